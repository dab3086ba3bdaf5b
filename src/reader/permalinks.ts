/**
 * Whose a permalink is that several notes have, case apart. Who had it first keeps it, or a slip in a new note would take
 * an old one out of site and feeds: it is the oldest's, of several of one day that of the note whose file is named for it.
 * Where neither tells it is nobody's, as its entry would else become another's.
 */
import { basename } from "node:path";
import { published } from "../model/edition.ts";
import type { Meeting } from "../model/meeting.ts";
import { EXIT, error, type Problem } from "../problem.ts";
import { firstDate } from "./head/pattern.ts";

/** The meetings that cannot have their permalinks, as others have them, each with its problem. */
export function withoutPermalink(meetings: readonly Meeting[], now: Date): ReadonlyMap<Meeting, Problem> {
  const groups = Map.groupBy(meetings, ({ permalink }) => permalink.toLowerCase());
  const refused = [...groups.values()].flatMap((group) => {
    if (group.length === 1) return [];
    const owner = ownerOf(group, now);
    const others = group.filter((one) => one !== owner);
    return others.map((one) => [one, permalinkTwice(one, group, owner)] as const);
  });
  return new Map(refused);
}

function ownerOf(group: readonly Meeting[], now: Date): Meeting | undefined {
  // A draft has published nothing.
  const out = group.filter((one) => published(one, now));
  const claims = out.length > 0 ? out : group;
  const day = claims.map(({ date }) => date).toSorted()[0];
  const oldest = claims.filter(({ date }) => date === day);
  // A copy that nobody has touched yet says the same.
  if (new Set(oldest.map(({ source }) => source)).size === 1) return oldest[0];
  const [named, ...others] = oldest.filter(({ place }) => firstDate(basename(place.file))?.day === day);
  return others.length === 0 ? named : undefined;
}

function permalinkTwice(meeting: Meeting, group: readonly Meeting[], owner: Meeting | undefined): Problem {
  const { permalink, place, date } = meeting;
  const others = owner === undefined ? group.filter((other) => other !== meeting) : [owner];
  const files = others.map((other) => other.place.file).join(", ");
  const isAlike = others.every((other) => other.permalink === permalink);
  const whose = owner === undefined ? `also that of ${files}` : `that of ${files}, which keeps it`;
  const message = `permalink "${permalink}" is ${whose}${isAlike ? "" : ", case apart"}`;
  const why = isAlike ? "" : ": a file name may not tell capitals from small letters";
  const hint =
    owner === undefined
      ? `Give each note its own${why}.`
      : `Give this note its own, such as \`permalink: ${permalink}-${date}\`${why}.`;
  return error("permalink-twice", EXIT.note, message, place, hint);
}
