import { isBeside } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { decoded } from "./decoded.ts";

/** The pages build writes into a meeting's folder; what else lies there we do not know. */
const OURS = /^([^/]+(?:\/[^/]+)*?)(?:\/(?:index\.html|newsletter\.html|post\.txt|next\.ics)?)?$/;
/** A file, whoever put it there. */
const FILE = /\.[a-z]\w{1,4}$/i;

/** The permalink that an address names, where it is one of a meeting's page; there may be no such meeting. */
export function permalinkOf(url: string, { minutes, page }: Site): string | undefined {
  const [address = ""] = url.split(/[?#]/, 1);
  const [before = "", after = ""] = page === "" ? [minutes] : page.split("{permalink}");
  if (!address.startsWith(before) || !address.endsWith(after)) return undefined;
  const [, path] = OURS.exec(address.slice(before.length, address.length - after.length)) ?? [];
  return path === undefined || FILE.test(path) || isBeside(path) ? undefined : decoded(path);
}
