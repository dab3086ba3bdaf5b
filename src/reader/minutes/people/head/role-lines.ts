/** The lines at the top of a note that say who led it, or who took notes: "Facilitator: Ada", also as a heading or in a table. */
import type { Block, Document, Paragraph, Table } from "../../../../model/document.ts";
import { plain, plainBlock } from "../../../../model/walk.ts";
import { isNextLabel } from "../../when/labels.ts";
import { labelledWords } from "../labels/labelled-words.ts";
import { segments } from "../labels/segments.ts";
import { IS_CHAIR_LABEL, IS_ROLE } from "../labels.ts";
import { isLabels } from "../tables/people-in-tables.ts";

/** So far down a line of its own says who was in the chair. */
const TOP = 12;

/** The lines that say who led, apart from `left`. */
export function chairLines(document: Document, left: readonly Block[]): Paragraph[] {
  return roleLines(document, left, (label) => IS_CHAIR_LABEL.test(label));
}

/** The lines that say who did anything at the meeting. */
export function officeLines(document: Document): Paragraph[] {
  return roleLines(document, [], (label) => IS_ROLE.test(label));
}

function roleLines(
  document: Document,
  left: readonly Block[],
  isRole: (label: string) => boolean,
): Paragraph[] {
  // Who leads the next one says nothing of this one.
  const next = document.findIndex((block) => block.kind === "heading" && isNextLabel(plain(block.children)));
  return document.slice(0, next < 0 ? TOP : Math.min(next, TOP)).flatMap((block, i) => {
    if (left.includes(block)) return [];
    if (block.kind === "table") return isLabels(block) ? inRow(block, isRole) : [];
    if (block.kind === "heading") return belowRole(block, document[i + 1], isRole);
    const lines =
      block.kind === "list" ? block.items.flatMap(({ children }) => withNames(children, isRole)) : [block];
    return lines.flatMap((line): Paragraph[] => (line.kind === "paragraph" ? ofRole(line, isRole) : []));
  });
}

// Of a line's parts those that name the role: "When: 3 March", and below it "Host: Ada".
function ofRole(line: Paragraph, isRole: (label: string) => boolean): Paragraph[] {
  const words = labelledWords(line.children);
  if (!/[:–—-]/.test(words)) return [];
  return segments(words)
    .filter(({ label, rest }) => isRole(label) && rest !== "")
    .map(({ label, rest }) => said(label, rest, line));
}

function said(label: string, name: string, { place }: Pick<Paragraph, "place">): Paragraph {
  return { kind: "paragraph", children: [{ kind: "text", text: `${label}: ${name}` }], place };
}

// "## Chair", and the name below it, or behind it: "## Chair: Ada".
function belowRole(
  heading: Extract<Block, { kind: "heading" }>,
  below: Block | undefined,
  isRole: (label: string) => boolean,
): Paragraph[] {
  const label = plain(heading.children).replace(/:$/, "");
  if (isRole(label) && below?.kind === "paragraph") return [said(label, plain(below.children), below)];
  return ofRole({ ...heading, kind: "paragraph" }, isRole);
}

// "Chair" as an item, over her name.
function withNames([first, below]: readonly Block[], isRole: (label: string) => boolean): Block[] {
  if (first?.kind !== "paragraph") return [];
  const label = plain(first.children).replace(/:$/, "");
  const isAbove = below?.kind === "list" && below.items.length === 1 && isRole(label);
  return isAbove ? [said(label, plainBlock(below), first)] : [first];
}

// "Date | Lead | Minutes", and one row below it.
function inRow(
  { header, rows: [row, ...others], place }: Table,
  isRole: (label: string) => boolean,
): Paragraph[] {
  return header.flatMap((cell, i) => {
    const label = plain(cell);
    return others.length > 0 || !isRole(label) ? [] : [said(label, plain(row?.[i] ?? []), { place })];
  });
}
