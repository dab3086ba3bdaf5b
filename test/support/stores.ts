/**
 * The stores that are held to the contract: a new one is a row here. Each says how a place is had in which there is
 * no outbox yet, and whether projects share it or it refuses the second.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Outbox } from "../../src/outbox/contract.ts";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { sqliteOutbox } from "../../src/outbox/sqlite/store.ts";
import { BranchPlace } from "./branch-place.ts";
import { DatabasePlace } from "./database-place.ts";
import { displace, type MemoryPlace, memoryOutbox } from "./memory-store.ts";
import { Cluster } from "./postgres.ts";
import { quickFolder } from "./quick-folder.ts";
import { PROJECT } from "./store.ts";

/** A place of its own for one test. */
export interface StorePlace {
  /** The outbox of a project there, by default of the tests' site. */
  outbox(project?: string): Outbox;
  /** Brings about that the store there may not be trusted, as where it was put back from a backup. */
  displace(): void;
  remove(): void;
}

/** One row: a kind of store. */
export interface StoreKind {
  readonly name: string;
  /** Whether several projects are kept in one place, each by itself; else a second one is refused. */
  readonly isShared: boolean;
  /** How long a lease and a wait must be here where they are 1 in memory: some steps are a push. */
  readonly pace: number;
  readonly newPlace: () => StorePlace;
}

export const MEMORY: StoreKind = {
  name: "in memory",
  isShared: true,
  pace: 1,
  newPlace: () => {
    const place: MemoryPlace = new Map();
    return {
      outbox: (project = PROJECT) => memoryOutbox(place, project),
      displace: () => displace(place),
      remove: () => undefined,
    };
  },
};

const SQLITE: StoreKind = {
  name: "SQLite",
  isShared: false,
  pace: 1,
  newPlace: () => {
    const above = mkdtempSync(join(quickFolder(), "minutewire-outbox-"));
    const folder = join(above, "state");
    return {
      outbox: (project = PROJECT) => sqliteOutbox(folder, project),
      displace: () => rmSync(`${storeFile(folder)}.mark`),
      remove: () => rmSync(above, { recursive: true, force: true }),
    };
  },
};

const GIT: StoreKind = {
  name: "on a branch",
  isShared: false,
  pace: 30,
  newPlace: () => {
    const place = new BranchPlace(quickFolder());
    return {
      outbox: (project) => place.outbox(undefined, project),
      displace: () => place.rewrite(),
      remove: () => place.remove(),
    };
  },
};

/** Every store there is; the one on a branch, each of whose steps is a push, and the one on a server have a run each. */
export const STORES: readonly StoreKind[] = await stores(process.env.STORES);

async function stores(named: string | undefined): Promise<readonly StoreKind[]> {
  if (named === "branch") return [GIT];
  if (named !== "postgres") return [MEMORY, SQLITE];
  const server = await Cluster.start();
  afterAll(() => server.remove());
  return [
    {
      name: "in PostgreSQL",
      isShared: true,
      pace: 30,
      newPlace: () => new DatabasePlace(server),
    },
  ];
}
