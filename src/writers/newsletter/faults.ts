/** What is wrong with a template, each fault with the fragment's file and line. */
import { EXIT, error, type Place, type Problem } from "../../problem.ts";
import { didYouMean } from "../../text/nearest.ts";
import { LOOKS } from "../looks.ts";
import { settings } from "./dress.ts";
import { type Fragment, type Fragments, HOLE, SHAPES, type Shape, uncommented } from "./fragments.ts";
import { unpaired } from "./tags.ts";

/**
 * Every fault that can be seen without mjml: fragments and holes missing or unknown. What is unknown is looked for in
 * the fragments as written, where its place is right; what is missing, with the settings put in.
 */
export function fragmentFaults(fragments: Fragments, dressed: Fragments): Problem[] {
  const missing = [...SHAPES.keys()].filter((name) => !Object.hasOwn(fragments, name));
  return [
    ...missing.map((name) =>
      fault("template-fragment", `there is no fragment ${name}.mjml`, undefined, "Copy the shipped one."),
    ),
    ...Object.entries(fragments).flatMap(([name, fragment]) =>
      faultsOf(name, fragment, dressed[name] ?? fragment),
    ),
  ];
}

function faultsOf(name: string, fragment: Fragment, dressed: Fragment): Problem[] {
  const start = { file: fragment.file, line: 1, column: 1 };
  const shape = SHAPES.get(name);
  if (shape === undefined) {
    const known = [...SHAPES.keys()];
    const hint = `${didYouMean(name, known)}There are ${known.join(", ")}.`;
    return [fault("template-fragment", `no fragment is called ${name}`, start, hint)];
  }
  const unknown = unknownHoles(shape, holesIn(fragment));
  return [
    ...unknown,
    // A hole that is misspelt is also missing: it is told where it stands.
    ...(unknown.length > 0 ? [] : missingHoles(shape, holesIn(dressed), start)),
    ...includes(fragment),
    ...unbalanced(fragment),
  ];
}

function holesIn(fragment: Fragment): Hole[] {
  const placeOf = placing(fragment);
  return [...uncommented(fragment.text).matchAll(HOLE)].map((match) => ({
    name: match[1] ?? match[2] ?? "",
    place: placeOf(match.index + match[0].indexOf("{{")),
  }));
}

interface Hole {
  readonly name: string;
  readonly place: Place;
}

const SETTINGS = settings(LOOKS);

function unknownHoles(shape: Shape, holes: readonly Hole[]): Problem[] {
  const known = [...shape.holes, ...shape.optional, ...shape.slots];
  const own = known.length === 0 ? "It has none" : `It may hold ${known.map((n) => `{{${n}}}`).join(", ")}`;
  const rest = `${own}, and settings such as {{words.present}} and {{colours.text.light}}.`;
  const hint = (name: string) => `${didYouMean(name, [...known, ...SETTINGS.keys()])}${rest}`;
  return holes
    .filter(({ name }) => !known.includes(name) && !SETTINGS.has(name))
    .map(({ name, place }) =>
      fault("template-hole", `this fragment has no hole {{${name}}}`, place, hint(name)),
    );
}

function missingHoles(shape: Shape, holes: readonly Hole[], start: Place): Problem[] {
  const times = (name: string) => holes.filter((hole) => hole.name === name).length;
  return [
    ...shape.holes.filter((name) => times(name) === 0),
    ...shape.slots.filter((name) => times(name) !== 1),
  ].map((name) =>
    fault(
      "template-hole",
      times(name) === 0
        ? `the hole {{${name}}} is missing`
        : `the hole {{${name}}} is there ${times(name)} times`,
      start,
      "Without it, or with it twice, the letter would not say what the note says.",
    ),
  );
}

// mjml lets HTML's through, and what is open would run on over the rest of the letter.
function unbalanced(fragment: Fragment): Problem[] {
  const placeOf = placing(fragment);
  return unpaired(uncommented(fragment.text)).map(({ tag, kind, index }) =>
    fault(
      "template-mjml",
      kind === "open" ? `${tag} is not closed` : `${tag} closes nothing that is open here`,
      placeOf(index),
      "Each element ends where it began, within this file.",
    ),
  );
}

// mjml would leave it out without a word.
function includes(fragment: Fragment): Problem[] {
  const at = uncommented(fragment.text).indexOf("<mj-include");
  if (at < 0) return [];
  return [
    fault("template-include", "mj-include is not followed", placing(fragment)(at), "Write it out here."),
  ];
}

/**
 * The places in a fragment. Comments are only emptied, so an index counts in the text as written but for them: the line is
 * right. The lines are counted once: a fragment may have as many faults as elements.
 */
export function placing({ file, text }: Fragment): (index: number) => Place {
  const begins = [0, ...[...uncommented(text).matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (index) => {
    let [line, end] = [0, begins.length];
    while (end - line > 1) {
      const middle = (line + end) >> 1;
      if ((begins[middle] ?? 0) <= index) line = middle;
      else end = middle;
    }
    return { file, line: line + 1, column: index - (begins[line] ?? 0) + 1 };
  };
}

/** What mjml says against a fragment. It counts lines from 1 in what it was given. */
export function mjmlFaults({ file }: Fragment, thrown: unknown): Problem[] {
  if (!(thrown instanceof Error)) throw thrown;
  const told: unknown = "errors" in thrown ? thrown.errors : undefined;
  const errors: readonly unknown[] = Array.isArray(told) ? told : [];
  if (errors.length === 0) return [fault("template-mjml", thrown.message, { file, line: 1, column: 1 })];
  return errors.map((one) => {
    const { line, message, tagName } = Object(one);
    const where = { file, line: Number.isInteger(line) ? line : 1, column: 1 };
    return fault("template-mjml", `${tagName}: ${message}`, where);
  });
}

/** A fragment that runs into what stands around it. */
export function unclosedFault({ file }: Fragment): Problem {
  const place = { file, line: 1, column: 1 };
  return fault("template-mjml", "an element of this fragment is not closed, or closed twice", place);
}

function fault(code: string, message: string, place?: Place, hint?: string): Problem {
  return error(code, EXIT.config, message, place, hint);
}
