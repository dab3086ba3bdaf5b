/** Deliveries and ways out for the tests of the outbox. */
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashOfWords } from "../../src/model/words.ts";
import type { Frozen } from "../../src/outbox/delivery.ts";
import type { Outcome, Transport } from "../../src/transports/transport.ts";

export const T0 = new Date("2026-03-01T12:00:00Z");

/** That many milliseconds after T0. */
export function at(milliseconds: number): Date {
  return new Date(T0.getTime() + milliseconds);
}

const folders: string[] = [];

/** A state folder that is not there yet, in a folder of its own. */
export function newFolder(): string {
  const made = mkdtempSync(join(tmpdir(), "minutewire-outbox-"));
  folders.push(made);
  return join(made, "state");
}

/** Removes every folder this file of tests has made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A frozen delivery of the nth sample note; its message is longer than a page of the database. */
export function sample(n = 1, change: Partial<Frozen> = {}): Frozen {
  const body = `Line of note ${n}\r\n`.repeat(500);
  return {
    permalink: `weekly-${n}`,
    mailing: "post",
    recipient: "dev@lists.lighthouse.example",
    revision: 0,
    subject: `Weekly ${n}`,
    messageId: `weekly-${n}.post.0@lighthouse.example`,
    envelope: { from: "minutes@lighthouse.example", to: "dev@lists.lighthouse.example" },
    bytes: Buffer.from(`Subject: Weekly ${n}\r\n\r\n${body}`),
    said: [`Weekly ${n}`, "", `Line of note ${n}`],
    words: hashOfWords([`Weekly ${n}`, "", `Line of note ${n}`]),
    frozenAt: T0,
    ...change,
  };
}

/** A frozen digest; its message is short. */
export function digestSample(span = { since: "2026-03-01", until: "2026-03-31" }): Frozen {
  const permalink = `digest/${span.since}..${span.until}`;
  const messageId = `${span.since}.${span.until}.post.0@lighthouse.example`;
  return sample(0, { permalink, span, messageId, bytes: Buffer.from("Subject: digest\r\n\r\nWords\r\n") });
}

export const ACCEPTED: Outcome = { kind: "accepted", reply: { code: 250, text: "ok" } };
export const DEFERRED: Outcome = {
  kind: "deferred",
  reply: { code: 451, enhanced: "4.7.1", text: "later" },
};
export const REJECTED: Outcome = { kind: "rejected", reply: { code: 550, enhanced: "5.1.1", text: "no" } };
export const UNCERTAIN: Outcome = { kind: "uncertain", phase: "after the dot", reply: { text: "silence" } };
export const STOPPED: Outcome = { kind: "deferred", stop: "config", reply: { code: 535, text: "who?" } };

export const TOLD_TO_STOP: Outcome = { kind: "deferred", stop: "signal", reply: { text: "stopped" } };

/** What was handed to a transport, and whether its last piece was released. */
export interface Handed {
  readonly key: string;
  readonly to: string;
  readonly bytes: string;
  readonly isReleased: boolean;
}

/** Asks before it releases the last piece, as the contract wants, and answers by a script, then always `accepted`. */
export class ScriptedTransport implements Transport {
  readonly name = "scripted";
  readonly handed: Handed[] = [];
  readonly #script: Outcome[];
  constructor(...script: Outcome[]) {
    this.#script = script;
  }
  async deliver(
    ...[envelope, bytes, key, beforeTerminator]: Parameters<Transport["deliver"]>
  ): Promise<Outcome> {
    const isReleased = await beforeTerminator();
    this.handed.push({ key, to: envelope.to, bytes: Buffer.from(bytes).toString("latin1"), isReleased });
    if (!isReleased) return { kind: "deferred", reply: { text: "the record does not stand" } };
    return this.#script.shift() ?? ACCEPTED;
  }
}

/** Writes a line to a file when its last piece is released: what the other side has seen, from all processes. */
export function wireTransport(file: string, pause: () => Promise<void> = async () => {}): Transport {
  return {
    name: "wire",
    async deliver(_envelope, _bytes, key, beforeTerminator) {
      await pause();
      if (!(await beforeTerminator()))
        return { kind: "deferred", reply: { text: "the record does not stand" } };
      appendFileSync(file, `${key}\n`);
      return ACCEPTED;
    },
  };
}
