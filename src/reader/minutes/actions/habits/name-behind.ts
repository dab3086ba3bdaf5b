/** A note's habit to end what somebody takes on with their name, in one notation: "Roof leaks. Get a quote - Ada", "Poster by May (BS)". */
import type { Action } from "../../../../model/meeting.ts";
import { expression } from "../../expression.ts";
import { isDone, markedAction, markedDecision, markedDeferral } from "../../marks.ts";
import { NAMES, owners } from "../../owners.ts";
import type { Passage } from "../../passages.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { type Sentence, sentences } from "../../sentences.ts";
import { action } from "../action.ts";
import { namedIn } from "../talk/referents.ts";
import { type BeforeName, beforeName } from "./before-name.ts";

const SIGNED = expression(
  `^(?<what>.{3,240}?)(?<!\\s)(?:(?<sign> ?[([]| (?:[–—]|--?)(?= )| ?(?:→|⇒|->|=>)|:(?= )) ?)(?! )(?<names>${NAMES.slice(1, -1)})(?<due>,? {beforeDay} {comingDay}|, (?:{noHurry}, )?(?:{beforeDay} (?:{soonest}|{comingDay})|{rightAway}|{noHurry})(?=[)\\]]))?[)\\]]?[.!]?$`,
  "u",
);

/** An item that ends with somebody. */
interface Signed {
  readonly what: string;
  readonly who: readonly string[];
  /** "(", "[", "-", ">" or ":" */
  readonly notation: string;
  readonly kind: BeforeName | undefined;
  /** A day stands in the brackets as well: "[Ada, before the 19th]". */
  readonly isDue: boolean;
  readonly whole: Sentence;
}

/** So many items at least are jobs by their own words, that one beside them is; and that a thing alone is one. */
const HABIT = 2;
const HABIT_OF_THINGS = 3;

/** What the items of a note give to whoever stands behind them. */
export function signedItems(
  passages: readonly Passage[],
  people: KnownPeople,
): (passage: Passage) => Action[] | undefined {
  let habits: ReadonlyMap<string, Habit> | undefined;
  return (passage) => {
    const signed = signedIn(passage, people);
    if (signed?.kind === undefined && signed?.isDue !== true) return undefined;
    habits ??= habitsOf(passages, people);
    const { jobs = false, things = false } = habits.get(signed.notation) ?? {};
    const { kind, isDue, whole } = signed;
    return (kind === "job" && jobs) || (kind === "thing" && things) || (kind !== "told" && isDue)
      ? [action(signed, whole, "item.habit")]
      : undefined;
  };
}

/** What the items that end so are, by what most of them surely are. */
interface Habit {
  readonly jobs: boolean;
  readonly things: boolean;
}

function habitsOf(passages: readonly Passage[], people: KnownPeople): ReadonlyMap<string, Habit> {
  const all = passages.flatMap((one) => signedIn(one, people) ?? []);
  return new Map(
    [...Map.groupBy(all, ({ notation }) => notation)].map(([notation, found]) => {
      const count = (kind: BeforeName) => found.filter((one) => one.kind === kind).length;
      const [jobs, told] = [count("job"), count("told")];
      return [
        notation,
        {
          jobs: jobs >= HABIT && jobs > told,
          things: jobs >= HABIT_OF_THINGS && jobs * 2 >= found.length,
        },
      ];
    }),
  );
}

function signedIn(passage: Passage, people: KnownPeople): Signed | undefined {
  const { paragraph, depth, quoted, section, checked, closed, speaker, below } = passage;
  const isItem = depth > 0 && !quoted && section === undefined && checked === undefined;
  // Bold words, and an item with others below it, are a topic and whoever leads it.
  if (!isItem || closed === true || below !== undefined) return undefined;
  // Below "Ada:" she says it of herself, and of Ben.
  if (speaker !== undefined && people.find(speaker) !== undefined) return undefined;
  if (paragraph.children[0]?.kind === "strong") return undefined;
  const all = sentences(paragraph, true);
  const [first] = all;
  const text = all.map((one) => one.text).join(" ");
  if (first === undefined || all.length > 3 || !people.mayBeIn(text)) return undefined;
  if (isDone(text) || [markedAction, markedDecision, markedDeferral].some((mark) => mark(text)))
    return undefined;
  const { what = "", sign = "", names = "", due } = SIGNED.exec(text)?.groups ?? {};
  const who = what === "" ? undefined : owners(names, people, false);
  if (who === undefined || who.length === 0) return undefined;
  const notation = sign
    .trim()
    .replace(/^[–—-]+$/, "-")
    .replace(/^(?:→|⇒|[-=]>)$/, ">");
  const kind = beforeName(what, (words) => namedIn(words, people).length > 0);
  return {
    what,
    who,
    notation,
    kind,
    isDue: due !== undefined && /[([]/.test(sign),
    whole: { ...first, text },
  };
}
