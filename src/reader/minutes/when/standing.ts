/** A standing agenda that each meeting of running notes answers by number: "1. who's here", and below the day "1. Ada, Ben". */
import type { Document, ListItem, Paragraph } from "../../../model/document.ts";
import { plain } from "../../../model/walk.ts";
import { AGENDA } from "../agenda.ts";
import { HEADING } from "../people/labels.ts";
import { isNextLabel } from "./labels.ts";

/** The part of a day with the words of the standing agenda before the answers to them, where there is one. */
export function withQuestions(own: Document, whole: Document): Document {
  const agenda = standing(whole.filter((block) => !own.includes(block)));
  const answers = own.find((block) => block.kind === "list" && block.start === 1);
  if (agenda === undefined || answers?.kind !== "list" || answers.items.length > agenda.length) return own;
  const answered = answers.items.flatMap((item, i) => asked(agenda[i] ?? "", item));
  return own.flatMap((block) => (block === answers ? answered : [block]));
}

// The items of the agenda, where one of them asks who is there or when the next meeting is.
function standing(document: Document): readonly string[] | undefined {
  const at = document.findIndex((block) => AGENDA.test(plainOf(block)));
  const list = document[at + 1];
  if (at < 0 || list?.kind !== "list" || list.start === undefined) return undefined;
  const items = list.items.map(labelOf);
  return items.some((words) => HEADING.test(words) || isNextLabel(words)) ? items : undefined;
}

const plainOf = (block: Document[number]) =>
  block.kind === "heading" || block.kind === "paragraph" ? plain(block.children) : "";

function labelOf({ children: [first] }: ListItem): string {
  return first?.kind === "paragraph" ? plain(first.children).replace(/(?<!\s)\s*[:?]$/, "") : "";
}

// "1. Ada, Ben" below "1. who's here" says who was there; an item that says the question again is the question.
function asked(question: string, item: ListItem): Document {
  const [first, ...others] = item.children;
  const says = labelOf(item).toLowerCase() === question.toLowerCase() && first !== undefined;
  const label: Paragraph = {
    kind: "paragraph",
    children: [{ kind: "text", text: `${question}:` }],
    place: item.place,
  };
  return [label, ...(says ? others : item.children)];
}
