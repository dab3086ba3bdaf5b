import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { pick } from "../src/model/edition.ts";
import type { Meeting } from "../src/model/meeting.ts";
import { page } from "../src/writers/page/meeting.ts";
import type { Context } from "../src/writers/writer.ts";
import { everyPart } from "./support/emails.ts";
import { lighthouse, meetingOf } from "./support/notes.ts";

const context: Context = {
  site: lighthouse,
  post: { body: "fixed", footnotes: "post" },
  feeds: [{ name: "all", title: "Crew & guests" }],
};
function written(meeting: Meeting, other: Partial<Context> = {}): string {
  return page.write(pick(meeting), { ...context, ...other }).body;
}
function ids(body: string): string[] {
  return [...body.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
}

describe("the page of a meeting", () => {
  test("has the newsletter's parts in its order", () => {
    const body = written(everyPart());
    const parts = [
      "All meetings",
      'class="eyebrow">Lighthouse crew meeting',
      "<h1>3rd March 2026: A test</h1>",
      "Crew meeting: 2026-03-03 · Tuesday 3 March 2026",
      '<a href="https://lighthouse.example/crew/scribe">Scribe</a>',
      "In these notes",
      "What was agreed",
      "A word before the first topic",
      "Lamp &amp; lens<a",
      "<h3>A sub-heading</h3>",
      "Next meeting",
      "Present",
      'href="newsletter.html"',
      'href="post.txt"',
    ];
    const found = parts.map((part) => [part, body.indexOf(part)] as const);
    expect(found.filter(([, at]) => at < 0)).toEqual([]);
    expect(found).toEqual(found.toSorted(([, a], [, b]) => a - b));
    expect(body.match(/<h1/g)).toHaveLength(1);
  });

  test("carries both conventions' anchors at each topic, and leads to the site's own", () => {
    const body = written(meetingOf("## Lamp and lens: now\n\na\n\n## Gate\n\nb\n\n## 2\n\nc"));
    expect(ids(body)).toEqual(["Lampandlensnow", "Lamp-and-lens:-now", "Gate", "2"]);
    expect(body).toContain('<a href="#Lampandlensnow">');
    const dashed = written(meetingOf("## A b\n\na\n\n## C\n\nb\n\n## D\n\nc"), {
      site: { ...lighthouse, anchors: "dash" },
    });
    expect(dashed).toContain('<h2 id="A-b"><span id="Ab"></span>');
    expect(dashed).toContain('<a href="#A-b">');
  });

  test("gives no id twice and none that is empty", () => {
    const body = written(meetingOf("## A b\n\na\n\n## Ab\n\nb\n\n## A b\n\nc\n\n## ???\n\nd\n\n## !!!\n\ne"));
    expect(new Set(ids(body)).size).toBe(ids(body).length);
    expect(ids(body)).not.toContain("");
  });

  test("leaves the contents out under three topics", () => {
    expect(written(meetingOf("## A\n\na\n\n## B\n\nb"))).not.toContain("In these notes");
  });

  test("allows its own style sheet, by its hash, and nothing else", () => {
    const body = written(everyPart());
    const [, sheet = ""] = /<style>([\s\S]*?)<\/style>/.exec(body) ?? [];
    const hash = createHash("sha256").update(sheet).digest("base64");
    expect(body).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(body).not.toMatch(/ style=|<script|src=|url\(|@import/);
  });

  test("leads to every feed, and to none that is not there (F33)", () => {
    const link =
      '<link rel="alternate" type="application/atom+xml" title="Crew &amp; guests" href="https://lighthouse.example/minutes/feeds/all.atom">';
    expect(written(everyPart())).toContain(link);
    expect(written(everyPart(), { feeds: undefined })).not.toContain("<link");
  });

  test("escapes what the note and the settings say", () => {
    const evil = '"><script>alert(1)</script>{{title}}';
    const meeting = {
      ...meetingOf(`## ${"`"}${evil}${"`"}`),
      subject: evil,
      description: evil,
      summary: evil,
    };
    const body = written(meeting, { site: { ...lighthouse, title: evil } });
    expect(body).not.toContain("<script");
  });

  test("shows no address of an author", () => {
    const meeting = {
      ...everyPart(),
      authors: [{ name: "Scribe", email: "scribe@lighthouse.example" }],
    } as const;
    expect(written(meeting)).not.toContain("scribe@");
  });
});
