/**
 * The preview in a browser: every audience's output of every note, on the bytes that would be sent, made anew as files
 * change. This room reads and shows: it sends nothing, writes nothing and reaches nobody. It is served to this machine
 * alone unless a person says otherwise, and then only to who has its token.
 */
import { randomBytes } from "node:crypto";
import type { Problem } from "../problem.ts";
import { findConfig } from "../workspace/config/find.ts";
import type { Overrides } from "../workspace/workspace.ts";
import { Listeners } from "./events.ts";
import { isLoopback } from "./guard.ts";
import { LiveProject, type Look } from "./project.ts";
import { routes } from "./routes.ts";
import { listen } from "./server.ts";
import { ProjectWatcher } from "./watch.ts";

/** What a person asks of a preview. */
export interface ServeOrder {
  readonly overrides: Overrides;
  /** The address to listen at, 127.0.0.1 unless said. */
  readonly address?: string | undefined;
  readonly port?: number | undefined;
  /** The permalink of the note to begin with. */
  readonly note?: string | undefined;
}

/** Who hears what while it goes on. */
export interface ServeHearing {
  now(): Date;
  /** What keeps something from being read; each time it is another. */
  problem(problem: Problem): void;
  /** A mistake of ours. */
  failed(cause: unknown): void;
}

/** A preview that is served. */
export interface Served {
  /** Where it is seen, with the token where there is one. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a project until it is closed. Throws Problems where the configuration cannot be loaded or the port not be had. */
export async function servePreview(order: ServeOrder, hearing: ServeHearing): Promise<Served> {
  const { overrides, address = "127.0.0.1", port, note } = order;
  // Files are watched once somebody listens; until then each page finds out for itself what changed.
  const listeners = new Listeners(() => void seen().catch(hearing.failed));
  const told = new ToldProblems(hearing);
  const config = findConfig(overrides.config);
  const project = new LiveProject(overrides, hearing.now, (difference) => listeners.tell(difference));
  const first = await project.look();
  const watcher = new ProjectWatcher(() => void seen().catch(hearing.failed));
  const seen = async () => {
    const look = await project.look();
    told.tell(look);
    await watcher.follow(look.workspace, config);
  };
  const token = isLoopback(address) ? undefined : randomBytes(24).toString("base64url");
  const app = routes({ project, listeners, now: hearing.now, failed: hearing.failed });
  const server = await listen((request) => app.fetch(request), { address, port, token });
  told.tell(first);
  const host = address.includes(":") ? `[${address}]` : address;
  const query = new URLSearchParams();
  if (token !== undefined) query.set("token", token);
  if (note !== undefined) query.set("note", note);
  return {
    url: `http://${host}:${server.door.port}/${query.size === 0 ? "" : `?${query}`}`,
    close: async () => {
      listeners.close();
      await watcher.close();
      await server.close();
    },
  };
}

/** Tells problems once, as long as they stand. */
class ToldProblems {
  readonly #hearing: ServeHearing;
  #last = "[]";

  constructor(hearing: ServeHearing) {
    this.#hearing = hearing;
  }

  tell({ notes, problems, faults }: Look): void {
    const errors = notes.problems.filter(({ severity }) => severity === "error");
    const all = [...problems, ...faults, ...errors];
    const now = JSON.stringify(all);
    if (now === this.#last) return;
    this.#last = now;
    for (const problem of all) this.#hearing.problem(problem);
  }
}
