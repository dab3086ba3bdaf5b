/** Signs of kinds that a note explains: "D decision, T task, W waits", and lines that open with them. */
import type { Block, Document } from "../../../model/document.ts";
import { openingWords, plainBlock, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import type { Section } from "../passages/sections.ts";
import type { Passage } from "../passages.ts";

/** What a sign says of its line; "told" is neither settled nor to be done. */
export type OutcomeKind = Extract<Section, "decisions" | "deferrals" | "actions"> | "told";

/** The kinds of a note by their signs. */
export interface Kinds {
  readonly bySign: ReadonlyMap<string, OutcomeKind>;
  /** Where they are explained. */
  readonly legend: Block | undefined;
}

const NONE: Kinds = { bySign: new Map(), legend: undefined };

const PICTURE = "\\p{Extended_Pictographic}\uFE0F?|[!?*+~#§=<>→⇒✓✗☐☑]{1,2}";
const SIGN = `(?:\\p{Lu}{1,2}|${PICTURE})`;
const PAIR = expression(
  `^[^,;·•|]{0,40}?(?<![\\p{L}\\d])[([]?(?<sign>${SIGN})(?!\\p{L})[)\\]]? ?(?:=|:|–|—|-|→)? ?(?:{standsFor} )?(?<said>\\p{L}[\\p{L} -]{1,40})`,
  "u",
);
const KINDS: readonly (readonly [OutcomeKind, ReturnType<typeof expression>])[] = [
  ["decisions", expression("^{kindSettled}\\b", "i")],
  ["deferrals", expression("^{kindWaits}\\b", "i")],
  ["actions", expression("^{kindTask}\\b", "i")],
  ["told", expression("^{kindTold}\\b", "i")],
];
/** Where it is explained: at the top of a note, or at its end. */
const TOP = 10;
const END = 3;
/** So many kinds a legend has at least, of which one is more than told. */
const LEAST = 3;

/** The signs that a note explains. */
export function kindsOf(document: Document): Kinds {
  for (const legend of [...document.slice(0, TOP), ...document.slice(-END)]) {
    if (legend.kind !== "paragraph" && legend.kind !== "list" && legend.kind !== "quote") continue;
    const bySign = signsIn(plainBlock(legend));
    if (
      bySign.size >= LEAST &&
      [...bySign.values()].some((kind) => kind === "decisions" || kind === "deferrals")
    )
      return { bySign, legend };
  }
  return impliedIn(document);
}

/** "D: we lend it out." */
const SHORT = expression("^(?<letter>\\p{Lu}{1,3}): (?=\\p{Lu}\\p{Ll}|\\p{Lu}{2})", "u");
const DECISION = expression("^{decisionShort}$");
/** "A: Ada asks them", "A17-2 Ada: ask them" */
const ACTION = expression("^(?:{actionShort}|{actionCapitals})(?:\\d[\\d./-]{0,6})?(?: [^:]{1,30})?: ");
/** Other letters that mark a line, and are nobody's. */
const OTHER_MARKS = expression("^(?:{decisionShort}|{actionShort}|{actionCapitals}|I|N|Q|E)$");
/** A letter that stands before so many lines is no slip. */
const KEPT = 2;

// A note that marks line after line with the same letter explains it by that, where no letter is a speaker's.
function impliedIn(document: Document): Kinds {
  const letters = document.flatMap((block) =>
    block.kind === "list"
      ? block.items.flatMap((item) => SHORT.exec(openingWords(item))?.groups?.letter ?? [])
      : [],
  );
  const own = letters.filter((letter) => letter.length === 1);
  const decided = own.filter((letter) => DECISION.test(letter));
  // Beside what is to do D stands for decided; beside information it may be for discussed.
  const hasTasks = document.some(
    (block) => block.kind === "list" && block.items.some((item) => ACTION.test(openingWords(item))),
  );
  const isSure = hasTasks && !own.includes("I");
  if (decided.length < KEPT || !isSure || !own.every((letter) => OTHER_MARKS.test(letter))) return NONE;
  return { bySign: new Map(decided.map((letter) => [letter, "decisions"])), legend: undefined };
}

/** A longer text explains more than signs. */
const LONGEST = 400;

function signsIn(text: string): ReadonlyMap<string, OutcomeKind> {
  const found = new Map<string, OutcomeKind>();
  if (text.length > LONGEST) return found;
  for (const part of text.split(/[,;·•|/\n]/)) {
    const { sign, said = "" } = PAIR.exec(part)?.groups ?? {};
    const kind = KINDS.find(([, words]) => words.test(said))?.[0];
    if (sign !== undefined && kind !== undefined) found.set(sign, kind);
  }
  return found;
}

/** The kind of a cell or a line by its sign alone. */
export function kindOf(sign: string, { bySign }: Kinds): OutcomeKind | undefined {
  return bySign.get(sign.replace(/^[([]|[)\].:]$/g, ""));
}

const OPENS = new RegExp(
  `^[^\\S\\n]*(?:[([](?<inside>${SIGN})[)\\]][:.]?|(?<letter>\\p{Lu}{1,2}) ?(?:[–—:.)|]|-(?= ))|(?<picture>${PICTURE}))[^\\S\\n]+(?=\\S)`,
  "u",
);
const CLOSES = new RegExp(`[^\\S\\n][([](?<sign>${SIGN})[)\\]][.]?[^\\S\\n]*$`, "u");

/** A line, what kind its sign says it is of, and its words without the sign. */
interface SignedLine {
  readonly text: string;
  readonly kind: OutcomeKind | undefined;
}

function lineOf(line: string, kinds: Kinds): SignedLine {
  const opens = OPENS.exec(line);
  const { inside, letter, picture } = opens?.groups ?? {};
  const kind = kinds.bySign.get(inside ?? letter ?? picture ?? "");
  if (opens !== null && kind !== undefined) return { text: line.slice(opens[0].length), kind };
  const closes = CLOSES.exec(line);
  const last = kinds.bySign.get(closes?.groups?.sign ?? "");
  return last === undefined
    ? { text: line, kind: undefined }
    : { text: line.slice(0, closes?.index), kind: last };
}

/** The passages of a note, of which each line that has a sign is one, in the section of its kind. */
export function byKinds(passages: readonly Passage[], kinds: Kinds): readonly Passage[] {
  const { legend, bySign } = kinds;
  if (bySign.size === 0) return passages;
  const words = legend === undefined ? "" : plainBlock(legend);
  return passages
    .filter(({ paragraph }) => paragraph !== legend && !words.includes(plainBlock(paragraph)))
    .flatMap((passage) => inLines(passage, kinds));
}

function inLines(passage: Passage, kinds: Kinds): readonly Passage[] {
  const { paragraph } = passage;
  if (paragraph.children.some(({ kind }) => kind === "deleted")) return [passage];
  const lines = written(paragraph.children)
    .split("\n")
    .map((line) => lineOf(line, kinds));
  if (lines.every(({ kind }) => kind === undefined)) return [passage];
  const found: { text: string; kind: OutcomeKind | undefined; at: number }[] = [];
  for (const [at, { text, kind }] of lines.entries()) {
    const last = found.at(-1);
    // A line without a sign goes on with the one above it.
    if (kind === undefined && last !== undefined) last.text += `\n${text}`;
    else found.push({ text, kind, at });
  }
  return found.map(({ text, kind, at }) => ({
    ...passage,
    ...(kind === undefined ? {} : ofKind(kind)),
    paragraph: {
      ...paragraph,
      children: [{ kind: "text", text }],
      place: { ...paragraph.place, line: paragraph.place.line + at },
    },
  }));
}

function ofKind(kind: OutcomeKind): Pick<Passage, "section" | "depth" | "quoted"> {
  return kind === "told"
    ? { section: undefined, depth: 0, quoted: true }
    : { section: kind, depth: 1, quoted: false };
}
