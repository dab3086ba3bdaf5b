/** What a run learns of its ways out as it goes on: which are open, which take nothing for now, and whether to go on at all. */
import type { Outcome, Stop, Transport } from "../transports/transport.ts";
import { Line } from "./line.ts";

/** A way out that this run has used, and the line before it. */
interface WayOut {
  readonly transport: Transport;
  readonly line: Line;
}

/** The ways out of one run, by name. */
export class WaysOut {
  readonly #used = new Map<string, WayOut>();
  readonly #busy: Set<string>;
  #isShut = false;
  /** Answers that are being written down. */
  readonly #unwritten = new Set<Promise<void>>();

  /** `busy` are the names of those that rest. */
  constructor(busy: Iterable<string>) {
    this.#busy = new Set(busy);
  }

  /** Whether nobody else is tried at all. */
  get isShut(): boolean {
    return this.#isShut;
  }

  shut(): void {
    this.#isShut = true;
  }

  of(transport: Transport): WayOut {
    const { name, connections = 1 } = transport;
    const way = this.#used.get(name) ?? { transport, line: new Line(connections) };
    this.#used.set(name, way);
    return way;
  }

  isBusy({ name }: Transport): boolean {
    return this.#busy.has(name);
  }

  /** Learns from what became of an attempt. */
  heed(transport: Transport, outcome: Outcome): void {
    const stop = stopOf(outcome);
    if (stop === "busy") this.#busy.add(transport.name);
    else if (stop !== undefined) this.shut();
    else if (outcome.kind === "accepted") this.of(transport).line.widen();
  }

  /** An answer is being written down from now on, until what this gives back is called. */
  writing(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#unwritten.add(promise);
    return () => {
      this.#unwritten.delete(promise);
      resolve();
    };
  }

  /** Resolves when the answers of this moment are written down, or are not to be. */
  async written(): Promise<void> {
    await Promise.all(this.#unwritten);
  }

  /** Nothing is under way on any of them. */
  close(): void {
    for (const { transport } of this.#used.values()) transport.close?.();
  }
}

/** Whom an outcome is about besides its message. */
export function stopOf(outcome: Outcome): Stop | undefined {
  return "stop" in outcome ? outcome.stop : undefined;
}
