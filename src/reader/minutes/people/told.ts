/** Who was there by a sentence at the top: "On the call were Ada, Ben and Cleo", "Ada and Ben took part". */
import type { Document } from "../../../model/document.ts";
import { plain, written } from "../../../model/walk.ts";
import { type Expression, expression } from "../expression.ts";
import { type NamedPerson, peopleInWords } from "./people-in-words.ts";

/** So many blocks from the top may say it. */
const TOP = 8;
const BEFORE = expression(
  "(?:^|[.;] |, )(?:{todayLead} )?(?:{thereWere}):? (?<names>(?:[^.;:?!]|(?<=\\s\\S)\\.){3,300})(?:[.;]|$)",
  "i",
);
/** "Five of us were there (Ada, Ben and Cleo)", "38 members are present, among them: Ada, Ben" */
const COUNTED = expression(
  "\\b{counted}\\b(?:[^().;:?!]{0,60}\\((?:{itWas} )?|[^().:?!]{0,80}\\b{amongThem}\\b[^().;:?!]{0,40}: )(?<names>[^().;:?!]{3,300})(?:[.;)]|$)",
  "i",
);
/** "We had Ada, Ben and Cleo at the table." */
const HAD = expression("\\b{weHad} (?<names>[^.;:?!]{3,200}?) (?:{inTheRoom}|{withUs})(?:[.;,]|$)", "i");
const BEHIND = expression(
  "^(?:[^–—:]{3,40} [–—-] )?(?<names>[^.;:?!–—]{3,200}?)(?:,| [–—-])? {thereBehind}\\b",
  "iu",
);
/** So far down a sentence tells who met. */
const FIRST = 3;
const MET = expression("^(?:[^–—:]{3,40} [–—-] )?(?<names>[^.;:?!–—]{3,200}?)(?:,| [–—-])? {met}\\b", "iu");
const LAST_AND = expression(",? {and},? ", "g");
/** "Ada", "Ada Brook", "@ada" */
const NAME = /^(?:@[\p{L}\d_-]{2,}|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})$/u;

/** The people whom the first sentence that says so names; `isMeeting`: the note's name says that it is of a meeting. */
export function toldOf(document: Document, isMeeting: boolean): readonly NamedPerson[] {
  if (!isMeeting) return [];
  for (const [i, block] of document.slice(0, TOP).entries()) {
    if (block.kind !== "paragraph") continue;
    for (const line of new Set([plain(block.children), ...written(block.children).split("\n")])) {
      const found = before(line) ?? behind(line, i < FIRST ? [BEHIND, MET] : [BEHIND]);
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

function before(line: string): readonly NamedPerson[] | undefined {
  return firstOf([BEFORE, COUNTED, HAD].map((form) => namesIn(form.exec(line)?.groups?.names)));
}

function behind(line: string, forms: readonly Expression[]): readonly NamedPerson[] | undefined {
  const said = line.split(/(?<=[\p{L}\d)][.;]) (?=\p{Lu}|@)/u);
  return firstOf(said.flatMap((one) => forms.map((form) => namesIn(form.exec(one)?.groups?.names))));
}

const firstOf = <T>(all: readonly (T | undefined)[]) => all.find((one) => one !== undefined);

// Several people; words that are no name make it another sentence, unless they are the last of a list.
function namesIn(words: string | undefined): readonly NamedPerson[] | undefined {
  if (words === undefined) return undefined;
  const people = peopleInWords(words.replace(LAST_AND.pattern, ", "));
  const named = people.filter(({ name }) => NAME.test(name));
  const [first] = people;
  const isList = first !== undefined && opensWith(words, first.name) && named.length > 1;
  return isList && named.length + 1 >= people.length ? named : undefined;
}
