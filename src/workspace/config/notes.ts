/** The part of the configuration that says what notes there are and of which form. */
import * as v from "valibot";
import { parseAddress } from "../../mail/address.ts";
import { FIELDS } from "../../reader/head/field-names.ts";
import { DEFAULTED, unknownHole } from "../../reader/head/note-form.ts";
import { patternFault } from "../../reader/head/pattern.ts";
import { pathItem, text, web } from "./values.ts";

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
          v.check((mail) => parseAddress(mail).ok, "must be a mail address"),
        ),
      ),
    }),
  ],
  "must be a name, or have one under it",
);
const names = v.union(
  [text, v.pipe(v.array(text), v.minLength(1, "must name a field"))],
  "must be the name of a field, or a list of them",
);

/** The schema of `notes`. */
export const notes = v.pipe(
  v.strictObject({
    files: v.pipe(v.array(text), v.minLength(1, "must name files")),
    links: v.optional(v.string(), ""),
    fields: v.optional(v.record(v.picklist(FIELDS), names), {}),
    ignore: v.optional(v.array(text), []),
    breaks: v.optional(v.boolean("must be true or false"), false),
    path: v.optional(
      v.union(
        [pattern, v.pipe(v.array(pattern), v.minLength(1, "must have a pattern"))],
        "must be a pattern, or a list of them",
      ),
    ),
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
    const { value } = dataset;
    const { defaults = {} } = value;
    for (const key of DEFAULTED) {
      const hole = unknownHole(defaults[key] ?? "", value);
      if (hole !== undefined)
        addIssue({
          message: `{${hole}} is in neither notes.path nor notes.lines, and is none of {heading}, {path}, {date}`,
          path: [pathItem("defaults"), pathItem(key)],
        });
    }
  }),
);
