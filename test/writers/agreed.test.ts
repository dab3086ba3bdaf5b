/** What was agreed, as post, newsletter and page show it above the topics. */
import { describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import { outline } from "../../src/model/outline.ts";
import { namesAll, namesFirst } from "../../src/writers/agreed/action-words.ts";
import { agreedPoints, reference } from "../../src/writers/agreed/groups.ts";
import { newsletter } from "../../src/writers/newsletter/stamp.ts";
import { page } from "../../src/writers/page/meeting.ts";
import { post } from "../../src/writers/text/post.ts";
import type { Context } from "../../src/writers/writer.ts";
import { shippedPages, shippedTemplate } from "../support/emails.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";

const NOTE = `Attendees: Ada Example, Ben Sample

It was agreed to start at six.

## Lamp & lens

Ada will oil the lamp. Ben might polish it. Ben needs to rest.

## Old ropes

DECISION: the rope **stays**.
Ada to make the knots an agenda item for the next call.

- [ ] Ben Sample: coil it

## AoB

We discuss &lt;this&gt; next time.
`;
const template = await shippedTemplate();
const context: Context = {
  site: lighthouse,
  post: { body: "fixed", footnotes: "post" },
  template,
  pages: shippedPages,
};
const writers = { post, newsletter, page };
const written = (name: keyof typeof writers, note = NOTE, settings: Partial<Context> = {}) =>
  writers[name].write(pick(meetingOf(note)), { ...context, ...settings }).body;

describe("what was agreed", () => {
  test("has till when behind what is to do, where a table says so", () => {
    const note =
      "Attendees: Ada Example\n\n## Actions\n\n| What | Who | By when |\n| --- | --- | --- |\n| Ring the smith | Ada | 5 Dec |\n";
    expect(written("post", note)).toContain("  - Ada Example: Ring the smith – 5 Dec");
    for (const name of ["newsletter", "page"] as const)
      expect(written(name, note)).toMatch(/Ring the smith (?:–|&#8211;) 5 Dec/);
  });
  test("stands in the post above the topics, quoted, with the topics' numbers", () => {
    expect(written("post")).toContain(`
What was agreed
---------------

Decided:

  - It was agreed to start at six.
  - the rope stays. (2)

To do:

  - Ada will oil the lamp. (1)
  - Ada Example: make the knots an agenda item for the next call. (2)
  - Ben Sample: coil it (2, Old ropes)

Put off:

  - AoB: We discuss <this> next time. (3)


`);
  });
  test("says what was put off by its name once, and without the arrow that opens its line", () => {
    const note =
      "Attendees: Ada Example, Ben Sample\n\n## Fair\n\n- Cake stand? Not decided, let's see in May\n- Weather plan: tabled until May\n- No hall yet.\n  => we look again in October\n\n## Nets (postponed)\n\nNo rack.\n";
    expect(written("post", note)).toContain(`
Put off:

  - Cake stand: Not decided, let's see in May (1)
  - Weather plan: tabled until May (1)
  - Fair: we look again in October (1)
  - Nets (postponed) (2)
`);
  });
  test("leads from newsletter and page to the topic it stands under", () => {
    for (const [name, base, space] of [
      ["page", "", " "],
      ["newsletter", "https://lighthouse.example/minutes/crew-2026-03-03/", "&nbsp;"],
    ] as const) {
      const body = written(name);
      expect(body).toContain(">It was agreed to start at six.</li>");
      expect(body).toContain(
        `<strong>Ada Example:</strong> make the knots an agenda item for the next call.${space}<a href="${base}#Oldropes">(2)</a></li>`,
      );
      expect(body).toContain(`>Ada will oil the lamp.${space}<a href="${base}#Lamplens">(1)</a></li>`);
      expect(body).toContain(`>the rope stays.${space}<a href="${base}#Oldropes">(2)</a></li>`);
      expect(body).toContain(
        `<strong>AoB:</strong> We discuss &lt;this&gt; next time.${space}<a href="${base}#AoB">(3)</a></li>`,
      );
    }
  });
  test("leaves out what is arguable, and says a sentence that is two things once", () => {
    for (const name of ["post", "newsletter", "page"] as const) {
      const shown = written(name).slice(0, written(name).lastIndexOf("next time."));
      expect(shown.match(/Ben might polish it/g) ?? []).toHaveLength(1);
      expect(written(name).match(/make the knots an agenda/g)).toHaveLength(2);
    }
  });
  test.each(["post", "newsletter", "page"] as const)("is not in the %s where nothing was", (name) => {
    const note = "## Lamp\n\nThe lamp turns. We should oil it. Someone will.\n";
    expect(written(name, note)).not.toContain("What was agreed");
    expect(meetingOf(note).warnings).toEqual([]);
  });
  test.each(["post", "newsletter", "page"] as const)("is not in the %s where the setting says so", (name) => {
    expect(written(name)).toContain("What was agreed");
    expect(written(name, NOTE, { agreed: false })).not.toContain("What was agreed");
  });
  test.each([
    ["ACTION: Ada — order oil", "Ada Example: order oil"],
    ["ACTION: Ada Example to order oil.", "Ada Example: order oil."],
    ["ACTION (Ada): order oil", "Ada Example: order oil"],
    ["ACTION on Ada: order oil", "Ada Example: order oil"],
    ["Action item: order oil (Ada)", "Ada Example: order oil"],
    ["Action 12: Ada and Ben to order oil", "Ada Example, Ben Sample: order oil"],
    ["TODO(ada): order oil", "Ada Example: order oil"],
    ["AI: Ada to order oil", "Ada Example: order oil"],
    ["[ACTION] Ada to order oil", "Ada Example: order oil"],
    ["- [ ] @ada: order oil", "Ada Example: order oil"],
    ["- [ ] order oil (owner: Ada)", "Ada Example: order oil"],
    ["- [ ] order oil (Ada) by Friday", "order oil (Ada) by Friday"],
    ["TODO: order oil", "order oil"],
    ["Ada will order oil, as Ben asked.", "Ada will order oil, as Ben asked."],
    ["ACTION: Ada will order oil", "Ada will order oil"],
    ["AI: Ada Example will order oil", "Ada Example will order oil"],
    ["After the storm Ada to order oil.", undefined],
    ["DECISION: order oil", "order oil"],
    ["RESOLVED: order oil", "order oil"],
    ["DECISION #3: order oil", "DECISION #3: order oil"],
    ["DECISION (by all): order oil", "DECISION (by all): order oil"],
    ["DEFERRED: the oil", "DEFERRED: the oil"],
    ["## Deferred\n\n- the oil", "the oil"],
  ])("says of %j the owner once, and no word that is not in it", (line, said) => {
    const text = written("post", `Attendees: Ada Example, Ben Sample\n\n${line}\n`);
    const [, shown] = /^What was agreed\n-+\n\n[\w ]+:\n\n {2}- (.*?)(?: \(\d+\))?\n\n/ms.exec(text) ?? [];
    expect(shown).toBe(said);
    const quote = shown?.replace(/^[A-Z][\w ,]+: (?=order)/, "") ?? "";
    expect(line.replace(/\s+/g, " ")).toContain(quote.replace(/^(?:Ada Example: )/, ""));
  });
});

describe("the groups of what was agreed", () => {
  const long = `Attendees: Ada Example, Ben Sample

## Lamp

### Old lens

${Array.from({ length: 7 }, (_, i) => `ACTION: Ada to oil lamp ${i}`).join("\n\n")}

Ben will do that. Ben will oil the gate and paint the tower.
`;
  test("show five points each, and the way to the others", () => {
    const text = written("post", long);
    expect(text).toMatch(/- Ada Example: oil lamp 4 \(1\)\n/);
    expect(text.slice(0, text.indexOf("Old lens"))).not.toContain("lamp 5");
    expect(text).toContain("  - 4 more: <https://lighthouse.example/minutes/crew-2026-03-03/#_agreed>\n");
    const html = written("newsletter", long);
    expect(html).toContain(
      '<p><a href="https://lighthouse.example/minutes/crew-2026-03-03/#_agreed">4 more</a></p>',
    );
    const shown = written("page", long);
    expect(shown).toContain('id="_agreed"');
    expect(shown).toMatch(
      /<details><summary>4 more<\/summary>\s*<ul><li><strong>Ada Example:<\/strong> oil lamp 5 /,
    );
  });
  test("tell the nearest heading where the words alone say nothing, and nowhere else", () => {
    const points = agreedPoints(meetingOf(long).minutes, outline(meetingOf(long)).topics);
    expect(points.map(({ quote, about }) => [quote, about]).slice(-2)).toEqual([
      ["Ben will do that.", "Old lens"],
      ["Ben will oil the gate and paint the tower.", undefined],
    ]);
    expect(points.slice(0, -2).filter(({ about }) => about !== undefined)).toEqual([]);
  });
  test("keep each result of a motion with the motion, and say once what is only said again", () => {
    const note =
      "## New rails\n\nDECISION: approved\n\n## New oars\n\nDECISION: approved\n\nDECISION: the oars are of ash\n\n## In short\n\nDECISION: the oars are of ash\n";
    const points = agreedPoints(meetingOf(note).minutes, outline(meetingOf(note)).topics);
    expect(points.map((one) => [one.quote, reference(one)])).toEqual([
      ["approved", "(1, New rails)"],
      ["approved", "(2, New oars)"],
      ["the oars are of ash", "(2)"],
    ]);
  });
  test("name nobody whom the words name", () => {
    const note = (line: string) => `Attendees: Richard Mortimer, Ada Example\n\n${line}\n`;
    const labels = (line: string) =>
      agreedPoints(meetingOf(note(line)).minutes, []).map(({ label }) => label);
    expect(labels("ACTION: Richard Mortimer: Mort and the crew to oil it")).toEqual([undefined]);
    expect(labels("ACTION: Ada Example: oil what is mortared")).toEqual(["Ada Example"]);
  });
});

test.each([
  [["Ada Example"], "After some talk Ada said she would oil it", true],
  [["Ada Example"], "@ada oils it", true],
  [["Ada Example", "Ben Sample"], "Ada oils it and Ben's brother helps", true],
  [["Ada Example", "Ben Sample"], "Ada oils it", false],
  [["Richard Mortimer"], "Mort oils it", true],
  [["Richard Mortimer"], "Mo oils it", false],
  [["Will Example"], "somebody will oil it", false],
])("whether %j are named in %j: %s", (who, words, named) => {
  expect(namesAll(who, words, [])).toBe(named);
});

test.each([
  ["Ada will order oil", true],
  ["Ada Example will order oil", true],
  ["(Ada) order oil", true],
  ["Ada: order oil", true],
  ["Skip: order oil", true],
  ["@ada will order oil", true],
  ["@skip will order oil", true],
  ["Adam will order oil", false],
  ["Ada Other asks for oil", false],
  ["Ada's lamp needs oil", false],
  ["The oil: Ada will order it", false],
])("%j begins with the owner: %s", (shown, begins) => {
  const ada = { name: "Ada Example", as: "Skip" };
  expect(namesFirst(["Ada Example"], shown, [ada])).toBe(begins);
  expect(namesFirst(["Ada Example", "Ben"], shown, [ada])).toBe(false);
  expect(namesFirst([], shown, [ada])).toBe(false);
});
test("two owners are left out only where both come first", () => {
  expect(namesFirst(["Ada Example", "Ben"], "Ada and Ben will order oil", [])).toBe(true);
  expect(namesFirst(["Ada Example", "Ben"], "Ada will order oil with Ben", [])).toBe(false);
});
