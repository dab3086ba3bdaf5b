import { parseDomain } from "../../mail/domain.ts";
import { EXIT, error, type Place, type Problem, Problems, warning } from "../../problem.ts";

/** A server and how to reach it, read from `smtp://user:password@host:port?tls=none&name=our.name` or `smtps://…`. */
export interface SmtpEndpoint {
  readonly host: string;
  readonly port: number;
  /** implicit: RFC 8314, 3; starttls: RFC 3207, required; none: in the clear. */
  readonly tls: "implicit" | "starttls" | "none";
  /** What we call ourselves in EHLO (RFC 5321, 4.1.1.1); the machine's own name where absent. */
  readonly name?: string | undefined;
  readonly login?: Login | undefined;
}

export interface Login {
  readonly user: string;
  readonly password: string;
}

/** Reads a URL, whose secrets are resolved by now; throws Problems that never repeat the URL, since it may hold a password. */
export function parseSmtpUrl(
  text: string,
  place?: Place,
): { endpoint: SmtpEndpoint; warnings: readonly Problem[] } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const refuse = (message: string, hint?: string): never => {
    throw new Problems(error("smtp-url", EXIT.config, message, place, hint));
  };
  if (url === undefined || !/^smtps?:$/.test(url.protocol) || url.hostname === "")
    return refuse(
      "the transport's address is not a URL of the form smtp://host:port",
      "Write smtp:// or smtps://.",
    );
  if (!/^\/?$/.test(url.pathname) || url.hash !== "")
    return refuse("the transport's URL has a path or a fragment, which SMTP has no use for");
  for (const key of url.searchParams.keys())
    if (key !== "tls" && key !== "name")
      return refuse(
        // Not by its name: behind a question mark that was not encoded stands the rest of a password.
        "the transport's URL has an unknown parameter",
        "tls and name are known. A question mark within a password is written %3F.",
      );

  const host = decoded(url.hostname)?.replace(/^\[(.*)\]$/, "$1") ?? "";
  if (!/^[A-Za-z0-9._:-]+$/.test(host)) return refuse("the transport's host is not a host name");
  const tls = tlsOf(url, host) ?? refuse("tls= is none or required; smtps:// has TLS always");
  const login = loginOf(url);
  if (login === "odd")
    return refuse("the transport's URL has a user or a password that cannot be read", "Percent-encode both.");
  const loopback = isLoopback(host);
  if (login !== undefined && tls === "none" && !loopback)
    return refuse("a password is never sent without TLS", "Take tls=none out of the URL, or the password.");
  const name = url.searchParams.get("name") ?? undefined;
  if (name !== undefined && !isEhloName(name)) return refuse("name= is not a domain or an address literal");

  const port = url.port === "" ? (tls === "implicit" ? 465 : 587) : Number(url.port);
  const open = tls === "none" && !loopback;
  return {
    endpoint: { host, port, tls, name, login },
    warnings: open ? [warning("smtp-without-tls", "mail goes in the clear (tls=none)", place)] : [],
  };
}

/** Whether a host is this machine (RFC 6761, 6.3): the one place where mail may pass in the clear without a warning. */
export function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|::1)$/i.test(host);
}

function tlsOf(url: URL, host: string): SmtpEndpoint["tls"] | undefined {
  const wanted = url.searchParams.get("tls");
  if (url.protocol === "smtps:") return wanted === null || wanted === "required" ? "implicit" : undefined;
  if (wanted === "required") return "starttls";
  if (wanted === "none") return "none";
  return wanted === null ? (isLoopback(host) ? "none" : "starttls") : undefined;
}

function loginOf(url: URL): Login | undefined | "odd" {
  if (url.username === "" && url.password === "") return undefined;
  const user = decoded(url.username);
  const password = decoded(url.password);
  if (!user || !password || /[\0\r\n]/.test(user + password)) return "odd";
  return { user, password };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function isEhloName(name: string): boolean {
  return parseDomain(name).ok || /^\[(\d{1,3}(\.\d{1,3}){3}|IPv6:[0-9A-Fa-f:.]+)\]$/.test(name);
}
