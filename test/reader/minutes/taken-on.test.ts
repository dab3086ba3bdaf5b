/** What somebody is to do, in the habits of many projects, and what only looks like it. Every note is made up. */
import { describe, expect, test } from "vitest";
import { type Found, found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";

/** What is found below a line of attendees. */
function inCrew(body: string): Omit<Found, "there"> {
  const { there: _, ...rest } = found(CREW + body);
  return rest;
}

describe("an action is", () => {
  const ACTIONS: readonly (readonly [string, readonly string[]])[] = [
    ["- [ben] I'll file it\n", ["Ben Sample: file it"]],
    ["- [Ben] I'll file it\n", ["Ben Sample: file it"]],
    ["- Mark to write a comment\n", ["Mark: write a comment"]],
    ["- Ada to leave a comment\n", ["Ada Example: leave a comment"]],
    ["- paint the gate. Assigned to @ada\n", ["Ada Example: paint the gate"]],
    ["- order the rope @ada\n", ["Ada Example: order the rope"]],
    ["- paint the gate -- @ben\n", ["Ben Sample: paint the gate"]],
    ["Action steps:\n\n- rename the boat\n", [": rename the boat"]],
    ["Ada has a plan. Her action items:\n\n- rename the boat\n", [": rename the boat"]],
    [
      "Next Steps:\n- rename the boat\n- Ben: oil the winch\n",
      [": rename the boat", "Ben Sample: oil the winch"],
    ],
    ["- Ben gonna oil the winch\n", ["Ben Sample: oil the winch"]],
    ["- Ada going to remove the old rope\n", ["Ada Example: remove the old rope"]],
    ["- Ada takes action item to call the harbour\n", ["Ada Example: call the harbour"]],
    ["- Ada has the numbers, will put together a table\n", ["Ada Example: put together a table"]],
    ["- Cleo promises to mend the sail\n", ["Cleo Invented: mend the sail"]],
    ["ACTION_ITEM: Ada to mend the sail\n", ["Ada Example: mend the sail"]],
    ["AP: Ada mends the sail\n", [": Ada mends the sail"]],
    ["TODOS: mend the sail\n", [": mend the sail"]],
    ["- BS: I will take the AI to mend the sail\n", ["Ben Sample: take the AI to mend the sail"]],
    ["Ada showed the chart. She will send it to the harbour.\n", ["Ada Example: send it to the harbour"]],
    ["- [ ] write the guide\n", [": write the guide"]],
    ["- [ ] Ada: the guide\n", ["Ada Example: the guide"]],
    ["## Action items\n\n- [ ] the guide for new keepers\n", [": the guide for new keepers"]],
  ];
  test.each(ACTIONS)("found in %j", (body, expected) => {
    expect(inCrew(body)).toEqual({ actions: expected });
  });

  test("whose the attendee with a handle is that only he begins like", () => {
    expect(
      found(
        "Attendees: @nikolighthouse, @scottlamp, @adab\n\n- niko to kick off the build\n- scott will oil it\n",
      ),
    ).toMatchObject({
      actions: ["@nikolighthouse: kick off the build", "@scottlamp: oil it"],
    });
  });

  test.each([
    "- [ ] In FCP\n",
    "- [ ] How do we want this to look?\n",
    "- [ ] \n",
    "- [ ] Lamp flickers when the door opens\n",
    "- [ ] [Fix the lamp that flickers](https://bugs.example/12)\n",
    "- [ ] https://bugs.example/12\n",
    "## Actions\n\n- [ ] Is the lamp done?\n",
    "## Actions\n\n- Help wanted\n- https://bugs.example/12\n- [Lamp #12](https://bugs.example/12)\n",
    "## Actions\n\n- {?}\n- (none)\n- concrete actions here\n- @name\n- add yourself here\n- ...\n",
    "## Action items\n\n- [ ] @name: what\n- _Add action items here_\n",
    "- Invite Ada to present\n",
    "- Arc::drop to be called twice\n",
    "- Ada, not going to take part in the talk\n",
    "- Ada is not going to paint the gate\n",
    "ACTION: Ada to paint the gate (completed 2026-02-22)\n",
    "ACTION: Ada to paint the gate (done 22 February)\n",
    "## Actions\n\n- Ada to paint the gate\n  - Done: it is green now\n",
    "- Due to the storm nothing was done\n- Thanks to Ada\n- Plan to Ayr: none\n- Welcome to Ben\n",
    "- Lamp to be mended\n- Motion to approve the minutes\n- Proposal to paint the gate\n",
    "Ada showed Ben the chart. He will be away.\n",
    "Ada and Ben showed the chart. She will send it? \n",
  ])("not found in %j", (body) => {
    expect(inCrew(body)).toEqual({});
  });

  test("doubtful where a pronoun may mean two", () => {
    const { actions } = meetingOf(`${CREW}Ada met Ben at the pier. He will send the chart.\n`).minutes;
    expect(actions.filter(({ certainty }) => certainty === "clear")).toEqual([]);
  });
});
