/** Addresses of the web as notes and the configuration write them: one reader, so that both take the same. */

/** An http or https address as it is used, or in one clause why the text is none; it is published, so it holds no secret. */
export function parseWeb(text: string): { readonly url: string } | { readonly fault: string } {
  if (!URL.canParse(text)) return { fault: "must be an http or https address" };
  const { protocol, username, password, href } = new URL(text);
  if (!/^https?:$/.test(protocol)) return { fault: "must be an http or https address" };
  if (username + password !== "") return { fault: "must not hold a user or a password: it is published" };
  // A setting may have holes; they are filled before anybody follows it.
  return { url: isUri(text.replace(/\{[\w-]+\}/g, "")) ? text : href };
}

/** Whether a text holds nothing but what may stand in a URI as it is (RFC 3986, 2). */
export function isUri(text: string): boolean {
  return /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/.test(text);
}

/** An address as that of a folder: what is relative to it lies in it, not beside it. */
export function asFolder(url: string): string {
  return url.endsWith("/") ? url : `${url}/`;
}
