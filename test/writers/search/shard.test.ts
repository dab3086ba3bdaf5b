import { expect, test } from "vitest";
import { newestFirst } from "../../../src/model/edition.ts";
import { shard, shardsOf } from "../../../src/writers/search/shard.ts";
import { archive } from "../../support/archive.ts";
import { lighthouse, meetingOf } from "../../support/notes.ts";
import { SEED } from "../../support/seed.ts";

const meeting = meetingOf(
  "Attendees: Keeper\n\nA word before.\n\n## Lamp & lens\n\nDECISION: the *lamp* stays.\n\nSee [the rope](https://knots.example/splice).\n\n## Gate\n\nNo lamp here.\n",
);

/** The sections that have a word, by what a shard says. */
function having(body: string, word: string): string[] {
  const { s, w } = JSON.parse(body) as { s: [number, string, string][]; w: string };
  const line = w.split("\n").find((one) => one.startsWith(`${word} `)) ?? "";
  let at = 0;
  return line
    .split(" ")
    .slice(1)
    .map((step) => {
      at += Number.parseInt(step, 36);
      return s[at]?.[2] ?? "";
    });
}

test("a shard leads from each word to where it is said, and has what stands out as it is said", () => {
  const { file, body } = shard("2026-1", [meeting], lighthouse);
  expect(file).toBe("search/2026-1.json");
  const at = "crew-2026-03-03/";
  expect(having(body, "lamp")).toEqual([`${at}#Lamplens`, `${at}#Gate`]);
  expect(having(body, "knots")).toEqual([`${at}#Lamplens`]);
  expect(having(body, "keeper")).toEqual([at]);
  expect(having(body, "before")).toEqual([at]);
  expect(having(body, "nowhere")).toEqual([]);
  expect(JSON.parse(body).s[1]).toEqual([
    0,
    "Lamp & lens",
    `${at}#Lamplens`,
    [
      ["decided", "DECISION: the lamp stays."],
      ["link", "the rope", "https://knots.example/splice"],
    ],
  ]);
});

test("a new note changes the last shard of its year and no other", () => {
  const { meetings } = archive(120, SEED, 1, 2026);
  const before = shardsOf("2026", meetings);
  expect(before.map(({ name, ones }) => [name, ones.length])).toEqual([
    ["2026-1", 50],
    ["2026-2", 50],
    ["2026-3", 20],
  ]);
  const after = shardsOf("2026", newestFirst([...meetings, { ...meeting, date: "2026-12-31" }]));
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  expect(after[2]?.ones).toHaveLength(21);
});
