/** The pattern that was most likely meant where one finds no file. */
import { join } from "node:path";
import { filesOf } from "../files/glob.ts";
import { namesIn } from "../files/whole.ts";
import { nearest } from "../text/nearest.ts";

/** The question whether it was meant, to stand before the rest of a hint; empty where no folder has nearly the name. */
export function meantGlob(glob: string, folder: string): string {
  const steps = glob.split("/");
  // Of a path from the root, or of folders above, nobody knows what lies beside them.
  if (/^(?:\/|\.\.)/.test(glob)) return "";
  for (const [i, step] of steps.slice(0, -1).entries()) {
    // What has signs may be several folders.
    if (/[*?[\]{}()!+@\\]/.test(step)) return "";
    const names = namesIn(join(folder, ...steps.slice(0, i)));
    if (step === "." || names.includes(step)) continue;
    const meant = nearest(step, names)
      .map((name) => steps.with(i, name).join("/"))
      .find((one) => filesOf([one], folder).length > 0);
    return meant === undefined ? "" : `Did you mean ${meant}? `;
  }
  return "";
}
