import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { pictureFacts, svgFault } from "../../src/files/picture.ts";

const bytes = (...pieces: (string | readonly number[])[]) =>
  Buffer.concat(
    pieces.map((one) => (typeof one === "string" ? Buffer.from(one, "latin1") : Buffer.from(one))),
  );

describe("a picture is known by its bytes", () => {
  test("PNG", () => {
    const png = PNG.sync.write(new PNG({ width: 7, height: 300 }));
    expect(pictureFacts(png)).toEqual({ type: "image/png", width: 7, height: 300 });
    expect(pictureFacts(png.subarray(0, 18)), "cut off").toEqual({ type: "image/png" });
  });
  test("GIF", () => {
    expect(pictureFacts(bytes("GIF89a", [2, 1, 3, 0]))).toEqual({ type: "image/gif", width: 258, height: 3 });
  });
  test("JPEG, behind segments of other kinds", () => {
    const before = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 9, 9, 0xff, 0xc4, 0, 2];
    const frame = [0xff, 0xc2, 0, 17, 8, 0, 20, 1, 0, 3];
    expect(pictureFacts(bytes(before, frame))).toEqual({ type: "image/jpeg", width: 256, height: 20 });
    expect(pictureFacts(bytes(before)), "without a frame").toEqual({ type: "image/jpeg" });
    expect(pictureFacts(bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0])), "without an end").toEqual({
      type: "image/jpeg",
    });
  });
  test("WebP in its three forms", () => {
    const webp = (chunk: string, ...rest: number[]) => pictureFacts(bytes("RIFF....WEBP", chunk, rest));
    expect(webp("VP8X", 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0, 0, 0x0f, 0, 0)).toMatchObject({
      width: 256,
      height: 16,
    });
    expect(webp("VP8 ", 0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0x20, 0)).toMatchObject({
      width: 320,
      height: 32,
    });
    // 100 by 50: 14 bits of 99, then 14 of 49.
    expect(webp("VP8L", 0, 0, 0, 0, 0x2f, 0x63, 0x40, 0x0c, 0)).toMatchObject({ width: 100, height: 50 });
  });
  test("SVG, by its size or by its drawing's", () => {
    const svg = (attributes: string, before = "") =>
      pictureFacts(Buffer.from(`${before}<svg ${attributes}></svg>`));
    expect(svg('width="40px" height="20.5"')).toEqual({ type: "image/svg+xml", width: 40, height: 20.5 });
    expect(
      svg(
        `viewBox='0 0 24 12'`,
        '<?xml version="1.0"?>\n<!-- a --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n',
      ),
    ).toEqual({ type: "image/svg+xml", width: 24, height: 12 });
    expect(svg('width="100%"')).toEqual({ type: "image/svg+xml" });
  });
  test.each([
    ["nothing", ""],
    ["HTML", "<!doctype html><svg></svg>"],
    ["a name alone", "logo.png"],
    ["half a sign", "\x89PNG"],
  ])("%s is none", (_, text) => expect(pictureFacts(bytes(text))).toBeUndefined());
});

describe("a drawing that is shown to others", () => {
  test.each([
    ["a script", "<svg>\n<script>x</script></svg>", 2],
    ["a script", '<svg onload="x()"></svg>', 1],
    ["a script", '<svg>\n\n<a xlink:href="javascript:x"/></svg>', 3],
    ["HTML", "<svg><foreignObject/></svg>", 1],
    ["an entity", '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 1],
    ["a file that would be fetched", '<svg><image href="https://x.example/a.png"/></svg>', 1],
    ["a file that would be fetched", "<svg><style>@import 'a.css';</style></svg>", 1],
    ["a file that would be fetched", '<svg><rect fill="url(//x.example/a)"/></svg>', 1],
  ])("holds no %s", (what, text, line) => expect(svgFault(text)).toEqual({ what, line }));
  test("may refer to its own parts", () => {
    const xmlns = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
    expect(svgFault(`<svg ${xmlns}><use xlink:href="#a"/><rect fill="url(#b)"/></svg>`)).toBeUndefined();
  });
});
