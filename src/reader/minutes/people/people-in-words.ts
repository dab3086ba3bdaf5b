/** People as the words of a list of attendees name them: "Ada (chair), Ben and Cleo". */
import { expression } from "../expression.ts";
import { isSmallPhrase, isWrittenAsName } from "./names.ts";
import { affiliated, described, withoutBodies } from "./words/affiliated.ts";
import { ROLE } from "./words/around-name.ts";
import { namesByGroup } from "./words/by-group.ts";
import { BARE_ROLE } from "./words/may-be-name.ts";
import { split } from "./words/parting.ts";
import { FULL_NAME, LED_CLAUSE, type NamedPerson, person } from "./words/person.ts";

export type { NamedPerson } from "./words/person.ts";

/** What a bot is called. */
export const IS_BOT = expression("{bot}$", "i");
const OFFICE_BEHIND = expression("^{officeBehind}$", "i");
/** "@ada @ben (chair)" */
const HANDLES = /^(?:@[\w-]+(?: ?\([^()]{1,30}\))?[\s,]*){2,}$/;
/** "@Ada Example @Ben Sample" */
const MENTIONS = /^(?:@\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,3}(?: \([^()]{1,30}\))?[\s,]*){2,}$/u;
/** "of Harbour Inc", behind which small words say what they are. */
const OF_BODY = expression("^{ofWhole} ", "i");
const DESCRIBES = /^[\p{Ll} ]+(?: \([^()]*\))?$/u;
/** Behind the name of somebody: "Ada Example, Jr." */
const SUFFIX = expression("^{nameSuffix}$", "i");
/** "Ada Example/Ben Sample" */
const TWO = /^\s*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\s*$/u;
/** An address alone, which names somebody before its sign. */
const ADDRESS = /^\s*<?([\p{L}\d._-]{1,40})@[^\s@<>]+>?\s*$/u;
/** "Cleo in attendance", "Cleo on the call" */
const IN_ROOM = expression("(?<=[\\p{L})]) (?:{inTheRoom}|{withUs})\\s{0,3}$", "iu");
/** "Scribe: Ada / everyone" */
const WITH_ALL = expression("\\s?[/&+]\\s?{nobody}\\s{0,3}$", "i");
/** "[ada], [ben]" */
const BRACKETED = /^(?:\[[^[\]]{1,40}\][\s,]*){2,}$/;

/**
 * "Anna Alder (chair), Ben Beech and Chris (Chip) Cedar" as people, one listed twice once. `small`: also somebody alone who writes himself small, as behind "Scribe:".
 * `ofPresent`: the words stand behind "Present:", where most are names and one may be written small.
 */
export function peopleInWords(text: string, small = false, ofPresent = false): NamedPerson[] {
  const found: NamedPerson[] = [];
  const parts = calledApart(partsOf(namesByGroup(text) ?? text.replace(AWAY_ASIDE, "")));
  for (const one of parts) {
    const said = one.trim().replace(/\.$/, "");
    const { names = "" } = SEVERAL.exec(said)?.groups ?? {};
    const several = names === "" ? [] : peopleInWords(names.replace(LAST_AND, ", "));
    if (several.length > 1 && several.every(({ name }) => isWrittenAsName(name))) {
      found.push(...several);
      continue;
    }
    // "Democracy Coordinator (minutes)"
    const [, bare = said, aside] = /^([^()]+?) \(([^()]*)\)$/.exec(said) ?? [];
    const isOffice = OFFICE_BEHIND.test(bare) || BARE_ROLE.test(bare);
    const role = isOffice && !FULL_NAME.test(aside ?? "") ? bare : said;
    const last = found.at(-1);
    if (last !== undefined && isBodyOf(last, said)) continue;
    if (SUFFIX.test(role) || (OF_BODY.test(last?.role ?? "") && DESCRIBES.test(role))) continue;
    if (last !== undefined && (BARE_ROLE.test(role) || OFFICE_BEHIND.test(role) || LED_CLAUSE.test(role))) {
      const own = role !== said && ROLE.test(aside ?? "") ? `${aside}, ${role}` : role;
      // "Ada Example, Head Clerk (AE)"
      const as = aside !== undefined && areInitials(aside, last.name) ? { as: aside } : {};
      found[found.length - 1] = { ...as, ...last, role: last.role ?? own };
    } else
      found.push(...(person(one.replace(ADDRESS, "$1").replace(WITH_ALL, "").replace(IN_ROOM, "")) ?? []));
  }
  // "Attendance: good" names nobody; people who write themselves small are several, or have a handle.
  const [first] = found;
  const isDoubtful = found.length === 1 && !small && /^\p{Ll}/u.test(first?.name ?? "");
  // Among names with capital letters small words are a remark: "Ada and Ben, swapping halfway".
  const capital = found.filter(({ name }) => /^\p{Lu}/u.test(name)).length;
  const isList = ofPresent && capital > 2 && capital * 2 > parts.length;
  const isRemark = (name: string) =>
    isList ? isSmallPhrase(name) : /^\p{Ll}+(?: \p{Ll}+){1,4}$/u.test(name);
  // "Ada Example, Reef project"
  const areWhole = found.some(({ name }) => FULL_NAME.test(name));
  const people = found.filter(
    ({ name, as = "" }) =>
      !(IS_BOT.test(name) && /^\d+$/.test(as)) &&
      !(capital > 0 && (isRemark(name) || (areWhole && /^\p{Lu}\S* \p{Ll}{4,}$/u.test(name)))),
  );
  return isDoubtful && first?.as?.startsWith("@") !== true ? [] : once(people);
}

/** "Ben (Ada is away)": the aside is of somebody else. */
const AWAY_ASIDE = expression(
  " ?\\((?!(?i:{remarkOpening}|{noName})\\b)@?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?(?:(?:, | {and} )\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?){0,3} {saidAway}\\b[^()]{0,60}\\)",
  "u",
);
/** "the two Examples from the mill (Ada and Ben)" */
const SEVERAL = expression(
  "^(?:{officerThe} )?(?:{bothOf}|\\d{1,2}) [^()]{2,60} \\((?<names>[^()]{3,120})\\)$",
  "iu",
);
const LAST_AND = expression(",? {and} ", "g");
const WHICH_ONE = expression("^(?:{attendedLead}|{whichOne}) (?=\\p{Lu}\\p{Ll}+$)", "iu");
const LEAD = expression("^(?:{attendedLead}) ", "iu");

// "Old Ada, New Ada": where two have one name, what stands before it is what each is called.
function calledApart(parts: readonly string[]): readonly string[] {
  const bearers = parts.map((part) => part.trim().replace(WHICH_ONE, ""));
  return parts.map((part, i) =>
    LEAD.test(part.trim()) && bearers.some((one, at) => at !== i && one === bearers[i])
      ? `“${part.trim()}” = ${bearers[i]}`
      : part,
  );
}

// Each with what is behind the name; "Ada / Ben / Cleo" are parted so where no comma does.
function partsOf(text: string): readonly string[] {
  const listed =
    HANDLES.test(text) || MENTIONS.test(text)
      ? text.replace(/(?<!\s)\s+(?=@)/g, ", ")
      : BRACKETED.test(text)
        ? text.replace(/[[\]]/g, "")
        : text;
  const each = rowsOf(listed);
  const rows = each.length > 1 ? (affiliated(each) ?? described(each)) : undefined;
  const isParted = !/[,;]/.test(listed) && (listed.match(/\s[|/•·]\s/g) ?? []).length > 1;
  const parts = split(isParted ? listed.replace(/\s[|/•·]\s/g, ", ") : (rows?.join(", ") ?? listed));
  return withoutBodies(parts).flatMap((part) => (TWO.test(part) ? part.split("/") : part));
}

// "Ada Example, Area Warden, Harbour Homes; Ben Sample, Mill Police": an office is held somewhere.
function rowsOf(text: string): string[] {
  const rows = text.split(";");
  if (rows.length === 1) return rows;
  return rows.map((row) => {
    const [name = "", office = "", ...others] = row.split(", ");
    return others.length === 1 && isHeldSomewhere(office) ? `${name}, ${office}` : row;
  });
}

// "Ada Example (AE), Area Warden, Harbour Homes": a person would have initials as well.
function isBodyOf(last: NamedPerson, said: string): boolean {
  return isHeldSomewhere(last.role ?? "") && areInitials(last.as ?? "", last.name) && FULL_NAME.test(said);
}

// The chair and the secretary are the meeting's own.
function isHeldSomewhere(office: string): boolean {
  return OFFICE_BEHIND.test(office) && !BARE_ROLE.test(office);
}

function areInitials(aside: string, name: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(aside) && name.split(/[ -]/).some((word) => word.startsWith(aside.charAt(0)));
}

/** Everybody once; what a later mention says of a role is kept. */
export function once<T extends NamedPerson>(all: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const one of all) {
    const first = seen.get(one.name);
    seen.set(one.name, first === undefined ? one : { ...one, ...first });
  }
  return [...seen.values()];
}
