/** The words of the minutes lie in one table, once; rules have names; where two lists disagreed, both count. */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Minutes } from "../../../src/model/meeting.ts";
import { VOCABULARIES } from "../../../src/reader/minutes/vocabulary/index.ts";
import { NICKNAMES } from "../../../src/reader/minutes/vocabulary/nicknames.ts";
import { agreedPoints } from "../../../src/writers/agreed/groups.ts";
import { meetingOf } from "../../support/notes.ts";

const CREW = "Attendees: Ada Example (chair), Ben Sample, Cleo Invented\n\n";
const minutesOf = (body: string): Minutes => meetingOf(CREW + body).minutes;
const FOLDER = "src/reader/minutes";

const [english] = VOCABULARIES;

describe("the vocabulary", () => {
  const files = globSync(`${FOLDER}/**/*.ts`).filter((file) => !file.includes("/vocabulary/"));
  const code = files.map((file) => ({
    file,
    text: readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""),
  }));
  test.each(["english", "german"])(
    "of %s has each entry once: of two the later would silently count",
    (language) => {
      const files = globSync(`${FOLDER}/vocabulary/${language}/*.ts`);
      const names = files.flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(/^ {2,4}([a-z]\w*):/gm)].map(([, name = ""]) => ({
          name,
          file,
        })),
      );
      expect(names.length).toBeGreaterThan(100);
      const twice = [...Map.groupBy(names, ({ name }) => name).values()].filter((all) => all.length > 1);
      expect(twice).toEqual([]);
    },
  );
  test("is the only file of the minutes with words: expressions elsewhere have none", () => {
    const found = code.flatMap(({ file, text }) => {
      const expressions = [
        ...text.matchAll(/(?<=[(,=?:&|!]\s*)\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*/g),
        ...text.matchAll(/(?<=\bexpression\(\s*)(["`])(?:(?!\1)[^\\]|\\.)*\1/g),
        ...text.matchAll(/(?<=^(?:export )?const [A-Z_]+ =\s*)(["`])(?:(?!\1)[^\\]|\\.)*\1(?=;)/gm),
      ];
      return expressions
        .map(([one]) => one)
        .filter((one) => /[a-z]{2}/i.test(bareOf(one)))
        .map((one) => `${file}: ${one}`);
    });
    expect(found).toEqual([
      'src/reader/minutes/people/offices.ts: "chair"',
      // The letters by how frequent they are.
      'src/reader/minutes/expressions/runs.ts: " etaoinsrhldcumfpgwybvkxjqz"',
    ]);
  });
  test("has no entry that no rule uses, and no rule wants one it has not", () => {
    const tables = globSync(`${FOLDER}/vocabulary/**/*.ts`).map((file) => readFileSync(file, "utf8"));
    const all = [...code.map(({ text }) => text), ...tables].join("\n");
    const used = new Set([...all.matchAll(/\{([a-z]\w*)\}|isOne\("(\w+)"\)/g)].map(([, a, b]) => a ?? b));
    expect(Object.keys(english?.words ?? {}).filter((name) => !used.has(name))).toEqual([]);
  });
  test("is plain data", () => {
    const leaves = (value: unknown): unknown[] =>
      typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
    expect(leaves([VOCABULARIES, NICKNAMES]).filter((leaf) => typeof leaf !== "string")).toEqual([]);
    expect(leaves([VOCABULARIES, NICKNAMES]).length).toBeGreaterThan(150);
  });
  test("has no way to say an entry twice", () => {
    const doubled = Object.entries(english?.words ?? {}).flatMap(([name, phrase]) => {
      const ways = phrase.includes("(") ? [] : phrase.split("|");
      return ways.filter((way, i) => ways.indexOf(way) !== i).map((way) => `${name}: ${way}`);
    });
    expect(doubled).toEqual([]);
    for (const list of Object.values(english?.verbs ?? {})) {
      const verbs = list.trim().split(/\s+/);
      expect(verbs.filter((verb, i) => verbs.indexOf(verb) !== i)).toEqual([]);
    }
  });
});

/** An expression without its syntax: holes, properties, names of groups, escapes, flags. */
function bareOf(expression: string): string {
  return expression
    .replace(/\/[a-z]*$/, "")
    .replace(
      /\$\{[^}]*\}|\\+[pP]\{\w+\}|\\u[\dA-F]{4}|\{[a-z]\w*\}|\(\?<\w+>|\(\?-?i:|\[[^\]]*\]|\\+[a-z]/gi,
      " ",
    );
}

describe("what is found carries the name of its rule", () => {
  const rules = (body: string) => {
    const { actions, decisions, deferred, nextMeeting } = minutesOf(body);
    return [...actions, ...decisions, ...deferred, ...(nextMeeting === undefined ? [] : [nextMeeting])].map(
      ({ rule }) => rule,
    );
  };
  test.each([
    ["ACTION: Ada to oil the lamp", "mark.action"],
    ["- [ ] oil the lamp", "box.open"],
    ["## Actions\n\n- oil the lamp", "section.actions"],
    ["## Actions\n\n- [ ] oil the lamp", "section.actions"],
    ["## Next week\n\n- oil the lamp", "section.next-week"],
    ["Next steps: oil the lamp.", "label.next-steps"],
    ["Plan: see below. Order oil.", "label.plan"],
    ["Ada will oil the lamp.", "promise.will"],
    ["Ada'll oil the lamp.", "promise.will"],
    ["Ada's going to oil the lamp.", "promise.going-to"],
    ["Ada is going to oil the lamp.", "promise.going-to"],
    ["Ada to oil the lamp.", "promise.to"],
    ["Ada agreed to oil the lamp.", "promise.agreed-to"],
    ["Ada was asked to oil the lamp.", "promise.asked-to"],
    ["Ada took the action to oil the lamp.", "promise.took-action"],
    ["Ada needs oil and will buy some.", "promise.carried-on"],
    ["Ada needs to oil the lamp.", "promise.needs-to"],
    ["Ada could write to them.", "promise.could"],
    ["Ada is writing to them.", "promise.is-doing"],
    ["Need to order oil.", "sentence.need-to"],
    ["| Action | Owner |\n| --- | --- |\n| Oil it | Ada |", "table.actions"],
    ["DECISION: the lamp stays", "mark.decision"],
    ["## Decisions\n\n- the lamp stays", "section.decisions"],
    ["It was agreed that the lamp stays.", "sentence.it-was-agreed"],
    ["We decided to keep the lamp.", "sentence.we-agreed"],
    ["The motion was carried.", "sentence.motion-carried"],
    ["DEFERRED: the paint", "mark.deferral"],
    ["## Deferred\n\n- the paint", "section.deferrals"],
    ["For next time: the paint", "label.for-next-meeting"],
    ["Next call: discuss the paint", "label.next-meeting"],
    ["We will discuss the paint at the next call.", "sentence.talk-next"],
    ["The paint moved to the next call.", "sentence.moved-to-next"],
    ["The next call is on the 22nd.", "sentence.next-meeting"],
    ["We will meet again on 17 March.", "sentence.meet-again"],
    ["## Next meeting\n\n17 March 2026", "label.next-meeting"],
    ["## 26/024 Date of next meeting\n\n17 March 2026", "label.next-meeting"],
    ["Next call to be announced.", "sentence.next-meeting-undated"],
  ])("%j by %s", (body, rule) => {
    expect(rules(body)).toEqual([rule]);
  });
  test.each([
    ["Attendees: Ada\n", "label.attendees"],
    ["## Attendees\n\n- Ada\n", "heading.attendees"],
    ["| Attendees | From |\n| --- | --- |\n| Ada | Ayr |\n", "table.attendees"],
  ])("people of %j by %s", (body, rule) => {
    expect(meetingOf(body).minutes.attendees).toEqual([{ name: "Ada", rule }]);
  });
  test("also the chair, and who is named for an office alone", () => {
    const { attendees, chair, chairRule } = meetingOf("Chair: Ada\nPresent: Ben\n").minutes;
    expect([chair, chairRule]).toEqual(["Ada", "label.chair"]);
    expect(attendees.map(({ name, rule }) => `${name} ${rule}`)).toEqual([
      "Ada label.role",
      "Ben label.attendees",
    ]);
    expect(minutesOf("Words.").chairRule).toBe("aside.chair");
    expect(meetingOf("Present: Ben\n").minutes.chairRule).toBeUndefined();
  });
});

describe("two lists that disagreed are one", () => {
  test.each(["AP", "A.I.", "ACTION POINT", "TODOS", "TO DO"])("%s marks an action within a line", (mark) => {
    const { actions } = minutesOf(`We spoke of the lamp ${mark}: Ada to oil it`);
    expect(actions).toMatchObject([{ who: ["Ada Example"], what: "oil it", rule: "mark.action" }]);
  });
  test.each(["RESOLUTION", "CONSENSUS", "AGREEMENT"])("%s marks a decision within a line", (mark) => {
    expect(minutesOf(`We spoke of it ${mark}: the lamp stays`).decisions).toMatchObject([
      { text: `${mark}: the lamp stays` },
    ]);
  });
  test("TABLED marks what is put off within a line", () => {
    expect(minutesOf("We spoke of it TABLED: the paint").deferred).toMatchObject([{ topic: "the paint" }]);
  });
  test.each(["Agreement: the lamp stays", "[Decision] the lamp stays"])(
    "%s is marked as its capitals are",
    (text) => {
      expect(minutesOf(text).decisions.map(({ rule }) => rule)).toEqual(["mark.decision"]);
    },
  );
  test.each([
    ["Treasurer", "treasurer"],
    ["Clerk", "clerk"],
    ["Vice-chair", "vice-chair"],
    ["President", "president"],
    ["Timekeeper", "timekeeper"],
  ])("%s is a role as a label, too", (label, role) => {
    const { attendees, chair } = meetingOf(`${label}: Ada\nPresent: Ada, Ben\n`).minutes;
    expect(attendees).toMatchObject([{ name: "Ada", role }, { name: "Ben" }]);
    expect(chair).toBeUndefined();
  });
  test.each(["chairman", "chairwoman", "chairing"])("who is %s in parentheses is chair", (role) => {
    expect(meetingOf(`Present: Ben (vice chair), Ada (${role})\n`).minutes.chair).toBe("Ada");
  });
  test.each(["done", "complete", "completed", "closed", "finished"])("“%s” says so anywhere", (done) => {
    expect(minutesOf(`ACTION: Ada to oil it — ${done}`).actions).toEqual([]);
    expect(minutesOf(`- [ ] ${done}: oil it`).actions).toEqual([]);
    const table = `| Action | Owner | Status |\n| --- | --- | --- |\n| Oil it | Ada | ${done} |\n`;
    expect(minutesOf(table).actions).toEqual([]);
  });
  test.each(["call", "meeting", "session", "sync", "stand-up"])("a %s is a meeting everywhere", (meeting) => {
    expect(minutesOf(`The paint was deferred to the next ${meeting}.`).deferred).toHaveLength(1);
    expect(minutesOf(`DEFERRED to next ${meeting}: the paint`).deferred).toHaveLength(1);
    expect(minutesOf(`## For next ${meeting}\n\n- the paint`).deferred).toHaveLength(1);
    expect(minutesOf(`The next ${meeting} is on 17 March.`).nextMeeting?.date).toBe("2026-03-17");
    expect(minutesOf(`Last ${meeting} we agreed to keep it.`).decisions).toEqual([]);
    expect(minutesOf(`ACTION: none this ${meeting}`).actions).toEqual([]);
  });
  test.each(["tbd", "tba", "tbc"])("“%s” says that nothing is known yet", (unknown) => {
    expect(minutesOf(`ACTION: ${unknown}`).actions).toEqual([]);
    expect(minutesOf(`Next call: ${unknown}`).nextMeeting).toMatchObject({ quote: `Next call: ${unknown}` });
    expect(minutesOf(`Next call: 17 March, ${unknown}`).nextMeeting?.date).toBeUndefined();
    expect(meetingOf(`Present: Ada, ${unknown}\n`).minutes.attendees).toHaveLength(1);
  });
  test.each(["Anybody", "Someone", "Volunteers"])("%s is nobody in particular", (nobody) => {
    expect(meetingOf(`Present: Ada, ${nobody}\n`).minutes.attendees).toHaveLength(1);
    expect(minutesOf(`ACTION: ${nobody} to oil it`).actions).toMatchObject([{ who: [] }]);
  });
  test.each(["tentatively", "presumably", "likely", "hopefully"])("“%s” is doubt everywhere", (doubt) => {
    expect(minutesOf(`Ada will ${doubt} oil the lamp.`).actions).toMatchObject([{ certainty: "arguable" }]);
    expect(minutesOf(`The next call is ${doubt} on 17 March.`).nextMeeting?.date).toBeUndefined();
  });
  test.each(["remote", "remotely", "in person", "in-person", "on-site", "virtually"])(
    "%s is how somebody was there",
    (how) => {
      const { attendees } = meetingOf(`Present: Ada (${how})\n\n${how}: Ben\n`).minutes;
      expect(attendees).toMatchObject([{ name: "Ada", role: how }, { name: "Ben" }]);
    },
  );
  test.each(["Council", "Assembly", "Team", "Board"])("the %s is nobody, and a body that decides", (body) => {
    const { actions } = meetingOf(`ACTION: ${body} to oil it\n`).minutes;
    expect(actions).toMatchObject([{ who: [] }]);
    expect(minutesOf(`The ${body.toLowerCase()} agreed to keep it.`).decisions).toHaveLength(1);
  });
  test.each(["previously", "yesterday", "earlier", "last fortnight"])(
    "“%s” tells of another time",
    (earlier) => {
      expect(minutesOf(`We ${earlier} agreed to keep it.`).decisions).toEqual([]);
      expect(minutesOf(`As said ${earlier}, Ada will oil it.`).actions).toMatchObject([
        { certainty: "arguable" },
      ]);
    },
  );
  test("the owner behind a task is left out of what is shown, however it is said", () => {
    const shown = (text: string) => agreedPoints(minutesOf(text), []).map(({ quote }) => quote);
    expect(shown("ACTION: oil the lamp (on Ada)")).toEqual(["oil the lamp"]);
    expect(shown("ACTION: oil the lamp (for Ada)")).toEqual(["oil the lamp"]);
    expect(shown("ACTION: oil the lamp (responsible: Ada)")).toEqual(["oil the lamp"]);
    expect(shown("AP: Ada — oil the lamp")).toEqual(["oil the lamp"]);
  });
});

test("marks are found in either case, also where V8 has stopped to optimize", () => {
  const marks = [
    "Action",
    "ACTION ITEM",
    "TODO",
    "Decision",
    "RESOLUTION",
    "Agreed",
    "DEFERRED",
    "Tabled",
    "AP",
  ];
  const bodies = marks.map((mark) => `${CREW}${mark}: Ben to oil the lamp\n\n[${mark}] Ben to oil it\n`);
  const child = fileURLToPath(new URL("../../support/minutes-child.ts", import.meta.url));
  const input = JSON.stringify(bodies);
  const slow = execFileSync(process.execPath, ["--no-regexp-optimization", child], {
    input,
    encoding: "utf8",
  });
  expect(JSON.parse(slow)).toEqual(JSON.parse(JSON.stringify(bodies.map((body) => meetingOf(body).minutes))));
  for (const body of bodies) {
    const { actions, decisions, deferred } = meetingOf(body).minutes;
    expect(actions.length + decisions.length + deferred.length, body).toBeGreaterThan(0);
  }
});
