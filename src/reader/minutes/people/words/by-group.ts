/** Lists that part those present into the groups that they are from: "Harbour (Ada, Ben), Mill (Cleo)", "Harbour: Ada, Ben; Mill: Cleo". */
import { expression } from "../../expression.ts";
import { IS_ABSENT, IS_ROLE } from "../labels.ts";
import { isWrittenAsName } from "../names.ts";
import { ROLE } from "./around-name.ts";
import { FULL_NAME } from "./person.ts";

/** A group that ends, and what parts it from the next. */
const PARTED = /(?<=\))[,;] ?/;
/** Longer words are no list of groups. */
const LONGEST = 2000;
const IN_PARENTHESES = /^(?<group>[^():]{2,60}) \((?<names>[^()]{2,120})\)\.?$/;
const BEHIND_SIGN = /^(?<group>[^():]{2,60})(?::| [–—]| -) (?<names>.{2,160}?)\.?$/;
const CAPITALS = /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3}$/u;
const JOINT = expression(",? {and} | ?[,&/] ?", "u");

interface NameGroup {
  readonly group: string;
  readonly names: readonly string[];
}

/** The names of such a list, one after the other; undefined of any other. */
export function namesByGroup(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  return namesOf(text.split(PARTED), IN_PARENTHESES) ?? namesOf(text.split(/; ?/), BEHIND_SIGN);
}

function namesOf(parts: readonly string[], form: RegExp): string | undefined {
  const groups = parts.flatMap((part) => {
    const { group, names = "" } = form.exec(part.trim())?.groups ?? {};
    return group === undefined ? [] : [{ group, names: names.split(JOINT).map((name) => name.trim()) }];
  });
  const isByGroup = parts.length > 1 && groups.length === parts.length && areGroups(groups);
  const there = groups.filter(({ group }) => !IS_ABSENT.test(group));
  return isByGroup ? there.flatMap(({ names }) => names).join(", ") : undefined;
}

// "Ada Example (Harbour, Hull)" is from two places: a whole name is no group, and no group has a role.
function areGroups(groups: readonly NameGroup[]): boolean {
  const named = groups.flatMap(({ names }) => names);
  return (
    named.length > groups.length &&
    named.every((name) => CAPITALS.test(name) && !ROLE.test(name)) &&
    named.some(isWrittenAsName) &&
    groups.every(({ group }) => !IS_ROLE.test(group)) &&
    groups.some(({ group }) => !FULL_NAME.test(group))
  );
}
