/** Whether names are heard of as people's below them: "Ada: I'll do it", "Ben will". */
import type { Document } from "../../../model/document.ts";
import { blocks, plain, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { isOrder } from "../tasks.ts";
import type { NamedPerson } from "./people-in-words.ts";

/** Of a line of names so many must be heard of as people below it. */
const HEARD = 2;
/** More people than are looked for. */
const MANY = 60;
const FIRST_PERSON = expression("\\b{firstPerson}\\b", "i");

/** Whether several of them open a line, and one at least does something there; a colon behind a word says little. */
export function areHeard(people: readonly NamedPerson[], below: Document): boolean {
  const openings = [...blocks(below)].flatMap((block) =>
    block.kind === "paragraph"
      ? plain(block.children)
          .slice(0, 80)
          .replace(/^[^\p{L}@]+/u, "")
      : [],
  );
  const behind = people.flatMap(({ name, as = "" }) => {
    const forms = [name.split(" ")[0] ?? "", ...initialsOf(as)];
    const own = openings.flatMap((words) =>
      forms.filter((form) => words.startsWith(form)).map((form) => words.slice(form.length)),
    );
    const said = own.filter((words) => DOES.test(words));
    return said.length === 0 ? [] : [said];
  });
  return behind.length >= HEARD && behind.flat().some(isDeed);
}

/** Whether so many of them do or say something anywhere below: "The pump: Ada will ask". */
export function areToldOf(people: readonly NamedPerson[], below: Document): boolean {
  return toldOfBelow(people, below).length >= HEARD;
}

/** Whether several of them, whom their whole names introduce, are called by one name below, which is no word as "Release Plan" is. */
export function areCalledBelow(people: readonly NamedPerson[], below: Document): boolean {
  const whole = people.slice(0, MANY).filter(({ name }) => / /.test(name));
  if (whole.length < SEVERAL || whole.length < people.length) return false;
  const text = [...blocks(below)]
    .flatMap((block) => (block.kind === "paragraph" ? plain(block.children) : []))
    .join("\n");
  const said = new Set(
    whole
      .reduce((words, { name }) => words.replaceAll(name, ""), text)
      .match(/(?<!\p{L})\p{Lu}[\p{L}'’-]+/gu),
  );
  const called = whole.filter(({ name }) => {
    const [first = "", ...others] = name.split(" ");
    return said.has(first) || said.has(others.at(-1) ?? "");
  });
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}{3,}/gu));
  const words = whole.filter(({ name }) => name.split(" ").some((word) => small.has(word.toLowerCase())));
  return called.length >= Math.max(HEARD, whole.length / SEVERAL) && words.length * 2 < whole.length;
}

/** Fewer whole names in a row may be a pair of anybody. */
const SEVERAL = 3;

/** Those of them who do. */
export function toldOfBelow(people: readonly NamedPerson[], below: Document): readonly NamedPerson[] {
  if (people.length === 0) return [];
  const all = [...blocks(below)];
  const paragraphs = all.filter((block) => block.kind === "paragraph");
  const cells = all.flatMap((block) =>
    block.kind === "table" ? block.rows.flat().map((cell) => plain(cell)) : [],
  );
  const words = [...paragraphs.map(({ children }) => plain(children)), ...cells];
  const speakers = new Set(
    paragraphs.flatMap(({ children }) => written(children).split("\n").flatMap(speakerOf)),
  );
  return people.slice(0, MANY).filter(({ name, as = "" }) => {
    const forms = [name, name.split(" ")[0] ?? name, name.split(" ").at(-1) ?? name, ...initialsOf(as)];
    return (
      forms.some((form) => speakers.has(form)) ||
      words.some((said) => forms.some((form) => doesSomething(said, form)))
    );
  });
}

// "Ada Example (AE)"
function initialsOf(as: string): string[] {
  return /^\p{Lu}{2,4}$/u.test(as) ? [as] : [];
}

function doesSomething(said: string, name: string): boolean {
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
    const isWord = !/[\p{L}\d_]/u.test(said.slice(Math.max(0, at - 1), at));
    if (isWord && DEED_BEHIND.test(said.slice(at + name.length, at + name.length + BEHIND))) return true;
  }
  return false;
}

/** "ada: I will" */
const SPEAKER = /^\s*[@*_<]{0,3}([\p{L}\d_.-]{2,30})[>*_]{0,3}:\s/u;
// A colon behind a word says little: whoever speaks says "I", or yes.
function speakerOf(line: string): string[] {
  const [all = "", name] = SPEAKER.exec(line) ?? [];
  const said = line.slice(all.length);
  return name !== undefined && (FIRST_PERSON.test(said) || SPOKEN.test(said)) ? [name] : [];
}

const SPOKEN = expression("^{spokenFirst}\\b", "i");
/** So much behind a name says what its bearer does. */
const BEHIND = 40;
const DEED_BEHIND = expression("^,?(?: |(?=['’]))(?!{onceHad}\\b){onlyPeopleDo}\\b", "u");

function isDeed(behind: string): boolean {
  const [, said] = /^(?: \p{Lu}[\p{L}'’-]+)*:\s(.*)$/u.exec(behind) ?? [];
  return said === undefined || FIRST_PERSON.test(said) || isOrder(said);
}

/** What stands behind a name that opens a line: "Ada: …", "Ada will …". */
const DOES = expression("^(?: \\p{Lu}[\\p{L}'’-]+)*(?::|,? {doesAfterName}\\b)", "u");
