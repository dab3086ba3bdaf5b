import { parseDomain } from "../../mail/domain.ts";
import { EXIT, error, type Place, type Problem, Problems, warning } from "../../problem.ts";

/** A server and how to reach it, read from `smtp://user:password@host:port?tls=none&name=our.name` or `smtps://…`. */
export interface SmtpEndpoint {
  readonly host: string;
  readonly port: number;
  /** implicit: RFC 8314, 3; starttls: RFC 3207, required; none: in the clear. */
  readonly tls: "implicit" | "starttls" | "none";
  /** What we call ourselves in EHLO (RFC 5321, 4.1.1.1); where absent the machine's own full name, or `[127.0.0.1]` if it has none. */
  readonly name?: string | undefined;
  readonly login?: Login | undefined;
}

export interface Login {
  readonly user: string;
  readonly password: string;
}

/** Where a URL stands in the configuration, and how a sentence names it. */
export interface UrlSource {
  readonly name: string;
  readonly place?: Place | undefined;
}

/** Reads a URL, whose secrets are resolved by now; throws Problems that never repeat the URL, since it may hold a password. */
export function parseSmtpUrl(
  text: string,
  { name: source, place }: UrlSource = { name: "the transport's URL" },
): { endpoint: SmtpEndpoint; warnings: readonly Problem[] } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const refuse = (what: string, hint?: string): never => {
    // Of a sign that was not encoded a URL makes something else, and whatever is wrong may come of it.
    const hints = [hint, encodingHint(text)].filter((one) => one !== undefined).join(" ");
    throw new Problems(
      error("smtp-url", EXIT.config, `${source}: ${what}`, place, hints === "" ? FORM : hints),
    );
  };
  if (url === undefined || !/^smtps?:$/.test(url.protocol) || url.hostname === "")
    return refuse("it is not a URL of the form smtp://host:port", FORM);
  if (!/^\/?$/.test(url.pathname) || url.hash !== "")
    return refuse("it has a path or a fragment, which SMTP has no use for");
  for (const key of url.searchParams.keys())
    if (key !== "tls" && key !== "name")
      // Not by its name: behind a question mark that was not encoded stands the rest of a password.
      return refuse("it has an unknown parameter", "tls and name are known.");

  const host = decoded(url.hostname)?.replace(/^\[(.*)\]$/, "$1") ?? "";
  if (!/^[A-Za-z0-9._:-]+$/.test(host)) return refuse("its host is not a host name");
  const tls =
    tlsOf(url, host) ??
    refuse("tls= is neither none nor required", url.protocol === "smtps:" ? TLS_ALWAYS : TLS_WANTED);
  const login = loginOf(url);
  if (login === "odd")
    return refuse(
      "its user or its password cannot be read",
      "A login is user:password, both percent-encoded and neither empty.",
    );
  const loopback = isLoopback(host);
  if (login !== undefined && tls === "none" && !loopback)
    return refuse("a password is never sent without TLS", "Take tls=none out of it, or the password.");
  const name = url.searchParams.get("name") ?? undefined;
  if (name !== undefined && !isEhloName(name))
    return refuse(
      "name= is not a name for EHLO",
      "It is this machine's full name, such as notes.example.org, or its address in brackets.",
    );

  const port = url.port === "" ? (tls === "implicit" ? 465 : 587) : Number(url.port);
  const open = tls === "none" && !loopback;
  return {
    endpoint: { host, port, tls, name, login },
    warnings: [
      ...(open ? [warning("smtp-without-tls", `${source}: mail goes in the clear (tls=none)`, place)] : []),
      ...(port === 465 && tls !== "implicit" ? [submissions(source, place)] : []),
    ],
  };
}

const TLS_ALWAYS = "smtps:// has TLS always: leave it out.";
const TLS_WANTED = "?tls=required always has TLS, ?tls=none never; leave it out for what fits the host.";
const FORM =
  "Write smtp://user:password@host:587 (STARTTLS) or smtps://user:password@host:465 (TLS from the start).";

/** RFC 8314, 7.3: whoever waits there for a greeting may wait for five minutes. */
function submissions(source: string, place: Place | undefined): Problem {
  const message = `${source}: port 465 is for TLS from the start, and smtp:// waits for a greeting without`;
  return warning("smtp-port", message, place, "Write smtps:// in its place.");
}

/**
 * How the signs of a login are written that a URL has for itself, without anything else of it; undefined where there
 * is none. What stands before the last at sign was meant for the login, wherever a URL sees its end.
 */
function encodingHint(text: string): string | undefined {
  const [, rest = ""] = /^\s*smtps?:\/\/(.*)$/is.exec(text) ?? [];
  const at = Math.max(rest.lastIndexOf("@"), 0);
  const [user = "", ...others] = rest.slice(0, at).split(":");
  const password = others.join(":");
  const signs = `${user}${password}`.replace(/%[0-9a-f]{2}/gi, "").match(/[^\w.~!$&'()*+,;=-]/gu);
  if (signs === null) return undefined;
  const written = [...new Set(signs)].map(
    (sign) => `${encodeURIComponent(sign)} for ${sign.trim() === "" ? "a space" : sign}`,
  );
  return `Signs of the user or the password that mean something in a URL are written by number: ${written.join(", ")}.`;
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
