/** An agenda that is the minutes, and texts that are none. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

describe("an agenda that is the minutes", () => {
  const NESTED = `## Attendees

- Ada Example
- Ben Sample

## Agenda

- Lamp
  - It flickers when the door opens, says Ben. Ada thinks that the wire is old.
  - Ada to buy a new wire
  - Agreed: the lamp stays red
- Rope
  - Let's revisit next meeting.
`;
  test("is searched as the minutes, under its items", () => {
    expect(found(NESTED)).toEqual({
      there: ["Ada Example", "Ben Sample"],
      actions: ["Ada Example: buy a new wire"],
      decisions: ["Agreed: the lamp stays red"],
      deferred: ["Let's revisit next meeting."],
    });
    expect(meetingOf(NESTED).minutes.deferred[0]?.topic).toBe("Rope");
  });
  test("is none where the notes stand below it", () => {
    const { actions } = found(
      `${NESTED}\n## Notes\n\nThe lamp flickers. We looked at the wire for an hour.\n`,
    );
    expect(actions).toBeUndefined();
  });
});
test("two lines that are marked in capitals are of a meeting, whatever else is missing", () => {
  expect(
    found("## Pump\n\nIt leaks.\n\nDECISION: buy a new pump\n\n- ACTION: Inga to order oil\n", {
      subject: "A wet week",
    }),
  ).toEqual({ actions: ["Inga: order oil"], decisions: ["DECISION: buy a new pump"] });
  for (const text of [
    "It leaks.\n\nDECISION: buy a new pump\n",
    "Decision: buy it.\n\nAction: none.\n",
    "ACTION: Ben enters.\n\nACTION: Cleo sits down.\n",
    "ACTION: upgrade it.\n\nDECISION: none\n",
  ])
    expect(found(text, { subject: "A wet week" })).toEqual({});
});

describe("what is no meeting", () => {
  test.each([
    "After a lot of work, we decided to publish the new lamp. It was agreed to ship it with oil.\n",
    "We will discuss it in the next meeting of the club.\n",
    "- [ ] write the guide\n\nThe next meeting is on 19 March.\n",
  ])("has nothing found in it: %j", (body) => {
    const { minutes } = meetingOf(body, { subject: "News from the harbour", permalink: "news-march" });
    const { attendees, actions, deferred, decisions, nextMeeting } = minutes;
    expect([...attendees, ...actions, ...deferred, ...decisions, nextMeeting]).toEqual([undefined]);
  });
});
