/** The part of the configuration's shape that says how the outputs look and in whose words they speak. */
import * as v from "valibot";
import {
  COLOURS,
  type Colour,
  type Colours,
  ENOUGH,
  faint,
  nearestReadable,
  type Scheme,
} from "../../writers/colours.ts";
import { width } from "../../writers/text/lines.ts";
import { holesOf, roomFor, WORDS, type Word, worded } from "../../writers/words.ts";
import { withHint } from "./likely.ts";
import { hasControls, pathItem, text, web } from "./values.ts";

const SHADE = /^#[\da-f]{6}$/i;
const shade = v.pipe(
  text,
  v.regex(SHADE, ({ input }) => withHint("must be a colour such as #0b5a86", likelyShade(input))),
);

/** A colour without its sign, or of three digits, as one of six. */
function likelyShade(written: string): string | undefined {
  const digits = written.replace(/^#/, "").replace(/^([\da-f])([\da-f])([\da-f])$/i, "$1$1$2$2$3$3");
  return SHADE.test(`#${digits}`) ? `Write "#${digits}"` : undefined;
}

const colour = ({ light, dark }: Record<Scheme, string>) =>
  v.optional(v.strictObject({ light: v.optional(shade, light), dark: v.optional(shade, dark) }), {});
const colours = v.strictObject({
  page: colour(COLOURS.page),
  panel: colour(COLOURS.panel),
  text: colour(COLOURS.text),
  heading: colour(COLOURS.heading),
  muted: colour(COLOURS.muted),
  link: colour(COLOURS.link),
  accent: colour(COLOURS.accent),
  line: colour(COLOURS.line),
});

const accent = v.union(
  [shade, v.strictObject({ light: shade, dark: shade })],
  "must be a colour such as #0b5a86, or a light and a dark one",
);

/** A word of ours in other words, in place of the one of the language: as many holes, no more room than it has, nothing that a line or a template takes for more. */
function word(name: Word) {
  const holes = holesOf(WORDS[name]);
  const shown = [...holes].map((hole) => `{${hole}}`).join(" and ");
  const empty = Object.fromEntries([...holes].map((hole) => [hole, ""]));
  const room = roomFor(name);
  return v.exactOptional(
    v.pipe(
      text,
      v.check((said) => width(said) <= room, `must have ${room} columns at most`),
      v.check((said) => !/^[|>:}#+*-]/.test(said), "must not begin as a quotation or an item of a list does"),
      v.check(
        (said) => holesOf(said).symmetricDifference(holes).size === 0 && !/[{}]/.test(worded(said, empty)),
        shown === "" ? "must not hold braces" : `must hold ${shown}, and no other braces`,
      ),
    ),
  );
}

const words = v.strictObject(
  Object.fromEntries((Object.keys(WORDS) as Word[]).map((name) => [name, word(name)])) as Record<
    Word,
    ReturnType<typeof word>
  >,
);

const picture = v.pipe(
  text,
  v.check(
    (said) => !/^[a-z][a-z\d+.-]+:/i.test(said) || v.is(web, said),
    "must be a file, or an http or https address without a secret",
  ),
);
const logo = v.union(
  [
    picture,
    v.strictObject({
      light: picture,
      dark: v.exactOptional(picture),
      alt: v.exactOptional(text),
      width: v.exactOptional(
        v.pipe(
          v.number(),
          v.integer("must be a whole number"),
          v.minValue(16, "must be 16 at least"),
          v.maxValue(552, "must be 552 at most: a letter has no more room"),
        ),
      ),
    }),
  ],
  "must be a file or an address, or such under light: (with dark:, alt: and width:)",
);

/** The schema of `looks`. What it names is looked for in identity.ts. */
export const looks = v.pipe(
  v.strictObject({
    logo: v.exactOptional(logo),
    masthead: v.exactOptional(v.union([v.literal(false), text], "must be words, or false for none")),
    footer: v.exactOptional(
      v.pipe(
        v.string("must be text"),
        v.trim(),
        v.nonEmpty("must not be empty"),
        v.maxLength(2000, "must have 2000 letters at most"),
        v.check((said) => !hasControls(said), "must not have control characters"),
      ),
    ),
    css: v.exactOptional(text),
    accent: v.exactOptional(accent),
    colours: v.optional(colours, {}),
    words: v.optional(words, {}),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { accent, colours } = dataset.value;
    const isOwn =
      colours.accent.light !== COLOURS.accent.light || colours.accent.dark !== COLOURS.accent.dark;
    if (accent !== undefined && isOwn)
      addIssue({
        message: "is said twice: looks.accent says it already",
        path: [pathItem("colours"), pathItem("accent")],
      });
    const shown = accented(accent, colours);
    for (const { colour, on, scheme, ratio } of faint(shown)) {
      // What is no colour, and told, has no contrast.
      if (!SHADE.test(shown[colour][scheme]) || !SHADE.test(shown[on][scheme])) continue;
      const where =
        colour !== "accent" || accent === undefined
          ? [pathItem("colours"), pathItem(colour), pathItem(scheme)]
          : [pathItem("accent"), ...(typeof accent === "string" ? [] : [pathItem(scheme)])];
      addIssue({
        message: `has a contrast of ${ratio.toFixed(2)} to 1 on ${on}.${scheme}, and words need ${ENOUGH}\n${nearestOf(shown, colour, scheme)}`,
        path: where as [v.UnknownPathItem],
      });
    }
  }),
  v.transform(({ accent, colours, ...rest }) => ({ ...rest, colours: accented(accent, colours) })),
);

type Accent = v.InferOutput<typeof accent>;

/** The colours with the accent in them: of one that is given alone the dark one is the nearest that can be read. */
function accented(accent: Accent | undefined, colours: Colours): Colours {
  if (accent === undefined) return colours;
  if (typeof accent !== "string") return { ...colours, accent };
  const dark = nearestReadable(accent, [colours.page.dark, colours.panel.dark]);
  return { ...colours, accent: { light: accent, dark: dark ?? accent } };
}

/** The hint of words that are too faint. */
function nearestOf(colours: Colours, colour: Colour, scheme: Scheme): string {
  const found = nearestReadable(colours[colour][scheme], [colours.page[scheme], colours.panel[scheme]]);
  return found === undefined
    ? `No ${colour} can be read on both page.${scheme} and panel.${scheme}: change these.`
    : `The nearest that can be read is "${found}".`;
}
