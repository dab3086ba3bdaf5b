import type { Meeting } from "../../src/model/meeting.ts";
import type { Site } from "../../src/model/site.ts";
import { wording } from "../../src/problem.ts";
import { type Reading, readNote } from "../../src/reader/read.ts";

export const lighthouse: Site = {
  title: "Lighthouse crew meeting",
  url: "https://lighthouse.example",
  minutes: "https://lighthouse.example/minutes/",
  page: "",
  language: "en",
  timezone: "UTC",
  id: "tag:lighthouse.example,2026:",
  anchors: "squash",
};

/** The text of a note with a sound head; `fields` are lines of YAML put over it. */
export function noteText(body: string, fields: Readonly<Record<string, string>> = {}): string {
  const head = {
    updated: "2026-03-03",
    author: "{ name: Scribe, uri: 'https://lighthouse.example/crew/scribe' }",
    subject: "'Crew meeting: 2026-03-03'",
    permalink: "crew-2026-03-03",
    description: "'3rd March 2026: A test'",
    ...fields,
  };
  const lines = Object.entries(head)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join("\n")}\n---\n${body}`;
}

/** Reads the text of a note. */
export function reading(text: string | Uint8Array): Reading {
  return readNote(
    "notes/test.md",
    typeof text === "string" ? new TextEncoder().encode(text) : text,
    lighthouse,
  );
}

/** The meeting of a body under a sound head; throws where it is none. */
export function meetingOf(body: string, fields: Readonly<Record<string, string>> = {}): Meeting {
  const { meeting, problems } = reading(noteText(body, fields));
  if (meeting === undefined) throw new Error(problems.map(wording).join("\n"));
  return meeting;
}
