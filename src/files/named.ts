import { relative } from "node:path";

/** A path as it is told: from the current folder. */
export function named(path: string): string {
  return relative(process.cwd(), path) || ".";
}
