/** What a meeting decided, in the note's own sentences: marked, listed in a section, or in prose that cannot be misread. */
import type { Block, Document, Table } from "../../model/document.ts";
import type { Decision } from "../../model/meeting.ts";
import { inlinesWithin, kept, plain } from "../../model/walk.ts";
import { expression, namedRules } from "./expression.ts";
import { markedDecision, settlesNothing } from "./marks.ts";
import type { Passage } from "./passages.ts";
import type { KnownPeople } from "./people/known-people.ts";
import { ownWords, type Sentence, sentences } from "./sentences.ts";

const PROSE = namedRules("decisions");
const HINT = expression("\\b{decisionHint}", "i");
/** So many characters behind a phrase still belong to it. */
const NEAR = 12;
/** What would seem to say so, and is no doubt: "the minutes of the last meeting", "everybody could live with it". */
const SETTLED = expression("\\b{noDoubt}\\b", "i");
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
  const sorted = found.toSorted((a, b) => a.line - b.line);
  // "Nobody objected. Carried.": the longer quotation has the shorter.
  return sorted.filter(({ text }, i) => !isWithin(text, sorted[i + 1]) && !isWithin(text, sorted[i - 1]));
}

function isWithin(text: string, other: Decision | undefined): boolean {
  return other !== undefined && other.text.length > text.length && other.text.includes(text);
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
  const listed = asItem(passage) ?? asVote(passage);
  if (listed !== undefined) return listed;
  let whole: string | undefined;
  const isQuotation = (text: string) => {
    whole ??= plain(passage.paragraph.children);
    return whole.includes(text);
  };
  return sentences(passage.paragraph).flatMap((sentence, i, all) => {
    const before = passage.quoted ? [] : all.slice(Math.max(0, i - LOOKED_BACK), i);
    const vote = voteOf(before, sentence, isQuotation);
    if (vote !== undefined) return [decision(vote, "sentence.motion-result")];
    const assent = assentOf(before.at(-1), sentence, isQuotation);
    if (assent !== undefined) return [decision(assent, "sentence.all-agreed")];
    const rule = ruleOf(sentence.text, passage, people);
    return rule === undefined ? [] : [decision(sentence, rule)];
  });
}

const CARRIED = expression(
  "^(?:(?:{the} )?{motion},? )?(?:{toBe} )?{accepted}(?:,? {votedHow})*(?:, {votedOtherwise})?[.!]?$",
  "i",
);
/** The same behind who was for it and who was not. */
const CARRIED_AT_END = expression("\\b(?:{motion},?|{toBe}) {accepted}(?:,? {votedHow})*[.!]?$", "i");
const MOTION = expression("^(?:{the} )?(?:{motion}|{voteMark}\\s*:)|\\b{moves}\\b", "i");
const FALLEN = expression("\\b(?:{revoked}|{putOff})\\b", "i");

/** Its motion stands so many sentences before a result at most. */
const LOOKED_BACK = 12;

// "Motion: to lease the mill. Ben seconded. Carried.": the last of some sentences with all from its motion on.
function voteOf(
  before: readonly Sentence[],
  last: Sentence,
  isQuotation: (text: string) => boolean,
): Sentence | undefined {
  if (!CARRIED.test(last.text) && !CARRIED_AT_END.test(last.text)) return undefined;
  const from = before.findLastIndex(({ text }) => MOTION.test(text) && !CARRIED.test(text));
  const motion = before[from];
  if (motion === undefined) return undefined;
  const text = [...before.slice(from), last].map((one) => one.text).join(" ");
  return FALLEN.test(text) || !isQuotation(text) ? undefined : { ...motion, text };
}

const FOR = expression("^\\W*{votesFor}\\b", "i");
const AGAINST = expression("^\\W*{votesAgainst}\\b|\\b{revoked}\\b|\\b{notCarried}", "i");
const PUT = expression("^{voteMark}(?: ?\\([^()]{1,40}\\))?\\s*[:–—]\\s*(?!\\s)(.+)$", "i");

// "VOTE: open an account", and below it who was for it and what came of that.
function asVote({ paragraph, quoted, below, above }: Passage): Decision[] | undefined {
  if (quoted) return undefined;
  const [first] = sentences(paragraph, true);
  if (first === undefined) return undefined;
  // The result alone says nothing.
  if (CARRIED.test(first.text) && PUT.test(above ?? "")) return [];
  const [, unmarked] = PUT.exec(first.text) ?? [];
  const isCarried =
    below?.some((words) => CARRIED.test(words)) === true ||
    (below?.some((words) => FOR.test(words)) === true && !below.some((words) => AGAINST.test(words)));
  return unmarked === undefined || !isCarried
    ? undefined
    : [{ text: first.text, line: first.line, rule: "item.vote-result", unmarked }];
}

const ASSENT = expression(
  "^(?:{this} {assented}|{saidYes})(?:,? (?:{on} )?{this})?(?: {votedHow})*[.!]?$",
  "i",
);

// "We close it at ten. Everybody was fine with that.": what was said before, with the sentence that settles it.
function assentOf(
  before: Sentence | undefined,
  last: Sentence,
  isQuotation: (text: string) => boolean,
): Sentence | undefined {
  if (before === undefined || !ASSENT.test(last.text)) return undefined;
  const text = `${before.text} ${last.text}`;
  const isHeld = NOT.test(before.text) || FALLEN.test(before.text) || /[?:]$/.test(before.text);
  return isHeld || !isQuotation(text) ? undefined : { ...before, text };
}

const AGREED = expression("^([^:?.]{2,60}?)(?: ?:| [–—-]) {decided}[.!]?$", "i");

// "Tar: agreed" is decided as an item, where it is nobody who agrees.
function agreedOf(text: string, people: KnownPeople): "matter" | "person" | undefined {
  const [, what] = AGREED.exec(text) ?? [];
  if (what === undefined) return undefined;
  // Whoever is not known is somebody in a word or two, and a matter in more.
  const isStranger = people.none && what.split(" ").length <= 2;
  const isPerson = isStranger || people.find(what) !== undefined || people.initials(what) !== undefined;
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

/** "Write down at once: `DECISION: we release on Monday`": what stands in code is an example. */
function isExample(text: string, { paragraph }: Passage): boolean {
  const codes = [...inlinesWithin(paragraph.children)].filter(({ kind }) => kind === "code");
  return codes.some((code) => "text" in code && text.startsWith(code.text.trim()));
}

function ruleOf(text: string, passage: Passage, people: KnownPeople): string | undefined {
  const { quoted, depth, topic } = passage;
  // What ends in a colon only says that something follows.
  if (REVOKED.test(text) || text.endsWith(":")) return undefined;
  if (markedDecision(text) !== undefined) return isExample(text, passage) ? undefined : "mark.decision";
  // "decision: yes" as an item of a list needs no capital letter.
  if (depth > 0 && !quoted && smallDecision(text)) return "mark.decision";
  // What others decided is news.
  if (NEWS.test(topic)) return undefined;
  if (quoted || text.endsWith("?") || !HINT.test(text)) return undefined;
  const said = ownWords(text);
  const agreed = agreedOf(text, people);
  if (agreed === "person") return undefined;
  if (agreed === "matter" && depth > 0) return "item.agreed";
  // What takes it back stands before it, or right behind: "agreed on nothing", not "agreed to wait if it rains".
  return PROSE().find(({ pattern }) => {
    const match = pattern.exec(said);
    if (match === null) return false;
    const end = match.index + match[0].length;
    // Another clause before it speaks of something else: "They asked whether …; we agreed to …".
    const from = Math.max(said.lastIndexOf("; ", end), said.lastIndexOf(", so ", end)) + 1;
    return !NOT.test(said.slice(from, end + NEAR).replace(SETTLED.pattern, ""));
  })?.rule;
}

function decision({ text, line }: Sentence, rule: string): Decision {
  const rest = markedDecision(text)?.rest ?? text;
  const mark = text.slice(0, text.length - rest.length);
  return { text, line, rule, ...(ONE_WORD.test(mark) ? { unmarked: rest } : {}) };
}

/** A mark that says nothing but that something was decided: no number, no name, no "of the board". */
const ONE_WORD = /^(?:[#[(*]*\p{L}+[\])]?\s*(?:::?|[–—-])|[#!]\p{L}+|\[\p{L}+\])\s*$/u;
