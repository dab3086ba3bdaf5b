/** A feed loses nothing: its subscription document and its archives (RFC 5005, 4), for every size. */
import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { newestFirst } from "../../../src/model/edition.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { atomPart } from "../../../src/writers/feeds/atom.ts";
import { documents, type FeedDocument } from "../../../src/writers/feeds/document.ts";
import { type Entry, entry } from "../../../src/writers/feeds/entry.ts";
import { jsonPart } from "../../../src/writers/feeds/json.ts";
import { rssPart } from "../../../src/writers/feeds/rss.ts";
import { lighthouse, meetingOf } from "../../support/notes.ts";
import { xmlFaults } from "../../support/xml.ts";

const HEAD = { name: "all", title: "All" };
const plain = meetingOf("Words.\n");
/** The nth meeting from the oldest, on a day of its own. */
const nth = (n: number): Meeting => ({
  ...plain,
  permalink: `crew-${n}`,
  date: new Date(Date.UTC(2000, 0, 1 + 7 * n)).toISOString().slice(0, 10),
});
const entriesOf = (meetings: readonly Meeting[]) =>
  newestFirst(meetings).map((meeting) => entry(meeting, lighthouse));
const ids = (document: FeedDocument | undefined) => document?.entries.map(({ id }) => id) ?? [];
const [subscription, archives] = [
  (all: readonly FeedDocument[]) => all.at(-1),
  (all: readonly FeedDocument[]) => all.slice(0, -1),
];

describe("F30 subscription document and archives", () => {
  test("together hold every entry once, newest first, whatever their number from 1 to 5,000", () => {
    const entries: Entry[] = entriesOf(Array.from({ length: 5000 }, (_, n) => nth(n)));
    const all = entries.map(({ id }) => id);
    for (let size = 1; size <= 5000; size++) {
      const made = documents(HEAD, entries.slice(-size), 20);
      const told = made.toReversed().flatMap(ids);
      expect(told.length, `${size} entries`).toBe(size);
      expect(
        told.every((id, i) => id === all[5000 - size + i]),
        `${size} entries in order`,
      ).toBe(true);
      expect(archives(made).every((one) => one.entries.length === 50)).toBe(true);
      const kept = ids(subscription(made)).length;
      expect(size < 20 ? kept === size : kept >= 20 && kept <= 69, `${kept} of ${size}`).toBe(true);
    }
  });

  test("are linked from the newest to the oldest, and none leads to itself or in a circle", () => {
    for (const size of [1, 69, 70, 119, 120, 371]) {
      const made = documents(HEAD, entriesOf(Array.from({ length: size }, (_, n) => nth(n))), 20);
      const path: (number | undefined)[] = [];
      for (let at = subscription(made); at !== undefined; ) {
        const { previous } = at;
        path.push(at.archive);
        at = previous === undefined ? undefined : made.find(({ archive }) => archive === previous);
      }
      expect(path).toEqual([
        undefined,
        ...archives(made)
          .map(({ archive }) => archive)
          .reverse(),
      ]);
    }
  });

  test("an archive's bytes do not change when meetings come, also when a whole archive comes", () => {
    const written = (size: number) => {
      const made = archives(documents(HEAD, entriesOf(Array.from({ length: size }, (_, n) => nth(n))), 20));
      return made.flatMap((one) => [atomPart, rssPart, jsonPart].map((write) => write(one, lighthouse)));
    };
    const last = written(171);
    expect(last).toHaveLength(9);
    for (let size = 70; size < 171; size++)
      expect(written(size)).toEqual(last.slice(0, 3 * Math.floor((size - 20) / 50)));
  });

  test("a corrected entry changes the document it stands in, and no other", () => {
    const meetings = Array.from({ length: 130 }, (_, n) => nth(n));
    const bytes = (all: readonly Meeting[]) =>
      documents(HEAD, entriesOf(all), 20).map((one) => atomPart(one, lighthouse).body);
    const corrected = meetings.map((one, n) => (n === 60 ? { ...one, modified: "2026-01-01" } : one));
    const [before, after] = [bytes(meetings), bytes(corrected)];
    expect(after.map((body, i) => body === before[i])).toEqual([true, false, true]);
  });

  test("a note with an older date moves those after it by one: later archives change, earlier ones and ids do not", () => {
    const meetings = Array.from({ length: 180 }, (_, n) => nth(n));
    const late = { ...nth(75), permalink: "crew-late" };
    const [before, after] = [meetings, [...meetings, late]].map((all) => documents(HEAD, entriesOf(all), 20));
    expect(ids(after?.[0])).toEqual(ids(before?.[0]));
    expect(ids(after?.[1])).not.toEqual(ids(before?.[1]));
    const told = (all: readonly FeedDocument[] = []) => all.flatMap(ids).sort();
    expect(told(after)).toEqual([...told(before), "tag:lighthouse.example,2026:crew-late"].sort());
  });

  test("say what they are in Atom, RSS and JSON Feed, with addresses that lead to each other", () => {
    const made = documents(HEAD, entriesOf(Array.from({ length: 125 }, (_, n) => nth(n))), 20);
    const [first, second, current] = made.map((one) => ({
      atom: atomPart(one, lighthouse),
      rss: rssPart(one, lighthouse),
      json: jsonPart(one, lighthouse),
    }));
    const base = "https://lighthouse.example/minutes/feeds/all";
    expect(
      [first, second, current].flatMap((one) => [one?.atom.file, one?.rss.file, one?.json.file]),
    ).toEqual(["all/1", "all/2", "all"].flatMap((name) => [`${name}.atom`, `${name}.rss`, `${name}.json`]));
    const links = (xml = "") =>
      Object.fromEntries(
        [...xml.matchAll(/<(?:atom:)?link href="([^"]*)" rel="([^"]*)"/g)].map(([, href, rel]) => [
          rel,
          href,
        ]),
      );
    for (const notation of ["atom", "rss"] as const) {
      expect(links(first?.[notation].body)).toMatchObject({
        self: `${base}/1.${notation}`,
        current: `${base}.${notation}`,
      });
      expect(links(first?.[notation].body)).not.toHaveProperty("prev-archive");
      expect(links(second?.[notation].body)).toMatchObject({ "prev-archive": `${base}/1.${notation}` });
      expect(links(current?.[notation].body)).toMatchObject({
        self: `${base}.${notation}`,
        "prev-archive": `${base}/2.${notation}`,
      });
      expect(first?.[notation].body).toMatch(/<fh:archive(?: xmlns:fh="[^"]*")?\/>/);
      expect(first?.[notation].body).toContain('xmlns:fh="http://purl.org/syndication/history/1.0"');
      expect(current?.[notation].body).not.toContain("fh:");
      expect(first?.[notation].body).toContain('href="../feed.css"');
      for (const one of [first, second, current]) expect(xmlFaults(one?.[notation].body ?? "?")).toEqual([]);
    }
    expect(parseAtomFeed(first?.atom.body ?? "").id).toBe(parseAtomFeed(current?.atom.body ?? "").id);
    const json = [first, second, current].map((one) => JSON.parse(one?.json.body ?? ""));
    expect(json.map(({ feed_url, next_url }) => [feed_url, next_url])).toEqual([
      [`${base}.json`, undefined],
      [`${base}.json`, `${base}/1.json`],
      [`${base}.json`, `${base}/2.json`],
    ]);
  });
});

test("an empty feed is a feed without entries, whose date is no clock's", () => {
  const [empty] = documents(HEAD, [], 20);
  if (empty === undefined) throw new Error("no document");
  const atom = atomPart(empty, lighthouse).body;
  expect(parseAtomFeed(atom)).toMatchObject({
    id: "tag:lighthouse.example,2026:feeds/all",
    updated: "1970-01-01T00:00:00.000Z",
    authors: [{ name: "Lighthouse crew meeting" }],
  });
  expect(xmlFaults(atom)).toEqual([]);
  const rss = rssPart(empty, lighthouse).body;
  expect(xmlFaults(rss)).toEqual([]);
  expect(rss).not.toMatch(/lastBuildDate|<item>/);
  expect(JSON.parse(jsonPart(empty, lighthouse).body).items).toEqual([]);
});
