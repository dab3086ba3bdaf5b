/** Whose a permalink is that several notes have: what is published stays, and who came later is told. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Project } from "../support/project.ts";

const today = () => new Date().toISOString().slice(0, 10);
const FOLDER = "{ kind: file, path: out }";
let project: Project;
beforeEach(() => {
  project = new Project();
  project.config(FOLDER);
});
afterEach(() => project.remove());

/** The words of the entry under a permalink, in the feed and on its page. */
function published(permalink: string): string {
  const [entry = ""] = new RegExp(`<entry>(?:(?!</entry>)[^])*:${permalink}</id>[^]*?</entry>`).exec(
    project.read("public/feeds/all.atom"),
  ) ?? [""];
  const page = project.read(`public/${permalink}/index.html`);
  return ["first", "second"].filter((word) => entry.includes(word) && page.includes(word)).join(" ");
}

describe("a permalink that two notes have", () => {
  test("is the older one's: it was sent, stays in feed and site, and the newer one is told until it is mended", async () => {
    project.note("a", "first\n", { updated: "2026-03-03" });
    await project.run("publish", "--first-run");
    await project.run("send", "a");
    project.note("b", "second\n", { updated: today(), permalink: "a" });
    const told =
      'notes/b.md:1:1  error  permalink-twice  permalink "a" is that of notes/a.md, which keeps it\n' +
      `    Give this note its own, such as \`permalink: a-${today()}\`.\n`;
    for (const words of [["check"], ["build"], ["publish"], ["send", "--dry-run"], ["send", "--yes"]]) {
      const { code, err } = await project.run(...words);
      expect([words, code, err.includes(told), err.match(/permalink-twice/g)?.length]).toEqual([
        words,
        65,
        true,
        1,
      ]);
      expect(published("a"), words.join(" ")).toBe("first");
    }
    expect((await project.run("outbox", "list", "--json")).out.match(/"key"/g)).toHaveLength(1);
    expect((await project.run("status")).out).toMatch(/^problems {2}notes\/b\.md:1:1 {2}permalink-twice/m);
    // Whoever names the file means that note.
    expect((await project.run("send", "notes/b.md")).code).toBe(65);
    project.note("b", "second\n", { updated: today(), permalink: `a-${today()}` });
    expect((await project.run("publish")).out).toMatch(new RegExp(`^sent +a-${today()} {2}post`, "m"));
    expect([published("a"), published(`a-${today()}`)]).toEqual(["first", "second"]);
  });

  const MARCH = { updated: "2026-03-03", permalink: "a" };
  test.each<[string, [string, Record<string, string>], [string, Record<string, string>], string]>([
    ["that differs in case", ["x", MARCH], ["y", { updated: "2026-03-10", permalink: "A" }], "first"],
    ["whatever the order of the files", ["x", { ...MARCH, updated: "2026-03-10" }], ["y", MARCH], "second"],
    ["that a copied head says to be of the same day", ["2026-03-03", MARCH], ["2026-03-10", MARCH], "first"],
    ["whose copy comes before it", ["2026-02-30", MARCH], ["crew-20260303", MARCH], "second"],
    [
      "of which the older is a draft",
      ["x", { ...MARCH, draft: "true" }],
      ["y", { ...MARCH, updated: "2026-03-10" }],
      "second",
    ],
  ])("%s", async (_, [one, first], [other, second], whose) => {
    project.note(one, "first\n", first);
    project.note(other, "second\n", second);
    const { code, err } = await project.run("build");
    expect(code).toBe(65);
    expect(err.match(/ error {2}permalink-twice/g)).toHaveLength(1);
    expect(err).toContain(`notes/${whose === "first" ? other : one}.md:1:1  error  permalink-twice`);
    expect(published("a")).toBe(whose);
  });

  test("is kept where a note was copied and nobody has touched the copy", async () => {
    project.note("x", "first\n", MARCH);
    project.note("y", "first\n", MARCH);
    const { code, err } = await project.run("build");
    expect([code, err.match(/y\.md.*permalink-twice/g)?.length]).toEqual([65, 1]);
    expect(published("a")).toBe("first");
  });

  test("is nobody's where nothing tells whose it was", async () => {
    project.note("x", "first\n", MARCH);
    project.note("y", "second\n", MARCH);
    project.note("z", "third\n", { ...MARCH, updated: "2026-03-10" });
    const { err } = await project.run("build");
    expect(err.match(/ error {2}permalink-twice/g)).toHaveLength(3);
    expect(project.read("public/feeds/all.atom")).not.toContain("<entry>");
  });
});
