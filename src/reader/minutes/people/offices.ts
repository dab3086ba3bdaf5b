/** People listed with their offices: who is chair, who took notes, who is away. */
import { asNouns, expression } from "../expression.ts";
import { KnownPeople, type KnownPerson } from "./known/known-people.ts";
import { IS_ABSENT, IS_OTHER, IS_ROLE } from "./labels.ts";
import { type NamedPerson, once } from "./people-in-words.ts";

/** Somebody named, there or not. */
export interface ListedPerson extends NamedPerson {
  readonly away?: true;
  /** Named only by a line that says who did something: "Scribe: Ada". */
  readonly office?: true;
  /** The role is that of such a line. */
  readonly labelled?: true;
}

/** People with their offices: "Scribe: Ben" is Ben Sample where he alone is called so; where two are, it is nobody. */
export function settled(all: readonly ListedPerson[]): ListedPerson[] {
  const found = withFirstNames(withOrigins(alike(all)));
  const there = once(found.filter(({ office, away }) => office === undefined && away === undefined));
  const known = new KnownPeople(there);
  const offices = new Map<string, string>();
  const roles = new Map<string, string | undefined>();
  const whole = new Map<string, ListedPerson>();
  const rest = found.filter((one) => {
    const who = one.office === undefined ? undefined : sameAs(one, known, offices);
    if (who?.name !== undefined && (one.role === CHAIR || !roles.has(who.name)))
      roles.set(who.name, one.role);
    if (who?.name !== undefined && isWhole(one.name, who.name)) whole.set(who.name, one);
    return who === undefined;
  });
  return once(spelledOut(rest)).map((short) => {
    const one = named(short, whole.get(short.name));
    const role = roles.get(short.name);
    // Whom somebody is from stands behind what they are.
    const both = one.role !== undefined && role !== undefined && LEADS.test(role) && !LEADS.test(one.role);
    if (both) return { ...one, role: joined(role, one.role), labelled: true as const };
    return one.role !== undefined || role === undefined ? one : { ...one, role, labelled: true as const };
  });
}

const SURNAME_ONLY = expression("^{title}\\.? \\p{Lu}\\S*$", "u");

// "Dr Ada Example" by one line is "Ada Example" of another, and "Dr Example" is "Dr Ada Example".
function alike(all: readonly ListedPerson[]): readonly ListedPerson[] {
  if (!all.some(({ name }) => TITLED.test(name))) return all;
  const called = Map.groupBy(all, ({ name }) => name);
  const bySurname = Map.groupBy(
    [...called.keys()].filter((name) => TITLED.test(name)),
    (name) => name.slice(name.lastIndexOf(" ") + 1),
  );
  return all.map((one) => {
    const bare = one.name.replace(TITLED, "");
    if (bare === one.name) return one;
    const own = called.get(bare) ?? [];
    const isListed = bare.includes(" ") && own.some(({ away }) => away === one.away);
    const whole = SURNAME_ONLY.test(one.name) ? bearer(one, bySurname.get(bare) ?? [], called) : undefined;
    return whole === undefined && !isListed ? one : { ...one, name: whole ?? bare };
  });
}

// Who has somebody's title and surname: in one list they are two, of which one is told apart by the first name.
function bearer(
  { name, away, office }: ListedPerson,
  namesakes: readonly string[],
  called: ReadonlyMap<string, readonly ListedPerson[]>,
): string | undefined {
  const [title = ""] = name.split(" ", 1);
  const others = namesakes.filter(
    (other) =>
      other !== name &&
      other.startsWith(`${title} `) &&
      called.get(other)?.some((one) => one.away === away && (office === true || one.office === true)) ===
        true,
  );
  return others.length === 1 ? others[0] : undefined;
}

const isOfChair = (role = "") => role === CHAIR || role.startsWith(`${CHAIR}, `);

/** The people of a list, where one of several chairs of a group is in it: the others of them did not come. */
export function withoutOtherChairs(all: readonly ListedPerson[]): readonly ListedPerson[] {
  const came = all.some(({ office, role }) => office === undefined && isOfChair(role));
  return came ? all.filter(({ office, role }) => !(office === true && isOfChair(role))) : all;
}

// "Ada" in the list, "Ada Example" behind a role.
function isWhole(name: string, short: string): boolean {
  const [first = ""] = name.split(" ", 1);
  const isShort = /^\p{Lu}[\p{L}'’-]+$/u.test(short) || first.toLowerCase() === short;
  return isShort && /^\p{Lu}\S+(?: \S+)* \p{Lu}\p{L}[\p{L}'’-]*$/u.test(name);
}

function named(one: ListedPerson, whole: ListedPerson | undefined): ListedPerson {
  if (whole === undefined) return one;
  const as = one.as ?? (whole.name.split(" ").includes(one.name) ? undefined : one.name);
  return { ...one, name: whole.name, ...(as === undefined ? {} : { as }) };
}

const SURNAME = expression(
  "^(?<first>\\p{Lu}[\\p{L}-]+) (?<origin>{surnameOrOrigin} \\p{Lu}[\\p{L}-]+)$",
  "u",
);
const TITLE = expression("^{title}$");
const TITLED = expression("^(?:{title}\\.? )+");

// "Sven von der Aue" is called so; where others go by their first names alone, he is from the Aue.
function withOrigins(all: readonly ListedPerson[]): readonly ListedPerson[] {
  const areBrief = all.some(({ name }) => /^\p{Lu}\p{Ll}+$/u.test(name));
  return !areBrief
    ? all
    : all.map((one) => {
        const { first = "", origin = "" } = SURNAME.exec(one.name)?.groups ?? {};
        return origin === "" || TITLE.test(first)
          ? one
          : { ...one, name: first, role: beside(one.role, origin) };
      });
}

// "Cleo von der Beratung (zu 1)", "Cleo von der Beratung (Vorsitz)"
function beside(role: string | undefined, origin: string): string {
  if (role === undefined) return origin;
  return LEADS.test(role) || IS_ROLE.test(role) ? joined(role, origin) : `${origin} (${role})`;
}

/** A role and what else somebody is: "Chair: Ada (Dock trust)", and in the list "Ada (Dock trust)". */
export function joined(role: string, own = ""): string {
  return own === "" ? role : [...new Set(`${role}, ${own}`.split(", "))].join(", ");
}

// "Present: A. Example", where another line says "Chair: Ada Example".
function withFirstNames(all: readonly ListedPerson[]): readonly ListedPerson[] {
  return all.map((one) => {
    const [, initial = "", last = ""] = /^(\p{Lu})\. (\S+)$/u.exec(one.name) ?? [];
    const whole = all.filter(({ name }) => initial !== "" && isSpelledOut(name, initial, last));
    const names = new Set(whole.map(({ name }) => name));
    return names.size === 1 ? { ...one, name: whole[0]?.name ?? one.name } : one;
  });
}

function isSpelledOut(name: string, initial: string, last: string): boolean {
  return name.startsWith(initial) && name.endsWith(` ${last}`) && !name.startsWith(`${initial}.`);
}

// "Present: AE, BS", and below it their whole names: each once, the initials beside.
function spelledOut(all: readonly ListedPerson[]): ListedPerson[] {
  const short = all.filter(({ name }) => /^\p{Lu}{2,4}$/u.test(name));
  if (short.length === 0) return [...all];
  const whole = new KnownPeople(all.filter((one) => !short.includes(one)));
  const initials = new Map(short.map((one) => [whole.initials(one.name)?.name, one]));
  return all
    .filter((one) => ![...initials].some(([name, same]) => name !== undefined && same === one))
    .map((one) => {
      const { name: as, ...said } = initials.get(one.name) ?? { name: undefined };
      return as === undefined ? one : { ...said, as, ...one };
    });
}

// Whom of the list somebody with a role is, or who had another role before: "Lead: Ada (@ada)", "Scribe: @ada".
function sameAs(
  { name, as }: ListedPerson,
  known: KnownPeople,
  offices: Map<string, string>,
): KnownPerson | undefined {
  const who =
    known.find(name) ??
    known.find(`@${name}`) ??
    (as === undefined ? undefined : known.find(as)) ??
    calledBriefly(name, known) ??
    calledByInitials(name, known);
  if (who !== undefined) return who;
  const before = offices.get(bareHandle(name));
  for (const form of [name, as ?? ""]) if (form !== "") offices.set(bareHandle(form), before ?? name);
  return before === undefined ? undefined : { name: before };
}

// "Present: Ada, zkim", where another line says "Chair: Zoe Kim", or "Ada Example".
function calledBriefly(name: string, known: KnownPeople): KnownPerson | undefined {
  const words = name.replace(TITLED, "").split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2) return undefined;
  const short = [last, first, `${first.slice(0, 1)}${last}`.toLowerCase()].map((one) => known.find(one));
  return short.find((one) => one?.name !== undefined && !one.name.includes(" "));
}

// "@aexample" where the list has Ada E.
function calledByInitials(handle: string, known: KnownPeople): KnownPerson | undefined {
  const [, initials = ""] = /^@(\p{Ll}{2})[\p{Ll}\d_-]{2,}$/u.exec(handle) ?? [];
  const who = initials === "" ? undefined : known.initials(initials.toUpperCase());
  return who?.name !== undefined && / \p{Lu}\.?$/u.test(who.name) ? who : undefined;
}

function bareHandle(name: string): string {
  return name.replace(/^@/, "");
}

const IS_LED_BY = expression("^{ledBy}$", "i");
const ROLE_BY = expression(" {roleBy}$", "i");
const IS_CHAIR = expression("^{chairLabel}s?$");
/** "Minutes" is no plural. */
const IS_ONE = expression("^{role}$");
const LEADS = expression("\\b(?:{chairLabel}|{lead})\\b", "i");
/** The role of who is chair, however the label says it. */
const CHAIR = "chair";

// "Chair: Ada (by acclamation)"
function roleBeside(own: string | undefined, role: string): Pick<ListedPerson, "role" | "labelled"> {
  if (own === undefined) return { role, labelled: true };
  return (role === CHAIR || LEADS.test(role)) && !LEADS.test(own)
    ? { role: joined(role, own), labelled: true }
    : {};
}

/** Who stands under a label: with the role that it names, or away. */
export function under(label: string, all: readonly NamedPerson[]): readonly ListedPerson[] {
  if (IS_ROLE.test(label)) {
    const office = label
      .replace(ROLE_BY, "")
      .replace(/\(s\)$/, "")
      .toLowerCase();
    const role =
      IS_CHAIR.test(office) || IS_LED_BY.test(label)
        ? CHAIR
        : asNouns(IS_ONE.test(office) ? office : office.replace(/(?<=[bktr]e?)s$/, ""));
    return all.map((one) => ({
      ...one,
      ...roleBeside(one.role, role),
      office: true as const,
    }));
  }
  if (IS_OTHER.test(label)) return [];
  return IS_ABSENT.test(label) ? all.map((one) => ({ ...one, away: true as const })) : all;
}
