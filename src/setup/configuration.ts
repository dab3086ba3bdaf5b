/** The text of a new configuration: plain YAML that a person goes on with, each line with what it is for. */
import type { NoteForm } from "../reader/head/note-form.ts";

/** What a person is asked, or what stands where nobody is. */
export interface Answers {
  readonly title: string;
  /** The project's own site. */
  readonly url: string;
  /** Where the built folder is served. */
  readonly minutes: string;
  readonly list: string;
  readonly from: string;
  /** Who wrote the notes that name nobody. */
  readonly author: string;
}

const SCHEMA = "node_modules/minutewire/config/minutewire.schema.json";

/** What else it says: which files are notes, in which form; `id` opens every id for ever; whether the outbox is on a branch. */
export interface Settings {
  readonly files: readonly string[];
  readonly form: NoteForm;
  readonly id: string;
  readonly isOnBranch: boolean;
  /** The language of the notes; what is not said is English. */
  readonly language?: string | undefined;
  /** The folder that is built into, where it is another than `public`. */
  readonly out?: string | undefined;
}

/** Writes it. */
export function configurationText(
  answers: Answers,
  { files, form, id, isOnBranch, language = "en", out }: Settings,
): string {
  const { title, url, minutes, list, from } = answers;
  return `# yaml-language-server: $schema=${SCHEMA}
# What a key means: minutewire docs KEY. Paths are relative to this file's folder.
site:
  title: ${plain(title)}
  url: ${plain(url)}   # relative links of notes lead there
  minutes: ${plain(minutes)}   # where the folder ${out ?? "public"}/ is served
  id: ${quoted(id)}   # opens the id of every meeting: never change it
${language === "en" ? "" : `  language: ${language}   # of dates and labels; any label may be put otherwise: looks.words\n`}notes:
  files: ${flow(files)}
${formLines(form)}${out === undefined ? "" : `out: ${plain(out)}   # the site's own program copies it as it is: build before that runs\n`}${isOnBranch ? STATE : ""}mailings:
  post:
    parts: [post]   # [post, newsletter] sends both
    from: ${quoted(`${title.replace(/[^\p{L}\p{N} ]/gu, "")} <${from}>`)}   # a member of the list
    to: ${plain(list)}   # the list
    transport: folder   # relay, once you have seen what comes into the folder
transports:
  folder: { kind: file, path: out/mail }
  relay: { kind: smtp, url: "env:SMTP_URL" }   # smtp://user:password@host:587, never written here
`;
}

const STATE = `state: git   # the outbox is on the branch minutewire of the remote: a runner keeps nothing
`;

function formLines({
  fields = {},
  ignore = [],
  breaks,
  path = [],
  lines = [],
  defaults = {},
}: NoteForm): string {
  const paths = [path].flat();
  const said = [
    ...entries("fields", fields),
    ...(ignore.length > 0 ? [`ignore: ${flow(ignore)}`] : []),
    ...(breaks === true ? ["breaks: true"] : []),
    ...(paths.length > 0 ? [`path: ${paths.length === 1 ? quoted(paths[0] ?? "") : flow(paths)}`] : []),
    ...(lines.length > 0 ? [`lines: ${flow(lines)}`] : []),
    ...entries("defaults", defaults),
  ];
  return said.map((line) => `  ${line}\n`).join("");
}

function entries(key: string, group: Readonly<Record<string, unknown>>): string[] {
  const pairs = Object.entries(group).filter(([, value]) => value !== undefined);
  if (pairs.length === 0) return [];
  const rows = pairs.map(
    ([name, value]) => `    ${name}: ${Array.isArray(value) ? flow(value) : word(String(value))}`,
  );
  return [`${key}:\n${rows.join("\n")}`];
}

function flow(values: readonly string[]): string {
  return `[${values.map(quoted).join(", ")}]`;
}

/** JSON's strings are YAML's. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A value without quotes where YAML takes it for the same text. */
function plain(text: string): string {
  return /^[A-Za-z][\w./@:-]*(?: [\w./@-]+)*$/.test(text) &&
    !/: |:$|^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)
    ? text
    : quoted(text);
}

function word(text: string): string {
  return /^[a-z][\w.]*$/i.test(text) ? plain(text) : quoted(text);
}
