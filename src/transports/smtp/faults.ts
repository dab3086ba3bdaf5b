/** What goes wrong below SMTP, in sentences: no connection, no TLS, a port that speaks otherwise than the URL says. */
import { codeOf, reasonOf } from "../../files/reason.ts";
import type { SmtpEndpoint } from "./url.ts";

/** What went wrong, and whether a setting is at fault: then trying again is of no use before a person has mended it. */
export interface WireFault {
  readonly sentence: string;
  readonly isConfig: boolean;
}

/** Silence, in a sentence of ours. */
export class Silence extends Error {}

const TRUST = "name it under `ca:` of the transport, or in NODE_EXTRA_CA_CERTS";

/** Why there is no connection, from the error of connecting or of a handshake. */
export function wireFault(cause: unknown, endpoint: SmtpEndpoint): WireFault {
  if (cause instanceof Silence) return { sentence: cause.message, isConfig: false };
  const code = codeOf(cause);
  const isConfig = /^ENOTFOUND$|CERT|ALTNAME|UNABLE_TO_|^ERR_SSL_|^EPROTO$/.test(code);
  return { sentence: sentenceOn(code, cause, endpoint), isConfig };
}

function sentenceOn(code: string, cause: unknown, endpoint: SmtpEndpoint): string {
  const { host } = endpoint;
  const at = addressOf(endpoint);
  const reason = reasonOf(cause);
  if (code === "ECONNREFUSED")
    return `nothing listens at ${at}: start the server, or mend host and port in the transport's URL`;
  if (code === "ENOTFOUND") return `there is no host ${host}: mend its name in the transport's URL`;
  if (code.startsWith("EAI_")) return `the address of ${host} could not be looked up: ${reason}`;
  if (/CERT|ALTNAME|UNABLE_TO_/.test(code))
    return `${at} was not believed: ${reason}${certificateAdvice(code, cause, endpoint)}`;
  if (reason.endsWith("no TLS")) return noTls(endpoint);
  if (reason.includes("older than TLS"))
    return `${at} speaks only versions older than TLS 1.2, which keep nothing secret: have its TLS brought up to date`;
  return `no connection to ${at}: ${reason}`;
}

function certificateAdvice(code: string, cause: unknown, { host }: SmtpEndpoint): string {
  if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID")
    return ". Have it renewed, or set this machine's clock if that is wrong";
  if (code === "DEPTH_ZERO_SELF_SIGNED_CERT") return `. If it is the right one, ${TRUST}`;
  if (/SELF_SIGNED|UNABLE_TO_|UNTRUSTED/.test(code))
    return `. If it is the right one, take that authority's certificate and ${TRUST}`;
  if (!code.includes("ALTNAME")) return "";
  const names = namesOf(cause);
  const whose = names.length === 0 ? "" : ` (${names.join(", ")})`;
  return `${whose}, not for ${host}. Write a name of the certificate in the transport's URL`;
}

/** Up to three names that a certificate is for, as Node tells them: `DNS:mail.example.org, IP Address:192.0.2.1`. */
function namesOf(cause: unknown): readonly string[] {
  const cert: unknown = cause instanceof Error ? Reflect.get(cause, "cert") : undefined;
  const told: unknown = typeof cert === "object" && cert !== null ? Reflect.get(cert, "subjectaltname") : "";
  const names = typeof told === "string" ? told.split(", ") : [];
  return names
    .map((name) => name.replace(/^(?:DNS|IP Address):/, ""))
    .filter((name) => /^[\w*.:-]{1,253}$/.test(name))
    .slice(0, 3);
}

function noTls(endpoint: SmtpEndpoint): string {
  const at = addressOf(endpoint);
  return endpoint.tls === "implicit"
    ? `${at} does not begin with TLS: for a port of plain SMTP or STARTTLS write smtp:// in place of smtps:// in the transport's URL`
    : `${at} answers STARTTLS with something that is no TLS: ask whoever runs the server`;
}

/** A port that says nothing in the clear and takes a handshake. */
export function waitsForTls(endpoint: SmtpEndpoint): string {
  return `${addressOf(endpoint)} waits for TLS: write smtps:// in place of smtp:// in the transport's URL`;
}

/** Nobody answered in time. */
export function unreached(endpoint: SmtpEndpoint, timeout: number, isReached: boolean): Silence {
  const at = addressOf(endpoint);
  return new Silence(
    isReached
      ? `${at} was reached and did not begin with TLS within ${span(timeout)}: if it is a port for plain SMTP or STARTTLS, write smtp:// in the transport's URL`
      : `no answer from ${at} within ${span(timeout)}: the host is off, or a firewall in between lets nothing through`,
  );
}

/** Where a server is, as a person writes it. */
export function addressOf({ host, port }: SmtpEndpoint): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

/** A time of the settings, in words. */
export function span(ms: number): string {
  if (ms < 1000) return `${ms} ms`;
  return ms < 60_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;
}

/** Why a conversation ended, as the end of a sentence; empty where there is no more to say than that. */
export function because(cause: unknown): string {
  const code = codeOf(cause);
  return code === "" || /^E(?:CONNECTION|SOCKET|TLS|EAUTH)$/.test(code) ? "" : `: ${reasonOf(cause)}`;
}
