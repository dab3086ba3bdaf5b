/** Addresses as people write them: in brackets of other programs, without their scheme, beside other punctuation, with sizes. */
import { describe, expect, test } from "vitest";
import { inlines, links } from "../../../src/model/walk.ts";
import { blocksToHtml } from "../../../src/writers/html/blocks.ts";
import { meetingOf, noteText, reading } from "../../support/notes.ts";

const html = (body: string) => blocksToHtml(meetingOf(body).document).replaceAll("\n", "");
const told = (body: string) =>
  reading(noteText(body)).problems.map(
    ({ code, message, place }) => `${code} ${place?.line}:${place?.column} ${message}`,
  );
const addresses = (body: string) => links(meetingOf(body).document).map(({ url }) => url);

describe("an address in the brackets of a wiki", () => {
  const A = "https://wharf.example/plan?x=1#y";
  test.each([
    [`see [[${A}]].`, `see <a href="${A}">${A}</a>.`],
    [`see [[${A}|the *plan*]].`, `see <a href="${A}">the <em>plan</em></a>.`],
    [`see [[${A}][the plan]] and [[mailto:crew@wharf.example][us]]`, null],
    [`| a |\n|--|\n| [[${A}\\|the plan]] |`, null],
    [`![[${A}]]`, `<a href="${A}">${A}</a>`],
  ])("is a link: %j", (body, markup) => {
    expect(addresses(body)[0]).toBe(A);
    if (markup !== null) expect(html(body)).toBe(`<p>${markup}</p>`);
    expect(html(body)).not.toContain("[");
    expect(told(body)).toEqual([]);
  });
  test.each([
    ["[[https://wharf.example/a][r]]\n\n[r]: /b\n", "https://lighthouse.example/b"],
    ["[[https://wharf.example/a]](/b)\n", "https://lighthouse.example/b"],
    ["[[https://wharf.example/a]][r]\n\n[r]: /b\n", "https://lighthouse.example/b"],
  ])("is what CommonMark makes of it where that is a link: %j", (body, url) => {
    expect(addresses(body)).toContain(url);
  });
  test("that is none is the page's words", () => {
    expect(html("[[Wharf plan]] and [[plan|https]]")).toBe("<p>Wharf plan and https</p>");
  });
});

describe("a target without its scheme", () => {
  test.each([
    ["[a](www.wharf.example)", "https://www.wharf.example"],
    ["[a](WWW.wharf.example/b?c=d#e)", "https://www.wharf.example/b?c=d#e"],
    ["[a][r]\n\n[r]: www.wharf.example/b\n", "https://www.wharf.example/b"],
    ['<a href="www.wharf.example:8080/">a</a>', "https://www.wharf.example:8080/"],
    ["[a](crew@wharf.example)", "mailto:crew@wharf.example"],
    ["[a](first.mate+x@sub.wharf.example?subject=Oil)", "mailto:first.mate+x@sub.wharf.example?subject=Oil"],
  ])("leads where it means, and is told: %j", (body, url) => {
    expect(addresses(body).map((one) => one.toLowerCase())).toEqual([url.toLowerCase()]);
    expect(told(body)).toEqual([
      expect.stringMatching(/^link-scheme 8:1 a link to "[^"]+" leads to (?:https:|mailto:)\S+$/),
    ]);
  });
  test.each([
    ["[a](www/b)", "https://lighthouse.example/www/b"],
    ["[a](www.md)", "https://lighthouse.example/www.md"],
    ["[a](crew/@ada)", "https://lighthouse.example/crew/@ada"],
    ["[a](/www.wharf.example)", "https://lighthouse.example/www.wharf.example"],
    ["[a](notes@2.md/)", "https://lighthouse.example/notes@2.md/"],
    ["www.wharf.example", "http://www.wharf.example"],
    ["<crew@wharf.example>", "mailto:crew@wharf.example"],
  ])("is none where the site may have it, or Markdown says it: %j", (body, url) => {
    expect(addresses(body)).toEqual([url]);
    expect(told(body)).toEqual([]);
  });
});

describe("a bare address ends", () => {
  test.each([
    ["«https://wharf.example/a»", "https://wharf.example/a"],
    ["(‹https://wharf.example/a›).", "https://wharf.example/a"],
    ["www.wharf.example/a» so", "http://www.wharf.example/a"],
    ["»https://wharf.example/a«, so", "https://wharf.example/a"],
    ["https://wharf.example/a→b", "https://wharf.example/a"],
    ["https://wharf.example/a• next", "https://wharf.example/a"],
    ["https://wharf.example/a— so", "https://wharf.example/a"],
    ["https://wharf.example/a–", "https://wharf.example/a"],
    ["https://wharf.example/a——so", "https://wharf.example/a"],
  ])("before punctuation that no address has: %s", (body, url) => {
    expect(addresses(body)).toEqual([url]);
    expect(html(body).replace(/<[^<>]+>/g, "")).toBe(body);
  });
  test.each([
    "https://wharf.example/Michelson–Morley_experiment",
    "https://wharf.example/a—b",
    "https://wharf.example/caña/ü",
  ])("not at a letter or a dash within it: %s", (body) => {
    expect(html(body)).toContain(`>${body}</a>`);
  });
});

describe("a picture with a size", () => {
  const images = (body: string) =>
    [...inlines(meetingOf(body).document)].flatMap((one) =>
      one.kind === "image" ? [[one.url, one.alt]] : [],
    );
  const P = "https://wharf.example/p.png";
  test.each([
    [`![](${P} =300x200)`, ""],
    [`![Our wharf](${P} =300x)`, "Our wharf"],
    [`![Our **wharf**](<${P}> "Title" =x50%)`, "Our wharf"],
    [`![Our wharf|300x200](${P})`, "Our wharf"],
    [`![Our wharf|300](${P} "Title")`, "Our wharf"],
    [`![300x200](${P})`, ""],
  ])("is a picture, and its size no word: %s", (body, alt) => {
    expect(images(body)).toEqual([[P, alt]]);
    expect(html(body)).not.toMatch(/300|50%/);
  });
  test.each([
    [`![In | 2](${P})`, "In | 2"],
    [`![2026](${P})`, "2026"],
    [`![a|b](${P})`, "a|b"],
  ])("its words are words: %s", (body, alt) => {
    expect(images(body)).toEqual([[P, alt]]);
  });
  test("a file of another program's is told by its words, without its size", () => {
    expect(html("![[wharf.png|Our wharf|300]]")).toBe("<p>Our wharf</p>");
  });
});
