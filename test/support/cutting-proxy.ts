/** A proxy before a server on a socket, that cuts a connection at one piece of what goes through it. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Where it cuts: at the nth piece of that direction, counted over all connections; `asked` is not carried on, nor `answered`. */
export interface CutAt {
  readonly n: number;
  readonly direction: "asked" | "answered";
  /** Nobody is let through any more. */
  readonly isLasting: boolean;
}

/** A proxy on a port of this machine. */
export class CuttingProxy {
  #cut: CutAt | undefined;
  #isShut = false;
  #seen = { asked: 0, answered: 0 };
  readonly #open = new Set<Socket>();
  readonly #server;

  private constructor(path: string) {
    this.#server = createServer((client) => this.#join(client, connect(path)));
  }

  static async before(path: string): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(path);
    proxy.#server.listen(0, "127.0.0.1");
    await once(proxy.#server, "listening");
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Counts anew, and cuts there; without a place nowhere. */
  set(cut?: CutAt): void {
    this.#cut = cut;
    this.#isShut = false;
    this.#seen = { asked: 0, answered: 0 };
  }

  /** How many pieces went each way since. */
  get seen(): Readonly<Record<CutAt["direction"], number>> {
    return this.#seen;
  }

  #join(client: Socket, server: Socket): void {
    const end = () => {
      for (const one of [client, server]) {
        one.destroy();
        this.#open.delete(one);
      }
    };
    if (this.#isShut) {
      end();
      return;
    }
    const carry = (from: Socket, to: Socket, direction: CutAt["direction"]) => {
      this.#open.add(from);
      from.on("data", (piece: Buffer) => {
        this.#seen[direction] += 1;
        const cut = this.#cut;
        if (cut?.direction !== direction || this.#seen[direction] !== cut.n) to.write(piece);
        else {
          this.#isShut = cut.isLasting;
          end();
          if (cut.isLasting) for (const one of this.#open) one.destroy();
        }
      });
      from.on("error", end);
      from.on("close", end);
    };
    carry(client, server, "asked");
    carry(server, client, "answered");
  }

  async close(): Promise<void> {
    for (const one of this.#open) one.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }
}
