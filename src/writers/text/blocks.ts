/** One handler a block: blocks as lines, set in by what stands around them. */
import type { Block, Code, Footnotes, List, ListItem, Paragraph, Quote } from "../../model/document.ts";
import { plain } from "../../model/walk.ts";
import type { Language } from "../languages/language.ts";
import type { Body } from "./body.ts";
import { credited } from "./credit.ts";
import type { LinkNumbers as Numbers } from "./footnotes.ts";
import { inlines } from "./inlines.ts";
import { spaced, width } from "./lines.ts";
import { table } from "./table.ts";
import { underlined } from "./underlined.ts";

/** Where a block stands. */
export interface BlockSetting {
  readonly body: Body;
  readonly numbers: Numbers;
  /** What stands before the first line, an item's marker included, and before the others. */
  readonly first: string;
  readonly rest: string;
  /** What a list is set in by, beyond `rest`; nothing in an item, whose words stand where the list's marker goes. */
  readonly lists: string;
  /** How many quotations are around it, and the marks that its first and its last paragraph carry for them. */
  readonly quotes: number;
  /** The marks of the site's language, and those within them. */
  readonly marks: Language["quotes"];
  readonly open: string;
  readonly close: string;
}

/** The setting of the blocks of a post itself. */
export function onPage(body: Body, numbers: Numbers, marks: Language["quotes"]): BlockSetting {
  return { body, numbers, marks, first: "", rest: "", lists: body.lists, quotes: 0, open: "", close: "" };
}

/** The lines of blocks, a blank one between two. */
export function blocks(children: readonly Block[], setting: BlockSetting): string[] {
  return spaced(each(children, setting));
}

/** The lines of each block that has any. */
function each(children: readonly Block[], setting: BlockSetting): string[][] {
  const made: string[][] = [];
  for (const [i, child] of children.entries()) {
    const lines = block(child, {
      ...setting,
      first: made.length === 0 ? setting.first : setting.rest,
      open: i === 0 ? setting.open : "",
      close: i === children.length - 1 ? setting.close : "",
    });
    if (lines.length > 0) made.push(lines);
  }
  return made;
}

function block(block: Block, setting: BlockSetting): string[] {
  switch (block.kind) {
    case "heading":
      return underlined(inlines(block.children, setting.numbers), "-", setting);
    case "paragraph":
      return paragraph(block, setting);
    case "list":
      return list(block, setting);
    case "quote":
      return quote(block, setting);
    case "code":
      return below(setting, code(block, setting));
    case "table":
      return below(setting, table(block, setting));
    case "rule":
      return below(setting, rule(setting));
    case "footnotes":
      return footnotes(block, setting);
    default:
      return block satisfies never;
  }
}

/** Each behind its mark, which hangs before it. */
function footnotes({ notes }: Footnotes, setting: BlockSetting): string[] {
  const columns = Math.max(...notes.map(({ number }) => `[^${number}] `.length));
  const lines = notes.map(({ number, children }) =>
    blocks(children, {
      ...setting,
      first: `  ${`[^${number}]`.padEnd(columns)}`,
      rest: " ".repeat(columns + 2),
      lists: "",
    }),
  );
  return lines.every((one) => one.length === 1) ? lines.flat() : spaced(lines);
}

function paragraph({ children }: Paragraph, setting: BlockSetting): string[] {
  const { body, numbers, first, rest, open, close } = setting;
  const words = open + inlines(children, numbers) + close;
  // Somebody's rule that Markdown does not know as one; on a line of its own it would be a signature.
  if (/^\s*-{2,}\s*$/.test(words)) return below(setting, rule(setting));
  return body.prose(words, first, rest);
}

function rule({ body, rest }: BlockSetting): string[] {
  return [body.line(`${rest} ${body.rules ? "* * *" : ". . ."}`)];
}

/** A marker has a line of its own where the item begins with what stands for itself: code, a table, a rule. */
function below({ body, first }: BlockSetting, lines: string[]): string[] {
  return first.trim() === "" ? lines : [body.line(first), ...lines];
}

/** Where what is set in by so many columns begins: behind the marker that stands before it, or on a line of its own. */
function setIn({ first, rest }: BlockSetting, columns: number): Pick<BlockSetting, "first" | "rest"> {
  if (first.trim() !== "") return { first, rest };
  const indent = deeper(rest, columns);
  return { first: indent, rest: indent };
}

function code({ text }: Code, { body, rest }: BlockSetting): string[] {
  const lines = text
    .replace(/^(?:[ \t]*\r?\n)+/, "")
    .trimEnd()
    .split(/\r?\n/);
  return lines.join("") === "" ? [] : lines.map((line) => body.line(`${rest}    ${untabbed(line)}`));
}

/** Tabs as spaces to every eighth column of the code itself: behind our indent they would stop elsewhere. */
function untabbed(line: string): string {
  const pieces = line.split("\t");
  const last = pieces.pop() ?? "";
  return pieces.map((piece) => piece + " ".repeat(8 - (width(piece) % 8))).join("") + last;
}

/** Deeper than this many columns nothing is set in further: words need room. */
const DEEPEST = 40;

function deeper(rest: string, columns: number): string {
  return rest.length + columns > DEEPEST ? rest : rest + " ".repeat(columns);
}

function list({ items, start }: List, setting: BlockSetting): string[] {
  const indent = setting.rest + setting.lists;
  const markers = items.map((_, i) => (start === undefined ? "-" : `${start + i}.`));
  const columns = (markers.at(-1)?.length ?? 0) + 1;
  const made = items.map((item, i) => {
    const task = item.checked === undefined ? "" : item.checked ? "[x] " : "[ ] ";
    const before = i === 0 && setting.first.trim() !== "" ? setting.first : indent;
    const first = before + (markers[i] ?? "").padEnd(columns) + task;
    const lines = each(item.children, {
      ...setting,
      first,
      rest: deeper(indent, columns),
      lists: "",
      open: "",
      // Of a quotation that ends in a list the last item ends it.
      close: i === items.length - 1 ? setting.close : "",
    });
    return lines.length === 0 ? [[setting.body.line(first)]] : lines;
  });
  return items.every((item, i) => isShort(item, made[i] ?? []))
    ? made.flat(2)
    : spaced(made.map((lines) => spaced(lines)));
}

/** One line of words and, below it, nothing but lists that are short themselves. */
function isShort({ children }: ListItem, [words, ...lists]: readonly (readonly string[])[]): boolean {
  return (
    words?.length === 1 &&
    children.slice(1).every(({ kind }) => kind === "list") &&
    lists.every((lines) => !lines.includes(""))
  );
}

/**
 * Set in and between quotation marks, and never flowed (RFC 3676 quotes with `>`). Where a quotation begins or ends
 * with something else than words, a mark would stand alone or in code: there the indent alone says it, as it does
 * where the words bring marks of their own. Whom
 * it names at its end stands below the marks.
 */
function quote(quote: Quote, setting: BlockSetting): string[] {
  if (quote.label !== undefined) return aside(quote, quote.label, setting);
  const [open, close] = setting.marks[setting.quotes % 2 === 0 ? 0 : 1];
  const found = setting.quotes === 0 ? credited(quote.children) : undefined;
  const children = found?.said ?? quote.children;
  const marks =
    begins(children[0]) && ends(children.at(-1)) && !isMarked(children[0])
      ? { open: setting.open + open, close: close + setting.close }
      : { open: "", close: "" };
  const { body, numbers } = setting;
  const place = setIn(setting, 4);
  const { rest } = place;
  const lines = blocks(children, {
    ...setting,
    ...marks,
    ...place,
    body: { ...body, prose: body.set },
    lists: body.lists,
    quotes: setting.quotes + 1,
  });
  const credit =
    found === undefined ? [] : body.set(`— ${inlines(found.credit, numbers)}`, rest, `${rest}  `);
  return [...lines, ...credit];
}

/** Nobody else's words: set in under its label, without marks, and less than a list's words or code, which stand for themselves. */
function aside({ children, place }: Quote, label: string, setting: BlockSetting): string[] {
  const title: Block = {
    kind: "paragraph",
    children: [{ kind: "strong", children: [{ kind: "text", text: label }] }],
    place,
  };
  return blocks([title, ...children], { ...setting, ...setIn(setting, 2), lists: setting.body.lists });
}

/** Whether a block begins with words that a mark can stand before. */
function begins(block: Block | undefined): boolean {
  if (block?.kind === "quote") return block.label === undefined && begins(block.children[0]);
  return block?.kind === "paragraph";
}

/** Whether its words open with a quotation mark already. */
function isMarked(block: Block | undefined): boolean {
  if (block?.kind === "quote") return isMarked(block.children[0]);
  return block?.kind === "paragraph" && /^\s*["“”„‟«»‹›‘‚「『]/.test(plain(block.children));
}

/** Whether it ends with words that a mark can stand behind. */
function ends(block: Block | undefined): boolean {
  if (block?.kind === "quote") return block.label === undefined && ends(block.children.at(-1));
  if (block?.kind === "list") return ends(block.items.at(-1)?.children.at(-1));
  return block?.kind === "paragraph";
}
