/**
 * Text in, Meeting out: the only room that knows Markdown and YAML. Total: any bytes give a meeting or problems,
 * never a crash. It refuses to know where notes come from and what is made of them.
 */
import type { Document } from "../model/document.ts";
import type { Meeting } from "../model/meeting.ts";
import { meetingUrl, type Site } from "../model/site.ts";
import { plainBlock } from "../model/walk.ts";
import { type Problem, warning } from "../problem.ts";
import type { FieldNames } from "./field-names.ts";
import { readFields } from "./fields.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readMarkdown } from "./markdown.ts";
import { findMinutes } from "./minutes.ts";
import { readSource } from "./source.ts";

export interface Reading {
  /** Absent where an error stands among the problems. */
  readonly meeting?: Meeting;
  /** The note's own name where it could be read, also where the note is no meeting for another reason. */
  readonly permalink?: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the bytes of one note. `file` is how the user names it; it opens every place. */
export function readNote(file: string, bytes: Uint8Array, site: Site, names?: FieldNames): Reading {
  const source = readSource(file, bytes);
  if ("code" in source) return { problems: [source] };
  const front = readFrontMatter(source);
  if ("length" in front) return { problems: front };
  const { fields, permalink: own, problems } = readFields(front, names);
  const place = { file, line: 1, column: 1 };
  const permalink = fields?.permalink ?? "";
  const body = readMarkdown(front.body, { file, line: front.bodyLine, site, permalink });
  problems.push(...source.warnings, ...body.problems);
  problems.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
  if (fields === undefined || body.problems.some(({ severity }) => severity === "error"))
    return { permalink: own, problems };
  if (fields.description === undefined)
    problems.push(
      warning(
        "description-missing",
        "no description: the first paragraph stands in as the summary",
        place,
        "Add `description:` to the front matter.",
      ),
    );
  if (body.document.length === 0)
    problems.push(warning("body-empty", "the note has no text", place, "Write it below the front matter."));
  const meeting: Meeting = {
    ...fields,
    summary: fields.description ?? firstWords(body.document),
    document: body.document,
    minutes: findMinutes(body.document, fields.date),
    url: meetingUrl(site, fields.permalink),
    place,
    warnings: problems,
  };
  return { meeting, permalink: own, problems };
}

function firstWords(document: Document): string {
  const paragraph = document.find((block) => block.kind === "paragraph");
  return paragraph === undefined ? "" : plainBlock(paragraph);
}
