/** Labels over lists: "Ada:", "Her action items:", "ACTION ITEMS" over lines that are no list to Markdown. */
import type { Block, Paragraph } from "../../../model/document.ts";
import { itemWords, plain, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { isVerdictHead, type Section, sectionOf } from "./sections.ts";

/** What a label says of the list below it: what it lists, whose its items are, or who says them. */
export interface ListLabel {
  readonly section?: Section;
  readonly above?: string | undefined;
  readonly speaker?: string;
  /** Its items are said, and nobody has settled which. */
  readonly quoted?: true;
  /** How many lists are around it, where the label begins to count anew. */
  readonly lists?: number;
}

/** A list directly below a label on a line of its own belongs to it; `outer` is the section that both stand in. */
export function labelOver(
  block: Block | undefined,
  before: Block | undefined,
  { section: outer, lists }: { readonly section?: Section | undefined; readonly lists: number },
): ListLabel {
  if (block?.kind !== "list" || before?.kind !== "paragraph") return {};
  // "Ada has a plan. Her action items:"
  const last = written(before.children).trimEnd().split("\n").at(-1) ?? "";
  const words = plain([{ kind: "text", text: last }]).replace(/^.*[.!?] (?=[^.!?]*:$)/, "");
  const section = words.length < 80 ? sectionOf(words) : undefined;
  if (section !== undefined) return { section, above: undefined, lists: 0 };
  // "Accepted" may tell of what stands above it, or of who comes; of tickets below it tells in any case.
  const isOver = block.items.every((item) => TICKET.test(itemWords(item)));
  if (isOver && isVerdictHead(words)) return { section: "decisions", above: undefined, lists: 0 };
  if (OPTIONS.test(words) && !block.items.some((item) => SAYS_OUTCOME.test(itemWords(item))))
    return { quoted: true };
  if (DECIDED_BELOW.test(words)) return { section: "decisions", above: undefined, lists: 0 };
  // "ACTION: Ada to", and a list: its items are hers, if she is somebody.
  const owner = OWNER_ABOVE.exec(words)?.groups?.owner;
  if (owner !== undefined) return { section: "actions", above: owner, lists: 1 };
  if (outer === "actions" && lists === 0 && words.length < 60) return { above: words };
  const [bold, ...others] = before.children;
  // "**Ada**", "Ada:", and a list of what she says or is to do.
  const name = words.replace(MODAL, ":");
  return (bold?.kind === "strong" && others.length === 0 && words.length < 60) || SPEAKER.test(name)
    ? { speaker: name.replace(/:$/, "") }
    : {};
}

const TICKET = /^\W*(?:\p{L}{1,8}[- ]?)?\d{1,6}(?!\d)/u;
const MODAL = expression(",? {taskModal}(?: {doFollowing})?:$");
/** A name or two words that might be one, and a colon. */
const SPEAKER = /^@?[\p{L}][\p{L}\d_.-]*(?: \p{Lu}[\p{L}.-]*)?:$/u;
/** "B: rent one. Agreed.", "Ada will ask for a price": what came of an option, or is to be done about it. */
const SAYS_OUTCOME = expression(
  "[.;:–—→] ?(?i:{accepted}|{decided}|{refusal}|{notCarried}|{putOff})\\b|\\b(?i:{decided}|{putOff}) (?i:{to})\\b|\\p{Lu}[\\p{L}'’-]{0,30} (?:{to}|{promisedWill}) \\p{Ll}",
  "u",
);
/** "Options:", "We could:", and what might be done below it. */
const OPTIONS = expression("^{optionsLabel} ?:$", "i");
const DECIDED_BELOW = expression(
  "^(?:{decisionMark}\\s*:(?=.)|{decidedBelow}).*:$|^{decidedBelow}\\s*:$",
  "i",
);
const OWNER_ABOVE = expression(
  "^[#[(*]*{actionMark}[\\])]? ?: ?(?! )(?<owner>[^:]{1,60}?)(?:,? {taskModal})?(?: {doFollowing})? ?[:–—-]?$",
  "i",
);

/** The lines of a paragraph below the label that opens it. */
interface LabelledLines {
  readonly section: Section;
  readonly lines: readonly Paragraph[];
}

/** So many lines below a label that is one of its own are its list, where each is short. */
const LINE = 160;

/** "ACTION ITEMS", and a line each below it, as people write who know no lists. */
export function linesBelow(paragraph: Paragraph): LabelledLines | undefined {
  const [first, ...others] = paragraph.children;
  // The label may be in bold type.
  const plainly = first?.kind === "strong" ? others : paragraph.children;
  if (!plainly.every(({ kind }) => kind === "text" || kind === "break")) return undefined;
  const [label = "", ...lines] = written(paragraph.children).split("\n");
  const section = lines.length === 0 ? undefined : sectionOf(label.trim());
  if (section === undefined || lines.some((line) => line.length > LINE)) return undefined;
  return {
    section,
    lines: lines.map((text, i) => ({
      ...paragraph,
      children: [{ kind: "text", text }],
      place: { ...paragraph.place, line: paragraph.place.line + i + 1 },
    })),
  };
}
