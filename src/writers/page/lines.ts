import { type Html, html, joined } from "../html/markup.ts";

/** Pieces on lines of their own, empty ones left out. */
export function lines(pieces: readonly Html[]): Html {
  return joined(
    pieces.filter((piece) => piece !== ""),
    html`\n`,
  );
}
