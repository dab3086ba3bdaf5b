/** Who stands before a modal as its subject: somebody of the meeting, or nobody that can be told. */
import type { KnownPerson, People } from "./people.ts";

const SELF = /(?:^|[\s("“])I$/;
/** Words that make what follows them somebody's question or condition. */
const ASKED =
  /\b(?:if|whether|when|until|till|unless|how|why|what|where|nor|neither|nobody|imagine|suppose)\s+(?:\w+\s+)?$/i;
const THOUGHT =
  /\b(?:hopes?|hoped|hoping|thinks?|thought|expects?|expected|assum\w+|suggest\w*|propos\w+|wants?|wish\w*|perhaps|maybe|possibly|hopefully|probably|could|might|would be (?:great|good|nice))\b[^.;]{0,40}$/i;
export interface Subject {
  readonly who: readonly KnownPerson[];
  readonly certain: boolean;
}

const PREPOSITION =
  /\b(?:of|from|by|with|for|about|(?<!\b(?:now|then|later|early) )on|in|at|like|than|via|per|behind|the|a)$/i;
const ASKING = /\b(?:ask(?:ed|s)?|assigned|tasked|want(?:s|ed)?|remind(?:s|ed)?)$/i;

/** The people that stand right before a modal as its subject. */
export function subjectOf(
  before: string,
  people: People,
  speaker: KnownPerson | undefined,
  modal: string,
): Subject | undefined {
  if (SELF.test(before))
    return speaker === undefined || ASKED.test(before.slice(0, -1))
      ? undefined
      : { who: [speaker], certain: true };
  const trimmed = before
    .replace(/(?: \([^()]{0,60}\)|, [^,]{1,40},)$/, "")
    .replace(/ (?:also|then|now|already|both|kindly|therefore|all|[a-z]+ly)$/, "");
  const found = lastPeople(trimmed, people);
  if (found === undefined) return undefined;
  const { who, either } = found;
  const left = found.left.trimEnd();
  if (ASKED.test(`${left} `) || PREPOSITION.test(left)) return undefined;
  // "The door that Ada will paint" tells of a door, "the sloop Ada" of a sloop.
  const isAside =
    /\bthe [a-z]+$/i.test(left) ||
    (/\bthat$/.test(left) && !/(?:ed|said|says|so|is|was|means|notes) that$/.test(left));
  if (modal !== "to") return { who, certain: !either && !isAside && !THOUGHT.test(left) };
  // "to" alone is an order where a statement opens with it; else it is "asked Ada to write", or nothing.
  if (ASKING.test(left)) return { who, certain: false };
  const opens =
    /(?:^|[:;.)–—(→-]|\p{So}\uFE0F?)$/u.test(left) || (/(?:,|\band)$/.test(left) && / to /.test(left));
  return opens ? { who, certain: !either } : undefined;
}

const JOINT = /(?:(,? and| &|\/|,? or)|,)\s?$/;
/** What a list of several subjects may stand behind. */
const BOUNDARY =
  /(?:^|[,;:.(–—“"-]|\b(?:so|and|but|then|that|because|while|perhaps|maybe|both|also|however|which|who|where|if))$/i;

/** The people whose names a text ends with, joined by "and" or commas. */
function lastPeople(
  text: string,
  people: People,
): { who: readonly KnownPerson[]; left: string; either: boolean } | undefined {
  const who: { known: KnownPerson; left: string }[] = [];
  let left = text;
  let either = false;
  for (let n = 0; n < 12; n++) {
    const last = lastPerson(left, people) ?? (n === 0 ? stranger(left, people) : undefined);
    if (last === undefined) break;
    who.unshift(last);
    const [joint, firm] = JOINT.exec(last.left) ?? [];
    // "At the harbour, Ada will": a comma alone joins nobody to the last one.
    if (joint === undefined || (n === 0 && firm === undefined)) break;
    if (firm?.endsWith("or") === true) either = true;
    left = last.left.slice(0, -joint.length);
  }
  while (who.length > 1 && !BOUNDARY.test(who[0]?.left.trimEnd() ?? "")) who.shift();
  const [first] = who;
  return first === undefined ? undefined : { who: who.map(({ known }) => known), left: first.left, either };
}

const WORDS = /[^\s("“‘[/&,;:—–]+(?: [^\s("“‘[/&,;:—–]+){0,3}$/;

function lastPerson(text: string, people: People): { known: KnownPerson; left: string } | undefined {
  const [tail = ""] = WORDS.exec(text.slice(-80)) ?? [];
  const words = tail.split(" ");
  if (!people.mayEnd(words.at(-1) ?? "")) return undefined;
  for (let n = 0; n < words.length; n++) {
    const said = words.slice(n).join(" ");
    const known =
      people.find(said) ?? (/^@\w/.test(said) && !said.includes(" ") ? mentioned(said) : undefined);
    if (known !== undefined) return { known, left: text.slice(0, -said.length) };
  }
  return undefined;
}

function mentioned(said: string): KnownPerson | undefined {
  return /^@(?:here|channel|all|everyone|team)$/i.test(said) ? undefined : { name: said };
}

/** Somebody who was not there counts beside somebody who was: "Ada and Zoe Sample". */
function stranger(text: string, people: People): { known: KnownPerson; left: string } | undefined {
  const [, name] = /(?: and | & |\/)(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/u.exec(text.slice(-80)) ?? [];
  if (name === undefined) return undefined;
  const left = text.slice(0, -name.length);
  const [joint = ""] = JOINT.exec(left) ?? [];
  return lastPerson(left.slice(0, -joint.length), people) === undefined
    ? undefined
    : { known: { name }, left };
}
