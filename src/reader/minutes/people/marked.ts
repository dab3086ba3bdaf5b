/** Names beside a mark that says whether they came: "✅ Ada", "Ben: no", "Cleo – present (late)". */
import { expression } from "../expression.ts";
import { type NamedPerson, peopleInWords } from "./people-in-words.ts";

/** Somebody named, there or not. */
interface MarkedPerson extends NamedPerson {
  readonly away?: true;
}

/** Behind a picture it may say how it looks. */
const LOOK = "\uFE0F?";
const MARK = `(?:{presentMark}|(?<away>{awayMark}))${LOOK}(?: \\([^()]{1,40}\\))?`;
const IS_MARK = expression(`^${MARK}$`, "iu");
const TICKED = expression(`^(?:{ticks}|(?<away>{crosses}))${LOOK}\\s*(?<name>\\p{Lu}[^:;!?]{1,50})$`, "iu");
const TICKED_BEHIND = expression(
  `^(?<name>\\p{Lu}[^:;!?]{1,50}?)\\s(?:{ticks}|(?<away>{crosses}))${LOOK}$`,
  "iu",
);
const SAID = expression(
  `^(?<name>\\p{Lu}[^:;!?]{1,50}?)(?:\\s?[:–—-]\\s?|\\s(?=[^\\p{L}]))${MARK}[.]?$`,
  "iu",
);

/** "Ada ✔ Ben ✘" */
const BEHIND_MARK = expression("(?<=(?:{ticks}|{crosses})\uFE0F?) +(?=\\p{Lu})", "u");
/** What a mark says of whoever stands beside it; undefined of other words. */
export function markOf(words: string): "here" | "away" | undefined {
  const match = IS_MARK.exec(words);
  return match === null ? undefined : match.groups?.away === undefined ? "here" : "away";
}

/** The people of a text whose every line is a name with its mark; undefined of any other text. `ticked`: the mark is a picture. */
export function markedPeople(text: string, ticked = false): readonly MarkedPerson[] | undefined {
  return (
    inParts(text, /[\n;]/, ticked) ??
    inParts(text, /[\n;,]/, ticked) ??
    inParts(text, BEHIND_MARK.pattern, ticked)
  );
}

function inParts(text: string, part: RegExp, ticked: boolean): readonly MarkedPerson[] | undefined {
  const lines = text.split(part).filter((line) => line.trim() !== "");
  const people = lines.map((line) => markedPerson(line.trim(), ticked));
  const found = people.filter((one) => one !== undefined);
  return found.length > 0 && found.length === lines.length ? found : undefined;
}

function markedPerson(line: string, ticked: boolean): MarkedPerson | undefined {
  const { name = "", away } = (TICKED.exec(line) ?? (ticked ? TICKED_BEHIND : SAID).exec(line))?.groups ?? {};
  const [one, ...others] = peopleInWords(name);
  if (one === undefined || others.length > 0) return undefined;
  return away === undefined ? one : { ...one, away: true };
}
