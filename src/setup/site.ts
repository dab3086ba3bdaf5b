/** What a folder says of its project: its name and its address, as far as other programs' files tell them. */
import { readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { asFolder, parseWeb } from "../model/web.ts";
import { workingTree } from "./premises.ts";

/** The program that makes a site of the folder beside minutewire. */
export type SiteProgram = "Jekyll" | "Hugo" | "Pelican" | "MkDocs" | "Zola";

/** Where a program copies files from as they are, by the folder that they come to on its site. */
const COPIED: Readonly<Partial<Record<SiteProgram, string>>> = {
  Jekyll: "",
  Hugo: "static/",
  Zola: "static/",
  MkDocs: "docs/",
};

/**
 * The folder that is built into, so that the program beside has it at an address below its own; undefined where that
 * cannot be told, or where notes lie there.
 */
export function outBeside(
  { program, url }: SiteGuess,
  minutes: string,
  notes: readonly string[],
): string | undefined {
  const copied = program === undefined ? undefined : COPIED[program];
  if (copied === undefined || !minutes.startsWith(url) || minutes === url) return undefined;
  const out = `${copied}${minutes.slice(url.length).replace(/\/$/, "")}`;
  return notes.some((path) => path.startsWith(`${out}/`)) ? undefined : out;
}

export interface SiteGuess {
  readonly title: string;
  /** The site's address; under `example` where nothing tells it. */
  readonly url: string;
  readonly program?: SiteProgram | undefined;
}

interface SettingsFile {
  readonly name: string;
  readonly program: SiteProgram;
  readonly title: RegExp;
  readonly url: RegExp;
  /** Without these words it is another program's file. */
  readonly mark?: RegExp;
}

const value = (key: string) => new RegExp(`^${key}\\s*[:=]\\s*["']?([^"'#\\n]+)`, "m");
const FILES: readonly SettingsFile[] = [
  { name: "_config.yml", program: "Jekyll", title: value("title"), url: value("url") },
  ...["hugo.toml", "hugo.yaml", "config.toml", "config.yaml"].map((name) => ({
    ...{ name, program: "Hugo" as const, title: value("title"), url: value("baseURL"), mark: /^baseURL/m },
  })),
  { name: "config.toml", program: "Zola", title: value("title"), url: value("base_url"), mark: /^base_url/m },
  { name: "pelicanconf.py", program: "Pelican", title: value("SITENAME"), url: value("SITEURL") },
  { name: "mkdocs.yml", program: "MkDocs", title: value("site_name"), url: value("site_url") },
];

/** Looks at the files beside the notes, and at git's. */
export function siteGuess(folder: string): SiteGuess {
  const root = workingTree(resolve(folder));
  const remote = root === undefined ? undefined : remoteOf(root);
  const places = [...new Set([resolve(folder), root ?? resolve(folder)])];
  const settings = places.flatMap((place) => settingsIn(place))[0];
  const name = remote?.name ?? basename(resolve(folder));
  const title = settings?.title ?? words(name);
  const cname = places.map((place) => first(join(place, "CNAME"))).find((line) => line !== "");
  const said = [settings?.url, cname === undefined ? undefined : `https://${cname}`, remote?.pages];
  const url = said.flatMap(webAddress)[0] ?? `https://${label(name)}.example/`;
  return { title, url, program: settings?.program };
}

function settingsIn(folder: string) {
  return FILES.flatMap(({ name, program, title, url, mark }) => {
    const text = textOf(join(folder, name));
    if (text === "" || (mark !== undefined && !mark.test(text))) return [];
    return [{ program, title: title.exec(text)?.[1]?.trim() || undefined, url: url.exec(text)?.[1]?.trim() }];
  });
}

function remoteOf(root: string) {
  const url = remoteUrl(textOf(join(root, ".git", "config")).split("\n"));
  // ssh://git@host:22/owner/name.git, https://host/owner/name, git@host:owner/name.git
  const [, host = "", path = ""] =
    /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+\/|[:/])(.*)$/.exec(url) ?? [];
  const parts = path.split("/").filter((part) => part !== "");
  const [owner = "", name = ""] = [parts[0], parts.at(-1)?.replace(/\.git$/, "")];
  if (parts.length < 2 || name === "") return undefined;
  const domain = host === "github.com" ? "github.io" : host === "gitlab.com" ? "gitlab.io" : undefined;
  const own = `${owner.toLowerCase()}.${domain}`;
  const pages =
    domain === undefined ? undefined : `https://${own}/${name.toLowerCase() === own ? "" : `${name}/`}`;
  return { name, pages };
}

/** Where the remote `origin` is, by the lines of git's own settings. */
function remoteUrl(lines: readonly string[]): string {
  const start = lines.findIndex((line) => line.trim() === '[remote "origin"]') + 1;
  const own = start === 0 ? [] : lines.slice(start);
  const end = own.findIndex((line) => line.startsWith("["));
  const found = own.slice(0, end < 0 ? undefined : end).find((line) => /^\s*url\s*=/.test(line));
  return found?.slice(found.indexOf("=") + 1).trim() ?? "";
}

function webAddress(text: string | undefined): string[] {
  const read = text === undefined || text === "" ? undefined : parseWeb(text);
  return read?.ok === true ? [asFolder(read.value)] : [];
}

/** Small files only: what is larger is none of these. */
function textOf(file: string): string {
  try {
    return statSync(file).isFile() && statSync(file).size <= 256 * 1024 ? readFileSync(file, "utf8") : "";
  } catch {
    return "";
  }
}

function first(file: string): string {
  return textOf(file).split("\n")[0]?.trim() ?? "";
}

/** "meeting-notes" as words. */
function words(name: string): string {
  const plain = name.replace(/[-_.]+/g, " ").trim() || "Meetings";
  return plain[0]?.toUpperCase() + plain.slice(1);
}

/** A name as a label of a domain. */
function label(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "project"
  );
}
