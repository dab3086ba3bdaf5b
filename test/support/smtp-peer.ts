/**
 * A scripted SMTP server on raw sockets, 127.0.0.1 and an ephemeral port only. Each step of the conversation can
 * answer anything or nothing; the peer records what it saw on the wire, above all whether the terminating dot came.
 */
import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import tls from "node:tls";
import { randomOf } from "./random-of.ts";

/** What to do at a step. Text is written as it stands; a reply needs its own CRLF. */
export interface Move {
  /** In latin1. */
  readonly say?: string;
  /** fin: end politely after what was said; reset: RST. */
  readonly close?: "fin" | "reset";
  readonly wait?: number;
  /** Stops reading for so many ms first: the window fills. */
  readonly deaf?: number;
}
export type Step =
  | "greeting"
  | "EHLO"
  | "HELO"
  | "STARTTLS"
  | "AUTH"
  | "MAIL"
  | "RCPT"
  | "DATA"
  | "dot"
  | "QUIT";
export interface Script extends Partial<Record<Step, string | Move>> {
  /** After so many octets of a body. */
  readonly body?: { readonly after: number } & Move;
  /** Lines of the EHLO answer. */
  readonly extensions?: readonly string[];
  readonly tls?: { readonly key: string; readonly cert: string; readonly maxVersion?: tls.SecureVersion };
  /** TLS from the first octet. */
  readonly implicit?: boolean;
  /** Replies go out in pieces at points this seed picks. */
  readonly splits?: number;
  /** What is done otherwise from a connection's second transaction on, or a later one. */
  readonly later?: Partial<Record<Step, string | Move>> & { readonly from?: number };
  /** What is said behind the answer to the dot, though nothing was asked. */
  readonly extra?: Move;
  /** How many transactions a connection may begin; the next is told 421. */
  readonly limit?: number;
  /** Replies go out octet by octet. */
  readonly octets?: boolean;
}

/** What the peer saw. */
export interface Seen {
  connections: number;
  readonly commands: string[];
  /** The octets of each message whose terminating dot came, dots unstuffed, in latin1. */
  readonly messages: string[];
  /** Those of them that were answered with 250. */
  readonly taken: string[];
  /** The most connections that were open at once. */
  mostAbreast: number;
  /** Octets of a body whose dot has not come. */
  unfinished: string;
  /** Each body whose connection ended before its dot, as far as it came, dots stuffed. */
  readonly cut: string[];
  secured: number;
  /** The most transactions that were begun on one connection. */
  mostMails: number;
  /** The most commands that came in one piece. */
  mostTogether: number;
}

export interface Peer {
  readonly port: number;
  readonly seen: Seen;
  count(verb: string): number;
  /** Plays another script from the next connection on. */
  play(script: Script | Play): void;
  close(): Promise<void>;
}

const USUAL: Record<Step, string> = {
  greeting: "220 peer.example.org ESMTP\r\n",
  EHLO: "",
  HELO: "250 peer.example.org\r\n",
  STARTTLS: "220 go ahead\r\n",
  AUTH: "235 2.7.0 welcome\r\n",
  MAIL: "250 2.1.0 fine\r\n",
  RCPT: "250 2.1.5 fine\r\n",
  DATA: "354 go on\r\n",
  dot: "250 2.0.0 queued as 1\r\n",
  QUIT: "221 2.0.0 bye\r\n",
};

const OVER = "421 4.7.0 too many messages on this connection\r\n";

/** The script for the nth connection, from 1. */
export type Play = (connection: number) => Script;

/** Starts a peer that plays one script at every connection, or one for each. */
export async function peer(played: Script | Play = {}): Promise<Peer> {
  const seen: Seen = {
    ...{ connections: 0, commands: [], messages: [], taken: [], unfinished: "", cut: [], secured: 0 },
    ...{ mostMails: 0, mostAbreast: 0, mostTogether: 0 },
  };
  const sockets = new Set<net.Socket>();
  let playing = played;
  // Without delay, or the kernel would put the pieces of a reply together again.
  const server = net.createServer({ noDelay: true }, (socket) => {
    seen.connections += 1;
    const script = typeof playing === "function" ? playing(seen.connections) : playing;
    sockets.add(socket);
    seen.mostAbreast = Math.max(seen.mostAbreast, sockets.size);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    if (script.implicit === true) new Conversation(script, seen, socket).secure();
    else new Conversation(script, seen, socket).start();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    count: (verb) => seen.commands.filter((command) => command.toUpperCase().startsWith(verb)).length,
    play(next) {
      playing = next;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** The type of the TLS record that a ClientHello comes in (RFC 8446, 5.1). */
const HANDSHAKE = 0x16;

class Conversation {
  readonly #script: Script;
  readonly #seen: Seen;
  readonly #wire: net.Socket;
  #socket: net.Socket;
  #input = "";
  #inBody = false;
  #bodyMoved = false;
  /** It left a command without an answer, or ended: what was sent along with that has no answer either. */
  #isMute = false;
  /** What it refused last, before what is sent along with that. */
  #isRefused = false;
  #mails = 0;
  #random: () => number;
  #saying: Promise<void> = Promise.resolve();

  constructor(script: Script, seen: Seen, socket: net.Socket) {
    this.#script = script;
    this.#seen = seen;
    this.#wire = socket;
    this.#socket = socket;
    this.#random = randomOf(script.splits ?? 0);
    socket.on("close", () => {
      if (this.#inBody) seen.cut.push(this.#input);
    });
  }

  start(): void {
    this.#listen();
    this.#play("greeting");
  }

  secure(): void {
    this.#upgrade(() => this.#play("greeting"));
  }

  #listen(): void {
    this.#socket.on("error", () => undefined);
    this.#socket.on("data", (octets: Buffer) => {
      // A handshake met in the clear: its random octets hold a CRLF now and then, and are no commands to answer.
      if (octets[0] === HANDSHAKE) {
        this.#socket.removeAllListeners("data").resume();
        return;
      }
      this.#input += octets.toString("latin1");
      const before = this.#seen.commands.length;
      this.#read();
      this.#seen.mostTogether = Math.max(this.#seen.mostTogether, this.#seen.commands.length - before);
    });
  }

  #read(): void {
    for (;;) {
      if (this.#inBody) {
        if (!this.#readBody()) return;
        continue;
      }
      const end = this.#input.indexOf("\r\n");
      if (end === -1) return;
      const line = this.#input.slice(0, end);
      this.#input = this.#input.slice(end + 2);
      this.#command(line);
    }
  }

  #readBody(): boolean {
    this.#seen.unfinished = this.#input;
    const { body } = this.#script;
    if (body !== undefined && !this.#bodyMoved && this.#input.length >= body.after) {
      this.#bodyMoved = true;
      this.#move(body);
    }
    const whole = `\r\n${this.#input}`;
    const end = whole.indexOf("\r\n.\r\n");
    if (end === -1) return false;
    this.#inBody = false;
    const message = `${whole.slice(2, end)}\r\n`.replace(/^\./gm, "");
    this.#seen.messages.push(message);
    const answer = this.#moveAt("dot");
    if (/^250 /.test(typeof answer === "string" ? answer : (answer.say ?? "")))
      this.#seen.taken.push(message);
    this.#seen.unfinished = "";
    this.#input = whole.slice(end + 5);
    this.#play("dot");
    if (this.#script.extra !== undefined) this.#move(this.#script.extra);
    return true;
  }

  #command(line: string): void {
    this.#seen.commands.push(line);
    if (this.#isMute) return;
    const verb = /^[A-Za-z]+/.exec(line)?.[0]?.toUpperCase() ?? "";
    if (verb === "MAIL") this.#mails += 1;
    this.#seen.mostMails = Math.max(this.#seen.mostMails, this.#mails);
    if (!isStep(verb)) return void this.#move("500 what\r\n");
    const isOver = verb === "MAIL" && this.#mails > (this.#script.limit ?? this.#mails);
    const move = isOver ? { say: OVER, close: "fin" as const } : this.#inOrder(verb);
    const said = typeof move === "string" ? move : (move.say ?? "");
    if (verb === "DATA" && /(^|\n)354/.test(said)) this.#inBody = true;
    if (verb === "EHLO" && this.#script.EHLO === undefined) return void this.#move(this.#ehlo());
    this.#isMute = said === "" || (typeof move !== "string" && move.close !== undefined);
    this.#isRefused = (verb === "MAIL" || verb === "RCPT") && !said.startsWith("2");
    const isWhole = typeof move === "string" && said.startsWith("2");
    if (verb === "STARTTLS" && this.#script.tls !== undefined && isWhole) {
      // At once and whole: what stands behind the 220 is part of the test.
      this.#socket.write(said);
      this.#upgrade(() => undefined);
      return;
    }
    this.#move(move, verb === "QUIT");
  }

  /** What follows a command that was refused is refused, unless the script says otherwise (RFC 2920, 3.2). */
  #inOrder(verb: Exclude<Step, "greeting" | "dot">): string | Move {
    const isLed = this.#isRefused && (verb === "RCPT" || verb === "DATA");
    return isLed && this.#script[verb] === undefined ? "503 5.5.1 out of order\r\n" : this.#moveAt(verb);
  }

  #ehlo(): string {
    const lines = ["peer.example.org", ...(this.#script.extensions ?? ["PIPELINING", "8BITMIME"])];
    return lines.map((line, at) => `250${at === lines.length - 1 ? " " : "-"}${line}\r\n`).join("");
  }

  #upgrade(done: () => void): void {
    const { tls: keys } = this.#script;
    if (keys === undefined) throw new Error("a peer with TLS needs a certificate");
    this.#socket.removeAllListeners("data");
    this.#input = "";
    const plain = this.#socket;
    this.#socket = new tls.TLSSocket(plain, {
      isServer: true,
      key: keys.key,
      cert: keys.cert,
      ...(keys.maxVersion === undefined
        ? {}
        : { minVersion: "TLSv1" as const, maxVersion: keys.maxVersion, ciphers: "DEFAULT@SECLEVEL=0" }),
    });
    this.#socket.once("secure", () => {
      this.#seen.secured += 1;
      done();
    });
    this.#listen();
  }

  #play(step: Step): void {
    this.#move(this.#moveAt(step));
  }

  #moveAt(step: Step): string | Move {
    const { later, [step]: usual = USUAL[step] } = this.#script;
    return (this.#mails >= (later?.from ?? 2) ? later?.[step] : undefined) ?? usual;
  }

  #move(move: string | Move, ends = false): void {
    const { say = "", close, wait = 0, deaf = 0 }: Move = typeof move === "string" ? { say: move } : move;
    if (deaf > 0) this.#deafen(deaf);
    this.#saying = this.#saying.then(async () => {
      if (wait > 0) await delay(wait);
      await this.#say(say);
      if (close === "reset") this.#wire.resetAndDestroy();
      else if (close === "fin" || ends) this.#socket.end();
    });
  }

  #deafen(ms: number): void {
    this.#socket.pause();
    setTimeout(() => this.#socket.resume(), ms).unref();
  }

  async #say(text: string): Promise<void> {
    // Nothing has no pieces to wait between: what the script does next, it does at once.
    if (text === "") return;
    const { splits, octets } = this.#script;
    const pieces = octets ? [...text] : splits === undefined ? [text] : split(text, this.#random);
    for (const piece of pieces) {
      if (piece !== "" && !this.#socket.destroyed) this.#socket.write(Buffer.from(piece, "latin1"));
      if (pieces.length > 1) await delay(1);
    }
  }
}

function isStep(verb: string): verb is Exclude<Step, "greeting" | "dot"> {
  return verb in USUAL && verb !== "greeting" && verb !== "dot";
}

/** A text in one to four pieces; the same seed gives the same pieces. */
function split(text: string, random: () => number): string[] {
  const cuts = Array.from({ length: Math.floor(random() * 4) }, () => Math.floor(random() * text.length));
  const points = [0, ...cuts.sort((a, b) => a - b), text.length];
  return points.slice(1).map((point, at) => text.slice(points[at], point));
}
