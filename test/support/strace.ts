import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installed, noDebian } from "./debian.ts";

/** Debian's strace; undefined where there is none or ptrace is not permitted. */
export function tracer(): string | undefined {
  if (noDebian() !== undefined) return undefined;
  const program = installed("strace", "strace");
  return spawnSync(program, ["-o", "/dev/null", "true"]).status === 0 ? program : undefined;
}

/** A system call that succeeded: its name, the files it was about and the octets it wrote, where it did. */
export interface Call {
  readonly name: string;
  readonly paths: readonly string[];
  readonly octets: Buffer;
  /** The last number among its arguments: the offset of pwrite64, the length of ftruncate. */
  readonly number: number;
}

/** The words under which a program writes its calls into a folder, a file for each thread. */
export function traced(program: string, folder: string, calls: string): string[] {
  const whole = ["-xx", "-s", "10000000", "-yy"];
  return [
    program,
    "-ff",
    "--seccomp-bpf",
    "-qq",
    ...whole,
    "-o",
    join(folder, "calls"),
    "-e",
    `trace=${calls}`,
  ];
}

/** Every file that was opened, by the path that the kernel found it under, links followed. */
export function opened(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.startsWith("calls."));
  const text = files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const found = [...text.matchAll(/^open\w*\(.*\)\s+= \d+<((?:\\x[0-9a-f]{2})+)/gm)];
  return found.map(([, hex = ""]) => Buffer.from(hex.replaceAll("\\x", ""), "hex").toString());
}

/** What each thread called, in order. */
export function calls(folder: string): Call[][] {
  const files = readdirSync(folder).filter((name) => name.startsWith("calls."));
  return files.map((name) => readFileSync(join(folder, name), "utf8").split("\n").flatMap(parsed));
}

/** A line such as `pwrite64(5<\x2f\x74>, "\x61\x62", 2, 4096) = 2`. */
function parsed(line: string): Call[] {
  const [, name = "", words = ""] = /^(\w+)\((.*)\)\s+= \d+/.exec(line) ?? [];
  if (name === "") return [];
  const strings = [...words.matchAll(/[<"]((?:\\x[0-9a-f]{2})+)[>"]/g)].map(([, hex = ""]) =>
    Buffer.from(hex.replaceAll("\\x", ""), "hex"),
  );
  const number = Number(/(\d+)$/.exec(words)?.[1] ?? 0);
  return [{ name, paths: strings.map(String), octets: strings.at(-1) ?? Buffer.alloc(0), number }];
}
