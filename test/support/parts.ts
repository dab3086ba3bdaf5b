/** Files that a build is to write, as the site's room takes them. */
import { madeOf } from "../../src/site/portion.ts";
import { writePortions } from "../../src/site/writing.ts";
import type { Part } from "../../src/writers/writer.ts";

type Folders = Parameters<typeof writePortions>[0];
type Writing = Parameters<typeof writePortions>[2];

/** Writes parts, each a portion of its own; what was done, relative to `out`. */
export async function writeParts(
  folders: Folders,
  parts: readonly Part[],
  prune: boolean,
  how: Omit<Writing, "prune"> = {},
): Promise<Omit<Awaited<ReturnType<typeof writePortions>>, "files" | "whole">> {
  const portions = parts.map((part) => ({ name: part.file, made: madeOf(part), parts: () => [part] }));
  const { files: _, whole: __, ...done } = await writePortions(folders, portions, { prune, ...how });
  return done;
}
