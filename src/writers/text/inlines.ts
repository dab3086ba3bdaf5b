/** One handler an inline: words with the marks a plain text has for them. Breaks between the words are lines.ts's. */
import type { Image, Inline, Link } from "../../model/document.ts";
import { inLine } from "../../model/script.ts";
import { isNumbered, type LinkNumbers, MARK, UNMARKED } from "./footnotes.ts";
import { GLUE } from "./safe.ts";

/** The marks around words; git's and mutt's readers know them all. */
const MARKS = { strong: "*", emphasis: "_", deleted: "~" } as const;

type Kind = Inline["kind"];
type Delimited = Extract<Inline, { kind: keyof typeof MARKS }>;

/**
 * The words of inlines on one line, hard breaks as line feeds. A URL that `numbers` does not know gets no mark.
 */
export function inlines(children: readonly Inline[], numbers: LinkNumbers): string {
  return within(unspaced(children), numbers, new Set());
}

/**
 * Inlines in which no white space follows upon white space: of `see [ the page ](…) now` a browser shows one space at
 * each side, and so does a post. Only where one stands within a link or the like can they meet.
 */
function unspaced(children: readonly Inline[]): readonly Inline[] {
  let isSpace = false;
  const each = (inline: Inline): Inline => {
    if (inline.kind === "text") {
      const text = isSpace ? inline.text.replace(/^[ \t\r\n]+/, "") : inline.text;
      isSpace = text === "" ? isSpace : /[ \t\r\n]$/.test(text);
      return text === inline.text ? inline : { ...inline, text };
    }
    if ("children" in inline) return { ...inline, children: inline.children.map(each) };
    isSpace = false;
    return inline;
  };
  return children.some((inline) => "children" in inline) ? children.map(each) : children;
}

/** The same of inlines that `inside` are around: no mark is set twice. */
function within(children: readonly Inline[], numbers: LinkNumbers, inside: ReadonlySet<Kind>): string {
  const words = inLine(joined(children), (inline) => oneInline(inline, numbers, inside));
  // A footnote's mark has its own space.
  return words.replaceAll(` ${GLUE}[^`, () => `${GLUE}[^`);
}

function oneInline(inline: Inline, numbers: LinkNumbers, inside: ReadonlySet<Kind>): string {
  switch (inline.kind) {
    case "text":
      return literal(inline.text);
    case "code":
      return code(inline.text);
    case "break":
      return "\n";
    case "strong":
    case "emphasis":
    case "deleted":
      return marked(inline, numbers, inside);
    case "inserted":
    case "superscript":
    case "subscript":
      return within(inline.children, numbers, new Set([...inside, inline.kind]));
    case "footnote":
      // Glued to its word; a text without marks has none of these either.
      return numbers === UNMARKED ? "" : `${GLUE}[^${inline.number}]`;
    case "link":
      return link(inline, numbers, inside);
    case "image":
      return image(inline, numbers, inside);
    default:
      return inline satisfies never;
  }
}

/**
 * A number in brackets that the note itself says gets air, `[ 3 ]`: `[3]` is always one of our marks, to the eye,
 * to a search and to a script, and so is `[^3]`, a footnote's. Doubled brackets would still hold one.
 */
function literal(text: string): string {
  return text
    .replace(/[ \t\r\n\u0085\u2028\u2029]+/g, " ")
    .replace(MARK, (_, number: string) => `[${GLUE}${number}${GLUE}]`);
}

/** As Markdown does: more backticks around the code than it holds in a row, and air where it begins or ends with one. */
function code(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest === 0 ? 1 : longest + 1);
  const air = /^`|`$/.test(text) ? GLUE : "";
  return fence + air + text.replace(/[\t\r\n]+/g, " ") + air + fence;
}

function marked(inline: Delimited, numbers: LinkNumbers, inside: ReadonlySet<Kind>): string {
  const [only, ...others] = inline.children;
  // The footnote's mark is ours, not the note's: it stands outside the emphasis.
  if (only?.kind === "link" && others.length === 0)
    return link({ ...only, children: [{ ...inline, children: only.children }] }, numbers, inside);
  const words = within(inline.children, numbers, new Set([...inside, inline.kind]));
  const mark = inside.has(inline.kind) ? "" : MARKS[inline.kind];
  // White space at the edges belongs outside: `* word *` is no emphasis to anyone.
  return words.replace(/\S(?:.*\S)?/s, (core) => mark + core + mark);
}

function link(link: Link, numbers: LinkNumbers, inside: ReadonlySet<Kind>): string {
  // RFC 3986, C: angle brackets. A mail address is one to every reader without its scheme.
  if (!isNumbered(link)) return `<${link.url.replace(/^mailto:(?=[^?]*$)/, "")}>`;
  const words = within(link.children, numbers, new Set([...inside, "link"]));
  const shown = words.trimEnd();
  return shown + mark(link.url, numbers) + words.slice(shown.length);
}

function image({ alt, url }: Image, numbers: LinkNumbers, inside: ReadonlySet<Kind>): string {
  const words = literal(alt).trim();
  const shown = words === "" ? "[image]" : `[image: ${words}]`;
  return inside.has("link") ? shown : shown + mark(url, numbers);
}

/** ` [3]`, never parted from the word before it. */
function mark(url: string, numbers: LinkNumbers): string {
  const n = numbers.get(url);
  return n === undefined ? "" : `${GLUE}[${n}]`;
}

/** Inlines with those made one that print as one. */
function joined(children: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const inline of children) {
    const last = all.pop();
    all.push(...(last === undefined ? [inline] : pair(last, inline)));
  }
  return all;
}

/** Texts side by side, emphasis beside its like, and a word whose ending stands outside the link (`[link](…)s`). */
function pair(one: Inline, two: Inline): Inline[] {
  if (one.kind === "text" && two.kind === "text") return [{ kind: "text", text: one.text + two.text }];
  if (isMarked(one) && isMarked(two) && one.kind === two.kind)
    return [{ ...one, children: [...one.children, ...two.children] }];
  const ending = two.kind === "text" ? ENDING.exec(two.text)?.[0] : undefined;
  if (two.kind !== "text" || ending === undefined || one.kind !== "link" || !endsInWord(one))
    return [one, two];
  const word: Inline = { ...one, children: [...one.children, { kind: "text", text: ending }] };
  return [word, { kind: "text", text: two.text.slice(ending.length) }];
}

/** The rest of a word; scripts that have no capitals may have no spaces either. */
const ENDING = /^[\p{Ll}\p{Lu}\p{N}][\p{Ll}\p{Lu}\p{N}\p{M}]*/u;

function isMarked(inline: Inline): inline is Delimited {
  return inline.kind in MARKS;
}

function endsInWord(link: Link): boolean {
  return isNumbered(link) && /[\p{Ll}\p{Lu}\p{N}]\p{M}*$/u.test(lastWords(link.children));
}

function lastWords(children: readonly Inline[]): string {
  const last = children.at(-1);
  if (last?.kind === "text") return last.text;
  return last !== undefined && isMarked(last) ? lastWords(last.children) : "";
}
