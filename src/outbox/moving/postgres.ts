/** What an outbox holds, out of a database and into one: one transaction, in which the law watches over what comes in. */
import type { Connection } from "../postgres/connection.ts";
import { formNumber } from "../postgres/freezing.ts";
import { LOCK, migrate, within } from "../postgres/migration.ts";
import { heldNotes, successions } from "../postgres/reads.ts";
import { Tables } from "../postgres/tables.ts";
import { leaveSeen } from "../seen.ts";
import { replyColumns } from "../sqlite/attempt.ts";
import { delivery } from "../sqlite/deliveries.ts";
import { attempt } from "../sqlite/reads.ts";
import type { Row } from "../sqlite/row.ts";
import { type Arrival, type Carried, type CarriedLine, isArrived, type Load, PAGE } from "./load.ts";
import {
  CARRIED,
  carriedIn,
  carriedLine,
  columnsOf,
  formerOf,
  frozenRow,
  knownNote,
  NO_REPLY,
  wayTo,
} from "./tables.ts";
import { type Transit, transitIn, written } from "./transit.ts";

/** Says of the way what follows upon what was said before; false where it is not said any more. */
export async function say(
  tables: Tables,
  before: Transit | undefined,
  after: Transit | undefined,
): Promise<boolean> {
  const said = "update outboxes set transit = :after where number = :outbox and transit = :before";
  return (await tables.run(said, { before: written(before), after: written(after) })) === 1;
}

/** All that the outbox holds. */
export async function loadOf(tables: Tables): Promise<Load> {
  const own = await tables.get(`select epoch, (select count(*) from history h
    where h.outbox = number and h.line <= clock_since) as forgiven from outboxes where number = :outbox`);
  return {
    epoch: own?.number("epoch") ?? 0,
    forgiven: own?.number("forgiven") ?? 0,
    known: (await tables.all("select * from known where outbox = :outbox")).map(knownNote),
    held: await heldNotes(tables),
    successions: await successions(tables),
    deliveries: async function* () {
      for await (const rows of pages(tables, FROZEN_ROWS, "d.sequence", "sequence"))
        yield carried(tables, rows);
    },
    history: async function* () {
      for await (const rows of pages(tables, LINES, "d.line", "line")) yield rows.map(carriedLine);
    },
  };
}

const FROZEN_ROWS = `select d.*, ${CARRIED} from deliveries d
  left join frozen f on f.outbox = d.outbox and f.delivery = d.sequence
  left join forms m on m.outbox = f.outbox and m.number = f.form`;
const LINES = "select d.* from history d";

async function* pages(
  tables: Tables,
  asked: string,
  by: string,
  column: string,
): AsyncIterable<readonly Row[]> {
  const page = `${asked} where d.outbox = :outbox and ${by} > :last order by ${by} limit ${PAGE}`;
  for (let last = 0; ; ) {
    const rows = await tables.all(page, { last });
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.number(column) ?? 0;
  }
}

async function carried(tables: Tables, rows: readonly Row[]): Promise<readonly Carried[]> {
  const [first, last] = [rows[0]?.number("sequence") ?? 0, rows.at(-1)?.number("sequence") ?? 0];
  const beside = async (table: string, by: string) => {
    const found = `select * from ${table} where outbox = :outbox and delivery between :first and :last order by ${by}`;
    return Map.groupBy(await tables.all(found, { first, last }), (row) => row.number("delivery"));
  };
  const [tried, former] = [await beside("attempts", "number"), await beside("former", "attempts")];
  return rows.map((row) => {
    const of = delivery(row, tables.file);
    return {
      delivery: of,
      ...carriedIn(row, of, tables.file),
      attempts: (tried.get(of.sequence) ?? []).map(attempt),
      former: (former.get(of.sequence) ?? []).map(formerOf),
    };
  });
}

/** Makes the outbox of a project in a database, closed until the other one has left. */
export async function receive(
  connection: Connection,
  { project, mark }: { readonly project: string; readonly mark: string },
  load: Load,
  arrival: Arrival,
): Promise<void> {
  await migrate(connection);
  const home = (await connection.home()) ?? "";
  await within(connection, async () => {
    await connection.all("select pg_advisory_xact_lock(:lock::integer, 0)", { lock: LOCK });
    if (!(await makeRoom(connection, project, arrival))) return;
    const transit = written({ stage: "arriving", ...arrival.from });
    const [made] = await connection.all(
      `insert into outboxes (project, id, home, epoch, transit)
      values (:project, :id, :home, :epoch::integer, :transit) returning number`,
      { project, id: arrival.id, home, epoch: load.epoch, transit },
    );
    await fill(new Tables(connection, made?.number("number") ?? 0), load);
  });
  leaveSeen(mark, { last: arrival.id, id: arrival.id, steps: 0 });
}

/**
 * Throws Problems where one is there that may be in use; one that has left keeps its rows under another name. False where
 * the one that arrives is there already.
 */
async function makeRoom(connection: Connection, project: string, arrival: Arrival): Promise<boolean> {
  const there = "select number, id, transit from outboxes where project = :project for update";
  const [found] = await connection.all(there, { project });
  if (found === undefined) return true;
  const transit = transitIn(found.text("transit"));
  if (isArrived({ id: found.text("id"), transit }, arrival, connection.place)) return false;
  await connection.run("update outboxes set project = :aside || id where number = :number", {
    number: found.number("number"),
    aside: ASIDE,
  });
  return true;
}

/** What the project of an outbox is called that has left, and in whose place is another. */
export const ASIDE = "left/";

async function fill(tables: Tables, load: Load): Promise<void> {
  await fillNotes(tables, load);
  const forms = new Map<string, number | null>();
  for await (const page of load.deliveries())
    for (const part of parts(page)) await insert(tables, part, forms);
  await tables.run(`update outboxes set enqueued = (select count(*) from deliveries where outbox = :outbox)
    where number = :outbox`);
  for await (const page of load.history()) await insertLines(tables, page);
  await tables.run(
    `update outboxes set clock_since = coalesce((select max(line) from (select line from history
      where outbox = :outbox order by line limit :forgiven::integer) as lines), 0) where number = :outbox`,
    { forgiven: load.forgiven },
  );
}

async function fillNotes(tables: Tables, { known, held, successions: all }: Load): Promise<void> {
  const folded = ({ permalink }: { readonly permalink: string }) => ({ folded: permalink.toLowerCase() });
  await put(
    tables,
    "known",
    known.map((one) => ({ ...one, ...folded(one), at: one.at.getTime() })),
  );
  await put(
    tables,
    "held",
    held.map((one) => ({ ...one, ...folded(one), since: one.since.getTime() })),
  );
  await put(tables, "successions", all);
}

/** Rows of a table, each an object with its columns; octets are written in hexadecimal. */
async function put(
  tables: Tables,
  table: "known" | "held" | "successions" | "deliveries" | "frozen" | "former" | "attempts" | "history",
  rows: readonly object[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const read = columns.map((column) => (column === "bytes" ? "decode(r.bytes_hex, 'hex')" : `r.${column}`));
  await tables.run(
    `insert into ${table} (outbox, ${columns.join()}) select :outbox::integer, ${read.join()}
    from (select made.*, one ->> 'bytes' as bytes_hex, place from jsonb_array_elements(:rows::jsonb)
      with ordinality as given (one, place),
      jsonb_populate_record(null::${table}, one - 'bytes') as made) as r order by r.place`,
    { rows: textOf(rows) },
  );
}

/** PostgreSQL's text holds no NUL, and what the other side said may. */
function textOf(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === "string" ? value.replaceAll("\0", "\ufffd") : value,
  );
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

/** `forms` are the numbers of those that are there. */
async function insert(
  tables: Tables,
  page: readonly Carried[],
  forms: Map<string, number | null>,
): Promise<void> {
  const queued = page.map(({ delivery: of }) => ({
    sequence: of.sequence,
    ...columnsOf(of),
    state: "queued",
    next_at: 0,
  }));
  await put(tables, "deliveries", queued);
  for (const { merged } of page)
    if (merged !== undefined && !forms.has(merged.form.sha256))
      forms.set(merged.form.sha256, await formNumber(tables, merged.form));
  const frozen = page.map((one) => {
    const row = frozenRow(one, forms.get(one.merged?.form.sha256 ?? "") ?? null);
    return { delivery: one.delivery.sequence, ...row, bytes: hex(row.bytes) };
  });
  await put(tables, "frozen", frozen);
  await put(tables, "former", page.flatMap(formerRows));
  await insertAttempts(tables, page);
  await settle(tables, page);
}

function formerRows({ delivery: { sequence }, former }: Carried): readonly object[] {
  return former.map(({ attempts, bytes, said, sha256, frozenAt }) => ({
    ...{ delivery: sequence, attempts, bytes: hex(bytes), said, sha256, frozen_at: frozenAt.getTime() },
  }));
}

/** So many octets, in hexadecimal, are far from the longest text there can be. */
const MOST = 16 * 1024 * 1024;

/** A page in parts that are not too large for one statement. */
function parts(page: readonly Carried[]): readonly (readonly Carried[])[] {
  const made: Carried[][] = [[]];
  let size = 0;
  for (const one of page) {
    const own = one.merged === undefined ? one.bytes.length : one.merged.own.length;
    size += one.former.reduce((sum, { bytes }) => sum + bytes.length, own);
    if (size > MOST) {
      made.push([]);
      size = own;
    }
    made.at(-1)?.push(one);
  }
  return made;
}

/** Their fences are the server's own: nobody holds one of them any more. */
async function insertAttempts(tables: Tables, page: readonly Carried[]): Promise<void> {
  const rows = page.flatMap(({ delivery: { sequence }, attempts }) =>
    attempts.map(({ number, started, ended, kind = null, phase, reply }) => ({
      ...{ delivery: sequence, number, started: started.getTime(), kind, phase },
      ...{ ended: ended?.getTime() ?? null, ...(reply === undefined ? NO_REPLY : replyColumns(reply)) },
    })),
  );
  if (rows.length === 0) return;
  const given = "select nextval('fences') as fence from generate_series(1, :count::integer)";
  const fences = await tables.all(given, { count: rows.length });
  await put(
    tables,
    "attempts",
    rows.map((row, n) => ({ ...row, fence: fences[n]?.number("fence") })),
  );
}

/** From queued to where each stands, by legal moves, all of a page at once. */
async function settle(tables: Tables, page: readonly Carried[]): Promise<void> {
  const moves = page.flatMap(({ delivery: { sequence, state, nextAt } }) =>
    wayTo(state, nextAt).map(([to, change], step) => ({ step, row: { ...change, sequence, state: to } })),
  );
  for (const step of [0, 1]) {
    const rows = moves.filter((one) => one.step === step).map(({ row }) => row);
    if (rows.length === 0) continue;
    await tables.run(
      `update deliveries d set state = r.state, phase = r.phase, owner = r.owner, lease_until = r.lease_until,
        lease = r.lease, next_at = r.next_at
      from jsonb_populate_recordset(null::deliveries, :rows::jsonb) as r
      where d.outbox = :outbox and d.sequence = r.sequence`,
      { rows: textOf(rows) },
    );
  }
}

async function insertLines(tables: Tables, page: readonly CarriedLine[]): Promise<void> {
  const rows = page.map(({ delivery: of, at, by, from = null, to, remark }) => ({
    ...{ delivery: of, at: at.getTime(), hand: by, from_state: from, to_state: to, remark },
  }));
  await put(tables, "history", rows);
}
