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
    ["Ada will apply for the berth as usual.\n", ["Ada Example: apply for the berth as usual"]],
    ["Cleo had the saw last, Ben has it now and will sharpen it.\n", ["Ben Sample: sharpen it"]],
    ["- Ada reviews\n", ["Ada Example: reviews"]],
    [
      "- Ben replaces the two broken planks, even if it rains\n",
      ["Ben Sample: replaces the two broken planks, even if it rains"],
    ],
    [
      "Cleo will tar the hull and Ada inspects it.\n",
      ["Cleo Invented, Ada Example: tar the hull and Ada inspects it"],
    ],
    ["- Cleo knows where the oars are and mails the list to Ada\n", ["Cleo Invented: mails the list to Ada"]],
    [
      "- Ada takes the watch of both boats, by Friday\n",
      ["Ada Example: takes the watch of both boats, by Friday"],
    ],
    ["Ben measures the berth tomorrow.\n", ["Ben Sample: measures the berth tomorrow"]],
    ["Ben: no time so far. I'm painting it tomorrow.\n", ["Ben Sample: painting it tomorrow"]],
    ["Cleo is mending the net next week.\n", ["Cleo Invented: mending the net next week"]],
    [
      "[ada] fine. I close the hatch and send the key back\n",
      ["Ada Example: close the hatch and send the key back"],
    ],
    ["CI: My aunt has one. Let me ask her.\n", ["Cleo Invented: ask her"]],
    ["The chart will be redrawn by Ben this weekend.\n", ["Ben Sample: redrawn by Ben this weekend"]],
    [
      "- 👉 Ada: lantern\n- 👉 Ben writes to the harbour\n",
      ["Ada Example: lantern", "Ben Sample: writes to the harbour"],
    ],
    [
      "Nice weather.\n\n→ Ada rewrites the rules of the pier\n→ so be it\n",
      ["Ada Example: rewrites the rules of the pier"],
    ],
    [
      "- Ada: ask the keeper\n- Ben: sketch of a longer pier\n",
      ["Ada Example: ask the keeper", "Ben Sample: sketch of a longer pier"],
    ],
    [
      "- Ada: on holiday\n- Ben: hull, oars\n- Cleo: write to the harbour\n",
      ["Cleo Invented: write to the harbour"],
    ],
    ["[00:01:12] Ben: Not yet. I will oil it first.\n", ["Ben Sample: oil it first"]],
    [
      "Zoe Made asks for a new oar. Zoe Made will paint it. Green Boats will paint another.\n",
      ["Zoe Made: paint it"],
    ],
    ["Who could mend the oars? Cleo volunteers.\n", ["Cleo Invented: mend the oars"]],
    ["The new oars will be tested by Ben and Cleo.\n", ["Ben Sample, Cleo Invented: tested by Ben and Cleo"]],
    [
      "Task for Ben: find a printer\n\nAssigned to Ada: fuses\n",
      ["Ben Sample: find a printer", "Ada Example: fuses"],
    ],
    [
      "We need to mend the oars. Ben does it.\n\nCleo looks into it.\n",
      ["Ben Sample: does it", "Cleo Invented: looks into it"],
    ],
    [
      "- Ada – check the rope\n- Ben - a new hook\n",
      ["Ada Example: check the rope", "Ben Sample: a new hook"],
    ],
    ["- can somebody count the oars? → ben will\n", ["Ben Sample: count the oars"]],
    [
      "## Actions of 3 February\n\n1. Ada: order oil. Done.\n2. Ben: paint. Open; Ben is ill.\n",
      ["Ben Sample: paint"],
    ],
    [
      "## Action item review\n\n- Ada: order oil\n- [ ] Ben: rope.txt (keep)\n",
      ["Ben Sample: rope.txt (keep)"],
    ],
    [
      "## Actions from earlier calls\n\n| Owner | What | State |\n|---|---|---|\n| BS | Count the oars | open |\n| AE | Tar | closed |\n",
      ["Ben Sample: Count the oars"],
    ],
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
    "Ada reads the mail every day and sends it on.\n",
    "Ada asks the harbour to be open by Friday.\n",
    "Ben takes a week off in April.\n- Cleo gives a talk next week\n- Ada moves to Ayr on Monday\n",
    "Ada is travelling next week. Ben is speaking in Ayr on Friday.\n",
    "The lamp will be replaced by Ben's old one. The call will be chaired by Ada.\n",
    "[ada] I run the pump every day. I take it that nobody minds. I think so.\n",
    "- can somebody count the oars? → no\n",
    "The rope that Ben sends and Ada reviews is short. Cleo asked whether Ben sends it.\n",
    "→ Ada: yes\n",
    "👉 Lamps\n",
    "Task for the summer: find a printer\n\nAda does it every day. Ben does it better.\n",
    "- Ada: CI builds the docs\n",
    "Ben finishes his talk. Ada reviews the action items. Cleo updates the group on the oars.\n",
    "Ben reports back from the fair. Cleo follows up on the oars: none left. Ada gets back to the oars.\n",
    "- Ada adds the caveat that it leaks\n- Ben summarizes the proposal\n- Cleo registers her doubts\n",
    "- Ada reviews the agenda\n- Ben posts the link to the chat\n",
    "Ben mends it unless somebody minds. Ada takes two weeks off next month.\n",
    "[ben] I write the log in my spare time\n",
    "Who could mend it? Nobody volunteers.\n",
  ])("not found in %j", (body) => {
    expect(inCrew(body)).toEqual({});
  });

  test("doubtful where a pronoun may mean two", () => {
    const { actions } = meetingOf(`${CREW}Ada met Ben at the pier. He will send the chart.\n`).minutes;
    expect(actions.filter(({ certainty }) => certainty === "clear")).toEqual([]);
  });
});
