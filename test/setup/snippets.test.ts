/**
 * What README and the manual show is run: each command of a block, in one project, and each configuration against the
 * schema. What is not run here says why. docs/start.md, docs/other-notes.md and docs/library.md have tests of their own.
 */
import { globSync, readFileSync } from "node:fs";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { declareOn } from "../../src/commands/index.ts";
import { processTerminal } from "../../src/commands/terminal/terminal.ts";
import { wording } from "../../src/problem.ts";
import { readLinks } from "../../src/reader/link-log.ts";
import { readConfig } from "../../src/workspace/config/read.ts";
import { configSchema, feedSchema } from "../../src/workspace/config/schema.ts";
import { configText, Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";

const PERFORMED = ["docs/start.md", "docs/other-notes.md", "docs/library.md"];
const PAGES = ["README.md", ...globSync("docs/*.md").sort()].filter((file) => !PERFORMED.includes(file));
const blocks = PAGES.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)].map(
    ([, language = "", body = ""]) => ({ page, language, body }),
  ),
);

/** Lines that are not run here, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "npm ci && npm start": "a clone and a registry: the gate begins so",
  "npm ci && npm test": "the same",
  "npm pack ../minutewire": "real/install packs it",
  "npm install --save-dev ./minutewire-0.1.0.tgz": "real/install installs it",
  "minutewire preview --serve --open": "it stays until it is ended: commands/serve",
  "minutewire preview notes/2026-11-03.md --serve": "the same",
  "minutewire work --concurrency 8 --json": "it stays until it is ended: outbox/postgres/program",
  "minutewire outbox move --to git": "it wants a clone with a remote: outbox/postgres/projects",
  "minutewire outbox resolve KEY --sent": "it wants a delivery in doubt: commands/hints",
  "minutewire outbox show KEY": "it wants a delivery: transcripts/outbox",
  "minutewire outbox cancel KEY": "it wants one that is deferred: transcripts/outbox",
  "minutewire outbox retry KEY --anew": "the same: posting/mended",
};
const lines = [
  ...new Set(
    blocks
      .filter(({ language }) => language === "sh")
      .flatMap(({ body }) => body.trim().split("\n"))
      .map((line) => line.replace(/ +#.*/, "").replace(/^npx (?:--no-install )?(?=minutewire )/, "")),
  ),
].filter((line) => !line.startsWith("npm run bench"));

describe("a command of README and the manual", () => {
  const project = new Project();
  beforeAll(async () => {
    project.config("{ kind: file, path: mail }");
    for (const day of ["2019-05-07", "2026-03-03", "2026-11-03"])
      project.note(day, "## Lamp oil\n\nDECISION: the lamp stays.\n", {
        ...{ updated: day, subject: `'Crew meeting: ${day}'`, description: "'The lamp'" },
      });
    project.write("fresh/2026-03-03.md", "# Crew call\n\n## Ropes\n\nThey came.\n");
    const begun = await runHere(project.folder, "publish", "--first-run");
    expect(begun.code, begun.err).toBe(0);
  });
  afterAll(() => project.remove());

  test("is in no block that is looked for in vain", () => {
    expect(lines.length).toBeGreaterThan(25);
    expect(Object.keys(ELSEWHERE).filter((line) => !lines.includes(line))).toEqual([]);
  });

  test.each(lines.filter((line) => !Object.hasOwn(ELSEWHERE, line)))("does as it says: %s", async (line) => {
    const [, said = ""] = /(?:^|\()minutewire ([^|>)]*)/.exec(line) ?? [];
    const words = said.trim().replace("notes/2019-*.md", "notes/2019-05-07.md").split(/\s+/);
    const folder = words[0] === "init" ? `${project.folder}/fresh` : project.folder;
    const { code, out, err } = await runHere(folder, ...words);
    expect(code, out + err).toBe(0);
  });
});

test("every command and option that running words name is there", async () => {
  const root = new Command("minutewire");
  await declareOn(root, ["node", "minutewire"], processTerminal(() => true, false).terminal, () => {});
  const fault = (said: string) => {
    const [first = "", second = "", ...others] = said.split(/\s+/);
    const command = root.commands.find((one) => one.name() === first);
    if (command === undefined) return `${said}: no command`;
    const below = command.commands.find((one) => one.name() === second);
    const known = [below ?? command, root].flatMap(({ options }) =>
      options.flatMap(({ long, short }) => [long, short]),
    );
    const strange = [second, ...others].filter((word) => word.startsWith("-") && !known.includes(word));
    return strange.length === 0 ? [] : `${said}: no option ${strange.join(", ")}`;
  };
  const spans = ["README.md", ...globSync("docs/*.md")].flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/`(?:npx (?:--no-install )?)?minutewire ([a-z][^`$]*)`/g)].map(
      ([, said = ""]) => said,
    ),
  );
  expect(spans.length).toBeGreaterThan(15);
  expect(spans.flatMap(fault)).toEqual([]);
});

test("every configuration, feed and link log of the manual is sound", () => {
  const base = parse(configText(["notes/*.md"], "{ kind: file, path: mail }"));
  const [mailing] = Object.values(base.mailings);
  const problems = blocks
    .filter(({ language }) => language === "yaml")
    .flatMap(({ page, body }) => {
      const said = parse(body);
      if (Array.isArray(said)) return readLinks(page, body).problems.map(wording);
      if (Object.hasOwn(said, "select")) {
        const feed = readConfig(page, body, feedSchema);
        return feed.ok ? [] : feed.reason.map(wording);
      }
      const isMailing = Object.hasOwn(said, "unsubscribe");
      const whole = isMailing
        ? { ...base, mailings: { post: { ...(mailing as object), ...said } } }
        : { ...base, ...said, site: { ...base.site, ...said.site } };
      const read = readConfig(page, JSON.stringify(whole), configSchema);
      return read.ok ? [] : read.reason.map(wording);
    });
  expect(problems).toEqual([]);
});
