/** A list's archive on this machine, which answers what a test says and remembers what it was asked. */
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A status and a body; undefined hangs. */
export type Page = readonly [status: number, body: string] | undefined;

export interface ArchiveHost {
  readonly address: string;
  /** The last part of each path, as it came in. */
  readonly asked: string[];
  /** The most that were under way at once. */
  readonly most: () => number;
  close(): Promise<void>;
}

/** Each message has the path `/<message-id>`, whatever comes before it. */
export async function archiveHost(
  page: (id: string, path: string, nth: number) => Page | Promise<Page>,
): Promise<ArchiveHost> {
  const asked: string[] = [];
  const open = new Set<ServerResponse>();
  let most = 0;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    const id = path.split("/").at(-1) ?? "";
    asked.push(id);
    open.add(response);
    response.on("close", () => open.delete(response));
    most = Math.max(most, open.size);
    const said = await page(id, path, asked.length);
    if (said === undefined) return;
    open.delete(response);
    response.writeHead(said[0], { "content-type": "text/html", connection: "close" }).end(said[1]);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    most: () => most,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** What an archive shows of a message it has. */
export const shown = (id: string): Page => [200, `<h1>Crew</h1> Message-ID: &lt;${id}&gt;`];
export const NONE: Page = [404, "none"];
