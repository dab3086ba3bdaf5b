/** One run's temporary folder: the project, what it is compared with, the sink; each made when it is first asked for. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { notesOf, type Shape } from "./archive.ts";
import { configText, Project } from "./project.ts";
import { eleventy, hugo } from "./references.ts";
import { Sink } from "./sink.ts";
import { EleventySite, HugoSite } from "./sites.ts";

export interface Wishes {
  readonly notes: number;
  readonly runs: number;
  readonly seed: number;
  /** Whether to leave out what has to be fetched. */
  readonly isShort: boolean;
}

export class Place {
  readonly wishes: Wishes;
  readonly folder = mkdtempSync(join(tmpdir(), "minutewire-bench-"));
  readonly #made = new Map<string, unknown>();

  constructor(wishes: Wishes) {
    this.wishes = wishes;
    process.once("exit", () => rmSync(this.folder, { recursive: true, force: true }));
  }

  shape(count = this.wishes.notes, octets?: number): Shape {
    const today = new Date().toISOString().slice(0, 10);
    return { seed: this.wishes.seed, count, today, ...(octets === undefined ? {} : { octets }) };
  }

  /** A project of so many notes. */
  project(count = this.wishes.notes): Promise<Project> {
    return this.once(`project-${count}`, async () => {
      const { port } = await this.sink();
      const config = configText(port, ["post", "announce"]);
      return new Project(join(this.folder, `project-${count}`), this.shape(count), config);
    });
  }

  sink(): Promise<Sink> {
    return this.once("sink", () => Sink.start());
  }

  hugo(): Promise<HugoSite | undefined> {
    return this.once("hugo", async () => {
      const found = this.wishes.isShort ? undefined : hugo(this.folder);
      return found && new HugoSite(join(this.folder, "hugo-site"), found, notesOf(this.shape()));
    });
  }

  eleventy(): Promise<EleventySite | undefined> {
    return this.once("eleventy", async () => {
      const found = this.wishes.isShort ? undefined : eleventy();
      return found && new EleventySite(join(this.folder, "eleventy-site"), found, notesOf(this.shape()));
    });
  }

  /** What is made under this name, the first time alone. */
  once<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
    const made = (this.#made.get(name) as Promise<Made> | undefined) ?? make();
    this.#made.set(name, made);
    return made;
  }

  async close(): Promise<void> {
    if (this.#made.has("sink")) await (await this.sink()).stop();
  }
}
