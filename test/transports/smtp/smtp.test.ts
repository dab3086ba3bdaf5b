import { getEventListeners } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createNetServer } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Problems } from "../../../src/problem.ts";
import { clockFault } from "../../../src/transports/smtp/clock.ts";
import { parseReply } from "../../../src/transports/smtp/reply.ts";
import { openSmtp } from "../../../src/transports/smtp/smtp.ts";
import type { SmtpTimers } from "../../../src/transports/smtp/transaction.ts";
import { parseSmtpUrl } from "../../../src/transports/smtp/url.ts";
import type { Outcome } from "../../../src/transports/transport.ts";
import { certificate, type Keys } from "../../support/certificate.ts";
import { drawn } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";
import { type Peer, peer, type Script } from "../../support/smtp-peer.ts";

const FROM = "minutes@lists.example.org";
const TO = "discuss@lists.example.org";
const BODY = `Subject: minutes\r\n\r\n.one\r\n..two\r\n.\r\n${"words ".repeat(10)}\r\nFrom the top\r\n`;
const LARGE = `Subject: large\r\n\r\n${`${"x".repeat(70)}\r\n`.repeat(4000)}`;
const TIMERS: SmtpTimers = {
  ...{ connect: 2000, greeting: 400, further: 400, command: 400, block: 400 },
  ...{ release: 5000, final: 400, stop: 400 },
};
/** So long that a test would fail by its own time. */
const PATIENT = { connect: 60_000, greeting: 60_000, command: 60_000, block: 60_000, final: 60_000 };
const PASSWORD = "canary-9f2e/+&x";

interface Attempt {
  readonly outcome: Outcome;
  readonly peer: Peer;
  /** How often the record was asked for. */
  readonly asked: number;
}

interface How {
  readonly body?: string;
  readonly before?: () => Promise<boolean>;
  readonly url?: (port: number) => string;
  readonly ca?: string;
  readonly timers?: Partial<SmtpTimers>;
  readonly signal?: AbortSignal;
  readonly key?: string;
  readonly to?: string;
}

async function deliver(script: Script, how: How = {}): Promise<Attempt> {
  const server = await peer(script);
  let asked = 0;
  const { transport } = openSmtp({
    kind: "smtp",
    name: "relay",
    url: how.url?.(server.port) ?? `smtp://127.0.0.1:${server.port}?name=client.example.org`,
    timers: { ...TIMERS, ...how.timers },
    ca: how.ca,
  });
  const bytes = Buffer.from(how.body ?? BODY, "latin1");
  const before = () => {
    asked += 1;
    return how.before?.() ?? Promise.resolve(true);
  };
  const envelope = { from: FROM, to: how.to ?? TO };
  const outcome = await transport.deliver(envelope, bytes, how.key ?? "key", before, how.signal);
  transport.close?.();
  // What is still on its way to the peer, a dot above all, would arrive by now.
  await new Promise((resolve) => setTimeout(resolve, 30));
  await server.close();
  return { outcome, peer: server, asked };
}

describe("a message that is accepted", () => {
  it("arrives octet for octet, dots and all, in one transaction", async () => {
    const { outcome, peer, asked } = await deliver({});
    expect(outcome).toEqual({
      kind: "accepted",
      reply: { code: 250, enhanced: "2.0.0", text: "queued as 1" },
    });
    expect(peer.seen.messages).toEqual([BODY]);
    expect(asked).toBe(1);
    expect(peer.seen.commands).toEqual([
      "EHLO client.example.org",
      `MAIL FROM:<${FROM}>`,
      `RCPT TO:<${TO}>`,
      "DATA",
      "QUIT",
    ]);
  });

  it("has its dots wherever the pieces are cut, also in its first and its last line", async () => {
    const dots = ".\r\n".repeat(12_000);
    for (const body of [".\r\n", `.first: dots\r\n\r\n${dots}`, `s: y\r\n\r\n${dots}..\r\n`])
      expect((await deliver({}, { body })).peer.seen.messages).toEqual([body]);
  });

  const fine: Record<string, Script> = {
    "250 without text": { dot: "250\r\n" },
    "an unknown 2yz": { dot: "299 odd but kind\r\n" },
    "250 and a drop": { dot: { say: "250 ok\r\n", close: "reset" } },
    "250 and no answer to QUIT": { QUIT: "" },
    "a reply of 10,000 lines": { dot: `${"250-blah\r\n".repeat(9999)}250 ok\r\n` },
    "250 that says rejected": { dot: "250 rejected, but accepted\r\n" },
    "251 at RCPT": { RCPT: "251 forwarded\r\n" },
    "252 at RCPT": { RCPT: "252 cannot verify\r\n" },
    "no extensions at all": { EHLO: "250 peer\r\n" },
    "EHLO unknown, HELO known": { EHLO: "502 what\r\n" },
    "a slow answer": { dot: { say: "250 ok\r\n", wait: 150 } },
    "a slow greeting": { greeting: { say: "220 hi\r\n", wait: 150 } },
    "an empty line before the reply": { dot: "\r\n250 ok\r\n" },
  };
  it.concurrent.each(Object.entries(fine))("is so with %s", async (_, script) => {
    const { outcome, peer } = await deliver(script);
    expect(outcome.kind).toBe("accepted");
    expect(peer.seen.messages).toEqual([BODY]);
  });

  it("may be large", async () => {
    const { outcome, peer } = await deliver({}, { body: LARGE });
    expect(outcome.kind).toBe("accepted");
    expect(peer.seen.messages).toEqual([LARGE]);
  });

  it("keeps a long reply's text short", async () => {
    const { outcome } = await deliver({ dot: `250 ${"y".repeat(5000)}\r\n` });
    expect(outcome.reply.text).toHaveLength(1000);
  });

  it.each([
    ["PIPELINING", 3],
    ["8BITMIME", 1],
  ] as const)(
    "is announced in so many commands at once where the server offers %s: %i",
    async (offered, most) => {
      const { outcome, peer } = await deliver({ extensions: [offered] });
      expect([outcome.kind, peer.seen.mostTogether, peer.seen.messages.length]).toEqual([
        "accepted",
        most,
        1,
      ]);
    },
  );
});

describe("commands that go out in one piece", () => {
  const DATA = "354 all the same\r\n";
  it.each<[string, Script, Outcome["kind"], number]>([
    ["no sender", { MAIL: "550 5.1.0 no\r\n", RCPT: "250 fine\r\n", DATA }, "rejected", 550],
    ["no recipient", { RCPT: "550 5.1.1 nobody\r\n", DATA }, "rejected", 550],
    ["no recipient for now", { RCPT: "450 4.2.0 later\r\n", DATA }, "deferred", 450],
    ["354 for a recipient", { RCPT: "354 go on\r\n", DATA }, "deferred", 354],
  ])("%s, and asked for the body all the same: no octet follows", async (_, script, kind, code) => {
    for (let splits = 1; splits <= 5; splits++) {
      const { outcome, peer } = await deliver({ ...script, splits });
      expect(outcome.kind).toBe(kind);
      expect(`${outcome.reply.code} ${outcome.reply.text}`).toContain(`${code}`);
      expect([peer.seen.messages, peer.seen.cut, peer.count("QUIT")]).toEqual([[], [""], 0]);
    }
  });

  it.each<[string, Script, string]>([
    ["the sender", { MAIL: "550 5.1.0 no\r\n" }, "550 no"],
    ["the recipient", { RCPT: "550 5.1.1 nobody\r\n" }, "550 nobody"],
    ["the body", { DATA: "554 5.5.1 no\r\n" }, "554 no"],
  ])("%s refused: that is the answer, and a QUIT follows", async (_, script, words) => {
    for (let splits = 1; splits <= 5; splits++) {
      const { outcome, peer } = await deliver({ ...script, splits });
      expect([outcome.kind, `${outcome.reply.code} ${outcome.reply.text}`]).toEqual(["rejected", words]);
      await expect.poll(() => peer.count("QUIT")).toBe(1);
    }
  });

  it("an answer that came with the end of the connection is heard, if it is the last of three", async () => {
    for (const close of ["fin", "reset"] as const) {
      const { outcome } = await deliver({ DATA: { say: "554 5.5.1 no\r\n", close } });
      expect([outcome.kind, outcome.reply.code]).toEqual(["rejected", 554]);
    }
  });

  it("one answer too many before the body is no acceptance", async () => {
    const { outcome, peer } = await deliver({ DATA: "354 go on\r\n250 2.0.0 taken\r\n" });
    expect([outcome.kind, peer.seen.messages]).toEqual(["deferred", []]);
  });
});

describe("a report of non-delivery", () => {
  const asked = async (extensions: readonly string[], how: How = {}) => {
    const { peer, outcome } = await deliver({ extensions }, how);
    expect(outcome.kind).toBe("accepted");
    return peer.seen.commands.filter((command) => /^(MAIL|RCPT)/.test(command));
  };

  it("is asked for where the server offers DSN, under the delivery's key, and nowhere else", async () => {
    const key = "weekly-2/post/discuss@lists.example.org/0";
    expect(await asked(["DSN"], { key })).toEqual([
      `MAIL FROM:<${FROM}> RET=HDRS ENVID=${key}`,
      `RCPT TO:<${TO}> NOTIFY=FAILURE,DELAY ORCPT=rfc822;${TO}`,
    ]);
    for (const none of [[], ["8BITMIME", "XDSN", "X-DSN", "ENHANCED DSN"]])
      expect(await asked(none, { key })).toEqual([`MAIL FROM:<${FROM}>`, `RCPT TO:<${TO}>`]);
  });

  it("is not taken to be offered by a server whose name says DSN, nor by one that knows HELO alone", async () => {
    for (const EHLO of ["250-dsn.example.org DSN\r\n250 SIZE\r\n", "502 DSN\r\n"]) {
      const { peer } = await deliver({ EHLO });
      expect(peer.seen.commands.filter((command) => /RET=|NOTIFY=/.test(command))).toEqual([]);
    }
  });

  it("names the recipient and the key in xtext, and a key that is too long or not ASCII by a token", async () => {
    const [mail, rcpt] = await asked(["SIZE 90000", "DSN"], {
      key: "a+b=c d/post/x/0",
      to: "a+b'c=d@lists.example.org",
    });
    expect(mail).toBe(`MAIL FROM:<${FROM}> SIZE=${BODY.length} RET=HDRS ENVID=a+2Bb+3Dc+20d/post/x/0`);
    expect(rcpt).toMatch(/ ORCPT=rfc822;a\+2Bb'c\+3Dd@lists\.example\.org$/);
    for (const key of [
      `${"long-".repeat(40)}/post/x/0`,
      "+".repeat(34),
      "größe/post/x/0",
      "a\r\nRCPT TO:<v@x>",
    ]) {
      const [line = ""] = await asked(["DSN"], { key });
      const [, envid = ""] = /ENVID=([!-~]+)$/.exec(line) ?? [];
      expect(envid).toMatch(/^[a-z0-9._-]*~[0-9a-f]{12}$/);
      expect(envid.length).toBeLessThanOrEqual(100);
    }
    expect((await asked(["DSN"], { key: "+".repeat(33) }))[0]).toContain(`ENVID=${"+2B".repeat(33)}`);
  });
});

describe("before the dot, a message is certainly not accepted", () => {
  const deferred: Record<string, Script> = {
    "452 4.3.4 at MAIL": { MAIL: "452 4.3.4 too big for now\r\n" },
    "452 4.2.3 at MAIL": { MAIL: "452 4.2.3 too long for now\r\n" },
    "452 for the size at MAIL": { MAIL: "452 no room for a message of that size\r\n" },
    "a greylist at RCPT that calls us fast": { RCPT: "450 4.7.1 greylisted, too fast\r\n" },
    "a crowded mailbox at RCPT": { RCPT: "450 4.2.1 too many messages for this user\r\n" },
    "a full mailbox at RCPT": { RCPT: "452 too much in the mailbox\r\n" },
    "450 4.5.3 at RCPT": { RCPT: "450 4.5.3 too many recipients\r\n" },
    "450 4.7.1 at RCPT": { RCPT: "450 4.7.1 not yet, try again later\r\n" },
    "450 at RCPT": { RCPT: "450 4.2.0 greylisted\r\n" },
    "452 at RCPT": { RCPT: "452 4.5.3 too many\r\n" },
    "552 at RCPT": { RCPT: "552 too many recipients\r\n" },
    "552 5.5.3 at RCPT": { RCPT: "552 5.5.3 too many recipients\r\n" },
    "451 at DATA": { DATA: "451 4.3.0 later\r\n" },
    "503 at DATA": { DATA: "503 bad sequence\r\n" },
    "a drop behind 354": { DATA: { say: "354 go\r\n", close: "fin" } },
    "a reset behind 354": { DATA: { say: "354 go\r\n", close: "reset" } },
    "a drop after one octet": { body: { after: 1, close: "fin" } },
    "a reset at half": { body: { after: 60, close: "reset" } },
    "a drop before the terminator": { body: { after: BODY.length - 2, close: "fin" } },
    "250 instead of 354": { DATA: "250 go on\r\n" },
    "355 instead of 354": { DATA: "355 go on\r\n" },
    "451 within the body": { body: { after: 20, say: "451 4.3.0 later\r\n" } },
    "250 within the body": { body: { after: 20, say: "250 thanks\r\n" } },
    "250 right behind 354": { DATA: "354 go\r\n250 thanks\r\n" },
    "250 before 354 is asked for": { RCPT: "250 fine\r\n354 go\r\n250 thanks\r\n" },
  };
  /** No answer about this message: every other would meet it too. */
  const busy: Record<string, Script> = {
    "421 as greeting": { greeting: "421 4.3.2 busy\r\n" },
    "454 as greeting": { greeting: { say: "454 later\r\n", close: "fin" } },
    "421 at EHLO": { EHLO: "421 4.3.2 busy\r\n" },
    "421 and drop at MAIL": { MAIL: { say: "421 4.3.2 bye\r\n", close: "fin" } },
    "421 at RCPT": { RCPT: "421 4.7.28 slow down\r\n" },
    "451 at MAIL": { MAIL: "451 4.3.0 later\r\n" },
    "452 at MAIL": { MAIL: "452 4.3.1 full\r\n" },
    "452 4.2.2 at MAIL": { MAIL: "452 4.2.2 too big\r\n" },
    "450 at MAIL, whatever of a size": { MAIL: "450 size matters\r\n" },
    "too much mail at MAIL": { MAIL: "450 4.7.1 Error: too much mail\r\n" },
    "an answer to MAIL that is a 354": { MAIL: "354 what\r\n" },
    "too much mail at RCPT": { RCPT: "450 4.7.1 Error: too much mail\r\n" },
    "a sender's address at RCPT": { RCPT: "450 4.1.8 Sender address rejected: domain not found\r\n" },
    "our host's name at RCPT": { RCPT: "450 4.7.25 cannot find your hostname\r\n" },
    "a vendor's code at RCPT": { RCPT: "451 4.7.650 not for now\r\n" },
    "throttling at DATA": { DATA: "451 4.7.1 throttled\r\n" },
    "a rate limit within the body": { body: { after: 20, say: "451 4.7.1 rate limit\r\n" } },
    "a drop before the greeting": { greeting: { close: "fin" } },
    "a reset before the greeting": { greeting: { close: "reset" } },
    "a drop at EHLO": { EHLO: { close: "fin" } },
    "a drop at MAIL": { MAIL: { close: "fin" } },
    "a reset at RCPT": { RCPT: { close: "reset" } },
    "a drop at DATA": { DATA: { close: "fin" } },
    "a stall at the greeting": { greeting: "" },
    "a stall at EHLO": { EHLO: { say: "" } },
    "a stall at MAIL": { MAIL: "" },
    "a stall at RCPT": { RCPT: "" },
    "a stall at DATA": { DATA: "" },
    "half a reply at MAIL": { MAIL: { say: "25", close: "fin" } },
    "half a refusal at MAIL": { MAIL: { say: "550 no", close: "fin" } },
    "garbage at MAIL": { MAIL: "banana\r\n" },
    "2zz at MAIL": { MAIL: "2zz ok\r\n" },
    "mixed codes at RCPT": { RCPT: "250-ok\r\n550 not ok\r\n" },
    "garbage at EHLO": { EHLO: "hello yourself\r\n" },
    "600 at DATA": { DATA: "600 go on\r\n" },
    "a 421 out of turn": { greeting: "220 hi\r\n421 bye\r\n" },
  };
  it.concurrent.each([
    ...Object.entries(deferred).map(([name, script]) => [name, script, undefined] as const),
    ...Object.entries(busy).map(([name, script]) => [name, script, "busy"] as const),
  ])("deferred: %s", async (_, script, stop) => {
    const { outcome, peer } = await deliver(script);
    expect({ kind: outcome.kind, messages: peer.seen.messages }).toEqual({ kind: "deferred", messages: [] });
    expect("stop" in outcome ? outcome.stop : undefined).toBe(stop);
    expect(outcome.reply.text).not.toBe("");
    expect(peer.count("MAIL")).toBeLessThanOrEqual(1);
    expect(peer.seen.connections).toBe(1);
    // RFC 5321, 3.8: after a 421 the server closes; there is nobody left to say goodbye to.
    if (outcome.reply.code === 421) expect(peer.count("QUIT")).toBe(0);
  });

  const rejected: Record<string, Script> = {
    "550 at MAIL": { MAIL: "550 5.7.1 not you\r\n" },
    "553 at MAIL": { MAIL: "553 5.1.8 no such domain\r\n" },
    "550 at RCPT": { RCPT: "550 5.1.1 nobody\r\n" },
    "552 5.2.2 at RCPT": { RCPT: "552 5.2.2 mailbox full\r\n" },
    "an unknown 5yz at RCPT": { RCPT: "599 no\r\n" },
    "554 at DATA": { DATA: "554 5.7.1 no\r\n" },
    "552 within the body": { body: { after: 20, say: "552 5.3.4 too much\r\n" } },
    "550 right behind 354": { DATA: "354 go\r\n550 5.7.1 no\r\n" },
    "SIZE smaller than the message": { extensions: ["SIZE 50"] },
  };
  it.concurrent.each(Object.entries(rejected))("rejected: %s", async (_, script) => {
    const { outcome, peer } = await deliver(script);
    expect({ kind: outcome.kind, messages: peer.seen.messages }).toEqual({ kind: "rejected", messages: [] });
    expect("stop" in outcome && outcome.stop).toBe(false);
  });

  const NOON = "2026-03-01 12:00 UTC";
  it.each([
    ["a day and a second behind", "; Sat, 28 Feb 2026 11:59:59 +0000", "2026-02-28 11:59 UTC"],
    ["a day and a second ahead", " ready at Mon, 2 Mar 2026 12:00:01 +0000", "2026-03-02 12:00 UTC"],
    ["a day behind", "; Sat, 28 Feb 2026 12:00:00 +0000", undefined],
    ["a day ahead", "; Mon, 02 Mar 2026 14:00:00 +0200 (EET)", undefined],
    ["at an hour that never was", "; 1 Mar 2020 25:00:00 +0000", undefined],
    ["of something else", " since Sun, 1 Mar 2020 12:00:00 +0000", undefined],
    ["within the words", "; Sun, 1 Mar 2020 12:00:00 +0000 we moved", undefined],
    ["not told", "", undefined],
  ])("a server's clock that is %s stops all or nothing", (_, told, theirs) => {
    const fault = clockFault(`220 peer.example.org ESMTP${told}\r\n`, new Date("2026-03-01T12:00:00Z"));
    if (theirs === undefined) expect(fault).toBeUndefined();
    else expect(fault).toContain(`this machine's clock says ${NOON} and the server's ${theirs}`);
  });

  it("a clock a day off stops the run before a word is said", async () => {
    const { outcome, peer } = await deliver({ greeting: "220 peer; Thu, 1 Mar 2007 12:00:00 +0000\r\n" });
    expect(outcome).toMatchObject({ kind: "deferred", stop: "config" });
    expect(outcome.reply.text).toContain("the server's 2007-03-01 12:00 UTC");
    expect(peer.seen.commands).toEqual([]);
  });

  it("says SIZE and sends no MAIL where the message is larger", async () => {
    const { outcome, peer } = await deliver({ extensions: ["SIZE 50"] });
    expect(outcome.reply.enhanced).toBe("5.3.4");
    expect(peer.count("MAIL")).toBe(0);
    const roomy = await deliver({ extensions: ["SIZE 5000"] });
    expect(roomy.peer.seen.commands).toContain(`MAIL FROM:<${FROM}> SIZE=${BODY.length}`);
  });

  it("rejects and stops the run at a greeting of 554", async () => {
    const { outcome } = await deliver({ greeting: "554 5.7.1 not welcome\r\n" });
    expect(outcome).toMatchObject({ kind: "rejected", stop: "config", reply: { code: 554 } });
  });

  it("waits for a small message's early refusal before it asks for the record", async () => {
    const { outcome, asked } = await deliver({
      MAIL: { say: "250 ok\r\n", wait: 40 },
      RCPT: { say: "250 ok\r\n", wait: 40 },
      body: { after: 20, wait: 60, say: "552 5.3.4 too much\r\n" },
    });
    expect({ kind: outcome.kind, asked }).toEqual({ kind: "rejected", asked: 0 });
  });

  it("sees what comes while the record is written", async () => {
    const { outcome, peer, asked } = await deliver(
      { body: { after: 20, wait: 150, say: "451 4.3.0 later\r\n" } },
      { before: () => new Promise((resolve) => setTimeout(() => resolve(true), 300)) },
    );
    expect({ kind: outcome.kind, asked, messages: peer.seen.messages }).toEqual({
      kind: "deferred",
      asked: 1,
      messages: [],
    });
  });

  it("aborts where the record is refused, and the dot never goes", async () => {
    for (const body of [BODY, LARGE]) {
      const { outcome, peer, asked } = await deliver({}, { body, before: () => Promise.resolve(false) });
      expect({ kind: outcome.kind, asked, messages: peer.seen.messages }).toEqual({
        kind: "deferred",
        asked: 1,
        messages: [],
      });
      // All but the last piece is there, and nothing after it: a QUIT would be a line of the body.
      expect(peer.seen.unfinished).toBe(body.replace(/^\./gm, "..").slice(0, -2));
      expect(peer.count("QUIT")).toBe(0);
    }
  });

  it("aborts where the record fails, by a rejection or by throwing", async () => {
    const failing = [
      () => Promise.reject(new Error("disk full")),
      () => {
        throw new Error("disk full");
      },
    ];
    for (const before of failing) {
      const { outcome, peer } = await deliver({}, { before });
      expect(outcome).toMatchObject({
        kind: "deferred",
        reply: { text: expect.stringContaining("disk full") },
      });
      expect(peer.seen.messages).toEqual([]);
    }
  });

  it("gives a slow reader the block's time and no longer", async () => {
    const server = createNetServer((socket) => {
      socket.on("error", () => undefined);
      socket.write("220 hi\r\n");
      let text = "";
      socket.on("data", (octets) => {
        text = octets.toString("latin1");
        socket.write(text.startsWith("DATA") ? "354 go\r\n" : "250 ok\r\n");
        if (text.startsWith("DATA")) socket.pause();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { transport } = openSmtp({
      kind: "smtp",
      name: "relay",
      url: `smtp://127.0.0.1:${port}`,
      timers: TIMERS,
    });
    const huge = Buffer.from(`Subject: huge\r\n\r\n${`${"x".repeat(70)}\r\n`.repeat(200_000)}`);
    const outcome = await transport.deliver({ from: FROM, to: TO }, huge, "key", async () => true);
    expect(outcome).toMatchObject({
      kind: "deferred",
      reply: { text: expect.stringContaining("within the body") },
    });
    server.close();
  });
});

describe("after the dot", () => {
  const refused: Record<string, [Script, string]> = {
    "421": [{ dot: "421 4.3.2 bye\r\n" }, "deferred"],
    "451": [{ dot: "451 4.3.0 later\r\n" }, "deferred"],
    "452": [{ dot: "452 4.3.1 full\r\n" }, "deferred"],
    "450": [{ dot: "450-4.7.1 not\r\n450 4.7.1 now\r\n" }, "deferred"],
    "550": [{ dot: "550 5.7.1 spam\r\n" }, "rejected"],
    "552": [{ dot: "552 5.3.4 too big\r\n" }, "rejected"],
    "554": [{ dot: "554 5.7.1 no\r\n" }, "rejected"],
  };
  it.concurrent.each(Object.entries(refused))("%s is an answer", async (code, [script, kind]) => {
    const { outcome, peer } = await deliver(script);
    expect(outcome).toMatchObject({ kind, reply: { code: Number(code) } });
    expect(peer.seen.messages).toEqual([BODY]);
  });

  const unclear: Record<string, Script> = {
    "a reset": { dot: { close: "reset" } },
    "a FIN": { dot: { close: "fin" } },
    "half a reply": { dot: { say: "25", close: "fin" } },
    "250 without its line's end": { dot: { say: "250 queued", close: "fin" } },
    "550 without its line's end": { dot: { say: "550 no", close: "fin" } },
    "the first line of two": { dot: { say: "250-queued\r\n", close: "fin" } },
    garbage: { dot: "banana\r\n" },
    "354 again": { dot: "354 go on\r\n" },
    "199": { dot: "199 hm\r\n" },
    "600": { dot: "600 hm\r\n" },
    "2zz": { dot: "2zz ok\r\n" },
    "2500": { dot: "2500 ok\r\n" },
    "mixed codes": { dot: "250-ok\r\n550 not ok\r\n" },
    "an empty line and silence": { dot: "\r\n" },
    silence: { dot: "" },
    "half a reply and silence": { dot: "25" },
    "an endless reply": { dot: `${"250-blah\r\n".repeat(130_000)}` },
  };
  it.concurrent.each(Object.entries(unclear))("%s is uncertain", async (_, script) => {
    const { outcome, peer, asked } = await deliver(script, { timers: { final: 700 } });
    expect(outcome).toMatchObject({ kind: "uncertain", phase: "terminator" });
    expect(asked).toBe(1);
    expect(peer.seen.messages).toEqual([BODY]);
    expect(peer.count("MAIL")).toBe(1);
    expect(peer.seen.connections).toBe(1);
  });
});

describe("replies split at random points", () => {
  it("mean the same", async () => {
    const cases: [Script, Outcome["kind"]][] = [
      [{}, "accepted"],
      [{ MAIL: "451 4.3.0 later\r\n" }, "deferred"],
      [{ RCPT: "550-5.1.1 no\r\n550 5.1.1 body\r\n" }, "rejected"],
      [{ dot: "250-a\r\n250-b\r\n250 c\r\n" }, "accepted"],
      [{ dot: "451 4.3.0 later\r\n" }, "deferred"],
      [{ dot: "554 5.7.1 no\r\n" }, "rejected"],
      [{ dot: { say: "250-queued\r\n25", close: "fin" } }, "uncertain"],
      [{ dot: "354 go on\r\n" }, "uncertain"],
    ];
    const round = async (at: number) => {
      const kinds = await Promise.all(
        cases.map(async ([script]) => (await deliver({ ...script, splits: SEED + at })).outcome.kind),
      );
      expect(kinds, `SEED=${SEED}, round ${at}`).toEqual(cases.map(([, kind]) => kind));
    };
    for (let at = 0; at < 20; at += 4) await Promise.all([at, at + 1, at + 2, at + 3].map(round));
  });
});

describe("a run that is told to stop", () => {
  const STOP = {
    kind: "deferred",
    stop: "signal",
    reply: { text: "stopped before the message was handed over" },
  };
  const later = (ending: AbortController, ms: number) => void setTimeout(() => ending.abort(), ms);

  const stalled: Record<string, Script> = {
    greeting: { greeting: "" },
    EHLO: { EHLO: { say: "" } },
    STARTTLS: { extensions: ["STARTTLS"], STARTTLS: "" },
    "the handshake": { extensions: ["STARTTLS"], STARTTLS: "220 go\r\n" },
    AUTH: { extensions: ["AUTH PLAIN"], AUTH: "" },
    MAIL: { MAIL: "" },
    RCPT: { RCPT: "" },
    DATA: { DATA: "" },
  };
  it.concurrent.each(Object.entries(stalled))(
    "breaks off at %s, certainly not accepted",
    async (at, script) => {
      const ending = new AbortController();
      later(ending, 150);
      const tls = "extensions" in script && at !== "AUTH" ? "?tls=required" : "";
      const url = (port: number) => `smtp://${at === "AUTH" ? "minutes:secret@" : ""}127.0.0.1:${port}${tls}`;
      const { outcome, peer, asked } = await deliver(script, { signal: ending.signal, timers: PATIENT, url });
      expect(outcome).toEqual(STOP);
      expect([asked, peer.seen.messages, peer.count("QUIT")]).toEqual([0, [], 0]);
      expect(getEventListeners(ending.signal, "abort")).toEqual([]);
    },
  );

  it("breaks off while it connects, and does not connect once it was told", async () => {
    const ending = new AbortController();
    later(ending, 100);
    const url = (port: number) => `smtps://127.0.0.1:${port}`;
    const how = { signal: ending.signal, timers: PATIENT, url };
    expect((await deliver({ greeting: "" }, how)).outcome).toEqual(STOP);
    const { outcome, peer } = await deliver({}, { signal: ending.signal });
    expect([outcome, peer.seen.connections]).toEqual([STOP, 0]);
    expect(getEventListeners(ending.signal, "abort")).toEqual([]);
  });

  it("releases no dot while the record is written, within the body or right after it", async () => {
    for (const body of [BODY, LARGE])
      for (const wait of [0, 50]) {
        const ending = new AbortController();
        const before = async () => {
          ending.abort();
          await new Promise((resolve) => setTimeout(resolve, wait));
          return true;
        };
        const { outcome, peer } = await deliver({}, { body, before, signal: ending.signal });
        expect([outcome, peer.seen.messages, peer.count("QUIT")]).toEqual([STOP, [], 0]);
      }
    const ending = new AbortController();
    const before = async () => {
      setImmediate(() => ending.abort());
      return true;
    };
    const { outcome, peer } = await deliver({}, { before, signal: ending.signal });
    expect([outcome, peer.seen.messages]).toEqual([STOP, []]);
  });

  it("waits for the answer to the dot, but not long", async () => {
    const told = (dot: Script["dot"] & object, stop: number, final = 60_000) => {
      const ending = new AbortController();
      const before = async () => {
        later(ending, 100);
        return true;
      };
      return deliver({ dot }, { before, signal: ending.signal, timers: { ...PATIENT, stop, final } });
    };
    const answered = await told({ say: "250 2.0.0 queued\r\n", wait: 300 }, 5000);
    expect([answered.outcome.kind, answered.peer.seen.messages]).toEqual(["accepted", [BODY]]);
    const refused = await told({ say: "451 4.3.0 later\r\n", wait: 300 }, 5000);
    expect(refused.outcome).toEqual({
      kind: "deferred",
      reply: { code: 451, enhanced: "4.3.0", text: "later" },
    });
    const silent = { say: "" };
    for (const { outcome, peer } of [await told(silent, 200), await told(silent, 60_000, 300)]) {
      expect(outcome).toMatchObject({
        kind: "uncertain",
        reply: { text: "stopped before the answer to the final dot came" },
      });
      expect(peer.seen.messages).toEqual([BODY]);
    }
  });
});

describe("a process that stood still before the end", () => {
  /** As SIGSTOP does it: nothing of this process moves. */
  const standStill = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  const LATE = {
    kind: "deferred",
    reply: { text: "stopped too long before the end; the message was not handed over" },
  };

  it("releases no dot, wherever between the record and the dot it stood", async () => {
    const places: (() => Promise<boolean>)[] = [
      async () => {
        standStill(150);
        return true;
      },
      () => new Promise((resolve) => setTimeout(() => resolve(true), 150)),
      async () => {
        queueMicrotask(() => standStill(150));
        return true;
      },
      async () => {
        setImmediate(() => standStill(150));
        return true;
      },
    ];
    for (const before of places) {
      const { outcome, peer, asked } = await deliver({}, { before, timers: { release: 100 } });
      expect([outcome, asked, peer.seen.messages, peer.count("QUIT")]).toEqual([LATE, 1, [], 0]);
      expect((await deliver({}, { before, timers: { release: 4000 } })).outcome.kind).toBe("accepted");
    }
  });

  it("releases none after the machine slept either, when only the wall's clock went on", async () => {
    const clock = vi.spyOn(Date, "now");
    const start = Date.now();
    const before = async () => {
      clock.mockReturnValue(start + 3_600_000);
      return true;
    };
    try {
      const { outcome, peer } = await deliver({}, { before });
      expect([outcome, peer.seen.messages]).toEqual([LATE, []]);
    } finally {
      clock.mockRestore();
    }
  });
});

describe("a fault of the way out stops the run", () => {
  const login = (port: number) =>
    `smtp://minutes:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}?name=client.example.org`;
  const AUTH = { extensions: ["AUTH PLAIN LOGIN"] };

  it("logs in once, and goes on", async () => {
    const { outcome, peer } = await deliver(AUTH, { url: login });
    expect(outcome.kind).toBe("accepted");
    expect(peer.count("AUTH")).toBe(1);
  });

  it("tries a refused login once", async () => {
    const { outcome, peer } = await deliver({ ...AUTH, AUTH: "535 5.7.8 no\r\n" }, { url: login });
    expect(outcome).toMatchObject({
      kind: "deferred",
      stop: "config",
      reply: { code: 535, enhanced: "5.7.8" },
    });
    expect([peer.count("AUTH"), peer.count("MAIL"), peer.seen.connections]).toEqual([1, 0, 1]);
  });

  it("stops at 534, at a login nobody offers and at mechanisms nobody knows", async () => {
    for (const script of [
      { ...AUTH, AUTH: "534 5.7.9 too weak\r\n" },
      {},
      { extensions: ["AUTH GSSAPI XOAUTH2"] },
      { EHLO: "502 what\r\n" },
      { MAIL: "530 5.7.0 authenticate first\r\n" },
    ]) {
      const { outcome } = await deliver(script, "MAIL" in script ? {} : { url: login });
      expect(outcome).toMatchObject({ kind: "deferred", stop: "config" });
    }
  });

  const HELO = "504 5.5.2 <x>: Helo command rejected: need fully-qualified hostname\r\n";
  const NOT_FOUND = "450 4.7.1 <x>: Helo command rejected: Host not found\r\n";
  const names: Record<string, Script> = {
    "504 at EHLO and HELO": { EHLO: HELO, HELO },
    "450 at HELO": { EHLO: NOT_FOUND, HELO: NOT_FOUND },
    "550 at HELO, whatever it says": { EHLO: "550 no\r\n", HELO: "550 no\r\n" },
    "504 at MAIL": { MAIL: HELO },
    "504 at RCPT": { RCPT: HELO },
    "450 at RCPT": { RCPT: NOT_FOUND },
    "550 at DATA": { DATA: "550 Access denied - Invalid HELO name\r\n" },
    "554 after the dot": { dot: "554 5.7.1 your EHLO is forged\r\n" },
    "450 after the dot": { dot: "450 4.7.1 your EHLO is forged\r\n" },
  };
  it.concurrent.each(Object.entries(names))(
    "stops at a name of ours that is refused: %s",
    async (_, script) => {
      const { outcome } = await deliver(script);
      expect(outcome).toMatchObject({ kind: "deferred", stop: "config" });
      expect(outcome.reply.text).toMatch(
        /does not take the name "client\.example\.org" that EHLO says: .*\?name=/,
      );
      const unnamed = await deliver(script, { url: (port) => `smtp://127.0.0.1:${port}` });
      const [, said] = unnamed.peer.seen.commands[0]?.split(" ") ?? [];
      expect(unnamed.outcome.reply.text).toContain(`does not take the name "${said}"`);
    },
  );

  it.concurrent.each<[string, Script, Outcome["kind"], string | undefined]>([
    ["a server that closes", { EHLO: "421 4.3.2 bye\r\n" }, "deferred", "busy"],
    ["a server out of order", { EHLO: "451 4.3.0 x\r\n", HELO: "451 4.3.0 x\r\n" }, "deferred", "busy"],
    ["a closing server's HELO", { MAIL: "421 4.7.0 no HELO for now\r\n" }, "deferred", "busy"],
    ["a muddled conversation", { MAIL: "503 send HELO first\r\n" }, "rejected", undefined],
    ["a list called helo", { RCPT: "550 <helo@x.example>: no such list\r\n" }, "rejected", undefined],
    ["a filter's rule", { dot: "554 5.7.1 HELO_DYNAMIC_IPADDR\r\n" }, "rejected", undefined],
  ])("does not take %s for a name of ours that is refused", async (_, script, kind, stop) => {
    const { outcome } = await deliver(script);
    expect([outcome.kind, "stop" in outcome ? outcome.stop : undefined]).toEqual([kind, stop]);
    expect(outcome.reply.text).not.toContain("?name=");
  });

  it("tells what kind of login is wanted, and where", async () => {
    const told = async (script: Script, url?: How["url"]) =>
      (await deliver(script, url === undefined ? {} : { url })).outcome.reply.text;
    expect(await told({ ...AUTH, AUTH: "535 5.7.8 no\r\n" }, login)).toMatch(
      /^no \(The login was refused: mend user/,
    );
    expect(await told({ ...AUTH, AUTH: "534 5.7.9 no\r\n" }, login)).toContain("another kind of login");
    expect(await told({ MAIL: "530 5.7.0 no\r\n" })).toContain("wants a login: write user:password@");
    expect(await told({ MAIL: "530 5.7.0 Must issue a STARTTLS command first\r\n" })).toContain(
      "?tls=required",
    );
    expect(await told({ ...AUTH, MAIL: "530 5.7.0 no\r\n" }, login)).toContain("wants another login");
    expect(await told({}, login)).toMatch(/^the server offers no login: write \?tls=required/);
    const odd = { extensions: ["AUTH GSSAPI X\u001b[31m-Y <b> XOAUTH2", "AUTH=GSSAPI NTLM"] };
    expect(await told(odd, login)).toMatch(
      /^the server offers only GSSAPI, X, Y, XOAUTH2, NTLM to log in with/,
    );
  });

  it("waits at 454", async () => {
    const { outcome } = await deliver({ ...AUTH, AUTH: "454 4.7.0 later\r\n" }, { url: login });
    expect(outcome).toEqual({
      kind: "deferred",
      stop: "busy",
      reply: { code: 454, enhanced: "4.7.0", text: "later" },
    });
  });

  it("keeps the password out of every text, echoed in any form", async () => {
    const plain = Buffer.from(`\0minutes\0${PASSWORD}`).toString("base64");
    const forms = [PASSWORD, encodeURIComponent(PASSWORD), plain, Buffer.from(PASSWORD).toString("base64")];
    for (const code of ["535", "454", "235-x\r\n999", "nonsense"])
      for (const form of forms) {
        const { outcome } = await deliver({ ...AUTH, AUTH: `${code} you said ${form}\r\n` }, { url: login });
        for (const secret of forms) expect(JSON.stringify(outcome)).not.toContain(secret);
      }
  });

  it.concurrent.each(["u:pw", "a:b", "i:longpassword", "user:password", "d:e1"])(
    "hides the login %s in the server's words, and garbles neither those nor ours",
    async (words) => {
      const [, password = ""] = words.split(":");
      const url = (port: number) => `smtp://${words}@127.0.0.1:${port}?name=c.example.org`;
      const told = async (script: Script) => (await deliver(script, { url })).outcome.reply.text;
      const advice = "(The login was refused: mend user and password in the transport's URL,";
      expect(await told({ ...AUTH, AUTH: "535 Authentication not implemented\r\n" })).toContain(
        `Authentication not implemented ${advice}`,
      );
      expect(await told({ ...AUTH, AUTH: `535 no: ${password}!\r\n` })).toContain(`no: ***! ${advice}`);
      expect(await told({})).toContain("take user and password out of the transport's URL");
    },
  );

  const passwords = [
    PASSWORD,
    'canary "quoted" 7f',
    "canary\\back\\slash",
    "canary@host?tls=none",
    "canäry-日本-ÿ",
    "canary\tand\u202eturned",
    "k9!",
  ];
  it.concurrent.each(drawn(passwords, 2))(
    "keeps the password %j out, echoed whole, cut, quoted or among noise",
    async (password) => {
      const url = (port: number) =>
        `smtp://minutes:${encodeURIComponent(password)}@127.0.0.1:${port}?name=c.example.org`;
      const blob = Buffer.from(`\0minutes\0${password}`).toString("base64");
      const alone = Buffer.from(password).toString("base64");
      const octets = Buffer.from(password).toString("latin1");
      const hex = Buffer.from(password).toString("hex");
      const spaced = (Buffer.from(`\0minutes\0${password}`).toString("hex").match(/../g) ?? []).join(" ");
      const forms = [
        ...[octets, JSON.stringify(octets), encodeURIComponent(password), blob, alone],
        ...[hex, spaced.toUpperCase()],
      ];
      const cuts = [blob.slice(0, -3), alone.replace(/=+$/, "").slice(0, -1)].filter(
        ({ length }) => length > 3,
      );
      const noise = ["", "x".repeat(74 - Math.min(40, octets.length)), "\xff\xfe "];
      const wrongs = ["535 5.7.8 no: ", "454 4.7.0 no: ", "HTTP/1.1 ", "235-x\r\n999 "];
      for (const wrong of wrongs)
        for (const form of [...forms, ...cuts])
          for (const before of noise) {
            const script = { ...AUTH, AUTH: { say: `${wrong}${before}${form}\r\n` } };
            const text = (await deliver(script, { url })).outcome.reply.text;
            for (const secret of [
              password,
              octets,
              JSON.stringify(password).slice(1, -1),
              blob,
              alone,
              hex,
              spaced.toUpperCase(),
              ...cuts,
            ])
              expect(text, `${wrong}${before}${form}`).not.toContain(secret);
            expect(text).not.toMatch(/canary|canä|canÃ/);
          }
      const torn = { ...AUTH, AUTH: { say: `535 no: ${blob.slice(0, -4)}`, close: "fin" as const } };
      expect((await deliver(torn, { url })).outcome.reply.text).not.toContain(blob.slice(0, -6));
    },
  );

  it("takes a web server for what it is", async () => {
    const { outcome } = await deliver({ greeting: "HTTP/1.1 400 Bad Request\r\n" });
    expect(outcome).toMatchObject({ kind: "deferred", stop: "config" });
    const web: Server = createServer((_, response) => response.end());
    await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
    const { port } = web.address() as AddressInfo;
    const { transport } = openSmtp({
      kind: "smtp",
      name: "relay",
      url: `smtp://127.0.0.1:${port}`,
      timers: TIMERS,
    });
    const silent = await transport.deliver(
      { from: FROM, to: TO },
      Buffer.from(BODY),
      "key",
      async () => true,
    );
    expect(silent.kind).toBe("deferred");
    web.close();
  });

  it("stops at a name that does not exist, not at a port nobody listens on", async () => {
    const named = openSmtp({ kind: "smtp", name: "relay", url: "smtp://relay.invalid:25", timers: TIMERS });
    const outcome = await named.transport.deliver(
      { from: FROM, to: TO },
      Buffer.from(BODY),
      "key",
      async () => true,
    );
    expect(outcome.kind).toBe("deferred");
    // A machine without a resolver cannot know; one with it can.
    const isKnown = outcome.reply.text.startsWith("there is no host relay.invalid");
    expect("stop" in outcome && outcome.stop).toBe(isKnown ? "config" : "busy");
    const closed = await peer();
    await closed.close();
    const nobody = openSmtp({ kind: "smtp", name: "relay", url: `smtp://127.0.0.1:${closed.port}` });
    const refused = await nobody.transport.deliver(
      { from: FROM, to: TO },
      Buffer.from(BODY),
      "key",
      async () => true,
    );
    expect(refused).toMatchObject({
      kind: "deferred",
      stop: "busy",
      reply: { text: expect.stringContaining(`nothing listens at 127.0.0.1:${closed.port}`) },
    });
  });
});

describe("an envelope", () => {
  it("is checked at the wire", async () => {
    const server = await peer();
    const { transport } = openSmtp({ kind: "smtp", name: "relay", url: `smtp://127.0.0.1:${server.port}` });
    for (const bad of [
      "a@x.example>\r\nRCPT TO:<v@x.example",
      "a b@x.example",
      "<a@x.example>",
      "a@x.example\0",
      "ü@x.example",
      "",
    ]) {
      const asTo = await transport.deliver(
        { from: FROM, to: bad },
        Buffer.from(BODY),
        "key",
        async () => true,
      );
      const asFrom = await transport.deliver(
        { from: bad, to: TO },
        Buffer.from(BODY),
        "key",
        async () => true,
      );
      expect([asTo.kind, asFrom.kind]).toEqual(["rejected", "rejected"]);
    }
    expect(server.seen.connections).toBe(0);
    await server.close();
  });

  it("comes with frozen bytes or not at all", async () => {
    const { transport } = openSmtp({ kind: "smtp", name: "relay", url: "smtp://127.0.0.1:9" });
    for (const bad of ["no end", "bare\nfeed\r\n", "bare\rreturn\r\n", "nul\0\r\n", ""])
      await expect(
        transport.deliver({ from: FROM, to: TO }, Buffer.from(bad), "key", async () => true),
      ).rejects.toThrow("frozen");
  });
});

describe("TLS", () => {
  const keys = certificate("IP:127.0.0.1", "20200101000000Z", "20991231000000Z");
  const other = certificate("DNS:elsewhere.example.org", "20200101000000Z", "20991231000000Z");
  const expired = certificate("IP:127.0.0.1", "20200101000000Z", "20200102000000Z");
  if (keys === undefined) console.warn("skipped: no openssl command to make a certificate with");
  const tlsIt = it.skipIf(keys === undefined || other === undefined || expired === undefined);
  const none = { key: "", cert: "" };
  const own = keys ?? none;
  const starttls = { tls: own, extensions: ["STARTTLS", "AUTH PLAIN"] };
  const url = (port: number) =>
    `smtp://minutes:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}?tls=required`;

  tlsIt("upgrades by STARTTLS, says EHLO again and only then logs in", async () => {
    const { outcome, peer } = await deliver(starttls, { url, ca: own.cert });
    expect(outcome.kind).toBe("accepted");
    expect(peer.seen.messages).toEqual([BODY]);
    const verbs = peer.seen.commands.map((command) => command.split(" ")[0]);
    expect(verbs).toEqual(["EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "QUIT"]);
  });

  tlsIt("begins with TLS for smtps", async () => {
    const implicit = { url: (port: number) => `smtps://127.0.0.1:${port}`, ca: own.cert };
    const { outcome, peer } = await deliver({ tls: own, implicit: true }, implicit);
    expect(outcome.kind).toBe("accepted");
    expect(peer.seen.secured).toBe(1);
    const refused = await deliver({ tls: own, implicit: true }, { ...implicit, before: async () => false });
    expect([refused.outcome.kind, refused.peer.seen.messages]).toEqual(["deferred", []]);
  });

  tlsIt(
    "trusts its own certificates beside those that Node trusts, and nothing of them elsewhere",
    async () => {
      const implicit = (ca?: string) =>
        deliver(
          { tls: own, implicit: true },
          { url: (port) => `smtps://127.0.0.1:${port}`, ...(ca && { ca }) },
        );
      const stranger = certificate("IP:127.0.0.1", "20200101000000Z", "20991231000000Z")?.cert ?? "";
      expect((await implicit(`${stranger}\n${own.cert}`)).outcome.kind).toBe("accepted");
      expect((await implicit()).outcome.reply.text).toContain("signed by itself");
      expect((await implicit(stranger)).outcome.reply.text).toContain("signed by itself");
      const before = getCACertificates("default");
      setDefaultCACertificates([own.cert]);
      try {
        expect((await implicit(stranger)).outcome.kind).toBe("accepted");
      } finally {
        setDefaultCACertificates(before);
      }
    },
  );

  tlsIt("keeps the dot back and tells doubt from certainty as without", async () => {
    const how = { url, ca: own.cert };
    const refused = await deliver(starttls, { ...how, before: async () => false });
    expect([refused.outcome.kind, refused.peer.seen.messages]).toEqual(["deferred", []]);
    const half = await deliver({ ...starttls, body: { after: 60, close: "reset" } }, how);
    expect(half.outcome.kind).toBe("deferred");
    const lost = await deliver({ ...starttls, dot: { close: "reset" } }, how);
    expect(lost.outcome.kind).toBe("uncertain");
  });

  tlsIt(
    "stops, without a login, where STARTTLS is missing, refused, or the certificate is wrong",
    async () => {
      const unhinged = { ...starttls, STARTTLS: "220 go\r\n250 AUTH PLAIN\r\n" };
      const wrong: [string, Script, Keys, RegExp][] = [
        [
          "missing",
          { extensions: ["AUTH PLAIN"], STARTTLS: "502 what\r\n" },
          own,
          /^what \(The server offers no TLS/,
        ],
        ["HELO only", { EHLO: "502 what\r\n" }, own, /^what \(The server offers no TLS/],
        ["unknown authority", starttls, other ?? none, /its certificate is signed by itself/],
        [
          "another name",
          { ...starttls, tls: other ?? none },
          other ?? none,
          /for another name \(elsewhere\.example\.org\)/,
        ],
        [
          "TLS 1.1",
          { ...starttls, tls: { ...own, maxVersion: "TLSv1.1" } },
          own,
          /only versions older than TLS 1\.2/,
        ],
        ["octets before the handshake", unhinged, own, /before TLS/],
        ["expired", { ...starttls, tls: expired ?? none }, expired ?? none, /its certificate has expired/],
      ];
      for (const [name, script, { cert }, why] of wrong) {
        const { outcome, peer } = await deliver(script, { url, ca: cert });
        expect(outcome, name).toMatchObject({
          kind: "deferred",
          stop: "config",
          reply: { text: expect.stringMatching(why) },
        });
        expect([peer.count("AUTH"), peer.count("MAIL")], name).toEqual([0, 0]);
      }
    },
  );

  tlsIt("waits where STARTTLS says 454, the handshake is cut or nothing comes of it", async () => {
    for (const script of [
      { ...starttls, STARTTLS: "454 4.7.0 later\r\n" },
      { extensions: ["STARTTLS"], STARTTLS: { say: "220 go\r\n", close: "fin" as const } },
      { extensions: ["STARTTLS"], STARTTLS: { say: "220 go\r\n" } },
    ]) {
      const { outcome } = await deliver(script, { url, ca: own.cert });
      expect(outcome).toMatchObject({ kind: "deferred", stop: "busy" });
    }
  });

  tlsIt("stops at a plain server behind smtps, and says how the URL is written", async () => {
    const { outcome } = await deliver({}, { url: (port) => `smtps://127.0.0.1:${port}` });
    expect(outcome).toMatchObject({ kind: "deferred", stop: "config" });
    expect(outcome.reply.text).toMatch(/plain SMTP or STARTTLS write smtp:\/\//);
  });

  tlsIt(
    "stops at a port that waits for TLS behind smtp, whatever its certificate, and logs in nowhere",
    async () => {
      for (const wrong of [url, (port: number) => `smtp://127.0.0.1:${port}`]) {
        const { outcome, peer } = await deliver({ tls: expired ?? none, implicit: true }, { url: wrong });
        expect(outcome).toMatchObject({ kind: "deferred", stop: "config" });
        expect(outcome.reply.text).toMatch(/waits for TLS: write smtps:\/\//);
        expect([peer.seen.connections, peer.seen.commands]).toEqual([1, []]);
      }
    },
  );

  tlsIt("takes a server that only hesitates for no such port", async () => {
    const late = await deliver({ greeting: { say: "220 hi\r\n", wait: 700 } }, { timers: { greeting: 400 } });
    expect(late.outcome).toMatchObject({ kind: "deferred", stop: "busy" });
    expect(late.outcome.reply.text).toMatch(/^no greeting from 127\.0\.0\.1:\d+ within 400 ms$/);
    expect(late.peer.seen.commands).toEqual([]);
  });
});

describe("a real server (smtp-server)", () => {
  const got: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData(stream, _session, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        got.push(Buffer.concat(pieces));
        done(null, "kept");
      });
    },
  });
  let port = 0;
  beforeAll(async () => {
    const listener = server.listen(0, "127.0.0.1");
    await new Promise((resolve) => listener.once("listening", resolve));
    port = (listener.address() as AddressInfo).port;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  it("gets the frozen octets, dots, long lines and all", async () => {
    const { transport } = openSmtp({ kind: "smtp", name: "relay", url: `smtp://127.0.0.1:${port}` });
    for (const body of [BODY, LARGE, ".\r\n", "\r\n.\r\n.\r\n", `${"y".repeat(998)}\r\n`]) {
      const bytes = Buffer.from(body, "latin1");
      const outcome = await transport.deliver({ from: FROM, to: TO }, bytes, "key", async () => true);
      expect(outcome).toMatchObject({ kind: "accepted", reply: { code: 250 } });
      expect(got.at(-1)?.equals(bytes)).toBe(true);
    }
    transport.close?.();
  });
});

describe("parseReply", () => {
  const GREYLISTED = { code: 450, enhanced: "4.7.1" };
  it("keeps no character that ends a line, moves a cursor or turns the reading direction", () => {
    const odd = [
      ...Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)),
      ..."\u2028\u2029\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    ].filter((character) => !/[ -~\n]/.test(character));
    for (const character of odd)
      expect(parseReply(`250 2.0.0 que${character}ued${character}`)?.text, JSON.stringify(character)).toBe(
        "que ued",
      );
    expect(parseReply("250 grüße, 世界 \u001b[31m")?.text).toBe("grüße, 世界  [31m");
  });
  it.each([
    ["250 2.1.5 fine", { code: 250, enhanced: "2.1.5", text: "fine" }],
    ["450-4.7.1 not\r\n450-4.2.0 just\r\n450 4.7.1 now", { ...GREYLISTED, text: "not 4.2.0 just now" }],
    ["450-4.7.1\r\n450 4.7.1.2 now", { ...GREYLISTED, text: "4.7.1.2 now" }],
    ["250", { code: 250, text: "" }],
    ["250-a\n250 b", { code: 250, text: "a b" }],
    ["250 4.7.1 odd", { code: 250, text: "4.7.1 odd" }],
    ["550 5.1.1", { code: 550, enhanced: "5.1.1", text: "" }],
  ])("reads %j", (raw, reply) => {
    expect(parseReply(raw)).toEqual(reply);
  });
  it.each([
    "",
    "25",
    "2zz ok",
    "2500 ok",
    "199 x",
    "600 x",
    "250-a",
    "250-a\n550 b",
    "250 a\n250 b",
    " 250 a",
    "250_a",
  ])("refuses %j", (raw) => {
    expect(parseReply(raw)).toBeUndefined();
  });
});

describe("parseSmtpUrl", () => {
  it("needs TLS but on this machine", () => {
    const tls = (url: string) => parseSmtpUrl(url).endpoint.tls;
    expect(tls("smtp://relay.example.org")).toBe("starttls");
    expect(tls("smtps://relay.example.org")).toBe("implicit");
    expect(tls("smtp://localhost")).toBe("none");
    expect(tls("smtp://[::1]:25")).toBe("none");
    expect(tls("smtp://127.0.0.1?tls=required")).toBe("starttls");
  });
  it("takes 587 and 465 where no port is named, and undoes percent signs", () => {
    expect(parseSmtpUrl("smtp://u%40x:p%2Fq@relay.example.org").endpoint).toEqual({
      host: "relay.example.org",
      port: 587,
      tls: "starttls",
      name: undefined,
      login: { user: "u@x", password: "p/q" },
    });
    expect(parseSmtpUrl("smtps://relay.example.org").endpoint.port).toBe(465);
  });
  it("warns of mail in the clear, but not on this machine", () => {
    expect(parseSmtpUrl("smtp://relay.example.org?tls=none").warnings).toMatchObject([
      { code: "smtp-without-tls", severity: "warning" },
    ]);
    expect(parseSmtpUrl("smtp://127.0.0.1?tls=none").warnings).toEqual([]);
  });
  it.each([
    ["smtp://minutes:ca/na#ry@relay.example.org", "%2F for /, %23 for #."],
    ["smtp://minutes:ca?na%ry@relay.example.org", "%3F for ?, %25 for %."],
    ["smtps://me@x.example:c:a/b@relay.example.org:465", "%40 for @, %3A for :, %2F for /."],
    ["smtp://minutes:a b#@relay.example.org", "%20 for a space, %23 for #."],
    ["smtp://minutes:%zzé@relay.example.org", "%25 for %, %C3%A9 for é."],
  ])("says of %j which sign is written how", (url, written) => {
    const source = { name: "transports.relay.url (the file smtp.txt)" };
    expect(() => parseSmtpUrl(url, source)).toThrow(
      /^error {2}smtp-url {2}transports\.relay\.url \(the file smtp\.txt\): /,
    );
    expect(() => parseSmtpUrl(url, source)).toThrow(written);
  });
  it("speaks of no signs where the login has none, and takes those that do no harm", () => {
    for (const fine of ["smtp://relay.example.org/x", "smtp://m%2Fx:p%40q@relay.example.org/x"])
      expect(() => parseSmtpUrl(fine)).toThrow(
        /no use for\n {4}Write smtp:\/\/user:password@host:587 \(STARTTLS\)[^%]*$/,
      );
    expect(parseSmtpUrl("smtp://minutes:p@q:r@relay.example.org").endpoint.login).toEqual({
      user: "minutes",
      password: "p@q:r",
    });
  });
  it("warns of smtp at the port of smtps", () => {
    const codes = (url: string) => parseSmtpUrl(url).warnings.map(({ code }) => code);
    expect(codes("smtp://relay.example.org:465")).toEqual(["smtp-port"]);
    expect(codes("smtps://relay.example.org:465")).toEqual([]);
    expect(codes("smtp://relay.example.org:587")).toEqual([]);
  });
  it("says what tls= may be, which is nothing behind smtps", () => {
    expect(() => parseSmtpUrl("smtp://127.0.0.1?tls=off")).toThrow(
      /\?tls=required always has TLS, \?tls=none never/,
    );
    expect(() => parseSmtpUrl("smtps://127.0.0.1?tls=off")).toThrow(
      /smtps:\/\/ has TLS always: leave it out/,
    );
  });
  it.each([
    "relay.example.org",
    "http://relay.example.org",
    "smtp://",
    "smtp://relay.example.org/path",
    "smtp://relay.example.org?starttls=yes",
    "smtp://relay.example.org?tls=maybe",
    "smtps://relay.example.org?tls=none",
    `smtp://minutes:${PASSWORD.replaceAll("/", "%2F")}@relay.example.org?tls=none`,
    "smtp://minutes@relay.example.org",
    "smtp://minutes:%zz@relay.example.org",
    "smtp://minutes:a%0D%0Ab@relay.example.org",
    "smtp://relay.example.org?name=a%20b",
    "smtp://re%0Alay.example.org",
    // A password of which one of these characters was not encoded ends up as another part of the URL.
    "smtp://minutes:12?canary@relay.example.org",
    "smtp://minutes:12?tls=canary@relay.example.org",
    "smtp://minutes:12?name=canary@relay.example.org",
    "smtp://minutes:12?tls=none&canary=1@relay.example.org",
    "smtp://minutes:ca?nary-canary@relay.example.org",
    "smtp://minutes:12/canary@relay.example.org",
    "smtp://minutes:12#canary@relay.example.org",
    'smtp://minutes:canary"\\@relay.example.org/x',
    "smtp://canary ü",
  ])("refuses %j and does not repeat it", (url) => {
    let thrown: unknown;
    try {
      parseSmtpUrl(url);
    } catch (cause) {
      thrown = cause;
    }
    expect(thrown).toBeInstanceOf(Problems);
    const told = thrown instanceof Problems ? [String(thrown), JSON.stringify(thrown.problems)] : [];
    for (const text of told) expect(text).not.toMatch(/canary|minutes:|relay\.example/);
  });
});
