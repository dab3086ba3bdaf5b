/**
 * Where the notes' repository is kept for all: its remote's address, and what git needs to find it and to be let in there.
 * Of the configuration of the user and of the working tree this is all that counts.
 */
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { askGit, workingTree } from "../../files/git.ts";
import { withoutGit } from "./refusals.ts";

/** A remote repository. */
export interface Remote {
  /** What the working tree calls it. */
  readonly name: string;
  readonly url: string;
  /** Where relative addresses begin. */
  readonly root: string;
  /** What lets git in, as variables of its environment: not on a command line, which others can read. */
  readonly variables: Readonly<Record<string, string>>;
}

const PATIENCE = 10_000;

/** The remote of the working tree that a folder lies in: `origin`, else the only one. Throws Problems where there is none. */
export async function remoteOf(folder: string): Promise<Remote> {
  const root = workingTree(folder);
  if (root === undefined) throw withoutGit(`${folder} lies in no clone of one`);
  const all = await settingsOf(root);
  const urls = all.flatMap(({ scope, key, value }) => {
    const name = scope === "local" ? /^remote\.(.*)\.url$/s.exec(key)?.[1] : undefined;
    return name === undefined ? [] : [{ name, url: value }];
  });
  const one = urls.find(({ name }) => name === "origin") ?? (urls.length === 1 ? urls[0] : undefined);
  if (one === undefined)
    throw withoutGit(
      urls.length === 0 ? `${root} has no remote` : `none of the remotes of ${root} is called origin`,
    );
  return { ...one, root, variables: variablesOf(all.filter(letsIn)) };
}

interface GitSetting {
  /** `local` where it is the repository's own, or what that includes. */
  readonly scope: string;
  readonly key: string;
  readonly value: string;
}

/** What the machine, the user and the repository say of remotes, their addresses and of being let in. */
async function settingsOf(root: string): Promise<readonly GitSetting[]> {
  const wanted = "^(remote\\..*\\.url|url\\..*|credential\\..*|http\\..*)$";
  const { code, out, err } = await askGit(
    [`--git-dir=${join(root, ".git")}`, "config", "--show-scope", "--includes", "-z", "--get-regexp", wanted],
    { cwd: root, patience: PATIENCE, variables: { ...homes(), ...UNSET } },
  );
  if (code === "missing") throw withoutGit("there is no git");
  // 1: it has none of them.
  if (code !== 0 && code !== 1)
    throw withoutGit(`git cannot read the configuration of ${root}: ${err.trim()}`);
  const cut = out.toString("utf8").split("\0");
  return Array.from({ length: Math.floor(cut.length / 2) }, (_, at) => {
    const [scope = "", entry = ""] = cut.slice(2 * at, 2 * at + 2);
    const end = entry.indexOf("\n");
    return end < 0
      ? { scope, key: entry, value: "true" }
      : { scope, key: entry.slice(0, end), value: entry.slice(end + 1) };
  });
}

/** For reading what the user has set. */
const UNSET = { GIT_CONFIG_NOSYSTEM: undefined, GIT_CONFIG_GLOBAL: undefined };

/** Of the repository's own settings only a field of a request, which runs nothing: programs, and other addresses, are the user's. */
function letsIn({ scope, key }: GitSetting): boolean {
  if (key.startsWith("remote.")) return false;
  return scope === "local" || scope === "worktree" ? /^http\.(?:.*\.)?extraheader$/s.test(key) : true;
}

/** git-config(1): GIT_CONFIG_COUNT. Ssh and a proxy have variables of their own. */
function variablesOf(settings: readonly GitSetting[]): Record<string, string> {
  const kept = [
    "SSH_AUTH_SOCK",
    "http_proxy",
    "https_proxy",
    "HTTPS_PROXY",
    "all_proxy",
    "ALL_PROXY",
    "no_proxy",
    "NO_PROXY",
  ];
  const own = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const set = settings.flatMap(({ key, value }, at) => [
    [`GIT_CONFIG_KEY_${at}`, key] as const,
    [`GIT_CONFIG_VALUE_${at}`, value] as const,
  ]);
  return {
    ...Object.fromEntries([...own, ...set]),
    ...homes(),
    GIT_CONFIG_COUNT: String(settings.length),
    GIT_TERMINAL_PROMPT: "0",
    GIT_SSH_COMMAND: "ssh -oBatchMode=yes",
    // Neither a program of the address's choice nor one of another kind is run.
    GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
  };
}

/** Where the user's settings lie, and what they are let in by. */
function homes(): Record<string, string> {
  const { XDG_CONFIG_HOME = "" } = process.env;
  // Else it would lie in the working tree.
  return { HOME: home(), ...(isAbsolute(XDG_CONFIG_HOME) ? { XDG_CONFIG_HOME } : {}) };
}

function home(): string {
  try {
    return homedir();
  } catch {
    return "/";
  }
}
