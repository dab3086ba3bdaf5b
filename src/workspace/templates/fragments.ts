/** The files of a folder of templates, as their names without the ending, each with its text. */
import { basename, join, relative } from "node:path";
import type { Fragments } from "../../writers/newsletter/fragments.ts";
import { namesIn, readDefinition } from "../workspace.ts";

/** Reads those with that ending; `refused` says what a folder that cannot be read has, or throws. */
export async function loadFragments(
  folder: string,
  ending: string,
  refused: (named: string, cause: unknown) => string[],
): Promise<Fragments> {
  const files = namesIn(folder, refused)
    .filter((name) => name.endsWith(ending))
    .sort();
  const entries = files.map(async (name) => {
    const file = join(folder, name);
    const named = relative(process.cwd(), file);
    return [basename(name, ending), { file: named, text: await readDefinition(file, named) }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
