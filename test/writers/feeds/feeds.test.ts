import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { type FeedEdition, feedOf, pick } from "../../../src/model/edition.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { atom } from "../../../src/writers/feeds/atom.ts";
import { json } from "../../../src/writers/feeds/json.ts";
import { rss } from "../../../src/writers/feeds/rss.ts";
import type { Writer } from "../../../src/writers/writer.ts";
import { lighthouse, meetingOf } from "../../support/notes.ts";
import { xmlFaults } from "../../support/xml.ts";

const context = { site: lighthouse, post: { body: "fixed", footnotes: "post" } } as const;
const written = (first: Meeting, ...others: Meeting[]) =>
  atom.write(
    {
      kind: "feed",
      name: "all",
      title: "All & <every> meeting",
      subtitle: "What we said",
      meetings: [first, ...others],
    },
    context,
  );

test("F04 an entry has the permanent id, the dates at midnight, names without addresses, the summary and the words", () => {
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

test("footnotes of an entry are led to on the meeting's page: those of many entries stand together", () => {
  const meeting = meetingOf("Oars[^a] are in.\n\n[^a]: Four of them.\n");
  const { body } = written(meeting);
  expect(body).toContain(`<sup><a href="${meeting.url}#fn-1">1</a></sup>`);
  expect(body).toContain(`Four of them. <a href="${meeting.url}#fnref-1">↩</a>`);
  expect(body).not.toMatch(/ id="fn/);
});

test("F06 a feed's date is its newest entry's, never the clock's", () => {
  const old = meetingOf("x\n", { updated: "2020-01-01" });
  const revised = meetingOf("x\n", { updated: "2019-01-01", modified: "2021-01-01", permalink: "b" });
  expect(parseAtomFeed(written(old, revised).body).updated).toBe("2021-01-01T00:00:00.000Z");
});

test("what looks like markup or the end of CDATA comes through as text", () => {
  const meeting = meetingOf("a ]]> b <!-- c --> `<d>` &lt;e&gt;\n", { subject: "'<b> & ]]> \"x\"'" });
  const [entry] = parseAtomFeed(atom.write(feedOf(pick(meeting)), context).body).entries ?? [];
  expect(entry?.title?.value).toBe('<b> & ]]> "x"');
  expect(entry?.content?.value).toContain("<code>&lt;d&gt;</code> &lt;e&gt;");
  expect(entry?.content?.value).toContain("a ]]&gt; b");
});

test("F11 F12 RSS and JSON Feed tell the same entry as Atom, and no clock", () => {
  const meeting = meetingOf("Some *words* ]]> & a [link](/x).\n", { modified: "2026-03-05" });
  const edition = { kind: "feed", name: "all", title: "All", meetings: [meeting] } as const;
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

const HOSTILE = meetingOf(
  "### Part & more\n\n[rel](/a?b=1&c=2), [part](#Part), <https://x.example/> ![pic](/p.png) ]]> `<code>` &amp; \u200b\n",
  {
    subject: "'<b> & ]]> \"x\"'",
    description: "'1 < 2 & ]]>'",
    author: "",
    authors:
      "[{ name: 'Ada & Co', uri: 'https://ada.example/?a=1&b=2', email: ada@secret.example }, { name: Bob }]",
    tags: "[ropes & lamps]",
    modified: "2026-04-01",
  },
);
const all = {
  kind: "feed",
  name: "all",
  title: "All & <every>",
  subtitle: "What < we said",
  meetings: [HOSTILE],
} as const;
const bodyOf = (writer: Writer<FeedEdition>) => writer.write(all, context).body;
const [inAtom, inRss, inJson] = [bodyOf(atom), bodyOf(rss), bodyOf(json)];

describe("the checklist for Atom", () => {
  const feed = parseAtomFeed(inAtom);
  const moved = {
    ...lighthouse,
    url: "https://new.example",
    minutes: "https://new.example/m/",
    title: "New",
  };

  test("F01 an id stays with its permalink when title, words, date, host and path change", () => {
    const elsewhere = { ...HOSTILE, subject: "New", date: "2030-01-01", url: "https://new.example/m/x/" };
    const after = atom.write({ ...all, meetings: [elsewhere] }, { ...context, site: moved }).body;
    const ids = (xml: string) => [...xml.matchAll(/<id>(.*)<\/id>/g)].map(([, id]) => id);
    expect(ids(inAtom)).toEqual([
      "tag:lighthouse.example,2026:feeds/all",
      "tag:lighthouse.example,2026:crew-2026-03-03",
    ]);
    expect(ids(after)).toEqual(ids(inAtom));
  });

  test("F02 a feed has one id, title and date, one address of its own and one page", () => {
    const [head = ""] = inAtom.split("<entry>");
    for (const name of ["id", "title", "updated"]) expect(head.split(`<${name}>`)).toHaveLength(2);
    expect(feed.links?.map(({ rel, type }) => [rel, type])).toEqual([
      ["self", "application/atom+xml"],
      ["alternate", "text/html"],
    ]);
  });

  test("F03 an entry has one id, title and date, its own authors, a page, and stands in a document once", () => {
    const [, entry = ""] = inAtom.split("<entry>");
    for (const name of ["id", "title", "updated"]) expect(entry.split(`<${name}>`)).toHaveLength(2);
    expect(feed.entries).toMatchObject([
      {
        authors: [{ name: "Ada & Co", uri: "https://ada.example/?a=1&b=2" }, { name: "Bob" }],
        links: [{ rel: "alternate", href: HOSTILE.url }],
        summary: { value: "1 < 2 & ]]>" },
        categories: [{ term: "ropes & lamps" }],
      },
    ]);
    expect(inAtom).not.toContain("secret");
  });

  test("F05 dates are RFC 3339's, content is one div of XHTML, language and base are said, every address is absolute", () => {
    const dates = [...inAtom.matchAll(/<(?:updated|published)>(.*)</g)].map(([, date]) => date);
    expect(dates).toHaveLength(3);
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
    expect(inAtom).toMatch(/<feed [^>]*xml:lang="en" xml:base="https:\/\/lighthouse\.example"/);
    expect(inAtom).toMatch(
      /<content type="xhtml">\s*<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml">[\s\S]*<\/div>\s*<\/content>/,
    );
    expect(inAtom.match(/<div/g)).toHaveLength(1);
    for (const xml of [inAtom, inRss]) expect(xmlFaults(xml)).toEqual([]);
    const addresses = [...inAtom.matchAll(/(?<!stylesheet [^>]*)\b(?:href|src)="([^"]*)"/g)].map(
      ([, url]) => url,
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const url of addresses) expect(url).toMatch(/^https?:\/\//);
  });
});

describe("the checklist for RSS", () => {
  const channel = parseRssFeed(inRss);

  test("F10 a channel has title, link, description and its own address, and every item a guid", () => {
    expect(channel).toMatchObject({
      title: "All & <every>",
      link: "https://lighthouse.example/minutes/",
      description: "What < we said",
      items: [{ title: '<b> & ]]> "x"', guid: { value: "tag:lighthouse.example,2026:crew-2026-03-03" } }],
    });
    expect(channel.atom?.links).toMatchObject([
      { rel: "self", type: "application/rss+xml", href: "https://lighthouse.example/minutes/feeds/all.rss" },
    ]);
  });

  test("F12 dates have four-digit years, English names and GMT, whatever the language of the site", () => {
    const site = { ...lighthouse, language: "de" };
    const { body } = rss.write(all, { ...context, site });
    const dates = [...body.matchAll(/<(?:pubDate|lastBuildDate)>(.*)</g)].map(([, date]) => date);
    expect(dates).toEqual(["Wed, 01 Apr 2026 00:00:00 GMT", "Tue, 03 Mar 2026 00:00:00 GMT"]);
  });

  test("F13 content has a description before it, plain elements no markup, titles references, and nobody an address", () => {
    const [, item = ""] = inRss.split("<item>");
    expect(item.indexOf("<description>")).toBeLessThan(item.indexOf("<content:encoded>"));
    expect(item).toContain('<title>&#x3C;b&#x3E; &#x26; ]]&#x3E; "x"</title>');
    expect(channel.items?.[0]).toMatchObject({
      description: "1 &lt; 2 &amp; ]]&gt;",
      dc: { creators: ["Ada & Co", "Bob"] },
    });
    const content = channel.items?.[0]?.content?.encoded ?? "";
    expect([...content.matchAll(/(?:href|src)="(?!https?:)/g)]).toEqual([]);
    expect(inRss).not.toMatch(/<author>|enclosure|secret/);
  });

  test("F14 namespaces are declared once, and the end of CDATA is split", () => {
    for (const name of ["atom", "content", "dc"]) expect(inRss.split(`xmlns:${name}=`)).toHaveLength(2);
    expect(channel.items?.[0]?.content?.encoded).toContain("]]&gt; <code>&lt;code&gt;</code>");
    expect(xmlFaults(rss.write({ ...all, title: "a ]]> b" }, context).body)).toEqual([]);
  });
});

describe("the checklist for JSON Feed", () => {
  const feed = JSON.parse(inJson);

  test("F20 a feed says its version, title, page and own address", () => {
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "All & <every>",
      home_page_url: "https://lighthouse.example/minutes/",
      feed_url: "https://lighthouse.example/minutes/feeds/all.json",
    });
  });

  test("F21 an item's id is a text, the same after it changed", () => {
    const changed = json.write({ ...all, meetings: [{ ...HOSTILE, subject: "New" }] }, context).body;
    expect(feed.items[0].id).toBe("tag:lighthouse.example,2026:crew-2026-03-03");
    expect(JSON.parse(changed).items[0].id).toBe(feed.items[0].id);
  });

  test("F22 an item has content, dates, authors and tags; nothing is named that the format does not know", () => {
    expect(Object.keys(feed).sort()).toEqual(
      ["version", "title", "description", "home_page_url", "feed_url", "language", "items"].sort(),
    );
    expect(feed.items[0]).toMatchObject({
      content_html: expect.stringContaining("<h2>Part &amp; more</h2>"),
      date_published: "2026-03-03T00:00:00.000Z",
      date_modified: "2026-04-01T00:00:00.000Z",
      authors: [{ name: "Ada & Co", url: "https://ada.example/?a=1&b=2" }, { name: "Bob" }],
      tags: ["ropes & lamps"],
    });
    expect(json.write(all, context).type).toBe("application/feed+json; charset=utf-8");
  });
});
