/** Who is given a task or says yes to one, in the words of many secretaries, and what only sounds like it. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";
const BOARD = "Present: Ada Example (chair), Ben Sample (secretary), Cleo Invented (treasurer)\n\n";
const CREW_OF_HARBOUR =
  "Anwesend: Ada Muster, Ben Beispiel, Cleo Erfunden\n\n## Hafen\n\nDas wurde in der Runde besprochen und ist für alle in Ordnung.\n\n";

/** The clear actions of a note, "who: what". */
const actions = (note: string): readonly string[] => found(note).actions ?? [];

describe("somebody is given a task where it says", () => {
  test.each<[string, string]>([
    ["We'll have Ben look into the pump.", "Ben Sample: look into the pump"],
    ["Let's have Cleo ask the harbour.", "Cleo Invented: ask the harbour"],
    ["The crew resolved to instruct Ben to end the lease.", "Ben Sample: end the lease"],
    ["It was decided to ask Ada to represent us at the fair.", "Ada Example: represent us at the fair"],
    ["It falls to Cleo to inform the keepers.", "Cleo Invented: inform the keepers"],
    ["Cleo's task until June is to collect the fees.", "Cleo Invented: collect the fees"],
    ["Ben's homework: read the charter.", "Ben Sample: read the charter"],
    ["The committee requested that Ada obtain a second chart.", "Ada Example: obtain a second chart"],
    ["We agreed Ben should draft a reply.", "Ben Sample: draft a reply"],
    ["Members asked Cleo to chase the painter.", "Cleo Invented: chase the painter"],
    [
      "The crew thought this dear and asked Cleo to obtain a second price.",
      "Cleo Invented: obtain a second price",
    ],
    ["Ben agreed to speak on behalf of the crew.", "Ben Sample: speak on behalf of the crew"],
    [
      "Ben and Cleo to go to the bank with the form.",
      "Ben Sample, Cleo Invented: go to the bank with the form",
    ],
    ["Ben will take them off the list.", "Ben Sample: take them off the list"],
    ["Cleo asked Ben to draw the chart and he agreed.", "Ben Sample: draw the chart"],
    ["Ben will see the landlord about the lease.", "Ben Sample: see the landlord about the lease"],
    ["The chart needs drawing by Friday (Ben).", "Ben Sample: The chart needs drawing by Friday"],
    ["Ben will have the chart drawn.", "Ben Sample: have the chart drawn"],
    ["Ben owes us a chart.", "Ben Sample: owes us a chart"],
    ["Ben will be back with a price.", "Ben Sample: be back with a price"],
    ["Ben will have another go at the pump.", "Ben Sample: have another go at the pump"],
    [
      "Ben will look at the pump and, if it is past mending, wait.",
      "Ben Sample: look at the pump and, if it is past mending, wait",
    ],
    [
      "Cleo confirmed that it had been reported on 2 May and will chase the mill.",
      "Cleo Invented: chase the mill",
    ],
    ["Ben and Cleo have the keys and will send them.", "Ben Sample, Cleo Invented: send them"],
    ["Ben showed it. Cleo liked it. Too red. He'll have another go.", ": have another go"],
    ["Ben showed it. Too red. He'll have another go.", "Ben Sample: have another go"],
    [
      "Ben has the keys. He is worried about parking because of the fair, and will write to the mill.",
      "Ben Sample: write to the mill",
    ],
    [
      "It was agreed to put off the roof to May and to ask the mill for more time. **Ben**",
      "Ben Sample: It was agreed to put off the roof to May and to ask the mill for more time",
    ],
    [
      "Responsibility for the raffle lies with Ada.",
      "Ada Example: Responsibility for the raffle lies with Ada",
    ],
    ["#12 is on Ben's plate.", "Ben Sample: #12 is on Ben's plate"],
    [
      "Ben has been given the job of finding a keeper.",
      "Ben Sample: has been given the job of finding a keeper",
    ],
    ["Ada is down for the flag.", "Ada Example: is down for the flag"],
    ["Ada is on the hook for telling the harbour.", "Ada Example: is on the hook for telling the harbour"],
    ["We need new oars. Cleo's on it.", "Cleo Invented: 's on it"],
    ["Cleo said yes to running the stall.", "Cleo Invented: said yes to running the stall"],
    ["Ben has promised a list within two days.", "Ben Sample: has promised a list within two days"],
    ["Ben took on drafting the list of guests.", "Ben Sample: took on drafting the list of guests"],
    ["Ben has kindly agreed to paint the gate.", "Ben Sample: paint the gate"],
    ["Cleo has taken it upon herself to tar the hull.", "Cleo Invented: tar the hull"],
    ["Ada intends to raise it with the harbour.", "Ada Example: raise it with the harbour"],
    ["Cleo's to put three questions to them.", "Cleo Invented: put three questions to them"],
    ["Ben will be in touch with the museum.", "Ben Sample: be in touch with the museum"],
    ["Ben is to speak there on our behalf.", "Ben Sample: speak there on our behalf"],
    ["In the meantime Ada is to order the rope.", "Ada Example: order the rope"],
    [
      "Ada wants it in writing, so Ben is drafting a note by Friday.",
      "Ben Sample: drafting a note by Friday",
    ],
    ["Ada: I can do the flags.", "Ada Example: do the flags"],
    ["Ben: can look into that next week.", "Ben Sample: look into that next week"],
    ["AE to check the fuse; it is old.", "Ada Example: check the fuse; it is old"],
  ])("%j", (words, expected) => {
    expect(actions(`${CREW}${words}\n`)).toEqual([expected]);
  });

  test.each([
    "We have Ada to thank for this.",
    "The crew thought of it and asked the harbour to wait.",
    "Cleo asked Ben to draw the chart.",
    "Ben will see the film.",
    "The chart needs drawing (page 4).",
    "Ben will have the same problem.",
    "Ben owes us a drink.",
    "Ben will take a week off in May.",
    "Ben will be back to chair.",
    "Ben will be back in May.",
    "Ben and Cleo to go to the bank holiday fair.",
    "If it rains Ben will mend it and, if not, wait.",
    "Ok to drop the old pump, the new one keeps going.",
    "Ben is going through the logs.",
    "The roof is old. **Ben**",
    "We asked Ben to leave the room for the vote.",
    "It falls to the harbour to decide.",
    "Ben's job is to teach.",
    "The neighbours requested that Ada stop the music.",
    "It was agreed that the fee should rise.",
    "Responsibility for the damage lies with the owner.",
    "The chart is on Ben's desk.",
    "Cleo is on it every day.",
    "Cleo said yes.",
    "Ada intends to stand again.",
    "Ben is expected to join later.",
    "The new rule means that Ben will pay less.",
    "The chart that Ada is to sell is torn.",
    "Cleo: I can add that it also leaks at the stern.",
    "Ada: I can see the problem.",
    "Ben: can we move on?",
    "PR to mend the build, CI will test the branch.",
  ])("but not %j", (words) => {
    expect(actions(`${CREW}${words}\n`)).toEqual([]);
  });
});

describe("somebody does something where the clause opens with", () => {
  test.each<[string, string]>([
    ["As agreed, Ben now contacts the printers.", "Ben Sample: contacts the printers"],
    ["Because Ada lives next door, she waters the plants.", "Ada Example: waters the plants"],
    ["Cleo has no answer yet, so she'll ring the harbour.", "Cleo Invented: ring the harbour"],
    ["#12 comes first: Ada redoes the figure.", "Ada Example: redoes the figure"],
    ["Ada, who knows the owner, gives them a call.", "Ada Example: gives them a call"],
    ["Rota for the stall: Ben draws it up.", "Ben Sample: draws it up"],
    ["Ada steps in for him on Monday.", "Ada Example: steps in for him on Monday"],
    ["The filter is full, Cleo descales it on Friday.", "Cleo Invented: descales it on Friday"],
    [
      "It was agreed that all fees go into one list, and Ben enters the old ones this week.",
      "Ben Sample: enters the old ones this week",
    ],
    [
      "Ada and Ben met the painter. They will sit together and make a list.",
      "Ada Example, Ben Sample: sit together and make a list",
    ],
    ["Ada takes the flag, Ben the oars.", "Ada Example, Ben Sample: takes the flag, Ben the oars"],
  ])("%j", (words, expected) => {
    expect(actions(`${CREW}${words}\n`)).toEqual([expected]);
  });

  test.each([
    "As Ada wrote, Ben pays the rent.",
    "Ada fixes the pump and it takes two days.",
    "Ben enters the hall at eight.",
    "Cleo loads the page.",
    "Ben starts his new job on Monday.",
    "Cleo takes her exam in two weeks.",
    "Ada likes the new hull by Friday's light.",
    "Dot, who painted it, lives in Ayr.",
    "Ada and Ben met the painter. They were late.",
    "Ben gets back to the oars.",
    "Cleo takes the view that this is wrong.",
    "Ada reads the letter from the harbour.",
  ])("but not %j", (words) => {
    expect(actions(`${CREW}${words}\n`)).toEqual([]);
  });
});

describe("an office is whoever holds it", () => {
  test.each<[string, string]>([
    ["The treasurer is to present a budget in April.", "Cleo Invented: present a budget in April"],
    ["The Secretary was asked to obtain a price.", "Ben Sample: obtain a price"],
    ["Treasurer to pay the painter.", "Cleo Invented: pay the painter"],
    ["RESOLVED that the Secretary write to the harbour.", "Ben Sample: write to the harbour"],
    ["The chair and the secretary will sign the lease.", "Ada Example, Ben Sample: sign the lease"],
    ["The Chair instructed Cleo to close the account.", "Cleo Invented: close the account"],
    ["The scribe will send the notes round.", ": send the notes round"],
  ])("%j", (words, expected) => {
    expect(actions(`${BOARD}${words}\n`)).toEqual([expected]);
  });

  test.each([
    "The mayor will open the fair.",
    "The treasurer of the harbour will send a bill.",
    "The vice-chair will retire.",
    "The treasurer explained the loss.",
    "The secretary sends her regrets.",
    "The chair asked the treasurer for the figures.",
  ])("but not %j", (words) => {
    expect(actions(`${BOARD}${words}\n`)).toEqual([]);
  });

  test("where its holder is named with it in the head", () => {
    const head = "Present: Mayor Zoe Made, Town Clerk Ada Example, Ben Sample\n\n";
    expect(actions(`${head}The Mayor directed the Town Clerk to order a lamp.\n`)).toEqual([
      "Ada Example: order a lamp",
    ]);
  });
});

describe("a task has its owner", () => {
  test.each<[string, readonly string[]]>([
    ["The shed needs a lock. (Action: Ben)\n", ["Ben Sample: The shed needs a lock"]],
    ["The bench has to be mended.\n\nACTION: BS\n", ["Ben Sample: The bench has to be mended"]],
    ["Owner: Cleo. Replace the lamp.\n", ["Cleo Invented: Replace the lamp"]],
    ["- Replace the lamp\n  - owner: Ben\n  - due: May\n", ["Ben Sample: Replace the lamp"]],
    ["- Ben -> update the chart\n", ["Ben Sample: update the chart"]],
    ["- (Ada) pull the numbers for May\n", ["Ada Example: pull the numbers for May"]],
    ["To be done by Ada: a first sketch of the pier.\n", ["Ada Example: a first sketch of the pier"]],
    ["AI @ben open a ticket with the harbour\n", ["Ben Sample: open a ticket with the harbour"]],
    ["## To do before the next call\n\n- Cleo writes the agenda\n", ["Cleo Invented: writes the agenda"]],
    [
      "| Task | Person | Done? |\n|---|---|---|\n| Fees | Cleo | no |\n| Stamps | Ben | yes |\n",
      ["Cleo Invented: Fees"],
    ],
    [
      "| What | Who | By when |\n|---|---|---|\n| Renew the lease | Ada | June |\n| Clean the pump | Ben | May |\n",
      ["Ada Example: Renew the lease", "Ben Sample: Clean the pump"],
    ],
    [
      "| Topic | Discussion | Follow-up |\n|---|---|---|\n| Site | It is slow. | Ben resizes the pictures |\n| Shop | Fine. | none |\n",
      ["Ben Sample: Ben resizes the pictures"],
    ],
    ["- [ ] ~~print flags~~ (dropped, no money)\n", []],
    ["Status: green. Owner: nobody\n", []],
    ["- (Ada) the new pump\n- (Ben) speed of the winch\n", []],
    ["- Ada -> Treasurer\n", []],
    ["| Event | Who | When |\n|---|---|---|\n| Spring fair | Ada | May |\n| Open day | Ben | June |\n", []],
    ["| Pump | Keeper | Next steps |\n|---|---|---|\n| north | Ada | none |\n", []],
  ])("%j", (words, expected) => {
    expect(actions(`${CREW}## Pier\n\nIt was cold.\n\n${words}`)).toEqual(expected);
  });
});

describe("somebody is of the meeting who is named in its head", () => {
  test.each<[string, string]>([
    ["Here tonight: Hilde, Pio and Gus.", "Pio will mend the oar."],
    ["* Chairs: Hilde Made, Pio Sample\n* Time: 15:00", "Pio is going to enter the dates."],
    ["We came together at the pier: it was Hilde, Pio and me.", "Pio offered to mend the oar."],
    ["Hilde, Pio and Gus came to the pier.", "Pio will mend the oar. Gus is happy with that."],
    ["What we did in May. Members at the call: Hilde, Pio,\nGus.", "Pio writes the letter."],
  ])("%j", (head, words) => {
    expect(actions(`# Crew meeting\n\n${head}\n\n## Oars\n\n${words}\n`)).toEqual([
      expect.stringMatching(/^Pio/),
    ]);
  });

  test("by speaking under a whole name", () => {
    const talk =
      "Hilde Made: how many are there?\n\nPio Sample: four. I'll count them again and mail the list.\n\nHilde Made: good.\n";
    expect(actions(`# Crew meeting\n\n## Oars\n\n${talk}`)).toEqual([
      "Pio Sample: count them again and mail the list",
    ]);
  });

  test("and no thing of a list of topics is", () => {
    const head = "Topics: Roof, Garden and Harbour.";
    expect(actions(`# Crew meeting\n\n${head}\n\n## Oars\n\nHarbour will send the bill.\n`)).toEqual([]);
  });
});

describe("in German somebody takes on", () => {
  test.each<[string, string]>([
    ["Ada legt das Formular bis Montag auf den Server.", "Ada Muster"],
    ["Ben sagt dem Hafen Bescheid.", "Ben Beispiel"],
    ["Cleo hört sich wegen eines Bootes um.", "Cleo Erfunden"],
    ["Ada geht der Sache nach und berichtet nächstes Mal.", "Ada Muster"],
    ["Bis zur nächsten Sitzung soll Ben die Zahlen zusammenstellen.", "Ben Beispiel"],
    ["Die Abrechnung macht Cleo bis Juni fertig.", "Cleo Erfunden"],
    ["Ada kennt da jemanden, sie ruft dort an.", "Ada Muster"],
    ["Um das Zelt kümmern sich Ada und Ben.", "Ada Muster, Ben Beispiel"],
    ["Ben: kümmere mich um den Schlüssel", "Ben Beispiel"],
  ])("%j", (words, who) => {
    expect(actions(`${CREW_OF_HARBOUR}${words}\n`)).toEqual([expect.stringMatching(new RegExp(`^${who}: `))]);
  });

  test.each([
    "Ada hat den Wächter eingeschaltet, er meldet sich dreißig Tage vorher.",
    "Ben legt Wert auf den Ton.",
    "Cleo meldet Bedenken an.",
    "Am Montag soll Ben operiert werden.",
    "Die Frage will Ada nicht beantworten.",
  ])("but not %j", (words) => {
    expect(actions(`${CREW_OF_HARBOUR}${words}\n`)).toEqual([]);
  });
});

describe("in a list of what each one does", () => {
  test.each([
    [
      "- Ben will find a band\n- Cleo: tickets and a plan\n- Ada will write the signs\n- Ben is doing the cake\n",
      [
        "Ben Sample: find a band",
        "Cleo Invented: tickets and a plan",
        "Ada Example: write the signs",
        "Ben Sample: doing the cake",
      ],
    ],
    ["- Ben is mending the roof\n- Cleo: all is well\n- Ada is away\n", []],
    ["- Ben said hello\n- Cleo: tickets\n- Ada will find a hall\n", ["Ada Example: find a hall"]],
    [
      "Still to do: paint the floor (Ben, next two Saturdays), window bars (Cleo), door closer.\n",
      ["Ben Sample: paint the floor", "Cleo Invented: window bars"],
    ],
    ["Seen at the fair: a red boat (Ben, on Saturday), a lamp (Cleo).\n", []],
  ])("%j", (list, expected) => {
    expect(actions(`${CREW}## Fair\n\n${list}`)).toEqual(expected);
  });
});

test("a run of names at the top makes no article a meeting", () => {
  const article =
    "# A summer at the pier\n\nHilde, Pio and Gus spent June there.\n\n## Oars\n\nPio likes them. Gus will mend one.\n";
  expect(found(article, { subject: "'A summer at the pier'" })).toEqual({});
});

describe("in a log", () => {
  const CREW_OF_ROPE = "# Crew meeting\n\nPresent: Ada Example, Ben Sample\n\n## Rope\n\n";
  const told = (log: string) => actions(`${CREW_OF_ROPE}${log}`);

  test.each([
    ["14:01 <ada> hm\n14:02 <ben> #action Ben to buy oil\n14:03 <ben> ok", ["Ben Sample: buy oil"]],
    [
      "[15:04] Ada: rope is old\n[15:05] Ben: I'll oil it\n[15:06] Ada: I'll paint the hut",
      ["Ben Sample: oil it", "Ada Example: paint the hut"],
    ],
  ])("each line is its speaker's: %s", (log, expected) => {
    expect(told(log)).toEqual(expected);
  });

  test.each([
    "```\n14:01 <ada> I'll grab a coffee\n14:02 <ben> thanks\n14:03 <ada> np\n```",
    "14:01 <ada> ben: \"I'll oil it\"\n14:02 <ben> > I'll paint the hut\n14:03 <ada> I'll pass",
  ])("only marks count where people chat: %s", (log) => {
    expect(told(log)).toEqual([]);
  });
});
