import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { type Daemon, freePorts, until } from "./daemon.ts";
import { installed, listens, noDebian, unpackedWith } from "./debian.ts";
import { Mailman } from "./mailman.ts";
import { startPostfix } from "./postfix.ts";
import { PublicInbox } from "./public-inbox.ts";

/** A message as it came to a member's mailbox. */
export interface Delivered {
  readonly to: string;
  /** As the octets came, in latin1. */
  readonly message: string;
}

/** Why no list can be hosted here, to be said aloud; undefined where one can. */
export function noListHost(): string | undefined {
  const debian = noDebian();
  if (debian !== undefined) return debian;
  return process.getuid?.() === 0 ? undefined : "Postfix's master must be started by root";
}

/**
 * A machine that hosts lists, on 127.0.0.1 and in one temporary folder: mail comes in through Postfix; Mailman has
 * `lists.example.org`, public-inbox `archive.example.org`, and `members.example.org` is a mail server of the test.
 */
export class ListHost {
  readonly #folder = mkdtempSync(join(tmpdir(), "minutewire-lists-"));
  readonly #members = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData: (stream, session, done) => {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        const message = Buffer.concat(pieces).toString("latin1");
        for (const { address } of session.envelope.rcptTo) this.#delivered.push({ to: address, message });
        done(null, "kept");
      });
    },
  });
  readonly #delivered: Delivered[] = [];
  readonly #daemons: Daemon[] = [];
  #mailman: Mailman | undefined;
  #inbox: PublicInbox | undefined;
  port = 0;
  lmtpPort = 0;

  /** Brings everything up, or ends what was begun and throws. */
  async start(): Promise<void> {
    try {
      await this.#start();
    } catch (cause) {
      await this.stop();
      throw cause;
    }
  }

  async #start(): Promise<void> {
    chmodSync(this.#folder, 0o755);
    for (const program of ["python3", "git"]) installed(program, program);
    const root = join(this.#folder, "root");
    unpackedWith(["postfix", "mailman3", "public-inbox"], root);
    const listener = this.#members.listen(0, "127.0.0.1");
    await new Promise((resolve) => listener.once("listening", resolve));
    const { port: members } = listener.address() as AddressInfo;
    const [smtp = 0, lmtp = 0, rest = 0, http = 0] = await freePorts(4);
    this.port = smtp;
    this.lmtpPort = lmtp;

    this.#mailman = new Mailman({ root, folder: this.#made("mailman"), ports: { rest, lmtp, smtp } });
    this.#daemons.push(this.#mailman.daemon);
    this.#inbox = new PublicInbox({ root, folder: this.#made("public-inbox"), port: http }, [
      { name: "mirror", address: "dev@lists.example.org", mirrors: "dev.lists.example.org" },
      { name: "own", address: "own@archive.example.org" },
    ]);
    this.#daemons.push(this.#inbox.daemon);
    await this.#mailman.ready();
    await this.#inbox.ready();
    const known = `{members.example.org = smtp:[127.0.0.1]:${members}}, {archive.example.org = public-inbox:}`;
    const transports = [...this.#mailman.transports, `inline:{${known}}`];
    const postfix = startPostfix({
      root,
      folder: this.#made("postfix"),
      port: smtp,
      transports,
      services: this.#inbox.service,
    });
    this.#daemons.push(postfix);
    await until(
      "Postfix",
      30,
      async () => (await listens(smtp)) || undefined,
      () => postfix.said(),
    );
  }

  get mailman(): Mailman {
    if (this.#mailman === undefined) throw new Error("Mailman is not up");
    return this.#mailman;
  }

  get inbox(): PublicInbox {
    if (this.#inbox === undefined) throw new Error("public-inbox is not up");
    return this.#inbox;
  }

  /** What came to the mailbox of one member, the oldest first. */
  mailOf(name: string): string[] {
    return this.#delivered
      .filter(({ to }) => to === `${name}@members.example.org`)
      .map(({ message }) => message);
  }

  /** How many messages Postfix handed on to an address without an error. */
  taken(address: string): number {
    const lines = this.said().matchAll(/ to=<([^>]*)>.* status=sent /g);
    return [...lines].filter(([, to]) => to === address).length;
  }

  /** What the servers said, for the story of a failure. */
  said(): string {
    return this.#daemons.map((daemon) => daemon.said()).join("\n");
  }

  async stop(): Promise<void> {
    await Promise.all(this.#daemons.map((daemon) => daemon.stop()));
    await new Promise<void>((resolve) => this.#members.close(() => resolve()));
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #made(name: string): string {
    const folder = join(this.#folder, name);
    mkdirSync(folder);
    return folder;
  }
}
