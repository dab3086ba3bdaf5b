/** Whom the sentences of a passage mean without a name: who speaks, and who "she" is. */
import { expression } from "../../expression.ts";
import type { KnownPeople, KnownPerson } from "../../people/known/known-people.ts";

const PRONOUN = expression("^{pronoun}\\b", "i");
const WITHIN = expression(
  "(?:[,;:(–—→⇒>-] ?(?:(?:{and}|{but}|{so}|{clauseLead}),? )?| (?:{and}|{so}) ){pronoun}['’ ]",
  "gi",
);
/** What a pronoun may mean as well as a person, in languages that tell it by a capital letter. */
const THING = expression("{thingAsWell}", "gu");

/** Whom a pronoun may mean as well: "Ada knows a plumber, she'll …". */
const OTHER_PERSON = expression("\\b{otherPerson}\\b", "i");

/** "Ada knows somebody who mends them, she'll ask": it is she who knows him that gets in touch. */
const KNOWS = expression(
  "{knowsSomebody}[^.;?!]{0,80},?(?: {and})? {pronoun}[^.;,]{1,12} {getsInTouch}\\b",
  "i",
);

const SAID_SO = expression(" {saidSo}$", "i");
const LONGEST_NAME = 40;
/** "In the end Ada said “I'll do it”" */
const QUOTED = expression('^(?:[^"“]{0,40}[ ,])?([\\p{L}@][\\p{L}\\p{M}\\w\'’.-]*) {saidSo}[,:]? ["“]', "u");

/** Who speaks: "Ada: I'll write", "[ada] I'll write", "<ada> I'll write"; nobody whom the meeting does not know. */
export function speakerOf(text: string, people: KnownPeople): KnownPerson | undefined {
  const [, label, bracket, noted, chat] =
    /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]? )?(?:\[?[QA](?:\]|:|\]:) )?(?:([\p{L}@][^:]{0,40}):|\[([^[\]]{1,40})\]:?|<[^<>]{1,40}> ([\p{L}@][^:<>]{0,40}):(?=\s)|<([^<>]{1,40})>)\s/u.exec(
      text,
    ) ?? [];
  const said = (label ?? bracket ?? noted ?? chat)?.replace(SAID_SO, "");
  const quoted = said === undefined && /["“]/.test(text) ? QUOTED.exec(text)?.[1] : undefined;
  if (quoted !== undefined) return people.find(quoted);
  // "Ada – I'll do it"
  if (said === undefined) return text.length < LONGEST_NAME ? people.find(text) : undefined;
  return (
    people.find(said) ??
    people.find(`@${said}`) ??
    people.initials(said) ??
    byFirstName(said, people) ??
    people.nicked(said)
  );
}

// "Ada Example: …", of whom the list has the first name alone.
function byFirstName(said: string, people: KnownPeople): KnownPerson | undefined {
  const [first = "", ...others] = said.split(" ");
  const known = others.length > 0 && /^\p{Lu}\S* .*\p{Lu}/u.test(said) ? people.find(first) : undefined;
  return known?.name === first ? known : undefined;
}

/**
 * Whom "she" means: the one person of the sentence before, where this one names nobody else; somebody without a name where
 * it may be one of several.
 */
export function meant(
  text: string,
  before: () => string,
  people: KnownPeople,
  isEither: () => boolean = () => false,
): KnownPerson | undefined {
  if (PRONOUN.test(text)) {
    const one = onlyOne(before(), people);
    return one !== undefined && isEither() ? {} : one;
  }
  const within = WITHIN.matches(text);
  const [first, last] = [within[0], within.at(-1)];
  // Who is named behind the last pronoun is somebody else.
  return first === undefined || last === undefined
    ? undefined
    : alone(
        lastNamed(text.slice(0, first.index), people, KNOWS.test(text)),
        text.slice(0, last.index),
        people,
      );
}

const PLURAL = expression("^{pluralPronoun}\\b", "i");

/** Whom "they" means: the several people of the sentence before, where it names nobody else. */
export function meantAll(text: string, before: () => string, people: KnownPeople): KnownPerson[] | undefined {
  const names = PLURAL.test(text) ? new Set(namedIn(before(), people)) : new Set<string>();
  return names.size < 2 ? undefined : [...names].map((name) => ({ name }));
}

const TOGETHER = expression("\\b(?:{amongThemselves})\\b", "i");

/** Whom "they" means who do something together: the two of all that was said, "Ada showed it. Ben likes it. They'll mend it together." */
export function bothMeant(
  text: string,
  before: () => string,
  people: KnownPeople,
): KnownPerson[] | undefined {
  const both = TOGETHER.test(text) ? meantAll(text, before, people) : undefined;
  return both?.length === 2 ? both : undefined;
}

function alone(one: KnownPerson | undefined, text: string, people: KnownPeople): KnownPerson | undefined {
  return one !== undefined && namedIn(text, people).every((name) => name === one.name) ? one : undefined;
}

// "Ada has the key, she'll …", but nobody where she might be a thing.
function lastNamed(text: string, people: KnownPeople, isKnower: boolean): KnownPerson | undefined {
  const name = namedIn(text, people).at(-1);
  const things = text.match(THING)?.filter((word) => name?.split(" ").includes(word) === false);
  return name === undefined || (things?.length ?? 0) > 0 || (!isKnower && OTHER_PERSON.test(text))
    ? undefined
    : { name };
}

/** The people whom a text names, each time it does. */
export function namedIn(text: string, people: KnownPeople): string[] {
  if (!people.mayBeIn(text)) return [];
  const words = (text.match(/@?[\p{L}\p{N}_-]+/gu) ?? []).slice(0, 60);
  return words.flatMap((word) => (people.mayEnd(word) ? (people.find(word)?.name ?? []) : []));
}

/** The one person whom a sentence opens with and who alone is named in it. */
export function onlyOne(text: string, people: KnownPeople): KnownPerson | undefined {
  const [first, ...others] = namedIn(text, people);
  return first !== undefined && others.every((name) => name === first) ? { name: first } : undefined;
}
