/** What can be asked of the outbox without changing it. */
import { EXIT, error, type Problem, Problems } from "../../problem.ts";
import type { HeldNote } from "../contract.ts";
import {
  type Attempt,
  type Counts,
  type Delivery,
  HANDS,
  type HistoryLine,
  isConserved,
  isLegal,
  STATES,
  type State,
} from "../delivery.ts";
import { PAGE } from "../many/pages.ts";
import type { Succession } from "../successions.ts";
import type { Database } from "./database.ts";
import { delivery, frozenBytes, frozenWords, reply } from "./deliveries.ts";
import { damaged } from "./refusals.ts";
import type { Row } from "./row.ts";

/** Deliveries in the order of enqueueing; all, or those in some states. */
export function list(database: Database, states: readonly State[] = STATES): readonly Delivery[] {
  const rows = database.all(
    "select * from deliveries where state in (select value from json_each(:states)) order by sequence",
    { states: JSON.stringify(states) },
  );
  return rows.map((row) => delivery(row, database.file));
}

/** The first of them behind a sequence, as many as make a page. */
export function page(
  database: Database,
  states: readonly State[] = STATES,
  after: number,
): readonly Delivery[] {
  const rows = database.all(
    `select * from deliveries where sequence > :after and state in (select value from json_each(:states))
    order by sequence limit ${PAGE}`,
    { after, states: JSON.stringify(states) },
  );
  return rows.map((row) => delivery(row, database.file));
}

/** A delivery's history, oldest first; empty for a key that is not there. */
export function history(database: Database, key: string): readonly HistoryLine[] {
  const rows = database.all(
    "select h.* from history h join deliveries d on d.sequence = h.delivery where d.key = :key order by h.line",
    { key },
  );
  return rows.map(historyLine);
}

/** A row of `history`. */
export function historyLine(row: Row): HistoryLine {
  return {
    at: row.date("at"),
    by: row.oneOf("hand", HANDS),
    from: row.optionalOneOf("from_state", STATES),
    to: row.oneOf("to_state", STATES),
    remark: row.text("remark"),
  };
}

/** A delivery's attempts, first to last. */
export function attempts(database: Database, key: string): readonly Attempt[] {
  const rows = database.all(
    "select a.* from attempts a join deliveries d on d.sequence = a.delivery where d.key = :key order by a.number",
    { key },
  );
  return rows.map(attempt);
}

/** A row of `attempts`. */
export function attempt(row: Row): Attempt {
  return {
    number: row.number("number"),
    started: row.date("started"),
    ended: row.optionalDate("ended"),
    kind: row.optionalOneOf("kind", ["accepted", "deferred", "rejected", "uncertain", "lost"]),
    phase: row.text("phase"),
    reply: reply(row, ""),
  };
}

/** How many there are in each state, all from one instant. */
export function counts(database: Database): Counts {
  const sums = STATES.map(
    (state) => `(select count(*) from deliveries where state = '${state}') as ${state}`,
  );
  return countsIn(database.get(`select (select enqueued from outbox) as "all", ${sums.join(", ")}`));
}

/** A row with a column for each state, and for all. */
export function countsIn(row: Row | undefined): Counts {
  const number = (name: State | "all") => row?.number(name) ?? 0;
  return {
    all: number("all"),
    queued: number("queued"),
    sending: number("sending"),
    accepted: number("accepted"),
    deferred: number("deferred"),
    rejected: number("rejected"),
    uncertain: number("uncertain"),
    cancelled: number("cancelled"),
  };
}

/** Everything that is not as it must be: bytes, seals, states, histories, the conservation law; empty when all is well. */
export function verify(database: Database): readonly Problem[] {
  const { file } = database;
  const faults = database
    .all("pragma integrity_check")
    .filter((row) => row.text("integrity_check") !== "ok")
    .flatMap((row) => found(file, () => row.text("integrity_check")));
  if (database.get("pragma foreign_key_check") !== undefined)
    faults.push(...found(file, () => "a row belongs to no delivery"));
  for (const row of database.all("select * from deliveries order by sequence")) {
    faults.push(...found(file, () => faultOf(database, delivery(row, file))));
  }
  return [...faults, ...unconserved(file, counts(database))];
}

/** What a look at something finds wrong, said or thrown. */
export function found(file: string, look: () => string | undefined): readonly Problem[] {
  try {
    const fault = look();
    return fault === undefined ? [] : damaged(file, fault).problems;
  } catch (fault) {
    if (!(fault instanceof Problems)) throw fault;
    return fault.problems;
  }
}

/** What is wrong with counts that break the conservation law. */
export function unconserved(file: string, all: Counts): readonly Problem[] {
  if (isConserved(all)) return [];
  const message = `The outbox ${file} does not hold as many deliveries as were put into it.`;
  return [error("outbox-not-conserved", EXIT.write, message)];
}

function faultOf(database: Database, of: Delivery): string | undefined {
  frozenBytes(database, of);
  frozenWords(database, of);
  return faultIn(of, history(database, of.key), attempts(database, of.key));
}

/** What of a delivery's history and attempts does not lead to how it stands. */
export function faultIn(
  of: Delivery,
  lines: readonly HistoryLine[],
  tried: readonly Attempt[],
): string | undefined {
  const isWhole = lines.every((line, at) => {
    const before = lines[at - 1]?.to;
    if (line.from !== before) return false;
    return line.from === undefined
      ? line.to === "queued"
      : line.from === line.to || isLegal(line.from, line.to, line.by);
  });
  if (!isWhole || lines.at(-1)?.to !== of.state) return `the history of ${of.key} does not lead to its state`;
  return tried.length === of.attempts ? undefined : `${of.key} misses an attempt`;
}

/** What is remembered of mailings that took over from others. */
export function successions(database: Database): readonly Succession[] {
  return database.all("select * from successions").map(succession);
}

/** A row of `successions`. */
export function succession(row: Row): Succession {
  return {
    ...{ mailing: row.text("mailing"), predecessor: row.text("predecessor") },
    ...{ recipient: row.text("recipient"), through: row.number("through") },
  };
}

/** The notes that are held and were told. */
export function heldNotes(database: Database): readonly HeldNote[] {
  return database.all("select * from held order by since, permalink, mailing").map(heldNote);
}

/** A row of `held`. */
export function heldNote(row: Row): HeldNote {
  return {
    ...{ permalink: row.text("permalink"), mailing: row.text("mailing") },
    ...{ reason: row.text("reason"), why: row.text("why"), since: row.date("since") },
  };
}

/** The time of the last line of history. */
export function lastEntry(database: Database): Date | undefined {
  return database.get("select at from history order by line desc limit 1")?.date("at");
}
