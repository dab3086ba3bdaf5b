import { directionOf } from "../direction.ts";
import { escapeHtml, type Html, html } from "../html/markup.ts";
import { lines } from "./lines.ts";

/** A page that a row leads to. */
interface Leading {
  readonly url: string;
  readonly words: string;
  /** What it is about, where the words do not say it. */
  readonly title?: string | undefined;
}

/** The links of a row that leads on: back, up to all, forth. */
export function way(
  turns: {
    readonly previous?: Leading | undefined;
    readonly all: Leading;
    readonly next?: Leading | undefined;
  },
  language: string,
): Html {
  const { previous, all, next } = turns;
  const [back, forth] = directionOf(language) === "rtl" ? ["→", "←"] : ["←", "→"];
  return lines([
    previous === undefined
      ? html``
      : html`<a rel="prev" ${to(previous)}>${arrow(back)}\u00a0${escapeHtml(previous.words)}</a>`,
    html`<a class="all" ${to(all)}>${escapeHtml(all.words)}</a>`,
    next === undefined
      ? html``
      : html`<a rel="next" ${to(next)}>${escapeHtml(next.words)}\u00a0${arrow(forth)}</a>`,
  ]);
}

function to({ url, title }: Leading): Html {
  const about = title === undefined ? html`` : html` title="${escapeHtml(title)}"`;
  return html`href="${escapeHtml(url)}"${about}`;
}

function arrow(sign: string): Html {
  return html`<span aria-hidden="true">${escapeHtml(sign)}</span>`;
}
