import type { Block, Inline } from "../../model/document.ts";
import { plain } from "../../model/walk.ts";

/** What a quotation says, and whom it names below it, without the dash. */
interface Credited {
  readonly said: readonly Block[];
  readonly credit: readonly Inline[];
}

const DASH = /^\s*(?:[—―–]|--)\s*/;
/** A dash, then a name: it begins as names do, is short and no sentence. */
const NAMED = new RegExp(`${DASH.source}[\\p{Lu}\\p{Lo}\\p{Lt}@]`, "u");
/** In a paragraph of its own it may begin otherwise: "-- the handbook, page 12". */
const ALONE = new RegExp(`${DASH.source}[\\p{L}@]`, "u");
const LONGEST = 80;

/** A quotation whose last line is a dash and a name; undefined where it has none, or nothing else. */
export function credited(children: readonly Block[]): Credited | undefined {
  const last = children.at(-1);
  if (last?.kind !== "paragraph") return undefined;
  const { before, line } = lastLine(last.children);
  const [first, ...others] = line;
  const words = plain(line).trim();
  if (first?.kind !== "text" || !DASH.test(first.text)) return undefined;
  if (!(before.length === 0 ? ALONE : NAMED).test(words)) return undefined;
  if (words.length > LONGEST || /[.!?…:;,]$/.test(words)) return undefined;
  const said = [...children.slice(0, -1), ...(before.length === 0 ? [] : [{ ...last, children: before }])];
  if (said.length === 0) return undefined;
  return { said, credit: [{ kind: "text", text: first.text.replace(DASH, "") }, ...others] };
}

/** The inlines behind the last line break, soft or hard, and those before it. */
function lastLine(children: readonly Inline[]): { before: readonly Inline[]; line: readonly Inline[] } {
  const at = children.findLastIndex(
    (child) => child.kind === "break" || (child.kind === "text" && child.text.includes("\n")),
  );
  const [child, after] = [children[at], children.slice(at + 1)];
  if (child?.kind !== "text") return { before: children.slice(0, Math.max(at, 0)), line: after };
  const feed = child.text.lastIndexOf("\n");
  return {
    before: [...children.slice(0, at), { kind: "text", text: child.text.slice(0, feed) }],
    line: [{ kind: "text", text: child.text.slice(feed + 1) }, ...after],
  };
}
