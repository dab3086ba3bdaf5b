import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { reasonOf } from "../files/reason.ts";
import { EXIT, error, type Place, Problems } from "../problem.ts";
import { openTransport } from "../transports/index.ts";
import type { Opened } from "../transports/transport.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Opens the transport of that name, its secret fetched now from where the configuration says; `now` is the clock it
 * may hold against the server's. Throws Problems.
 */
export async function loadTransport(
  { transports, ways, folder, placeOf }: Pick<Workspace, "transports" | "ways" | "folder" | "placeOf">,
  name: string,
  now: () => Date,
): Promise<Opened> {
  const own = ways?.[name];
  if (own !== undefined) return { transport: own, warnings: [] };
  const config = transports[name];
  if (config === undefined) throw new Error(`no transport ${name}: the configuration was checked for it`);
  if (config.kind === "file")
    return openTransport({ kind: "file", name, folder: resolve(folder, config.path) });
  const setting = (key: string) => ({
    name: `transports.${name}.${key}`,
    place: placeOf("transports", name, key),
  });
  const { url, source } = await secret(config.url, folder, setting("url"));
  const ca = config.ca === undefined ? undefined : await certificates(config.ca, folder, setting("ca"));
  const { connections, timeouts: timers } = config;
  return openTransport({ kind: "smtp", name, url, source, ca, connections, timers, now });
}

/** A setting of a transport, as a sentence names it, and where it stands. */
interface Setting {
  readonly name: string;
  readonly place: Place | undefined;
}

/** A transport's URL and, for a sentence about it, where it came from. */
async function secret(
  reference: string,
  folder: string,
  { name, place }: Setting,
): Promise<{ readonly url: string; readonly source: Setting }> {
  const [, kind, where = ""] = /^(env|file):(.*)$/.exec(reference) ?? [];
  if (kind === undefined) return { url: reference, source: { name, place } };
  const origin = kind === "env" ? `the environment variable ${where}` : `the file ${where}`;
  const refuse = (what: string): never => {
    const hint = "It must hold an address such as smtp://user:password@relay.example.org:587.";
    throw new Problems(error("secret-missing", EXIT.config, `${name}: ${origin} ${what}`, place, hint));
  };
  const found =
    kind === "env"
      ? (process.env[where] ?? refuse("is not set"))
      : await readFile(resolve(folder, where), "utf8").catch((cause: unknown) =>
          refuse(`could not be read: ${reasonOf(cause)}`),
        );
  if (found.trim() === "") return refuse("is empty");
  return { url: found.trim(), source: { name: `${name} (${origin})`, place } };
}

const [BEGIN, END] = ["-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"];

/** The certificates in a file, in PEM. */
async function certificates(file: string, folder: string, { name, place }: Setting): Promise<string> {
  const refuse = (what: string, hint: string): never => {
    throw new Problems(error("transport-ca", EXIT.config, `${name}: ${file} ${what}`, place, hint));
  };
  const text = await readFile(resolve(folder, file), "utf8").catch((cause: unknown) =>
    refuse(`could not be read: ${reasonOf(cause)}`, "Name a file of certificates in PEM, or leave `ca` out."),
  );
  const found = text
    .split(BEGIN)
    .slice(1)
    .flatMap((part) => {
      const end = part.indexOf(END);
      return end < 0 ? [] : [`${BEGIN}${part.slice(0, end)}${END}`];
    });
  if (found.length === 0 || !found.every(isCertificate))
    refuse(
      "holds no certificate, or one that cannot be read",
      "It must be in PEM: from a line of BEGIN CERTIFICATE to one of END CERTIFICATE, one or several.",
    );
  return found.join("\n");
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined;
  } catch {
    return false;
  }
}
