import { describe, expect, test } from "vitest";
import { type Digest, pick } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { formerWordsOf, hashOfWords, wordsHash } from "../../src/model/words.ts";
import type { Delivery } from "../../src/outbox/delivery.ts";
import type { Order } from "../../src/posting/plan/order.ts";
import { type Plan, plan } from "../../src/posting/plan/plan.ts";
import type { Mailing } from "../../src/workspace/workspace.ts";
import { digest } from "../../src/writers/digest.ts";
import { WORDS } from "../../src/writers/words.ts";
import { mailingTo, workspaceOf } from "../support/mailings.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";

const NOW = new Date("2026-03-10T12:00:00Z");
const LIST = { name: "", address: "crew@lists.lighthouse.example" };
const mailing = (name = "post", to = LIST): Mailing => ({ ...mailingTo(to.address, name), to });
const note = (
  permalink: string,
  updated = "2026-03-08",
  body = `Words of ${permalink}.\n`,
  more: Record<string, string> = {},
) => meetingOf(body, { permalink: `'${permalink}'`, updated, ...more });

function delivery(meeting: Meeting, through: Mailing, over: Partial<Delivery> = {}): Delivery {
  return {
    key: `${meeting.permalink}/${through.name}/${through.to.address}/0`,
    sequence: 1,
    permalink: meeting.permalink,
    mailing: through.name,
    recipient: through.to.address,
    revision: 0,
    subject: meeting.subject,
    messageId: `${meeting.permalink}.${through.name}.0@lighthouse.example`,
    envelope: { from: through.from.address, to: through.to.address },
    words: wordsHash(pick(meeting), lighthouse),
    source: meeting.source,
    frozenAt: NOW,
    sha256: "",
    state: "accepted",
    phase: undefined,
    attempts: 1,
    formerAttempts: 0,
    isPinned: false,
    crashes: 0,
    refusals: 0,
    refusedSince: undefined,
    nextAt: undefined,
    leaseUntil: undefined,
    reply: undefined,
    ...over,
  };
}
const untried = { state: "queued", attempts: 0 } as const;

interface Given {
  readonly meetings: readonly Meeting[];
  readonly mailings?: readonly Mailing[];
  readonly named?: readonly Meeting[];
  readonly digest?: Digest;
  readonly correction?: boolean;
  readonly past?: readonly Delivery[];
  readonly known?: readonly string[];
  readonly now?: Date;
  /** How many new ones the guards let through at once. */
  readonly count?: number;
}
async function planned({
  mailings = [mailing()],
  past = [],
  known = [],
  now = NOW,
  count = 1,
  ...given
}: Given): Promise<Plan> {
  const workspace = workspaceOf(mailings, "", count);
  const { meetings, correction } = given;
  const named = given.digest === undefined ? given.named?.map((one) => pick(one)) : [given.digest];
  const order: Order = { workspace, mailings, meetings, named, correction };
  const memory = {
    pages: async function* () {
      yield past;
    },
    isKnown: async (permalink: string) => known.includes(permalink),
    frozenWords: async () => ["Weekly"],
    successions: async () => [],
  };
  return await plan(memory, order, now);
}
const fresh = async (given: Given) =>
  (await planned(given)).fresh.map(
    ({ edition, mailing: { name } }) => `${edition.article.permalink} ${name}`,
  );
const held = async (given: Given) => (await planned(given)).held.map(({ why }) => why);

describe("an edit", () => {
  const standing = async (over: Partial<Delivery>) => {
    const { standing, sources } = await planned({
      meetings: [note("a")],
      past: [delivery(note("a"), mailing(), over)],
    });
    return [standing.map(({ edited }) => edited), sources.map(({ key }) => key)];
  };

  test("is one where the note and its words are others than those that were frozen", async () => {
    const [source, words] = ["0".repeat(64), "1".repeat(64)];
    expect(await standing({ source, words })).toEqual([[true], []]);
    // A better reader finds other words in the same note.
    expect(await standing({ words })).toEqual([[false], []]);
    // A moved comma of the markup makes no other words.
    expect(await standing({ source })).toEqual([[false], []]);
  });
  test("is none yet of a delivery that does not know what it was made of, which takes the note of today for it", async () => {
    expect(await standing({ source: undefined, words: "1".repeat(64) })).toEqual([
      [false],
      ["a/post/crew@lists.lighthouse.example/0"],
    ]);
  });
  test("is none where the words are those of before days and hosts were told", async () => {
    const former = hashOfWords(formerWordsOf(pick(note("a"))));
    expect(await standing({ source: "0".repeat(64), words: former })).toEqual([[false], []]);
  });
});

test("a note is held until its day has begun somewhere, 14 hours ahead of UTC", async () => {
  const meetings = [note("a", "2026-03-11")];
  expect(await held({ meetings, now: new Date("2026-03-10T09:59:59Z") })).toEqual([
    "its day, 2026-03-11, has not begun anywhere yet. To send it: minutewire send a",
  ]);
  expect(await fresh({ meetings, now: new Date("2026-03-10T10:00:00Z") })).toEqual(["a post"]);
});

describe("without a name", () => {
  test("what is new goes, once through every mailing", async () => {
    expect(
      await fresh({
        meetings: [note("a")],
        mailings: [mailing("post"), mailing("news", { ...LIST, address: "news@lists.lighthouse.example" })],
      }),
    ).toEqual(["a post", "a news"]);
  });
  test("several go oldest first, those that are named as they are named", async () => {
    const meetings = [note("c", "2026-03-09"), note("b", "2026-03-08"), note("a", "2026-03-07")];
    expect(await fresh({ meetings, count: 3 })).toEqual(["a post", "b post", "c post"]);
    expect(await fresh({ meetings, named: meetings })).toEqual(["c post", "b post", "a post"]);
  });
  test("what was known before the outbox was stays", async () => {
    expect(await fresh({ meetings: [note("a")], known: ["a"] })).toEqual([]);
  });
  test("old notes, future ones, drafts and what is to come later are kept back", async () => {
    expect(await held({ meetings: [note("a", "2026-02-01")] })).toEqual([
      "it is older than 14 days. To send it: minutewire send a",
    ]);
    expect(await held({ meetings: [note("a", "2126-01-01")] })).toEqual([
      "its day, 2126-01-01, has not begun anywhere yet. To send it: minutewire send a",
    ]);
    expect(await held({ meetings: [note("a", "2026-03-08", "x\n", { draft: "true" })] })).toEqual([
      "it is a draft",
    ]);
    expect(
      (
        await held({ meetings: [note("a", "2026-03-08", "x\n", { publishAfter: "2026-04-01T00:00:00Z" })] })
      )[0],
    ).toContain("to be published after");
  });
  test("what is kept back says why by a word, and through which mailing", async () => {
    const same = (permalink: string) => note(permalink, "2026-03-08", "The same words.\n");
    const later = note("a", "2026-03-08", "x\n", { publishAfter: "2026-04-01T00:00:00Z" });
    const moved = { mailings: [mailing("crew", { ...LIST, address: "new@lists.lighthouse.example" })] };
    const rows: readonly (readonly [string, Given])[] = [
      ["old", { meetings: [note("a", "2026-02-01")] }],
      ["ahead", { meetings: [note("a", "2126-01-01")] }],
      ["draft", { meetings: [note("a", "2026-03-08", "x\n", { draft: "true" })] }],
      ["later", { meetings: [later] }],
      ["twin", { meetings: [same("new")], past: [delivery(same("nwe"), mailing())] }],
      ["other-mailing", { meetings: [note("a")], past: [delivery(note("a"), mailing())], ...moved }],
      [
        "doubt",
        { meetings: [note("a")], past: [delivery(note("a"), mailing(), { state: "uncertain" })], ...moved },
      ],
      [
        "sending",
        { meetings: [note("a")], past: [delivery(note("a"), mailing(), { state: "sending" })], ...moved },
      ],
      ["unsent", { meetings: [note("a")], named: [note("a")], correction: true }],
    ];
    for (const [reason, given] of rows)
      expect((await planned(given)).held, reason).toMatchObject([
        { reason, mailing: { name: given.mailings === undefined ? "post" : "crew" } },
      ]);
    const two = { meetings: [note("a"), note("b")], mailings: [mailing("post"), mailing("news")] };
    expect((await planned(two)).held.map(({ reason, ...of }) => `${reason} ${of.mailing.name}`)).toEqual([
      ...["many post", "many news", "many post", "many news"],
    ]);
  });
  test("two at once are kept back, and the second is not sent because the first grew old", async () => {
    const meetings = [note("a", "2026-03-01"), note("b", "2026-03-08")];
    expect(await held({ meetings })).toHaveLength(2);
    for (let day = 10; day < 60; day++)
      expect(await fresh({ meetings, now: new Date(Date.UTC(2026, 2, day)) }), `day ${day}`).toEqual([]);
  });
  test("a renamed mailing makes no old meeting new", async () => {
    for (const state of ["accepted", "uncertain", "deferred"] as const)
      expect(
        await fresh({
          meetings: [note("a")],
          mailings: [mailing("crew")],
          past: [delivery(note("a"), mailing("post"), { state })],
        }),
      ).toEqual([]);
  });
  test("a mended permalink makes no old meeting new", async () => {
    const same = (permalink: string) => note(permalink, "2026-03-08", "The same words.\n");
    expect((await held({ meetings: [same("new")], past: [delivery(same("nwe"), mailing())] }))[0]).toContain(
      "the same words went to crew@lists.lighthouse.example",
    );
  });
  test("a note that is renamed for another day makes no old meeting new, and a second meeting is one", async () => {
    const same = (permalink: string, updated: string) =>
      note(permalink, updated, "The same words.\n", { subject: `'Crew meeting: ${updated}'` });
    const [old, now] = [same("crew-7", "2026-03-07"), same("crew-8", "2026-03-08")];
    const past = [delivery(old, mailing())];
    expect(await fresh({ meetings: [now], past })).toEqual([]);
    expect((await held({ meetings: [now], past }))[0]).toContain(
      "for another day, and that note, crew-7, is gone. If it is another meeting: minutewire send crew-8 --mailing post",
    );
    // The other is there too, another was said, somebody names it, or it went elsewhere.
    expect(await fresh({ meetings: [now, old], past })).toHaveLength(1);
    expect(await fresh({ meetings: [note("crew-8", "2026-03-08", "Other words.\n")], past })).toHaveLength(1);
    expect(await fresh({ meetings: [now], named: [now], past })).toHaveLength(1);
    expect(
      await fresh({ meetings: [now], past: [delivery(old, mailing(), { state: "cancelled" })] }),
    ).toHaveLength(1);
  });
  test("a changed recipient makes no old meeting new, not even one that differs by case alone", async () => {
    const other = { name: "", address: "other@lists.lighthouse.example" };
    expect(
      await fresh({
        meetings: [note("a")],
        mailings: [mailing("post", other)],
        past: [delivery(note("a"), mailing())],
      }),
    ).toEqual([]);
  });
});

describe("what is frozen and was not tried yet", () => {
  test("is frozen anew where its words changed", async () => {
    const { anew, standing } = await planned({
      meetings: [note("a", "2026-03-08", "Other words.\n")],
      past: [delivery(note("a"), mailing(), untried)],
    });
    expect([anew.length, standing.length]).toEqual([1, 0]);
  });
  test("is held, and not tried, where the note became a draft or is to come later", async () => {
    for (const more of [{ draft: "true" }, { publishAfter: "2099-01-01T00:00:00Z" }]) {
      const result = await planned({
        meetings: [note("a", "2026-03-08", "Secret.\n", more)],
        past: [delivery(note("a"), mailing(), untried)],
      });
      expect(result.held).toMatchObject([
        { why: expect.stringContaining("is not tried"), delivery: { state: "queued" } },
      ]);
      expect([result.anew.length, result.fresh.length, result.standing.length]).toEqual([0, 0, 0]);
    }
  });
  test("goes under the new name where its mailing was renamed", async () => {
    const past = [delivery(note("a"), mailing("post"), untried)];
    const { fresh, anew } = await planned({
      meetings: [note("a", "2026-03-08", "Other.\n")],
      mailings: [mailing("crew")],
      past,
    });
    expect(fresh).toMatchObject([{ mailing: { name: "crew" }, instead: { mailing: "post" } }]);
    expect(anew).toEqual([]);
  });
  test("goes to the new address where the mailing's changed", async () => {
    const other = mailing("post", { name: "", address: "right@lists.lighthouse.example" });
    expect(
      (
        await planned({
          meetings: [note("a")],
          mailings: [other],
          past: [delivery(note("a"), mailing(), untried)],
        })
      ).fresh,
    ).toMatchObject([{ instead: { recipient: LIST.address } }]);
  });
});

describe("a name", () => {
  const meetings = [note("a", "2020-01-01"), note("b", "2020-01-02")];
  test("is an order, whatever the age, the number and what is known", async () => {
    expect(await fresh({ meetings, named: meetings, known: ["a", "b"] })).toEqual(["a post", "b post"]);
  });
  test("given twice sends once", async () => {
    const [a] = meetings;
    if (a !== undefined) expect(await fresh({ meetings, named: [a, a] })).toEqual(["a post"]);
  });
  test("sends nothing that was sent, is in doubt, under way or a draft", async () => {
    for (const state of ["accepted", "uncertain", "sending", "deferred"] as const)
      expect(
        await planned({ meetings, named: [note("a")], past: [delivery(note("a"), mailing(), { state })] }),
      ).toMatchObject({ fresh: [], standing: [{ delivery: { state } }] });
    expect(await held({ meetings, named: [note("a", "2026-03-08", "x\n", { draft: "true" })] })).toEqual([
      "it is a draft",
    ]);
  });
  test("queues again what was rejected or cancelled, but no draft", async () => {
    for (const state of ["rejected", "cancelled"] as const) {
      const past = [delivery(note("a"), mailing(), { state })];
      expect(await planned({ meetings, past })).toMatchObject({
        again: [],
        standing: [{ delivery: { state } }],
      });
      expect(await planned({ meetings, named: [note("a")], past })).toMatchObject({
        ...{ fresh: [], standing: [], again: [{ delivery: { state } }] },
      });
      const draft = note("a", "2026-03-08", "x\n", { draft: "true" });
      expect(await planned({ meetings, named: [draft], past })).toMatchObject({
        ...{ again: [], held: [{ why: "it is a draft" }] },
      });
    }
  });
  test("sends to a mended address what was rejected or cancelled at the wrong one", async () => {
    const mended = mailing("post", { name: "", address: "right@lists.lighthouse.example" });
    for (const state of ["rejected", "cancelled"] as const)
      expect(
        await fresh({
          meetings,
          mailings: [mended],
          named: [note("a")],
          past: [delivery(note("a"), mailing(), { state })],
        }),
      ).toEqual(["a post"]);
  });
});

describe("a digest", () => {
  const meetings = [note("b"), note("a", "2020-01-01")];
  const span = { since: "2020-01-01", until: "2026-12-31" };
  const made = digest(meetings, span, lighthouse, WORDS);
  if (made === undefined) throw new Error("no digest");
  const sent = { ...delivery(note("x"), mailing()), permalink: made.article.permalink, words: "other" };

  test("that is named goes, whatever the age of its notes, and none of them with it", async () => {
    expect(await fresh({ meetings, digest: made })).toEqual(["digest/2020-01-01..2026-12-31 post"]);
  });
  test("is sent once, and never corrected", async () => {
    for (const correction of [false, true])
      expect(await planned({ meetings, digest: made, correction, past: [sent] })).toMatchObject({
        ...{ fresh: [], held: [], standing: [{ edited: true, delivery: { state: "accepted" } }] },
      });
  });
});
