import type { Block, Document } from "../model/document.ts";
import type { Attendee } from "../model/meeting.ts";
import { links, plainBlock } from "../model/walk.ts";

const LABEL = /^(?:attendees|present|participants|in attendance|attending)\s*:\s*/i;
const HEADING = /^(?:attendees|present|participants|in attendance)\s*:?$/i;
const ROLE = /^(?:(?:co-?)?chair|secretary|scribe|notes|note-?taker|minutes|host|facilitator|moderator)$/i;

/** The people a note says were there, and the blocks that say nothing else. */
export function findAttendees(document: Document): {
  attendees: readonly Attendee[];
  taken: readonly Block[];
} {
  for (const [i, block] of document.entries()) {
    const said = plainBlock(block);
    const isHeading = block.kind === "heading" && HEADING.test(said);
    if (!isHeading && !(block.kind === "paragraph" && LABEL.test(said))) continue;
    const rest = isHeading ? "" : said.replace(LABEL, "");
    const next = document[i + 1];
    const below = rest === "" && (next?.kind === "paragraph" || next?.kind === "list") ? next : undefined;
    const named = below === undefined ? rest : namesOf(below);
    const attendees = people(named);
    const blocks = below === undefined ? [block] : [block, below];
    // The head says the names again: the line itself goes only if nothing it says goes with it.
    const whole = sameWords(named, attendees) && links(blocks).length === 0;
    return { attendees, taken: attendees.length > 0 && whole ? blocks : [] };
  }
  return { attendees: [], taken: [] };
}

function namesOf(block: Block): string {
  return block.kind === "list"
    ? block.items.map((item) => item.children.map(plainBlock).join(" ")).join(", ")
    : plainBlock(block);
}

/** "Anna Alder (chair), Ben Beech and Chris (Chip) Cedar" as people, one listed twice once. */
function people(text: string): Attendee[] {
  const seen = new Map<string, Attendee>();
  for (const one of split(text)) {
    const attendee = person(one);
    if (attendee !== undefined && !seen.has(attendee.name)) seen.set(attendee.name, attendee);
  }
  return [...seen.values()];
}

// At commas, semicolons and "and" that no parenthesis holds.
function split(text: string): string[] {
  const outside = /(?:\([^()]*\)|[^(),;])+/g;
  return (text.replace(/\.\s*$/, "").match(outside) ?? []).flatMap((part) =>
    part.split(/(?<!\([^()]*)(?:^|\s)(?:and|&)\s+(?![^()]*\))/),
  );
}

function person(text: string): Attendee | undefined {
  const asides: string[] = [];
  const name = text
    .replace(/\s*\(([^()]*)\)/g, (_, aside: string) => {
      asides.push(aside.trim());
      return "";
    })
    .replace(/\s+/g, " ")
    .trim();
  if (name === "") return undefined;
  const role = asides.find((aside) => ROLE.test(aside)) ?? asides.find((aside) => /\s/.test(aside));
  const as = asides.find((aside) => aside !== role);
  return { name, ...(as === undefined ? {} : { as }), ...(role === undefined ? {} : { role }) };
}

function sameWords(text: string, attendees: readonly Attendee[]): boolean {
  const words = (from: string) =>
    from
      .split(/[^\p{L}\p{N}'’.-]+/u)
      .map((word) => word.replace(/\.$/, ""))
      .filter((word) => word !== "" && word !== "and");
  const said = new Set(
    words(attendees.map(({ name, as, role }) => `${name} ${as ?? ""} ${role ?? ""}`).join(" ")),
  );
  return words(text).every((word) => said.has(word));
}
