import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { account, Daemon, until } from "./daemon.ts";
import { libraries } from "./debian.ts";

const USER = "list";
const LOGIN = "tests:tests";

export interface MailmanSettings {
  /** Where Debian's package is unpacked. */
  readonly root: string;
  readonly folder: string;
  readonly ports: { readonly rest: number; readonly lmtp: number; readonly smtp: number };
}

/** A post that waits for the list's moderator. */
interface Held {
  readonly message_id: string;
  readonly reason: string;
}

/** Debian's Mailman 3 core: LMTP in, SMTP out, its settings over REST, the prototype archive in its own folder. */
export class Mailman {
  readonly daemon: Daemon;
  readonly #settings: MailmanSettings;

  constructor(settings: MailmanSettings) {
    const { root, folder } = settings;
    this.#settings = settings;
    const user = account(USER);
    const home = join(folder, "home");
    mkdirSync(home, { recursive: true });
    chownSync(home, user.uid, user.gid);
    writeFileSync(join(folder, "mailman.cfg"), cfg(settings));
    writeFileSync(
      join(folder, "postfix.cfg"),
      "[postfix]\npostmap_command: true\ntransport_file_type: regex\n",
    );
    // Its packages' namespaces are in .pth files, which PYTHONPATH alone does not read.
    mkdirSync(join(folder, "site"));
    writeFileSync(
      join(folder, "site/sitecustomize.py"),
      `import site\nsite.addsitedir("${root}/usr/lib/python3/dist-packages")\n`,
    );
    const env = {
      PATH: "/usr/bin:/bin",
      HOME: home,
      LANG: "C.UTF-8",
      LD_LIBRARY_PATH: libraries(root),
      PYTHONPATH: join(folder, "site"),
      PYTHONPYCACHEPREFIX: join(home, "pycache"),
    };
    const program = (name: string) => join(root, "usr/lib/mailman3/bin", name);
    const words = ["-C", join(folder, "mailman.cfg")];
    // One program compiles the modules and makes the database; its many runners at once would each do so.
    const once = { ...user, env, cwd: home, timeout: 180_000 };
    execFileSync("/usr/bin/python3", [program("mailman"), ...words, "info"], once);
    this.daemon = new Daemon("/usr/bin/python3", [program("master"), ...words], {
      as: user,
      env,
      log: join(folder, "log"),
    });
  }

  /** The tables of transport(5) that Mailman itself keeps for Postfix. */
  get transports(): readonly string[] {
    return [`regexp:${join(this.#settings.folder, "home/data/postfix_lmtp")}`];
  }

  /** Waits for REST. */
  async ready(): Promise<void> {
    const asked = () => this.#rest("GET", "system/versions").catch(() => undefined);
    await until("Mailman", 180, asked, () => this.#logs());
  }

  async createList(
    address: string,
    members: readonly string[],
    config: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const [, domain = ""] = address.split("@");
    await this.#rest("GET", `domains/${domain}`).catch(() =>
      this.#rest("POST", "domains", { mail_host: domain }),
    );
    await this.#rest("POST", "lists", { fqdn_listname: address });
    if (Object.keys(config).length > 0) await this.#rest("PATCH", `lists/${address}/config`, config);
    const sure = { pre_verified: "true", pre_confirmed: "true", pre_approved: "true" };
    for (const subscriber of members)
      await this.#rest("POST", "members", {
        list_id: address.replace("@", "."),
        subscriber,
        send_welcome_message: "false",
        ...sure,
      });
  }

  /** The posts that wait for the moderator of a list. */
  async held(address: string): Promise<readonly Held[]> {
    const { entries = [] }: { entries?: readonly Held[] } = JSON.parse(
      await this.#rest("GET", `lists/${address}/held`),
    );
    return entries;
  }

  /** One of a list's settings, as Mailman has it. */
  async setting(address: string, name: string): Promise<unknown> {
    const settings: Readonly<Record<string, unknown>> = JSON.parse(
      await this.#rest("GET", `lists/${address}/config`),
    );
    return settings[name];
  }

  /** The messages that the prototype archiver keeps of a list. */
  archived(address: string): string[] {
    const folder = join(this.#settings.folder, "home/archives/prototype", address, "new");
    return readdirSync(folder).map((file) => readFileSync(join(folder, file), "latin1"));
  }

  /** What Mailman wrote into its own logs. */
  #logs(): string {
    const folder = join(this.#settings.folder, "home/logs");
    return readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("\n");
  }

  async #rest(method: string, path: string, fields?: Readonly<Record<string, string>>): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${this.#settings.ports.rest}/3.1/${path}`, {
      method,
      headers: { authorization: `Basic ${btoa(LOGIN)}` },
      body: fields === undefined ? null : new URLSearchParams(fields),
      signal: AbortSignal.timeout(20_000),
    });
    const said = await response.text();
    if (!response.ok) throw new Error(`Mailman says ${response.status} to ${method} ${path}: ${said}`);
    return said;
  }
}

function cfg({ root, folder, ports }: MailmanSettings): string {
  const [user, password] = LOGIN.split(":");
  return `[mailman]
site_owner: postmaster@members.example.org
layout: here
[paths.here]
var_dir: ${folder}/home
bin_dir: ${root}/usr/lib/mailman3/bin
[webservice]
hostname: 127.0.0.1
port: ${ports.rest}
workers: 1
admin_user: ${user}
admin_pass: ${password}
[mta]
smtp_host: 127.0.0.1
smtp_port: ${ports.smtp}
lmtp_host: 127.0.0.1
lmtp_port: ${ports.lmtp}
configuration: ${folder}/postfix.cfg
[archiver.prototype]
enable: yes
${["bounces", "command", "digest", "nntp", "retry", "task"].map((name) => `[runner.${name}]\nstart: no\n`).join("")}`;
}
