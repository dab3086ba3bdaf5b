/**
 * A project whose notes, settings, built files and caches change at random between builds, under a clock that jumps: a
 * build must always come to what one without any memory comes to.
 */
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { hearingProgress } from "../../src/workspace/progress.ts";
import { noteText } from "./notes.ts";
import { Project } from "./project.ts";

const DAY = 86_400_000;
const WORDS = ["harbour", "beacon", "tide", "chart", "rope", "crane", "signal", "ledger"];
const AUTHORS = ["Scribe", "Keeper", "Pilot"];

export class EditedArchive {
  readonly project = new Project();
  readonly #random: () => number;
  readonly #started = Date.now();
  #made = 0;
  #offset = 0;
  /** Files below public/ that were changed since the last build. */
  readonly #spoilt = new Set<string>();
  /** What was done, for whoever reads a failure. */
  readonly story: string[] = [];
  /** How many files the builds wrote and how many there were. */
  readonly met = { changed: 0, files: 0, standing: 0 };

  constructor(random: () => number) {
    this.#random = random;
    this.project.write("feeds/all.yaml", "select: all\n");
    this.project.write("links.yml", "");
    this.#config("Lighthouse");
    for (let i = 0; i < 5; i++) this.#add();
  }

  /** Some deeds and a build; what is otherwise than after a build of the same from nothing. */
  async step(): Promise<string[]> {
    // Now and then nothing is done, and only the clock may have brought something.
    const deeds = this.#random() < 0.3 ? 0 : this.#count(3) + 1;
    for (let i = 0; i < deeds; i++) this.#deed();
    this.#setClock();
    let steps = 0;
    const hear = () => {
      steps += 1;
    };
    const here = await hearingProgress(hear, () => this.project.runFrom(".", "build", "--json"));
    // A build that stands goes through no notes.
    if (steps === 0) this.met.standing += 1;
    const elsewhere = new Project();
    try {
      for (const name of ["notes", "feeds", "emails", "links.yml", "minutewire.yaml"])
        if (existsSync(this.#at(name)))
          cpSync(this.#at(name), join(elsewhere.folder, name), { recursive: true });
      const clean = await elsewhere.runFrom(".", "build", "--json");
      const [is, should] = [here, clean].map(({ out }) => JSON.parse(out));
      this.met.changed += is.changed.length;
      this.met.files += is.files.length;
      const [tree, wanted] = [this.project.folder, elsewhere.folder].map((one) =>
        treeOf(join(one, "public")),
      );
      this.#removeSpoilt(new Set(Object.keys(wanted ?? {})), tree);
      // While a note cannot be read its pages stay.
      const stays = is.problems.some(({ severity }: { severity: string }) => severity === "error");
      const shown = Object.entries(tree ?? {}).filter(([name]) => !stays || name in (wanted ?? {}));
      return [
        ...different("files", Object.fromEntries(shown), wanted ?? {}),
        ...different("problems", is.problems, should.problems),
        ...different("names", is.files.toSorted(), should.files.toSorted()),
        ...(here.code === clean.code ? [] : [`exit ${here.code} and ${clean.code}`]),
      ];
    } finally {
      elsewhere.remove();
    }
  }

  /** What a build left since its bytes are not ours any more, and nothing is built there now: as a person would who is told of it. */
  #removeSpoilt(wanted: ReadonlySet<string>, tree: Record<string, string> = {}): void {
    for (const file of this.#spoilt)
      if (!wanted.has(file)) {
        rmSync(this.#at(`public/${file}`), { force: true });
        delete tree[file];
      }
    this.#spoilt.clear();
  }

  remove(): void {
    vi.useRealTimers();
    this.project.remove();
  }

  #setClock(): void {
    if (this.#random() < 0.7) this.#offset += this.#random() * DAY;
    else if (this.#random() < 0.5) this.#offset -= this.#random() * 2 * DAY;
    else this.#offset = 0;
    vi.useFakeTimers({ toFake: ["Date"], now: this.#started + this.#offset });
    this.#tell(`the clock is ${Math.round(this.#offset / 1000)} s off, a build`);
  }

  #deed(): void {
    const deeds = [
      () => this.#add(),
      () => this.#rewrite("words"),
      () => this.#rewrite("words"),
      () => this.#secretly(this.#someNote()),
      () => this.#rewrite("head"),
      () => this.#rewrite("broken"),
      () => this.#drop(),
      () => this.#swap(),
      () => this.#keptLinks(),
      () => this.#config(this.#pick(["Lighthouse", "Harbour"])),
      () => this.#template(),
      () => this.#feed(),
      () => this.#spoilOutput(),
      () => this.#spoilOutput(),
      () => this.#spoilCache(),
      () => {},
    ];
    this.#pick(deeds)();
  }

  #add(): void {
    const n = this.#made++;
    const day = `20${10 + (n % 4)}-0${1 + (n % 9)}-1${n % 9}`;
    this.#write(`n${n}`, day, this.#text());
  }

  #write(name: string, day: string, text: string, more: Record<string, string> = {}): void {
    this.#tell(`writes ${name}`);
    const author = `{ name: ${this.#pick(AUTHORS)} }`;
    this.project.note(name, text, { updated: day, author, tags: `[${this.#pick(WORDS)}]`, ...more });
  }

  #text(): string {
    const [a, b, c] = [this.#pick(WORDS), this.#pick(WORDS), this.#pick(WORDS)];
    // Days that the clock passes, on and back, while builds go on.
    const ahead = new Date(this.#started + (this.#count(8) - 2) * DAY).toISOString().slice(0, 10);
    const next = this.#random() < 0.3 ? `\nThe next meeting is on ${ahead}.\n` : "";
    // What the notes tell together comes and goes with them.
    const people = this.#pick(["Scribe Beacon (SB), Keeper", "SB, Keeper", "Pilot Rope (SB)", "Keeper"]);
    const template = this.#random() < 0.6 ? "\nDECISION: what we agreed\n" : "";
    const around = this.#random() < 0.6 ? "## Reports\n\n### The tide\n\nHigh.\n\n" : "";
    return `Attendees: ${people}\n${template}\n${around}## The ${a}\n\nScribe will mend the ${b}. See [the ${c}](https://${c}.example/${this.#count(9)}).\n\n## The ${c}\n\nIt was agreed to keep the ${a}.\n${next}`;
  }

  #rewrite(what: "words" | "head" | "broken"): void {
    const name = this.#someNote();
    const later = new Date(this.#started + (this.#random() - 0.5) * 2 * DAY).toISOString();
    const more: Record<string, string> =
      what === "head" ? this.#pick([{ draft: "true" }, { publishAfter: later }, { subject: "Another" }]) : {};
    if (what === "broken") this.#tell(`breaks ${name}`);
    if (what === "broken") this.project.write(`notes/${name}.md`, noteText("x", { updated: "2026-02-30" }));
    else this.#write(name, `201${this.#count(5)}-05-0${1 + this.#count(9)}`, this.#text(), more);
  }

  /** Other bytes of the same length in the same file, with the same time of its last change. */
  #secretly(file: string, path = `notes/${file}.md`): void {
    if (!existsSync(this.#at(path))) return;
    const { atime, mtime } = statSync(this.#at(path));
    const bytes = readFileSync(this.#at(path));
    const place = bytes.lastIndexOf("a");
    if (place < 0) return;
    bytes[place] = "e".charCodeAt(0);
    this.#tell(`changes ${path} and hides it`);
    this.project.write(path, bytes);
    utimesSync(this.#at(path), atime, mtime);
  }

  #drop(): void {
    const name = this.#someNote();
    this.#tell(`removes ${name}`);
    if (this.#notes().length > 1) rmSync(this.#at(`notes/${name}.md`));
  }

  #swap(): void {
    const [one, other] = [this.#someNote(), this.#someNote()];
    if (one === other) return;
    this.#tell(`swaps the files of ${one} and ${other}`);
    renameSync(this.#at(`notes/${one}.md`), this.#at("notes/between"));
    renameSync(this.#at(`notes/${other}.md`), this.#at(`notes/${one}.md`));
    renameSync(this.#at("notes/between"), this.#at(`notes/${other}.md`));
  }

  #keptLinks(): void {
    this.#tell("keeps another link");
    const word = this.#pick(WORDS);
    const day = `2012-0${1 + this.#count(9)}-03`;
    this.project.write(
      "links.yml",
      `- { id: ${word}, uri: 'https://${word}.example/', title: ${word}, date: ${day}, stream: press }\n`,
    );
  }

  #config(title: string): void {
    this.#tell(`calls the site ${title}`);
    this.project.config("{ kind: file, path: mail }", "feeds: feeds\nemails: emails\n");
    const text = this.project.read("minutewire.yaml");
    this.project.write(
      "minutewire.yaml",
      text.replace(/title: .*/, `title: ${title}`).replace("notes:\n", "notes:\n  links: links.yml\n"),
    );
    this.project.write("emails/README", "");
  }

  #template(): void {
    this.#tell("changes a template");
    const shipped = readFileSync(new URL("../../emails/footer.mjml", import.meta.url), "utf8");
    this.project.write("emails/footer.mjml", shipped.replace("Reply to", this.#pick(["Write to", "Answer"])));
  }

  #feed(): void {
    const word = this.#pick(WORDS);
    this.#tell(`defines the feed ${word}`);
    const select = this.#pick([`tag: ${word}`, `topic: ${word}`, `author: ${this.#pick(AUTHORS)}`]);
    this.project.write(
      "feeds/own.yaml",
      `select: { ${select} }\ncontent: ${this.#pick(["full", "summary"])}\n`,
    );
  }

  #spoilOutput(): void {
    const files = treeNames(this.#at("public"));
    if (files.length === 0) return;
    const name = this.#pick(files);
    const file = `public/${name}`;
    this.#spoilt.add(name);
    const lot = this.#random();
    if (lot < 0.5) this.#secretly("", file);
    else if (lot < 0.75) {
      this.#tell(`removes ${file}`);
      rmSync(this.#at(file));
    } else {
      this.#tell(`writes over ${file}`);
      this.project.write(file, "spoilt");
    }
  }

  #spoilCache(): void {
    const folder = ".minutewire/cache";
    if (!existsSync(this.#at(folder))) return;
    const file = `${folder}/${this.#pick(readdirSync(this.#at(folder)))}`;
    const lot = this.#random();
    this.#tell(`spoils ${file} (${lot})`);
    const bytes = readFileSync(this.#at(file));
    if (lot < 0.3) rmSync(this.#at(file));
    else if (lot < 0.6) this.project.write(file, bytes.subarray(0, this.#count(bytes.length)));
    else {
      const place = this.#count(bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      this.project.write(file, bytes);
    }
  }

  #notes(): string[] {
    return readdirSync(this.#at("notes")).map((name) => name.replace(/\.md$/, ""));
  }

  #someNote(): string {
    return this.#pick(this.#notes());
  }

  #at(file: string): string {
    return join(this.project.folder, file);
  }

  #count(below: number): number {
    return Math.floor(this.#random() * below);
  }

  #pick<T>(all: readonly T[]): T {
    const one = all[this.#count(all.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  }

  #tell(deed: string): void {
    this.story.push(deed);
  }
}

function treeNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(join(folder, name)).isFile()).sort();
}

function treeOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    treeNames(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

function different(what: string, is: object, should: object): string[] {
  const [one, other] = [new Map(Object.entries(is)), new Map(Object.entries(should))];
  const keys = new Set([...one.keys(), ...other.keys()]);
  const others = [...keys].filter((key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)));
  return others.map((key) => `${what}: ${key} is otherwise than from nothing`);
}
