/** Tasks that the present, a purpose or a list of old tasks tells in passing, and what only sounds like one. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";
const inCrew = (body: string) => found(CREW + body).actions ?? [];

describe("somebody has it still to do", () => {
  test.each<[string, string]>([
    ["- Ada: orders the rope and brings it in\n", "Ada Example: orders the rope and brings it in"],
    ["- Ben: puts a sign on the gate\n", "Ben Sample: puts a sign on the gate"],
    ["- → Cleo goes through the keys\n", "Cleo Invented: goes through the keys"],
    ["- => Ada adds hooks to each door\n", "Ada Example: adds hooks to each door"],
    ["- @ben shows Cleo how to splice\n", "Ben Sample: shows Cleo how to splice"],
    ["- Ada does doors, Ben does windows\n", "Ada Example, Ben Sample: Ada does doors, Ben does windows"],
    [
      "- Ben merges once it is green, Ada tags when Cleo is back\n",
      "Ben Sample, Ada Example: merges once it is green, Ada tags when Cleo is back",
    ],
    [
      "- Ada + Ben look at the hull on Sunday and report back\n",
      "Ada Example, Ben Sample: look at the hull on Sunday and report back",
    ],
    ["- Cleo glad to fetch the oars and paint them\n", "Cleo Invented: fetch the oars and paint them"],
    ["We open the hut. Ada does that tomorrow.\n", "Ada Example: does that tomorrow"],
    ["The permit runs out in May and Ben is seeing to it.\n", "Ben Sample: seeing to it"],
    ["Cleo's getting in touch with the yard.\n", "Cleo Invented: getting in touch with the yard"],
    [
      "Ben will be at the yard on Monday and asks the welder about it.\n",
      "Ben Sample: be at the yard on Monday and asks the welder about it",
    ],
    [
      "Ada told us of the fees. She would take up the rest with the harbour and report back.\n",
      "Ada Example: take up the rest with the harbour and report back",
    ],
    ["It was left open; Ben would seek the view of the yard.\n", "Ben Sample: seek the view of the yard"],
    ["Cleo knows two painters who may be free and is going to ask them.\n", "Cleo Invented: ask them"],
    [
      "The board approved asking the mill for more time, and Ada sends the letter.\n",
      "Ada Example: sends the letter",
    ],
    [
      "- T17-2 Ada, Ben: agree on a colour before the fair\n",
      "Ada Example, Ben Sample: agree on a colour before the fair",
    ],
    ["Ada will go to the bank on Monday to sign.\n", "Ada Example: go to the bank on Monday to sign"],
    ["Ada and Ben meet and draft a charter.\n", "Ada Example, Ben Sample: meet and draft a charter"],
    ["Ben+Ada to meet the harbour.\n", "Ben Sample, Ada Example: meet the harbour"],
    ["Cleo to be asked to play the organ.\n", "Cleo Invented: play the organ"],
    ["Ada to remain in contact with the yard.\n", "Ada Example: remain in contact with the yard"],
    ["Ben will attend the hearing on our behalf.\n", "Ben Sample: attend the hearing on our behalf"],
    ["Ada talks with Ben about the key.\n", "Ada Example: talks with Ben about the key"],
    ["Ben looks up what it costs.\n", "Ben Sample: looks up what it costs"],
    ["Cleo looks for a rope.\n", "Cleo Invented: looks for a rope"],
    ["Ada follows up on that.\n", "Ada Example: follows up on that"],
    ["Ben starts a thread.\n", "Ben Sample: starts a thread"],
    ["Cleo gives Ben the key.\n", "Cleo Invented: gives Ben the key"],
    [
      "The old ones go as of May; Cleo is to open it and Ada reviews it.\n",
      "Cleo Invented, Ada Example: open it and Ada reviews it",
    ],
    ["Ben will in the meantime ring the mill.\n", "Ben Sample: in the meantime ring the mill"],
    ["Ada said she would meanwhile invite the mayor.\n", "Ada Example: meanwhile invite the mayor"],
    ["Cleo will return the signed lease.\n", "Cleo Invented: return the signed lease"],
    ["Cleo does two more tours before Xmas.\n", "Cleo Invented: does two more tours before Xmas"],
    ["Dates are set. Ben puts a sign on each door.\n", "Ben Sample: puts a sign on each door"],
    ["Ada and Ben take the last twenty pages.\n", "Ada Example, Ben Sample: take the last twenty pages"],
    ["Cleo takes half of the leaflets.\n", "Cleo Invented: takes half of the leaflets"],
    ["- Ben pulls the queue figures out of the log\n", "Ben Sample: pulls the queue figures out of the log"],
    [
      "- Ada writes to the mill, asking what they still have\n",
      "Ada Example: writes to the mill, asking what they still have",
    ],
    ["- Ada writes to those who still owe us\n", "Ada Example: writes to those who still owe us"],
    [
      "Meanwhile Ada asks Gullprint what a banner costs.\n",
      "Ada Example: asks Gullprint what a banner costs",
    ],
    ["Ben knows a roofer, and he'll ring him tonight.\n", "Ben Sample: ring him tonight"],
    ["Cleo knows somebody at the mill and said she'd ask him.\n", "Cleo Invented: ask him"],
    ["The board welcomed it and tasked Ada with finding a hall.\n", "Ada Example: finding a hall"],
    ["The plenary requests Ben to revise the draft.\n", "Ben Sample: revise the draft"],
    ["Task 4 (rope) is still open with Ben.\n", "Ben Sample: Task 4 (rope) is still open with Ben"],
    ["Most liked it.\n→ AP Ada: copy it\n", "Ada Example: copy it"],
    ["- [ ] a draft of the plan @ben 📅 12 Sept\n", "Ben Sample: a draft of the plan"],
    [
      "| Item | Discussion | Outcome / action |\n|---|---|---|\n| 1. Fair | It rained. Few came. | No stall. Ben to sell the tent. |\n| 2. Pier | It creaks. Ada measured it. | Noted. |\n",
      "Ben Sample: Ben to sell the tent",
    ],
    ["Ben - paint the gate\n", "Ben Sample: paint the gate"],
    [
      "## Last month's action items\n\n- Sign - no. Ben said he'd print it tonight\n",
      "Ben Sample: print it tonight",
    ],
    ["## Previous actions\n\n- Ada: rope. She is ill, so Ben will order it.\n", "Ben Sample: order it"],
    [
      "## Old actions\n\n- Ben to print it. He forgot. Ada will do it by Friday.\n",
      "Ada Example: do it by Friday",
    ],
  ])("%j", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });

  test("behind a sentence that gives a task, also where a dash does", () => {
    expect(inCrew("Cleo undertook to organise the teas. Posters — Ben.\n")).toEqual([
      "Cleo Invented: organise the teas",
      "Ben Sample: Posters",
    ]);
  });
});

test("two who speak are people, though no list names them", () => {
  const note = "# Minutes of the meeting\n\nZoe and Finn volunteered to mend the gate.\n";
  expect(found(note).actions).toEqual(["Zoe, Finn: mend the gate"]);
});

describe("nobody has it to do", () => {
  test.each([
    // What somebody says, likes or is at anyway, behind their name or an arrow.
    "- Ada: likes the new plan\n",
    "- Ben: says it needs a week\n",
    "- Ben: sales trusts the old one\n",
    "- Cleo: works on the sails\n",
    "- Ada: still prepares the boats every week\n",
    "- → Ada adds that it leaks\n",
    "- → Ben shows a link\n",
    "- Ada likes red, Ben likes blue\n",
    "- Ada plays first, Ben plays second\n",
    "Ada shows Ben the slides.\n",
    "Ben merges when somebody asks.\n",
    "Ada will be away in May and misses the fair.\n",
    "Ada would seek to understand it first.\n",
    "Ben would take up the post if asked.\n",
    "Ada happy with the plan.\n",
    "The mill asked us for money, and Ada sends letters every week.\n",
    "Ada and Ben look at the hull every Sunday.\n",
    // What was done.
    "Ada has sent the letter and Ben filed it.\n",
    "Ben had the lock mended, it cost ten pounds.\n",
    "Last year Ada ordered the rope.\n",
    "Ada met Ben to mend the gate.\n",
    "- Ben changed the blade on Sunday, cuts boards again\n",
    "Cleo picked it up from the yard.\n",
    "Slow. Cleo is on it, has been since May.\n",
    "- Ben: buy a ladder ✅ (a used one)\n",
    "| Action from May | Who | How did it go |\n|---|---|---|\n| Ask the mill | Ben | Done, all is well |\n",
    // What somebody does anyway.
    "Ada keeps the books of the club.\n",
    "Ben is the keeper of the key and opens the hall on Mondays.\n",
    "Ada, our webmaster, looks after the page.\n",
    "Ada and Ben meet every week to mend boats.\n",
    "Ada has always taken care of the boats.\n",
    "- Ada's sewing classes on Wednesday\n",
    "- Ben is moving to Port in May, will keep working for us\n",
    "Ben takes one of the pills each morning.\n",
    "Cleo will act as editor.\n",
    "Whoever is last locks the door; mostly Ben does it.\n",
    // Duties, turns, lives, thanks.
    "## Duties\n\n- Treasurer: keeps the books\n- Keeper: opens the hall\n",
    "## Rota\n\n- Ada: Monday\n- Ben: Tuesday\n",
    "Ben studies law and runs a choir.\n",
    "## New members\n\n- Ada: works at the yard, likes sailing\n- Ben: teaches maths\n",
    "## Contributors\n\n- @ada fixed the pump\n- @ben docs\n",
    "Thanks to Ada for the oars (#12), Ben for the paint (#13).\n",
    "- Fix the winch by @ada in #12\n- Add a map by @ben in #13\n",
    // What others do.
    "The harbour board asked its warden to mend the pier.\n",
    "Ben reported that the harbour will send the plan.\n",
    "Ada's brother will lend us a tent.\n",
    // What hangs on something, is wished, asked or not done.
    "Should it fail, Ada orders another.\n",
    "Ada would order it if we had the money.\n",
    "Ada will not go and order the rope.\n",
    "Ada might go to the bank to sign.\n",
    "Options that came up:\n\n- sell it (Ada)\n- mend it and lend it out (Ben, Cleo)\n",
    "Ada thinks of writing to the harbour.\n",
    "Ada asked if Ben will order the rope.\n",
    "It was decided not to ask Ada to order a rope.\n",
    // What goes on at the meeting.
    "Agenda:\n\n1. Welcome (Ada)\n2. Budget (Ben)\n",
    "1. Report of the treasurer: Ben\n2. Update on the pier: Ada\n",
    "Ben presented the plan. Ada takes the view that it is too dear.\n",
    "Ben gives Ada the floor.\n",
    "Ada asks Zoe how it went.\n",
    "**T-4** Ada: allow a second key. Long talk. *Not accepted.*\n",
    "Cleo will return next week.\n",
    "Ada and Ben meet to discuss the rope.\n",
    "Ada checks that everyone can hear.\n",
    "Ben talks to the group.\n",
    "Ada - knots for beginners (talk)\n",
    "Ada - report on the fair\n",
    // A topic as a box, with who brought it and what was said of it.
    "- [ ] (Ada) the new winch\n    - it leaks since May\n    - nobody knows why\n",
    // Old tasks.
    "## Previous actions\n\n- Ben to print the sign. Ada says that it is fine.\n",
    "## Previous actions\n\n- Ben will print the sign. Done.\n",
    "## Previous actions\n\n- Ben to print the sign\n- Ada will order the rope\n",
  ])("%j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});
