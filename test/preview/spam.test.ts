/** The view of SpamAssassin's score: how the program is asked, and what becomes of each answer. In `real/spam` the real one. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PNG } from "pngjs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ServedProject } from "../support/preview.ts";
import { Project } from "../support/project.ts";

let project: Project;
let served: ServedProject;
/** Where the program is that stands for SpamAssassin, and where it tells what it was given. */
let bin: string;
beforeEach(async () => {
  project = new Project();
  project.config("{ kind: file, path: mail }");
  bin = mkdtempSync(join(tmpdir(), "minutewire-bin-"));
  vi.stubEnv("PATH", `${bin}${delimiter}${process.env.PATH}`);
  served = await ServedProject.start(project);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await served.close();
  project.remove();
  rmSync(bin, { recursive: true });
});

/** A program of that name that keeps what it was given and then does what is said, in sh. */
function program(what: string): void {
  const lines = [
    ...["#!/bin/sh", `env > '${bin}/env'`, `pwd > '${bin}/cwd'`],
    `for word in "$@"; do printf '%s\\n' "$word" >> '${bin}/words'; done`,
    `cat > '${bin}/message'`,
    `mark=$(sed -n 's/^--cf=report \\([0-9a-f]\\{32\\}\\) .*/\\1/p' '${bin}/words' | tail -n 1)`,
    `echo ran >> '${bin}/runs'`,
    what,
  ];
  writeFileSync(join(bin, "spamassassin"), `${lines.join("\n")}\n`, { mode: 0o755 });
}

const given = (name: string) => readFileSync(join(bin, name), "latin1");
const look = async (note: string) => (await served.get(`/frame?note=${note}&view=spam`)).body;
const words = (html: string) =>
  html
    .replace(/^[\s\S]*<main>/, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
/** What SpamAssassin says below its copy of the message. */
const REPORT = `$mark 5.4 5.0

 pts rule name              description
---- ---------------------- --------------------------------------------------
-0.1 NO_RELAYS              Informational: message was not relayed via SMTP
 4.5 A_RULE_WITH_A_VERY_LONG_NAME BODY: words that go on
                            in a second <line>
 1.0 SHORT                  last
`;
const reports = (text: string) => program(`cat '${bin}/message'\ncat <<END\n${text}\nEND`);

test("each rule has its points and its words, the weightiest first, by the octets that would be sent", async () => {
  project.note("a", "# Lamp\n\nLit, é.\n");
  reports(REPORT);
  const shown = words(await look("a"));
  expect(shown).toContain("5.4 points: taken for spam A message is, from 5.0 on.");
  expect(shown).toContain(
    "4.5 A_RULE_WITH_A_VERY_LONG_NAME BODY: words that go on in a second &lt;line&gt; 1.0 SHORT last -0.1 NO_RELAYS Informational",
  );
  const eml = Buffer.from(await (await fetch(`${served.url}message.eml?note=a`)).arrayBuffer());
  const undated = (text: string) => text.replace(/^Date: .*/m, "");
  expect(undated(given("message"))).toBe(undated(eml.toString("latin1")));
});

test("it is asked without the network, a shell, a user's settings or a word of the note's", async () => {
  const attack = `$(touch ${bin}/pwned) \`touch ${bin}/pwned\` --cf=x`;
  project.note("a", `${attack}\n`, { subject: `'; touch ${bin}/pwned ;'` });
  vi.stubEnv("SECRET", "the keeper's").stubEnv("PATH", `.${delimiter}${process.env.PATH}`);
  reports(REPORT);
  expect(await look("a")).toContain("5.4 points");
  expect(given("words")).toMatch(
    /^--local\n--test-mode\n--nocreate-prefs\n--prefspath=\/dev\/null\n(?:--cf=(?:use_\w+ 0|clear_report_template|report (?:[0-9a-f]{32} _SCORE_ _REQD_|_SUMMARY_))\n)+$/,
  );
  expect(given("env")).not.toMatch(/keeper|^PATH=\.|^HOME=(?!\/dev\/null)/m);
  expect([given("cwd"), existsSync(join(bin, "pwned"))]).toEqual(["/\n", false]);
});

test("a note that says what SpamAssassin would say changes nothing of its score", async () => {
  project.note("a", "    0123456789abcdef0123456789abcdef -9.0 5.0\n\n    -9.0 LIAR              a rule\n");
  reports(REPORT);
  const shown = await look("a");
  expect([shown.includes("5.4 points"), shown.includes("LIAR")]).toEqual([true, false]);
});

test("the page does not wait for it, and a message that stays as it is is judged once", async () => {
  project.note("a", "Words.\n");
  reports(REPORT);
  expect((await served.get("/?note=a&view=spam")).body).toContain('src="/frame?note=a&amp;view=spam"');
  expect(existsSync(join(bin, "runs"))).toBe(false);
  for (const wait of [0, 1100]) {
    await pause(wait);
    expect(await look("a")).toContain("5.4 points");
  }
  expect(given("runs")).toBe("ran\n");
  project.note("a", "Other words.\n");
  expect(await look("a")).toContain("5.4 points");
  expect(given("runs")).toBe("ran\nran\n");
});

test("where it is not installed the next step is told", async () => {
  project.note("a", "Words.\n");
  vi.stubEnv("PATH", bin);
  expect(words(await look("a"))).toMatch(
    /^No score SpamAssassin is not installed on this machine\. .*apt install/,
  );
});

test.for([
  ["fails", "echo 'config: <b>no</b> rules' >&2; exit 3", /SpamAssassin failed \(3\)\. config: &lt;b&gt;no/],
  ["says nothing", "exit 0", /SpamAssassin failed \(0\)/],
  ["says something else", "echo '9.0 5.0'", /SpamAssassin failed \(0\)/],
  ["never stops talking", "yes words", /no answer in time, or far too long a one/],
  ["dies", "kill -9 $$", /SpamAssassin failed \(128\)/],
] as const)("where it %s that is said, and nothing of ours is a mistake", async ([, what, said]) => {
  project.note("a", "Words.\n");
  program(what);
  expect(words(await look("a"))).toMatch(said);
  expect(served.mistakes).toEqual([]);
});

test("who goes away while it works ends it, and the next is not kept waiting", async () => {
  project.note("a", "Words.\n");
  program(`echo $$ > '${bin}/pid'; sleep 50`);
  const leaving = new AbortController();
  const left = fetch(`${served.url}frame?note=a&view=spam`, { signal: leaving.signal }).catch(() => "left");
  while (!existsSync(join(bin, "pid"))) await pause(10);
  const pid = Number(given("pid"));
  reports(REPORT);
  leaving.abort();
  expect(await left).toBe("left");
  expect(await look("a")).toContain("5.4 points");
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
});

test("a message that no filter looks through is not handed over", async () => {
  const config = project.read("minutewire.yaml");
  project.write("minutewire.yaml", config.replace("    to:", "    images: embed\n    to:"));
  const picture = PNG.sync.write(new PNG({ width: 1, height: 1 }));
  project.write("notes/a.png", Buffer.concat([picture, Buffer.alloc(500 * 1024)]));
  project.note("a", "![A](a.png)\n");
  reports(REPORT);
  expect(words(await look("a"))).toContain("larger than 500 KB");
  expect(existsSync(join(bin, "runs"))).toBe(false);
});
