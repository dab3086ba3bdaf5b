/** What a person reads where a mailing goes to many: a line for all of them, a line each where somebody is wanted. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { configText, Project } from "../support/project.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";

let project: Project;
let relay: Peer | undefined;
beforeEach(() => {
  project = new Project();
});
afterEach(async () => {
  await relay?.close();
  relay = undefined;
  project.remove();
});

/** A project whose one mailing goes to so many. */
function many(count: number, transport = "{ kind: file, path: mail }", more = ""): void {
  const people = Array.from({ length: count }, (_, at) => `keeper-${at}@keepers.example`);
  const config = configText(["notes/*.md"], transport, "guards: { age: 99999d, count: 1000 }\n");
  project.write("minutewire.yaml", config.replace(/to: crew@.*/, `to: ${JSON.stringify(people)}${more}`));
}
const run = (...words: string[]) => project.runFrom(".", ...words);

describe.each([5, 6, 12])("a mailing to %i", (count) => {
  const lines = (word: string) =>
    count > 5
      ? [`${word.padEnd(12)}  a  post  to ${count} people`]
      : Array.from(
          { length: count },
          (_, at) => `${word.padEnd(12)}  a  post  to keeper-${at}@keepers.example`,
        );
  const told = (text: string) =>
    text
      .trim()
      .split("\n")
      .map((line) => line.replace(/ {2}\d+ bytes$/, ""))
      .filter((line) => line !== "" && !/unsubscribe|^a ?:/.test(line));

  test("is told, asked about, sent and listed in lines that one reads", async () => {
    many(count);
    project.note("a", "Words.\n");
    expect(told((await run("send", "a", "--dry-run")).out)).toEqual(lines("would send"));
    const sent = await run("send", "a", "--yes");
    expect([sent.code, told(sent.out)]).toEqual([0, lines("sent")]);
    expect(told((await run("send", "a", "--yes")).out)).toEqual(lines("already sent"));
    expect(told((await run("send", "a", "--dry-run")).out)).toEqual(lines("accepted"));
    const list = await run("outbox", "list");
    if (count > 5) {
      expect(told(list.out)).toEqual(lines("accepted"));
      expect(list.err).toContain("minutewire outbox list --long names everybody");
    } else expect(told(list.out)).toHaveLength(count);
    expect(
      (await run("outbox", "list", "--long")).out.match(/^accepted {6}a\/post\/keeper-\d+@/gm),
    ).toHaveLength(count);
    expect(JSON.parse((await run("outbox", "list", "--json")).out)).toHaveLength(count);
    const { err } = await run("outbox", "show", "a");
    expect(err).toMatch(count > 5 ? /begins \d+ keys: (?:\S+, ){3}…/ : /begins 5 keys/);
    expect(err.split("\n")[0]?.length).toBeLessThan(200);
  });
});

test("to many who are put off together is a line and what was said", async () => {
  many(8, '{ kind: smtp, url: "smtp://127.0.0.1:9", timeouts: { connect: 1s } }');
  project.note("a", "Words.\n");
  const { code, out } = await run("send", "a", "--yes");
  expect(code).toBe(75);
  expect(out.split("\n").filter((line) => /^\S/.test(line))).toEqual([
    "deferred      a  post  to keeper-0@keepers.example",
    "way out busy  a  post  to 7 people",
  ]);
  expect(out.match(/Not tried: after what was last said there/g)).toHaveLength(1);
});

test("to many whom the relay greylists is a line with its words and no key of one of them", async () => {
  relay = await peer({ RCPT: "450 4.2.0 come back later\r\n" });
  many(8, `{ kind: smtp, url: "smtp://127.0.0.1:${relay.port}" }`);
  project.note("a", "Words.\n");
  const { out } = await run("send", "a", "--yes");
  expect(out).toMatch(
    /^deferred {6}a {2}post {2}to 8 people\n {4}"450 4\.2\.0 come back later"\n {4}Nothing is lost: publish or send tries again after [^\n]+\n$/,
  );
});

test("who is refused is told by name, with what to do about each, and the others are counted", async () => {
  relay = await peer({ later: { from: 2, RCPT: "550 5.1.1 nobody of that name\r\n" } });
  many(12, `{ kind: smtp, url: "smtp://127.0.0.1:${relay.port}", connections: 1 }`);
  project.note("a", "Words.\n");
  const { code, out } = await run("send", "a", "--yes");
  expect(code).toBe(69);
  const refused = [...out.matchAll(/^rejected {6}a {2}post {2}to (\S+)$/gm)].map(([, who]) => who);
  const keys = [...out.matchAll(/minutewire outbox retry a\/post\/(\S+)\/0$/gm)].map(([, who]) => who);
  expect(refused.length).toBeGreaterThan(0);
  expect(keys).toEqual(refused);
  const counted = Number(/^sent {10}a {2}post {2}to (\d+) people$/m.exec(out)?.[1] ?? 0);
  const named = out.match(/^sent {10}a {2}post {2}to keeper/gm)?.length ?? 0;
  expect(counted + named + refused.length).toBe(12);
  const list = (await run("outbox", "list")).out;
  expect(list.match(/^rejected {6}a\/post\/keeper/gm)).toHaveLength(refused.length);
});

test("a correction to many is read once before it goes", async () => {
  many(7);
  project.note("a", "Words.\n");
  expect((await run("send", "a", "--yes")).code).toBe(0);
  project.note("a", "Other words.\n");
  const { out } = await run("send", "a", "--correction", "--dry-run");
  expect(out.match(/^would send {4}a {2}post {2}to 7 people/gm)).toHaveLength(1);
  const text = (await run("preview", "a", "--as", "correction")).out.trim();
  expect(text).toContain("Other words.");
  expect(out.split(text)).toHaveLength(2);
});

test("of whoever left the list no other address is proposed, and the next run takes out what is owed to them", async () => {
  const refusing = '{ kind: smtp, url: "smtp://127.0.0.1:9", timeouts: { connect: 1s } }';
  many(3, refusing);
  project.note("a", "Words.\n");
  expect((await run("send", "a", "--yes")).code).toBe(75);
  many(2, refusing);
  const status = await run("status");
  expect([status.code, status.out]).toEqual([75, expect.stringMatching(/next {6}minutewire publish/)]);
  const key = "a/post/keeper-2@keepers.example/0";
  expect((await run("outbox", "show", key)).out).toContain(
    'keeper-2@keepers.example is not on the list of "post" any more:\n  the next run takes it out.',
  );
  const { out } = await run("publish");
  const told = /^cancelled {5}a {2}post {2}to keeper-2@.*\n(?: .*\n)*/m.exec(out)?.[0];
  expect(told).toContain("It was taken out. keeper-2@keepers.example is not on the list");
  expect(told).not.toMatch(/instead|retry/);
  expect((await run("outbox", "show", key)).out).not.toMatch(/instead|retry/);
});
