/** A note's habit to give tasks behind a label of its own under each matter: "**Owes.** Ada: tell the centre. Ben: a draft." */
import type { Action } from "../../../../model/meeting.ts";
import { plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { isDone, saysDone, saysNothing } from "../../marks.ts";
import { ANY_NAMES, owned, type Task, toldTo } from "../../owners.ts";
import type { Passage } from "../../passages.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { type Sentence, sentences } from "../../sentences.ts";
import { isOrder } from "../../tasks.ts";
import { action } from "../action.ts";
import { presentTask } from "../deeds/present-deeds.ts";
import { anyDeed } from "../third-person.ts";

const NAMED = expression(
  `^${ANY_NAMES}(?: \\([^()]{1,40}\\))?(?::| (?:[–—]|--?)| ?(?:→|⇒|->|=>)) ?(?! )(.+)$`,
  "u",
);
const SAYS = expression('^(?:{saysMore})\\b|[?]$|["“]', "i");
/** So many paragraphs at least open with the label, and so many of the tasks are orders. */
const HABIT = 2;

/** What the paragraphs say that open with such a label. */
export function labelledTasks(
  passages: readonly Passage[],
  people: KnownPeople,
): (passage: Passage) => Action[] | undefined {
  let labels: ReadonlySet<string> | undefined;
  return (passage) => {
    const label = labelOf(passage);
    if (label === undefined) return undefined;
    labels ??= taskLabels(passages, people);
    return labels.has(label) ? tasksOf(passage, people) : undefined;
  };
}

function labelOf({ paragraph, quoted }: Passage): string | undefined {
  const [first, ...others] = paragraph.children;
  if (quoted || first?.kind !== "strong" || others.length === 0) return undefined;
  const words = plain(first.children);
  return words.length < 40 && /[.:]$|^[^.:]+$/.test(words)
    ? words.replace(/(?<![\s.:])[\s.:]+$/, "")
    : undefined;
}

// The labels behind which each sentence opens with somebody, and half of them and two at least with an order.
function taskLabels(passages: readonly Passage[], people: KnownPeople): ReadonlySet<string> {
  const byLabel = Map.groupBy(passages, labelOf);
  return new Set(
    [...byLabel].flatMap(([label, all]) => {
      if (label === undefined || all.length < HABIT) return [];
      const said = all.flatMap((one) => behind(one)).filter(({ text }) => !isNone(text));
      const told = said.flatMap(({ text }) => named(text, people) ?? []);
      const orders = told.filter(({ what }) => isOrder(what));
      const isOfTasks =
        told.length === said.length && orders.length >= HABIT && orders.length * 2 >= told.length;
      return isOfTasks ? [label] : [];
    }),
  );
}

// The sentences of a paragraph behind its label.
function behind({ paragraph }: Passage): readonly Sentence[] {
  const [first] = paragraph.children;
  const label = first?.kind === "strong" ? plain(first.children) : "";
  return sentences(paragraph, true).flatMap((one, i) => {
    if (i > 0 || !one.text.startsWith(label)) return [one];
    const text = one.text.slice(label.length).replace(/^[\s.:–—-]+/, "");
    return text === "" ? [] : [{ ...one, text }];
  });
}

function isNone(text: string): boolean {
  return saysNothing(text) || /^[\s–—-]*$/.test(text);
}

function named(text: string, people: KnownPeople): Task | undefined {
  const made = owned(NAMED.exec(text), people, false) ?? toldTo(text, people);
  return made === undefined || SAYS.test(made.what) ? undefined : made;
}

function tasksOf(passage: Passage, people: KnownPeople): Action[] {
  return behind(passage).flatMap((sentence) => {
    const { text } = sentence;
    if (isNone(text) || isDone(text) || saysDone(text)) return [];
    const made = named(text, people) ?? presentTask(text, people) ?? anyDeed(text, people);
    return made === undefined ? [] : [action(made, sentence, "label.habit")];
  });
}

/** "Ada: a sign for the door", where a note sets such words off. */
export function namedTask(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const { text } = sentence;
  const made = isNone(text) || isDone(text) || saysDone(text) ? undefined : named(text, people);
  return made && [action(made, sentence, "quote.name-task")];
}
