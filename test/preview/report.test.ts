/** What would go out, as files for a pull request. */
import { Marked } from "marked";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Project } from "../support/project.ts";

let project: Project;
beforeEach(() => {
  // No picture is taken: test/real/preview.test.ts has one.
  vi.stubEnv("PATH", "");
  project = new Project();
  project.config("{ kind: file, path: mail }", "guards: { age: 99999d, count: 100 }\n");
  project.note("a", "# Lamp\n\nWords of a.\n", { subject: "'The lamp'" });
});
afterEach(() => {
  vi.unstubAllEnvs();
  project.remove();
});

const report = (...words: string[]) => project.runFrom(".", "preview", "--report", "report", ...words);
const summary = () => project.read("report/summary.md");

test("what is new is told: to whom, its subject, its size, what is found, every output in one file", async () => {
  expect((await project.runFrom(".", "publish", "--first-run")).code).toBe(0);
  project.note("b", "# Gate\n\nSee [](https://a.example/).\n", {
    subject: "'The gate'",
    updated: "2026-03-10",
  });
  project.note("c", "x\n", { subject: "'Not yet'", draft: "true" });
  const { code, out, err } = await report();
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(
    /^written: report\/preview\.html\nwritten: report\/summary\.md\nwritten: report\/newsletter-1\.html\n/,
  );
  expect(summary()).toContain("### 1 message would go out");
  expect(summary()).toMatch(
    /\| `notes\/b\.md` \| `post` \| `crew@lists\.lighthouse\.example` \| `The gate` \| [\d.]+ KB \| \d \|/,
  );
  expect(summary()).toContain("`date-disagrees`");
  expect(summary()).toContain("**Kept back**");
  const page = project.read("report/preview.html");
  for (const words of [
    "The gate",
    "The newsletter, light",
    "The newsletter, dark",
    "The page",
    "The entry in the feed",
    "date-disagrees",
  ])
    expect(page).toContain(words);
  expect(page).not.toContain("Words of a.");
  expect(page.match(/<iframe /g)?.length).toBe(page.match(/<iframe [^>]*sandbox="" srcdoc=/g)?.length);
  expect(page).toContain("default-src &#39;none&#39;");
  expect(page.replace(/srcdoc="[^"]*"/g, "")).not.toMatch(/<script|<link|src="|url\(/);
});

test("a note that is named is told alone, also where it was sent", async () => {
  expect((await project.runFrom(".", "send", "a", "--yes")).code).toBe(0);
  expect((await report()).code).toBe(0);
  expect(summary()).toContain("### Nothing would go out");
  expect((await report("a")).code).toBe(0);
  expect(project.read("report/preview.html")).toContain("Words of a.");
});

test("without an outbox the newest note stands for what is new, and that is said; none is made", async () => {
  const before = Object.keys(project.files("."));
  expect((await report()).code).toBe(0);
  expect(summary()).toContain("There is no outbox here that tells what is new");
  expect(summary()).toContain("`The lamp`");
  const made = Object.keys(project.files(".")).filter((file) => !before.includes(file));
  expect(made.filter((file) => !/^(?:report\/|\.minutewire\/cache\/[\da-f]{64}\.json$)/.test(file))).toEqual(
    [],
  );
});

test("a note that cannot be read is told with its place, and ends with its code", async () => {
  project.note("b", "x\n", { updated: "2026-5-3" });
  expect((await report()).code).toBe(65);
  expect(summary()).toContain("- `notes/b.md:2` error `date-form`");
});

test.each([
  "@everyone and #1",
  "a | b",
  "``` `` `",
  "<img src=https://a.example/x>",
  "![x](https://a.example/x.png) [y](https://a.example/)",
  "https://a.example/ www.a.example a@b.example",
  "**bold** ~~gone~~ <!-- -->",
])("in a comment %j is code and nothing else", async (words) => {
  project.note("a", `${words}\n\nThe the.\n`, { subject: JSON.stringify(words) });
  expect((await report()).code).toBe(0);
  const kinds = new Set<string>();
  let isThere = false;
  const marked = new Marked();
  marked.use({ gfm: true });
  void marked.walkTokens(marked.lexer(summary()), (token) => {
    if (token.type === "codespan" && token.text.trim() === words.replaceAll("|", "|")) isThere = true;
    if (["link", "image", "html", "del", "em"].includes(token.type)) kinds.add(`${token.type} ${token.raw}`);
    if (token.type === "text" && /[@#<]/.test(token.raw)) kinds.add(token.raw);
  });
  expect([...kinds]).toEqual([]);
  expect(isThere).toBe(true);
});

test("what goes to several is told once a mailing, with how many they are, and needs no key", async () => {
  const config = project.read("minutewire.yaml");
  const people = Array.from({ length: 40 }, (_, at) => `keeper-${at}@keepers.example`);
  const leaving = `unsubscribe: "https://a.example/?{token}"\n    unsubscribeKey: env:NO_SUCH_KEY`;
  project.write("minutewire.yaml", config.replace(/to: .*/, `to: ${JSON.stringify(people)}\n    ${leaving}`));
  for (const words of [[], ["a"]]) {
    const { code, err } = await report(...words);
    expect([code, err]).toEqual([0, ""]);
    expect(summary().match(/^\| `notes/gm)).toHaveLength(1);
    expect(summary()).toContain("| `keeper-0@keepers.example` and 39 others |");
    const page = project.read("report/preview.html");
    expect(page.match(/<summary>The newsletter, light/g)).toHaveLength(1);
    expect(page).toContain("to keeper-0@keepers.example and 39 others");
  }
  expect(summary()).toContain("### 40 messages would go out");
});
