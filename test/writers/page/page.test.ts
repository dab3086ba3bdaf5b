import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { newestFirst, pick } from "../../../src/model/edition.ts";
import { linkLog } from "../../../src/model/link-log.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { asPage } from "../../../src/writers/newsletter/as-page.ts";
import { newsletter } from "../../../src/writers/newsletter/stamp.ts";
import { list } from "../../../src/writers/page/home.ts";
import { linksPage } from "../../../src/writers/page/links.ts";
import { page } from "../../../src/writers/page/meeting.ts";
import type { Context } from "../../../src/writers/writer.ts";
import { everyPart, shippedPages, shippedTemplate } from "../../support/emails.ts";
import { lighthouse, meetingOf } from "../../support/notes.ts";

const context: Context = {
  pages: shippedPages,
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
      '<p class="sign"><a href="https://lighthouse.example/minutes/">Lighthouse crew meeting</a>',
      '<nav class="site" aria-label="Site">',
      "All meetings",
      "<h1>3rd March 2026: A test</h1>",
      '<p class="meta muted">Crew meeting · notes by',
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

  test("carries both conventions' anchors and GitHub's at each topic, and leads to the site's own", () => {
    const body = written(meetingOf("## Lamp and lens: now\n\na\n\n## Gate\n\nb\n\n## 2\n\nc"));
    expect(ids(body)).toEqual([
      ...["Lampandlensnow", "Lamp-and-lens:-now", "lamp-and-lens-now"],
      ...["Gate", "gate", "2"],
    ]);
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
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; img-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(body).not.toMatch(/ style=|<script|src=|url\(|@import/);
  });

  test("leads to the meeting before, to all and to the one after, whichever there are", () => {
    const [first, second, third] = ["2026-03-03", "2026-03-10", "2026-03-17"].map((date) =>
      meetingOf("x\n", { updated: date, permalink: `crew-${date}`, subject: `'<${date}>'` }),
    );
    const among = [third, second, first].filter((one) => one !== undefined);
    const row = (meeting: Meeting | undefined, language = "en") => {
      if (meeting === undefined) throw new Error("no meeting");
      const { body } = page.write(pick(meeting, among), { ...context, site: { ...lighthouse, language } });
      const [, links = ""] = /<nav class="top" aria-label="All meetings">([\s\S]*?)<\/nav>/.exec(body) ?? [];
      return links
        .split("\n")
        .map((link) => [
          /href="https:\/\/lighthouse\.example\/minutes\/([^"]*)"/.exec(link)?.[1],
          link.replace(/<[^>]*>/g, ""),
        ]);
    };
    const all = ["", "All meetings"];
    expect(row(first)).toEqual([all, ["crew-2026-03-10/", "10 March 2026\u00a0→"]]);
    expect(row(second)).toEqual([
      ["crew-2026-03-03/", "←\u00a03 March 2026"],
      all,
      ["crew-2026-03-17/", "17 March 2026\u00a0→"],
    ]);
    expect(row(third)).toEqual([["crew-2026-03-10/", "←\u00a010 March 2026"], all]);
    expect(row(third, "he")[0]?.[1]).toMatch(/^→/);
    expect(written(meetingOf("x\n"))).not.toContain('rel="prev"');
  });

  test("says that a meeting was cancelled, as the list does", () => {
    const meeting = meetingOf("No call this week.\n", { status: "cancelled" });
    expect(written(meeting)).toContain('<p class="meta muted"><strong>Cancelled</strong> · Crew meeting');
    const { body } = list.write(
      { kind: "feed", name: "", title: "Crew", meetings: [meeting, meeting] },
      context,
    );
    expect(body).toContain('<p class="meta muted">Cancelled · Crew meeting');
    expect(body).toContain('<span class="meta muted">Cancelled · Crew meeting');
    expect(written(everyPart())).not.toContain("Cancelled");
  });

  test("is written from right to left where its language is", () => {
    const start = (language: string) =>
      /<html [^>]*>/.exec(written(everyPart(), { site: { ...lighthouse, language } }))?.[0];
    expect(start("en")).toBe('<html lang="en" dir="ltr">');
    expect(start("ar")).toBe('<html lang="ar" dir="rtl">');
    expect(start("az-Arab")).toBe('<html lang="az-Arab" dir="rtl">');
  });

  test("has words that run the other way begin at their own side, with the bullets of their lists", () => {
    const body = written(meetingOf("הפגישה התחילה.\n\n- פריט אחד\n- two\n"));
    expect(body).toContain('<p dir="rtl" class="right">הפגישה');
    expect(body).toContain('<ul dir="rtl" class="right"><li>פריט');
    expect(body).toContain('<li dir="ltr"');
  });

  test("leads to the calendar of the next meeting where its day is known", () => {
    const link = '<a href="next.ics">Add to your calendar</a>';
    expect(written(everyPart())).toContain(link);
    const undated = meetingOf("Next meeting: TBD\n");
    expect(undated.minutes.nextMeeting).toBeDefined();
    expect(written(undated)).not.toContain("next.ics");
  });

  test("leads to every notation of a feed by its media type, and shows people one (F33)", () => {
    const body = written(everyPart(), {
      feeds: [
        { name: "all", title: "All", formats: ["rss", "atom", "json"] },
        { name: "ropes", title: "Ropes", formats: ["rss"] },
      ],
    });
    const found = [...body.matchAll(/<link rel="alternate" type="([^"]*)" title="([^"]*)" href="([^"]*)">/g)];
    const feeds = "https://lighthouse.example/minutes/feeds/";
    expect(found.map(([, ...parts]) => parts)).toEqual([
      ["application/rss+xml", "All", `${feeds}all.rss`],
      ["application/atom+xml", "All", `${feeds}all.atom`],
      ["application/feed+json", "All", `${feeds}all.json`],
      ["application/rss+xml", "Ropes", `${feeds}ropes.rss`],
    ]);
    const shown = [...body.matchAll(/<a href="([^"]*)">Feed: /g)].map(([, href]) => href);
    expect(shown).toEqual([`${feeds}all.atom`, `${feeds}ropes.rss`]);
  });

  test("leads to every feed, and to none that is not there (F33)", () => {
    const link =
      '<link rel="alternate" type="application/atom+xml" title="Crew &amp; guests" href="https://lighthouse.example/minutes/feeds/all.atom">';
    expect(written(everyPart())).toContain(link);
    expect(written(everyPart(), { feeds: undefined })).not.toContain('<link rel="alternate"');
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

describe("the list of meetings", () => {
  const meetings = (many: number): [Meeting, ...Meeting[]] => {
    const [first, ...others] = Array.from({ length: many }, (_, i) => {
      const date = new Date(Date.UTC(2026, 0, 1) - i * 7 * 86_400_000).toISOString().slice(0, 10);
      return meetingOf("x\n", { updated: date, permalink: `crew-${date}` });
    });
    if (first === undefined) throw new Error("none");
    return [first, ...others];
  };
  const rowsIn = (page: string) => page.slice(page.indexOf('<ul class="meetings">')).match(/<li>/g);
  const listed = (many: number) =>
    list.write({ kind: "feed", name: "", title: "Crew", meetings: meetings(many) }, context).body;

  test("is one list where there are few, of a year each where there are many, and the newest where there are more", () => {
    for (const few of [1, 2, 13]) {
      // The newest stands above the others.
      expect(rowsIn(listed(few)) ?? []).toHaveLength(few - 1);
      expect(listed(few)).not.toMatch(/<h3|class="years"/);
    }
    const yearsOf = (page: string) =>
      [...page.matchAll(/<h3 class="year" id="(\d{4})">/g)].map(([, year]) => year);
    const many = listed(100);
    expect(rowsIn(many)).toHaveLength(99);
    // The newest is the only one of 2026.
    expect(yearsOf(many)).toEqual(["2025", "2024"]);
    expect(many).toContain('<a href="2026/">2026</a>');
    for (const year of yearsOf(many)) expect(many).toContain(`<a href="#${year}">${year}</a>`);
    const newest = listed(300);
    expect(rowsIn(newest)).toHaveLength(99);
    expect(yearsOf(newest)).toEqual(["2025", "2024"]);
    expect(newest).not.toContain('href="#');
    for (const year of ["2026", "2024", "2023", "2020"])
      expect(newest).toContain(`<a href="${year}/">${year}</a>`);
  });

  test("says what this is: its first sentence large, the rest below it", () => {
    const about = (subtitle: string) => {
      const edition = { kind: "feed", name: "", title: "Crew", subtitle, meetings: meetings(1) } as const;
      const said = list.write(edition, context).body.matchAll(/<p class="(about|rest)">([^<]*)<\/p>/g);
      return [...said].map(([, kind, words]) => [kind, words]);
    };
    expect(about("We keep the light. It shines since 1871; these are our notes.")).toEqual([
      ["about", "We keep the light."],
      ["rest", "It shines since 1871; these are our notes."],
    ]);
    for (const whole of [
      "Notes of the crew, e.g. Mr. A. Example",
      "Version 3.2 and what is new",
      "Why? because",
    ])
      expect(about(whole)).toEqual([["about", whole]]);
    expect(about("灯台の記録。毎週火曜日。")).toEqual([
      ["about", "灯台の記録。"],
      ["rest", "毎週火曜日。"],
    ]);
  });

  test("offers one way to follow above the others: to be on the list, where it is known how", () => {
    const ways = (lists: Context["lists"]) => {
      const { body } = list.write(
        { kind: "feed", name: "", title: "Crew", meetings: meetings(1) },
        { ...context, lists },
      );
      return [...body.matchAll(/<li><a( class="button")? href="([^"]*)">([^<]*)<\/a><\/li>/g)].map(
        ([, button, url, said]) => [button === undefined ? "" : "button", url, said],
      );
    };
    expect(ways([{ address: "crew@l.example", join: "crew-join@l.example" }])[0]).toEqual([
      "button",
      "mailto:crew-join@l.example",
      "Get the notes by mail",
    ]);
    const two = [{ address: "a@l.example" }, { address: "b@l.example", join: "b+subscribe@l.example" }];
    expect(ways(two).slice(0, 2)).toEqual([
      ["button", "mailto:a@l.example", "a@l.example"],
      ["", "mailto:b+subscribe@l.example", "Get the notes by mail: b@l.example"],
    ]);
    expect(ways([])[0]?.[0]).toBe("button");
  });

  test("leads to the calendar of all meetings", () => {
    expect(listed(1)).toContain('<a href="meetings.ics">Calendar</a>');
  });
});

describe("the page of the link log", () => {
  const meetings = newestFirst(
    ["2026-03-03", "2026-03-10"].map((date) =>
      meetingOf(`[of ${date}](/a) and [\\<b>](https://x.example/?a=1&b=2), [again](/a)\n`, {
        updated: date,
        permalink: `crew-${date}`,
        subject: `'<${date}>'`,
      }),
    ),
  );
  const kept = [
    { id: "t", url: "https://talk.example/", title: "A <talk>", date: "2026-03-03", stream: "<talks>" },
  ];

  test("has the links of each meeting under it, newest first, and those kept by hand under their day", () => {
    const part = linksPage(linkLog(meetings, kept, lighthouse), context);
    expect(part).toMatchObject({ file: "links/index.html", type: "text/html; charset=utf-8" });
    const groups = [...part.body.matchAll(/<section class="links-of">([\s\S]*?)<\/section>/g)].map(
      ([, group = ""]) => group.replace(/<(?!\/?a)[^>]*>/g, "").split("\n"),
    );
    const at = "https://lighthouse.example";
    const of = (date: string, day: string, first: string) => [
      `<a href="${at}/minutes/crew-${date}/">3rd March 2026: A test</a>${day}`,
      `<a href="${at}/a">of ${date}</a> and &lt;b&gt;, again lighthouse.example${first}`,
      `of ${date} and <a href="https://x.example/?a=1&amp;b=2">&lt;b&gt;</a>, again x.example${first}`,
    ];
    expect(groups).toEqual([
      of("2026-03-10", " · 10 March 2026", " · first named on 3 March 2026"),
      of("2026-03-03", "", ""),
      ["3 March 2026", '<a href="https://talk.example/">A &lt;talk&gt;</a> &lt;talks&gt; · talk.example'],
    ]);
  });

  test("says so where there is none, and the list of meetings leads to it", () => {
    expect(linksPage([], context).body).toContain("<p>No notes have a link yet.</p>");
    const { body } = list.write({ kind: "feed", name: "", title: "Crew", meetings }, context);
    expect(body).toContain('<a href="https://lighthouse.example/minutes/links/">Links</a>');
  });
});

test("the newsletter as it is published allows its own styles and nothing else, and is what is mailed but for that", async () => {
  const mailed = newsletter.write(pick(everyPart()), { ...context, template: await shippedTemplate() });
  const published = asPage(mailed);
  const [meta = ""] = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/.exec(published.body) ?? [];
  expect(meta).toContain("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;");
  expect(published.body.indexOf(meta)).toBe(published.body.indexOf("<head>") + "<head>\n".length);
  expect({ ...published, body: published.body.replace(meta, "") }).toEqual(mailed);
});
