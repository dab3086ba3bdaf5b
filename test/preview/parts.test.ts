/** What the preview makes of what it is given, by itself: colours, words, addresses. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mailboxField, subjectField } from "../../src/mail/encoded-word.ts";
import { decodedWords, paragraphs } from "../../src/preview/message.ts";
import { queryOf, wanted } from "../../src/preview/scene.ts";
import { underScheme } from "../../src/preview/schemes.ts";
import { outward, servedHere } from "../../src/preview/site.ts";
import { preheaderOf } from "../../src/preview/words.ts";
import { lighthouse } from "../support/notes.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

const MAIL = `<html><head><style>p { color: #24303b; background: #FFF }
@media (prefers-color-scheme: dark) { p { color: #d3dae1 } }
[data-ogsc] p { color: #d3dae1 !important; }</style></head><body bgcolor="#ffffff"><p style="color:black">#24303b is a colour</p></body></html>`;

describe("a newsletter under a scheme", () => {
  test("light and its own dark are what its rules say, whatever the screen", () => {
    expect(underScheme(MAIL, "light")).toContain("@media (max-width: 0px)");
    expect(underScheme(MAIL, "own")).toContain("@media (min-width: 0px)");
    for (const scheme of ["light", "own"] as const)
      expect(underScheme(MAIL, scheme)).not.toContain("prefers-color-scheme");
  });
  test("turned over it has the same hue and the other lightness, in rules, styles and attributes of old, not in words", () => {
    const gmail = underScheme(MAIL, "gmail");
    expect(gmail).toContain('bgcolor="#1f1f1f"');
    expect(gmail).toContain("background: #1f1f1f");
    expect(gmail).toContain('style="color:#ffffff"');
    expect(gmail).toContain(">#24303b is a colour<");
    expect(gmail).not.toContain("color: #24303b;");
    expect(gmail).not.toContain("data-ogsc data-ogsb");
  });
  test("Outlook's dark has its marks, and the mail's own rules for it stand", () => {
    const outlook = underScheme(MAIL, "outlook");
    expect(outlook).toContain("<body data-ogsc data-ogsb");
    expect(outlook).toContain("[data-ogsc] p { color: #d3dae1 !important; }");
  });
});

test("words of a header field are read as they were before they were encoded", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (text) => {
      const words = text
        .replace(/\p{C}|\s+/gu, " ")
        .replace(/ +/g, " ")
        .normalize("NFC")
        .trim();
      fc.pre(words !== "" && !words.includes("=?"));
      const unfolded = subjectField(words).replace(/\r\n(?=[ \t])/g, "");
      expect(decodedWords(unfolded)).toBe(words);
    }),
    { seed: SEED, numRuns: runs(100, 3000) },
  );
  expect(decodedWords(mailboxField({ name: "Jürgen", address: "j@a.example" }))).toContain("Jürgen");
});

test("flowed text is paragraphs again, a signature's line and stuffed lines are not", () => {
  expect(paragraphs("One \ntwo \nthree\n\n From here\n-- \nlast\n", false)).toEqual([
    { text: "One two three", isFlowed: true },
    { text: "", isFlowed: false },
    { text: "From here", isFlowed: false },
    { text: "-- ", isFlowed: false },
    { text: "last", isFlowed: false },
  ]);
  expect(paragraphs("灯 \n台\n", true)[0]?.text).toBe("灯台");
});

test("an inbox shows the hidden words alone where they are filled up, else the first of the body", () => {
  const filler = "&#847;&nbsp;".repeat(20);
  expect(
    preheaderOf(`<html><head><style>x</style></head><body><div>A &amp; b ${filler}</div><h1>C</h1></body>`),
  ).toBe("A & b");
  expect(preheaderOf("<body><!--[if mso]>x<![endif]--><h1>C</h1><p>d</p></body>")).toBe("C d");
});

describe("addresses", () => {
  test("a query is read into names of the tables, and back", () => {
    const asked = wanted(new URLSearchParams("note=a/b&view=post&scheme=gmail&width=enormous&post=narrow"));
    expect(asked).toMatchObject({
      note: "a/b",
      view: "post",
      scheme: "gmail",
      width: "desktop",
      post: "narrow",
    });
    expect(queryOf(asked)).toBe("note=a%2Fb&view=post&scheme=gmail&post=narrow");
    expect(wanted(new URLSearchParams(queryOf(asked)))).toEqual(asked);
  });
  test("the site's own lead to what is served here, all others to a page of their own", () => {
    const html =
      '<a href="https://lighthouse.example/minutes/a/">a</a> <a class="x" href="https://other.example/">b</a> <a href="#c">c</a> <img src="https://lighthouse.example/minutes/logo.png">';
    expect(servedHere(html, lighthouse, ["a"])).toBe(
      '<a href="/site/a/">a</a> <a target="_blank" rel="noopener noreferrer" class="x" href="https://other.example/">b</a> <a href="#c">c</a> <img src="/site/logo.png">',
    );
    expect(servedHere(html, lighthouse, [])).toContain(
      '<a target="_blank" rel="noopener noreferrer" href="https://lighthouse.example/minutes/a/">',
    );
    const elsewhere = { ...lighthouse, page: "https://lighthouse.example/weekly/{permalink}" };
    const own = '<a href="https://lighthouse.example/weekly/a/b#x">a</a>';
    expect(servedHere(own, elsewhere, ["a/b"])).toBe('<a href="/site/a/b/#x">a</a>');
    expect(servedHere(own, elsewhere, ["c"])).toContain('target="_blank"');
    expect(outward('<a href="//other.example/">b</a>')).toContain('target="_blank"');
  });
});
