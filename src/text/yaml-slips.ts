/** What people write in YAML as they would say it, and YAML reads otherwise: values that want quotes. */
import { type Document, isPair, isScalar, isSeq, visit } from "yaml";
import { type Place, type Problem, warning } from "../problem.ts";
import { excerpt } from "./clean.ts";

/** A value of which YAML took but the beginning. */
export interface Cut {
  readonly path: readonly (string | number)[];
  /** What was left out, as written. */
  readonly left: string;
  /** Where that stands. */
  readonly place: Place;
  /** The whole value in quotes. */
  readonly quoted: string;
}

/** Every value of a text that was cut: a sign that no space follows begins no comment to who wrote it, nor `&` an anchor. */
export function cuts(document: Document, text: string, place: (offset: number) => Place): Cut[] {
  const found: Cut[] = [];
  visit(document, {
    Scalar: (key, node, ancestors) => {
      if (key === "key" || node.range == null || (node.type ?? "PLAIN") !== "PLAIN") return;
      const [from, to] = node.range;
      const [behind = ""] = /^[ \t]*#[^\s#].*/.exec(text.slice(to, lineEnd(text, to))) ?? [];
      const anchor = node.anchor === undefined ? "" : `&${node.anchor}`;
      const left = (behind || anchor).trim();
      // Right behind a value the sign is part of it; where there is none, nothing but the sign stands behind the colon.
      if (left === "" || (behind !== "" && to > from && !/^[ \t]/.test(behind))) return;
      const begin = anchor === "" ? from : text.lastIndexOf(anchor, from);
      found.push({
        path: pathOf(node, ancestors),
        left,
        place: place(behind === "" ? begin : to + behind.length - behind.trimStart().length),
        quoted: inQuotes(text.slice(begin, lineEnd(text, to))),
      });
    },
  });
  return found;
}

/** The same as a warning. */
export function cutProblem({ path, left, place, quoted }: Cut): Problem {
  const message = `${path.join(".")}: what stands from "${excerpt(left)}" on is no part of the value`;
  return warning("value-cut", message, place, `Put the value in quotes: ${excerpt(quoted)}`);
}

function pathOf(node: unknown, ancestors: readonly unknown[]): (string | number)[] {
  return [...ancestors, node].flatMap((one, i, all): (string | number)[] => {
    const above = all[i - 1];
    if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
    return isSeq(above) ? [above.items.indexOf(one)] : [];
  });
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

function inQuotes(value: string): string {
  return `'${value.trim().replaceAll("'", "''")}'`;
}

/** A key and its value on one line; what a value must not hold, or not begin with, where it stands without quotes. */
const LINE = /^(\s*(?:- +)?[^\s:#'"[\]{}&*!|>%@`,-][^:]{0,60}?:)[ \t]+(\S.*)$/;
const NEEDS_QUOTES = /^[@`[\]{}%&*!|>,?#-]|:(?:\s|$)|\s#|^(?:"[^"]*"|'[^']*').*\S/;

/** What mends a fault of syntax on the line of `offset`, where that is known. */
export function syntaxHint(text: string, code: string, offset: number): string | undefined {
  const begin = text.lastIndexOf("\n", offset - 1) + 1;
  const line = /^.*/.exec(text.slice(begin))?.[0] ?? "";
  // A value in single quotes with a letter right behind the quote that ends it: an apostrophe.
  const isApostrophe = /(?:^|[:-])\s+'(?:[^']|'')*'[\p{L}\p{N}]/u.test(line);
  const isOfValue = code === "UNEXPECTED_TOKEN" || code === "BLOCK_AS_IMPLICIT_KEY";
  if (isApostrophe && isOfValue) return "Write an apostrophe within '…' twice: 'the keeper''s lamp'.";
  if (code === "BAD_DQ_ESCAPE")
    return "Write it twice for a backslash, or put the value in '…' in place of \"…\".";
  const [, key = "", written = ""] = LINE.exec(line) ?? [];
  const value = written.trimEnd();
  if (/^\[.*\]$|^\{(?!\{).*\}$/.test(value)) return itemHint(line, offset - begin);
  return value.length < 500 && NEEDS_QUOTES.test(value)
    ? `Put the value in quotes: ${key.trim()} ${inQuotes(value)}`
    : itemHint(line, offset - begin);
}

/** The same of a value among others, within […] or {…} or behind a dash. */
function itemHint(line: string, at: number): string | undefined {
  const [item = ""] = /^[@`%*!|>&][^,\]}]*/.exec(line.slice(at)) ?? [];
  return item === "" ? undefined : `Put the value in quotes: ${inQuotes(item)}`;
}
