import { getEventListeners } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openFile } from "../../src/transports/file/file.ts";
import { mboxEntry } from "../../src/transports/file/mbox.ts";
import { openTransport, type TRANSPORTS, type TransportSettings } from "../../src/transports/index.ts";
import { openMemory } from "../../src/transports/memory.ts";
import { peer } from "../support/smtp-peer.ts";

const ENVELOPE = { from: "minutes@lists.example.org", to: "discuss@lists.example.org" };
const TEXT =
  "Date: Tue, 08 Jul 2014 10:00:00 +0000\r\nSubject: minutes\r\n\r\nFrom the top\r\n>From below\r\n.\r\n";
const BYTES = Buffer.from(TEXT);
const yes = async () => true;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "minutewire-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A way out under the contract, and what has arrived at its far end. */
interface Subject {
  readonly settings: TransportSettings;
  arrived(): Promise<string[]>;
  close(): Promise<void>;
}

const subjects: Record<keyof typeof TRANSPORTS, () => Promise<Subject>> = {
  async smtp() {
    const server = await peer();
    return {
      settings: { kind: "smtp", name: "out", url: `smtp://127.0.0.1:${server.port}` },
      async arrived() {
        await new Promise((resolve) => setTimeout(resolve, 30));
        return server.seen.messages;
      },
      close: () => server.close(),
    };
  },
  async file() {
    return {
      settings: { kind: "file", name: "out", folder },
      async arrived() {
        const files = (await readdir(folder)).filter((file) => file.endsWith(".eml"));
        return Promise.all(files.map((file) => readFile(path.join(folder, file), "latin1")));
      },
      close: async () => undefined,
    };
  },
  async memory() {
    const settings = { kind: "memory", name: "out" } as const;
    return { settings, arrived: async () => [], close: async () => undefined };
  },
};

describe.each(Object.keys(subjects))("the contract of a transport, by %s", (kind) => {
  const make = Object.entries(subjects).find(([each]) => each === kind)?.[1] ?? subjects.memory;
  const nowhere = kind === "memory";

  it("accepts a message once the record stands, octet for octet", async () => {
    const subject = await make();
    const { transport, warnings } = await openTransport(subject.settings);
    let asked = 0;
    const outcome = await transport.deliver(ENVELOPE, BYTES, "weekly/discuss", async () => {
      asked += 1;
      if (!nowhere) expect(await subject.arrived()).toEqual([]);
      return true;
    });
    expect(outcome).toMatchObject({ kind: "accepted", reply: { code: 250 } });
    expect([asked, transport.name, warnings]).toEqual([1, "out", []]);
    if (!nowhere) expect(await subject.arrived()).toEqual([TEXT]);
    await subject.close();
  });

  it.each([
    ["is refused", async () => false],
    ["fails", () => Promise.reject(new Error("fenced"))],
    [
      "throws",
      () => {
        throw new Error("fenced");
      },
    ],
  ])("defers and hands nothing over where the record %s", async (_, before) => {
    const subject = await make();
    const outcome = await (await openTransport(subject.settings)).transport.deliver(
      ENVELOPE,
      BYTES,
      "key",
      before,
    );
    expect(outcome.kind).toBe("deferred");
    expect(outcome.reply.text).toContain("record");
    expect(await subject.arrived()).toEqual([]);
    await subject.close();
  });

  it("hands nothing over once it was told to stop, before the record or while it is written", async () => {
    for (const when of ["before", "meanwhile"]) {
      const subject = await make();
      const ending = new AbortController();
      if (when === "before") ending.abort();
      let asked = 0;
      const outcome = await (await openTransport(subject.settings)).transport.deliver(
        ENVELOPE,
        BYTES,
        "key",
        async () => {
          asked += 1;
          ending.abort();
          return true;
        },
        ending.signal,
      );
      expect(outcome).toEqual({
        kind: "deferred",
        stop: "signal",
        reply: { text: "stopped before the message was handed over" },
      });
      expect(asked).toBe(when === "before" ? 0 : 1);
      expect(await subject.arrived()).toEqual([]);
      expect(getEventListeners(ending.signal, "abort")).toEqual([]);
      await subject.close();
    }
  });

  it("does not touch the caller's octets", async () => {
    const subject = await make();
    const bytes = Uint8Array.from(BYTES);
    await (await openTransport(subject.settings)).transport.deliver(ENVELOPE, bytes, "key", yes);
    expect(Buffer.from(bytes).equals(BYTES)).toBe(true);
    await subject.close();
  });
});

describe("memory", () => {
  it("keeps envelope, octets and key, as copies", async () => {
    const { transport } = openMemory({ kind: "memory", name: "out" });
    const bytes = Uint8Array.from(BYTES);
    await transport.deliver(ENVELOPE, bytes, "key", yes);
    bytes.fill(0);
    expect(transport.kept).toEqual([{ envelope: ENVELOPE, bytes: Uint8Array.from(BYTES), key: "key" }]);
    await transport.deliver(ENVELOPE, BYTES, "key", async () => false);
    expect(transport.kept).toHaveLength(1);
  });
});

describe("file", () => {
  const deliver = (key: string, bytes: Uint8Array = BYTES, before = yes) =>
    openFile({ kind: "file", name: "out", folder }).transport.deliver(ENVELOPE, bytes, key, before);
  const mbox = () => readFile(path.join(folder, "mbox"), "latin1");

  it("finds a message that is there already, and asks for the record all the same", async () => {
    await deliver("key");
    const refused = await deliver("key", BYTES, async () => false);
    expect(refused.kind).toBe("deferred");
    const again = await deliver("key");
    expect(again).toMatchObject({ kind: "accepted", reply: { text: expect.stringContaining("already in") } });
    expect((await mbox()).match(/^From /gm)).toHaveLength(1);
  });

  it("rejects the same key with other octets, and leaves what is there", async () => {
    await deliver("key");
    const other = await deliver("key", Buffer.from(TEXT.replace("top", "end")));
    expect(other).toMatchObject({
      kind: "rejected",
      reply: { text: expect.stringContaining("other content") },
    });
    expect(await readFile(path.join(folder, "key.eml"), "latin1")).toBe(TEXT);
  });

  it("names files so that no key leaves the folder or meets another", async () => {
    const keys = [
      "../up",
      "/root",
      "a/b",
      "a-b",
      "A-b",
      "a b",
      "..",
      ".",
      "",
      "nul\0",
      "mbox",
      "x".repeat(400),
    ];
    for (const key of keys) expect((await deliver(key)).kind).toBe("accepted");
    const files = (await readdir(folder)).filter((file) => file !== "mbox");
    expect(files).toHaveLength(keys.length);
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(keys.length);
    expect(files.every((file) => /^[a-z0-9._~-]{1,204}$/.test(file))).toBe(true);
  });

  it("appends to an mbox whose From line tells the message's time, not the clock's", async () => {
    await deliver("one");
    await deliver("two", Buffer.from(TEXT.replace("08 Jul", "15 Jul")));
    expect((await mbox()).split(/^(?=From )/m)).toEqual([
      "From minutes@lists.example.org Tue Jul  8 10:00:00 2014\n" +
        "Date: Tue, 08 Jul 2014 10:00:00 +0000\nSubject: minutes\n\n>From the top\n>>From below\n.\n\n",
      "From minutes@lists.example.org Tue Jul 15 10:00:00 2014\n" +
        "Date: Tue, 15 Jul 2014 10:00:00 +0000\nSubject: minutes\n\n>From the top\n>>From below\n.\n\n",
    ]);
  });

  it("takes the epoch for a message without a date", () => {
    const entry = mboxEntry(ENVELOPE, Buffer.from("Subject: x\r\n\r\nx\r\n")).toString("latin1");
    expect(entry).toMatch(/^From minutes@lists\.example\.org Thu Jan {2}1 00:00:00 1970\n/);
  });

  it("appends what a stop between the message and the mbox left out, once", async () => {
    await mkdir(path.join(folder, "mbox"));
    const stopped = await deliver("key");
    expect(stopped).toMatchObject({
      kind: "deferred",
      reply: { text: expect.stringMatching(/or its mbox could not be written: it is a folder$/) },
    });
    await rm(path.join(folder, "mbox"), { recursive: true });
    expect((await deliver("key")).kind).toBe("accepted");
    expect((await deliver("key")).kind).toBe("accepted");
    expect((await mbox()).match(/^From /gm)).toHaveLength(1);
  });

  it("is shut where its folder cannot be written, and says what", async () => {
    await writeFile(path.join(folder, "plain"), "");
    const { transport } = openFile({ kind: "file", name: "out", folder: path.join(folder, "plain") });
    const outcome = await transport.deliver(ENVELOPE, BYTES, "key", yes);
    expect(outcome).toMatchObject({
      kind: "deferred",
      stop: "config",
      reply: {
        text: expect.stringMatching(
          /key\.eml.*could not be written: a file stands where a folder is needed$/,
        ),
      },
    });
    if (process.getuid?.() === 0) return;
    await chmod(folder, 0o500);
    expect(await deliver("key")).toMatchObject({ kind: "deferred", stop: "config" });
    await chmod(folder, 0o700);
  });

  it("leaves no half file behind, not even where the record is refused", async () => {
    await deliver("key", BYTES, async () => false);
    expect(await readdir(folder)).toEqual([]);
  });

  it("takes many messages at once", async () => {
    const { transport } = openFile({ kind: "file", name: "out", folder });
    const keys = Array.from({ length: 20 }, (_, at) => `key-${at}`);
    const text = (key: string) => Buffer.from(TEXT.replace("minutes", key));
    const outcomes = await Promise.all(keys.map((key) => transport.deliver(ENVELOPE, text(key), key, yes)));
    expect(outcomes.every(({ kind }) => kind === "accepted")).toBe(true);
    expect((await mbox()).match(/^From /gm)).toHaveLength(20);
  });
});
