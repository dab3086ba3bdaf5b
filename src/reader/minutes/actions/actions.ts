/** What somebody is to do, in the note's own sentences: marked, listed, to be ticked off, promised in prose, in a table. */
import type { Block, Document } from "../../../model/document.ts";
import type { Action, Decision } from "../../../model/meeting.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { ARROW_FIRST, isDone, markedDecision, saysDone } from "../marks.ts";
import type { Kinds } from "../outcomes/kinds.ts";
import { ANY_NAMES, owners } from "../owners.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { type Sentence, sentences } from "../sentences.ts";
import { isOrder } from "../tasks.ts";
import { action } from "./action.ts";
import { mentionTold } from "./assignees.ts";
import { together } from "./deeds/together.ts";
import { deedWithin } from "./deeds.ts";
import { labelledTasks, namedTask } from "./habits/labels.ts";
import { marginOf } from "./habits/margin.ts";
import { signedItems } from "./habits/name-behind.ts";
import { listedToDo } from "./habits/still-to-do.ts";
import { asItem, behindItem, byItem } from "./listed.ts";
import {
  alsoListed,
  besideTodo,
  isNumbered,
  listsOwners,
  marked,
  numbered,
  ownerAlone,
  takenAnew,
} from "./marked.ts";
import { belowName } from "./named-items.ts";
import { dashedOwner } from "./owner-behind.ts";
import { leftOpen, markedOpen, stillOpen } from "./past/left-open.ts";
import type { Referents } from "./promise-subject.ts";
import { inProse, ofClause, SILENT_WILL } from "./prose.ts";
import { rowsOfActions } from "./tables/action-tables.ts";
import { narratorOf, type OfNote } from "./talk/narrator.ts";
import { acceptedOffers, assentedCalls } from "./talk/offers.ts";
import { bothMeant, meant, meantAll, namedIn, onlyOne, speakerOf } from "./talk/referents.ts";
import { answeredBy, inTurns } from "./talk/turns.ts";
import { tenseOf } from "./tense.ts";
import { toldBehind } from "./told-openly.ts";

/** What a note says somebody will do, quoted, each sentence once, in the note's order. */
export function findActions(
  document: Document,
  passages: readonly Passage[],
  kinds: Kinds,
  left: ReadonlySet<Block>,
  people: KnownPeople,
  decisions: readonly Decision[],
): Action[] {
  const of: OfNote = {
    isPresent: tenseOf(passages),
    narrator: narratorOf(document, people),
    margin: marginOf(passages, people),
    isDecided: ({ text, line }) =>
      decisions.some((one) => one.line === line && (one.text.includes(text) || text.includes(one.text))),
  };
  const labelled = labelledTasks(passages, people);
  const signed = signedItems(passages, people);
  const read = (passage: Passage, i: number) =>
    labelled(passage) ??
    inPassage(passage, people, ownerBelow(passage, passages[i + 1]), of, () =>
      namingAbove(passage, passages.slice(Math.max(0, i - NEAR_ITEMS), i), people),
    );
  const found = [
    ...passages.flatMap((passage, i) => {
      const own = read(passage, i);
      return own.some(isClear) ? own : (signed(passage) ?? own);
    }),
    ...rowsOfActions(document, left, people, kinds).map(({ who, words, line, due }) => ({
      ...action({ who, what: words }, { text: words, line }, "table.actions"),
      ...(due === undefined ? {} : { due }),
    })),
  ];
  const offers = acceptedOffers(passages, people);
  const isOffer = ({ quote, line }: Action) => offers.some((one) => one.quote === quote && one.line === line);
  const others = found.filter((one) => !isOffer(one));
  return [...others, ...offers, ...assentedCalls(passages, people)].toSorted((a, b) => a.line - b.line);
}

const isClear = ({ certainty }: Action): boolean => certainty === "clear";

// A paragraph that says no more than whose the one above it is: "Action: Clerk".
function ownerBelow({ topic, depth }: Passage, next: Passage | undefined): string {
  const isBelow = next !== undefined && next.topic === topic && next.depth === 0 && depth === 0;
  return isBelow ? plain(next.paragraph.children) : "";
}

/** So many items above, somebody who is "she" was named. */
const NEAR_ITEMS = 3;

// The last words of the same list that name anybody: "- Ada has merged it. - She'll announce it."
function namingAbove({ list }: Passage, before: readonly Passage[], people: KnownPeople): string {
  const items = list === undefined ? [] : before.filter((one) => one.list === list);
  return (
    items
      .map(({ paragraph }) => plain(paragraph.children))
      .findLast((text) => namedIn(text, people).length > 0) ?? ""
  );
}

function inPassage(
  passage: Passage,
  people: KnownPeople,
  below: string,
  of: OfNote,
  above: () => string,
): Action[] {
  if (passage.checked === true) return [];
  if (passage.section === "past" && passage.checked === undefined)
    return takenAnew(passage, people) ?? stillOpen(passage, people);
  const listed = asItem(passage, people);
  if (listed !== undefined) return listed;
  const owned = behindItem(passage, people);
  if (owned !== undefined) return owned;
  const hers = belowName(passage, people);
  const itemsOf =
    passage.above === undefined ? undefined : owners(passage.above.replace(/:$/, ""), people, false);
  // Below a heading that is a person's name, it is that person who says "I".
  const logged = passage.speaker === undefined ? undefined : people.find(passage.speaker);
  let speaker = logged ?? people.find(passage.topic) ?? people.find(passage.above ?? "") ?? of.narrator;
  let assignee: readonly string[] | undefined;
  let planned = false;
  let isTurns = false;
  let isSettled = false;
  let isListing = false;
  const taken = new Set<string>();
  const inLines = passage.section === "actions" && passage.depth === 0;
  return sentences(passage.paragraph, opensWithOwner(passage, people), inLines).flatMap(
    (sentence, i, all) => {
      // "AP-3: Ada to order oil. Finished, see below."
      const next = all[i + 1]?.text ?? "";
      if (next !== "" && saysDone(next) && !OWN_TICK.test(next) && !isNumbered(next)) return [];
      if (of.margin.is(all, i)) return [];
      const owner = ownerAlone(sentence.text, people);
      if (owner !== undefined) {
        assignee = owner;
        return [];
      }
      const isTurn = TURN.test(sentence.text);
      isTurns ||= isTurn;
      speaker = speakerOf(sentence.text, people) ?? (isTurn ? undefined : speaker);
      // The last sentence before that names anybody, where one is asked for.
      const before = () =>
        all.slice(0, i).findLast(({ text }) => namedIn(text, people).length > 0)?.text ?? above();
      const silent = SILENT_WILL.test(sentence.text) ? onlyOne(before(), people) : undefined;
      const pronoun = meant(sentence.text, before, people, () => isEither(all.slice(0, i), people));
      const who = {
        speaker,
        pronoun,
        they:
          meantAll(sentence.text, before, people) ??
          bothMeant(sentence.text, () => wordsOf(all.slice(0, i)), people),
        above: itemsOf,
        silent,
        isPresent: of.isPresent,
        isItem: passage.depth > 0 && i === 0,
      };
      const told = () => {
        const bare = behindArrow(sentence);
        const prose = inProse(bare, people, who, planned);
        // What is clear goes before what is arguable.
        return prose?.every(({ certainty }) => certainty === "clear") === true
          ? prose
          : (byMention(bare, people) ??
              byItem(sentence, i === 0 || inLines ? passage : BELOW, people) ??
              byDeed(sentence, people, who) ??
              answeredBy(all[i - 1], sentence, people) ??
              (isSettled ? behindOutcome(sentence, people) : undefined) ??
              prose);
      };
      const made = isDone(sentence.text)
        ? undefined
        : (leftOpen(sentence, people) ??
          markedOpen(sentence, people) ??
          listedToDo(sentence, people) ??
          marked(sentence, people) ??
          besideTodo(sentence, people) ??
          numbered(sentence, people, all.slice(i + 1)) ??
          (hers.length > 0 && i === 0
            ? [action({ who: hers, what: sentence.text }, sentence, "item.below-name")]
            : undefined) ??
          (isListing ? alsoListed(sentence, people) : undefined) ??
          (passage.quoted
            ? (inTurns(sentence, people, isTurns || logged !== undefined ? speaker : undefined) ??
              byItem(sentence, BELOW, people))
            : ((passage.setOff === true ? namedTask(sentence, people) : undefined) ?? told())));
      if (
        made === undefined ||
        made.some(({ certainty, who }) => certainty !== "clear" || who.length === 0)
      ) {
        const next =
          ownerAlone(behindFields(all, i)?.text ?? below, people) ??
          boldBehind(passage, sentence, people) ??
          of.margin.behind(all, i);
        const isOver =
          markedDecision(sentence.text) !== undefined ||
          NO_TASK.test(sentence.text) ||
          STATE.test(sentence.text);
        const who = (isOver ? undefined : next) ?? (isOrder(sentence.text) ? assignee : undefined);
        // "Ada will write to them. It was cold. Action: Ada": it says again whose it was.
        const isAgain = next?.every((one) => taken.has(one)) === true && !isOrder(sentence.text);
        if (who !== undefined && !isAgain && !isDone(sentence.text) && !passage.quoted)
          return [action({ who, what: sentence.text }, sentence, "mark.owner-beside")];
      }
      for (const one of made ?? [])
        for (const name of one.certainty === "clear" ? one.who : []) taken.add(name);
      isSettled = made?.some(({ certainty }) => certainty === "clear") === true || of.isDecided(sentence);
      isListing = made !== undefined && (isListing || listsOwners(sentence.text, people));
      planned = PLAN.test(sentence.text) || (planned && isOrder(sentence.text));
      return made?.map((one) => ofClause(one, people)) ?? [];
    },
  );
}

// "→ Ada will order oil"
function behindArrow(sentence: Sentence): Sentence {
  const text = sentence.text.replace(ARROW_FIRST, "");
  return text === sentence.text ? sentence : { ...sentence, text };
}

const TOLD_TO = expression("\\b{passiveWill} |\\b(?:{requested}|{decided}) {to} ", "i");

// "It was agreed to ask the harbour. **Ada**": bold, and the last words of its paragraph.
function boldBehind(
  { paragraph: { children } }: Passage,
  { text }: Sentence,
  people: KnownPeople,
): readonly string[] | undefined {
  const last = children.at(-1);
  if (last?.kind !== "strong" || children.length < 2 || !TOLD_TO.test(text)) return undefined;
  const before = plain(children.slice(0, -1)).trimEnd();
  const who = before.endsWith(text) ? owners(plain(last.children).replace(/[.:]$/, ""), people, false) : [];
  return who?.length ? who : undefined;
}

/** "Ben painted it last week", "Nobody wants to": whose the task below is, this is none. */
const NO_TASK = expression(
  "^(?i:{nobodyAtAll})\\b|^\\p{Lu}\\S*(?: \\p{Lu}\\S*)? [\\p{L}]+ [^.;:?!]*\\b(?i:{pastTime})[.!]?$",
  "u",
);

/** "Status: accepted." */
const STATE = expression("^{stateColumn}: ", "i");
const FIELD = expression("^(?:{stateColumn}|{dueColumn}): [^.]{1,60}[.]?$", "i");

// The next sentence; "Order tiles. Status: open. Owner: Ada.": where nothing else follows, the one behind how it stands.
function behindFields(all: readonly Sentence[], i: number): Sentence | undefined {
  const behind = all.slice(i + 1);
  const at = behind.findIndex(({ text }) => !FIELD.test(text));
  const isLast = behind.slice(at + 1).every(({ text }) => FIELD.test(text));
  return at > 0 && isLast && !FIELD.test(all[i]?.text ?? "") ? behind[at] : behind[0];
}

/** "Nobody minds", "All like it": it leads from nobody to somebody else. */
const OF_ALL = expression("^(?:{nobodyAtAll}|{everybody})\\b", "i");

// "Ada showed it. Ben likes it. The red is too dark. She'll try again": of two, with a sentence between, it may be either.
function isEither(all: readonly Sentence[], people: KnownPeople): boolean {
  const named = all.filter(({ text }) => !OF_ALL.test(text)).map(({ text }) => namedIn(text, people));
  return named.at(-1)?.length === 0 && new Set(named.flat()).size > 1;
}

function wordsOf(all: readonly Sentence[]): string {
  return all.map(({ text }) => text).join(" ");
}

const OWNER_DASH = expression(`^${ANY_NAMES} (?:[–—]|--?) (?=\\p{Lu})`, "u");

// "Ada - Send the keys": a dash behind the name that opens an item parts no statements.
function opensWithOwner({ paragraph, depth }: Passage, people: KnownPeople): boolean {
  const [, names] = depth > 0 ? (OWNER_DASH.exec(plain(paragraph.children)) ?? []) : [];
  return names !== undefined && owners(names, people, false) !== undefined;
}

/** What a tick opens is done itself, and says nothing of the line above. */
const OWN_TICK = expression("^{ticks}\uFE0F?\\s*(?:\\S+\\s+){3,10}\\S", "u");

/** A line of a talk, with its hour: "[14:10] Ada: …". */
const TURN = /^\[?\d{1,2}:\d\d(?::\d\d)?\]? [\p{L}@<]/u;

/** A sentence that opens no item. */
const BELOW = { depth: 0 };

// "Shirts: Ada orders them."
function byDeed(sentence: Sentence, people: KnownPeople, said: Referents): Action[] | undefined {
  const isSaid =
    said.speaker !== undefined ||
    said.pronoun !== undefined ||
    said.they !== undefined ||
    people.mayBeIn(sentence.text);
  const deed = isSaid ? deedWithin(sentence.text, people, said) : undefined;
  if (deed === undefined) return undefined;
  // "Ben had offered it; he gave it back, and Ada took it over": what stands before was another time.
  const at =
    deed.rule === "sentence.took-on" ? sentence.text.lastIndexOf("; ", sentence.text.indexOf(deed.what)) : -1;
  const own = at < 0 ? sentence : { ...sentence, text: sentence.text.slice(at + 2) };
  return [action(together(deed, own.text, people), own, deed.rule)];
}

// "Decided: we move in May. Ada does the packing."
function behindOutcome(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const told = toldBehind(sentence.text, people) ?? dashedOwner(sentence.text, people);
  return told && [action(told, sentence, "sentence.behind-outcome")];
}

// "@ada please move the stand-up"
function byMention(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const told = people.mayBeIn(sentence.text) ? mentionTold(sentence.text, people) : undefined;
  return told && [action(told, sentence, "order.mention")];
}

/** "Plan for next week's call: …": the sentences behind it say what is to be done, with or without a name. */
const PLAN = expression("^{plan}\\b[^:]{0,40}:", "i");
