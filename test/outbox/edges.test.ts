/** The branches of the outbox and of SMTP that only a rare fault takes. */
import { execFile } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { mkdirSync, readFileSync, renameSync, statfsSync, writeFileSync } from "node:fs";
import net, { type AddressInfo, Socket } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import { dispatch } from "../../src/outbox/dispatch.ts";
import { type Database, openDatabase } from "../../src/outbox/sqlite/database.ts";
import { find, move } from "../../src/outbox/sqlite/deliveries.ts";
import { networkOf, storeFile } from "../../src/outbox/sqlite/folder.ts";
import { onNetwork, unwritable } from "../../src/outbox/sqlite/refusals.ts";
import { Row } from "../../src/outbox/sqlite/row.ts";
import { Problems } from "../../src/problem.ts";
import { HeldBody } from "../../src/transports/smtp/body.ts";
import { outcomeHeld } from "../../src/transports/smtp/outcome.ts";
import { openSmtp } from "../../src/transports/smtp/smtp.ts";
import { stepOf } from "../../src/transports/smtp/step.ts";
import type { Transport } from "../../src/transports/transport.ts";
import {
  ACCEPTED,
  DEFERRED,
  newFolder,
  removeFolders,
  ScriptedTransport,
  sample,
  T0,
} from "../support/outbox-sample.ts";
import { peer } from "../support/smtp-peer.ts";
import { createStore, openStore } from "../support/store.ts";

let folder: string;
let store: Store;
let key: string;
beforeEach(async () => {
  folder = newFolder();
  store = await openStore(folder, { create: true });
  key = (await store.enqueue(sample())).delivery.key;
});
afterEach(async () => await store.close());
afterAll(removeFolders);

function raise(fault: Error): never {
  throw fault;
}

describe("what SQLite refuses", () => {
  let database: Database;
  beforeEach(() => {
    database = openDatabase(storeFile(folder));
  });
  afterEach(() => database.close());
  const big = () =>
    database.run("insert into known values ('big', :words, 0)", { words: "x".repeat(100_000) });

  test("because another program has written meanwhile is said to be busy", async () => {
    database.run("begin");
    database.get("select * from outbox");
    await store.enqueue(sample(9));
    expect(big).toThrow("is being written by another program");
  });

  test.each([
    ["query_only = on", "cannot be written"],
    ["max_page_count = 10", "cannot be written"],
  ])("after pragma %s is the disk's fault", (pragma, words) => {
    database.run(`pragma ${pragma}`);
    expect(big).toThrow(words);
  });

  test("because there is no such place is the disk's fault", () => {
    expect(() => openDatabase(join(folder, "none", "outbox.db"))).toThrow("cannot be written");
  });

  test("because it is no SQL is a bug of ours, and told as one", () => {
    expect(() => database.run("send it")).toThrow(/syntax error/);
  });

  test("a move of what has moved meanwhile is a bug of ours", () => {
    const from = find(database, key);
    if (from === undefined) throw new Error("gone");
    move(database, from, "cancelled", "person", T0, "first");
    expect(() => move(database, from, "cancelled", "person", T0, "second")).toThrow("moved between");
  });
});

test("a column that is not what the schema promises is damage, whatever it is", () => {
  const row = new Row({ none: null, text: "x", number: 1 }, "outbox.db");
  for (const read of [
    () => row.text("none"),
    () => row.text("number"),
    () => row.number("none"),
    () => row.number("text"),
    () => row.bytes("text"),
    () => row.oneOf("none", ["x"]),
    () => row.oneOf("text", ["y"]),
    () => row.date("absent"),
  ])
    expect(read).toThrow("a row has no readable");
});

test("a store that somebody puts there while one is made is the one that stays, and is not trusted", async () => {
  const other = newFolder();
  await store.close();
  const known = {
    permalink: "weekly-1",
    get words() {
      renameSync(storeFile(folder), storeFile(other));
      return "w";
    },
  };
  const opened = await createStore(other, [known], T0);
  expect([await opened.isKnown("weekly-1"), (await opened.list()).length]).toEqual([false, 1]);
  expect((await opened.distrust(T0))?.reason).toBe("replaced");
  await opened.close();
});

test("an answer for a delivery that is not in the store changes nothing", async () => {
  const claim = await store.claim(key, "x", T0);
  const other = await openStore(newFolder(), { create: true });
  if (claim === undefined) throw new Error("no claim");
  expect(await other.record(claim, ACCEPTED, T0, 0)).toBe(false);
  expect((await other.counts()).all).toBe(0);
  await other.close();
});

test.each([
  ["mailing", "'a/b'"],
  ["mailing", "''"],
  ["permalink", "''"],
  ["recipient", "''"],
  ["key", "'weekly-2/post/dev@lists.lighthouse.example/0'"],
  ["phase", "'claimed'"],
])(
  "a %s that becomes %s while the store is open is damage, and no mistake of ours",
  async (column, value) => {
    const raw = new DatabaseSync(storeFile(folder));
    raw.exec("pragma ignore_check_constraints = on");
    raw.exec(`update deliveries set ${column} = ${value}`);
    raw.close();
    await expect(async () => await store.list()).rejects.toThrow("is not as it was written");
    expect(await store.verify()).not.toEqual([]);
  },
);

test("words that are not those that were frozen are damage", async () => {
  const raw = new DatabaseSync(storeFile(folder));
  raw.exec("update frozen set said = 'other words'");
  raw.close();
  await expect(async () => await store.frozenWords(key)).rejects.toThrow("are not those that were frozen");
  expect(await store.verify()).toHaveLength(1);
});

test("a mark that cannot be left ends the run before anything goes out", async () => {
  mkdirSync(join(`${storeFile(folder)}.mark-${process.pid}`, "in the way"), { recursive: true });
  const wire = new ScriptedTransport();
  const sending = dispatch({ store, transportOf: () => wire, now: () => T0, jitter: () => 0 });
  await expect(sending).rejects.toThrow("cannot be written");
  expect(wire.handed).toEqual([]);
});

test("an outbox on a network is refused with what to do", () => {
  const [problem] = onNetwork("/net/outbox.db", "NFS").problems;
  expect(problem).toMatchObject({
    code: "outbox-network",
    exit: 78,
    hint: expect.stringContaining("`state`"),
  });
});

test("a network's file system is told from a disk's, where its number is known", () => {
  expect(
    [0x6969, 0xff534d42, 0xfe534d42, 0xef53, 0x9123683e].map((type) => networkOf(type, "linux")),
  ).toEqual(["NFS", "CIFS", "SMB", undefined, undefined]);
  expect(networkOf(0x6969, "darwin")).toBeUndefined();
  expect(networkOf(statfsSync(folder).type)).toBeUndefined();
});

test("damage that comes while the store is open is seen by verify", async () => {
  await store.close();
  folder = newFolder();
  store = await createStore(folder, [{ permalink: "weekly-0", words: "w" }], T0);
  await store.close();
  store = await openStore(folder, { create: false });
  const bytes = readFileSync(storeFile(folder));
  const at = bytes.indexOf("weekly-0");
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(storeFile(folder), bytes);
  // Another's commit, behind which the pages are read from the disk again.
  const other = new DatabaseSync(storeFile(folder));
  other.exec("update outbox set commits = commits + 1");
  other.close();
  expect((await store.verify()).map(({ message }) => message)).toEqual([
    expect.stringContaining("missing from index"),
  ]);
  // No row of a delivery says so: only SQLite's own check does.
  await store.close();
  await expect(async () => await openStore(folder, { create: false })).rejects.toThrow("missing from index");
  folder = newFolder();
  store = await createStore(folder, [], T0);
});

test("a body that is not released keeps its last piece, and never ends by itself", async () => {
  const body = new HeldBody(Buffer.from("one line\r\n"), {
    begin: () => true,
    advance: () => undefined,
    release: async () => false,
  });
  const pieces: string[] = [];
  let ended = false;
  body
    .on("data", (piece: Buffer) => pieces.push(piece.toString()))
    .on("end", () => {
      ended = true;
    });
  await delay(20);
  body.destroy();
  expect({ pieces, ended }).toEqual({ pieces: ["one line"], ended: false });
});

test("a body that nobody asked for hands over nothing", async () => {
  const body = new HeldBody(Buffer.from("one line\r\n"), {
    begin: () => false,
    advance: () => undefined,
    release: async () => true,
  });
  const pieces: string[] = [];
  body.on("data", (piece: Buffer) => pieces.push(piece.toString()));
  await delay(20);
  body.destroy();
  expect(pieces).toEqual([]);
});

describe("a run", () => {
  const run = (transport: Transport, change: Partial<Store> = {}) =>
    dispatch({
      ...{ store: { ...store, ...change }, transportOf: () => transport, lease: 60 },
      ...{ now: () => T0, jitter: () => 0 },
    });

  test("whose answer cannot be written down says so, and how to settle it", async () => {
    const failing = { record: () => raise(unwritable("outbox.db", "ENOSPC")) };
    const fault = await run(new ScriptedTransport(), failing).catch((thrown: unknown) => thrown);
    expect(fault instanceof Problems && fault.problems.map(({ code, hint }) => [code, hint])).toEqual([
      ["outbox-unwritable", expect.any(String)],
      ["accepted-unwritten", expect.stringContaining(`minutewire outbox resolve ${key} --sent`)],
    ]);
    expect(await store.find(key)).toMatchObject({ state: "sending", phase: "terminator_due" });
  });

  test("whose refusal cannot be written down says that nothing was sent, and tries it again", async () => {
    const failing = { record: () => raise(unwritable("outbox.db", "ENOSPC")) };
    const fault = await run(new ScriptedTransport(DEFERRED), failing).catch((thrown: unknown) => thrown);
    expect(fault instanceof Problems && fault.problems.map(({ code }) => code)).toEqual([
      ...["outbox-unwritable", "not-sent"],
    ]);
    expect(await store.find(key)).toMatchObject({ state: "queued", crashes: 0, refusals: 0 });
  });

  test("of a transport that throws nothing at all tells a bug", async () => {
    const [result] = await run({ name: "odd", deliver: () => Promise.reject(undefined) });
    expect(result).toMatchObject({
      bug: new Error("a transport threw nothing"),
      delivery: { state: "deferred" },
    });
  });

  test("goes on where a renewal of its lease fails: the fence decides", async () => {
    let asked = 0;
    const renew = () => {
      asked += 1;
      throw new Error("disk full");
    };
    const slow: Transport = {
      name: "slow",
      async deliver(_envelope, _bytes, _key, beforeTerminator) {
        await delay(100);
        return (await beforeTerminator()) ? ACCEPTED : DEFERRED;
      },
    };
    expect(await run(slow, { renew })).toMatchObject([{ outcome: ACCEPTED }]);
    expect(asked).toBeGreaterThan(0);
  });
});

test("where the system tells nothing of processes, a signal tells whether one lives, and another machine's may", async () => {
  const owner = fileURLToPath(new URL("../../src/outbox/process-identity.ts", import.meta.url));
  const text = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    for (const name of ["readFileSync", "readlinkSync"]) {
      const read = fs[name];
      fs[name] = (path, ...rest) => {
        if (String(path).startsWith("/proc")) throw new Error("no /proc here");
        return read(path, ...rest);
      };
    }
    syncBuiltinESMExports();
    const { isAlive, thisProcess } = await import(${JSON.stringify(owner)});
    const own = thisProcess();
    const gone = own.replace(/[^/]+\\/-$/, "${2 ** 30}/-");
    console.log(JSON.stringify([own, isAlive(own), isAlive(gone), isAlive("elsewhere/" + gone)]));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", text]);
  expect(JSON.parse(stdout)).toEqual([expect.stringMatching(/^[^/]+\/-\/\d+\/-$/), true, false, true]);
});

describe("SMTP", () => {
  const ENVELOPE = { from: "minutes@lists.example.org", to: "discuss@lists.example.org" };
  const way = (port: number) =>
    openSmtp({ kind: "smtp", name: "relay", url: `smtp://127.0.0.1:${port}?name=client.example.org` })
      .transport;

  test("an answer out of turn is told with what it was no answer to", () => {
    const text = "the server did not ask for the body";
    expect(outcomeHeld("DATA", { code: 250, text: "fine" }, text)).toEqual({
      kind: "deferred",
      reply: { code: 250, text: `${text}: 250 fine` },
    });
  });

  test("HELO is the step of EHLO, and a line of a login is none", () => {
    expect(["HELO a.example", "EHLO a.example", "DATA", "bWludXRlcw=="].map(stepOf)).toEqual([
      ...["EHLO", "EHLO", "DATA", undefined],
    ]);
  });

  test("a refusal between commands is followed by a goodbye", async () => {
    for (const step of ["MAIL", "RCPT"] as const) {
      const relay = await peer({ [step]: "550 5.1.1 no\r\n" });
      const outcome = await way(relay.port).deliver(ENVELOPE, sample().bytes, "key", async () => true);
      expect(outcome.kind).toBe("rejected");
      await vi.waitFor(() => expect(relay.count("QUIT")).toBe(1), { timeout: 10_000 });
      await relay.close();
    }
  });

  test("told to stop between the connection and the greeting says nothing", async () => {
    const relay = await peer();
    const ending = new AbortController();
    const connecting = (message: unknown) => {
      const socket: unknown =
        typeof message === "object" && message !== null && Reflect.get(message, "socket");
      if (socket instanceof Socket) socket.once("connect", () => queueMicrotask(() => ending.abort()));
    };
    subscribe("net.client.socket", connecting);
    try {
      const { deliver } = way(relay.port);
      const outcome = await deliver(ENVELOPE, sample().bytes, "key", async () => true, ending.signal);
      expect(outcome).toMatchObject({ kind: "deferred", stop: "signal" });
      expect(relay.seen.commands).toEqual([]);
    } finally {
      unsubscribe("net.client.socket", connecting);
      await relay.close();
    }
  });

  test("a peer that reads slowly has all of the body before the record is asked for", async () => {
    const bytes = Buffer.from(`Subject: large\r\n\r\n${`${"x".repeat(70)}\r\n`.repeat(100_000)}`);
    let read = 0;
    const server = net.createServer((socket) => {
      socket.write("220 slow\r\n");
      let inBody = false;
      socket.on("error", () => undefined);
      socket.on("data", (octets) => {
        if (inBody) read += octets.length;
        if (inBody) socket.pause();
        if (inBody) setTimeout(() => socket.resume(), 1);
        if (inBody && !octets.toString("latin1").endsWith("\r\n.\r\n")) return;
        const wanted = !inBody && octets.toString("latin1").startsWith("DATA");
        socket.write(wanted ? "354 go on\r\n" : "250 fine\r\n");
        inBody = wanted;
      });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    let readBefore = 0;
    const { deliver } = way((server.address() as AddressInfo).port);
    const outcome = await deliver(ENVELOPE, bytes, "key", async () => {
      readBefore = read;
      return true;
    });
    server.close();
    expect(outcome.kind).toBe("accepted");
    // What the kernel still holds of it is at most some megabytes.
    expect([readBefore > 0, read]).toEqual([true, bytes.length + 3]);
  });
});
