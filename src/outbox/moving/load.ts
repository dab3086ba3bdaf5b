/** All that an outbox holds, on its way to another place: what every store can give, and every store can take. */
import { createHash } from "node:crypto";
import type { HeldNote, KnownNote, Outbox, Store } from "../contract.ts";
import type { Attempt, Delivery, HistoryLine } from "../delivery.ts";
import type { Succession } from "../successions.ts";
import { occupied, type Transit } from "./transit.ts";

/** What a delivery was frozen with before, which certainly was not accepted. */
export interface Former {
  /** How many attempts there were when it was let go. */
  readonly attempts: number;
  readonly bytes: Uint8Array;
  readonly said: string;
  readonly sha256: string;
  readonly frozenAt: Date;
}

/** What messages to many people have in common, as tables keep it. */
interface CarriedForm {
  readonly sha256: string;
  readonly octets: Uint8Array;
  readonly gaps: string;
  readonly said: string;
}

/** A delivery with what is its own; nobody has it in hand. */
export interface Carried {
  readonly delivery: Delivery;
  readonly bytes: Uint8Array;
  /** The words, a line each. */
  readonly said: string;
  /** What it has in common with others, which keep that once, and what is its own; absent where it is like no other. */
  readonly merged?: { readonly form: CarriedForm; readonly own: string } | undefined;
  readonly attempts: readonly Attempt[];
  readonly former: readonly Former[];
}

/** A line of history, and whose it is. */
export interface CarriedLine extends HistoryLine {
  readonly delivery: number;
}

/** A note that is known, and since when. */
export interface CarriedNote extends KnownNote {
  readonly at: Date;
}

/** All of it. What may be much comes some at a time, and again where it is asked for again. */
export interface Load {
  readonly epoch: number;
  /** From the first on, how many lines of history say nothing of the clock any more. */
  readonly forgiven: number;
  readonly known: readonly CarriedNote[];
  readonly held: readonly HeldNote[];
  readonly successions: readonly Succession[];
  /** In the order of enqueueing. */
  readonly deliveries: () => AsyncIterable<readonly Carried[]>;
  /** In the order in which they were written, across all deliveries. */
  readonly history: () => AsyncIterable<readonly CarriedLine[]>;
}

/** Which store takes a load in, and from where. */
export interface Arrival {
  /** Its id from now on. */
  readonly id: string;
  readonly from: Pick<Transit, "other" | "place">;
}

/** How many deliveries are carried at once. */
export const PAGE = 50;

/** A store that can be carried to another place. */
export interface MovableStore extends Store {
  transit(): Promise<Transit | undefined>;
  /**
   * Says of its way what follows upon what it said before; false, and nothing changed, where it does not say that any more.
   * To leave throws Problems where anything is in hand.
   */
  pass(before: Transit | undefined, after: Transit | undefined): Promise<boolean>;
  /** All that it holds; of a store that is closed meanwhile. */
  load(): Promise<Load>;
}

/** The outbox of a project, which can be carried to another place. */
export interface MovableOutbox extends Outbox {
  open(purpose?: "sending" | "reading"): Promise<MovableStore>;
  create(known: readonly KnownNote[], at: Date): Promise<MovableStore>;
  /**
   * Makes a store that holds a load, whole or not at all, and is closed until it is told that the other has left. Throws
   * Problems where one is there already, unless it has left, or is what an earlier try to carry the same one has left there.
   */
  receive(load: Load, arrival: Arrival): Promise<void>;
}

/**
 * Whether a store that is found where another is to arrive is that one already, made by an earlier run. Throws Problems
 * where it may be in use: only one that has left, or that the same one left there when its way was undone, makes room.
 */
export function isArrived(
  found: { readonly id: string; readonly transit: Transit | undefined },
  { id, from }: Arrival,
  here: string,
): boolean {
  if (found.id === id) return true;
  const { stage, other } = found.transit ?? {};
  if (stage === "left" || (stage === "arriving" && other === from.other)) return false;
  throw occupied(here);
}

/** A digest of all of it: equal where two stores hold the same. */
export async function digestOf(load: Load): Promise<string> {
  const hash = createHash("sha256");
  const add = (line: string) => void hash.update(`${line}\n`);
  const { epoch, forgiven, known, held, successions } = load;
  add(lineOf({ epoch, forgiven }));
  for (const list of [known, held, successions]) for (const line of list.map(lineOf).sort()) add(line);
  // Whole: a place may know no forms.
  for await (const page of load.deliveries())
    for (const { bytes, former, merged: _, ...rest } of page) {
      const before = former.map((one) => lineOf({ ...one, bytes: digest(one.bytes) }));
      add(lineOf({ ...rest, bytes: digest(bytes), former: before }));
    }
  for await (const page of load.history()) for (const one of page) add(lineOf(one));
  return hash.digest("hex");
}

/** Fields by their names, whatever order they were read in. PostgreSQL's text holds no NUL, and what the other side said may. */
function lineOf(one: object): string {
  const text = JSON.stringify(one, (_, value: unknown) =>
    typeof value !== "object" || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  return text.replaceAll("\\u0000", "\ufffd");
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
