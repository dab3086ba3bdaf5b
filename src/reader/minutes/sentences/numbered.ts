/** The numbers of paragraphs in formal minutes. */

/** "4.2 ", "23/15 ", "(b) ", "iv) ": the number of a paragraph of formal minutes, and no number in it. */
export const NUMBERED = "(?:\\d{1,3}(?:[./]\\d{1,3}){1,2}[.)]?|\\(?(?:[a-h]|[ivx]{1,4}|\\d{1,2})\\)) ";

const PARAGRAPH_NUMBER = new RegExp(`^${NUMBERED}(?=\\p{Lu})`, "u");

/** A sentence without the number of its paragraph. */
export function unnumbered(text: string): string {
  return text.replace(PARAGRAPH_NUMBER, "");
}
