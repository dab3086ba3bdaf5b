/** People whose initials stand beside their names, in a list, a table or lines: what pairs them tells that they are people. */
import type { Block, Document, Table } from "../../../../model/document.ts";
import { blocks, openingWords, plain, plainBlock, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { NO_LIST } from "../head/any-group.ts";
import { OF_OTHERS } from "../labels.ts";
import { isWrittenAsName } from "../names.ts";
import type { NamedPerson } from "../people-in-words.ts";
import { personInItem } from "../words/person-in-item.ts";

/** So near the top they are spelled out. */
const TOP = 12;
const INITIALS = "\\p{Lu}(?:\\p{L}?\\p{Lu}){1,3}";
const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: [\\p{L}'’.-]+){1,4}";
/** "AE = Ada Example", "AE: Ada Example (chair)" */
const BEFORE = new RegExp(
  `^(?<as>${INITIALS}) ?[=:/|–—-] ?(?<name>${NAME})(?<rest>,? ?\\([^()]*\\)|, [^()]{2,40})?[.]?$`,
  "u",
);
/** "Ada Example / AE", "Ada Example (AE, chair)" */
const BEHIND = new RegExp(
  `^(?<name>${NAME}) ?(?:[=:/|–—-] ?|[([])(?<as>${INITIALS})[\\])]?(?<rest>,? ?[^()]{0,40}\\)?| \\([^()]*\\))?[.]?$`,
  "u",
);
const SHORT = new RegExp(`(?<![\\p{L}\\p{N}])${INITIALS}(?![\\p{L}\\p{N}])`, "gu");
const TITLE = expression("^(?:{title}\\.? )+");

/** The people of the first block at the top that pairs each of them with initials, which act or speak below. */
export function initialled(document: Document): readonly NamedPerson[] {
  for (const [i, block] of document.slice(0, TOP).entries()) {
    const people = pairsIn(block);
    const below = document.slice(i + 1);
    if (people.length < 2 || isOfOthers(document[i - 1])) continue;
    if (areUsed(people, below) && !areWords(people, below)) return people;
  }
  return [];
}

function isOfOthers(above: Block | undefined): boolean {
  const words = above?.kind === "heading" || above?.kind === "paragraph" ? plainBlock(above) : "";
  return OF_OTHERS.test(words) || NO_LIST.test(words);
}

// Below them two at least are called so.
function areUsed(people: readonly NamedPerson[], below: Document): boolean {
  const said = new Set(
    [...blocks(below)].flatMap((block) =>
      block.kind === "paragraph" ? (plain(block.children).match(SHORT) ?? []) : [],
    ),
  );
  return people.filter(({ as = "" }) => said.has(as)).length > 1;
}

// "CI = Continuous Integration", where "integration" is a word.
function areWords(people: readonly NamedPerson[], below: Document): boolean {
  const words = people.flatMap(({ name }) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const said = new Set(
    [...blocks(below)].flatMap((block) =>
      block.kind === "paragraph" ? (plain(block.children).match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []) : [],
    ),
  );
  return words.some((word) => said.has(word));
}

function pairsIn(block: Block): readonly NamedPerson[] {
  const rows = rowsOf(block);
  const people = rows.flatMap(paired);
  return people.length === rows.length ? people : [];
}

function rowsOf(block: Block): readonly string[] {
  if (block.kind === "list")
    return block.items.map((item) => (item.children.length > 1 ? "" : openingWords(item)));
  if (block.kind === "table") {
    const [header = "", ...rows] = [block.header, ...block.rows].map(rowOf);
    return paired(header).length > 0 ? [header, ...rows] : rows;
  }
  if (block.kind !== "paragraph") return [];
  const lines = written(block.children)
    .replace(/^\(([^()]*)\)$/s, "$1")
    .split("\n");
  const rows = lines.length > 1 ? lines : (lines[0] ?? "").split(/[;,](?![^()]*\))/);
  return rows.map((row) => row.trim()).filter((row) => row !== "");
}

// "IH | Ines Halvorsen, chair"
function rowOf(row: Table["header"]): string {
  const [one = "", other = "", ...rest] = row.map((cell) => plain(cell).trim());
  return [`${one} | ${other}`, ...rest.filter((cell) => cell !== "")].join(", ");
}

function paired(row: string): readonly NamedPerson[] {
  const { name = "", as = "", rest = "" } = (BEFORE.exec(row) ?? BEHIND.exec(row))?.groups ?? {};
  if (!isWrittenAsName(name) || !areOf(as, name)) return [];
  const role = rest.replace(/[()]/g, "").replace(/^[, ]+/, "");
  return personInItem(`${name} (${role === "" ? as : `${as}, ${role}`})`);
}

// Each of its letters begins a word of the name, in their order.
function areOf(initials: string, name: string): boolean {
  const letters = name
    .replace(TITLE, "")
    .split(/[ -]/)
    .map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  for (const letter of letters) if (letter === initials.charAt(at).toUpperCase()) at++;
  return at === initials.length;
}
