/** Which program this is: what one of another version or build kept between runs is not what this one would make. */
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const HOME = join(import.meta.dirname, "..");

/** A hash (hex) of the files of the program, by their names, sizes and times. */
export function programKey(): string {
  known ??= createHash("sha256").update(describe().join("\n")).digest("hex");
  return known;
}
let known: string | undefined;

function describe(): string[] {
  const names = readdirSync(HOME, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.[jt]s$/.test(name),
  );
  return names.sort().map((name) => {
    const { size, mtimeMs } = statSync(join(HOME, name));
    return `${name} ${size} ${mtimeMs}`;
  });
}
