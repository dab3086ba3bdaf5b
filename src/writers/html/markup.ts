/**
 * What is markup, and the one place that escapes for HTML: what leaves it is `Html`, and what a note says enters markup
 * through `escapeHtml` alone. It refuses to know what the markup says.
 */

declare const brand: unique symbol;
/** Text that is markup already; a bare string is not assignable to it. */
export type Html = string & { readonly [brand]: true };

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe between tags and inside a quoted attribute. */
export function escapeHtml(text: string): Html {
  return markup(text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? ""));
}

/** A template whose holes take nothing but markup and numbers. */
export function html(strings: TemplateStringsArray, ...values: readonly (Html | number)[]): Html {
  let text = strings[0] ?? "";
  // As String.raw does it, in a third of its time: all that is shown goes through here.
  for (let i = 0; i < values.length; i++) text += `${values[i]}${strings[i + 1]}`;
  return markup(text);
}

/** Markup one after the other; what stands between is markup as well. */
export function joined(pieces: readonly Html[], between: Html = html``): Html {
  return markup(pieces.join(between));
}

/** A word of ours with markup in its holes. */
export function wordedHtml(word: string, fields: Readonly<Record<string, Html>>): Html {
  const pieces = word.split(/(\{\w+\})/).map((piece) => fields[piece.slice(1, -1)] ?? escapeHtml(piece));
  return joined(pieces);
}

/** Markup by the word of who wrote it: a fragment of the project's own, whose holes take nothing but markup. */
export function trusted(fragment: string): Html {
  return markup(fragment);
}

// The one door of the brand; its callers are the functions above.
function markup(text: string): Html {
  return text as Html;
}
