/**
 * Text in, Meeting out: the only room that knows Markdown, YAML and TOML. Total: any bytes give a meeting or problems,
 * never a crash. It refuses to know where notes come from and what is made of them.
 */
import { createHash } from "node:crypto";
import type { Document, Heading } from "../model/document.ts";
import { undescribed } from "../model/folder/summary.ts";
import { isShortOpening, tellsOf } from "../model/folder/tells.ts";
import { targetsOf } from "../model/gathered/targets.ts";
import type { Meeting, Minutes } from "../model/meeting.ts";
import { named, outline, picturesIn, titleOf } from "../model/outline.ts";
import { meetingUrl } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import { links } from "../model/walk.ts";
import { asFolder } from "../model/web.ts";
import { type Problem, warning } from "../problem.ts";
import { beyond, crowd } from "./beyond.ts";
import type { HeadFields } from "./head/fields.ts";
import { type Glimpse, glimpse } from "./head/glimpse.ts";
import { type Head, readHead } from "./head/head.ts";
import type { NoteForm } from "./head/note-form.ts";
import { headPeople } from "./head/people.ts";
import { withLines } from "./markdown/lines.ts";
import { readMarkdown } from "./markdown/markdown.ts";
import { withRuledTitles } from "./markdown/ruled-titles.ts";
import { trimmed } from "./markdown/trimmings.ts";
import { findMinutes } from "./minutes/minutes.ts";
import { usualAttendees } from "./minutes/people/usual.ts";
import { openingsOf } from "./openings.ts";
import { readSource } from "./source.ts";

export interface Reading {
  /** Absent where an error stands among the problems. */
  readonly meeting?: Meeting;
  /** The note's own name where it could be read, also where the note is no meeting for another reason. */
  readonly permalink?: string | undefined;
  /** What a note that is no meeting is found by. */
  readonly glimpsed?: Glimpse | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads the bytes of one note. `file` is how the user names it; it opens every place. `path` leads to it from the
 * folder of the configuration; patterns of the form are held against it.
 */
export function readNote(
  file: string,
  bytes: Uint8Array,
  site: Site,
  form: NoteForm = {},
  path = file,
): Reading {
  const read = readWhole(file, bytes, site, form, path);
  return read.meeting === undefined ? { ...read, glimpsed: glimpse(file, bytes, form, path) } : read;
}

function telling(document: Document, minutes: Minutes, openings: readonly string[]): Pick<Meeting, "tells"> {
  const tells = tellsOf(document, minutes, usualAttendees(document), openings);
  return tells === undefined ? {} : { tells };
}

// A key of its own only where there are some: most notes have none.
function picturesOf(document: Document, { url }: Site): Pick<Meeting, "pictures"> {
  const pictures = picturesIn(document, asFolder(url));
  return pictures === undefined ? {} : { pictures };
}

function bodyOf(file: string, { front, fields }: Head, site: Site, { breaks }: NoteForm) {
  const permalink = fields?.permalink ?? "";
  return readMarkdown(front.body, { file, line: front.bodyLine, site, permalink, breaks });
}

function documentOf(body: ReturnType<typeof bodyOf>, { permalink }: HeadFields, site: Site) {
  return trimmed(withLines(withRuledTitles(body.document)), meetingUrl(site, permalink));
}

function readWhole(file: string, bytes: Uint8Array, site: Site, form: NoteForm, path: string): Reading {
  const source = readSource(file, bytes);
  if (!source.ok) return { problems: [source.reason] };
  const head = readHead(source.value, site, form, path);
  if (!head.ok) return { problems: head.reason };
  const { fields, permalink, problems, saysHeading } = head.value;
  const place = { file, line: 1, column: 1 };
  const body = bodyOf(file, head.value, site, form);
  const tooMuch = beyond(body.document);
  problems.push(...source.value.warnings, ...body.problems, ...tooMuch);
  problems.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
  const isUnread = tooMuch.length > 0 || body.problems.some(({ severity }) => severity === "error");
  if (fields === undefined || isUnread) return { permalink, problems };
  const { document: written, tags } = documentOf(body, fields, site);
  if (written.length === 0)
    problems.push(warning("body-empty", "the note has no text", place, "Write it below the front matter."));
  const people = headPeople(head.value.front.values);
  const { document, minutes: found, people: listed } = findMinutes(written, { ...fields, people });
  const crowded = crowd(found.attendees, place);
  if (crowded.length > 0) return { permalink, problems: [...problems, ...crowded] };
  const title = saysHeading
    ? (titleOf(document) ?? found.brackets.find((one) => one === document[0]))
    : undefined;
  const minutes = { ...found, taken: [...unlinked(title), ...found.taken] };
  const targets = targetsOf(document);
  const openings = openingsOf(document, found, listed);
  const summary = fields.description ?? openings[0] ?? "";
  // The news of a draft is often still to come.
  if (fields.description === undefined && !fields.draft) problems.push(undescribed(summary, place));
  const meeting: Meeting = {
    ...fields,
    tags: [...new Set([...fields.tags, ...tags])],
    summary,
    document,
    minutes,
    topics: outline({ document, minutes }).topics.map(named),
    targets,
    counted: {
      targets: targets.map(({ url }) => url),
      people: [...new Set(found.attendees.map(({ name }) => name))],
    },
    ...picturesOf(document, site),
    ...telling(
      document,
      minutes,
      fields.description === undefined ? openings : openings.filter(isShortOpening),
    ),
    url: meetingUrl(site, fields.permalink),
    place,
    source: createHash("sha256").update(bytes).digest("hex"),
    warnings: problems,
  };
  return { meeting, permalink, problems };
}

// No block with a link is left out of the body.
function unlinked(title: Heading | undefined): Heading[] {
  return title === undefined || links([title]).length > 0 ? [] : [title];
}
