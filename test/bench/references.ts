/** Where the programs are that minutewire is measured against; what cannot be had is said aloud and left out. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { libraries, noDebian, unpackedWith } from "../support/debian.ts";
import { ROOT } from "./project.ts";

/** A program, and what its environment needs. */
export interface Found {
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The system's own Hugo, or Debian's unpacked below a folder. */
export function hugo(folder: string): Found | undefined {
  return found("Hugo", () => ofDebian("hugo", "hugo", folder));
}

/** The system's own smtp-source of Postfix, or Debian's unpacked below a folder. */
export function smtpSource(folder: string): Found | undefined {
  return found("Postfix's smtp-source", () => ofDebian("smtp-source", "postfix", folder));
}

/** Eleventy with its RSS plugin, in the versions of test/bench/package-lock.json, installed below node_modules/.cache. */
export function eleventy(): Found | undefined {
  return found("Eleventy", () => {
    const folder = join(ROOT, "node_modules/.cache/bench");
    const program = join(folder, "node_modules/@11ty/eleventy/cmd.cjs");
    const locked = (place: string) => readFileSync(join(place, "package-lock.json"), "utf8");
    if (existsSync(program) && locked(folder) === locked(import.meta.dirname)) return { program, env: {} };
    mkdirSync(folder, { recursive: true });
    for (const file of ["package.json", "package-lock.json"])
      copyFileSync(join(import.meta.dirname, file), join(folder, file));
    // Under `npm run` the first Node of PATH is the checkout's own.
    execFileSync("npm", ["ci"], { cwd: folder, stdio: "pipe", timeout: 300_000 });
    return { program, env: {} };
  });
}

/** mjml's command line, which comes with the package. */
export function mjml(): Found | undefined {
  return found("mjml's command line", () => {
    const program = join(ROOT, "node_modules/mjml/bin/mjml");
    if (!existsSync(program)) throw new Error(`there is no ${program}`);
    return { program, env: {} };
  });
}

function found(name: string, find: () => Found): Found | undefined {
  try {
    return find();
  } catch (fault) {
    const [why = ""] = (fault instanceof Error ? fault.message : String(fault)).split("\n");
    process.stderr.write(`SKIPPED, ${name}: ${why}\n`);
    return undefined;
  }
}

function ofDebian(name: string, debian: string, folder: string): Found {
  const places = (process.env.PATH ?? "").split(delimiter);
  const own = [...places, "/usr/sbin"].map((place) => join(place, name)).find((file) => existsSync(file));
  if (own !== undefined) return { program: own, env: {} };
  const missing = noDebian();
  if (missing !== undefined) throw new Error(missing);
  const root = join(folder, debian);
  mkdirSync(root, { recursive: true });
  unpackedWith([debian], root);
  const program = ["usr/bin", "usr/sbin"]
    .map((place) => join(root, place, name))
    .find((file) => existsSync(file));
  if (program === undefined) throw new Error(`Debian's ${debian} has no ${name}`);
  return { program, env: { LD_LIBRARY_PATH: libraries(root) } };
}
