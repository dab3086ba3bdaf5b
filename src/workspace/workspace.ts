/**
 * The only room that knows where things lie: the configuration, notes, templates, feed definitions, ways out, the
 * state folder. It loads and checks, and refuses to know what is made of what it finds. Here: the folders of a
 * project; no other room knows config/, emails/ and feeds/ by name.
 */
import { readdirSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { filesOf } from "../files/glob.ts";
import { named } from "../files/named.ts";
import { folderOf, type Home, homeOf, readOwn } from "../files/own.ts";
import { PACKAGE } from "../files/package.ts";
import { cannotRead, readBytes } from "../files/whole.ts";
import type { Feed } from "../model/feed.ts";
import { FEED_STYLE, takenFeed } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import { EXIT, error, type Place, type Problem, Problems, refuse, warning } from "../problem.ts";
import type { NoteForm } from "../reader/head/note-form.ts";
import { textOf } from "../text/utf8.ts";
import type { Transport } from "../transports/transport.ts";
import type { Looks } from "../writers/looks.ts";
import { findConfig } from "./config/find.ts";
import { configOf } from "./config/kept-config.ts";
import { ON_BRANCH, saidPlace, variableIn } from "./config/outbox-place.ts";
import { type Config, configSchema, feedSchema } from "./config/schema.ts";
import { looksOf } from "./identity.ts";
import { loadMailings, type Mailing } from "./mailings/mailings.ts";
import type { Ask } from "./mailings/queried.ts";
import { Suppression } from "./mailings/suppression.ts";
import { meantGlob } from "./meant-glob.ts";
import { styleWarnings } from "./templates/stylesheet.ts";

export type { Mailing } from "./mailings/mailings.ts";

export interface Workspace {
  readonly site: Site;
  /** What the settings say of the form of the notes. */
  readonly form: NoteForm;
  /** Whether outputs show what was agreed above the topics. */
  readonly agreed: boolean;
  readonly looks: Looks;
  /** What the maker should know of the settings; none of it stops a run. */
  readonly warnings?: readonly Problem[] | undefined;
  /** Every file that the configuration names as a note, as the user would name it, in a fixed order. */
  readonly notes: readonly string[];
  /** The folders that these were looked for in. */
  readonly homes: readonly Home[];
  /** Whether the command line names the notes, and there may be others. */
  readonly narrowed: boolean;
  /** The globs that found them, for a sentence where they found none. */
  readonly globs: readonly string[];
  /** The link log that is kept by hand, absolute; absent where there is none. */
  readonly links?: string | undefined;
  /** As the files in feeds/ define them. */
  readonly feeds: readonly Feed[];
  /** Whether everybody who writes notes has a feed. */
  readonly authorFeeds: boolean;
  readonly mailings: readonly Mailing[];
  /** Who is sent nothing; absent where the configuration names nobody. */
  readonly suppression?: Suppression | undefined;
  readonly transports: Config["transports"];
  /** Ways out of a program's own, each in place of the transport of that name. */
  readonly ways?: Readonly<Record<string, Transport>> | undefined;
  /** Where a setting stands in the configuration, by its keys. */
  readonly placeOf: (...path: readonly string[]) => Place | undefined;
  readonly guards: Config["guards"];
  /** The codes of warnings that nobody wants to be told of. */
  readonly ignored: ReadonlySet<string>;
  readonly retries: Config["retries"];
  /** Folders of templates: a file in a later one replaces that of the same name in an earlier one. */
  readonly emails: readonly string[];
  /** The stylesheet that a browser shows a feed with. */
  readonly feedStyle: string;
  /** Where build writes, the state folder, in which the outbox lives unless it is on a branch or in a database, and what paths in the configuration are relative to; absolute. */
  readonly out: string;
  readonly state: string;
  readonly folder: string;
  /** Whether the outbox is on a branch of the notes' repository, and the state folder holds the rest alone. */
  readonly isOnBranch: boolean;
  /** The variable of the environment that holds the address of the database in which the outbox is; absent where it is in none. */
  readonly database?: string | undefined;
  /** Whether the outbox is another project's than the configuration's, in the same database. */
  readonly isOthers?: boolean | undefined;
  /** Whether the outbox is opened for reading alone, and nothing is kept of what is read. */
  readonly isOnlyRead?: boolean | undefined;
}
/** What a command line may put over the configuration. */
export interface Overrides {
  readonly config?: string | undefined;
  readonly notes?: string | undefined;
  readonly out?: string | undefined;
  readonly state?: string | undefined;
  /** Said in place of the configuration's `state`, as it would say it. */
  readonly place?: string | undefined;
}

/**
 * Loads the configuration and what it points at; throws every problem of it at once (exit 78, 66 for a missing file). It is
 * to be looked at alone where nobody is asked for people whom a query names: who sends has it of sending.ts.
 */
export async function loadWorkspace(overrides: Overrides = {}, ask?: Ask): Promise<Workspace> {
  const file = findConfig(overrides.config);
  const read = await configOf(file, textOf(file, readBytes(file), EXIT.config), configSchema);
  if (!read.ok) return refuse(read.reason);
  const { place = overrides.place, state } = overrides.state === undefined ? {} : saidPlace(overrides.state);
  const config = place === undefined ? read.value : { ...read.value, state: place };
  const folder = dirname(resolve(file));
  const [globs, from] =
    overrides.notes === undefined ? [config.notes.files, folder] : [[overrides.notes], process.cwd()];
  const feeds = await loadFeeds(
    config.feeds === undefined ? join(PACKAGE, "feeds") : resolve(folder, config.feeds),
    config.site.title,
    read.placeOf("feeds"),
  );
  refuse(feeds.problems);
  const { site, looks } = config;
  const isOnBranch = state === undefined && config.state === ON_BRANCH;
  const database = state === undefined ? variableIn(config.state) : undefined;
  const sources = { folder, database, ask };
  const mailed = await loadMailings(config, { ...sources, isReadable: isOnBranch }, read.placeOf);
  const homes = globs.map((glob) => homeOf(glob, from));
  let found: readonly (readonly string[])[] | undefined;
  const looked = () => (found ??= globs.map((glob) => filesOf([glob], from)));
  let notes: readonly string[] | undefined;
  const out = overrides.out === undefined ? resolve(folder, config.out) : resolve(overrides.out);
  if (homes.some(({ base }) => base === out)) throw new Problems(amongNotes(out, read.placeOf("out")));
  const shown = await looksOf(looks, { site, folder, placeOf: read.placeOf });
  return {
    site,
    form: config.notes,
    agreed: config.notes.agreed,
    looks: shown,
    warnings: [
      ...read.warnings,
      ...(overrides.notes === undefined ? idlePatterns(globs, looked, read.placeOf, folder) : []),
      ...(shown.css === undefined || looks.css === undefined ? [] : styleWarnings(shown.css, looks.css)),
      ...mailed.warnings,
    ],
    // Who asks for a note by its path waits for no other to be found.
    get notes() {
      notes ??= asNamed(looked());
      return notes;
    },
    homes,
    narrowed: overrides.notes !== undefined,
    globs,
    links: config.notes.links === "" ? undefined : resolve(folder, config.notes.links),
    feeds: feeds.feeds,
    authorFeeds: config.authorFeeds,
    mailings: mailed.mailings,
    suppression:
      config.suppress === undefined
        ? undefined
        : await Suppression.load(config.suppress, sources, read.placeOf("suppress")),
    transports: config.transports,
    placeOf: read.placeOf,
    guards: config.guards,
    ignored: new Set(config.checks.ignore),
    retries: config.retries,
    out,
    state: state === undefined ? resolve(folder, stateFolder(config)) : resolve(state),
    isOnBranch,
    database,
    emails: [
      join(PACKAGE, "emails"),
      ...(config.emails === undefined ? [] : [resolve(folder, config.emails)]),
    ],
    feedStyle: feeds.style ?? join(PACKAGE, "feeds", FEED_STYLE),
    folder,
  };
}

function stateFolder(config: Config): string {
  return config.state === ON_BRANCH || variableIn(config.state) !== undefined ? ".minutewire" : config.state;
}

/** In the same order from whatever folder they are looked at. */
function amongNotes(out: string, place: Place): Problem {
  const hint = "Name a folder of its own, as `out: public`.";
  return error(
    "config",
    EXIT.config,
    `out: ${named(out)} is the folder of the notes: pages would lie among them`,
    place,
    hint,
  );
}

/** Where some of the patterns match files and others none: most likely the latter are misspelt. */
function idlePatterns(
  globs: readonly string[],
  looked: () => readonly (readonly string[])[],
  placeOf: (...path: readonly string[]) => Place,
  folder: string,
): Problem[] {
  if (globs.length === 1) return [];
  const found = looked();
  const idle = globs.filter((_, i) => found[i]?.length === 0);
  if (idle.length === globs.length) return [];
  return idle.map((glob) =>
    warning(
      "pattern-idle",
      `notes.files: no file matches ${glob}`,
      placeOf("notes", "files", `${globs.indexOf(glob)}`),
      `${meantGlob(glob, folder)}Look at the spelling; patterns are relative to the configuration's own folder.`,
    ),
  );
}

// Each file once, as the user would name it; of thousands each name is parted once.
function asNamed(found: readonly (readonly string[])[]): string[] {
  const here = process.cwd();
  const ways = new Map<string, string>();
  const [only = [], ...others] = found;
  const all = others.length === 0 ? only : [...new Set(found.flat())].sort();
  return all.map((file) => {
    const end = file.lastIndexOf(sep);
    const home = file.slice(0, end);
    // Most files share their folder with others: the way there is looked for once.
    let way = ways.get(home);
    if (way === undefined) {
      const folder = relative(here, home === "" ? sep : home);
      way = folder === "" ? "" : folder + sep;
      ways.set(home, way);
    }
    return way + file.slice(end + 1);
  });
}

async function loadFeeds(
  folder: string,
  title: string,
  place: Place,
): Promise<{ feeds: Feed[]; style: string | undefined; problems: Problem[] }> {
  const names = namesIn(folder, (name, cause) => {
    const hint = "`feeds` names this folder: bring it back, or leave the key out for one feed of everything.";
    throw new Problems(cannotRead(name, cause, hint, place));
  });
  const feeds: Feed[] = [];
  const problems: Problem[] = [];
  const files = names.filter((one) => /\.ya?ml$/.test(one)).sort();
  for (const file of files) {
    const path = relative(process.cwd(), join(folder, file));
    const text = await readDefinition(join(folder, file), path);
    const feed = await configOf(path, text, feedSchema);
    problems.push(...nameFaults(path, file, files));
    if (!feed.ok) problems.push(...feed.reason);
    else
      feeds.push({
        ...feed.value,
        title: feed.value.title ?? titleOf(title, feed.value.select),
        name: nameOf(file),
        place: { file: path, line: lineOf(text, /^select\s*:/), column: 1 },
      });
  }
  const style = names.includes(FEED_STYLE) ? join(folder, FEED_STYLE) : undefined;
  return { feeds, style, problems };
}

/** The names in a folder; `refused` says what one that cannot be read has, or throws. */
export function namesIn(folder: string, refused: (named: string, cause: unknown) => string[]): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    return refused(named(folder), cause);
  }
}

/** A definition of a feed, or a template: far more than any of them has. */
export async function readDefinition(file: string, name: string): Promise<string> {
  const kind = { most: 256 * 1024, tooLarge: "file-too-large", exit: EXIT.config };
  return textOf(name, await readOwn(file, folderOf(file), kind, name), EXIT.config);
}

/** What a feed is called that does not say: two of one title cannot be told apart in a reader. */
function titleOf(site: string, select: Feed["select"]): string {
  return select === "all" ? site : `${site}: ${Object.values(select).join()}`;
}

/** A definition's name is that of its feed's documents and part of their addresses. */
function nameFaults(path: string, file: string, files: readonly string[]): Problem[] {
  const name = nameOf(file);
  const fault = (message: string) =>
    error("feed-name", EXIT.config, message, { file: path, line: 1, column: 1 }, "Rename the file.");
  const taken = takenFeed(name);
  const twins = files.filter((one) => one !== file && nameOf(one).toLowerCase() === name.toLowerCase());
  return [
    ...(twins.length > 0 ? [fault(`the feed "${name}" is also that of ${twins.join(", ")}`)] : []),
    ...(taken === undefined ? [] : [fault(`"${name}" is taken: ${taken.by} keeps that name for itself`)]),
    ...(FEED_NAME.test(name) ? [] : [fault(`"${name}" cannot be part of an address and a file name`)]),
  ];
}

const FEED_NAME = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.~-]*[\p{L}\p{M}\p{N}_~-])?$/u;

/** The first line of a text that matches, else its first. */
function lineOf(text: string, line: RegExp): number {
  return (
    Math.max(
      text.split("\n").findIndex((one) => line.test(one)),
      0,
    ) + 1
  );
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}
