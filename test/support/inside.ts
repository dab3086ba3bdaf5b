/** The program within this process: quick, for tests that ask what is said and written, not how a process ends. */
import { Writable } from "node:stream";
import { program } from "../../src/commands/index.ts";

/** What a run said, apart and in the order of its writing. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly text: string;
}

let last: Promise<unknown> = Promise.resolve();

/** Runs it in a folder. One run waits for another: folder, outputs and environment are those of the whole process. */
export function runInside(folder: string, words: readonly string[]): Promise<Said> {
  const ran = last.then(() => within(folder, words));
  last = ran.catch(() => undefined);
  return ran;
}

async function within(folder: string, words: readonly string[]): Promise<Said> {
  const said: ["out" | "err", string][] = [];
  const undo = [
    replaced(
      process,
      "stdout",
      taking((text) => said.push(["out", text])),
    ),
    replaced(
      process,
      "stderr",
      taking((text) => said.push(["err", text])),
    ),
    replaced(process.env, "NO_COLOR", "1"),
    inFolder(folder),
    listening(),
  ];
  try {
    const code = await program([process.execPath, "minutewire", ...words]);
    const of = (which?: "out" | "err") =>
      said.flatMap(([to, text]) => (which === undefined || to === which ? text : [])).join("");
    return { code, out: of("out"), err: of("err"), text: of() };
  } finally {
    for (const again of undo.reverse()) again();
  }
}

/** An output that is no terminal, as a pipe is none. */
function taking(take: (text: string) => void): Writable {
  return new Writable({
    decodeStrings: false,
    write(chunk: string | Uint8Array, _, done) {
      take(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString());
      done();
    },
  });
}

/** Puts a value in the place of another; gives back what undoes it. */
function replaced(of: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { value, configurable: true, enumerable: true, writable: true });
  return () => {
    if (before === undefined) Reflect.deleteProperty(of, name);
    else Object.defineProperty(of, name, before);
  };
}

function inFolder(folder: string): () => void {
  const before = process.cwd();
  process.chdir(folder);
  return () => process.chdir(before);
}

/** A run listens for requests to end for as long as its process lives; here, for as long as it runs. */
function listening(): () => void {
  const before = (["SIGTERM", "SIGINT"] as const).map((name) => [name, process.listeners(name)] as const);
  return () => {
    for (const [name, known] of before)
      for (const listener of process.listeners(name))
        if (!known.includes(listener)) process.off(name, listener);
  };
}
