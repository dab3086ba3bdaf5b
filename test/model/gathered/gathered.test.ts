import { describe, expect, test } from "vitest";
import { members } from "../../../src/model/gathered/people.ts";
import { gatheredTopics } from "../../../src/model/gathered/topics.ts";
import { toDo } from "../../../src/model/next-agenda.ts";
import { expectGrowth } from "../../support/growth.ts";
import { meetingOf } from "../../support/notes.ts";

const note = (date: string, body: string) => meetingOf(body, { updated: date, permalink: `crew-${date}` });

const first = note(
  "2026-03-03",
  "Attendees: Keeper, Ada Example (Ada)\n\n## Lamp\n\nDECISION: it stays.\n\n- [ ] Keeper: oil the gate\n\n## AoB\n\n- [ ] Ada: buy a rope\n",
);
const second = note(
  "2026-03-10",
  "Attendees: Keeper\n\n## LÁMP!\n\nACTION: Keeper to paint the door\n\n- [x] Keeper: oil the gate\n\n## Rope\n\nTABLED: the rope.\n",
);
const third = note("2026-03-17", "## Gate\n\n- [ ] Keeper: paint the stairs\n");
const all = [third, second, first];

describe("topics across meetings", () => {
  test("are gathered under the name they had last, newest first, with what was said of them", () => {
    const told = gatheredTopics(all).map(({ title, told }) => [
      title,
      told.map(({ meeting, decided, toDo, putOff }) => [
        meeting.date,
        decided,
        toDo.map(({ quote }) => quote),
        putOff,
      ]),
    ]);
    expect(told).toEqual([
      ["Gate", [["2026-03-17", [], ["Keeper: paint the stairs"], []]]],
      [
        "LÁMP!",
        [
          ["2026-03-10", [], ["ACTION: Keeper to paint the door"], []],
          ["2026-03-03", ["it stays."], ["Keeper: oil the gate"], []],
        ],
      ],
      ["Rope", [["2026-03-10", [], [], ["TABLED: the rope."]]]],
      ["AoB", [["2026-03-03", [], ["Ada: buy a rope"], []]]],
    ]);
  });
});

describe("people across meetings", () => {
  const who = members(all);
  const of = (name: string) => who.find((one) => one.name === name);

  test("have what is theirs, open until a later note calls it done", () => {
    expect(of("Keeper")?.open.map((one) => one.meeting.date)).toEqual(["2026-03-17", "2026-03-10"]);
    expect(of("Keeper")?.done.map((one) => [toDo(one), one.by.date])).toEqual([
      ["Keeper: oil the gate", "2026-03-10"],
    ]);
  });

  test("are one by a short name only where a note gives it", () => {
    expect(of("Ada Example")?.open.map(toDo)).toEqual(["Ada: buy a rope"]);
    expect(of("Ada")).toBeUndefined();
  });

  test("who have something to do come first, also who was never said to be there", () => {
    const guest = note(
      "2026-03-24",
      "Attendees: Often\n\n## Gate\n\nACTION: Guest Example to paint the wall\n",
    );
    const names = members([guest, note("2026-03-23", "Attendees: Often\n\nx\n")]).map(({ name }) => name);
    expect(names).toEqual(["Guest Example", "Often"]);
  });

  test("of many meetings cost in proportion to them", async () => {
    await expectGrowth(2000, (size) => {
      const many = Array.from({ length: size }, (_, i) => ({
        ...(i % 2 === 0 ? first : second),
        permalink: `crew-${i}`,
      }));
      return () => expect(members(many).length).toBeGreaterThan(0);
    });
  });
});
