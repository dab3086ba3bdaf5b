/** `npm run minutes`: how much of the judged notes the program reads; with habits or notes, what it gets wrong in them. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { marks } from "./score.ts";
import { byHabit, byKind, faults } from "./table.ts";
import { judgedNotes } from "./truth.ts";

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { in: { type: "string" } },
});
const notes = judgedNotes(values.in === undefined ? undefined : resolve(values.in)).filter(
  ({ habit, name }) => wanted.length === 0 || wanted.includes(habit) || wanted.includes(`${habit}/${name}`),
);
const all = notes.flatMap(marks);
console.log(`${notes.length} notes\n\n${byKind(all)}\n\n${byHabit(all)}`);
if (wanted.length > 0) console.log(`\n${faults(all)}`);
