/** Which program this is: what one of another version or build kept between runs is not what this one would make. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "../files/package.ts";

/** A build of the program makes this folder anew, so that its own numbers tell one from another. */
const IS_BUILT = import.meta.filename.endsWith(".js");
const HOME = join(PACKAGE, IS_BUILT ? "dist" : "src");

/**
 * A hash (hex) of the program: of its version and of the folder it was built into, or of its files by their names, sizes and
 * times; and of what runs it, which brings along how days are written and zones are kept.
 */
export function programKey(): string {
  known ??= createHash("sha256")
    .update([JSON.stringify(process.versions), ...describe()].join("\n"))
    .digest("hex");
  return known;
}
let known: string | undefined;

function describe(): string[] {
  if (IS_BUILT) {
    const { ino, ctimeMs, birthtimeMs } = statSync(HOME);
    return [readFileSync(join(PACKAGE, "package.json"), "utf8"), `${HOME} ${ino} ${ctimeMs} ${birthtimeMs}`];
  }
  const names = readdirSync(HOME, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.[jt]s$/.test(name),
  );
  return names.sort().map((name) => {
    const { size, mtimeMs } = statSync(join(HOME, name));
    return `${name} ${size} ${mtimeMs}`;
  });
}
