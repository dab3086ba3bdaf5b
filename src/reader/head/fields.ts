/** The fields of the front matter, each checked by its rule, every fault placed and told at once. */
import type { CalendarDate, Meeting } from "../../model/meeting.ts";
import { otherDay } from "../../model/named-day.ts";
import type { Problem } from "../../problem.ts";
import { LIMITS } from "../../text/limits.ts";
import { readAuthors } from "./authors.ts";
import { FIELDS } from "./field-names.ts";
import type { Form } from "./head-values.ts";
import { writtenDay } from "./pattern.ts";
import { permalink } from "./permalink.ts";
import { count, date, few, flag, instant, line, status, typeName } from "./values.ts";

/** What the front matter says, checked. */
export type HeadFields = Pick<
  Meeting,
  | "permalink"
  | "subject"
  | "date"
  | "modified"
  | "authors"
  | "description"
  | "tags"
  | "draft"
  | "publishAfter"
  | "sequence"
  | "status"
>;

/** The fields, or undefined where a fault stands; all faults and warnings either way. */
export function readFields(form: Form): {
  fields?: HeadFields;
  permalink?: string | undefined;
  problems: Problem[];
} {
  const subject = form.needed("subject");
  const own = readPermalink(form);
  const updated = readUpdated(form);
  const authors = readAuthors(form);
  const description = readDescription(form, updated);
  const tags = readTags(form);
  // Fail safe: what may mean "do not send" must not be read as "send".
  const ruled = flag(form.value("draft"));
  const draft = (form.take([form.name("draft")], ruled) ?? ruled.fault !== undefined) || form.keptBack();
  const publishAfter = form.take([form.name("publishAfter")], instant(form.value("publishAfter")));
  const sequence = form.take([form.name("sequence")], count(form.value("sequence")));
  const cancelled = form.take([form.name("status")], status(form.value("status")));
  const modified = readModified(form, cancelled === "cancelled" ? undefined : updated);
  form.unknown(FIELDS);
  form.cut();
  const { problems } = form;
  const [first, ...others] = authors;
  if (
    problems.some((problem) => problem.severity === "error") ||
    subject === undefined ||
    own === undefined ||
    updated === undefined ||
    first === undefined
  )
    return { permalink: own, problems };
  return {
    permalink: own,
    fields: {
      subject,
      permalink: own,
      date: updated,
      modified,
      authors: [first, ...others],
      description,
      tags,
      draft,
      publishAfter,
      sequence,
      status: cancelled,
    },
    problems,
  };
}

function readPermalink(form: Form): string | undefined {
  const path = [form.name("permalink")];
  const text = form.needed("permalink");
  return text === undefined ? undefined : form.take(path, permalink(text));
}

function readUpdated(form: Form): CalendarDate | undefined {
  const path = [form.name("updated")];
  const value = form.value("updated");
  if (value === undefined || value === null)
    return form.absent("updated", `Add \`${form.name("updated")}: 2026-03-31\`, the day of the meeting.`);
  return form.take(path, date(dated(form, value)));
}

// What is known of a meeting is told once it was; that it will not be is told before.
function readModified(form: Form, after: CalendarDate | undefined): CalendarDate | undefined {
  const path = [form.name("modified")];
  const day = form.take(path, date(form.value("modified")));
  if (day === undefined || after === undefined || day >= after) return day;
  form.warn(path, {
    code: "date-disagrees",
    message: `${day} is before the meeting, ${after}: it is left out`,
    hint: "Write the day of the last revision, or leave it out.",
  });
  return undefined;
}

// Header lines are written for readers: "Date: 9 December 2019".
function dated(form: Form, value: unknown): unknown {
  return form.style === "colon" && typeof value === "string" ? (writtenDay(value) ?? value) : value;
}

function readDescription(form: Form, updated: CalendarDate | undefined): string | undefined {
  const path = [form.name("description")];
  const text = form.take(path, line(form.value("description")));
  const said = text === undefined || updated === undefined ? undefined : otherDay(text, updated);
  if (said !== undefined)
    form.warn(path, {
      code: "date-disagrees",
      message: `says ${said}, and ${form.name("updated")} says ${updated}`,
      hint: "Mend the one that is wrong; outputs are dated by the latter.",
    });
  return text;
}

function readTags(form: Form): string[] {
  const field = form.name("tags");
  const value = form.value("tags");
  if (value === undefined || value === null) return [];
  const written = typeof value === "string" ? value.split(",") : value;
  if (!Array.isArray(written)) {
    const message = `must be a list of words, not ${typeName(value)}`;
    form.fault([field], { code: "field-type", message, hint: "Write it as [ropes, lamps]." });
    return [];
  }
  const tags = (form.take([field], few(written, LIMITS.tags)) ?? []).map((tag: unknown, i) => {
    // A year is a tag as well; a list may have been left unfinished.
    const word = Number.isSafeInteger(tag) ? String(tag) : trimmed(tag);
    return word === null || word === "" ? undefined : form.required([field, i], word);
  });
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}

// Obsidian's tags may have their sign.
function trimmed(tag: unknown): unknown {
  return typeof tag === "string" ? tag.trim().replace(/^#(?=\S)/, "") : tag;
}
