import { afterEach, expect, test } from "vitest";
import { Project } from "../support/project.ts";

let project = new Project();
afterEach(() => {
  project.remove();
  project = new Project();
});

const FOLDER = "{ kind: file, path: mail }";
const today = () => new Date().toISOString().slice(0, 10);
const REMARK = /^notes\/new\.md:\d+:\d+ {2}warning {2}heading-empty {2}/m;

test("publish tells what check remarks in a note as it goes out for the first time, and never again", async () => {
  project.config(FOLDER);
  project.note("old", "##\n\nWords.\n");
  expect((await project.run("publish", "--first-run")).err).not.toContain("heading-empty");
  project.note("new", "##\n\nWords.\n", { updated: today() });
  const sent = await project.run("publish");
  expect([sent.code, sent.out]).toEqual([0, expect.stringMatching(/^sent +new {2}post/m)]);
  expect(sent.err).toMatch(REMARK);
  expect(sent.err).not.toContain("notes/old.md");
  expect((await project.run("publish")).err).not.toContain("heading-empty");
});

test("send tells them before it sends, a dry run and a rehearsal too; what the configuration ignores is not told", async () => {
  project.config(FOLDER);
  project.note("new", "##\n\nWords.\n");
  for (const how of [["--dry-run"], ["--to", "me@lighthouse.example"], []]) {
    const { code, text } = await project.runTogether("send", "new", ...how);
    expect(code).toBe(0);
    expect(text).toMatch(REMARK);
    expect(text.search(REMARK)).toBeLessThan(text.search(/^(?:would send|rehearsal|sent) /m));
  }
  project.config(FOLDER, "checks: { ignore: [heading-empty] }\n");
  project.note("b", "##\n\nWords.\n");
  expect((await project.run("send", "b")).err).not.toContain("heading-empty");
});

test("many remarks are told as a few and the command that tells all, and hold nothing back", async () => {
  project.config(FOLDER);
  const headings = Array.from({ length: 9 }, (_, i) => `## \n\nWords ${i}.\n`).join("\n");
  project.note("new", headings);
  const { code, out, err } = await project.run("send", "new");
  expect([code, out]).toEqual([0, expect.stringMatching(/^sent +new/m)]);
  expect(err.match(/heading-empty/g)).toHaveLength(5);
  expect(err).toMatch(/^4 more remarks: minutewire check new$/m);
});

test("of many notes at once the command is told, and each of them is sent", async () => {
  project.config(FOLDER, "guards: { count: 20 }\n");
  await project.begin();
  for (let i = 0; i < 7; i++) project.note(`n${i}`, `##\n\nWords ${i}.\n`, { updated: today() });
  const { code, out, err } = await project.run("publish");
  expect([code, out.match(/^sent /gm)?.length]).toEqual([0, 7]);
  expect(err).not.toContain("heading-empty");
  expect(err).toMatch(
    /^7 notes go out for the first time: minutewire check tells what might be mended in them$/m,
  );
});

test("what check calls an error and sending does not is a remark: it changes no exit code", async () => {
  project.config(FOLDER);
  project.note(
    "new",
    "[the page](https://lighthouse.example/a)\n\n<<<<<<< ours\nOne\n=======\nTwo\n>>>>>>> theirs\n",
  );
  const checked = await project.run("check", "new");
  const { code, out, err } = await project.run("send", "new");
  expect([code, out]).toEqual([0, expect.stringMatching(/^sent +new/m)]);
  for (const [, found = ""] of checked.err.matchAll(/ {2}(?:error|warning) {2}([a-z-]+) {2}/g))
    expect(err).toContain(found);
  expect(err).not.toMatch(/ {2}error {2}/);
});
