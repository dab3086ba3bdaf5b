/** What somebody named before it in the sentence takes on: "Ada has the parts and will fit them". */
import { expression } from "../expression.ts";
import { ANY_NAMES, owners } from "../owners.ts";
import type { KnownPeople, KnownPerson } from "../people/known/known-people.ts";
import { isDoubt, taskBehind } from "../tasks.ts";
import type { PromisePart, Referents } from "./promise-subject.ts";
import { namedIn } from "./talk/referents.ts";

const PRONOUN = expression("^{pronoun}\\b", "i");
const PRONOUN_AT_END = expression("\\b{pronoun}\\b", "i");
const CARRIED = expression("{carriedOn}", "g");
const OTHER_SUBJECT = expression("{otherSubject}|[.;:]\\s", "i");

/** "Ada thinks that there's room and will measure it": nothing that could do so. */
const EXPLETIVE = expression("{expletive}\\b", "gi");

const CONJUNCTION = expression("^(?:{so}|{and}|{but}) ");

/** Where a clause begins, which may name the subject of all that follows it. */
const CLAUSE = /^|[,;:….!?)] (?:[–—-] )?| [–—-] |\.{2,} /g;
/** What is told aside, and so no subject of what follows: "Ada (it was hers)". */
const ASIDE = /\([^()]{0,80}\)/g;
/** "Ada has one which might fit, will send it": behind a comma it is no longer the thing that is told of. */
const OF_THING = expression(" {whichThing} [^,;]{2,80}$");
/** "Ada knows somebody who mends them and will ring him": whoever is rung does not ring. */
const OF_OTHER = expression("(?<!,) {personRelative} [^,;]{2,80}$");
const TO_OTHER = expression("^[^,;.]{0,60}\\b{objectPerson}\\b");
/** "Ada: the oil, not yet, will do it": how her task stands is told without a verb. */
const STANDS = expression(`^${ANY_NAMES}(?::| ?[–—]| -) (?:[^;.?!]{0,80}(?:[:,–—-]|--) )?{stillOpen}$`, "u");

/** The subject that the sentence, or a clause of it, opens with. */
export function carriedOn(
  text: string,
  people: KnownPeople,
  { pronoun }: Referents,
): PromisePart | undefined {
  for (const match of CARRIED.matches(text.slice(0, 600))) {
    const before = text.slice(0, match.index);
    const at = match.index + match[0].length;
    const after = text.slice(at, at + 120);
    const kind = taskBehind(after, "will");
    const who =
      kind &&
      (whoStands(before, people) ??
        subjectBefore(
          match[0].startsWith(",") ? before.replace(OF_THING, "") : before,
          after,
          people,
          pronoun,
        ));
    // "Ben thanked Cleo and said she'd ask": it may be either.
    if (who === undefined || (PRONOUN_AT_END.test(match[0]) && new Set(namedIn(before, people)).size > 1))
      continue;
    return {
      at,
      from: match.index,
      who,
      clear: kind === "deed" && !isDoubt(match[0]),
      rule: "promise.carried-on",
    };
  }
  return undefined;
}

function initials(said: string, people: KnownPeople): KnownPerson | undefined {
  return /^\p{Lu}{2,3}$/u.test(said) ? people.initials(said) : undefined;
}

function whoStands(before: string, people: KnownPeople): KnownPerson[] | undefined {
  const [, names] = STANDS.exec(before) ?? [];
  const who = names === undefined ? undefined : owners(names, people, false);
  return who?.length ? who.map((name) => ({ name })) : undefined;
}

// Whom the clause before opens with, where nobody else in it may do what follows.
function subjectBefore(
  text: string,
  after: string,
  people: KnownPeople,
  pronoun: KnownPerson | undefined,
): KnownPerson[] | undefined {
  const said = opening(text, people, pronoun);
  if (said === undefined) return undefined;
  const between = text.slice(said.end).replace(ASIDE, "").replace(EXPLETIVE, "");
  const own = TO_OTHER.test(after) ? between.replace(OF_OTHER, "") : between;
  if (OTHER_SUBJECT.test(own)) return undefined;
  const beside = people.find(AND_NAME.exec(text.slice(said.end))?.[1] ?? "");
  return beside === undefined ? [said.known] : [said.known, beside];
}

/** "Ada and Ben have the keys and will …" */
const AND_NAME = expression("^(?: {and} | & )(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?)", "u");

// Whom the last clause that opens with anybody opens with, and where the name ends.
function opening(
  text: string,
  people: KnownPeople,
  pronoun: KnownPerson | undefined,
): { known: KnownPerson; end: number } | undefined {
  const starts = [...text.matchAll(CLAUSE)].map(({ 0: lead, index }) => index + lead.length);
  for (const start of starts.slice(-8).reverse()) {
    const near = text.slice(start, start + 80);
    const [one] = pronoun === undefined ? [] : (PRONOUN.exec(near) ?? []);
    if (one !== undefined && pronoun !== undefined) return { known: pronoun, end: start + one.length };
    const lead = CONJUNCTION.exec(near)?.[0] ?? "";
    const words = near.slice(lead.length).split(" ");
    for (let n = Math.min(4, words.length); n > 0; n--) {
      const said = words.slice(0, n).join(" ");
      const known = people.mayEnd(words[n - 1] ?? "")
        ? (people.find(said) ?? initials(said, people))
        : undefined;
      if (known !== undefined) return { known, end: start + lead.length + said.length };
    }
  }
  return undefined;
}
