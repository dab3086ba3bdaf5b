/** Who was there by a sentence at the top: "On the call were Ada, Ben and Cleo", "Ada and Ben took part". */
import type { Document } from "../../../model/document.ts";
import { plain, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { type NamedPerson, peopleInWords } from "./people-in-words.ts";

/** So many blocks from the top may say it. */
const TOP = 8;
const BEFORE = expression(
  "(?:^|[.;] |, )(?:{todayLead} )?(?:{thereWere}):? (?<names>[^.;:?!]{3,300})(?:[.;]|$)",
  "i",
);
const BEHIND = expression("^(?<names>[^.;:?!]{3,200}?),? {thereBehind}\\b", "iu");
const LAST_AND = expression(",? {and},? ", "g");
/** "Ada", "Ada Brook", "@ada" */
const NAME = /^(?:@[\p{L}\d_-]{2,}|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})$/u;

/** The people whom the first sentence that says so names; `isMeeting`: the note's name says that it is of a meeting. */
export function toldOf(document: Document, isMeeting: boolean): readonly NamedPerson[] {
  if (!isMeeting) return [];
  for (const block of document.slice(0, TOP)) {
    if (block.kind !== "paragraph") continue;
    for (const line of new Set([plain(block.children), ...written(block.children).split("\n")])) {
      const found = namesIn(BEFORE.exec(line)?.groups?.names) ?? behind(line);
      if (found !== undefined) return found;
    }
  }
  return [];
}

// "Ada, Ben", "Chair Ada, Ben"; not "We were glad that Ada, Ben".
function opensWith(words: string, name: string): boolean {
  const at = words.indexOf(name);
  return NAME.test(name) && at >= 0 && /^(?:\p{Lu}\S* )*$/u.test(words.slice(0, at));
}

function behind(line: string): readonly NamedPerson[] | undefined {
  for (const said of line.split(/(?<=\p{L}[.;]) (?=\p{Lu}|@)/u)) {
    const found = namesIn(BEHIND.exec(said)?.groups?.names);
    if (found !== undefined) return found;
  }
  return undefined;
}

// Several people; words that are no name make it another sentence, unless they are the last of a list.
function namesIn(words: string | undefined): readonly NamedPerson[] | undefined {
  if (words === undefined) return undefined;
  const people = peopleInWords(words.replace(LAST_AND.pattern, ", "));
  const named = people.filter(({ name }) => NAME.test(name));
  const [first] = people;
  const isList = first !== undefined && opensWith(words, first.name) && named.length > 1;
  return isList && named.length + 1 >= people.length ? named : undefined;
}
