import { htmlTokens } from "../../reader/markdown/html/html-tokens.ts";
import { escapeHtml, type Html, html, joined } from "../../writers/html/markup.ts";
import { verbatim } from "../document.ts";
import { decodedWords, leafOf, messageOf, type OpenedMessage } from "../message.ts";
import { queryOf } from "../scene.ts";
import { sizes } from "./newsletter.ts";
import { partsTable } from "./parts.ts";
import type { View } from "./view.ts";

/** What each field says, in words; the others are called by their names. */
const CALLED: Readonly<Record<string, string>> = {
  from: "Who it comes from",
  to: "Who gets it",
  "reply-to": "Where answers go",
  subject: "What it is about",
  date: "When it was made ready",
  "message-id": "Its name for ever",
  "in-reply-to": "What it answers",
  references: "The thread it is in",
  "auto-submitted": "That a program sends it",
  "mime-version": "The form of its parts",
  "content-type": "What it is made of",
  "content-transfer-encoding": "How its octets are written",
};

/** The message itself: its head in words and as it is, its parts, how large it is. */
export const message: View = {
  panel: async ({ look: { workspace }, mailing, edition, asked, now }) => {
    if (mailing === undefined)
      return html`<p class="remark">The configuration has no mailing, so there is no message.</p>`;
    const opened = await messageOf(workspace, mailing, edition, now);
    const text = Buffer.from(opened.bytes).toString("latin1");
    const head = text.slice(0, text.indexOf("\r\n\r\n"));
    return html`${sizes(opened, mailing.list, leafOf(opened, "text/html")?.size)}
<h3>Its head</h3>
<table class="fields"><thead><tr><th scope="col">What</th><th scope="col">Field</th><th scope="col">Says</th></tr></thead><tbody>${joined(rows(opened))}</tbody></table>
<h3>Its parts</h3>
${partsTable(opened, asked)}
<h3>Where its links lead</h3>
${linkList(opened)}
<h3>As it is</h3>
<p><a href="/message.eml?${escapeHtml(queryOf(asked))}" download>The whole message (.eml)</a>, ${opened.bytes.length} octets</p>
${verbatim("The head as it is", head)}`;
  },
};

/** Each address once, in order; of a message without a newsletter those of its text. None is asked. */
function linkList(opened: OpenedMessage): Html {
  const rich = leafOf(opened, "text/html");
  const found =
    rich === undefined
      ? [...(leafOf(opened, "text/plain")?.text.matchAll(/(?:https?|mailto):[^\s<>"]+/g) ?? [])].map(
          ([url]) => url,
        )
      : htmlTokens(rich.text).flatMap((token) =>
          token.kind === "start" && token.name === "a" ? (token.attributes.get("href") ?? []) : [],
        );
  const addresses = [...new Set(found)].filter((url) => !url.startsWith("#"));
  if (addresses.length === 0) return html`<p class="remark">It has none.</p>`;
  return html`<ul class="links">${joined(addresses.map((url) => html`<li>${escapeHtml(url)}</li>`))}</ul>`;
}

function rows({ fields }: OpenedMessage): Html[] {
  const order = Object.keys(CALLED);
  const place = ({ name }: { readonly name: string }) => order.indexOf(name.toLowerCase());
  return fields
    .toSorted((a, b) => place(a) - place(b))
    .map(
      ({ name, value }) =>
        html`<tr><th scope="row">${escapeHtml(CALLED[name.toLowerCase()] ?? name)}</th><td><code>${escapeHtml(name)}</code></td><td>${escapeHtml(decodedWords(value))}</td></tr>`,
    );
}
