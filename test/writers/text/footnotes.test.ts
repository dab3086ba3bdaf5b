import { describe, expect, test } from "vitest";
import { outline } from "../../../src/model/outline.ts";
import { links } from "../../../src/model/walk.ts";
import { footnoteRows, footnotes, urls } from "../../../src/writers/text/footnotes.ts";
import { CORPUS, corpusHere, corpusMeeting, weekly } from "../../support/corpus.ts";
import { meetingOf } from "../../support/notes.ts";

const site = "https://lighthouse.example";
const numbers = (body: string) =>
  [...footnotes(meetingOf(body))].map(([url, n]) => `${n} ${url.replace(site, "")}`);
const rows = (body: string) => footnoteRows(meetingOf(body)).map(({ n, text }) => [n, text]);

describe("footnotes", () => {
  test("numbers links in order of first appearance", () => {
    expect(
      numbers("[b](/b)\n\n## Topic [t](/t)\n\n- [a](/a)\n\n> [q](/q)\n\n|[h](/h)|\n|-|\n|[c](/c)|\n"),
    ).toEqual(["1 /b", "2 /t", "3 /a", "4 /q", "5 /h", "6 /c"]);
  });
  test("numbers a repeated link once", () => {
    expect(numbers("[one](/a), [two](/b), [again](/a)\n")).toEqual(["1 /a", "2 /b"]);
  });
  test("numbers links that differ in their fragment apart", () => {
    expect(numbers("[one](/a#x), [two](/a#y)\n")).toEqual(["1 /a#x", "2 /a#y"]);
  });
  test("gives no number to a link whose words are its URL", () => {
    expect(numbers(`<${site}/bare> and [words](/a)\n`)).toEqual(["1 /a"]);
  });
  test("gives one to a bare URL that holds what reads as one", () => {
    expect(numbers(`<${site}/a?b[1]> and <${site}/a?b[c]>\n`)).toEqual(["1 /a?b[1]"]);
  });
  test("gives one to a URL that stands bare at one place and behind words at another", () => {
    expect(rows(`<${site}/a> and [words](/a)\n`)).toEqual([
      [null, `${site}/a`],
      [1, "words"],
    ]);
  });
  test("numbers a picture, and a picture in a link by the link alone", () => {
    expect(numbers("![p](/p.png) [![q](/q.png)](/q)\n")).toEqual(["1 /p.png", "2 /q"]);
  });
  test("finds links inside emphasis", () => {
    expect(numbers("**[a](/a) and *[b](/b)* and ~~[c](/c)~~**\n")).toEqual(["1 /a", "2 /b", "3 /c"]);
  });
  test("takes a link without words for bare", () => {
    expect(rows("[](/a) [b](/b)\n")).toEqual([
      [null, ""],
      [1, "b"],
    ]);
  });
});

describe("footnoteRows", () => {
  test("has a row for each occurrence, repeats with their number", () => {
    expect(rows("[one](/a), [two](/b), [**again**](/a)\n")).toEqual([
      [1, "one"],
      [2, "two"],
      [1, "again"],
    ]);
  });
  test("leaves pictures out, though they take numbers", () => {
    expect(rows("![p](/p.png) [a](/a) [![q](/q.png)](/q)\n")).toEqual([
      [2, "a"],
      [3, "q"],
    ]);
  });
});

describe.runIf(corpusHere("footnotes of the real notes"))(`real notes (${CORPUS})`, () => {
  test.each(weekly())("numbers %s as it is read, from 1, without a hole", (name) => {
    const meeting = corpusMeeting(name);
    const { lead, topics } = outline(meeting);
    const printed = [...lead, ...topics.flatMap((topic) => [topic.heading, ...topic.blocks])];
    const all = footnotes(meeting);
    expect([...all.values()]).toEqual(all.size === 0 ? [] : [...Array(all.size).keys()].map((i) => i + 1));
    expect([...all.keys()]).toEqual(urls(printed));
    expect(footnoteRows(meeting).map(({ url }) => url)).toEqual(
      links(meeting.document).map(({ url }) => url),
    );
    for (const { n, url } of footnoteRows(meeting)) if (n !== null) expect(all.get(url)).toBe(n);
  });
});
