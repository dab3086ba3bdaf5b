/** Who is heard of as somebody who speaks, in no list: "Ada Brook explains her motion". */
import type { Document } from "../../../../model/document.ts";
import { blocks, plain } from "../../../../model/walk.ts";
import { type Expression, expression } from "../../expression.ts";
import { NO_NAME } from "../../owners.ts";
import type { NamedPerson } from "../people-in-words.ts";

const SPEAKS = expression(
  "(?<![\\p{L}\\p{N}] ?)(\\p{Lu}\\p{Ll}+(?: (?!{and} )\\p{Ll}{1,3})? \\p{Lu}\\p{Ll}+)(?= {speaks}\\b)",
  "gu",
);

const SPEAKS_ALONE = expression("(?<![\\p{L}\\p{N}]['’ -]?)(\\p{Lu}\\p{Ll}{2,})(?= {speaks}\\b)", "gu");
/** "Ada and Ben volunteered" */
const TWO_SPEAK = expression(
  "(?<![\\p{L}\\p{N}]['’ -]?)(\\p{Lu}\\p{Ll}{2,}) {and} (\\p{Lu}\\p{Ll}{2,})(?= {speaks}\\b)",
  "gu",
);
/** "Ada: I'll do it", "Ada to do it" */
const OPENS = expression("^(\\p{Lu}\\p{Ll}{2,})(?::(?= \\S)| {to} )", "u");
const NO_PERSON = expression(
  "^(?:{noBeginning}|{nobody}|{pronoun}|{pluralPronoun}|{noTaker}|{body}|{roleLabel})$",
  "i",
);

/** The full names before a verb that only people have, and such first names as elsewhere open a line as people do. */
export function heardOf(document: Document): NamedPerson[] {
  const said = [...blocks(document)].flatMap((block) =>
    block.kind === "paragraph" ? plain(block.children) : [],
  );
  const all = (form: Expression) => said.flatMap((text) => form.matches(text).map(([, name = ""]) => name));
  const alone = new Set(all(SPEAKS_ALONE));
  const opening = said
    .flatMap((text) => OPENS.exec(text)?.[1] ?? [])
    .filter((name) => alone.has(name) && !NO_PERSON.test(name));
  const two = said
    .flatMap((text) => TWO_SPEAK.matches(text).flatMap(([, one = "", other = ""]) => [one, other]))
    .filter((name) => !NO_PERSON.test(name));
  const names = [...all(SPEAKS), ...opening, ...two];
  return [...new Set(names)].filter((name) => !NO_NAME.test(name)).map((name) => ({ name }));
}
