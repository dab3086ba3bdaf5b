import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "../../files/package.ts";

/** The version of this program, as its package says it. */
export function version(): string {
  const found: unknown = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  return typeof found === "object" && found !== null && "version" in found ? String(found.version) : "";
}
