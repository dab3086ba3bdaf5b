/** People as the words of a list of attendees name them: "Ada (chair), Ben and Cleo". */
import type { Attendee } from "../../../model/meeting.ts";
import { expression } from "../expression.ts";
import { affiliated, described, withoutBodies } from "./affiliated.ts";
import { officeOf, spanOf } from "./around-name.ts";
import { bared } from "./bared.ts";
import { isSmallPhrase } from "./names.ts";

/** Somebody as words name them, with a nickname and a role. */
export type NamedPerson = Omit<Attendee, "rule">;

const ROLE = expression("^{role}$", "i");
/** A role that stands between commas as a name would; with a capital letter it might be somebody's name. */
const BARE_ROLE = expression("^(?:{rolesAlone}|{role})$");
/** What listens in to take notes, or is somebody's: "Harbour.ai", "Ada's phone". */
const MACHINE = expression("{machine}", "iu");
const OFFICE_BEHIND = expression("^{officeBehind}$", "i");
/** "Ada, who chaired" */
const LED_CLAUSE = expression("^{ledAside}$", "i");
const TAKES_DOWN = expression("^{takesDown}$", "i");
const IN_CHAIR = expression("^{inTheChair}$", "i");
const ATTENDED_HOW = expression("^{attendedHow}$", "i");
/** Neither a nickname nor a role. */
const PRONOUNS = expression("^{pronouns}(?:\\/\\p{L}+){1,3}$", "iu");
/** Words that no name holds, as people write them: what has one of them is a remark. */
const REMARK = expression("(?:^|\\s){remark}(?:\\s|$)");
/** Nobody in particular. */
const NOBODY = expression("^(?:{nobody}|{remarkOpening})(?:\\s|$)", "i");
/** "Harbour Labs", "Harbour representatives" */
const ORGANISATION = expression("\\s(?:{employer}|{memberOf})$", "i");
/** "meet.example.org" */
const IS_HOST = expression("^[\\w-]+(?:\\.[\\w-]+){0,3}\\.{domain}$", "i");
/** "the other Ada" */
const WHICH_ONE = expression("^{whichOne} (?=\\p{Lu}\\p{Ll}+$)", "u");
const JOINT = expression("(?:^|(?<!\\b{nameBeforeAnd})\\s)(?:{and}|&|\\+)\\s+", "g");
/** Within a name they are none: "Jan van der Berg". */
const PARTICLE = expression(
  "(?<=\\p{Lu}[\\p{L}'’-]{0,20} )(?:{nameParticle}|{surnameOrOrigin}) (?=\\p{Lu})",
  "gu",
);

const THE_OFFICE = expression(
  "^(?:{the} )?(?<office>{officeBefore}) \\((?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3})\\)$",
  "iu",
);
const LAST_AND = expression(" (?:{and}|{oneself})$");
const IS_BOT = expression("{bot}$", "i");

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
  // "Ada / Ben / Cleo", where no comma parts them.
  const listed =
    HANDLES.test(text) || MENTIONS.test(text)
      ? text.replace(/(?<!\s)\s+(?=@)/g, ", ")
      : BRACKETED.test(text)
        ? text.replace(/[[\]]/g, "")
        : text;
  const each = listed.split(";");
  const rows = each.length > 1 ? (affiliated(each) ?? described(each)) : undefined;
  const isParted = !/[,;]/.test(listed) && (listed.match(/\s[|/•·]\s/g) ?? []).length > 1;
  const parts = withoutBodies(
    split(isParted ? listed.replace(/\s[|/•·]\s/g, ", ") : (rows?.join(", ") ?? listed)),
  );
  for (const one of parts.flatMap((part) => (TWO.test(part) ? part.split("/") : part))) {
    const said = one.trim().replace(/\.$/, "");
    // "Democracy Coordinator (minutes)"
    const [, bare = said, aside] = /^([^()]+?) \(([^()]*)\)$/.exec(said) ?? [];
    const isOffice = OFFICE_BEHIND.test(bare) || BARE_ROLE.test(bare);
    const role = isOffice && !FULL_NAME.test(aside ?? "") ? bare : said;
    const last = found.at(-1);
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
  const isRemark = (name: string) => (isList ? isSmallPhrase(name) : /^\p{Ll}+ \p{Ll}+$/u.test(name));
  // "Ada Example, Reef project"
  const areWhole = found.some(({ name }) => FULL_NAME.test(name));
  const people = found.filter(
    ({ name, as = "" }) =>
      !(IS_BOT.test(name) && /^\d+$/.test(as)) &&
      !(capital > 0 && (isRemark(name) || (areWhole && /^\p{Lu}\S* \p{Ll}{4,}$/u.test(name)))),
  );
  return isDoubtful && first?.as?.startsWith("@") !== true ? [] : once(people);
}

function areInitials(aside: string, name: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(aside) && name.split(/[ -]/).some((word) => word.startsWith(aside.charAt(0)));
}

/** One item of a list of people; behind a comma or a dash stands what they are or whom they are from. */
export function personInItem(item: string): NamedPerson[] {
  // A bot counts what each has said: "ada (31)".
  const counted = /^(\S+) \(\d{1,4}\)$/.exec(item)?.[1];
  if (counted !== undefined) return IS_BOT.test(counted) ? [] : peopleInWords(counted, true);
  // "Ada / Leeds (host)": what stands in parentheses is of the name.
  const columns = item
    .replace(/^([^()]{1,80}?)(\s[/|]\s[^()]{1,160}) (\([^()]{1,80}\))$/, "$1 $3$2")
    .split(/\s[/|]\s/);
  if (columns.length > 1 && columns.length < 6) return personInColumns(columns);
  const [name = "", ...rest] = outside(item, item.matchAll(/(?:(?<!\s)\s+(?:--|[-–—])|,)\s+/g));
  const aside = rest.map((words) => words.trim()).join(", ");
  if (aside === "") return peopleInWords(item, /^["“„]|^\p{Ll}[\w.-]*\w(?: \([^()]{1,80}\))?$/u.test(item));
  return ROLE.test(aside) || rest.length < 3 || rest.some((words) => PRONOUNS.test(words.trim()))
    ? (person(`${name} (${aside.replace(/[()]/g, "")})`) ?? [])
    : peopleInWords(item);
}

// "Ada / Harbour Inc / @ada": who it is, whom for, and how they are called elsewhere.
function personInColumns([name = "", ...rest]: readonly string[]): NamedPerson[] {
  const handle = rest.find((words) => /^@[\w-]+$/.test(words.trim()));
  const aside = rest.filter((words) => words !== handle && /\p{L}/u.test(words)).map(calm);
  const [one] = person(name) ?? [];
  if (one === undefined) return [];
  const as = handle?.trim() ?? one.as;
  const role = one.role ?? (aside.length === 0 ? undefined : aside.join(", "));
  return [{ name: one.name, ...(as === undefined ? {} : { as }), ...(role === undefined ? {} : { role }) }];
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

/** "+ 2 guests who came for the laser and stayed": what follows is theirs, too. */
const OF_SOME_WHO = expression(
  "^\\s*\\+? ?(?:\\d+|{soMany}) (?:\\p{Ll}+ ){1,3}{whoClause} [^\\p{Lu}@]*$",
  "u",
);

/** "Harbour & Mill LLP" */
const FIRM = expression("^\\p{Lu}[\\p{L}'’-]+ (?:&|\\+|{and}) \\p{Lu}[\\p{L}'’-]+ (?i:{employer})$", "u");

// At commas, semicolons and "and" that no parenthesis holds.
function split(text: string): string[] {
  const pieces = /(?:\([^()]*\)|\[[^[\]]*\]|[^()[\],;]|[()[\]])+/g;
  return (text.replace(/(?<!\s)\s*(?:(?<!\.|\s\p{Lu})\.{1,3}|(?<!…)…)\s*$/u, "").match(pieces) ?? []).flatMap(
    (part) => (OF_SOME_WHO.test(part) || FIRM.test(part.trim()) ? part : outside(part, JOINT.matches(part))),
  );
}

/** A text parted at its cuts, but not within parentheses. */
function outside(text: string, cuts: Iterable<RegExpExecArray>): string[] {
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

/** "Ada: chair", "Ada/minutes" */
const ROLE_BESIDE = expression("^(?<name>@?\\p{L}[^/=:()]{1,40}?) ?[/=:] ?(?<role>{role})$", "iu");
/** "chair Ada" */
const ROLE_BEFORE = expression("^(?<role>{role}) (?<name>\\p{Lu}\\S*(?: \\p{Lu}\\S*){0,2})$", "u");

/** "Ada Example (AE) Chair", where "Chris (Chip) Cedar" is all name */
const INITIALS_FIRST =
  /^(\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}) \((\p{Lu}{2,4})\),? (\p{L}[^()]{1,40})$/u;

// With what somebody is in parentheses behind the name.
function turned(text: string): string {
  const [, whole, initials, what] = INITIALS_FIRST.exec(text) ?? [];
  if (whole !== undefined && (whole.match(/(?<!\S)\p{L}/gu) ?? []).join("") === initials)
    return `${whole} (${initials}) (${what})`;
  const { name, role } = (ROLE_BESIDE.exec(text) ?? ROLE_BEFORE.exec(text))?.groups ?? {};
  return name === undefined ? text : `${name} (${role})`;
}

const SAME_AS =
  /^(?<short>[\p{L}@][\p{L}\d '’._-]{1,30}) \(= ?(?<whole>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,2})\)$/u;

function person(given: string): [NamedPerson] | undefined {
  const text = turned(bared(given).trim());
  // "“the other Ada” = Adaline", of two who are called the same.
  const [, called, own] =
    /^["“„]([^"“”]{2,30})["”“](?: = (\p{Lu}[\p{L} ]{1,30})| \([^()]*\))?$/u.exec(text.trim()) ?? [];
  if (called !== undefined && /\p{Lu}/u.test(called))
    return [own === undefined ? { name: called } : { name: own, as: called }];
  // "old Ada (= Ada Example)"
  const { short, whole } = SAME_AS.exec(text.trim())?.groups ?? {};
  if (short !== undefined && whole !== undefined) return [{ name: whole, as: short }];
  // "the Vicar (Ada Example)"
  const { name: holder = "", office: held = "" } = THE_OFFICE.exec(text.trim())?.groups ?? {};
  if (/^\p{Lu}/u.test(holder)) return [{ name: holder, ...(ROLE.test(held) ? { role: held } : {}) }];
  const asides: string[] = [];
  const [before = "", behind] = text.split(/\s[-–—]\s/, 2);
  if (behind !== undefined && ROLE.test(behind.trim())) asides.push(behind.trim());
  const said = spanOf(officeOf((asides.length > 0 ? before : text).trim(), asides), asides);
  const name = said
    .replace(/(?:(?<!\s)\s+)?[([]([^()[\]]*)[)\]]/g, (_, aside: string) => {
      // "(* = chair)" explains a sign.
      if (!aside.includes("=")) asides.push(...apart(calm(aside)));
      return " ";
    })
    .replace(/<?(?<![^\s@<>])[^\s@<>]+@[^\s@<>]+>?/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.:*·•–—-]+|(?<![\s:*·•–—-])[\s:*·•–—-]+$/g, "")
    .replace(/(?<=\p{Ll}{2})\.$/u, "")
    .replace(LAST_AND, "")
    // "Ada_Example", as programs of a chat call people.
    .replace(/(?<=^(?:\p{Lu}\p{Ll}{1,30}_){0,3}\p{Lu}\p{Ll}{1,30})_(?=\p{Lu}\p{Ll})/gu, " ")
    // A whole name as some programs mention it.
    .replace(/^@(?=\p{Lu}\S* [\p{L}\d])/u, "");
  // "Ada Example @ada", "@ada Ada"
  const ordered = name.replace(/^(@[a-z\d_-]+) (\p{Lu}[\p{L} .'’-]*)$/u, "$2 $1");
  const [, plainName = name, handle] = /^(.*[^\s@])\s+(@[\w-]+)$/.exec(ordered) ?? [];
  if (handle !== undefined) asides.push(handle);
  if (!isName(plainName)) return undefined;
  // "@ada (Ada Example)"
  const full = /^@[\w-]+$/.test(plainName) ? asides.find((aside) => FULL_NAME.test(aside)) : undefined;
  if (full !== undefined) return [{ name: full, as: plainName }];
  const role =
    asides.find((aside) => ROLE.test(aside.split(", ", 1)[0] ?? "")) ??
    asides.find((aside) => LED_CLAUSE.test(aside) || TAKES_DOWN.test(aside)) ??
    asides.find((aside) => /\s/.test(aside) || ATTENDED_HOW.test(aside));
  const others = asides.filter((aside) => aside !== role && !PRONOUNS.test(aside));
  const as = others.find((aside) => aside.startsWith("@")) ?? others[0];
  const is =
    role ??
    others.find((aside) => handle !== undefined && aside !== as) ??
    asides.find((aside) => PRONOUNS.test(aside));
  return [
    { name: plainName, ...(as === undefined ? {} : { as }), ...(is === undefined ? {} : { role: is }) },
  ];
}

const FULL_NAME = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u;
// "(hosting!)" as "(hosting)"
function calm(aside: string): string {
  return aside.replace(/(?<![!…\s])[!…\s]+$/u, "").trim();
}

// "(AE, chair)" is two things; "(with guests from Ayr, Bute)" is one.
function apart(aside: string): string[] {
  const parts = aside.split(/[,;]/).map((part) => part.trim());
  const isRole = (part: string) => ROLE.test(part) || LED_CLAUSE.test(part) || IN_CHAIR.test(part);
  const roles = parts.filter(isRole);
  const others = parts.filter((part) => part !== "" && !isRole(part)).join(", ");
  return roles.length === 0
    ? aside === ""
      ? []
      : [aside]
    : [roles.join(", "), ...(others === "" ? [] : [others])];
}

/** "rfc1149", "0xmoth"; no "3rd", "20min". */
const IS_HANDLE = /^(?:[a-z]{3,}\d{1,4}|\d{1,2}[a-z]{4,})$/;

function isName(text: string): boolean {
  return (
    text.length < 60 &&
    text.split(" ").length < 7 &&
    /\p{L}/u.test(text) &&
    // "3 flats", "flat 3"
    !/\s\d+ \p{L}|^\p{Ll}\S* \d+$/u.test(text) &&
    (/^@[\w-]+$/.test(text) || IS_HANDLE.test(text) || !/^[+~]?\d|[!?=|:(){}<>]|\d{3}/.test(text)) &&
    !REMARK.test(text.replace(PARTICLE, "").replace(WHICH_ONE, "")) &&
    !NOBODY.test(text.replace(WHICH_ONE, "")) &&
    !ORGANISATION.test(text) &&
    !IS_HOST.test(text) &&
    !MACHINE.test(text) &&
    !BARE_ROLE.test(text)
  );
}
