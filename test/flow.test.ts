import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FLOWED, flow, SIGNATURE, stuff, unflow } from "../src/writers/text/flow.ts";
import { breakLines, GLUE, width } from "../src/writers/text/lines.ts";

/** How many paragraphs the properties try; MINUTEWIRE_RUNS=10000 makes the long test of it. */
const numRuns = Number(process.env.MINUTEWIRE_RUNS ?? 1_000);

const letters = (from: string, most: number) =>
  fc.array(fc.constantFrom(...from.split(" ")), { minLength: 1, maxLength: most }).map((all) => all.join(""));
const word = fc.oneof(
  letters("a b c ç é ß ĳ . , ; ( ) 1 2 e\u0301 o\u0308\u0323", 14),
  letters("漢 字 仮 名 交 じ り 文 。 、 「 」 ー ッ", 90),
  letters("ش ل ا م ة ﻻ א ב ג ר ת \u05d1\u05bc", 12),
  letters("🐫 👩‍👩‍👧‍👦 🇬🇧 👍🏽 ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣", 60),
  letters("한 국 어 낱 말", 8),
  fc.constantFrom(
    "--",
    "-",
    "*",
    "12.",
    "From",
    ">",
    ">>",
    "#1",
    "|",
    ":",
    "}",
    "\u00a0",
    "https://a.example/-",
  ),
  fc.integer({ min: 60, max: 160 }).map((length) => "x".repeat(length)),
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));
const segments = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

describe("flow (RFC 3676)", () => {
  test.each([false, true])("is undone by unflow for any paragraph, delsp %s", (delSp) => {
    fc.assert(
      fc.property(paragraph, (text) => {
        expect(unflow(flow(text, delSp), delSp)).toEqual([text]);
      }),
      { numRuns },
    );
  });
  test.each([false, true])(
    "is undone where paragraphs and the signature follow each other, delsp %s",
    (delSp) => {
      fc.assert(
        fc.property(fc.array(paragraph, { maxLength: 5 }), (all) => {
          const said = [...all, "", SIGNATURE, "the end"];
          const lines = [...all.flatMap((text) => flow(text, delSp)), "", SIGNATURE, "the end"];
          expect(unflow(lines, delSp)).toEqual(said);
        }),
        { numRuns: numRuns / 4 },
      );
    },
  );
  test("keeps lines under 78 columns, but for one piece that cannot be parted", () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        for (const line of flow(text, true)) expect(width(line) <= 77 || isOnePiece(line)).toBe(true);
      }),
      { numRuns },
    );
  });
  test("never cuts a cluster of characters in two", () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const lines = flow(text, true).map((line) => unflow([line], true).join(""));
        expect(lines.flatMap(segments)).toEqual(segments(text));
      }),
      { numRuns },
    );
  });
  test("ends a soft line in one space and a hard one in none", () => {
    const lines = flow("word ".repeat(40).trim(), false);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/\S $/);
    expect(lines.at(-1)).toMatch(/\S$/);
  });
  test("breaks a text without spaces where DelSp lets it", () => {
    const text = "漢字".repeat(60);
    expect(flow(text, false)).toEqual([text]);
    expect(flow(text, true).map(width)).toEqual([71, 71, 71, 30]);
  });
  test.each([
    ["  - indented", "   - indented"],
    [">quoted", " >quoted"],
    ["From here", " From here"],
    ["Fromage", "Fromage"],
  ])("stuffs %j as %j", (line, stuffed) => {
    expect(stuff(line)).toBe(stuffed);
    expect(unflow([stuffed], false)).toEqual([line]);
  });
  test("never makes a soft line that is the signature", () => {
    const text = `-- ${"x".repeat(FLOWED)} end`;
    expect(flow(text, false)).toEqual([`-- ${"x".repeat(FLOWED)} `, "end"]);
  });
  test("ends a paragraph at the signature, as a mail reader does", () => {
    expect(unflow(["left open ", "-- ", "Archive"], false)).toEqual(["left open ", "-- ", "Archive"]);
  });
});

describe("breakLines", () => {
  const lines = (text: string, columns: number) =>
    breakLines(text, columns, columns).map((line) => line.text);

  test("counts display columns, not characters", () => {
    expect(lines("漢字 漢字 漢字", 9)).toEqual(["漢字 漢字", "漢字"]);
    expect(lines("e\u0301e\u0301e\u0301 e\u0301e\u0301", 6)).toEqual([
      "e\u0301e\u0301e\u0301 e\u0301e\u0301",
    ]);
  });
  test.each(["-", "*", "+", "12.", "3)", "--", "#7", "|", ">", ":)", "}", "From"])(
    "keeps %s off the start of a line",
    (token) => {
      expect(lines(`oars sail ${token} gale`, 9)).toEqual(["oars", `sail ${token}`, "gale"]);
    },
  );
  test("never parts what is glued", () => {
    expect(lines(`one word${GLUE}[3] more`, 8)).toEqual(["one", "word [3]", "more"]);
  });
  test("lets a word that is too long stand alone", () => {
    expect(lines("a https://lighthouse.example/ b", 10)).toEqual(["a", "https://lighthouse.example/", "b"]);
  });
  test("keeps small and closing signs off the start of a line, opening ones off its end", () => {
    expect(lines("漢字漢。字", 6)).toEqual(["漢字", "漢。字"]);
    expect(lines("漢字「字」", 6)).toEqual(["漢字", "「字」"]);
  });
  test("leaves a Korean word whole", () => {
    expect(lines("한국어 낱말", 7)).toEqual(["한국어", "낱말"]);
    expect(lines("한국어낱말", 4)).toEqual(["한국어낱말"]);
  });
});

/** One word, or words that the next one may not leave. */
function isOnePiece(line: string): boolean {
  return breakLines(line.trim(), 1, 1).length === 1;
}
