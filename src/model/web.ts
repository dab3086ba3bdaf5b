/** Addresses of the web as notes and the configuration write them: one reader, so that both take the same. */
import { type Result, refusal } from "../problem.ts";

/** An http or https address as it is used; it is published, so it holds no secret. */
export function parseWeb(text: string): Result<string> {
  if (!URL.canParse(text)) return refusal("must be an http or https address");
  const { protocol, username, password, href } = new URL(text);
  if (!/^https?:$/.test(protocol)) return refusal("must be an http or https address");
  if (username + password !== "") return refusal("must not hold a user or a password: it is published");
  // A setting may have holes; they are filled before anybody follows it.
  return { ok: true, value: isUri(text.replace(/\{[\w-]+\}/g, "")) ? text : href };
}

/** Whether a text holds nothing but what may stand in a URI as it is (RFC 3986, 2). */
export function isUri(text: string): boolean {
  return /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/.test(text);
}

/** An address as that of a folder: what is relative to it lies in it, not beside it. */
export function asFolder(url: string): string {
  return url.endsWith("/") ? url : `${url}/`;
}

/** The path of an address within a folder of the web, as words; undefined of what lies elsewhere, is the folder itself or no name of a file. */
export function pathWithin(url: string, folder: string): string | undefined {
  const start = asFolder(folder);
  if (!url.startsWith(start)) return undefined;
  try {
    const path = decodeURIComponent(url.slice(start.length).split(/[?#]/, 1)[0] ?? "");
    return path === "" || path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}
