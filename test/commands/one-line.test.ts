/**
 * One line is one line: whatever stands in the names of files, templates and feeds, in what was typed or in what a server
 * replies, every command that tells of it writes no control, no mark that turns or ends a line, no command to a log.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noteText } from "../support/notes.ts";
import { Project, type Ran } from "../support/project.ts";
import { drawn } from "../support/runs.ts";
import { peer } from "../support/smtp-peer.ts";

const OBEYED = /[^\n\P{Cc}]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|^\s*::|##\w*\[/mu;
const ODD = drawn(
  [
    "a\nb",
    "a\n::error::b",
    "a\u0085::error::b",
    "a\u2028b",
    "\u001b[31ma",
    "\u009b31ma",
    "a\u202eb",
    "::error::a",
  ].concat(["##[error]a", "a ##vso[b]", "a\rb", "a\u200fb\u2067c", "a\tb", "a\u0007b"]),
  3,
);

function holdsOnlyLines({ out, err, code }: Ran): void {
  expect([OBEYED.exec(out)?.[0], OBEYED.exec(err)?.[0]]).toEqual([undefined, undefined]);
  expect(code).not.toBe(70);
}

describe.each(ODD)("the name %j", (odd) => {
  const project = new Project();
  beforeAll(() => {
    project.config("{ kind: file, path: sent }");
    const config = project.read("minutewire.yaml").replace("notes/*.md", "*.md");
    project.write("minutewire.yaml", config);
    project.write(`${odd}.md`, noteText("[a](javascript:x) the the\n", { permalink: "odd" }));
    project.write(`${odd}-wrong.md`, "---\nupdated: x\n---\n");
    project.write(`of-templates/emails/${odd}.mjml`, "<mj-text>{{x}}</mj-text>");
    project.write(`of-templates/minutewire.yaml`, `${config}emails: emails\n`);
    project.write(`of-feeds/feeds/${odd}.yaml`, 'limit: x\n"k\\u0085\\e": 1\n');
    project.write(`of-feeds/minutewire.yaml`, `${config}feeds: feeds\n`);
  });
  afterAll(() => project.remove());

  test.each<readonly [string, ...string[]]>([
    ["check"],
    ["check", "--format", "json"],
    ["check", "--format", "sarif"],
    ["check", `${odd}.md`],
    ["check", `${odd}-wrong.md`],
    ["build", "--json"],
    ["publish", "--first-run"],
    ["send", "--dry-run", `${odd}.md`],
    ["status"],
    ["index", odd],
  ])("of a file: %s", async (...words) => holdsOnlyLines(await project.runFrom(".", ...words)));

  test.each<readonly [string, ...string[]]>([
    ["of-templates", "preview", "../*.md", "--as", "newsletter"],
    ["of-templates", "build"],
    ["of-feeds", "build"],
    ["of-feeds", "check"],
  ])("of a template or a feed: %s %s", async (folder, ...words) =>
    holdsOnlyLines(await project.runFrom(folder, ...words)),
  );

  test.each<readonly [string, ...string[]]>([
    ["check", odd],
    ["check", "--config", odd],
    ["preview", odd],
    ["preview", "--as", odd],
    ["preview", "odd", "--out", `${odd}.txt`],
    ["build", "--out", `${odd}-built`],
    ["send", "--dry-run", odd],
    ["send", "--to", odd, "odd"],
    ["send", "--mailing", odd],
    ["known", odd],
    ["digest", "--since", odd],
    ["agenda", "--date", odd],
    ["outbox", "show", odd],
    ["outbox", odd],
    [`--${odd}`],
    [odd],
  ])("that was typed: %j %j", async (...words) => holdsOnlyLines(await project.runFrom(".", ...words)));

  test("that a server replies with", async () => {
    const server = await peer({ RCPT: `550 5.1.1 ${odd.replaceAll("\n", "\r\n550 ")}\r\n` });
    const relayed = new Project();
    try {
      relayed.config(`{ kind: smtp, url: "smtp://127.0.0.1:${server.port}" }`);
      relayed.note("a", "x\n");
      const { out } = await relayed.runFrom(".", "send", "--yes", "a");
      expect(out).toContain('"550 5.1.1 ');
      for (const words of [
        ["outbox", "list"],
        ["outbox", "list", "--json"],
        ["outbox", "show", "a"],
        ["status"],
        ["status", "--json"],
        ["send", "--to", "a@b.example", "a"],
      ])
        holdsOnlyLines(await relayed.runFrom(".", ...words));
    } finally {
      await server.close();
      relayed.remove();
    }
  });
});

test("what was perhaps meant stands on a line of its own", async () => {
  const project = new Project();
  const { err } = await project.runFrom(".", "buld");
  expect(err.split("\n").slice(0, 2)).toEqual(["error: unknown command 'buld'", "(Did you mean build?)"]);
  project.remove();
});
