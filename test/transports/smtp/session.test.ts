/** One connection for many messages: when it is used again, when it is not, and whose fault is what goes wrong then. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSmtp } from "../../../src/transports/smtp/smtp.ts";
import type { Outcome, Transport } from "../../../src/transports/transport.ts";
import { type Move, type Peer, type Play, peer, type Script } from "../../support/smtp-peer.ts";

const ENVELOPE = { from: "minutes@lists.example.org", to: "discuss@lists.example.org" };
const body = (n: number) => `Subject: minutes ${n}\r\n\r\n.one\r\n${"words ".repeat(10)}\r\n`;
const bodies = (count: number) => Array.from({ length: count }, (_, n) => body(n + 1));

let relay: Peer;
let transport: Transport;
/** How often the record was asked for. */
let asked = 0;

beforeEach(async () => {
  asked = 0;
  relay = await peer();
  const url = `smtp://127.0.0.1:${relay.port}?name=client.example.org`;
  const timers = { command: 300, final: 300, greeting: 300 };
  transport = openSmtp({ kind: "smtp", name: "relay", url, timers }).transport;
});
afterEach(async () => {
  transport.close?.();
  await relay.close();
});

function deliver(n: number, signal?: AbortSignal): Promise<Outcome> {
  const record = async () => {
    asked += 1;
    return true;
  };
  return transport.deliver(ENVELOPE, Buffer.from(body(n)), `key ${n}`, record, signal);
}

/** So many messages, one after the other, `pause` ms between. */
async function deliverAll(count: number, pause = 0): Promise<string[]> {
  const kinds: string[] = [];
  for (let n = 1; n <= count; n++) {
    kinds.push((await deliver(n)).kind);
    if (pause > 0) await delay(pause);
  }
  return kinds;
}

const accepted = (count: number) => Array.from({ length: count }, () => "accepted");

describe("a connection on which everything went as it must", () => {
  it("is used for the next message, and ended with QUIT when it is closed", async () => {
    expect(await deliverAll(4, 5)).toEqual(accepted(4));
    expect(relay.seen.messages).toEqual(bodies(4));
    expect([relay.seen.connections, relay.count("EHLO"), relay.count("QUIT"), asked]).toEqual([1, 1, 0, 4]);
    transport.close?.();
    await delay(30);
    expect(relay.count("QUIT")).toBe(1);
    expect((await deliver(5)).kind).toBe("accepted");
    expect(relay.seen.connections).toBe(2);
  });

  it("is one of as many as there are messages at once, and all of them are used again", async () => {
    const three = () => Promise.all([1, 2, 3].map((n) => deliver(n)));
    for (const outcomes of [await three(), await three()])
      expect(outcomes.map(({ kind }) => kind)).toEqual(accepted(3));
    expect([relay.seen.connections, relay.seen.mostMails]).toEqual([3, 2]);
  });

  it("holds no process that has nothing else to do", async () => {
    const source = new URL("../../../src/transports/smtp/smtp.ts", import.meta.url).href;
    const program = `const { openSmtp } = await import(${JSON.stringify(source)});
      const url = "smtp://127.0.0.1:${relay.port}?name=client.example.org";
      const { transport } = openSmtp({ kind: "smtp", name: "relay", url });
      const bytes = Buffer.from("Subject: x\\r\\n\\r\\nx\\r\\n");
      console.log((await transport.deliver(${JSON.stringify(ENVELOPE)}, bytes, "key", async () => true)).kind);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = await once(child.stdout, "data");
    expect(String(said)).toBe("accepted\n");
    if (child.exitCode === null) await once(child, "exit");
    expect(child.exitCode).toBe(0);
  });
});

describe("what a connection that was used before says before a recipient is named is not the message's fault", () => {
  const faults: Record<string, string | Move> = {
    "a 421": { say: "421 4.4.2 idle for too long\r\n", close: "fin" },
    "a 421 and nothing more": "421 4.7.0 too many messages\r\n",
    "a 4yz": "452 4.5.3 too many messages on this connection\r\n",
    "a 5yz": "554 5.7.0 too many messages on this connection\r\n",
    "a 503": "503 5.5.1 nested MAIL\r\n",
    "a FIN": { close: "fin" },
    "a reset": { close: "reset" },
    "half a reply and a FIN": { say: "250 fi", close: "fin" },
    garbage: "banana\r\n",
    silence: { say: "" },
  };
  it.each(Object.entries(faults))("%s: it goes over a new one, once", async (_, MAIL) => {
    relay.play({ later: { MAIL } });
    expect(await deliverAll(3)).toEqual(accepted(3));
    expect(relay.seen.messages).toEqual(bodies(3));
    expect([relay.seen.connections, asked, relay.seen.cut]).toEqual([3, 3, []]);
  });

  it("a limit for each connection is met as often as there is one", async () => {
    relay.play({ limit: 2 });
    expect(await deliverAll(7)).toEqual(accepted(7));
    expect([relay.seen.connections, relay.seen.messages]).toEqual([4, bodies(7)]);
  });

  it("the same said on the new one is the message's own answer", async () => {
    const no = "450 4.7.1 Error: too much mail\r\n";
    relay.play((nth) => (nth === 1 ? { later: { MAIL: no } } : { MAIL: no }));
    expect(await deliverAll(2)).toEqual(["accepted", "deferred"]);
    expect([relay.seen.connections, relay.count("MAIL")]).toEqual([2, 3]);
  });

  it("a run that is told to stop opens no new one", async () => {
    const stop = new AbortController();
    relay.play({ later: { MAIL: { say: "" } } });
    await deliver(1);
    setTimeout(() => stop.abort(), 50);
    expect(await deliver(2, stop.signal)).toMatchObject({ kind: "deferred", stop: "signal" });
    expect(relay.seen.connections).toBe(1);
  });
});

describe("a further connection that a server does not want", () => {
  const refused: Record<string, (nth: number) => Script> = {
    "421 at the greeting": (nth) =>
      nth > 2 ? { greeting: { say: "421 4.7.0 too many\r\n", close: "fin" } } : {},
    "554 at the greeting": (nth) => (nth > 2 ? { greeting: "554 5.7.1 too many\r\n" } : {}),
    "no greeting": (nth) => (nth > 2 ? { greeting: { close: "reset" } } : {}),
    "421 at EHLO": (nth) => (nth > 2 ? { EHLO: "421 4.3.2 too many\r\n" } : {}),
  };
  it.each(Object.entries(refused))(
    "%s: its message goes over one that it took, and no more are opened",
    async (_, play) => {
      relay.play((nth) => ({ dot: { say: "250 taken\r\n", wait: 20 }, ...play(nth) }));
      await deliver(0);
      const four = () => Promise.all([1, 2, 3, 4].map((n) => deliver(n)));
      for (const outcomes of [await four(), await four()])
        expect(outcomes.map(({ kind }) => kind)).toEqual(accepted(4));
      expect(relay.seen.messages).toHaveLength(9);
      expect([relay.seen.connections, asked]).toEqual([4, 9]);
    },
  );

  it("is not waited for as long as a first one where it is not greeted", async () => {
    const url = `smtp://127.0.0.1:${relay.port}?name=client.example.org`;
    const timers = { greeting: 60_000, further: 50 };
    ({ transport } = openSmtp({ kind: "smtp", name: "relay", url, timers }));
    relay.play((nth) => ({ dot: { say: "250 taken\r\n", wait: 20 }, ...(nth > 1 ? { greeting: "" } : {}) }));
    await deliver(0);
    const outcomes = await Promise.all([1, 2, 3].map((n) => deliver(n)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(accepted(3));
    expect(relay.seen.messages).toHaveLength(4);
  });

  it("is the message's answer where no other is left", async () => {
    relay.play((nth) =>
      nth > 1 ? { greeting: "421 4.7.0 closing\r\n" } : { later: { MAIL: { close: "fin" } } },
    );
    await deliver(0);
    const outcomes = await Promise.all([1, 2, 3].map((n) => deliver(n)));
    expect(outcomes.map((outcome) => "stop" in outcome && outcome.stop)).toEqual(["busy", "busy", "busy"]);
    // Each knocked once.
    expect([relay.seen.connections, relay.seen.messages]).toEqual([4, [body(0)]]);
  });

  it("keeps nobody waiting who is told to stop", async () => {
    relay.play((nth) => (nth > 1 ? { greeting: "421 4.7.0 too many\r\n" } : { later: { dot: "" } }));
    await deliver(0);
    const stop = new AbortController();
    const both = Promise.all([1, 2].map((n) => deliver(n, stop.signal)));
    setTimeout(() => stop.abort(), 60);
    expect((await both).map(({ kind }) => kind)).toEqual(["uncertain", "deferred"]);
  });
});

describe("what it says later is the message's answer, as on a new one", () => {
  const later: Record<string, [Script["later"], string]> = {
    "450 at RCPT": [{ RCPT: "450 4.2.0 greylisted\r\n" }, "deferred"],
    "550 at RCPT": [{ RCPT: "550 5.1.1 nobody\r\n" }, "rejected"],
    "250 at DATA": [{ DATA: "250 fine\r\n" }, "deferred"],
    "a FIN at DATA": [{ DATA: { close: "fin" } }, "deferred"],
    "451 at the dot": [{ dot: "451 4.3.0 later\r\n" }, "deferred"],
    "a FIN at the dot": [{ dot: { close: "fin" } }, "uncertain"],
    "silence at the dot": [{ dot: "" }, "uncertain"],
  };
  it.each(Object.entries(later))("%s, and the connection is not used again", async (_, [script, kind]) => {
    relay.play({ later: script ?? {} });
    expect(await deliverAll(3)).toEqual(["accepted", kind, "accepted"]);
    expect(relay.seen.connections).toBe(2);
  });
});

describe("a connection in any doubt is not used again", () => {
  const doubtful: Record<string, Play> = {
    "a 2yz that is not 250": () => ({ dot: "251 odd but kind\r\n" }),
    "two replies": () => ({ dot: "250 taken\r\n250 taken\r\n" }),
    "an empty line behind the reply": () => ({ dot: "250 taken\r\n\r\n" }),
    "a FIN": () => ({ dot: { say: "250 taken\r\n", close: "fin" } }),
    "a reset": () => ({ dot: { say: "250 taken\r\n", close: "reset" } }),
  };
  it.each(Object.entries(doubtful))("%s at the dot", async (_, play) => {
    relay.play(play);
    expect(await deliverAll(3, 20)).toEqual(accepted(3));
    expect(relay.seen.messages).toEqual(bodies(3));
    expect([relay.seen.connections, relay.seen.mostMails, asked]).toEqual([3, 1, 3]);
  });

  it("something said between two messages", async () => {
    for (const say of ["421 4.4.2 idle\r\n", "250 one more\r\n", "250 unfini"]) {
      relay.play({ dot: "250 taken\r\n", extra: { say, wait: 20 } });
      const before = relay.seen.connections;
      expect(await deliverAll(2, 60)).toEqual(accepted(2));
      expect(relay.seen.connections - before).toBe(2);
    }
  });

  it("a reply too many that is met on the way never ends in a message that nobody asked for", async () => {
    relay.play({
      dot: "250 taken\r\n",
      extra: { say: "250 one more\r\n", wait: 1 },
      later: { MAIL: { say: "250 fine\r\n", wait: 30 } },
    });
    const kinds = await deliverAll(2);
    expect(kinds[0]).toBe("accepted");
    expect(["accepted", "deferred"]).toContain(kinds[1]);
    expect(relay.seen.messages).toEqual(bodies(kinds[1] === "accepted" ? 2 : 1));
  });
});
