/** What a list has somebody do: an item of a list of actions, a box, an order with a name before or behind it. */
import type { List, Paragraph } from "../../../model/document.ts";
import type { Action } from "../../../model/meeting.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { isDone, markedAction, markedDecision, markedDeferral, saysDone, saysNothing } from "../marks.ts";
import { ANY_NAMES, owners, type Task } from "../owners.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { type Sentence, sentences } from "../sentences.ts";
import { isOrder, isTalk } from "../tasks.ts";
import { action } from "./action.ts";
import { strangersTask } from "./assignees.ts";
import { isAnyway } from "./clauses.ts";
import { presentTask, presentTaskWithin } from "./deeds/present-deeds.ts";
import { helpers, together } from "./deeds/together.ts";
import { isTold } from "./habits/before-name.ts";
import { isName, ownerAlone, taskOf } from "./marked.ts";
import { bracketedOrder, namedBesideOrders, namedOrder, namedWords } from "./named-items.ts";
import { hasObject, ownedBehind, ownedBelow, ownedInItem, pointedOwner } from "./owner-behind.ts";
import { pointedTasks, signed, undated } from "./signed.ts";
import { anyDeed, isPart, nextDeed, openDeed } from "./third-person.ts";
import { besideThing } from "./whose.ts";

/** An item of a list of actions, or a task to be ticked off: all of it is one action. */
export function asItem(passage: Passage, people: KnownPeople): Action[] | undefined {
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
  // "Ada: oil the winch. Done, see the log."
  const isOver = isDone(whole) || saysDone(others[0]?.text ?? "");
  if (saysNothing(says) || isOver || passage.closed === true || isName(says, people)) return [];
  // "Weather: nobody, alas"
  if (NOBODYS.test(text)) return [];
  // "If it leaks, we would start again": nobody is to do so yet.
  if (HANGING.test(text)) return [];
  const said = withoutCode(taskOf(text, people), text, people);
  const { who, what } =
    said.who.length > 0
      ? said
      : ((inList ? (anyDeed(text, people) ?? anyDeed(text.replace(MATTER, ""), people)) : undefined) ??
        ownedInItem(text, people) ??
        ownedBelow(passage.below ?? [], text, people) ??
        said);
  if (saysNothing(what)) return [];
  const isOwned = who.length > 0 || (owner ?? []).length > 0;
  // "Review it with @ada": whoever does it, it is to be done.
  const isTold =
    isOrder(isTask ? what.replace(LABEL, "") : what) || (isTalk(what) && /(?:^|\s)@\w/.test(what));
  if (
    !isOwned &&
    (whole.endsWith("?") ||
      (whole.endsWith(":") && !isTold) ||
      isBare(paragraph, inList && (isTold || isTalk(what) || owner !== undefined)))
  )
    return [];
  // "[ ] (Ada) The new pump", and below it what was said: a topic and who brought it.
  if (!inList && !isNext && !isTold && passage.below !== undefined && BROUGHT.test(text)) return [];
  // A box alone may stand before anything: somebody's words, the title of a bug.
  if (!inList && !isNext && !isOwned && !isTold) return undefined;
  const rule = inList ? "section.actions" : isTask ? "box.open" : "section.next-week";
  const all = who.length > 0 ? [...new Set([...who, ...helpers(what, people)])] : (owner ?? []);
  return [action({ who: all, what }, { ...first, text }, rule)];
}

/** "26-A1 Ada: oil the winch": a number of its own before somebody's task. */
const CODE =
  /^[[(]?(?=[^\s:]*\d)(?=[^\s:]*[\p{Lu}./-])[\p{Lu}\d][\p{Lu}\d./-]{1,11}[\])]?[.:]? (?=[\p{L}@])/u;

function withoutCode(said: Task, text: string, people: KnownPeople): Task {
  return said.who.length > 0 || !CODE.test(text) ? said : taskOf(text.replace(CODE, ""), people);
}

/** "start page: Ada cuts it down" */
const MATTER = /^[^:]{1,40}: /;

/** "Docs: write the page": an order whatever it is of. */
const LABEL = /^\p{Lu}[^:]{1,40}: /u;

// A link and nothing else, or a word or two that tell nobody what to do; "Lena: accounts" tells somebody.
function isBare({ children }: Paragraph, isTold: boolean): boolean {
  const words = plain(children);
  return !isTold && (isLink(children) || (words.split(" ").length < 3 && !/^\p{Lu}\p{L}+: \S/u.test(words)));
}

// The title of something that stands elsewhere.
function isLink(children: Paragraph["children"]): boolean {
  return children.every((child) => child.kind === "link" || plain([child]) === "");
}

const BROUGHT = /^[([]@?[\p{L}\d]{1,20}[)\]] /u;

const NOBODYS = expression("^[^:]{1,40}(?::| [–—-]| ?->| ?→) ?{noTakerYet}\\b", "i");

const HANGING = expression("^{notSaid}[^.;?!]{2,160} {inThatCase} ", "i");

/** Of more words, the name behind them is who said it. */
const OWNED_WORDS = 10;

/** An order, and its owner behind it: "order the rope @ada". */
export function behindItem(
  { paragraph, depth, quoted, below, closed, list }: Passage,
  people: KnownPeople,
): Action[] | undefined {
  // Bold words and a name are a topic with whoever leads it: "**Release 1.9** (Ada)".
  if (depth === 0 || quoted || closed === true || paragraph.children[0]?.kind === "strong") return undefined;
  const all = sentences(paragraph, true);
  const [first] = all;
  // "order the rope", and below it "owner: Ada"
  const owner = below?.map((words) => ownerAlone(words, people)).find((who) => who !== undefined);
  if (first !== undefined && owner !== undefined && !isDone(first.text) && !first.text.endsWith("?"))
    return [action({ who: owner, what: first.text }, first, "mark.owner-beside")];
  const text = all.map((one) => one.text).join(" ");
  if (first === undefined || all.length > 2) return undefined;
  if (text.split(" ").length > OWNED_WORDS || text.endsWith("?") || isDone(text)) return undefined;
  // "Release update (Ada)", beside others over their own lists: a topic and whoever leads it.
  if (below !== undefined && list !== undefined && areTopics(list) && !hasObject(text)) return undefined;
  const made = ownedBehind(text, people);
  // "Paint job looks good (Ada)"
  if (made === undefined || isTold(made.what)) return undefined;
  return [action(made, { ...first, text }, "order.owner-behind")];
}

function byName(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const text = undated(sentence.text);
  const named = namedOrder(text, people) ?? bracketedOrder(text, people);
  return named && [action(named, sentence, "item.name-order")];
}

/** So many items at least stand over lists of their own. */
const FEWEST_TOPICS = 3;

function areTopics({ items }: List): boolean {
  const told = items.filter(({ children: [, below] }) => below?.kind === "list").length;
  return told >= FEWEST_TOPICS && told * 2 > items.length;
}

/** "Ada → order oil", wherever it stands. */
const ARROWED = /^[\p{L} ,&.-]{1,60} ?(?:→|⇒|->|=>) ?\p{Ll}/u;
/** "Ada - paint the gate" */
const DASHED = expression("^[\\p{L} ,&.]{1,40} [–—-] [a-z-]+ {deedObject}", "u");
const ARROW = expression("^(?:(?:→|⇒|-{1,2}>|={1,2}>) ?|(?i:{whoLabel}): )(?! )(.+)$", "u");

/** "[Ada] asks the shop" */
const IN_BRACKETS = /^\[([^[\]]{1,60})\](?= )/;

/** What came of a talk, behind an arrow that opens a line: "→ Ada: a key for Ben", "→ Ada reformats". */
function pointedTo(said: string, people: KnownPeople): Task | undefined {
  const words = said.replace(IN_BRACKETS, "$1");
  return words.endsWith("?") || isDone(words)
    ? undefined
    : (bracketedOrder(said, people) ??
        namedWords(words, people) ??
        presentTask(words, people) ??
        openDeed(words, people, "arrow") ??
        presentTaskWithin(words, people) ??
        nextDeed(words, people, true) ??
        ownedBehind(words, people) ??
        eachPart(words, people));
}

const PART = /^([^()]{2,40}) \([^()]{2,60}\)$/;

// "Ada (invitation), Ben (recording)"
function eachPart(words: string, people: KnownPeople): Task | undefined {
  const each = words.split(/(?<=\)), /).map((part) => owners(PART.exec(part)?.[1] ?? "", people, false));
  const who = each.flatMap((one) => one ?? []);
  return each.length > 1 && each.every((one) => one?.length === 1) ? { who, what: words } : undefined;
}

const NAMED_DEED = expression(`^${ANY_NAMES}: (\\p{Ll}.+)$`, "u");
const PARALLEL = expression(
  `^${ANY_NAMES} (?<verb>{deedWord}) [^,;.:?!]{2,60}?(?:[,;]|,? {and}) ${ANY_NAMES} (?<also>{deedWord}) [^,;.:?!]{2,60}[.]?$`,
  "u",
);

// "Ada: orders the rope", "Ada does the doors, Ben does the windows": whose each part is.
function toldOfNamed(text: string, people: KnownPeople): Task | undefined {
  if (text.endsWith("?") || isDone(text) || isAnyway(text)) return undefined;
  const [, names = "", what = ""] = NAMED_DEED.exec(text) ?? [];
  // "Ada: sales trusts it" tells of others.
  if (what !== "") return isPart(what) ? nextDeed(`${names} ${what}`, people) : undefined;
  const match = PARALLEL.exec(text);
  const [, one = "", , other = ""] = match ?? [];
  const who = [one, other].flatMap((list) => owners(list, people, false) ?? []);
  const { verb, also } = match?.groups ?? {};
  const isEach =
    verb !== undefined &&
    verb === also &&
    new Set(who).size > 1 &&
    owners(other, people, false) !== undefined;
  return isEach && isPart(text.slice(one.length + 1)) ? { who, what: text } : undefined;
}

/** What only an item of a list says so: "Mark to write a comment", "Ada writes the post". */
export function byItem(
  sentence: Sentence,
  { paragraph, depth, section, list }: Pick<Passage, "depth" | "section" | "list"> & Partial<Passage>,
  people: KnownPeople,
): Action[] | undefined {
  const isItem = depth > 0 || section === "actions";
  const open = signed(sentence.text, people);
  if (open !== undefined) return [action(open, sentence, "sign.task")];
  const each =
    isItem || /^\p{Extended_Pictographic}/u.test(sentence.text) ? pointedTasks(sentence.text, people) : [];
  if (each.length > 0)
    return each.map((one) => action(one, { ...sentence, text: one.part }, "arrow.name-task"));
  // "=> Ada: order oil"
  const pointed = ARROW.exec(sentence.text)?.[1];
  const behindArrow = pointed === undefined ? undefined : pointedTo(pointed, people);
  if (behindArrow !== undefined)
    return [action(together(behindArrow, pointed ?? "", people), sentence, "arrow.task")];
  const beside = sentence.text.includes(": ") ? besideThing(sentence.text, people) : undefined;
  if (beside !== undefined) return [action(beside, sentence, "label.owner-behind")];
  if (!isItem)
    return ARROWED.test(sentence.text) || DASHED.test(sentence.text) ? byName(sentence, people) : undefined;
  const isTitle = paragraph !== undefined && isLink(paragraph.children);
  const stranger = isTitle ? undefined : strangersTask(sentence.text);
  if (stranger !== undefined) return [action(stranger, sentence, "order.name-to")];
  if (!people.mayBeIn(sentence.text)) return undefined;
  const named = byName(sentence, people);
  if (named !== undefined) return named;
  const told = toldOfNamed(sentence.text, people);
  if (told !== undefined) return [action(told, sentence, "item.name-deed")];
  const pointedAt = sentence.text.endsWith("?") ? undefined : pointedOwner(sentence.text, people);
  if (pointedAt !== undefined) return [action(pointedAt, sentence, "arrow.owner-behind")];
  const isLine = list === undefined && section === "actions" && !isDone(sentence.text);
  const listed =
    (list && namedBesideOrders(sentence.text, list, people)) ??
    (isLine ? namedWords(sentence.text, people) : undefined);
  if (listed !== undefined) return [action(listed, sentence, "item.name-beside-orders")];
  if (sentence.text.endsWith("?")) return undefined;
  // A mention that opens an item calls on somebody, as an arrow does.
  const called = /^@\w/.test(sentence.text) && !isDone(sentence.text) && !isAnyway(sentence.text);
  const present =
    presentTask(sentence.text, people) ?? (called ? openDeed(sentence.text, people, "mention") : undefined);
  return present && [action(together(present, sentence.text, people), sentence, "item.present-deed")];
}
