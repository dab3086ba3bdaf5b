/** Who started a meeting that a program kept the log of: "#startmeeting" in a line of theirs, "Meeting started by ada at 19:00". */
import type { Block, Document } from "../../../../model/document.ts";
import { plain, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { logLines } from "../../log.ts";
import type { KnownPeople } from "../known/known-people.ts";

const STARTS = expression("^[#!.]{startCommand}\\b", "i");
/** "#chair ada": whom whoever started it makes chair; of several each is one with the others. */
const MAKES_CHAIR = expression("^[#!.]{chairCommand}:? @?([^\\s,]{2,30})$", "i");
const STARTED = expression(
  "^(?:{theMeeting} |{meeting} )?(?:{started}) {by} (?<name>@?[\\p{L}\\d_][\\p{L}\\d_.-]{0,38}[\\p{L}\\d_-])(?=:[\\w-]+\\.|[ .,(]|$)",
  "iu",
);
/** So many blocks from its beginning it says so. */
const TOP = 8;

/** Whom of the people it was. */
export function startedBy(document: Document, people: KnownPeople): string | undefined {
  const name = byCommand(document) ?? bySentence(document);
  return name === undefined
    ? undefined
    : (people.find(name) ?? people.find(`@${name.replace(/^@/, "")}`))?.name;
}

function byCommand(document: Document): string | undefined {
  const lines = document.flatMap((block) => (block.kind === "code" ? logLines(block) : []));
  const said = lines.map(({ speaker, paragraph }) => ({ speaker, words: plain(paragraph.children) }));
  const start = said.find(({ words }) => STARTS.test(words));
  if (start === undefined) return undefined;
  const made = said.flatMap(({ words }) => MAKES_CHAIR.exec(words)?.[1] ?? []);
  return made.length === 1 ? made[0] : start.speaker;
}

function bySentence(document: Document): string | undefined {
  const lines = document.slice(0, TOP).flatMap(linesOf);
  const made = lines.flatMap((line) => MAKES_CHAIR.exec(line.trim())?.[1] ?? []);
  if (made.length === 1) return made[0];
  for (const line of lines) {
    const name = STARTED.exec(line.trim())?.groups?.name;
    if (name !== undefined) return name;
  }
  return undefined;
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === "paragraph") return written(block.children).split("\n");
  return block.kind === "code" ? block.text.split("\n").slice(0, TOP) : [];
}
