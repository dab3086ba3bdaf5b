/** What programs on the way make of a post's lines, for random notes: mutt, mboxes, list software, a reader's eye. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Document, Inline } from "../../../src/model/document.ts";
import { pick } from "../../../src/model/edition.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { SIGNATURE } from "../../../src/writers/text/flow.ts";
import { footnotes } from "../../../src/writers/text/footnotes.ts";
import { post } from "../../../src/writers/text/post.ts";
import type { PostSettings } from "../../../src/writers/writer.ts";
import { body, quoted } from "../../support/arbitrary.ts";
import { lighthouse, noteText, reading } from "../../support/notes.ts";
import { runs } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";
import { unflow } from "../../support/unflow.ts";

const numRuns = runs(25, 1_000);
const ALL: readonly PostSettings[] = (["fixed", "flowed"] as const).flatMap((kind) =>
  (["post", "section"] as const).map((footnotes) => ({ body: kind, footnotes })),
);
const notes = fc
  .tuple(body, quoted, quoted)
  .map(([text, subject, description]) => reading(noteText(text, { subject, description })).meeting)
  .filter((meeting) => meeting !== undefined);

/** Blocks without those of some kinds, at any depth, and without inline code. */
function without(document: Document, kinds: ReadonlySet<Block["kind"]>): Document {
  return document.flatMap((block): Block[] => {
    if (kinds.has(block.kind)) return [];
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [{ ...block, children: uncoded(block.children) }];
      case "list":
        return [
          {
            ...block,
            items: block.items.map((item) => ({ ...item, children: without(item.children, kinds) })),
          },
        ];
      case "quote":
        return [{ ...block, children: without(block.children, kinds) }];
      case "table": {
        const rows = block.rows.map((row) => row.map(uncoded));
        return [{ ...block, header: block.header.map(uncoded), rows }];
      }
      default:
        return [block];
    }
  });
}
function uncoded(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.kind === "code") return [];
    // Behind a break the note's own words begin a line.
    if (inline.kind === "break") return [{ kind: "text", text: " " }];
    return ["children" in inline ? { ...inline, children: uncoded(inline.children) } : inline];
  });
}

/** The lines of a meeting's post in each of its forms, as they are sent. */
function posts(meeting: Meeting): string[][] {
  return ALL.map((settings) => {
    const context = { site: lighthouse, post: settings, agreed: false };
    return post.write(pick(meeting), context).body.split("\n");
  });
}
/** Its flowed lines as a mail reader joins them. */
function joined(meeting: Meeting): string[] {
  const settings: PostSettings = { body: "flowed", footnotes: "post" };
  const part = post.write(pick(meeting), { site: lighthouse, post: settings, agreed: false });
  return unflow(part.body.split("\n"), part.type.endsWith("delsp=yes"));
}
const bare = (meeting: Meeting, ...kinds: Block["kind"][]): Meeting => ({
  ...meeting,
  document: without(meeting.document, new Set(kinds)),
});
/** The lines that go on with a paragraph. */
function goesOn(lines: readonly string[]): string[] {
  return lines.filter((line, i) => line !== "" && (lines[i - 1] ?? "") !== "");
}
const RULE = "* * *";
const marks = (line: string) => [...line.matchAll(/\[(\d+)\]/g)].map(([, n]) => n);
const hold = (check: (meeting: Meeting) => void) =>
  fc.assert(fc.property(notes, check), { numRuns, seed: SEED, endOnFailure: true });

describe("a post of any note", () => {
  test("has no line that every reader takes for quoted, and none that mutt does but where the note's words begin so", () => {
    hold((meeting) => {
      for (const lines of posts(bare(meeting, "code"))) {
        expect(lines.filter((line) => line.startsWith(">"))).toEqual([]);
        const within = posts(bare(meeting, "code", "table", "list", "heading")).flatMap(goesOn);
        expect(within.filter((line) => /^[ \t]*[|>:}#]/.test(line))).toEqual([]);
      }
    });
  });
  test("has no such line once a mail reader has joined its lines either", () => {
    hold((meeting) => {
      expect(joined(bare(meeting, "code")).filter((line) => line.startsWith(">"))).toEqual([]);
    });
  });
  test("has one line of two dashes, its signature's, and none that an mbox takes for a message's first", () => {
    hold((meeting) => {
      for (const lines of posts(meeting)) {
        expect(lines.filter((line) => /^-- *$/.test(line))).toEqual([SIGNATURE]);
        expect(lines.filter((line) => line.startsWith("From "))).toEqual([]);
      }
    });
  });
  test("has no marker of a list where there is none", () => {
    hold((meeting) => {
      // A paragraph of nothing but "---" is written as the rule that it looks like.
      for (const lines of posts(bare(meeting, "code", "list", "table", "rule", "heading")))
        expect(
          goesOn(lines).filter(
            (line) => line.trim() !== RULE && /^ *(?:[-*+]|\d{1,9}[.)])(?: |$)/.test(line),
          ),
        ).toEqual([]);
    });
  });
  test("has a number in brackets for each of its links and for nothing else, never cut, never parted from its word", () => {
    hold((meeting) => {
      const plain = bare(meeting, "code");
      const numbers = new Set([...footnotes(plain).values()].map(String));
      for (const lines of posts(plain)) {
        const said = lines.filter((line) => !/^ {2,3}\[\d+\] \S+$/.test(line));
        expect(new Set(said.flatMap(marks))).toEqual(numbers);
        expect(said.filter((line) => /^ *\[\d+\]/.test(line))).toEqual([]);
        const listed = lines.filter((line) => /^ {2,3}\[\d+\] \S+$/.test(line)).map((line) => line.trim());
        expect(new Set(listed)).toEqual(new Set([...footnotes(plain)].map(([url, n]) => `[${n}] ${url}`)));
      }
      // Joined again there are as many: a line's end cut none. A table may say its head for each row, or once, by its width.
      const tableless = bare(meeting, "code", "table");
      expect(joined(tableless).flatMap(marks)).toEqual(posts(tableless)[0]?.flatMap(marks));
    });
  });
});
