import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { plainBlock } from "../../src/model/walk.ts";
import { wordsOf } from "../../src/model/words.ts";
import { correction } from "../../src/posting/correction.ts";
import { newsletter } from "../../src/writers/newsletter/stamp.ts";
import { post } from "../../src/writers/text/post.ts";
import type { Context } from "../../src/writers/writer.ts";
import { shippedTemplate } from "../support/emails.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";
import { Project } from "../support/project.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

const SENT = new Date("2026-03-04T09:00:00Z");

/** What the notice lists, a line each, with a bar between the two forms of a changed one. */
function listed(before: Meeting, after: Meeting): string[] {
  const corrects = {
    messageId: "first@lighthouse.example",
    sent: SENT,
    said: wordsOf(pick(before), lighthouse),
  };
  const [, list] = correction(after, corrects, lighthouse).notice;
  if (list?.kind !== "list") throw new Error("the notice has no list");
  return list.items.map(({ children }) => children.map(plainBlock).join(" ").replace(" Now: ", " | Now: "));
}
const changes = (before: string, after: string) => listed(meetingOf(before), meetingOf(after));

describe("a correction", () => {
  test("says when the notes were sent and keeps all of them as they are now", () => {
    const meeting = meetingOf("New words.\n");
    const corrects = {
      messageId: "x@y",
      sent: SENT,
      said: wordsOf(pick(meetingOf("Old words.\n")), lighthouse),
    };
    const corrected = correction(meeting, corrects, lighthouse);
    expect(corrected.notice.map(plainBlock)[0]).toBe(
      "This corrects the notes that were sent on Wednesday 4 March 2026. What changed:",
    );
    expect(corrected.article).toBe(meeting);
  });

  test("quotes both forms, cut to where they differ", () => {
    const long = (word: string) =>
      `One two three four five six seven eight ${word} ten eleven twelve thirteen fourteen fifteen sixteen.\n`;
    expect(changes(long("nine"), long("NEUN"))).toEqual([
      "Was: … three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen … | Now: … three four five six seven eight NEUN ten eleven twelve thirteen fourteen fifteen …",
    ]);
  });

  test("tells what was added and what was taken out", () => {
    expect(changes("Kept.\n\nGone for ever.\n", "Kept.\n")).toEqual(["Taken out: Gone for ever."]);
    expect(changes("Kept.\n", "Kept.\n\nCome to stay.\n")).toEqual(["Added: Come to stay."]);
  });

  test("takes a line for another's new form only where they share words", () => {
    expect(changes("The boat is red.\n", "Lamps need oil today.\n")).toEqual([
      "Taken out: The boat is red.",
      "Added: Lamps need oil today.",
    ]);
  });

  test("tells a changed link, whatever else changed", () => {
    expect(changes("[Rope](https://a.example/1)\n", "[Rope](https://a.example/2)\n\nMore.\n")).toEqual([
      "Added: More.",
      "Was: <https://a.example/1> | Now: <https://a.example/2>",
    ]);
  });

  test("tells a changed subject and description", () => {
    const before = meetingOf("Same.\n");
    const after = meetingOf("Same.\n", { subject: "'Crew meeting: 2026-03-03, mended'" });
    expect(listed(before, after)[0]).toBe(
      "Was: Crew meeting: 2026-03-03 | Now: Crew meeting: 2026-03-03, mended",
    );
  });

  test("lists a dozen and says how many more there are", () => {
    const many = (mark: string) => Array.from({ length: 20 }, (_, i) => `Line ${i} is ${mark}.\n`).join("\n");
    const after = meetingOf(many("new"));
    const corrects = {
      messageId: "x@y",
      sent: SENT,
      said: wordsOf(pick(meetingOf(many("old"))), lighthouse),
    };
    const [, , more] = (correction(after, corrects, lighthouse).notice ?? []).map(plainBlock);
    expect(listed(meetingOf(many("old")), after)).toHaveLength(12);
    expect(more).toBe("8 more changes are in the notes below.");
  });

  test("finds a change wherever there is one, and quotes nothing that is not said", () => {
    const word = fc.constantFrom("rope", "lamp", "boat", "door", "horn", "oil", "gate", "key");
    const line = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
    const text = fc.array(line, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, text, (old, young) => {
        const [before, after] = [meetingOf(old.join("\n\n")), meetingOf(young.join("\n\n"))];
        const said = [wordsOf(pick(before), lighthouse), wordsOf(pick(after), lighthouse)].map((words) =>
          words.join("\n"),
        );
        const quotes = listed(before, after).flatMap((item) => item.split(" | "));
        for (const quote of quotes) {
          const [, label, words = ""] = /^(Was|Now|Added|Taken out): (?:… )?(.*?)(?: …)?$/.exec(quote) ?? [];
          expect(said[label === "Was" || label === "Taken out" ? 0 : 1]).toContain(words);
        }
        expect(quotes.length > 0).toBe(old.join("\n") !== young.join("\n"));
      }),
      { numRuns: runs(60, 3_000), seed: SEED },
    );
  });
});

test("what changed stands in the post and in the newsletter above the contents", async () => {
  const topics = "## One\n\na\n\n## Two\n\nb\n\n## Three\n\nc\n";
  const corrects = {
    messageId: "x@y",
    sent: SENT,
    said: wordsOf(pick(meetingOf("Old words.\n")), lighthouse),
  };
  const edition = correction(meetingOf(`New words.\n\n${topics}`), corrects, lighthouse);
  const context: Context = {
    site: lighthouse,
    post: { body: "fixed", footnotes: "post" },
    template: await shippedTemplate(),
  };
  const order = (body: string, ...words: string[]) => words.map((one) => body.indexOf(one));
  const text = order(
    post.write(edition, context).body,
    "  Web ",
    "This corrects",
    "*Was:* Old",
    "Contents\n",
  );
  const html = order(
    newsletter.write(edition, context).body,
    "</h1>",
    "This corrects",
    "Was:</strong> Old",
    "In these notes",
  );
  for (const found of [text, html]) {
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  }
});

test("send --correction --to rehearses the correction itself, and marks nothing", async () => {
  const project = new Project();
  try {
    project.config("{ kind: file, path: out }");
    project.note("a", "The boat is red.\n");
    const early = await project.run("send", "a", "--correction", "--to", "me@lighthouse.example");
    expect(early.out).toBe("kept back     a: it was not sent yet: there is nothing to correct\n");
    await project.run("send", "a");
    project.note("a", "The boat is blue.\n");
    const { code, out } = await project.run("send", "a", "--correction", "--to", "me@lighthouse.example");
    expect(code).toBe(0);
    expect(out).toMatch(/to me@lighthouse\.example\n +accepted "250 /);
    const rehearsed = Object.entries(project.files("out")).find(([name]) => name.includes("rehearsal"))?.[1];
    expect(rehearsed).toContain("Subject: Correction: A test (Crew meeting");
    expect(rehearsed).toContain("In-Reply-To: <a.post.0@lighthouse.example>");
    expect((await project.run("outbox", "list", "--json", "-q")).out).not.toContain("Correction");
  } finally {
    project.remove();
  }
});

test("send --correction makes no outbox: where none is, nothing is known to have been sent", async () => {
  const project = new Project();
  try {
    project.config("{ kind: file, path: out }");
    project.note("a", "The boat is red.\n");
    const { code, err } = await project.run("send", "a", "--correction");
    expect([code, err]).toEqual([76, expect.stringContaining("first-run")]);
    expect(existsSync(join(project.folder, ".minutewire", "outbox.db"))).toBe(false);
  } finally {
    project.remove();
  }
});
