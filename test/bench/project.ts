/** A project folder with a made-up archive, and the program run in it as it is installed. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { markdown, type Note, noteOf, notesOf, type Shape } from "./archive.ts";
import { node, type Taken } from "./processes.ts";

/** The checkout. */
export const ROOT = join(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "bin/minutewire.js");

export class Project {
  readonly folder: string;
  readonly shape: Shape;
  #next: number;
  #cleaned = 0;

  /** Writes the whole archive; `mailings` are the lines of YAML below that key. */
  constructor(folder: string, shape: Shape, config: string) {
    this.folder = folder;
    this.shape = shape;
    this.#next = shape.count;
    mkdirSync(this.notes, { recursive: true });
    writeFileSync(join(folder, "minutewire.yaml"), config);
    for (const note of notesOf(shape)) this.#write(note);
  }

  get notes(): string {
    return join(this.folder, "notes");
  }

  /** The newest note that was there from the start. */
  get newest(): Note {
    return noteOf(this.shape, this.shape.count - 1);
  }

  /** Where a note lies, relative to the folder. */
  path({ permalink }: Note): string {
    return join("notes", `${permalink}.md`);
  }

  /** Adds the next note. */
  add(): Note {
    const note = noteOf(this.shape, this.#next);
    this.#next += 1;
    this.#write(note);
    return note;
  }

  /**
   * Takes away what was built and all that the program remembers. It is not removed before the end: ext4 is slow to make
   * files where many were removed a moment ago, and that would count as the build's.
   */
  clean(): void {
    const away = join(this.folder, "cleaned", `${this.#cleaned++}`);
    mkdirSync(away, { recursive: true });
    for (const name of ["public", ".minutewire", "state", "cache"])
      if (existsSync(join(this.folder, name))) renameSync(join(this.folder, name), join(away, name));
  }

  /** The octets of a built file. */
  sizeOf(file: string): number {
    return statSync(join(this.folder, "public", file)).size;
  }

  run(...words: string[]): Promise<Taken> {
    return node([PROGRAM, ...words], this.#place());
  }

  /**
   * Serves the preview in a process of its own: the seconds until the first page is there, and from the saving of the
   * newest note to its new newsletter, as a page that listens gets it, five times.
   */
  async serve(): Promise<{ readonly first: number; readonly saved: readonly number[] }> {
    const { cwd, env } = this.#place();
    const began = performance.now();
    const child = spawn(process.execPath, [PROGRAM, "preview", "--serve", "--port", "0"], {
      ...{ cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "ignore"] },
    });
    try {
      const url = await addressIn(child);
      await text(url);
      const first = (performance.now() - began) / 1000;
      return { first, saved: await this.#saved(url) };
    } finally {
      child.kill("SIGTERM");
    }
  }

  async #saved(url: string): Promise<readonly number[]> {
    const { newest } = this;
    const file = join(this.folder, this.path(newest));
    const before = markdown(newest);
    const events = (await fetch(`${url}events`)).body?.getReader();
    const until = async (word: string) => {
      const decoder = new TextDecoder();
      for (let heard = ""; !heard.includes(word); )
        heard += decoder.decode((await events?.read())?.value, { stream: true });
    };
    await until("event: look");
    const saved: number[] = [];
    for (let at = 0; at < 5; at++) {
      const word = `saved-${at}-${process.pid}`;
      const began = performance.now();
      writeFileSync(file, `${before}\n${word}\n`);
      await until("event: change");
      const shown = await text(`${url}frame?note=${newest.permalink}`);
      saved.push((performance.now() - began) / 1000);
      if (!shown.includes(word)) throw new Error("what was saved is not what is shown");
    }
    writeFileSync(file, before);
    await events?.cancel();
    return saved;
  }

  #place() {
    const own = { XDG_STATE_HOME: join(this.folder, "state"), XDG_CACHE_HOME: join(this.folder, "cache") };
    return { cwd: this.folder, env: { NO_COLOR: "1", ...own } };
  }

  #write(note: Note): void {
    writeFileSync(join(this.folder, this.path(note)), markdown(note));
  }
}

async function text(url: string): Promise<string> {
  return (await fetch(url)).text();
}

/** The address that a program says it serves at. */
function addressIn(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding("utf8").on("data", (said: string) => {
      const [found] = /http:\S+/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.on("close", () => reject(new Error("the preview ended before it was served")));
  });
}

/** A configuration with everything that is on by default, and so many mailings of both parts to a relay on this machine. */
export function configText(port: number, mailings: readonly string[]): string {
  const mailing = (name: string) => `  ${name}:
    parts: [post, newsletter]
    from: Harbour minutes <minutes@harbour.example>
    to: ${name}@lists.harbour.example
    transport: relay
`;
  return `site:
  title: Harbour minutes
  url: https://harbour.example
  minutes: https://harbour.example/minutes/
  id: "tag:harbour.example,2026:"
notes:
  files: ["notes/*.md"]
mailings:
${mailings.map(mailing).join("")}transports:
  relay: { kind: smtp, url: "smtp://127.0.0.1:${port}" }
`;
}
