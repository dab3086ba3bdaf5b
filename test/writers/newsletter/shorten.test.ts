import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../../src/checks/index.ts";
import type { Candidate } from "../../../src/checks/rule.ts";
import { linksDiffer } from "../../../src/checks/rules/links-differ.ts";
import { wordsDiffer } from "../../../src/checks/rules/words-differ.ts";
import { decodedBody, entities, readEntity } from "../../../src/mail/mime.ts";
import { pick } from "../../../src/model/edition.ts";
import { outline } from "../../../src/model/outline.ts";
import { wording } from "../../../src/problem.ts";
import { anchors, hash } from "../../../src/writers/anchors.ts";
import { newsletter } from "../../../src/writers/newsletter/stamp.ts";
import { post } from "../../../src/writers/text/post.ts";
import type { Context, Template } from "../../../src/writers/writer.ts";
import { shippedPages, shippedTemplate } from "../../support/emails.ts";
import { lighthouse } from "../../support/notes.ts";
import { runs } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";
import { subjectOf, written } from "../../support/subject.ts";

const KB = 1024;
let template: Template;
beforeAll(async () => {
  template = await shippedTemplate();
});

/** Paragraphs of about so many KB of HTML that begin and end with words of their own, the first with a link. */
function stretch(name: string, kilobytes: number): string {
  const words = Math.round((kilobytes * KB) / 12);
  const full = Array<string>(Math.floor(words / 500)).fill("word é ".repeat(500));
  const all = [...full, "word é ".repeat(words % 500)].join("\n\n");
  return `${name}begins [${name}](https://lighthouse.example/${name}) ${all} ${name}ends.\n\n`;
}
/** A note of a lead and topics of so many KB. */
const note = (lead: number, topics: readonly number[]) =>
  (lead === 0 ? "" : stretch("lead", lead)) +
  topics.map((size, i) => `## Topic the ${i + 1}th\n\n${stretch(`topic${i + 1}`, size)}`).join("");

interface Shown {
  readonly subject: Candidate;
  /** The HTML part of each message, as it is once decoded. */
  readonly mailed: readonly string[];
  readonly stops: { readonly topics: number; readonly lead: boolean } | undefined;
  readonly large: readonly string[];
  readonly errors: readonly string[];
}
async function shown(body: string): Promise<Shown> {
  const subject = await written(subjectOf(body), template);
  const mailed = subject.messages.flatMap(({ bytes }) =>
    entities(readEntity(Buffer.from(bytes).toString("latin1")))
      .filter(({ type }) => type === "text/html")
      .map((entity) => Buffer.from(decodedBody(entity)).toString("utf8")),
  );
  const found = check(subject);
  return {
    subject,
    mailed,
    stops: subject.parts.find(({ file }) => file === "newsletter.html")?.stops,
    large: found.filter(({ code }) => code === "newsletter-large").map(wording),
    errors: found.filter(({ severity }) => severity === "error").map(wording),
  };
}

describe("a newsletter too long for Gmail", () => {
  test("stops before the topic there is no room for, and leads there", async () => {
    const { mailed, stops, large, errors } = await shown(note(1, [30, 30, 30, 30]));
    expect(stops).toEqual({ topics: 2, lead: true });
    expect(errors).toEqual([]);
    for (const html of mailed) {
      expect(html).toContain("topic2ends");
      expect(html).not.toContain("topic3begins");
      expect(html).toMatch(
        /topic2ends\.<\/p>\s*<p[^>]*><a href="[^"]*\/crew-2026-03-03\/#Topicthe3th">The rest is on the web<\/a>/,
      );
    }
    expect(large).toEqual([
      expect.stringMatching(
        /^notes\/test\.md:\d+:1 {2}warning {2}newsletter-large {2}the newsletter stops before "3\. Topic the 3th": whole it would have 95 KB/,
      ),
    ]);
  });
  test("stops before the first topic where that one is too long, and its contents name it", async () => {
    const { mailed, stops, errors } = await shown(note(1, [120]));
    expect(stops).toEqual({ topics: 0, lead: true });
    expect(errors).toEqual([]);
    expect(mailed[0]).toMatch(
      /In these notes[\s\S]*>Topic the 1th<\/a>[\s\S]*leadends[\s\S]*#Topicthe1th">The rest/,
    );
  });
  test("stops above all of the note where what stands before its first topic is too long", async () => {
    const { mailed, stops, large, errors } = await shown(note(120, [1, 1]));
    expect(stops).toEqual({ topics: 0, lead: false });
    expect(errors).toEqual([]);
    expect(mailed[0]).not.toContain("leadbegins");
    expect(mailed[0]).toContain('crew-2026-03-03/">The rest is on the web');
    expect(large).toEqual([expect.stringContaining("stops before the note's own text")]);
  });
  test("of a note without topics leads to the page", async () => {
    const { stops, errors } = await shown(note(120, []));
    expect(stops).toEqual({ topics: 0, lead: false });
    expect(errors).toEqual([]);
  });
  test("stays whole where stopping does not help, and the finding says that Gmail clips it", async () => {
    const { stops, large, errors } = await shown(note(0, Array(900).fill(0.01)));
    expect(stops).toBeUndefined();
    expect(errors).toEqual([]);
    expect(large).toEqual([
      expect.stringContaining("Gmail clips it"),
      expect.stringContaining("Gmail clips it"),
    ]);
  });

  test("is under 95 KB, of whole topics, and all that fit, whatever the note's sizes", () => {
    const sizes = fc.record({
      lead: fc.constantFrom(0, 1, 20, 99),
      topics: fc.oneof(
        fc.array(fc.double({ min: 0.01, max: 8, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 }),
      ),
    });
    let short = 0;
    const context: Context = {
      site: lighthouse,
      post: { body: "fixed", footnotes: "post" },
      template,
      pages: shippedPages,
    };
    fc.assert(
      fc.property(sizes, ({ lead, topics }) => {
        const body = note(lead, topics);
        // What is longer is no note.
        fc.pre(Buffer.byteLength(body) < 127 * KB);
        const subject = subjectOf(body);
        const { meeting } = subject;
        const parts = [newsletter, post].map((writer) => writer.write(pick(meeting), context));
        for (const rule of [wordsDiffer, linksDiffer]) expect(rule.find({ ...subject, parts })).toEqual([]);
        const [{ body: html, stops } = { body: "", stops: undefined }, text] = parts;
        const all = outline(meeting).topics;
        const ids = anchors(meeting.topics);
        const inIt = stops?.topics ?? all.length;
        // As a message carries it: CRLF.
        const octets = Buffer.byteLength(html.replaceAll("\n", "\r\n"));
        expect(octets).toBeLessThan(95 * KB);
        const numbers = (mark: string) =>
          [...html.matchAll(RegExp(`topic(\\d+)${mark}`, "g"))].map(([, n]) => Number(n));
        expect(numbers("begins")).toEqual(all.slice(0, inIt).map(({ number }) => number));
        expect(numbers("ends")).toEqual(numbers("begins"));
        const [, to] = /href="([^"]*)">The rest is on the web/.exec(html) ?? [];
        const first = stops?.lead === false ? "" : hash(ids[inIt]?.squash ?? "");
        expect(to).toBe(stops === undefined ? undefined : meeting.url + first);
        for (const { number } of all) expect(text?.body).toContain(`topic${number}ends`);
        if (stops === undefined) return;
        short++;
        for (const { squash } of ids) expect(html).toContain(`${hash(squash)}">Topic the`);
        // The next would not have fitted: with what stands around it a stretch has 600 octets more than its KB, if that.
        if (stops.lead) expect(octets + (topics[inIt] ?? 0) * KB * 1.01 + 600).toBeGreaterThan(95 * KB);
      }),
      { seed: SEED, numRuns: runs(25, 250) },
    );
    expect(short).toBeGreaterThan(2);
  });
});
