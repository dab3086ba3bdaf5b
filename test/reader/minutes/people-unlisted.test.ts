/** Who was there where no form says it: labels in any words, sentences, rounds, talks and deeds. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const BOTH = ["Ada Example", "Ben Sample"];
const THREE = [...BOTH, "Cleo Invented"];
const NAMES = ["Ada", "Ben", "Cleo"];

function read(body: string) {
  const { there = [], chair } = found(`# Lamp sync\n\n${body}\n`);
  return chair === undefined ? [there] : [there, chair];
}

type Case = [string, readonly string[], string?];

const find = (body: string, there: readonly string[], chair?: string) =>
  expect(read(body)).toEqual(chair === undefined ? [there] : [there, chair]);

describe("a label of people in any words", () => {
  test.each<Case>([
    [
      "Round the table at Ada's: Ada, Ben, Cleo (who took the notes). Dan sent his apologies.",
      ["Ada", "Ben", "Cleo [who took the notes]"],
    ],
    ["Hands in the boathouse: Ada, Ben, Cleo", NAMES],
    ["👥 Ada, Ben, Cleo · 🎙️ Ada", NAMES],
    ["- Who came? Ada, Ben, Cleo\n- Who has the key? Ada", NAMES],
    ["Also at the station: Ada Example, Ben Sample.", BOTH],
    ["On the platform: Ada Example (Treasurer), Ben Sample", ["Ada Example [Treasurer]", "Ben Sample"]],
    ["attendees = Ada / Ben / Cleo", NAMES],
    ["present\nAda\nBen\nCleo\nabsent\nDan", NAMES],
    ["| Here | Ada, Ben, Cleo |\n|---|---|\n| Not here | Dan |", NAMES],
    [
      "- **Harbour Labs:** Ada Example, Ben Sample\n- **Quay Works:** Cleo Invented\n- **Apologies:** Dan Feigned",
      THREE,
    ],
    ["Ada ✔ Ben ✔ Dan ✘ Cleo ✔", NAMES],
  ])("%j", find);

  test.each([
    "Who should come next time: Ada, Ben, Cleo",
    "Who attended the fair: Ada Example, Ben Sample",
    "Winners of the raffle: Ada, Ben, Cleo",
    "Rota for Sunday: Ada, Ben, Cleo",
    "On the call list: Ada Example and Ben Sample",
    "👥 Membership: up by four",
    "In the shed: Paint, Rope, Nails",
    "From Monday: Summer Hours, Late Opening",
    "- [x] Paint Door\n- [x] Call Harbour Office\n- [ ] Mend Rope",
  ])("is none: %j", (body) => find(body, []));
});

describe("a sentence", () => {
  test.each<Case>([
    ["Small crowd today – just Ada, Ben and Cleo.", NAMES],
    ["Ada, Ben and Cleo were there from the start; Dan arrived late.", [...NAMES, "Dan"]],
    ["Ada chaired; Ben and Cleo came along.", ["Ben", "Cleo", "Ada"], "Ada"],
    [
      "With Ada Example in the chair, the committee met. Ben Sample and Cleo Invented were also present.",
      ["Ada Example [in the chair]", "Ben Sample", "Cleo Invented"],
      "Ada Example",
    ],
    [
      "The Mayor, Ada Example, presided. Also there: Ben Sample and Cleo Invented.",
      ["Ben Sample", "Cleo Invented", "Ada Example"],
      "Ada Example",
    ],
    [
      "In Dan's absence Ada led us through the agenda. Ben and Cleo were the only others there.",
      ["Ben", "Cleo", "Ada"],
      "Ada",
    ],
    [
      "Ada Example thanked Ben Sample and Cleo Invented for coming and chaired.",
      ["Ben Sample", "Cleo Invented", "Ada Example"],
      "Ada Example",
    ],
    [
      "The meeting was chaired by Ada Example and attended by Ben Sample and Cleo Invented.",
      ["Ben Sample", "Cleo Invented", "Ada Example"],
      "Ada Example",
    ],
    [
      "The panel (Ada Example, chair; Ben Sample; Cleo Invented) met online.",
      ["Ada Example [chair]", "Ben Sample", "Cleo Invented"],
      "Ada Example",
    ],
    ["Ada facilitated, Ben took notes, Cleo kept time.", NAMES, "Ada"],
    ["Ada, Ben, Cleo. Dan sends regrets.", NAMES],
  ])("%j", find);

  test.each([
    "The Mayor presided at the opening of the bridge in June; Ada Example and Ben Sample attended.",
    "Ada Example took the chair of the Harbour club in May.",
    "We hope that Ada Example and Ben Sample will be present.",
    "Harbour hosted the meeting.",
    "Chair: vacant",
  ])("is none: %j", (body) => find(body, []));
});

describe("those who spoke", () => {
  test.each<Case>([
    ["[Ada] I found it slow.\n[Ben] It picks up.\n[Cleo] Agreed.\n[Ada] Let us read on.", NAMES],
    ["**Ada** 10:01: morning all\n**Ben** 10:01: hi\n**Cleo** 10:04: the lamp is late", NAMES],
    [
      "| Who | Yesterday | Today |\n|---|---|---|\n| Ada | wiring | tests |\n| Ben | reviews | docs |\n| Dan | – | – |",
      ["Ada", "Ben"],
    ],
    [
      "## Check-in\n\n- Ada Example – tired\n- Ben Sample – fine, looking for a photo\n\n## Lamp\n\nIt burns.",
      BOTH,
    ],
    [
      "Ada Example moved that the minutes be accepted, seconded by Ben Sample. Cleo Invented abstained.",
      ["Ada Example", "Ben Sample", "Cleo Invented"],
    ],
    ["The gang was Ada, Ben and Cleo on Sunday.\n\nAda says that it smells. Ben will turn it.", NAMES],
  ])("%j", find);

  test.each([
    "[Roof] I would wait.\n[Door] Closed.\n[Window] Broken.",
    "Budget: it is fine.\nRoof: I think it leaks.\nDoor: closed.\nBudget: more next time.",
    "| Who | What | By when |\n|---|---|---|\n| Ada Example | paint | Friday |\n| Ben Sample | rope | Monday |",
    "## Check-in desk\n\n- Front Door: locked\n- Back Door: open",
    "Ada Example moved to Quayside in May. Ben Sample opened a shop.",
    "Plants that did well: Rosemary, Basil, Angelica.\n\nRosemary needs water. Basil was eaten.",
    "Last year's committee: Ada, Ben and Cleo.\n\nAda says that it smells. Ben will turn it.",
  ])("are none: %j", (body) => find(body, []));
});

describe("names", () => {
  test.each<Case>([
    [
      "Chair: Ada Example\nPresent: A. Example, Ben Sample",
      ["Ada Example [chair]", "Ben Sample"],
      "Ada Example",
    ],
    ["AE = Ada Example, BS = Ben Sample\n\nPresent: AE, BS", ["Ada Example (AE)", "Ben Sample (BS)"]],
    ["Present: Ada_Example, Ben_Sample", BOTH],
    ["Present: @ada (Ada Example), @ben (Ben Sample)", ["Ada Example (@ada)", "Ben Sample (@ben)"]],
    ["Present: Public Works Director Ada Example, Cub leader Ben Sample", BOTH],
    ["Present: Ada Example, Ben Sample, Harbour Labs, Quay Works representatives", BOTH],
    [
      "Present: Ada Example, Ben Sample\nCleo Invented joined at 10:20.",
      [...BOTH, "Cleo Invented [joined at 10:20]"],
    ],
    ["Present: Ada, Ben\n\nCleo joined us after the second item.", NAMES],
  ])("%j", find);
});

describe("German notes", () => {
  test.each<Case>([
    [
      "Anwesend: Ada Example (Vorsitz), Ben Sample\nProtokoll: Cleo Invented",
      ["Ada Example [Vorsitz]", "Ben Sample", "Cleo Invented [Protokoll]"],
      "Ada Example",
    ],
    ["Zu dritt heute: Ada, Ben, Cleo. Dan ist krank.", NAMES],
    ["Durch den Abend führte Ada. Gekommen waren auch Ben und Cleo.", ["Ben", "Cleo", "Ada"], "Ada"],
    [
      "In Vertretung der Vorsitzenden leitete Ada Example die Sitzung. Außerdem waren Ben und Cleo dabei.",
      ["Ben", "Cleo", "Ada Example"],
      "Ada Example",
    ],
    [
      "Es waren da: Ada Example und Ben Sample, der das Treffen leitete.",
      ["Ada Example", "Ben Sample [der das Treffen leitete]"],
      "Ben Sample",
    ],
  ])("%j", (body, there, chair) => {
    const { there: who = [], chair: led } = found(`# Vorstandssitzung und Treffen der Lampe\n\n${body}\n`);
    expect([who, led]).toEqual([there, chair]);
  });

  test.each([
    "Beim Sommerfest waren Ada Example und Ben Sample dabei.",
    "Für den Stand: Ada Example, Ben Sample",
    "An Bord: der neue Motor und zwei Pumpen.",
  ])("that name nobody: %j", (body) => {
    expect(found(`# Vorstandssitzung und Treffen der Lampe\n\n${body}\n`).there).toBeUndefined();
  });
});
