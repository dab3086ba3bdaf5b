import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { EXIT, error, Problems } from "../problem.ts";
import { openTransport } from "../transports/index.ts";
import type { Opened } from "../transports/transport.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Opens the transport of that name, its secret fetched now from where the configuration says; `now` is the clock it
 * may hold against the server's. Throws Problems.
 */
export async function loadTransport(
  { transports, folder }: Pick<Workspace, "transports" | "folder">,
  name: string,
  now: () => Date,
): Promise<Opened> {
  const config = transports[name];
  if (config === undefined) throw new Error(`no transport ${name}: the configuration was checked for it`);
  if (config.kind === "file")
    return openTransport({ kind: "file", name, folder: resolve(folder, config.path) });
  const { url, timeouts: timers } = config;
  return openTransport({ kind: "smtp", name, url: await secret(url, folder, name), timers, now });
}

async function secret(reference: string, folder: string, transport: string): Promise<string> {
  const [, kind, where = ""] = /^(env|file):(.*)$/.exec(reference) ?? [];
  if (kind === undefined) return reference;
  const found =
    kind === "env"
      ? process.env[where]
      : await readFile(resolve(folder, where), "utf8").catch(() => undefined);
  if (found !== undefined && found.trim() !== "") return found.trim();
  const what =
    kind === "env"
      ? `the environment variable ${where} is not set`
      : `the file ${where} is empty or cannot be read`;
  throw new Problems(
    error(
      "secret-missing",
      EXIT.config,
      `transports.${transport}.url: ${what}`,
      undefined,
      "It must hold an address such as smtp://user:password@relay.example.org:587.",
    ),
  );
}
