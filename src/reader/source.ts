import { EXIT, error, type Problem, type Result, refusal, warning } from "../problem.ts";
import { clean, turnsAt } from "../text/clean.ts";
import { LIMITS } from "../text/limits.ts";
import { placeBehind, placeOfByte, utf8Fault } from "../text/utf8.ts";

/** A note as text: LF line ends, no byte order mark, no character that XML forbids or that overrides direction. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly warnings: readonly Problem[];
}

const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const INDENTED_MARKER = new RegExp(`^[ \\t]{${LIMITS.depth * 2},}(?:[-*+]|\\d{1,9}[.)])[ \\t]`);

/** Bytes to text, or the one problem that makes them no note. */
export function readSource(file: string, bytes: Uint8Array): Result<Source, Problem> {
  const at = { file, line: 1, column: 1 };
  const bad = (code: string, message: string, hint: string, place = at) =>
    refusal(error(code, EXIT.note, message, place, hint));
  if (bytes.length > LIMITS.noteBytes)
    return bad(
      "note-too-large",
      `the note has ${bytes.length} bytes; ${LIMITS.noteBytes} is the limit`,
      "Split it.",
    );
  const nul = bytes.indexOf(0);
  const undecoded = utf8Fault(file, bytes, { what: "the note", exit: EXIT.note });
  if (undecoded !== undefined) return refusal(undecoded);
  if (nul >= 0)
    return bad("nul-byte", `a NUL at byte ${nul}`, "Take the byte out.", placeOfByte(file, bytes, nul));
  const written = new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n");
  const text = clean(written);
  const deep = tooDeep(file, text);
  if (deep !== undefined) return refusal(deep);
  return { ok: true, value: { file, text, warnings: turned(file, written) } };
}

// Named by its code point, as nobody sees it.
function turned(file: string, text: string): Problem[] {
  const at = turnsAt(text);
  if (at < 0) return [];
  const name = `U+${text.charCodeAt(at).toString(16).toUpperCase()}`;
  const message = `characters that override the direction of text (${name}) are left out`;
  return [warning("text-direction", message, placeBehind(file, text.slice(0, at)), "Take them out.")];
}

function tooDeep(file: string, text: string): Problem | undefined {
  for (const [i, line] of text.split("\n").entries()) {
    const markers = MARKERS.exec(line)?.[0].replace(/[ \t\d]/g, "").length ?? 0;
    const rule = /^ {0,3}(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line);
    if ((markers > LIMITS.depth && !rule) || INDENTED_MARKER.test(line))
      return error(
        "nested-too-deep",
        EXIT.note,
        `lists or quotations nested more than ${LIMITS.depth} deep`,
        { file, line: i + 1, column: 1 },
        "Flatten them.",
      );
  }
  return undefined;
}
