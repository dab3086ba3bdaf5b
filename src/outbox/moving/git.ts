/** An outbox that arrives on a branch: one commit, upon the last of the one that has left. */
import type { Tip } from "../git/branch.ts";
import { foreign } from "../git/refusals.ts";
import type { Ground } from "../git/steps.ts";
import { changesIn, HEAD, tablesOf, watchChanges } from "../git/tables.ts";
import { leaveSeen } from "../seen.ts";
import { databaseInMemory } from "../sqlite/database.ts";
import { identity, refuseOthers } from "../sqlite/identity.ts";
import { type Arrival, isArrived, type Load } from "./load.ts";
import { fill, transitOf } from "./tables.ts";
import { occupied } from "./transit.ts";

/** Makes the store of a project on the branch, closed until the other one has left. */
export async function receive(
  { branch, project, mark }: Ground,
  load: Load,
  arrival: Arrival,
): Promise<void> {
  const tip = await branch.fetch();
  if (tip !== undefined && isThere(tip, branch.place, project, arrival)) return;
  const tables = databaseInMemory(`${branch.place}/${HEAD}`);
  try {
    watchChanges(tables);
    await fill(tables, load, arrival, { project, home: "" });
    const said = `The outbox arrives from ${arrival.from.place}\n`;
    const commit = await branch.commit(tip?.commit, said, changesIn(tables, new Map()), true);
    if (!(await branch.push(tip?.commit, commit))) throw occupied(branch.place);
    leaveSeen(mark, { last: commit, id: arrival.id, steps: identity(tables).commits });
  } finally {
    tables.close();
  }
}

function isThere({ files }: Tip, place: string, project: string, arrival: Arrival): boolean {
  if (!files.has(HEAD)) throw foreign(place);
  const found = tablesOf(files, `${place}/${HEAD}`);
  try {
    refuseOthers(found, project);
    return isArrived({ id: identity(found).id, transit: transitOf(found) }, arrival, place);
  } finally {
    found.close();
  }
}
