/** Who most likely writes the notes that name nobody: whoever git says is at work in the folder. */
import { statSync } from "node:fs";
import { askGit } from "../files/git.ts";
import { parseAddress } from "../mail/address.ts";
import { clean } from "../text/clean.ts";

/** As `author` has it, "Ada Example <ada@crew.example>"; undefined where git is not there or knows no name. */
export async function gitAuthor(folder: string): Promise<string | undefined> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  const { HOME, XDG_CONFIG_HOME, GIT_CONFIG_GLOBAL } = process.env;
  // The user's own settings are what is asked for; to tell them runs nothing.
  const variables = { HOME, XDG_CONFIG_HOME, GIT_CONFIG_GLOBAL };
  const words = ["config", "-z", "--get-regexp", "^user\\.(name|email)$"];
  const { code, out } = await askGit(words, { cwd: folder, patience: 5000, variables });
  if (code !== 0) return undefined;
  const said = new Map(
    out
      .toString("utf8")
      .split("\0")
      .map((row) => [row.slice(0, row.indexOf("\n")), clean(row.slice(row.indexOf("\n") + 1)).trim()]),
  );
  const name = said.get("user.name") ?? "";
  const email = said.get("user.email") ?? "";
  if (name === "" || /[<>\n]/.test(name)) return undefined;
  // Of an address that takes no mail nobody has a use.
  return parseAddress(email).ok && !/no-?reply/i.test(email) ? `${name} <${email}>` : name;
}
