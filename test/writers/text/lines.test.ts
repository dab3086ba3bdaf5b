import stringWidth from "string-width";
import { expect, test } from "vitest";
import { width } from "../../../src/writers/text/lines.ts";
import { randomOf } from "../../support/random-of.ts";
import { SEED } from "../../support/seed.ts";

const columns = (text: string) => stringWidth(text, { countAnsiEscapeCodes: true });

test("each character is as wide as string-width says, alone and between letters", () => {
  const other: string[] = [];
  for (let code = 0x20; code < 0x3100; code++) {
    const one = String.fromCodePoint(code);
    for (const text of [one, `a${one}b`]) if (width(text) !== columns(text)) other.push(code.toString(16));
  }
  expect(other).toEqual([]);
});

test("and so is what characters make together", () => {
  const random = randomOf(SEED);
  const some = [..." a1#*é©®™–—’“…‰\u00a0\u00ad\u0301\ufe0f\u200d\u20e3世🚢👩"];
  for (let n = 0; n < 3000; n++) {
    const text = Array.from({ length: 6 }, () => some[Math.floor(random() * some.length)]).join("");
    expect(width(text), JSON.stringify(text)).toBe(columns(text));
  }
});
