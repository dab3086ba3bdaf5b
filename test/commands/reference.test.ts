/** The reference pages and the manual page are what the schema and the commands say. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commandsPage, configurationPage, manualPage } from "../support/reference-pages.ts";

test.each([
  ["docs/reference-configuration.md", configurationPage],
  ["docs/reference-commands.md", commandsPage],
  ["man/minutewire.1", manualPage],
])("%s is that of the code (UPDATE=1 writes it)", async (file, page) => {
  const made = await page();
  if (process.env.UPDATE === "1") writeFileSync(file, made);
  expect(readFileSync(file, "utf8")).toBe(made);
});

test("every command has an example of its own", () => {
  const [, ...sections] = readFileSync("docs/reference-commands.md", "utf8").split("\n## ");
  expect(sections.length).toBeGreaterThan(20);
  const without = sections.filter((section) => {
    const [, name = ""] = /^`(.*?)`/.exec(section) ?? [];
    const [, example = ""] = [...section.matchAll(/```\w*\n([^`]*)```/g)].map(([, lines = ""]) => lines);
    const lines = example.trim().split("\n");
    return !lines.every((line) => line.startsWith(`minutewire ${name}`) || name === "completion");
  });
  expect(without.map((section) => section.split("\n", 1)[0])).toEqual([]);
});

const groff = spawnSync("groff", ["--version"]).error === undefined;
if (!groff) console.warn("SKIPPED, the manual page as man shows it: there is no groff");

test.runIf(groff)("the manual page has no fault for groff, and every command in it", () => {
  const { stdout, stderr } = spawnSync("groff", ["-man", "-ww", "-Tutf8", "man/minutewire.1"], {
    encoding: "utf8",
    env: { ...process.env, GROFF_NO_SGR: "1" },
  });
  expect(stderr).toBe("");
  const shown = stdout.replace(/.\u0008/g, "");
  for (const words of [
    "init [options] [dir]",
    "outbox resolve [options] <key>",
    "--first-run",
    "EXIT STATUS",
  ])
    expect(shown).toContain(words);
});

test("the package says where the manual page is", () => {
  const { man, files } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(man).toBe("man/minutewire.1");
  expect(files).toContain("man");
});

test("docs/packages.md names every package that an installation brings along by itself, and no other", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const named = [...readFileSync("docs/packages.md", "utf8").matchAll(/^\| `(.*?)` \|/gm)].map(
    ([, name]) => name,
  );
  expect(named).toEqual(Object.keys(dependencies));
});
