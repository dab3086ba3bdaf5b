/** Whether names are heard of as people's below them: "Ada: I'll do it", "Ben will". */
import type { Document } from "../../../model/document.ts";
import { blocks, plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { isOrder } from "../tasks.ts";
import type { NamedPerson } from "./people-in-words.ts";

/** Of a line of names so many must be heard of as people below it. */
const HEARD = 2;
const FIRST_PERSON = expression("\\b{firstPerson}\\b", "i");

/** Whether several of them open a line, and one at least does something there; a colon behind a word says little. */
export function areHeard(people: readonly NamedPerson[], below: Document): boolean {
  const openings = [...blocks(below)].flatMap((block) =>
    block.kind === "paragraph"
      ? plain(block.children)
          .slice(0, 80)
          .replace(/^[^\p{L}@]+/u, "")
      : [],
  );
  const behind = people.flatMap(({ name }) => {
    const [first = ""] = name.split(" ");
    const own = openings.filter((words) => words.startsWith(first)).map((words) => words.slice(first.length));
    const said = own.filter((words) => DOES.test(words));
    return said.length === 0 ? [] : [said];
  });
  return behind.length >= HEARD && behind.flat().some(isDeed);
}

function isDeed(behind: string): boolean {
  const [, said] = /^(?: \p{Lu}[\p{L}'’-]+)*:\s(.*)$/u.exec(behind) ?? [];
  return said === undefined || FIRST_PERSON.test(said) || isOrder(said);
}

/** What stands behind a name that opens a line: "Ada: …", "Ada will …". */
const DOES = expression("^(?: \\p{Lu}[\\p{L}'’-]+)*(?::|,? {doesAfterName}\\b)", "u");
