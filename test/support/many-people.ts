/** A project that sends one note to many people by SMTP, and what the program that does so takes of the machine. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Sink } from "../bench/sink.ts";
import { noteText } from "./notes.ts";
import { demandBuilt } from "./project.ts";
import { quickFolder } from "./quick-folder.ts";

const ROOT = join(import.meta.dirname, "../..");

/** What a run of the program used, and how it ended. */
export interface Used {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The most memory that it held, in octets. */
  readonly most: number;
}

/** A folder with a list of so many people, an outbox that knows no note, and a relay that takes everything. */
export class ManyPeople {
  readonly folder = mkdtempSync(join(quickFolder(), "minutewire-people-"));
  readonly #sink: Sink;
  readonly #options: string;
  readonly #database: string | undefined;

  private constructor(sink: Sink, options: string, database: string | undefined) {
    this.#sink = sink;
    this.#options = options;
    this.#database = database;
  }

  /** `options` are Node's; `database` is the address of an empty one, without which the outbox is a file. */
  static async of(people: number, options: string, database?: string): Promise<ManyPeople> {
    const made = new ManyPeople(await Sink.start(), options, database);
    mkdirSync(join(made.folder, "notes"));
    const lines = Array.from({ length: people }, (_, n) => `Keeper ${n} <keeper-${n}@keepers.example>\n`);
    writeFileSync(join(made.folder, "people.txt"), lines.join(""));
    writeFileSync(join(made.folder, "minutewire.yaml"), made.#config());
    // An outbox begins with a note.
    made.write("first");
    await made.run("publish", "--first-run");
    rmSync(join(made.folder, "notes/first.md"));
    return made;
  }

  /** Adds a note of today. */
  write(name: string): void {
    const updated = new Date().toISOString().slice(0, 10);
    const words = "### Storms\n\nWords of the crew, and a [link](https://lighthouse.example/x).\n\n".repeat(
      20,
    );
    writeFileSync(
      join(this.folder, `notes/${name}.md`),
      noteText(words, { permalink: name, subject: `'Crew meeting: ${name}'`, updated }),
    );
  }

  /** Runs the program as it is installed. */
  async run(...words: string[]): Promise<Used> {
    demandBuilt();
    const usage = join(ROOT, "test/bench/usage.cjs");
    const child = spawn(process.execPath, ["--require", usage, join(ROOT, "bin/minutewire.js"), ...words], {
      cwd: this.folder,
      env: {
        ...process.env,
        NO_COLOR: "1",
        NODE_OPTIONS: this.#options,
        LEAVE_KEY: "a key for this measurement alone",
        OUTBOX_URL: this.#database,
      },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    const said = ["", "", "", ""];
    for (const at of [1, 2, 3])
      child.stdio[at]?.on("data", (piece: Buffer) => {
        said[at] += piece.toString();
      });
    const [code] = await once(child, "close");
    const [, out = "", err = "", used = ""] = said;
    // Of one that had no room there is no word.
    const { maxRSS } = used === "" ? { maxRSS: 0 } : JSON.parse(used);
    return { code, out, err, most: maxRSS * 1024 };
  }

  /** Throws where not so many messages came since it was asked last. */
  async came(expected: number): Promise<void> {
    await this.#sink.rate(expected);
  }

  async remove(): Promise<void> {
    await this.#sink.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #config(): string {
    return `site:
  title: Lighthouse crew meeting
  url: https://lighthouse.example
  minutes: https://lighthouse.example/minutes/
  id: "tag:lighthouse.example,2026:"
notes:
  files: ["notes/*.md"]
${this.#database === undefined ? "" : "state: env:OUTBOX_URL"}
mailings:
  news:
    parts: [post, newsletter]
    from: Lighthouse minutes <minutes@lighthouse.example>
    to: file:people.txt
    transport: way
    unsubscribe: "https://lighthouse.example/leave?who={token}"
    unsubscribeKey: env:LEAVE_KEY
transports:
  way: { kind: smtp, url: "smtp://127.0.0.1:${this.#sink.port}", connections: 8 }
`;
  }
}
