/**
 * Every output, a row each: build, preview, the configuration's choices, the checks and the golden tests follow from
 * this table. A writer is loaded when it is first asked for, so that a preview of the post does not wait for the
 * libraries of the feeds.
 */
import type { Article } from "../model/meeting.ts";
import type { Writer } from "./writer.ts";

interface WriterRow {
  /** Where build puts its part: in the folder of each article, of the feeds, or at the top; absent where nowhere. */
  readonly folder?: "article" | "feeds" | "top";
  /** The articles it has anything to write of; all where absent. */
  readonly of?: (article: Article) => boolean;
  /** Whether a mailing may carry it; those that may stand in the order of a message, plainest first (RFC 2046, 5.1.4). */
  readonly mailable?: true;
  readonly load: () => Promise<Writer<never>>;
}

export const WRITERS = {
  post: { folder: "article", mailable: true, load: async () => (await import("./text/post.ts")).post },
  newsletter: {
    ...{ folder: "article", mailable: true },
    load: async () => (await import("./newsletter/stamp.ts")).newsletter,
  },
  atom: { folder: "feeds", load: async () => (await import("./feeds/atom.ts")).atom },
  rss: { folder: "feeds", load: async () => (await import("./feeds/rss.ts")).rss },
  json: { folder: "feeds", load: async () => (await import("./feeds/json.ts")).json },
  page: { folder: "article", load: async () => (await import("./page/meeting.ts")).page },
  list: { folder: "top", load: async () => (await import("./page/home.ts")).list },
  ics: {
    folder: "article",
    of: ({ minutes }) => minutes.nextMeeting?.date !== undefined,
    load: async () => (await import("./calendar/calendar.ts")).ics,
  },
  calendar: { folder: "top", load: async () => (await import("./calendar/calendar.ts")).calendar },
  model: { load: async () => (await import("./model.ts")).model },
} as const satisfies Record<string, WriterRow>;

export type WriterName = keyof typeof WRITERS;
/** The names of the rows with a property of that value. */
type Having<P extends keyof WriterRow, V> = {
  [N in WriterName]: (typeof WRITERS)[N] extends Readonly<Record<P, V>> ? N : never;
}[WriterName];

const rows: readonly (readonly [WriterName, WriterRow])[] = Object.entries(WRITERS) as [
  WriterName,
  WriterRow,
][];

/** What a mailing may carry, plainest first. */
export const MAILABLE = rows
  .filter(([, row]) => row.mailable === true)
  .map(([name]) => name as Having<"mailable", true>);

/** The notations of a feed. */
export const NOTATIONS = rows
  .filter(([, { folder }]) => folder === "feeds")
  .map(([name]) => name as Having<"folder", "feeds">);

/** What stands at the top of what is built. */
export const TOP = rows
  .filter(([, { folder }]) => folder === "top")
  .map(([name]) => name as Having<"folder", "top">);

/** Whether it writes of many meetings; every other one writes of one article. */
export function isOfMany(name: WriterName): name is Having<"folder", "feeds" | "top"> {
  return [...NOTATIONS, ...TOP].some((one) => one === name);
}

/** What stands in the folder of an article. */
export function inFolderOf(article: Article): readonly Having<"folder", "article">[] {
  return rows
    .filter(([, row]) => row.folder === "article" && row.of?.(article) !== false)
    .map(([name]) => name as Having<"folder", "article">);
}

type WriterOf<N extends WriterName> = Awaited<ReturnType<(typeof WRITERS)[N]["load"]>>;

/** The writer of that name, which takes the editions that it can write. */
export async function writer<N extends WriterName>(name: N): Promise<WriterOf<N>> {
  return (await WRITERS[name].load()) as WriterOf<N>;
}
