/** What somebody is to do, in the note's own sentences: marked, listed, to be ticked off, promised in prose, in a table. */
import type { Block, Document, Paragraph } from "../../model/document.ts";
import type { Action } from "../../model/meeting.ts";
import { plain } from "../../model/walk.ts";
import { rowsOfActions } from "./action-tables.ts";
import {
  eachTold,
  mentionTold,
  namedBesideOrders,
  namedOrder,
  ownedBehind,
  strangersTask,
  tagged,
  task,
  unmarkedWords,
} from "./assignees.ts";
import { alsoTold, answered, deedWithin, presentTask, presentTaskWithin } from "./deeds.ts";
import { expression } from "./expression.ts";
import {
  isCall,
  isDone,
  isMaybeTopic,
  markedAction,
  markedDecision,
  markedDeferral,
  saysDone,
  saysNothing,
} from "./marks.ts";
import { owners, type Task } from "./owners.ts";
import type { Passage } from "./passages.ts";
import type { KnownPeople, KnownPerson } from "./people/known-people.ts";
import type { Referents } from "./promise-subject.ts";
import { promise } from "./promises.ts";
import { type Sentence, sentences } from "./sentences.ts";
import { isOrder, isTalk } from "./tasks.ts";

/** What a note says somebody will do, quoted, each sentence once, in the note's order. */
export function findActions(
  document: Document,
  passages: readonly Passage[],
  left: ReadonlySet<Block>,
  people: KnownPeople,
): Action[] {
  const found = [
    ...passages.flatMap((passage) => inPassage(passage, people)),
    ...rowsOfActions(document, left, people).map(({ who, words, line }) =>
      action({ who, what: words }, { text: words, line }, "table.actions"),
    ),
  ];
  return found.toSorted((a, b) => a.line - b.line);
}

function inPassage(passage: Passage, people: KnownPeople): Action[] {
  if (passage.checked === true) return [];
  if (passage.section === "past" && passage.checked === undefined)
    return takenAnew(passage, people) ?? stillOpen(passage, people);
  const listed = asItem(passage, people);
  if (listed !== undefined) return listed;
  const owned = behindItem(passage, people);
  if (owned !== undefined) return owned;
  const above =
    passage.above === undefined ? undefined : owners(passage.above.replace(/:$/, ""), people, false);
  // Below a heading that is a person's name, it is that person who says "I".
  let speaker = people.find(passage.topic);
  let planned = false;
  const inLines = passage.section === "actions" && passage.depth === 0;
  return sentences(passage.paragraph, false, inLines).flatMap((sentence, i, all) => {
    // "AP-3: Ada to order oil. Finished, see below."
    if (i + 1 < all.length && saysDone(all[i + 1]?.text ?? "")) return [];
    speaker = speakerOf(sentence.text, people) ?? speaker;
    // The last sentence before that names anybody, where one is asked for.
    const before = () => all.slice(0, i).findLast(({ text }) => namedIn(text, people).length > 0)?.text ?? "";
    const silent = SILENT_WILL.test(sentence.text) ? onlyOne(before(), people) : undefined;
    const who = { speaker, pronoun: meant(sentence.text, before, people), above, silent };
    const told = () => {
      const prose = inProse(sentence, people, who, planned);
      // What is clear goes before what is arguable.
      return prose?.every(({ certainty }) => certainty === "clear") === true
        ? prose
        : (byMention(sentence, people) ??
            (i === 0 ? byItem(sentence, passage, people) : undefined) ??
            byDeed(sentence, people, who) ??
            answeredBy(all[i - 1], sentence, people) ??
            prose);
    };
    const made = isDone(sentence.text)
      ? undefined
      : (marked(sentence, people) ?? besideTodo(sentence, people) ?? (passage.quoted ? undefined : told()));
    planned = PLAN.test(sentence.text) || (planned && isOrder(sentence.text));
    return made ?? [];
  });
}

const OPEN = expression("(?:[.;,(–—-]|→|->|\\b{stateColumn}:) ?{stillOpen}\\b|: ?{stillOpen}[.)]?$", "iu");

// In a list of what was to be done: "Ada: order oil -> not yet".
function stillOpen({ paragraph, depth }: Passage, people: KnownPeople): Action[] {
  const [first, ...others] = sentences(paragraph, true);
  const whole = [first, ...others].map((one) => one?.text ?? "").join(" ");
  const isOver = [first, ...others].some((one) => one !== undefined && saysDone(one.text));
  if (first === undefined || depth === 0 || !OPEN.test(whole) || isOver) return [];
  const said = taskOf(first.text, people);
  // "order oil (Ada) – not yet"
  const { who, what } =
    said.who.length > 0 ? said : taskOf(first.text.slice(0, OPEN.exec(first.text)?.index).trimEnd(), people);
  return who.length === 0 || saysNothing(what) ? [] : [action({ who, what }, first, "section.past-open")];
}

const COMMAND = expression("^[#!]{actionTag}\\s", "i");

// Whoever tells a bot of an action takes it on anew: "#action ada order oil".
function takenAnew({ paragraph }: Passage, people: KnownPeople): Action[] | undefined {
  const [first] = sentences(paragraph, true);
  if (first === undefined || !COMMAND.test(first.text) || isDone(first.text)) return undefined;
  return marked(first, people);
}

const PRONOUN = expression("^{pronoun}\\b", "i");
const WITHIN = expression("[,;(–—-] ?(?:{and} |{but} )?{pronoun}['’ ]", "i");

// Who speaks: "Ada: I'll write", "[ada] I'll write", "<ada> I'll write"; nobody whom the meeting does not know.
function speakerOf(text: string, people: KnownPeople): KnownPerson | undefined {
  const [, label, bracket, chat] =
    /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]? )?(?:\[?[QA](?:\]|:|\]:) )?(?:([\p{L}@][^:]{0,40}):|\[([^[\]]{1,40})\]:?|<([^<>]{1,40})>)\s/u.exec(
      text,
    ) ?? [];
  const said = label ?? bracket ?? chat;
  if (said === undefined) return undefined;
  return people.find(said) ?? people.find(`@${said}`) ?? people.initials(said);
}

// Whom "she" means: the one person of the sentence before, where this one names nobody else.
function meant(text: string, before: () => string, people: KnownPeople): KnownPerson | undefined {
  // "Ada has the key, she'll …"
  const one = PRONOUN.test(text)
    ? onlyOne(before(), people)
    : WITHIN.test(text)
      ? opener(text, people)
      : undefined;
  return one !== undefined && namedIn(text, people).every((name) => name === one.name) ? one : undefined;
}

function namedIn(text: string, people: KnownPeople): string[] {
  if (!people.mayBeIn(text)) return [];
  const words = (text.match(/@?[\p{L}\p{N}_-]+/gu) ?? []).slice(0, 60);
  return words.flatMap((word) => (people.mayEnd(word) ? (people.find(word)?.name ?? []) : []));
}

// The person whose name is the first word of a sentence, or its first words.
function opener(text: string, people: KnownPeople): KnownPerson | undefined {
  const [first = ""] = text.replace(/^[^\p{L}@]+/u, "").split(/(?:['’]s)?[\s,:;]/, 1);
  return people.mayEnd(first) ? people.find(first) : undefined;
}

// The one person whom a sentence opens with and who alone is named in it.
function onlyOne(text: string, people: KnownPeople): KnownPerson | undefined {
  const [first, ...others] = namedIn(text, people);
  return first !== undefined && others.every((name) => name === first) ? { name: first } : undefined;
}

/** Of more words, the name behind them is who said it. */
const OWNED_WORDS = 10;

// An order, and its owner behind it: "order the rope @ada".
function behindItem({ paragraph, depth, quoted }: Passage, people: KnownPeople): Action[] | undefined {
  // Bold words and a name are a topic with whoever leads it: "**Release 1.9** (Ada)".
  if (depth === 0 || quoted || paragraph.children[0]?.kind === "strong") return undefined;
  const all = sentences(paragraph, true);
  const [first] = all;
  const text = all.map((one) => one.text).join(" ");
  if (first === undefined || all.length > 2) return undefined;
  if (text.split(" ").length > OWNED_WORDS || text.endsWith("?") || isDone(text)) return undefined;
  const made = ownedBehind(text, people);
  return made && [action(made, { ...first, text }, "order.owner-behind")];
}

// "Could anyone count the oars? Ben will."
function answeredBy(before: Sentence | undefined, said: Sentence, people: KnownPeople): Action[] | undefined {
  const isCalled = before?.text.endsWith("?") === true;
  const sentence = isCalled ? { ...before, text: `${before.text} ${said.text}` } : said;
  const made = answered(sentence.text, people);
  return made && [action(made, sentence, "call.answered")];
}

const ARROW = /^(?:→|⇒|->|=>) ?(\S.*)$/;

// What only an item of a list says so: "Mark to write a comment", "Ada writes the post".
function byItem(
  sentence: Sentence,
  { depth, section, list }: Passage,
  people: KnownPeople,
): Action[] | undefined {
  const isItem = depth > 0 || section === "actions";
  // "=> Ada: order oil"
  const pointed = ARROW.exec(sentence.text)?.[1];
  const behindArrow = pointed === undefined ? undefined : namedOrder(pointed, people);
  if (behindArrow !== undefined) return [action(behindArrow, sentence, "item.name-order")];
  if (!isItem) return undefined;
  const stranger = strangersTask(sentence.text);
  if (stranger !== undefined) return [action(stranger, sentence, "order.name-to")];
  if (!people.mayBeIn(sentence.text)) return undefined;
  const named = namedOrder(sentence.text, people);
  if (named !== undefined) return [action(named, sentence, "item.name-order")];
  const beside = list && namedBesideOrders(sentence.text, list, people);
  if (beside !== undefined) return [action(beside, sentence, "item.name-beside-orders")];
  const present = sentence.text.endsWith("?") ? undefined : presentTask(sentence.text, people);
  return present && [action(together(present, sentence, people), sentence, "item.present-deed")];
}

// "Shirts: Ada orders them."
function byDeed(sentence: Sentence, people: KnownPeople, said: Referents): Action[] | undefined {
  const isSaid = said.speaker !== undefined || said.pronoun !== undefined || people.mayBeIn(sentence.text);
  const deed = isSaid ? deedWithin(sentence.text, people, said) : undefined;
  return deed && [action(together(deed, sentence, people), sentence, deed.rule)];
}

// With all who do a part of it.
function together({ who, what }: Task, { text }: Sentence, people: KnownPeople): Task {
  return { who: [...new Set([...who, ...alsoTold(text, people)])], what };
}

// "@ada please move the stand-up"
function byMention(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const told = people.mayBeIn(sentence.text) ? mentionTold(sentence.text, people) : undefined;
  return told && [action(told, sentence, "order.mention")];
}

/** "Plan for next week's call: …": the sentences behind it say what is to be done, with or without a name. */
const PLAN = expression("^{plan}\\b[^:]{0,40}:", "i");

const STEP = expression("^{steps}\\s*: (.+)$", "i");

// An item of a list of actions, or a task to be ticked off: all of it is one action.
function asItem(passage: Passage, people: KnownPeople): Action[] | undefined {
  const { paragraph, section, depth, checked, above } = passage;
  const isTask = checked === false && depth > 0;
  const [first, ...others] = sentences(paragraph, true);
  if (first === undefined) return isTask ? [] : undefined;
  // "Order the rope by Friday. (Ada)"
  const isOwnedBehind = others.length === 1 && /^\([^()]{1,60}\)$/.test(others[0]?.text ?? "");
  const text = isOwnedBehind ? `${first.text} ${others[0]?.text ?? ""}` : first.text;
  const owner = above === undefined ? undefined : owners(above.replace(/:$/, ""), people, false);
  const inList = section === "actions" && depth > 0 && (depth === 1 || owner !== undefined);
  const isNext = section === "next" && depth === 1 && isOrder(text) && !isTalk(text);
  if (!isTask && !inList && !isNext) return undefined;
  if (markedDecision(text) !== undefined || markedDeferral(text) !== undefined) return [];
  const whole = [first, ...others].map((one) => one.text).join(" ");
  const says = markedAction(text)?.rest ?? text;
  if (saysNothing(says) || isDone(whole) || passage.closed === true || isName(says, people)) return [];
  const { who, what } = taskOf(text, people);
  if (saysNothing(what)) return [];
  const isOwned = who.length > 0 || (owner ?? []).length > 0;
  // "Review it with @ada": whoever does it, it is to be done.
  const isTold = isOrder(what) || (isTalk(what) && /(?:^|\s)@\w/.test(what));
  if (
    !isOwned &&
    (whole.endsWith("?") || isBare(paragraph, inList && (isTold || isTalk(what) || owner !== undefined)))
  )
    return [];
  // A box alone may stand before anything: somebody's words, the title of a bug.
  if (!inList && !isNext && !isOwned && !isTold) return undefined;
  const rule = inList ? "section.actions" : isTask ? "box.open" : "section.next-week";
  return [action({ who: who.length > 0 ? who : (owner ?? []), what }, { ...first, text }, rule)];
}

// A link and nothing else, or a word or two that tell nobody what to do.
function isBare({ children }: Paragraph, isTold: boolean): boolean {
  const rest = children.filter((child) => plain([child]) !== "");
  const isLink = rest.every((child) => child.kind === "link");
  return !isTold && (isLink || plain(children).split(" ").length < 3);
}

const SMALL_OWNER = expression("^#?(?:{todo}|{action}) (\\p{Ll}[^:]{1,60}): (?! )(.+)$", "iu");

// "ToDo ada & ben: book the hall", of people who write themselves small.
function besideTodo(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const [, list, what = ""] = SMALL_OWNER.exec(sentence.text) ?? [];
  const who = list === undefined ? undefined : owners(list, people, false);
  return who && [action({ who, what }, sentence, "mark.action")];
}

const TO_DO = expression("(?<!\\s)(?:,? {taskModal})?(?: {doFollowing})?\\s*:?$", "i");

// A bare name stands over its own list, "Ada to do the following:" as well.
function isName(says: string, people: KnownPeople): boolean {
  return owners(says.replace(TO_DO.pattern, ""), people, false) !== undefined;
}

function taskOf(text: string, people: KnownPeople): { who: readonly string[]; what: string } {
  const mark = markedAction(text);
  const isTag = mark !== undefined && /^[#!]/.test(text);
  const { who, what } = (isTag ? tagged(mark.rest, people) : undefined) ?? task(mark?.rest ?? text, people);
  return { who: who.length > 0 || mark === undefined ? who : besideMark(mark.owner, text, people), what };
}

function besideMark(owner: string, text: string, people: KnownPeople): readonly string[] {
  const who = owner === "" ? [] : owners(owner, people, true);
  // What stands in "TODO(ada)" is a name, also one that nobody else has.
  if (who !== undefined || !isCall(text)) return who ?? [];
  return [people.find(`@${owner}`)?.name ?? owner];
}

function marked(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const mark = markedAction(sentence.text);
  if (mark === undefined) return undefined;
  // "AI" may be a topic as well: there somebody or an order must follow.
  const { who, what } = taskOf(sentence.text, people);
  if (isMaybeTopic(sentence.text) && who.length === 0 && !isOrder(what)) return undefined;
  if (isName(mark.rest, people)) return [];
  const parts = mark.rest.split(/;\s+/).map((part) => ({ part, ...task(part, people) }));
  const told = eachTold(mark.rest, people);
  if (told.length > 1)
    return told.map((one) => action(one.task, { ...sentence, text: one.part }, "mark.action"));
  if (parts.length > 1 && parts.every((one) => one.who.length > 0))
    return parts.map((one) => action(one, { ...sentence, text: one.part }, "mark.action"));
  return [action({ who, what }, sentence, "mark.action")];
}

/** "Will ask on the list": whoever speaks, or who the sentence before is about. */
const SILENT_WILL = expression("^(?:[^:]{1,40}: )?{silentWill} ", "i");
const UNSAID = expression("^([^:]{1,40}: )?{taskUnsaid} ([a-z].*)$", "u");

function inProse(
  sentence: Sentence,
  people: KnownPeople,
  said: Referents,
  planned: boolean,
): Action[] | undefined {
  const { text } = sentence;
  if (markedDeferral(text) !== undefined) return undefined;
  const isSaid = said.speaker !== undefined || said.pronoun !== undefined || people.mayBeIn(text);
  const promised = isSaid ? promise(text, people, said) : undefined;
  if (promised?.certainty === "clear") {
    const also = [...(presentTaskWithin(text, people, true)?.who ?? []), ...alsoTold(text, people)];
    return [action({ ...promised, who: [...new Set([...promised.who, ...also])] }, sentence, promised.rule)];
  }
  const [, step] = STEP.exec(text) ?? [];
  if (step !== undefined && isOrder(step))
    return [action({ who: [], what: step }, sentence, "label.next-steps")];
  if (planned && !text.endsWith("?") && isOrder(text) && !isTalk(text))
    return [action({ who: [], what: text }, sentence, "label.plan")];
  if (promised !== undefined) return [action(promised, sentence, promised.rule, "arguable")];
  // Nobody is named: who says it, whose item it stands below, or nobody.
  const [, label = "", what = ""] = UNSAID.exec(text) ?? [];
  const above = said.above ?? [];
  if (label === "" && above.length > 0 && isOrder(what) && !text.endsWith("?"))
    return [action({ who: above, what }, sentence, "item.will")];
  if (!isOrder(what) || text.endsWith("?")) return undefined;
  const who = label !== "" && said.speaker?.name !== undefined ? [said.speaker.name] : [];
  const own = label === "" ? said.speaker?.name : who[0];
  if (own !== undefined && SILENT_WILL.test(text))
    return [action({ who: [own], what }, sentence, "sentence.will")];
  if (label === "" && said.silent?.name !== undefined)
    return [action({ who: [said.silent.name], what }, sentence, "sentence.will", "arguable")];
  return label !== "" && who.length === 0
    ? undefined
    : [action({ who, what }, sentence, "sentence.need-to", "arguable")];
}

function action(
  { who, what }: { who: readonly string[]; what: string },
  { text: quote, line }: Sentence,
  rule: string,
  certainty: Action["certainty"] = "clear",
): Action {
  const words = trimmed(what);
  return { who, what: words, quote, line, certainty, rule, unmarked: unmarkedWords(who, words, quote) };
}

function trimmed(what: string): string {
  return what.replace(/(?<![\s.!;,])[\s.!;,]+$/, "");
}
