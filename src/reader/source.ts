import { EXIT, error, type Place, type Problem, type Result, refusal, warning } from "../problem.ts";
import { clean, turnsAt } from "../text/clean.ts";
import { LIMITS } from "../text/limits.ts";

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
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return bad("not-utf8", "the note is UTF-16, not UTF-8", "Save it as UTF-8.");
  if (nul >= 0)
    return bad("nul-byte", `a NUL at byte ${nul}`, "Take the byte out.", placeOf(file, bytes, nul));
  const invalid = invalidUtf8(bytes);
  if (invalid >= 0)
    return bad(
      "not-utf8",
      `not UTF-8 at byte ${invalid}`,
      "Save the note as UTF-8.",
      placeOf(file, bytes, invalid),
    );
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
  return [warning("text-direction", message, placeIn(file, text.slice(0, at)), "Take them out.")];
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

// The offset of the first byte that is not UTF-8, or -1: halves the bytes until the fatal decoder tells where.
function invalidUtf8(bytes: Uint8Array): number {
  if (decodes(bytes)) return -1;
  let low = 0;
  let high = bytes.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) low = middle;
    else high = middle;
  }
  return low;
}

// A prefix may end within a character: `partial` lets the decoder wait for the rest.
function decodes(bytes: Uint8Array, partial = false): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: partial });
    return true;
  } catch {
    return false;
  }
}

function placeOf(file: string, bytes: Uint8Array, offset: number): Place {
  return placeIn(file, new TextDecoder().decode(bytes.subarray(0, offset)));
}

/** The place behind the text that stands before it. */
function placeIn(file: string, before: string): Place {
  const lines = before.split("\n");
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
