/** What the words before a name behind an item tell by themselves: what is to be done, what is so already, a thing alone. */
import { expression } from "../../expression.ts";
import { saysDone } from "../../marks.ts";
import { isOrder, isTalk, isTaskVerb } from "../../tasks.ts";
import { bases } from "../third-person.ts";

/** "job": surely to be done; "told": it is so, or is only said; "thing": what somebody makes. */
export type BeforeName = "job" | "told" | "thing";

/** Of more words, the name behind them is who said it. */
const MOST_WORDS = 10;
const STATEMENT_END = /(?<=\p{L}[)”"]?[.;!]) (?=[\p{Lu}\p{N}])/u;
/** "Tent: find a bigger one" */
const LABEL = /^[^:]{1,60}: /;

/** What the last statement of some words tells of; nothing where it is not clear. */
export function beforeName(words: string, namesOthers: (text: string) => boolean): BeforeName | undefined {
  const all = words.split(STATEMENT_END);
  const last = (all.at(-1) ?? "").replace(/[.;!]$/, "");
  const own = last.replace(LABEL, "");
  // "Canned answer until the text is fixed": what else is so tells nothing of it.
  if (isTold(own.replace(ASIDE, ""))) return "told";
  if (last.split(" ").length > MOST_WORDS) return undefined;
  if (MUST.test(own) || isJob(own, own.length < words.length)) return "job";
  if (NO_THING.test(own) || NEGATED.test(own) || namesOthers(own)) return undefined;
  return isDue(last) ? "job" : isThing(last) ? "thing" : undefined;
}

const ASIDE = expression(" (?:{timeClause}) \\S[\\s\\S]*", "i");
const MUST = expression("\\b{somebodyMust} [a-z]", "i");
const TOLD = expression("\\b(?:{toBe}|{toldInPast}|{tellsState}|{pastTime})\\b", "i");
const SUM = /[£€$]|\d ?(?:[km]\b|%)/;
const PARTICIPLE = expression("\\b{participle}\\b", "i");
/** A verb of its own, near a noun that may be an order as well: "Order went out", "Paint job looks good". */
const NOUN_FIRST = expression("^[a-z-]+ (?:(?!{determiner}\\b)[a-z-]+ )?(?:{toBe}|{finiteState})\\b", "i");

/** "Gate mended", "Lamp is out", "Who has the key?"; but not "Get the gate mended", "Check if it is shut", "Send a thank you card". */
export function isTold(said: string): boolean {
  if (said.endsWith("?") || saysDone(said)) return true;
  if (MUST.test(said)) return false;
  if (isOrder(said)) return NOUN_FIRST.test(said);
  return TOLD.test(said) || PARTICIPLE.test(said) || SUM.test(said);
}

const SHOWS = expression("^[a-z-]+ {thirdPerson} {deedObject}", "i");

// "Find a date"; behind a matter also "Book". "Report" alone says who spoke, and "Order covers the vests" what there is.
function isJob(said: string, hasMatter: boolean): boolean {
  if (!isOrder(said) || isTalk(said) || SHOWS.test(said)) return false;
  return said.includes(" ") || (hasMatter && !NOUN.test(said));
}

/** "No rain before June" */
const NEGATED = expression("^(?:{noMadeThing})\\b", "i");
/** "We may meet by May": who is to do it is somebody else, or nobody. */
const NO_THING = expression("^(?i:{clauseBegin}|{nobodyAtAll}|{everybody})\\b|\\b(?:{modal})\\b", "u");
const NOUN = expression("^{spokenThing}$", "i");
const DUE = expression("^(?<what>.{4,120}?)(?: {beforeDay}|, {closesOn}) {comingDay}$", "i");
const TO_DEED = expression(" {to} ([a-z-]+)", "i");

/** "Posters up by 10 May", "grant form, closes 21 Nov"; but "Team meets by May", "Council to answer by May" tell of others. */
function isDue(said: string): boolean {
  const { what } = DUE.exec(said)?.groups ?? {};
  if (what === undefined) return false;
  const [last = "", before = ""] = what.split(" ").reverse();
  const isDeed = isThirdPerson(last) || (before.endsWith("s") && isTaskVerb(last));
  return !isDeed && !hasDeed(what);
}

function isThirdPerson(word: string): boolean {
  return word.endsWith("s") && bases(word).some((one) => isTaskVerb(one));
}

// "Council to answer": whoever is to do that is named before.
function hasDeed(said: string): boolean {
  const [, verb = ""] = TO_DEED.exec(said) ?? [];
  return verb !== "" && (isTaskVerb(verb) || isTalk(verb) || OTHER.test(verb));
}

const OTHER = expression("^{deedOfOthers}$");
const THING = expression(
  "^(?!\\d|{noMadeThing}\\b)(?:[\\p{L}'’-]+ ){0,3}?{madeThing}(?: (?:{madeFor}) [^,;:]{3,60})?(?:, [^,;:]{3,30})?$",
  "iu",
);

/** "Poster for the fair", "New rota": what somebody makes and nothing of it. */
function isThing(said: string): boolean {
  return said.includes(" ") && THING.test(said) && !hasDeed(said);
}
