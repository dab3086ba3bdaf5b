/**
 * Hears that files of the project may have changed, and no more than that: what changed is found by a look. So an event
 * too many costs a look, and one that a file system swallowed is made good by the next, or by the next page.
 */
import { basename, join, sep } from "node:path";
import type { FSWatcher } from "chokidar";
import { isWithin } from "../files/own.ts";
import { lookedAt } from "../files/whole.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** So long after an event others are waited for (milliseconds): a checkout touches hundreds of files. */
const TOGETHER = 15;
/** But no longer than this. */
const AT_MOST = 150;

/**
 * The places of a project that are watched; it follows the project where the configuration moves them, and where another
 * folder has the name of one: a system watches the folder that was there, and that it is gone is not heard of where it is
 * made again at once.
 */
export class ProjectWatcher {
  readonly #hear: () => void;
  #watcher: FSWatcher | undefined;
  #places: readonly string[] = [];
  /** What was found at each place, and at each folder below, when it began to be watched. */
  readonly #found = new Map<string, string>();
  /** One after the other: two at once would leave a watcher that nobody closes. */
  #following = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #since = 0;

  constructor(hear: () => void) {
    this.#hear = hear;
  }

  /** Watches where this workspace keeps what it is made of; nothing where it does so already. */
  follow(workspace: Workspace, config: string): Promise<void> {
    const places = placesOf(workspace, config);
    const before = this.#following.catch(() => undefined);
    this.#following = before.then(async () => {
      const isHere = places.join("\n") === this.#places.join("\n");
      if (isHere) this.#recordFolders();
      if (isHere && this.#isAsFound()) return;
      this.#places = places;
      await this.#watch(workspace);
    });
    return this.#following;
  }

  /** Records the folders that came since, and forgets those that went: below a place that is watched both are heard of. */
  #recordFolders(): void {
    for (const folder of this.#folders())
      if (!this.#found.has(folder)) this.#found.set(folder, found(folder));
    for (const [path, before] of this.#found) {
      const isPlace = this.#places.includes(path);
      if (!isPlace && (before === NOTHING) !== (found(path) === NOTHING)) this.#found.delete(path);
    }
  }

  #isAsFound(): boolean {
    return [...this.#found].every(([path, before]) => found(path) === before);
  }

  #folders(): readonly string[] {
    return Object.keys(this.#watcher?.getWatched() ?? {}).filter((folder) =>
      this.#places.some((place) => isWithin(folder, place)),
    );
  }

  async #watch(workspace: Workspace): Promise<void> {
    await this.#watcher?.close();
    this.#found.clear();
    for (const place of this.#places) this.#found.set(place, found(place));
    const { watch } = await import("chokidar");
    this.#watcher = watch([...this.#places], {
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
    await this.#following.catch(() => undefined);
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

const NOTHING = "";

/** What a path leads to, as far as it is not another: one that is made anew may get the number of the old one. */
function found(path: string): string {
  const there = lookedAt(path);
  return there?.isDirectory() === true ? `${there.ino}/${there.birthtimeMs}` : NOTHING;
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
