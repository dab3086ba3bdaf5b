/** What tells a meeting or a link from one that a page would say otherwise, as short words to be hashed. */
import type { LoggedLink } from "../../model/link-log.ts";
import type { Meeting } from "../../model/meeting.ts";
import { madeOf } from "../portion.ts";

const known = new WeakMap<Meeting, string>();

/** A meeting's. What of it does not come from the bytes of its note may come from its path, or from the other notes of its folder. */
export function idOf(meeting: Meeting): string {
  const found = known.get(meeting);
  if (found !== undefined) return found;
  const { source, permalink, date, subject, authors, description, tags, folder } = meeting;
  const id = madeOf(source, permalink, date, subject, authors, description, tags, folder);
  known.set(meeting, id);
  return id;
}

/** A link's: what is found in a meeting is that meeting's, by its place among the others. */
export function idOfLink(link: LoggedLink): unknown {
  if (link.meeting !== undefined) return [idOf(link.meeting), link.n];
  const { place: _, ...own } = link;
  return own;
}
