/** Labels that no list has, above names alone: whether they may be of those who were there, or are of something else. */
import type { Document } from "../../../../model/document.ts";
import { plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { OF_OTHERS } from "../labels.ts";
import { isDay } from "./head.ts";

/** The label of a list of anything but people. */
export const NO_LIST = expression("\\b{noListLabel}\\b", "i");
const ANY_GROUP = expression("^(?:\\p{L}{2,15}(?<!{agentEnding})|(?:{anyGroupOpening})\\b.{0,60})$", "iu");

/** Whether a label no list has may be of those who were there: "Faces", "Round the stove"; "Donors", "Rope panel" is of something. */
export function mayBeAnyGroup(label: string): boolean {
  const words = label.replace(
    /^[^\p{L}]+|:$| \p{Extended_Pictographic}[\u200D\uFE0F\p{Emoji_Modifier}]{0,2}$/gu,
    "",
  );
  return ANY_GROUP.test(words) && !OF_OTHERS.test(words) && !NO_LIST.test(words);
}

/** The same of a block above names, unless it is the title. */
export function mayBeAbove(document: Document, i: number): boolean {
  const above = document[i - 1];
  if (above === undefined || (above.kind === "heading" && i === 1)) return true;
  if (above.kind === "heading") return isDay(plain(above.children)) || mayBeAnyGroup(plain(above.children));
  const words = above.kind === "paragraph" ? plain(above.children) : "";
  return !words.endsWith(":") || mayBeAnyGroup(words);
}
