import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { feedEdition } from "../../model/edition.ts";
import type { Feed, Notation } from "../../model/feed.ts";
import { EXIT, error, Problems } from "../../problem.ts";
import { contextOf } from "../../workspace/context.ts";
import { escapeHtml, type Html, html, joined } from "../../writers/html.ts";
import { writer } from "../../writers/index.ts";
import { choice, choiceOf, frame, verbatim } from "../document.ts";
import { feedsFor, queryOf, type Scene } from "../scene.ts";
import { outward } from "../site.ts";
import type { View } from "./view.ts";

/** An entry as a reader of feeds has it. */
interface ReadEntry {
  readonly title: string;
  readonly link: string;
  readonly date: string;
  readonly authors: readonly string[];
  readonly summary: string;
  /** HTML; empty where the feed carries summaries alone. */
  readonly content: string;
}

const CALLED: Readonly<Record<Notation, string>> = { atom: "Atom", rss: "RSS", json: "JSON Feed" };

/** The entry in each feed that tells of it, read back out of the document, and the document itself. */
export const feeds: View = {
  panel: async (scene) => {
    const { asked } = scene;
    const { feed, notation, document } = await documentOf(scene);
    const entry = entryIn(document, notation);
    const all = feedsFor(scene);
    return html`<div class="choices">
${choice(
  "Feed",
  all.map(({ name, title }) => ({
    label: title,
    href: `/?${queryOf(asked, { feed: name })}`,
    isShown: name === feed.name,
  })),
)}
${choice(
  "Notation",
  feed.formats.map((one) => ({
    label: CALLED[one],
    href: `/?${queryOf(asked, { notation: one })}`,
    isShown: one === notation,
  })),
)}
${choiceOf(asked, "markup", "Show", { shown: "As a reader shows it", raw: "As it is written" })}
</div>
${asked.markup === "raw" ? verbatim(`${CALLED[notation]} of ${feed.title}`, document) : shown(entry, scene)}`;
  },
  framed: async (scene) => {
    const { notation, document } = await documentOf(scene);
    const { content } = entryIn(document, notation);
    const body = `<!doctype html><html lang="${escapeHtml(scene.look.workspace.site.language)}"><head><meta charset="utf-8"><title>Entry</title><link rel="stylesheet" href="/style.css"></head><body class="entry">${outward(content)}</body></html>`;
    return { body, pictures: scene.asked.pictures };
  },
};

async function documentOf(
  scene: Scene,
): Promise<{ readonly feed: Feed; readonly notation: Notation; readonly document: string }> {
  const { look, asked, edition } = scene;
  if (edition.kind === "digest") throw none("a digest is in no feed: its meetings are, each by itself");
  const all = feedsFor(scene);
  const feed = all.find(({ name }) => name === asked.feed) ?? all[0];
  if (feed === undefined) throw none("no feed tells of this note");
  const notation = feed.formats.find((one) => one === asked.notation) ?? feed.formats[0];
  if (notation === undefined) throw none(`the feed "${feed.name}" is written in no notation`);
  const context = await contextOf(look.workspace, [notation]);
  const part = (await writer(notation)).write(feedEdition(feed, [edition.article]), context);
  return { feed, notation, document: part.body };
}

function none(message: string): Problems {
  return new Problems(
    error("feed-none", EXIT.missing, message, undefined, "The files in feeds/ say what each feed selects."),
  );
}

function entryIn(document: string, notation: Notation): ReadEntry {
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

function shown({ title, link, date, authors, summary, content }: ReadEntry, { asked }: Scene): Html {
  const body =
    content === ""
      ? html`<p class="remark">This feed carries summaries alone.</p>`
      : frame(`The entry, ${title}`, `/frame?${queryOf(asked)}`, "desktop");
  return html`<article class="feed-entry" aria-label="The entry"><h3>${escapeHtml(title)}</h3>
<p class="meta">${joined([date, ...authors].map(escapeHtml), html` · `)}</p><p class="meta">${escapeHtml(link)}</p>
<p class="summary">${escapeHtml(summary)}</p></article>${body}`;
}
