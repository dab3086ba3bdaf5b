/** Who was there where no label says so: a line of names at the top, initials that are spelled out, whoever speaks. */
import type { Block, Document, Paragraph } from "../../../../model/document.ts";
import { namedDay } from "../../../../model/named-day.ts";
import { blocks, plain, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { logLines, mayBeNick } from "../../log.ts";
import { mayBeAbove } from "../head/any-group.ts";
import { namesInHead } from "../head/head-lines.ts";
import { inClauses } from "../head/in-clauses.ts";
import { areCalledBelow, areHeard } from "../heard-below.ts";
import { runsThere } from "../known/runs.ts";
import { listedIn } from "../labels/joined.ts";
import { IS_ROLE } from "../labels.ts";
import { isWrittenAsName } from "../names.ts";
import { IS_BOT, type NamedPerson, once, peopleInWords } from "../people-in-words.ts";
import { speakersIn } from "../tables/people-in-tables.ts";
import { ATTENDED_HOW } from "../words/person.ts";
import { doersIn } from "./doers.ts";
import { inRound } from "./rounds.ts";

/** People, the block that lists them, where one does, and the rule that found them. */
interface Unlisted {
  readonly people: readonly NamedPerson[];
  readonly block?: Block | undefined;
  readonly rule: string;
}

/** So far down a line of names may stand. */
const TOP = 4;

/** The people of a note that no label lists. `isMeeting`: its name says that it is of a meeting. */
export function unlisted(document: Document, isMeeting: boolean): Unlisted {
  const logged = inLogs(document);
  if (logged.length > 1) return { people: logged, rule: "log.speaker" };
  const speaking = isMeeting ? once([...speakers(document), ...document.flatMap(inTable)]) : [];
  for (const [i, block] of document.entries()) {
    if (block.kind !== "paragraph") continue;
    const words = belowDay(written(block.children)) ?? plain(block.children);
    const met = isMeeting ? listAfter(written(block.children)) : undefined;
    const people = met ?? (i < TOP && isTop(document, i) ? bareNames(words) : "");
    const all = people === "" ? [] : peopleInWords(people.replace(LAST_AND, ","));
    if (isMeeting && areInRoles(all)) return { people: all, block, rule: "line.names" };
    const named = all.filter((one) => (met === undefined ? isPlainName(one) : isWrittenAsName(one.name)));
    const sure = met === undefined ? named : named.filter(({ name }) => /^[\p{Lu}@]/u.test(name));
    if (
      sure.length > 1 &&
      (met !== undefined ||
        areHeard(sure, document.slice(i + 1)) ||
        (mayBeAbove(document, i) && areCalledBelow(sure, document.slice(i + 1))))
    )
      return { people: sure, block, rule: "line.names" };
    const short = spelledOut(words);
    if (short.length > 1) {
      const others = speaking.filter(
        ({ name }) => !short.some((one) => one.as === name || one.name === name),
      );
      return { people: once([...short, ...others]), rule: "line.initials" };
    }
  }
  const head = isMeeting ? namesInHead(document) : { people: [] };
  if (head.people.length > 0)
    return {
      ...head,
      people: once([...head.people, ...speaking]),
      // One alone is no list of all.
      rule: head.people.length > 1 ? "line.names" : "line.speaker",
    };
  const run = isMeeting ? runsThere(document) : [];
  if (run.length > 0) return { people: once([...run, ...speaking]), rule: "line.names" };
  if (speaking.length > 0 || !isMeeting) return { people: speaking, rule: "line.speaker" };
  const told = inClauses(document);
  if (told.length > 0) return { people: told, rule: "sentence.attendees" };
  const round = inRound(document);
  return round.length > 0
    ? { people: round, rule: "round.speaker" }
    : { people: doersIn(document), rule: "sentence.deed" };
}

// "3 March 2026, 14:00 UTC", and the names below it.
function belowDay(text: string): string | undefined {
  const [first = "", ...others] = text.split("\n");
  const day = others.length === 0 ? undefined : namedDay(first)?.words;
  const rest = day === undefined ? first : first.replace(day, "").replace(/\p{Lu}{2,5}(?!\p{L})/gu, "");
  return day === undefined || /\p{Lu}\p{Ll}/u.test(rest) ? undefined : others.join(" ");
}

function listAfter(text: string): string | undefined {
  const names = MET.exec(text)?.groups?.names;
  return names === undefined ? undefined : listedIn(names);
}

function isTop(document: Document, i: number): boolean {
  return document
    .slice(0, i)
    .every(({ kind }) => kind === "heading" || kind === "paragraph" || kind === "rule");
}

/** "We met at the harbour: Ada, Ben and Cleo." */
const MET = expression("^{weMet}\\b[^:.]{0,80}: ?(?<names>\\p{Lu}[^.;:]+)", "u");
const LAST_AND = expression(",? {and},", "g");

// A line that is names and nothing else, behind its day at most: "3.3.2026, Ada + Ben".
function bareNames(words: string): string {
  const day = namedDay(words)?.words;
  const line = (day === undefined ? words : words.replace(day, "")).replace(/^[^\p{L}@]+/u, "");
  if (line.length > 300 || /[:?!]|[.](?=.)/u.test(line.replace(/\b\p{Lu}\./gu, ""))) return "";
  const parts = line.split(/ [·|] /);
  const areNames = parts.length > 2 && parts.every(isWrittenAsName);
  return areNames ? parts.join(", ") : (parts[0] ?? "").replaceAll(" + ", ", ");
}

// "Ada", "ada", "Ada Brook", "@ada"; no sentence, no list of things.
function isPlainName({ name, role }: NamedPerson): boolean {
  return role === undefined && /^(?:@?[\p{L}\d_-]{2,}|\p{Lu}[\p{L}'’-]*(?: [\p{L}'’.-]+){1,3})$/u.test(name);
}

// "Ada Example, Ben Sample (chair)": what one of them is says that they met.
function areInRoles(all: readonly NamedPerson[]): boolean {
  return (
    all.length > 1 &&
    all.some(({ as = "", role = as }) => IS_ROLE.test(role) || ATTENDED_HOW.test(role)) &&
    all.every(({ name }) => isWrittenAsName(name))
  );
}

/** What stands between two of them, or before the first: "(Facilitated by Cleo. Ada B. = AB, …". */
const APART = /[,;()]|\. (?=\p{Lu}\p{Ll})/u;
const SHORT_FIRST = /^ ?(\p{Lu}(?:\p{L}?\p{Lu}){1,3}) ?= ?(\p{Lu}[\p{L}'’. -]{0,40}[\p{L}.])\.?$/u;
/** So near the top they are explained. */
const INITIALS_TOP = 12;
const SHORT = /^ ?(\p{Lu}[\p{L}'’. -]{0,40}[\p{L}.]) ?= ?(\p{Lu}(?:\p{L}?\p{Lu}){1,3})\.?$/u;

/** The people whose initials the first lines spell out. */
export function initialsIn(document: Document): readonly NamedPerson[] {
  return document
    .slice(0, INITIALS_TOP)
    .flatMap((block) => (block.kind === "paragraph" ? written(block.children).split("\n") : []))
    .flatMap(spelledOut);
}

// "Ada B. = AB, CD = Cleo"
function spelledOut(words: string): NamedPerson[] {
  return words.split(APART).flatMap((part) => {
    const [, name, as] = SHORT.exec(part) ?? [
      undefined,
      ...(SHORT_FIRST.exec(part)?.slice(1).reverse() ?? []),
    ];
    return name === undefined || as === undefined ? [] : [{ name, as }];
  });
}

/** A line of a talk: "Ada: …", "**ada** 18:01", "<ada> …". */
const SAID =
  /^(?:<[@+]?([\p{L}\d_][\p{L}\d_.-]{1,29}?)(?:\|[^\s<>]{0,20})?>|\[([\w-]{2,30})\]|@?([\p{L}][\p{L}\d_-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})(?: \([^()]{1,40}\))?\s?:(?=\s)|@?([\p{L}][\p{L}\d_-]{1,30}) \[?\d\d:\d\d\]?(?=[\s:]|$))/u;
/** A form that only a chat has. */
const OF_CHAT = /^(?:<|@?\p{L}\S* \[?\d\d:\d\d)/u;
const FIRST_PERSON = expression("\\b{firstPerson}\\b", "i");
const SPOKEN = expression("^{spokenFirst}\\b", "i");
const NO_SPEAKER = expression("^(?:{noSpeaker}|{noName})$", "i");
/** Of those who speak in turn so many lines at least. */
const LINES = 2;
/** So many who speak are a talk, where their lines are so many times as many as others. */
const TALKERS = 3;
const OF_TALK = 3;

// Who spoke in the log of a chat.
function inLogs(document: Document): NamedPerson[] {
  const said = document.filter((block) => block.kind === "code").flatMap(logLines);
  const names = [...new Set(said.map(({ speaker }) => speaker))].filter((name) => !IS_BOT.test(name));
  return names.map((name) => ({ name }));
}

const inTable = (block: Block) => (block.kind === "table" ? speakersIn(block) : []);

// Who speaks in turn: two at least, each more than once, who say "I"; a note that is talk alone needs less.
function speakers(document: Document): NamedPerson[] {
  const lines = new Map<string, string[]>();
  let others = 0;
  let chat = 0;
  for (const block of blocks(document)) {
    if (block.kind !== "paragraph") continue;
    const said = saidIn(block);
    if (said.length === 0) others++;
    else if (OF_CHAT.test(plain(block.children).trim())) chat += said.length;
    for (const [name, words] of said) add(lines, name, words);
  }
  const all = [...lines];
  const own = all.filter(([, said]) => said.some((words) => FIRST_PERSON.test(words)));
  const spoken = all.filter(([, said]) =>
    said.some((words) => FIRST_PERSON.test(words) || SPOKEN.test(words)),
  );
  const turnsTaken = all.filter(([, said]) => said.length > 1);
  const count = all.reduce((sum, [, said]) => sum + said.length, 0);
  const isTalk =
    all.length >= TALKERS &&
    count >= OF_TALK * others &&
    (chat === count ||
      own.length * 2 > all.length ||
      (turnsTaken.length > 0 && own.length > 0 && spoken.length > 1)) &&
    all.every(isCalled);
  const turns = isTalk ? all : all.filter(([, said]) => said.length >= LINES);
  const are = turns.filter((one) => own.includes(one));
  return turns.length < 2 || (are.length < 2 && !isTalk) ? [] : turns.map(([name]) => ({ name }));
}

function isCalled([name]: readonly [string, unknown]): boolean {
  return mayBeNick(name) && isWrittenAsName(name.slice(0, 1).toUpperCase() + name.slice(1));
}

// What each says in a paragraph, down to the next line that opens with a speaker.
function saidIn({ children }: Paragraph): (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const line of written(children).split("\n")) {
    const match = SAID.exec(line.trim());
    const name = match?.slice(1).find((one) => one !== undefined);
    const last = found.at(-1);
    if (match !== null && name !== undefined && !NO_SPEAKER.test(name))
      found.push([name, line.trim().slice(match[0].length).trim()]);
    else if (last !== undefined) last[1] += ` ${line}`;
  }
  return found;
}

function add(lines: Map<string, string[]>, name: string, words: string): void {
  if (IS_BOT.test(name)) return;
  const said = lines.get(name);
  if (said === undefined) lines.set(name, [words]);
  else said.push(words);
}
