/** Whom the sentences of a passage mean without a name: who speaks, and who "she" is. */
import { expression } from "../expression.ts";
import type { KnownPeople, KnownPerson } from "../people/known-people.ts";

const PRONOUN = expression("^{pronoun}\\b", "i");
const WITHIN = expression("[,;(–—-] ?(?:{and} |{but} )?{pronoun}['’ ]", "i");

/** Who speaks: "Ada: I'll write", "[ada] I'll write", "<ada> I'll write"; nobody whom the meeting does not know. */
export function speakerOf(text: string, people: KnownPeople): KnownPerson | undefined {
  const [, label, bracket, chat] =
    /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]? )?(?:\[?[QA](?:\]|:|\]:) )?(?:([\p{L}@][^:]{0,40}):|\[([^[\]]{1,40})\]:?|<([^<>]{1,40})>)\s/u.exec(
      text,
    ) ?? [];
  const said = label ?? bracket ?? chat;
  if (said === undefined) return undefined;
  return people.find(said) ?? people.find(`@${said}`) ?? people.initials(said);
}

/** Whom "she" means: the one person of the sentence before, where this one names nobody else. */
export function meant(text: string, before: () => string, people: KnownPeople): KnownPerson | undefined {
  // "Ada has the key, she'll …"
  const one = PRONOUN.test(text)
    ? onlyOne(before(), people)
    : WITHIN.test(text)
      ? opener(text, people)
      : undefined;
  return one !== undefined && namedIn(text, people).every((name) => name === one.name) ? one : undefined;
}

/** The people whom a text names, each time it does. */
export function namedIn(text: string, people: KnownPeople): string[] {
  if (!people.mayBeIn(text)) return [];
  const words = (text.match(/@?[\p{L}\p{N}_-]+/gu) ?? []).slice(0, 60);
  return words.flatMap((word) => (people.mayEnd(word) ? (people.find(word)?.name ?? []) : []));
}

// The person whose name is the first word of a sentence, or its first words.
function opener(text: string, people: KnownPeople): KnownPerson | undefined {
  const [first = ""] = text.replace(/^[^\p{L}@]+/u, "").split(/(?:['’]s)?[\s,:;]/, 1);
  return people.mayEnd(first) ? people.find(first) : undefined;
}

/** The one person whom a sentence opens with and who alone is named in it. */
export function onlyOne(text: string, people: KnownPeople): KnownPerson | undefined {
  const [first, ...others] = namedIn(text, people);
  return first !== undefined && others.every((name) => name === first) ? { name: first } : undefined;
}
