/** A message taken apart to be looked at: the very bytes that are, or would be, sent. */
import {
  decodedBody,
  type Entity,
  entities,
  type Field,
  fieldValue,
  readEntity,
  readParameters,
} from "../mail/mime.ts";
import type { FirstEdition } from "../model/edition.ts";
import { frozenOrFresh } from "../posting/freeze/frozen-or-fresh.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";

/** A part that holds a body. */
interface Leaf {
  readonly type: string;
  readonly text: string;
  /** The octets of its text, decoded. */
  readonly size: number;
  readonly isFlowed: boolean;
  /** Whether the space that ends a soft line is no part of the words (DelSp). */
  readonly dropsSpace: boolean;
}

/** A part of a message, or one that only holds others. */
export interface MessagePart {
  /** Where it is among the others: 1.2 is the second within the first (RFC 3501, 6.4.5). */
  readonly number: string;
  readonly type: string;
  readonly isFlowed: boolean;
  readonly encoding: string;
  /** Whether it is shown within or kept beside (RFC 2183), and what it is called; empty where nothing says so. */
  readonly disposition: string;
  readonly name: string;
  /** Its body, decoded; absent where it holds other parts. */
  readonly octets?: Buffer<ArrayBuffer> | undefined;
  /** Its body in words; absent where it is no text. */
  readonly text?: string | undefined;
}

/** A message as a reader of mail takes it. */
export interface OpenedMessage {
  readonly bytes: Uint8Array;
  readonly fields: readonly Field[];
  readonly leaves: readonly Leaf[];
  /** All that it is made of, outermost first. */
  readonly parts: readonly MessagePart[];
}

/** The message of an edition through a mailing: what was frozen where that stands, else what would be. Throws Problems. */
export async function messageOf(
  workspace: Workspace,
  mailing: Mailing,
  edition: FirstEdition,
  now: Date,
): Promise<OpenedMessage> {
  return openedMessage(await frozenOrFresh(workspace, mailing, edition, now));
}

/** A message by its bytes. */
export function openedMessage(bytes: Uint8Array): OpenedMessage {
  const root = readEntity(Buffer.from(bytes).toString("latin1"));
  const leaves = entities(root).filter(({ parts }) => parts.length === 0);
  return {
    bytes,
    fields: root.fields,
    leaves: leaves.map((leaf) => opened(leaf, leaves)),
    parts: root.parts.length === 0 ? [partOf(root, "1")] : partsWithin(root, ""),
  };
}

/** The parts of a part and theirs, counted from 1 below its number; the message itself has none. */
function partsWithin({ parts }: Entity, above: string): MessagePart[] {
  return parts.flatMap((one, at) => {
    const number = `${above}${at + 1}`;
    return [partOf(one, number), ...partsWithin(one, `${number}.`)];
  });
}

function partOf(entity: Entity, number: string): MessagePart {
  const { type, encoding, parameters, fields, parts } = entity;
  const disposition = fieldValue(fields, "content-disposition") ?? "";
  const [kind = ""] = disposition.split(";", 1);
  const name = readParameters(disposition).get("filename") ?? parameters.get("name") ?? "";
  const octets = parts.length === 0 ? Buffer.from(decodedBody(entity)) : undefined;
  const text = type.startsWith("text/") ? octets?.toString("utf8").replaceAll("\r\n", "\n") : undefined;
  const { isFlowed } = flowOf(parameters);
  return { number, type, isFlowed, encoding, disposition: kind.trim(), name, octets, text };
}

/** Whether a part is a picture that is only pixels. */
export function isThumbnail({ type, octets }: MessagePart): boolean {
  return octets !== undefined && /^image\/(?:png|jpeg|gif|webp|avif)$/.test(type);
}

/** The first part of a media type. */
export function leafOf({ leaves }: OpenedMessage, type: string): Leaf | undefined {
  return leaves.find((leaf) => leaf.type === type);
}

function opened(leaf: Entity, all: readonly Entity[]): Leaf {
  const body = Buffer.from(decodedBody(leaf));
  const text = body.toString("utf8");
  return {
    type: leaf.type,
    text: leaf.type === "text/html" ? withPictures(text, all) : text.replaceAll("\r\n", "\n"),
    size: body.length,
    ...flowOf(leaf.parameters),
  };
}

/** How a text/plain part is to be read, by the parameters of its type (RFC 3676, 4). */
export function flowOf(parameters: ReadonlyMap<string, string>): Pick<Leaf, "isFlowed" | "dropsSpace"> {
  const is = (name: string, value: string) => parameters.get(name)?.toLowerCase() === value;
  return { isFlowed: is("format", "flowed"), dropsSpace: is("delsp", "yes") };
}

/** Pictures that came with the message, in the place of their ids (RFC 2392). */
function withPictures(html: string, all: readonly Entity[]): string {
  return html.replace(/(?<==")cid:([^"]+)(?=")/g, (address, id: string) => {
    const picture = all.find(({ fields }) =>
      fields.some(({ name, value }) => name.toLowerCase() === "content-id" && value === `<${id}>`),
    );
    if (picture === undefined || !/^image\/[\w.+-]+$/.test(picture.type)) return address;
    return `data:${picture.type};base64,${Buffer.from(decodedBody(picture)).toString("base64")}`;
  });
}

/** The words of a header field: encoded words decoded (RFC 2047). */
export function decodedWords(value: string): string {
  const word = /=\?([\w-]+)\?([bq])\?([^?\s]*)\?=/gi;
  return value
    .replace(/(=\?[^?\s]+\?[bq]\?[^?\s]*\?=)\s+(?==\?[^?\s]+\?[bq]\?)/gi, "$1")
    .replace(/(?:=\?[\w-]+\?[bq]\?[^?\s]*\?=)+/gi, (run) => {
      const octets = [...run.matchAll(word)].map(([, , kind = "", text = ""]) => octetsOf(kind, text));
      // A character may be parted between two words of one charset, ours is UTF-8 alone.
      return Buffer.concat(octets).toString("utf8");
    });
}

function octetsOf(kind: string, text: string): Buffer {
  if (kind.toLowerCase() === "b") return Buffer.from(text, "base64");
  const octets = text
    .replaceAll("_", " ")
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(octets, "latin1");
}

/** A paragraph of flowed text, to be broken where its reader's lines end; the others keep their lines. */
export interface FlowedLine {
  readonly text: string;
  readonly isFlowed: boolean;
}

/** Flowed text as paragraphs (RFC 3676, 4.1 to 4.5). */
export function paragraphs(text: string, dropsSpace: boolean): FlowedLine[] {
  const lines: { text: string; isFlowed: boolean; isOpen: boolean }[] = [];
  for (const raw of text.replace(/\n$/, "").split("\n")) {
    const line = raw.startsWith(" ") ? raw.slice(1) : raw;
    const isSoft = line.endsWith(" ") && line !== "-- ";
    const words = isSoft && dropsSpace ? line.slice(0, -1) : line;
    const last = lines.at(-1);
    if (last?.isOpen === true) {
      last.text += words;
      last.isOpen = isSoft;
    } else lines.push({ text: words, isFlowed: isSoft, isOpen: isSoft });
  }
  return lines.map(({ text, isFlowed }) => ({ text, isFlowed }));
}
