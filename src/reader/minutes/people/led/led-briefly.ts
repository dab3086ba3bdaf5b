/** Who led, by a few words at the top that say nothing else: "Chair Ada, notes Ben", "lead = ada", "Ada holds the gavel". */
import type { Document } from "../../../../model/document.ts";
import { blocks, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { headOf } from "../head/head.ts";
import { toldOfBelow } from "../heard-below.ts";
import type { KnownPeople } from "../known/known-people.ts";
import { withoutWriter } from "../names.ts";

const CLAUSES = expression(
  "(?<![,;.!|·()•])[,;.!|·()•]+(?:\\s+|$)|(?<!\\s)\\s{3,}|\\s(?:--?|[–—/])\\s|\\s(?:{and}|{meanwhile})\\s",
);
const OPENS_CLAUSE = expression("^(?:\\d+(?:\\.\\d+)*[.)]? |[^\\p{L}@\\d]{1,6}|{beforeClause} )", "iu");
/** "lead = ada", "Chair for this one was Ada", "moderating today Ben" */
const BEFORE_NAME = expression(
  "^(?:(?:{leaderLead} )?(?:{lead}|{chairLabel})(?: {ofThisMeeting})?(?:\\s?[:=→]| ?-+>| (?:{leadIs}))?|{ledBy}) (?=[@\\p{L}])",
  "iu",
);
/** "Led", "held the gavel today" */
const LED = "{ledAlone}(?: {ledWhat}){0,2}|{holds} {reins}(?: {ledWhat}){0,2}";
const ENDS = expression("^(?: ?{ledWhat}\\b){0,4}$", "i");
/** Behind the name, down to the end of the clause. */
const BEHIND_NAME = expression(`^(?:${LED}|{inCharge}(?: {ledWhat}){0,2}|{opensForAll})$`, "i");
const TURN = expression(
  "(?<name>@?\\p{L}[\\p{L}\\d_.-]{0,30}(?: \\p{Lu}[\\p{L}\\d_.-]{1,30}){0,2}){turnToLead}\\b",
  "u",
);
const HINT = expression("{briefHint}", "i");
const NOT_NOW = expression("\\b{anotherTimeLed}\\b", "i");
/** A sentence with it tells of the next one. */
const OF_NEXT = expression("\\b{nextOpening}\\b", "i");
const TAKES_DOWN = expression("^{takesDown}(?: {ledWhat}){0,2}$", "i");
/** What others do beside whoever takes notes is no leading. */
const OTHER_DEED = expression("^(?:{otherDeed})\\b|\\b{notHere}\\b", "i");
const DEED = /^\p{Ll}+(?: \p{Ll}+){0,5}$/u;

/** Whom of the people the head of a note says to have led. */
export function ledBriefly(document: Document, people: KnownPeople): string | undefined {
  for (const said of saidAtTop(document)) {
    const found = inClauses(said, people) ?? byTurn(said, people);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Ada, as deputy, took the meeting" */
const AS_OFFICER = expression(", {asOfficer} [^,.;]{2,40},");

// The sentences and lines of the head that may say it.
function saidAtTop(document: Document): readonly string[] {
  return [...blocks(headOf(document))]
    .flatMap((block) =>
      block.kind === "paragraph" ? [written(block.children), ...written(block.children).split("\n")] : [],
    )
    .filter((line) => HINT.test(line) && !OF_NEXT.test(line))
    .flatMap((line) =>
      withoutWriter(line.replace(/\n/g, " "))
        .replace(AS_OFFICER, "")
        .split(/(?<=[.!]) (?=[\p{L}@])/u),
    );
}

const NAME = "(?<name>@?\\p{L}[\\p{L}\\d_-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,2})";
/** "Led by Ada", "ran by ada today" */
const LED_BY = expression(`^(?i:{ledBy}) ${NAME}(?=[.,;]|$| (?:{ledWhat})(?:\\W|$))`, "u");
const LEADS = expression(`^${NAME} (?:${LED})$`, "u");
const NOTES = expression(`^${NAME} {takesDown}$`, "u");

/** "Written down by @ada" */
const NOTED_BY = expression("^(?i:{minutedBy}) (?<name>@[\\p{L}\\d_-]{2,30})(?=[.,;]|$)", "u");
/** "Ada Example welcomed everyone", "Ben opened the evening" */
const OPENS = expression(`^${NAME} (?:{opensForAll}|{ledAlone}(?: {ledWhat}){0,2})[.!]?$`, "u");

/** "From: Ada Example <ada@harbour.example>", and below it "I ran the call" */
const SENDER = expression(
  "^(?i:{sender}): (?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3})(?= |$)",
  "u",
);
const WRITER_LED = expression(`^{writer} (?:${LED}|{opensForAll})[.!]?$`, "i");

function sender(document: Document): string | undefined {
  const lines = document
    .slice(0, FIRST)
    .flatMap((block) => (block.kind === "paragraph" ? written(block.children).split("\n") : []));
  return lines.map((line) => SENDER.exec(line)?.groups?.name).find((name) => name !== undefined);
}

/** So near the top a letter says whose it is. */
const FIRST = 3;

/** "Our moderator was Ada" */
const IS_LEADER = expression(
  `^(?:(?i:{leaderLead}) ){0,2}(?i:{leader})(?: {ofThisMeeting})? {leadIs} ${NAME}[.!]?$`,
  "u",
);

// One name may be a place's; a person's is told of below.
function isPerson(name: string, document: Document): boolean {
  return / \p{Lu}/u.test(name) || toldOfBelow([{ name }], document.slice(1)).length > 0;
}

/** Whom the head says to have led, where no list has him. */
export function strangerBriefly(document: Document): string | undefined {
  for (const said of saidAtTop(document)) {
    const name = (LED_BY.exec(said) ?? OPENS.exec(said) ?? IS_LEADER.exec(said))?.groups?.name;
    if (name !== undefined && !NOT_NOW.test(said) && isPerson(name, document)) return name;
    const writer = WRITER_LED.test(said) ? sender(document) : undefined;
    if (writer !== undefined) return writer;
  }
  return undefined;
}

/** Whom the head says to have led and to have taken notes, where no list names anybody: "ada drove, ben kept the log". */
export function ledAndNoted(document: Document): readonly string[] {
  for (const said of saidAtTop(document)) {
    const by = LED_BY.exec(said)?.groups?.name;
    if (by !== undefined) return [by];
    const noted = NOTED_BY.exec(said)?.groups?.name;
    if (noted !== undefined) return [noted];
    const clauses = said
      .replace(/[.!]$/, "")
      .split(CLAUSES)
      .map((one) => one.trim());
    const names = clauses.map((one) => (LEADS.exec(one) ?? NOTES.exec(one))?.groups?.name);
    const opener = OPENS.exec(said)?.groups?.name;
    if (opener !== undefined && isPerson(opener, document)) return [opener];
    const led = clauses.some((one) => LEADS.test(one)) && clauses.some((one) => NOTES.test(one));
    const own = names.filter((one) => one !== undefined);
    if (led && (own.length === names.length || own.every((one) => /^\p{Lu}/u.test(one)))) return own;
  }
  return [];
}

function inClauses(said: string, people: KnownPeople): string | undefined {
  const clauses = said
    .split(CLAUSES)
    .map((one) => one.trim().replace(OPENS_CLAUSE, ""))
    .filter((one) => one !== "" && !NOT_NOW.test(one));
  const opened = clauses.map((one) => opening(one, people));
  for (const [i, clause] of clauses.entries()) {
    // "The roof, led by Ada, is done"
    const isOfSubject = i > 0 && OTHER_DEED.test(clauses[i + 1] ?? "");
    const label = isOfSubject ? undefined : BEFORE_NAME.exec(clause)?.[0];
    const behind = label === undefined ? undefined : opening(clause.slice(label.length), people);
    if (behind !== undefined && ENDS.test(behind.rest)) return behind.name;
    const own = opened[i];
    // "Ada (facilitator) and Ben (scribe)"
    if (own !== undefined && BEHIND_NAME.test(own.rest.replace(/^[([]/, ""))) return own.name;
    if (own === undefined || !TAKES_DOWN.test(own.rest)) continue;
    // "Ada holds the stick, Ben types": beside whoever takes notes the other one leads.
    const other = [opened[i - 1], opened[i + 1]].find((one) => one !== undefined && mayLead(one.rest));
    if (other !== undefined && other.name !== own.name) return other.name;
  }
  return undefined;
}

function mayLead(rest: string): boolean {
  return DEED.test(rest) && !OTHER_DEED.test(rest) && !TAKES_DOWN.test(rest);
}

function byTurn(said: string, people: KnownPeople): string | undefined {
  const { name = "" } = NOT_NOW.test(said) ? {} : (TURN.exec(said)?.groups ?? {});
  return name === "" ? undefined : (people.find(name) ?? people.find(name.split(" ").at(-1) ?? ""))?.name;
}

/** Who a clause opens with, and what it says of them. */
interface ClauseOpening {
  readonly name: string;
  readonly rest: string;
}

function opening(clause: string, people: KnownPeople): ClauseOpening | undefined {
  const words = clause.split(" ");
  for (let n = Math.min(3, words.length); n > 0; n--) {
    const said = words.slice(0, n).join(" ");
    const name = (people.find(said) ?? people.initials(said))?.name;
    if (name !== undefined) return { name, rest: words.slice(n).join(" ") };
  }
  return undefined;
}
