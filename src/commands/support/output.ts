import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeWhole } from "../../files/whole.ts";
import { dayAhead } from "../../model/calendar.ts";
import { type FirstEdition, feedEdition, feedOf } from "../../model/edition.ts";
import type { Article } from "../../model/meeting.ts";
import { EXIT, error, type Problem, Problems } from "../../problem.ts";
import { contextOf } from "../../workspace/context.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";
import { isOfMany, NOTATIONS, type WriterName, writer } from "../../writers/index.ts";
import { asFile } from "../../writers/writer.ts";
import type { Terminal } from "../command.ts";
import { openInProgram } from "./open.ts";

/** What can be looked at: an output, a whole message, the post that says what changed since it was sent. */
export type Previewed = WriterName | "eml" | "correction";

/** One output of an edition as a mailing sends it; throws Problems where there is none. */
export async function output(
  workspace: Workspace,
  mailing: Mailing | undefined,
  edition: FirstEdition,
  as: Previewed,
  now: Date,
): Promise<string> {
  if (as === "eml" || as === "correction") {
    if (mailing === undefined)
      throw new Problems(
        error("mailing-missing", EXIT.config, "a message needs a mailing, and the configuration has none"),
      );
    if (as === "correction") {
      const { correctionText } = await import("../../posting/rehearse.ts");
      return correctionText(workspace, mailing, edition, now);
    }
    const { frozenOrFresh } = await import("../../posting/freeze/frozen-or-fresh.ts");
    return Buffer.from(await frozenOrFresh(workspace, mailing, edition, now)).toString("latin1");
  }
  const { article } = edition;
  if (as === "ics" && article.minutes.nextMeeting?.date === undefined) throw new Problems(noDay(article));
  const context = {
    ...(await contextOf(workspace, [as], mailing)),
    ...(await picturesIn(workspace, mailing, as, article)),
  };
  if (!isOfMany(as)) return asFile((await writer(as)).write(edition, context));
  const [feed] = workspace.feeds;
  const alone = feedOf(edition);
  const next = dayAhead(alone.meetings, workspace.site, now);
  const told = isFeed(as) && feed !== undefined ? feedEdition(feed, alone.meetings) : { ...alone, next };
  return asFile((await writer(as)).write(told, context));
}

/** The pictures that the newsletter has by its mailing; throws Problems where one cannot be embedded, as sending tells it. */
async function picturesIn(
  workspace: Workspace,
  mailing: Mailing | undefined,
  as: WriterName,
  article: Article,
) {
  if (as !== "newsletter" || mailing === undefined) return {};
  const { picturesOf } = await import("../../workspace/pictures.ts");
  const { pictures, problems } = await picturesOf(workspace, mailing, article);
  const [first, ...others] = problems;
  if (first !== undefined) throw new Problems(first, ...others);
  return { pictures };
}

function noDay({ place }: Article): Problem {
  const hint = 'Write it as a sentence: "The next meeting is on 10 March 2026."';
  return error("next-meeting-none", EXIT.note, "the note names no day of a next meeting", place, hint);
}

function isFeed(name: WriterName): boolean {
  return NOTATIONS.some((notation) => notation === name);
}

/** The ending by which a system knows the program for an output. */
const ENDINGS: Readonly<Record<Previewed, string>> = {
  post: "txt",
  correction: "txt",
  newsletter: "html",
  page: "html",
  list: "html",
  eml: "eml",
  atom: "atom",
  rss: "rss",
  json: "json",
  model: "json",
  ics: "ics",
  calendar: "ics",
};

/** What is read as mail. */
const MAIL: ReadonlySet<Previewed> = new Set(["post", "correction", "eml"]);

/** Shows an output, or writes it to a file; what is to be opened goes to a file of its own where none is named. */
export async function show(
  body: string,
  file: string | undefined,
  terminal: Terminal,
  as: Previewed,
  isOpened = false,
): Promise<void> {
  const place =
    file ?? (isOpened && join(mkdtempSync(join(tmpdir(), "minutewire-")), `${as}.${ENDINGS[as]}`));
  if (place === false) return terminal.write(body, MAIL.has(as));
  await writeWhole(resolve(place), body);
  terminal.note(`written: ${place}`);
  if (isOpened) openInProgram(resolve(place));
}
