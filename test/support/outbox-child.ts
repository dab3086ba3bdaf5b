/**
 * A process that dispatches a store: `node outbox-child.ts FOLDER WIRE WHAT [LEASE]`. WHAT is where it stands still
 * until it is killed or goes on: `before` or `after` the record of the last piece; `race` waits for a line on standard
 * input and then runs through; `smtp` sends to WIRE, a URL, and stops itself (SIGSTOP) when the record stands.
 */
import { appendFileSync } from "node:fs";
import { dispatch } from "../../src/outbox/dispatch.ts";
import { openSmtp } from "../../src/transports/smtp/smtp.ts";
import type { Transport } from "../../src/transports/transport.ts";
import { ACCEPTED, wireTransport } from "./outbox-sample.ts";
import { openStore } from "./store.ts";

const [folder = "", wire = "", what = "", lease = "60000"] = process.argv.slice(2);

function say(word: string): void {
  process.stdout.write(`${word}\n`);
}

/** Until a line comes in. */
async function line(): Promise<void> {
  await new Promise<void>((go) => process.stdin.once("data", () => go()));
}

const standing: Transport = {
  name: "standing",
  async deliver(_envelope, _bytes, key, beforeTerminator) {
    if (what === "before") {
      say("standing");
      await line();
    }
    const isReleased = await beforeTerminator();
    if (what === "after") {
      say("standing");
      await line();
    }
    if (!isReleased) return { kind: "deferred", reply: { text: "the record does not stand" } };
    appendFileSync(wire, `${key}\n`);
    return ACCEPTED;
  },
};

/** Stops between the record and the final dot, as a person with a terminal or a freezer of containers may. */
function stopping(): Transport {
  const timers = { release: 200 };
  const { transport } = openSmtp({ kind: "smtp", name: "stopping", url: wire, timers });
  return {
    name: transport.name,
    deliver: (envelope, bytes, key, beforeTerminator) =>
      transport.deliver(envelope, bytes, key, async () => {
        const isDue = await beforeTerminator();
        say("standing");
        process.kill(process.pid, "SIGSTOP");
        return isDue;
      }),
  };
}

const store = await openStore(folder, { create: false });
if (what === "race") {
  say("ready");
  await line();
}
const results = await dispatch({
  store,
  transportOf: () => (what === "race" ? wireTransport(wire) : what === "smtp" ? stopping() : standing),
  now: () => new Date(),
  jitter: () => 0,
  lease: Number(lease),
});
for (const { delivery, outcome } of results) {
  say(`${delivery.key} ${delivery.state} ${typeof outcome === "string" ? outcome : outcome.kind}`);
}
await store.close();
process.stdin.destroy();
