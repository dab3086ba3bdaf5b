/** What tells a meeting or a link from one that a page would say otherwise: plain data, to be hashed. */
import type { LoggedLink } from "../model/link-log.ts";
import type { Meeting } from "../model/meeting.ts";

/** A meeting's. What of it does not come from the bytes of its note may come from its path. */
export function idOf({ source, permalink, date, subject, authors, description, tags }: Meeting): unknown {
  return [source, permalink, date, subject, authors, description, tags];
}

/** A link's, as the log tells it. */
export function idOfLink({ meeting, place: _, ...link }: LoggedLink): unknown {
  return [link, meeting && [meeting.subject, meeting.url, meeting.authors, meeting.tags]];
}
