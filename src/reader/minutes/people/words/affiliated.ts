/** Rows of people with what each is of behind a comma: "Ada Example, Harbour Services". */
import { expression } from "../../expression.ts";

/** "Dr Ada van Example (chair), Harbour Services (online)" */
const ROW =
  /^(?<who>(?:\p{Lu}\p{L}{1,4}\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Ll}{1,3}){0,2}(?: \p{Lu}[\p{L}'’.-]*){1,3}(?: \([^()]{1,60}\))?)(?:, (?<of>[^,;:()]{2,60})(?<aside> \([^()]{1,60}\))?)?[.]?$/u;
const IS_BODY = expression("{employer}|\\b(?:{placeWord})\\b", "i");
const IS_ROLE = expression("^(?:{role}|{officeBehind})$", "i");
/** As a person's whole name is written. */
const WHOLE_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Ll}{1,3})?(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** "Ada Example", "the architect Ms Example", "Ben (by phone)" */
const WHOLE = expression(
  "^(?:{officerThe} )?(?:[\\p{L}-]{3,14} ){0,2}(?:{title}\\.? \\p{Lu}|\\p{Lu}\\S* \\p{Lu})[\\p{L} .'’-]{0,40}(?: \\([^()]{1,60}\\))?$",
  "u",
);
/** "a reporter", "two tenants of the Limes" */
const UNNAMED = /^\p{Ll}/u;

/** Of rows each with somebody, some of them with what they are behind a comma, each with that in parentheses; undefined where a row may have several. */
export function described(rows: readonly string[]): readonly string[] | undefined {
  const all = rows.map((row) =>
    row
      .trim()
      .replace(/\.$/, "")
      .split(/, (?![^()]*\))/),
  );
  const named = all.filter(([who = "", ...of]) => WHOLE.test(who) && !(of.length === 0 && UNNAMED.test(who)));
  const isSure = named.some(([, of = ""]) => isDescription(of) || IS_BODY.test(of));
  const areSeveral = named.some(
    ([, ...of]) =>
      of.some((one, i) => WHOLE_NAME.test(one) && IS_ROLE.test(of[i + 1] ?? "")) ||
      ((of.length > 1 || rows.length === 1) &&
        of.length > 0 &&
        of.every((one) => WHOLE_NAME.test(one) && !IS_BODY.test(one))),
  );
  const areEach = all.every((row) => named.includes(row) || UNNAMED.test(row[0] ?? ""));
  if (named.length === 0 || !isSure || areSeveral || !areEach) return undefined;
  return named.map(([who = "", ...of]) =>
    of.length === 0 ? who : `${who} (${of.join(", ").replace(/[()]/g, "")})`,
  );
}

function isDescription(words: string): boolean {
  return IS_ROLE.test(words) || /^\p{Ll}{3,}/u.test(words);
}

/** "Ada Example/Harbour" */
const BESIDE = /^\s*(?<who>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}) ?\/ ?(?<of>\p{L}[^/,;()]{1,40})$/u;

/** "Ada Example/Harbour, Ben Sample/Lantern" without what each is of, where that is nobody's whole name. */
export function withoutBodies(parts: readonly string[]): readonly string[] {
  const all = parts.map((part) => BESIDE.exec(part)?.groups);
  const isSure = all.length > 1 && all.every((one) => one !== undefined && !WHOLE_NAME.test(one.of ?? ""));
  return isSure ? all.map((one) => one?.who ?? "") : parts;
}

/** The rows with what each is of in parentheses; undefined where it may be another person. */
export function affiliated(rows: readonly string[]): readonly string[] | undefined {
  const all = rows.map((row) => ROW.exec(row.trim())?.groups);
  const of = all.flatMap((one) => one?.of ?? []);
  const others = of.filter((one) => /^\p{Lu}/u.test(one) && (IS_BODY.test(one) || !WHOLE_NAME.test(one)));
  const isSure =
    others.some((one) => IS_BODY.test(one)) || (rows.length > 2 && of.length * 3 >= rows.length * 2);
  if (rows.length < 2 || of.length < 2 || others.length === 0 || !isSure || all.includes(undefined))
    return undefined;
  return all.map((one) => {
    const { who = "", of: body = "", aside = "" } = one ?? {};
    // A word alone would be taken for a nickname.
    return `${who}${/ /.test(body) || IS_ROLE.test(body) ? ` (${body})` : ""}${aside}`;
  });
}
