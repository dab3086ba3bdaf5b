/** Who was there by a sentence at the top: "On the call were Ada, Ben and Cleo", "Ada and Ben took part". */
import type { Block, Document } from "../../../../model/document.ts";
import { plain, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { areToldOf } from "../heard-below.ts";
import { IS_ABSENT, IS_ROLE, isOfAnotherGroup, OF_OTHERS, withoutRooms } from "../labels.ts";
import { isWrittenAsName, withoutTitleStops, withoutWriter } from "../names.ts";
import { type NamedPerson, once, peopleInWords } from "../people-in-words.ts";

/** So many blocks from the top may say it. */
const TOP = 8;
/** Names down to the end of the clause; the full stop of an initial ends none. */
const NAMES = (times: string) => `(?<names>(?:[^.;:?!]|(?<=\\s\\S)\\.)${times})`;
const BEFORE = expression(
  `(?:^|[.;] |, (?:{whichWas} )?| {and} )(?:{todayLead} )?(?:{thereWere}):? ${NAMES("{3,300}")}(?:[.;]|$)`,
  "i",
);
/** "With her were Ada, Ben and Cleo", "Round the fire sat Ada, Ben": where or with whom, and nothing but who. */
const INVERTED = expression(
  `^(?:{todayLead} )?(?<where>{placeOpening}(?: [^.,;:?!]{1,60}?)?) (?:{were}|{sat}):? ${NAMES("{3,300}")}[.;]?$`,
  "i",
);
/** "and, for the first item, Ada" */
const INTERLUDE = expression("(?<=, |{and} |{and}, ){leadOpening}(?: [\\p{Ll}\\d'’.:-]{1,20}){1,6}, ", "gu");
/** "Five of us were there (Ada, Ben and Cleo)", "38 members are present, among them: Ada, Ben" */
const COUNTED = expression(
  "\\b{counted}\\b:?(?:[^().;:?!]{0,60}\\((?:{thatIs} )?|[^().:?!]{0,80}\\b{amongThem}\\b(?:[^().;:?!]{0,40}:)? )(?<names>[^().;:?!]{3,300})(?:[.;)]|$)",
  "i",
);
/** "The panel (Ada, Ben and Cleo) met online." */
const BODY = expression("^{officerThe} {body} \\((?<names>[^():?!]{3,300})\\) {met}", "iu");
/** "We had Ada, Ben and Cleo at the table." */
const HAD = expression(
  `(?<!\\b{dealt} )\\b{weHad} ${NAMES("{3,200}?")} (?:{inAnyRoom}|{withUs})(?:[.;,]|$)`,
  "i",
);
/** "We had Ada, Ben and Cleo.", and nothing else. */
const HAD_ALONE = expression("^{weHad}:? (?<names>[^.;:?!]{3,200})[.;]?$", "i");
const BEHIND = expression(
  "^(?:[^–—:]{3,40} [–—-] )?(?<names>[^.;:?!–—]{3,200}?)(?:,| [–—-])? {thereBehind}\\b",
  "iu",
);
const BEING = expression("^(?<before>[^.;:?!]{3,300}?),? {being}\\b", "i");
/** So far down a sentence tells who met. */
const FIRST = 3;
const MET = expression("^(?:[^–—:]{3,40} [–—-] )?(?<names>[^.;:?!–—]{3,200}?)(?:,| [–—-])? {met}\\b", "iu");
const AWAY = expression("\\b{absent}$", "i");
const TODAY = expression(" {todayLead}$", "i");
const LAST_AND = expression(",? {and},? ", "g");
/** "Ada Example welcomed Ben and Cleo to the meeting", "thanked Ben and Cleo for coming" */
const GREETED = expression("\\b{greeted} (?<names>[^.;:?!]{3,200}?) {forComing}\\b", "i");
/** "Hands on deck: Ada, Ben" */
const LABELLED =
  /^[^\p{L}\p{Extended_Pictographic}]{0,4}(?<label>\p{Extended_Pictographic}(?:[\u200D\uFE0F\p{Emoji_Modifier}]{1,2}\p{Extended_Pictographic}?){0,3}(?= )|[^:.?!]{2,60}(?=[:?]))\??:?\s+(?<names>[^:;?!·|]{3,300}?)(?: [·|] .{0,200})?$/u;
const OF_PEOPLE = expression("{peopleLabel}", "iu");
const LATE = expression("^(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?) {arrives}", "u");
const OF_PLACE = expression("^{atPlace} [\\w '-]{3,20}$", "i");
const FROM_SIDE = expression("{fromSide}", "i");
const ANOTHER_TIME = expression("\\b{toldOfOthers}\\b", "i");

/** The people whom the first paragraph that says so names; `isMeeting`: the note's name says that it is of a meeting. */
export function toldOf(document: Document, isMeeting: boolean, isLed: () => boolean): readonly NamedPerson[] {
  if (!isMeeting) return [];
  let one: readonly NamedPerson[] = [];
  for (const [i, block] of document.slice(0, TOP).entries()) {
    const found = whole([
      ...inSides(block),
      ...linesOf(block).flatMap((line) =>
        inLine(line, i < FIRST, (people) => areToldOf(people, document.slice(i))),
      ),
    ]);
    if (found.length > 1) return once([...found, ...linesOf(block).flatMap(lateIn)]);
    if (one.length === 0) one = found;
  }
  // One alone may be of something else, unless another led.
  return one.length > 0 && isLed() ? one : [];
}

// Where a line ends within a name the first half of it is nobody.
function whole(people: readonly NamedPerson[]): readonly NamedPerson[] {
  return once(people).filter(({ name }) => !people.some((other) => other.name.startsWith(`${name} `)));
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === "list")
    return block.items.flatMap(({ children: [first] }) =>
      first?.kind === "paragraph" ? plain(first.children) : [],
    );
  if (block.kind !== "paragraph") return [];
  return [...new Set([plain(block.children), ...written(block.children).split("\n")])].map((line) =>
    // "Ada (first time, hi!)" ends no sentence.
    withoutTitleStops(withoutWriter(line)).replace(/!(?=\))/g, ""),
  );
}

function inLine(
  line: string,
  isFirst: boolean,
  isHeard: (people: readonly NamedPerson[]) => boolean,
): readonly NamedPerson[] {
  const forms = [BEFORE, COUNTED, BODY, HAD, GREETED, BEHIND, ...(isFirst ? [MET] : [])];
  return sentencesOf(line).flatMap(({ said, before }) => [
    ...labelled(said),
    ...allIn(HAD_ALONE.exec(said)?.groups?.names),
    ...alsoCame(said),
    ...beingThere(said),
    ...inverted(said).filter((_, __, all) => isFirst && isHeard(all)),
    ...forms.flatMap((form) => {
      const match = form.exec(said);
      const { names = "" } = match?.groups ?? {};
      const told = before + said.slice(0, (match?.index ?? 0) + (match?.[0].length ?? 0));
      return match !== null && !ANOTHER_TIME.test(told.replace(names, "")) ? namesIn(names) : [];
    }),
    // "The meeting was attended by Ada and Ben; the mill was represented by Cleo and Dan"
    ...said
      .split("; ")
      .slice(1)
      .flatMap((clause) => allIn(BEFORE.exec(clause)?.groups?.names)),
  ]);
}

/** "Ada made it, and so did Ben and Cleo" */
const SO_DID = expression(
  "^(?<one>@?\\p{L}[\\p{L}\\d_.-]{0,30}(?: \\p{Lu}[\\p{L}'’-]{0,30}){0,2}) {soCame}[^.;?]{0,40}?,? (?:{and} {soDid}|{asDid}) (?<names>[^;?]{2,300})$",
  "u",
);

function alsoCame(said: string): readonly NamedPerson[] {
  const { one = "", names = "" } = SO_DID.exec(said)?.groups ?? {};
  return one === "" || ANOTHER_TIME.test(said.replace(names, ""))
    ? []
    : peopleInWords(`${one}, ${names.replace(/[.!]$/, "").replace(LAST_AND, ", ")}`);
}

// The names right before it, as far back as nothing else stands between them.
function beingThere(said: string): readonly NamedPerson[] {
  const { before = "" } = BEING.exec(said)?.groups ?? {};
  const parts = before === "" ? [] : before.replace(LAST_AND, ", ").split(", ");
  const names = parts.slice(parts.findLastIndex((part) => !isWrittenAsName(part)) + 1);
  return names.length > 1 && !ANOTHER_TIME.test(before) ? peopleInWords(names.join(", ")) : [];
}

function inverted(said: string): readonly NamedPerson[] {
  const { where = "", names = "" } = INVERTED.exec(said)?.groups ?? {};
  return names === "" || OF_OTHERS.test(withoutRooms(where)) || ANOTHER_TIME.test(where) || AWAY.test(where)
    ? []
    : allIn(names.replace(INTERLUDE, ""));
}

// The clauses of a line, each with those of its sentence before it.
function sentencesOf(line: string): readonly { readonly said: string; readonly before: string }[] {
  let before = "";
  return line.split(/(?<=[\p{L}\d)][.;!]) (?=\p{Lu}|@)(?![^()]{0,200}\))/u).map((said) => {
    const one = { said, before };
    before = said.endsWith(";") ? `${before}${said} ` : "";
    return one;
  });
}

// "Ada joined at half past", beside those who were there before.
function lateIn(line: string): readonly NamedPerson[] {
  return sentencesOf(line).flatMap(({ said }) => {
    const { name = "" } = LATE.exec(said)?.groups ?? {};
    return isWrittenAsName(name) ? [{ name }] : [];
  });
}

// A label of people in whatever words, and names alone behind it.
function labelled(line: string): readonly NamedPerson[] {
  const { label = "", names = "" } = LABELLED.exec(line)?.groups ?? {};
  if (
    names === "" ||
    !(OF_PEOPLE.test(label) || OF_PLACE.test(label)) ||
    OF_OTHERS.test(label) ||
    isOfAnotherGroup(label)
  )
    return [];
  const people = peopleInWords(names);
  const areInRoles = people.some(({ role }) => role !== undefined && IS_ROLE.test(role));
  if (!OF_PEOPLE.test(label) && !areInRoles) return [];
  return people.length > 1 && people.every(mayBeListed) ? people : [];
}

/** "geo_ada", "ada9": a name that people give themselves, and no word. */
const NICK = /^\p{Ll}{2,20}(?:_[\p{Ll}\d]{1,20}|\d{1,4})$/u;

function mayBeListed({ name }: NamedPerson): boolean {
  return isWrittenAsName(name) || NICK.test(name);
}

const SIDE = /^[^\p{L}]{0,4}(?<label>\p{Lu}[^:.?!]{1,40}):\s+(?<names>\p{Lu}[^:.?!]{3,200})$/u;

// "Harbour Labs: Ada Example, Ben Sample", and below it another side, or who is away: whole names alone behind each.
function inSides(block: Block): readonly NamedPerson[] {
  const lines = block.kind === "list" ? linesOf(block) : linesOf(block).slice(1);
  const sides = lines.map((line) => {
    const { label = "", names = "" } = SIDE.exec(line)?.groups ?? {};
    return { label, people: peopleInWords(names) };
  });
  const isOfSides =
    sides.every(({ label }) => FROM_SIDE.test(label)) || sides.some(({ label }) => IS_ABSENT.test(label));
  const away = new Set(
    sides.flatMap(({ label, people }) => (IS_ABSENT.test(label) ? people.map(({ name }) => name) : [])),
  );
  const all = sides.flatMap(({ people }) => people).filter(({ name }) => !away.has(name));
  const areWhole = all.every(({ name }) => name.includes(" ") && isWrittenAsName(name));
  if (sides.some(({ label }) => isOfAnotherGroup(label))) return [];
  return isOfSides && all.length > 1 && areWhole && sides.every(({ people }) => people.length > 0) ? all : [];
}

// "Ada, Ben", "Chair Ada, Ben"; not "We were glad that Ada, Ben".
function opensWith(words: string, name: string): boolean {
  const at = words.indexOf(name);
  return isWrittenAsName(name) && at >= 0 && /^(?:\p{Lu}\S* )*$/u.test(words.slice(0, at));
}

/** "both Teds", "yours truly" */
const UNNAMED = expression("^(?:{bothOf} \\p{L}|{writer}$)", "iu");

// Names and nothing else.
function allIn(words = ""): readonly NamedPerson[] {
  const parts = words
    .replace(LAST_AND, ", ")
    .split(", ")
    .filter((part) => !UNNAMED.test(part));
  const people = parts.flatMap((part) => peopleInWords(part));
  const areNames = people.length === parts.length && people.every(mayBeListed);
  return people.length > 1 && areNames ? people : [];
}

// Several people; words that are no name make it another sentence, unless they are the last of a list.
function namesIn(words = ""): readonly NamedPerson[] {
  const people = peopleInWords(words.replace(TODAY, "").replace(INTERLUDE, "").replace(LAST_AND, ", "));
  const named = people.filter(mayBeListed);
  const [first] = people;
  const isList =
    first !== undefined && opensWith(words, first.name) && (named.length > 1 || people.length === 1);
  return isList && named.length + 1 >= people.length ? named : [];
}
