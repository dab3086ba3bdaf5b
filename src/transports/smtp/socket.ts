import net from "node:net";
import tls from "node:tls";
import type { SmtpEndpoint } from "./url.ts";

/** TLS as we speak it: 1.2 or later (RFC 8997), the server's name and chain verified (RFC 7817). */
export function tlsOptions(ca: string | undefined): tls.ConnectionOptions {
  return { minVersion: "TLSv1.2", rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) };
}

/**
 * A socket connected to the server, within `timeout` ms, after the TLS handshake where TLS comes first. Every
 * address of the name is tried (RFC 8305). Rejects with the system's own error, or when the signal is aborted.
 */
export function openSocket(
  { host, port, tls: mode }: SmtpEndpoint,
  timeout: number,
  ca?: string,
  signal?: AbortSignal,
): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const secure = { ...tlsOptions(ca), ...(net.isIP(host) === 0 ? { servername: host } : {}) };
    const socket = mode === "implicit" ? tls.connect({ host, port, ...secure }) : net.connect({ host, port });
    const timer = setTimeout(() => fail(new Error(`no connection within ${timeout} ms`)), timeout);
    const stop = () => fail(new Error("stopped"));
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      socket.off("error", fail);
    };
    const fail = (cause: Error) => {
      done();
      // A handshake may have one more thing to say.
      socket.on("error", () => undefined);
      socket.destroy();
      reject(cause);
    };
    signal?.addEventListener("abort", stop);
    socket.on("error", fail);
    socket.once(mode === "implicit" ? "secureConnect" : "connect", () => {
      done();
      resolve(socket);
    });
  });
}

/** Whether an error of connecting or of the handshake is a wrong setting: a name that does not exist, a certificate, a TLS version. */
export function isConfigFault(cause: unknown): boolean {
  return /^ENOTFOUND$|CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_|^ERR_SSL_|^EPROTO$/.test(codeOf(cause));
}

/** The system's code for an error, such as ECONNREFUSED, below the one nodemailer puts over it; empty where there is none. */
export function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "";
  const code = ("originalCode" in cause && cause.originalCode) || ("code" in cause && cause.code);
  return typeof code === "string" ? code : "";
}

/** The end of a sentence about an error: a colon, its code, its words; empty where it has neither. */
export function because(cause: unknown): string {
  const code = codeOf(cause);
  const message = cause instanceof Error ? cause.message : "";
  return code === "" && message === "" ? "" : `: ${[code, message].filter((part) => part !== "").join(" ")}`;
}
