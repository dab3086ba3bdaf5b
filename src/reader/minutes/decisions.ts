/** What a meeting decided, in the note's own sentences: marked, listed in a section, or in prose that cannot be misread. */
import type { Block, Document, Table } from "../../model/document.ts";
import type { Decision } from "../../model/meeting.ts";
import { kept, plain } from "../../model/walk.ts";
import { expression, namedRules } from "./expression.ts";
import { markedDecision, settlesNothing } from "./marks.ts";
import type { Passage } from "./passages.ts";
import type { KnownPeople } from "./people/known-people.ts";
import { type Sentence, sentences } from "./sentences.ts";

const PROSE = namedRules("decisions");
const HINT = expression("\\b{decisionHint}", "i");
/** So many characters behind a phrase still belong to it. */
const NEAR = 12;
/** Not decided, not now, or not sure. */
const NOT = expression("\\b{notDecided}\\b", "i");

/** "Approved, then withdrawn", "use blue (rejected)". */
const REVOKED = expression("\\b{thenRevoked} {revoked}\\b|[([]{revoked}[)\\]][.!]?$", "i");

/** What a note says was decided, quoted, in the note's order. */
export function findDecisions(
  document: Document,
  passages: readonly Passage[],
  people: KnownPeople,
): Decision[] {
  const found = [...passages.flatMap((one) => inPassage(one, people)), ...document.flatMap(inTable)];
  return found.toSorted((a, b) => a.line - b.line);
}

const MATTER = expression("^{matterColumn}$", "i");
const RESULT = expression("^{resultColumn}$", "i");
const ACCEPTED = expression("^{accepted}\\b", "i");

// A table of what was put to the vote has a column for the matter and one for what became of it.
function inTable(block: Block): Decision[] {
  if (block.kind !== "table") return [];
  const titles = block.header.map((cell) => plain(cell));
  const decided = titles.findIndex((title) => DECIDED.test(title));
  if (decided >= 0) return inColumn(block, decided);
  const [matter, result] = [MATTER, RESULT].map((names) => titles.findIndex((title) => names.test(title)));
  if (matter === undefined || matter < 0 || result === undefined || result < 0) return [];
  return block.rows.flatMap((row, i) => {
    const text = plain(row[matter] ?? []);
    if (text === "" || !ACCEPTED.test(plain(row[result] ?? []))) return [];
    return [decision({ text, line: block.place.line + 2 + i }, "table.decisions")];
  });
}

const DECIDED = expression("^{decisionsSection}$", "i");

// A column of decisions; where a cell says only that it was one, the first cell says what.
function inColumn({ rows, place }: Table, at: number): Decision[] {
  return rows.flatMap((row, i) => {
    const said = plain(kept(row[at] ?? []));
    const text = CARRIED.test(said) ? plain(kept(row[0] ?? [])) : said;
    const isNone =
      text === "" || settlesNothing(said) || REVOKED.test(said) || NOT.test(said) || said.endsWith("?");
    return isNone ? [] : [decision({ text, line: place.line + 2 + i }, "table.decisions")];
  });
}

function inPassage(passage: Passage, people: KnownPeople): Decision[] {
  const listed = asItem(passage);
  if (listed !== undefined) return listed;
  return sentences(passage.paragraph).flatMap((sentence, i, all) => {
    const vote = passage.quoted ? undefined : voteOf(all.slice(0, i + 1), passage);
    if (vote !== undefined) return [decision(vote, "sentence.motion-result")];
    const rule = ruleOf(sentence.text, passage, people);
    return rule === undefined ? [] : [decision(sentence, rule)];
  });
}

const CARRIED = expression("^(?:(?:{the} )?{motion},? )?(?:{toBe} )?{accepted}(?: {votedHow})*[.!]?$", "i");
const MOTION = expression("^(?:{the} )?{motion}\\b|\\b{moves}\\b", "i");
const FALLEN = expression("\\b(?:{revoked}|{putOff})\\b", "i");

// "Motion: to lease the mill. Ben seconded. Carried.": the last of some sentences with all from its motion on.
function voteOf(all: readonly Sentence[], { paragraph }: Passage): Sentence | undefined {
  if (!CARRIED.test(all.at(-1)?.text ?? "")) return undefined;
  const from = all.findLastIndex(
    ({ text }, i) => i < all.length - 1 && MOTION.test(text) && !CARRIED.test(text),
  );
  const [motion, ...others] = from < 0 ? [] : all.slice(from);
  if (motion === undefined) return undefined;
  const text = [motion, ...others].map((one) => one.text).join(" ");
  return FALLEN.test(text) || !plain(paragraph.children).includes(text) ? undefined : { ...motion, text };
}

const AGREED = expression("^([^:?.]{2,60}?)(?: ?:| [–—-]) {decided}[.!]?$", "i");

// "Tar: agreed" is decided as an item, where it is nobody who agrees.
function agreedOf(text: string, people: KnownPeople): "matter" | "person" | undefined {
  const [, what] = AGREED.exec(text) ?? [];
  if (what === undefined) return undefined;
  const isPerson = people.none || people.find(what) !== undefined || people.initials(what) !== undefined;
  return isPerson ? "person" : "matter";
}

const NEWS = expression("^{newsHeading}$", "i");
const SMALL = expression("^{decisionMark}\\s*::?\\s+(?=\\S)", "i");

function smallDecision(text: string): boolean {
  const [mark] = SMALL.exec(text) ?? [];
  return mark !== undefined && !text.endsWith("?") && !settlesNothing(text.slice(mark.length));
}

function asItem({ section, depth, paragraph }: Passage): Decision[] | undefined {
  if (section !== "decisions" || depth !== 1) return undefined;
  const [first] = sentences(paragraph, true);
  return first === undefined || settlesNothing(first.text) ? [] : [decision(first, "section.decisions")];
}

function ruleOf(text: string, { quoted, depth, topic }: Passage, people: KnownPeople): string | undefined {
  // What ends in a colon only says that something follows.
  if (REVOKED.test(text) || text.endsWith(":")) return undefined;
  if (markedDecision(text) !== undefined) return "mark.decision";
  // "decision: yes" as an item of a list needs no capital letter.
  if (depth > 0 && !quoted && smallDecision(text)) return "mark.decision";
  // What others decided is news.
  if (NEWS.test(topic)) return undefined;
  if (quoted || text.endsWith("?") || !HINT.test(text)) return undefined;
  const agreed = agreedOf(text, people);
  if (agreed === "person") return undefined;
  if (agreed === "matter" && depth > 0) return "item.agreed";
  // What takes it back stands before it, or right behind: "agreed on nothing", not "agreed to wait if it rains".
  return PROSE().find(({ pattern }) => {
    const match = pattern.exec(text);
    return match !== null && !NOT.test(text.slice(0, match.index + match[0].length + NEAR));
  })?.rule;
}

function decision({ text, line }: Sentence, rule: string): Decision {
  const rest = markedDecision(text)?.rest ?? text;
  const mark = text.slice(0, text.length - rest.length);
  return { text, line, rule, ...(ONE_WORD.test(mark) ? { unmarked: rest } : {}) };
}

/** A mark that says nothing but that something was decided: no number, no name, no "of the board". */
const ONE_WORD = /^(?:[#[(*]*\p{L}+[\])]?\s*(?:::?|[–—-])|[#!]\p{L}+|\[\p{L}+\])\s*$/u;
