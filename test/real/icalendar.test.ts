import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CORPUS, corpusHere } from "../support/corpus.ts";
import { installed, noDebian, unpacked } from "../support/debian.ts";
import { configText, Project } from "../support/project.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, Debian's icalendar: ${missing}`);

const SCRIPT = `
import sys, json, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
def event(e):
    start, end = e.decoded("DTSTART"), e.decoded("DTEND")
    return dict(uid=str(e["UID"]), start=str(start), days=(end - start).days, summary=str(e["SUMMARY"]),
                description=str(e["DESCRIPTION"]), url=str(e["URL"]), sequence=int(e["SEQUENCE"]), errors=e.errors)
json.dump(dict(name=str(calendar["NAME"]), errors=calendar.errors, kinds=[c.name for c in calendar.subcomponents],
               events=[event(e) for e in calendar.walk("VEVENT")]), sys.stdout)
`;

interface Told {
  readonly name: string;
  readonly errors: readonly unknown[];
  readonly kinds: readonly string[];
  readonly events: readonly {
    readonly uid: string;
    readonly start: string;
    readonly days: number;
    readonly summary: string;
    readonly description: string;
    readonly url: string;
    readonly sequence: number;
    readonly errors: readonly unknown[];
  }[];
}

/** A second reader, which shares no line with the one that writes: Python's, as Debian has it. */
describe.runIf(missing === undefined && corpusHere("calendars of real notes through Debian's icalendar"))(
  "icalendar on the calendars of the real notes",
  () => {
    const project = new Project();
    const file = (name: string) => project.read(`public/${name}`);
    beforeAll(async () => {
      const title = "Lamp, lens; horn \\ rope";
      const config = configText([`${CORPUS}weekly/*.md`], "{ kind: file, path: mail }");
      project.write("minutewire.yaml", config.replace("title: Lighthouse crew meeting", `title: '${title}'`));
      expect((await project.run("build")).code).toBe(0);
    });
    afterAll(() => project.remove());

    test("reads every meeting and the next one, all day, each with its own id and whole texts", () => {
      const { name, errors, kinds, events } = icalendar(file("meetings.ics"));
      expect([name, errors]).toEqual(["Lamp, lens; horn \\ rope", []]);
      expect(kinds).toEqual(Array(31).fill("VEVENT"));
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(31);
      expect(events.every(({ days, errors }) => days === 1 && errors.length === 0)).toBe(true);
      expect(events.map(({ start }) => start)).toEqual(
        events
          .map(({ start }) => start)
          .sort()
          .reverse(),
      );
      const page = "https://lighthouse.example/minutes/weekly-2014-07-08/";
      expect(events.find(({ url }) => url === page)).toMatchObject({
        start: "2014-07-08",
        summary: "Weekly Meeting: 2014-07-08",
        description: "8th July 2014: More releases, ARM, Blog posts and OSCON prep",
        sequence: 0,
      });
    });

    test("reads each next.ics, whose id the calendar of all gives the meeting of that day", () => {
      const all = icalendar(file("meetings.ics")).events;
      const folders = readdirSync(join(project.folder, "public")).filter((one) => one.startsWith("weekly-"));
      const files = folders.filter((one) =>
        readdirSync(join(project.folder, "public", one)).includes("next.ics"),
      );
      // As many of the thirty as name a day (the truth of four of them is held to in test/minutes).
      expect(files).toHaveLength(20);
      for (const folder of files) {
        const { errors, events } = icalendar(file(`${folder}/next.ics`));
        expect([errors, events.length]).toEqual([[], 1]);
        const [next] = events;
        const held = all.filter(({ start }) => start === next?.start);
        expect(held.map(({ uid }) => uid)).toEqual(held.map(() => next?.uid));
      }
    });
  },
);

function icalendar(calendar: string): Told {
  const packages = ["python3-icalendar", "python3-dateutil", "python3-tz", "python3-six"];
  const path = packages.map((name) => join(unpacked(name), "usr/lib/python3/dist-packages")).join(delimiter);
  const python = installed("python3", "python3-minimal");
  return JSON.parse(
    execFileSync(python, ["-c", SCRIPT], {
      input: calendar,
      encoding: "utf8",
      env: { ...process.env, PYTHONPATH: path },
    }),
  );
}
