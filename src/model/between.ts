/** Pieces of a text from one mark to the next of another: found in one pass, whatever is opened and never closed. */

/** A text with each piece changed, its marks included; what is not closed stays. */
export function between(
  text: string,
  open: string,
  close: string,
  change: (piece: string) => string,
): string {
  let made = "";
  let at = 0;
  for (const { begin, end } of spans(text, open, close)) {
    made += text.slice(at, begin) + change(text.slice(begin, end));
    at = end;
  }
  return made + text.slice(at);
}

/** What stands between the marks, piece by piece. */
export function inner(text: string, open: string, close: string): string[] {
  return [...spans(text, open, close)].map(({ begin, end }) =>
    text.slice(begin + open.length, end - close.length),
  );
}

function* spans(text: string, open: string, close: string): Generator<{ begin: number; end: number }> {
  for (let at = 0; ; ) {
    const begin = text.indexOf(open, at);
    const found = begin < 0 ? -1 : text.indexOf(close, begin + open.length);
    if (found < 0) return;
    at = found + close.length;
    yield { begin, end: at };
  }
}
