/**
 * What the notes of a folder tell together that none of them tells alone: headings that stand bare in most of them open no
 * topics, a note that writes somebody's full name beside a handle or initials explains these to the others, and words or a
 * first paragraph that stand unchanged in most of them are a template's. It is worked out from a few facts of each note.
 */
import type { Document } from "../document.ts";
import type { Attendee, FolderTells, Minutes, NoteTells, ShortName } from "../meeting.ts";
import { outline } from "../outline.ts";
import { plain } from "../walk.ts";

/** Fewer notes tell nothing together. */
const NOTES = 5;
/** An action may be carried over from note to note: only words of so many notes are a template's. */
const TEMPLATE_NOTES = 8;
/** Longer words are nobody's template. */
const LONGEST = 80;
/** "AB", "@adab", "adab". */
const SHORT = /^(?:\p{Lu}{2,4}|@?\p{Ll}[\p{Ll}\d_-]{1,30}|@[\w-]{2,40})$/u;

/** Whether a paragraph may be a template's: a longer one was written for its note. */
export function isShortOpening(words: string): boolean {
  return words.length <= 200;
}

/** What a note tells; undefined where that is nothing. `usual`: whom it says to come most times; `openings`: how it may begin. */
export function tellsOf(
  document: Document,
  minutes: Minutes,
  usual: readonly Pick<Attendee, "name" | "as">[],
  openings: readonly string[],
): NoteTells | undefined {
  const { topics } = outline({ document, minutes });
  const bare = topics.filter(({ blocks: [first] }) => first === undefined || first.kind === "heading");
  const { attendees, actions, decisions, deferred } = minutes;
  const names = [...attendees, ...usual].flatMap(({ name, as }): ShortName[] =>
    as !== undefined && SHORT.test(as) && !SHORT.test(name) ? [[as, name]] : [],
  );
  const people = [...attendees.map(({ name }) => name), ...actions.flatMap(({ who }) => who)];
  const quotes = [
    ...actions.filter(({ who }) => who.length === 0).map(({ quote }) => quote),
    ...decisions.map(({ text }) => text),
    ...deferred.map(({ quote }) => quote),
  ];
  const tells = {
    bare: once(bare.map(({ title }) => plain(title).toLowerCase())),
    names,
    short: once(people.filter((name) => SHORT.test(name))),
    words: once(quotes.filter((quote) => quote.length <= LONGEST)),
    openings: once(openings),
  };
  return Object.values(tells).every((some) => some.length === 0) ? undefined : tells;
}

/** What notes tell together; `undefined` stands for a note that tells nothing. */
export function folderTells(notes: readonly (NoteTells | undefined)[]): FolderTells {
  const told = notes.filter((one) => one !== undefined);
  const isMost = (least: number) => (count: number) => count >= least && count * 2 > notes.length;
  const full = Map.groupBy(
    told.flatMap(({ names }) => names),
    ([short]) => keyOf(short),
  );
  return {
    brackets: standing(
      told.map(({ bare }) => bare),
      isMost(NOTES),
    ),
    // Who is two people by that name is nobody.
    names: [...full].flatMap(([short, all]): ShortName[] => {
      const [one, ...others] = new Set(all.map(([, name]) => name));
      return one === undefined || others.length > 0 ? [] : [[short, one]];
    }),
    template: standing(
      told.map(({ words }) => words),
      isMost(TEMPLATE_NOTES),
    ),
    openings: begun(
      told.map(({ openings }) => openings),
      isMost(NOTES),
    ),
  };
}

/**
 * How many notes of a large folder change at least before other words than now stand in most of them, be they brackets, a
 * template's or openings: while fewer do, the folder tells the same, names apart.
 */
export function steadiness(notes: readonly (NoteTells | undefined)[]): number {
  const told = notes.filter((one) => one !== undefined);
  const most = notes.length / 2;
  const first = countsOf(told.map(({ openings }) => openings.slice(0, 1).filter(isShortOpening)));
  const wordsOf = [({ bare }: NoteTells) => bare, ({ words }: NoteTells) => words];
  // How far each is from standing in just a half. Each note that changes has words once more, or once less.
  let least = most;
  for (const of of wordsOf)
    for (const count of countsOf(told.map(of)).values()) least = Math.min(least, Math.abs(count - most));
  // An opening counts behind others that most notes have: more often than as the first, less often than anywhere.
  for (const [words, count] of countsOf(told.map(({ openings }) => openings)))
    least = Math.min(least, count <= most ? most - count : Math.max((first.get(words) ?? 0) - most, 0));
  return Math.floor(least);
}

/** Whether other notes may tell something of a note, whatever they say. */
export function mayBeTold(note: NoteTells | undefined): boolean {
  if (note === undefined) return false;
  return [note.bare, note.short, note.words, note.openings].some((some) => some.length > 0);
}

/** Gives as much of what the folder tells as a note is read otherwise by; undefined where it is not. */
export function tellingOf(folder: FolderTells): (note: NoteTells | undefined) => FolderTells | undefined {
  const [brackets, template] = [new Set(folder.brackets), new Set(folder.template)];
  const openings = new Set(folder.openings);
  const full = new Map(folder.names);
  return (note) => {
    if (note === undefined) return undefined;
    const telling = {
      brackets: note.bare.filter((words) => brackets.has(words)),
      names: note.short.flatMap((short): ShortName[] => {
        const name = full.get(keyOf(short));
        return name === undefined ? [] : [[short, name]];
      }),
      template: note.words.filter((words) => template.has(words)),
      openings: note.openings.filter((words) => openings.has(words)),
    };
    return Object.values(telling).every((some) => some.length === 0) ? undefined : telling;
  };
}

// "@adab" and "adab" are one; "AB" and "ab" are not.
function keyOf(short: string): string {
  return short.replace(/^@/, "");
}

/** What stands in enough of the lists, in the order of its words. */
function standing(
  lists: readonly (readonly string[])[],
  isEnough: (count: number) => boolean,
): readonly string[] {
  const counts = countsOf(lists);
  // Of thousands of words a few are left to be put in order.
  return [...counts].flatMap(([words, count]) => (isEnough(count) ? words : [])).sort();
}

/** In how many of the lists each of the words stands. */
function countsOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const words of list) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
}

/** The paragraphs that most notes begin with, one behind the other. */
function begun(
  lists: readonly (readonly string[])[],
  isEnough: (count: number) => boolean,
): readonly string[] {
  const found: string[] = [];
  const next = () =>
    lists.map((list) =>
      list
        .filter((words) => !found.includes(words))
        .slice(0, 1)
        .filter(isShortOpening),
    );
  for (let more = standing(next(), isEnough); more.length > 0; more = standing(next(), isEnough))
    found.push(...more);
  return found;
}

function once(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
