import { contextOf } from "../../workspace/context.ts";
import { escapeHtml, html } from "../../writers/html/markup.ts";
import { writer } from "../../writers/index.ts";
import { frame } from "../document.ts";
import { queryOf, shownAt } from "../scene.ts";
import { SERVED, servedHere, servedPage } from "../site.ts";
import type { View } from "./view.ts";

/** The page of an edition, also of one that is not published yet. */
export const page: View = {
  panel: async ({ look, asked, edition, now }) => {
    const isThere = edition.kind === "meeting" && shownAt(look, now).includes(edition.article);
    const at = isThere
      ? html`<p class="remark">On the site: <a href="${escapeHtml(servedPage(edition.article))}" target="_blank">here</a>, later ${escapeHtml(edition.article.url)}</p>`
      : html`<p class="remark">Not on the site yet: this is how the page would be.</p>`;
    return html`${at}${frame("The page", `/frame?${queryOf(asked)}`, "site")}`;
  },
  framed: async ({ look: { workspace, notes }, edition, asked }) => {
    const context = await contextOf(workspace, ["page"]);
    const { body } = (await writer("page")).write(edition, context);
    // The project's own sign lies on the site, which is served here.
    const pictures = asked.pictures === "own" ? "site" : asked.pictures;
    return { body: servedHere(body, workspace.site, notes.permalinks), pictures };
  },
};

/** The whole site, from its first page. */
export const site: View = {
  panel: async () =>
    html`<p class="remark">What a build would write now; its links lead on here. <a href="${escapeHtml(SERVED)}" target="_blank">By itself</a></p>${frame("The site", SERVED, "site")}`,
};
