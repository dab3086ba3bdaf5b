/** What is kept of the texts of the configuration: a later run has the same of it as of the text itself. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readConfig } from "../../../src/workspace/config/read.ts";
import { configSchema, feedSchema } from "../../../src/workspace/config/schema.ts";

const SITE = `site:
  title: Lighthouse
  url: https://lighthouse.example
  minutes: https://lighthouse.example/minutes/
  id: "tag:lighthouse.example,2026:"
`;
const NOTES = 'notes:\n  files: ["notes/*.md", more.md]\n';
const MAILING = `mailings:
  post: { parts: [post], from: &us "Minutes <m@lighthouse.example>", to: crew@lists.lighthouse.example, transport: relay }
  other: { parts: [post], from: *us, to: other@lists.lighthouse.example, transport: relay }
transports: { relay: { kind: file, path: mail } }
`;
const FILE = "config/minutewire.yaml";
let cache: string;
const folder = () => join(cache, "minutewire", "config");
const kept = () => (existsSync(folder()) ? readdirSync(folder()) : []);
/** As another process reads it: with what is on disk, and nothing in memory. */
async function inNewRun(text: string, schema: typeof configSchema | typeof feedSchema = configSchema) {
  vi.resetModules();
  const { configOf } = await import("../../../src/workspace/config/kept-config.ts");
  return configOf(FILE, text, schema);
}

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "kept-config-"));
  vi.stubEnv("XDG_CACHE_HOME", cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

test.each([
  ["short", SITE + NOTES],
  ["with mailings, of which one repeats another's words", SITE + NOTES + MAILING],
  ["with a key that has no value", `${SITE + NOTES}looks:\n  # nothing yet\n`],
])(
  "a text that is %s is the same from the second run on, and each setting stands where it did",
  async (_, text) => {
    const read = readConfig(FILE, text, configSchema);
    const [first, second] = [await inNewRun(text), await inNewRun(text)];
    for (const one of [first, second]) expect(JSON.stringify(one)).toBe(JSON.stringify(read));
    if (!read.ok || !second.ok) return;
    expect(kept()).toHaveLength(1);
    for (const path of [
      [],
      ["site"],
      ["site", "id"],
      ["notes", "files", "1"],
      ["notes", "files", "7"],
      ["mailings", "other", "from"],
      ["mailings", "none", "from"],
      ["looks", "accent"],
      ["out"],
    ])
      expect(second.placeOf(...path), path.join()).toEqual(read.placeOf(...path));
  },
);

test("nothing is kept of a text that there is something to tell of: it is told in each run", async () => {
  for (const text of [
    SITE,
    `${SITE.replace("Lighthouse", "Rope #7")}${NOTES}`,
    "site: [",
    `${SITE}outt: x\n`,
  ])
    for (let run = 0; run < 2; run++) {
      const [found, read] = [await inNewRun(text), readConfig(FILE, text, configSchema)];
      expect(JSON.stringify(found)).toBe(JSON.stringify(read));
      expect(kept()).toEqual([]);
    }
});

test("another text, another schema and a file that is damaged or somebody else's are read anew, and one is kept of each path", async () => {
  const feed = "select: all\n";
  const text = SITE + NOTES;
  const spoilt = ["", "{", "[]", "null", '{"of":1}', (was: string) => was.slice(0, -9)];
  await inNewRun(text);
  expect(await inNewRun(text.replace("Lighthouse", "Pier"))).toMatchObject({
    value: { site: { title: "Pier" } },
  });
  expect(await inNewRun(text, feedSchema)).toMatchObject({ ok: false });
  expect(await inNewRun(feed, feedSchema)).toMatchObject({ ok: true, value: { select: "all" } });
  const [name = "", ...others] = kept();
  expect(others).toEqual([]);
  const file = join(folder(), name);
  for (const spoil of spoilt) {
    writeFileSync(file, typeof spoil === "string" ? spoil : spoil(readFileSync(file, "utf8")));
    expect(await inNewRun(text)).toMatchObject({ ok: true, value: { site: { title: "Lighthouse" } } });
  }
  rmSync(file);
  execFileSync("mkfifo", [file]);
  expect(await inNewRun(text)).toMatchObject({ ok: true, value: { site: { title: "Lighthouse" } } });
});
