/**
 * `node test/bench/plan.ts`: how long ten million deliveries take, by the unit costs that `npm run bench -- --only workers`
 * measures and a simulation of what a relay allows: minute by minute, with the answers 421 after which everybody rests.
 * Prints the table of docs/scaling.md.
 */
import { POLICY } from "../../src/outbox/retry.ts";
import { randomOf } from "../support/random-of.ts";

/** What was measured, a delivery: seconds of a processor, and octets of the database beside its message. */
export interface UnitCosts {
  readonly worker: number;
  readonly server: number;
  readonly octets: number;
}

/** Machines that deliver, each with so many processors, a server of the database, and what the relay allows them all. */
export interface Fleet {
  readonly machines: number;
  readonly processors: number;
  readonly serverProcessors: number;
  readonly connections: number;
  /** Messages a minute, over all connections; absent for any number. */
  readonly perMinute?: number;
  /** Seconds that a message takes of a connection: the way there and back, five times, and the relay's own work. */
  readonly onConnection: number;
  /** How many of a million answers are 421: then nobody tries that way for the first wait. */
  readonly busyPerMillion: number;
}

export interface Forecast {
  readonly hours: number;
  /** What bounds it, by the share of the minutes in which it did. */
  readonly bound: "perMinute" | "connections" | "workers" | "server" | "rests";
}

/** Goes through the minutes until all is delivered. */
export function forecast(deliveries: number, costs: UnitCosts, fleet: Fleet, random: () => number): Forecast {
  const { machines, processors, serverProcessors, connections, onConnection, busyPerMillion } = fleet;
  const bounds = {
    perMinute: fleet.perMinute ?? Number.POSITIVE_INFINITY,
    connections: (60 * connections) / onConnection,
    workers: (60 * machines * processors) / costs.worker,
    server: (60 * serverProcessors) / costs.server,
  };
  const least = Math.min(...Object.values(bounds));
  const [firstRest] = POLICY.firstWait;
  let minutes = 0;
  let rested = 0;
  for (let left = deliveries; left > 0; ) {
    const most = Math.min(left, least);
    // The first 421 of this minute, if there is one, ends it.
    const until =
      busyPerMillion === 0 ? most + 1 : Math.ceil((-1_000_000 * Math.log(1 - random())) / busyPerMillion);
    const gone = Math.min(until, most);
    left -= gone;
    minutes += gone / least;
    if (until > most) continue;
    minutes += firstRest / 60_000;
    rested += firstRest / 60_000;
  }
  const [bound] = Object.entries(bounds).find(([, one]) => one === least) ?? ["server"];
  return {
    hours: minutes / 60,
    bound: rested > minutes / 2 ? "rests" : (bound as keyof typeof bounds),
  };
}

const DELIVERIES = 10_000_000;
/** The medians of a run on two processors; docs/scaling.md says when. */
const MEASURED: UnitCosts = { worker: 0.0014, server: 0.00051, octets: 4800 };

const RELAYS = [
  { connections: 20, perMinute: 600 },
  { connections: 20, perMinute: 3000 },
  { connections: 20 },
  { connections: 100 },
  { connections: 400 },
  { connections: 2000 },
];

if (import.meta.main) {
  const random = randomOf(Number(process.env.SEED ?? 1));
  console.log(
    "| connections | a minute | machines | hours | what bounds it |\n| --- | --- | --- | --- | --- |",
  );
  for (const relay of RELAYS)
    for (const machines of [1, 4, 16]) {
      const fleet = {
        ...relay,
        machines,
        processors: 2,
        serverProcessors: 4,
        onConnection: 0.25,
        busyPerMillion: 2,
      };
      const { hours, bound } = forecast(DELIVERIES, MEASURED, fleet, random);
      const cells = [relay.connections, relay.perMinute ?? "any", machines, hours.toFixed(1), bound];
      console.log(`| ${cells.join(" | ")} |`);
    }
  console.log(
    `\n${((MEASURED.octets * 1_000_000) / 1e9).toFixed(1)} GB a million deliveries, their messages apart`,
  );
}
