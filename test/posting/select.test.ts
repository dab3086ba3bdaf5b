import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { EXIT } from "../../src/problem.ts";
import { Project } from "../support/project.ts";

let project = new Project();
afterEach(() => {
  project.remove();
  project = new Project();
});

/** A configuration whose mailings take these, and an outbox that knows one note which fits all of them. */
async function begun(selects: Readonly<Record<string, string>>): Promise<void> {
  const mailing = (name: string, select: string) =>
    `  ${name}: { from: m@lighthouse.example, to: ${name}@lists.lighthouse.example, transport: way, select: ${select} }\n`;
  configure(Object.entries(selects).map(([name, select]) => mailing(name, select)));
  project.note("wg-a/old", "### Storms\n\nWords.\n", { permalink: "old", tags: "[release]", author: "Ada" });
  const { code, err } = await project.run("publish", "--first-run");
  expect([code, err.includes("error")]).toEqual([EXIT.ok, false]);
}
function configure(mailings: readonly string[]): void {
  project.write(
    "minutewire.yaml",
    `site: { title: L, url: "https://l.example", minutes: "https://l.example/m/", id: "tag:l.example,2026:" }
notes: { files: ["notes/**/*.md"] }
guards: { age: 9999d, count: 9 }
transports: { way: { kind: file, path: out } }
mailings:
${mailings.join("")}`,
  );
}
const sent = (out: string) =>
  [...out.matchAll(/^(?:sent|would send) +(\S+) +(\S+)/gm)].map(([, note, to]) => `${note} ${to}`).sort();

test("a mailing takes the notes of a tag, an author, a topic or a folder, in whatever case", async () => {
  await begun({
    all: "all",
    tagged: "{ tag: Release }",
    ada: "{ author: ada }",
    storms: "{ topic: storms }",
    "working-group": '{ path: "notes/wg-*/**" }',
  });
  project.note("tag", "Words.\n", { tags: "[release]", author: "Bo" });
  project.note("wg-b/path", "More words.\n", { permalink: "path", author: "Bo" });
  project.note("ada", "Other words.\n", { author: "Ada" });
  project.note("topic", "### On storms\n\nWords.\n", { author: "Bo" });
  expect(sent((await project.run("publish")).out)).toEqual([
    ...[
      "ada ada",
      "ada all",
      "path all",
      "path working-group",
      "tag all",
      "tag tagged",
      "topic all",
      "topic storms",
    ],
  ]);
  expect(sent((await project.run("publish")).out)).toEqual([]);
});

test("a person who names a note sends it where it belongs, and is told where that is nowhere", async () => {
  await begun({ tagged: "{ tag: release }", ada: "{ author: Ada }" });
  project.note("both", "Words.\n", { tags: "[release]", author: "Bo" });
  project.note("none", "Other words.\n", { author: "Bo" });
  const both = await project.run("send", "both");
  expect([sent(both.out), both.out.includes("kept back")]).toEqual([["both tagged"], false]);
  const none = await project.run("send", "none");
  expect([none.code, sent(none.out)]).toEqual([EXIT.ok, []]);
  expect(none.out).toContain('kept back     none: "tagged" takes notes whose tag is "release"');
  expect((await project.run("send", "both", "--mailing", "ada")).out).toContain(
    '"ada" takes notes whose author is "Ada"',
  );
  // What publish leaves by its routes is nothing that is held.
  expect((await project.run("publish")).out).not.toContain("kept back");
});

test("what was frozen and is taken no more is not tried, until it is taken again", async () => {
  await begun({ tagged: "{ tag: release }" });
  project.write("out", "a file is where the folder should be");
  project.note("new", "Words.\n", { tags: "[release]" });
  expect((await project.run("publish")).code).toBe(EXIT.config);
  project.note("newer", "More words.\n", { tags: "[release]" });
  await project.run("publish");
  const state = async (note: string) =>
    /^ {2}state +(\S+)/m.exec(
      (await project.run("outbox", "show", `${note}/tagged/tagged@lists.lighthouse.example/0`)).out,
    )?.[1];
  expect(await state("newer")).toBe("queued");
  project.note("newer", "More words.\n");
  rmSync(join(project.folder, "out"));
  const run = await project.run("publish");
  expect([run.code, sent(run.out)]).toEqual([EXIT.ok, ["new tagged"]]);
  expect(run.out).toContain('"tagged" takes notes whose tag is "release"; it was frozen and is not tried');
  project.note("newer", "More words.\n", { tags: "[release]" });
  expect(sent((await project.run("publish")).out)).toEqual(["newer tagged"]);
});

test("a filter that no note there is fits is told at its place, and nothing is sent through any mailing", async () => {
  await begun({ all: "all" });
  configure([
    "  all: { from: m@l.example, to: all@l.example, transport: way }\n",
    "  typo: { from: m@l.example, to: typo@l.example, transport: way, select: { tag: relaese } }\n",
  ]);
  project.note("new", "Words.\n");
  for (const words of [["publish"], ["send", "new"], ["check"]]) {
    const { code, out, err } = await project.run(...words);
    expect([code, sent(out)], words.join(" ")).toEqual([EXIT.config, []]);
    expect(err).toMatch(
      /^minutewire\.yaml:7:\d+ {2}error {2}mailing-empty .*"relaese"\n {4}There are: release\./m,
    );
  }
  // Of a note that cannot be read nobody knows where it goes.
  project.write("notes/bad.md", "---\nsubject: [\n---\n");
  expect(sent((await project.run("publish")).out)).toEqual(["new all"]);
});

test("what is no filter is told with what is", async () => {
  configure(["  all: { from: m@l.example, to: all@l.example, transport: way, select: { tags: release } }\n"]);
  const { code, err } = await project.run("check");
  expect([code, err]).toEqual([
    EXIT.config,
    expect.stringContaining("must be all, or one of tag, author, topic and path"),
  ]);
});
