/**
 * Loaded before the program (`node --import`): names what the program is about to do or has just done to its disk and
 * its wire, and ends the process there as `CRASH` says, a JSON list of `[event, n, way]`: at the nth such event, so.
 * The program itself knows nothing of it.
 */
import crypto from "node:crypto";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { basename, dirname } from "node:path";
import { DatabaseSync, StatementSync } from "node:sqlite";
import tls from "node:tls";
import { VERSIONS } from "../../src/outbox/sqlite/schema.ts";
import { type Crash, ERRORS, type Errno, type Way } from "./crash-points.ts";

const crashes = JSON.parse(process.env.CRASH ?? "[]") as Crash[];
const times = new Map<string, number>();
/** A file that gets each event with its time in milliseconds, for measuring. */
const log = process.env.CRASH_LOG === undefined ? undefined : fs.openSync(process.env.CRASH_LOG, "a");

function reach(event: string): void {
  const count = (times.get(event) ?? 0) + 1;
  times.set(event, count);
  if (log !== undefined) fs.writeSync(log, `${performance.now()} ${event}\n`);
  for (const [wanted, n, way] of crashes) if (wanted === event && n === count) begin(way, event);
  // A disk that is full for good refuses everything that follows.
  if (lasting !== undefined && isWrite(event)) throw refusal(lasting, / commit /.test(event));
}

/** What fails from now on, where `CRASH_LASTS` says that a fault does not pass. */
let lasting: Errno | undefined;

function isWrite(event: string): boolean {
  return /^before (commit|mark|word)/.test(event) && !(event === "before word" && lasting === "ENOSPC");
}

function begin(way: Way, event: string): void {
  if (isError(way) && process.env.CRASH_LASTS !== undefined) lasting = way;
  end(way, event);
}

/** SQLite's words for what the disk refused: full, a fault, read-only, and again a fault. */
const RESULTS: Readonly<Record<Errno, number>> = { ENOSPC: 13, EIO: 1034, EROFS: 8, EDQUOT: 778 };

function refusal(errno: Errno, isSql: boolean): Error {
  const fault = new Error(`${errno}: from the test`);
  const fields = isSql ? { code: "ERR_SQLITE_ERROR", errcode: RESULTS[errno] } : { code: errno };
  return Object.assign(fault, fields);
}

function end(way: Way, event: string): void {
  if (isError(way)) throw refusal(way, / commit /.test(event));
  if (way === "fill") fill(process.env.CRASH_FILL ?? "");
  else if (way === "abort") process.abort();
  else if (way === "throw") process.nextTick(fail);
  else if (way === "SIGINT twice") {
    process.kill(process.pid, "SIGINT");
    setImmediate(() => setImmediate(() => process.kill(process.pid, "SIGINT")));
  } else process.kill(process.pid, way);
}

function isError(way: Way): way is Errno {
  return ERRORS.some((error) => error === way);
}

function fail(): never {
  throw new Error("a mistake that nobody catches");
}

/** Fills the disk that a file is on. */
function fill(file: string): void {
  const block = Buffer.alloc(4096);
  const open = fs.openSync(file, "a");
  try {
    for (;;) fs.writeSync(open, block);
  } catch {
    fs.closeSync(open);
  }
}

type Told = (self: unknown, args: readonly unknown[]) => void;

/** Tells `before` and `after` of each call of a function that others hold by the object it hangs on. */
function around(target: object, name: string, before: Told, after: Told = () => undefined): void {
  const original: unknown = Reflect.get(target, name);
  if (typeof original !== "function") throw new Error(`there is no ${name} to stand around`);
  Reflect.set(target, name, function (this: unknown, ...args: unknown[]) {
    before(this, args);
    const result: unknown = Reflect.apply(original, this, args);
    if (!(result instanceof Promise)) after(this, args);
    return result instanceof Promise
      ? result.then((value: unknown) => {
          after(this, args);
          return value;
        })
      : result;
  });
}

// The disk as SQLite has it: a transaction is named after what it writes.

let transaction: string | undefined;
/** The last that was committed: its mark follows. */
let marked: string | undefined;
let isDotSent = false;

const NAMES: readonly [RegExp, string][] = [
  [/^insert into deliveries/, "freeze"],
  [/^insert into known/, "known"],
  [/^insert into attempts/, "claim"],
  [/^update deliveries set phase/, "phase"],
  [/^update deliveries set lease_until/, "renew"],
  [/^update attempts set ended/, "result"],
  [/^update deliveries set state/, "verdict"],
];

/** A statement that leads from one version of the schema to the next. */
const MIGRATION = new Set(VERSIONS.slice(1).flat());

function named(sql: string, parameters: unknown): string | undefined {
  const name = NAMES.find(([form]) => form.test(sql))?.[1];
  const field = (key: string) =>
    typeof parameters === "object" && parameters !== null ? Reflect.get(parameters, key) : undefined;
  if (name === "result" && field("kind") === "lost") return "recovery";
  return name === "phase" ? String(field("to")) : name;
}

around(
  DatabaseSync.prototype,
  "exec",
  (_, [sql]) => {
    if (MIGRATION.has(String(sql))) {
      transaction = "migration";
      reach("before migration");
    }
    if (sql === "commit") reach(`before commit ${transaction}`);
    if (String(sql).startsWith("pragma synchronous = full")) reach("open");
    if (sql === "begin immediate" && isDotSent) reach("begin after dot");
  },
  (_, [sql]) => {
    const done = transaction;
    if (sql === "commit" || sql === "rollback") transaction = undefined;
    if (sql === "commit") {
      marked = done;
      reach(`after commit ${done}`);
    }
  },
);
const isCopy = (self: unknown) => self instanceof StatementSync && self.sourceSQL.startsWith("vacuum into");
around(
  StatementSync.prototype,
  "run",
  (self, [parameters]) => {
    if (!(self instanceof StatementSync)) return;
    const name = named(self.sourceSQL, parameters);
    // Every change of state moves a row; what else is written says by whom.
    if (transaction === undefined || transaction === "verdict") transaction = name ?? transaction;
    if (self.sourceSQL.startsWith("insert into frozen")) reach("within freeze");
    if (isCopy(self)) reach("before copy");
  },
  (self) => {
    if (isCopy(self)) reach("after copy");
  },
);
around(StatementSync.prototype, "get", (self) => {
  // The last question a plan asks of the outbox; what follows it in this turn is the plan, and then freezing begins.
  const isPlan = self instanceof StatementSync && self.sourceSQL.startsWith("select 1 from known");
  if (isPlan) queueMicrotask(() => reach("plan"));
});

// Files.

around(
  fs,
  "linkSync",
  () => reach("before link"),
  () => reach("after link"),
);
const below = (path: unknown) => basename(dirname(String(path)));
/** The mark of a commit, the copy of a store before its migration, what is kept of it outside of the state folder, or a file of a folder. */
const renamed = (path: unknown) => {
  if (String(path).endsWith(".mark")) return "mark";
  if (String(path).includes("outbox.db")) return "copy";
  return below(path) === "minutewire" ? "witness" : below(path);
};
around(
  fs,
  "renameSync",
  (_, [, path]) => reach(`before rename ${renamed(path)}`),
  (_, [, path]) => reach(`after rename ${renamed(path)}`),
);
around(fs, "openSync", (_, [path, flags]) => {
  const isWritten = typeof flags === "string" && flags.startsWith("w");
  if (isWritten && String(path).includes(".mark")) reach(`before mark ${marked}`);
  if (isWritten && String(path).includes(".unsent-")) reach("before word");
});
around(fs, "readdirSync", (_, [path]) => {
  if (String(path).includes("emails")) reach("scan");
});
/** What is open to be written, by its descriptor: a file is made first, and filled then. */
const written = new Map<number, string>();
const { openSync } = fs;
fs.openSync = (path, flags, mode) => {
  const file = openSync(path, flags, mode);
  // A mark and a word have moments of their own.
  if (flags === "wx" && !/\.mark|\.unsent-/.test(String(path))) written.set(file, String(path));
  else written.delete(file);
  return file;
};
const { writeFileSync } = fs;
around(fs, "writeFileSync", (_, [file, bytes]) => {
  const path = typeof file === "number" ? written.get(file) : file;
  if (typeof path !== "string") return;
  reach(`before write ${below(path)}`);
  if (!Buffer.isBuffer(bytes) || !crashes.some(([event]) => event === `half write ${below(path)}`)) return;
  const half = bytes.subarray(0, bytes.length / 2);
  // At its place: what follows where nothing ends here is written from the beginning.
  if (typeof file === "number") fs.writeSync(file, half, 0, half.length, 0);
  else writeFileSync(path, half);
  reach(`half write ${below(path)}`);
});
// Composing a message takes a hash of its content; a bundle has the names of functions, and none of files.
around(crypto, "createHash", () => {
  if (new Error("where").stack?.includes("composeMessage")) reach("render");
});

// The wire.

let isBody = false;

function isWire(socket: unknown): boolean {
  return socket instanceof net.Socket && socket.remotePort !== undefined;
}

function step(bytes: unknown): string {
  const text = Buffer.isBuffer(bytes) ? bytes.toString("latin1") : String(bytes);
  if (isBody && text.endsWith(".\r\n") && (text === ".\r\n" || text.endsWith("\r\n.\r\n"))) return "dot";
  if (!isBody) return /^[A-Z]+/.exec(text)?.[0] ?? "line";
  const id = /^Message-ID: <(.+?)>/im.exec(text)?.[1];
  return id === undefined ? "body" : `body of ${id}`;
}

let writing = "";
/** What waits to go out in one piece with what is written next. */
const corked = new WeakMap<net.Socket, string[]>();
function gone(socket: unknown): void {
  if (!(socket instanceof net.Socket) || socket.writableCorked > 0) return;
  for (const one of corked.get(socket)?.splice(0) ?? []) {
    reach(`after ${one}`);
    if (one.startsWith("body of")) reach("after body");
  }
}
Reflect.set(net.Socket.prototype, "uncork", net.Socket.prototype.uncork);
around(net.Socket.prototype, "uncork", () => undefined, gone);
Reflect.set(net.Socket.prototype, "write", net.Socket.prototype.write);
around(
  net.Socket.prototype,
  "write",
  (socket, [bytes]) => {
    if (!isWire(socket)) return;
    writing = step(bytes);
    reach(`before ${writing}`);
  },
  (socket) => {
    if (!isWire(socket)) return;
    isBody = writing === "DATA" || (isBody && writing !== "dot");
    isDotSent = writing === "dot" || (isDotSent && writing !== "EHLO");
    if (!(socket instanceof net.Socket)) return;
    corked.set(socket, [...(corked.get(socket) ?? []), writing]);
    gone(socket);
  },
);
Reflect.set(net.Socket.prototype, "emit", net.Socket.prototype.emit);
around(net.Socket.prototype, "emit", (socket, [name]) => {
  if (name === "connect" && isWire(socket)) reach("connected");
});
around(
  tls,
  "connect",
  () => undefined,
  () => setImmediate(() => reach("handshake")),
);

// A lease is renewed every 20 s: here all the time.
if (crashes.some(([event]) => event.endsWith("renew")))
  around(globalThis, "setInterval", (_, args) => {
    if (Array.isArray(args)) args[1] = 20;
  });

syncBuiltinESMExports();
