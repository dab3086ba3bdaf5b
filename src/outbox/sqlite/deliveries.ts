/** Between rows and deliveries: reading, sealing, and the one place where a delivery changes its state. */
import { hash } from "node:crypto";
import { isMerged, merge } from "../../mail/form.ts";
import type { Reply } from "../../transports/transport.ts";
import {
  type Delivery,
  deliveryKey,
  type Frozen,
  type Hand,
  isCoherent,
  isLegal,
  PHASES,
  STATES,
  type State,
} from "../delivery.ts";
import type { Database, Parameters } from "./database.ts";
import { damaged } from "./refusals.ts";
import type { Row } from "./row.ts";

/** SHA-256, hexadecimal. */
export function sha256(of: Uint8Array | string): string {
  return hash("sha256", of);
}

/**
 * A digest of all that is frozen besides the bytes, and of theirs: an envelope that was changed on disk is not used. Days
 * are those of the permalink, by the schema.
 */
export function seal(frozen: Omit<Frozen, "bytes" | "said">, bytesSha256: string): string {
  const { permalink, mailing, recipient, revision, subject, messageId, envelope, words, frozenAt, source } =
    frozen;
  const fields = [
    permalink,
    mailing,
    recipient,
    revision,
    subject,
    messageId,
    envelope.from,
    envelope.to,
    words,
  ];
  // A row of version 1 has none.
  const made = source === undefined ? [] : [source];
  return sha256(JSON.stringify([deliveryKey(frozen), ...fields, frozenAt.getTime(), bytesSha256, ...made]));
}

/** The row of a key as a delivery. */
export function find(database: Database, key: string): Delivery | undefined {
  const row = database.get("select * from deliveries where key = :key", { key });
  return row && delivery(row, database.file);
}

/** The rows of keys as deliveries, in the order of enqueueing. */
export function findAll(database: Database, keys: readonly string[]): readonly Delivery[] {
  const sql = "select * from deliveries where key in (select value from json_each(:keys)) order by sequence";
  return database.all(sql, { keys: JSON.stringify(keys) }).map((row) => delivery(row, database.file));
}

/** A row of `deliveries`, with its seal checked. */
export function delivery(row: Row, file: string): Delivery {
  const read: Delivery = {
    key: row.text("key"),
    sequence: row.number("sequence"),
    ...identity(row),
    sha256: row.text("sha256"),
    state: row.oneOf("state", STATES),
    phase: row.optionalOneOf("phase", PHASES),
    attempts: row.number("attempts"),
    formerAttempts: row.number("former_attempts"),
    isPinned: row.number("pinned") === 1,
    crashes: row.number("crashes"),
    refusals: row.number("refusals"),
    refusedSince: row.optionalDate("refused_since"),
    nextAt: row.text("state") === "deferred" ? row.date("next_at") : undefined,
    leaseUntil: row.text("state") === "sending" ? row.date("lease_until") : undefined,
    reply: reply(row, "reply_"),
  };
  if (!isWhole(read, row.text("seal"))) throw damaged(file, `${read.key} is not as it was written`);
  return read;
}

function isWhole(read: Delivery, sealed: string): boolean {
  // Of a mailing or a revision that cannot be, no key can be made.
  if (read.mailing === "" || read.mailing.includes("/") || read.revision < 0) return false;
  if (read.permalink === "" || read.recipient === "") return false;
  return (
    isCoherent(read.state, read.phase) && seal(read, read.sha256) === sealed && read.key === deliveryKey(read)
  );
}

type FrozenFields = Omit<Frozen, "bytes" | "said" | "merged">;

/** The one that was read last: what the next has alike is not held twice, of a hundred thousand to people it is most. */
let last: Partial<FrozenFields> = {};

function identity(row: Row): FrozenFields {
  const since = row.optionalText("since");
  const recipient = row.text("recipient");
  const [from, to] = [row.text("envelope_from"), row.text("envelope_to")];
  const frozenAt = row.date("frozen_at");
  const read: FrozenFields = {
    permalink: alike(row.text("permalink"), last.permalink),
    mailing: alike(row.text("mailing"), last.mailing),
    recipient,
    revision: row.number("revision"),
    source: alike(row.optionalText("source"), last.source),
    span: since === undefined ? undefined : { since, until: row.text("until") },
    subject: alike(row.text("subject"), last.subject),
    messageId: alike(row.text("message_id"), last.messageId),
    envelope: { from: alike(from, last.envelope?.from), to: alike(to, recipient) },
    words: alike(row.text("words"), last.words),
    frozenAt: last.frozenAt?.getTime() === frozenAt.getTime() ? last.frozenAt : frozenAt,
  };
  last = read;
  return read;
}

function alike<T extends string | undefined>(read: T, before: T | undefined): T {
  return before !== undefined && before === read ? before : read;
}

/** What was said, from three columns that begin alike; absent where nothing was. */
export function reply(row: Row, prefix: "" | "reply_"): Reply | undefined {
  const text = row.optionalText(`${prefix}text`);
  if (text === undefined) return undefined;
  return { code: row.optionalNumber(`${prefix}code`), enhanced: row.optionalText(`${prefix}enhanced`), text };
}

/** The octets of a message, of `frozen f` and its form `m`: what `bytesIn` reads. */
export const OCTETS = "f.bytes, f.own, m.octets, m.gaps";

/** The same with its words, which `wordsIn` reads. */
export const FROZEN = `${OCTETS}, coalesce(m.said, f.said) as said`;

const OF_DELIVERY = `select ${FROZEN} from frozen f left join forms m on m.number = f.form
  where f.delivery = :sequence`;

/** The frozen bytes of a delivery, checked against its SHA-256 each time. */
export function frozenBytes(database: Database, of: Delivery): Uint8Array {
  return bytesIn(database.get(OF_DELIVERY, { sequence: of.sequence }), of, database.file);
}

/** The same in a row that has them; undefined where there is no row. */
export function bytesIn(row: Row | undefined, of: Delivery, file: string): Uint8Array {
  const bytes = row && wholeIn(row);
  if (bytes === undefined || sha256(bytes) !== of.sha256) {
    throw damaged(file, `the frozen bytes of ${of.key} are not those that were frozen`);
  }
  return bytes;
}

/** The octets in a row that has them, or its form and what fills that; undefined where these do not fit. */
export function wholeIn(row: Row): Uint8Array | undefined {
  const own = row.optionalText("own");
  if (own === undefined) return row.bytes("bytes");
  const octets = row.bytes("octets");
  try {
    const [gaps, values] = [JSON.parse(row.text("gaps")), JSON.parse(own)];
    return isMerged(octets, gaps, values) ? merge({ form: { octets, gaps }, values }) : undefined;
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return undefined;
  }
}

/** The words a delivery was frozen with, a line each, checked against their hash. */
export function frozenWords(database: Database, of: Delivery): readonly string[] {
  return wordsIn(database.get(OF_DELIVERY, { sequence: of.sequence }), of, database.file);
}

/** The same in a row that has them; undefined where there is no row. */
export function wordsIn(row: Row | undefined, of: Delivery, file: string): readonly string[] {
  const said = row?.text("said");
  if (said === undefined || sha256(said) !== of.words) {
    throw damaged(file, `the words of ${of.key} are not those that were frozen`);
  }
  return said.split("\n");
}

/** Columns that change with the state; those not named become what they are in a state at rest. */
export interface ColumnChange {
  readonly phase?: string;
  readonly owner?: string;
  readonly lease_until?: number;
  readonly lease?: number;
  readonly fence?: number;
  readonly next_at?: number;
  readonly attempts?: number;
  readonly crashes?: number;
  readonly refusals?: number;
  readonly refused_since?: number | null;
}

/** What the columns of a claim and of a wait are in a state that has neither. */
export const AT_REST = { phase: null, owner: null, lease_until: null, lease: null, next_at: null } as const;

/** Columns, each with the parameter of its name. */
export function assignments(columns: object): string {
  return Object.keys(columns)
    .map((column) => `${column} = :${column}`)
    .join(", ");
}

/** Moves a delivery and writes the line of history, within a transaction; an illegal move is a bug of ours. */
export function move(
  database: Database,
  from: Delivery,
  to: State,
  by: Hand,
  at: Date,
  remark: string,
  change: ColumnChange = {},
): void {
  mustBeLegal(from, to, by);
  const columns: Parameters = { ...AT_REST, ...change };
  const changed = database.run(
    `update deliveries set state = :to, ${assignments(columns)} where sequence = :sequence and state = :from`,
    { ...columns, to, from: from.state, sequence: from.sequence },
  );
  if (changed !== 1) throw new Error(`${from.key} moved between reading and writing`);
  note(database, from.sequence, by, from.state, to, at, remark);
}

/** Throws where the law has no such move. */
export function mustBeLegal(from: Delivery, to: State, by: Hand): void {
  if (isLegal(from.state, to, by)) return;
  throw new Error(`not a legal move: ${from.key} from ${from.state} to ${to} by ${by}`);
}

/** A line of history. */
export function note(
  database: Database,
  sequence: number,
  hand: Hand,
  from: State | null,
  to: State,
  at: Date,
  remark: string,
): void {
  database.run("insert into history values (null, :sequence, :at, :hand, :from, :to, :remark)", {
    sequence,
    at: at.getTime(),
    hand,
    from,
    to,
    remark,
  });
}
