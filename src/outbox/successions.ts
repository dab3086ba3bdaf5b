/**
 * Which mailing a delivery is of, when mailings are renamed, given another address, removed and brought back. A row
 * belongs to the mailing that has its name and its address; a row of no such mailing counts for whichever mailing
 * goes to its address now. What was taken over so is remembered, and so is who was away: a mailing that comes back
 * must not post what was posted to its address meanwhile. Pure.
 */

import type { Delivery } from "./delivery.ts";

/**
 * The rows of `predecessor` to an address, up to a sequence, count for `mailing` too. Of itself a mailing is the
 * successor while it is away from the address; 0 says that it is back. Without a predecessor and an address it is the
 * beginning of a mailing: what went out before it was there.
 */
export interface Succession {
  readonly mailing: string;
  readonly predecessor: string;
  /** In lower case. */
  readonly recipient: string;
  /** The sequence of the last row that counts. */
  readonly through: number;
}

/** What is asked here of a configured mailing. */
export interface Addressed {
  readonly name: string;
  readonly to: { readonly address: string };
}

type AddressedRow = Pick<Delivery, "mailing" | "recipient">;

/** Whether a mailing goes to the address of a row today. */
export function isTo({ recipient }: Pick<AddressedRow, "recipient">, { to }: Pick<Addressed, "to">): boolean {
  return recipient.toLowerCase() === to.address.toLowerCase();
}

/** The mailing whose way out a row takes: its own if that still goes to its address, else the first that does. */
export function carrierOf<M extends Addressed>(there: readonly M[], row: AddressedRow): M | undefined {
  return there.find(({ name }) => name === row.mailing) ?? there[0];
}

/**
 * What is to be remembered of an outbox's rows under a configuration, beyond what is known: nothing where nothing changed.
 * `to` has the mailings that go to an address.
 */
export function newSuccessions(
  rows: readonly Pick<Delivery, "mailing" | "recipient" | "sequence">[],
  to: (recipient: string) => readonly Addressed[],
  known: readonly Succession[],
): readonly Succession[] {
  const through = new Map(known.map((one) => [idOf(one), one.through]));
  const lasts = lastRows(rows);
  const last = (mailing: string, recipient: string): Succession[] => {
    const sequence = lasts.get(mailing)?.get(recipient);
    return sequence === undefined ? [] : [{ mailing, predecessor: mailing, recipient, through: sequence }];
  };
  const changedOf = (mailing: string, recipient: string): Succession[] => {
    const there = to(recipient).map(({ name }) => name);
    const isThere = there.includes(mailing);
    const away =
      known.length === 0 ? 0 : (through.get(idOf({ mailing, predecessor: mailing, recipient })) ?? 0);
    if (isThere && away === 0) return [];
    const own = last(mailing, recipient);
    if (!isThere) return own.flatMap((one) => [one, ...there.map((name) => ({ ...one, mailing: name }))]);
    const meanwhile = there
      .flatMap((name) => (name === mailing ? [] : last(name, recipient)))
      .filter((other) => other.through > away)
      .map((other) => ({ ...other, mailing }));
    return [...meanwhile, ...own.map((one) => ({ ...one, through: 0 }))];
  };
  const changed: Succession[] = [];
  for (const [mailing, recipients] of lasts)
    for (const recipient of recipients.keys()) changed.push(...changedOf(mailing, recipient));
  return changed.filter((one) => through.get(idOf(one)) !== one.through);
}

/**
 * The beginnings of mailings that nothing is known of yet: the configuration has got them. What went out before one was
 * there is past for it, as the first run makes the notes known that it finds. One that goes where a mailing went that is
 * gone is that one by another name, and has no beginning.
 */
export function newBeginnings(
  rows: readonly Pick<Delivery, "mailing" | "recipient" | "sequence">[],
  names: readonly string[],
  to: (recipient: string) => readonly Addressed[],
  known: readonly Succession[],
): readonly Succession[] {
  const mailings = new Set(names);
  const seen = new Set(known.map(({ mailing }) => mailing));
  let through = 0;
  for (const { mailing, recipient, sequence } of rows) {
    seen.add(mailing);
    if (!mailings.has(mailing)) for (const { name } of to(recipient)) seen.add(name);
    through = Math.max(through, sequence);
  }
  const began = [...mailings].filter((name) => !seen.has(name));
  return began.map((mailing) => ({ mailing, predecessor: ANY, recipient: ANY, through }));
}

/** Whether it says that the rows of every mailing, up to a sequence, were there before this one was. */
export function isBeginning({ predecessor }: Pick<Succession, "predecessor">): boolean {
  return predecessor === ANY;
}

/** No mailing has this name. */
const ANY = "";

/** The sequence of the last row of each mailing to each address, in lower case. */
function lastRows(
  rows: readonly Pick<Delivery, "mailing" | "recipient" | "sequence">[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const lasts = new Map<string, Map<string, number>>();
  for (const { mailing, recipient, sequence } of rows) {
    const own = lasts.get(mailing) ?? new Map<string, number>();
    lasts.set(mailing, own);
    const address = recipient.toLowerCase();
    own.set(address, Math.max(sequence, own.get(address) ?? 0));
  }
  return lasts;
}

/** What tells one succession from another. */
export function idOf({ mailing, predecessor, recipient }: Omit<Succession, "through">): string {
  return JSON.stringify([mailing, predecessor, recipient.toLowerCase()]);
}
