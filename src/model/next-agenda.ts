/** What the next meeting begins with: what the last ones put off, left to do, and who was at them. Quoted, never guessed. */
import type { Action, CalendarDate, Deferral, Meeting, SaidDone } from "./meeting.ts";
import { plainWords } from "./plain-words.ts";

/** Something of a meeting's, and of which. */
export type From<T> = T & { readonly meeting: Meeting };

export interface NextAgenda {
  /** By topic, those of the newest meeting first. */
  readonly deferred: readonly { readonly topic: string; readonly said: readonly From<Deferral>[] }[];
  /** Oldest meeting first. */
  readonly actions: readonly From<Action>[];
  /** Names as the notes write them, most often first. */
  readonly usual: readonly string[];
}

/** From how many of the last meetings topics and actions are carried over. */
export const CARRIED_FROM = 3;
/** How many of the last meetings that name who was there say who usually comes: who was at half of them. */
export const USUAL_FROM = 5;

/** What the meetings before a day carry over to it; a draft is no meeting yet. */
export function nextAgenda(newestFirst: readonly Meeting[], day: CalendarDate): NextAgenda {
  const before = held(newestFirst).filter(({ date }) => date < day);
  const last = before.slice(0, CARRIED_FROM);
  return { deferred: deferred(last), actions: actions(last), usual: usual(before) };
}

/** The meetings that were held: neither drafts nor what was cancelled. */
export function held(meetings: readonly Meeting[]): Meeting[] {
  return meetings.filter(({ draft, status }) => !draft && status !== "cancelled");
}

/** What no later meeting had a topic of that holds all its words: better twice than lost. */
function deferred(last: readonly Meeting[]): NextAgenda["deferred"] {
  const open = last.flatMap((meeting, i) => {
    const later = last.slice(0, i).flatMap((one) => one.topics.map(({ title }) => title));
    return meeting.minutes.deferred
      .filter(({ topic }) => !later.some((title) => holdsAll(title, topic)))
      .map((deferral) => ({ ...deferral, meeting }));
  });
  const byTopic = Map.groupBy(open, ({ topic, quote }) => plainWords(topic || quote));
  return [...byTopic.values()].map(([first, ...others]) => ({
    topic: first?.topic || (first?.quote ?? ""),
    said: first === undefined ? [] : [first, ...others],
  }));
}

function holdsAll(title: string, topic: string): boolean {
  const [known, asked] = [new Set(plainWords(title).split(" ")), plainWords(topic)];
  return asked !== "" && asked.split(" ").every((word) => known.has(word));
}

/** An action in the note's words, and before them whose it is where they say only what is to do. */
export function toDo({ who, what, quote }: Action): string {
  const isNamed = who.length === 0 || plainWords(quote) !== plainWords(what);
  return isNamed ? quote : `${who.join(", ")}: ${quote}`;
}

/** Words of an action, and behind them till when. */
export function withDue(words: string, { due }: Pick<Action, "due">): string {
  return due === undefined ? words : `${words} – ${due}`;
}

/** What is clear, told first in the oldest of them, that no later one calls done; "Ada puts it on the next agenda" is put off. */
function actions(last: readonly Meeting[]): From<Action>[] {
  const oldestFirst = last.toReversed();
  const found = new Map<string, From<Action>>();
  for (const [i, meeting] of oldestFirst.entries())
    for (const action of meeting.minutes.actions) {
      if (meeting.minutes.deferred.some(({ quote }) => quote === action.quote)) continue;
      const words = plainWords(toDo(action));
      const later = oldestFirst.slice(i + 1).flatMap(({ minutes }) => minutes.done);
      if (action.certainty !== "clear" || found.has(words) || isSaidAgain(action, [...found.values()]))
        continue;
      if (!later.some((said) => callsDone(said, action))) found.set(words, { ...action, meeting });
    }
  return [...found.values()];
}

// "Ada: oil the lamp" again, with more words behind it: "Ada: oil the lamp -> not yet".
function isSaidAgain({ who, quote }: Action, earlier: readonly Action[]): boolean {
  const said = ` ${plainWords(quote)} `;
  return earlier.some((one) => {
    const asked = plainWords(one.what);
    const isSame = one.who.length > 0 && one.who.join() === who.join();
    return isSame && asked.includes(" ") && said.includes(` ${asked} `);
  });
}

/** Whether a paragraph repeats what was to do and, beside it, says that it is done. */
export function callsDone(done: SaidDone, action: Action): boolean {
  const { words, whole } = done;
  const said = plainOf(done);
  const asked = askedBy(action).find((one) => said.includes(` ${one} `));
  if (asked === undefined || asked === "") return false;
  const beside = said.replace(` ${asked} `, " ");
  return whole || words.some((word) => beside.includes(` ${word} `));
}

// Each is held against every action before it, and each action against all that are done after it.
const plainTexts = new WeakMap<SaidDone, string>();
const plainAsked = new WeakMap<Action, readonly string[]>();

function askedBy(action: Action): readonly string[] {
  const known = plainAsked.get(action) ?? [plainWords(action.quote), plainWords(action.what)];
  plainAsked.set(action, known);
  return known;
}

function plainOf(done: SaidDone): string {
  const known = plainTexts.get(done) ?? ` ${plainWords(done.text)} `;
  plainTexts.set(done, known);
  return known;
}

function usual(before: readonly Meeting[]): string[] {
  const lists = before
    .map(({ minutes }) => minutes.attendees.map(({ name }) => name))
    .filter((names) => names.length > 0)
    .slice(0, USUAL_FROM);
  const times = new Map<string, number>();
  for (const name of lists.flat()) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times]
    .filter(([, often]) => often * 2 >= lists.length)
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name);
}
