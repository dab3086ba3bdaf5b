/** The sink in a process of its own, so that it costs none of those that send to it. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export class Sink {
  readonly port: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  static async start(): Promise<Sink> {
    const child = fork(join(import.meta.dirname, "sink-child.ts"));
    const [port] = await once(child, "message");
    return new Sink(child, port);
  }

  /** How many messages a second came since it was asked last; throws where they were not so many. */
  async rate(expected: number): Promise<number> {
    this.#child.send("rate");
    const [{ count, seconds }] = await once(this.#child, "message");
    if (count !== expected) throw new Error(`the sink took ${count} messages, not ${expected}`);
    return count / seconds;
  }

  /** Waits until so many messages came since it was asked for its rate. */
  async until(count: number): Promise<void> {
    this.#child.send(count);
    await once(this.#child, "message");
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, "exit");
    this.#child.disconnect();
    await ended;
  }
}
