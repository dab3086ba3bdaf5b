/** PostgreSQL for tests: a cluster of its own in a temporary folder, on a socket there, that ends with the tests. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { account } from "./daemon.ts";
import { quickFolder } from "./quick-folder.ts";

/** Where Debian keeps the newest of its servers; undefined where there is none. */
function programs(): string | undefined {
  return globSync("/usr/lib/postgresql/*/bin")
    .sort((a, b) => Number(a.split("/")[4]) - Number(b.split("/")[4]))
    .at(-1);
}

/** Why there can be no server here, to be said aloud; undefined where there can. */
export function noPostgres(): string | undefined {
  return programs() === undefined
    ? "there is no PostgreSQL server here (Debian's package postgresql)"
    : undefined;
}

/** What docs/scaling.md tells a person to grant. */
export function rolesOfManual(): string {
  const told = readFileSync("docs/scaling.md", "utf8").split("## Roles")[1] ?? "";
  return /```sql\n([^`]*)```/.exec(told)?.[1] ?? "";
}

/** A server that refuses root runs as whom every system has. */
function whom(): { readonly uid?: number; readonly gid?: number } {
  return process.getuid?.() === 0 ? account("nobody") : {};
}

/** A cluster: it is made, started, stopped and thrown away. */
export class Cluster {
  /** The folder of its files and its socket. */
  readonly folder: string;
  #server: ReturnType<typeof spawn> | undefined;
  #watcher: ReturnType<typeof spawn> | undefined;

  private constructor(folder: string) {
    this.folder = folder;
    process.on("exit", this.#throwAway);
  }

  /** Makes one and starts it; by default where no disk need sync. */
  static async start(
    settings: Readonly<Record<string, string>> = {},
    above = quickFolder(),
  ): Promise<Cluster> {
    const cluster = Cluster.#in(above);
    cluster.#run("initdb", [
      "-D",
      cluster.files,
      "-U",
      "owner",
      "-A",
      "trust",
      "-E",
      "UTF8",
      "--locale=C",
      "-N",
    ]);
    await cluster.begin(settings);
    return cluster;
  }

  static #in(above = quickFolder()): Cluster {
    const folder = mkdtempSync(join(above, "minutewire-postgres-"));
    const { uid, gid } = whom();
    if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
    return new Cluster(folder);
  }

  /** The server's process; 0 where it does not run. */
  get pid(): number {
    return this.#server?.pid ?? 0;
  }

  get files(): string {
    return join(this.folder, "files");
  }

  /** The address of a database, for a role. */
  url(database = "postgres", role = "owner"): string {
    return `postgresql://${role}@/${database}?host=${encodeURIComponent(this.folder)}`;
  }

  /** A second server from a copy of the first, as it was then: a follower of it, or one that goes on by itself. */
  async copy(kind: "follower" | "copy"): Promise<Cluster> {
    const other = Cluster.#in();
    const from = ["-h", this.folder, "-U", "owner", "-D", other.files, "-X", "stream", "-c", "fast"];
    other.#run("pg_basebackup", kind === "follower" ? [...from, "-R"] : from);
    await other.begin();
    return other;
  }

  /** Makes a follower go on by itself, as where the first is gone. */
  promote(): void {
    this.ask("select pg_promote()");
  }

  /** An empty database. */
  newDatabase(name: string): string {
    this.ask(`create database ${name}`);
    return this.url(name);
  }

  /** Starts the server that was stopped, or came to its end. */
  async begin(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    const set = { listen_addresses: "", unix_socket_directories: this.folder, ...settings };
    const words = Object.entries(set).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const server = spawn(join(programs() ?? "", "postgres"), ["-D", this.files, ...words], {
      stdio: ["ignore", "ignore", "pipe"],
      cwd: "/",
      ...whom(),
    });
    this.#server = server;
    this.#watch(server.pid ?? 0);
    let said = "";
    await new Promise<void>((ready, fail) => {
      server.stderr?.on("data", (piece: Buffer) => {
        said += piece.toString();
        if (said.includes("ready to accept")) ready();
      });
      server.on("exit", (code) => fail(new Error(`PostgreSQL ended with ${code}\n${said}`)));
    });
  }

  /** A process that is killed, or is a worker whose end nobody is told of, takes its server with it: their pipe ends. */
  #watch(pid: number): void {
    const script = 'cat > /dev/null; kill -QUIT "$1"; sleep 1; rm -rf -- "$2"';
    const watcher = spawn("sh", ["-c", script, "sh", String(pid), this.folder], {
      stdio: ["pipe", "ignore", "ignore"],
      detached: true,
    });
    watcher.unref();
    this.#watcher = watcher;
  }

  /** Ends it: with SIGINT connections are cut, with SIGKILL the server itself has no time to do anything. */
  async end(signal: "SIGINT" | "SIGQUIT" | "SIGKILL" = "SIGINT"): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    this.#watcher?.kill("SIGKILL");
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, "exit");
    const backends = childrenOf(server.pid ?? 0);
    server.kill(signal);
    await gone;
    // Those of a server that was killed still answer what reaches them before they notice.
    for (const pid of backends) while (isThere(pid)) await delay(10);
  }

  /** What psql prints of a statement, as the owner; for what a test does at once. */
  ask(sql: string, database = "postgres"): string {
    return execFileSync(
      join(programs() ?? "", "psql"),
      ["-XAtq", "-v", "ON_ERROR_STOP=1", "-h", this.folder, "-U", "owner", "-d", database, "-c", sql],
      { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
    ).trim();
  }

  /** What pg_dump writes of a database. */
  dump(database: string): string {
    return execFileSync(join(programs() ?? "", "pg_dump"), ["-d", this.url(database)], { encoding: "utf8" });
  }

  /** Has a database take what was dumped. */
  take(dumped: string, database: string): void {
    execFileSync(join(programs() ?? "", "psql"), ["-Xq", "-v", "ON_ERROR_STOP=1", "-d", this.url(database)], {
      input: dumped,
      stdio: "pipe",
    });
  }

  /** Runs one of its programs as who owns the files. */
  #run(name: string, words: readonly string[]): void {
    execFileSync(join(programs() ?? "", name), words, { stdio: "pipe", cwd: "/", ...whom() });
  }

  /** Stops it and removes all that is its own. */
  async remove(): Promise<void> {
    await this.end("SIGQUIT");
    this.#throwAway();
    process.off("exit", this.#throwAway);
  }

  readonly #throwAway = (): void => {
    this.#watcher?.kill("SIGKILL");
    this.#server?.kill("SIGQUIT");
    rmSync(this.folder, { recursive: true, force: true });
  };
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function isThere(pid: number): boolean {
  try {
    // One that nobody waited for is there no more.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
