import { setImmediate as turn } from "node:timers/promises";
import { codeOf } from "../../files/reason.ts";
import { heldBack, STOPPED } from "../hold-back.ts";
import type { Outcome } from "../transport.ts";
import { type BodyGate, HeldBody } from "./body.ts";
import { clockFault } from "./clock.ts";
import { isOnlyRest, isReplyTorn, loginMethod, unreadReplies } from "./connection.ts";
import { dsnOf } from "./dsn.ts";
import { addressOf, because, span, waitsForTls, wireFault } from "./faults.ts";
import { outcomeHeld, outcomeReleased, outcomeStopped } from "./outcome.ts";
import { stopwatch, untilQuiet } from "./quiet.ts";
import { adviceOn, noLogin } from "./refusals.ts";
import { parseReply, type StrictReply, shownText } from "./reply.ts";
import { hidden } from "./secrets.ts";
import type { Break, Session, SessionListener } from "./session.ts";
import { answersTls } from "./socket.ts";
import { type Step, stepOf, when } from "./step.ts";
import type { Transaction } from "./transaction.ts";
import type { Login } from "./url.ts";

const ROUND_TRIP_MOST = 200;
/** How long a silent port is asked whether it waits for TLS, in ms. */
const ASKED_FOR = 2000;
/** So much of a reply stands before our advice on it. */
const REPLY_MOST = 500;

/**
 * Holds the conversation about one message, over a new session or one at rest, and leaves it at rest or closed; never
 * rejects for what the other side did. Undefined where the session had been used before and was of no use any more,
 * which it showed before it took the sender.
 */
export function converse(errand: Transaction, session: Session): Promise<Outcome | undefined> {
  return new Promise((resolve) => new Conversation(errand, session, resolve).start());
}

/**
 * The state of one conversation. It is settled once, by whichever comes first: an answer, a fault, a timer, the
 * keeper of the record saying no, or the signal to stop. `released` is the only thing that makes an outcome uncertain.
 */
class Conversation implements SessionListener, BodyGate {
  readonly #errand: Transaction;
  readonly #session: Session;
  readonly #isReused: boolean;
  readonly #resolve: (outcome: Outcome | undefined) => void;
  readonly #body: HeldBody;
  #phase: Step;
  /** The commands that wait for their answers, in their order: several where they went out together (RFC 2920). */
  readonly #asked: Step[] = [];
  /** The first of them that was refused. */
  #refused: { readonly step: Step; readonly reply: StrictReply } | undefined;
  /** Whether the other side takes what comes next for lines of a body. */
  #isBodyOpen = false;
  #released = false;
  /** When the answer to the final dot is given up, on the monotonic clock. */
  #finalUntil = 0;
  #settled = false;
  #timer: NodeJS.Timeout | undefined;
  #mailAt = 0;
  #roundTrip = ROUND_TRIP_MOST;
  readonly #stop = () => this.#stopped();

  constructor(errand: Transaction, session: Session, resolve: (outcome: Outcome | undefined) => void) {
    this.#errand = errand;
    this.#session = session;
    this.#isReused = session.isAtRest;
    this.#phase = this.#isReused ? "MAIL" : "greeting";
    this.#resolve = resolve;
    this.#body = new HeldBody(errand.bytes, this);
  }

  start(): void {
    this.#body.on("error", () => undefined);
    this.#session.take(this);
    this.#errand.signal?.addEventListener("abort", this.#stop);
    if (this.#errand.signal?.aborted) this.#stopped();
    else if (this.#isReused) this.#send();
    else this.#connect();
  }

  #connect(): void {
    this.#arm(this.#errand.timers.greeting);
    const { connection } = this.#session;
    connection.connect((cause) => (cause === undefined ? this.#greeted() : this.broken(cause)));
  }

  // The dialogue, as the tap hears it.

  commanded(line: string): void {
    const step = stepOf(line);
    if (step !== undefined) this.#asked.push(step);
    this.#phase = this.#asked[0] ?? this.#phase;
    if (step === "EHLO") this.#session.name = line.slice("EHLO ".length);
    if (step === "MAIL") this.#mailAt = performance.now();
    if (!this.#settled) this.#arm(this.#errand.timers.command);
  }

  replied(raw: string): void {
    const reply = this.#parsed(raw);
    if (reply !== undefined && isOnlyRest(this.#session.connection)) return;
    if (reply === undefined) this.#garbled(raw);
    else if (this.#phase === "greeting") this.#readClock(reply, raw);
    else if (this.#phase === "EHLO") this.#session.ehlo = raw;
    else if (this.#phase === "STARTTLS" && reply.code < 300) this.#phase = "TLS";
    else if (this.#phase === "MAIL" || this.#phase === "RCPT") this.#taken(reply, reply.code < 300);
    else if (this.#phase === "DATA") this.#dataAnswered(reply);
    this.#asked.shift();
    this.#phase = this.#asked[0] ?? this.#phase;
  }

  #taken(reply: StrictReply, isTaken: boolean): void {
    if (!isTaken) this.#refused ??= { step: this.#phase, reply };
    if (!this.#settled) this.#arm(this.#errand.timers.command);
  }

  #dataAnswered(reply: StrictReply): void {
    this.#roundTrip = Math.min(performance.now() - this.#mailAt, ROUND_TRIP_MOST);
    this.#isBodyOpen = reply.code < 400;
    // It asks for a body that has nobody to go to: nodemailer would end an empty message for it, with a dot.
    if (this.#isBodyOpen && this.#refused !== undefined) this.#conclude(undefined, "");
    this.#taken(reply, this.#isBodyOpen);
    if (reply.code === 354) this.#phase = "body";
  }

  #readClock({ code }: StrictReply, greeting: string): void {
    const fault = code === 220 ? clockFault(greeting, this.#errand.now()) : undefined;
    if (fault !== undefined) this.#settle(outcomeStopped(fault));
  }

  injected(): void {
    this.#settle(outcomeStopped("somebody wrote into the conversation before TLS had begun"));
  }

  // The steps.

  #greeted(): void {
    const { login } = this.#errand.endpoint;
    if (login === undefined) this.#send();
    else this.#login(login);
  }

  #login({ user, password }: Login): void {
    const method = loginMethod(this.#session.connection);
    if (method === undefined) {
      const { endpoint, secrets } = this.#errand;
      this.#settle(outcomeStopped(noLogin(hidden(this.#session.ehlo, secrets), endpoint)));
      return;
    }
    this.#session.connection.login({ user, pass: password, method }, (cause) => {
      if (cause === null) this.#send();
      else this.broken(cause);
    });
  }

  #send(): void {
    if (this.#settled) return;
    this.#session.isReady = true;
    const { envelope, bytes, key } = this.#errand;
    const dsn = dsnOf(this.#session.ehlo, key, envelope.to);
    const plain = { from: envelope.from, to: [envelope.to], size: bytes.length, dsn };
    this.#session.connection.send(plain, this.#body, (cause, sent) => {
      if (cause !== null) this.broken(cause);
      else this.#answered(sent.response, "the server answered out of turn");
    });
  }

  begin(): boolean {
    // nodemailer goes on at any 2xx, and the body's lines would be read as commands.
    const reply = this.#parsed(this.#session.connection.lastServerResponse || "");
    if (reply?.code === 354) this.#phase = "body";
    else this.#settle(outcomeHeld("DATA", reply, "the server did not ask for the body"));
    return this.#phase === "body";
  }

  advance(): void {
    if (!this.#settled) this.#arm(this.#errand.timers.block);
    this.#gather();
  }

  /** What is written until the next turn goes out in one piece. */
  #gather(): void {
    const { socket } = this.#session;
    socket?.cork();
    setImmediate(() => socket?.uncork());
  }

  async release(): Promise<boolean> {
    const watched = { socket: () => this.#session.socket, isOver: () => this.#isOver() };
    await untilQuiet(watched, this.#roundTrip);
    if (this.#isOver()) return false;
    clearTimeout(this.#timer);
    const { beforeTerminator, signal, timers } = this.#errand;
    const sinceAsked = stopwatch();
    const held = await heldBack(beforeTerminator, signal);
    if (held !== undefined) this.#settle(held);
    // What came in while the record was written is seen before the dot goes.
    await turn();
    await turn();
    // A process that stood still may have lost its claim by now, and another may have the message.
    if (sinceAsked() > timers.release)
      this.#settle(outcomeHeld("body", undefined, "stopped too long before the end"));
    if (this.#isOver()) return false;
    this.#released = true;
    this.#phase = "terminator";
    this.#finalUntil = performance.now() + timers.final;
    this.#arm(timers.final);
    this.#gather();
    return true;
  }

  #isOver(): boolean {
    const { socket } = this.#session;
    return this.#settled || socket === undefined || socket.destroyed || !socket.writable;
  }

  // The ends.

  broken(cause: Break | undefined): void {
    // Of replies that came in one piece the last may not have been read yet.
    if (!this.#released) for (const raw of unreadReplies(this.#session.connection)) this.replied(raw);
    if (this.#settled) return;
    const answer = cause?.response;
    const { sentence, isConfig } = wireFault(cause, this.#errand.endpoint);
    if (this.#phase === "TLS" && isConfig) this.#settle(outcomeStopped(sentence));
    else if (codeOf(cause) === "EMESSAGE" && cause?.command === "MAIL FROM") this.#tooLarge();
    else
      this.#answered(
        answer,
        `the connection ended ${when(this.#phase)}${answer === undefined ? because(cause) : ""}${this.#perhaps()}`,
      );
  }

  /** Some ports that wait for TLS lose their patience before we do. */
  #perhaps(): string {
    const isPlain = this.#phase === "greeting" && this.#errand.endpoint.tls !== "implicit";
    return isPlain ? "; if that port waits for TLS, write smtps:// in the transport's URL" : "";
  }

  #answered(raw: string | undefined, sentence: string): void {
    const reply = raw === undefined || isReplyTorn(this.#session.connection) ? undefined : this.#parsed(raw);
    this.#conclude(reply, sentence);
  }

  #parsed(raw: string): StrictReply | undefined {
    return parseReply(raw, this.#errand.secrets);
  }

  #garbled(raw: string): void {
    // Quoted last: a secret that is cut or whose quotes are escaped would not be known again.
    const words = JSON.stringify(shownText(raw, this.#errand.secrets).slice(0, 80));
    if (this.#phase === "greeting" && !isReplyTorn(this.#session.connection))
      this.#settle(outcomeStopped(`what answered is no SMTP server: ${words}; mend host and port`));
    else this.#conclude(undefined, `the answer ${when(this.#phase)} was no SMTP reply: ${words}`);
  }

  /** What was refused first decides: what follows it is refused for its sake. */
  #conclude(answer: StrictReply | undefined, sentence: string): void {
    const { step, reply } = this.#refused ?? { step: this.#phase, reply: answer };
    const outcome = this.#released ? outcomeReleased(answer, sentence) : outcomeHeld(step, reply, sentence);
    this.#settle(this.#advised(outcome, step), this.#isReused && step === "MAIL");
  }

  /** What a server says where it shuts the way out is seldom enough for whoever is to open it. */
  #advised(outcome: Outcome, step: Step): Outcome {
    const { reply } = outcome;
    if (!("stop" in outcome) || outcome.stop !== "config" || reply.code === undefined) return outcome;
    const advice = adviceOn(step, reply, this.#errand.endpoint, this.#session.name);
    return { ...outcome, reply: { ...reply, text: `${reply.text.slice(0, REPLY_MOST)} (${advice})`.trim() } };
  }

  /** Told to stop: what was not released never is; what was has little time left to be answered. */
  #stopped(): void {
    const left = Math.min(this.#errand.timers.stop, Math.max(0, this.#finalUntil - performance.now()));
    if (this.#released) this.#arm(left, "stopped before the answer to the final dot came");
    else this.#settle(STOPPED);
  }

  #tooLarge(): void {
    const text = `the message of ${this.#errand.bytes.length} octets is larger than the server takes (SIZE)`;
    this.#settle({ kind: "rejected", reply: { enhanced: "5.3.4", text } });
  }

  #arm(ms: number, sentence?: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#silent(ms, sentence), ms);
  }

  #silent(ms: number, sentence = `no answer ${when(this.#phase)} within ${span(ms)}`): void {
    if (this.#phase === "greeting") void this.#ungreeted(ms);
    else this.#conclude(undefined, sentence);
  }

  /** A port that waits for TLS says nothing by itself, and would be waited for in vain at each run. */
  async #ungreeted(ms: number): Promise<void> {
    const { endpoint } = this.#errand;
    const socket = endpoint.tls === "implicit" ? undefined : this.#session.socket;
    if (socket !== undefined && (await answersTls(socket, Math.min(ms, ASKED_FOR))))
      this.#settle(outcomeStopped(waitsForTls(endpoint)));
    else this.#conclude(undefined, `no greeting from ${addressOf(endpoint)} within ${span(ms)}`);
  }

  /** `isOfSession`: what it says is about the session, which is of no use any more, and not about the message. */
  #settle(outcome: Outcome, isOfSession = false): void {
    if (this.#settled) return;
    this.#settled = true;
    clearTimeout(this.#timer);
    this.#errand.signal?.removeEventListener("abort", this.#stop);
    // An error, not an end: an end would send the dot. Without one nodemailer would never call back.
    this.#body.destroy(new Error("the delivery is over"));
    if (!this.#mayRest(outcome) || !this.#session.rest()) this.#end(outcome);
    this.#resolve(isOfSession ? undefined : outcome);
  }

  #end(outcome: Outcome): void {
    if (this.#mayQuit(outcome)) this.#session.quit();
    else this.#session.close();
  }

  /** Only where each step had the answer that it is meant to have. */
  #mayRest({ kind, reply }: Outcome): boolean {
    return kind === "accepted" && reply.code === 250;
  }

  /** Only where both sides agree that a command comes next; within a body QUIT would be a line of it. */
  #mayQuit({ reply }: Outcome): boolean {
    const isAsked = /^(?:AUTH|MAIL|RCPT|DATA)$/.test(this.#phase) && this.#asked.length === 0;
    const between = this.#released || (isAsked && !this.#isBodyOpen);
    const agreed = reply.code !== undefined && reply.code !== 421 && reply.code !== 354;
    return between && agreed && !isReplyTorn(this.#session.connection) && !this.#session.connection.destroyed;
  }
}
