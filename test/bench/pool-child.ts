/** nodemailer's own pool and nothing beside it: `node pool-child.ts PORT COUNT FILE [CONNECTIONS]` sends the bytes of FILE so often. */
import { readFileSync } from "node:fs";
import { createTransport } from "nodemailer";

const [port, count, file = "", connections = "4"] = process.argv.slice(2);
const raw = readFileSync(file);
const pool = createTransport({
  pool: true,
  host: "127.0.0.1",
  port: Number(port),
  ignoreTLS: true,
  maxConnections: Number(connections),
  maxMessages: Number.POSITIVE_INFINITY,
});
const envelope = { from: "minutes@harbour.example", to: "list@harbour.example" };
await Promise.all(Array.from({ length: Number(count) }, () => pool.sendMail({ raw, envelope })));
pool.close();
