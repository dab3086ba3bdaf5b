/**
 * One note to many people, into an outbox on SQLite or in PostgreSQL: what planning, freezing and putting in cost this
 * process. `fan-out-child.ts PEOPLE FOLDER [URL]` prints it as JSON.
 */
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { postgresOutbox } from "../../src/outbox/postgres/store.ts";
import { sqliteOutbox } from "../../src/outbox/sqlite/store.ts";
import { enqueue, freezePlan } from "../../src/posting/enqueue.ts";
import { plan } from "../../src/posting/plan/plan.ts";
import { tellEngine } from "../../src/workspace/engine.ts";
import { advance } from "../../src/workspace/progress.ts";
import type { FanOut } from "./fan-out.ts";
import { mailingTo, workspaceOf } from "./mailings.ts";
import { meetingOf } from "./notes.ts";
import { sample } from "./outbox-sample.ts";

const [people = "1", folder = "", url] = process.argv.slice(2);
// As the program does, and as the reading of a list tells.
tellEngine();
advance("listed", Number(people), Number(people), "people");
const now = new Date("2026-03-10T12:00:00Z");
const ALONE = 200;

/** The processor's time of this process for each of so many, in µs. */
async function each(many: number, work: () => Promise<unknown>): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / many;
}

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;
function held(): number {
  gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const state = join(folder, "state");
const outbox = url === undefined ? sqliteOutbox(state, folder) : postgresOutbox({ url, state }, folder);
const store = await outbox.create([], now);
const news = Array.from({ length: Number(people) }, (_, n) => `keeper-${n}@keepers.example`);
const mailing = {
  ...mailingTo(news, "news"),
  unsubscribe: "https://lighthouse.example/leave?who={token}",
  unsubscribeKey: "env:LEAVE_KEY",
};
process.env.LEAVE_KEY = "a key for this measurement alone";
const workspace = workspaceOf([mailing], folder, 99);
const words = "### Storms\n\nWords of the crew, and a [link](https://lighthouse.example/x).\n\n".repeat(100);
const meetings = [meetingOf(words, { permalink: "a", updated: "2026-03-08" })];
const order = { workspace, mailings: workspace.mailings, meetings };

let alone = 0;
if (Number(people) > ALONE)
  alone = await each(ALONE, async () => {
    for (let n = 0; n < ALONE; n++) await store.enqueue(sample(n, { mailing: "alone" }));
  });
const before = held();
const planned = await plan(store, order, now);
let ready = await freezePlan(store, order, { ...planned, fresh: [] }, now);
const froze = await each(news.length, async () => {
  ready = await freezePlan(store, order, planned, now);
});
const taken = (held() - before) / news.length;
const put = await each(news.length, () => enqueue(store, planned, ready, now));
const [first] = ready.fresh;
const told: FanOut = {
  ...{ alone, froze, put, octets: first?.bytes.length ?? 0 },
  held: taken,
  queued: (await store.counts()).queued - (alone > 0 ? ALONE : 0),
  most: process.resourceUsage().maxRSS * 1024,
};
await store.close();
process.stdout.write(JSON.stringify(told));
