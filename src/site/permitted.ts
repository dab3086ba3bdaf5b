/**
 * Which files a build may write into `out`, a folder that others write to as well: what nobody has, and what is ours by
 * the record. Nothing is written or removed through a link, and a file of somebody else is taken over only by word.
 */
import { dirname, join } from "node:path";
import { bytesOf, lookedAt } from "../files/whole.ts";
import type { SiteFile } from "./portion.ts";

/** What stands in the way of a file. */
interface Obstacle {
  /** Its path, relative to `out`. */
  readonly at: string;
  /** A file of somebody else's; or what is no folder where one is needed, or no file where one is. */
  readonly what: "taken" | "link" | "file" | "folder" | "irregular";
}

/** A file that was not written. */
export interface Refusal extends Obstacle {
  readonly file: string;
  /** Whether the record of another site, or of another folder, has what stands there. */
  readonly recorded?: boolean;
}

interface Permitted {
  /** What may be written, in its order. */
  readonly free: readonly SiteFile[];
  /** What may be written only by word: it is there already, and not ours. */
  readonly taken: readonly string[];
  readonly refused: readonly Refusal[];
}

/** Looks at what stands where the parts are to go. A file that holds the very bytes of a part is as good as ours. */
export function permitted(
  out: string,
  parts: readonly SiteFile[],
  isOurs: (file: string) => boolean,
): Permitted {
  const free: SiteFile[] = [];
  const taken: string[] = [];
  const refused: Refusal[] = [];
  for (const part of parts) {
    const { file } = part;
    const way = obstacle(out, file);
    if (way !== undefined) refused.push({ ...way, file });
    else if (mayBeWritten(out, part, isOurs)) free.push(part);
    else taken.push(file);
  }
  return { free, taken, refused };
}

/** What keeps a file from being written or removed there, whoever's it is. A link in its own place does not. */
export function obstacle(out: string, file: string): Obstacle | undefined {
  for (const folder of foldersOf(file)) {
    const kind = kindOf(join(out, folder));
    if (kind === undefined) return undefined;
    if (kind !== "folder") return { at: folder, what: kind };
  }
  const kind = kindOf(join(out, file));
  return kind === "folder" || kind === "irregular" ? { at: file, what: kind } : undefined;
}

/** Whether a regular file is there with these bytes. */
export function holds(out: string, file: string, body: string | Uint8Array): boolean {
  return bytesOf(join(out, file))?.equals(Buffer.from(body)) === true;
}

function mayBeWritten(out: string, { file, body }: SiteFile, isOurs: (file: string) => boolean): boolean {
  if (kindOf(join(out, file)) === undefined) return true;
  return isOurs(file) || holds(out, file, body);
}

/** The folders of a file, from the top. */
function foldersOf(file: string): string[] {
  const folder = dirname(file);
  return folder === "." ? [] : [...foldersOf(folder), folder];
}

/** What is there, no link followed; undefined where nothing is. */
function kindOf(path: string): Exclude<Obstacle["what"], "taken"> | undefined {
  const found = lookedAt(path);
  if (found === undefined) return undefined;
  if (found.isSymbolicLink()) return "link";
  if (found.isDirectory()) return "folder";
  return found.isFile() ? "file" : "irregular";
}
