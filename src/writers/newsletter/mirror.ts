/** The newsletter of a language that runs from the right: its sides exchanged, in tags and styles alone. */
const STYLED = /<style[\s>][\s\S]*?(?:<\/style>|$)|<!--[\s\S]*?(?:-->|$)|<(?:"[^"]*"|'[^']*'|[^"'<>])*>/g;
const SIDES =
  /\b((?:text-align|align|float)(?::\s*|="))(left|right)\b|\b(border|padding|margin)-(left|right)\b/g;
/** Four values: above, right, below, left. */
const AROUND = /\b(padding|margin)(:\s*)([\d.a-z]+) ([\d.a-z]+) ([\d.a-z]+) ([\d.a-z]+)/g;

const other = (side: string | undefined) => (side === "left" ? "right" : "left");

/** HTML whose left is right. What stands between tags is left alone. */
export function mirrored(html: string): string {
  return html.replace(STYLED, (found) =>
    found.startsWith("<!--")
      ? found
      : found
          .replace(SIDES, (_, before?: string, side?: string, property?: string, edge?: string) =>
            before === undefined ? `${property}-${other(edge)}` : before + other(side),
          )
          .replace(AROUND, "$1$2$3 $6 $5 $4")
          .replace(/ dir="auto"/, ' dir="rtl"'),
  );
}
