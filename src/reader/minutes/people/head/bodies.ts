/** Lines of a head that are labelled as a body: "Board: Ada, Ben". */
import type { Block } from "../../../../model/document.ts";
import { written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { isLabelled, segments } from "../labels/segments.ts";
import { IS_PRESENT } from "../labels.ts";
import { BEHIND_LABEL, namesInLine } from "./named-lines.ts";

const BESIDE_BODY = expression("^{besideBody}$", "i");
export const OF_GROUP = expression("\\b(?:{body}|{memberOf}|{groupWord})\\b", "i");

/** The lines of a head that names who was there, where those of a body are labelled as it: "Board: Ada, Ben" as "Present: Ada, Ben". */
export function withBodies(text: string): string {
  const labels = segments(text).flatMap(({ label, other }) =>
    other || !IS_PRESENT.test(label) ? [] : label,
  );
  if (labels.some((label) => !BESIDE_BODY.test(label))) return text;
  return text
    .split("\n")
    .map((line) => {
      const { label = "", names = "" } = BEHIND_LABEL.exec(line)?.groups ?? {};
      const people = OF_GROUP.test(label) && !isLabelled(line) ? namesInLine(line) : [];
      const isOfBody = people.length > 0 && people.every(({ name }) => /^[\p{Lu}@]/u.test(name));
      return isOfBody ? `Present: ${names}` : line;
    })
    .join("\n");
}

/** Whether a block is such a line. */
export function isOfBody(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph") return false;
  const words = written(block.children);
  return withBodies(words) !== words;
}
