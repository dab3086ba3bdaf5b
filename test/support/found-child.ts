/** `found-child.ts NUMBER...` prints what is found in each of these judged notes, as a hash a line. */
import { hash } from "node:crypto";
import { readJudged } from "../minutes/score.ts";
import { judgedNotes } from "../minutes/truth.ts";

const notes = judgedNotes();
for (const number of process.argv.slice(2)) {
  const note = notes[Number(number)];
  if (note === undefined) throw new Error(`there is no note ${number}`);
  console.log(`${note.path} ${hash("sha1", JSON.stringify(readJudged(note)))}`);
}
