/**
 * What the pages are put together from: which fragments emails/pages/ holds and which holes each may have. A fragment is
 * HTML with holes and nothing else: no loops, no conditions. It refuses to know files.
 */
import { EXIT, error, type Place, type Problem } from "../../problem.ts";
import { didYouMean } from "../../text/nearest.ts";
import { type Html, trusted } from "../html/markup.ts";
import { LOOKS } from "../looks.ts";
import { settings } from "../newsletter/dress.ts";
import { placing } from "../newsletter/faults.ts";
import { type Fragment, type Fragments, uncommented } from "../newsletter/fragments.ts";
import { unpaired } from "../newsletter/tags.ts";
import type { Context } from "../writer.ts";

/** Every fragment: the holes that must be there, since something of the notes would be lost, and those that may. */
const PAGE_FRAGMENTS = {
  header: { holes: ["navigation"], optional: ["sign"] },
  footer: { holes: ["links"], optional: ["own"] },
  home: { holes: ["meetings"], optional: ["about", "next", "follow", "newest", "digests"] },
  entry: { holes: ["url", "title"], optional: ["facts", "topics"] },
  meeting: { holes: ["title", "notes"], optional: ["meta", "contents", "agreed", "next", "attendees"] },
} as const satisfies Readonly<
  Record<string, { readonly holes: readonly string[]; readonly optional: readonly string[] }>
>;
type PageFragmentName = keyof typeof PAGE_FRAGMENTS;
type PageFields<N extends PageFragmentName> = Readonly<
  Record<(typeof PAGE_FRAGMENTS)[N]["holes"][number] | (typeof PAGE_FRAGMENTS)[N]["optional"][number], Html>
>;

/** Whether a page is put together from a fragment of that name. */
function isPageFragment(name: string): name is PageFragmentName {
  return Object.hasOwn(PAGE_FRAGMENTS, name);
}

const SETTINGS = settings(LOOKS);
const HOLES = /^[ \t]*\{\{([^{}]*)\}\}[ \t]*(?:\n|$)|\{\{([^{}]*)\}\}/gm;

/** A fragment with its holes filled; a line that is a hole alone goes where nothing fills it. */
export function fillPage<N extends PageFragmentName>(
  name: N,
  fields: PageFields<N>,
  { pages }: Context,
): Html {
  const text = pages?.[name];
  if (text === undefined) throw new Error(`no fragment ${name} of the pages was loaded`);
  const known: Readonly<Record<string, Html>> = fields;
  const filled = text.replace(HOLES, (hole, alone?: string, within?: string) => {
    const value = known[alone ?? within ?? ""];
    if (value === undefined) throw new Error(`nothing fills ${hole.trim()} of "${name}"`);
    if (alone === undefined) return value;
    return value === "" ? "" : `${value}${hole.endsWith("\n") ? "\n" : ""}`;
  });
  return trusted(filled.trim());
}

/** A fragment as it is filled: without its comments. */
export function barePage(text: string): string {
  const lines = uncommented(text).split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .join("\n")
    .trim();
}

/** What is wrong with the fragments of the pages, each fault with its file and line. */
export function pageFaults(fragments: Fragments): Problem[] {
  return Object.entries(fragments).flatMap(([name, fragment]) =>
    isPageFragment(name) ? faultsOf(name, fragment) : [unknown(name, fragment)],
  );
}

function unknown(name: string, { file }: Fragment): Problem {
  const known = Object.keys(PAGE_FRAGMENTS);
  const hint = `${didYouMean(name, known)}There are ${known.join(", ")}.`;
  return fault(
    "template-fragment",
    `no fragment of the pages is called ${name}`,
    { file, line: 1, column: 1 },
    hint,
  );
}

function faultsOf(name: PageFragmentName, fragment: Fragment): Problem[] {
  const { holes, optional } = PAGE_FRAGMENTS[name];
  const own: readonly string[] = [...holes, ...optional];
  const text = uncommented(fragment.text);
  const placeOf = placing(fragment);
  const found = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => ({
    hole: match[1] ?? "",
    place: placeOf(match.index),
  }));
  const wrong = found.filter(({ hole }) => !own.includes(hole) && !SETTINGS.has(hole));
  const missing = wrong.length > 0 ? [] : holes.filter((one) => !found.some(({ hole }) => hole === one));
  const start = { file: fragment.file, line: 1, column: 1 };
  const all = own.map((one) => `{{${one}}}`).join(", ");
  return [
    ...wrong.map(({ hole, place }) =>
      fault(
        "template-hole",
        `this fragment has no hole {{${hole}}}`,
        place,
        `${didYouMean(hole, [...own, ...SETTINGS.keys()])}It may hold ${all}, and settings such as {{words.present}} and {{colours.text.light}}.`,
      ),
    ),
    ...missing.map((hole) =>
      fault(
        "template-hole",
        `the hole {{${hole}}} is missing`,
        start,
        "Without it the page would not say what the notes say.",
      ),
    ),
    ...unpaired(text).map(({ tag, kind, index }) =>
      fault(
        "template-page",
        kind === "open" ? `${tag} is not closed` : `${tag} closes nothing that is open here`,
        placeOf(index),
        "Each element ends where it began, within this file.",
      ),
    ),
    ...[...text.matchAll(FORBIDDEN)].map(({ 0: what, index }) =>
      fault(
        "template-page",
        `${what.trim().toLowerCase().replace(/=$/, "")} does nothing here: the pages' policy forbids it`,
        placeOf(index),
        "Styles belong into the file of looks.css; no page of the site runs a script of its own.",
      ),
    ),
  ];
}

/** What no page takes: scripts and their like, styles in an element. */
const FORBIDDEN = /<(?:script|style|iframe|object|embed|link|form)\b|\sstyle=|\son[a-z]+=/gi;

function fault(code: string, message: string, place: Place, hint: string): Problem {
  return error(code, EXIT.config, message, place, hint);
}
