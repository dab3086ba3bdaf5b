/**
 * The outbox's tables as files of a branch, a folder a delivery, and back: what a person reads in the branch is what
 * counts. A message and its words are files as they are, rows are JSON, lists have a row a line.
 */
import { type Database, databaseInMemory, type Value } from "../sqlite/database.ts";
import { FROZEN, wholeIn } from "../sqlite/deliveries.ts";
import { damaged, newer } from "../sqlite/refusals.ts";
import type { Row } from "../sqlite/row.ts";
import type { Files } from "./branch.ts";

/** The file that says what the branch is. */
export const HEAD = "outbox.json";

/** The version of the files; the tables in memory, which nobody keeps, have one of their own. */
const VERSION = 2;

/** A table: its columns, which of them are instants, and which are octets or texts in files of their own. */
interface Columns {
  readonly name: string;
  readonly columns: readonly string[];
  readonly times: readonly string[];
}

function table(name: string, columns: string, ...times: readonly string[]): Columns {
  return { name, columns: columns.split(" "), times };
}

const OUTBOX = table("outbox", "one id epoch home commits enqueued fence clock_since project transit");
const DELIVERIES = table(
  "deliveries",
  "sequence key permalink mailing recipient revision subject message_id envelope_from envelope_to words frozen_at sha256 seal state phase owner lease_until lease fence attempts crashes refusals refused_since next_at reply_code reply_enhanced reply_text since until source former_attempts pinned",
  ...["frozen_at", "lease_until", "refused_since", "next_at"],
);
const FORMER = table("former", "delivery attempts sha256 frozen_at", "frozen_at");
const ATTEMPTS = table(
  "attempts",
  "delivery number fence started ended kind phase code enhanced text",
  ...["started", "ended"],
);
const HISTORY = table("history", "line delivery at hand from_state to_state remark", "at");
const NOTES: readonly Columns[] = [
  table("known", "permalink words at", "at"),
  table("held", "permalink mailing reason why since", "since"),
  table("successions", "mailing predecessor recipient through"),
];

/** The tables that the files of a commit hold. Throws Problems where they hold no outbox of this version. */
export function tablesOf(files: Files, name: string): Database {
  try {
    const version: unknown = Object(JSON.parse(text(files, HEAD))).version;
    if (typeof version === "number" && version > VERSION) throw newer(name, version, VERSION);
    if (version !== VERSION) throw damaged(name, `it says to be of schema ${version}`);
    const read = databaseInMemory(name, (empty) => fill(empty, files));
    if (read.get("pragma foreign_key_check") !== undefined)
      throw damaged(name, "a row belongs to no delivery");
    return read;
  } catch (fault) {
    // What SQLite's own checks or the parser refuse.
    if (fault instanceof SyntaxError || (fault instanceof Error && "errcode" in fault))
      throw damaged(name, fault.message);
    throw fault;
  }
}

function fill(empty: Database, files: Files): void {
  insert(empty, OUTBOX, JSON.parse(text(files, HEAD)));
  for (const one of NOTES) insertLines(empty, one, text(files, `${one.name}.jsonl`));
  for (const path of files.keys()) {
    const [, folder = "", former = ""] =
      /^(deliveries\/\d+\/\d+\/)(?:(former\/\d+)|delivery)\.json$/.exec(path) ?? [];
    if (former !== "") fillFormer(empty, files, `${folder}${former}`);
    else if (folder !== "") fillDelivery(empty, files, folder);
  }
}

function fillDelivery(empty: Database, files: Files, folder: string): void {
  const row: unknown = JSON.parse(text(files, `${folder}delivery.json`));
  const { sequence: delivery = null } = values(DELIVERIES, row);
  insert(empty, DELIVERIES, row);
  insertLines(empty, ATTEMPTS, text(files, `${folder}attempts.jsonl`));
  insertLines(empty, HISTORY, text(files, `${folder}history.jsonl`));
  empty.run("insert into frozen (delivery, bytes, said) values (:delivery, :bytes, :said)", {
    ...{ delivery, bytes: octets(files, `${folder}frozen.eml`), said: text(files, `${folder}words.txt`) },
  });
}

function fillFormer(empty: Database, files: Files, path: string): void {
  const row = values(FORMER, JSON.parse(text(files, `${path}.json`)));
  empty.run("insert into former values (:delivery, :attempts, :bytes, :said, :sha256, :frozen_at)", {
    ...{ ...row, bytes: octets(files, `${path}.eml`), said: text(files, `${path}.txt`) },
  });
}

function insertLines(empty: Database, of: Columns, lines: string): void {
  for (const line of lines.split("\n")) if (line !== "") insert(empty, of, JSON.parse(line));
}

function insert(empty: Database, of: Columns, row: unknown): void {
  const marks = of.columns.map((column) => `:${column}`).join();
  empty.run(`insert into ${of.name} (${of.columns.join()}) values (${marks})`, values(of, row));
}

/** What a file says of a row; what is no value of a table is left to its checks to refuse. */
function values({ columns, times }: Columns, row: unknown): Record<string, Value> {
  return Object.fromEntries(
    columns.map((column) => {
      const value: unknown = Object(row)[column];
      if (times.includes(column)) return [column, typeof value === "string" ? Date.parse(value) : null];
      return [column, typeof value === "string" || Number.isSafeInteger(value) ? (value as Value) : null];
    }),
  );
}

function octets(files: Files, path: string): Buffer {
  const found = files.get(path);
  if (found === undefined) throw new SyntaxError(`it has no ${path}`);
  return found;
}

function text(files: Files, path: string): string {
  return octets(files, path).toString("utf8");
}

/** Notes from now on which deliveries are changed, so that no other is written again. */
export function watchChanges(database: Database): void {
  database.run("create temp table touched (delivery integer primary key)");
  for (const [on, column] of Object.entries({
    ...{ deliveries: "sequence", frozen: "delivery", former: "delivery" },
    ...{ attempts: "delivery", history: "delivery" },
  }))
    for (const event of ["insert", "update"])
      database.run(
        `create temp trigger touched_${on}_${event} after ${event} on main.${on}
        begin insert or ignore into touched values (new.${column}); end`,
      );
}

/** The files that are to be written, of a step that was not kept yet; `before` are those that are there. */
export function changesIn(database: Database, before: Files): Map<string, Buffer> {
  const files = [...notesFiles(database)];
  for (const row of database.all("select delivery from touched order by delivery"))
    files.push(...deliveryFiles(database, row.number("delivery")));
  return new Map(files.filter(([path, content]) => before.get(path)?.equals(content) !== true));
}

/** Which deliveries those are, as they stand. */
export function touched(database: Database): readonly Row[] {
  return database.all(
    "select * from deliveries where sequence in (select delivery from touched) order by sequence",
  );
}

type File = readonly [path: string, content: Buffer];

function* notesFiles(database: Database): Iterable<File> {
  const outbox = lines(database, OUTBOX)[0];
  yield [HEAD, Buffer.from(`${JSON.stringify({ version: VERSION, ...outbox }, null, 1)}\n`)];
  for (const one of NOTES) yield [`${one.name}.jsonl`, joined(lines(database, one))];
}

/** The folder of a delivery, in one for each hundred: a step writes the list of a folder anew for each of its levels. */
export function folderOf(sequence: number): string {
  return `deliveries/${sequence - (sequence % 100)}/${sequence}/`;
}

function* deliveryFiles(database: Database, delivery: number): Iterable<File> {
  const folder = folderOf(delivery);
  const of = (one: Columns, column = "delivery") =>
    lines(database, one, `where ${column} = :delivery`, { delivery });
  yield [`${folder}delivery.json`, pretty(of(DELIVERIES, "sequence")[0])];
  yield [`${folder}attempts.jsonl`, joined(of(ATTEMPTS))];
  yield [`${folder}history.jsonl`, joined(of(HISTORY))];
  const frozen = database.get(
    `select ${FROZEN} from frozen f left join forms m on m.number = f.form where f.delivery = :delivery`,
    { delivery },
  );
  const bytes = frozen && wholeIn(frozen);
  if (frozen === undefined || bytes === undefined) return;
  yield [`${folder}frozen.eml`, Buffer.from(bytes)];
  yield [`${folder}words.txt`, Buffer.from(frozen.text("said"))];
  for (const row of database.all("select * from former where delivery = :delivery", { delivery })) {
    const path = `${folder}former/${row.number("attempts")}`;
    yield [`${path}.json`, pretty(object(FORMER, row))];
    yield [`${path}.eml`, Buffer.from(row.bytes("bytes"))];
    yield [`${path}.txt`, Buffer.from(row.text("said"))];
  }
}

function lines(database: Database, of: Columns, where = "", bound: Record<string, Value> = {}) {
  return database
    .all(`select * from ${of.name} ${where} order by rowid`, bound)
    .map((row) => object(of, row));
}

/** A row as a person reads it: instants in words, nothing that is absent. */
function object({ columns, times }: Columns, row: Row): Record<string, Value> {
  const told = columns.flatMap((column) => {
    const value = row.value(column);
    if (value === null) return [];
    const isTime = times.includes(column) && typeof value === "number";
    return [[column, isTime ? new Date(value).toISOString() : value] as const];
  });
  return Object.fromEntries(told);
}

function pretty(row: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(row, null, 1)}\n`);
}

function joined(rows: readonly unknown[]): Buffer {
  return Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}
