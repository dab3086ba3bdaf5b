/**
 * The habits of many projects: standards bodies, boards, councils, language teams, special interest groups, companies.
 * Every note here is made up; what is found in it is what a good secretary would find, and nothing else.
 */
import { describe, expect, test } from "vitest";
import { type Found, found } from "../../support/found.ts";
import { expectGrowth } from "../../support/growth.ts";
import { meetingOf } from "../../support/notes.ts";

const NOTES: readonly (readonly [string, string, Found])[] = [
  [
    "a scribed call with regrets, a scribe by first name and numbered actions",
    `Present: Ada Example, Ben Sample, Cleo Invented
Regrets: Dan Feigned
Chair: Ada Example
Scribe: Ben

<ben> scribenick: ben

RESOLUTION: Minutes of the last call approved

Ada: we need tests for the new lens

**ACTION:** Cleo to write the tests by next Friday

RESOLVED: Close issue 12 with no change

ACTION-42: Ben to reply to the commenter
`,
    {
      there: ["Ada Example [chair]", "Ben Sample [scribe]", "Cleo Invented"],
      chair: "Ada Example",
      actions: ["Cleo Invented: write the tests by next Friday", "Ben Sample: reply to the commenter"],
      decisions: ["RESOLUTION: Minutes of the last call approved", "RESOLVED: Close issue 12 with no change"],
    },
  ],
  [
    "a scribed call written by a tool",
    `- Present: Ada Example (AE), Ben Sample, Cleo Invented
- Regrets: Dan Feigned
- Chair: Ada
- Scribe: ben

*Proposed resolution: keep the lens. (Ben Sample)*

*Ada Example:* +1

> **Resolution #1: keep the lens.**

**Action #1:** write to the maker (on Cleo Invented).
`,
    {
      there: ["Ada Example (AE) [chair]", "Ben Sample [scribe]", "Cleo Invented"],
      chair: "Ada Example",
      actions: ["Cleo Invented: write to the maker"],
      decisions: ["Resolution #1: keep the lens."],
    },
  ],
  [
    "a board's roll call in groups",
    `## 2. Roll Call

### Directors Present:

- Ada Example
- Ben Sample

### Directors Absent:

- Cleo Invented

### Executive Officers Present:

- Dan Feigned

## 5. Special Orders

Resolution R1 was approved by unanimous vote of the directors present.

The next regular meeting will be Wednesday, 15 April 2026.
`,
    {
      there: ["Ada Example", "Ben Sample", "Dan Feigned"],
      decisions: ["Resolution R1 was approved by unanimous vote of the directors present."],
      next: "2026-04-15",
    },
  ],
  [
    "a board's expected roll call",
    "Directors (expected to be) present:\n\nAda Example, Ben Sample\n\nDirectors (expected to be) absent:\n\nCleo Invented\n",
    { there: ["Ada Example", "Ben Sample"] },
  ],
  [
    "members and staff on one line",
    "Members present: Ada Example, Ben Sample. Members absent: Cleo Invented. Staff present: Dan Feigned.\n",
    { there: ["Ada Example", "Ben Sample", "Dan Feigned"] },
  ],
  [
    "a steering council in bold labels and prose",
    `**In attendance**

- Ada Example
- Ben Sample

**Apologies**

- Cleo Invented

The council discussed the lens proposal. The council decided to accept it.
Ben will draft the announcement.
The rope proposal was carried over to the next meeting.
Ada volunteered to review the numbers.
`,
    {
      there: ["Ada Example", "Ben Sample"],
      actions: ["Ben Sample: draft the announcement", "Ada Example: review the numbers"],
      decisions: ["The council decided to accept it."],
      deferred: ["The rope proposal was carried over to the next meeting."],
    },
  ],
  [
    "a working group whose note says only who led it",
    `Chairs: Ada Example, Ben Sample
Minute takers: Cleo Invented

## Lens protocol (20 min)

Ada (as individual): How does it fail?
Ben: Who has read the draft? [5 hands]

Consensus: adopt the draft
`,
    {
      there: ["Ada Example [chair]", "Ben Sample [chair]", "Cleo Invented [minute taker]"],
      decisions: ["Consensus: adopt the draft"],
    },
  ],
  [
    "an interest group with names in square brackets",
    `Attendees:
- Ada Example (@ada)
- Ben Sample, Harbour Inc
- Cleo Invented

Agenda:
- [ada] Lens flake
  - Ben: it fails one time in ten
  - AI(ben): open an issue
- [cleo] Rope API
  - Punted to next week
`,
    {
      there: ["Ada Example (@ada)", "Ben Sample [Harbour Inc]", "Cleo Invented"],
      actions: ["Ben Sample: open an issue"],
      deferred: ["Punted to next week"],
    },
  ],
  [
    "an interest group with a host, a note taker and a list below the same lines",
    `**Host:** Ada Example
**Note Taker:** Ben Sample
**Attendees:**
* Ada Example
* Ben Sample
* Cleo Invented

**Action Items:**

* Cleo - write the proposal
* [Ben] talk to the release team
* Ada to check the lamp [done]
* TBD
`,
    {
      there: ["Ada Example [host]", "Ben Sample [note taker]", "Cleo Invented"],
      chair: "Ada Example",
      actions: ["Cleo Invented: write the proposal", "Ben Sample: talk to the release team"],
    },
  ],
  [
    "bold labels, a list of decisions and a date",
    "**Attendees:** Ada Example, Ben Sample\n**Absent:** Cleo Invented\n\n**Decisions**\n\n1. Use the new rope.\n2. Keep the old lamp.\n\n**Next meeting:** Tuesday 14 April 2026\n",
    {
      there: ["Ada Example", "Ben Sample"],
      decisions: ["Use the new rope.", "Keep the old lamp."],
      next: "2026-04-14",
    },
  ],
  [
    "a table that says who was there",
    "## Attendance\n\n| Name | Role | Present |\n| --- | --- | --- |\n| Ada Example | Chair | yes |\n| Ben Sample | Member | no |\n| Cleo Invented | Member | Yes |\n",
    { there: ["Ada Example [Chair]", "Cleo Invented"], chair: "Ada Example" },
  ],
  [
    "a table without a heading",
    "| Attendee | From |\n| --- | --- |\n| Ada Example | Harbour |\n| Ben Sample | Sea |\n\n## Lamp\n\nWords.\n",
    { there: ["Ada Example", "Ben Sample"] },
  ],
  [
    "a table of actions with one that is done",
    "Present: Ada Example, Ben Sample\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Order oil | Ada | 12 March |\n| Paint the gate | Ben Sample | TBC |\n| Sweep | - | Done |\n",
    {
      there: ["Ada Example", "Ben Sample"],
      actions: ["Ada Example: Order oil", "Ben Sample: Paint the gate"],
    },
  ],
  [
    "a parish council",
    `**Present:** Cllr Ada Example (Chair), Cllr Ben Sample, Dan Feigned (Clerk)

**In attendance:** 3 members of the public

**Apologies:** Cllr Eve Pretend

1. **Minutes** of the last meeting were approved as a true record.
2. **Gate.** It was RESOLVED to paint the gate. Proposed Cllr Sample, seconded Cllr Example.
3. **Date of next meeting:** Tuesday 7 April 2026 at 7.30pm
`,
    {
      there: ["Cllr Ada Example [Chair]", "Cllr Ben Sample", "Dan Feigned [Clerk]"],
      chair: "Cllr Ada Example",
      decisions: [
        "Minutes of the last meeting were approved as a true record.",
        "It was RESOLVED to paint the gate.",
      ],
      next: "2026-04-07",
    },
  ],
  [
    "a club with initials and apologies for absence",
    `Present: A. Example (Chair), B. Sample (Treasurer), C. Invented
Apologies for absence: D. Feigned, E. Pretend
In the chair: A. Example

BS reported a balance of £300. **Action: BS** to close the old account.

The meeting closed at 9.15pm.
`,
    {
      there: ["A. Example [Chair]", "B. Sample [Treasurer]", "C. Invented"],
      chair: "A. Example",
      actions: ["B. Sample: close the old account"],
    },
  ],
  [
    "initials that the list of attendees gives",
    "Attendees: Ada Example (AE), Ben Sample (BS), Cleo Invented (CI)\n\n- AE to circulate the draft\n- Action BS: book the hall\n- BS/CI to meet the harbour master\n- AE will be away next week.\n",
    {
      there: ["Ada Example (AE)", "Ben Sample (BS)", "Cleo Invented (CI)"],
      actions: [
        "Ada Example: circulate the draft",
        "Ben Sample: book the hall",
        "Ben Sample, Cleo Invented: meet the harbour master",
      ],
    },
  ],
  [
    "handles",
    "Attendees: @ada, @ben, @cleo\n\n- AI: @ben to cut a release\n- Action Item: @cleo will write the post\n- TODO @ada: order oil\n- [ ] @ada review the lens\n- [x] @ben merge it\n",
    {
      there: ["@ada", "@ben", "@cleo"],
      actions: ["@ben: cut a release", "@cleo: write the post", "@ada: order oil", "@ada: review the lens"],
    },
  ],
  [
    "names with a handle behind them",
    "## Present\n\n* Ben Sample @ben (TSC)\n* Cleo Invented @cleo (observer)\n\n## Agenda\n",
    { there: ["Ben Sample (@ben) [TSC]", "Cleo Invented (@cleo) [observer]"] },
  ],
  [
    "a language team that writes itself small",
    "Attendance: ada, ben, cleo\nMeeting roles: ada (minutes), ben (driver)\n\n## lens#12\n\nConsensus: we ship it. Cleo will write the proposal.\n",
    {
      there: ["ada", "ben", "cleo"],
      actions: ["cleo: write the proposal"],
      decisions: ["Consensus: we ship it."],
    },
  ],
  [
    "remote attendees",
    "**Remote attendees:** Ada Example (AE), Ben Sample (BS)\n\n### Conclusion\n\n- AE and BS to review the text\n",
    { there: ["Ada Example (AE)", "Ben Sample (BS)"], actions: ["Ada Example, Ben Sample: review the text"] },
  ],
  [
    "a company's notes below their own title",
    `Meeting notes – 3 March 2026
Attendees – Ada, Ben, Cleo, and Dan (remote)
Not present – Eve

Discussion
- Ben raised the rope problem. We agreed that ropes must be checked weekly.
- Cleo is going to talk to the rope maker.
- Dan: I'll send the invoice tomorrow.
- Budget: deferred
- Decision – no new boats in 2026

Next sync: 10 March
`,
    {
      there: ["Ada", "Ben", "Cleo", "Dan [remote]"],
      actions: ["Cleo: talk to the rope maker", "Dan: send the invoice tomorrow"],
      decisions: ["We agreed that ropes must be checked weekly.", "Decision – no new boats in 2026"],
      deferred: ["Budget: deferred"],
      next: "2026-03-10",
    },
  ],
  [
    "who was invited, who came and who did not",
    "Invited: Ada Example, Ben Sample\nPresent: Ada Example\nMissing: Ben Sample\n\nWe missed the tide.\n",
    { there: ["Ada Example"] },
  ],
  [
    "a remark in the label",
    "Present (via Zoom): Ada Example, Ben Sample\n",
    { there: ["Ada Example", "Ben Sample"] },
  ],
  [
    "a sentence",
    "In attendance were Ada Example and Ben Sample.\n",
    { there: ["Ada Example", "Ben Sample"] },
  ],
  [
    "names between slashes",
    "Attendees: Ada Example / Ben Sample / Cleo\n",
    { there: ["Ada Example", "Ben Sample", "Cleo"] },
  ],
  [
    "roles and affiliations in one pair of parentheses, pronouns, and a body that decides after talking",
    "**Attendees:**\n- Ada Example (Harbour Ltd., Chair)\n- Ben Sample (he/him)\n- Cleo Invented *(joined late)*\n\nAfter discussion, the committee agreed to buy oil. Motion by Ada to buy a rope; seconded by Ben; passed.\n",
    {
      there: ["Ada Example (Harbour Ltd.) [Chair]", "Ben Sample [he/him]", "Cleo Invented [joined late]"],
      chair: "Ada Example",
      decisions: [
        "After discussion, the committee agreed to buy oil.",
        "Motion by Ada to buy a rope; seconded by Ben; passed.",
      ],
    },
  ],
  [
    "lines of actions that are no list",
    "## Present\nAda Example\nBen Sample\nCleo Invented\n\n## Actions from last meeting\nAda to order oil - done\nBen to mend rope - ongoing\n\n## Actions\nAda to write to the council\nBen and Cleo to mend the rope\n\n## Date of next meeting\nTBC\n",
    {
      there: ["Ada Example", "Ben Sample", "Cleo Invented"],
      actions: ["Ada Example: write to the council", "Ben Sample, Cleo Invented: mend the rope"],
    },
  ],
  [
    "bold labels without a colon",
    "**Present** Ada Example, Ben Sample\n**Apologies** Cleo Invented\n\n**Lamp** It burns.\n",
    { there: ["Ada Example", "Ben Sample"] },
  ],
  ["some and others", "Attended: Ada, Ben + 3 others\n", { there: ["Ada", "Ben"] }],
  [
    "groups on lines of their own",
    "Attendees:\nHarbour: Ada Example, Ben Sample\nSea: Cleo Invented\nTopics: lamp, oil\n",
    { there: ["Ada Example", "Ben Sample", "Cleo Invented"] },
  ],
  [
    "a date, a place and a note taker around them",
    "Date: 2026-03-03\nTime: 10am\nLocation: Zoom\nAttendees: Ada Example, Ben Sample\nNote taker: Cleo\n",
    { there: ["Ada Example", "Ben Sample", "Cleo [note taker]"] },
  ],
  [
    "a first name that two share names no scribe",
    "Present: Ada Example, Ben Sample, Ben Pretend\nScribe: Ben\n",
    { there: ["Ada Example", "Ben Sample", "Ben Pretend"] },
  ],
  ["a number of people", "Attendees: 12 people\n\nParticipants: ~20\n", {}],
  ["nobody yet", "Attendees: TBD\n\n## Quorum\n\nYes\n", {}],
  [
    "a list of actions below a bare line, with arrows, and a task with a date",
    "Present: Ada Example, Ben Sample\n\nAction items\n- **Ada Example**: order rope by Friday\n- ~~Ben: old thing~~\n- Ben - sweep\n- Ben: write docs - DONE\n- find a day (owner: Ben, due: Friday)\n\nLater:\n\n- → Ada to order oil\n- 📌 Ben to paint\n",
    {
      there: ["Ada Example", "Ben Sample"],
      actions: [
        "Ada Example: order rope by Friday",
        "Ben Sample: sweep",
        "Ben Sample: find a day",
        "Ada Example: order oil",
        "Ben Sample: paint",
      ],
    },
  ],
  [
    "marks that say nothing, and what only looks like one",
    "Present: Ada Example, Ben Sample\n\nAction point: none\n\nAI: a new model was shown\n\nAI - Ben to test it\n\nAgreed: yes\n\nNo actions.\n\nTODO\n\nThe action was fun. AI is changing the world.\n",
    { there: ["Ada Example", "Ben Sample"], actions: ["Ben Sample: test it"] },
  ],
  [
    "what nobody took on",
    "Present: Ada Example, Ben Sample\n\nAda said that Ben would like tea. Ben will be there. The lamp will need oil. Ada has written the post.\nIf the rope breaks, Ben will mend it. Who will paint the gate? Someone should paint it. We should oil the lamp.\nAda will present a talk in May. Will Ben sweep? Ada's boat will sail. Ada will not come.\n",
    { there: ["Ada Example", "Ben Sample"] },
  ],
  [
    "decisions of a body, and what was none",
    "The committee approved the budget of £400. Motion carried: buy a rope. There was consensus to close on Sundays.\nIt was noted that the tide is high. It was not agreed to paint. Nothing was decided. The decision: unclear?\nThe board will approve the budget. Who approved the budget?\n",
    {
      decisions: [
        "The committee approved the budget of £400.",
        "Motion carried: buy a rope.",
        "There was consensus to close on Sundays.",
      ],
    },
  ],
  [
    "what waits",
    "- Rope: defer to next meeting\n- Lamp: tabled\n- Oil: moved to the next call\n- Boat: punted to next week\n- Gate: we ran out of time\n",
    {
      deferred: [
        "Rope: defer to next meeting",
        "Lamp: tabled",
        "Oil: moved to the next call",
        "Boat: punted to next week",
      ],
    },
  ],
];

describe("the minutes of", () => {
  test.each(NOTES)("%s", (_, note, expected) => {
    expect(found(note)).toEqual(expected);
  });
});

describe("the next meeting", () => {
  test.each([
    ["Next meeting: 2026-04-07 15:00 UTC", "2026-04-07 15:00"],
    ["Next meeting: Tue 17 Mar 2026", "2026-03-17"],
    ["Next meeting: Thursday, March 5th, 2026", "2026-03-05"],
    ["Next meeting: 10:00 on 7 April", "2026-04-07"],
    ["Our next meeting is scheduled for Wed, Mar 18, 2026 (9am PT).", "2026-03-18 16:00"],
    ["The next meeting will be held on March 17 at 16:00 UTC.", "2026-03-17 16:00"],
    ["The next call will be on the 17th.", "2026-03-17"],
    ["Date of next meeting: Thursday 9th April.", "2026-04-09"],
    ["**Next Meeting Date:** April 2, 2026", "2026-04-02"],
    ["## Next meeting\n\nTuesday 31st March 2026, 3pm, at the harbour office.", "2026-03-31"],
    ["Next Meeting\n\n- Date: 17 March 2026\n- Place: Zoom", "2026-03-17"],
    ["Next meeting: TBD", null],
  ])("is read from %j", (line, next) => {
    expect(found(`${line}\n`).next).toBe(next);
  });
  test.each([
    "Next meeting: 4/3/2026 at 10am",
    "Next meeting 3/4/2026",
    "Next meeting: 3 March 2026",
    "Next meeting: Tuesday 4 March 2025",
    "Next meeting: Monday 17 March 2026",
    "Next meeting is cancelled.",
    "The next meeting is on 1 or 8 December 2026.",
    "The next meeting is on Tuesday 1 December or Tuesday 8 December 2026.",
    "The next meeting is probably on 8 December 2026.",
    "The next meeting is not yet fixed, perhaps 8 December 2026.",
    "We will not meet next week.",
    "The last meeting was on 17 February 2026.",
  ])("has no day in %j", (line) => {
    expect(found(`${line}\n`).next ?? undefined).toBeUndefined();
  });
});

test.each(["Members ", "a: ", "Attendees (", "present ", "Ada / ", "\nX Y"])(
  "labels without end cost as much as they are long: %j",
  async (line) => {
    await expectGrowth(4500, (size) => {
      const body = `Attendees: Ada\n${line.repeat(Math.floor(size / line.length))}\n`;
      return () => meetingOf(body);
    });
  },
);

describe("an owner's cell", () => {
  test.each([
    ["~~Ada~~ Ben", "Ben Sample"],
    ["Ben<br>Ada", "Ben Sample, Ada Example"],
    ["~~Ben~~<br>Ada", "Ada Example"],
    ["@Ada Example<br>@Ben Sample", "Ada Example, Ben Sample"],
  ])("says whose it is without what is struck, a person a line: %j", (cell, who) => {
    const note = `Present: Ada Example, Ben Sample\n\n| Action | Owner |\n|---|---|\n| Tar ~~the boat~~ the mill door | ${cell} |\n| ~~Sell the boat~~ | Ada |\n`;
    expect(found(note).actions).toEqual([`${who}: Tar the mill door`]);
  });
});

describe("a mark over a list", () => {
  const crew = "Present: Ada Example, Ben Sample\n\n";
  test.each<[string, Omit<Found, "there">]>([
    [
      "- Action item: Ada\n  - ring the mill\n  - and the quay\n",
      { actions: ["Ada Example: ring the mill", "Ada Example: and the quay"] },
    ],
    ["- **ACTION:** Ben to\n  - tar the door\n", { actions: ["Ben Sample: tar the door"] }],
    ["**ACTIONS:** Ada and Ben\n\n- tar the door\n", { actions: ["Ada Example, Ben Sample: tar the door"] }],
    [
      "TODO: Ben to do the following:\n\n- tar the door\n- oil\n",
      { actions: ["Ben Sample: tar the door", "Ben Sample: oil"] },
    ],
    [
      "**Decision:** the following was agreed:\n\n- tar in May\n- oil in June\n",
      { decisions: ["tar in May", "oil in June"] },
    ],
    [
      "It was agreed:\n\n- to tar in May\n- to oil in June\n",
      { decisions: ["to tar in May", "to oil in June"] },
    ],
    [
      "### Actions\n\nBen\n\n- mop\n- draw the door\n\n**Ada**:\n\n- tar it\n",
      { actions: ["Ben Sample: mop", "Ben Sample: draw the door", "Ada Example: tar it"] },
    ],
    [
      "### Actions\n\n- Everyone\n  - vote\n- Ada\n  - count\n",
      { actions: [": vote", "Ada Example: count"] },
    ],
  ])("says whose or what its items are: %j", (body, expected) => {
    const { there: _, ...rest } = found(crew + body);
    expect(rest).toEqual(expected);
  });

  test.each([
    "ACTION: Ben\n",
    "ACTION: Ada to\n\nThe mill is shut.\n",
    "AGREED: we want this:\n",
    "- Action item: the mill\n  - it is shut\n  - it smells\n",
  ])("says nothing without a task: %j", (body) => {
    const { actions = [], decisions = [] } = found(crew + body);
    expect([...actions, ...decisions].filter((one) => !one.endsWith("the mill"))).toEqual([]);
  });
});

describe("marks as other programs write them", () => {
  const crew = "Present: Ada Example, Ben Sample\n\n";
  const shown = (body: string) => {
    const { actions, decisions, deferred } = meetingOf(crew + body).minutes;
    return [
      ...actions
        .filter(({ certainty }) => certainty === "clear")
        .map(({ who, unmarked }) => `${who.join(", ")}: ${unmarked}`),
      ...decisions.map(({ text, unmarked }) => unmarked ?? text),
      ...deferred.map(({ topic }) => topic),
    ];
  };
  test.each<[string, readonly string[]]>([
    ["- Decision:: oak for the door\n- Action:: Ben to saw it\n", ["Ben Sample: saw it", "oak for the door"]],
    ["#agreed oak for the door\n", ["oak for the door"]],
    ["[AGREED] oak for the door\n", ["oak for the door"]],
    [
      "#agreed oak\n!agreed no paint\n!action Ben to saw it\n!link https://oak.example\n",
      ["Ben Sample: saw it", "oak", "no paint"],
    ],
    [
      "- **AI**: [ben] saw the oak\n- [AI] [ada] buy oak\n",
      ["Ben Sample: saw the oak", "Ada Example: buy oak"],
    ],
    ["Action required: Ben to saw it\n", ["Ben Sample: saw it"]],
    ["Actions: Ben to saw, Ada to plane\n", ["Ben Sample: saw", "Ada Example: plane"]],
    ["ACTION: Ben to saw, plane and oil it\n", ["Ben Sample: saw, plane and oil it"]],
    ["## Action items\n\n* ben to saw it (ada, 14:11:00)\n", ["Ben Sample: saw it"]],
    [
      "**Follow-up tasks:**\n\n- **Oak:** Order the oak by Friday. (Ben)\n- **Door:** Plane it (Ada)\n- **Oil:** Check it. (Ada, Ben)\n",
      [
        "Ben Sample: Oak: Order the oak by Friday",
        "Ada Example: Door: Plane it",
        "Ada Example, Ben Sample: Oil: Check it",
      ],
    ],
    [
      "| Item | Decision |\n|---|---|\n| Door | oak, no paint |\n| Roof | none |\n| Gate | approved |\n",
      ["oak, no paint", "Gate"],
    ],
    [
      "<table><tr><td>Action</td><td>Owner</td></tr><tr><td>Saw the oak</td><td>Ben</td></tr></table>\n",
      ["Ben Sample: Saw the oak"],
    ],
  ])("are read: %j", (body, expected) => {
    expect(shown(body)).toEqual(expected);
  });

  test("and the people whose lines a bot counted", () => {
    expect(
      found("## People present (lines said)\n\n* ada (31)\n* ben_s (3)\n\n## Oak\n\nWords.\n").there,
    ).toEqual(["ada", "ben_s"]);
  });
});
