import type { Socket } from "node:net";
import type SMTPConnection from "nodemailer/lib/smtp-connection";
import { type ConnectionListener, connectionOver, hasUnread, quit } from "./connection.ts";
import type { Believed } from "./socket.ts";
import type { SmtpEndpoint } from "./url.ts";

/** What nodemailer says of a connection that broke: with the reply, and the command it answered, where there was one. */
export type Break = Error & { response?: string | undefined; command?: string | undefined };

/** Who has a session for the time of a message. */
export interface SessionListener extends ConnectionListener {
  /** It is over; the cause is undefined where the other side just ended it. */
  broken(cause: Break | undefined): void;
}

/**
 * One connection (RFC 5321, 3.1), which may outlive the messages that go over it. Between two of them nobody is to say
 * anything: what comes then ends it.
 */
export class Session implements ConnectionListener {
  readonly connection: SMTPConnection;
  /** The last answer to EHLO, which names the server's extensions. */
  ehlo = "";
  /** What we called ourselves. */
  name = "";
  /** Whether it came as far as a message: greeted, under TLS and logged in as it was to be. */
  isReady = false;
  #listener: SessionListener | undefined;
  #isAtRest = false;

  constructor(socket: Socket, endpoint: SmtpEndpoint, trust: Believed) {
    this.connection = connectionOver(socket, endpoint, this, trust);
    this.connection.on("error", (cause: Error) => this.#listener?.broken(cause));
    // An idle close has no error; a reply that came with the close is handed on first.
    this.connection.on("end", () => setImmediate(() => this.#listener?.broken(undefined)));
  }

  get socket(): Socket | undefined {
    return this.connection._socket || undefined;
  }

  /** Whether a message went over it and another may: still open, with nothing said since. */
  get isAtRest(): boolean {
    return this.#isAtRest && this.#isFit();
  }

  /** Has it for a message. */
  take(listener: SessionListener): void {
    this.#listener = listener;
    this.#isAtRest = false;
    this.socket?.ref();
  }

  /** Keeps it for another message if there is no doubt that both sides wait for a command; a process may end over it. */
  rest(): boolean {
    this.#listener = undefined;
    this.#isAtRest = this.#isFit();
    if (this.#isAtRest) this.socket?.unref();
    return this.#isAtRest;
  }

  /** Says QUIT, where the other side takes it for a command. */
  quit(): void {
    this.#isAtRest = false;
    quit(this.connection);
  }

  close(): void {
    this.connection.close();
  }

  commanded(line: string): void {
    this.#listener?.commanded(line);
  }

  replied(raw: string): void {
    this.#listener?.replied(raw);
  }

  injected(): void {
    this.#listener?.injected();
  }

  #isFit(): boolean {
    const { socket, connection } = this;
    const isOpen = socket?.destroyed === false && socket.readable && socket.writable && !connection.destroyed;
    return isOpen && !hasUnread(connection);
  }
}
