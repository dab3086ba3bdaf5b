/** The part of the configuration's shape that says how the outputs look and in whose words they speak. */
import * as v from "valibot";
import { COLOURS, ENOUGH, faint, type Scheme } from "../../writers/colours.ts";
import { width } from "../../writers/text/lines.ts";
import { holesOf, roomFor, WORDS, type Word, worded } from "../../writers/words.ts";
import { pathItem, text } from "./values.ts";

const shade = v.pipe(text, v.regex(/^#[\da-f]{6}$/i, "must be a colour such as #0b5a86"));
const colour = ({ light, dark }: Record<Scheme, string>) =>
  v.optional(v.strictObject({ light: v.optional(shade, light), dark: v.optional(shade, dark) }), {});
const colours = v.pipe(
  v.strictObject({
    page: colour(COLOURS.page),
    panel: colour(COLOURS.panel),
    text: colour(COLOURS.text),
    heading: colour(COLOURS.heading),
    muted: colour(COLOURS.muted),
    link: colour(COLOURS.link),
    accent: colour(COLOURS.accent),
    line: colour(COLOURS.line),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    for (const { colour, on, scheme, ratio } of faint(value))
      addIssue({
        message: `has a contrast of ${ratio.toFixed(2)} to 1 on ${on}.${scheme}, and words need ${ENOUGH}`,
        path: [pathItem(colour), pathItem(scheme)],
      });
  }),
);

/** A word of ours in other words: as many holes, no more room than it has, nothing that a line or a template takes for more. */
function word(name: Word) {
  const holes = holesOf(WORDS[name]);
  const shown = [...holes].map((hole) => `{${hole}}`).join(" and ");
  const empty = Object.fromEntries([...holes].map((hole) => [hole, ""]));
  const room = roomFor(name);
  return v.optional(
    v.pipe(
      text,
      v.check((said) => width(said) <= room, `must have ${room} columns at most`),
      v.check((said) => !/^[|>:}#+*-]/.test(said), "must not begin as a quotation or an item of a list does"),
      v.check(
        (said) => holesOf(said).symmetricDifference(holes).size === 0 && !/[{}]/.test(worded(said, empty)),
        shown === "" ? "must not hold braces" : `must hold ${shown}, and no other braces`,
      ),
    ),
    WORDS[name],
  );
}

const words = v.strictObject(
  Object.fromEntries((Object.keys(WORDS) as Word[]).map((name) => [name, word(name)])) as Record<
    Word,
    ReturnType<typeof word>
  >,
);

export const looks = v.strictObject({ colours: v.optional(colours, {}), words: v.optional(words, {}) });
