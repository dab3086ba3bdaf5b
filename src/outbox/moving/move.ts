/**
 * Carries an outbox to another place whole. Each step is durable, and what a run that was cut short has left says which
 * is the next: the old store is closed, the new one is made, closed too, and held against the old one; the old one
 * leaves for good; the new one opens. It refuses to know what keeps either of them.
 */
import { randomBytes } from "node:crypto";
import { EXIT, error, Problems } from "../../problem.ts";
import type { Counts } from "../delivery.ts";
import { isAlive } from "../process-identity.ts";
import { digestOf, isArrived, type MovableOutbox, type MovableStore } from "./load.ts";
import { closed, type Transit } from "./transit.ts";

/** One end of the way. */
export interface MoveEnd {
  readonly outbox: MovableOutbox;
  /** As `state` in the configuration says it. */
  readonly setting: string;
}

/** What was done. */
export interface Moved {
  /** Whether an earlier run had begun it. */
  readonly isFinished: boolean;
  /** What lies at the new place, by its states. */
  readonly counts: Counts;
  readonly id: string;
}

/** Moves what `old`, an open store, holds. Throws Problems where that cannot be; the old one stays, or stays closed. */
export async function move(old: MovableStore, from: MoveEnd, to: MoveEnd, now: Date): Promise<Moved> {
  const found = await old.transit();
  if (found !== undefined && (found.stage === "arriving" || found.place !== to.setting))
    throw new Problems(closed(from.outbox.place, found).problem);
  const transit = found ?? (await leave(old, from, to, now));
  if (transit.stage === "leaving") {
    await carry(old, transit, from, to);
    // Where somebody has undone it meanwhile, what was made there stays closed.
    if (!(await old.pass(transit, { ...transit, stage: "left" }))) throw overtaken(from);
  }
  return { isFinished: found !== undefined, ...(await arrive(transit, old.id, from, to)) };
}

/** Lets an outbox stay whose way was cut short: false where it had not begun one. Throws Problems where it has left. */
export async function stay(old: MovableStore, from: MoveEnd): Promise<boolean> {
  const found = await old.transit();
  if (found === undefined) return false;
  if (found.stage !== "leaving") throw new Problems(closed(from.outbox.place, found).problem);
  if (!(await old.pass(found, undefined))) throw overtaken(from);
  return true;
}

/** Closes the old store, once it is known to be trusted, that nothing is in hand, and that there is room where it goes. */
async function leave(old: MovableStore, from: MoveEnd, to: MoveEnd, now: Date): Promise<Transit> {
  const why = await old.distrust(now);
  if (why !== undefined) throw new Problems(why.problem);
  await old.recover(now, isAlive);
  await refuseOccupied(old.id, from, to);
  const transit: Transit = { stage: "leaving", other: randomBytes(16).toString("hex"), place: to.setting };
  if (!(await old.pass(undefined, transit))) throw overtaken(from);
  return transit;
}

async function refuseOccupied(id: string, from: MoveEnd, { outbox }: MoveEnd): Promise<void> {
  if (!(await outbox.exists())) return;
  const there = await outbox.open("reading");
  try {
    const found = { id: there.id, transit: await there.transit() };
    isArrived(found, { id: "", from: { other: id, place: from.setting } }, outbox.place);
  } finally {
    await there.close();
  }
}

/** Makes the new store, unless an earlier run did, and holds it against the old one. */
async function carry(
  old: MovableStore,
  { other: id }: Transit,
  from: MoveEnd,
  { outbox }: MoveEnd,
): Promise<void> {
  const load = await old.load();
  if (!(await isThere(outbox, id)))
    await outbox.receive(load, { id, from: { other: old.id, place: from.setting } });
  const made = await outbox.open();
  try {
    if ((await digestOf(await made.load())) !== (await digestOf(load))) throw different(from, outbox.place);
  } finally {
    await made.close();
  }
}

async function isThere(outbox: MovableOutbox, id: string): Promise<boolean> {
  if (!(await outbox.exists())) return false;
  const there = await outbox.open("reading");
  try {
    return there.id === id;
  } finally {
    await there.close();
  }
}

/** Opens the new store, unless an earlier run did. */
async function arrive(
  { other: id }: Transit,
  old: string,
  from: MoveEnd,
  { outbox }: MoveEnd,
): Promise<Pick<Moved, "counts" | "id">> {
  if (!(await outbox.exists())) throw gone(from, outbox.place);
  const made = await outbox.open();
  try {
    const transit = await made.transit();
    if (made.id !== id) throw gone(from, outbox.place);
    if (transit?.stage === "arriving" && transit.other === old) await made.pass(transit, undefined);
    return { counts: await made.counts(), id };
  } finally {
    await made.close();
  }
}

function overtaken({ outbox: { place } }: MoveEnd): Problems {
  const message = `the outbox in ${place} was moved, or its move undone, by another run meanwhile.`;
  return new Problems(
    error("outbox-busy", EXIT.again, message, undefined, "Run it again: it says where it is."),
  );
}

function different({ outbox: { place } }: MoveEnd, there: string): Problems {
  const message = `what arrived in ${there} is not what the outbox in ${place} holds. Nothing is sent from either`;
  const hint = "`minutewire outbox move --undo` lets it stay where it is; please report this.";
  return new Problems(error("outbox-different", EXIT.write, message, undefined, hint));
}

function gone({ outbox: { place } }: MoveEnd, there: string): Problems {
  const message = `the outbox of ${place} was moved to ${there}, and is not there any more. Nothing was sent`;
  const hint = "Bring it back there, from a backup: a new one does not know what was sent.";
  return new Problems(error("outbox-gone", EXIT.person, message, undefined, hint));
}
