/**
 * What a stranger's note costs grows no faster than the note: reading it, writing every output and checking it.
 * Measured against a note of half its size, never by the clock. Here notes of a quarter of what is accepted; the
 * largest ones in long/pathological.
 */
import { expect, test } from "vitest";
import { feedOf, pick } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { readLinks } from "../../src/reader/link-log.ts";
import { readNote } from "../../src/reader/read.ts";
import { rss } from "../../src/writers/feeds/rss.ts";
import { COSTLY, colonHead, wholeWay } from "../support/costly.ts";
import { shippedTemplate } from "../support/emails.ts";
import { growth, LINEAR } from "../support/growth.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";
import { drawn } from "../support/runs.ts";

const template = await shippedTemplate();
const FIXED = { body: "fixed", footnotes: "post" } as const;

test.each(drawn(COSTLY, 8))("$name", async ({ note, most }) => {
  expect(await growth((size) => wholeWay(note(size), template), most / 4)).toBeLessThanOrEqual(LINEAR);
});

test("a header line of spaces", async () => {
  const form = { fields: { subject: "subject", updated: "date" }, defaults: { permalink: "{date}" } };
  const read = (size: number) =>
    readNote("a.md", new TextEncoder().encode(colonHead(size)), lighthouse, form);
  expect(await growth(read, 120_000)).toBeLessThanOrEqual(LINEAR);
});

test("a link log with a field for every letter, and one with as many links as it may have", async () => {
  const fields = (size: number) =>
    readLinks("l.yml", `- ${Array.from({ length: size / 10 }, (_, i) => `k${i}: a\n`).join("  ")}`);
  expect(await growth(fields, 200_000)).toBeLessThanOrEqual(LINEAR);
  const links = (size: number) =>
    readLinks(
      "l.yml",
      Array.from(
        { length: size / 80 },
        (_, i) => `- id: k${i}\n  uri: https://a.example/${i}\n  title: a\n  date: 2026-01-01\n`,
      ).join(""),
    );
  expect(await growth(links, 400_000)).toBeLessThanOrEqual(LINEAR);
});

test("names that look like RSS", async () => {
  const named = (size: number): Meeting => {
    const name = `<title><![CDATA[${"]]>".repeat(size)}`;
    return { ...meetingOf("x"), authors: [{ name }], tags: [name] };
  };
  const write = (size: number) => rss.write(feedOf(pick(named(size))), { site: lighthouse, post: FIXED });
  expect(await growth(write, 20_000)).toBeLessThanOrEqual(LINEAR);
});
