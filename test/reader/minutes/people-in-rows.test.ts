/** People in rows: with initials, with what each is of, in groups below a heading; programs that listen are nobody. Every note is made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const BOTH = ["Ada Example", "Ben Sample"];
const THREE = [...BOTH, "Cleo Invented"];
const SHORT = ["Ada Example (AE)", "Ben Sample (BS)", "Cleo Invented (CI)"];
const TOLD = "\n\n## Lamp\n\nAE to hang it. BS found that CI is out of paint.\n";

function read(body: string, title = "Lamp sync") {
  const { there = [], chair } = found(`# ${title}\n\n${body}\n`);
  return chair === undefined ? [there] : [there, chair];
}

describe("initials beside names", () => {
  test.each([
    "| AE | Ada Example |\n|---|---|\n| BS | Ben Sample |\n| CI | Cleo Invented |",
    "- Ada Example / AE\n- Ben Sample / BS\n- Cleo Invented / CI",
    "## Abbreviations\n\n- AE: Ada Example\n- BS: Ben Sample\n- CI: Cleo Invented",
    "AE = Ada Example\nBS = Ben Sample\nCI = Cleo Invented",
    "AE – Ada Example; BS – Ben Sample; CI – Cleo Invented",
    "* Ada Example [AE]\n* Ben Sample [BS]\n* Cleo Invented [CI]",
    "(AE: Ada Example, BS: Ben Sample, CI: Cleo Invented)",
  ])("%j", (body) => {
    expect(read(body + TOLD)).toEqual([SHORT]);
  });

  test("and who led", () => {
    const table =
      "| Name | Initials | |\n|---|---|---|\n| Dr Ada Example | AE | Chair |\n| Ben Sample | BS | minutes |";
    expect(read(`## Group call 03/02/2026\n\n*Room 2*\n\n${table}`)).toEqual([
      ["Dr Ada Example (AE) [Chair]", "Ben Sample (BS) [minutes]"],
      "Dr Ada Example",
    ]);
  });

  test.each([
    "CI = Continuous Integration\nPR = Pull Request\n\nThe CI is slow. Each PR needs an integration test and a request.",
    "## Reviewers\n\n- AE: Ada Example\n- BS: Ben Sample\n\n## Lamp\n\nAE to hang it. BS is ill.",
    "- AX: Ada Example\n- BY: Ben Sample\n\n## Lamp\n\nAX to hang it. BY is ill.",
    "- AE: Ada Example\n- BS: Ben Sample\n\n## Lamp\n\nNobody hangs it.",
  ])("but not %j", (body) => {
    expect(read(body)).toEqual([[]]);
  });
});

describe("what each is of, behind a comma", () => {
  test.each<[string, readonly string[]]>([
    [
      "In attendance:\nAda Example (Chair)\nBen Sample, Harbour Services\nCleo Invented, Town Library\nApologies: Dan Feigned (Parks)",
      ["Ada Example [Chair]", "Ben Sample [Harbour Services]", "Cleo Invented [Town Library]"],
    ],
    [
      "Present:\nAda Example, Transport\nBen Sample, Harbour Lights\nCleo Invented, Parks",
      ["Ada Example", "Ben Sample [Harbour Lights]", "Cleo Invented"],
    ],
    [
      "Present: Ada Example, Harbour Services; Ben Sample, Ferry Scotland; Cleo Invented, Town Archive",
      ["Ada Example [Harbour Services]", "Ben Sample [Ferry Scotland]", "Cleo Invented [Town Archive]"],
    ],
    ["Present: Ada Example, Ben Sample; Cleo Invented", THREE],
  ])("%j", (body, there) => {
    expect(read(body)[0]).toEqual(there);
  });
});

describe("groups of those who were there", () => {
  test.each([
    "## Attendance\n\n**Directors present:** Ada Example, Ben Sample\n\n**Directors absent:** Dan Feigned\n\n**Staff and guests:** Cleo Invented",
    "## Attendance\n\n**Directors:** Ada Example, Ben Sample\n\n**Legal counsel:** Cleo Invented\n\n**Apologies:** Dan Feigned",
    "**Present:** Ada Example, Ben Sample\n\n**Invited guests and staff:** Cleo Invented\n\n**Apologies:** Dan Feigned",
    "- **Directors present:** Ada Example, Ben Sample\n- **Officers/advisors:** Cleo Invented\n- **Absent:** Dan Feigned",
    "**Attendees – 2:** Ada Example, Ben Sample\n**Staff & observers:** Cleo Invented",
  ])("%j", (body) => {
    expect(read(body)[0]).toEqual(THREE);
  });
  test.each([
    "## Attendance\n\nPresent: Ada Example, Ben Sample\n\nProxies sent: Cleo Invented",
    "## Attendance\n\nPresent: Ada Example, Ben Sample\n\nNot heard from: Cleo Invented",
    "## Attendance\n\nPresent: Ada Example, Ben Sample\n\nNext chair: Cleo Invented",
    "## Attendance\n\nPresent: Ada Example, Ben Sample\n\n## Thanks\n\nCake: Cleo Invented",
  ])("but not %j", (body) => {
    expect(read(body)[0]).toEqual(BOTH);
  });
});

describe("what is nobody in a list of those who were there", () => {
  test.each([
    "Harbour.ai",
    "Lantern Notetaker",
    "Ada's phone",
    "Ben’s Notetaker",
    "Lantern AI Companion",
    "Lamp Meeting Assistant",
    "lamp-bot",
    "Co-chairs",
    "Chairs",
  ])("%s", (name) => {
    const names = (body: string) => (read(body)[0] as string[]).map((one) => one.replace(/ \[.*/, ""));
    expect(names(`Attendees: Ada Example, Ben Sample, ${name}`)).toEqual(BOTH);
    expect(names(`## Attendees\n\n- Ada Example\n- ${name}\n- Ben Sample`)).toEqual(BOTH);
  });
  test.each(["Cleo Talbot", "Cleo O’Sample", "Cleo Abbot"])("but %s is", (name) => {
    expect(read(`Attendees: Ada Example, Ben Sample, ${name}`)[0]).toEqual([...BOTH, name]);
  });
});

describe("a sentence that says who was there", () => {
  test.each([
    "Held on Jitsi, 3 March 2026. Those on the call were Ada, Ben, Cleo. Ada convened.",
    "Call opened by Ada at 18:05, with Ben and Cleo on the line.",
    "The planning call was held on 3 March by video and was chaired by Ada. Taking part were Ada, Ben and Cleo.",
    "We met in the hut and were chaired by Ada. Present were Ada, Ben and Cleo.",
  ])("%s", (line) => {
    const [there = [], chair] = read(`${line}\n\n## Lamp\n\nBen will hang it.`, "Lamp task force");
    expect([...there].sort()).toEqual(["Ada", "Ben", "Cleo"]);
    expect(chair).toBe("Ada");
  });
  test("of one who is called by an initial, and of one who came later", () => {
    const body = "Call opened by Ada at 18:05, with Ben and Cleo S. on the line; Dan joined from the train.";
    expect(read(body)[0]).toEqual(["Ben", "Cleo S.", "Dan", "Ada"]);
  });
  test.each([
    "Ada, Ben and Cleo were chaired by nobody.",
    "The fair was chaired by Ada and opened by Ben.",
    "Dan joined from the docs team.",
  ])("but not %s", (line) => {
    expect(read(`${line}\n\n## Lamp\n\nIt hangs.`)).toEqual([[]]);
  });
});
