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

/**
 * The mailings that go to the address of a row. One of several recipients comes as one for each: there may be thousands
 * of these, and as many rows.
 */
export function byAddress<M extends Addressed>(mailings: readonly M[]): (recipient: string) => readonly M[] {
  const there = Map.groupBy(mailings, ({ to }) => to.address.toLowerCase());
  return (recipient) => there.get(recipient.toLowerCase()) ?? [];
}

/** The mailing whose way out a row takes: its own if that still goes to its address, else the first that does. */
export function carrierOf<M extends Addressed>(there: readonly M[], row: AddressedRow): M | undefined {
  return there.find(({ name }) => name === row.mailing) ?? there[0];
}

/** What is to be remembered of an outbox's rows under a configuration, beyond what is known: nothing where nothing changed. */
export function newSuccessions(
  rows: readonly Pick<Delivery, "mailing" | "recipient" | "sequence">[],
  mailings: readonly Addressed[],
  known: readonly Succession[],
): readonly Succession[] {
  const through = new Map(known.map((one) => [idOf(one), one.through]));
  const to = byAddress(mailings);
  const lasts = new Map<string, Succession>();
  for (const { mailing, recipient, sequence } of rows) {
    const own = { mailing, predecessor: mailing, recipient: recipient.toLowerCase() };
    const last = Math.max(sequence, lasts.get(idOf(own))?.through ?? 0);
    lasts.set(idOf(own), { ...own, through: last });
  }
  const changed = [...lasts.values()].flatMap((own) => {
    const there = to(own.recipient).map(({ name }) => name);
    const away = through.get(idOf(own)) ?? 0;
    if (!there.includes(own.mailing)) return [own, ...there.map((mailing) => ({ ...own, mailing }))];
    if (away === 0) return [];
    const meanwhile = there
      .flatMap((name) => lasts.get(idOf({ ...own, mailing: name, predecessor: name })) ?? [])
      .filter((other) => other.mailing !== own.mailing && other.through > away)
      .map((other) => ({ ...other, mailing: own.mailing }));
    return [...meanwhile, { ...own, through: 0 }];
  });
  return changed.filter((one) => through.get(idOf(one)) !== one.through);
}

/**
 * The beginnings of mailings that nothing is known of yet: the configuration has got them. What went out before one was
 * there is past for it, as the first run makes the notes known that it finds. One that goes where a mailing went that is
 * gone is that one by another name, and has no beginning.
 */
export function newBeginnings(
  rows: readonly Pick<Delivery, "mailing" | "recipient" | "sequence">[],
  mailings: readonly Addressed[],
  known: readonly Succession[],
): readonly Succession[] {
  const names = new Set(mailings.map(({ name }) => name));
  const to = byAddress(mailings);
  const seen = new Set(known.map(({ mailing }) => mailing));
  let through = 0;
  for (const { mailing, recipient, sequence } of rows) {
    seen.add(mailing);
    if (!names.has(mailing)) for (const { name } of to(recipient)) seen.add(name);
    through = Math.max(through, sequence);
  }
  const began = [...names].filter((name) => !seen.has(name));
  return began.map((mailing) => ({ mailing, predecessor: ANY, recipient: ANY, through }));
}

/** Whether it says that the rows of every mailing, up to a sequence, were there before this one was. */
export function isBeginning({ predecessor }: Pick<Succession, "predecessor">): boolean {
  return predecessor === ANY;
}

/** No mailing has this name. */
const ANY = "";

/** What tells one succession from another. */
export function idOf({ mailing, predecessor, recipient }: Omit<Succession, "through">): string {
  return JSON.stringify([mailing, predecessor, recipient.toLowerCase()]);
}
