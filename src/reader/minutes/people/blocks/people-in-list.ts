/** The people of a list: an item each, with a label of its own, or with a list below it. */
import type { Block, List, ListItem } from "../../../../model/document.ts";
import { openingWords, plainBlock, written } from "../../../../model/walk.ts";
import { isLabelled, segments } from "../labels/segments.ts";
import { IS_PRESENT, IS_ROLE, isAlone, isForOne } from "../labels.ts";
import { markedPeople } from "../marked.ts";
import { isWrittenAsName } from "../names.ts";
import { type ListedPerson, under } from "../offices.ts";
import { peopleInWords } from "../people-in-words.ts";
import { opensNext } from "../this-meeting.ts";
import { FULL_NAME } from "../words/person.ts";
import { personInItem } from "../words/person-in-item.ts";

/** The people of a list below a label. */
export function peopleInList({ items }: List, label: string): readonly ListedPerson[] {
  const marked =
    items.some(({ checked }) => checked === true) && items.every(({ checked }) => checked !== undefined);
  let above = label;
  const isHead = items.some((item) => isOfPresent(openingWords(item)));
  const areLabels = items.some(isLabelOverList);
  return items.flatMap((item) => {
    const { own, next } = atLabel(item);
    // "Kind of meeting: Weekly", beside "Present: Ada, Ben"
    const people = isHead && isOneWord(own) ? [] : peopleInItem(own, above, items.length > 1, areLabels);
    above = next ?? above;
    return marked && item.checked !== true ? people.map((one) => ({ ...one, away: true as const })) : people;
  });
}

function isLabelOverList({ children }: ListItem): boolean {
  const [first, ...others] = children;
  const words = first === undefined ? "" : plainBlock(first).replace(/:$/, "");
  return others.some(({ kind }) => kind === "list") && isAlone(words);
}

function isOfPresent(words: string): boolean {
  return IS_PRESENT.test(segments(words)[0]?.label ?? "");
}

// A word behind a label that is none of those of people.
function isOneWord(item: ListItem): boolean {
  const words = openingWords(item);
  return /^[^,:(]{1,40}: \S+$/.test(words) && !isLabelled(words);
}

// "- Ada", and right below it "Regrets:", over other items: to Markdown the label is a part of hers.
function atLabel(item: ListItem): { readonly own: ListItem; readonly next?: string } {
  const [first, ...others] = item.children;
  const lines = first?.kind === "paragraph" && others.length === 0 ? written(first.children).split("\n") : [];
  const last = (lines.at(-1) ?? "").trim();
  const next = last.replace(/:$/, "");
  if (first?.kind !== "paragraph" || lines.length < 2 || !isAlone(next)) return { own: item };
  const text = lines.slice(0, -1).join("\n");
  return { own: { ...item, children: [{ ...first, children: [{ kind: "text", text }] }] }, next };
}

function peopleInItem(
  { children }: ListItem,
  label: string,
  oneOfMany: boolean,
  isAmongLabels: boolean,
): readonly ListedPerson[] {
  const below = children.filter((block) => block.kind === "list");
  const lines = children.filter((block) => block.kind !== "list").map(wordsOf);
  // "Present", and below it one after the other, as a list of definitions has it.
  const isLabel = lines.length > 1 && (segments(lines[0] ?? "")[0]?.label ?? "") !== "";
  const own = lines.join(isLabel ? ", " : " ");
  const marked = oneOfMany && below.length === 0 ? markedPeople(own) : undefined;
  if (marked !== undefined) return under(label, marked);
  const parts = segments(own);
  if (parts[0]?.label !== undefined && parts[0].label !== "") {
    const last = parts.at(-1)?.label ?? "";
    return [
      ...parts.flatMap((part) =>
        under(part.label, peopleInWords(part.rest, isForOne(part.label), IS_PRESENT.test(part.label))),
      ),
      ...below.flatMap((list) => peopleInList(list, last)),
    ];
  }
  const group = own.replace(/:$/, "");
  if (below.length > 0 && (group !== own || isAlone(group)))
    return below.flatMap((list) => peopleInList(list, isAlone(group) ? group : label));
  if (opensNext(own)) return [];
  // "Agenda", over its own items, beside "Present" over the people; "Harbour Inc", over its own, is a group of them.
  if (below.length > 0 && isAmongLabels && !isWrittenAsName(own) && !FULL_NAME.test(own)) {
    const people = below.flatMap((list) => peopleInList(list, label));
    return people.every(({ name }) => isWrittenAsName(name)) ? people : [];
  }
  // "Ada: chair" is somebody, "Harbour Inc: Ada" is of a group.
  const [, behind = ""] = /^[^,:(]{1,40}: (.+)$/s.exec(own) ?? [];
  const names = IS_ROLE.test(behind) ? own : own.replace(/^[^,:(]{1,40}: /, "");
  return under(
    label,
    names === own && oneOfMany ? personInItem(own) : peopleInWords(names, false, IS_PRESENT.test(label)),
  );
}

// Behind a label each line may be somebody.
function wordsOf(block: Block): string {
  const lines = block.kind === "paragraph" ? written(block.children) : "";
  return isOfPresent(lines) ? lines : plainBlock(block);
}
