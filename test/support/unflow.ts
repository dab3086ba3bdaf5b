/** A paragraph as a mail reader shows it, and how many `>` deep it is quoted. */
interface Shown {
  readonly depth: number;
  readonly text: string;
}

/**
 * What a reader makes of a body in format=flowed, written from RFC 3676, 4.1 to 4.5 and 5.1 and from nothing of ours:
 * quote marks are counted and taken off, then a stuffed space; a line that ends in a space is soft, but for the
 * signature's; with DelSp that space goes; a soft line joins only what has its depth.
 */
export function shownOf(lines: readonly string[], delSp: boolean): Shown[] {
  const shown: Shown[] = [];
  let open: Shown | undefined;
  for (const line of lines) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    const unquoted = line.slice(depth);
    const text = unquoted.startsWith(" ") ? unquoted.slice(1) : unquoted;
    const isSignature = text === "-- ";
    if (open !== undefined && (isSignature || open.depth !== depth)) {
      shown.push(open);
      open = undefined;
    }
    const isSoft = text.endsWith(" ") && !isSignature;
    const words = (open?.text ?? "") + (isSoft && delSp ? text.slice(0, -1) : text);
    if (isSoft) open = { depth, text: words };
    else {
      shown.push({ depth, text: words });
      open = undefined;
    }
  }
  return open === undefined ? shown : [...shown, open];
}

/** The same without the depths, for a body that quotes nobody. */
export function unflow(lines: readonly string[], delSp: boolean): string[] {
  return shownOf(lines, delSp).map(({ depth, text }) => ">".repeat(depth) + text);
}
