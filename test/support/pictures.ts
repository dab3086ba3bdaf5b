import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { unpacked } from "./debian.ts";

/**
 * The environment in which Chromium draws the same letters on every machine: fonts from Debian's packages and no
 * others, by a configuration of fontconfig's that is written into `folder`.
 */
export function sameFonts(folder: string): { readonly FONTCONFIG_FILE: string } {
  const fonts = ["fonts-liberation", "fonts-dejavu-core"].map((name) =>
    join(unpacked(name), "usr/share/fonts"),
  );
  const file = join(folder, "fonts.conf");
  const alias = (name: string) =>
    `<alias binding="same"><family>${name}</family><prefer><family>Liberation Sans</family></prefer></alias>`;
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...fonts.map((one) => `<dir>${one}</dir>`),
    `<cachedir>${join(folder, "fontconfig")}</cachedir>`,
    ...["Arial", "sans-serif"].map(alias),
    "</fontconfig>",
  ];
  writeFileSync(file, lines.join("\n"));
  return { FONTCONFIG_FILE: file };
}

/**
 * How far one picture is from another: the share of the pixels that differ, all of them where the size does. Two
 * greys that nobody tells apart are the same, and so are two ways to smooth an edge.
 */
export function difference(found: Buffer, golden: Buffer): number {
  const [a, b] = [PNG.sync.read(found), PNG.sync.read(golden)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.02 }) / (a.width * a.height);
}

/**
 * A picture as a PNG with a palette, a quarter of the size: its 256 most frequent colours as they are, the rest, which
 * smooth the edges of letters, as the nearest of those.
 */
export function small(picture: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(picture);
  const pixels = Array.from({ length: width * height }, (_, at) => data.readUIntBE(at * 4, 3));
  const times = new Map<number, number>();
  for (const colour of pixels) times.set(colour, (times.get(colour) ?? 0) + 1);
  const byUse = [...times].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const palette = byUse.slice(0, 256);
  const indices = new Map(byUse.map((colour) => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc(height * (width + 1));
  for (const [at, colour] of pixels.entries())
    rows[at + Math.floor(at / width) + 1] = indices.get(colour) ?? 0;
  return indexed(width, height, palette, rows);
}

/** The index of the colour of a palette that is nearest to one. */
function nearest(colour: number, palette: readonly number[]): number {
  const far = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, other, i) => (far(other) < far(palette[best] ?? 0) ? i : best), 0);
}

/** A PNG with a palette; each row begins with its filter, none. */
function indexed(width: number, height: number, colours: readonly number[], rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]));
  const chunks = [
    ["IHDR", header],
    ["PLTE", palette],
    ["IDAT", deflateSync(rows, { level: 9 })],
    ["IEND", Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...chunks.map(chunk)]);
}

function chunk([name, body]: readonly [string, Buffer]): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
