/** What can be said of a place where there is no store: whether there was one. */

import { named } from "../../../files/named.ts";
import type { Absence } from "../../contract.ts";
import { storeFile } from "../folder.ts";
import { readMark } from "./mark.ts";
import { Witness } from "./witness.ts";

/** Whether a store was in use where there is none: its mark lies there without it, or the user's state directory knows of one. */
function wasInUse(folder: string): boolean {
  const mark = readMark(storeFile(folder));
  // A first run that was killed leaves the mark of a store that never was: of its one commit.
  const isLeft = mark.kind === "mark" ? mark.commits > 1 : mark.kind !== "none";
  return isLeft || new Witness(folder).isThere;
}

/** What is known of a folder where there is no store. */
export function absence(folder: string): Absence {
  if (!wasInUse(folder)) return { clause: `there is no outbox in ${named(folder)}` };
  return {
    clause: `the outbox that was in use in ${named(folder)} is gone`,
    wayBack:
      "Bring it back, from where it was moved to or from a backup. `minutewire publish --first-run` begins anew: the notes that are there are marked known and only later ones are sent.",
  };
}
