import { parseMailbox } from "./address.ts";
import { parseDomain } from "./domain.ts";
import { entities, type Field, fieldValue, isUtf8, type Sample } from "./mime.ts";
import { unsubscribeFields } from "./unsubscribe.ts";

const ONCE = [
  "date",
  "from",
  "sender",
  "reply-to",
  "to",
  "cc",
  "message-id",
  "in-reply-to",
  "references",
  "subject",
  "auto-submitted",
  "content-type",
  "content-transfer-encoding",
];

/** RFC 5322, 3.6. */
export function fieldCounts({ root }: Sample): string[] {
  const count = (name: string) => root.fields.filter((field) => field.name.toLowerCase() === name).length;
  return [
    ...["date", "from"].filter((name) => count(name) === 0).map((name) => `the ${name} field is missing`),
    ...ONCE.filter((name) => count(name) > 1).map((name) => `there are ${count(name)} ${name} fields`),
  ];
}

const DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;

/** RFC 5322, 3.3: numeric zone, four-digit year, a day name that is the date's. */
export function dateShape({ root }: Sample): string[] {
  const value = fieldValue(root.fields, "date");
  if (value === undefined) return [];
  if (!DATE.test(value)) return [`the date is not of the form "Tue, 08 Jul 2014 00:00:00 +0000"`];
  const local = `${value.slice(0, -5)}+0000`;
  const written = new Date(local).toUTCString().replace("GMT", "+0000");
  return written === local ? [] : ["the date does not exist or falls on another day of the week"];
}

/** RFC 5322, 3.6.4; a domain of ours, in lower case, no host name. */
export function messageIds({ root }: Sample): string[] {
  const id = fieldValue(root.fields, "message-id");
  const others = ["in-reply-to", "references"].flatMap((name) =>
    (fieldValue(root.fields, name) ?? "").split(/\s+/),
  );
  return [
    ...(id === undefined
      ? ["the message has no Message-ID"]
      : idFaults(id).map((fault) => `the Message-ID ${fault}`)),
    ...(id === id?.toLowerCase() ? [] : ["the Message-ID is not in lower case"]),
    ...others
      .filter((other) => other !== "")
      .flatMap(idFaults)
      .map((fault) => `an id referred to ${fault}`),
  ];
}

function idFaults(id: string): string[] {
  const match = /^<([^<>@\s]+)@([^<>@\s]+)>$/.exec(id);
  if (match === null) return ["is not of the form <left@right>"];
  const [, left = "", right = ""] = match;
  return [
    ...(/^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+(\.[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+)*$/.test(left)
      ? []
      : ["is no dot-atom before the @"]),
    ...(parseDomain(right).ok ? [] : ["has no full domain behind the @"]),
    ...(id.length - 2 > 250 ? ["is longer than 250 octets"] : []),
  ];
}

/** RFC 5322, 2.2.3: a header line is never of white space only, and a header never begins folded. */
export function foldedAtSpace({ text, root }: Sample): string[] {
  const blank = entities(root).some((entity) =>
    entity.fields.some((field) => field.lines.some((line) => line.trim() === "")),
  );
  return [
    ...(blank ? ["a header line holds white space only"] : []),
    ...(/^[ \t]/.test(text) ? ["the first header line is folded"] : []),
  ];
}

/** By which a recipient leaves, in lower case. */
const LEAVING = ["list-unsubscribe", "list-unsubscribe-post"];

const KNOWN = new Set([
  ...ONCE,
  ...LEAVING,
  "mime-version",
  "content-disposition",
  "content-id",
  "archived-at",
]);

/** RFC 5322, 3.6.8 for the shape of a name; the list of names is ours, so that none comes from content. */
export function knownFields({ root }: Sample): string[] {
  return entities(root)
    .flatMap((entity) => entity.fields)
    .filter((field) => !KNOWN.has(field.name.toLowerCase()) || !field.lines[0]?.includes(":"))
    .map((field) => `a header line is none of ours: ${JSON.stringify(field.name.slice(0, 40))}`);
}

/** RFC 5322, 3.6.3. */
export function noBcc({ root }: Sample): string[] {
  return root.fields.some((field) => /^(resent-)?bcc$/i.test(field.name)) ? ["it names blind copies"] : [];
}

/** RFC 5322, 3.4: one mailbox a field, no groups; encoded words stand for atoms here (RFC 2047, 5). */
export function mailboxes({ root }: Sample): string[] {
  return root.fields
    .filter((field) => /^(from|sender|reply-to|to|cc)$/i.test(field.name))
    .flatMap((field) => {
      const parsed = parseMailbox(field.value.replace(ENCODED_WORD, "word"));
      return parsed.ok ? [] : [`${field.name} is not one mailbox: ${parsed.reason}`];
    });
}

const ENCODED_WORD = /=\?[^?\s]+\?[A-Za-z]\?[^?\s]*\?=/g;

/** RFC 2047, 2 and 5: lengths, whole characters, and no place where a word may not stand. */
export function encodedWords({ root }: Sample): string[] {
  return entities(root)
    .flatMap((entity) => entity.fields)
    .flatMap((field) => wordFaults(field).map((fault) => `${field.name}: ${fault}`));
}

function wordFaults(field: Field): string[] {
  const words = field.lines.join("\r\n").match(ENCODED_WORD) ?? [];
  const structured = /^(from|sender|reply-to|to|cc)$/i.test(field.name);
  return [
    ...(words.some((word) => word.length > 75) ? ["an encoded word is longer than 75"] : []),
    ...(field.lines.some((line) => line.match(ENCODED_WORD) && line.length > 76)
      ? ["a line with an encoded word is longer than 76"]
      : []),
    ...(words.some((word) => !decodesAlone(word)) ? ["an encoded word does not decode alone"] : []),
    ...(structured && /"(?:[^"=]|=(?!\?))*=\?[^"]*"|<[^<>]*=\?/.test(field.value)
      ? ["an encoded word stands in quotes or in an address"]
      : []),
  ];
}

function decodesAlone(word: string): boolean {
  const [, , encoding = "", payload = ""] = word.split("?");
  const text = payload
    .replaceAll("_", " ")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const octets =
    encoding.toUpperCase() === "B" ? Buffer.from(payload, "base64") : Buffer.from(text, "latin1");
  return isUtf8(octets);
}

/** RFC 2047, 5 and 8: plain text that looks like an encoded word would be decoded; ours are utf-8, B or Q, and whole. */
export function knownCharset({ root }: Sample): string[] {
  return root.fields
    .filter((field) => /=\?/.test(field.value.replace(/=\?utf-8\?[BQ]\?[^?\s]*\?=/gi, "")))
    .map((field) => `${field.name} holds what looks like an encoded word and is none of ours`);
}

/** RFC 2369, 5 and RFC 2919, 7: on a list we do not run these are the list's to set. */
export function noListFields({ root, leave }: Sample): string[] {
  const isOurs = (name: string) => leave !== undefined && LEAVING.includes(name.toLowerCase());
  return root.fields
    .filter((field) => /^list-|^precedence$/i.test(field.name) && !isOurs(field.name))
    .map((field) => `${field.name} is the list's to set`);
}

/** RFC 2369, 3.2 and RFC 8058, 3.1: each field once, whole and on one line, with the link and nothing else. */
export function leavingFields({ root, leave }: Sample): string[] {
  if (leave === undefined) return [];
  const wanted = unsubscribeFields(leave);
  return LEAVING.flatMap((name) => {
    const found = root.fields.filter((field) => field.name.toLowerCase() === name);
    const value = Object.entries(wanted).find(([field]) => field.toLowerCase() === name)?.[1];
    const isRight =
      value === undefined ? found.length === 0 : found.length === 1 && found[0]?.value === value;
    return isRight ? [] : [`${name} is not the link by which its recipient leaves`];
  });
}
