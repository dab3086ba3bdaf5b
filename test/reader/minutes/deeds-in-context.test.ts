/** Deeds that what stands around them makes some: an outcome before them, a list of owners, a state behind them. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented, moss\n\n";
const inCrew = (body: string) => found(CREW + body).actions ?? [];

describe("behind an outcome somebody", () => {
  test.each([
    [
      "Decision: we open the account. Ada and Ben go there to sign.\n",
      "Ada Example, Ben Sample: go there to sign",
    ],
    ["We agreed to move. Cleo does the van.\n", "Cleo Invented: does the van"],
    ["It was agreed to keep the logo. moss reuploads pictures.\n", "moss: reuploads pictures"],
    ["Ben says so. Decision: we buy one. Ada hauls the rest over.\n", "Ada Example: hauls the rest over"],
  ])("takes on what %j says", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });

  test.each([
    "Cleo objects to the colour",
    "Cleo thanks everybody for coming",
    "Cleo makes a joke about it",
    "Cleo runs a shop for boats",
    "Ben and Cleo agree on that",
    "Ben and Cleo talk about colours",
    "Cleo always gets the paint",
    "Ben finds it dear",
    "Ada teaches at the school",
    "Ada lives next door",
    "moss welcomes this",
    "Ada takes the chair",
  ])("takes on nothing where %j", (words) => {
    expect(inCrew(`Decision: we buy it. ${words}.\n`)).toEqual([]);
  });
});

describe("in a list of owners", () => {
  test.each([
    [
      "**Jobs**\nAda — harbour, deadline\nmoss — note to the choir\n",
      ["Ada Example: harbour, deadline", "moss: note to the choir"],
    ],
    [
      "Actions: Ada — dates from the school. Ben — poster. It was cold.\n",
      ["Ada Example: dates from the school", "Ben Sample: poster"],
    ],
    [
      "- moss: review the chart by Sunday\n- Ben: review the mast\n- Ada: update the page\n",
      ["moss: review the chart by Sunday", "Ben Sample: review the mast", "Ada Example: update the page"],
    ],
    ["- Ben - Send the keys to the mill\n", ["Ben Sample: Send the keys to the mill"]],
    [
      "## Action items carried over\n\n- Ada - Sign the lease [DONE]\n- Ben - Ask the board about fees [PENDING]\n",
      ["Ben Sample: Ask the board about fees [PENDING]"],
    ],
    [
      "## Old actions\n\n- Cleo to count the oars [in progress]\n",
      ["Cleo Invented: count the oars [in progress]"],
    ],
    [
      "ACTION: Ada writes it, Ben tests it on the mill's data.\n",
      ["Ada Example, Ben Sample: writes it, Ben tests it on the mill's data"],
    ],
    ["@Ada: discuss the boats with the mill\n", ["Ada Example: discuss the boats with the mill"]],
    ["- moss takes the red oars (about 30)\n", ["moss: takes the red oars (about 30)"]],
    ["- moss brings a scale from the mill on fri\n", ["moss: brings a scale from the mill on fri"]],
    ["Ada makes a poll among the members.\n", ["Ada Example: makes a poll among the members"]],
  ])("%j has each one's", (body, actions) => {
    expect(inCrew(body)).toEqual(actions);
  });

  test.each([
    // A talk: somebody speaks twice.
    "- moss: ship it\n- Ben: wait for the tide\n- moss: check it again\n",
    "- moss: nice\n- Ben: review went well\n",
    "ACTION of the day: none. Ben — who was late — nodded.\n",
    "@Ada: thanks for the oars\n",
    "- Ada makes the case for oars\n",
    "- Ben makes a short statement\n",
    "- moss takes the minutes (as ever)\n",
  ])("%j has none", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("what another wants of somebody, who says yes,", () => {
  test.each([
    [
      "Cleo suggested that Ada and Ben talk offline and bring one draft, they both agreed to do so.\n",
      "Ada Example, Ben Sample: talk offline and bring one draft",
    ],
    ["Ada asked whether Ben could write to them, and he agreed.\n", "Ben Sample: write to them"],
    ["Cleo proposed that Ada paint the mast; she said she would.\n", "Ada Example: paint the mast"],
    ["Cleo suggested Ben should draw a map, Ben agreed.\n", "Ben Sample: draw a map"],
    ["Ada suggested that Ben write to the mill. He agreed.\n", "Ben Sample: write to the mill"],
    ["moss wondered if Cleo might ring the bank, and she accepted.\n", "Cleo Invented: ring the bank"],
  ])("is theirs in %j", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });

  test.each([
    "Ada suggested that Ben write to them, but she disagreed.\n",
    "Ada suggested that Ben go home, and they agreed.\n",
    "Ada suggested that Ben write to them, and Cleo agreed.\n",
    "Ada asked Ben what it costs, he said 5.\n",
    "Ada wondered whether Ben likes it, he agreed.\n",
    "Ada suggested that we write to them, and she agreed.\n",
  ])("is nobody's in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("by its form", () => {
  test.each([
    [
      "## Old actions\n\n- moss: draft the page -- still open, moved to next time\n",
      "moss: draft the page -- still open, moved to next time",
    ],
    ["-> moss makes lists with prices\n", "moss: makes lists with prices"],
    ["moss: will do right after this call\n", "moss: do right after this call"],
    ["Same answer as ever: no. @ada will write to them.\n", "Ada Example: write to them"],
    [
      "- Cleo has merged the logs.\n- She'll announce that on the board.\n",
      "Cleo Invented: announce that on the board",
    ],
    ["Last year's list is fine, Ada will copy it.\n", "Ada Example: copy it"],
    ["Ben is making a sign.\n", "Ben Sample: making a sign"],
    [
      "- Ada: the chart, not yet, will have it for the next meeting\n",
      "Ada Example: have it for the next meeting",
    ],
    ["Fire (not here). moss knows a man who mends it and will ring him.\n", "moss: ring him"],
    ["Closing; Cleo leaves a kind comment.\n", "Cleo Invented: leaves a kind comment"],
    ["- Ada and Ben volunteer to test the pump\n", "Ada Example, Ben Sample: test the pump"],
    [
      "## Actions\n\n- [action] Renew the lease [assignee] Ben [due] 30 May [status] todo\n",
      "Ben Sample: Renew the lease",
    ],
  ])("%j is a deed", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });

  test.each([
    "## Actions\n\n- [action] Renew the lease [assignee] Ben [due] 30 May [status] done\n",
    "## Old actions\n\n- moss: draft the page -- moved to next time\n",
    "Code:\n\n    TODO: mend this soon\n    x = 1\n",
    "moss: that's mine. It broke the pump\n",
    "- Ada and Ben have the key.\n- He will lend it.\n",
    "- Cleo has the key.\n\n## Oars\n\n- She will lend it.\n",
    "Ben is making progress.\n",
    "-> moss makes a point\n",
  ])("%j is none", (body) => {
    expect(inCrew(body)).toEqual([]);
  });
});

describe("what goes on anyway, a view and somebody's own degree are no task", () => {
  test.each([
    "- Ben is washing the sails this week anyway",
    "- oars: six are done, Ada is doing the others this week as planned",
    "- Ada and Ben are sorting out the keys at the moment",
    "- Ben is sending the parcels these days",
    "- Cleo finds an hour per boat too long",
    "- Ben puts the blame on the pump",
    "- Cleo puts it down to the frost",
    "- Ada hands in on 4 May",
    "- Ben defends his thesis on 4 May",
    "- Hopes to mend it in May",
    "- Wants to paint both boats",
    "## Action items\n\n- Ben: count the oars. **Done**, see the list.",
  ])("%j", (body) => {
    expect(inCrew(`${body}\n`)).toEqual([]);
  });

  test.each([
    ["- Ben is washing the sails this week", "Ben Sample: washing the sails this week"],
    ["- Cleo is sending the list to the yard", "Cleo Invented: sending the list to the yard"],
    ["- Ben puts it on the list", "Ben Sample: puts it on the list"],
    ["- Ada hands in the form on Friday", "Ada Example: hands in the form on Friday"],
    ["- Ben submits the claim by Friday", "Ben Sample: submits the claim by Friday"],
    ["- Mark to paint both boats", "Mark: paint both boats"],
    ["It rained.\n👉 Ben: count the oars\nCleo would like new ones one day.", "Ben Sample: count the oars"],
  ])("but %j is", (body, action) => {
    expect(inCrew(`${body}\n`)).toEqual([action]);
  });
});
