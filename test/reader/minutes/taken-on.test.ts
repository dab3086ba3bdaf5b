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
    ["AP: Ada mends the sail\n", ["Ada Example: mends the sail"]],
    ["TODOS: mend the sail\n", [": mend the sail"]],
    ["- BS: I will take the AI to mend the sail\n", ["Ben Sample: take the AI to mend the sail"]],
    ["Ada showed the chart. She will send it to the harbour.\n", ["Ada Example: send it to the harbour"]],
    ["- [ ] write the guide\n", [": write the guide"]],
    ["- [ ] Ada: the guide\n", ["Ada Example: the guide"]],
    ["## Action items\n\n- [ ] the guide for new keepers\n", [": the guide for new keepers"]],
    [
      "Shirts: Ada orders them, so tell her your size.\n",
      ["Ada Example: orders them, so tell her your size"],
    ],
    ["Ada takes over the oars.\n", ["Ada Example: takes over the oars"]],
    ["Ben offered to lend the cart.\n", ["Ben Sample: lend the cart"]],
    ["Cleo takes it upon herself to mend the sail.\n", ["Cleo Invented: mend the sail"]],
    ["Ben is taking the rope home.\n", ["Ben Sample: taking the rope home"]],
    ["Ada has the key, she'll bring it.\n", ["Ada Example: bring it"]],
    ["- Ada: check the rope and the hook\n", ["Ada Example: check the rope and the hook"]],
    ["AI: Ben, a longer rope, with a hook\n", ["Ben Sample: a longer rope, with a hook"]],
    ["## Ben\n\n- stuck with the hook. Will ask on the list.\n", ["Ben Sample: ask on the list"]],
    ["Q: Will it hold?\n\nA: Ada: yes. I'll test it.\n", ["Ada Example: test it"]],
    [
      "ACTION ITEMS\nAda - fuel\nBen - sign the contract\nNone yet\n",
      ["Ada Example: fuel", "Ben Sample: sign the contract"],
    ],
    ["## What is left over for April\n\n1. Ada: the tar\n", ["Ada Example: the tar"]],
    [
      "## Actions from last time\n\n- Ada: order oil -> not yet\n- Ben: paint the gate (done)\n- Cleo: fix an oar. Open.\n- Ben: keep the books\n",
      ["Ada Example: order oil -> not yet", "Cleo Invented: fix an oar"],
    ],
    [
      "## Actions\n\n| Who | Action | Status |\n|---|---|---|\n| Ada | the tar | in progress |\n",
      ["Ada Example: the tar"],
    ],
    ["| Time | Notes |\n|---|---|\n| 9:10 | Ada will cut the rope |\n", ["Ada Example: cut the rope"]],
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
