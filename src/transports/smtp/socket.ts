import net from "node:net";
import tls from "node:tls";
import { unreached } from "./faults.ts";
import type { SmtpEndpoint } from "./url.ts";

/** Whose certificates are believed; undefined for Node's own authorities and those of NODE_EXTRA_CA_CERTS alone. */
export type Believed = tls.SecureContext | undefined;

/** TLS 1.2 or later (RFC 8997). */
const LEAST = "TLSv1.2";

/** Certificates, in PEM, that are believed beside those that are anyway. */
export function trusting(ca: string): Believed {
  return tls.createSecureContext({ minVersion: LEAST, ca: [...tls.getCACertificates("default"), ca] });
}

/** TLS as we speak it: the server's name and chain verified (RFC 7817). */
export function tlsOptions(trust: Believed): tls.ConnectionOptions {
  return {
    minVersion: LEAST,
    rejectUnauthorized: true,
    ...(trust === undefined ? {} : { secureContext: trust }),
  };
}

/**
 * A socket connected to the server, within `timeout` ms, after the TLS handshake where TLS comes first. Every
 * address of the name is tried (RFC 8305). Rejects with the system's own error, with a Silence, or when the signal is
 * aborted.
 */
export function openSocket(
  endpoint: SmtpEndpoint,
  timeout: number,
  trust: Believed,
  signal?: AbortSignal,
): Promise<net.Socket> {
  const { host, port, tls: mode } = endpoint;
  return new Promise((resolve, reject) => {
    const secure = { ...tlsOptions(trust), ...(net.isIP(host) === 0 ? { servername: host } : {}) };
    const socket = mode === "implicit" ? tls.connect({ host, port, ...secure }) : net.connect({ host, port });
    const timer = setTimeout(() => fail(unreached(endpoint, timeout, !socket.connecting)), timeout);
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

/**
 * Whether the other side answers a handshake, within `timeout` ms, over a socket on which it has said nothing. Nobody
 * else may use that socket any more.
 */
export function answersTls(socket: net.Socket, timeout: number): Promise<boolean> {
  return new Promise((resolve) => {
    socket.removeAllListeners();
    socket.on("error", () => undefined);
    // Nothing is said to it: whose certificate it has is of no matter.
    const asked = tls.connect({ socket, rejectUnauthorized: false });
    const answered = (isTls: boolean) => () => {
      clearTimeout(timer);
      resolve(isTls);
    };
    const timer = setTimeout(answered(false), timeout);
    asked.once("secureConnect", answered(true)).once("close", answered(false));
    asked.on("error", answered(false));
  });
}
