/** Topics that the note numbers itself have that number once, and the same one, in every output. */
import { describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import { anchors } from "../../src/writers/anchors.ts";
import { digest } from "../../src/writers/digest.ts";
import { newsletter } from "../../src/writers/newsletter/stamp.ts";
import { page } from "../../src/writers/page/meeting.ts";
import { post } from "../../src/writers/text/post.ts";
import { WORDS } from "../../src/writers/words.ts";
import type { Context } from "../../src/writers/writer.ts";
import { shippedPages, shippedTemplate } from "../support/emails.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";

const topicsOf = (...headings: readonly string[]) =>
  meetingOf(headings.map((one) => `## ${one}\n\nWords.\n`).join("\n")).topics.map(
    ({ number, title }) => `${number}|${title}`,
  );

describe("a topic's number is the note's where most are numbered in order:", () => {
  test.each([
    [
      ["1. Mill", "2. Quay"],
      ["1|Mill", "2|Quay"],
    ],
    [
      ["1) Mill", "2) Quay", "AoB"],
      ["1|Mill", "2|Quay", "3|AoB"],
    ],
    [
      ["Item 4: Mill", "Item 6: Quay"],
      ["4|Mill", "6|Quay"],
    ],
    [
      ["III. Mill", "IV. Quay"],
      ["3|Mill", "4|Quay"],
    ],
    [
      ["1️⃣ Mill", "2️⃣ Quay"],
      ["1|Mill", "2|Quay"],
    ],
    [
      ["#1 Mill", "#2 Quay"],
      ["1|Mill", "2|Quay"],
    ],
    [
      ["TOP 1: Mühle", "TOP 2: Kai"],
      ["1|Mühle", "2|Kai"],
    ],
    [
      ["**1. Mill**", "2. [Quay](https://quay.example)"],
      ["1|Mill", "2|Quay"],
    ],
    [
      ["1 – Mill", "2 – Quay"],
      ["1|Mill", "2|Quay"],
    ],
    [
      ["Topic: Mill", "Topic: **Quay**"],
      ["1|Mill", "2|Quay"],
    ],
  ])("%j", (headings, expected) => {
    expect(topicsOf(...headings)).toEqual(expected);
  });

  test.each([
    ["3 mills", "4 quays"],
    ["#101 Mill", "#102 Quay"],
    ["2026 plans", "2027 plans"],
    ["1.1 Mill", "1.2 Quay"],
    ["2. Mill", "1. Quay"],
    ["1. Mill", "Quay", "Gate"],
    ["Welcome", "1. Mill", "2. Quay"],
    ["10:30 mill", "11:30 quay"],
    ["1.", "2."],
    ["Mixed. Mill", "Ill. Quay"],
  ])("not in %j", (...headings) => {
    expect(topicsOf(...headings)).toEqual(headings.map((one, i) => `${i + 1}|${one}`));
  });
});

describe("a numbered note", () => {
  const note = `Attendees: Ada Example, Ben Sample

## 2. The mill

It was agreed to sell that. Ben will do that.

### 2.1 The wheel

Round.

## 3. The quay

We discuss this next time.

## 5. The gate

Shut.
`;
  const meeting = meetingOf(note);
  const written = async (name: "post" | "newsletter" | "page") => {
    const template = await shippedTemplate();
    const post_ = { body: "fixed", footnotes: "post" } as const;
    const context: Context = { site: lighthouse, post: post_, template, pages: shippedPages };
    return { post, newsletter, page }[name].write(pick(meeting), context).body;
  };

  test("has each number once in contents, headings and what was agreed of the post", async () => {
    const body = await written("post");
    expect(body).toContain("  2. The mill\n  3. The quay\n  5. The gate\n");
    expect(body).toContain("\n2. The mill\n===");
    expect(body).toContain("\n5. The gate\n===");
    expect(body).toContain("2.1 The wheel");
    expect(body).toContain("(2, The mill)");
    expect(body).not.toMatch(/(\d)\.? +\1\./);
  });

  test.each(["newsletter", "page"] as const)(
    "has them once in the %s, whose links lead to its headings",
    async (name) => {
      const html = await written(name);
      const words = html
        .replace(/<style[\s\S]*?<\/style>/g, "")
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ");
      expect(words).toContain("2 The mill");
      expect(words).toContain("5 The gate");
      expect(words).not.toMatch(/(\d)\.? +\1\./);
      for (const { squash } of anchors(meeting.topics)) expect(html).toContain(`#${squash}"`);
      expect(html).toMatch(/#2Themill"[^>]*>\(2, The mill\)/);
    },
  );

  test("keeps the anchors that its headings had", () => {
    expect(anchors(meeting.topics)).toEqual([
      { squash: "2Themill", dash: "2.-The-mill", more: ["2-the-mill"] },
      { squash: "3Thequay", dash: "3.-The-quay", more: ["3-the-quay"] },
      { squash: "5Thegate", dash: "5.-The-gate", more: ["5-the-gate"] },
    ]);
  });

  test("has them once in a digest, whose links lead to the page's headings", () => {
    const made = digest([meeting], { since: "2026-03-01", until: "2026-03-31" }, lighthouse, WORDS);
    if (made === undefined) throw new Error("no digest");
    const { body } = post.write(made, { site: lighthouse, post: { body: "fixed", footnotes: "post" } });
    expect(body).toContain("The quay");
    expect(body).not.toMatch(/\b[235]\. The/);
    expect(body).toContain("#5Thegate");
  });
});
