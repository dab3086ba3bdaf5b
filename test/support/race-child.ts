/**
 * A sender that runs many races: for each line of JSON on standard input it waits until the instant named there,
 * opens the store, runs once over it, closes it and says what it did in a line of JSON.
 */
import { createInterface } from "node:readline";
import { dispatch, exitOfRun } from "../../src/outbox/dispatch.ts";
import { openSmtp } from "../../src/transports/smtp/smtp.ts";
import { wireTransport } from "./outbox-sample.ts";
import type { Heat, Told } from "./races.ts";
import { openStore } from "./store.ts";

/** On one core a sender that waits by turning would keep the other from starting. */
function until(instant: number): void {
  const left = instant - Date.now();
  if (left > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, left);
}

async function race({ folder, wire, connections, keys, start }: Heat): Promise<Told> {
  const transport = wire.startsWith("smtp:")
    ? openSmtp({ kind: "smtp", name: "relay", url: wire, connections }).transport
    : wireTransport(wire);
  until(start);
  const store = await openStore(folder, { create: false });
  try {
    const run = { store, transportOf: () => transport, now: () => new Date(), jitter: Math.random, keys };
    const results = await dispatch(run);
    return {
      exit: exitOfRun(results),
      results: results.map(({ delivery, outcome }) => ({
        key: delivery.key,
        word: typeof outcome === "string" ? outcome : outcome.kind,
      })),
    };
  } finally {
    await store.close();
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const told = await race(JSON.parse(line)).catch((fault: unknown): Told => {
    return { exit: -1, results: [], fault: String(fault) };
  });
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
