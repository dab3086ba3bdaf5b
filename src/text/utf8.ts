import { type Exit, error, type Place, type Problem, Problems } from "../problem.ts";

/** Why bytes are no text in UTF-8, at its place; `what` they are to their user: "the note". */
export function utf8Fault(
  file: string,
  bytes: Uint8Array,
  { what, exit }: { readonly what: string; readonly exit: Exit },
): Problem | undefined {
  const bad = (message: string, hint: string, place: Place = { file, line: 1, column: 1 }) =>
    error("not-utf8", exit, message, place, hint);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return bad(`${what} is UTF-16, not UTF-8`, "Save it as UTF-8.");
  const invalid = invalidUtf8(bytes);
  return invalid < 0
    ? undefined
    : bad(`not UTF-8 at byte ${invalid}`, `Save ${what} as UTF-8.`, placeOfByte(file, bytes, invalid));
}

/** The text of a file that a person wrote; throws its Problem where that is not UTF-8. */
export function textOf(file: string, bytes: Uint8Array, exit: Exit): string {
  const fault = utf8Fault(file, bytes, { what: "the file", exit });
  if (fault !== undefined) throw new Problems(fault);
  return new TextDecoder().decode(bytes);
}

/** Where a byte stands. */
export function placeOfByte(file: string, bytes: Uint8Array, offset: number): Place {
  return placeBehind(file, new TextDecoder().decode(bytes.subarray(0, offset)));
}

/** The place behind the text that stands before it. */
export function placeBehind(file: string, before: string): Place {
  const lines = before.split("\n");
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
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
  // A character that was begun waits for its end, which did not come: what is wrong is where it begins.
  const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, low), {
    stream: true,
  });
  return Buffer.byteLength(whole);
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
