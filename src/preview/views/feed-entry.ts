/** A feed with one meeting in it, and the entry as a reader takes it out of the document again. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { feedEdition } from "../../model/edition.ts";
import type { Feed, Notation } from "../../model/feed.ts";
import type { Meeting } from "../../model/meeting.ts";
import { contextOf } from "../../workspace/context.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { writer } from "../../writers/index.ts";

/** An entry as a reader of feeds has it. */
export interface ReadEntry {
  readonly title: string;
  readonly link: string;
  readonly date: string;
  readonly authors: readonly string[];
  readonly summary: string;
  /** HTML; empty where the feed carries summaries alone. */
  readonly content: string;
}

/** The notations by their names. */
export const CALLED: Readonly<Record<Notation, string>> = { atom: "Atom", rss: "RSS", json: "JSON Feed" };

/** A feed's document with this meeting alone in it. */
export async function feedDocument(
  workspace: Workspace,
  feed: Feed,
  notation: Notation,
  meeting: Meeting,
): Promise<string> {
  const context = await contextOf(workspace, [notation]);
  return (await writer(notation)).write(feedEdition(feed, [meeting]), context).body;
}

/** The first entry of a document. */
export function entryIn(document: string, notation: Notation): ReadEntry {
  switch (notation) {
    case "atom": {
      const entry = parseAtomFeed(document).entries?.[0] ?? {};
      return {
        title: entry.title?.value ?? "",
        link: entry.links?.find(({ rel }) => rel === "alternate")?.href ?? "",
        date: String(entry.published ?? ""),
        authors: entry.authors?.flatMap(({ name }) => name ?? []) ?? [],
        summary: entry.summary?.value ?? "",
        content: entry.content?.value ?? "",
      };
    }
    case "rss": {
      const item = parseRssFeed(document).items?.[0] ?? {};
      return {
        title: titleOf(item.title),
        link: item.link ?? "",
        date: String(item.pubDate ?? ""),
        authors: item.dc?.creators ?? [],
        summary: item.description ?? "",
        content: item.content?.encoded ?? "",
      };
    }
    case "json": {
      const item = parseJsonFeed(document).items?.[0] ?? {};
      return {
        title: item.title ?? "",
        link: item.url ?? "",
        date: String(item.date_published ?? ""),
        authors: item.authors?.flatMap(({ name }) => name ?? []) ?? [],
        summary: item.summary ?? "",
        content: item.content_html ?? "",
      };
    }
    default:
      return notation satisfies never;
  }
}

function titleOf(title: unknown): string {
  return typeof title === "string" ? title : "";
}
