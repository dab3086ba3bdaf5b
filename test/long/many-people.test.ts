/**
 * A note that goes to many people by the real program, in a heap that has room for a kilobyte of each of them beside the
 * program itself: who holds all rows, results or messages at once comes to its end. Each is sent one message.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ManyPeople } from "../support/many-people.ts";
import { Cluster, noPostgres } from "../support/postgres.ts";
import { runs, SOAK } from "../support/runs.ts";

const PEOPLE = runs(5000, 100_000);
const MIB = 1024 * 1024;
/** What the program holds where there is one recipient, and as much again as V8 wants for its work; in MiB. */
const ITSELF = 52;
/** In octets: a row of the outbox has some 1,500 as the program reads it, a message 12,000. */
const FOR_EACH = 1024;
const heap = Math.ceil(ITSELF + (PEOPLE * FOR_EACH) / MIB);

const missing = noPostgres();
if (missing !== undefined) console.warn(`SKIPPED, many people in PostgreSQL: ${missing}`);

let server: Cluster | undefined;
let place: ManyPeople | undefined;
beforeAll(async () => {
  if (missing === undefined) server = await Cluster.start();
});
afterAll(() => server?.remove());
afterEach(async () => {
  await place?.remove();
  place = undefined;
});

// A message of a run over a server takes several milliseconds.
describe.each([
  ["on SQLite", false],
  ...(missing === undefined && SOAK ? [["in PostgreSQL", true] as const] : []),
] as const)("a note to many people %s", (_, isInDatabase) => {
  test(`is sent once to each of ${PEOPLE} in a heap of ${heap} MiB, and is known to be by the next run`, async () => {
    const url = isInDatabase ? server?.newDatabase("many") : undefined;
    place = await ManyPeople.of(PEOPLE, `--max-old-space-size=${heap}`, url);
    place.write("storms");
    const sent = await place.run("publish");
    console.info(`${(sent.most / MIB).toFixed(0)} MiB at most, all in all`);
    expect([sent.code, sent.out]).toEqual([0, expect.stringContaining(`to ${PEOPLE} people`)]);
    await place.came(PEOPLE);
    const again = await place.run("publish");
    expect([again.code, again.out]).toEqual([0, expect.not.stringContaining("people")]);
    await place.came(0);
  });
});
