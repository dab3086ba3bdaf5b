/** Lines for a terminal: broken between words where they would overrun it, with what belongs together in one column. */
import { width } from "../../writers/text/lines.ts";

/** What a line is broken for: the columns are known of a terminal alone, and what a program reads is never broken. */
export type Columned = Pick<NodeJS.WriteStream, "isTTY" | "columns">;

const HANGING = 4;

/**
 * A line without line feeds, broken for a terminal; what continues it stands four columns in. A
 * command stays whole: it is there to be copied.
 */
export function fitted(line: string, { isTTY, columns }: Columned): string {
  const words = line.trimStart();
  if (isTTY !== true || !(columns > 2 * HANGING) || width(line) <= columns || isCommand(words)) return line;
  const indent = line.length - words.length;
  const hanging = " ".repeat(Math.max(indent, HANGING));
  // Every space is a place to break at: of columns too, where a path has taken the room of the next.
  const lines = [line.slice(0, indent)];
  for (const piece of pieces(words)) {
    const last = lines.at(-1) ?? "";
    if (last.trim() !== "" && width(last + piece) > columns) lines.push(hanging + piece.trimStart());
    else lines[lines.length - 1] = last + piece;
  }
  return lines.join("\n");
}

/** Words one by one, but a command at their end. */
function pieces(words: string): string[] {
  const at = words.search(LAST_COMMAND);
  const [before, command] = at < 0 ? [words, []] : [words.slice(0, at), [words.slice(at)]];
  return [...before.split(/(?<=\S)(?= )/), ...command];
}

/** A command at the end of a line, with the space before it, behind what it is for. */
export const LAST_COMMAND = /(?<=:) (?:npx (?:--no-install )?)?minutewire [a-z]+ [^:;]*$/;

function isCommand(words: string): boolean {
  return /^(?:(?:Not )?[Tt]here: +)?(?:npx (?:--no-install )?)?minutewire /.test(words);
}
