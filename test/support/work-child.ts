/** A worker in a process of its own: `work-child.ts URL STATE PROJECT WIRE CONCURRENCY`; what it releases is a line of the file. It says that it can be told to end. */
import { setTimeout as delay } from "node:timers/promises";
import { postgresOutbox } from "../../src/outbox/postgres/store.ts";
import { work } from "../../src/outbox/work.ts";
import { wireTransport } from "./outbox-sample.ts";

const [url = "", state = "", project = "", file = "", concurrency = "4"] = process.argv.slice(2);
const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());
process.stdout.write("up\n");
const transport = {
  ...wireTransport(file, () => delay(2 + Math.random() * 8)),
  connections: 100,
};
/** The server may be away when it begins. */
async function opened() {
  for (;;)
    try {
      return await postgresOutbox({ url, state }, project).open("sending");
    } catch {
      await delay(200);
    }
}
const store = await opened();
await work({
  ...{ store, now: () => new Date(), jitter: Math.random, signal: stop.signal },
  ...{ concurrency: Number(concurrency), transportOf: () => transport, perMinute: () => undefined },
  told: () => undefined,
  away: () => undefined,
  swept: () => undefined,
});
await store.close();
