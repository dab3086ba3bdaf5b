/** Deeds by how a sentence tells of them, be it whatever verb: in the present, of several people, without "is", in clauses. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented, kit\n\n## Lamp\n\n";

/** The actions that are found below a line of attendees. */
const inCrew = (body: string) => found(`${CREW}${body}\n`).actions ?? [];

describe("somebody does it", () => {
  test.each([
    ["Ben reupholsters the bench.", "Ben Sample: reupholsters the bench"],
    ["Cleo tells him.", "Cleo Invented: tells him"],
    ["Ada moves the boat to the new shed.", "Ada Example: moves the boat to the new shed"],
    ["Ben measures peak load before the next round.", "Ben Sample: measures peak load before the next round"],
    ["kit adds oil to the list", "kit: adds oil to the list"],
    ["Ada gives notice to the landlord.", "Ada Example: gives notice to the landlord"],
    ["Ben leaves a comment on the plan.", "Ben Sample: leaves a comment on the plan"],
    ["Cleo asks three people she has in mind.", "Cleo Invented: asks three people she has in mind"],
    ["Ben knows a builder. He harangues the plumber.", "Ben Sample: harangues the plumber"],
    [
      "Ada and Ben split the chapters among themselves.",
      "Ada Example, Ben Sample: split the chapters among themselves",
    ],
    ["kit and Cleo test the pump.", "kit, Cleo Invented: test the pump"],
    ["Ben flipping the switch tonight.", "Ben Sample: flipping the switch tonight"],
    ["Settled. Ada pressing the button after the call.", "Ada Example: pressing the button after the call"],
    ["Cleo drafting a reply.", "Cleo Invented: drafting a reply"],
    ["Ben has a draft, Ada to review it tonight.", "Ada Example: review it tonight"],
    [
      "Ben will watch it for two weeks and ring the mill if it comes back.",
      "Ben Sample: watch it for two weeks and ring the mill if it comes back",
    ],
    ["Ada opens a ticket for that, Ben has agreed to test it.", "Ada Example, Ben Sample: test it"],
    ["The others get a letter, which Ada writes.", "Ada Example: writes"],
    ["Cleo announces the fair on the mailing list.", "Cleo Invented: announces the fair on the mailing list"],
    ["Ben has last year's plan and will adapt it.", "Ben Sample: adapt it"],
    [
      "Ada checks with the bank if the reserve may be used.",
      "Ada Example: checks with the bank if the reserve may be used",
    ],
    ["Ben will attend the hearing and report back.", "Ben Sample: attend the hearing and report back"],
    [
      "Ada will tell us whether we may use it if it rains.",
      "Ada Example: tell us whether we may use it if it rains",
    ],
    [
      "Cleo promised a list of the knots before May.",
      "Cleo Invented: promised a list of the knots before May",
    ],
    ["The quote was too dear. Ben is getting two more.", "Ben Sample: getting two more"],
    ["Cleo will be chasing the suppliers.", "Cleo Invented: be chasing the suppliers"],
    ["Ben has said he'll lend us his trailer.", "Ben Sample: lend us his trailer"],
    ["Ada reckons she can get it cheaper and will report back.", "Ada Example: report back"],
    ["Nobody wanted it, so Cleo gave in and will do it.", "Cleo Invented: do it"],
    ["Ben will, as soon as the plans are back, scan them.", "Ben Sample: scan them"],
    ["After the call Ben mails the plans.", "Ben Sample: mails the plans"],
    ["Ada takes a first stab at the text.", "Ada Example: takes a first stab at the text"],
    ["Ada decides which one we buy.", "Ada Example: decides which one we buy"],
    ["Ben follows up.", "Ben Sample: follows up"],
    ["Ben has to hand in the books by the end of May.", "Ben Sample: hand in the books by the end of May"],
    ["Ada should send the list by Friday.", "Ada Example: send the list by Friday"],
    ["Cleo calls the plumber.", "Cleo Invented: calls the plumber"],
    ["Cleo brings cake.", "Cleo Invented: brings cake"],
    ["Everyone reads it; Ben prepares the questions.", "Ben Sample: prepares the questions"],
    ["Ada and Ben are on catering again.", "Ada Example, Ben Sample: are on catering again"],
  ])("in %j", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });

  test.each([
    "Ada emphasises the cost. Ben laments the weather. Cleo appreciates the work.",
    "Ada answers Ben. Cleo corrects Ada.",
    "Ben collects stamps. Cleo sells eggs. Ada grows beans.",
    "Ada takes the keyboard. Ben looks after the queue. Cleo watches the chat.",
    "Ada and Ben agree on the price. Ben and Cleo run the bar. Ada and Cleo know the keeper.",
    "Ada and Ben cut the boards. Ben and Cleo met the painter.",
    "Ada presiding. Ben taking notes. Cleo working on her thesis. Ada joining late.",
    "- Ben fixing the build\n- Ada reviewing the drafts",
    "It was late, Ben mending the roof.",
    "We asked Ada, Ben to leave the room. It is not for Ada, Ben to decide.",
    "Ben will watch it if it comes back. Ada will paint it and the deck if there is money.",
    "Ben does the books. Ben said he would rather wait. Emil is organising his life.",
    "Ada counts the votes. Ben pours the tea. Cleo draws it on the board. Ada hands out the slides.",
    "Ada takes over as treasurer on 1 May. Ben turns 50 on Friday. Cleo brings bad news.",
    "Cleo will be speaking at the fair. Ben will be working on his thesis. Ada will be away.",
    "Ben should send the list. Ada has to sew it. Cleo hopes to send the list by Friday. Ada should be back by Friday.",
    "Ada calls the price outrageous. Ben calls the vote.",
    "Ada takes another view. Ben picks holes in the plan. Cleo keeps quiet. Ben reports on May.",
    "Ada announces the winner. Ben reads a letter that Cleo wrote, which Ada likes.",
    "Ben will attend the fair and stay there. Ada is on hearing aids.",
    "Ada and Ben are the signatories and stay together.",
  ])("but not in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

test("what may be a deed of the meeting is none where the note tells of that in the present", () => {
  const present = "Ada says that it leaks. Ben asks for how long. Cleo suggests a look.\n\n";
  expect(inCrew(`${present}Ben answers the tenant.`)).toEqual([]);
  expect(inCrew(`${present}Ben orders the tiles.`)).toEqual(["Ben Sample: orders the tiles"]);
});

describe("lines that say something each", () => {
  test("are sentences where the next word would have had room", () => {
    expect(
      inCrew("The boiler is cold since Sunday\nBen brings a heater\nAda orders a valve\nIt was cold"),
    ).toEqual(["Ben Sample: brings a heater", "Ada Example: orders a valve"]);
  });
  test.each([
    "The boiler is cold and it is not known since when it was so, but if it gets worse\nBen brings a heater.",
    "If it gets worse in the hall\nBen brings a heater for all of the rooms\nAda is glad",
    "In case of frost, as told by\nBen, the heater of the hall is on.",
  ])("but not in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});
