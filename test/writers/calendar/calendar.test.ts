import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { newestFirst, pick } from "../../../src/model/edition.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import type { Site } from "../../../src/model/site.ts";
import { calendar, ics } from "../../../src/writers/calendar/calendar.ts";
import { asFile, type Part } from "../../../src/writers/writer.ts";
import { lighthouse, meetingOf, noteText, reading } from "../../support/notes.ts";
import { runs } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";

type Fields = Readonly<Record<string, string>>;

/** A meeting of a day, whose note may name the day of the next. */
function held(date: string, next?: string, fields: Fields = {}): Meeting {
  const said = next === undefined ? "" : `The next meeting is on ${next}.\n`;
  return meetingOf(`Some words.\n\n${said}`, {
    updated: date,
    permalink: `crew-${date}`,
    subject: `'Crew meeting: ${date}'`,
    description: "'What we said'",
    ...fields,
  });
}

function all(meetings: readonly Meeting[], site: Site = lighthouse): Part {
  const edition = { kind: "feed", name: "", title: site.title, meetings: newestFirst(meetings) } as const;
  return calendar.write(edition, contextOf(site));
}
function next(meeting: Meeting, among?: readonly Meeting[], site: Site = lighthouse): Part {
  return ics.write(pick(meeting, among === undefined ? among : newestFirst(among)), contextOf(site));
}
const contextOf = (site: Site) => ({ site, post: { body: "fixed", footnotes: "post" } }) as const;

/** What another library reads of a calendar's file. */
function component(part: Part): ICAL.Component {
  return new ICAL.Component(ICAL.parse(asFile(part)));
}
function events(part: Part) {
  return component(part)
    .getAllSubcomponents("vevent")
    .map((vevent) => {
      const event = new ICAL.Event(vevent);
      return {
        uid: event.uid,
        day: event.startDate.toString(),
        summary: event.summary,
        sequence: event.sequence,
        stamp: String(vevent.getFirstPropertyValue("dtstamp")),
        status: vevent.getFirstPropertyValue("status"),
      };
    });
}
/** Every day of a calendar with its uid. */
const uids = (part: Part) => Object.fromEntries(events(part).map(({ day, uid }) => [day, uid]));

describe("an hour that the note says without a zone", () => {
  const zoned = (timezone: string) => ({ ...lighthouse, timezone });
  const begin = (day: string, timezone: string) => {
    const [event] = component(next(held("2026-03-03", day), undefined, zoned(timezone))).getAllSubcomponents(
      "vevent",
    );
    return [
      String(event?.getFirstPropertyValue("dtstart")),
      String(event?.getFirstPropertyValue("description")),
    ];
  };
  test.each([
    ["19 March at 14:00", "Europe/Lisbon", "2026-03-19T14:00:00Z"],
    ["2 April at 14:00", "Europe/Lisbon", "2026-04-02T13:00:00Z"],
    ["19 March at 19:30", "America/Los_Angeles", "2026-03-20T02:30:00Z"],
    ["19 March at 00:30", "Pacific/Auckland", "2026-03-18T11:30:00Z"],
    ["19 March at 14:00", "Asia/Kathmandu", "2026-03-19T08:15:00Z"],
  ])("%s in %s is %s, and says of which zone", (day, timezone, start) => {
    const [time = ""] = /\d\d:\d\d/.exec(day) ?? [];
    expect(begin(day, timezone)).toEqual([start, `The next meeting is on ${day}. (${time} ${timezone})`]);
  });
  test.each([
    ["19 March at 14:00", "UTC"],
    ["25 October at 01:30", "Europe/Lisbon"],
    ["29 March at 01:30", "Europe/Lisbon"],
    ["19 March until 14:00", "Europe/Lisbon"],
  ])("%s in %s is a whole day", (day, timezone) => {
    expect(begin(day, timezone)).toEqual([
      expect.stringMatching(/^2026-\d\d-\d\d$/),
      `The next meeting is on ${day}.`,
    ]);
  });
  test("a zone of its own goes before the site's", () => {
    expect(begin("19 March at 14:00 UTC", "Asia/Tokyo")).toEqual([
      "2026-03-19T14:00:00Z",
      "The next meeting is on 19 March at 14:00 UTC.",
    ]);
  });
  test("is that of the meeting that was held on the day, too", () => {
    const both = [held("2026-03-03", "19 March at 14:00"), held("2026-03-19")];
    expect(events(all(both, zoned("Europe/Berlin"))).map(({ day }) => day)).toContain("2026-03-19T13:00:00Z");
  });
});

describe("a calendar's lines", () => {
  const written = (subject: string, site = lighthouse) =>
    asFile(all([held("2026-03-03", undefined, { subject: JSON.stringify(subject) })], site));

  test("end in CRLF and have 75 octets at most, no letter cut in two (C01)", () => {
    const file = written("הפגישה 🗼 ".repeat(20).trim());
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = file.split("\r\n").map((line) => Buffer.from(line));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.subarray(0, 1).toString() === " ").length).toBeGreaterThan(3);
    const strict = new TextDecoder("utf-8", { fatal: true });
    for (const line of lines) expect(strict.decode(line)).not.toContain("\ufffd");
  });

  test("escape what texts mean otherwise, the calendar's name too (C01)", () => {
    const subject = 'a, b; c \\ d \\n e: "f"';
    const site = { ...lighthouse, title: "Lamp, lens; horn \\ rope" };
    const file = written(subject, site);
    expect(file).toContain('SUMMARY:a\\, b\\; c \\\\ d \\\\n e: "f"\r\n');
    expect(file).toContain("NAME:Lamp\\, lens\\; horn \\\\ rope\r\n");
    const read = new ICAL.Component(ICAL.parse(file));
    // RFC 7986, 5.1: a text. ical.js does not know the property, and leaves it as it is written.
    expect(read.getFirstSubcomponent("vevent")?.getFirstPropertyValue("summary")).toBe(subject);
  });

  test("leave an address as it is, where a text would be escaped (C01)", () => {
    const site = { ...lighthouse, page: "https://lighthouse.example/a,b;c/{permalink}" };
    const { meeting } = reading(noteText("x\n"));
    if (meeting === undefined) throw new Error("no meeting");
    const moved = { ...meeting, url: "https://lighthouse.example/a,b;c/crew" };
    const [vevent] = component(all([moved], site)).getAllSubcomponents("vevent");
    const url = String(vevent?.getFirstPropertyValue("url"));
    expect(url).not.toContain("\\");
    expect(decodeURIComponent(url)).toBe(moved.url);
  });

  test("give any title back to who reads them (C01)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (words) => {
        const meeting = { ...held("2026-03-03"), subject: words, summary: `${words}\n${words}` };
        const file = asFile(all([meeting]));
        for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [vevent] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
        // RFC 5545, 3.3.11: a line break is a line feed, however it was written.
        const one = (text: string) => text.replace(/\r\n?/g, "\n");
        expect(vevent?.getFirstPropertyValue("summary")).toBe(one(words));
        expect(vevent?.getFirstPropertyValue("description")).toBe(one(`${words}\n${words}`));
      }),
      { seed: SEED, numRuns: runs(100, 3_000) },
    );
  });
});

test("a calendar has PRODID and VERSION, an event UID, DTSTAMP, DTSTART and one end, all day (C02)", () => {
  const [old, newest] = [held("2026-03-03"), held("2026-03-10", "17 March 2026")];
  for (const part of [all([old, newest]), next(newest)]) {
    const read = component(part);
    expect(read.name).toBe("vcalendar");
    expect(read.getFirstPropertyValue("version")).toBe("2.0");
    expect(read.getFirstPropertyValue("prodid")).toBe("-//minutewire//minutewire//EN");
    for (const vevent of read.getAllSubcomponents("vevent")) {
      for (const name of ["uid", "dtstamp", "dtstart", "dtend"])
        expect(vevent.getAllProperties(name), name).toHaveLength(1);
      expect(vevent.hasProperty("duration")).toBe(false);
      const { startDate, duration } = new ICAL.Event(vevent);
      expect([startDate.isDate, duration.toString()]).toEqual([true, "P1D"]);
    }
  }
});

test("the calendar has every meeting, and the next one until there is a meeting after it was named", () => {
  const first = held("2026-03-03", "10 March 2026");
  const days = (...meetings: Meeting[]) => events(all(meetings)).map(({ day, summary }) => [day, summary]);
  expect(days(first)).toEqual([
    ["2026-03-10", "Lighthouse crew meeting"],
    ["2026-03-03", "Crew meeting: 2026-03-03"],
  ]);
  expect(days(first, held("2026-03-10"))).toEqual([
    ["2026-03-10", "Crew meeting: 2026-03-10"],
    ["2026-03-03", "Crew meeting: 2026-03-03"],
  ]);
  // One in between that names none takes nothing back; a later one does, and so does one that names another day.
  expect(days(first, held("2026-03-05")).map(([day]) => day)).toEqual([
    "2026-03-10",
    "2026-03-05",
    "2026-03-03",
  ]);
  expect(days(first, held("2026-03-12")).map(([day]) => day)).toEqual(["2026-03-12", "2026-03-03"]);
  expect(days(first, held("2026-03-05", "11 March 2026")).map(([day]) => day)).toEqual([
    "2026-03-11",
    "2026-03-05",
    "2026-03-03",
  ]);
});

describe("a UID", () => {
  test("is a UUID of version 5, with no name of a host or a person in it (C03)", () => {
    const found = events(all([held("2026-03-03"), held("2026-03-10", "17 March 2026")]));
    for (const { uid } of found)
      expect(uid).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    // RFC 9562, 5.5: of the namespace for addresses and the meeting's id in the feeds, by Python's uuid.uuid5.
    expect(uids(all([held("2026-03-03")]))).toEqual({ "2026-03-03": "b61c918e-399c-5e48-b902-8130c1c75e2a" });
  });

  test("stays whatever becomes of title, words, revision, file, host and title of the site (C03)", () => {
    const meeting = held("2026-03-03");
    const edited = {
      ...meetingOf("## All anew\n\nother words\n", {
        updated: "2026-03-03",
        permalink: meeting.permalink,
        subject: "'Renamed'",
        modified: "2026-03-09",
      }),
      url: "https://elsewhere.example/x",
    };
    const moved = {
      ...lighthouse,
      title: "Moved",
      url: "https://elsewhere.example",
      minutes: "https://e.example/",
    };
    expect(uids(all([edited], moved))).toEqual(uids(all([meeting])));
  });

  test("of a next meeting stays when its note comes, and when that is edited (C03)", () => {
    const first = held("2026-03-03", "10 March 2026");
    const announced = uids(next(first))["2026-03-10"];
    expect(announced).toBeDefined();
    expect(uids(all([first]))["2026-03-10"]).toBe(announced);
    for (const come of [
      held("2026-03-10"),
      held("2026-03-10", "17 March 2026"),
      held("2026-03-10", undefined, { permalink: "another-name", subject: "'x'" }),
    ]) {
      expect(uids(all([first, come]))["2026-03-10"]).toBe(announced);
      expect(uids(next(first, [first, come]))["2026-03-10"]).toBe(announced);
    }
  });

  test("of a next meeting stays when it is put on another day (C03, C04)", () => {
    const [before, after] = [
      held("2026-03-03", "10 March 2026"),
      held("2026-03-03", "12 March 2026", { sequence: "1", modified: "2026-03-05" }),
    ].map((meeting) => events(next(meeting))[0]);
    expect(before).toMatchObject({ day: "2026-03-10", sequence: 0, stamp: "2026-03-03T00:00:00Z" });
    expect(after).toMatchObject({ day: "2026-03-12", sequence: 1, stamp: "2026-03-05T00:00:00Z" });
    expect(after?.uid).toBe(before?.uid);
  });

  test("is one for a day that two notes name, and two for two meetings of a day (C03)", () => {
    const [first, second] = [held("2026-03-03", "10 March 2026"), held("2026-03-05", "10 March 2026")];
    const of = (meeting: Meeting) => uids(next(meeting, [first, second]))["2026-03-10"];
    expect(of(second)).toBe(of(first));
    const come = ["a", "b"].map((permalink) => held("2026-03-10", undefined, { permalink }));
    const found = events(all([first, second, ...come])).filter(({ day }) => day === "2026-03-10");
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(2);
    expect(found.map(({ uid }) => uid)).toContain(of(first));
  });

  test("is never given twice, and is that of next.ics wherever a day is announced (C03)", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, "0")}`);
    const note = fc.record({ date: day, ahead: fc.option(fc.integer({ min: 1, max: 9 })) });
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 8 }), (notes) => {
        const meetings = newestFirst(
          notes.map(({ date, ahead }, i) => {
            const then = new Date(Date.parse(date) + (ahead ?? 0) * 86_400_000).toISOString().slice(0, 10);
            const nextMeeting = ahead === null ? undefined : { date: then, quote: "q", line: 1, rule: "r" };
            const { minutes, ...meeting } = held(date, undefined, { permalink: `n${i}` });
            return { ...meeting, minutes: { ...minutes, nextMeeting } };
          }),
        );
        const found = events(all(meetings));
        expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
        for (const meeting of meetings.filter(({ minutes }) => minutes.nextMeeting !== undefined)) {
          const [announced] = events(next(meeting, meetings));
          const come = found.filter((one) => one.day === announced?.day);
          if (come.length > 0) expect(come.map(({ uid }) => uid)).toContain(announced?.uid);
        }
      }),
      { seed: SEED, numRuns: runs(100, 2_000) },
    );
  });
});

describe("the sequence", () => {
  test("is the front matter's, 0 where it has none; the stamp is the revision's day, never the clock's (C04)", () => {
    const [plain, moved] = [
      held("2026-03-03"),
      held("2026-03-10", undefined, { sequence: "2", modified: "2026-03-12" }),
    ];
    expect(events(all([plain, moved])).map(({ sequence, stamp }) => [sequence, stamp])).toEqual([
      [2, "2026-03-12T00:00:00Z"],
      [0, "2026-03-03T00:00:00Z"],
    ]);
    expect(all([plain, moved])).toEqual(all([plain, moved]));
  });

  test("never falls when the note of an announced meeting comes (C04)", () => {
    const first = held("2026-03-03", "10 March 2026", { sequence: "1" });
    const come = (fields: Fields) => events(all([first, held("2026-03-10", undefined, fields)]))[0]?.sequence;
    expect([events(next(first))[0]?.sequence, come({}), come({ sequence: "1" })]).toEqual([1, 1, 2]);
  });

  test.each(["-1", "1.5", "soon", "[1]"])(
    "%s in the front matter is a problem with its place",
    (sequence) => {
      const { meeting, problems } = reading(noteText("x\n", { sequence }));
      expect(meeting).toBeUndefined();
      expect(problems).toMatchObject([{ code: "field-type", place: { line: 7 } }]);
    },
  );
});

test("no file has a METHOD, and nobody's address is in it (C05)", () => {
  const meeting = held("2026-03-03", "10 March 2026", {
    author: "{ name: Scribe, email: scribe@lighthouse.example }",
  });
  for (const part of [all([meeting]), next(meeting)]) {
    expect(part.type).toBe("text/calendar; charset=utf-8");
    expect(part.body).not.toMatch(/^(?:METHOD|ORGANIZER|ATTENDEE)|@/m);
  }
});

test("no event has a time zone, and a cancelled meeting is kept and said to be (C06)", () => {
  const [first, cancelled] = [
    held("2026-03-03", "10 March 2026"),
    held("2026-03-10", undefined, { status: "cancelled", sequence: "1" }),
  ];
  const part = all([first, cancelled]);
  expect(part.body).not.toMatch(/TZID|VTIMEZONE|DTSTART:/);
  expect(events(part)).toMatchObject([
    { day: "2026-03-10", status: "CANCELLED", sequence: 1, uid: uids(next(first))["2026-03-10"] },
    { day: "2026-03-03", status: null },
  ]);
});

describe("an hour", () => {
  const said = (words: string) => held("2026-03-03", words);

  test.each([
    ["10 March 2026 at 16:00 UTC", "2026-03-10T16:00:00Z"],
    ["10 March 2026, 9.30 GMT", "2026-03-10T09:30:00Z"],
    ["10 March 2026 at 4pm UTC", "2026-03-10T16:00:00Z"],
    ["10 March 2026 at 12:15 am (UTC)", "2026-03-10T00:15:00Z"],
    ["10 March 2026, 16:00-17:00Z", "2026-03-10T16:00:00Z"],
    ["10 March 2026 at 16:00 UTC+2", "2026-03-10T14:00:00Z"],
    ["10 March 2026, 1-2pm UTC", "2026-03-10T13:00:00Z"],
  ])("in UTC is the event's: %s (C02, C06)", (words, instant) => {
    const first = said(words);
    const part = next(first);
    expect(events(part)).toMatchObject([{ day: instant }]);
    expect(part.body).toMatch(/^DTSTART:\d{8}T\d{6}Z$/m);
    expect(part.body).not.toMatch(/DTEND|DURATION:PT|TZID|TRANSP/);
    // Its note gives the day alone, and the hour is still what was announced.
    expect(events(all([first, held("2026-03-10")]))).toMatchObject([
      { day: instant, summary: "Crew meeting: 2026-03-10" },
      { day: "2026-03-03" },
    ]);
  });

  test.each([
    "10 March 2026",
    "10 March 2026 at 16:00",
    "10 March 2026 at 16:00 BST",
    "10 March 2026 at 25:00 UTC",
    "10 March 2026 at 13pm UTC",
    "10 March 2026 at 16:00 UTC (15:00 UTC in summer)",
  ])("not given, or not certain, leaves the event all day: %s (C02)", (words) => {
    expect(events(next(said(words)))).toMatchObject([{ day: "2026-03-10" }]);
  });
});

test("a status that is not ours is told and left alone", () => {
  const { meeting, problems } = reading(noteText("x\n", { status: "adjourned" }));
  expect(meeting?.status).toBeUndefined();
  expect(problems).toMatchObject([{ code: "field-unknown", severity: "warning", place: { line: 7 } }]);
  expect(reading(noteText("x\n", { status: "confirmed" })).problems).toEqual([]);
});

test("a calendar says what it is called, where it is, how often to look and where its page is (C07)", () => {
  const meeting = held("2026-03-03", "10 March 2026");
  const files = [
    [all([meeting]), "https://lighthouse.example/minutes/meetings.ics", lighthouse.minutes],
    [next(meeting), "https://lighthouse.example/minutes/crew-2026-03-03/next.ics", meeting.url],
  ] as const;
  for (const [part, source, url] of files) {
    const read = component(part);
    const told = ["name", "source", "refresh-interval", "url"].map((name) =>
      String(read.getFirstPropertyValue(name)),
    );
    expect(told).toEqual([lighthouse.title, source, "P1D", url]);
    expect(part.body).toMatch(/^SOURCE;VALUE=URI:/m);
    expect(part.body).toMatch(/^REFRESH-INTERVAL;VALUE=DURATION:/m);
    for (const vevent of read.getAllSubcomponents("vevent"))
      expect(vevent.getFirstPropertyValue("url")).toBe(meeting.url);
  }
});
