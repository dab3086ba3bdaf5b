/** What one worker has under way: on its ways out, and on from there until it is written down. */
import type { Transport } from "../transports/transport.ts";
import type { Delivery } from "./delivery.ts";

/** The lanes of one worker. */
export class Lanes {
  /** From its begin until it is written down. */
  readonly #under = new Map<Promise<void>, Delivery>();
  /** How many are on each way, until it has answered. */
  readonly #onWay = new Map<string, number>();
  readonly #ways = new Map<string, Transport>();
  readonly #rests = new Map<string, number>();
  #tell: () => void = () => undefined;
  #isFreed = false;

  /** How many lanes are taken. */
  get size(): number {
    return [...this.#onWay.values()].reduce((sum, one) => sum + one, 0);
  }

  /** Whether nothing is under way. */
  get isIdle(): boolean {
    return this.#under.size === 0;
  }

  /** What is under way. */
  get deliveries(): Iterable<Delivery> {
    return this.#under.values();
  }

  /** The ways out that were used. */
  get ways(): Iterable<Transport> {
    return this.#ways.values();
  }

  on(way: string): number {
    return this.#onWay.get(way) ?? 0;
  }

  /** Takes a lane until the work says that it is free, or ends. The work does not throw. */
  begin(transport: Transport, delivery: Delivery, work: (free: () => void) => Promise<void>): void {
    const { name } = transport;
    this.#ways.set(name, transport);
    this.#onWay.set(name, this.on(name) + 1);
    let isTaken = true;
    const free = () => {
      if (!isTaken) return;
      isTaken = false;
      this.#onWay.set(name, this.on(name) - 1);
      this.#isFreed = true;
      this.#tell();
    };
    const over = work(free).finally(() => {
      this.#under.delete(over);
      free();
    });
    this.#under.set(over, delivery);
  }

  /** Resolves when a lane was freed since it was asked last. */
  async freed(): Promise<void> {
    if (!this.#isFreed)
      await new Promise<void>((resolve) => {
        this.#tell = resolve;
      });
    this.#isFreed = false;
  }

  /** Waits so long, in milliseconds, for the other lanes to be freed too. */
  async gathered(moment: number): Promise<void> {
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      this.#tell();
    }, moment);
    while (this.size > 0 && !isOver)
      await new Promise<void>((resolve) => {
        this.#tell = resolve;
      });
    clearTimeout(timer);
    this.#isFreed = false;
  }

  /** Resolves when nothing is under way any more. */
  async ended(): Promise<void> {
    await Promise.all(this.#under.keys());
  }

  /** Nothing begins that way for so long, in milliseconds. */
  rest({ name }: Transport, time: number): void {
    this.#rests.set(name, performance.now() + time);
  }

  isResting(way: string): boolean {
    return (this.#rests.get(way) ?? 0) > performance.now();
  }
}
