import { type Body, fixed } from "./body.ts";
import { widest, width } from "./lines.ts";

/**
 * A title over a rule as wide as its widest line; `number` stands before it and the title hangs behind it. Three
 * columns at least: two dashes are what many take for a signature.
 */
export function underlined(
  title: string,
  rule: "=" | "-",
  { body, first, rest }: { readonly body: Body; readonly first: string; readonly rest: string },
  number = "",
): string[] {
  const lines = (body: Body) => {
    const set = body.set(title, first + number, rest + " ".repeat(width(number)));
    return set.length === 0 && number !== "" ? [body.line(first + number)] : set;
  };
  // Without the rule a title is bold, as a word of the text would be.
  if (!body.rules)
    return body.set(
      title.includes("*") || title === "" ? title : `*${title}*`,
      first + number,
      rest + " ".repeat(width(number)),
    );
  const columns = widest(lines(fixed)) - width(rest);
  return columns < 1 ? [] : [...lines(body), body.line(rest + rule.repeat(Math.max(3, columns)))];
}
