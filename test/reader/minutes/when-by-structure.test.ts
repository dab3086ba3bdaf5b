/** The next meeting's day by where it stands and how it is joined. Every note is made up, of a Tuesday. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\nThe lamp burns.\n\nThe rope is dry.\n\n";
const next = (body: string) => found(`${CREW}${body}\n`).next;

describe("a heading of the next meeting is one however it is numbered", () => {
  test.each(["§ 4", "IX.", "(5)", "7 –", "B.3", "Item 6:", "Point 11", "4.2.", "C)", "[8]"])(
    "%s",
    (number) => {
      expect(next(`## ${number} Next session\n\n17 March at 18:15`)).toBe("2026-03-17");
    },
  );
  test.each(["§ 4 Next release", "Item 6: Next stall", "IX. Next council meeting", "Next 9", "B.3 Rope"])(
    "but not %s",
    (heading) => {
      expect(next(`## ${heading}\n\n17 March at 18:15`)).toBeUndefined();
    },
  );
});

describe("a picture and a moment close the note", () => {
  test.each([
    "📅 17 March, 16:00 UTC",
    "🗓️ Tue 17 March 2026 at 16:00 UTC",
    "🔔 2026-03-17, 16:00 UTC",
    "⏰ 17 Mar 16:00 UTC",
  ])("%s", (line) => {
    expect(next(line)).toBe("2026-03-17 16:00");
  });
  test.each([
    "📅 Fair on 17 March",
    "📅 17 March: fair",
    "📅 17 March is the deadline",
    "## Fair\n\n📅 17 March, 16:00 UTC",
    "📅 17 March, 16:00 UTC\n\nThe fair needs a stall.",
  ])("but not %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("who meets again is told by the end of the meeting or its title", () => {
  test.each([
    "Meeting closed at 21:10. Wardens meet again on 17 March.",
    "Ended 17:04. Weavers reconvene on 17 March.",
    "Ada closed the meeting at 20:10. The keepers will meet next on 17 March.",
    "The committee rose at nine and will sit again on Tuesday, 17 March.",
  ])("%s", (body) => {
    expect(next(body)).toBe("2026-03-17");
  });
  test("by its title", () => {
    expect(found(`# Stewardship call\n\n${CREW}Stewards meet again on 17 March.\n`).next).toBe("2026-03-17");
  });
  test.each([
    "Weavers meet again on 17 March.",
    "The fair closed at eight. Visitors come again on 17 March.",
    "Ada closed the ticket. The testers meet again on 17 March.",
    "Ben will sit again on 17 March for the exam.",
    "The court will sit again on 17 March.",
  ])("but not of others: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("below a label of who leads next", () => {
  test.each([
    "## Next chair\n\n2026-03-17: Ben",
    "## Next week's moderator\n\n- 17 March: Cleo",
    "## Next meeting host\n\n17 March (Ben)",
    "1. **Next chair** (adab, 16:04:01)\n    1. the dice say 2026-03-17 - benny (adab, 16:05:10)",
    "#topic Next scribe\n\n#info Ben takes it on 2026-03-17",
    "#info next chair on 2026-03-17: Ben",
    "Next meeting's chair: Ben, 17 March",
  ])("%s", (body) => {
    expect(next(body)).toBe("2026-03-17");
  });
  test.each([
    "## Next chair\n\nBen, whose term starts on 17 March.",
    "## Next chair\n\n- election on 17 March",
    "## Next chair\n\nBen cannot: he is away until 17 March.",
    "The next chair is elected on 17 March.",
    "## Next speaker\n\n17 March: Ben",
  ])("but not %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("lists and tables of days", () => {
  test.each([
    "## Schedule of meetings\n\n- 3 February\n- 3 March\n- 17 March\n- 14 April",
    "## Meeting dates\n\n- Tue 31 March, 16:00\n- Tue 17 March, 16:00",
    "## Meetings this spring\n\n* 2026-03-17\n* 2026-04-14",
    "## Calendar\n\n| Date | Event |\n| --- | --- |\n| 10 March | fair |\n| 17 March | crew call |",
    "## Meeting schedule\n\n| When | Where |\n| --- | --- |\n| 17 March 19:00 | hut |\n| 14 April 19:00 | hut |",
    "Two more meetings this term: 17 March and 31 March.",
  ])("%s", (body) => {
    expect(next(body)).toBe("2026-03-17");
  });
  test.each([
    "## Release calendar\n\n- 17 March\n- 31 March",
    "## Meeting dates of the council\n\n- 17 March\n- 31 March",
    "## Past meetings\n\n- 17 June\n- 31 June",
    "## Calendar\n\n| Date | Event |\n| --- | --- |\n| 17 March | code freeze |\n| 31 March | release |",
    "## Meeting dates\n\n| Group | When |\n| --- | --- |\n| council | 17 March |\n| board | 14 April |",
    "## Meetings\n\n- 17 March: fair\n- 31 March: Ben leaves",
  ])("but not of something else: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

test.each([
  ["Thursday week", "2026-03-12"],
  ["a week on Thursday, 16:00 UTC", "2026-03-12 16:00"],
  ["Tuesday week", "2026-03-10"],
])("a day counted by weeks: %s", (words, day) => {
  expect(next(`Next meeting: ${words}`)).toBe(day);
});

test.each(["week of 16 March", "week beginning 16 March", "w/c 16 March"])(
  "a week is no day: %s",
  (words) => {
    expect(next(`Next meeting: ${words}`)).toBeNull();
  },
);

describe("a day in a sentence of the next meeting", () => {
  test.each([
    "2026-03-17, 17:30, room 3 (next meeting)",
    "Tue 17 March, 19:00, hut [next call]",
    "Next month's session is on 17 March.",
    "[Previous](2026-02-17.md) | [Next: 2026-03-17](2026-03-17.md)",
    "Next meetup → 17 March @ the hackspace",
    "We will meet the week after next on Tuesday at the same time.",
    "Session no. 42 on 17 March.",
    "Agreed to meet on 17 March at 16:00.",
    "Mark your calendars: 17 March, 16:00",
    "We take a break and return on 17 March.",
    "The next meeting will look at the lamp and is on 17 March.",
    "The next meeting will be held online on 17 March.",
    "The next call slips a week to 17 March.",
    "Upcoming session = 2026-03-17",
    "Next: docs call in Lyon, 17 March.",
    "The agenda of the next meeting (17 March) is open.",
    "The crew's next meeting: 17 March",
    "Next meeting in 2w",
    "The next meeting of this term is on 17 March.",
  ])("%s", (body) => {
    expect(next(body)).toBe("2026-03-17");
  });
  test.each([
    "The next meeting will look at the 17 March release.",
    "The next meeting will discuss the release on 17 March.",
    "The next call decides whether we ship on 17 March.",
    "The next meeting needs a chair by 17 March.",
    "Topics for the next meeting by 17 March please.",
    "2026-03-17, 17:30, room 3 (council)",
    "Notes of the next meeting go out on 17 March.",
    "Next meeting notes will be published on 17 March.",
    "Ben attends the next meeting of the mill on 17 March.",
    "The mill's next meeting: 17 March",
    "Next: docs release in Lyon, 17 March.",
    "17 March (next release)",
    "Next month's newsletter: 17 March",
    "Agreed to meet the mill on 17 March at 16:00.",
    "Mark your calendars: RopeCon, 17 March.",
    "We return the lamp on 17 March.",
  ])("but not of something else: %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("a meeting of a row of them, of any name, or held by us", () => {
  test.each([
    "The sixth planning call takes place on 17 March.",
    "The 14th regular meeting of our working group will be on 17 March.",
    "The twenty-first session is on 17 March.",
    "The next go/no-go meeting is on 17 March.",
    "the next A/B sync: 17 March",
    "When do we meet next? 17 March",
    "On 17 March we hold the planning meeting instead of the call.",
    "Ben: On the 17th we'll do a planning session, not the triage.",
    "We will have our spring assembly on 17 March.",
    "We meet already on 17 March, because of the fair.",
    "The crew agreed to reconvene on 17 March to finish the list.",
    "On 17 March, at our next call, we talk about the rope.",
    "An extraordinary meeting will take place on 17 March.",
    "Special session on 17 March to finish the budget.",
    "Next meet: 17 March",
    "## Date and time of the following meeting\n\n17 March",
    "## Upcoming\n\n- 17 March: regular call\n- 31 March: regular call",
    "## Coming up\n\n- 17 March – crew call\n- 20 March – fair",
  ])("%s", (body) => {
    expect(next(body)).toBe("2026-03-17");
  });
  test.each([
    "The sixth conference takes place on 17 March.",
    "The second beta is on 17 March.",
    "The first call for papers is on 17 March.",
    "On 17 March we do the upgrade instead of the backup.",
    "On 17 March we have a call with the bank.",
    "We will have our board meeting on 17 March.",
    "We have the stall on 17 March.",
    "An extraordinary show takes place on 17 March.",
    "Special offer on 17 March.",
    "## Upcoming\n\n- 17 March: fair\n- 31 March: deadline",
    "## Upcoming\n\n- 17 March: board meeting",
  ])("but not %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("a meeting that is moved", () => {
  test.each([
    "As the 12th is a holiday, the call moves to Tuesday 17 March.",
    "The call on 12 March falls on a holiday and is moved to 17 March.",
    "The regular meeting has been brought forward to 17 March.",
    "March's call was rescheduled to 17 March.",
    "No call on 10 March, it takes place on 17 March.",
  ])("%s", (body) => {
    expect(next(body)).toBe("2026-03-17");
  });
  test.each([
    "The meeting with the bank is moved to 17 March.",
    "The fair is moved to 17 March.",
    "The training session was moved to 17 March.",
    "As the 12th is a holiday, the fair moves to 17 March.",
  ])("but not %s", (body) => {
    expect(next(body)).toBeUndefined();
  });
});

describe("an hour that is said by the usual one", () => {
  const at = (line: string, words: string) =>
    found(`# Crew call, 3 March 2026, ${line}\n\n${CREW}${words}\n`).next;
  test.each([
    ["14:00 UTC", "Next call on 17 March, one hour later than today.", "2026-03-17 15:00"],
    ["14:00 UTC", "Next call: 17 March, two hours earlier than usual", "2026-03-17 12:00"],
    ["14:00 UTC", "Next call: 17 March, an hour later than usual, 15:30 UTC", "2026-03-17 15:30"],
    ["14:00", "Next call on 17 March, one hour later than today.", "2026-03-17"],
    ["23:30 UTC", "Next call on 17 March, one hour later than today.", "2026-03-17"],
    ["14:00 UTC", "Next call on 17 March, later than today.", "2026-03-17"],
  ])("%s: %s", (line, words, wanted) => {
    expect(at(line, words)).toBe(wanted);
  });
});

describe("the next meeting of the body that the note's title names", () => {
  test.each(["of the committee", "of this committee", "of the leadership committee"])("%s", (whose) => {
    const note = `# Leadership committee\n\n${CREW}The next meeting ${whose} is March 17, 2026, 14:00 UTC.\n`;
    expect(found(note).next).toBe("2026-03-17 14:00");
  });
  test("but not of another one", () => {
    const note = `# Leadership committee\n\n${CREW}The next meeting of the finance committee is 17 March.\n`;
    expect(found(note).next).toBeUndefined();
  });
});
