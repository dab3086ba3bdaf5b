/** Whose a thing is from now on, where no verb says what is done: "the crash is Ada's now", "Ben has it by Friday". */
import { expression } from "../expression.ts";
import { NAMES, type Task, taskOfNamed } from "../owners.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { isOrder } from "../tasks.ts";
import { isAnyway } from "./clauses.ts";
import { isFirm } from "./promises.ts";

const BEHIND = "(?<behind>[^;?!]{0,60})";
const THING = "^(?<thing>[^.;:?!,]{2,80}?)";
/** "The crash is Ada's now", "Sorting is Ada's and Ben's, from May on" */
const OWN = expression(
  `${THING} {isOrAre} (?<now>{fromNow} )?(?<names>[^.;:?!,]{1,40}?['’]s?(?:(?:,| {and}| &) [^.;:?!,'’]{1,40}['’]s?){0,3}(?: {ownTask})?)(?=[ ,.]|$)${BEHIND}[.]?$`,
  "u",
);
const POSSESSIVE = expression("['’]s?(?: {ownTask})?(?=,| {and} | & |$)", "gu");
const OWN_TASK = expression(" {ownTask}$");
/** "The raffle is down to Ada", "The rota is with Ben now" */
const WITH = expression(
  `${THING} (?:(?<firm>{nowWith})|{maybeWith}) (?<names>${NAMES.slice(1, -1)})(?=[ ,.]|$)${BEHIND}[.]?$`,
  "u",
);
const DEED = expression("^{deedSubject}", "i");
const NO_TASK = expression("\\b{noTaskThing}$", "i");
const FROM_NOW = expression("^,? ?(?:{fromNow}|{since}|{soon})", "i");
const LATER = expression("\\b(?:{fromNow}|{soon})\\b", "i");

/** "Ada has it by Friday", "Ben has a draft ready by May", "Cleo has until May to send the list" */
const HAS = expression(
  `^${NAMES} (?<what>{hasIt} (?:{givenThing} (?:{ready} )?(?={byWhen} )|{byWhen} [^.;,]{2,30} {to} ).+)$`,
  "u",
);
/** "We get the list from Ada by Monday", "The bill will come from Ben tomorrow" */
const COMES = expression(
  `\\b{isFrom} (?:[^.;:?!,]{2,40} )?{from} (${NAMES.slice(1, -1)}|\\d?\\p{Ll}[\\w-]*) (?=(?:{soon})\\b)`,
  "u",
);

/** "Matter referred to Ada", "The oars are in Ben's hands" */
const REFERRED = expression(
  `^(?:(?i:(?:{matterThing} )?{referredTo}) (?<to>${NAMES.slice(1, -1)})|[^.;:?!,]{2,60} {inHands} (?<own>[^.;:?!,'’]{1,40})['’]s? {hands})(?: (?:{until}|{forTask}) [^.;?!]{2,60})?[.]?$`,
  "u",
);

/** Whose a thing is by a sentence. */
export function whose(text: string, people: KnownPeople): Task | undefined {
  if (text.endsWith("?") || isAnyway(text) || !isFirm(text, 0)) return undefined;
  const { to, own = to } = REFERRED.exec(text)?.groups ?? {};
  return (
    made(own, text, people) ??
    has(text, people) ??
    isHis(text, people) ??
    isWith(text, people) ??
    comes(text, people)
  );
}

function has(text: string, people: KnownPeople): Task | undefined {
  const match = HAS.exec(text);
  return made(match?.[1], match?.groups?.what ?? "", people);
}

function isHis(text: string, people: KnownPeople): Task | undefined {
  const { thing = "", now, names = "", behind = "" } = OWN.exec(text)?.groups ?? {};
  const isNow = now !== undefined || DEED.test(thing) || FROM_NOW.test(behind) || OWN_TASK.test(names);
  const bare = names.replace(POSSESSIVE, "");
  return isNow && names !== bare && !NO_TASK.test(thing) ? made(bare, text, people) : undefined;
}

function isWith(text: string, people: KnownPeople): Task | undefined {
  const { thing = "", firm, names, behind = "" } = WITH.exec(text)?.groups ?? {};
  const isNow = firm !== undefined || DEED.test(thing) || LATER.test(behind) || FROM_NOW.test(behind);
  // "Keeping the key is up to Ada to decide": more stands behind.
  const isWhole = behind === "" || FROM_NOW.test(behind) || /^,/.test(behind);
  return isNow && isWhole && !NO_TASK.test(thing) ? made(names, text, people) : undefined;
}

function comes(text: string, people: KnownPeople): Task | undefined {
  return made(COMES.exec(text)?.[1], text, people);
}

function made(names: string | undefined, what: string, people: KnownPeople): Task | undefined {
  return taskOfNamed(names ?? "", what, people);
}

const BESIDE = expression(
  `^(?<what>(?:\\p{Lu}[\\p{L}'’-]*)(?: [\\p{L}\\d'’-]+){0,4}): (?<over>{overTo})?(?<names>${NAMES.slice(1, -1)}|\\d?\\p{Ll}[\\w-]*)(?<behind>,? [^.;:?!]{2,40})?[.]?$`,
  "u",
);
const VOLUNTEERS = expression("^{volunteersFor} ", "i");
const DUE = expression("^,? (?:{dueOn} |{soon}\\b)", "i");

/** "Printing: Ada, at work", "Flyers: Ben, by Friday": a deed by its form, or by its day. */
export function besideThing(text: string, people: KnownPeople): Task | undefined {
  const { what = "", names = "", behind = "", over } = BESIDE.exec(text)?.groups ?? {};
  const isParted = !/^[^,]/.test(behind);
  const isDeed =
    over !== undefined ||
    VOLUNTEERS.test(what) ||
    (isParted && DEED.test(what) && !isOrder(what)) ||
    DUE.test(behind);
  return isDeed && people.find(what) === undefined && !NO_DEED.test(what)
    ? made(names, what, people)
    : undefined;
}

const NO_DEED = expression("\\b{noDeedSubject}\\b", "i");
