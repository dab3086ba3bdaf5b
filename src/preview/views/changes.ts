import { utcDay } from "../../model/day.ts";
import { changesSince } from "../../posting/changes.ts";
import { correctionText } from "../../posting/rehearse.ts";
import { Problems, visible } from "../../problem.ts";
import { blocksToHtml } from "../../writers/html/blocks.ts";
import { escapeHtml, type Html, html } from "../../writers/html/markup.ts";
import { verbatim } from "../document.ts";
import type { Scene } from "../scene.ts";
import type { View } from "./view.ts";

/** What changed since the note was sent, and the correction that would say so. */
export const changes: View = {
  panel: async (scene) => {
    const { look, edition, mailing } = scene;
    if (edition.kind === "digest") return html`<p class="remark">No digest is ever corrected.</p>`;
    if (mailing === undefined)
      return html`<p class="remark">The configuration has no mailing: nothing was sent.</p>`;
    const found = await changesSince(look.workspace, mailing, edition.article);
    if (found === undefined)
      return html`<p>This note did not go through “${escapeHtml(mailing.name)}” yet: there is nothing to correct.</p>`;
    const sent = escapeHtml(utcDay(found.sent));
    if (found.notice === undefined) return html`<p>Its words are those that were sent on ${sent}.</p>`;
    return html`<h3>Since it was sent on ${sent}</h3>
<div class="notice">${blocksToHtml(found.notice, { level: 4 })}</div>
<h3>The correction, as <code>send --correction</code> would post it</h3>
${await correctionOf(scene)}`;
  },
};

async function correctionOf({ look, edition, mailing, now }: Scene): Promise<Html> {
  if (mailing === undefined) return html``;
  try {
    return verbatim("The correction", await correctionText(look.workspace, mailing, edition, now));
  } catch (cause) {
    if (!(cause instanceof Problems)) throw cause;
    return html`<p class="remark">${escapeHtml(cause.problems.map(({ message }) => visible(message)).join(" "))}</p>`;
  }
}
