/** Heads as other people write them: taken as they are, and told of where something of them would be lost. */
import { describe, expect, test } from "vitest";
import { parseMailbox } from "../../../src/mail/address.ts";
import { meetingUrl } from "../../../src/model/paths.ts";
import { entryId } from "../../../src/model/site.ts";
import { links } from "../../../src/model/walk.ts";
import { parseWeb } from "../../../src/model/web.ts";
import { EXIT, wording } from "../../../src/problem.ts";
import type { NoteForm } from "../../../src/reader/head/note-form.ts";
import { readLinks } from "../../../src/reader/link-log.ts";
import { readNote } from "../../../src/reader/read.ts";
import { parseYaml } from "../../../src/text/yaml.ts";
import { readConfig } from "../../../src/workspace/config/read.ts";
import { configSchema } from "../../../src/workspace/config/schema.ts";
import { lighthouse, meetingOf, noteText, reading } from "../../support/notes.ts";
import { Project } from "../../support/project.ts";

const told = (text: string) => reading(text).problems.map(wording);
const warned = (fields: Readonly<Record<string, string>>) =>
  told(noteText("Words.", fields)).map((one) => one.split("  ")[2]);
const formed = (text: string, form: NoteForm, path = "notes/2026-03-03.md") =>
  readNote(path, new TextEncoder().encode(text), lighthouse, form, path);

describe("where a head ends", () => {
  const head = "subject: Crew\npermalink: crew\nupdated: 2026-03-03\nauthor: Ada\ndescription: x";
  test.each(["...", "...  ", "---"])("a line of %j ends it, and nothing below is lost", (fence) => {
    const { meeting, problems } = reading(`---\n${head}\n${fence}\n\n# One\n\nFirst.\n\n---\n\nSecond.\n`);
    expect(problems).toEqual([]);
    expect(meeting?.document.map(({ kind, place }) => `${kind} ${place.line}`)).toEqual([
      "heading 9",
      "paragraph 11",
      "rule 13",
      "paragraph 15",
    ]);
  });
  test("points within a value, or behind a word, end nothing", () => {
    const { meeting } = reading(`---\n${head}...\n---\nFirst.\n\n...\n\nSecond.\n`);
    expect(meeting?.description).toBe("x...");
    expect(meeting?.document).toHaveLength(3);
  });
  test("a second document is never dropped, in a link log or a configuration either", () => {
    const log = readLinks("links.yml", "- id: a\n  uri: https://a.example\n---\n- id: b\n");
    expect(log.problems.map(wording)).toEqual([
      expect.stringMatching(
        /^links\.yml:3:1 {2}error {2}yaml {2}a second document begins here\n {4}Only one/,
      ),
    ]);
    for (const text of ["a: 1\n---\nb: 2\n", "a: 1\n...\nb: 2\n", "---\na: 1\n---\nb: 2\n"])
      expect(parseYaml("c.yaml", text, EXIT.config)).toMatchObject({ reason: [{ code: "yaml" }] });
    for (const text of ["---\na: 1\n...\n", "a: 1\n...\n# end\n"])
      expect(parseYaml("c.yaml", text, EXIT.config)).toMatchObject({ ok: true, value: { values: { a: 1 } } });
  });
});

describe("fields as other programs have them", () => {
  test.each([
    ["Ada Example", [{ name: "Ada Example" }]],
    ["[Ada Example, Ben Sample]", [{ name: "Ada Example" }, { name: "Ben Sample" }]],
    ["Ada Example <ada@a.example>", [{ name: "Ada Example", email: "ada@a.example" }]],
    ["[{ name: Ada }, Ben]", [{ name: "Ada" }, { name: "Ben" }]],
    ["ada@a.example", [{ name: "ada", email: "ada@a.example" }]],
    ["'Example, Ada'", [{ name: "Example, Ada" }]],
  ])("author: %s", (author, people) => {
    expect(meetingOf("Words.", { author }).authors).toMatchObject(people);
  });
  test("authors: several names with commas between them", () => {
    const { authors } = meetingOf("Words.", { author: "", authors: "Ada Example, Ben Sample" });
    expect(authors.map(({ name }) => name)).toEqual(["Ada Example", "Ben Sample"]);
  });
  test.each([
    ["ropes", ["ropes"]],
    ["ropes, lamps,oil", ["ropes", "lamps", "oil"]],
    ["[2026, ropes, ropes]", ["2026", "ropes"]],
    ["['#ropes', '']", ["ropes"]],
    ["two words", ["two words"]],
  ])("tags: %s", (tags, words) => {
    expect(meetingOf("Words.", { tags }).tags).toEqual(words);
    expect(warned({ tags })).toEqual([]);
  });
  test.each([
    ["/2026/march/", "2026/march"],
    ["/crew/", "crew"],
    ["/a/b.html", "a/b"],
  ])("permalink: %s is the whole path: id, folder and address", (permalink, path) => {
    const meeting = meetingOf("Words.", { permalink });
    expect(meeting.permalink).toBe(path);
    expect(meeting.url).toBe(`https://lighthouse.example/minutes/${path}/`);
    expect(entryId(lighthouse, path)).toBe(`tag:lighthouse.example,2026:${path}`);
    expect(meetingUrl({ ...lighthouse, page: "https://x.example/{permalink}" }, path)).toBe(
      `https://x.example/${path}`,
    );
  });
  test.each([
    "/",
    "//",
    "/a",
    "/a/b",
    "a/b",
    "a/b/",
    "/../b/",
    "/a/../b/",
    "/a//b/",
    "/./a/",
    "/feeds/a/",
    "/a/nul/",
    "/a/index.html/",
    "/digest/a/",
    "/a/:title/",
    `/${"a/".repeat(60)}b/`,
  ])("permalink: %s is refused", (permalink) => {
    const { meeting, problems } = reading(noteText("x", { permalink: `'${permalink}'` }));
    expect(meeting).toBeUndefined();
    expect(problems[0]?.code).toMatch(/^permalink-(?:form|reserved)$/);
  });
  test.each([
    ["feeds", "feeds", "the build"],
    ["Links", "Links", "the build"],
    ["index", "index", "the build"],
    ["index.html", "index.html", "the build"],
    ["meetings.ics", "meetings.ics", "the build"],
    ["digest", "digest", "the build"],
    ["/digest/march/", "digest", "the build"],
    ["search", "search", "the build"],
    ["/search/words/", "search", "the build"],
    ["2026", "2026", "the build"],
    ["/2026/", "2026", "the build"],
    ["/a/Post.txt/", "Post.txt", "the build"],
    ["_headers", "_headers", "the web server"],
    ["_redirects", "_redirects", "the web server"],
    ["robots.txt", "robots.txt", "the web server"],
    ["/Robots.txt/a/", "Robots.txt", "the web server"],
    ["cname", "cname", "the web server"],
    ["CON", "CON", "Windows"],
    ["aux.2026", "aux.2026", "Windows"],
    ["/a/Prn.txt/", "Prn.txt", "Windows"],
    ["/nul/a/", "nul", "Windows"],
    ["com1", "com1", "Windows"],
    ["/a/LPT9.a.b/", "LPT9.a.b", "Windows"],
  ])("permalink: %s is refused: %s is that of %s", (permalink, name, by) => {
    const { meeting, problems } = reading(noteText("x", { permalink: `'${permalink}'` }));
    expect(meeting).toBeUndefined();
    expect(problems).toMatchObject([
      {
        code: "permalink-reserved",
        message: `permalink: "${name}" is taken: ${by} keeps that name for itself`,
        hint: "Choose another.",
        place: { line: expect.any(Number) },
      },
    ]);
  });
  test.each([".nojekyll", "/.well-known/a/"])("permalink: %s is refused by its first sign", (permalink) => {
    const { problems } = reading(noteText("x", { permalink: `'${permalink}'` }));
    expect(problems).toMatchObject([{ code: "permalink-form", hint: expect.stringMatching(/^Write /) }]);
  });
  test.each([
    "/2026/march/",
    "20260",
    "console",
    "com",
    "com10",
    "/a/feeds/",
    "/a/robots.txt/",
    "/a/2026/",
    "searches",
  ])("permalink: %s is nobody's", (permalink) => {
    expect(meetingOf("x", { permalink: `'${permalink}'` }).permalink).toBe(permalink.replace(/^\/|\/$/g, ""));
  });
  test.each([
    ["a/b", /"a\/b" is not in the form of a path$/, "Write /a/b/."],
    ["/a/b", /is not in the form of a path$/, "Write /a/b/."],
    ["a/b/", /is not in the form of a path$/, "Write /a/b/."],
    ["/a//b/", /is not in the form of a path$/, "Write /a/b/."],
    ["/a/b.html/", /never/, undefined],
    ["/a", /is not in the form of a path$/, "Write a."],
    ["a/", /is not in the form of a path$/, "Write a."],
    ["https://lighthouse.example/a/b/?x=1", /is an address, not a path$/, "Write /a/b/."],
    ["https://lighthouse.example/", /is an address, not a path$/, /^Use letters/],
    ["-crew", /"-crew" begins with "-"$/, "Write crew."],
    ["/a/.b/", /"\.b" begins with "\."$/, "Write /a/b/."],
    ["crew.", /"crew\." ends with "\."$/, "Write crew."],
    ["crew..1", /"crew\.\.1" has two points side by side$/, "Write crew.1."],
    [
      "Crew meeting",
      /"Crew meeting" cannot be part of/,
      /^Write Crew-meeting\. Use letters from a to z, digits/,
    ],
    ["café crème", /cannot be part of/, /^Write cafe-creme\. Use/],
    ["/2026/crew meeting", /cannot be part of/, /^Write \/2026\/crew-meeting\/\. Use/],
    ["会议", /cannot be part of/, /^Use letters from a to z/],
    ["/a/:title/", /cannot be part of/, /^Use letters from a to z/],
    ["feeds/", /cannot be part of/, /^Use letters from a to z/],
    ["/", /cannot be part of/, /^Use letters from a to z/],
    ["a".repeat(121), /has 121 characters; 120 is the limit$/, "Shorten it."],
    [`/${"a/".repeat(60)}b/`, /has 121 characters; 120 is the limit$/, "Shorten it."],
  ])("permalink: %s is told with its own cause, and what to write", (permalink, message, hint) => {
    const { problems } = reading(noteText("x", { permalink: `'${permalink}'` }));
    const said = problems.filter(({ severity }) => severity === "error");
    if (hint === undefined) expect(said).toEqual([]);
    else
      expect(said).toMatchObject([
        {
          code: "permalink-form",
          message: expect.stringMatching(message),
          hint: typeof hint === "string" ? hint : expect.stringMatching(hint),
        },
      ]);
  });
  test.each(["a/b", "/a", "x/", "-crew", "crew..1", "Crew meeting", "~a~", "._.x", "/März/Ålesund", "Ｃrew"])(
    "what is to be written in the place of permalink: %s is one",
    (permalink) => {
      const { problems } = reading(noteText("x", { permalink: `'${permalink}'` }));
      const [, proposed] = /^Write (\S+)\.(?: |$)/.exec(problems[0]?.hint ?? "") ?? [];
      expect(proposed).toBeDefined();
      expect(meetingOf("x", { permalink: `'${proposed}'` }).permalink).toBe(
        proposed?.replace(/^\/|\/$/g, ""),
      );
    },
  );
  test("a page of such a path is built where its address leads, and so is what lies below another", async () => {
    const project = new Project();
    project.config("{ kind: file, path: mail }");
    project.note("a", "Words.", { permalink: "/crew/" });
    project.note("b", "Words.", { permalink: "/crew/march/" });
    expect(await project.run("build", "--out", "out")).toMatchObject({ code: 0 });
    expect(Object.keys(project.files("out"))).toEqual(
      expect.arrayContaining(["crew/index.html", "crew/march/index.html"]),
    );
    project.remove();
  });
  test("keys that mean nothing here are passed over, and notes.ignore names more", () => {
    const keys = { layout: "post", categories: "[a]", aliases: "[/x]", nav_order: "3", cssclasses: "[wide]" };
    expect(warned(keys)).toEqual([]);
    expect(warned({ lampkind: "x" })).toEqual(["field-unknown"]);
    expect(formed(noteText("Words.", { lampkind: "x" }), { ignore: ["lampkind"] }).problems).toEqual([]);
  });
  test("a title is not passed over without a word where a default stands in for it", () => {
    const text = "---\ntitle: Masts\nslug: masts\nupdated: 2026-03-01\n---\n\nWords.\n";
    const defaults = { subject: "Crew", permalink: "crew", updated: "{date}", author: "Ada" };
    const told = (form: NoteForm) =>
      formed(text, { path: "{date}", defaults, ...form }).problems.flatMap(({ code, message }) =>
        code === "field-overlooked" ? message.split(":")[0] : [],
      );
    expect(told({})).toEqual(["title", "slug"]);
    expect(told({ ignore: ["slug"] })).toEqual(["title"]);
    expect(told({ fields: { subject: "title", permalink: "slug" } })).toEqual([]);
    expect(told({ defaults: { ...defaults, subject: undefined }, ignore: ["slug"] })).toEqual([]);
  });
  test.each([
    ["descripton", "description"],
    ["premalink", "permalink"],
    ["tag", undefined],
    ["Subject", "subject"],
    ["sequenc", "sequence"],
  ])("the key %s may be meant for %s", (key, meant) => {
    const hints = reading(noteText("Words.", { [key]: "1" })).problems.map(({ hint }) => hint);
    expect(hints).toEqual(meant === undefined ? [] : [`Did you mean ${meant}?`]);
  });
  test.each([
    { published: "false" },
    { publish: "false" },
    { status: "draft" },
    { status: "hidden" },
    { draft: "true" },
  ])("%o keeps a note back", (fields) => {
    const { meeting, problems } = reading(noteText("Words.", { ...fields }));
    expect(meeting?.draft).toBe(true);
    expect(problems).toEqual([]);
  });
  test("a title where the subject should be is named with the setting that takes it", () => {
    expect(told("---\ntitle: Crew\ndate: 2026-03-03\n---\nx\n").join("\n")).toMatch(
      /subject: is missing\n {4}The head has `title`: say `notes\.fields: \{ subject: title \}`[\s\S]*updated: is missing\n {4}The head has `date`/,
    );
  });
  test("several patterns of paths are tried in turn", () => {
    const form: NoteForm = {
      path: ["{date}", "{year}/{month}-{day}-{group}"],
      defaults: { subject: "Crew", permalink: "crew-{date}", author: "Ada" },
    };
    const dates = ["a/2026-03-03.md", "a/2026/3-4-ropes.md"].map(
      (path) => formed("Words.\n", form, path).meeting?.permalink,
    );
    expect(dates).toEqual(["crew-2026-03-03", "crew-2026-03-04"]);
    expect(formed("Words.\n", form, "a/b.md").problems.map(({ message }) => message)[0]).toContain(
      'does not fit notes.path "{date}" or "{year}/{month}-{day}-{group}"',
    );
  });
});

describe("a fence that is none", () => {
  const fields = "subject: Crew\npermalink: crew\nupdated: 2026-03-03\nauthor: Ada\n";
  test.each([
    ["\n---\n", "white space stands before the front matter"],
    [" ---\n", "white space stands before the front matter"],
    ["--\n", '"--" opens no front matter'],
    ["----\n", '"----" opens no front matter'],
    ["\u2014\n", '"\u2014" opens no front matter'],
    ["\u2014-\n", '"\u2014-" opens no front matter'],
  ])("%j is told as such", (fence, said) => {
    expect(told(`${fence}${fields}---\nWords.\n`)).toEqual([
      expect.stringMatching(`^notes/test\\.md:1:1 {2}error {2}front-matter-unopened {2}${said}\\n {4}`),
    ]);
  });

  test("a rule above words of a note without a head is one", () => {
    const form: NoteForm = {
      path: "{date}",
      defaults: { subject: "Crew", permalink: "crew", author: "Ada" },
    };
    expect(formed("\n---\n\nWords of us: many.\n", form).problems.map(wording).join()).not.toContain(
      "front-matter",
    );
  });
});

describe("TOML as YAML has it", () => {
  test.each([
    ["subject = Crew day", 'Put the value in quotes: subject = "Crew day"'],
    ["subject: Crew", 'TOML has = between a key and its value: subject = "Crew"'],
    ["subject: 12", "TOML has = between a key and its value: subject = 12"],
  ])("%s is told with what mends it", (line, hint) => {
    const [first] = told(`+++\n${line}\n+++\nWords.\n`);
    expect(first).toMatch(/^notes\/test\.md:2:\d+ {2}error {2}toml /);
    expect(first?.split("\n")[1]).toBe(`    ${hint}`);
  });
});

describe("values that want quotes", () => {
  test.each([
    ["Crew meeting: ropes", "'Crew meeting: ropes'"],
    ["@ada was here", "'@ada was here'"],
    ["`rope` is new", "'`rope` is new'"],
    ["[draft] Crew's day", "'[draft] Crew''s day'"],
    ["*bold* words", "'*bold* words'"],
    ["% of all", "'% of all'"],
    ['"Ropes" and lamps', "'\"Ropes\" and lamps'"],
    ["!urgent news", "'!urgent news'"],
  ])("subject: %s", (subject, quoted) => {
    const [first] = told(noteText("x", { subject }));
    expect(first).toMatch(/^notes\/test\.md:4:\d+ {2}error {2}yaml /);
    expect(first?.split("\n")[1]).toBe(`    Put the value in quotes: subject: ${quoted}`);
  });
  test.each([
    ["Crew meeting on #42 and ropes", "#42 and ropes", 26],
    ["Ropes #lamps", "#lamps", 16],
    ["&Ada and Ben", "&Ada", 10],
  ])("subject: %s is told to be cut", (subject, left, column) => {
    const { problems } = reading(noteText("x", { subject }));
    expect(problems.map(wording)).toEqual([
      `notes/test.md:4:${column}  warning  value-cut  subject: what stands from "${left}" on is no part of the value\n    Put the value in quotes: '${subject}'`,
    ]);
  });
  test("a value that is cut to nothing is told as cut, and as missing", () => {
    expect(warned({ subject: "#42 is worn" })).toEqual(["field-missing", "value-cut"]);
  });
  test.each(["Crew # a remark", "C# notes", "'Rope #7'", "a#b", '"Rope #7" # so'])(
    "subject: %s is whole",
    (subject) => {
      expect(warned({ subject })).toEqual([]);
    },
  );
  test("a link log's title is looked at as well", () => {
    const log = "- id: a\n  uri: https://a.example\n  title: Rope #7\n  date: 2026-03-03\n";
    expect(readLinks("links.yml", log).problems.map(({ code, place }) => `${code} ${place?.line}`)).toEqual([
      "value-cut 3",
    ]);
  });
  test("a setting one letter off is suggested", () => {
    const read = readConfig("c.yaml", "site: { titel: x }\n", configSchema);
    expect(read.ok ? [] : read.reason.map(({ hint }) => hint)).toContainEqual(
      expect.stringMatching(/^Did you mean title\? Known here: title, description, url/),
    );
  });
  test.each([
    ["site: { timezonee: UTC }", /^Did you mean timezone\? Known here: timezone, title, description, url/],
    ["mailings: { post: { onUncertain: holdd } }", /^Did you mean hold\?$/],
    ["mailings: { post: { list: mailman } }", /^Did you mean mailman3\?$/],
    ["transports: { way: { kind: stmp } }", /^Did you mean smtp\?$/],
  ])("the nearest is suggested, and stands first: %s", (yaml, hint) => {
    const read = readConfig("c.yaml", yaml, configSchema);
    expect(read.ok ? [] : read.reason.map((problem) => problem.hint)).toContainEqual(
      expect.stringMatching(hint),
    );
  });
});

describe("one reader of addresses for notes and configuration", () => {
  const author = (email: string) => ({ author: `{ name: Ada, email: '${email}' }` });
  test.each([
    ["ada@a.example", "ada@a.example"],
    ["ada@büro.example", "ada@xn--bro-hoa.example"],
    ["ada@例え.example", "ada@xn--r8jz45g.example"],
    ["ada@A.EXAMPLE", "ada@a.example"],
  ])("%s is %s to both", (written, address) => {
    const { meeting, problems } = reading(noteText("x", author(written)));
    expect(meeting?.authors[0].email).toBe(address);
    expect(problems).toEqual([]);
    expect(parseMailbox(written)).toEqual({ ok: true, value: { name: "", address } });
  });
  test.each(["jürgen@a.example", "ada@localhost", "a..b@a.example", "ada@раypal.example"])(
    "%s is left out with a warning, and the note goes on",
    (written) => {
      const { meeting, problems } = reading(noteText("x", author(written)));
      expect(meeting?.authors).toEqual([{ name: "Ada" }]);
      expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
        "warning address-unusable",
      ]);
      expect(parseMailbox(written).ok).toBe(false);
    },
  );
  test.each(["a@b.example, c@d.example", "a@b.example>", "a b@c.example", "ada"])(
    "%s is refused",
    (written) => {
      expect(reading(noteText("x", author(written))).problems.map(({ code }) => code)).toEqual([
        "address-form",
      ]);
      expect(parseMailbox(written).ok).toBe(false);
    },
  );
});

describe("one reader of addresses of the web for notes and configuration", () => {
  test.each([
    ["https://a.example", "https://a.example"],
    ["https://büro.example/x", "https://xn--bro-hoa.example/x"],
    ["https://a.example/a b", "https://a.example/a%20b"],
    ["https://a.example/{permalink}", "https://a.example/{permalink}"],
  ])("%s is %s", (written, url) => {
    expect(parseWeb(written)).toEqual({ ok: true, value: url });
  });
  test.each(["ftp://a.example", "a.example", "https://u:p@a.example/", "javascript:alert(1)"])(
    "%s is none",
    (written) => {
      expect(parseWeb(written).ok).toBe(false);
      const author = `{ name: Ada, uri: '${written}' }`;
      expect(reading(noteText("x", { author })).problems.map(({ code }) => code)).toEqual(["uri-form"]);
    },
  );
  test("the site's address is a folder, with a slash at its end or without", () => {
    for (const url of ["https://a.example/sub", "https://a.example/sub/"]) {
      const { meeting } = readNote("n.md", new TextEncoder().encode(noteText("[x](p.html) [y](/q)")), {
        ...lighthouse,
        url,
      });
      expect(links(meeting?.document ?? []).map((link) => link.url)).toEqual([
        "https://a.example/sub/p.html",
        "https://a.example/q",
      ]);
    }
  });
  test.each([
    ["見よ https://a.example/foo。次の文。", "https://a.example/foo"],
    ["（https://a.example/bar）です", "https://a.example/bar"],
    ["「https://a.example/baz」、", "https://a.example/baz"],
    ["www.a.example/x，再见", "http://www.a.example/x"],
    ["<https://a.example/、>", "https://a.example/%E3%80%81"],
    ["“https://a.example/q”", "https://a.example/q"],
  ])("an address in %s ends where its sentence goes on", (body, url) => {
    expect(links(meetingOf(`${body}\n`).document).map((link) => link.url)).toEqual([url]);
  });
});
