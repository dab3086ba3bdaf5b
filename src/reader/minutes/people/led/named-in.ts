/** Whom of the people words name, as what stands beside what says that somebody led. */
import { expression } from "../../expression.ts";
import type { KnownPeople } from "../known/known-people.ts";

/** Whose name stands right before the verb: "Ben on the phone, ada chaired"; two who led are for others to tell. */
export function lastIn(words: string, people: KnownPeople): string | undefined {
  const said = words.split(" ");
  for (let n = Math.min(3, said.length); n > 0; n--) {
    const own = said.slice(-n).join(" ");
    const name = (people.find(own) ?? people.find(own.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())))
      ?.name;
    if (name !== undefined) return JOINED.test(said.at(-n - 1) ?? "") ? undefined : name;
  }
  return undefined;
}

const JOINED = expression("^(?:{and}|[&+/])$", "i");

/** Whose name stands among the first words, or opens them, the longest first: "by the president, Ada Example". */
export function named(words: string, people: KnownPeople, first: boolean): string | undefined {
  const said = words
    .slice(0, 200)
    .replace(/^\(/, "")
    .split(/[ ,.;()]+/)
    .slice(0, 5);
  for (let from = 0; from < (first ? 1 : said.length); from++)
    for (let n = said.length; n > from; n--) {
      const name = people.find(said.slice(from, n).join(" "))?.name;
      if (name !== undefined) return name;
    }
  return undefined;
}
