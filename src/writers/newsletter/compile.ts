/**
 * Fragments in, template out: each fragment is compiled by mjml where it will stand, and cut out again. The only
 * file that knows mjml. It refuses to know meetings, and where fragments lie.
 */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type mjml2html from "mjml";
import { type Problem, Problems, type Result, refusal, refuse } from "../../problem.ts";
import { LOOKS } from "../looks.ts";
import type { Template } from "../writer.ts";
import { dressed } from "./dress.ts";
import { fragmentFaults, mjmlFaults, unclosedFault } from "./faults.ts";
import { FRAGMENTS, type Fragment, type Fragments, HOLE, SHAPES, uncommented } from "./fragments.ts";

export type { Fragments } from "./fragments.ts";

/** Raised when a template's form changes, or the way it is made. */
const FORMAT = 2;
const require = createRequire(import.meta.url);

/** All that a template depends on as one hash: the fragments with the settings in them, mjml's version, our own format. */
export function templateKey(fragments: Fragments, looks = LOOKS): string {
  const { version } = require("mjml/package.json");
  return hashOf([version, fragmentsKey(fragments, looks)]);
}

/** The same without mjml's version, for what was compiled with the one that comes along. */
export function fragmentsKey(fragments: Fragments, looks = LOOKS): string {
  const texts = Object.entries(dressed(fragments, looks)).map(([name, { text }]) => [name, text] as const);
  const sorted = texts.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return hashOf([FORMAT, sorted]);
}

function hashOf(plain: unknown): string {
  return createHash("sha256").update(JSON.stringify(plain)).digest("hex");
}

/** Compiles the fragments; throws all their faults at once, each with its file and line (exit 78). */
export async function compileTemplate(written: Fragments, looks = LOOKS): Promise<Template> {
  const fragments = dressed(written, looks);
  refuse(fragmentFaults(written, fragments));
  loaded ??= load();
  const pieces: Record<string, string> = {};
  const faults: Problem[] = [];
  for (const [name, fragment] of hostsFirst(fragments)) {
    const [host] = SHAPES.get(name)?.host ?? [];
    // A host's fault would come back in each of its guests.
    if (host !== undefined && pieces[host] === undefined) continue;
    const own = uncommented(fragment.text).trimEnd();
    const compiled = await cut(surrounded(name, own, fragments), fragment);
    if (compiled.ok) pieces[name] = compiled.value.piece.trim();
    else faults.push(...compiled.reason);
  }
  refuse(faults);
  return { pieces: { ...pieces, shell: await compileShell(fragments) } };
}

function hostsFirst(fragments: Fragments): [string, Fragment][] {
  const order = Object.keys(FRAGMENTS);
  return Object.entries(fragments).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/** What mjml makes of a document with marks around a piece, cut at the marks. */
interface CutOut {
  readonly before: string;
  readonly piece: string;
  readonly after: string;
}

/** Cuts a piece out; refused for what is wrong with its fragment. */
async function cut(mjml: string, fragment: Fragment): Promise<Result<CutOut, readonly Problem[]>> {
  try {
    const [before = "", piece, after, ...more] = (await mjmlToHtml(mjml)).split(MARK);
    if (piece === undefined || after === undefined || more.length > 0)
      return refusal([unclosedFault(fragment)]);
    return { ok: true, value: { before, piece, after } };
  } catch (thrown) {
    return refusal(mjmlFaults(fragment, thrown));
  }
}

/** The shell around its slot. It is compiled with a section in it: mjml writes the styles of columns only where there is one. */
async function compileShell(fragments: Fragments): Promise<string> {
  const { shell } = fragments;
  if (shell === undefined) throw new Error("the fragments were checked for a shell");
  const section = flat(fragments, "section");
  const text = uncommented(shell.text).trimEnd();
  const compiled = await cut(
    inSlot(text, "sections", (slot) => marked(slot, section)),
    shell,
  );
  if (compiled.ok) return `${compiled.value.before}{{sections}}${compiled.value.after}`;
  const [first = unclosedFault(shell), ...others] = compiled.reason;
  throw new Problems(first, ...others);
}

// Letters that mjml leaves as they are, and that no hole's name has.
const MARK = "(minutewire: a piece begins or ends here)";

/** A guest between marks; among MJML elements the marks stand in `mj-raw`, as the slot does. */
function marked(slot: string, guest: string): string {
  const mark = slot.replace(/\{\{[^{}]*\}\}/, MARK);
  return mark + guest + mark;
}

/** A whole document with a fragment between marks; the shell has them around nothing in its slot. */
function surrounded(name: string, own: string, fragments: Fragments): string {
  if (name === "shell") return inSlot(own, "sections", (slot) => marked(slot, ""));
  return inHost(name, fragments, (slot) => marked(slot, own));
}

/** A fragment's surroundings with something in its place. They take no line, so that mjml counts the guest's own. */
function inHost(name: string, fragments: Fragments, guest: (slot: string) => string): string {
  const [host, slot] = SHAPES.get(name)?.host ?? [];
  if (host === undefined || slot === undefined) return guest("");
  return inHost(host, fragments, () => inSlot(flat(fragments, host), slot, guest));
}

function inSlot(text: string, name: string, guest: (slot: string) => string): string {
  return text.replace(HOLE, (slot, inRaw?: string, bare?: string) =>
    (inRaw ?? bare) === name ? guest(slot) : slot,
  );
}

function flat(fragments: Fragments, name: string): string {
  return uncommented(fragments[name]?.text ?? "")
    .trim()
    .replaceAll("\n", " ");
}

let loaded: typeof mjml2html | undefined;

/** A whole MJML document as HTML; throws mjml's own error where it is at fault. */
export async function mjmlToHtml(mjml: string): Promise<string> {
  loaded ??= load();
  const { html } = await loaded(mjml, { validationLevel: "strict", ignoreIncludes: true, fonts: {} });
  return html.replace(PREHEADER, "display:none;mso-hide:all;max-height:0px;");
}

/** How mjml hides `mj-preview`: letters in white and of one pixel besides, which filters take for a trick of spam. */
const PREHEADER = "display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;";

/**
 * mjml runs what a `.mjmlconfig` of the working directory names, at import, and nothing turns that off. So it is
 * loaded from our own folder, which has none; at once and not by import(), lest anybody meet the other folder.
 */
function load(): typeof mjml2html {
  const here = process.cwd();
  process.chdir(import.meta.dirname);
  try {
    return require("mjml");
  } finally {
    process.chdir(here);
  }
}
