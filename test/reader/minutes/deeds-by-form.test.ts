/** Deeds by where they stand: behind an arrow, in a cell, in a list of which the rest is struck out. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";

const actions = (body: string) => found(CREW + body).actions ?? [];

describe("behind an arrow or a sign", () => {
  test.each<readonly [string, readonly string[]]>([
    ["-> Ben to put this in the guide\n", ["Ben Sample: put this in the guide"]],
    ["=> Ada to write to the harbour. It was late.\n", ["Ada Example: write to the harbour"]],
    ["→ Ada and Cleo to oil the winch\n", ["Ada Example, Cleo Invented: oil the winch"]],
    ["- we talked of it => Ben to write the letter\n", ["Ben Sample: write the letter"]],
    ["It is torn.\n-> Ada to sew the sail\n", ["Ada Example: sew the sail"]],
    ["*Task Ben:* order the lamps.\n", ["Ben Sample: order the lamps"]],
    ["Task Ada & Ben: sew the sail\n", ["Ada Example, Ben Sample: sew the sail"]],
    ["Job Cleo: tar the hull\n", ["Cleo Invented: tar the hull"]],
    ["ACTION: ada, ben to weigh the anchor\n", ["Ada Example, Ben Sample: weigh the anchor"]],
  ])("%j", (body, wanted) => {
    expect(actions(body)).toEqual(wanted);
  });

  test.each([
    "-> Ada to be chair until May\n",
    "-> the hull to be dry\n",
    "-> nice to see you\n",
    "Task force: three people so far\n",
    "Task Harbour: the crane\n",
  ])("nothing in %j", (body) => {
    expect(actions(body)).toEqual([]);
  });
});

describe("whoever a bold line above a list names says it", () => {
  test.each<readonly [string, readonly string[]]>([
    [
      "**Ben Sample**\n* Yes, I'll post the chart right after the call.\n",
      ["Ben Sample: post the chart right after the call"],
    ],
    ["**Cleo:**\n\n1. I'm going to write the charter.\n", ["Cleo Invented: write the charter"]],
  ])("%j", (body, wanted) => {
    expect(actions(body)).toEqual(wanted);
  });

  test.each(["**Harbour**\n\n- I'll tar the hull.\n", "**Ada**\n\n- We will see.\n- I will be away.\n"])(
    "nothing in %j",
    (body) => {
      expect(actions(body)).toEqual([]);
    },
  );
});

describe("of what was to be done", () => {
  test.each<readonly [string, readonly string[]]>([
    [
      "## Action items review\n\n* ~~Ada to order oil~~\n* Ben to paint the gate [started]\n* Cleo to mend an oar. Nobody knows.\n",
      ["Ben Sample: paint the gate [started]", "Cleo Invented: mend an oar"],
    ],
    ["## Old actions\n\n- ~~order oil (Ada)~~\n- paint the gate (Ben)\n", ["Ben Sample: paint the gate"]],
    [
      "## Action items from last time\n\n* DONE: Ada to order oil\n* TODO: Ben to paint the gate → will do it this week\n",
      ["Ben Sample: paint the gate → will do it this week"],
    ],
  ])("the rest is open in %j", (body, wanted) => {
    expect(actions(body)).toEqual(wanted);
  });

  test.each([
    "## Last actions\n\n- Ada: order oil\n- Ben: paint the gate\n",
    "## Last actions\n\n- ~~Ada: order oil~~\n- Ben: paint the gate (done)\n",
    "## Last actions\n\n- ~~Ada: order oil~~\n- ~~Ben: paint the gate~~\n",
  ])("nothing is known to be open in %j", (body) => {
    expect(actions(body)).toEqual([]);
  });
});

describe("a column of what came of each matter", () => {
  const TABLE = "| Topic | Notes | Outcome |\n|---|---|---|\n";

  test.each<readonly [string, readonly string[]]>([
    ["| Oil | It was cold | Ada to tell the bank by May |\n", ["Ada Example: Ada to tell the bank by May"]],
    ["| Oil | It was cold | Approved. Ada to tell the bank. |\n", ["Ada Example: Ada to tell the bank"]],
    ["| Oars | None left | Ben: order three oars |\n", ["Ben Sample: Ben: order three oars"]],
  ])("tells of tasks: %j", (row, wanted) => {
    expect(actions(TABLE + row)).toEqual(wanted);
  });

  test.each([
    "| Oars | None left | Ben: no |\n",
    "| Oars | None left | Ada wanted to sell it |\n",
    "| Oars | None left | Ben to be asked |\n",
    "| Oars | None left | Ada to order oars (done) |\n",
    "| Oars | None left | Deferred to April |\n",
  ])("tells of none: %j", (row) => {
    expect(actions(TABLE + row)).toEqual([]);
  });
});

describe("who does it as well", () => {
  test.each<readonly [string, readonly string[]]>([
    [
      "Ada agreed to caulk it, together with Ben.\n",
      ["Ada Example, Ben Sample: caulk it, together with Ben"],
    ],
    ["Ada will caulk it jointly with Cleo.\n", ["Ada Example, Cleo Invented: caulk it jointly with Cleo"]],
    [
      "Ada will draft the letter and Ben signs.\n",
      ["Ada Example, Ben Sample: draft the letter and Ben signs"],
    ],
    ["Ada will draft the letter and Ben agrees.\n", ["Ada Example: draft the letter and Ben agrees"]],
    [
      "Ada showed the sail. Ben thinks it's the wind. They'll mend it together.\n",
      ["Ada Example, Ben Sample: mend it together"],
    ],
    ["Ada has one. Ben too. Cleo none. They'll mend it together.\n", []],
  ])("%j", (body, wanted) => {
    expect(actions(body)).toEqual(wanted);
  });
});

describe("in a sentence", () => {
  test.each<readonly [string, readonly string[]]>([
    ["Nobody minded if it rains; Ben's going to caulk it.\n", ["Ben Sample: caulk it"]],
    ["Ada goes there on Friday to fix the lock.\n", ["Ada Example: goes there on Friday to fix the lock"]],
    [
      "Ben does a count of the oars before next call.\n",
      ["Ben Sample: does a count of the oars before next call"],
    ],
    ["Cleo brings a draft to the next meeting.\n", ["Cleo Invented: brings a draft to the next meeting"]],
    ["Ada brings the group's tent.\n", ["Ada Example: brings the group's tent"]],
    ["- Ada takes on the flyers, up to 300.\n", ["Ada Example: takes on the flyers, up to 300"]],
    ["Ben asks the bank if that's right.\n", ["Ben Sample: asks the bank if that's right"]],
    ["Cleo edits CONTRIBUTING.\n", ["Cleo Invented: edits CONTRIBUTING"]],
    ["Ben will replace the mast as agreed.\n", ["Ben Sample: replace the mast as agreed"]],
    ["- [ ] Docs: write the page about oars\n", [": Docs: write the page about oars"]],
  ])("%j", (body, wanted) => {
    expect(actions(body)).toEqual(wanted);
  });

  test.each([
    "If it rains; Ben will caulk it.\n",
    "Ada thanked Cleo, who will replace Ben as our treasurer in May.\n",
    "Ben goes to Bergen on Monday to visit his aunt.\n",
    "Ben goes home on Friday to sleep.\n",
    "Ben does the minutes next week.\n",
    "Ada takes on board what was said.\n",
    "Ada asks the team if it works.\n",
    "Ada asks the chair whether it is true.\n",
    "- [Flag to show the oars](https://x.example/1)\n",
  ])("nothing in %j", (body) => {
    expect(actions(body)).toEqual([]);
  });
});

test("somebody is known by the letters before the figures of a handle, and by an initial", () => {
  expect(
    found("Present: Ada77, C. Tarn, Ben\n\n-> C.: tar the hull\n\n-> Ada: sew the sail\n").actions,
  ).toEqual(["C. Tarn: tar the hull", "Ada77: sew the sail"]);
});

test("of people who write themselves small a sentence may open behind a question", () => {
  expect(found("who: ada, ben, cleo\n\nhow much oil? ben asks them\n").actions).toEqual(["ben: asks them"]);
});

describe("somebody whom no list names", () => {
  test.each<readonly [string, readonly string[]]>([
    ["Noor asked for more oil.\n\nNoor to buy it.\n", ["Noor: buy it"]],
    ["Zoe: it leaks.\n\nBen and Zoe will mend it. Zoe thinks so.\n", ["Ben Sample, Zoe: mend it"]],
    ["Zoe would like to have a lamp.\n\n- [ ] Zoe: buy a lamp\n", ["Zoe: buy a lamp"]],
  ])("is known by speaking here and opening a line there: %j", (body, wanted) => {
    expect(actions(body)).toEqual(wanted);
  });

  test.each([
    "Noor was cold.\n\nNoor will be dry.\n",
    "The Noor will sail in May.\n",
    "Noor will take it to the coast.\n",
    "Somebody asked for oil.\n\nSomebody to buy it.\n",
    "They asked for oil.\n\nThey: more oil.\n\nThey will buy it.\n",
    "Upstream asked for oil.\n\nUpstream will buy it.\n",
    "Lawyers asked for oil.\n\nLawyers: more oil.\n\nLawyers will buy it.\n",
  ])("is nobody in %j", (body) => {
    expect(actions(body)).toEqual([]);
  });
});

test("a part of a marked list may be everybody's", () => {
  expect(actions("To do: Ada → write to the harbour; Ben → project page; all → think of songs\n")).toEqual([
    "Ada Example: write to the harbour",
    "Ben Sample: project page",
  ]);
});

test("a mention is whoever is called just that, though somebody else has it as well", () => {
  const note =
    "Host: Ada Adaman-Stone (@adda)\n\n- @adda will read it this week.\n\n## Present\n\n@adda, @bendy, @cleo\n";
  expect(found(note).actions).toEqual(["@adda: read it this week"]);
});

describe("whose it is stands beside or behind it", () => {
  test.each<readonly [string, readonly string[]]>([
    ["Next steps for Ada: sew the sail and tar the hull\n", ["Ada Example: sew the sail and tar the hull"]],
    ["Action items for Ben: sew the sail\n", ["Ben Sample: sew the sail"]],
    ["**AP** Ada sews the sail\n", ["Ada Example: sews the sail"]],
    ["- Sew the sail. Ada\n", ["Ada Example: Sew the sail"]],
    ["Draw up a rota (owner: Ada).\n", ["Ada Example: Draw up a rota"]],
    ["- Ada + Ben to pair on the sail\n", ["Ada Example, Ben Sample: pair on the sail"]],
    ["- Draft: Ada by Friday\n", ["Ada Example: Draft"]],
    ["Who sews the sail? Ada volunteered.\n", ["Ada Example: sews the sail"]],
    ["Ada still has to send the draft by Friday.\n", ["Ada Example: send the draft by Friday"]],
    ["Ada looks at the list by Friday.\n", ["Ada Example: looks at the list by Friday"]],
  ])("%j", (body, wanted) => {
    expect(actions(body)).toEqual(wanted);
  });

  test.each([
    "Actions for Ada: none\n",
    "AP Ada was late\n",
    "- Welcome. Ada\n",
    "- Report from the harbour. Ben\n",
    "The book is lost (owner: Ada).\n",
    "- Report: Ada by phone\n",
    "- Printing: Ada at work\n",
    "Who sews the sail? Ada laughed.\n",
    "Ada still plans it.\n",
    "Ada looks at the list.\n",
  ])("nothing in %j", (body) => {
    expect(actions(body)).toEqual([]);
  });
});
