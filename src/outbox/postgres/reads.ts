/** What can be asked of an outbox in PostgreSQL without changing it. */
import type { Problem } from "../../problem.ts";
import type { HeldNote } from "../contract.ts";
import {
  type Attempt,
  type Counts,
  type Delivery,
  type HistoryLine,
  STATES,
  type State,
} from "../delivery.ts";
import { PAGE } from "../many/pages.ts";
import { bytesIn, delivery, FROZEN, wordsIn } from "../sqlite/deliveries.ts";
import {
  attempt,
  countsIn,
  faultIn,
  found,
  heldNote,
  historyLine,
  succession,
  unconserved,
} from "../sqlite/reads.ts";
import type { Succession } from "../successions.ts";
import type { Tables } from "./tables.ts";

/** Deliveries in the order of enqueueing; all, or those in some states. */
export async function list(tables: Tables, states: readonly State[] = STATES): Promise<readonly Delivery[]> {
  if (states.length === 0) return [];
  // In its text, so that the server sees which index has them.
  const among = states.map((state) => `'${state}'`).join(", ");
  const rows = await tables.all(
    `select * from deliveries where outbox = :outbox and state in (${among}) order by sequence`,
  );
  return rows.map((row) => delivery(row, tables.file));
}

/** The first of them behind a sequence, as many as make a page. */
export async function page(
  tables: Tables,
  states: readonly State[] = STATES,
  after: number,
): Promise<readonly Delivery[]> {
  if (states.length === 0) return [];
  const among = states.map((state) => `'${state}'`).join(", ");
  const rows = await tables.all(
    `select * from deliveries where outbox = :outbox and sequence > :after::bigint and state in (${among})
    order by sequence limit ${PAGE}`,
    { after },
  );
  return rows.map((row) => delivery(row, tables.file));
}

/** Deliveries `d` with what they were frozen with. */
export const WITH_FROZEN = `select d.*, ${FROZEN} from deliveries d
  left join frozen f on f.outbox = d.outbox and f.delivery = d.sequence
  left join forms m on m.outbox = f.outbox and m.number = f.form`;

/** A delivery's frozen bytes, checked against their SHA-256. */
export async function frozenBytes(tables: Tables, key: string): Promise<Uint8Array | undefined> {
  const row = await tables.get(`${WITH_FROZEN} where d.outbox = :outbox and d.key = :key`, { key });
  return row && bytesIn(row, delivery(row, tables.file), tables.file);
}

/** The words it was frozen with, checked against their hash. */
export async function frozenWords(tables: Tables, key: string): Promise<readonly string[] | undefined> {
  const row = await tables.get(`${WITH_FROZEN} where d.outbox = :outbox and d.key = :key`, { key });
  return row && wordsIn(row, delivery(row, tables.file), tables.file);
}

function ofKey(table: string): string {
  return `select t.* from ${table} t join deliveries d on d.outbox = t.outbox and d.sequence = t.delivery
    where d.outbox = :outbox and d.key = :key`;
}

/** A delivery's history, oldest first; empty for a key that is not there. */
export async function history(tables: Tables, key: string): Promise<readonly HistoryLine[]> {
  return (await tables.all(`${ofKey("history")} order by t.line`, { key })).map(historyLine);
}

/** A delivery's attempts, first to last. */
export async function attempts(tables: Tables, key: string): Promise<readonly Attempt[]> {
  return (await tables.all(`${ofKey("attempts")} order by t.number`, { key })).map(attempt);
}

/** How many there are in each state, all from one instant. */
export async function counts(tables: Tables): Promise<Counts> {
  const sums = STATES.map((state) => `count(*) filter (where state = '${state}') as ${state}`);
  const row = await tables.get(
    `select (select enqueued from outboxes where number = :outbox) as "all", ${sums.join(", ")}
    from deliveries where outbox = :outbox`,
  );
  return countsIn(row);
}

/** Whether a note is known; permalinks that differ by case alone are one. */
export async function isKnown(tables: Tables, permalink: string): Promise<boolean> {
  const known = "select 1 as known from known where outbox = :outbox and folded = :folded";
  return (await tables.get(known, { folded: permalink.toLowerCase() })) !== undefined;
}

/** The notes that are held and were told. */
export async function heldNotes(tables: Tables): Promise<readonly HeldNote[]> {
  const rows = await tables.all(
    `select * from held where outbox = :outbox order by since, lower(permalink) collate "C", mailing collate "C"`,
  );
  return rows.map(heldNote);
}

/** What is remembered of mailings that took over from others. */
export async function successions(tables: Tables): Promise<readonly Succession[]> {
  return (await tables.all("select * from successions where outbox = :outbox")).map(succession);
}

/** The time of the last line of history. */
export async function lastEntry(tables: Tables): Promise<Date | undefined> {
  const last = "select at from history where outbox = :outbox order by line desc limit 1";
  return (await tables.get(last))?.date("at");
}

/** Everything that is not as it must be; empty when all is well. To be asked as of one instant. */
export async function verify(tables: Tables): Promise<readonly Problem[]> {
  const faults: Problem[] = [];
  for (let last = 0; ; ) {
    const rows = await tables.all(
      `${WITH_FROZEN} where d.outbox = :outbox and d.sequence > :last order by d.sequence limit ${PAGE}`,
      { last },
    );
    const through = rows.at(-1)?.number("sequence");
    if (through === undefined) return [...faults, ...unconserved(tables.file, await counts(tables))];
    const [lines, tried] = await beside(tables, last, through);
    for (const row of rows)
      faults.push(
        ...found(tables.file, () => {
          const of = delivery(row, tables.file);
          bytesIn(row, of, tables.file);
          wordsIn(row, of, tables.file);
          return faultIn(of, lines.get(of.sequence) ?? [], tried.get(of.sequence) ?? []);
        }),
      );
    last = through;
  }
}

/** The histories and attempts of deliveries behind one sequence and up to another. */
async function beside(tables: Tables, last: number, through: number) {
  const rows = (table: string, order: string) =>
    tables.all(
      `select * from ${table} where outbox = :outbox and delivery > :last and delivery <= :through order by ${order}`,
      { last, through },
    );
  const by = (all: Awaited<ReturnType<typeof rows>>) => Map.groupBy(all, (row) => row.number("delivery"));
  const [lines, tried] = [by(await rows("history", "line")), by(await rows("attempts", "number"))];
  return [
    new Map([...lines].map(([of, own]) => [of, own.map(historyLine)])),
    new Map([...tried].map(([of, own]) => [of, own.map(attempt)])),
  ] as const;
}
