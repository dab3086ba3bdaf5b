/** A deed in the present behind a name: "Ada writes the post", "Ada has it and sends it to Ben". */
import { type Expression, expression, verbs } from "../../expression.ts";
import { ANY_NAMES, NAMES, opensWithName, owned, owners, type Task } from "../../owners.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { isTaskVerb } from "../../tasks.ts";
import { clauses, isAnyway } from "../clauses.ts";
import { isSoonDeed, LIKE_PAST, OTHER_SUBJECT, opensWithDeed, strongDeed } from "../third-person.ts";

/** Where a deed begins that is told in the present, and nothing that is only narrated. */
export const DEED =
  "(?={presentDeed}(?: |[.;,!)]|$))(?!\\S+ (?:(?:(?<!{doesAlso} ){that}|{toBe}) |{narratedObject}\\b(?!['’]s)))";
const ITEM_DEED = DEED.replace("{presentDeed}", "{itemDeed}");
/** A name, or that of somebody who writes himself small, before a deed. */
const named = (deed: string) =>
  expression(`^(?:${NAMES}|(\\d?\\p{Ll}[\\w-]*)) (?:{adverb} )?(${deed}.+)$`, "u");
const PRESENT = named(DEED);
const PRESENT_ITEM = named(ITEM_DEED);

/** "Ada, who knows the harbour, writes to it". */
const ASIDE = expression("^([^,;.]{1,40}), {asideOpening} [^,;.]{2,60}, ", "u");

/** "Ada writes the post", where an item opens with it and nothing says that it is done anyway. */
export function presentTask(words: string, people: KnownPeople): Task | undefined {
  return presentItem(words, people) ?? strongDeed(words, people);
}

/** The same where the deed is one of those that an item may tell, whatever its object. */
export function presentItem(words: string, people: KnownPeople): Task | undefined {
  return told(PRESENT_ITEM, words, people);
}

function told(form: Expression, words: string, people: KnownPeople): Task | undefined {
  if (!opensWithName(words, people)) return undefined;
  const [, names, small, what = ""] = form.exec(words.replace(ASIDE, "$1 ")) ?? [];
  const said = names ?? small;
  // Two or three capitals before a deed are a thing, unless the note says whose initials they are: "CI builds the docs".
  if (
    said === undefined ||
    isAnyway(words) ||
    (/^\p{Lu}{2,3}$/u.test(said) && people.find(said) === undefined)
  )
    return undefined;
  const who = owners(said, people, false);
  return who && { who, what };
}

/**
 * A deed in prose: "Shirts: Ada orders them", "Ben will mend it and Ada paints it", "Ada has it and sends it to Ben".
 * `joined`: only behind an "and".
 */
export function presentTaskWithin(text: string, people: KnownPeople, joined = false): Task | undefined {
  if (text.endsWith("?")) return undefined;
  for (const clause of clauses(text)) {
    if (!clause.isFree) return undefined;
    if (joined && !clause.joined) continue;
    const words = clause.words.replace(/\)[.!]?$/, "");
    const task =
      told(PRESENT, words, people) ??
      strongDeed(words, people) ??
      toldOfSeveral(words, people) ??
      (clause.joined || (clause.isListed && !TOLD_PAST.test(clause.before))
        ? shared(clause.before, words, people)
        : undefined);
    const said = clause.isTight ? words : clause.before + words;
    if (task !== undefined) return isAnyway(said) ? undefined : task;
  }
  return undefined;
}

const SEVERAL = expression(`^${ANY_NAMES} (?:{adverb} )?((?<verb>{deedWord})(?<rest> .+))$`, "u");
const DEEDS = verbs("deeds");
const NARRATED = verbs("narrated");
const DEED_WORDS = expression(`^${DEED}`, "u");

// "Ada and Ben show them round": a deed that the words of one person tell.
function toldOfSeveral(words: string, people: KnownPeople): Task | undefined {
  const match = SEVERAL.exec(words);
  const { verb = "", rest = "" } = match?.groups ?? {};
  const isDeed = ["s", "es"].some((end) => DEED_WORDS.test(verb + end + rest));
  // "cut" and "met" may be told of the past.
  const isVerb = (isTaskVerb(verb) || DEEDS().has(verb) || NARRATED().has(verb)) && !LIKE_PAST.test(verb);
  const made = isDeed && isVerb && !isAnyway(words) ? owned(match, people, false) : undefined;
  return made !== undefined && made.who.length > 1 ? made : undefined;
}

/** "Ada swapped the tube, cuts again": what she did is over, and it is the thing that cuts. */
const TOLD_PAST = expression(`^${NAMES} (?:{adverb} )?{pastForm}\\b`, "u");
const COORDINATED = expression(`^(?:{adverb} )?${DEED}`, "u");

// "Ada has it and sends it": who opens the sentence does both.
function shared(before: string, words: string, people: KnownPeople): Task | undefined {
  if (!(COORDINATED.test(words) || opensWithDeed(words) || isSoonDeed(words)) || OTHER_SUBJECT.test(before))
    return undefined;
  const opening = before.slice(0, 80).split(" ");
  for (const n of [3, 2, 1]) {
    const said = opening.slice(0, n).join(" ");
    const known = people.mayEnd(opening[n - 1] ?? "") ? people.find(said)?.name : undefined;
    if (known !== undefined) return { who: [known], what: words };
  }
  return undefined;
}
