import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wording } from "../../../src/problem.ts";
import { FIELDS } from "../../../src/reader/head/field-names.ts";
import { HEAD_MEANINGS } from "../../../src/workspace/config/meanings.ts";
import { readConfig } from "../../../src/workspace/config/read.ts";
import { settings } from "../../../src/workspace/config/reference.ts";
import { configSchema, feedSchema } from "../../../src/workspace/config/schema.ts";
import { configJsonSchema, headJsonSchema } from "../../support/json-schemas.ts";

const GOOD = `site:
  title: Lighthouse
  url: https://lighthouse.example
  minutes: https://lighthouse.example/minutes
  id: "tag:lighthouse.example,2026:"
notes:
  files: ["notes/*.md"]
mailings:
  post:
    from: Lighthouse minutes <minutes@lighthouse.example>
    to: crew@lists.lighthouse.example
    transport: relay
transports:
  relay: { kind: smtp, url: "env:SMTP_URL" }
`;
const told = (yaml: string) => {
  const read = readConfig("minutewire.yaml", yaml, configSchema);
  return read.ok ? [] : read.reason.map(wording);
};

describe("the configuration", () => {
  test("takes the shortest one, with the defaults", () => {
    const value = {
      site: { minutes: "https://lighthouse.example/minutes/", language: "en", anchors: "squash" },
      out: "public",
      state: ".minutewire",
      guards: { age: 14 * 86_400_000, count: 1 },
      mailings: {
        post: {
          parts: ["post"],
          from: { name: "Lighthouse minutes", address: "minutes@lighthouse.example" },
          body: "fixed",
        },
      },
    };
    expect(readConfig("minutewire.yaml", GOOD, configSchema)).toMatchObject({ ok: true, value });
  });

  test("takes from 1 to 20 connections of a transport, and 4 where it does not say", () => {
    const relay = (more: string) => GOOD.replace('"env:SMTP_URL" }', `"env:SMTP_URL"${more} }`);
    for (const [more, connections] of [
      ["", 4],
      [", connections: 1", 1],
      [", connections: 20", 20],
    ] as const)
      expect(readConfig("minutewire.yaml", relay(more), configSchema)).toMatchObject({
        ...{ ok: true, value: { transports: { relay: { connections } } } },
      });
    for (const [said, why] of [
      ["0", "must be 1 at least"],
      ["21", "must not be above 20"],
      ["1.5", "must be a whole number"],
    ] as const)
      expect(told(relay(`, connections: ${said}`))).toEqual([
        expect.stringContaining(`transports.relay.connections: ${why}`),
      ]);
  });

  test("tells every fault at once, each with its place", () => {
    const bad = GOOD.replace("  title: Lighthouse\n", "  titel: Lighthouse\n")
      .replace("https://lighthouse.example\n", "lighthouse\n")
      .replace("crew@lists.lighthouse.example", "crew at lists");
    expect(told(bad)).toEqual([
      expect.stringMatching(
        /^minutewire\.yaml:2:3 {2}error {2}config {2}site\.titel: is not a setting minutewire knows\n {4}Did you mean title\?/,
      ),
      expect.stringMatching(
        /^minutewire\.yaml:3:8 {2}error {2}config {2}site\.url: must be an http or https address/,
      ),
      expect.stringMatching(
        /^minutewire\.yaml:11:9 {2}error {2}config {2}mailings\.post\.to: must be one mail address/,
      ),
    ]);
  });

  test.each([
    [
      "a transport that is not there",
      "transport: relay",
      "transport: relai",
      "12:16",
      "name one under transports: (relay)\n    Did you mean relay?",
    ],
    [
      "an unknown key",
      "    to:",
      "    cc: a@b.example\n    to:",
      "11:5",
      "Known here: parts, from, replyTo, to,",
    ],
    [
      "a key of no kind of transport",
      "kind: smtp,",
      "kind: smtp, host: x,",
      "14:24",
      "Known here: kind, url, ca, then, connections, perMinute, timeouts, path.",
    ],
    [
      "a subject with a hole that is none",
      "    to:",
      '    subject: "{title}"\n    to:',
      "11:14",
      "must hold {subject} or {news}; besides there are {date}, {day}, {site}",
    ],
    [
      "a subject that says the same of all messages",
      "    to:",
      '    subject: "{site} {day}"\n    to:',
      "11:14",
      "must hold {subject} or {news}",
    ],
    [
      "retries that begin after their longest",
      "transports:",
      "retries: { first: 5h }\ntransports:",
      "13:10",
      "longest: must not be shorter than first",
    ],
  ])("tells %s where it stands, and what is known", (_, good, bad, place, said) => {
    const [...all] = told(GOOD.replace(good, bad));
    expect(
      all.some((one) => one.startsWith(`minutewire.yaml:${place} `) && one.includes(said)),
      all.join("\n"),
    ).toBe(true);
  });

  test.each([
    [
      "a control character",
      "title: Lighthouse",
      'title: "Light\\u0001house"',
      "must be one line without control characters",
    ],
    [
      "half a surrogate",
      "title: Lighthouse",
      'title: "Light\\ud800house"',
      "must be one line without control characters",
    ],
    [
      "a password in an address that is published",
      "url: https://lighthouse",
      "url: https://me:pass@lighthouse",
      "must not hold a user",
    ],
    [
      "a token in an address that is published",
      "url: https://lighthouse.example",
      "url: https://lighthouse.example/?a=1&access_token=x",
      "must not hold a token",
    ],
    ["a language by its name", "  id:", "  language: deutsch\n  id:", "must be a language tag"],
  ])("refuses %s", (_, good, bad, said) => {
    expect(told(GOOD.replace(good, bad)).join()).toContain(said);
  });

  test.each([
    ["?accessToken=x", true],
    ["?x-api-key=x", true],
    ["?a=1;token=x", true],
    ["#access_token=x", true],
    ["?X-Amz-Signature=x", true],
    ["?auth_token[]=x", true],
    ["?%74oken=x", true],
    ["?jwt=x", true],
    ["?tokens=3", false],
    ["?monkey=3", false],
    ["?author=ada&keys=2", false],
    ["#the-token", false],
  ])("an address that ends in %s holds a secret: %s", (end, isSecret) => {
    const written = GOOD.replace(
      "url: https://lighthouse.example",
      `url: "https://lighthouse.example/${end}"`,
    );
    expect(told(written).join().includes("must not hold a token")).toBe(isSecret);
  });

  test("takes a second transport that is there and does not lead back", () => {
    const transports = (...lines: readonly string[]) =>
      `${GOOD}${lines.map((line) => `  ${line}\n`).join("")}`;
    const first = (then: string) => GOOD.replace('"env:SMTP_URL" }', `"env:SMTP_URL", then: ${then} }`);
    expect(told(`${first("spare")}  spare: { kind: file, path: out }\n`)).toEqual([]);
    expect(told(first("spar")).join()).toMatch(/transports\.relay\.then: there is no transport "spar"/);
    expect(told(first("relay")).join()).toMatch(
      /14:51 .*transports\.relay\.then: must not lead back to itself/,
    );
    const circle = transports("b: { kind: file, path: b, then: c }", "c: { kind: file, path: c, then: b }");
    expect(told(circle)).toHaveLength(2);
  });

  test("refuses a feed that names a format twice", () => {
    const read = readConfig("feeds/x.yaml", "formats: [atom, atom]\n", feedSchema);
    expect(read.ok ? "" : read.reason.map(wording).join()).toContain(
      "feeds/x.yaml:1:10  error  config  formats: must name each format once",
    );
  });

  test.each([
    ["a password in the file", 'url: "env:SMTP_URL"', 'url: "smtp://user:secret@relay.example.org"'],
    ["a transport of no known kind", "kind: smtp", "kind: pigeon"],
    ["a key twice", "notes:", "site: {}\nnotes:"],
    ["two recipients", "to: crew@lists.lighthouse.example", "to: a@b.example, c@d.example"],
  ])("refuses %s", (_, good, bad) => {
    expect(told(GOOD.replace(good, bad)).length).toBeGreaterThan(0);
    expect(told(GOOD.replace(good, bad)).join()).not.toContain("secret");
  });

  test("the commented sample is a configuration, and holds every key", () => {
    const sample = readFileSync("config/minutewire.yaml", "utf8");
    const read = readConfig("config/minutewire.yaml", sample, configSchema);
    expect(read.ok ? [] : read.reason.map(wording)).toEqual([]);
    for (const entries of [
      configSchema.entries,
      configSchema.entries.site.entries,
      configSchema.entries.mailings.wrapped.value.entries,
    ])
      for (const key of Object.keys(entries)) expect(sample).toMatch(new RegExp(`^\\s*(?:# )?${key}:`, "m"));
  });

  test.each([
    ["config/minutewire.schema.json", configJsonSchema()],
    ["config/note.schema.json", headJsonSchema()],
  ])("the published JSON Schema %s is that of the code (UPDATE=1 writes it)", (file, schema) => {
    if (process.env.UPDATE === "1") writeFileSync(file, schema);
    expect(readFileSync(file, "utf8")).toBe(schema);
  });

  test("every key has a meaning in one sentence or two, and every field of a head", () => {
    const all = settings();
    expect(all.filter(({ meaning }) => meaning === undefined).map(({ key }) => key)).toEqual([]);
    expect(all.filter(({ meaning = "" }) => !/^\S.{5,140}\.$/.test(meaning)).map(({ key }) => key)).toEqual(
      [],
    );
    expect(Object.keys(HEAD_MEANINGS).sort()).toEqual([...FIELDS].sort());
    const schema = JSON.parse(configJsonSchema());
    expect(schema.properties.mailings.additionalProperties.properties.from.description).toBe(
      all.find(({ key }) => key === "mailings.from")?.meaning,
    );
  });
});
