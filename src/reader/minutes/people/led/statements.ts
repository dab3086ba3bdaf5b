/** What a note states, as it is looked through for who led it. */
import type { Block } from "../../../../model/document.ts";
import { plain, written } from "../../../../model/walk.ts";
import { withoutTitleStops, withoutWriter } from "../names.ts";

/** The sentences of a paragraph, and its lines, which may have no full stops. */
export function statements(block: Block): string[] {
  if (block.kind === "heading") return [plain(block.children)];
  if (block.kind !== "paragraph") return [];
  const { children } = block;
  const apart = (words: string) =>
    withoutTitleStops(withoutWriter(words.replace(NUMBER, ""))).split(
      /(?<=[.;])(?<!\b[ap]\.m\.|\s[a-z]\.) /i,
    );
  const each = written(children).split("\n");
  return [...apart(plain(children)), ...(each.length > 1 ? each.flatMap(apart) : [])];
}

/** "1.3 Ada took the chair" */
const NUMBER = /^\d{1,2}(?:\.\d{1,2})*[.)]? (?=\p{Lu})/u;
