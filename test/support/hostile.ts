import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import PostalMime, { type Email } from "postal-mime";
import { Project, type Ran } from "./project.ts";

/** Where they are. */
export const HOSTILE = fileURLToPath(new URL("../../../shared/hostile/", import.meta.url));

/** One file of the set and the right outcome of it. */
export interface Expectation {
  readonly file: string;
  readonly expect: "reject" | "safe" | "reject-or-safe";
  readonly must_contain: readonly string[];
  readonly must_not_contain: readonly string[];
}

/** The hostile notes beside the checkout; none, and a word aloud, where they are missing. */
export function hostileSet(): Expectation[] {
  if (existsSync(HOSTILE)) return JSON.parse(readFileSync(join(HOSTILE, "expect.json"), "utf8"));
  console.warn("SKIPPED, the hostile notes are not beside this checkout");
  return [];
}

/** A project that holds the hostile notes, one folder for all, its template compiled. */
export async function hostileProject(set: readonly Expectation[]): Promise<Project> {
  const project = new Project();
  project.config("{ kind: file, path: out }");
  mkdirSync(join(project.folder, "notes"));
  for (const { file } of set) copyFileSync(join(HOSTILE, file), join(project.folder, "notes", file));
  project.write("plain/plain.md", readFileSync(join(HOSTILE, "36-dup-permalink-a.md")));
  await project.run("build", "--notes", "plain/*.md", "--out", "plain/out");
  await project.run("build", "--notes", "none/*.md", "--out", "none/out");
  return project;
}

/** A run of the program with what it cost. */
export interface Measured extends Ran {
  /** Of the processor, in µs: a busy machine changes nothing of it. */
  readonly effort: number;
  readonly megabytes: number;
}

// Told by the child itself as it ends: no tool of one system is needed.
const COST = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.COST_FILE, JSON.stringify(process.resourceUsage())));`;

export async function measured(project: Project, ...words: string[]): Promise<Measured> {
  const file = join(project.folder, `cost-${crypto.randomUUID()}`);
  const env = {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(COST)}`,
    COST_FILE: file,
  };
  const ran = await project.runWith(env, ...words);
  const cost: NodeJS.ResourceUsage = JSON.parse(readFileSync(file, "utf8"));
  return { ...ran, effort: cost.userCPUTime + cost.systemCPUTime, megabytes: cost.maxRSS / 1024 };
}

/** Every output of one note. */
export interface Outputs {
  /** As it stands on the disk, by file; the message as it is sent. */
  readonly raw: Readonly<Record<string, string>>;
  /** The HTML among them, taken out of the feeds. */
  readonly markup: Readonly<Record<string, string>>;
  readonly post: string;
  readonly mail: Email;
  /** The title and the summary of the entry in each feed. */
  readonly entries: Readonly<Record<string, { title?: string | undefined; summary?: string | undefined }>>;
  readonly dates: Readonly<Record<string, string | undefined>>;
}

/** Reads what build wrote into `folder` for the only note, and its message. */
export async function outputs(project: Project, folder: string, eml: string): Promise<Outputs> {
  const files = project.files(folder);
  const named = (pattern: RegExp) => {
    const [text] = Object.entries(files).flatMap(([name, content]) => (pattern.test(name) ? content : []));
    if (text === undefined) throw new Error(`no ${pattern} among ${Object.keys(files).join(", ")}`);
    return text;
  };
  const mail = await PostalMime.parse(eml);
  const atom = parseAtomFeed(named(/^feeds.all\.atom$/)).entries?.[0];
  const rss = parseRssFeed(named(/^feeds.all\.rss$/)).items?.[0];
  const json = JSON.parse(named(/^feeds.all\.json$/)).items[0];
  return {
    raw: { ...files, "message.eml": eml },
    markup: {
      page: named(/^(?!index|links|\d{4}[/\\]).+[/\\]index\.html$/),
      newsletter: named(/newsletter\.html$/),
      atom: atom?.content?.value ?? "",
      rss: `${rss?.content?.encoded}${rss?.description}`,
      json: json.content_html,
      mail: mail.html ?? "",
    },
    post: named(/post\.txt$/),
    mail,
    entries: {
      atom: { title: atom?.title?.value, summary: atom?.summary?.value },
      rss: { title: rss?.title },
      json: { title: json.title, summary: json.summary },
    },
    dates: { atom: atom?.published, rss: rss?.pubDate, json: json.date_published },
  };
}
