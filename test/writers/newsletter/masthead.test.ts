import { PNG } from "pngjs";
import { beforeAll, describe, expect, test } from "vitest";
import { checkMessage } from "../../../src/mail/check.ts";
import { composeMessage } from "../../../src/mail/message.ts";
import { decodedBody, entities, readEntity } from "../../../src/mail/mime.ts";
import { pick } from "../../../src/model/edition.ts";
import { readMarkdown } from "../../../src/reader/markdown/markdown.ts";
import { LOOKS, type Logo, type Looks } from "../../../src/writers/looks.ts";
import { newsletter } from "../../../src/writers/newsletter/stamp.ts";
import { post } from "../../../src/writers/text/post.ts";
import { asFile, type Context, type Template } from "../../../src/writers/writer.ts";
import { shippedTemplate } from "../../support/emails.ts";
import { lighthouse, meetingOf } from "../../support/notes.ts";

const picture = (shade: number, type = "image/png") => ({
  ...{ kind: "file" as const, type, file: `logo${shade}.png` },
  bytes: PNG.sync.write(Object.assign(new PNG({ width: 8, height: 4 }), { data: Buffer.alloc(128, shade) })),
});
const logo: Logo = { alt: "The light", width: 80, height: 40, light: picture(1) };
const footer = readMarkdown("By *us*: [leave](https://l.example/leave).\n\n- [pay](https://l.example/pay)", {
  ...{ file: "minutewire.yaml", line: 1, site: lighthouse, permalink: "" },
}).document;

let template: Template;
beforeAll(async () => {
  template = await shippedTemplate();
});
const context = (looks: Partial<Looks>): Context => ({
  ...{ site: lighthouse, post: { body: "fixed", footnotes: "post" }, template },
  looks: { ...LOOKS, ...looks },
});
const meeting = meetingOf("## One\n\na [link](https://l.example/a)\n\n## Two\n\nb");
const written = (looks: Partial<Looks>) => newsletter.write(pick(meeting), context(looks));
/** What stands before the title. */
const top = (looks: Partial<Looks>) => {
  const { body } = written(looks);
  return body.slice(body.indexOf("<body"), body.indexOf("<h1"));
};

describe("the masthead", () => {
  test("is the site's title in the accent's colour, and no picture", () => {
    expect(top({})).toMatch(/<strong class="accent"[^>]*color:#0f7a74">Lighthouse crew meeting<\/strong>/);
    expect(written({}).pictures).toBeUndefined();
    expect(written({}).body).not.toContain("<img");
  });
  test("says other words, or nothing at all", () => {
    expect(top({ masthead: "A <b> crew" })).toContain(">A &lt;b&gt; crew</strong>");
    expect(top({ masthead: false })).not.toMatch(/class="accent"|crew meeting/);
  });
  test("is the logo, which travels with the letter, instead of the words", () => {
    const { pictures = [] } = written({ logo });
    expect(pictures).toEqual([
      { ...picture(1), kind: undefined, id: expect.stringMatching(/^[\da-f]{16}\.logo1\.png@minutewire$/) },
    ]);
    expect(top({ logo })).toContain(
      `<img src="cid:${pictures[0]?.id}" alt="The light" width="80" height="40" style="`,
    );
    expect(top({ logo })).not.toContain("crew meeting");
    expect(top({ logo, masthead: "Crew" })).toContain(">Crew</strong>");
  });
  test("has another logo for dark, hidden from what knows no dark", () => {
    const { body, pictures = [] } = written({ logo: { ...logo, dark: picture(2) } });
    expect(pictures.map(({ file }) => file)).toEqual(["logo1.png", "logo2.png"]);
    expect(body).toMatch(/<img src="cid:\S+logo1\S+" [^>]*class="on-light"/);
    expect(body).toMatch(
      /<img src="cid:\S+logo2\S+" [^>]*class="on-dark"[^>]*style="display:none;mso-hide:all/,
    );
  });
  test.each([
    ["a drawing", picture(1, "image/svg+xml")],
    ["on the web", { kind: "web", url: "https://l.example/logo.png" } as const],
  ])("keeps its words where the logo is %s: nothing is fetched on opening", (_, light) => {
    const part = written({ logo: { ...logo, light } });
    expect(part.body).not.toMatch(/<img|src=/);
    expect(part.pictures).toBeUndefined();
    expect(part.body).toContain(">The light</strong>");
  });
  test("stands in the letter itself where that is a file", () => {
    const file = asFile(written({ logo }));
    expect(file).not.toContain("cid:");
    expect(file).toContain(`src="data:image/png;base64,${Buffer.from(picture(1).bytes).toString("base64")}"`);
  });
});

describe("a message with a logo", () => {
  const letter = (parts: readonly ["post", "newsletter"] | readonly ["newsletter"], accent = "") => {
    const made = parts.map((name) =>
      (name === "post" ? post : newsletter).write(
        pick(meeting),
        context({ logo, masthead: `Crew${accent}` }),
      ),
    );
    const [first, ...others] = made;
    if (first === undefined) throw new Error("no part");
    return composeMessage({
      messageId: "a@lists.example.org",
      from: { name: "Crew", address: "a@lists.example.org" },
      to: { name: "", address: "b@lists.example.org" },
      subject: "S",
      date: new Date(0),
      parts: [first, ...others],
      autoSubmitted: false,
    });
  };
  test.each([
    [
      ["post", "newsletter"],
      ["multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png"],
    ],
    [["newsletter"], ["multipart/related", "text/html", "image/png"]],
  ] as const)("of %j carries it beside the newsletter, byte for byte", async (parts, types) => {
    const bytes = await letter(parts);
    expect(checkMessage(bytes)).toEqual([]);
    const all = entities(readEntity(Buffer.from(bytes).toString("latin1")));
    expect(all.map(({ type }) => type)).toEqual(types);
    const shown = all.find(({ type }) => type === "image/png");
    const html = all.find(({ type }) => type === "text/html");
    expect(Buffer.from(shown === undefined ? [] : decodedBody(shown))).toEqual(picture(1).bytes);
    const id = shown?.fields.find(({ name }) => name.toLowerCase() === "content-id")?.value.slice(1, -1);
    const text = html === undefined ? "" : Buffer.from(decodedBody(html)).toString("utf8");
    expect(text.replaceAll("\r\n", "\n").trim()).toBe(written({ logo, masthead: "Crew" }).body.trim());
    expect(text).toContain(`src="cid:${id}"`);
    expect(await letter(parts)).toEqual(bytes);
  });
});

describe("the project's own footer", () => {
  test("stands at the end of the newsletter, its links as the note's are", () => {
    const { body } = written({ footer });
    const end = body.slice(body.indexOf("All meetings"));
    expect(end).toContain('<p>By <em>us</em>: <a href="https://l.example/leave">leave</a>.</p>');
    expect(end).toContain('<li><a href="https://l.example/pay">pay</a></li>');
  });
  test("stands in the post behind the notes, its links numbered on", () => {
    const text = post.write(pick(meeting), context({ footer })).body;
    expect(text).toContain(`
 * * *

By _us_: leave [2].

  - pay [3]


Links
=====

  [1] https://l.example/a
  [2] https://l.example/leave
  [3] https://l.example/pay

-- 
`);
  });
  test("has its links below it where each section has", () => {
    const of: Context = { ...context({ footer }), post: { body: "fixed", footnotes: "section" } };
    const { body: text } = post.write(pick(meeting), of);
    expect(text).toContain(
      "  - pay [3]\n\n  [2] https://l.example/leave\n  [3] https://l.example/pay\n\n-- \n",
    );
  });
});
