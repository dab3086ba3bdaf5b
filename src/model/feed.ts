/** What is syndicated: which meetings a feed tells of, and who wrote all of them. */
import type { Place } from "../problem.ts";
import type { Meeting } from "./meeting.ts";
import { outline } from "./outline.ts";
import { plain } from "./walk.ts";

export type Notation = "atom" | "rss" | "json";

/** The meetings a feed tells of: every one, or those of an author, with a topic, or with a tag. */
export type Selection =
  | "all"
  | { readonly author: string }
  | { readonly topic: string }
  | { readonly tag: string };

/** A feed as a file in feeds/ defines it. */
export interface Feed {
  /** The file's name without its ending, and that of the feed's documents. */
  readonly name: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly select: Selection;
  readonly formats: readonly Notation[];
  /** How many of the newest entries people get who subscribe, at least. */
  readonly limit: number;
  /** Whether entries carry the whole note or its summary only. */
  readonly content: "full" | "summary";
  /** Where it says what it selects; absent where nobody defined it. */
  readonly place?: Place | undefined;
}

/** Names in feeds/ that are not a definition's to take: the link log's, and the folder of the authors' feeds. */
export const TAKEN_NAMES: readonly string[] = ["links", "by"];

/** Whether a feed tells of a meeting. */
export function selects(selection: Selection, meeting: Meeting): boolean {
  if (selection === "all") return true;
  if ("author" in selection) return meeting.authors.some(({ name }) => name === selection.author);
  if ("tag" in selection) return meeting.tags.some((tag) => sameWords(tag, selection.tag));
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(selection.topic)}(?![\\p{L}\\p{N}])`, "iu");
  return outline(meeting).topics.some(({ title }) => words.test(plain(title)));
}

function sameWords(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Somebody who wrote notes, with all of them. */
export interface Author {
  readonly name: string;
  /** The author's part of an address, unique without regard to case. */
  readonly slug: string;
  /** As the newest note that says one. */
  readonly uri?: string | undefined;
  /** Newest first. */
  readonly meetings: readonly Meeting[];
}

/**
 * Everybody who wrote one of the meetings (newest first), by name. One name is one author, and two are two: nobody is
 * guessed to be somebody else. Of two whose slugs agree, who wrote first keeps it, so that no address changes later.
 */
export function authors(meetings: readonly Meeting[]): Author[] {
  const found = new Map<string, { slug: string; meetings: Meeting[] }>();
  const slugs = new Set<string>();
  for (const meeting of meetings.toReversed())
    for (const { name } of meeting.authors) {
      const author = found.get(name) ?? { slug: unused(slugOf(name), slugs), meetings: [] };
      slugs.add(author.slug);
      found.set(name, author);
      if (author.meetings[0] !== meeting) author.meetings.unshift(meeting);
    }
  return [...found]
    .map(([name, author]) => ({ name, ...author, uri: uriOf(name, author.meetings) }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function uriOf(name: string, meetings: readonly Meeting[]): string | undefined {
  const all = meetings.flatMap(({ authors }) => authors.filter((author) => author.name === name));
  return all.find(({ uri }) => uri !== undefined)?.uri;
}

// The name of a file may have 255 bytes.
const MOST = 40;

function slugOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ["author"];
  return [...words.join("-")].slice(0, MOST).join("");
}

function unused(slug: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}
