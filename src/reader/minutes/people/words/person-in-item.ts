/** Somebody as an item of a list names them: behind a comma, a dash or a sign stands what they are or whom they are from. */
import { IS_BOT, peopleInWords } from "../people-in-words.ts";
import { ROLE } from "./around-name.ts";
import { outside } from "./parting.ts";
import { calm, type NamedPerson, PRONOUNS, person } from "./person.ts";

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
