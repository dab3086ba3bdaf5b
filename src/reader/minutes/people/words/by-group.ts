/**
 * Lists that part those present into the groups that they are from: "Harbour: Ada, Ben; Mill: Cleo", and with whole names
 * "Harbour (Ada Example, Ben Sample), Mill (Cleo Invented)".
 */
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
const BEHIND_COLON = /^(?<group>[^():]{2,60}): (?<names>.{2,160}?)\.?$/;
const BEHIND_DASH = /^(?<group>[^():]{2,60}?)(?: [–—]| -) (?<names>.{2,160}?)\.?$/;
const CAPITALS = /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3}(?: \([^()]{1,40}\))?$/u;
/** "(chair)" */
const ASIDE = / \([^()]*\)$/;
/** "1 guest" */
const SO_MANY = /^\+?\d/;
const JOINT = expression(",? {and} | ?[,&/] ?", "u");

interface NameGroup {
  readonly group: string;
  readonly names: readonly string[];
}

/** The names of such a list, one after the other; undefined of any other. */
export function namesByGroup(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  return (
    namesOf(text.split(PARTED), IN_PARENTHESES, isOfPeople) ??
    namesOf(text.split(/; ?/), BEHIND_COLON) ??
    namesOf(text.split(/; ?/), BEHIND_DASH, isOfPeople)
  );
}

// "Ada (Oak, Hull), Ben (Mill, York)" is people and where they are from: whole names alone tell that they are in groups.
function isOfPeople(groups: readonly NameGroup[]): boolean {
  const all = groups.flatMap(({ names }) => names.map((name) => name.replace(ASIDE, "")));
  const written = all.filter(isWrittenAsName).length;
  return all.every((name) => FULL_NAME.test(name)) && written * 2 > all.length;
}

function namesOf(
  parts: readonly string[],
  form: RegExp,
  isSure: (groups: readonly NameGroup[]) => boolean = () => true,
): string | undefined {
  const groups = parts.flatMap((part): NameGroup[] => {
    const { group, names = "" } = form.exec(part.trim())?.groups ?? {};
    // "…, Dan Feigned", who is from no group.
    if (group === undefined) return isWrittenAsName(part) ? [{ group: "", names: [part] }] : [];
    return [{ group, names: names.split(JOINT).filter((name) => name !== "" && !SO_MANY.test(name)) }];
  });
  const named = groups.filter(({ group }) => group !== "");
  if (named.length < 2 || groups.length < parts.length || !areGroups(named) || !isSure(named))
    return undefined;
  return groups
    .filter(({ group }) => !IS_ABSENT.test(group))
    .flatMap(({ names }) => names)
    .join(", ");
}

// "Ada Example (Harbour, Hull)" is from two places: a whole name is no group, and no group has a role.
function areGroups(groups: readonly NameGroup[]): boolean {
  const named = groups.flatMap(({ names }) => names);
  return (
    named.length > groups.length &&
    named.every((name) => CAPITALS.test(name) && !ROLE.test(name)) &&
    named.some((name) => isWrittenAsName(name.replace(ASIDE, ""))) &&
    groups.every(({ group }) => !IS_ROLE.test(group)) &&
    groups.some(({ group }) => !FULL_NAME.test(group))
  );
}
