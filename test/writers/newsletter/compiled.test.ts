/** The shipped templates come along compiled, so that nobody who takes them waits for mjml. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/writers/languages/index.ts";
import { LOOKS } from "../../../src/writers/looks.ts";
import { compileTemplate, fragmentsKey } from "../../../src/writers/newsletter/compile.ts";
import { shippedFragments } from "../../support/emails.ts";
import { Project } from "../../support/project.ts";

const FILE = "emails/compiled.json";
const CLI = fileURLToPath(new URL("../../../src/cli.ts", import.meta.url));
const project = new Project();
afterEach(() => project.remove());

test("emails/compiled.json is what mjml makes of the shipped fragments (UPDATE=1 writes it)", async () => {
  const fragments = shippedFragments();
  const made = [];
  for (const { words } of Object.values(LANGUAGES)) {
    const looks = { ...LOOKS, words };
    made.push({ key: fragmentsKey(fragments, looks), template: await compileTemplate(fragments, looks) });
  }
  if (process.env.UPDATE === "1") writeFileSync(FILE, `${JSON.stringify(made, null, 2)}\n`);
  expect(JSON.parse(readFileSync(FILE, "utf8"))).toEqual(made);
});

test("a newsletter by them loads no module of mjml, and one by a fragment of the project does", () => {
  project.config("{ kind: file, path: mail }");
  project.note("crew-2026-03-03", "## Lamp\n\nIt stays.\n");
  project.write(
    "tell.cjs",
    'process.on("exit", () => { const all = Object.keys(require("node:module")._cache); console.error(all.filter((file) => /node_modules.mjml/.test(file)).length); });',
  );
  const modules = () => {
    const words = [
      "-r",
      `${project.folder}/tell.cjs`,
      CLI,
      "preview",
      "--as",
      "newsletter",
      "--out",
      "x.html",
    ];
    const { stderr } = spawnSync(process.execPath, words, { cwd: project.folder, encoding: "utf8" });
    expect(project.read("x.html")).toContain("It stays.");
    return Number(/^\d+$/m.exec(stderr)?.[0]);
  };
  expect(modules()).toBe(0);
  project.write(
    "minutewire.yaml",
    project.read("minutewire.yaml").replace("site:\n", "site:\n  language: de-AT\n"),
  );
  expect(modules()).toBe(0);
  expect(project.read("x.html")).toContain("Im Netz lesen");
  const footer = readFileSync("emails/footer.mjml", "utf8");
  project.write("emails/footer.mjml", footer.replace("<mj-text", '<mj-text align="center"'));
  project.config("{ kind: file, path: mail }", "emails: emails\n");
  expect(modules()).toBeGreaterThan(10);
});
