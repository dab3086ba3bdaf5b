import type { Feed, Notation } from "../../model/feed.ts";
import { EXIT, error, Problems } from "../../problem.ts";
import { escapeHtml, type Html, html, joined } from "../../writers/html/markup.ts";
import { choice, choiceOf, frame, verbatim } from "../document.ts";
import { feedsFor, queryOf, type Scene } from "../scene.ts";
import { outward } from "../site.ts";
import { CALLED, entryIn, feedDocument, type ReadEntry } from "./feed-entry.ts";
import type { View } from "./view.ts";

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
  return { feed, notation, document: await feedDocument(look.workspace, feed, notation, edition.article) };
}

function none(message: string): Problems {
  return new Problems(
    error("feed-none", EXIT.missing, message, undefined, "The files in feeds/ say what each feed selects."),
  );
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
