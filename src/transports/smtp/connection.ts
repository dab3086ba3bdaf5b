import type { Socket } from "node:net";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { type Believed, tlsOptions } from "./socket.ts";
import type { SmtpEndpoint } from "./url.ts";

/** What the tap on a connection hears, in the order of the wire, before nodemailer acts on it. */
export interface ConnectionListener {
  /** A command line is about to be written; credentials are masked by nodemailer. */
  commanded(line: string): void;
  /** A reply, or the torn rest of one when the connection closes. */
  replied(raw: string): void;
  /** Octets came in the clear between the answer to STARTTLS and the handshake (RFC 3207, 6): somebody in between. */
  injected(): void;
}

/** nodemailer's own timers are out of the way: setTimeout knows nothing longer. */
const NEVER = 2 ** 31 - 1;
const QUIT_TIME = 2000;

/**
 * A connection over an open socket, with nothing left to nodemailer's judgement: TLS as the endpoint says, no
 * timers, closed at once and not by ending (an end could complete a body).
 */
export function connectionOver(
  socket: Socket,
  endpoint: SmtpEndpoint,
  ear: ConnectionListener,
  trust: Believed,
): SMTPConnection {
  const implicit = endpoint.tls === "implicit";
  const connection = new SMTPConnection({
    connection: socket,
    host: endpoint.host,
    port: endpoint.port,
    secure: implicit,
    secured: implicit,
    requireTLS: endpoint.tls === "starttls",
    ignoreTLS: endpoint.tls === "none",
    tls: tlsOptions(trust),
    name: endpoint.name,
    connectionTimeout: NEVER,
    greetingTimeout: NEVER,
    socketTimeout: NEVER,
    socketCloseTimeout: 0,
    transactionLog: true,
    logger: tap(ear),
  });
  checkPrivateFields(connection);
  return connection;
}

/** Says QUIT where a command may come next; neither the caller nor the process waits for the answer. */
export function quit(connection: SMTPConnection): void {
  const socket = connection._socket;
  connection.quit();
  setTimeout(() => connection.close(), QUIT_TIME).unref();
  if (socket) socket.unref();
}

/** The dialogue comes to us as log entries, which is nodemailer's one public way to see every reply. */
function tap(
  ear: ConnectionListener,
): Record<"debug" | "warn" | "info" | "error", (entry: unknown, text?: unknown) => void> {
  const silent = () => undefined;
  return {
    debug: (entry, text) => {
      if (typeof text !== "string") return;
      if (entryField(entry, "tnx") === "client") ear.commanded(text);
      if (entryField(entry, "tnx") === "server") ear.replied(text);
    },
    warn: (entry) => {
      if (entryField(entry, "discarded") !== undefined) ear.injected();
    },
    info: silent,
    error: silent,
  };
}

function entryField(entry: unknown, name: string): unknown {
  return typeof entry === "object" && entry !== null ? Reflect.get(entry, name) : undefined;
}

/*
 * Four fields of nodemailer 10.6.0 that its types keep private (the version is pinned). They are read with their
 * types checked, so that another version fails loudly instead of sending otherwise.
 */

/** The first login mechanism both sides know (RFC 4954); undefined where there is none. */
export function loginMethod(connection: SMTPConnection): string | undefined {
  const offered = listed(connection, "_supportedAuth");
  return ["PLAIN", "LOGIN", "CRAM-MD5"].find((method) => offered.includes(method));
}

/** Whether the last line that came has no end yet: a reply cut off, whatever its digits say. */
export function isReplyTorn(connection: SMTPConnection): boolean {
  return remainder(connection).trim() !== "";
}

/** Whether what is heard now is only the rest of a reply, which the end of the connection cut off. */
export function isOnlyRest(connection: SMTPConnection): boolean {
  return connection._socket !== false && connection._socket?.destroyed === true && isReplyTorn(connection);
}

/** The replies that came whole and were not acted on yet, in their order. */
export function unreadReplies(connection: SMTPConnection): readonly string[] {
  const replies = listed(connection, "_responseQueue").filter((reply) => typeof reply === "string");
  return replies.filter((reply) => !/(?:^|\n)\d+-[^\n]*$/.test(reply));
}

/** Whether anything came that was not read, or is still to come for a command of ours. */
export function hasUnread(connection: SMTPConnection): boolean {
  const [replies, expected] = ["_responseQueue", "_responseActions"].map((name) => listed(connection, name));
  const octets = connection._socket ? connection._socket.readableLength : 0;
  return remainder(connection) !== "" || replies?.length !== 0 || expected?.length !== 0 || octets > 0;
}

function checkPrivateFields(connection: SMTPConnection): void {
  loginMethod(connection);
  hasUnread(connection);
}

function remainder(connection: SMTPConnection): string {
  const rest: unknown = Reflect.get(connection, "_remainder");
  if (typeof rest !== "string") throw new Error("nodemailer has changed: _remainder is no text");
  return rest;
}

function listed(connection: SMTPConnection, name: string): unknown[] {
  const list: unknown = Reflect.get(connection, name);
  if (!Array.isArray(list)) throw new Error(`nodemailer has changed: ${name} is no list`);
  return list;
}
