import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  closeSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { runInside } from "./inside.ts";
import { noteText } from "./notes.ts";
import { SOAK } from "./runs.ts";
import { SEED } from "./seed.ts";
import { openStore } from "./store.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** The program as it is installed. */
export const PROGRAM = join(ROOT, "bin/minutewire.js");

let isBuilt = false;

/** A process runs what was built: of an older source it would prove nothing. */
export function demandBuilt(): void {
  const changed = (file: string) => statSync(join(ROOT, file)).mtimeMs;
  isBuilt ||= globSync("src/**/*.ts", { cwd: ROOT }).every((file) => changed(file) <= changed("dist/cli.js"));
  if (!isBuilt) throw new Error("dist is older than src: npm run build");
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Of so many runs one is a process of its own, the others are within the test's; without it, and under soak, every one. */
const PROCESS_EACH = SOAK ? 1 : Number(process.env.PROCESS_EACH ?? 1);

/** A folder of notes with a configuration, as a user has one, and the program run in it. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), "minutewire-"));
  #runs = 0;

  write(file: string, text: string | Uint8Array): void {
    mkdirSync(join(this.folder, file, ".."), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  note(name: string, body: string, fields: Readonly<Record<string, string>> = {}): void {
    this.write(`notes/${name}.md`, noteText(body, { permalink: `'${name}'`, ...fields }));
  }

  /** Has the outbox begin, which takes a note: it is known, and gone before the test's own are there. */
  async begin(run = (...words: string[]) => this.run(...words)): Promise<Ran> {
    this.note("first", "Known.\n", { updated: "2020-01-01" });
    const ran = await run("publish", "--first-run", "-q");
    rmSync(join(this.folder, "notes/first.md"));
    return ran;
  }

  /** A minutewire.yaml whose one mailing goes where `transport` (a line of YAML) leads. */
  config(transport: string, more = ""): void {
    this.write("minutewire.yaml", configText(["notes/*.md"], transport, more));
  }

  /** Runs the program; whether in a process of its own, the seed decides. */
  run(...words: string[]): Promise<Ran> {
    return this.#isDrawn()
      ? this.runProcess(...words)
      : runInside(this.folder, words).then(({ text: _, ...ran }) => ran);
  }

  /** Runs the program in a folder of the project, within this process. */
  runFrom(folder: string, ...words: string[]): Promise<Ran> {
    return runInside(join(this.folder, folder), words).then(({ text: _, ...ran }) => ran);
  }

  /** Runs the program in a process of its own, where a test is about what a process alone has or does. */
  runProcess(...words: string[]): Promise<Ran> {
    return this.start({}, ...words).ended;
  }

  runWith(env: Readonly<Record<string, string>>, ...words: string[]): Promise<Ran> {
    return this.start(env, ...words).ended;
  }

  /** The program while it runs, and what it has said when it has ended. */
  start(
    env: Readonly<Record<string, string>>,
    ...words: string[]
  ): { readonly child: ChildProcess; readonly ended: Promise<Ran> } {
    demandBuilt();
    const child = spawn(process.execPath, [PROGRAM, ...words], {
      cwd: this.folder,
      env: { ...process.env, NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = new Promise<Ran>((resolve, reject) => {
      let [out, err] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        out += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        err += text;
      });
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, out, err }));
    });
    return { child, ended };
  }

  /** Runs the program as on a terminal: both outputs in one text, in the order in which they were written. */
  async runTogether(...words: string[]): Promise<{ readonly code: number | null; readonly text: string }> {
    if (!this.#isDrawn()) return runInside(this.folder, words);
    demandBuilt();
    const folder = mkdtempSync(join(tmpdir(), "minutewire-said-"));
    const file = join(folder, "said");
    const said = openSync(file, "a");
    try {
      const child = spawn(process.execPath, [PROGRAM, ...words], {
        cwd: this.folder,
        env: { ...process.env, NO_COLOR: "1" },
        stdio: ["ignore", said, said],
      });
      const [code] = (await once(child, "close")) as [number | null];
      return { code, text: readFileSync(file, "utf8") };
    } finally {
      closeSync(said);
      rmSync(folder, { recursive: true });
    }
  }

  /** The same runs of the same test for the same seed, whatever ran before it. */
  #isDrawn(): boolean {
    const lot = `${SEED} ${expect.getState().currentTestName} ${this.#runs++}`;
    return createHash("sha256").update(lot).digest().readUInt32BE() % PROCESS_EACH === 0;
  }

  /** Runs the program with standard output into a pipe whose reader is gone. */
  runPiped(...words: string[]): Promise<number | null> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [PROGRAM, ...words], {
        cwd: this.folder,
        stdio: ["ignore", "pipe", "pipe"],
      });
      child.stdout.destroy();
      child.stderr.destroy();
      child.on("error", reject);
      child.on("close", resolve);
    });
  }

  /** The permissions of a file or folder. */
  mode(file: string): number {
    return statSync(join(this.folder, file)).mode & 0o777;
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  /** Every file below a folder with its content. */
  files(below: string): Record<string, string> {
    const root = join(this.folder, below);
    const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
      statSync(join(root, name)).isFile(),
    );
    return Object.fromEntries(
      names.sort().map((name) => [relative(root, join(root, name)), readFileSync(join(root, name), "utf8")]),
    );
  }

  /** Says of a copied outbox that it knows all that was sent. */
  async adopt(): Promise<void> {
    const store = await openStore(join(this.folder, ".minutewire"), { create: false });
    await store.adopt(new Date());
    await store.close();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A whole configuration of a small project. */
export function configText(files: readonly string[], transport: string, more = ""): string {
  return `site:
  title: Lighthouse crew meeting
  url: https://lighthouse.example
  minutes: https://lighthouse.example/minutes/
  id: "tag:lighthouse.example,2026:"
notes:
  files: ${JSON.stringify(files)}
mailings:
  post:
    parts: [post, newsletter]
    from: Lighthouse minutes <minutes@lighthouse.example>
    to: crew@lists.lighthouse.example
    transport: way
transports:
  way: ${transport}
${more}`;
}
