/** Somebody with what stands around the name: a nickname, a role, how long they were there. */
import type { Attendee } from "../../../../model/meeting.ts";
import { expression } from "../../expression.ts";
import { officeOf, ROLE, spanOf } from "./around-name.ts";
import { bared } from "./bared.ts";
import { mayBeName } from "./may-be-name.ts";

/** Somebody as words name them, with a nickname and a role. */
export type NamedPerson = Omit<Attendee, "rule">;

/** "Ada, who chaired" */
export const LED_CLAUSE = expression("^{ledAside}$", "i");
const TAKES_DOWN = expression("^{takesDown}$", "i");
const IN_CHAIR = expression("^{inTheChair}$", "i");
/** "phone", "late" */
export const ATTENDED_HOW = expression("^{attendedHow}$", "i");
/** Neither a nickname nor a role. */
export const PRONOUNS = expression("^{pronouns}(?:\\/\\p{L}+){1,3}$", "iu");
const THE_OFFICE = expression(
  "^(?:{the} )?(?<office>{officeBefore}) \\((?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3})\\)$",
  "iu",
);
const LAST_AND = expression(" (?:{and}|{oneself})$");
/** "Ada Example" */
export const FULL_NAME = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u;

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

/** Somebody as words between commas name them, if they name anybody. */
export function person(given: string): [NamedPerson] | undefined {
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
  const isAside = behind !== undefined && (ROLE.test(behind.trim()) || isAsideOf(before, behind.trim()));
  // "Ada Example – former chair" is none now.
  if (isAside && !NO_OFFICE.test(behind.trim())) asides.push(behind.trim());
  const said = spanOf(officeOf((isAside ? before : text).trim(), asides), asides);
  const name = said
    .replace(/(?:(?<!\s)\s+)?[([]([^()[\]]*)[)\]]/g, (_, aside: string) => {
      // "(* = chair)" explains a sign.
      if (!aside.includes("=")) asides.push(...apart(calm(aside), said));
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
  if (!mayBeName(plainName)) return undefined;
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

const NO_OFFICE = expression("^(?:{noOffice})\\b", "i");
const WHOLE_NAME = /^(?:\p{Lu}[\p{L}'’.-]* ){1,3}\p{Lu}[\p{L}'’.-]*(?: \([^()]{1,20}\))?$/u;

// "Ada Example (AE) – in the chair", "Ben Example – until half past eight"
function isAsideOf(before: string, behind: string): boolean {
  return WHOLE_NAME.test(before.trim()) && /^\p{Ll}[^–—:]{2,40}$/u.test(behind);
}

/** "(hosting!)" as "(hosting)" */
export function calm(aside: string): string {
  return aside.replace(/(?<![!…\s])[!…\s]+$/u, "").trim();
}

// "Ada Example (aexample, Harbour Homes)": what stands first is made of the name.
function isCalled(word: string, said: string): boolean {
  const [name = ""] = said.toLowerCase().split(/[([]/, 1);
  const [first = "", ...others] = name.split(/[^\p{L}]+/u).filter((one) => one !== "");
  const initial = first.charAt(0);
  const forms = [first, initial + others.map((one) => one.charAt(0)).join("")];
  forms.push(...others.flatMap((one) => [one, initial + one]));
  return forms.includes(word.toLowerCase().replace(/^@|(?<![\d._-])[\d._-]+$/g, ""));
}

// "(AE, chair)" is two things; "(with guests from Ayr, Bute)" is one.
function apart(aside: string, said: string): string[] {
  const parts = aside.split(/[,;]/).map((part) => part.trim());
  const [called = "", ...of] = parts;
  const isBody = of.length === 1 && !/^\p{Ll}/u.test(of[0] ?? "") && isCalled(called, said);
  if (isBody) return [called, of.join(", ")];
  const isRole = (part: string) => ROLE.test(part) || LED_CLAUSE.test(part) || IN_CHAIR.test(part);
  const roles = parts.filter(isRole);
  const others = parts.filter((part) => part !== "" && !isRole(part)).join(", ");
  return roles.length === 0
    ? aside === ""
      ? []
      : [aside]
    : [roles.join(", "), ...(others === "" ? [] : [others])];
}
