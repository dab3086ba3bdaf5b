import { execFileSync } from "node:child_process";
import { chownSync, globSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { account, Daemon, until } from "./daemon.ts";
import { libraries, listens } from "./debian.ts";

const USER = "list";

export interface PublicInboxSettings {
  /** Where Debian's package is unpacked. */
  readonly root: string;
  readonly folder: string;
  readonly port: number;
}

interface Inbox {
  readonly name: string;
  readonly address: string;
  /** Keeps what another list sends, found by that list's id (RFC 2919), and refuses nothing. */
  readonly mirrors?: string;
}

/** Debian's public-inbox: mail comes in over a program that Postfix pipes to, archives are read over HTTP. */
export class PublicInbox {
  readonly daemon: Daemon;
  readonly #settings: PublicInboxSettings;
  readonly #env: Readonly<Record<string, string>>;

  constructor(settings: PublicInboxSettings, inboxes: readonly Inbox[]) {
    const { root, folder, port } = settings;
    this.#settings = settings;
    const user = account(USER);
    mkdirSync(folder, { recursive: true });
    chownSync(folder, user.uid, user.gid);
    const perl = globSync(["usr/share/perl5", "usr/share/perl/*", "usr/lib/*/perl5/*", "usr/lib/*/perl/*"], {
      cwd: root,
    });
    this.#env = {
      PATH: `${join(root, "usr/bin")}:/usr/bin:/bin`,
      HOME: folder,
      PI_CONFIG: join(folder, "config"),
      PI_EMERGENCY: join(folder, "emergency"),
      PERL5LIB: perl.map((one) => join(root, one)).join(delimiter),
      LD_LIBRARY_PATH: libraries(root),
    };
    for (const { name, address, mirrors } of inboxes) {
      const init = [join(root, "usr/bin/public-inbox-init"), "-V2", "-L", "basic"];
      this.#as("perl", [...init, name, join(folder, name), this.url(name), address]);
      if (mirrors === undefined) continue;
      this.#config(`publicinbox.${name}.listid`, mirrors);
      this.#config(`publicinbox.${name}.filter`, "PublicInbox::Filter::Mirror");
    }
    this.#config("publicinboxmda.spamcheck", "none");
    const exports = Object.entries(this.#env).map(([key, value]) => `export ${key}='${value}'\n`);
    writeFileSync(
      join(folder, "mda"),
      `#!/bin/sh\n${exports.join("")}export ORIGINAL_RECIPIENT="$1"\nexec perl ${root}/usr/bin/public-inbox-mda\n`,
      { mode: 0o755 },
    );
    this.daemon = new Daemon(
      "/usr/bin/perl",
      [join(root, "usr/bin/public-inbox-httpd"), "-W0", "-l", `http://127.0.0.1:${port}`],
      { as: user, env: this.#env, log: join(folder, "log") },
    );
  }

  /** A line of master.cf(5): the transport `public-inbox`. */
  get service(): string {
    return `public-inbox unix - n n - 1 pipe\n  user=${USER} argv=${this.#settings.folder}/mda \${original_recipient}\n`;
  }

  /** The address of an archive. */
  url(name: string): string {
    return `http://127.0.0.1:${this.#settings.port}/${name}/`;
  }

  async ready(): Promise<void> {
    const asked = async () => (await listens(this.#settings.port)) || undefined;
    await until("public-inbox", 60, asked, () => this.daemon.said());
  }

  /** How many messages an archive holds: each is a commit. */
  count(name: string): number {
    const words = [
      "--git-dir",
      join(this.#settings.folder, name, "git/0.git"),
      "rev-list",
      "--count",
      "--all",
    ];
    return Number(this.#as("git", words));
  }

  #as(program: string, words: readonly string[]): string {
    return execFileSync(program, words, {
      ...account(USER),
      cwd: this.#settings.folder,
      env: this.#env,
      encoding: "utf8",
      timeout: 60_000,
    });
  }

  #config(key: string, value: string): void {
    this.#as("git", ["config", "-f", join(this.#settings.folder, "config"), key, value]);
  }
}
