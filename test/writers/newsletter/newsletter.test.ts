import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { pick } from "../../../src/model/edition.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import type { Site } from "../../../src/model/site.ts";
import { EXIT, type Problem, Problems } from "../../../src/problem.ts";
import { compileTemplate, mjmlToHtml, templateKey } from "../../../src/writers/newsletter/compile.ts";
import { reduce } from "../../../src/writers/newsletter/fragments.ts";
import { assemble, newsletter } from "../../../src/writers/newsletter/stamp.ts";
import { dateInWords } from "../../../src/writers/wording.ts";
import type { Context, Template } from "../../../src/writers/writer.ts";
import { corpusHere, corpusMeeting, mirage, weekly } from "../../support/corpus.ts";
import { everyPart, shippedFragments, shippedTemplate } from "../../support/emails.ts";
import { lighthouse, meetingOf } from "../../support/notes.ts";

const fragments = shippedFragments();
let template: Template;
beforeAll(async () => {
  template = await compileTemplate(fragments);
});

function context(site: Site = lighthouse): Context {
  return {
    site,
    post: { body: "fixed", footnotes: "post" },
    template,
    feeds: [{ name: "all", title: "Crew & guests" }],
  };
}
function written(meeting: Meeting): string {
  return newsletter.write(pick(meeting), context()).body;
}
const three = "## One\n\na\n\n## Two words\n\nb\n\n## Three\n\nc";

describe("the newsletter", () => {
  test("is one HTML part", () => {
    const { file, type } = newsletter.write(pick(everyPart()), context());
    expect({ file, type }).toEqual({ file: "newsletter.html", type: "text/html; charset=utf-8" });
  });

  test("has its parts in order", () => {
    const body = written(everyPart());
    const parts = [
      ">Lighthouse crew meeting</strong>",
      "3rd March 2026: A test</h1>",
      ">Crew meeting",
      "Read on the web",
      "In these notes</h2>",
      "What was agreed</h2>",
      "Decided</h3>",
      "The lamp stays electric.",
      "To do</h3>",
      "Keeper will oil the gate.",
      "Put off</h3>",
      "<strong>Paint:</strong> Paint waits",
      "A word before the first topic",
      "Lamp &amp; lens</h2>",
      "A sub-heading</h3>",
      "Gate</h2>",
      "Next meeting</h2>",
      "Tuesday 10 March 2026",
      'margin:0">The next meeting is on 10 March 2026, at noon.',
      "Present</h2>",
      "Keeper (chair), Scribe, Mate",
      "Notes by Scribe.",
      "This meeting on the web",
      "Crew &amp; guests",
    ];
    const found = parts.map((part) => [part, body.indexOf(part, body.indexOf("</head>"))] as const);
    expect(found.filter(([, at]) => at < 0)).toEqual([]);
    expect(found).toEqual(found.toSorted(([, a], [, b]) => a - b));
  });

  test("shows the subject as its title where the note has no description, and says it once", () => {
    const body = written(meetingOf(three, { description: "" }));
    expect(body).toMatch(/<h1[^>]*>Crew meeting: 2026-03-03<\/h1>/);
    expect(body.split("</h1>")[1]).not.toContain("Crew meeting");
  });

  test("says its day once: in its title, else beside what it was", () => {
    const head = (fields: Record<string, string>) => {
      const [, after = ""] = written(meetingOf(three, fields)).split("</h1>");
      return after
        .slice(0, after.indexOf("</a>"))
        .replace(/<[^>]*>/g, "")
        .replace(/\s+/g, " ")
        .trim();
    };
    expect(head({})).toBe("Crew meeting Read on the web");
    expect(head({ description: "A new lens" })).toBe(
      "Crew meeting&nbsp;&#183; Tuesday 3 March 2026 Read on the web",
    );
    expect(head({ description: "A new lens", subject: "'Lighthouse crew meeting, 3 March 2026'" })).toBe(
      "Tuesday 3 March 2026 Read on the web",
    );
  });

  test("fills the line of the inbox up to 150 letters, so that no text of the letter follows there", () => {
    for (const description of ["A", "'Lamp oil, 灯台 and the gate'", `'${"word ".repeat(40).trim()}'`]) {
      const [, hidden = ""] =
        /<div style="display:none;mso-hide:all;[^"]*">([^<]*)<\/div>/.exec(
          written(meetingOf(three, { description })),
        ) ?? [];
      const letters = [
        ...hidden.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
      ];
      expect(letters.length, description).toBeGreaterThanOrEqual(150);
      expect(hidden).toMatch(/^[^\u00a0]*(?: (?:&#160;&#847;)+)?$/);
    }
  });

  test("leaves the contents out under three topics", () => {
    expect(written(meetingOf(three))).toContain("In these notes");
    expect(written(meetingOf("## One\n\na\n\n## Two\n\nb"))).not.toContain("In these notes");
  });

  test("leads from the contents to the page's sections by the site's anchors", () => {
    expect(written(meetingOf(three))).toContain(
      'href="https://lighthouse.example/minutes/crew-2026-03-03/#Twowords"',
    );
    const dashed = { ...context(), site: { ...lighthouse, anchors: "dash" } } as const;
    expect(newsletter.write(pick(meetingOf(three)), dashed).body).toContain("/#Two-words");
  });

  test("leaves out every part the note has nothing for", () => {
    const body = written(meetingOf("Nothing but a line."));
    for (const words of ["What was agreed", "Next meeting", "Present", "<h2"])
      expect(body).not.toContain(words);
  });

  test("gives a next meeting without a day no day", () => {
    const meeting = meetingOf(three);
    const body = written({
      ...meeting,
      minutes: { ...meeting.minutes, nextMeeting: { quote: "Soon.", line: 1, rule: "r" } },
    });
    expect(body).toContain('<p style="margin:0">Soon.</p>');
  });

  test("fetches nothing and tracks nobody: no picture, font, sheet or script", () => {
    const body = written(everyPart());
    expect(body).not.toMatch(/src=|url\(|@import|<link|<script|<img|<iframe|<form/i);
    expect(body).toContain('">[image: The gate]</a>');
  });

  test("has one h1, a language and the colour schemes of A02 and A05", () => {
    const body = written(everyPart());
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body).toContain('<html lang="en"');
    expect(body).toContain('<meta name="color-scheme" content="light dark">');
    expect(body).toContain("@media (prefers-color-scheme:dark)");
    expect(body.match(/<table(?![^>]*role="presentation")/g)).toHaveLength(2);
  });

  test("is lean: under nine KB around the note's own words", () => {
    expect(written(meetingOf("x")).length).toBeLessThan(9 * 1024);
  });

  test("is a bug to ask for without a template", () => {
    const { template: _, ...without } = context();
    expect(() => newsletter.write(pick(everyPart()), without)).toThrow(/compiled template/);
  });
});

describe("content cannot break out", () => {
  const evil =
    '</mj-text><mj-button href="x">y</mj-button><script>alert(1)</script><!--[if mso]>{{title}} {{hole}} $& $1';

  test("of any field or element", () => {
    const meeting = meetingOf(`## ${"`"}${evil}${"`"}\n\n${"```"}\n${evil}\n${"```"}`);
    const minutes = { ...meeting.minutes, attendees: [{ name: evil, role: evil, rule: "r" }] };
    const said = {
      description: evil,
      summary: evil,
      subject: evil,
      minutes,
      authors: [{ name: evil }] as const,
    };
    const body = written({ ...meeting, ...said });
    expect(body).not.toMatch(/<script|<mj-|<\/mj-|<!--\[if mso\]>\{\{/);
    const literal = "&lt;!--[if mso]&gt;{{title}} {{hole}} $&amp; $1";
    expect(body.split(literal).length - 1).toBe(10);
  });

  test("and a full compile of it is the same letter", async () => {
    const meeting = meetingOf(`## ${"`"}${evil}${"`"}\n\n${"```"}\n${evil}\n\n\n  ${evil}\n${"```"}`);
    const full = await mjmlToHtml(assemble(pick({ ...meeting, subject: evil }), context(), fragments));
    expect(written({ ...meeting, subject: evil })).toBe(reduce(full));
  });
});

describe("the stamp", () => {
  test("equals a full compile of every part", async () => {
    const full = await mjmlToHtml(assemble(pick(everyPart()), context(), fragments));
    expect(written(everyPart())).toBe(reduce(full));
  });

  test("equals a full compile of every real note", async () => {
    if (!corpusHere("stamp and full compile of real notes")) return;
    for (const name of weekly()) {
      const edition = pick(corpusMeeting(name));
      const full = await mjmlToHtml(assemble(edition, context(mirage), fragments));
      expect(newsletter.write(edition, context(mirage)).body, name).toBe(reduce(full));
    }
  });

  test("gives the same bytes from a template that was cached as JSON", () => {
    const cached = { ...context(), template: JSON.parse(JSON.stringify(template)) };
    expect(newsletter.write(pick(everyPart()), cached).body).toBe(written(everyPart()));
  });
});

describe("white space", () => {
  test("between tags becomes one line feed, also beside code", () => {
    expect(reduce("<p>a</p>  \n\n <pre>b</pre>\n\n<p>c</p>")).toBe("<p>a</p>\n<pre>b</pre>\n<p>c</p>\n");
  });
  test("in code is left alone, and a no-break space stays one", () => {
    expect(reduce("<pre><b>a</b>\n\n<b>c</b></pre><b>d</b>\u00a0<b>e</b>")).toBe(
      "<pre><b>a</b>\n\n<b>c</b></pre><b>d</b>&#160;<b>e</b>\n",
    );
  });
  test("at the end of a line goes, and letters beyond ASCII become their numbers, but in style and comments", () => {
    expect(reduce("<p>a \t\nb é 👍</p><style>/* é */</style><!-- é -->")).toBe(
      "<p>a\nb &#233; &#128077;</p><style>/* é */</style><!-- é -->\n",
    );
  });
  test("goes from styles, but for what parts words and what stands in quotation marks, a rule a line", () => {
    const sheet =
      "\n  a > b, c { color: red !important; margin: 0 0  4px; }\n  @media (max-width: 9px) {\n p { content: 'a; b  {c}' }\n }\n";
    expect(reduce(`<style type="x">${sheet}</style>`)).toBe(
      `<style type="x">a>b,c{color:red!important;margin:0 0 4px}\n@media (max-width:9px){p{content:'a; b  {c}'}\n}\n</style>\n`,
    );
  });
  test("is all that changes, but that quotation marks stand as they are between tags", () => {
    const tag = "<a title=\"&quot;a&quot; > &#39;b&#39;\" class='&#39;'>";
    expect(
      reduce(`<p>&quot;It&#39;s&quot; &lt;b&gt; &amp;quot;${tag}&#39;</a></p><!-- &#39; > &#39; -->`),
    ).toBe(`<p>"It's" &lt;b&gt; &amp;quot;${tag}'</a></p><!-- &#39; > &#39; -->\n`);
  });
  test("within a tag becomes a space", () => {
    expect(reduce('<td\n   align="left"   style="a"\n  >x</td>')).toBe(
      '<td align="left"   style="a">x</td>\n',
    );
  });
});

describe("a template at fault", () => {
  async function faults(name: string, text: string | undefined): Promise<readonly Problem[]> {
    const { [name]: _, ...others } = fragments;
    const changed =
      text === undefined ? others : { ...others, [name]: { file: `emails/${name}.mjml`, text } };
    const thrown = await compileTemplate(changed).catch((cause: unknown) => cause);
    if (!(thrown instanceof Problems)) throw new Error(`no problem but ${String(thrown)}`);
    return thrown.problems;
  }
  const text = (name: string) => fragments[name]?.text ?? "";

  test("that has an element mjml does not know is told with file and line", async () => {
    const [problem] = await faults(
      "attendees",
      "<!-- one\n two -->\n\n<mj-text>{{names}}</mj-text>\n<mj-nonsense />",
    );
    expect(problem).toMatchObject({ code: "template-mjml", exit: EXIT.config });
    expect(problem?.place).toEqual({ file: "emails/attendees.mjml", line: 5, column: 1 });
  });

  test("in the shell is told once", async () => {
    const problems = await faults("shell", text("shell").replace("<mj-style>", '<mj-style nonsense="1">'));
    expect(problems).toHaveLength(1);
    const line =
      text("shell")
        .split("\n")
        .findIndex((one) => one.includes("<mj-style>")) + 1;
    expect(problems[0]?.place).toEqual({ file: "emails/shell.mjml", line, column: 1 });
  });

  test.each([
    ["section", '<mj-section nonsense="1"><mj-column><mj-raw>{{texts}}</mj-raw></mj-column></mj-section>'],
    ["contents", '\n<mj-table nonsense="1">{{rows}}</mj-table>'],
  ])("in the fragment %s, which others stand in, is told once and as its own", async (name, changed) => {
    const problems = await faults(name, changed);
    const line = changed.startsWith("\n") ? 2 : 1;
    expect(problems.map(({ place }) => place)).toEqual([{ file: `emails/${name}.mjml`, line, column: 1 }]);
  });

  test("in several fragments is told all at once", async () => {
    const bad = "<mj-text>{{names}}</mj-text><mj-nonsense />";
    const changed = {
      ...fragments,
      attendees: { file: "attendees.mjml", text: bad },
      content: { file: "c.mjml", text: "<mj-x />" },
    };
    const thrown = await compileTemplate(changed).catch((cause: unknown) => cause);
    expect(thrown instanceof Problems && thrown.problems.map(({ place }) => place?.file)).toEqual([
      "c.mjml",
      "attendees.mjml",
    ]);
  });

  test.each([
    [
      "an unknown hole",
      "attendees",
      "\n<mj-text>\n  {{names}} {{contents}}</mj-text>",
      /no hole \{\{contents\}\}/,
      3,
      13,
    ],
    ["a hole with spaces", "attendees", "<mj-text>{{names}}{{ names }}</mj-text>", /no hole/, 1, 19],
    ["a missing hole", "topic", "<mj-text>{{title}}</mj-text>", /\{\{content\}\} is missing/, 1, 1],
    ["a slot that is there twice", "agreed", "<mj-text>{{groups}}{{groups}}</mj-text>", /2 times/, 1, 1],
    [
      "an include",
      "attendees",
      '<mj-text>{{names}}</mj-text>\n<mj-include path="/etc/passwd" />',
      /mj-include/,
      2,
      1,
    ],
    ["an element left open", "attendees", "<mj-text>{{names}}", /not closed/, 1, 1],
    [
      "an HTML tag left open",
      "attendees",
      "<mj-text>\n  <b>{{names}}\n</mj-text>",
      /<b> is not closed/,
      2,
      3,
    ],
    [
      "an HTML tag that closes nothing",
      "attendees",
      "<mj-text>{{names}}</i>\n</mj-text>",
      /^<\/i> closes nothing/,
      1,
      19,
    ],
    [
      "a setting misspelt",
      "attendees",
      "<mj-text>\n{{wurds.present}} {{names}}</mj-text>",
      /no hole \{\{wurds\.present\}\}/,
      2,
      1,
    ],
    ["a hole misspelt", "attendees", "<mj-text>\n{{name}}</mj-text>", /no hole \{\{name\}\}/, 2, 1],
    ["a tag left open among no others", "topic", "{{title}}\n{{content}}<br> <i>x", /^<i> is/, 2, 17],
    [
      "tags that cross",
      "attendees",
      "<mj-text><b>{{names}}<i>x</b></i></mj-text>",
      /^<i> is not closed$/,
      1,
      22,
    ],
    [
      "a cell left open in a table",
      "contents",
      "<mj-table>{{rows}}\n<tr><TD>x</tr></mj-table>",
      /^<td> is not closed$/,
      2,
      5,
    ],
    [
      "a tag that only XML would close",
      "attendees",
      "<mj-text>{{names}}<b/></mj-text>",
      /^<b> is not/,
      1,
      19,
    ],
    ["an unknown fragment", "extra", "<mj-text></mj-text>", /no fragment is called extra/, 1, 1],
  ])("by %s is told at its place", async (_, name, changed, message, line, column) => {
    const [problem] = await faults(name, changed);
    expect(problem?.message).toMatch(message);
    expect(problem?.place).toEqual({ file: `emails/${name}.mjml`, line, column });
  });

  test("by a setting misspelt is told of that alone, not of the hole that comes with it", async () => {
    const problems = await faults("footer", text("footer").replace("words.notesBy", "wurds.notesBy"));
    expect(problems.map(({ message }) => message)).toEqual(["this fragment has no hole {{wurds.notesBy}}"]);
    expect(problems[0]?.place).toMatchObject({ line: 3 });
  });

  test("is none that has what HTML leaves open, or what Outlook alone reads", async () => {
    const whole = [
      '<mj-raw><div class="a"></mj-raw><mj-text>{{names}}<br><img alt="a > b" src="https://x.example/i.png"/><wbr>',
      "<!--[if mso]><table><tr><td><![endif]--><P>x</p><!-- <b> --></mj-text><mj-spacer /><mj-raw></div></mj-raw>",
    ].join("\n");
    const changed = { ...fragments, attendees: { file: "a.mjml", text: whole } };
    expect((await compileTemplate(changed)).pieces.attendees).toContain("{{names}}<br>");
  });

  test("by a missing fragment is told by its name", async () => {
    expect((await faults("footer", undefined))[0]?.message).toContain("footer.mjml");
  });
});

describe("the template's key", () => {
  test("changes with any fragment and with nothing else", () => {
    const backwards = Object.fromEntries(Object.entries(fragments).reverse());
    const moved = { ...fragments, lead: { file: "elsewhere.mjml", text: fragments.lead?.text ?? "" } };
    const changed = { ...fragments, lead: { file: "emails/lead.mjml", text: "other" } };
    expect(templateKey(fragments)).toMatch(/^[0-9a-f]{64}$/);
    expect(templateKey(backwards)).toBe(templateKey(fragments));
    expect(templateKey(moved)).toBe(templateKey(fragments));
    expect(templateKey(changed)).not.toBe(templateKey(fragments));
  });
});

describe("a .mjmlconfig where the program runs", () => {
  test("runs nothing, though mjml by itself would run it", () => {
    const folder = mkdtempSync(join(tmpdir(), "minutewire-"));
    const ran = join(folder, "ran");
    const root = fileURLToPath(new URL("../../../", import.meta.url));
    writeFileSync(join(folder, ".mjmlconfig"), '{"packages":["./evil.cjs"]}');
    writeFileSync(join(folder, "evil.cjs"), `require("fs").writeFileSync(${JSON.stringify(ran)}, "")`);
    const run = (script: string) =>
      execFileSync(process.execPath, ["--input-type=module", "-e", script], {
        cwd: folder,
        encoding: "utf8",
      });
    try {
      const compile = JSON.stringify(join(root, "src/writers/newsletter/compile.ts"));
      const mjml = "<mjml><mj-body></mj-body></mjml>";
      const said = run(
        `const c = await import(${compile}); console.log((await c.mjmlToHtml("${mjml}")).includes("<body"), process.cwd())`,
      );
      expect(said).toMatch(/^true .*minutewire-/);
      expect(existsSync(ran)).toBe(false);
      run(`(await import("node:module")).createRequire(${compile})("mjml")`);
      expect(existsSync(ran)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test("a date is worded in English without a comma, elsewhere by custom", () => {
  expect(dateInWords("2014-07-08", "en")).toBe("Tuesday 8 July 2014");
  expect(dateInWords("2014-07-08", "en-US")).toBe("Tuesday 8 July 2014");
  expect(dateInWords("2014-07-08", "de")).toBe("Dienstag, 8. Juli 2014");
});

describe("a language that is written from the right", async () => {
  const template = await shippedTemplate();
  const written = (body: string, language: string) =>
    newsletter.write(pick(meetingOf(body)), {
      site: { ...lighthouse, language },
      post: { body: "fixed", footnotes: "post" },
      template,
    }).body;
  test("has its newsletter from the right, and blocks of others from the left", () => {
    const html = written(
      "## زيت\n\nتم الاتفاق.\n\nIn English.\n\n- عنصر\n\n> اقتباس\n\ntext-align:left\n",
      "ar",
    );
    expect(html).toMatch(/<html lang="ar" dir="rtl"/);
    const tags = (html.match(/<(?!style)[^>]*>/g) ?? []).join("");
    expect(tags.replace(/dir="ltr" style="text-align:left"/g, "")).not.toMatch(
      /text-align:left|align="left"|border-left/,
    );
    expect(html).toContain('<p dir="ltr" style="text-align:left">In English.</p>');
    expect(html).toContain("ul,ol{margin:0 0 16px;padding:0 22px 0 0}");
    // What the note says is not turned.
    expect(html).toContain(">text-align:left</p>");
  });
  test("gives the marks of a list room at the side where its words begin", () => {
    const [english, arabic] = ["- rope\n- oil\n", "- حبل\n- زيت\n"];
    const listOf = (body: string, language: string) =>
      /<ul[^>]*><li/.exec(written(`Lit.\n\n${body}`, language))?.[0];
    expect(listOf(english, "en")).toBe("<ul><li");
    expect(listOf(arabic, "en")).toBe('<ul dir="rtl" style="padding:0 22px 0 0;text-align:right"><li');
    expect(listOf(arabic, "ar")).toBe("<ul><li");
    expect(listOf(english, "ar")).toBe('<ul dir="ltr" style="padding:0 0 0 22px;text-align:left"><li');
    // One item begins where the list does, the other at the other side.
    expect(written(`- rope\n${arabic}`, "en")).toMatch(
      /<ul style="padding:0 22px"><li>rope<\/li>\s*<li dir="rtl" style="text-align:right">&#1581;/,
    );
    expect(written(`${arabic}- rope\n`, "ar")).toMatch(
      /<ul style="padding:0 22px"><li>&#1581;[\s\S]*<li dir="ltr" style="text-align:left">rope/,
    );
    // Within another each says so for itself.
    expect(written("- rope\n  - حبل\n  - زيت\n", "en")).toMatch(
      /<ul dir="rtl" style="margin:4px 0 0;text-indent:0;padding:0 22px 0 0;text-align:right">/,
    );
  });
  test("changes no octet of another's, but for blocks that run from the right", () => {
    const html = written("## Oil\n\nBought.\n\nالزيت والحبال.\n\n- حبل\n- rope\n", "en");
    expect(html).toMatch(/<html lang="en" dir="auto"/);
    expect(html).toMatch(/<p dir="rtl" style="text-align:right">&#1575;/);
    expect(html).toMatch(
      /<ul dir="rtl" style="padding:0 22px;text-align:right"><li>&#1581;[^<]*<\/li>\s*<li dir="ltr" style="text-align:left">/,
    );
    expect(html).toContain("<p>Bought.</p>");
  });
});
