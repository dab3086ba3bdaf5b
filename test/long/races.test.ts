/** Two senders at once: a thousand races of processes that run many, and some of the whole program. */
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { removeFolders } from "../support/outbox-sample.ts";
import { Project, type Ran } from "../support/project.ts";
import { races } from "../support/races.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";

afterAll(removeFolders);

test("races of two senders by the hundred: each delivery on the wire once, the loser says so", async () => {
  const count = runs(100, 1000);
  const losers = await races(count, SEED);
  console.info(`losers of 1,000 races: ${JSON.stringify(losers)}`);
  // Races that never meet would prove nothing.
  expect(losers["already being sent"] ?? 0).toBeGreaterThan(count / 10);
});

describe("the whole program, twice at once", () => {
  let project = new Project();
  let relay: Peer | undefined;
  afterEach(async () => {
    project.remove();
    await relay?.close();
    project = new Project();
  });
  const subjects = () =>
    (relay?.seen.messages ?? []).map((message) => /^Subject: (.*)\r\n/m.exec(message)?.[1] ?? "");

  async function begin(): Promise<void> {
    relay = await peer();
    project.config(`{ kind: smtp, url: "smtp://127.0.0.1:${relay.port}" }`, "guards: { count: 9 }\n");
  }

  function calm({ err }: Ran): void {
    expect(err).not.toMatch(/SQLITE|busy|locked|mistake of its own/i);
  }

  test("thirty notes named twice at once: each goes once, and the loser exits 75 while it is under way", async () => {
    await begin();
    project.note("n-0", "x\n");
    await project.run("send", "n-0");
    const words = new Set<string>();
    for (let n = 1; n <= 30; n++) {
      project.note(`n-${n}`, "x\n", { subject: `'Race ${n}'` });
      const both = await Promise.all([project.run("send", `n-${n}`), project.run("send", `n-${n}`)]);
      both.forEach(calm);
      for (const { code, out } of both)
        expect(out.startsWith("already being sent") ? [0, 75] : [0]).toContain(code);
      const told = both.map(({ out }) => out.split(/ {2,}/)[0] ?? "").sort();
      expect(told.filter((word) => word === "sent")).toHaveLength(1);
      for (const word of told) words.add(word);
      expect(subjects().filter((subject) => subject === `Race ${n}`)).toHaveLength(1);
    }
    words.delete("sent");
    for (const word of words) expect(["already being sent", "already sent"]).toContain(word);
    expect((await project.run("outbox", "verify")).out).toContain("the outbox is sound");
  });

  test("ten times three new notes, published and sent at once: each goes once", async () => {
    await begin();
    await project.begin();
    const updated = new Date().toISOString().slice(0, 10);
    for (let n = 0; n < 10; n++) {
      for (const one of "abc") project.note(`${one}-${n}`, `${one}\n`, { updated, subject: `'${one} ${n}'` });
      const both = await Promise.all([project.run("publish"), project.run("send", "--yes")]);
      both.forEach(calm);
      // Each may have met a message that the other was sending.
      for (const { code, out } of both)
        expect(/^already being sent/m.test(out) ? [0, 75] : [0]).toContain(code);
      const now = subjects().filter((subject) => subject.endsWith(` ${n}`));
      expect(now.sort()).toEqual([`a ${n}`, `b ${n}`, `c ${n}`]);
    }
    expect((await project.run("outbox", "verify")).out).toContain("accepted 30");
  });

  test("ten first runs at once with another: one outbox, nothing sent", async () => {
    await begin();
    for (const one of "abc") project.note(one, "x\n");
    for (let n = 0; n < 10; n++) {
      const both = await Promise.all([
        project.run("publish", "--first-run", "--state", `state-${n}`),
        project.run("publish", "--first-run", "--state", `state-${n}`),
      ]);
      both.forEach(calm);
      expect(both.map(({ code, err }) => (code === 0 ? 0 : err))).toEqual([0, 0]);
      expect((await project.run("send", "--yes", "--state", `state-${n}`)).out).toBe("nothing to send\n");
    }
    expect(subjects()).toEqual([]);
  });
});
