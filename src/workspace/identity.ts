/** What a project says of itself in its outputs, as far as it lies outside its configuration or is Markdown: the logo's pictures and the footer. */
import { resolve } from "node:path";
import { folderOf, readOwn } from "../files/own.ts";
import { PICTURE_ENDINGS, type PictureFacts, pictureFacts, svgFault } from "../files/picture.ts";
import type { Document } from "../model/document.ts";
import type { Site } from "../model/site.ts";
import { EXIT, error, type Place, type Problem, Problems, type Result, refusal, refuse } from "../problem.ts";
import { textOf } from "../text/utf8.ts";
import type { Logo, LogoPicture, Looks } from "../writers/looks.ts";
import type { Config } from "./config/schema.ts";

/** Where the settings are and where they stand. */
interface LooksSource {
  readonly site: Site;
  /** What paths are relative to. */
  readonly folder: string;
  readonly placeOf: (...path: readonly string[]) => Place;
}

/** Every message carries the logo: a picture of so many bytes is far more than one needs that is shown this small. */
const MOST_BYTES = 100 * 1024;
/** Unless a width is set, it is shown no larger than this, in CSS pixels. */
const WIDEST = 200;
const HIGHEST = 48;

/** The looks with what their settings name; throws every fault of it at once, each at its setting (exit 78). */
export async function looksOf(
  { logo, footer, css, ...rest }: Config["looks"],
  source: LooksSource,
): Promise<Looks> {
  const faults: Problem[] = [];
  const looks: Looks = {
    ...rest,
    ...(logo === undefined ? {} : { logo: await logoOf(logo, source, faults) }),
    ...(css === undefined ? {} : { css: await cssOf(css, source, faults) }),
    ...(footer === undefined ? {} : { footer: await footerOf(footer, source, faults) }),
  };
  refuse(faults);
  return looks;
}

async function footerOf(
  footer: string,
  { site, placeOf }: LooksSource,
  faults: Problem[],
): Promise<Document> {
  // Loaded where there is one: most runs read no Markdown before their notes.
  const { readMarkdown } = await import("../reader/markdown/markdown.ts");
  const place = placeOf("looks", "footer");
  const { document, problems } = readMarkdown(footer, {
    ...{ file: place.file, line: place.line, site, permalink: "" },
  });
  for (const { message, hint } of problems)
    faults.push(error("looks-footer", EXIT.config, `looks.footer: ${message}`, place, hint));
  if (problems.length === 0 && document.length === 0)
    faults.push(error("looks-footer", EXIT.config, "looks.footer: says nothing", place, "Leave it out."));
  return document;
}

async function cssOf(
  said: string,
  { folder, placeOf }: LooksSource,
  faults: Problem[],
): Promise<string | undefined> {
  const path = resolve(folder, said);
  try {
    const text = textOf(said, await readOwn(path, folderOf(path), STYLESHEET, said), EXIT.config);
    const index = text.search(/<\/style/i);
    if (index < 0) return text;
    const place = { file: said, line: text.slice(0, index).split("\n").length, column: 1 };
    const hint = "A stylesheet holds rules of CSS and no markup.";
    faults.push(
      error("looks-css", EXIT.config, "looks.css: </style> would end the pages' style", place, hint),
    );
  } catch (cause) {
    if (!(cause instanceof Problems)) throw cause;
    const [clause, hint] = ofNamed(said, cause.problems[0], "Name a stylesheet");
    faults.push(error("looks-css", EXIT.config, `looks.css: ${clause}`, placeOf("looks", "css"), hint));
  }
  return undefined;
}

/** Every page carries it. */
const STYLESHEET = { most: 32 * 1024, tooLarge: "too-large", exit: EXIT.config };

async function logoOf(
  said: NonNullable<Config["looks"]["logo"]>,
  source: LooksSource,
  faults: Problem[],
): Promise<Logo | undefined> {
  const isShort = typeof said === "string";
  const written = isShort ? { light: said } : said;
  const at = (key: string) => source.placeOf("looks", "logo", ...(isShort ? [] : [key]));
  const light = await pictureOf(written.light, "logo", at("light"), source, faults);
  const dark =
    written.dark === undefined
      ? undefined
      : await pictureOf(written.dark, "logo-dark", at("dark"), source, faults);
  if (light === undefined) return undefined;
  const { picture, facts } = light;
  return {
    alt: written.alt ?? source.site.title,
    ...sizeOf(facts, written.width),
    light: picture,
    ...(dark === undefined ? {} : { dark: dark.picture }),
  };
}

/** As it is shown: as wide as it is set, else as it is, but no larger than a sign should be. */
function sizeOf(
  { width = WIDEST, height }: Partial<PictureFacts>,
  set: number | undefined,
): Pick<Logo, "width" | "height"> {
  const scale = Math.min(1, WIDEST / width, height === undefined ? 1 : HIGHEST / height);
  const shown = set ?? Math.max(1, Math.round(width * scale));
  return {
    width: shown,
    height: height === undefined ? undefined : Math.max(1, Math.round((height * shown) / width)),
  };
}

/** A picture and what is known of it; tells what is wrong with it. */
async function pictureOf(
  said: string,
  name: string,
  place: Place,
  { folder }: LooksSource,
  faults: Problem[],
): Promise<{ readonly picture: LogoPicture; readonly facts: Partial<PictureFacts> } | undefined> {
  if (/^https?:/i.test(said)) return { picture: { kind: "web", url: said }, facts: {} };
  const read = await bytesOfLogo(resolve(folder, said), said);
  const made = read.ok ? asLogo(said, name, read.value) : read;
  if (made.ok) return made.value;
  const [message, hint] = made.reason;
  faults.push(error("looks-logo", EXIT.config, `looks.logo: ${message}`, place, hint));
  return undefined;
}

/** What is wrong, and what to do about it. */
type Refused<T> = Result<T, readonly [message: string, hint: string]>;

function asLogo(
  said: string,
  name: string,
  bytes: Buffer,
): Refused<{ readonly picture: LogoPicture; readonly facts: PictureFacts }> {
  const facts = pictureFacts(bytes);
  if (facts === undefined)
    return refusal([
      `${said} is no picture that mail readers and browsers show`,
      "Save it as PNG (for mail and the site), JPEG, GIF or WebP; an SVG is shown on the site alone.",
    ]);
  const unsafe = facts.type === "image/svg+xml" ? svgFault(bytes.toString("utf8")) : undefined;
  if (unsafe !== undefined)
    return refusal([
      `${said} holds ${unsafe.what} in line ${unsafe.line}`,
      "Take it out, or save the drawing as a plain SVG or a PNG.",
    ]);
  const file = `${name}.${PICTURE_ENDINGS[facts.type]}`;
  return { ok: true, value: { picture: { kind: "file", file, type: facts.type, bytes }, facts } };
}

async function bytesOfLogo(path: string, said: string): Promise<Refused<Buffer>> {
  const kind = { most: MOST_BYTES, tooLarge: "too-large", exit: EXIT.config };
  try {
    return { ok: true, value: await readOwn(path, folderOf(path), kind, said) };
  } catch (cause) {
    if (!(cause instanceof Problems)) throw cause;
    const [problem] = cause.problems;
    if (problem.code === "too-large")
      return refusal([
        `${said} is too large: ${problem.message}, as every message carries it`,
        "Scale it to twice the size that it is shown at, or take out what the drawing program left in it.",
      ]);
    return refusal(ofNamed(said, problem, "Name a picture"));
  }
}

/** The fault of a file that a setting names, and what to do about it there: it is not one of a folder's. */
function ofNamed(
  said: string,
  { code, message, hint }: Problem,
  name: string,
): readonly [clause: string, hint: string] {
  const own = code === "file-irregular" ? undefined : hint;
  const clause = code === "cannot-read" ? message : `${said}: ${message}`;
  return [clause, own ?? `${name}; its path is relative to the folder of the configuration.`];
}
