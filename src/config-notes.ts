/** The part of the configuration that says what notes there are and of which form; config.ts has the rest. */
import * as v from "valibot";
import { FIELDS } from "./reader/field-names.ts";
import { DEFAULTED, unknownHole } from "./reader/note-form.ts";
import { patternFault } from "./reader/pattern.ts";
import { address } from "./reader/values.ts";

/** Words. */
export const text = v.pipe(v.string("must be text"), v.trim(), v.nonEmpty("must not be empty"));
/** An address of the web. */
export const web = v.pipe(
  text,
  v.check(
    (url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol),
    "must be an http or https address",
  ),
);
const pattern = v.pipe(
  text,
  v.check(
    (words) => patternFault(words) === undefined,
    ({ input }) => patternFault(input) ?? "",
  ),
);
const template = v.pipe(
  text,
  v.check((words) => !/[{}]/.test(words.replace(/\{[a-z]\w*\}/g, "")), "must have its holes as {name}"),
);
const author = v.union(
  [
    text,
    v.strictObject({
      name: text,
      uri: v.optional(web),
      email: v.optional(
        v.pipe(
          text,
          v.check((mail) => address(mail).fault === undefined, "must be a mail address"),
        ),
      ),
    }),
  ],
  "must be a name, or have one under it",
);
const names = v.union([text, v.pipe(v.array(text), v.minLength(1, "must name a field"))]);

/** The schema of `notes`. */
export const notes = v.pipe(
  v.strictObject({
    files: v.pipe(v.array(text), v.minLength(1, "must name files")),
    links: v.optional(v.string(), ""),
    fields: v.optional(v.record(v.picklist(FIELDS), names), {}),
    path: v.optional(pattern),
    lines: v.optional(v.pipe(v.array(pattern), v.minLength(1, "must have a line"))),
    defaults: v.optional(
      v.strictObject({
        subject: v.optional(template),
        permalink: v.optional(template),
        updated: v.optional(template),
        description: v.optional(template),
        author: v.optional(author),
      }),
    ),
    agreed: v.optional(v.boolean("must be true or false"), true),
  }),
  // What a template names must be found by a pattern.
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value: input } = dataset;
    const { defaults = {} } = input;
    for (const key of DEFAULTED) {
      const hole = unknownHole(defaults[key] ?? "", input);
      const at = { type: "object", origin: "value" } as const;
      if (hole !== undefined)
        addIssue({
          message: `{${hole}} is in neither notes.path nor notes.lines, and is none of {heading}, {path}, {date}`,
          path: [
            { ...at, input, key: "defaults", value: defaults },
            { ...at, input: defaults, key, value: defaults[key] },
          ],
        });
    }
  }),
);
