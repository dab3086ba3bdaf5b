/** Tables of what came of each matter: a column of decisions, or one of the matters and one of what became of them. */
import type { Block, Inline, Table } from "../../../../model/document.ts";
import type { Decision, Deferral } from "../../../../model/meeting.ts";
import { kept, plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { markedDecision, settlesNothing } from "../../marks.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { FINDING, OWNER } from "../../said-column.ts";
import { isTask } from "../below-heading.ts";
import type { Kinds } from "../kinds.ts";
import { isOnlyPutOff } from "../only-put-off.ts";
import { isCarried, NOT } from "../votes.ts";
import { isLanded, landedIn, putOffBy } from "./landed.ts";
import { signedRows } from "./signed-rows.ts";

const OPEN = expression("^(?:{stillOpen})(?!\\w)", "i");
const MATTER = expression("^{matterColumn}$", "i");
const RESULT = expression("^{resultColumn}$", "i");
const OUTCOME = expression("^{outcomeColumn}$", "i");
const TICKET = expression("^(?:{matterColumn}|{ticketColumn})$", "i");
const TICKET_OUTCOME = expression("^(?:{ticketOutcome})(?![\\p{L}])(?! {notSaid})", "iu");
/** "closed by upstream", "agreed?": another's, another time's or no outcome. */
const OUT_OF_HAND = expression("\\?|\\b{outOfHand}\\b", "i");
const TICKET_LATER = expression("^(?:{toBe} )?(?:{putOff}|{ticketLater})(?![\\p{L}])", "iu");
const DECIDED = expression("^{decisionsSection}$", "i");
const ACCEPTED = expression("^{accepted}\\b", "i");
/** "Agreed, from May. Ada to tell them.": how far it was, which the matter alone does not say. */
const ACCEPTED_SO = expression("^{accepted}, [^.;]{3,80}[.](?= )", "i");
const PUT_OFF = expression("^(?:{toBe} )?(?:{putOff}|{putOffCell})\\b", "i");
const SETTLING = expression("^{settlingOrder}\\b", "i");
const REVOKED = expression("\\b{revoked}\\b", "i");

/** What a row says of a matter. */
interface MatterRow {
  readonly matter: string;
  readonly said: string;
  readonly line: number;
}

/** What a table says was decided. */
export function decidedIn(block: Block, kinds: Kinds, people: KnownPeople): Decision[] {
  if (block.kind !== "table") return [];
  if (isLanded(block)) return landedIn(block, people);
  const titles = block.header.map((cell) => plain(cell));
  const marked = markedRows(block).filter(({ said }) => !isOnlyPutOff(said) && !isTask(said, people));
  if (marked.length > 0) return marked.flatMap(({ said, line }) => decision(said, line));
  const signed = signedRows(block, kinds);
  if (signed !== undefined)
    return signed
      .filter(({ kind, said }) => kind === "decisions" && !isOpen(said))
      .flatMap(({ said, line }) => decision(said, line));
  const ofKind = byKind(block, titles);
  if (ofKind.length > 0) return ofKind;
  const counted = byCount(block, titles);
  if (counted.length > 0) return counted;
  const decided = titles.findIndex((title) => DECIDED.test(title));
  if (decided >= 0)
    return rowsOf(block, titles, decided)
      .filter(({ said }) => !isTask(said, people))
      .flatMap(inColumn);
  const result = titles.findIndex((title) => RESULT.test(title));
  const isOutcome = OUTCOME.test(titles[result] ?? "");
  if (isOutcome && titles.some((title) => TICKET.test(title) && !MATTER.test(title)))
    return ticketsOf(block, titles, result)
      .filter(({ said }) => TICKET_OUTCOME.test(said) && !OUT_OF_HAND.test(said))
      .flatMap(({ matter, line }) => decision(matter, line));
  if (result < 0 || !titles.some((title) => MATTER.test(title))) return [];
  return rowsOf(block, titles, result).flatMap(({ matter, said, line }) => {
    if (ACCEPTED.test(said)) return decision(ACCEPTED_SO.exec(said)?.[0] ?? matter, line);
    return isOutcome && SETTLING.test(said) && !isOpen(said) ? decision(said, line) : [];
  });
}

/** "Lively discussion", "Members were informed of the costs" */
const TOLD = expression("\\b(?:{onlyTalked})\\b", "i");
/** What stands beside an outcome, where a table is of one matter. */
const TALK_ROW = expression("^(?:{talkRow}|{actions}|{todo})$", "i");
/** "Two lamps. A third one later.": the first sentence of a cell. */
const FIRST = /^.+?[.!](?=\s+\p{Lu})/u;

// Rows that a mark opens, of a table with what was said of one matter: "Discussion | …", "Outcome | two lamps".
function markedRows({ header, rows, place }: Table): MatterRow[] {
  const isTalk = rows.some(([label]) => TALK_ROW.test(textOf(label).replace(/:$/, "")));
  if (header.length !== 2 || !isTalk) return [];
  return rows.flatMap((row, i) => {
    const [label = "", said = ""] = row.map(textOf);
    const mark = markedDecision(`${label.replace(/:$/, "")}: ${said}`);
    const words = said.split(" ").filter((word) => /\p{L}/u.test(word));
    if (mark === undefined || words.length < 2 || TOLD.test(said)) return [];
    return [{ matter: "", said: FIRST.exec(mark.rest)?.[0] ?? mark.rest, line: place.line + 2 + i }];
  });
}

const KIND = expression("^{kindColumn}$", "i");
const DECISION_KIND = expression("^{decisionKind}$", "i");
const YES = expression("^{forColumn}$", "i");
const NO = expression("^{againstColumn}$", "i");

// A column says of what kind a row is: "D", "decision"; the longest of the other cells has its words.
function byKind(table: Table, titles: readonly string[]): Decision[] {
  const at = kindColumn(table, titles);
  if (at < 0) return [];
  return table.rows.flatMap((row, i) => {
    if (!DECISION_KIND.test(textOf(row[at]))) return [];
    const said = row.map(textOf).filter((_, column) => column !== at);
    const longest = said.toSorted((a, b) => b.length - a.length)[0] ?? "";
    return isOpen(longest) ? [] : decision(longest, table.place.line + 2 + i);
  });
}

// The column that says of what kind each row is, by its title or by what alone stands in it.
function kindColumn({ rows }: Table, titles: readonly string[]): number {
  const named = titles.findIndex((title) => KIND.test(title));
  if (named >= 0 || titles.length < 2) return named;
  return titles.findIndex((title, column) => {
    const cells = rows.map((row) => textOf(row[column])).filter((cell) => cell !== "");
    return cells.length > 0 && !isState(title) && cells.every((cell) => ANY_KIND.test(cell));
  });
}

const STATE = expression("^{stateColumn}$", "i");

// How far a task is, and not what came of a talk.
function isState(title: string): boolean {
  return STATE.test(title) && !OUTCOME.test(title);
}

/** "Agreed", "Postponed", "To do (Ada)". */
const ANY_KIND = expression(
  "^(?:{decided}|{decisionMark}|{putOff}|{deferralMark}|(?:{actionMark})(?: ?\\([^()]{1,40}\\)|:? [^.]{1,30})?|{toldLabel}|{nothing})$",
  "i",
);

// A column counts those for it and another those against.
function byCount(table: Table, titles: readonly string[]): Decision[] {
  const [yes, no] = [titles.findIndex((one) => YES.test(one)), titles.findIndex((one) => NO.test(one))];
  if (yes < 0 || no < 0) return [];
  return table.rows.flatMap((row, i) => {
    const [most, least] = [textOf(row[yes]), textOf(row[no])];
    const isAdopted =
      /^\d{1,3}$/.test(most) && /^(?:\d{1,3}|[-–—]?)$/.test(least) && Number(most) > (Number(least) || 0);
    const named = titles.findIndex((title) => MATTER.test(title));
    const matter = named < 0 ? firstWords(row, yes) : textOf(row[named]);
    return isAdopted ? decision(matter, table.place.line + 2 + i) : [];
  });
}

/** What a table says was put off. */
export function putOffIn(block: Block, kinds: Kinds): Deferral[] {
  if (block.kind !== "table") return [];
  if (isLanded(block)) return putOffBy(block);
  const titles = block.header.map((cell) => plain(cell));
  const signed = signedRows(block, kinds);
  if (signed !== undefined)
    return signed
      .filter(({ kind, said }) => kind === "deferrals" && said !== "")
      .map(({ said, line }) => deferralOf({ matter: said, said, line }));
  const kind = kindColumn(block, titles);
  if (kind >= 0)
    return rowsOf(block, titles, kind)
      .filter(({ said }) => PUT_OFF_KIND.test(said))
      .map(deferralOf);
  const at = titles.findIndex((title) => DECIDED.test(title) || RESULT.test(title));
  if (OUTCOME.test(titles[at] ?? "") && titles.some((title) => TICKET.test(title) && !MATTER.test(title)))
    return ticketsOf(block, titles, at)
      .filter(({ matter, said }) => matter !== "" && TICKET_LATER.test(said))
      .map(deferralOf);
  const [finding, state] = [FINDING, STATE].map((one) => titles.findIndex((title) => one.test(title)));
  if (finding !== undefined && state !== undefined && finding >= 0 && state >= 0)
    return block.rows.flatMap((row, i) => {
      const [topic, said] = [textOf(row[finding]), textOf(row[state])];
      const quote = said.includes(" ") ? said : topic;
      const line = block.place.line + 2 + i;
      return PUT_OFF.test(said) && !OPEN.test(said) ? [{ topic, quote, line, rule: "table.deferrals" }] : [];
    });
  // "Item | Owner | Status": what is open there is somebody's task.
  if (!DECIDED.test(titles[at] ?? "") && titles.some((title) => OWNER.test(title))) return [];
  if (at < 0 || (!DECIDED.test(titles[at] ?? "") && !titles.some((title) => MATTER.test(title)))) return [];
  return rowsOf(block, titles, at)
    .filter(({ matter, said }) => matter !== "" && (PUT_OFF.test(said) || isOnlyPutOff(withoutNone(said))))
    .map(({ matter, said, line }) => ({
      topic: matter,
      quote: said.includes(" ") ? said : matter,
      line,
      rule: "table.deferrals",
    }));
}

/** "none yet, to be taken up in May", "– (again in May)" */
const NONE_YET = expression("^(?:[–—-]\\s*\\(?|{nothing}(?: {nothingYet})?\\s*[,;:(]\\s*)(?=\\p{L})", "iu");

function withoutNone(said: string): string {
  return said.replace(NONE_YET, "").replace(/\)$/, "");
}

const PUT_OFF_KIND = expression("^(?:{putOff}|{deferralMark})$", "i");

function deferralOf({ matter, line }: MatterRow): Deferral {
  return { topic: matter, quote: matter, line, rule: "table.deferrals" };
}

// A column of decisions; where a cell says only that it was one, the matter says what.
function inColumn({ matter, said, line }: MatterRow): Decision[] {
  return isOpen(said) || PUT_OFF.test(said) || isOnlyPutOff(withoutNone(said))
    ? []
    : decision(isCarried(said) ? matter : said, line);
}

function isOpen(said: string): boolean {
  return said === "" || settlesNothing(said) || REVOKED.test(said) || NOT.test(said) || said.endsWith("?");
}

function decision(text: string, line: number): Decision[] {
  return text === "" ? [] : [{ text, line, rule: "table.decisions" }];
}

function rowsOf({ rows, place }: Table, titles: readonly string[], at: number): MatterRow[] {
  const named = titles.findIndex((title, i) => i !== at && MATTER.test(title));
  return rows.map((row, i) => ({
    matter: named < 0 ? firstWords(row, at) : textOf(row[named]),
    said: textOf(row[at]),
    line: place.line + 2 + i,
  }));
}

// A ticket has a number and a title: the longer names it.
function ticketsOf(table: Table, titles: readonly string[], at: number): MatterRow[] {
  const named = titles.flatMap((title, i) => (i !== at && TICKET.test(title) ? [i] : []));
  return rowsOf(table, titles, at).map((row, i) => {
    const cells = named.map((column) => textOf(table.rows[i]?.[column]));
    return { ...row, matter: cells.toSorted((a, b) => b.length - a.length)[0] ?? row.matter };
  });
}

// A number names no matter.
function firstWords(row: readonly (readonly Inline[])[], at: number): string {
  return row.map((cell, i) => (i === at ? "" : textOf(cell))).find((text) => /\p{L}{2}/u.test(text)) ?? "";
}

function textOf(cell: readonly Inline[] | undefined): string {
  return plain(kept(cell ?? []));
}
