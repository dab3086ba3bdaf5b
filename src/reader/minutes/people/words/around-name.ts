/** What stands around a name in a list of people: an office or an hour before it, how long somebody was there behind it. */
import { expression } from "../../expression.ts";

/** What somebody is, and nothing else. */
export const ROLE = expression("^{role}$", "i");
const OFFICE = expression("^(?<office>{officeBefore}) (?=\\p{Lu})", "u");
const MAY_GO = expression("^{mayGo}$", "i");
const SPAN = expression(
  "(?<=^@?\\p{L}[\\p{L}\\d_'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,3}(?: \\([^()]{1,40}\\))?),? (?<span>(?i:{attendedSpan}|{ledAlone}|{takesDown})\\b.*)$",
  "u",
);
const LEAD = expression("^(?:(?i:{attendedLead}) ){1,2}(?=@|\\p{Lu})", "u");
/** "from about eight o'clock Ada", "for the last item also ben", "a new face called cleo" */
const LONG_LEAD = expression(
  "^(?:(?i:{leadOpening}) (?:(?:[\\p{Ll}\\d'’.:-]{1,20}|{leadNoun}) ){1,5}(?<! {ofOrThe} )(?=@|\\p{Lu})|(?i:{leadOpening}) (?:[\\p{Ll}\\d'’.:-]{1,20} ){0,5}{leadEnd} (?=\\S+(?: \\([^()]*\\))?$))",
  "u",
);

/** "architect Ada Example", "the clerk Ada Example" */
const SMALL_OFFICE = expression(
  "^(?:(?:{officerThe}|{leaderLead}) )?(?<office>(?=\\p{Ll})(?:{officeBehind}|{officer})) (?=(?:{title}\\.? )?\\p{Lu}\\S* \\p{Lu})",
  "u",
);
/** "the Clerk Mrs Example", "County Cllr Ada Example", where "Prof Dr Example" has two titles. */
const BEFORE_TITLE = expression(
  "^(?:(?:{officerThe}) )?(?!{title}\\b)(?<office>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) (?={title}\\.? \\p{Lu})",
  "u",
);

/** A name without what stands before it, which is what somebody is: "Chair Ada Example", "as a guest Ada Example". */
export function officeOf(text: string, asides: string[]): string {
  const bare = text.replace(LEAD, "").replace(LONG_LEAD, "");
  const small = SMALL_OFFICE.exec(bare)?.groups?.office ?? BEFORE_TITLE.exec(bare)?.groups?.office;
  if (small !== undefined) {
    if (ROLE.test(small)) asides.push(small.toLowerCase());
    return bare.slice(bare.indexOf(small) + small.length + 1);
  }
  const office = OFFICE.exec(bare)?.groups?.office;
  // "Councilwoman Example" is called so; "Public Works Director Ada Example" has a name of her own.
  if (
    office === undefined ||
    !(ROLE.test(office) || MAY_GO.test(office) || /^\S+ \p{Lu}/u.test(nameBehind(bare, office)))
  )
    return bare;
  if (ROLE.test(office)) asides.push(office);
  return nameBehind(bare, office);
}

function nameBehind(text: string, office: string): string {
  return text.slice(office.length + 1);
}

/** "Sven von der Aue" */
const SURNAME = expression(
  "^\\p{Lu}[\\p{L}-]+ {surnameOrOrigin} \\p{Lu}[\\p{L}-]+(?: \\([^()]{1,80}\\))?$",
  "u",
);

/** A name without how long somebody was there: "Ada joined at half past". */
export function spanOf(text: string, asides: string[]): string {
  const span = SPAN.exec(text)?.groups?.span;
  if (span === undefined || SURNAME.test(text)) return text;
  asides.push(span);
  return text.slice(0, -span.length).replace(/,? $/, "");
}
