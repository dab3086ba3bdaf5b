/** People as a list of attendees names them. */
import type { Attendee } from "../../model/meeting.ts";

const ROLE =
  /^(?:(?:(?:acting|vice|deputy|co)[- ]?)?chair(?:ing|man|woman|person)?|presiding|secretary|scribe|scribing|recorder|notes|note[- ]?tak(?:er|ing)|minutes|minute[- ]?taker|clerk|treasurer|(?:vice[- ])?president|convenor|convener|host|facilitator|moderator|timekeeper|time-?keeper)$/i;
/** A role that stands between commas as a name would; with a capital letter it might be somebody's name. */
const BARE_ROLE = new RegExp(`^(?:[Cc]hair(?:man|woman|person)?|${ROLE.source.slice(4, -2)})$`);
/** How somebody was there, which is no nickname. */
const HOW =
  /^(?:remote(?:ly)?|online|virtual(?:ly)?|phone|video|zoom|irc|late|partly|partial|guest|visitor|observer)$/i;
/** Neither a nickname nor a role. */
const PRONOUNS = /^(?:she|he|they|ze|xe|it|any|all)(?:\/\p{L}+){1,3}$/iu;
/** Words that no name holds, as people write them: what has one of them is a remark. */
const REMARK =
  /(?:^|\s)(?:the|a|an|is|are|was|were|will|with|from|to|in|on|at|for|by|we|i|you|they|there|please|add|yourself|who|et|others?|more|some|several|many|people|persons|guests?|visitors?|about|until|left|joined|absent|list|see|below|above|name|not|no|yes)(?:\s|$)/;
/** Nobody in particular. */
const NOBODY =
  /^(?:the|everyone|everybody|anyone|nobody|none|all|others?|some|several|many|n\/?a|tbd|tba|unknown|anonymous|guests?|visitors?|members?|people|persons|team|we|i|you|they|there|please|see|no|not|yes|absent)(?:\s|$)/i;

/** "Anna Alder (chair), Ben Beech and Chris (Chip) Cedar" as people, one listed twice once. */
export function people(text: string): Attendee[] {
  const found: Attendee[] = [];
  // "Ada / Ben / Cleo", where no comma parts them.
  const isParted = !/[,;]/.test(text) && (text.match(/\s[|/]\s/g) ?? []).length > 1;
  for (const one of split(isParted ? text.replace(/\s[|/]\s/g, ", ") : text)) {
    const role = one.trim().replace(/\.$/, "");
    const last = found.at(-1);
    if (last !== undefined && BARE_ROLE.test(role))
      found[found.length - 1] = { ...last, role: last.role ?? role };
    else found.push(...(person(one) ?? []));
  }
  // "Attendance: good" names nobody; people who write themselves small are several.
  return found.length === 1 && /^\p{Ll}/u.test(found[0]?.name ?? "") ? [] : once(found);
}

/** One item of a list of people; behind a comma or a dash stands what they are or whom they are from. */
export function listed(item: string): Attendee[] {
  const [name = "", ...rest] = item.split(/(?:\s+[-–—]|,)\s+(?![^()]*\))/);
  const aside = rest.map((words) => words.trim()).join(", ");
  if (aside === "") return people(item);
  return ROLE.test(aside) || rest.length < 3
    ? (person(`${name} (${aside.replace(/[()]/g, "")})`) ?? [])
    : people(item);
}

/** Everybody once; what a later mention says of a role is kept. */
export function once<T extends Attendee>(all: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const one of all) {
    const first = seen.get(one.name);
    seen.set(one.name, first === undefined ? one : { ...one, ...first });
  }
  return [...seen.values()];
}

// At commas, semicolons and "and" that no parenthesis holds.
function split(text: string): string[] {
  const outside = /(?:\([^()]*\)|\[[^[\]]*\]|[^()[\],;]|[()[\]])+/g;
  return (text.replace(/\.\s*$/, "").match(outside) ?? []).flatMap((part) =>
    part.split(/(?<!\([^()]{0,200})(?:^|\s)(?:and|&|plus|\+)\s+(?![^()]{0,200}\))/),
  );
}

function person(text: string): [Attendee] | undefined {
  const asides: string[] = [];
  const [before = "", behind] = text.split(/\s[-–—]\s/, 2);
  if (behind !== undefined && ROLE.test(behind.trim())) asides.push(behind.trim());
  const name = (asides.length > 0 ? before : text)
    .replace(/\s*[([]([^()[\]]*)[)\]]/g, (_, aside: string) => {
      asides.push(...apart(aside.trim()));
      return " ";
    })
    .replace(/<?[^\s@<>]{1,64}@[^\s@<>]{1,200}>?/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.:*–—-]+|[\s:*–—-]+$/g, "")
    .replace(/(?<=\p{Ll}{2})\.$/u, "");
  // "Ada Example @ada"
  const [, plainName = name, handle] = /^(.*[^\s@])\s+(@[\w-]+)$/.exec(name) ?? [];
  if (handle !== undefined) asides.push(handle);
  if (!isName(plainName)) return undefined;
  const role =
    asides.find((aside) => ROLE.test(aside.split(", ", 1)[0] ?? "")) ??
    asides.find((aside) => /\s/.test(aside) || HOW.test(aside));
  const others = asides.filter((aside) => aside !== role && !PRONOUNS.test(aside));
  const as = others.find((aside) => aside.startsWith("@")) ?? others[0];
  const is =
    role ??
    others.find((aside) => handle !== undefined && aside !== as) ??
    asides.find((aside) => PRONOUNS.test(aside));
  return [
    { name: plainName, ...(as === undefined ? {} : { as }), ...(is === undefined ? {} : { role: is }) },
  ];
}

// "(AE, chair)" is two things; "(with guests from Ayr, Bute)" is one.
function apart(aside: string): string[] {
  const parts = aside.split(/\s*[,;]\s*/);
  const roles = parts.filter((part) => ROLE.test(part));
  const others = parts.filter((part) => part !== "" && !ROLE.test(part)).join(", ");
  return roles.length === 0
    ? aside === ""
      ? []
      : [aside]
    : [roles.join(", "), ...(others === "" ? [] : [others])];
}

function isName(text: string): boolean {
  return (
    text.length < 60 &&
    text.split(" ").length < 7 &&
    /\p{L}/u.test(text) &&
    !/^\d|[!?=|:()]|\d{3}/.test(text) &&
    !REMARK.test(text) &&
    !NOBODY.test(text) &&
    !BARE_ROLE.test(text)
  );
}
