/** What an element says of its words by its name, or by a style of its own as word processors write it. */
import type { Element } from "./element-tree.ts";
import { type InlineMark, MARKS } from "./elements.ts";

/** Elements of the line whose style alone may say something. */
const PLAIN = /^(?:span|font|u|big|small)$/;
const STYLED: readonly (readonly [style: RegExp, mark: InlineMark])[] = [
  [/(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i, "strong"],
  [/(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i, "emphasis"],
  [/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through/i, "deleted"],
  [/(?:^|;)\s*vertical-align\s*:\s*super/i, "superscript"],
  [/(?:^|;)\s*vertical-align\s*:\s*sub(?!\w)/i, "subscript"],
];
/** What takes a name's mark back: Google Docs puts a `<b>` around all of it that is not bold. */
const UNDONE: Partial<Record<InlineMark, RegExp>> = {
  strong: /(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-5]00)/i,
  emphasis: /(?:^|;)\s*font-style\s*:\s*normal/i,
};

/** The marks of an element, the innermost first. */
export function marksOf({ name, attributes }: Element): InlineMark[] {
  const own = MARKS.get(name);
  if (own === undefined && !PLAIN.test(name)) return [];
  const style = attributes.get("style");
  if (style === undefined) return own === undefined ? [] : [own];
  const marks = STYLED.filter(([said]) => said.test(style)).map(([, mark]) => mark);
  return own === undefined || marks.includes(own) || UNDONE[own]?.test(style) === true
    ? marks
    : [own, ...marks];
}
