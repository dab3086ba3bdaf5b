/** Names beside a mark that says whether they came: "✅ Ada", "Ben: no", "Cleo – present (late)". */
import { type Expression, expression } from "../expression.ts";
import { type NamedPerson, peopleInWords } from "./people-in-words.ts";

/** Somebody named, there or not. */
interface MarkedPerson extends NamedPerson {
  readonly away?: true;
}

const IS_ROLE = expression("^(?:{roleLabel}|{ledAside})$", "i");
/** Behind a picture it may say how it looks. */
const LOOK = "\uFE0F?";
const ASIDE = "(?: \\((?<aside>[^()]{1,40})\\))?";
const MARK = `(?:{presentMark}|(?<away>{awayMark}))${LOOK}${ASIDE}`;
/** In a cell of its own more may stand behind it: "Absent, no apologies". */
const IS_MARK = expression(`^${MARK}(?:[,;] [^,;()]{1,40})?$`, "iu");
const TICKED = expression(`^(?:{ticks}|(?<away>{crosses}))${LOOK}\\s*(?<name>\\p{Lu}[^:;!?]{1,50})$`, "iu");
const TICKED_BEHIND = expression(
  `^(?<name>\\p{Lu}[^:;!?]{1,50}?)\\s(?:{ticks}|(?<away>{crosses}))${LOOK}${ASIDE}$`,
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
    inParts(text, /\s[·|•]\s/, ticked) ??
    inParts(text, BEHIND_MARK, ticked)
  );
}

function inParts(
  text: string,
  part: Expression | RegExp,
  ticked: boolean,
): readonly MarkedPerson[] | undefined {
  const lines = text.split(part).filter((line) => line.trim() !== "");
  const people = lines.map((line) => markedPerson(line.trim(), ticked));
  const found = people.filter((one) => one !== undefined);
  return found.length > 0 && found.length === lines.length ? found : undefined;
}

function markedPerson(line: string, ticked: boolean): MarkedPerson | undefined {
  const {
    name = "",
    away,
    aside,
  } = (TICKED.exec(line) ?? (ticked ? TICKED_BEHIND : SAID).exec(line))?.groups ?? {};
  const isRole = aside !== undefined && IS_ROLE.test(aside);
  const [one, ...others] = peopleInWords(isRole ? `${name} (${aside})` : name);
  if (one === undefined || others.length > 0) return undefined;
  return away === undefined ? one : { ...one, away: true };
}
