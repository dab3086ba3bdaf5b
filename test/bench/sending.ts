/**
 * How many messages a second go out, each of their states recorded, beside nodemailer's own pool that records nothing:
 * 38 KB each, to a sink in a process of its own, in turn, the ratio taken pair by pair, because machines drift.
 * Run with: node test/bench/sending.ts [connections] [messages] [pairs] [ms a message takes there]
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { createTransport } from "nodemailer";
import { dispatch } from "../../src/outbox/dispatch.ts";
import { openSmtp } from "../../src/transports/smtp/smtp.ts";
import { newFolder, removeFolders, sample } from "../support/outbox-sample.ts";
import { openStore } from "../support/store.ts";

const BYTES = Buffer.from(`Subject: Weekly\r\n\r\n${`${"words ".repeat(11)}\r\n`.repeat(559)}`);
const FROM = "minutes@lighthouse.example";
const to = (n: number) => `member-${n}@lists.lighthouse.example`;

/** Takes everything and keeps nothing; tells its port, and when asked how many messages came since. */
function sink(wait: number): void {
  let taken = 0;
  const answer = (socket: Socket, command: string) => {
    const verb = command.slice(0, 4);
    if (verb === "EHLO")
      socket.write("250-sink.example.org\r\n250-PIPELINING\r\n250-SIZE\r\n250 8BITMIME\r\n");
    else if (verb === "DATA") socket.write("354 go on\r\n");
    else if (verb === "QUIT") socket.end("221 bye\r\n");
    else socket.write("250 2.0.0 fine\r\n");
    return verb === "DATA";
  };
  const take = (socket: Socket) => {
    taken += 1;
    const say = () => socket.write("250 2.0.0 taken\r\n");
    if (wait > 0) setTimeout(say, wait);
    else say();
  };
  const server = createServer({ noDelay: true }, (socket) => {
    let [rest, isBody] = ["", false];
    socket.setEncoding("latin1").on("error", () => undefined);
    socket.write("220 sink.example.org ESMTP\r\n");
    socket.on("data", (text: string) => {
      rest += text;
      for (;;) {
        const ending = isBody ? "\r\n.\r\n" : "\r\n";
        const end = rest.indexOf(ending);
        if (end === -1) break;
        const before = rest.slice(0, end);
        rest = rest.slice(end + ending.length);
        if (isBody) take(socket);
        isBody = !isBody && answer(socket, before);
      }
      if (isBody) rest = rest.slice(-4);
    });
  });
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
  process.on("message", () => {
    process.send?.(taken);
    taken = 0;
  });
  process.on("disconnect", () => process.exit());
}

/** A number that the sink tells. */
async function told(child: ChildProcess, name?: string): Promise<number> {
  if (name === undefined) child.send("taken");
  const [message]: unknown[] = await once(child, "message");
  return Number(name === undefined ? message : Reflect.get(Object(message), name));
}

/** The milliseconds from the first claim to the last record. */
async function ours(port: number, connections: number, messages: number): Promise<number> {
  const store = await openStore(newFolder(), { create: true });
  for (let n = 1; n <= messages; n++)
    await store.enqueue(sample(n, { bytes: BYTES, recipient: to(n), envelope: { from: FROM, to: to(n) } }));
  const url = `smtp://127.0.0.1:${port}?name=client.example.org`;
  const { transport } = openSmtp({ kind: "smtp", name: "relay", url, connections });
  const start = performance.now();
  await dispatch({ store, transportOf: () => transport, now: () => new Date(), jitter: Math.random });
  const time = performance.now() - start;
  if ((await store.counts()).accepted !== messages) throw new Error("not all were accepted");
  await store.close();
  return time;
}

/** The same of ready bytes and no record. */
async function pools(port: number, maxConnections: number, messages: number): Promise<number> {
  const settings = { pool: true, maxConnections, maxMessages: Number.POSITIVE_INFINITY } as const;
  const pool = createTransport({ ...settings, host: "127.0.0.1", port, secure: false, ignoreTLS: true });
  const start = performance.now();
  await Promise.all(
    Array.from({ length: messages }, (_, n) =>
      pool.sendMail({ envelope: { from: FROM, to: to(n + 1) }, raw: BYTES }),
    ),
  );
  const time = performance.now() - start;
  pool.close();
  return time;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function main(connections: number, messages: number, pairs: number, wait: number): Promise<void> {
  const child = fork(import.meta.filename, ["sink", String(wait)]);
  const port = await told(child, "port");
  const rates: { ours: number; pools: number }[] = [];
  const rate = async (run: typeof ours, count: number) => {
    const time = await run(port, connections, count);
    const taken = await told(child);
    if (taken !== count) throw new Error(`the sink took ${taken} of ${count}`);
    return (1000 * count) / time;
  };
  for (const run of [ours, pools]) await rate(run, 50);
  for (let pair = 0; pair < pairs; pair++)
    rates.push({ ours: await rate(ours, messages), pools: await rate(pools, messages) });
  child.disconnect();
  removeFolders();
  const ratios = rates.map((pair) => pair.ours / pair.pools);
  const shown = (numbers: readonly number[]) => median(numbers).toFixed(0);
  process.stdout.write(
    `${connections} connections, ${messages} messages of ${BYTES.length} octets, each taken in ${wait} ms: ours ${shown(rates.map((one) => one.ours))}/s, nodemailer's pool ${shown(rates.map((one) => one.pools))}/s, ratio ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(" ")}; median of ${pairs} pairs)\n`,
  );
}

if (process.argv[2] === "sink") sink(Number(process.argv[3]));
else {
  const [connections = 4, messages = 400, pairs = 5, wait = 0] = process.argv.slice(2).map(Number);
  await main(connections, messages, pairs, wait);
}
