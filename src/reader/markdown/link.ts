import { meetingUrl } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { asFolder, isUri } from "../../model/web.ts";

const SCHEMES = new Set(["http:", "https:", "mailto:"]);

/**
 * The absolute form of a link's target: http, https or mailto, else undefined. An absolute target stays as written
 * where it is a URI already; a relative one is resolved against the site, `#words` against the meeting's page.
 */
export function resolveLink(target: string, site: Site, permalink: string): string | undefined {
  // A backslash is none of a URI's characters, and no slash either (CommonMark, 6.3).
  const written = target.trim().replaceAll("\\", "%5C");
  const base = written.startsWith("#") ? meetingUrl(site, permalink) : asFolder(site.url);
  if (written === "" || !URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  if (!SCHEMES.has(url.protocol)) return undefined;
  return URL.canParse(written) && isUri(written) ? written : url.href;
}

/** What a target means that leaves its scheme out, `www.example.org/a` or `ada@example.org`; undefined for any other. */
export function withScheme(target: string): string | undefined {
  const written = target.trim();
  if (/^www\.[\p{L}\d-]{1,63}\.[\p{L}\d]/iu.test(written)) return `https://${written}`;
  const isMail = /^[\w.+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,9}\p{L}{2,63}(?:\?\S*)?$/u.test(written);
  return isMail ? `mailto:${written}` : undefined;
}

/** Whether words say just this URL, so that a footnote would only repeat them. */
export function saysUrl(words: string, url: string): boolean {
  if (words === "" || /\s/.test(words)) return false;
  const spelled = [words, `mailto:${words}`];
  return spelled.some(
    (one) =>
      one === url || (URL.canParse(one) && URL.canParse(url) && new URL(one).href === new URL(url).href),
  );
}
