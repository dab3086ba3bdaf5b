/** Outboxes in a database of a test's own server: a place is a few projects that nobody else has, and the machines' folders. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Outbox } from "../../src/outbox/contract.ts";
import { postgresOutbox } from "../../src/outbox/postgres/store.ts";
import { leaveSeen, readSeen } from "../../src/outbox/seen.ts";
import type { Cluster } from "./postgres.ts";
import { quickFolder } from "./quick-folder.ts";
import { PROJECT } from "./store.ts";

let places = 0;

/** A place of its own for one test. */
export class DatabasePlace {
  readonly #server: Cluster;
  readonly #above = mkdtempSync(join(quickFolder(), "minutewire-outbox-"));
  readonly #number = places++;
  readonly #folders = new Set<string>();

  constructor(server: Cluster) {
    this.#server = server;
  }

  /** The outbox of a project, as a machine that keeps its mark in that folder has it. */
  outbox(project = PROJECT, machine = "state"): Outbox {
    const folder = this.folder(`${machine}-${Buffer.from(project).toString("hex")}`);
    this.#folders.add(folder);
    return postgresOutbox({ url: this.#server.url(), state: folder }, this.project(project));
  }

  /** The state folder of a machine. */
  folder(machine: string): string {
    return join(this.#above, machine);
  }

  /** What a project is called in the database. */
  project(project = PROJECT): string {
    return `${project}${this.#number}`;
  }

  /** Each machine remembers more steps than the database has: as where an older copy of it was put back. */
  displace(): void {
    for (const folder of this.#folders) {
      const mark = join(folder, "outbox-database");
      const seen = readSeen(mark);
      if (seen !== undefined) leaveSeen(mark, { ...seen, steps: seen.steps + 1000 });
    }
  }

  remove(): void {
    rmSync(this.#above, { recursive: true, force: true });
  }
}
