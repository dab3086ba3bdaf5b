/** The first page tells of a next meeting until its day is over, by the clock of the build and in the site's own zone. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Project } from "../support/project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => {
  vi.useRealTimers();
  project.remove();
});

/** What a build at an instant changed, and whether the first page tells of a next meeting. */
async function buildAt(instant: string): Promise<{ changed: string[]; isTold: boolean }> {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(instant) });
  const { code, out, err } = await project.runFrom(".", "build", "--json");
  expect([code, err]).toEqual([0, ""]);
  const { changed } = JSON.parse(out) as { changed: string[] };
  return { changed, isTold: project.read("public/index.html").includes('class="panel next"') };
}

function notes(next: string, zone = "UTC"): void {
  project.config("{ kind: file, path: mail }");
  const text = project.read("minutewire.yaml");
  project.write("minutewire.yaml", text.replace(/^site:\n/m, `site:\n  timezone: ${zone}\n`));
  project.note("crew-2026-03-03", `## Ropes\n\nThey came.\n\n${next}\n`);
}

test("once its day is over, and then that page alone is another", async () => {
  notes("The next meeting is on Tuesday, 17 March 2026.");
  expect((await buildAt("2026-03-03T12:00:00Z")).isTold).toBe(true);
  expect(await buildAt("2026-03-10T12:00:00Z")).toEqual({ changed: [], isTold: true });
  expect(await buildAt("2026-03-17T23:59:00Z")).toEqual({ changed: [], isTold: true });
  expect(await buildAt("2026-03-18T00:01:00Z")).toEqual({ changed: ["index.html"], isTold: false });
  expect(await buildAt("2031-01-01T00:00:00Z")).toEqual({ changed: [], isTold: false });
  // The note said so, and the calendar keeps what people have in theirs.
  expect(project.read("public/crew-2026-03-03/index.html")).toContain("Tuesday 17 March 2026");
  expect(project.read("public/meetings.ics")).toContain("DTSTART;VALUE=DATE:20260317");
});

test.each([
  ["Pacific/Auckland", "2026-03-17T11:30:00Z", false],
  ["America/Los_Angeles", "2026-03-18T06:30:00Z", true],
])("as days are counted in %s", async (zone, instant, isTold) => {
  notes("The next meeting is on Tuesday, 17 March 2026.", zone);
  expect((await buildAt(instant)).isTold).toBe(isTold);
});

test("and where it takes several days, once the last is over", async () => {
  notes("The next meeting is on 17-19 March 2026.");
  expect((await buildAt("2026-03-19T12:00:00Z")).isTold).toBe(true);
  expect((await buildAt("2026-03-20T12:00:00Z")).isTold).toBe(false);
});

test("another zone of the site makes the calendars anew whose hour is of it, and leaves the others", async () => {
  const begins = (file: string) => /DTSTART[^\n\r]*/.exec(project.read(`public/${file}`))?.[0];
  notes("The next meeting is on 17 March 2026 at 14:00.", "Europe/Lisbon");
  await buildAt("2026-03-03T12:00:00Z");
  expect(begins("crew-2026-03-03/next.ics")).toBe("DTSTART:20260317T140000Z");
  notes("The next meeting is on 17 March 2026 at 14:00.", "Asia/Tokyo");
  const { changed } = await buildAt("2026-03-03T12:00:00Z");
  expect(changed.toSorted()).toEqual(["crew-2026-03-03/next.ics", "meetings.ics"]);
  expect([begins("crew-2026-03-03/next.ics"), begins("meetings.ics")]).toEqual(
    Array(2).fill("DTSTART:20260317T050000Z"),
  );
});
