/** What the parts say once their notation is taken off: words and link targets, to be compared with the document. */

import { decodedBody, entities, readEntity } from "../../mail/mime.ts";
import { between, inner } from "../../model/between.ts";
import { NEWSLETTER } from "../../model/paths.ts";
import type { CutOff, Part } from "../../writers/writer.ts";
import type { Candidate } from "../rule.ts";

/** A part by the name a finding gives it; `content` is the whole of an entry's content, and nothing beside it. */
export type Printed = {
  readonly name: string;
  /** Where it stops short. */
  readonly stops?: CutOff | undefined;
} & (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "html"; readonly html: string }
  | { readonly kind: "content"; readonly html: string }
);

/** Everything written of a meeting: the parts as built, and those that lie in the messages. */
export function printed({ parts, messages }: Candidate): Printed[] {
  // A message holds the newsletter that was built, and it stops where that one does.
  const { stops } = newsletterOf(parts) ?? {};
  const mailed = messages.flatMap(({ mailing, bytes }) =>
    entities(readEntity(Buffer.from(bytes).toString("latin1")))
      // What lies beside the words is not compared with them: the logo, a note's pictures.
      .filter(({ parts, type }) => parts.length === 0 && type.startsWith("text/"))
      .map((entity) => {
        const body = Buffer.from(decodedBody(entity)).toString("utf8").replaceAll("\r\n", "\n");
        const part = { file: `the message for ${mailing}`, type: entity.type, body };
        return isHtml(part) ? { ...part, stops } : part;
      }),
  );
  // A calendar says the next day and nothing else of the note.
  const worded = parts.filter(({ type }) => !type.startsWith("text/calendar"));
  return [...worded, ...mailed].map(onePart);
}

/** The newsletter among the parts of a meeting. */
export function newsletterOf(parts: readonly Part[]): Part | undefined {
  return parts.find(({ file }) => file === NEWSLETTER);
}

function isHtml({ type }: Part): boolean {
  return type.startsWith("text/html");
}

function onePart(part: Part): Printed {
  const { file, type, body, stops } = part;
  if (type.startsWith("text/plain")) return { name: file, kind: "text", text: body };
  if (isHtml(part)) return { name: file, kind: "html", html: body, stops };
  return {
    name: file,
    kind: "content",
    html: type.includes("json") ? contentOfJson(body) : contentOfXml(body),
  };
}

function contentOfJson(json: string): string {
  const { items } = Object(JSON.parse(json));
  return Array.isArray(items) ? items.map((one) => String(Object(one).content_html)).join("\n") : "";
}

/** Atom has markup there, RSS a text in sections of CDATA. */
function contentOfXml(xml: string): string {
  const texts = inner(xml, "<content:encoded>", "</content:encoded>");
  return [
    ...inner(xml, '<content type="xhtml">', "</content>"),
    ...texts.map((text) => inner(text, "<![CDATA[", "]]>").join("")),
  ].join("\n");
}

/** The words of HTML of ours; what nobody sees is left out. */
export function wordsOfHtml(html: string): string {
  const without = (text: string, open: string, close: string) => between(text, open, close, () => "");
  const said = without(without(html, "<!--", "-->"), "<style", "</style>");
  return unescaped(without(without(said, "<title", "</title>"), "<", ">"));
}

/** The targets of its links. */
export function targetsOfHtml(html: string): string[] {
  return inner(html, "<a ", ">").flatMap((tag) => {
    const [, url] = /(?<![\w-])href="([^"]*)"/.exec(tag) ?? [];
    return url === undefined ? [] : [unescaped(url)];
  });
}

const NAMES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
