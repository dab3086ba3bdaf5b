/** A mailing that the configuration gets beside others: what went out before is past for it, what comes goes through it. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Addresses, House } from "../support/mailings.ts";
import { Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";
import { openStore } from "../support/store.ts";

const [CREW, NEWS, MOVED] = [
  "crew@lists.lighthouse.example",
  "news@lists.lighthouse.example",
  "moved@lists.lighthouse.example",
];
const PEOPLE = ["ada@lighthouse.example", "ben@lighthouse.example"];

let house: House;
beforeEach(async () => {
  house = await House.build({ post: CREW });
});
afterEach(() => house.remove());

/** Notes that went out, one run each. */
async function sent(...permalinks: string[]): Promise<void> {
  for (const permalink of permalinks) {
    house.write(permalink);
    await house.run();
  }
}
const wire = async () => Object.keys(await house.wire()).sort();

describe.each<[string, string | readonly string[], readonly string[]]>([
  ["to a list", NEWS, [NEWS]],
  ["to several people", PEOPLE, PEOPLE],
  ["to the address of one that is there", CREW, []],
])("a mailing that is added %s", (_, address, recipients) => {
  const added: Addresses = { post: CREW, news: address };

  test("sends nothing that went out before, says so once, and sends what comes", async () => {
    await sent("a", "b");
    const before = await wire();
    house.addresses = added;
    const first = await house.run();
    expect(first.plan).toMatchObject({ fresh: [], held: [] });
    expect(
      first.plan.newcomers.map(({ mailing, passed }) => [
        mailing.name,
        passed.map(({ article }) => article.permalink).sort(),
      ]),
    ).toEqual([["news", ["a", "b"]]]);
    for (let n = 0; n < 2; n++)
      expect((await house.run()).plan).toMatchObject({ fresh: [], held: [], newcomers: [], successions: [] });
    expect(await wire()).toEqual(before);
    await sent("c");
    for (let n = 0; n < 2; n++) await house.run();
    const through = [CREW, ...recipients].map((one) => `c ${one}`);
    expect(await wire()).toEqual([...before, ...through].sort());
    if (recipients.length === 0) expect((await house.wire())[`c ${CREW}`]).toBe(2);
  });

  test("sends a note that is new in its first run through both", async () => {
    await sent("a");
    house.addresses = added;
    await sent("c");
    const through = [CREW, ...recipients].map((one) => `c ${one}`);
    expect(await wire()).toEqual([`a ${CREW}`, ...through].sort());
    expect((await house.wire())[`c ${CREW}`]).toBe(recipients.length === 0 ? 2 : 1);
  });

  test("sends what went out before where a person names it, and only that", async () => {
    await sent("a", "b");
    house.addresses = added;
    await house.run("a", "news");
    await house.run();
    const through = recipients.map((one) => `a ${one}`);
    expect(await wire()).toEqual([`a ${CREW}`, `b ${CREW}`, ...through].sort());
    expect((await house.wire())[`a ${CREW}`]).toBe(recipients.length === 0 ? 2 : 1);
  });

  test("owes nothing of what is owed, in doubt or refused elsewhere", async () => {
    for (const state of ["deferred", "rejected", "cancelled", "uncertain"] as const) {
      house.write(state);
      await house.run(undefined, undefined, false);
      await house.bring(`${state}/post/${CREW}/0`, state);
    }
    house.addresses = added;
    await house.run(undefined, undefined, false);
    expect((await house.store.list()).filter(({ mailing }) => mailing === "news")).toEqual([]);
  });
});

describe("what is no new mailing", () => {
  test("one that was there from the first run on, whose message could not be made in it", async () => {
    house.addresses = { post: CREW, news: NEWS };
    house.write("a");
    // As where the run ends between the two, or the template of one mailing is at fault.
    await house.run(undefined, "post");
    expect(await wire()).toEqual([`a ${CREW}`]);
    await house.run();
    expect(await wire()).toEqual([`a ${CREW}`, `a ${NEWS}`]);
  });

  test("one whose tag no note had so far, though others went out", async () => {
    house.addresses = { post: CREW, news: NEWS };
    house.selects = { news: { tag: "release" } };
    await sent("a", "b");
    house.selects = {};
    await house.run();
    expect(await wire()).toEqual([`a ${CREW}`, `a ${NEWS}`, `b ${CREW}`, `b ${NEWS}`]);
  });

  test("one that is another by a new name: nothing goes twice, and what it owes goes", async () => {
    await sent("a");
    house.addresses = { weekly: CREW };
    const { plan } = await house.run();
    expect(plan.newcomers).toEqual([]);
    await sent("c");
    expect(await house.wire()).toEqual({ [`a ${CREW}`]: 1, [`c ${CREW}`]: 1 });
  });

  test("one with another name and another address: a person is asked for each note", async () => {
    await sent("a", "b");
    house.addresses = { weekly: MOVED };
    const { plan } = await house.run();
    expect(plan.held.map(({ reason }) => reason)).toEqual(["other-mailing", "other-mailing"]);
    expect(plan.newcomers).toEqual([]);
  });

  test("one that comes back: what went out meanwhile through another is past for it, as before", async () => {
    house.addresses = { post: CREW, news: NEWS };
    await sent("a");
    house.addresses = { post: CREW };
    await sent("b");
    house.addresses = { post: CREW, news: NEWS };
    expect((await house.run()).plan.newcomers).toEqual([]);
  });
});

test("who joins the people of a new mailing gets what a person sent through it and is still owed", async () => {
  await sent("a", "b");
  house.addresses = { post: CREW, news: PEOPLE };
  await house.run("a", "news", false);
  house.addresses = { post: CREW, news: [...PEOPLE, "cy@lighthouse.example"] };
  await house.run();
  expect(await wire()).toEqual(
    [`a ${CREW}`, `b ${CREW}`, ...[...PEOPLE, "cy@lighthouse.example"].map((one) => `a ${one}`)].sort(),
  );
});

test("a new mailing to somebody who is suppressed is not told of what went out before", async () => {
  await sent("a");
  house.addresses = { post: CREW, news: NEWS };
  await house.suppress(NEWS);
  expect((await house.run()).plan.held).toEqual([]);
});

describe("the program", () => {
  const today = new Date().toISOString().slice(0, 10);
  const MAILING =
    "  news: { parts: [post], from: minutes@lighthouse.example, to: news@lists.lighthouse.example, transport: way }\n";

  test("names the mailing and the command once, and of an outbox without a delivery remembers nothing", async () => {
    const project = new Project();
    try {
      const run = (...words: string[]) => runHere(project.folder, ...words);
      project.config("{ kind: file, path: mail }");
      await project.begin(run);
      await run("publish");
      const store = await openStore(`${project.folder}/.minutewire`, { create: false });
      expect(await store.successions()).toEqual([]);
      await store.close();
      project.note("a", "Words.\n", { updated: today });
      await run("publish");
      const alone = project.read("minutewire.yaml");
      project.write("minutewire.yaml", alone.replace("transports:\n", `${MAILING}$&`));
      const told =
        "new mailing   news: 1 note that went out before it was there does not go through it\n    To send the newest: minutewire send a --mailing news\n";
      expect((await run("send", "--dry-run")).out).toContain(told);
      expect((await run("publish")).out).toContain(told);
      expect(await run("publish", "-q")).toEqual({ code: 0, out: "", err: "" });
      expect((await run("send", "a", "--mailing", "news")).out).toMatch(/^sent +a {2}news/m);
    } finally {
      project.remove();
    }
  });
});
