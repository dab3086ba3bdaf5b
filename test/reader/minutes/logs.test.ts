/** Logs of chats, and what only looks like one: a program's code, messages and usage. Every note is made up. */
import { describe, expect, test } from "vitest";
import { outline } from "../../../src/model/outline.ts";
import { plain } from "../../../src/model/walk.ts";
import { found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

const fence = (text: string, language = "") => `\`\`\`${language}\n${text}\n\`\`\`\n`;

describe("what is no talk names nobody", () => {
  test.each<[string, string]>([
    ["<ada> hello, I am here\n<ben> ok\n<ada> ok", "java"],
    ["<T> where T\n<K> where K\n<T> yes", "c++"],
    ["<ada> ls\n<ben> cd\n<ada> ok, I am done", "console"],
    ["<div> I am words\n<p> more?\n<div> yes", "html"],
    ["12:00 <ada> I am a trace\n12:01 <ben> yes", "js title=log"],
    ["<div> I am words\n<p> more?\n<div> yes", ""],
    ["<ul> a list?\n<li> I\n<li> yes\n</ul>", ""],
    ["<note> I am here\n<to> ok?\n<note> yes\n</note>", ""],
    ["<dir> where it goes\n<name> what it is called\n<file> which file", ""],
    ["<source> where it comes from\n<target> where it goes\n<source> again", ""],
    ["<name> my name?\n<email> my address\n<name> I", ""],
    ["<error> my disk is full\n<warn> ok?\n<error> my disk is full", ""],
    ["12:00 <error> my disk is full\n12:01 <warn> my disk is nearly full\n12:02 <info> ok", "log"],
    ["12:00:01 <httpd> GET /lamp\n12:00:02 <cache> miss\n12:00:03 <httpd> GET /rope", ""],
    ["<std::string> name\n<std::vector> all\n<std::string> my", ""],
    ["List<String> x = new List<String>();\n<T> T first\n<T> T last", ""],
    ["<https://harbour.example> my page\n<https://lamp.example> yes\n<https://rope.example> ok", ""],
    ["<ada@harbour.example> my address\n<ben@harbour.example> yes\n<cleo@harbour.example> ok", ""],
  ])("%j as %j", (text, language) => {
    expect(found(fence(text, language)).there).toBeUndefined();
  });
});

describe("who talks was there", () => {
  test.each<[string, string, readonly string[]]>([
    ["<ada> hello\n<ben> hi\n<ada> I'm off", "", ["ada", "ben"]],
    ["<ada> hello\n<ben> hi\n<ada> I'm off", "irc", ["ada", "ben"]],
    ["<ada> hello\n<ben> hi\n<ada> I'm off", "text", ["ada", "ben"]],
    ["12:00 <ada> +1\n12:01 <ben> rope", "log", ["ada", "ben"]],
    ["12:00 <ben.oak> hello\n12:01 <ada|away> hi\n12:02 <jörg> moin", "", ["ben.oak", "ada", "jörg"]],
    ["12:00 <@ada> hello\n12:01 <+ben> hi\n12:02 <%cleo> yes", "", ["ada", "ben", "cleo"]],
    ["12:00 <ada[m]> hello\n12:01 <ben|lunch> hi\n12:02 <ada> yes", "", ["ada", "ben"]],
    ["[10:01] <Ada B> hi\n[10:02] <Ben S> I fix it", "", ["Ada B", "Ben S"]],
    ["2026-03-03 10:01:11 <ada> hi\n2026-03-03 10:01:12 <ben> ok", "", ["ada", "ben"]],
    ["12:00 <ada> release on friday\n12:01 <ben> lamp first\n12:02 <ada> fine", "", ["ada", "ben"]],
    ["12:00 <ada> who forgot the </div>?\n12:01 <ben> I did", "", ["ada", "ben"]],
    ["12:00 <mark> the rope is short\n12:01 <ruby> mark: buy another", "", ["mark", "ruby"]],
    ["<ada> the rope\n<ben> is it short?\n<ada> by a yard", "", ["ada", "ben"]],
  ])("%j as %j", (text, language, there) => {
    expect(found(fence(text, language)).there).toEqual(there);
  });

  test.each<[string, readonly string[]]>([
    ["<ada|away> I fix it\n<jörg> I keep it\n<ada> yes\n<ben.oak> I oil it\n", ["ada", "jörg", "ben.oak"]],
  ])("also without a fence: %j", (text, there) => {
    expect(found(text).there).toEqual(there);
  });
});

describe("a line of a fenced log", () => {
  test.each<[string, object]>([
    ["**Action:** Ada to oil the winch", { actions: ["ada: oil the winch"] }],
    ["**Action: Ada to oil the winch**", { actions: ["ada: oil the winch"] }],
    ["*ACTION*: ada to oil the winch", { actions: ["ada: oil the winch"] }],
    ["__Decision:__ we keep the red lamp", { decisions: ["Decision: we keep the red lamp"] }],
    ["**RESOLVED:** we keep the *red* lamp", { decisions: ["RESOLVED: we keep the red lamp"] }],
    ["RESOLVED: we keep lamp_red_one and 2*3*4", { decisions: ["RESOLVED: we keep lamp_red_one and 2*3*4"] }],
  ])("is read without its marks of emphasis: %j", (said, outcome) => {
    const log = fence(`16:00 <ada> hello\n16:01 <ben> ${said}\n16:02 <ada> ok`);
    expect(found(log)).toEqual({ there: ["ada", "ben"], ...outcome });
  });
});

describe("a bot says a topic again", () => {
  const TALK =
    "16:00 <ada> #topic Winch\n16:00 <scribebot> Topic: Winch\n16:01 <ada> I fix it\n16:01 <ben> yes\n" +
    "16:02 <ada> #topic Lamp\n16:02 <scribebot> topic: lamp\n16:03 <ben> I keep it";
  const topics = (note: string) => outline(meetingOf(note)).topics.map(({ title }) => plain(title));

  test.each([fence(TALK), `${TALK}\n`, `${TALK.replaceAll(/^\S+ /gm, "")}\n`])("once: %j", (note) => {
    expect(topics(note)).toEqual(["Winch", "Lamp"]);
  });
  test("and it is another one where it was talked of before", () => {
    expect(topics(fence(`${TALK}\n16:04 <ada> #topic Winch\n16:05 <ben> one more word`))).toEqual([
      "Winch",
      "Lamp",
      "Winch",
    ]);
  });
});

describe("what was proposed, assented to and resolved", () => {
  const YES = "16:01 <ben> +1\n16:01 <cleo> +1\n16:01 <dan> +1";

  test.each<[string, readonly string[]]>([
    [
      `16:00 <ada> PROPOSED: we keep the lamp\n${YES}\n16:02 <ada> RESOLVED: we keep the lamp`,
      ["RESOLVED: we keep the lamp"],
    ],
    [
      `16:00 <ada> Proposal: keep the lamp red\n${YES}\n16:02 <ada> ok\n16:02 <ada> #agreed lamp stays red`,
      ["#agreed lamp stays red"],
    ],
    [
      `16:00 <ada> so: we print it once\n${YES}\n16:02 <scribebot> AGREED: print once`,
      ["AGREED: print once"],
    ],
    [
      `16:00 <ada> PROPOSED: we keep the lamp\n${YES}\n16:02 <ada> next topic`,
      ["PROPOSED: we keep the lamp"],
    ],
    [
      `16:00 <ada> Proposal: keep the lamp red\n${YES}\n16:02 <ada> Proposal: sell the rope\n${YES}\n16:05 <ada> RESOLVED: sell the rope`,
      ["Proposal: keep the lamp red", "RESOLVED: sell the rope"],
    ],
  ])("is one decision: %j", (log, decisions) => {
    expect(found(fence(log)).decisions).toEqual(decisions);
  });
});

test("what a bot wrote of a meeting is read in a fence, too, where it is its file as it stands", () => {
  const summary = [
    "=====================",
    "#crew: Crew's monthly",
    "=====================",
    "",
    "Meeting started by ada at 15:00:11 UTC.",
    "",
    "Meeting summary",
    "---------------",
    "* rope  (ada, 15:05:47)",
    "  * ACTION: ben to order a rope that is long",
    "    enough  (ada, 15:09:14)",
    "  * AGREED: no more tar  (ada, 15:10:00)",
    "* next meeting: 2026-03-17 at 15:00 UTC  (ada, 15:52:48)",
    "",
    "Meeting ended at 15:54:01 UTC.",
    "",
    "People present (lines said)",
    "---------------------------",
    "* ada (31)",
    "* ben (9)",
  ].join("\n");
  const { there, chair, actions, decisions, next } = found(fence(summary));
  expect({ there, chair, next }).toEqual({ there: ["ada", "ben"], chair: "ada", next: "2026-03-17 15:00" });
  expect([actions?.length, decisions?.length]).toEqual([1, 1]);
  expect(found(fence(summary, "sh")).actions).toBeUndefined();
  expect(found(fence(summary.replace(/^-+$|^=+$/gm, ""))).actions).toBeUndefined();
});
