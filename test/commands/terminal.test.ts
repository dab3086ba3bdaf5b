/** What a person sees on a terminal: lines that fit it, a pager for what is longer, the colours of a mail reader. */
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { fitted } from "../../src/commands/terminal/fit.ts";
import { Project } from "../support/project.ts";
import { hasPty, onTerminal } from "../support/pty.ts";

describe("a line that is wider than the terminal", () => {
  const screen = { isTTY: true, columns: 24 };
  test.for([
    [
      "is broken between words, and goes on four columns in",
      "kept back  a: the note is old",
      "kept back  a: the note\n    is old",
    ],
    [
      "keeps the columns it begins in",
      `${" ".repeat(6)}one two three four five`,
      "      one two three four\n      five",
    ],
    ["is left whole where it is a command", "    minutewire outbox retry a/post/b/0", undefined],
    [
      "is left whole where it is a command behind its case",
      "    There:     minutewire outbox resolve a --sent",
      undefined,
    ],
    [
      "has a command behind its words on a line of its own where they do not fit together",
      "a: it is old. To send it: npx --no-install minutewire send a",
      "a: it is old. To send\n    it:\n    npx --no-install minutewire send a",
    ],
    [
      "has a word of its own line where one is too long",
      "see https://lighthouse.example/a/b/c",
      "see\n    https://lighthouse.example/a/b/c",
    ],
    [
      "counts two columns for a wide letter",
      "漢字 漢字 漢字 漢字 漢字 漢字",
      "漢字 漢字 漢字 漢字 漢字\n    漢字",
    ],
  ] as const)("%s", ([, line, shown]) => {
    expect(fitted(line, screen)).toBe(shown ?? line);
    expect(fitted(line, { isTTY: false, columns: 24 })).toBe(line);
  });
});

describe.skipIf(!hasPty)("on a terminal of 80 columns", () => {
  const project = new Project();
  afterAll(() => project.remove());
  project.config("{ kind: file, path: mail }");
  for (const n of [1, 2, 3]) {
    const words = `The lamp ${n} is in the store, and [mirage#375](https://lighthouse.example/issues/357) says so.`;
    project.note(`crew-meeting-of-the-outer-harbour-2026-03-0${n}`, `${words}\n\n`.repeat(40));
  }

  test.for([
    [["check"], /subject-date-disagrees/],
    [["send", "crew-meeting-of-the-outer-harbour-2026-03-01", "--yes"], /^sent/m],
    [["outbox", "list"], /^accepted/m],
    [["outbox", "list", "--long"], /250 written to/],
    [["publish", "--dry-run"], /./],
    [["status"], /^next/m],
  ] as const)("%s fits", async ([words, holds]) => {
    const shown = stripVTControlCharacters(await onTerminal(project.folder, words));
    expect(shown).toMatch(holds);
    // A path or a key is there to be copied, and is never broken.
    const wide = shown
      .split("\n")
      .filter((line) => line.length > 80 && /\S \S/.test(line.replace(/^\S+ +/, "")));
    expect(wide).toEqual([]);
  });

  const PAGED = "crew-meeting-of-the-outer-harbour-2026-03-02";

  test("a preview longer than the screen goes through the pager, in the colours of a mail reader", async () => {
    const shown = await onTerminal(project.folder, ["preview", PAGED], { env: { PAGER: "cat > paged.txt" } });
    expect(shown).not.toContain("The lamp");
    expect(stripVTControlCharacters(project.read("paged.txt"))).toBe(
      (await project.run("preview", PAGED)).out,
    );
    expect(project.read("paged.txt")).toContain("\u001b[1m");
  });

  test("what fits is shown as it is, and what no pager is wanted for", async () => {
    const env = { PAGER: "cat > never.txt" };
    const whole = stripVTControlCharacters(
      await onTerminal(project.folder, ["preview", PAGED], { env, rows: 900 }),
    );
    expect(whole).toContain("The lamp 2");
    for (const none of ["", "cat"])
      expect(await onTerminal(project.folder, ["preview", PAGED], { env: { PAGER: none } })).toContain(
        "lamp 2",
      );
    expect(() => project.read("never.txt")).toThrow(/ENOENT/);
  });

  test("a pager that is not there is done without", async () => {
    const shown = await onTerminal(project.folder, ["preview", PAGED], {
      env: { PAGER: "no-such-pager-here" },
    });
    expect(shown).toContain("The lamp 2");
  });

  test("NO_COLOR takes the colours away", async () => {
    await onTerminal(project.folder, ["preview", PAGED], {
      env: { PAGER: "cat > plain.txt", NO_COLOR: "1" },
    });
    expect(project.read("plain.txt")).not.toContain("\u001b");
  });
});
