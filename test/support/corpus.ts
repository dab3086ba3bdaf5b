import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Meeting } from "../../src/model/meeting.ts";
import type { Site } from "../../src/model/site.ts";
import { wording } from "../../src/problem.ts";
import type { NoteForm } from "../../src/reader/head/note-form.ts";
import { readNote } from "../../src/reader/read.ts";

/** Real notes beside the checkout, read where they are and never copied in. */
export const CORPUS = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));

/** Whether the real notes are here; says so aloud where they are not. */
export function corpusHere(what: string): boolean {
  const here = existsSync(CORPUS);
  if (!here) console.warn(`SKIPPED, the real notes are not beside this checkout: ${what}`);
  return here;
}

/** The site that the real notes belong to. */
export const mirage: Site = {
  title: "MirageOS weekly meeting",
  url: "https://mirage.io",
  minutes: "https://mirage.io/weekly/",
  page: "https://mirage.io/weekly/{permalink}",
  language: "en",
  timezone: "UTC",
  id: "tag:mirage.io,2026:",
  anchors: "squash",
};

/** The folders of the corpus with what a configuration says of the form of their notes. */
export const FORMS: readonly (readonly [folder: string, form: NoteForm])[] = [
  ["weekly", {}],
  ["blog", {}],
  [
    "foreign/electron-governance",
    {
      path: "{group}/meeting-notes/{date}",
      defaults: { subject: "{heading}", permalink: "{group}-{date}", author: "A" },
    },
  ],
  [
    "foreign/rust-osdev",
    {
      fields: { subject: "title", updated: "date", authors: ["extra.authors", "extra.editors"] },
      path: "{issue}/index",
      defaults: { permalink: "{issue}" },
    },
  ],
  [
    "foreign/ipfs-team-mgmt",
    {
      path: "{date}--{group}",
      defaults: { subject: "{heading}", permalink: "{date}-{group}", author: "A" },
    },
  ],
];

/** The files of the 30 weekly notes, oldest first; none where they are missing. */
export function weekly(): string[] {
  if (!existsSync(CORPUS)) return [];
  return readdirSync(join(CORPUS, "weekly"))
    .sort()
    .map((name) => join("weekly", name));
}

/** A meeting of the corpus; throws where the note is none. */
export function corpusMeeting(name: string): Meeting {
  const { meeting, problems } = readNote(name, readFileSync(join(CORPUS, name)), mirage);
  if (meeting === undefined) throw new Error(problems.map(wording).join("\n"));
  return meeting;
}
