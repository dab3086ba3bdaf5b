/** Minutes as a table: tasks in the words of a column of what is to be done, or of what came of each matter. */
import type { Cell, Table } from "../../../../model/document.ts";
import { expression } from "../../expression.ts";
import { isDone, saysNothing } from "../../marks.ts";
import { ANY_NAMES, owners, type Task, taskOfNamed, toldTo } from "../../owners.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { sentences } from "../../sentences.ts";
import { isOrder, taskBehind } from "../../tasks.ts";
import { eachTold, task } from "../assignees.ts";
import { namedOrder } from "../named-items.ts";
import { namedIn } from "../talk/referents.ts";
import { anyDeed } from "../third-person.ts";
import { toldBehind } from "../told-openly.ts";
import { type ActionRow, DONE, listed, words } from "./columns.ts";

const RESULT = expression("^{resultColumn}$", "i");
/** How a matter stands, or what somebody said to it, is no outcome. */
const NO_OUTCOMES = expression("^{saidOrStandsColumn}$", "i");

/** Minutes as a table may have a column of what is to be done, and nothing of who but in its words; `said` is that of the talk. */
export function toldIn(table: Table, column: number, said: number, people: KnownPeople): ActionRow[] {
  return table.rows.flatMap((row, i) => {
    const line = table.place.line + 2 + i;
    const cell = words(row[column]);
    const owner = owners(listed(row[column]), people, false);
    if (owner !== undefined) return unownedIn(row[said], owner, { ...table.place, line }, people);
    const told = eachTold(cell, people);
    if (told.length > 1) return told.map(({ part, task: { who } }) => ({ who, words: part, line }));
    return cell.split(PARTS).flatMap((said) => {
      const made = task(said, people);
      const { who, what } = made.who.length > 0 ? made : (anyDeed(said, people) ?? made);
      const isTold = (who.length > 0 && what !== "") || isOrder(what);
      return saysNothing(said) || isDone(said) || !isTold ? [] : [{ who, words: said, line }];
    });
  });
}

const PARTS = /;\s+/;
const GOES = expression("^{goesThere}\\b");
const UNOWNED = expression(
  "^[^.;:?!,]{2,60} (?:{to} {beForm} {participle}|{needsDone}|{to} (?<deed>{deedWord} .*))(?=[ .]|$)",
  "iu",
);

function isUnowned(text: string): boolean {
  const match = UNOWNED.exec(text);
  const deed = match?.groups?.deed;
  return match !== null && (deed === undefined || isOrder(deed) || GOES.test(deed));
}

// Whose the matter of a row is, and no more: "Gift aid to be claimed by May. | Ada".
function unownedIn(
  cell: Cell | undefined,
  who: readonly string[],
  place: Table["place"],
  people: KnownPeople,
): ActionRow[] {
  if (cell === undefined || who.length === 0) return [];
  const all = sentences({ kind: "paragraph", children: cell, place });
  // What names anybody is read as it stands.
  if (all.some(({ text }) => text.includes(" ") && namedIn(text, people).some((name) => who.includes(name))))
    return [];
  const [only, ...others] = all.filter(({ text }) => isUnowned(text) && !isDone(text));
  return only === undefined || others.length > 0 ? [] : [{ who, words: only.text, line: only.line }];
}
const SENTENCES = /(?<=[.;!])\s+/;

/** "Approved. Ada to oil the lamp", "Ben: oil the lamp", in a column of what came of each matter. */
export function toldInOutcome(table: Table, header: readonly string[], people: KnownPeople): ActionRow[] {
  const column = header.findIndex((words) => RESULT.test(words));
  const isOfOutcomes = column >= 0 && !NO_OUTCOMES.test(header[column] ?? "");
  return table.rows.flatMap((row, i) =>
    words(row[column])
      .split(SENTENCES)
      .flatMap((said) => {
        const made =
          toldTo(said, people) ??
          namedOrder(said, people) ??
          (isOfOutcomes ? toldOpenly(said, people) : undefined);
        return made === undefined || isDone(said) || row.some((cell) => DONE.test(words(cell)))
          ? []
          : [{ who: made.who, words: said.replace(/;$/, ""), line: table.place.line + 2 + i }];
      }),
  );
}

const NAMED_TO = expression(`^${ANY_NAMES},? {to} (\\p{Ll}.+)$`, "u");

// "Ada to report on it", "Ben brings the list": what came of a matter is for her whatever the verb.
function toldOpenly(said: string, people: KnownPeople): Task | undefined {
  const [, names = "", what = ""] = NAMED_TO.exec(said) ?? [];
  const isDeed = what !== "" && taskBehind(what, "will") === "deed";
  return (isDeed ? taskOfNamed(names, what, people) : undefined) ?? toldBehind(said, people);
}
