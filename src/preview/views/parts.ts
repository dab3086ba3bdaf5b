/** The parts of a message, as MIME nests them (RFC 2045), each with a way to look at it. */
import { createHash } from "node:crypto";
import { escapeHtml, type Html, html, joined } from "../../writers/html/markup.ts";
import { verbatim } from "../document.ts";
import { isThumbnail, type MessagePart, type OpenedMessage } from "../message.ts";
import { queryOf, type Wanted } from "../scene.ts";
import { kilobytes } from "../words.ts";

/** A table of all parts, and the words of those that are text. */
export function partsTable({ parts }: OpenedMessage, asked: Wanted): Html {
  const texts = parts.filter(({ text }) => text !== undefined);
  return html`<table class="fields"><thead><tr><th scope="col">Part</th><th scope="col">Type</th><th scope="col">Size</th><th scope="col">Encoding</th><th scope="col">Disposition</th><th scope="col">Look</th></tr></thead><tbody>${joined(parts.map((part) => row(part, asked)))}</tbody></table>
${joined(texts.map(words))}`;
}

function row(part: MessagePart, asked: Wanted): Html {
  const { number, type, isFlowed, octets, encoding, disposition } = part;
  const said = [type, ...(isFlowed ? ["flowed"] : [])].join(", ");
  const size = octets === undefined ? "" : `${kilobytes(octets.length)} KB`;
  return html`<tr><th scope="row">${escapeHtml(number)}</th><td>${escapeHtml(said)}</td><td>${escapeHtml(size)}</td><td>${escapeHtml(octets === undefined ? "" : encoding)}</td><td>${escapeHtml(disposition)}</td><td>${looks(part, asked)}</td></tr>`;
}

/** A picture small, anything else as a file; of what only holds others there is nothing to see. */
function looks(part: MessagePart, asked: Wanted): Html {
  const { number, name, octets } = part;
  if (octets === undefined) return html``;
  // Another picture has another address, or a browser would show the one that it has.
  const version = createHash("sha256").update(octets).digest("hex").slice(0, 8);
  const address = escapeHtml(`/part?${queryOf(asked)}&part=${number}&version=${version}`);
  const called = escapeHtml(`Part ${number}${name === "" ? "" : `, ${name}`}`);
  if (!isThumbnail(part))
    return html`<a href="${address}" download>Save<span class="hidden"> ${called}</span></a>`;
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer"><img class="thumbnail" src="${address}" alt="${called}" loading="lazy"></a>`;
}

function words({ number, type, text = "" }: MessagePart): Html {
  const title = `Part ${number}, ${type}, as it reads`;
  return html`<details class="part"><summary>${escapeHtml(title)}</summary>${verbatim(title, text)}</details>`;
}
