/** What a picture is, by its bytes and not by its name: its media type and its size. Refuses to know what it is for. */

export interface PictureFacts {
  readonly type: "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/svg+xml";
  /** In pixels; absent where the picture does not say. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** How the names of such files end. */
export const PICTURE_ENDINGS = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/svg+xml": "svg",
} as const satisfies Record<PictureFacts["type"], string>;

/** What the bytes are; undefined where they are no picture that browsers show. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ascii = (from: number, to: number) => view.toString("latin1", from, to);
  if (ascii(0, 8) === "\x89PNG\r\n\x1a\n" && ascii(12, 16) === "IHDR")
    return sized("image/png", at(view, 16, "readUInt32BE"), at(view, 20, "readUInt32BE"));
  if (/^GIF8[79]a$/.test(ascii(0, 6)))
    return sized("image/gif", at(view, 6, "readUInt16LE"), at(view, 8, "readUInt16LE"));
  if (ascii(0, 3) === "\xff\xd8\xff") return jpeg(view);
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return webp(view, ascii(12, 16));
  return svg(view.toString("utf8"));
}

function sized(type: PictureFacts["type"], width?: number, height?: number): PictureFacts {
  return width === undefined || height === undefined || width * height === 0
    ? { type }
    : { type, width, height };
}

/** A number within the bytes; undefined behind their end. */
function at(
  view: Buffer,
  offset: number,
  read: "readUInt32BE" | "readUInt16BE" | "readUInt16LE",
): number | undefined {
  return offset + (read === "readUInt32BE" ? 4 : 2) <= view.length ? view[read](offset) : undefined;
}

/** The frame header (ITU T.81, B.2.2), behind as many segments as stand before it. */
function jpeg(view: Buffer): PictureFacts {
  for (let offset = 2; offset + 9 < view.length && view[offset] === 0xff; ) {
    const marker = view[offset + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return sized("image/jpeg", at(view, offset + 7, "readUInt16BE"), at(view, offset + 5, "readUInt16BE"));
    offset += 2 + Math.max(2, at(view, offset + 2, "readUInt16BE") ?? view.length);
  }
  return { type: "image/jpeg" };
}

/** RFC 9649: the three forms of its first chunk. */
function webp(view: Buffer, chunk: string): PictureFacts {
  const byte = (offset: number) => view[offset] ?? 0;
  const three = (offset: number) => byte(offset) + (byte(offset + 1) << 8) + (byte(offset + 2) << 16);
  if (chunk === "VP8X") return sized("image/webp", three(24) + 1, three(27) + 1);
  if (chunk === "VP8 ") return sized("image/webp", three(26) & 0x3fff, three(28) & 0x3fff);
  const bits = three(21) + byte(24) * 2 ** 24;
  return chunk === "VP8L"
    ? sized("image/webp", (bits & 0x3fff) + 1, (Math.floor(bits / 2 ** 14) & 0x3fff) + 1)
    : { type: "image/webp" };
}

/** The root's own size, else that of its drawing. */
function svg(text: string): PictureFacts | undefined {
  const start = text.search(/<svg(?=[\s>])/i);
  const end = text.indexOf(">", start);
  // Before it stand declarations and comments alone.
  const prolog = text.slice(0, Math.max(start, 0)).trim();
  const isPlain = prolog === "" || (/^<[?!]/.test(prolog) && !/<html[\s>]|<!doctype\s+html/i.test(prolog));
  if (start < 0 || end < 0 || !isPlain) return undefined;
  const attributes = text.slice(start + "<svg".length, end);
  const number = (name: string) => {
    const [, said] =
      new RegExp(`\\s${name}\\s*=\\s*["']\\s*(\\d{1,5}(?:\\.\\d{1,6})?)(?:px)?\\s*["']`).exec(attributes) ??
      [];
    return said === undefined ? undefined : Number(said);
  };
  const [, box = ""] = /\sviewBox\s*=\s*["']([^"']*)["']/.exec(attributes) ?? [];
  const [, , width, height] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return sized("image/svg+xml", number("width") ?? width, number("height") ?? height);
}

/** What a drawing must not hold where others show it, each with what to look for. */
const UNSAFE: readonly (readonly [what: string, sign: RegExp])[] = [
  ["a script", /<script[\s/>]/i],
  ["a script", /\son[a-z]+\s*=/i],
  ["a script", /(?:href|src|from|to|values)\s*=["'\s]*(?:javascript|data\s*:\s*text)/i],
  ["HTML", /<(?:foreignObject|iframe|embed|object)[\s/>]/i],
  ["an entity", /<!ENTITY/i],
  ["a file that would be fetched", /(?:href|src)\s*=["'\s]*(?:https?:|\/\/)/i],
  ["a file that would be fetched", /@import|url\(["'\s]*(?:https?:|\/\/)/i],
];

/** What of a drawing (SVG) would run, be fetched or be HTML, and on which line; undefined where nothing. */
export function svgFault(text: string): { readonly what: string; readonly line: number } | undefined {
  for (const [what, sign] of UNSAFE) {
    const index = text.search(sign);
    if (index >= 0) return { what, line: text.slice(0, index).split("\n").length };
  }
  return undefined;
}
