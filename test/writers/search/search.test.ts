import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { newestFirst } from "../../../src/model/edition.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { readNote } from "../../../src/reader/read.ts";
import { byYear } from "../../../src/writers/page/years.ts";
import { piecesOf, textsOf, wordsOfPiece, wordsOfYear } from "../../../src/writers/search/parts.ts";
import { FINDING } from "../../../src/writers/search/search-script.ts";
import { sectionsOf } from "../../../src/writers/search/sections.ts";
import { noteOf } from "../../bench/archive.ts";
import { archive } from "../../support/archive.ts";
import { lighthouse, meetingOf, noteText } from "../../support/notes.ts";
import { randomOf } from "../../support/random-of.ts";
import { runs } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";

interface Found {
  readonly year: string;
  readonly section: number;
  readonly score: number;
  readonly piece: string;
  readonly at: number;
}

/** The search of meetings as a browser runs it: what it finds, with its addresses, and what it read for that. */
class Searched {
  readonly files = new Map<string, string>();
  readonly asked = new Set<string>();
  readonly #find: (asked: readonly string[]) => Promise<readonly Found[]>;

  constructor(meetings: readonly Meeting[]) {
    const years = byYear(newestFirst(meetings));
    for (const { year, ones } of years) {
      const pieces = piecesOf(year.name, ones);
      const texts = pieces.map((one) => textsOf(one.name, one.ones, lighthouse));
      const words = pieces.map((one) => wordsOfPiece(one.ones, lighthouse));
      for (const { file, body } of [...texts, ...wordsOfYear(year.name, words)]) this.files.set(file, body);
    }
    const find = runInNewContext(`${FINDING}; find`);
    this.#find = find(
      years.map(({ year }) => year.name),
      async (name: string) => this.#read(name),
    );
  }

  async find(...asked: readonly string[]): Promise<readonly Found[]> {
    return this.#find(asked);
  }

  /** The address of what was found, as it is shown. */
  urlOf({ piece, at }: Found): string {
    return (this.#read(piece) as { s: [number, string, string][] }).s[at]?.[2] ?? "";
  }

  async urls(...asked: readonly string[]): Promise<string[]> {
    return (await this.find(...asked)).map((one) => this.urlOf(one));
  }

  #read(name: string): unknown {
    const file = `search/${name}.json`;
    this.asked.add(file);
    return JSON.parse(this.files.get(file) ?? "");
  }
}

const meeting = meetingOf(
  "Attendees: Keeper\n\nA word before.\n\n## Lamp & lens\n\nDECISION: the *lamp* stays.\n\nSee [the rope](https://knots.example/splice).\n\n## Gate\n\nNo lamp here.\n",
);

test("a section is found by each of its words and by their beginnings, and shown with what stands out as it is said", async () => {
  const searched = new Searched([meeting]);
  const at = "crew-2026-03-03/";
  expect(await searched.urls("lamp")).toEqual([`${at}#Lamplens`, `${at}#Gate`]);
  expect(await searched.urls("lam")).toEqual([`${at}#Lamplens`, `${at}#Gate`]);
  expect(await searched.urls("lamp", "kno")).toEqual([`${at}#Lamplens`]);
  expect(await searched.urls("keeper")).toEqual([at]);
  expect(await searched.urls("before")).toEqual([at]);
  expect(await searched.urls("nowhere")).toEqual([]);
  expect(JSON.parse(searched.files.get("search/2026-1.json") ?? "").s[1]).toEqual([
    0,
    "Lamp & lens",
    `${at}#Lamplens`,
    [
      ["decided", "the lamp stays."],
      ["link", "the rope", "https://knots.example/splice"],
    ],
  ]);
});

test("what was decided comes before what is to do, that before a link, that before the text alone; of one kind the newest", async () => {
  const of = (date: string, body: string) => ({
    ...meetingOf(body),
    date,
    permalink: date,
    url: `${lighthouse.minutes}${date}/`,
  });
  const searched = new Searched([
    of("2025-01-01", "## A\n\nDECISION: the buoy stays.\n"),
    of("2025-02-01", "## A\n\n- [ ] Ada: paint the buoy\n"),
    of("2025-03-01", "## A\n\nSee [the buoy](/b).\n"),
    of("2026-04-01", "## A\n\nThe buoy was seen.\n"),
    of("2025-04-01", "## A\n\nThe buoy was seen.\n"),
  ]);
  const days = (await searched.urls("buoy")).map((url) => url.slice(0, 10));
  expect(days).toEqual(["2025-01-01", "2025-02-01", "2025-03-01", "2026-04-01", "2025-04-01"]);
});

describe("the search of an archive", () => {
  /** As many notes as a year of an archive of 5,000 has, in its last two years, and real ones in their lengths. */
  const shape = { seed: SEED, count: 5000, today: "2026-11-28" };
  const meetings = Array.from({ length: runs(150, 5000) }, (_, i) => {
    const { body, date, permalink, subject } = noteOf(shape, shape.count - 1 - i);
    const head = { updated: date, permalink: `'${permalink}'`, subject: `'${subject}'` };
    const text = new TextEncoder().encode(noteText(body, head));
    return readNote("notes/x.md", text, lighthouse).meeting ?? meeting;
  });
  const searched = new Searched(meetings);
  const sections = meetings.flatMap((one) =>
    sectionsOf(one, lighthouse).map(({ url, words }) => ({ url, words: words() })),
  );
  const all = [...new Set(sections.flatMap(({ words }) => [...words.keys()]))].sort();

  test("finds every section that has all of the words and no other, whatever is asked", async () => {
    const random = randomOf(SEED);
    const word = () => {
      const one = all[Math.floor(random() * all.length)] ?? "";
      return one.slice(0, 1 + Math.floor(random() * one.length));
    };
    let met = 0;
    for (let n = 0; n < 30; n++) {
      const asked = Array.from({ length: 1 + (n % 3) }, word);
      const has = ({ words }: (typeof sections)[number]) =>
        asked.every((ask) => [...words.keys()].some((one) => one.startsWith(ask)));
      const expected = sections.filter(has).map(({ url }) => url);
      met += expected.length;
      expect((await searched.urls(...asked)).sort(), asked.join(" ")).toEqual(expected.sort());
    }
    expect(met).toBeGreaterThan(50);
  });

  test("reads a small part of what there is: the words that begin so, and the texts of what is shown", async () => {
    const size = (files: Iterable<string>) =>
      [...files].reduce((sum, file) => sum + gzipSync(searched.files.get(file) ?? "").length, 0);
    const whole = size(searched.files.keys());
    for (const asked of [["lamp"], ["the", "decision"], [all.at(-1) ?? ""]]) {
      searched.asked.clear();
      const found = await searched.find(...asked);
      for (const one of found.slice(0, 20)) searched.urlOf(one);
      expect(size(searched.asked), asked.join(" ")).toBeLessThan(whole / 2);
    }
  });
});

test("a new note changes the last piece of its year's texts, and no other year", () => {
  const { meetings } = archive(50, SEED, 1, 2026);
  const before = piecesOf("2026", meetings);
  expect(before.map(({ name, ones }) => [name, ones.length])).toEqual([
    ["2026-1", 20],
    ["2026-2", 20],
    ["2026-3", 10],
  ]);
  const after = piecesOf("2026", newestFirst([...meetings, { ...meeting, date: "2026-12-31" }]));
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  expect(after[2]?.ones).toHaveLength(11);
});
