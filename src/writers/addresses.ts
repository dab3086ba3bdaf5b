import type { Meeting } from "../model/meeting.ts";
import type { IndexRow } from "../model/meeting-index.ts";
import type { Site } from "../model/site.ts";
import { anchors, hash } from "./anchors.ts";

/** Where a row stands on the web; the anchors of a meeting are found once. */
export function addresses({ anchors: kind }: Site): (row: IndexRow) => string {
  const known = new Map<Meeting, readonly string[]>();
  return ({ meeting, topic }) => {
    if (topic === undefined) return meeting.url;
    const ids = known.get(meeting) ?? anchors(meeting.topics).map((one) => one[kind]);
    known.set(meeting, ids);
    return meeting.url + hash(ids[meeting.topics.findIndex(({ number }) => number === topic)] ?? "");
  };
}
