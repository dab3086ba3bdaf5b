/** The two ends of a footnote's links: the mark in the text and the note below it, each by the id of the other. */
import type { FootnoteMark } from "../../model/document.ts";
import { escapeHtml, type Html, html } from "./markup.ts";
import type { Style } from "./style.ts";

/** The mark of a footnote where it is referred to. */
export function footnoteMark({ number, occurrence }: FootnoteMark, style: Style): Html {
  return html`<sup>${footnoteLink(html`fn-${number}`, backId(number, occurrence), html`${number}`, style)}</sup>`;
}

/** Leads from a mark to its note or back, and is led to. */
export function footnoteLink(to: Html, own: Html | undefined, said: Html, { notesAt }: Style): Html {
  const id = own === undefined || notesAt !== undefined ? html`` : html` id="${own}"`;
  return html`<a href="${escapeHtml(notesAt ?? "")}#${to}"${id}>${said}</a>`;
}

/** The id of a mark: its note leads back there. */
export function backId(number: number, occurrence: number): Html {
  return occurrence === 1 ? html`fnref-${number}` : html`fnref-${number}-${occurrence}`;
}
