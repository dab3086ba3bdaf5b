/** What a permalink may be, and of one that will not do the very cause, with the form that will. */
import { takenIn } from "../../model/paths.ts";
import { excerpt } from "../../text/clean.ts";
import { LIMITS } from "../../text/limits.ts";
import { fault, type Ruled } from "./values.ts";

const SEGMENT = /^[A-Za-z0-9_](?:[A-Za-z0-9._~-]*[A-Za-z0-9_~-])?$/;
const SIGNS = /^[A-Za-z0-9._~-]+$/;
const USE = `Use letters from a to z, digits, "-", "_", "." and "~" only, at most ${LIMITS.permalinkCharacters} of them; a path of several folders is written /a/b/.`;

/**
 * A line that can be part of an address and a file name everywhere. Other programs' `/a/b/` and `/a/b.html` are the
 * path `a/b`, whole: it is the id and the folder.
 */
export function permalink(text: string): Ruled<string> {
  const [, path = text] = /^\/(.+?)(?:\/|\.html)$/.exec(text) ?? [];
  const segments = path.split("/");
  if (path.length > LIMITS.permalinkCharacters)
    return fault(
      "permalink-form",
      `has ${path.length} characters; ${LIMITS.permalinkCharacters} is the limit`,
      "Shorten it.",
    );
  if (!segments.every(isFit) || (segments.length > 1 && path === text)) return misformed(text);
  const [first = "", ...below] = segments;
  const taken = takenIn(first, below);
  if (taken !== undefined)
    return fault(
      "permalink-reserved",
      `"${taken.name}" is taken: ${taken.by} keeps that name for itself`,
      "Choose another.",
    );
  return { value: path };
}

function isFit(segment: string): boolean {
  return SEGMENT.test(segment) && !segment.includes("..");
}

function misformed(text: string): ReturnType<typeof fault> {
  const [, address] = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(text) ?? [];
  const segments = (address ?? text).split("/").filter((one) => one !== "");
  const write = proposal(segments);
  const told = (message: string) =>
    fault("permalink-form", message, write === undefined ? USE : `Write ${write}.`);
  if (address !== undefined) return told(`"${excerpt(text)}" is an address, not a path`);
  const odd = segments.find((one) => !isFit(one));
  if (odd === undefined && write !== undefined)
    return told(`"${excerpt(text)}" is not in the form of a path`);
  const slip = odd === undefined || !segments.every((one) => SIGNS.test(one)) ? undefined : slipOf(odd);
  if (slip !== undefined) return told(`"${excerpt(odd ?? text)}" ${slip}`);
  const message = `"${excerpt(text)}" cannot be part of an address and a file name`;
  return fault("permalink-form", message, write === undefined ? USE : `Write ${write}. ${USE}`);
}

/** Where all signs are allowed, what is wrong with their places. */
function slipOf(segment: string): string {
  if (/^[.~-]/.test(segment)) return `begins with "${segment[0]}"`;
  return segment.endsWith(".") ? 'ends with "."' : "has two points side by side";
}

/** The same words in the form of a permalink; undefined where too little is left of them. */
function proposal(segments: readonly string[]): string | undefined {
  const plain = segments.map((segment) =>
    segment
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .replace(/[^A-Za-z0-9._~-]+/g, "-")
      .replace(/\.{2,}/g, ".")
      .replace(/^[.~-]+|(?<![.-])[.-]+$/g, ""),
  );
  // A word with a colon before it stands for another in Jekyll's settings.
  const [only = "", ...more] = plain;
  if (![only, ...more].every(isFit) || segments.some((one) => one.startsWith(":"))) return undefined;
  const written = more.length === 0 ? only : `/${plain.join("/")}/`;
  return permalink(written).value === undefined ? undefined : written;
}
