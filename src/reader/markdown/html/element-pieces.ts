/** What becomes of each element: the document model's own blocks and inlines, or what it holds. */
import type { Block, Inline, Link } from "../../../model/document.ts";
import { plain, written } from "../../../model/walk.ts";
import type { Place } from "../../../problem.ts";
import { attributesAtEnd } from "../conventions/attributes.ts";
import { saysUrl } from "../link.ts";
import { asBlocks, asInlines, isSaid, merged, type ReadPiece, wrapped } from "../pieces.ts";
import { marksOf } from "./element-marks.ts";
import { type Element, isTyped, type Node } from "./element-tree.ts";
import { type InlineMark, isBlock, isHidden, isVoid } from "./elements.ts";
import { definitionsOf, listOf } from "./list-element.ts";
import { tableOf } from "./table-element.ts";

/** What the reader of the note is asked and told. */
export interface Asked {
  /** The address that a target leads to, or undefined where it leads nowhere that we link to. */
  readonly resolve: (target: string, place: Place, name?: string) => string | undefined;
  /** What was left out with what it held. */
  readonly dropped: (element: Element) => void;
  /** What the elements around say of the words already: bold in bold is bold. */
  readonly marks: ReadonlySet<InlineMark>;
}

/** The pieces of a tree. */
export function piecesOf(nodes: readonly Node[], asked: Asked): ReadPiece[] {
  const found: ReadPiece[] = [];
  collect(nodes, asked, found);
  return found;
}

// What only hands on what it holds hands it to one list: however deep it is, it costs no more.
function collect(nodes: readonly Node[], asked: Asked, found: ReadPiece[]): void {
  for (const node of nodes)
    if (node.kind !== "element") found.push(node);
    else collectElement(node, asked, found);
}

function collectElement(element: Element, asked: Asked, found: ReadPiece[]): void {
  const { name, place, raw } = element;
  const marks = marksOf(element).filter((mark) => !asked.marks.has(mark));
  if (isTyped(element)) {
    found.push({ kind: "inline", inline: { kind: "text", text: raw }, place, typed: true });
    collect(element.children, asked, found);
  } else if (isUnseen(element)) {
    for (const piece of standIn(element, asked)) found.push(piece);
    if (isBlock(name)) found.push({ kind: "edge" });
  } else if (marks.length > 0) {
    const inside = piecesOf(element.children, { ...asked, marks: asked.marks.union(said(marks)) });
    const around = (pieces: readonly ReadPiece[], kind: InlineMark) =>
      wrapped(pieces, (children) => ({ kind, children }));
    for (const piece of marks.reduce(around, inside)) found.push(piece);
  } else {
    const made = inline(element, asked) ?? blockPieces(element, asked);
    if (made !== undefined) for (const piece of made) found.push(piece);
    else {
      if (isBlock(name)) found.push({ kind: "edge" });
      collect(element.children, asked, found);
      if (isBlock(name)) found.push({ kind: "edge" });
    }
  }
}

// What says nothing new where it is said again: a power of a power is another number.
function said(marks: readonly InlineMark[]): ReadonlySet<InlineMark> {
  return new Set(marks.filter((mark) => mark !== "superscript" && mark !== "subscript"));
}

function isUnseen({ name, attributes, closed }: Element): boolean {
  return (
    attributes.has("hidden") ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get("style") ?? "") ||
    (isHidden(name) && (closed || isVoid(name)))
  );
}

// An object that cannot be shown is what stands in for it (HTML, 4.8.7).
function standIn(element: Element, asked: Asked): ReadPiece[] {
  const isReplaced = element.name === "object" || element.name === "applet";
  const inside = isReplaced && !element.attributes.has("hidden") ? piecesOf(element.children, asked) : [];
  const isShown = inside.some(
    (piece) => piece.kind === "block" || (piece.kind === "inline" && isSaid(piece.inline)),
  );
  if (!isShown) asked.dropped(element);
  return isShown ? inside : [];
}

function inline(element: Element, asked: Asked): ReadPiece[] | undefined {
  const { name, place } = element;
  const one = (inline: Inline): ReadPiece[] => [{ kind: "inline", inline, place, typed: false }];
  switch (name) {
    case "br":
      return one({ kind: "break" });
    case "wbr":
      return [];
    case "img":
    case "image":
      return picture(element, asked);
    case "input":
      return input(element, asked);
    case "a":
      return link(element, asked);
    case "area":
      return area(element, asked);
    case "code":
      return code(element, asked);
    case "q":
      return around("“", element, "”", asked);
    case "rp":
      return element.children.every(isParenthesis) ? [] : undefined;
    case "rt":
      return hasParentheses(element) ? undefined : around("(", element, ")", asked);
    case "msup":
    case "msub":
      return scripted(element, name === "msup" ? "superscript" : "subscript", asked);
    case "annotation":
    case "annotation-xml":
      return [];
    default:
      return undefined;
  }
}

// What a form shows; what is typed into it in secret is not shown.
function input(element: Element, asked: Asked): ReadPiece[] {
  const { attributes } = element;
  switch (attributes.get("type")?.toLowerCase()) {
    case "checkbox":
      return [typed(attributes.has("checked") ? "☑ " : "☐ ", element)];
    case "radio":
      return [typed(attributes.has("checked") ? "◉ " : "○ ", element)];
    case "image":
      return picture(element, asked);
    case "hidden":
    case "password":
    case "file":
      return [];
    default:
      return [typed(attributes.get("value") ?? "", element)];
  }
}

// A part of a picture that leads somewhere; each stands apart.
function area(element: Element, asked: Asked): ReadPiece[] {
  const { attributes } = element;
  if (!attributes.has("href")) return [];
  const children = [typed(attributes.get("alt") ?? "", element)];
  return [typed(" ", element), ...link({ ...element, children }, asked), typed(" ", element)];
}

function typed(text: string, { place }: Element) {
  return { kind: "inline", inline: { kind: "text", text } satisfies Inline, place, typed: true } as const;
}

function picture({ attributes, place }: Element, asked: Asked): ReadPiece[] {
  const [alt, source] = [attributes.get("alt")?.trim() ?? "", attributes.get("src")];
  const url = source === undefined ? undefined : asked.resolve(source, place, alt);
  const inline: Inline =
    url === undefined
      ? { kind: "text", text: alt }
      : { kind: "image", url, alt: alt.replace(/\s+/g, " "), place };
  return [{ kind: "inline", inline, place, typed: true }];
}

function link(element: Element, asked: Asked): ReadPiece[] {
  const { attributes, place, own } = element;
  const inside = piecesOf(element.children, asked);
  const target = attributes.get("href");
  const url = target === undefined ? undefined : asked.resolve(target, place);
  if (url === undefined) return inside;
  let isPlaced = false;
  const made = wrapped(inside, (children): Link => {
    isPlaced = true;
    const bare = own?.bare === true || saysUrl(plain(children), url);
    return { kind: "link", url, children, bare, place };
  });
  // Markdown's own link without words shows its address; a link around code stands below it.
  const isShown = isPlaced || (own === undefined && !inside.some((piece) => piece.kind === "block"));
  const alone: Link = { kind: "link", url, children: [], bare: false, place };
  return isShown ? made : [...made, { kind: "inline", inline: alone, place, typed: false }];
}

// Code keeps its text; where it holds more than words it is no more than these.
function code(element: Element, asked: Asked): ReadPiece[] {
  const inside = piecesOf(element.children, asked);
  const words = merged(inside.flatMap((piece) => (piece.kind === "inline" ? [piece.inline] : [])));
  if (inside.some(({ kind }) => kind !== "inline") || !isPlainText(words)) return inside;
  const text = written(words).replace(/\s+/g, " ");
  const { place } = element;
  return text.trim() === "" ? [] : [{ kind: "inline", inline: { kind: "code", text }, place, typed: false }];
}

/** Whether nothing would be lost if these were words alone. */
function isPlainText(inlines: readonly Inline[]): boolean {
  return inlines.every(
    (inline) =>
      inline.kind === "text" ||
      inline.kind === "code" ||
      inline.kind === "break" ||
      ((inline.kind === "strong" || inline.kind === "emphasis" || inline.kind === "inserted") &&
        isPlainText(inline.children)),
  );
}

function around(before: string, element: Element, after: string, asked: Asked): ReadPiece[] {
  return [typed(before, element), ...piecesOf(element.children, asked), typed(after, element)];
}

function isParenthesis(node: Node): boolean {
  return (
    node.kind === "inline" &&
    node.inline.kind === "text" &&
    /^[\p{Ps}\p{Pe}]?$/u.test(node.inline.text.trim())
  );
}

function hasParentheses({ children }: Element): boolean {
  const [first] = children;
  return first?.kind === "inline" && first.inline.kind === "text" && /^\s*[(（]/.test(first.inline.text);
}

function scripted(element: Element, kind: "superscript" | "subscript", asked: Asked): ReadPiece[] {
  const [base, ...raised] = element.children.filter((child) => child.kind === "element");
  return base === undefined
    ? piecesOf(element.children, asked)
    : [...piecesOf([base], asked), ...wrapped(piecesOf(raised, asked), (children) => ({ kind, children }))];
}

function blockPieces(element: Element, asked: Asked): ReadPiece[] | undefined {
  const { name, place } = element;
  const inside = () => piecesOf(element.children, asked);
  const of = (...blocks: readonly Block[]): ReadPiece[] =>
    blocks.length === 0 ? [{ kind: "edge" }] : blocks.map((block): ReadPiece => ({ kind: "block", block }));
  if (/^h[1-6]$/.test(name)) {
    const written = asInlines(inside());
    const { children, id } =
      element.own === undefined ? { children: written, id: undefined } : identified(written);
    // One without words opens nothing: what stands below it goes on with what stands above.
    return children.length === 0 && id === undefined
      ? of()
      : of({ kind: "heading", level: Number(name.slice(1)), children: unmarked(children), id, place });
  }
  switch (name) {
    case "hr":
      return of({ kind: "rule", place });
    case "blockquote": {
      const children = asBlocks(inside());
      return children.length === 0 ? of() : of({ kind: "quote", children, place });
    }
    case "ul":
    case "ol":
    case "menu":
    case "dir":
      return of(...listOf(element, (nodes) => asBlocks(piecesOf(nodes, asked))));
    case "dl":
      return of(...definitionsOf(element, (nodes) => asBlocks(piecesOf(nodes, asked))));
    case "summary":
    case "legend":
    case "dt":
      return of(...asBlocks(wrapped(inside(), (children) => ({ kind: "strong", children }))));
    case "pre":
    case "listing":
      return of(...preformatted(element, asked));
    case "table":
      return of(...tableOf(element, (nodes) => piecesOf(nodes, asked)));
    default:
      return undefined;
  }
}

// What is marked as a whole is marked in nothing: a word processor writes each heading so.
function unmarked(children: readonly Inline[]): readonly Inline[] {
  const [only, ...others] = children;
  const isMarked = only?.kind === "strong" || only?.kind === "emphasis";
  return isMarked && others.length === 0 ? unmarked(only.children) : children;
}

// "Rope {#rope .wide}": what stands in the braces is no word of the heading.
function identified(children: readonly Inline[]): { children: readonly Inline[]; id: string | undefined } {
  const last = children.at(-1);
  const found = last?.kind === "text" ? attributesAtEnd(last.text) : undefined;
  if (last?.kind !== "text" || found === undefined) return { children, id: undefined };
  const { text, id } = found;
  const before = children.slice(0, -1);
  return { children: text === "" ? before : [...before, { ...last, text }], id };
}

// A block in them begins a line, and ends one.
function onLines(pieces: readonly ReadPiece[]): Inline[] {
  const found: Inline[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    const isBegun = last?.kind === "text" && last.text.endsWith("\n");
    if (piece.kind === "inline") found.push(piece.inline);
    else if (piece.kind === "edge" && last !== undefined && !isBegun)
      found.push({ kind: "text", text: "\n" });
  }
  return found;
}

// Lines as they are; with a link or a picture among them they are lines of words.
function preformatted(element: Element, asked: Asked): Block[] {
  const { place } = element;
  // Code in it is what it is by itself.
  const children = element.children.flatMap((child) =>
    child.kind === "element" && child.name === "code" ? child.children : [child],
  );
  const inside = piecesOf(children, asked);
  if (inside.some(({ kind }) => kind === "block")) return asBlocks(inside);
  const words = merged(onLines(inside));
  // An element's content in a `pre` is code whatever else it is.
  if (isPlainText(words)) {
    const text = written(words).replace(/^\n/, "").replace(/\n$/, "");
    return text.trim() === "" ? [] : [{ kind: "code", text, place }];
  }
  const lines = words.flatMap((inline): Inline[] =>
    inline.kind !== "text"
      ? [inline]
      : inline.text
          .split("\n")
          .flatMap((text, i): Inline[] =>
            i === 0 ? [{ kind: "text", text }] : [{ kind: "break" }, { kind: "text", text }],
          ),
  );
  return asBlocks(lines.map((inline): ReadPiece => ({ kind: "inline", inline, place, typed: true })));
}
