import { describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import { mailSubject } from "../../src/writers/subject.ts";
import { WORDS } from "../../src/writers/words.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";
import { configText, Project } from "../support/project.ts";

const called = (subject: string, description: string, template?: string) =>
  mailSubject(
    pick(
      meetingOf("x", {
        subject: JSON.stringify(subject),
        description: description && JSON.stringify(description),
      }),
    ),
    lighthouse,
    WORDS,
    template,
  );

describe("the subject of a message", () => {
  test.each([
    ["Crew meeting: 2026-03-03", "3rd March 2026: A new lens", "A new lens (Crew meeting: 2026-03-03)"],
    ["Weekly, Tuesday 3 March 2026", "A new lens", "A new lens (Weekly, Tuesday 3 March 2026)"],
    ["2026-03-03", "2026-03-03: Oil", "Oil (2026-03-03)"],
    // Of another day: it does not say its own.
    ["Crew meeting: 2026-03-04", "A new lens", "Crew meeting: 2026-03-04"],
    [
      "How we mended the lens of the tower, 2026-03-03",
      "A new lens",
      "How we mended the lens of the tower, 2026-03-03",
    ],
    ["We mended the lens", "A new lens", "We mended the lens"],
    ["Crew meeting: 2026-03-03", "", "Crew meeting: 2026-03-03"],
    ["Crew meeting: 2026-03-03", "Crew meeting, 3 March 2026", "Crew meeting: 2026-03-03"],
    ["Crew meeting: 2026-03-03", "3rd March 2026", "Crew meeting: 2026-03-03"],
  ])("of a note called %j with the news %j is %j", (subject, description, said) => {
    expect(called(subject, description)).toBe(said);
  });
  test("cuts long news behind a word", () => {
    const said = called("Crew: 2026-03-03", "word ".repeat(40));
    expect(said).toBe(`${"word ".repeat(18).trim()} … (Crew: 2026-03-03)`);
    expect(called("Crew: 2026-03-03", "w".repeat(200))).toBe(`${"w".repeat(90)} … (Crew: 2026-03-03)`);
  });
  test("is as a mailing's template has it", () => {
    const of = (template: string, description = "3rd March 2026: A new lens") =>
      called("Crew meeting: 2026-03-03", description, template);
    expect(of("{subject}")).toBe("Crew meeting: 2026-03-03");
    expect(of("[{site}] {news}, {day} ({date})")).toBe(
      "[Lighthouse crew meeting] A new lens, 3 March 2026 (2026-03-03)",
    );
    expect(of("{news}", "")).toBe("Crew meeting: 2026-03-03");
    expect(of("{subject}", "{news}")).toBe("Crew meeting: 2026-03-03");
  });
  test("of a correction names what it corrects as that is called", () => {
    const article = meetingOf("x");
    expect(mailSubject({ kind: "correction", article, notice: [] }, lighthouse, WORDS)).toBe(
      "Correction: A test (Crew meeting: 2026-03-03)",
    );
  });
});

test("another name for messages is no edit of a note that was sent", async () => {
  const project = new Project();
  try {
    const write = (more: string) =>
      project.write(
        "minutewire.yaml",
        configText(["notes/*.md"], "{ kind: file, path: out }").replace("    to:", `${more}    to:`),
      );
    write("");
    project.note("a", "Words.\n", { updated: new Date().toISOString().slice(0, 10) });
    const told = async (...words: string[]) => {
      const { out, err } = await project.run(...words);
      return out + err;
    };
    await told("send", "notes/a.md", "--yes");
    const before = await told("status");
    const sent = () => Object.keys(project.files("out")).filter((file) => file.endsWith(".eml"));
    expect(sent()).toHaveLength(1);
    write('    subject: "{site}: {news}"\n');
    expect(await told("publish")).not.toMatch(/edited|correction/);
    expect(await told("status")).toBe(before);
    expect(sent()).toHaveLength(1);
  } finally {
    project.remove();
  }
});
