/** The rules that look at a note: what each finds, with its place, and the near misses that it leaves alone. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check, rules } from "../../src/checks/index.ts";
import { readNote } from "../../src/reader/read.ts";
import { IGNORABLE } from "../../src/workspace/config/ignorable.ts";
import { growth, LINEAR } from "../support/growth.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";
import { foundIn, subjectOf } from "../support/subject.ts";

/** What a rule finds, as `line:column` of the body, and where it finds nothing. */
interface Cases {
  readonly finds: Readonly<Record<string, readonly string[]>>;
  readonly leaves: readonly string[];
}

const CASES: Readonly<Record<string, Cases>> = {
  "heading-empty": {
    finds: {
      "####\n\nWords.\n": ["1:1"],
      "Words.\n\n## ##\n": ["3:1"],
      "Words.\n### \nMore.\n": ["2:1"],
      "> Words.\n>\n> ##\n": ["3:3"],
    },
    leaves: [
      "#### Lamp ####\n",
      "#### `code`\n",
      "#hashtag\n",
      "```\n##\n```\n",
      "Words.\n\n    ##\n",
      "<pre>\n##\n</pre>\n",
      "####### \n",
      "<!-- For later:\n##\n-->\n\nWords.\n",
      "## ![Lamp](https://lighthouse.example/a.png)\n",
    ],
  },
  "heading-repeated": {
    finds: { "#### Lamp\n\na\n\n#### Oil\n\nb\n\n#### lamp\n\nc\n": ["9:1"] },
    leaves: [
      "#### Lamp\n\na\n\n#### Lamps\n\nb\n",
      "#### Lamp\n\n##### State of it\n\n#### Oil\n\n##### State of it\n",
      "#### Lamp\n\na\n\n#### Actions\n\nb\n\n#### Oil\n\nc\n\n#### Actions\n\nd\n",
      "#### Watch\n\na\n\n#### Watch\n\nb\n\n#### Watch\n\nc\n",
    ],
  },
  "meetings-several": {
    finds: {
      "## 3 March 2026\n\na\n\n## 17 February 2026\n\nb\n\n## 3 February 2026\n\nc\n": ["1:1"],
      "# Crew\n\n## 2026-03-03\n\na\n\n### Oil\n\n## 2026-02-24\n\nb\n\n## 2026-02-17\n\nc\n": ["3:1"],
      "## Tue, March 3\n\na\n\n## Tue, Feb 24\n\nb\n\n## Tue, Feb 17 (cancelled)\n\nc\n": ["1:1"],
    },
    leaves: [
      "## 3 March 2026\n\na\n\n## 17 February 2026\n\nb\n",
      "## Monday 2 March\n\na\n\n## Tuesday 3 March\n\nb\n\n## Wednesday 4 March\n\nc\n",
      "## Report of 3 March 2026\n\na\n\n## The lamp since 3 February\n\nb\n\n## Plan until 1 May 2026\n\nc\n",
      "## 3 March 2026\n\na\n\n### 17 February 2026\n\nb\n\n#### 3 February 2026\n\nc\n",
    ],
  },
  "heading-spoiled": {
    finds: {
      "####\u00a0Lamp\n\nWords.\n": ["1:1"],
      "Words.\n\n#\u00a0Lamp\n": ["3:1"],
      "> ##\u202fLamp\n": ["1:3"],
      "##Lamp\n": ["1:1"],
    },
    leaves: [
      "## Lamp\u00a0two\n",
      "##\tLamp\n",
      "#228 is open.\n",
      "##lamp is the channel.\n",
      "#Lamp is a tag.\n",
      "    ##Lamp\n",
      "```\n##\u00a0Lamp\n##Lamp\n```\n",
      "Never write\n`##\u00a0Lamp`.\n",
    ],
  },
  "heading-unmeant": {
    finds: { "The lamp is in the store\nand waits for Tester.\n--\n\nMore.\n": ["1:1"] },
    leaves: [
      "Lamp\n----\n\nMore.\n",
      "# Lamp<br>two\n\n- ## a<br>b\n",
      "The lamp is\nin the store.\n\n---\n\nMore.\n",
      "Present: Ada\n\n- Lamp and all\n  that belongs to it\n  - lit\n- Oil\n  - gone\n",
    ],
  },
  "rule-spoiled": {
    finds: { "Words.\n\n--\n\nMore.\n": ["3:1"], "Words.\n\n-- \n\nMore.\n": ["3:1"], "**\n": ["1:1"] },
    leaves: [
      "Words.\n\n---\n\nMore.\n",
      "A lamp -- or two.\n",
      "| a | b |\n| --- | --- |\n| -- | 1 |\n",
      "```\n--\n```\n",
      "`--`\n",
    ],
  },
  "emphasis-spoiled": {
    finds: {
      "The **lamp is in the store.\n": ["1:5"],
      "The lamp** is in the store.\n": ["1:9"],
      "- **Lamp **- in the store\n": ["1:3"],
      "The ** lamp** is in the store.\n": ["1:5"],
    },
    leaves: [
      "The **lamp** is in **the store**.\n",
      "Pass **kwargs on, and `**lamp` and 2**10, src/**/*.ts and a ** b.\n",
      "Say `**` for bold.\n",
      "****\n",
      "```\n**lamp\n```\n",
    ],
  },
  "image-alt-missing": {
    finds: { "![](/lamp.png)\n": ["1:1"], "See [![ ](/lamp.png)](/store).\n": ["1:6"] },
    leaves: ["![The lamp](/lamp.png)\n", "`![](/lamp.png)`\n"],
  },
  "link-empty": {
    finds: { "See [](/store).\n": ["1:5"] },
    leaves: ["[![The lamp](/lamp.png)](/store)\n", "<https://lighthouse.example/>\n", "[`x`](/x)\n"],
  },
  "link-spoiled": {
    finds: {
      "See [the plan] (https://lighthouse.example/plan).\n": ["1:5"],
      "See [the plan]\n(https://lighthouse.example/plan).\n": ["1:5"],
      "See (the plan)[https://lighthouse.example/plan].\n": ["1:5"],
      "See [the plan(https://lighthouse.example/plan) today.\n": ["1:5"],
      "See [the plan](https://lighthouse.example/the plan).\n": ["1:5"],
      "See [the plan](https://lighthouse.example/plan\n\nMore.\n": ["1:5"],
      "See [the plan][p].\n[p]: https://lighthouse.example/plan\n": ["2:1"],
      "See [the plan][p].\n\n[p]: (https://lighthouse.example/plan)\n": ["1:5"],
    },
    leaves: [
      "See [the plan](https://lighthouse.example/plan) (https://lighthouse.example/).\n",
      "See the plan (https://lighthouse.example/plan), [the keeper's (https://lighthouse.example/keeper)].\n",
      "He said [sic] (and meant it); [see the plan (https://lighthouse.example/plan) for more].\n",
      "See [the plan][p] ([copy][p], [HN][p]).\n\n[p]: https://lighthouse.example/plan\n",
      "An array: a[i](x) and f(x)[0].\n",
      "A footnote[^1].\n\n[^1]: https://lighthouse.example/plan\n[^2]: https://lighthouse.example/plan\n",
      "`[the plan] (https://lighthouse.example/plan)`\n",
      "[the plan](https://lighthouse.example/plan_(old)) and [x](https://lighthouse.example/?a=(b))\n",
    ],
  },
  "link-number-disagrees": {
    finds: {
      "See [lamp#375](https://github.com/lighthouse/lamp/issues/357).\n": ["1:5"],
      "[lighthouse/lamp#375][]\n\n[lighthouse/lamp#375]: https://github.com/lighthouse/lamp/pull/357#issuecomment-375\n":
        ["1:1"],
      "[#7](https://gitlab.com/a/b/-/merge_requests/8) [PR #7](https://github.com/a/b/pull/70/)\n": [
        "1:1",
        "1:49",
      ],
    },
    leaves: [
      "[lamp#375](https://github.com/lighthouse/lamp/pull/375/files#r357)\n",
      "[#375](https://github.com/lighthouse/lamp/issues/375#issuecomment-1)\n",
      "[what came of #375](https://github.com/lighthouse/lamp/issues/380)\n",
      "[#375](https://lighthouse.example/issues)\n",
      "[2](https://github.com/lighthouse/lamp/issues/375) [C#3](https://lighthouse.example/3)\n",
    ],
  },
  "draft-left": {
    finds: {
      "<!-- TODO: say who -->\n\nWords.\n": ["1:1"],
      "Words.\n\n<!-- draft\nof the lamp -->\n": ["3:1"],
      "Words <!-- FIXME --> more.\n": ["1:7"],
      "<!--\nask Keeper. XXX\n-->\n\nWords.\n": ["1:1"],
      "#### Lamp\n\nTODO\n": ["3:1"],
      "- The lamp\n- (TBD)\n": ["2:3"],
      "The lamp is [TODO] wide, see [TBD: the plan].\n": ["1:13", "1:30"],
      "The lamp. FIXME: how wide?\n": ["1:11"],
    },
    leaves: [
      "<!-- Nobody drafted this; todo lists are elsewhere. -->\n\nWords.\n",
      "- TODO(Keeper): buy oil\n- TODO: Keeper buys oil\n- [TODO] Keeper buys oil\n",
      "TODO:\n\n- Keeper buys oil\n",
      "#### TODO\n\n- Keeper buys oil\n",
      "The remaining TODOs were done; place and day are TBD.\n",
      "| who | what |\n| --- | --- |\n| Keeper | TBD |\n",
      "```\n<!-- TODO -->\nTODO\n```\n",
      "Write `<!-- TODO -->` there, and `[TODO]`, or [TODO](/todo).\n",
    ],
  },
  "conflict-left": {
    finds: { "Words.\n<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> other\n": ["2:1", "6:1"] },
    leaves: [
      "Words.\n=======\n",
      ">>>>>>>\n> deep\n",
      "```\n<<<<<<< HEAD\n```\n",
      "`<<<<<<< HEAD` is a mark.\n",
    ],
  },
  "weekday-wrong": {
    finds: {
      "We met on Monday, 3rd March 2026.\n": ["1:11"],
      "The drill is on Friday, 11th March.\n": ["1:17"],
      "The drill is on **Friday**, the 11th of March.\n": ["1:19"],
      "Since Sunday 2026-03-02 it rains.\n": ["1:7"],
      "The drill is on Friday, January 14.\n": ["1:17"],
    },
    leaves: [
      "We met on Tuesday, 3rd March 2026, and meet on Wednesday, 11th March, and Friday 1 January 2027.\n",
      "On Monday the 11th of them came; on Friday, Keeper bought 3 March flies.\n",
      "On Friday 31 February there is nothing.\n",
    ],
  },
  "ordinal-wrong": {
    finds: {
      "On the 23th and the 1th.\n": ["1:8", "1:21"],
      "The 112nd lamp, the 2st oil.\n": ["1:5", "1:21"],
    },
    leaves: [
      "On the 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 22nd, 23rd, 100th, 101st, 111th, 113th.\n",
      "`23th` and v1.2th, 3rds, 5-2th and 12thing.\n",
    ],
  },
  "next-meeting-past": {
    finds: {
      "The next meeting is on 17th February 2026.\n": ["1:5"],
      "Next call: Tuesday, 3rd March.\n": ["1:1"],
      "- Next meeting will be **24th February**.\n": ["1:3"],
    },
    leaves: [
      "The next meeting is on 17th March 2026.\n",
      "The next meeting is on 6th January 2027.\n",
      "Since the next meeting is a party, nobody speaks. The last was on 17th February 2026.\n",
      "For the next call: what Keeper said.\n",
      "The next call is on the 2nd.\n",
    ],
  },
  "parenthesis-open": {
    finds: {
      "The lamp (in the store. It is new (and bright).\n": ["1:10"],
      "- Words\n- The lamp (in *the* store.\n": ["2:12"],
    },
    leaves: [
      "The lamp (in the store (of Keeper)). a) one b) two 1) three :( :-( and :)\n",
      "The lamps (these:\n\n- one\n- two)\n",
      "The lamp (in the store :)\n",
      "| a |\n| --- |\n| f(x |\n",
      "`f(x` and [x](/a_(b)), <https://lighthouse.example/(a)>\n",
      "It is `f(x and `g.\n",
    ],
  },
  "word-doubled": {
    finds: {
      "The lamp is in the the store.\n": ["1:16"],
      "The lamp is\nis in the store.\n": ["1:10"],
      "We want to **to** see.\n": ["1:9"],
    },
    leaves: [
      "He had had it, and that that is so is very very true. Bye bye.\n",
      "The The were a band, 10 10 is a time, and x x is nothing.\n",
      "The `the` the, the well-known known, an on-on and the the-end.\n",
      "```\nthe the\n```\n",
      "A lamp in. In it oil.\n",
      "A lamp and <?php echo 1 ?> and oil.\n",
      "No `code` code.\n",
    ],
  },
};

describe.each(Object.entries(CASES))("%s", (code, { finds, leaves }) => {
  test.each(Object.entries(finds))("finds %j", (body, places) => {
    expect(foundIn(subjectOf(body)).filter((one) => one.startsWith(`${code} `))).toEqual(
      places.map((place) => `${code} ${place}`),
    );
  });
  test.each(leaves)("leaves %j alone", (body) => {
    expect(foundIn(subjectOf(body)).filter((one) => one.startsWith(`${code} `))).toEqual([]);
  });
});

test("word-doubled and ordinal-wrong leave notes in other languages alone", () => {
  const site = { ...lighthouse, language: "fr" };
  expect(foundIn(subjectOf("Nous nous levons, et nous nous\nnous levons, 23th.\n", {}, { site }))).toEqual(
    [],
  );
});

describe("subject-date-disagrees", () => {
  test("finds a date that was copied with the note, each where it stands", () => {
    const subject = subjectOf("x\n", { subject: "'Crew: 2026-02-17'", permalink: "crew-2026-02-17" });
    expect(check(subject).map(({ message, place }) => [place?.line, place?.column, message])).toEqual([
      [4, 11, "the subject says 2026-02-17, and the meeting's date is 2026-03-03"],
      [5, 12, "the permalink says 2026-02-17, and the meeting's date is 2026-03-03"],
    ]);
  });
  test("finds one in the file's name", () => {
    const { meeting, ...subject } = subjectOf("x\n");
    const place = { ...meeting.place, file: "notes/2026-02-17.md" };
    expect(check({ ...subject, meeting: { ...meeting, place } }).map(({ code }) => code)).toEqual([
      "subject-date-disagrees",
    ]);
  });
  test("finds one behind a label at the top, and none of anything else's", () => {
    const messages = (body: string) => check(subjectOf(body)).map(({ message }) => message);
    expect(messages("# Crew\n\nDate: Tuesday, 17 February 2026\n\n## Lamp\n\nIt leaks.\n")).toEqual([
      '"Date: Tuesday, 17 February 2026" is 2026-02-17, and the meeting\'s date is 2026-03-03',
    ]);
    expect(
      messages("Date: 3 March 2026\n\n## Fair\n\nDate: 14 March 2026\n\n## AoB\n\nDate: 15 March 2026\n"),
    ).toEqual([]);
    expect(
      messages("# Crew\n\nDate: 17 February\n\nDate: the 17 February 2026 is no good for the fair\n"),
    ).toEqual([]);
  });
  test("leaves a subject without a date alone, and one that names two of which one is the meeting's", () => {
    const fields = { subject: "'Crew 2026-03-03, moved from 2026-02-24'", permalink: "crew-12026-03-031" };
    expect(foundIn(subjectOf("x\n", fields))).toEqual([]);
    expect(foundIn(subjectOf("x\n", { subject: "Crew", permalink: "crew" }))).toEqual([]);
  });
});

describe("subject-reply", () => {
  const foundFor = (subject: string, description = "'3rd March 2026: A test'") =>
    check(subjectOf("x\n", { subject: `'${subject}'`, description })).flatMap(({ code, place, message }) =>
      code === "subject-reply" ? [`${place?.line}:${place?.column} ${message}`] : [],
    );
  test("finds a subject and a description that begin as an answer does", () => {
    for (const start of ["Re:", "RE :", "re[2]:", "Fwd:", "FW:", "AW:", "WG:"])
      expect(foundFor(`${start} the lamp`)).toEqual([
        `4:11 the subject begins with "${start}", as if the message were an answer`,
      ]);
    expect(foundFor("The lamp", "'Re: the lamp'")).toEqual([
      '6:15 the description begins with "Re:", as if the message were an answer',
    ]);
  });
  test("leaves words alone that begin with the same letters", () => {
    for (const subject of [
      "Re-lighting: the lamp",
      "Regarding: oil",
      "Review",
      "The lamp, Re: oil",
      "SVG: drawn",
      "Fw",
    ])
      expect(foundFor(subject)).toEqual([]);
  });
});

test("weekday-wrong and ordinal-wrong look at the description as well", () => {
  const subject = subjectOf("x\n", { description: "'Monday, 3rd March 2026: the 2th lamp'" });
  expect(check(subject).map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual([
    "weekday-wrong 6:15",
    "ordinal-wrong 6:43",
  ]);
});

test("draft-left leaves a note alone that says it is a draft", () => {
  const body = "TODO\n\n<!-- FIXME -->\n";
  expect(foundIn(subjectOf(body))).toHaveLength(2);
  expect(foundIn(subjectOf(body, { draft: "true" }))).toEqual([]);
});

describe("links among ours", () => {
  const other = meetingOf("#### Oil and water\n\nx\n\n#### More\n", { permalink: "crew-2026-02-17" });
  const known = (body: string, site = lighthouse) => {
    const subject = subjectOf(body, {}, { site });
    const meetings = [subject.meeting, { ...other, place: { ...other.place, file: "notes/2026-02-17.md" } }];
    const permalinks = ["crew-2026-03-03", "crew-2026-02-17", "crew-bad", "storm/drill", "oil", "a/lamp/oil"];
    return check({ ...subject, meetings, permalinks }).map(
      ({ code, place, hint }) => `${code} ${place?.column} ${hint}`,
    );
  };
  test.each([
    ["[x](/minutes/crew-2026-02-18/)", "link-meeting-unknown 1 Mend the permalink in it."],
    [
      "[x](https://lighthouse.example/minutes/crew-2026-02-18#Oil)",
      "link-meeting-unknown 1 Mend the permalink in it.",
    ],
    ["[x](/minutes/crew-2026-2-17/post.txt)", "link-meeting-unknown 1 Mend the permalink in it."],
    [
      "[x](/minutes/weekly/crew-2026-02-17#Oil)",
      "link-meeting-unknown 1 Write https://lighthouse.example/minutes/crew-2026-02-17/.",
    ],
    [
      "[x](/minutes/2026/02/crew-2026-02-17/post.txt)",
      "link-meeting-unknown 1 Write https://lighthouse.example/minutes/crew-2026-02-17/.",
    ],
    ["[x](/minutes/drill/)", "link-meeting-unknown 1 Write https://lighthouse.example/minutes/storm/drill/."],
    ["[x](/minutes/lamp/oil/)", "link-meeting-unknown 1 Mend the permalink in it."],
    [
      "[x](2026-02-17.md)",
      "link-meeting-unknown 1 Write https://lighthouse.example/minutes/crew-2026-02-17/.",
    ],
    ["[x](../notes/2026-02-19.md#oil)", "link-meeting-unknown 1 Link to the meeting's page by its address."],
    ["[x](/minutes/crew-2026-02-17/#oil_and_water)", "link-anchor-unknown 1 Write #Oilandwater."],
    ["#### The lamp\n\n[x](#thelamp)\n\n#### Oil", "link-anchor-unknown 1 Write #Thelamp."],
    [
      "#### The lamp\n\n##### Glass\n\n[x](#Glass)\n\n#### Oil",
      "link-anchor-unknown 1 Link to a topic by the words of its heading, without spaces; what is below a topic has no anchor.",
    ],
  ])("%j leads nowhere", (body, found) => {
    expect(known(`${body}\n`)).toEqual([found]);
  });
  test.each([
    "[x](/minutes/crew-2026-02-17/) [x](/minutes/crew-2026-02-17) [x](/minutes/crew-bad/)",
    "[x](/minutes/search/) [x](/minutes/2026/) [x](/minutes/2026) [x](/minutes/index/people/)",
    "[x](/minutes/) [x](/minutes/feeds/all.atom) [x](/minutes/crew-2026-02-17/post.txt)",
    "[x](/minutes/plan.pdf) [x](/minutes/2025/old/plan/) [x](/minutes/old/not-oil) [x](/docs/lamp.md)",
    "[x](https://lighthouse.example/docs/2026-02-17.md)",
    "[x](https://elsewhere.example/minutes/crew-2026-02-18/)",
    "[x](/minutes/crew-2026-02-17/#Oil-and-water) [x](/minutes/crew-2026-02-17/#Oilandwater)",
    "#### The lamp\n\n[x](#The-lamp) [x](#Thelamp) [x](#)\n\n#### Oil",
    "#### Für Öl\n\n[x](#FürÖl) [x](#F%C3%BCr-%C3%96l)\n\n#### Oil",
  ])("%j leads somewhere, or to what we do not know", (body) => {
    expect(known(`${body}\n`)).toEqual([]);
  });
  test("on a page that is not ours any heading may have an anchor, in its own spelling", () => {
    const site = { ...lighthouse, page: "https://lighthouse.example/weekly/{permalink}.html" };
    const body = "#### The lamp\n\n##### Glass two\n\n";
    expect(known(`${body}[x](#glass-two) [x](#the-lamp)\n`, site)).toEqual([]);
    expect(known(`${body}[x](/weekly/crew-2026-02-17.html) [x](/minutes/x)\n`, site)).toEqual([]);
    expect(known(`${body}[x](#oil)\n`, site)).toHaveLength(1);
    expect(known(`${body}[x](/weekly/crew-2026-02-17.html#water)\n`, site)).toHaveLength(1);
  });
  test("what is on pages that are not ours, or in notes that were not read, is not known", () => {
    const site = { ...lighthouse, page: "https://lighthouse.example/weekly/{permalink}.html" };
    expect(known("[x](/weekly/crew-2026-02-18.html)\n", site)).toEqual([]);
    const body = "[x](/minutes/crew-2026-02-18/)\n";
    expect(foundIn(subjectOf(body))).toEqual(["link-meeting-unknown 1:1"]);
    expect(foundIn(subjectOf(body, {}, { permalinks: undefined }))).toEqual([]);
  });
  test("a file's name that several notes have is no hint", () => {
    const at = (file: string) => ({ ...other, place: { ...other.place, file } });
    const { lines, ...subject } = subjectOf("[x](../a/index.md)\n");
    const meetings = [subject.meeting, at("a/index.md"), at("b/index.md")];
    expect(check({ ...subject, lines, meetings })[0]?.hint).toBe(
      "Link to the meeting's page by its address.",
    );
    expect(check({ ...subject, lines, meetings: meetings.slice(0, 2) })[0]?.hint).toContain(
      "crew-2026-02-17",
    );
  });
});

describe("places", () => {
  test("are right below front matter, within quotations and lists, and on later lines of a paragraph", () => {
    const body = "- One\n  and two\n  > of of it\n\n| a | b |\n| --- | --- |\n| 1 | the the |\n";
    expect(foundIn(subjectOf(body))).toEqual(["word-doubled 3:5", "word-doubled 7:7"]);
  });
  test("fall back to the first word where marks part what was found", () => {
    expect(foundIn(subjectOf("First.\nThe lamp in *the* the\nstore.\n"))).toEqual(["word-doubled 2:14"]);
  });
});

test("every rule has a section in the manual, in the order of the table, and nothing else has", () => {
  const manual = readFileSync("docs/checks.md", "utf8");
  const sections = [...manual.matchAll(/^### `([a-z-]+)`$/gm)].map(([, code]) => code);
  expect(sections).toEqual(rules.map(({ code }) => code));
  expect(new Set(sections).size).toBe(sections.length);
});

test("the configuration knows every code that may be left out: the warnings of the manual, of the code, and the rules", () => {
  const rows = readFileSync("docs/problems.md", "utf8").matchAll(/^\| (.*?)\(warnings?\) \|/gm);
  const warned = [...rows].flatMap(([, codes = ""]) =>
    [...codes.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code),
  );
  expect([...IGNORABLE].toSorted()).toEqual(
    [...new Set([...warned, ...rules.map(({ code }) => code)])].toSorted(),
  );
  const said = globSync("src/**/*.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\b(?:warning|#tell|#warn)\(\s*"([a-z-]+)"/g)].map(
      ([, code]) => code,
    ),
  );
  expect(said).toContain("pattern-idle");
  expect(said.filter((code) => !IGNORABLE.some((one) => one === code))).toEqual([]);
});

test("every rule on a note has its cases here", () => {
  const elsewhere = [
    // test/checks-notes.test.ts
    ...["generator-left", "page-saved", "task-spoiled", "image-missing"],
    "words-differ",
    "links-differ",
    "message-large",
    "message-html",
    "newsletter-large",
  ];
  const own = ["subject-date-disagrees", "subject-reply", "link-meeting-unknown", "link-anchor-unknown"];
  expect([...elsewhere, ...own, ...Object.keys(CASES)].toSorted()).toEqual(
    rules.map(({ code }) => code).toSorted(),
  );
});

test("no rule says again what the reader says: their codes are different", () => {
  const told = globSync("src/{reader/**/*,text/*,workspace/notes}.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/"([a-z]+(?:-[a-z\d]+)+)"/g)].map(([, code]) => code),
  );
  expect(told).toContain("reference-unused");
  expect(rules.map(({ code }) => code).filter((code) => told.includes(code))).toEqual([]);
});

test("a note of 100 KB of nothing but beginnings costs twice what its half does", async () => {
  const pieces = [
    "[a(https://x ",
    "**a ",
    "<!-- TODO ",
    "(a)[https://x ",
    "the the ",
    "[TODO: ",
    "#\u00a0a\n",
    "next call ",
  ];
  for (const piece of pieces) {
    // A note has headings by the hundred, not by the thousand.
    const paragraph = piece.repeat(piece.startsWith("#") ? 80 : Math.floor(9000 / piece.length));
    const checked = (size: number) => check(subjectOf(`${paragraph}\n\n`.repeat(size)));
    expect(await growth(checked, 12), piece).toBeLessThanOrEqual(LINEAR);
  }
});

test("the sample notes are without a finding but the one that is true", () => {
  const files = globSync("examples/notes/*.md").sort();
  expect(files.length).toBeGreaterThan(3);
  const all = files.map((file) => {
    const bytes = readFileSync(join(file));
    const { meeting } = readNote(file, bytes, lighthouse);
    if (meeting === undefined) throw new Error(file);
    return { meeting, lines: bytes.toString("utf8").split("\n") };
  });
  const meetings = all.map(({ meeting }) => meeting);
  const permalinks = meetings.map(({ permalink }) => permalink);
  const found = all.flatMap((one) =>
    check({ ...one, meetings, permalinks, site: lighthouse, parts: [], messages: [] }),
  );
  // Last year's notes are not among the sample.
  expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringMatching(/^link-meeting-unknown .*storm-drill-2025/),
  ]);
  expect(existsSync("examples/notes/storm-drill-2025.md")).toBe(false);
});
