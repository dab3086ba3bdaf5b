/** Who did something that only those do who are there: "Ada Example read the minutes", "moved by Ben Sample". */
import type { Document } from "../../../../model/document.ts";
import { blocks, plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { sentences } from "../../sentences.ts";
import { ledAndNoted } from "../led/led-briefly.ts";
import { isWrittenAsName, WHOLE_NAME } from "../names.ts";
import { type NamedPerson, once, peopleInWords } from "../people-in-words.ts";

const HINT = expression("{doesThereHint}", "i");
const DOES = expression(`^(?:{officerThe} (?i:{officer}),? )?${WHOLE_NAME},? {doesThere}\\b`, "u");
const DONE_BY = expression(
  `\\b{doneThereBy} (?:{officeBefore} )?${WHOLE_NAME}(?=[.,;)]|$| \\(| (?:{and}|{doneThereBehind})\\b)`,
  "gu",
);
const ELSEWHERE = expression("\\b{toldOfOthers}\\b|\\b{writtenIn}\\b", "i");

/** The people by their whole names; fewer than two are nobody, since a text may tell of one who was elsewhere. */
export function doersIn(document: Document): readonly NamedPerson[] {
  const names = new Set<string>();
  for (const block of blocks(document)) {
    if (block.kind !== "paragraph" || !HINT.test(plain(block.children))) continue;
    for (const { text } of sentences(block)) {
      if (!HINT.test(text) || ELSEWHERE.test(text)) continue;
      const found = [DOES.exec(text)?.groups?.name, ...DONE_BY.matches(text).map((one) => one.groups?.name)];
      for (const name of found.flatMap(nameIn)) names.add(name);
    }
  }
  return names.size < 2 ? [] : [...names].map((name) => ({ name }));
}

// Without the office before it.
function nameIn(words = ""): string[] {
  return peopleInWords(words).flatMap(({ name }) => (isWrittenAsName(name) ? name : []));
}

const SERVED = expression(
  "(?:^|[,;] (?:{and} )?| {and} )(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}) {servedAs}\\b(?! {by}\\b)",
  "gu",
);
const SERVED_HINT = expression("{servedHint}", "i");
/** So near the top a sentence says who did what for the meeting. */
const TOP = 8;

/** Who led it, took its notes or kept the time by a sentence at the top: "Ada facilitated, Ben took notes". */
export function servedIn(document: Document): readonly NamedPerson[] {
  const noted = ledAndNoted(document).filter((name) => !isNobody(name));
  const said = document.slice(0, TOP).flatMap((block) => {
    const words = block.kind === "paragraph" ? plain(block.children) : "";
    if (!SERVED_HINT.test(words) || ELSEWHERE.test(words)) return [];
    return [...SERVED.matches(words), ...DONE_BY.matches(words)]
      .flatMap(({ groups }) => nameIn(groups?.name))
      .map((name) => ({ name }));
  });
  return once([...noted.map((name) => ({ name })), ...said]);
}

// "we led, they wrote"
function isNobody(name: string): boolean {
  return !isWrittenAsName(name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
}
