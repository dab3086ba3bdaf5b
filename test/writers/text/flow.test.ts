import fc from "fast-check";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { composeMessage } from "../../../src/mail/message.ts";
import { flowed, isUnspaced } from "../../../src/writers/text/body.ts";
import { FLOWED, flow, SIGNATURE, stuff } from "../../../src/writers/text/flow.ts";
import { breakLines, width } from "../../../src/writers/text/lines.ts";
import { GLUE } from "../../../src/writers/text/safe.ts";
import { runs } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";
import { shownOf, unflow } from "../../support/unflow.ts";

/** How many paragraphs the properties try. */
const numRuns = runs(200, 1_000);

const letters = (from: string, most: number) =>
  fc.array(fc.constantFrom(...from.split(" ")), { minLength: 1, maxLength: most }).map((all) => all.join(""));
const scripts = {
  Latin: letters("a b c ç é ß ĳ . , ; ( ) 1 2 e\u0301 o\u0308\u0323", 14),
  CJK: fc.oneof(
    letters("漢 字 仮 名 交 じ り 文 。 、 「 」 ー ッ", 90),
    letters("中 文 會 議 紀 要 ， ！ 《 》", 90),
    letters("한 국 어 낱 말", 8),
  ),
  "right-to-left": letters("ش ل ا م ة ﻻ א ב ג ר ת \u05d1\u05bc \u0628\u064e \u200f", 12),
  emoji: letters("🐫 👩‍👩‍👧‍👦 🇬🇧 👍🏽 ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣", 60),
};
const odd = fc.constantFrom(
  ...["--", "-", "*", "12.", "From", ">", ">>", "#1", "|", ":", "}", "\u00a0", "https://a.example/-"],
);
const long = fc.integer({ min: 60, max: 160 }).map((length) => "x".repeat(length));
const paragraphOf = (word: fc.Arbitrary<string>) =>
  fc
    .array(fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: odd }, long), {
      minLength: 1,
      maxLength: 40,
    })
    .map((words) => words.join(" "));
const paragraph = paragraphOf(fc.oneof(...Object.values(scripts)));
const segments = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

describe("flow (RFC 3676)", () => {
  // In whole 2,000 of each script and of all mixed: 10,000, each with DelSp and without.
  test.each([...Object.entries(scripts), ["mixed", fc.oneof(...Object.values(scripts))] as const])(
    "is undone for any paragraph, %s",
    (_, word) => {
      let undone = 0;
      fc.assert(
        fc.property(paragraphOf(word), (text) => {
          for (const delSp of [false, true]) {
            const lines = flow(text, delSp);
            expect(shownOf(lines, delSp)).toEqual([{ depth: 0, text }]);
            for (const line of lines) expect(width(line) <= 78 || isOnePiece(line)).toBe(true);
          }
          undone++;
        }),
        { numRuns: 2 * numRuns, seed: SEED },
      );
      expect(undone).toBe(2 * numRuns);
    },
  );
  test("is undone by two mail readers' own parsers, DelSp as the post chooses it", async () => {
    const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 6 });
    for (const all of fc.sample(paragraphs, { numRuns: runs(30, 150), seed: SEED })) {
      const delSp = all.some(isUnspaced);
      const lines = [...all.flatMap((text) => [...flow(text, delSp), ""]), SIGNATURE, "The end"];
      const bytes = await composeMessage({
        messageId: "one@lighthouse.example",
        from: { name: "", address: "minutes@lighthouse.example" },
        to: { name: "", address: "crew@lighthouse.example" },
        subject: "Flowed",
        date: new Date("2026-03-03T12:00:00Z"),
        parts: [{ type: flowed(delSp).type, body: `${lines.join("\n")}\n` }],
        autoSubmitted: false,
      });
      const said = unflow(lines, delSp).join("\n");
      expect((await simpleParser(Buffer.from(bytes))).text?.trimEnd()).toBe(said);
      expect((await PostalMime.parse(bytes)).text?.trimEnd()).toBe(said);
    }
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
});

describe("the tests' own unflow", () => {
  // The examples of RFC 3676, 4.1, 4.2, 4.4, 4.5 and 5.1, in words of ours.
  test.each([
    ["joins soft lines", ["one ", "two ", "three"], false, ["one two three"]],
    ["takes DelSp's space off", ["漢 ", "字", "a  ", "b"], true, ["漢字", "a b"]],
    ["unstuffs", [" From here", " > no quote", "  in"], false, ["From here", "> no quote", " in"]],
    [
      "ends a paragraph where the depth changes",
      ["> a ", ">> b ", ">> c", "d"],
      false,
      ["> a ", ">> b c", "d"],
    ],
    ["joins within a depth, stuffed or not", ["> a ", ">b"], false, ["> a b"]],
    ["never flows a signature", ["left open ", "-- ", "Archive"], false, ["left open ", "-- ", "Archive"]],
    ["nor a quoted one", ["> a ", "> -- ", "> b"], false, ["> a ", "> -- ", "> b"]],
  ])("%s", (_, lines, delSp, said) => {
    const marked = shownOf(lines, delSp).map(
      ({ depth, text }) => (depth === 0 ? "" : `${">".repeat(depth)} `) + text,
    );
    expect(marked).toEqual(said);
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
