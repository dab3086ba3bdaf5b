/**
 * Who may ask, and how: the first thing that is done with a request. A page of a stranger, open in the same browser, can
 * send requests to this machine, and by a name of its own that leads here (DNS rebinding) even read what comes; so the
 * name that was asked for, where the request comes from and its form are held against what this preview is. It refuses
 * to know what there is to see.
 */
import { timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";
import { type Result, refusal } from "../problem.ts";

/** What of a request is looked at before anything else. */
export interface RequestHead {
  readonly method: string;
  /** The request's target as it was sent, not decoded. */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** Sec-Fetch-Site: how the asking page is related to us, by the browser's word. */
  readonly site: string | undefined;
  readonly cookie: string | undefined;
}

/** Where a preview is served, and what opens it from elsewhere than this machine. */
export interface Doorway {
  readonly port: number;
  /** The address that it listens at. */
  readonly address: string;
  /** Who has no cookie with it sees nothing; absent where only this machine can ask. */
  readonly token?: string | undefined;
}

/** Why a request is not answered. */
export interface Refusing {
  readonly status: 400 | 403 | 405;
  readonly sentence: string;
}

/** A request that may be answered; who has just shown the token is led to the same without it, and keeps it. */
export interface Admitted {
  readonly ledTo?: { readonly location: string; readonly cookie: string };
}

const COOKIE = "minutewire-preview";
const LONGEST = 4096;

/** Whether a request may be answered, and else why not. */
export function admitted(head: RequestHead, door: Doorway): Result<Admitted, Refusing> {
  const { method, target, host, origin, site } = head;
  if (method !== "GET" && method !== "HEAD")
    return refusal({ status: 405, sentence: "a preview is looked at: GET and HEAD alone are answered" });
  if (!isSound(target)) return refusal({ status: 400, sentence: "this is no address of the preview" });
  if (host === undefined || !isOurs(host, door))
    return refusal({ status: 403, sentence: "this is not the preview's own address" });
  const isAnothers = origin !== undefined && origin !== `http://${host}`;
  if (isAnothers || !["none", "same-origin"].includes(site ?? "none"))
    return refusal({ status: 403, sentence: "a page of somebody else asked for this" });
  return door.token === undefined ? { ok: true, value: {} } : withToken(head, door.token);
}

/** A path and a query, plain and short, whose path climbs nowhere and ends no name, however often it is encoded. */
function isSound(target: string): boolean {
  if (target.length > LONGEST || !/^\/(?!\/)[\x21-\x7e]*$/.test(target) || /[\\#]/.test(target)) return false;
  const pieces = target.split("?").map(decoded);
  if (pieces.some((piece) => piece === undefined || /[\x00-\x1f\x7f]/.test(piece))) return false;
  const isEncoded = !/^[^?]*%(?![\da-f]{2})/i.test(target);
  return isEncoded && !/\\|(?:^|\/)\.{1,2}(?:\/|$)/.test(pieces[0] ?? "");
}

/** A text with its percent-encoding undone until none is left; undefined where it hides what is no UTF-8. */
function decoded(text: string): string | undefined {
  try {
    const once = decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, "%25"));
    return once === text ? text : decoded(once);
  } catch {
    return undefined;
  }
}

/** Whether a Host names this preview: by its address, by this machine's name for itself. */
function isOurs(host: string, { port, address }: Doorway): boolean {
  const [, name = "", given = "80"] = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i.exec(host) ?? [];
  if (Number(given) !== port) return false;
  const bare = name.replace(/^\[|\]$/g, "").toLowerCase();
  if (bare === "localhost" || bare === address.toLowerCase()) return true;
  if (isLoopback(address)) return false;
  // At every address of the machine: any of them, but no name, which a stranger may have given it.
  return isIP(bare) !== 0 && (bare === "127.0.0.1" || bare === "::1" || isEvery(address));
}

/** Whether an address is one that only this machine can ask at. */
export function isLoopback(address: string): boolean {
  return /^127(?:\.\d{1,3}){3}$/.test(address) || address === "::1" || address === "localhost";
}

function isEvery(address: string): boolean {
  return address === "0.0.0.0" || address === "::";
}

function withToken({ target, cookie = "" }: RequestHead, token: string): Result<Admitted, Refusing> {
  const [path = "/", query = ""] = target.split("?");
  const asked = new URLSearchParams(query);
  const shown = asked.get("token");
  if (shown !== null && isSame(shown, token)) {
    asked.delete("token");
    const location = asked.size === 0 ? path : `${path}?${asked}`;
    const set = `${COOKIE}=${token}; HttpOnly; SameSite=Strict; Path=/`;
    return { ok: true, value: { ledTo: { location, cookie: set } } };
  }
  const isHeld = cookie.split(/;\s*/).some((one) => {
    const [name, value = ""] = one.split("=");
    return name === COOKIE && isSame(value, token);
  });
  if (isHeld) return { ok: true, value: {} };
  return refusal({
    status: 403,
    sentence: "the token is missing: open the address that the terminal shows",
  });
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
