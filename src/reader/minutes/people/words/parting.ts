/** A list of people parted into each, but not within parentheses. */
import { expression } from "../../expression.ts";

/** "Ada and Ben", "@ada @ben" */
const JOINT = expression(
  "(?:^|(?<!\\b{nameBeforeAnd})\\s)(?:{and}|&|\\+)\\s+|(?<=(?:^|\\s)@[\\w.-]{1,39}(?: ?\\([^()]{1,30}\\))?)\\s+(?=@\\w)",
  "g",
);
/** "+ 2 guests who came for the laser and stayed": what follows is theirs, too. */
const OF_SOME_WHO = expression(
  "^\\s*\\+? ?(?:\\d+|{soMany}) (?:\\p{Ll}+ ){1,3}{whoClause} [^\\p{Lu}@]*$",
  "u",
);

/** "Harbour & Mill LLP" */
const FIRM = expression("^\\p{Lu}[\\p{L}'’-]+ (?:&|\\+|{and}) \\p{Lu}[\\p{L}'’-]+ (?i:{employer})$", "u");

/** At commas, semicolons and "and" that no parenthesis holds. */
export function split(text: string): string[] {
  const pieces = /(?:\([^()]*\)|\[[^[\]]*\]|[^()[\],;]|[()[\]])+/g;
  return (text.replace(/(?<!\s)\s*(?:(?<!\.|\s\p{Lu})\.{1,3}|(?<!…)…)\s*$/u, "").match(pieces) ?? []).flatMap(
    (part) => (OF_SOME_WHO.test(part) || FIRM.test(part.trim()) ? part : outside(part, JOINT.matches(part))),
  );
}

/** A text parted at its cuts, but not within parentheses. */
export function outside(text: string, cuts: Iterable<RegExpExecArray>): string[] {
  const parentheses = [...text.matchAll(/[()]/g)];
  const parts: string[] = [];
  let from = 0;
  let next = 0;
  for (const { 0: cut, index } of cuts) {
    const behind = index + cut.length;
    while ((parentheses[next]?.index ?? behind) < behind) next++;
    if (parentheses[next - 1]?.[0] === "(" || parentheses[next]?.[0] === ")") continue;
    parts.push(text.slice(from, index));
    from = behind;
  }
  return [...parts, text.slice(from)];
}
