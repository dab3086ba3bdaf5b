/** docs/library.md is performed: its programs in their order, in a folder with one note, from the source. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { read, send } from "../src/index.ts";
import { unsubscribeToken } from "../src/mail/unsubscribe.ts";
import { Problems } from "../src/problem.ts";
import { Project } from "./support/project.ts";

const PAGE = readFileSync("docs/library.md", "utf8");
const PROGRAMS = [...PAGE.matchAll(/^```js (\S+)\n(.*?)^```$/gms)].map(([, file = "", text = ""]) => ({
  file,
  text,
}));
const LIBRARY = new URL("../src/index.ts", import.meta.url).href;

const project = new Project();
let said: readonly string[];
beforeAll(() => {
  project.config("{ kind: file, path: mail }");
  project.write("minutewire.yaml", project.read("minutewire.yaml").replaceAll(/\bway\b/g, "folder"));
  project.note("2026-03-03", "## Lamp\n\nDECISION: the lamp stays.\n");
  for (const { file, text } of PROGRAMS) project.write(file, text.replace('"minutewire"', `"${LIBRARY}"`));
  // The last one twice, in one process: another address is another module.
  const files = [...PROGRAMS.map(({ file }) => file), "send.mjs?again"];
  const all = files.map((file) => `await import("./${file}"); console.log("<end>");`).join("\n");
  project.write("all.mjs", all);
  said = execFileSync(process.execPath, ["all.mjs"], { cwd: project.folder, encoding: "utf8" }).split(
    "<end>\n",
  );
});
afterAll(() => project.remove());

test.each([
  ["read.mjs", /^2026-03-03 Crew meeting: 2026-03-03 1 decisions\n$/],
  ["preview.mjs", /^1\. Lamp$/m],
  ["build.mjs", /^\d\d files, \d\d changed, 0 problems\n$/],
  ["send.mjs", /^(\S+): \d{4,} bytes to crew@lists\.lighthouse\.example\n\1 accepted\n$/],
])("%s of the manual does what it says", (file, words) => {
  expect(said[PROGRAMS.findIndex((one) => one.file === file)]).toMatch(words);
});

test("there is no program in the manual that is not run, and that with its own transport is short", () => {
  expect(PROGRAMS.map(({ file }) => file)).toEqual(["read.mjs", "preview.mjs", "build.mjs", "send.mjs"]);
  expect(project.read("newest.html")).toContain("the lamp stays");
  expect(project.read("public/index.html")).toContain("3rd March 2026: A test");
  expect(Object.keys(project.files("."))).not.toContain("mail/mbox");
  const lines = PROGRAMS.at(-1)?.text.trim().split("\n") ?? [];
  expect(lines.length).toBeLessThanOrEqual(12);
});

test("the program by which people leave knows whom a token names, and none that is another's", async () => {
  const [, text = ""] =
    /^```js leave\.mjs\n(.*?)^```$/ms.exec(readFileSync("docs/configuration.md", "utf8")) ?? [];
  project.write("leave.mjs", text.replace('"minutewire"', `"${LIBRARY}"`));
  const key = "a key of sixteen characters";
  const leaving = { mailing: "news", recipient: "ada@example.org" };
  const asked = [unsubscribeToken(leaving, key), unsubscribeToken(leaving, `${key}!`)];
  const program = `import { whoLeaves } from "./leave.mjs"; console.log(JSON.stringify(${JSON.stringify(asked)}.map((one) => whoLeaves(one) ?? null)));`;
  project.write("ask.mjs", program);
  const out = execFileSync(process.execPath, ["ask.mjs"], {
    ...{ cwd: project.folder, encoding: "utf8" },
    env: { ...process.env, LEAVE_KEY: key },
  });
  expect(JSON.parse(out)).toEqual([leaving, null]);
});

test("the same order again sends nothing", () => {
  expect(said.at(-2)).not.toContain("bytes to");
});

test("a transport that no configuration names is told, with what there is", async () => {
  const mine = { name: "mine", deliver: async () => ({ kind: "accepted", reply: { text: "" } }) as const };
  const opened = await read({ config: join(project.folder, "minutewire.yaml") });
  const refused = await send(opened, { transports: { foldr: mine } }).catch((cause) => cause);
  expect(refused).toBeInstanceOf(Problems);
  expect(refused.problems[0]).toMatchObject({
    code: "transport-unknown",
    hint: expect.stringContaining("Did you mean folder?"),
  });
});
