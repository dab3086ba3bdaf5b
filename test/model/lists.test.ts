/** What lists of all meetings take from each: they look into no more notes than they show. */
import { expect, test } from "vitest";
import { linkLog } from "../../src/model/link-log.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { peopleOf } from "../../src/model/meeting-index.ts";
import { idOfLink } from "../../src/site/portions/ids.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";

const NOTE = `Present: Ada, Bo and Ada

## Rope

See [one](/1), [two](https://two.example/) and [one again](/1).
`;

/** A meeting that tells who looks into its note. */
function watched(permalink: string, looks: string[]): Meeting {
  const { targets, minutes, ...facts } = meetingOf(NOTE, { permalink });
  return {
    ...facts,
    get targets() {
      looks.push(`targets of ${permalink}`);
      return targets;
    },
    get minutes() {
      looks.push(`minutes of ${permalink}`);
      return minutes;
    },
  };
}

test("links are listed, told apart and counted, and people too, without a look into any note", () => {
  const looks: string[] = [];
  const meetings = [watched("b", looks), watched("a", looks)];
  const log = linkLog(meetings, [], lighthouse);
  expect(log.map(({ date, meeting }) => [date, meeting?.permalink])).toEqual(
    ["b", "b", "a", "a"].map((permalink) => ["2026-03-03", permalink]),
  );
  expect(new Set(log.map((link) => JSON.stringify(idOfLink(link)))).size).toBe(4);
  expect(peopleOf(meetings).map(({ name, meetings: often }) => [name, often])).toEqual([
    ["Ada", 2],
    ["Bo", 2],
  ]);
  expect(looks).toEqual([]);
  expect(log[2]).toMatchObject({ words: "one", url: "https://lighthouse.example/1" });
  expect(new Set(looks)).toEqual(new Set(["targets of a"]));
});
