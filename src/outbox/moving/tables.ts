/** What an outbox holds, out of the tables of a file or a branch and into new ones; the law watches over what comes in. */
import { type Delivery, deliveryKey } from "../delivery.ts";
import { replyColumns } from "../sqlite/attempt.ts";
import type { Database, Parameters } from "../sqlite/database.ts";
import { AT_REST, assignments, bytesIn, delivery, FROZEN, seal, wordsIn } from "../sqlite/deliveries.ts";
import { formNumber } from "../sqlite/freezing.ts";
import { attempts, heldNotes, historyLine, successions } from "../sqlite/reads.ts";
import type { Row } from "../sqlite/row.ts";
import { type Arrival, type Carried, type CarriedLine, type Former, type Load, PAGE } from "./load.ts";
import { type Transit, transitIn, written } from "./transit.ts";

/** What the tables say of their way. */
export function transitOf(tables: Database): Transit | undefined {
  return transitIn(tables.get("select transit from outbox")?.text("transit") ?? "");
}

/** Says of the way what follows upon what was said before, within a transaction; false where it is not said any more. */
export function say(tables: Database, before: Transit | undefined, after: Transit | undefined): boolean {
  const said = { before: written(before), after: written(after) };
  return tables.run("update outbox set transit = :after where transit = :before", said) === 1;
}

/** All that they hold. */
export function loadOf(tables: Database): Load {
  const asked =
    "select epoch, (select count(*) from history where line <= clock_since) as forgiven from outbox";
  const own = tables.get(asked);
  return {
    epoch: own?.number("epoch") ?? 0,
    forgiven: own?.number("forgiven") ?? 0,
    known: tables.all("select * from known").map(knownNote),
    held: heldNotes(tables),
    successions: successions(tables),
    deliveries: async function* () {
      yield* pages(tables, "deliveries", "sequence", (row) => carried(tables, row));
    },
    history: async function* () {
      yield* pages(tables, "history", "line", carriedLine);
    },
  };
}

function* pages<T>(
  tables: Database,
  table: string,
  by: string,
  read: (row: Row) => T,
): Iterable<readonly T[]> {
  const page = `select * from ${table} where ${by} > :last order by ${by} limit ${PAGE}`;
  for (let last = 0; ; ) {
    const rows = tables.all(page, { last });
    if (rows.length === 0) return;
    yield rows.map(read);
    last = rows.at(-1)?.number(by) ?? 0;
  }
}

/** A row of `known`. */
export function knownNote(row: Row) {
  return { permalink: row.text("permalink"), words: row.text("words"), at: row.date("at") };
}

/** A row of `history`, and whose it is. */
export function carriedLine(row: Row): CarriedLine {
  return { ...historyLine(row), delivery: row.number("delivery") };
}

/** A row of `former`. */
export function formerOf(row: Row): Former {
  return {
    ...{ attempts: row.number("attempts"), bytes: row.bytes("bytes"), said: row.text("said") },
    ...{ sha256: row.text("sha256"), frozenAt: row.date("frozen_at") },
  };
}

function carried(tables: Database, row: Row): Carried {
  const of = delivery(row, tables.file);
  const former = "select * from former where delivery = :sequence order by attempts";
  const frozen = tables.get(
    `select ${CARRIED} from frozen f left join forms m on m.number = f.form where f.delivery = :sequence`,
    { sequence: of.sequence },
  );
  return {
    delivery: of,
    ...carriedIn(frozen, of, tables.file),
    attempts: attempts(tables, of.key),
    former: tables.all(former, { sequence: of.sequence }).map(formerOf),
  };
}

/** What a message was frozen with, of `frozen f` and its form `m`: what `carriedIn` reads. */
export const CARRIED = `${FROZEN}, m.sha256 as form`;

/** The octets and words in a row that has them, checked; and the form that is of several. */
export function carriedIn(
  row: Row | undefined,
  of: Delivery,
  file: string,
): Pick<Carried, "bytes" | "said" | "merged"> {
  const [bytes, said] = [bytesIn(row, of, file), wordsIn(row, of, file).join("\n")];
  const sha256 = row?.optionalText("form");
  if (row === undefined || sha256 === undefined) return { bytes, said };
  const form = { sha256, octets: row.bytes("octets"), gaps: row.text("gaps"), said };
  return { bytes, said, merged: { form, own: row.text("own") } };
}

/** Puts a load into new tables of a project, some at a time: they are to be in use nowhere before all of it is there. */
export async function fill(
  tables: Database,
  load: Load,
  { id, from }: Arrival,
  own: { readonly project: string; readonly home: string },
): Promise<void> {
  let [fence, enqueued] = [0, 0];
  tables.transaction(() => fillNotes(tables, load));
  for await (const page of load.deliveries())
    tables.transaction(() => {
      for (const one of page) {
        insert(tables, one, fence);
        fence += one.attempts.length;
        enqueued += 1;
      }
    });
  for await (const page of load.history())
    tables.transaction(() => {
      for (const { delivery: of, at, by, from: before = null, to, remark } of page)
        tables.run("insert into history values (null, :of, :at, :by, :before, :to, :remark)", {
          ...{ of, at: at.getTime(), by, before, to, remark },
        });
    });
  const transit = written({ stage: "arriving", ...from });
  // No more fences are given out than commits are counted.
  tables.run(
    `update outbox set id = :id, project = :project, home = :home, epoch = :epoch, fence = :fence,
      commits = max(commits, :fence), enqueued = :enqueued, clock_since = :forgiven, transit = :transit`,
    { id, ...own, epoch: load.epoch, fence, enqueued, forgiven: load.forgiven, transit },
  );
}

function fillNotes(tables: Database, { known, held, successions: all }: Load): void {
  for (const { permalink, words, at } of known)
    tables.run("insert into known values (:permalink, :words, :at)", { permalink, words, at: at.getTime() });
  for (const { permalink, mailing, reason, why, since } of held)
    tables.run("insert into held values (:permalink, :mailing, :reason, :why, :since)", {
      ...{ permalink, mailing, reason, why, since: since.getTime() },
    });
  for (const { mailing, predecessor, recipient, through } of all)
    tables.run("insert into successions values (:mailing, :predecessor, :recipient, :through)", {
      ...{ mailing, predecessor, recipient, through },
    });
}

/** `fence` is the last one that was given out. */
function insert(
  tables: Database,
  { delivery: of, attempts: tried, former, ...frozen }: Carried,
  fence: number,
): void {
  const { sequence, state } = of;
  const columns = { sequence, ...columnsOf(of), state: "queued", next_at: 0 };
  tables.run(`insert into deliveries (${Object.keys(columns).join()}) values (${marks(columns)})`, columns);
  const form = frozen.merged === undefined ? null : formNumber(tables, frozen.merged.form);
  tables.run(
    "insert into frozen (delivery, bytes, said, form, own) values (:sequence, :bytes, :said, :form, :own)",
    { sequence, ...frozenRow(frozen, form) },
  );
  for (const one of former)
    tables.run("insert into former values (:sequence, :attempts, :bytes, :said, :sha256, :at)", {
      ...{ sequence, attempts: one.attempts, bytes: one.bytes, said: one.said, sha256: one.sha256 },
      at: one.frozenAt.getTime(),
    });
  for (const [n, { number, started, ended, kind = null, phase, reply }] of tried.entries())
    tables.run(
      `insert into attempts values (:sequence, :number, :fence, :started, :ended, :kind, :phase, :code, :enhanced, :text)`,
      {
        ...{ sequence, number, fence: fence + n + 1, started: started.getTime(), kind, phase },
        ...{ ended: ended?.getTime() ?? null, ...(reply === undefined ? NO_REPLY : replyColumns(reply)) },
      },
    );
  for (const [to, change] of wayTo(state, of.nextAt))
    tables.run(`update deliveries set state = :to, ${assignments(change)} where sequence = :sequence`, {
      ...{ ...change, to, sequence },
    });
}

/** What a row of `frozen` holds: all of it, or the number of its form and what fills that. */
export function frozenRow(
  { bytes, said, merged }: Pick<Carried, "bytes" | "said" | "merged">,
  form: number | null,
) {
  return merged === undefined
    ? { bytes, said, form: null, own: null }
    : { bytes: new Uint8Array(), said: "", form, own: merged.own };
}

/** Where nothing was said. */
export const NO_REPLY = { code: null, enhanced: null, text: null } as const;

function marks(columns: object): string {
  return Object.keys(columns)
    .map((column) => `:${column}`)
    .join();
}

/** What a row of `deliveries` holds besides its place, its state and what goes with it. */
export function columnsOf(of: Delivery) {
  const { permalink, mailing, recipient, revision, subject, messageId, envelope, words, span, reply } = of;
  const said = reply === undefined ? NO_REPLY : replyColumns(reply);
  return {
    ...{ key: deliveryKey(of), permalink, mailing, recipient, revision, subject, words },
    ...{ message_id: messageId, envelope_from: envelope.from, envelope_to: envelope.to },
    ...{ frozen_at: of.frozenAt.getTime(), sha256: of.sha256, seal: seal(of, of.sha256) },
    ...{ since: span?.since ?? null, until: span?.until ?? null, source: of.source ?? null },
    ...{ attempts: of.attempts, former_attempts: of.formerAttempts, pinned: of.isPinned ? 1 : 0 },
    ...{ crashes: of.crashes, refusals: of.refusals, refused_since: of.refusedSince?.getTime() ?? null },
    ...{ reply_code: said.code, reply_enhanced: said.enhanced, reply_text: said.text },
  };
}

/** The legal moves that lead from queued to a state at rest, with the columns of each. */
export function wayTo(
  state: Delivery["state"],
  nextAt: Date | undefined,
): readonly (readonly [to: Delivery["state"], change: Parameters])[] {
  const last = [state, { ...AT_REST, next_at: nextAt?.getTime() ?? null }] as const;
  switch (state) {
    case "queued":
      return [];
    case "uncertain":
    case "cancelled":
      return [last];
    case "accepted":
    case "deferred":
    case "rejected":
      return [["sending", HELD], last];
    case "sending":
      throw new Error("what is in somebody's hand is not carried");
    default:
      return state satisfies never;
  }
}

const HELD = { phase: "claimed", owner: "", lease_until: 0, lease: 0, next_at: null } as const;
