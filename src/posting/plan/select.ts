/** Which meetings go through a mailing: all, or those of a tag, an author, a topic or a folder. */
import { matchesGlob, relative, resolve, sep } from "node:path";
import { type FirstEdition, liesAhead, published } from "../../model/edition.ts";
import { selects } from "../../model/feed.ts";
import type { Meeting } from "../../model/meeting.ts";
import { EXIT, error, type Problem } from "../../problem.ts";
import { nearest } from "../../text/nearest.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";

type Routed = Pick<Mailing, "name" | "select">;

/** Whether an edition goes through a mailing. A digest is made by an order, and goes where that says. */
export function takes(
  mailing: Routed,
  edition: FirstEdition,
  { folder }: Pick<Workspace, "folder">,
): boolean {
  return edition.kind === "digest" || takesMeeting(mailing, edition.article, folder);
}

function takesMeeting({ select = "all" }: Routed, meeting: Meeting, folder: string): boolean {
  if (select === "all" || !("path" in select)) return selects(select, meeting);
  const path = relative(folder, resolve(meeting.place.file)).replaceAll(sep, "/");
  return matchesGlob(path, select.path);
}

/**
 * The newest of the meetings (newest first) that may go: no draft, none that is to be published later or whose day is
 * still to come, and one that a mailing takes, where there are any.
 */
export function newestToGo(
  meetings: readonly Meeting[],
  { mailings, folder }: Pick<Workspace, "mailings" | "folder">,
  now: Date,
): Meeting | undefined {
  return meetings.find(
    (meeting) =>
      published(meeting, now) &&
      !liesAhead(meeting, now) &&
      (mailings.length === 0 || mailings.some((mailing) => takesMeeting(mailing, meeting, folder))),
  );
}

/** What a mailing takes, as the end of a sentence. */
export function taken({ select = "all" }: Routed): string {
  return select === "all"
    ? "every note"
    : Object.entries(select)
        .map(([key, value]) => `notes whose ${key} is "${value}"`)
        .join();
}

/**
 * Mailings that no note there is goes through: a word that is spelt wrong would send nothing, for ever and in silence.
 * Asked only where every note is known.
 */
export function routeFaults(
  { mailings, folder, narrowed, notes, placeOf }: Workspace,
  meetings: readonly Meeting[],
): readonly Problem[] {
  // Of a note that cannot be read nobody knows where it goes.
  if (narrowed || meetings.length === 0 || meetings.length < notes.length) return [];
  return mailings
    .filter((mailing) => !meetings.some((meeting) => takesMeeting(mailing, meeting, folder)))
    .map((mailing) => {
      const message = `mailings.${mailing.name}.select: no note goes through it: it takes ${taken(mailing)}`;
      return error(
        "mailing-empty",
        EXIT.config,
        message,
        placeOf("mailings", mailing.name, "select"),
        hintOf(mailing, meetings),
      );
    });
}

function hintOf({ select = "all" }: Routed, meetings: readonly Meeting[]): string {
  const none = "Nothing is sent until a note has it, or the filter is mended or taken out.";
  if (select === "all") return none;
  if ("path" in select) return `It is matched with paths as seen from the configuration's folder. ${none}`;
  const [[key, wanted] = ["", ""]] = Object.entries(select);
  const known = new Set(meetings.flatMap((meeting) => valuesOf(meeting, key)));
  const near = [...new Set([...nearest(wanted, [...known]), ...known])].slice(0, 5);
  return near.length === 0 ? none : `There are: ${near.join(", ")}. ${none}`;
}

function valuesOf({ tags, authors, topics }: Meeting, key: string): readonly string[] {
  if (key === "tag") return tags;
  return key === "author" ? authors.map(({ name }) => name) : topics.map(({ title }) => title);
}
