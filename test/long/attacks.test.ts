/**
 * Attacks by the words of strangers' notes (support/attacks): no message has a field, a part or a recipient of theirs, no
 * output of a command a control or a command of theirs. What they might run is looked at in Chromium (../real/attacks).
 */
import { type AddressObject, simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkMessage } from "../../src/mail/check.ts";
import { readEntity } from "../../src/mail/mime.ts";
import { attacked } from "../support/attacks/project.ts";
import { reading } from "../support/notes.ts";
import type { Ran } from "../support/project.ts";

/** Everything in a run's words that a terminal or the log of a CI would obey; the line ends of ours apart. */
const OBEYED = /[^\n\P{Cc}]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|^\s*::|##(?:\w*\[)/mu;

describe("a message", () => {
  const FIELDS = [
    ...["from", "to", "date", "message-id", "subject", "mime-version", "content-type"],
    ...["list-id", "list-post", "list-archive", "list-help", "list-subscribe", "list-unsubscribe"],
    ...["content-transfer-encoding", "content-language", "reply-to", "feedback-id", "archived-at"],
  ];
  const { project, own } = attacked("forgery");
  let sent: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    await project.runFrom(".", "publish", "--first-run");
    const known = own.filter(({ note }) => reading(note).meeting !== undefined).map((one) => one.permalink);
    await project.runFrom(".", "send", "--yes", ...known);
    const files = Object.entries(project.files("sent")).filter(([name]) => name.endsWith(".eml"));
    sent = Object.fromEntries(files.map(([name, text]) => [name.replace(/\..*$/, ""), text]));
    expect(files.length).toBe(known.length);
    expect(files.length).toBeGreaterThan(own.length / 4);
  });
  afterAll(() => project.remove());

  test.each(own.map((attack) => [JSON.stringify(attack.words).slice(0, 50), attack] as const))(
    "has no field, part or recipient of the words %s",
    async (_, { permalink }) => {
      const text = sent[permalink];
      // Refused: then nothing was sent.
      if (text === undefined) return;
      const { fields, parts, type } = readEntity(text.replace(/\r?\n/g, "\r\n"));
      const names = fields.map(({ name }) => name.toLowerCase());
      expect(names.filter((name) => !FIELDS.includes(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      expect([type, parts.map((part) => part.type)]).toEqual([
        "multipart/alternative",
        ["text/plain", "text/html"],
      ]);
      const bytes = Buffer.from(text.replace(/\r?\n/g, "\r\n"));
      expect(checkMessage(bytes)).toEqual([]);
      const [one, other] = [await simpleParser(bytes), await PostalMime.parse(bytes)];
      expect([...one.headers.keys()].filter((name) => !isKnown(name, FIELDS))).toEqual([]);
      expect(other.headers.map(({ key }) => key).filter((name) => !isKnown(name, FIELDS))).toEqual([]);
      expect([addresses(one.to), addresses(one.from)]).toEqual([[TO], [FROM]]);
      expect([other.to?.map(({ address }) => address), other.from?.address]).toEqual([[TO], FROM]);
      expect([one.attachments, other.attachments, one.cc, other.cc, one.bcc, other.bcc]).toEqual([
        ...[[], [], undefined, undefined, undefined, undefined],
      ]);
      expect(one.html === false ? "" : one.html).not.toMatch(/<p>attack/);
      expect(other.html).not.toMatch(/<p>attack/);
    },
  );
});

const TO = "crew@lists.lighthouse.example";
const FROM = "minutes@lighthouse.example";

function addresses(of: AddressObject | AddressObject[] | undefined) {
  return [of ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address));
}

/** mailparser gathers the fields of a list under one name. */
function isKnown(name: string, fields: readonly string[]): boolean {
  return name === "list" || fields.includes(name);
}

describe("what a command says", () => {
  const { project, own } = attacked("control");
  afterAll(() => project.remove());

  test.each<readonly string[]>([
    ["check"],
    ["check", "--format", "json"],
    ["check", "--format", "sarif"],
    ["build"],
    ["build", "--json"],
    ["index"],
    ["index", "--json"],
    ["agenda", "--date", "2026-04-01"],
    ["publish", "--first-run", "--json"],
    ["send", "--dry-run", "--yes"],
    ["status"],
    ["status", "--json"],
    ["known", "control-0-0", "control-0-2"],
    ["outbox", "list"],
    ["warnings"],
  ])("of all of them holds none of theirs: %s", async (...words) => {
    obeysNothing(await project.runFrom(".", ...words));
  });

  test("of each alone, previewed and sent for show, holds none of theirs", async () => {
    for (const { permalink } of own) {
      for (const as of ["post", "newsletter", "atom", "model"])
        obeysNothing(ofItsOwn(await project.runFrom(".", "preview", `notes/${permalink}.md`, "--as", as)));
      const { out, err, code } = await project.runFrom(
        ".",
        "preview",
        `notes/${permalink}.md`,
        "--as",
        "eml",
      );
      obeysNothing(ofItsOwn({ out: out.replaceAll("\r\n", "\n"), err, code }));
      obeysNothing(await project.runFrom(".", "send", "--dry-run", `notes/${permalink}.md`));
    }
  });

  test("of all of them in one message holds none of theirs", async () => {
    const days = ["--since", "2026-01-01", "--until", "2026-12-31"];
    obeysNothing(ofItsOwn(await project.runFrom(".", "digest", ...days)));
    obeysNothing(await project.runFrom(".", "digest", ...days, "--send", "--dry-run"));
  });

  test("to GitHub has one command a problem, and no more", async () => {
    const problems: unknown[] = JSON.parse((await project.runFrom(".", "check", "--format", "json")).out);
    const { out } = await project.runFrom(".", "check", "--format", "github");
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(problems.length);
    expect(lines.filter((line) => !/^::(?:error|warning) file=[^\p{Cc}]*$/u.test(line))).toEqual([]);
  });
});

function obeysNothing({ out, err, code }: Ran): void {
  expect([OBEYED.exec(out)?.[0], OBEYED.exec(err)?.[0], code]).toEqual([
    undefined,
    undefined,
    expect.any(Number),
  ]);
  expect(code).not.toBe(70);
}

/** A preview is the output itself: its words are the note's, and letters from right to left need their marks. */
function ofItsOwn({ out, ...ran }: Ran): Ran {
  return { ...ran, out: out.replace(/::|##|[\u061c\u200e\u200f\u2066-\u2069]/g, "") };
}
