/** The log of a chat: "16:08 <ada> #action ben fix it", in a block of code or as it was pasted. */
import type { Block, Code, Document, Paragraph } from "../../model/document.ts";
import { blocks, plain, written } from "../../model/walk.ts";
import { isBlock } from "../markdown/html/elements.ts";
import { expression } from "./expression.ts";
import { markedAction, markedDecision } from "./marks.ts";

/** A line of a log. */
export interface LogLine {
  readonly speaker: string;
  /** What was said, as a paragraph where it stands in the note. */
  readonly paragraph: Paragraph;
}

/** A nick, behind the sign of its rank; what hangs on it says where its bearer is, or by which bridge he speaks. */
const NICK =
  "[~&@%+! ]?(?<nick>\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){1,2}|[\\p{L}\\d_[\\]{}^`-][\\p{L}\\d_.[\\]{}^`-]{0,39}?)(?:\\|[^\\s<>]{0,20}|\\[m\\])?";
const SAYS = `<${NICK}>\\s+(?=\\S)(?<said>.*)$`;
const AT = "\\s*\\[?(?:\\d{4}-\\d\\d-\\d\\d[T ])?\\d{1,2}:\\d\\d(?::\\d\\d)?\\]?";
const LINE = new RegExp(`^${AT}\\s+${SAYS}`, "u");
/** The same without its hour, where every line of the code is one. */
const BARE_LINE = new RegExp(`^\\s*${SAYS}`, "u");
/** Whoever says so takes back the line before. */
const SCRATCH = expression("^{scratch}\\b", "i");
/** Fewer such lines may be an example. */
const TALK = 3;
/** A fence that names one of these holds what people wrote; of another language it is a program's. */
const OF_WORDS = expression("^{languageOfWords}?$", "i");
/** What only people write: to somebody, of themselves, as an answer, with a mark. */
const SPEECH = expression(
  "\\b{firstPerson}\\b|^(?:{spokenFirst}|{assentWord})(?![\\p{L}\\d])|\\?(?:\\s|$)|^[#!]\\p{L}|^[+-]1\\b|^{presentPlus}|^{topicMark}:",
  "iu",
);
/** A program's word for how grave a message is, or for what stands in its place. */
const NO_NICK = expression("^(?:{logLevel}|{placeholder})$", "i");
const CLOSED_TAG = /<\/[^<>\s]{1,40}>/g;
/** As strong and emphasized words are written. */
const EMPHASIS = /(?<![\p{L}\d*_])([*_]{1,3})(?=[^\s*_])([^*_]{1,200})(?<=\S)\1(?![\p{L}\d*_])/gu;

/** Whether a nick may be somebody's: it is no tag of a page and no word of a program's messages. */
export function mayBeNick(name: string): boolean {
  return !isBlock(name.toLowerCase()) && !NO_NICK.test(name);
}

/** The lines of a log; none of any other code. */
export function logLines({ text, language = "", place }: Code): LogLine[] {
  if (!OF_WORDS.test(language)) return [];
  const lines = text.split("\n");
  const isTimed = lines.some((line) => LINE.test(line));
  const said = lines.map((line) => saidIn(line, isTimed ? LINE : BARE_LINE));
  if (
    !isTalk(
      said.filter((one) => one !== undefined),
      text,
    )
  )
    return [];
  if (!isTimed && !isBare(lines, said)) return [];
  return said.flatMap((one, i) => {
    const then = said[i + 1];
    if (one === undefined || (then?.speaker === one.speaker && SCRATCH.test(then.words))) return [];
    const at = { ...place, line: place.line + i + 1 };
    const children = [{ kind: "text" as const, text: one.words }];
    return [{ speaker: one.speaker, paragraph: { kind: "paragraph", children, place: at } }];
  });
}

/** What somebody says in a line. */
interface LineSaid {
  readonly speaker: string;
  readonly words: string;
}

function saidIn(line: string, form: RegExp): LineSaid | undefined {
  const { nick = "", said = "" } = form.exec(line)?.groups ?? {};
  return nick === "" ? undefined : { speaker: nick, words: said.replace(EMPHASIS, "$2") };
}

// A program's messages have lines of the same look: what people say is to each other.
function isTalk(said: readonly LineSaid[], text: string): boolean {
  const nicks = new Set(said.map(({ speaker }) => speaker));
  const closed = new Set(text.match(CLOSED_TAG)?.map((tag) => tag.slice(2, -1)));
  const isAddress = ({ words, speaker }: LineSaid) => {
    const [, whom = ""] = /^@?([^\s:,]{2,40})[:,] /.exec(words) ?? [];
    return whom !== speaker && nicks.has(whom);
  };
  return (
    [...nicks].every((nick) => mayBeNick(nick) && !closed.has(nick)) &&
    said.some(
      (one) =>
        SPEECH.test(one.words) ||
        isAddress(one) ||
        markedAction(one.words) !== undefined ||
        markedDecision(one.words) !== undefined,
    )
  );
}

/** What several people say in paragraphs of a line or more each: "<ada> hi". */
export function chatLines(document: Document): LogLine[] {
  const said = document.flatMap((block) =>
    block.kind !== "paragraph" || !plain(block.children).startsWith("<")
      ? []
      : written(block.children)
          .split("\n")
          .flatMap((line): LogLine[] => {
            const { speaker, words } = saidIn(line, BARE_LINE) ?? { speaker: "", words: "" };
            const children = [{ kind: "text" as const, text: words }];
            return mayBeNick(speaker) && speaker !== ""
              ? [{ speaker, paragraph: { kind: "paragraph", children, place: block.place } }]
              : [];
          }),
  );
  return said.length >= TALK && new Set(said.map(({ speaker }) => speaker)).size > 1 ? said : [];
}

/** The document with each log that was pasted as it is as if it stood in a block of code; the same one where none was. */
export function withLogs(document: Document): Document {
  const logs = new Map(document.map((block) => [block, pastedLog(block)]));
  return document.some((block) => logs.get(block) !== undefined)
    ? document.map((block) => logs.get(block) ?? block)
    : document;
}

/** Every block of a document, where what somebody says in a log is a paragraph. */
export function blocksSaid(document: Document): Block[] {
  return [...blocks(document)].flatMap((block) =>
    block.kind === "code" ? logLines(block).map(({ paragraph }) => paragraph) : [block],
  );
}

const HOUR = new RegExp(`^${AT}\\s`);

function pastedLog(block: Block): Code | undefined {
  const [first] = block.kind === "paragraph" ? block.children : [];
  if (block.kind !== "paragraph" || first?.kind !== "text" || !HOUR.test(first.text)) return undefined;
  const lines = written(block.children).split("\n");
  const said = lines.filter((line) => LINE.test(line));
  if (said.length < TALK || !lines.every((line) => HOUR.test(line))) return undefined;
  // The fence would stand in the line above.
  return { kind: "code", text: lines.join("\n"), place: { ...block.place, line: block.place.line - 1 } };
}

// Every line says who speaks, and two at least do.
function isBare(lines: readonly string[], said: readonly (LineSaid | undefined)[]): boolean {
  const all = said.filter((_, i) => lines[i]?.trim() !== "");
  const speakers = new Set(all.map((one) => one?.speaker));
  return all.length >= TALK && speakers.size > 1 && !speakers.has(undefined);
}
