/** Where the package lies: its code may be in files of their own or in bundles. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that came along: templates, feed definitions, the manual; absolute. */
export const PACKAGE = above(import.meta.dirname);

function above(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : above(dirname(folder));
}
