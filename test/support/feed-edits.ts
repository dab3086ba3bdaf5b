/** Notes that are edited at random, and the ids that every document of every feed gives their meetings. */
import fc from "fast-check";
import { expect } from "vitest";
import { newestFirst } from "../../src/model/edition.ts";
import { authors, type Feed } from "../../src/model/feed.ts";
import { linkLog } from "../../src/model/link-log.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import type { Site } from "../../src/model/site.ts";
import { wording } from "../../src/problem.ts";
import { readNote } from "../../src/reader/read.ts";
import { feedList, linkDocuments, meetingDocuments } from "../../src/writers/feeds/parts.ts";
import type { Part } from "../../src/writers/writer.ts";
import { lighthouse, noteText } from "./notes.ts";
import { SEED } from "./seed.ts";

export const NOTATIONS = ["atom", "rss", "json"] as const;
const ALL: Feed = {
  name: "all",
  title: "All",
  select: "all",
  formats: NOTATIONS,
  limit: 20,
  content: "full",
};

/** Every part of the feeds of these meetings; at least `limit` entries in a subscription document. */
export async function feedsOf(meetings: readonly Meeting[], site: Site, limit = 20): Promise<Part[]> {
  const shown = newestFirst(meetings);
  const log = linkLog(shown, [], site);
  const links = { ...ALL, name: "links", limit };
  const all = { ...ALL, limit };
  const documents = [...meetingDocuments(all, shown, site), ...linkDocuments(links, log, site)];
  const parts = await Promise.all(documents.map((document) => document.parts()));
  return [
    ...parts.flat(),
    await feedList([all, links], { name: "Who writes", authors: authors(shown) }, site),
  ];
}

/** An entry as a reader tells it from another. */
export interface Seen {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly date: string;
}

/** The entries of a document, as text between the marks that open and close them and as a reader sees them. */
export function seen({ file, body }: Pick<Part, "file" | "body">): (Seen & { readonly bytes: string })[] {
  if (file.endsWith(".json")) {
    const { items }: { items: Record<string, unknown>[] } = JSON.parse(body);
    const text = (value: unknown) => String(value);
    return items.map((one) => ({
      id: text(one.id),
      link: text(one.url),
      title: text(one.title),
      date: text(one.date_published),
      bytes: JSON.stringify(one),
    }));
  }
  const [mark, id, date] = file.endsWith(".rss") ? ["item", "guid", "pubDate"] : ["entry", "id", "published"];
  const link = file.endsWith(".rss") ? /<link>(.*)<\/link>/ : /<link href="([^"]*)" rel="alternate"/;
  return [...body.matchAll(new RegExp(`<${mark}>[\\s\\S]*?</${mark}>`, "g"))].map(([bytes]) => ({
    id: new RegExp(`<${id}[^>]*>(.*)</${id}>`).exec(bytes)?.[1] ?? "",
    link: link.exec(bytes)?.[1] ?? "",
    title: /<title>([\s\S]*?)<\/title>/.exec(bytes)?.[1] ?? "",
    date: new RegExp(`<${date}>(.*)</${date}>`).exec(bytes)?.[1] ?? "",
    bytes,
  }));
}

interface Note {
  readonly permalink: string;
  readonly file: string;
  readonly subject: string;
  readonly body: string;
  readonly there: boolean;
}

const pick = fc.nat({ max: 2 });
const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/);
const EDIT = fc.oneof(
  fc.record({ kind: fc.constant("title" as const), note: pick, words }),
  fc.record({ kind: fc.constant("body" as const), note: pick, words }),
  fc.record({ kind: fc.constant("rename" as const), note: pick, words }),
  fc.record({ kind: fc.constant("delete" as const), note: pick }),
  fc.record({ kind: fc.constant("add again" as const), note: pick }),
  fc.record({ kind: fc.constant("host" as const), words }),
  fc.record({ kind: fc.constant("path" as const), words }),
  fc.record({ kind: fc.constant("order" as const) }),
);
type Edit = typeof EDIT extends fc.Arbitrary<infer T> ? T : never;

interface State {
  readonly notes: readonly Note[];
  readonly site: Site;
}

const BEGUN: State = {
  site: lighthouse,
  notes: [1, 2, 3].map((n) => ({
    permalink: `crew-${n}`,
    file: `notes/${n}.md`,
    subject: `Crew ${n}`,
    body: `[words](/x/${n})\n`,
    there: true,
  })),
};

function edited({ notes, site }: State, edit: Edit): State {
  const change = (changed: Partial<Note>) => ({
    site,
    notes: notes.map((note, i) => ("note" in edit && i === edit.note ? { ...note, ...changed } : note)),
  });
  switch (edit.kind) {
    case "title":
      return change({ subject: edit.words });
    case "body":
      return change({ body: `${edit.words} [other words](/x/1)\n` });
    case "rename":
      return change({ file: `notes/${edit.words}.md` });
    case "delete":
      return change({ there: false });
    case "add again":
      return change({ there: true });
    case "host":
      return { notes, site: { ...site, url: `https://${edit.words.replaceAll(" ", "-")}.example` } };
    case "path": {
      const minutes = `https://lighthouse.example/${edit.words.replaceAll(" ", "/")}/`;
      return { notes, site: { ...site, minutes, title: edit.words } };
    }
    case "order":
      return { notes: notes.toReversed(), site };
    default:
      return edit satisfies never;
  }
}

function meetingsOf({ notes, site }: State): Meeting[] {
  return notes
    .filter(({ there }) => there)
    .map(({ file, permalink, subject, body }) => {
      const text = noteText(body, { permalink: `'${permalink}'`, subject: `'${subject}'` });
      const { meeting, problems } = readNote(file, Buffer.from(text), site);
      if (meeting === undefined) throw new Error(problems.map(wording).join("\n"));
      return meeting;
    });
}

/** Random sequences of edits, with the feeds written after each: every entry has the id that it began with. */
export async function editCases(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(EDIT, { minLength: 1, maxLength: 6 }), async (edits) => {
      let state = BEGUN;
      for (const edit of edits) {
        state = edited(state, edit);
        const meetings = meetingsOf(state);
        const wanted = meetings.map(({ permalink }) => `tag:lighthouse.example,2026:${permalink}`).sort();
        const parts = (await feedsOf(meetings, state.site)).filter(({ file }) =>
          file.startsWith("feeds/all."),
        );
        expect(parts).toHaveLength(3);
        for (const part of parts)
          expect(
            seen(part)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(wanted);
      }
    }),
    { numRuns, seed: SEED },
  );
}
