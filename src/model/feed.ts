/** What is syndicated: which meetings a feed tells of, and who wrote all of them. */
import type { Place } from "../problem.ts";
import type { Meeting } from "./meeting.ts";

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
/** Whether a feed tells of a meeting. */
export function selects(selection: Selection, meeting: Meeting): boolean {
  if (selection === "all") return true;
  if ("author" in selection)
    return meeting.authors.some(({ name }) => slugOf(name) === slugOf(selection.author));
  if ("tag" in selection) return meeting.tags.some((tag) => sameWords(tag, selection.tag));
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(selection.topic)}(?![\\p{L}\\p{N}])`, "iu");
  return meeting.topics.some(({ title }) => words.test(title));
}

function sameWords(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Somebody who wrote notes, with all of them. */
export interface Author {
  readonly name: string;
  /** The author's part of an address, of the name's letters and digits in lower case. */
  readonly slug: string;
  /** As the newest note that says one. */
  readonly uri?: string | undefined;
  /** Newest first. */
  readonly meetings: readonly Meeting[];
}

/**
 * Everybody who wrote one of the meetings (newest first). Names that have the same letters and digits, case apart, are
 * one author: an address that depended on who wrote first would change hands when an older note comes.
 */
export function authors(meetings: readonly Meeting[]): Author[] {
  const found = new Map<string, Meeting[]>();
  const slugs = new Map<string, string>();
  // A few people write thousands of notes.
  const slugOnce = (name: string) => {
    const slug = slugs.get(name) ?? slugOf(name);
    slugs.set(name, slug);
    return slug;
  };
  for (const meeting of meetings)
    for (const slug of new Set(meeting.authors.map(({ name }) => slugOnce(name)))) {
      const own = found.get(slug) ?? [];
      found.set(slug, own);
      own.push(meeting);
    }
  return [...found]
    .map(([slug, own]) => ({ slug, meetings: own, ...personOf(own, (name) => slugOnce(name) === slug) }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** As the oldest note spells the name, and as the newest gives the address. */
function personOf(
  meetings: readonly Meeting[],
  isOne: (name: string) => boolean,
): { name: string; uri?: string | undefined } {
  const all = meetings.flatMap((meeting) => meeting.authors.filter(({ name }) => isOne(name)));
  return { name: all.at(-1)?.name ?? "", uri: all.find(({ uri }) => uri !== undefined)?.uri };
}

// The name of a file may have 255 bytes.
const MOST = 40;

function slugOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ["author"];
  return [...words.join("-")].slice(0, MOST).join("");
}
