import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { reasonOf } from "../../files/reason.ts";
import { KEY_AT_LEAST } from "../../mail/unsubscribe.ts";
import { EXIT, error, Problems } from "../../problem.ts";
import type { Mailing, Workspace } from "../workspace.ts";

/** The key that signs the tokens of a mailing, fetched now; undefined where it has none. Throws Problems. */
export async function unsubscribeKey(
  { folder, placeOf }: Pick<Workspace, "folder" | "placeOf">,
  { name, unsubscribeKey: reference }: Pick<Mailing, "name" | "unsubscribeKey">,
): Promise<string | undefined> {
  if (reference === undefined) return undefined;
  const isFile = reference.startsWith("file:");
  const where = reference.slice(reference.indexOf(":") + 1);
  const refuse = (what: string): never => {
    const origin = isFile ? `the file ${where}` : `the environment variable ${where}`;
    const message = `mailings.${name}.unsubscribeKey: ${origin} ${what}; nothing is sent through "${name}"`;
    const hint = `It signs the links by which people leave: ${KEY_AT_LEAST} characters or more that nobody guesses, and the same ones for good.`;
    const place = placeOf("mailings", name, "unsubscribeKey");
    throw new Problems(error("unsubscribe-key", EXIT.config, message, place, hint));
  };
  const found = isFile
    ? await readFile(resolve(folder, where), "utf8").catch((cause: unknown) =>
        refuse(`could not be read: ${reasonOf(cause)}`),
      )
    : (process.env[where] ?? refuse("is not set"));
  const key = found.trim();
  return key.length < KEY_AT_LEAST ? refuse(`has fewer than ${KEY_AT_LEAST} characters`) : key;
}
