/**
 * A sender over SMTP that stops itself (SIGSTOP) once: `node stopped-child.ts FOLDER URL WHERE LEASE`. WHERE is
 * `record` (right before the record of the last piece is asked for), `recorded` (right after it stands), `dot` (the
 * final dot is about to be written) or a number: so many octets of the body were written.
 */
import { subscribe } from "node:diagnostics_channel";
import { Socket } from "node:net";
import { dispatch } from "../../src/outbox/dispatch.ts";
import { openSmtp } from "../../src/transports/smtp/smtp.ts";
import { openStore } from "./store.ts";

const [folder = "", url = "", where = "", lease = "60000"] = process.argv.slice(2);

function stand(at: string): void {
  if (at !== where) return;
  process.stdout.write("standing\n");
  process.kill(process.pid, "SIGSTOP");
}

subscribe("net.client.socket", (message) => {
  const socket: unknown = typeof message === "object" && message !== null && Reflect.get(message, "socket");
  // Connecting puts back a socket's own way to write.
  if (socket instanceof Socket) socket.once("connect", () => listenTo(socket));
});

/** Follows what is written, so that the stop is at the octet that was asked for. */
function listenTo(socket: Socket): void {
  const write = socket.write;
  let body = -1;
  Reflect.set(socket, "write", (...given: unknown[]) => {
    const [chunk] = given;
    const text = chunk instanceof Uint8Array ? Buffer.from(chunk).toString("latin1") : String(chunk);
    if (body >= 0 && text.endsWith(".\r\n")) stand("dot");
    const more: unknown = Reflect.apply(write, socket, given);
    const before = body;
    if (body >= 0) body += text.length;
    else if (text.startsWith("DATA")) body = 0;
    if (before < Number(where) && body >= Number(where)) stand(where);
    return more;
  });
}

const { transport } = openSmtp({ kind: "smtp", name: "stopping", url, timers: { release: 200 } });
const store = await openStore(folder, { create: false });
const results = await dispatch({
  store,
  transportOf: () => ({
    name: transport.name,
    deliver: (envelope, bytes, key, beforeTerminator) =>
      transport.deliver(envelope, bytes, key, async () => {
        stand("record");
        const isDue = await beforeTerminator();
        stand("recorded");
        return isDue;
      }),
  }),
  now: () => new Date(),
  jitter: () => 0,
  lease: Number(lease),
});
for (const { delivery, outcome } of results) {
  const word = typeof outcome === "string" ? outcome : `${outcome.kind}: ${outcome.reply.text}`;
  process.stdout.write(`${delivery.state}, ${word}\n`);
}
await store.close();
