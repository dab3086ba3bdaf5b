/** A message in the colours in which a mail reader shows it: what is read first stands out, what is looked up steps back. */
import { styleText } from "node:util";

type Painting = Parameters<typeof styleText>[0];

const LINES: readonly (readonly [RegExp, Painting])[] = [
  // A field of the head, and what a long one is folded into.
  [/^> ?/, "cyan"],
  [/^ {0,3}\[\d+\] +\S+$/, "blue"],
  [/^[=-]{3,}$/, "dim"],
];
const FIELD = /^([A-Za-z][A-Za-z0-9-]*:)(?= |$)/;
/** A mark of a footnote, in the text. */
const MARK = /\[\d+\]/g;

/** The text with colours for that stream: without any where it is no terminal or the user wants none. */
export function mailColoured(text: string, stream: NodeJS.WriteStream): string {
  const lines = text.split("\n");
  const paint = (style: Painting, words: string) => styleText(style, words, { stream });
  const hasHead = FIELD.test(lines[0] ?? "");
  const body = hasHead ? lines.findIndex((line) => line.trimEnd() === "") : 0;
  const signature = lines.lastIndexOf("-- ");
  return lines
    .map((line, at) => {
      if (line === "") return line;
      if (at < body) return line.replace(FIELD, (name) => paint("bold", name));
      if (signature >= 0 && at >= signature) return paint("dim", line);
      if (/^={3,}\s*$|^-{3,}\s*$/.test(lines[at + 1] ?? "")) return paint("bold", line);
      const style = LINES.find(([form]) => form.test(line))?.[1];
      return style === undefined ? line.replace(MARK, (mark) => paint("blue", mark)) : paint(style, line);
    })
    .join("\n");
}
