/**
 * The folders of a project: the only file that knows config/, emails/ and feeds/ by name, and where notes lie. It
 * loads and checks; it makes nothing of what it finds.
 */
import { existsSync, globSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Config,
  configSchema,
  type FeedConfig,
  feedSchema,
  type MailingConfig,
  readConfig,
} from "./config.ts";
import { writeWhole } from "./files.ts";
import { newestFirst } from "./model/edition.ts";
import type { Meeting } from "./model/meeting.ts";
import type { Site } from "./model/site.ts";
import { EXIT, error, type Problem, Problems } from "./problem.ts";
import type { FieldNames } from "./reader/fields.ts";
import { type Reading, readNote } from "./reader/read.ts";
import { openTransport } from "./transports/index.ts";
import type { Opened } from "./transports/transport.ts";
import { compileTemplate, type Fragments, templateKey } from "./writers/newsletter/compile.ts";
import type { Template } from "./writers/writer.ts";

export interface Workspace {
  readonly site: Site;
  readonly fields: FieldNames;
  /** Every file that the configuration names as a note, as the user would name it, in a fixed order. */
  readonly notes: readonly string[];
  readonly feeds: readonly Feed[];
  readonly mailings: readonly Mailing[];
  readonly transports: Config["transports"];
  readonly guards: Config["guards"];
  /** Absolute: where build writes, where the outbox lives, the templates of the user's own, the config's folder. */
  readonly out: string;
  readonly state: string;
  readonly emails: string | undefined;
  readonly folder: string;
}
export interface Feed extends FeedConfig {
  readonly name: string;
  readonly title: string;
}
export interface Mailing extends MailingConfig {
  readonly name: string;
}

/** What a command line may put over the configuration. */
export interface Overrides {
  readonly config?: string | undefined;
  readonly notes?: string | undefined;
  readonly out?: string | undefined;
  readonly state?: string | undefined;
}

const SHIPPED = fileURLToPath(new URL("../", import.meta.url));
const DEFAULTS = ["config/minutewire.yaml", "minutewire.yaml"];

/** Loads the configuration and what it points at; throws every problem of it at once (exit 78, 66 for a missing file). */
export async function loadWorkspace(overrides: Overrides = {}): Promise<Workspace> {
  const file = configFile(overrides.config);
  const config = readConfig(file, await read(file), configSchema);
  if ("length" in config) throw new Problems(...config);
  const folder = dirname(resolve(file));
  const feeds = await loadFeeds(
    config.feeds === undefined ? join(SHIPPED, "feeds") : resolve(folder, config.feeds),
    config.site.title,
  );
  const problems = [...crossFaults(file, config), ...feeds.problems];
  const [first, ...others] = problems;
  if (first !== undefined) throw new Problems(first, ...others);
  return {
    site: config.site,
    fields: config.notes.fields,
    notes:
      overrides.notes === undefined
        ? findFiles(config.notes.files, folder)
        : findFiles([overrides.notes], process.cwd()),
    feeds: feeds.feeds,
    mailings: Object.entries(config.mailings).map(([name, mailing]) => ({ name, ...mailing })),
    transports: config.transports,
    guards: config.guards,
    out: overrides.out === undefined ? resolve(folder, config.out) : resolve(overrides.out),
    state: overrides.state === undefined ? resolve(folder, config.state) : resolve(overrides.state),
    emails: config.emails === undefined ? undefined : resolve(folder, config.emails),
    folder,
  };
}

function configFile(named: string | undefined): string {
  const file = named ?? DEFAULTS.find((one) => existsSync(one));
  if (file !== undefined && existsSync(file)) return file;
  const message =
    named === undefined
      ? `no configuration: neither ${DEFAULTS.join(" nor ")} is here`
      : `no such file: ${named}`;
  throw new Problems(
    error(
      "config-missing",
      EXIT.missing,
      message,
      undefined,
      "Name one with --config FILE; docs/configuration.md shows what it holds.",
    ),
  );
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new Problems(cannotRead(file, cause));
  }
}

function cannotRead(file: string, cause: unknown): Problem {
  return error(
    "cannot-read",
    EXIT.missing,
    `${file} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`,
  );
}

// What one key says of another.
function crossFaults(file: string, config: Config): Problem[] {
  const place = { file, line: 1, column: 1 };
  return Object.entries(config.mailings)
    .filter(([, { transport }]) => !Object.hasOwn(config.transports, transport))
    .map(([name, { transport }]) => {
      const known = Object.keys(config.transports).join(", ");
      return error(
        "config",
        EXIT.config,
        `mailings.${name}.transport: there is no transport "${transport}"`,
        place,
        `Name one under transports: (${known}).`,
      );
    });
}

function findFiles(patterns: readonly string[], folder: string): string[] {
  const found = patterns.flatMap((pattern) => globSync(pattern, { cwd: folder }));
  return [...new Set(found.map((file) => relative(process.cwd(), resolve(folder, file))))].sort();
}

async function loadFeeds(folder: string, title: string): Promise<{ feeds: Feed[]; problems: Problem[] }> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new Problems(cannotRead(folder, cause));
  });
  const feeds: Feed[] = [];
  const problems: Problem[] = [];
  for (const name of names.filter((one) => /\.ya?ml$/.test(one)).sort()) {
    const file = relative(process.cwd(), join(folder, name));
    const feed = readConfig(file, await read(join(folder, name)), feedSchema);
    if ("length" in feed) problems.push(...feed);
    else feeds.push({ ...feed, title: feed.title ?? title, name: basename(name, extname(name)) });
  }
  return { feeds, problems };
}

/** The stylesheet that feeds are shown with in a browser. */
export function feedStylesheet(): Promise<string> {
  return read(join(SHIPPED, "feeds", "feed.css"));
}

/** Reads every note. Two notes with one permalink (case apart) are both problems, and neither is a meeting. */
export async function readMeetings(
  workspace: Workspace,
): Promise<{ meetings: Meeting[]; problems: Problem[] }> {
  const readings = await Promise.all(workspace.notes.map((file) => readMeeting(workspace, file)));
  const meetings = readings.flatMap(({ meeting }) => meeting ?? []);
  const problems = readings.flatMap((reading) => reading.problems);
  const groups = Map.groupBy(meetings, ({ permalink }) => permalink.toLowerCase());
  const doubled = new Set([...groups.values()].filter((group) => group.length > 1).flat());
  for (const { permalink, place } of doubled) {
    const others = [...doubled].filter(
      (other) => other.permalink.toLowerCase() === permalink.toLowerCase() && other.place !== place,
    );
    const files = others.map((other) => other.place.file).join(", ");
    problems.push(
      error(
        "permalink-twice",
        EXIT.note,
        `permalink "${permalink}" is also that of ${files}`,
        place,
        "Give each note its own.",
      ),
    );
  }
  return { meetings: newestFirst(meetings.filter((meeting) => !doubled.has(meeting))), problems };
}

/** Reads one note file. */
export async function readMeeting(workspace: Workspace, file: string): Promise<Reading> {
  try {
    return readNote(file, await readFile(file), workspace.site, workspace.fields);
  } catch (cause) {
    return { problems: [cannotRead(file, cause)] };
  }
}

/** The newsletter's template: the shipped fragments, each replaced by the user's own where there is one; compiled once, kept by content. */
export async function loadTemplate(workspace: Workspace): Promise<Template> {
  const shipped = await loadFragments(join(SHIPPED, "emails"));
  const own = workspace.emails === undefined ? {} : await loadFragments(workspace.emails);
  const fragments = { ...shipped, ...own };
  const kept = join(workspace.state, "cache", `${templateKey(fragments)}.json`);
  try {
    return JSON.parse(await readFile(kept, "utf8"));
  } catch {
    const template = await compileTemplate(fragments);
    // A cache that cannot be written costs time, nothing else.
    await writeWhole(kept, JSON.stringify(template)).catch(() => undefined);
    return template;
  }
}

async function loadFragments(folder: string): Promise<Fragments> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new Problems(cannotRead(folder, cause));
  });
  const files = names.filter((name) => name.endsWith(".mjml")).sort();
  const entries = files.map(async (name) => {
    const file = join(folder, name);
    return [
      basename(name, ".mjml"),
      { file: relative(process.cwd(), file), text: await read(file) },
    ] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Opens the transport of that name, its secret fetched now from where the configuration says; throws Problems. */
export async function loadTransport(workspace: Workspace, name: string): Promise<Opened> {
  const config = workspace.transports[name];
  if (config === undefined) throw new Error(`no transport ${name}: the configuration was checked for it`);
  if (config.kind === "file")
    return openTransport({ kind: "file", name, folder: resolve(workspace.folder, config.path) });
  return openTransport({ kind: "smtp", name, url: await secret(config.url, workspace, name) });
}

async function secret(reference: string, { folder }: Workspace, transport: string): Promise<string> {
  const [, kind, where = ""] = /^(env|file):(.*)$/.exec(reference) ?? [];
  if (kind === undefined) return reference;
  const found =
    kind === "env"
      ? process.env[where]
      : await readFile(resolve(folder, where), "utf8").catch(() => undefined);
  if (found !== undefined && found.trim() !== "") return found.trim();
  const what =
    kind === "env"
      ? `the environment variable ${where} is not set`
      : `the file ${where} is empty or cannot be read`;
  throw new Problems(
    error(
      "secret-missing",
      EXIT.config,
      `transports.${transport}.url: ${what}`,
      undefined,
      "It must hold an address such as smtp://user:password@relay.example.org:587.",
    ),
  );
}
