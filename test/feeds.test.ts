import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { pick } from "../src/model/edition.ts";
import type { Meeting } from "../src/model/meeting.ts";
import { atom } from "../src/writers/feeds/atom.ts";
import { json } from "../src/writers/feeds/json.ts";
import { rss } from "../src/writers/feeds/rss.ts";
import { lighthouse, meetingOf } from "./support/notes.ts";

const context = { site: lighthouse, post: { body: "fixed", footnotes: "post" } } as const;
const written = (first: Meeting, ...others: Meeting[]) =>
  atom.write(
    { id: "all", title: "All & <every> meeting", subtitle: "What we said", meetings: [first, ...others] },
    context,
  );

test("an entry has the permanent id, the dates at midnight, names without addresses, the summary and the words", () => {
  const meeting = meetingOf("Some *words* & a [link](/x).\n", {
    author: "{ name: Scribe, uri: 'https://lighthouse.example/s', email: s@lighthouse.example }",
    modified: "2026-03-05",
  });
  const part = written(meeting);
  expect(part).toMatchObject({ file: "all.atom", type: "application/atom+xml; charset=utf-8" });
  expect(part.body).not.toContain("s@lighthouse.example");
  expect(parseAtomFeed(part.body)).toMatchObject({
    id: "tag:lighthouse.example,2026:feeds/all",
    title: { value: "All & <every> meeting" },
    updated: "2026-03-05T00:00:00.000Z",
    links: [
      { rel: "self", href: "https://lighthouse.example/minutes/feeds/all.atom" },
      { rel: "alternate", href: "https://lighthouse.example/minutes/" },
    ],
    entries: [
      {
        id: "tag:lighthouse.example,2026:crew-2026-03-03",
        title: { value: "Crew meeting: 2026-03-03" },
        published: "2026-03-03T00:00:00.000Z",
        updated: "2026-03-05T00:00:00.000Z",
        authors: [{ name: "Scribe", uri: "https://lighthouse.example/s" }],
        summary: { value: "3rd March 2026: A test" },
        content: {
          type: "xhtml",
          value: expect.stringContaining('<a href="https://lighthouse.example/x">link</a>'),
        },
      },
    ],
  });
});

test("a feed's date is its newest entry's, never the clock's", () => {
  const old = meetingOf("x\n", { updated: "2020-01-01" });
  const revised = meetingOf("x\n", { updated: "2019-01-01", modified: "2021-01-01", permalink: "b" });
  expect(parseAtomFeed(written(old, revised).body).updated).toBe("2021-01-01T00:00:00.000Z");
});

test("what looks like markup or the end of CDATA comes through as text", () => {
  const meeting = meetingOf("a ]]> b <!-- c --> `<d>` &lt;e&gt;\n", { subject: "'<b> & ]]> \"x\"'" });
  const [entry] = parseAtomFeed(atom.write(pick(meeting), context).body).entries ?? [];
  expect(entry?.title?.value).toBe('<b> & ]]> "x"');
  expect(entry?.content?.value).toContain("<code>&lt;d&gt;</code> &lt;e&gt;");
  expect(entry?.content?.value).toContain("a ]]&gt; b");
});

test("RSS and JSON Feed tell the same entry as Atom, and no clock", () => {
  const meeting = meetingOf("Some *words* ]]> & a [link](/x).\n", { modified: "2026-03-05" });
  const edition = { id: "all", title: "All", meetings: [meeting] } as const;
  const [inAtom] = parseAtomFeed(atom.write(edition, context).body).entries ?? [];
  const inRss = parseRssFeed(rss.write(edition, context).body);
  const inJson = parseJsonFeed(json.write(edition, context).body);
  expect(inRss).toMatchObject({
    lastBuildDate: "Thu, 05 Mar 2026 00:00:00 GMT",
    items: [
      {
        guid: { value: inAtom?.id, isPermaLink: false },
        title: inAtom?.title?.value,
        pubDate: "Tue, 03 Mar 2026 00:00:00 GMT",
        description: inAtom?.summary?.value,
        dc: { creators: ["Scribe"] },
        content: { encoded: inAtom?.content?.value },
      },
    ],
  });
  expect(JSON.parse(json.write(edition, context).body).version).toBe("https://jsonfeed.org/version/1.1");
  expect(inJson).toMatchObject({
    feed_url: "https://lighthouse.example/minutes/feeds/all.json",
    items: [
      {
        id: inAtom?.id,
        url: meeting.url,
        title: inAtom?.title?.value,
        summary: inAtom?.summary?.value,
        date_published: inAtom?.published,
        date_modified: inAtom?.updated,
        content_html: inAtom?.content?.value,
        authors: [{ name: "Scribe" }],
      },
    ],
  });
  expect(rss.write(edition, context)).toEqual(rss.write(edition, context));
});
