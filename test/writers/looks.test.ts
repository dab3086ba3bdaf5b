import { beforeAll, describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import { wording } from "../../src/problem.ts";
import { readConfig } from "../../src/workspace/config/read.ts";
import { configSchema } from "../../src/workspace/config/schema.ts";
import { COLOURS, contrast, faint } from "../../src/writers/colours.ts";
import { LOOKS, type Looks } from "../../src/writers/looks.ts";
import { compileTemplate, mjmlToHtml, templateKey } from "../../src/writers/newsletter/compile.ts";
import { settings } from "../../src/writers/newsletter/dress.ts";
import { reduce } from "../../src/writers/newsletter/fragments.ts";
import { assemble, newsletter } from "../../src/writers/newsletter/stamp.ts";
import { page } from "../../src/writers/page/meeting.ts";
import { post } from "../../src/writers/text/post.ts";
import { holesOf, roomFor, WORDS, type Word, worded } from "../../src/writers/words.ts";
import type { Context, Template } from "../../src/writers/writer.ts";
import { everyPart, shippedFragments, shippedPagesIn } from "../support/emails.ts";
import { lighthouse } from "../support/notes.ts";
import { Project } from "../support/project.ts";

const CONFIG = `site: { title: L, url: "https://l.example", minutes: "https://l.example/m", id: "tag:l.example,2026:" }
notes: { files: ["*.md"] }
looks:
`;
function read(looks: string) {
  const config = readConfig("minutewire.yaml", `${CONFIG}${looks}`, configSchema);
  return config.ok ? config.value.looks : config.reason.map(wording);
}
const names = Object.keys(WORDS) as Word[];
const fragments = shippedFragments();

/** Every word in words of another language, as long as it may be. */
const foreign: Looks = {
  colours: { ...COLOURS, accent: { light: "#7a1f5c", dark: "#f0a6d4" } },
  words: Object.fromEntries(
    names.map((name) => [
      name,
      ["Ü", ...[...holesOf(WORDS[name])].map((hole) => `{${hole}}`)].join("&").padEnd(8, "x").slice(0, 60),
    ]),
  ) as Record<Word, string>,
};

describe("the words and colours of a configuration", () => {
  test("are ours where it says nothing", () => {
    expect(read("  words: {}\n")).toEqual(LOOKS);
  });
  test("are changed one by one", () => {
    const looks = read(
      '  words: { present: Anwesend, notesBy: "Protokoll: {authors}" }\n  colours: { link: { light: "#000000" } }\n',
    );
    expect(looks).toEqual({
      words: { ...WORDS, present: "Anwesend", notesBy: "Protokoll: {authors}" },
      colours: { ...COLOURS, link: { light: "#000000", dark: COLOURS.link.dark } },
    });
  });
  test.each([
    ["an unknown word", "words: { presence: x }", /4:12 .*looks\.words\.presence: is not a setting/],
    ["an unknown colour", "colours: { ink: {} }", /4:14 .*looks\.colours\.ink: is not a setting/],
    ["an unknown scheme", 'colours: { link: { dim: "#000000" } }', /looks\.colours\.link\.dim: is not/],
    ["a colour by name", "colours: { link: { light: blue } }", /must be a colour such as #0b5a86/],
    ["an empty word", 'words: { present: " " }', /must not be empty/],
    ["two lines", 'words: { present: "a\\nb" }', /must be one line/],
    [
      "a label too wide for its column",
      "words: { postPresent: Teilnehmende }",
      /must have 10 columns at most/,
    ],
    ["one that is wide in columns, not in letters", "words: { postWeb: 灯台灯台灯台 }", /10 columns/],
    ["a lost hole", "words: { notesBy: Protokoll }", /must hold \{authors\}, and no other braces/],
    ["a hole that is not the word's", 'words: { present: "{authors}" }', /must not hold braces/],
    ["a template's hole", 'words: { notesBy: "{{title}} {authors}" }', /no other braces/],
    ["a quotation's mark", 'words: { postContents: "> In" }', /must not begin as a quotation/],
  ])("refuse %s, with its place", (_, yaml, message) => {
    const problems = read(`  ${yaml}\n`);
    expect(problems).toHaveLength(1);
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect(problems).toEqual([expect.stringMatching(/^minutewire\.yaml:4:\d+ {2}error/)]);
  });
  test("refuse words that cannot be read on what they stand on, each pair with its ratio", () => {
    expect(read('  colours: { muted: { light: "#8a97a4" } }\n')).toEqual([
      expect.stringMatching(
        /^minutewire\.yaml:4:30 .*muted\.light: has a contrast of 2\.98 to 1 on page\.light, and words need 4\.5/,
      ),
      expect.stringMatching(/has a contrast of 2\.75 to 1 on panel\.light/),
    ]);
    expect(read('  colours: { muted: { light: "#8a97a4" } }\n')).toEqual([
      expect.stringMatching(/\n {4}The nearest that can be read is "#[\da-f]{6}"\.$/),
      expect.stringMatching(/\n {4}The nearest that can be read is "#[\da-f]{6}"\.$/),
    ]);
    // Dark paper under our dark letters: each of the five is told.
    expect(read('  colours: { page: { light: "#222222" } }\n')).toHaveLength(5);
  });
});

describe("the accent of a configuration", () => {
  const accent = (yaml: string) => {
    const found = read(`  accent: ${yaml}\n`);
    return Array.isArray(found) ? found : found.colours.accent;
  };
  test("alone is the one on light ground; on dark the nearest to it that can be read there", () => {
    const found = accent('"#7a1f5c"');
    if (Array.isArray(found)) throw new Error(found.join());
    expect(found.light).toBe("#7a1f5c");
    expect(faint({ ...COLOURS, accent: found })).toEqual([]);
    // One step less and it could not be read.
    expect(contrast(found.dark, COLOURS.panel.dark)).toBeLessThan(4.6);
  });
  test("may be both, and is then taken as it is", () => {
    expect(accent('{ light: "#7a1f5c", dark: "#f0a6d4" }')).toEqual({ light: "#7a1f5c", dark: "#f0a6d4" });
  });
  test.each([
    ['"#ffcc00"', /4:11 .*looks\.accent: has a contrast of 1\.\d\d to 1 on page\.light/],
    [
      '{ light: "#7a1f5c", dark: "#7a1f5c" }',
      /4:37 .*looks\.accent\.dark: has a contrast of .* on page\.dark/,
    ],
  ])("that cannot be read is told with the nearest that can: %s", (yaml, message) => {
    const [first, ...others] = accent(yaml) as string[];
    expect(first).toMatch(message);
    const [, nearest = ""] = /The nearest that can be read is "(#[\da-f]{6})"/.exec(first ?? "") ?? [];
    expect(others.every((one) => one.includes(nearest))).toBe(true);
    const scheme = yaml.startsWith("{") ? "dark" : "light";
    const mended = { ...COLOURS.accent, [scheme]: nearest };
    expect(faint({ ...COLOURS, accent: mended })).toEqual([]);
    expect(read(`  accent: { light: "${mended.light}", dark: "${mended.dark}" }\n`)).not.toBeInstanceOf(
      Array,
    );
  });
  test.each([
    ["a name", "teal"],
    ["half of both", '{ light: "#0f7a74" }'],
    ["a number", "5"],
  ])("is not %s", (_, yaml) => {
    expect(accent(yaml)).toEqual([expect.stringContaining("looks.accent")]);
  });
  test("is said once", () => {
    const found = read('  accent: "#7a1f5c"\n  colours: { accent: { dark: "#ffffff" } }\n');
    expect(found).toEqual([
      expect.stringContaining("looks.colours.accent: is said twice: looks.accent says it already"),
    ]);
  });
});

test("our own colours are as the table of looks.md measures them", () => {
  expect(faint(COLOURS)).toEqual([]);
  expect(contrast(COLOURS.text.light, COLOURS.page.light)).toBeCloseTo(13.45, 2);
  expect(contrast(COLOURS.accent.light, COLOURS.panel.light)).toBeCloseTo(4.78, 2);
  expect(contrast(COLOURS.text.dark, COLOURS.panel.dark)).toBeCloseTo(11.1, 1);
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});

describe("other words and colours", () => {
  let template: Template;
  let context: Context;
  beforeAll(async () => {
    template = await compileTemplate(fragments, foreign);
    const feeds = [{ name: "all", title: "Crew" }];
    context = {
      site: lighthouse,
      post: { body: "fixed", footnotes: "post" },
      template,
      pages: await shippedPagesIn(foreign),
      feeds,
      looks: foreign,
    };
  });
  /** The words of ours that an output still says in English; "Web" and the like are looked for as the labels they are. */
  const english = (said: string) =>
    names.filter((name) => {
      const words = worded(WORDS[name], { authors: "Scribe", title: "Crew" });
      return roomFor(name) < 100
        ? said.includes(`\n  ${words} `) || said.includes(`\n${words} `)
        : said.includes(words);
    });
  const edition = pick(everyPart());

  test("are all that the newsletter says of its own", () => {
    const { body } = newsletter.write(edition, context);
    expect(english(body)).toEqual([]);
    expect(body).toContain("&#220;&amp;Scribe");
    expect(body).toContain("border-left:3px solid #7a1f5c");
    expect(body).not.toContain(COLOURS.accent.light);
  });
  test("are all that the page says of its own", () => {
    const { body } = page.write(edition, context);
    expect(english(body)).toEqual([]);
    expect(body).toContain("--accent: #7a1f5c;");
    expect(body).toContain("--accent: #f0a6d4;");
  });
  test("are all that the post says of its own, its facts in their column", () => {
    const { body } = post.write(edition, context);
    expect(english(body)).toEqual([]);
    const facts = body.split("\n").filter((line) => /^ {2}Üx+ +\S/.test(line));
    expect(facts).toHaveLength(4);
    for (const fact of facts) expect(fact).toMatch(/^ {2}Üx+ {3}\S/);
  });
  test("change the template's key and nothing of a full compile's sameness", async () => {
    expect(templateKey(fragments, foreign)).not.toBe(templateKey(fragments));
    const full = await mjmlToHtml(assemble(edition, context, fragments));
    expect(newsletter.write(edition, context).body).toBe(reduce(full));
  });
});

test("the program prints a configuration's words and colours, and compiles the newsletter anew for them", async () => {
  const project = new Project();
  try {
    project.config("{ kind: file, path: out }");
    project.note("a", "## One\n\na\n\n## Two\n\nb\n\n## Three\n\nc\n");
    const shown = async (as: string) => (await project.run("preview", "a", "--as", as)).out;
    expect(await shown("newsletter")).toContain("In these notes");
    project.write(
      "minutewire.yaml",
      `${project.files(".")["minutewire.yaml"]}looks: { words: { contents: Inhalt, postContents: Themen }, colours: { link: { light: "#123456" } } }\n`,
    );
    for (const as of ["newsletter", "page"]) {
      expect(await shown(as)).toContain(">Inhalt<");
      expect(await shown(as)).toContain("#123456");
      expect(await shown(as)).not.toContain("In these notes");
    }
    expect(await shown("post")).toContain("\nThemen\n");
  } finally {
    project.remove();
  }
});

test("the shipped fragments name their colours and know every setting they name", () => {
  const texts = Object.values(fragments).map(({ text }) => text);
  const holes = texts.flatMap((text) => [...text.matchAll(/\{\{((?:words|colours)\.[^{}]*)\}\}/g)]);
  const [known, used] = [settings(LOOKS), new Set(holes.map(([, name = ""]) => name))];
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
  expect([...known.keys()].filter((name) => name.startsWith("colours.") && !used.has(name))).toEqual([]);
  expect(texts.join("")).not.toMatch(/#[\da-f]{6}\b/i);
});
