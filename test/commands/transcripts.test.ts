import { readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { Project } from "../support/project.ts";

const FOLDER = "test/transcripts";
const FENCED = /^(`{3,})(\S+)(?: (\S+))?\n(.*?)^\1$/gms;

/** What differs from run to run, and the name that stands for it in a transcript. */
interface Names {
  readonly folder: string;
  readonly today: string;
}

/** Puts what this run has in the place of the names. */
function filled(text: string, { today }: Names): string {
  return text.replaceAll("{{today}}", today);
}

/** Puts names in the place of what only this run has. */
function named(text: string, { folder, today }: Names): string {
  return text
    .replaceAll(folder, "{{folder}}")
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)?/g, "{{time}}")
    .replace(/\b[0-9a-f]{64}\b/g, "{{sha256}}")
    .replaceAll(today, "{{today}}");
}

/** The words of a command line; single quotes keep a word together, as in a shell. */
function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

/** A command with what the program says to it now. */
async function told(project: Project, line: string, names: Names): Promise<string> {
  const [program, ...rest] = words(filled(line, names));
  if (program !== "minutewire") throw new Error(`a transcript runs minutewire only: ${line}`);
  const { code, text } = await project.runTogether(...rest);
  const end = text === "" || text.endsWith("\n") ? "" : "\n";
  return `$ ${line}\n${named(text, names)}${end}${code === 0 ? "" : `[exit ${code}]\n`}`;
}

/** A console block with what the program says now. */
async function consoleNow(project: Project, block: string, names: Names): Promise<string> {
  const lines = [...block.matchAll(/^\$ (.+)$/gm)].map(([, line = ""]) => line);
  if (lines.length === 0) throw new Error(`a console block without a command:\n${block}`);
  let now = "";
  for (const line of lines) now += await told(project, line, names);
  return now;
}

/** A whole transcript with what the program says now; its files are written on the way. */
async function performed(project: Project, transcript: string): Promise<string> {
  const names = { folder: realpathSync(project.folder), today: new Date().toISOString().slice(0, 10) };
  let [now, end] = ["", 0];
  for (const { 0: whole, 1: fence = "", 2: language, 3: file, 4: body = "", index } of transcript.matchAll(
    FENCED,
  )) {
    now += transcript.slice(end, index);
    end = index + whole.length;
    if (file !== undefined) project.write(file, filled(body, names));
    else if (language !== "console") throw new Error(`neither a console block nor a file:\n${whole}`);
    now += file === undefined ? `${fence}console\n${await consoleNow(project, body, names)}${fence}` : whole;
  }
  return now + transcript.slice(end);
}

/** Pages of the manual whose examples are performed as well. */
const PAGES = ["docs/other-notes.md"];
const transcripts = [
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(FOLDER, name)),
  ...PAGES,
];

test.for(transcripts)(
  "%s is what the program says (UPDATE=1 writes it)",
  async (file, { expect, onTestFinished }) => {
    const transcript = readFileSync(file, "utf8");
    expect(transcript).toContain("\n$ minutewire ");
    const project = new Project();
    onTestFinished(() => project.remove());
    const now = await performed(project, transcript);
    if (process.env.UPDATE === "1") writeFileSync(file, now);
    else expect(now).toBe(transcript);
  },
);
