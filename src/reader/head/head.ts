/** The head of a note with what stands in for it: everything a note says of itself before its text. */
import type { Heading } from "../../model/document.ts";
import type { Site } from "../../model/site.ts";
import { plain } from "../../model/walk.ts";
import type { Problem, ProblemList, Result } from "../../problem.ts";
import { readMarkdown } from "../markdown/markdown.ts";
import { trimmed } from "../markdown/trimmings.ts";
import type { Source } from "../source.ts";
import { defaultValues } from "./defaults.ts";
import { type HeadFields, readFields } from "./fields.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { Form } from "./head-values.ts";
import { headNames, mayBeBare, type NoteForm } from "./note-form.ts";
import { holes } from "./pattern.ts";

export interface Head {
  readonly front: FrontMatter;
  /** Absent where an error stands among the problems. */
  readonly fields?: HeadFields | undefined;
  readonly permalink?: string | undefined;
  /** Whether the subject says the note's first heading. */
  readonly saysHeading: boolean;
  readonly problems: Problem[];
}

/** Reads the head of a note of this form; `path` leads to the note from the folder of the configuration. */
export function readHead(
  source: Source,
  site: Site,
  form: NoteForm,
  path: string,
): Result<Head, ProblemList> {
  const parted = readFrontMatter(source, { names: headNames(form), optional: mayBeBare(form) });
  if (!parted.ok) return parted;
  const front = parted.value;
  const { file } = source;
  const own = new Form(front, form);
  const templates = [form.defaults?.subject, form.defaults?.permalink, form.defaults?.description];
  const heading = templates.some(saysHeading) ? firstHeading(front, file, site, form) : undefined;
  const note = { file, path, body: front.body, bodyLine: front.bodyLine };
  const found = { ...note, heading: heading && plain(heading.children), updated: own.value("updated") };
  const read = readFields(new Form(front, form, defaultValues(found, form)));
  const isOwn = own.value("subject") !== undefined;
  const value = { front, ...read, saysHeading: !isOwn && saysHeading(form.defaults?.subject) };
  return { ok: true, value };
}

function saysHeading(template: string | undefined): boolean {
  return template !== undefined && holes(template).includes("heading");
}

// Read without the permalink, which may be made of it: only links to parts of the page need that.
function firstHeading(
  { body, bodyLine }: FrontMatter,
  file: string,
  site: Site,
  { breaks }: NoteForm,
): Heading | undefined {
  const { document } = readMarkdown(body, { file, line: bodyLine, site, permalink: "", breaks });
  return trimmed(document, "").document.find((block) => block.kind === "heading");
}
