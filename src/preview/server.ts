/** The preview's server on Node's own HTTP: it asks who asks, hands on what may be answered, and tells of a port in use. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { reasonOf } from "../files/reason.ts";
import { EXIT, error, Problems } from "../problem.ts";
import { admitted, type Doorway } from "./guard.ts";

/** What answers a request that may be answered. */
export type Answering = (request: Request) => Response | Promise<Response>;

export interface Listening {
  readonly door: Doorway;
  close(): Promise<void>;
}

/** Where to listen. */
export interface ListeningPlace {
  readonly address: string;
  /** Absent: the usual one, or where that is taken any that is free. */
  readonly port?: number | undefined;
  readonly token?: string | undefined;
}

const USUAL = 4747;

/** Listens; throws Problems where it cannot, as where the port is in use. */
export async function listen(
  answer: Answering,
  { address, port, token }: ListeningPlace,
): Promise<Listening> {
  let door: Doorway = { address, port: 0, token };
  const server = createServer((request, response) => {
    void respond(request, response, answer, door).catch(() => response.destroy());
  });
  const begin = (at: number) =>
    new Promise<void>((resolve, fail) => {
      server.once("error", fail);
      server.listen({ host: address, port: at, exclusive: true }, () => {
        server.off("error", fail);
        resolve();
      });
    });
  try {
    await begin(port ?? USUAL).catch((cause: unknown) => {
      if (port !== undefined || !isTaken(cause)) throw cause;
      return begin(0);
    });
  } catch (cause) {
    throw new Problems(cannotListen(address, port ?? USUAL, cause));
  }
  door = { ...door, port: (server.address() as AddressInfo).port };
  return {
    door,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isTaken(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
}

function cannotListen(address: string, port: number, cause: unknown) {
  const message = isTaken(cause)
    ? `port ${port} of ${address} is in use by another program`
    : `the preview cannot listen at ${address}, port ${port}: ${reasonOf(cause)}`;
  return error(
    "port-taken",
    EXIT.usage,
    message,
    undefined,
    "Name another with --port; 0 takes one that is free.",
  );
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answering,
  door: Doorway,
): Promise<void> {
  const { method = "", url: target = "", headers } = request;
  const { origin, cookie } = headers;
  // Of several names none is the one (RFC 9112, 3.2).
  const names = request.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host");
  const host = names.length === 1 ? headers.host : undefined;
  const site = headers["sec-fetch-site"];
  const head = { method, target, host, origin, cookie, site: Array.isArray(site) ? site.join() : site };
  const may = admitted(head, door);
  if (!may.ok) {
    const { status, sentence } = may.reason;
    const allow = status === 405 ? { allow: "GET, HEAD" } : {};
    const plain = { "content-type": "text/plain; charset=utf-8", connection: "close", ...allow };
    return void response.writeHead(status, plain).end(`${sentence}\n`);
  }
  const { ledTo } = may.value;
  if (ledTo !== undefined) {
    const { location, cookie } = ledTo;
    return void response
      .writeHead(303, { location, "set-cookie": cookie, "cache-control": "no-store" })
      .end();
  }
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const answered = await answer(new Request(`http://${host}${target}`, { method, signal: gone.signal }));
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  if (answered.body === null || method === "HEAD") {
    await answered.body?.cancel();
    return void response.end();
  }
  // A reader that goes away is no fault: what is left for it is let go.
  await pipeline(Readable.fromWeb(answered.body as Parameters<typeof Readable.fromWeb>[0]), response).catch(
    () => undefined,
  );
}
