import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { CONTENTS_FROM, outline } from "../../src/model/outline.ts";
import type { Site } from "../../src/model/site.ts";
import { newsletter } from "../../src/writers/newsletter/stamp.ts";
import { withoutDay } from "../../src/writers/said-days.ts";
import { dateInWords } from "../../src/writers/wording.ts";
import type { Context, PostSettings } from "../../src/writers/writer.ts";
import { corpusHere, corpusMeeting, mirage, weekly } from "../support/corpus.ts";
import { noDebian, unpackedWith } from "../support/debian.ts";
import { everyPart, shippedTemplate } from "../support/emails.ts";
import { letter } from "../support/message.ts";
import { lighthouse } from "../support/notes.ts";
import { neomutt, snail, w3m } from "../support/readers.ts";
import { messageOf } from "../support/sent.ts";
import type { Terminal } from "../support/terminal.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, neomutt, w3m and s-nail: ${missing}`);

const KEPT = fileURLToPath(new URL("../transcripts/readers/", import.meta.url));

/** Rows that show any of these posts whole. */
const TALL = 600;
/** neomutt's help, status and message line; four header fields and the line below them. */
const AROUND = 8;

const contextOf = (site: Site, body: PostSettings["body"] = "fixed"): Context => ({
  site,
  post: { body, footnotes: "post" },
  feeds: [{ name: "all", title: site.title }],
});

describe.runIf(missing === undefined)("what a person sees", () => {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-readers-"));
  const desk = { root: join(folder, "root"), folder: join(folder, "desk") };
  beforeAll(() => {
    unpackedWith(["neomutt", "w3m", "s-nail", "tmux"], desk.root);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const inNeomutt = async (message: Uint8Array, settings: string) => {
    const terminal = neomutt(message, desk, TALL, settings);
    try {
      return (await terminal.seen(/-- \(all\)/)).join("\n").replace(/\n+(-.*\(all\))\n*$/, "\n\n$1\n");
    } finally {
      terminal.close();
    }
  };

  describe("of a meeting with every part", () => {
    const post = (body: PostSettings["body"]) => messageOf(everyPart(), contextOf(lighthouse, body), "post");
    test.each([
      ["neomutt-fixed", async () => inNeomutt(await post("fixed"), "set noreflow_text")],
      ["neomutt-flowed", async () => inNeomutt(await post("flowed"), "set reflow_text reflow_wrap=72")],
      // s-nail does not know format=flowed: so is a flowed post where nobody reflows it.
      ["s-nail-flowed", async () => snail(await post("flowed"), desk)],
      [
        "w3m-newsletter",
        async () => {
          const context = { ...contextOf(lighthouse), template: await shippedTemplate() };
          return w3m(newsletter.write(pick(everyPart()), context).body, desk);
        },
      ],
    ])("is transcripts/readers/%s.txt (UPDATE=1 writes it: read it)", async (name, see) => {
      const file = join(KEPT, `${name}.txt`);
      const seen = await see();
      if (process.env.UPDATE === "1") {
        mkdirSync(KEPT, { recursive: true });
        writeFileSync(file, seen);
      }
      expect(seen).toBe(readFileSync(file, "utf8"));
    });
  });

  test("of a quotation in neomutt is red, and goes with T", async () => {
    const text = letter({ id: "a@example.org", to: "b@example.org", from: "c@example.org", octets: 0 });
    const message = new TextEncoder().encode(`${text}Yes\r\n> Is it?\r\nNo\r\n # It is.\r\n`);
    const terminal = neomutt(message, desk, 24);
    try {
      const whole = await terminal.seen(/-- \(all\)/);
      expect(whole).toContain("> Is it?");
      expect(await quotedRows(terminal)).toHaveLength(2);
      expect(await withQuotesHidden(terminal)).not.toContain("> Is it?");
    } finally {
      terminal.close();
    }
  });

  describe.runIf(corpusHere("real notes in neomutt"))("of the real notes in neomutt", () => {
    test.each(weekly())(
      "%s: the first screen tells what, when and who; nothing looks quoted",
      async (file) => {
        const meeting = corpusMeeting(file);
        for (const body of ["fixed", "flowed"] as const) {
          const message = await messageOf(meeting, contextOf(mirage, body), "post");
          const terminal = neomutt(
            message,
            desk,
            TALL,
            `set reflow_text=${body === "flowed" ? "yes" : "no"}`,
          );
          try {
            const whole = await terminal.seen(/-- \(all\)/);
            expect(firstScreen(whole.slice(0, 24 - 2), meeting)).toEqual([]);
            expect(contentsMissing(whole.slice(0, 24 + AROUND - 2), meeting)).toEqual([]);
            expect(await quotedRows(terminal)).toEqual([]);
            expect(await withQuotesHidden(terminal)).toEqual(whole.slice(0, -1));
          } finally {
            terminal.close();
          }
        }
      },
    );
  });
});

const RED = "\u001b[31m";

/** The rows that begin to have the colour of what is quoted; one that goes on with it does not say so again. */
async function quotedRows(terminal: Terminal): Promise<string[]> {
  return (await terminal.seen(/./, true)).filter((row) => row.includes(RED));
}

/** The rows but the message line once what looks quoted is hidden. */
async function withQuotesHidden(terminal: Terminal): Promise<string[]> {
  terminal.type("T", ":echo hidden", "Enter");
  return (await terminal.seen(/^hidden$/m)).slice(0, -1);
}

/** The facts of a meeting that a screen does not show. */
function firstScreen(rows: readonly string[], meeting: Meeting): string[] {
  const { date, description = "", url, authors, minutes } = meeting;
  const day = minutes.nextMeeting?.date;
  const facts = [
    mirage.title,
    dateInWords(date, mirage.language),
    // Its day stands in the line above it.
    withoutDay(description, date, mirage.language),
    url,
    ...authors.map(({ name }) => name),
    ...minutes.attendees.map(({ name }) => name),
    ...(day === undefined ? [] : [dateInWords(day, mirage.language)]),
  ];
  const shown = rows.join(" ").replace(/\s+/g, " ");
  return facts.filter((fact) => !shown.includes(fact.replace(/\s+/g, " ")));
}

/** The numbers of the topics that a screen's contents do not show, where there are any. */
function contentsMissing(rows: readonly string[], meeting: Meeting): number[] {
  const { topics } = outline(meeting);
  if (topics.length < CONTENTS_FROM) return [];
  const below = rows.slice(rows.indexOf("Contents"));
  return topics.map(({ number }) => number).filter((n) => !below.some((row) => row.startsWith(`  ${n}. `)));
}
