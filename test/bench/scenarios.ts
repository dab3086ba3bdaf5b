/**
 * What is done and timed. A scenario runs what is ours and what it is compared with in turn, for machines drift, and
 * gives the samples of each under a name: nth beside nth. What cannot be had has none.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexer, parser } from "marked";
import { type Note, noteOf } from "./archive.ts";
import type { Place } from "./place.ts";
import { node, run, type Taken } from "./processes.ts";
import { configText, Project } from "./project.ts";
import { mjml, smtpSource } from "./references.ts";
import { workers } from "./workers.ts";

export type Samples = Readonly<Record<string, readonly number[]>>;
type Scenario = (place: Place, tell: (words: string) => void) => Promise<Samples>;

/** Collects samples by name. */
class Sampling {
  readonly samples: Record<string, number[]> = {};

  add(name: string, number: number): void {
    this.samples[name] ??= [];
    this.samples[name].push(number);
  }
}

/** A build into nothing, with nothing remembered; the whole of it is dear, so three runs must do. */
const clean: Scenario = async (place, tell) => {
  const [project, sampling] = [await place.project(), new Sampling()];
  const [hugo, eleventy] = [await place.hugo(), await place.eleventy()];
  const runs = Math.min(3, place.wishes.runs);
  for (let at = 1; at <= runs; at++) {
    tell(`clean build ${at} of ${runs}`);
    project.clean();
    const ours = await project.run("build");
    sampling.add("wall", ours.wall);
    sampling.add("cpu", ours.cpu);
    const lexing = await node([join(import.meta.dirname, "lexer-child.ts"), project.notes]);
    sampling.add("lexer", lexing.cpu);
    for (const [name, site] of Object.entries({ hugo, eleventy })) {
      site?.clean();
      if (site !== undefined) sampling.add(name, (await site.build()).wall);
    }
  }
  hugo?.verify("public", "index.xml", project.newest);
  eleventy?.verify("_site", "index.xml", project.newest);
  return sampling.samples;
};

/** Builds the project unless it was built. */
function built(project: Project, place: Place): Promise<Taken> {
  return place.once(`built-${project.shape.count}`, () => project.run("build"));
}

const unchanged: Scenario = async (place, tell) => {
  const project = await place.project();
  await built(project, place);
  await project.run("build");
  return inTurn(place, tell, "build, nothing changed", () => project.run("build"));
};

const added: Scenario = async (place, tell) => {
  const [project, hugo, sampling] = [await place.project(), await place.hugo(), new Sampling()];
  await built(project, place);
  await hugo?.build();
  for (let at = 1; at <= place.wishes.runs; at++) {
    tell(`build, one note added ${at} of ${place.wishes.runs}`);
    const note = project.add();
    sampling.add("ours", (await project.run("build")).wall);
    hugo?.add(note);
    if (hugo !== undefined) sampling.add("hugo", (await hugo.build()).wall);
  }
  return sampling.samples;
};

/** How the cost of one note added grows with the archive: ten times as many notes beside as many. */
const growth: Scenario = async (place, tell) => {
  const sampling = new Sampling();
  const [small, large] = [await place.project(), await place.project(place.wishes.notes * 10)];
  tell(`build of ${large.shape.count} notes`);
  for (const project of [small, large]) await built(project, place);
  for (let at = 1; at <= place.wishes.runs; at++) {
    tell(`build, one note added to ${large.shape.count} ${at} of ${place.wishes.runs}`);
    for (const [name, project] of Object.entries({ small, large })) {
      project.add();
      sampling.add(name, (await project.run("build")).wall);
    }
  }
  return sampling.samples;
};

/** The most memory of one clean build, of four times the notes. */
const memory: Scenario = async (place, tell) => {
  const project = await place.project(place.wishes.notes * 4);
  tell(`clean build of ${project.shape.count} notes`);
  project.clean();
  return { ours: [(await project.run("build")).memory] };
};

/** A note in the midst of the archive. */
function middle({ shape }: Project): Note {
  return noteOf(shape, Math.floor(shape.count / 2));
}

const previewPath: Scenario = async (place, tell) => {
  const project = await place.project();
  const path = project.path(middle(project));
  await project.run("preview", path);
  return inTurn(place, tell, "preview by path", () => project.run("preview", path));
};

const previewPermalink: Scenario = async (place, tell) => {
  const project = await place.project();
  const { permalink } = middle(project);
  await project.run("preview", permalink);
  return inTurn(place, tell, "preview by permalink", () => project.run("preview", permalink));
};

/** One newsletter beside mjml's own command line on the same words, a section a topic. */
const newsletter: Scenario = async (place, tell) => {
  const [found, project] = [mjml(), await place.project()];
  if (found === undefined) return {};
  const note = middle(project);
  const file = join(place.folder, "note.mjml");
  writeFileSync(file, asMjml(note));
  const ours = () => project.run("preview", project.path(note), "--as", "newsletter");
  const reference = () => node([found.program, file, "-o", `${file}.html`]);
  await ours();
  return inTurn(place, tell, "preview of a newsletter", ours, reference);
};

/** What mjml's author would write by hand for a note. */
function asMjml({ subject, body }: Note): string {
  const html = parser(lexer(body)).split(/(?=<h4>)/);
  const sections = html.map(
    (part) => `<mj-section><mj-column><mj-text>${part}</mj-text></mj-column></mj-section>`,
  );
  return `<mjml><mj-head><mj-title>${subject}</mj-title></mj-head><mj-body>${sections.join("\n")}</mj-body></mjml>`;
}

const publish: Scenario = async (place, tell) => {
  const [project, sink] = [await place.project(), await place.sink()];
  tell("publish --first-run");
  await place.once("first run", () => project.run("publish", "--first-run"));
  const samples = await inTurn(place, tell, "publish, one note added", () => {
    project.add();
    return project.run("publish");
  });
  await sink.rate(2 * place.wishes.runs);
  return samples;
};

/** As many messages, all of one run; the sink says how fast they came. */
const MESSAGES = 200;
/** A body of so many octets makes a message of about 38 KB: its words as text, and as the newsletter. */
const BODY = 10_600;
const KB = 1024;

const messages: Scenario = async (place, tell) => {
  const [sink, sampling] = [await place.sink(), new Sampling()];
  const source = place.wishes.isShort ? undefined : smtpSource(place.folder);
  const lists = Array.from({ length: MESSAGES }, (_, at) => `list-${at + 1}`);
  const shape = place.shape(1, BODY);
  const project = new Project(join(place.folder, "messages"), shape, configText(sink.port, lists));
  await project.run("publish", "--first-run");
  for (let at = 1; at <= place.wishes.runs; at++) {
    tell(`${MESSAGES} messages ${at} of ${place.wishes.runs}`);
    const { permalink } = project.add();
    const { file, octets } = await message(project, permalink);
    await project.run("send", permalink);
    sampling.add("ours", await sink.rate(MESSAGES));
    await node([join(import.meta.dirname, "pool-child.ts"), `${sink.port}`, `${MESSAGES}`, file]);
    sampling.add("pool", await sink.rate(MESSAGES));
    if (source === undefined) continue;
    const words = ["-s", "4", "-m", `${MESSAGES}`, "-l", `${octets}`, `127.0.0.1:${sink.port}`];
    await run(source.program, words, { env: source.env });
    sampling.add("source", await sink.rate(MESSAGES));
  }
  return sampling.samples;
};

/** The bytes of a note's message in a file, as they are sent; throws where they are not about 38 KB. */
async function message(project: Project, permalink: string): Promise<{ file: string; octets: number }> {
  const { out } = await project.run("preview", permalink, "--as", "eml");
  const bytes = Buffer.from(out.replace(/\r?\n/g, "\r\n"));
  if (Math.abs(bytes.length / KB - 38) > 5)
    throw new Error(`a message has ${bytes.length} octets, not some 38 KB: mend BODY`);
  const file = join(project.folder, "message.eml");
  writeFileSync(file, bytes);
  return { file, octets: bytes.length };
}

/** As many notes the preview in a browser is measured with. */
const SERVED = 1000;

/** The preview in a browser: how long the first page takes, and a note that is saved until its newsletter is there again. */
const served: Scenario = async (place, tell) => {
  const [project, sampling] = [await place.project(SERVED), new Sampling()];
  await built(project, place);
  const { runs } = place.wishes;
  for (let at = 1; at <= runs; at++) {
    tell(`preview --serve of ${SERVED} notes ${at} of ${runs}`);
    const { first, saved } = await project.serve();
    sampling.add("first", first);
    for (const seconds of saved) sampling.add("saved", seconds);
    const { wall } = await node(["-e", "0"]);
    sampling.add("reference", wall);
    for (const _ of saved) sampling.add("beside", wall);
  }
  return sampling.samples;
};

/** What a reader's browser loads of the pages that tell of all meetings, in KB. */
const sizes: Scenario = async (place, tell) => {
  const project = await place.project();
  tell("sizes");
  await built(project, place);
  const size = (file: string) => [project.sizeOf(file) / KB];
  return { home: size("index.html"), links: size("links/index.html"), index: size("index/index.html") };
};

/**
 * Ours and the reference in turn, by default `node -e 0`: by the clock, which is what people wait for; in the short
 * form by the processor's time, which a busy machine changes little.
 */
async function inTurn(
  place: Place,
  tell: (words: string) => void,
  what: string,
  ours: () => Promise<Taken>,
  reference: () => Promise<Taken> = () => node(["-e", "0"]),
): Promise<Samples> {
  const sampling = new Sampling();
  const { runs, isShort } = place.wishes;
  const seconds = isShort ? "cpu" : "wall";
  for (let at = 1; at <= runs; at++) {
    tell(`${what} ${at} of ${runs}`);
    sampling.add("ours", (await ours())[seconds]);
    sampling.add("reference", (await reference())[seconds]);
  }
  return sampling.samples;
}

/** All of them, by name, in the order in which they are run: each leaves the archive as the next one wants it. */
export const SCENARIOS = {
  ...{
    clean,
    sizes,
    unchanged,
    added,
    previewPath,
    previewPermalink,
    newsletter,
    served,
    publish,
    messages,
    workers,
  },
  ...{ growth, memory },
};
