/** Names under `.fault.invalid` lead where a test says, so that a resolver's faults can be had on this machine. */
import dns from "node:dns";
import { Worker } from "node:worker_threads";

/** What a name leads to: addresses of this machine, the resolver's error, or nothing at all. */
export type Answer = readonly string[] | "ENOTFOUND" | "EAI_AGAIN" | "silence";

const answers = new Map<string, Answer>();
let names = 0;

/** A name that nobody else has. */
export function newName(): string {
  names += 1;
  return `relay${names}.fault.invalid`;
}

export function lead(name: string, answer: Answer): void {
  answers.set(name, answer);
}

type Found = (
  fault: NodeJS.ErrnoException | null,
  address: string | dns.LookupAddress[],
  family?: number,
) => void;

/** Puts the names above before the system's own; gives back what undoes it. */
export function installLookup(): () => void {
  const own = dns.lookup;
  const lookup = (name: string, options: dns.LookupOptions, found: Found) => {
    const answer = answers.get(name);
    if (answer === undefined) own(name, options, found);
    else if (typeof answer !== "string") tell(answer, options.all === true, found);
    else if (answer !== "silence")
      setImmediate(found, Object.assign(new Error(`getaddrinfo ${answer} ${name}`), { code: answer }), []);
  };
  Object.assign(dns, { lookup });
  return () => Object.assign(dns, { lookup: own });
}

function tell(addresses: readonly string[], all: boolean, found: Found): void {
  const both = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  if (all) setImmediate(found, null, both);
  else setImmediate(found, null, both[0]?.address ?? "", both[0]?.family);
}

/** Listens and never accepts; its queue holds two, and who comes third gets no answer at all, as behind a firewall. */
const FULL = `
const net = require("node:net");
const { parentPort, workerData } = require("node:worker_threads");
const server = net.createServer().listen({ ...workerData, backlog: 1 }, () => {
  parentPort.postMessage("listening");
  setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
});
`;

/** An address and port of this machine at which connecting hangs; gives back what ends it. */
export async function fullQueue(host: string, port: number): Promise<() => Promise<unknown>> {
  const worker = new Worker(FULL, { eval: true, workerData: { host, port } });
  await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  const { connect } = await import("node:net");
  const waiting = [1, 2, 3, 4].map(() => connect({ host, port }).on("error", () => undefined));
  await new Promise((resolve) => setTimeout(resolve, 100));
  return async () => {
    for (const socket of waiting) socket.destroy();
    await worker.terminate();
  };
}
