/** Who came to meetings and who has what to do, by the names that the notes write. Nobody is joined by guess. */
import type { Action, Meeting } from "../meeting.ts";
import { type IndexedPerson, type IndexRow, minutesIndex, peopleOf } from "../meeting-index.ts";
import { callsDone, toDo } from "../next-agenda.ts";
import { plainWords } from "../plain-words.ts";

/** Somebody with what is theirs to do, the newest first. */
export interface Member extends IndexedPerson {
  readonly open: readonly OwnedAction[];
  readonly done: readonly DoneAction[];
}
export type OwnedAction = IndexRow & Action;
/** An action that a later note calls done. */
export type DoneAction = OwnedAction & { readonly by: Meeting };

/** What is older was left, most likely: so many of the newest meetings are looked through for what is to do. */
export const LOOKED_THROUGH = 200;

/** Everybody in the meetings (newest first): those who have something to do first, then those who came most often. */
export function members(meetings: readonly Meeting[]): Member[] {
  const owned = actionsOf(meetings.slice(0, LOOKED_THROUGH));
  const open = byOwner(owned.filter((one): one is OwnedAction => !("by" in one)));
  const done = byOwner(owned.filter((one): one is DoneAction => "by" in one));
  const came = peopleOf(meetings);
  const known = new Set(came.map(({ name }) => name));
  const others = [...new Set([...open.keys(), ...done.keys()])].filter((name) => !known.has(name));
  const all = [
    ...came,
    ...others.map((name) => absent(name, [...(open.get(name) ?? []), ...(done.get(name) ?? [])])),
  ];
  return all
    .map((one) => ({ ...one, open: open.get(one.name) ?? [], done: done.get(one.name) ?? [] }))
    .sort((a, b) => Number(b.open.length > 0) - Number(a.open.length > 0));
}

/** Somebody who has something to do and was at no meeting, as far as notes say. */
function absent(name: string, owned: readonly OwnedAction[]): IndexedPerson {
  const days = owned.map(({ meeting }) => meeting.date).sort();
  return { name, meetings: 0, first: days[0] ?? "", last: days.at(-1) ?? "" };
}

/** Each clear action once, told first in the oldest meeting that has it; newest first. */
function actionsOf(newestFirst: readonly Meeting[]): (OwnedAction | DoneAction)[] {
  const oldestFirst = newestFirst.toReversed();
  const said = oldestFirst.flatMap((meeting, at) =>
    meeting.minutes.done.map((done) => ({ at, meeting, done })),
  );
  const found = new Map<string, OwnedAction | DoneAction>();
  for (const [at, meeting] of oldestFirst.entries())
    for (const action of minutesIndex([meeting]).actions) {
      const words = plainWords(toDo(action));
      if (action.certainty !== "clear" || found.has(words)) continue;
      if (meeting.minutes.deferred.some(({ quote }) => quote === action.quote)) continue;
      const by = said.find((one) => one.at > at && callsDone(one.done, action))?.meeting;
      found.set(words, by === undefined ? action : { ...action, by });
    }
  return [...found.values()].reverse();
}

function byOwner<T extends OwnedAction>(owned: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const rows = owned.flatMap((one) => one.who.map((name) => ({ name: fullName(name, one.meeting), one })));
  const groups = [...Map.groupBy(rows, ({ name }) => name)];
  return new Map(groups.map(([name, all]) => [name, all.map(({ one }) => one)]));
}

/** The name of who was there by that nickname, where the note gives it. */
function fullName(name: string, { minutes }: Meeting): string {
  return minutes.attendees.find((attendee) => attendee.as === name)?.name ?? name;
}
