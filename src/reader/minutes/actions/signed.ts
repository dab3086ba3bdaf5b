/** Tasks behind a sign or a day that opens a line, and behind an arrow: "!! Ada: order oil", "Ben → the chart". */
import { expression } from "../expression.ts";
import { saysDone, saysNothing } from "../marks.ts";
import { NAMES, owners, type Task } from "../owners.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { IS_ROLE } from "../people/labels.ts";
import { isOrder } from "../tasks.ts";

const WHO = `(?<who>${NAMES.slice(1, -1)}|@?\\d?\\p{Ll}[\\w-]*|\\?{1,5})`;
/** A sign that people make up for what is to be done: it opens a line, and is no letter, figure, bracket or quotation mark. */
const SIGNED = expression(
  `^(?:[!*+=~§^|]{1,3}|\\(!\\)|\\p{Extended_Pictographic}\uFE0F?) ?${WHO} ?(?::|[–—-](?= )) ?(?! )(?<what>.+)$`,
  "u",
);

/** "!! Ada: order oil", "!! ??: find out about the map": whatever the sign, it sets an order apart. */
export function signed(text: string, people: KnownPeople): Task | undefined {
  const { who = "", what = "" } = SIGNED.exec(text)?.groups ?? {};
  if (!isOrder(what) || what.endsWith("?")) return undefined;
  const names = who.startsWith("?") ? [] : owners(who, people, false);
  return names && { who: names, what };
}

const ARROW = "(?:→|⇒|->|=>|➔|➜|➡)";
const POINTS = expression(
  `^(?:\\p{Extended_Pictographic}\uFE0F? ?)?${WHO.replace("|\\\\?{1,5}", "")} ?${ARROW} ?(?<what>[^→⇒]{3,200})$`,
  "u",
);
const PARTS = /;\s+/;
const SAYS = expression("^(?:\\S+ )?{saysMore}\\b|[?!]$", "i");
const STATES = expression("^{pointedState}", "i");

/** "Ada → the chart, as a draft", "Ben → tests; Cleo → docs": what somebody gets, a part each; one word alone may be anything. */
export function pointedTasks(
  text: string,
  people: KnownPeople,
): readonly (Task & { readonly part: string })[] {
  const parts = text.split(PARTS);
  const all = parts.map((part) => pointedTask(part.replace(/[.]$/, ""), people, parts.length > 1));
  const told = all.filter((one) => one !== undefined);
  // "Ada → the chart; the mill, too": a part without a name is hers as well.
  return all[0] === undefined || (told.length > 1 && told.length < all.length)
    ? []
    : told.length === 1
      ? [{ ...all[0], what: text.slice(text.indexOf(all[0].what)), part: text }]
      : told;
}

function pointedTask(
  part: string,
  people: KnownPeople,
  isOneOfSeveral: boolean,
): (Task & { part: string }) | undefined {
  const { who = "", what = "" } = POINTS.exec(part)?.groups ?? {};
  const isTask =
    what !== "" &&
    (isOneOfSeveral || what.includes(" ")) &&
    !SAYS.test(what) &&
    !STATES.test(what) &&
    !saysNothing(what) &&
    !saysDone(what) &&
    !IS_ROLE.test(what) &&
    people.find(what) === undefined;
  const names = isTask ? owners(who, people, false) : undefined;
  return names?.length ? { who: names, what, part } : undefined;
}

const DATED = expression(
  "^(?:[[(](?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{2,4})?|\\d{1,2}[.]? {monthName}(?: \\d{4})?|{monthName} \\d{1,2})[\\])]|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{2,4})?|\\d{1,2}[.]? {monthName}(?: \\d{4})?)(?: ?[:–—-])? (?=[\\p{L}@])",
  "iu",
);

/** "order oil @ada 📅 Aug 14", "order oil @ada (due 3 March)" */
const DUE_BEHIND = expression(
  "\\s(?:[📅🗓⏰⏳📆]\uFE0F? ?(?:{due}:? )?[\\p{L}\\d][\\p{L}\\d ,./-]{1,24}|[[(]{due}:? [\\p{L}\\d][\\p{L}\\d ,./-]{1,24}[\\])])$",
  "iu",
);

/** The words of an item without the day on which it was told, and without the day behind it: "2026-02-10 Ada to order oil 📅 Friday". */
export function undated(text: string): string {
  return text.replace(DATED, "").replace(DUE_BEHIND, "");
}
