/** Lists as elements: items, what stands between them, terms and their definitions. */
import type { Block, ListItem } from "../../../model/document.ts";
import { plain } from "../../../model/walk.ts";
import type { Place } from "../../../problem.ts";
import { merged } from "../pieces.ts";
import type { Element, Node } from "./element-tree.ts";

/** What becomes of nodes as blocks. */
type BlocksOf = (nodes: readonly Node[]) => Block[];

/** The list of an element like ul and ol; none where it holds nothing. */
export function listOf(element: Element, blocksOf: BlocksOf): Block[] {
  const { name, attributes, place, children } = element;
  const items: ListItem[] = [];
  const add = (nodes: readonly Node[], place: Place) => {
    const blocks = blocksOf(nodes);
    const last = items.at(-1);
    // A list right within a list belongs to the item before it.
    if (
      last !== undefined &&
      blocks.length > 0 &&
      blocks.every(({ kind }) => kind === "list") &&
      !isItem(nodes[0])
    )
      items[items.length - 1] = { ...last, children: [...last.children, ...blocks] };
    else if (blocks.length > 0) items.push({ children: blocks, place });
  };
  for (const nodes of grouped(children, isItem)) {
    const [first] = nodes;
    if (first?.kind === "element" && isItem(first)) add([first], first.place);
    else add(nodes, place);
  }
  if (items.length === 0) return [];
  const start = Number(attributes.get("start") ?? firstValue(children) ?? 1);
  return [
    {
      kind: "list",
      start: name !== "ol" ? undefined : Number.isSafeInteger(start) && start >= 0 ? start : 1,
      items,
      place,
    },
  ];
}

function isItem(node: Node | undefined): boolean {
  return node?.kind === "element" && node.name === "li";
}

function firstValue(children: readonly Node[]): string | undefined {
  const first = children.find((child) => child.kind === "element" && child.name === "li");
  return first?.kind === "element" ? first.attributes.get("value") : undefined;
}

/** Nodes with each that is one of a kind alone, and what stands between two of them together. */
function grouped(nodes: readonly Node[], isOne: (node: Node) => boolean): Node[][] {
  const groups: Node[][] = [];
  let isOpen = false;
  for (const node of nodes) {
    if (isOpen && !isOne(node)) groups.at(-1)?.push(node);
    else groups.push([node]);
    isOpen = !isOne(node);
  }
  return groups;
}

/** A term and its definition are an item: the term in bold, what it is behind it or below. */
export function definitionsOf({ children, place }: Element, blocksOf: BlocksOf): Block[] {
  const items: { children: Block[]; place: Place; isTerm: boolean }[] = [];
  const flat = children.flatMap((child) =>
    child.kind === "element" && child.name === "div" ? child.children : [child],
  );
  const isPart = (node: Node | undefined) =>
    node?.kind === "element" && (node.name === "dt" || node.name === "dd");
  for (const nodes of grouped(flat, isPart)) {
    const [first] = nodes;
    const blocks = blocksOf(nodes);
    if (blocks.length === 0) continue;
    const last = items.at(-1);
    const isTerm = first?.kind === "element" && first.name === "dt";
    if (isTerm || last === undefined)
      items.push({ children: blocks, place: first?.kind === "element" ? first.place : place, isTerm });
    else last.children.push(...blocks);
  }
  const made = items.map(({ isTerm, ...item }) => (isTerm ? defined(item) : item));
  return made.length === 0 ? [] : [{ kind: "list", items: made, place }];
}

/** A term with the first words of its definition on one line: "**Rope**: what holds". */
export function defined(item: ListItem): ListItem {
  const [term, first, ...others] = item.children;
  if (term?.kind !== "paragraph" || first?.kind !== "paragraph") return item;
  const text = plain(term.children).endsWith(":") ? " " : ": ";
  const children = merged([...term.children, { kind: "text", text }, ...first.children]);
  return { ...item, children: [{ ...term, children }, ...others] };
}
