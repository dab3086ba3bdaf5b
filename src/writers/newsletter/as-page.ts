import { escapeHtml, html } from "../html/markup.ts";
import type { Part } from "../writer.ts";

// Its styles stand in its elements, so no hash can name them.
const POLICY = escapeHtml(
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
);
const META = html`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;

/** The newsletter as it is published: it fetches and runs nothing. What is mailed lacks the line that says so: mail readers have rules of their own. */
export function asPage(newsletter: Part): Part {
  return { ...newsletter, body: newsletter.body.replace("<head>", (head) => `${head}\n${META}`) };
}
