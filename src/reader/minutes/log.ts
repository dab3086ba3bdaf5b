/** The log of a chat in a block of code: "16:08 <ada> #action ben fix it". */
import type { Code, Paragraph } from "../../model/document.ts";

/** A line of a log. */
interface LogLine {
  readonly speaker: string;
  /** What was said, as a paragraph where it stands in the note. */
  readonly paragraph: Paragraph;
}

const LINE = /^\s*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+)?<[@+ ]?([\w-]{1,40})>\s+(?=\S)(.*)$/;

/** The lines of a log; none of any other code. */
export function logLines({ text, place }: Code): LogLine[] {
  return text.split("\n").flatMap((line, i) => {
    const [, speaker = "", said = ""] = LINE.exec(line) ?? [];
    const at = { ...place, line: place.line + i + 1 };
    return speaker === ""
      ? []
      : [{ speaker, paragraph: { kind: "paragraph", children: [{ kind: "text", text: said }], place: at } }];
  });
}
