/** What people write in a configuration by mistake: told where it stands, with what does in its place. */
import { describe, expect, test } from "vitest";
import { wording } from "../../../src/problem.ts";
import { readConfig } from "../../../src/workspace/config/read.ts";
import { configSchema } from "../../../src/workspace/config/schema.ts";

const GOOD = `site:
  title: Lamp
  url: https://lamp.example
  minutes: https://lamp.example/minutes/
  id: "tag:lamp.example,2026:"
  timezone: Europe/Lisbon
notes:
  files: ["notes/*.md"]
mailings:
  post:
    parts: [post]
    from: Lamp <minutes@lamp.example>
    to: crew@lamp.example
    transport: relay
    autoSubmitted: true
transports:
  relay: { kind: smtp, url: "env:SMTP_URL", connections: 4 }
guards: { age: 14d, count: 1 }
looks: { accent: "#0b5a86" }
state: .minutewire
`;

const told = (yaml: string) => {
  const read = readConfig("m.yaml", yaml, configSchema);
  return read.ok ? [] : read.reason.map(wording);
};

/** What is written, in place of what; the end of the sentence; the hint; what the hint makes of it. */
const SLIPS: readonly (readonly [good: string, slip: string, said: string, hint: string, mended?: string])[] =
  [
    ["parts: [post]", "parts: post", 'must be a list, not "post"', "Write [post].", "parts: [post]"],
    [
      '["notes/*.md"]',
      "notes/*.md, more/*.md",
      'must be a list, not "notes/*.md, more/*.md"',
      'Write ["notes/*.md", "more/*.md"].',
      '["notes/*.md", "more/*.md"]',
    ],
    [
      '["notes/*.md"]',
      "\n    -notes/*.md",
      'must be a list, not "-notes/*.md"',
      'Write ["notes/*.md"].',
      '["notes/*.md"]',
    ],
    ["parts: [post]", "parts:", "has no value", ""],
    ["parts: [post]", "parts: [html]", 'must be post or newsletter, not "html"', ""],
    ["kind: smtp", "kind: stmp", 'must be smtp or file, not "stmp"', "Did you mean smtp?", "kind: smtp"],
    ["title: Lamp", "title: 2026", "must be text, not 2026", 'Put it in quotes: "2026"', 'title: "2026"'],
    ["title: Lamp", "title: [La, mp]", "must be text, not a list", ""],
    [
      "autoSubmitted: true",
      "autoSubmitted: yes",
      "must be true or false",
      "Write true.",
      "autoSubmitted: true",
    ],
    ["count: 1", 'count: "3"', 'must be a number, not "3"', "Write 3 without quotes.", "count: 3"],
    ["age: 14d", "age: 14", "hours or days, such as 14d", "Write 14d", "age: 14d"],
    [
      "Europe/Lisbon",
      "Lisbon",
      "must be a time zone such as Europe/Lisbon",
      "Did you mean Europe/Lisbon?",
      "Europe/Lisbon",
    ],
    [
      "Europe/Lisbon",
      "Europe/Lisboa",
      "such as Europe/Lisbon",
      "Did you mean Europe/Lisbon?",
      "Europe/Lisbon",
    ],
    [
      "Europe/Lisbon",
      "new york",
      "such as Europe/Lisbon",
      "Did you mean America/New_York?",
      "America/New_York",
    ],
    ["Europe/Lisbon", "CEST", "such as Europe/Lisbon", "A zone is named by its region and a city"],
    [
      "state: .minutewire",
      "checks: { ignore: [body-empty, image-alt-mising] }",
      '"image-alt-mising" is no warning minutewire knows',
      "Did you mean image-alt-missing? docs/checks.md and docs/problems.md have them all.",
      "checks: { ignore: [body-empty, image-alt-missing] }",
    ],
    [
      "state: .minutewire",
      "checks: { ignore: [spelling] }",
      '"spelling" is no warning minutewire knows',
      "docs/checks.md and docs/problems.md have them all.",
    ],
    ["timezone: Europe/Lisbon", "language: Deutsch", "such as en", "Write de", "language: de"],
    ["timezone: Europe/Lisbon", "language: portuguese", "such as en", "Write pt", "language: pt"],
    ["timezone: Europe/Lisbon", "language: en_GB.UTF-8", "such as en", "Write en-GB", "language: en-GB"],
    [
      "url: https://lamp.example",
      "url: www.lamp.example/x",
      "must be an http or https address",
      "Write https://www.lamp.example/x",
      "url: https://www.lamp.example/x",
    ],
    [
      "to: crew@lamp.example",
      "to: crew@lamp.example, ops@lamp.example",
      "that cannot be seen",
      "Write a list: [crew@lamp.example, ops@lamp.example]",
      "to: [crew@lamp.example, ops@lamp.example]",
    ],
    [
      "to: crew@lamp.example",
      "to: crew@lamp.example; Ops <ops@lamp.example>",
      "several addresses",
      'Write a list: [crew@lamp.example, "Ops <ops@lamp.example>"]',
      'to: [crew@lamp.example, "Ops <ops@lamp.example>"]',
    ],
    [
      "to: crew@lamp.example",
      "to: people.txt",
      "not of the form local@domain",
      "A file of addresses is written file:people.txt",
      "to: file:people.txt",
    ],
    [
      "to: crew@lamp.example",
      "to: mailto:crew@lamp.example",
      "a group",
      "Write crew@lamp.example",
      "to: crew@lamp.example",
    ],
    ["to: crew@lamp", "to: crew @ lamp", "that cannot be seen", "Write crew@lamp.example", "to: crew@lamp"],
    [
      "to: crew@lamp",
      "to: crew＠lamp",
      "of the form local@domain",
      "Write crew@lamp.example",
      "to: crew@lamp",
    ],
    ["crew@lamp.example", "crew@lamp.example.", "no", "Write crew@lamp.example", "crew@lamp.example"],
    [
      "minutes@lamp.example>",
      "minutes@lamp.example",
      "that cannot be seen",
      "Write Lamp <minutes@lamp.example>",
      "minutes@lamp.example>",
    ],
    [
      "from: Lamp <",
      "from: Lamp, the <",
      "a name that needs quotes",
      "Write '\"Lamp, the\" <minutes@lamp.example>'",
      "from: '\"Lamp, the\" <minutes@lamp.example>' #",
    ],
    ["from: Lamp <minutes@lamp.example>", "from: Lamp", "local@domain", "An address has an @"],
    [
      '"env:SMTP_URL"',
      `"\${SMTP_URL}"`,
      "or an address without a password",
      "Write env:SMTP_URL",
      '"env:SMTP_URL"',
    ],
    ['"env:SMTP_URL"', '"env: SMTP_URL"', "without a password", "Write env:SMTP_URL", '"env:SMTP_URL"'],
    [
      '"env:SMTP_URL"',
      `"\${{ secrets.SMTP_URL }}"`,
      "without a password",
      "Write env:SMTP_URL",
      '"env:SMTP_URL"',
    ],
    [
      '"env:SMTP_URL"',
      '"smtp://bob:hunter2@relay.example"',
      "without a password",
      "Put the address into a variable, such as SMTP_URL, and write env:SMTP_URL",
      '"env:SMTP_URL"',
    ],
    [
      '"env:SMTP_URL"',
      '"relay.example:587"',
      "without a password",
      "Write smtp://relay.example:587",
      '"smtp://relay.example:587"',
    ],
    [
      "state: .minutewire",
      "state: postgres://u:p@h/db",
      "must be a folder, git, or env:NAME",
      "Put the address into a variable, such as DATABASE_URL, and write env:DATABASE_URL",
      "state: env:DATABASE_URL",
    ],
    [
      "state: .minutewire",
      "state: ENV:DATABASE_URL",
      "must be a folder, git, or env:NAME",
      "Write env:DATABASE_URL",
      "state: env:DATABASE_URL",
    ],
    ['"#0b5a86"', '"0b5a86"', "must be a colour such as #0b5a86", 'Write "#0b5a86"', '"#0b5a86"'],
    ['"#0b5a86"', '"#05a"', "must be a colour such as #0b5a86", 'Write "#0055aa"', '"#0055aa"'],
    ['"#0b5a86"', "rebeccapurple", "must be a colour such as #0b5a86", ""],
    [
      '{ accent: "#0b5a86" }',
      "\n  accent: #0b5a86",
      "has no value, as #0b5a86 is a remark without quotes",
      "Put the value in quotes: '#0b5a86'",
      "{ accent: '#0b5a86' }",
    ],
    ["  post:\n", "  Dev List:\n", "must be named in a-z, 0-9 and -", "Write dev-list", "  dev-list:\n"],
    [
      "    parts:",
      "    <<: { a: b }\n    parts:",
      "is not a setting minutewire knows",
      "YAML 1.2 has no such key: write out what it stands for.",
      "    parts:",
    ],
    [
      "files:",
      "flies:",
      "is not a setting minutewire knows",
      "Did you mean files? Known here: files,",
      "files:",
    ],
    [
      '{ accent: "#0b5a86" }',
      "{ words: { presnt: x } }",
      "is not a setting minutewire knows",
      "Did you mean present? minutewire docs looks.words names all that may stand there.",
      "{ words: { present: x } }",
    ],
  ];

describe("a slip in the configuration", () => {
  test("is in none of what the slips are made in", () => expect(told(GOOD)).toEqual([]));

  const slips = SLIPS.map(
    ([good, slip, said, hint, mended = ""]) => [good, slip, said, hint, mended] as const,
  );
  test.each(slips)("%j written as %j is told once, with what mends it", (good, slip, said, hint, mended) => {
    expect(GOOD).toContain(good);
    const all = told(GOOD.replace(good, () => slip));
    expect(all).toHaveLength(1);
    const [sentence = "", hinted = ""] = (all[0] ?? "").split("\n    ");
    expect(sentence).toContain(said);
    expect(hinted.slice(0, hint === "" ? undefined : hint.length)).toBe(hint);
    expect(all.join()).not.toContain("hunter2");
    if (mended !== "") expect(told(GOOD.replace(good, () => mended))).toEqual([]);
  });

  test("tells every key that is none, not the first of a group alone", () => {
    const keys = '{ kind: smtp, host: relay.example, port: "587", user: bob }';
    const all = told(GOOD.replace(/\{ kind: smtp.*\}/, keys)).map((one) => one.replace(/\n.*/s, ""));
    expect(all).toEqual([
      "m.yaml:17:10  error  config  transports.relay.url: is missing",
      "m.yaml:17:24  error  config  transports.relay.host: is not a setting minutewire knows",
      "m.yaml:17:45  error  config  transports.relay.port: is not a setting minutewire knows",
      "m.yaml:17:58  error  config  transports.relay.user: is not a setting minutewire knows",
    ]);
  });

  test.each([
    ["  post:\n    parts", "  - post:\n    parts", "m.yaml:10:3  error  config  mailings"],
    ["{ kind: smtp", "[{ kind: smtp", "m.yaml:17:10  error  config  transports.relay"],
    ["{ age: 14d, count: 1 }", "[age: 14d, count: 1]", "m.yaml:18:9  error  config  guards"],
  ])("tells a list where names belong as one, and nothing below it: %j", (good, slip, place) => {
    const yaml = GOOD.replace(good, slip).replace(/\[\{.*\}/, "$&]");
    expect(told(yaml)).toEqual([
      `${place}: must be a group of settings, not a list\n    Take the dashes out: each setting is a line \`name: value\` of its own.`,
    ]);
  });

  test("tells what is wrong from the top down", () => {
    const yaml = GOOD.replace("title: Lamp", "title: 1")
      .replace("age: 14d", "ag: 14d")
      .replace("[post]", "post");
    expect(told(yaml).map((one) => one.split(" ")[0])).toEqual([
      "m.yaml:2:10",
      "m.yaml:11:12",
      "m.yaml:18:11",
    ]);
  });
});
