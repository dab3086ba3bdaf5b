/** Who is heard of as somebody who speaks, in no list: "Ada Brook explains her motion". */
import type { Document } from "../../../../model/document.ts";
import { blocks, plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { NO_NAME } from "../../owners.ts";
import type { NamedPerson } from "../people-in-words.ts";

const SPEAKS = expression(
  "(?<![\\p{L}\\p{N}] ?)(\\p{Lu}\\p{Ll}+(?: \\p{Ll}{1,3})? \\p{Lu}\\p{Ll}+)(?= {speaks}\\b)",
  "gu",
);

/** The full names before a verb that only people have. */
export function heardOf(document: Document): NamedPerson[] {
  const names = [...blocks(document)].flatMap((block) =>
    block.kind === "paragraph" ? SPEAKS.matches(plain(block.children)).map(([, name = ""]) => name) : [],
  );
  return [...new Set(names)].filter((name) => !NO_NAME.test(name)).map((name) => ({ name }));
}
