/**
 * Hears that files of the project may have changed, and no more than that: what changed is found by a look. So an event
 * too many costs a look, and one that a file system swallowed is made good by the next, or by the next page.
 */
import { basename, join, sep } from "node:path";
import type { FSWatcher } from "chokidar";
import { isWithin } from "../files/own.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** So long after an event others are waited for (milliseconds): a checkout touches hundreds of files. */
const TOGETHER = 15;
/** But no longer than this. */
const AT_MOST = 150;

/** The places of a project that are watched; it follows the project where the configuration moves them. */
export class ProjectWatcher {
  readonly #hear: () => void;
  #watcher: FSWatcher | undefined;
  #places = "";
  #timer: NodeJS.Timeout | undefined;
  #since = 0;

  constructor(hear: () => void) {
    this.#hear = hear;
  }

  /** Watches where this workspace keeps what it is made of; nothing where it does so already. */
  async follow(workspace: Workspace, config: string): Promise<void> {
    const places = placesOf(workspace, config);
    const key = JSON.stringify(places);
    if (key === this.#places) return;
    this.#places = key;
    await this.#watcher?.close();
    const { watch } = await import("chokidar");
    this.#watcher = watch(places, {
      ignoreInitial: true,
      ignored: (path) => isIgnored(path, workspace),
      // What is half written is read again when it is whole: a look costs less than to wait for each file.
      awaitWriteFinish: false,
      atomic: false,
    });
    this.#watcher.on("all", () => this.#touched());
    // A folder that may not be read, too many files for the system: a page that is loaded still sees the truth.
    this.#watcher.on("error", () => undefined);
    // What changed before all was watched would be missed.
    this.#watcher.once("ready", () => this.#touched());
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#watcher?.close();
  }

  #touched(): void {
    const now = Date.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    const wait = Math.min(TOGETHER, Math.max(0, this.#since + AT_MOST - now));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#hear();
    }, wait);
  }
}

function placesOf(workspace: Workspace, config: string): string[] {
  const { homes, emails, feedStyle, links, state, mailings } = workspace;
  const folders = [...homes.map(({ base }) => base), ...emails, join(feedStyle, "..")];
  const lists = mailings.flatMap(({ listedIn }) => listedIn ?? []);
  const files = [config, ...(links === undefined ? [] : [links]), ...lists, join(state, "outbox.db")];
  return [...new Set([...folders, ...files])].sort();
}

/** What programs write while they work, and what is made of the notes and not part of them. */
function isIgnored(path: string, { out, state }: Workspace): boolean {
  if (isWithin(path, state)) return path !== state && !/^outbox\.db(?:-wal)?$/.test(basename(path));
  if (isWithin(path, out)) return true;
  return path.split(sep).some((name) => name === "node_modules" || name === ".git");
}
