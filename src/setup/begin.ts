/** What a folder of notes becomes a project by: what was found in it, and the configuration that reads it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { named } from "../files/named.ts";
import { dayIn } from "../model/day.ts";
import { EXIT, error, Problems } from "../problem.ts";
import { firstDate } from "../reader/head/pattern.ts";
import { type Answers, configurationText } from "./configuration.ts";
import { type FolderForm, folderForm } from "./form.ts";
import { globsFor } from "./globs.ts";
import { languageOfNotes } from "./language.ts";
import { linkedFolder } from "./linked-folder.ts";
import type { Sheet } from "./sheet.ts";
import { sheetsIn } from "./sheets.ts";
import { outBeside, type SiteGuess, siteGuess } from "./site.ts";

/** What was found in a folder. */
export interface Survey {
  readonly folder: string;
  readonly site: SiteGuess;
  /** Who is at work in the folder, where that is known. */
  readonly author: string | undefined;
  readonly sheets: readonly Sheet[];
  /** Files that are no text a note may have. */
  readonly unread: readonly string[];
  readonly form: FolderForm;
}

/** Looks at a folder and writes nothing; throws Problems where it holds no notes. */
export function survey(folder: string, author?: string): Survey {
  const site = siteGuess(folder);
  const { sheets, unread } = sheetsIn(folder);
  const form = folderForm(sheets, author ?? site.title, site.title);
  if (form === undefined) throw new Problems(noNotes(folder, sheets));
  return { folder, site, author, sheets, unread, form };
}

function noNotes(folder: string, sheets: readonly Sheet[]) {
  const files = sheets.length;
  const seen =
    files === 0
      ? "there is no Markdown file in it"
      : files === 1
        ? "its one Markdown file tells no day of a meeting"
        : `none of its ${files} Markdown files tells the day of a meeting`;
  const other = sheets.flatMap(({ path, values }) =>
    [...values].flatMap(([key, value]) =>
      typeof value === "string" && firstDate(value) !== undefined ? [`${path} has \`${key}: ${value}\``] : [],
    ),
  )[0];
  const hint =
    (other === undefined ? "" : `${other}: a head's day is written 2026-03-03. `) +
    "A day stands in the front matter, in the file's name (2026-03-03.md) or in a line near the top (Date: 3 March 2026); docs/start.md shows a note.";
  const where = named(folder) === "." ? "here" : `in ${named(folder)}`;
  return error("notes-none", EXIT.missing, `no notes ${where}: ${seen}`, undefined, hint);
}

/** What stands where nobody is asked: mail addresses that lead nowhere, as nobody knows the right ones. */
export function standingAnswers({ site, author, form }: Pick<Survey, "site" | "author" | "form">): Answers {
  const { title, url, program } = site;
  // A program that makes the site has its root for itself, and perhaps those pages too.
  const minutes = `${url}${program === undefined ? (linkedFolder(form.trial) ?? "") : "minutes/"}`;
  return { title, url, minutes, ...mailAddresses(url), author: author ?? title };
}

/** A list and a sender below a site's name. A host of pages gives nobody a mailbox. */
function mailAddresses(url: string): Pick<Answers, "list" | "from"> {
  const { hostname } = new URL(url);
  const host = hostname.endsWith(".example") ? hostname : `${hostname.split(".")[0]}.example`;
  return { list: `list@${host}`, from: `minutes@${host}` };
}

/** A configuration for these answers, the form that it gives the notes, and where it builds; `isOnBranch`: the outbox is. */
export function proposal(
  { folder, sheets, unread, site, author, form: seen }: Survey,
  answers: Answers,
  { now, isOnBranch }: { readonly now: Date; readonly isOnBranch: boolean },
): { form: FolderForm; out: string | undefined; text: string } {
  const isAsSeen = answers.author === (author ?? site.title) && answers.title === site.title;
  const form = (isAsSeen ? undefined : folderForm(sheets, answers.author, answers.title)) ?? seen;
  const paths = (some: readonly Sheet[]) => some.map(({ path }) => path);
  const files = globsFor(folder, paths(form.notes), paths(form.others), unread);
  const { hostname, pathname } = new URL(answers.minutes);
  const id = `tag:${hostname},${dayIn("UTC", now).slice(0, 4)}:${pathname.slice(1)}`;
  const out = outBeside(site, answers.minutes, paths(sheets));
  return {
    form,
    out,
    text: configurationText(answers, {
      ...{ files, form: form.trial.form, id, isOnBranch, out },
      language: languageOfNotes(form.notes),
    }),
  };
}

/** The configuration that a folder has already. */
export function configurationIn(folder: string): string | undefined {
  return ["config/minutewire.yaml", "minutewire.yaml"].map((name) => join(folder, name)).find(existsSync);
}
