/**
 * The configuration's shape: what `config/minutewire.yaml` and the files in `feeds/` may say. This file refuses to
 * know where they lie; workspace.ts reads them. Unknown keys are problems, each with its place.
 */
import * as v from "valibot";
import { type Mailbox, parseMailbox } from "./mail/address.ts";
import { archiveTemplate } from "./mail/list.ts";
import { EXIT, error, type Problem } from "./problem.ts";
import { FIELDS } from "./reader/field-names.ts";
import { DEFAULTED, unknownHole } from "./reader/note-form.ts";
import { patternFault } from "./reader/pattern.ts";
import { address } from "./reader/values.ts";
import { parseYaml } from "./reader/yaml.ts";
import { COLOURS, ENOUGH, faint, type Scheme } from "./writers/colours.ts";
import { NOTATIONS } from "./writers/index.ts";
import { width } from "./writers/text/lines.ts";
import { holesOf, roomFor, WORDS, type Word, worded } from "./writers/words.ts";

const text = v.pipe(v.string("must be text"), v.trim(), v.nonEmpty("must not be empty"));
const web = v.pipe(
  text,
  v.check(
    (url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol),
    "must be an http or https address",
  ),
);
const folderUrl = v.pipe(
  web,
  v.transform((url) => (url.endsWith("/") ? url : `${url}/`)),
);
const mailbox = v.pipe(
  text,
  v.rawTransform<string, Mailbox>(({ dataset, addIssue, NEVER }) => {
    const parsed = parseMailbox(dataset.value);
    if (parsed.kind === "mailbox") return parsed.mailbox;
    addIssue({
      message: `must be one mail address, such as Minutes <minutes@example.org>: ${parsed.reason}`,
    });
    return NEVER;
  }),
);
const duration = v.pipe(
  text,
  v.regex(/^\d+[smhd]$/, "must be a number of seconds, minutes, hours or days, such as 14d"),
  v.transform(
    (written) =>
      Number(written.slice(0, -1)) *
      { s: 1e3, m: 60e3, h: 3600e3, d: 86400e3 }[written.at(-1) as "s" | "m" | "h" | "d"],
  ),
);
/** A secret is named, never written: where it stands is all a configuration may say. */
const secret = v.pipe(
  text,
  v.regex(
    /^(?:env:\w+|file:(?!.*:\/\/).+|smtps?:\/\/[^@\s]+)$/,
    "must be env:NAME, file:PATH or an address without a password",
  ),
);

const atLeastASecond = v.pipe(duration, v.minValue(1000, "must be a second at least"));
const upToADay = v.pipe(atLeastASecond, v.maxValue(86_400_000, "must be a day at most"));

const site = v.strictObject({
  title: text,
  url: web,
  minutes: folderUrl,
  page: v.optional(
    v.union([v.literal(""), v.pipe(web, v.includes("{permalink}", "must hold {permalink}"))]),
    "",
  ),
  language: v.optional(v.pipe(text, v.check(isLanguage, "must be a language tag such as en")), "en"),
  timezone: v.optional(v.pipe(text, v.check(isZone, "must be a time zone such as Europe/Lisbon")), "UTC"),
  id: v.pipe(
    text,
    v.check((id) => URL.canParse(id), "must be an IRI prefix such as tag:example.org,2026:"),
  ),
  anchors: v.optional(v.picklist(["squash", "dash"]), "squash"),
  hub: v.exactOptional(web),
});

const mailing = v.pipe(
  v.strictObject({
    parts: v.optional(
      v.pipe(v.array(v.picklist(["post", "newsletter"])), v.minLength(1, "must name a part")),
      ["post"],
    ),
    from: mailbox,
    replyTo: v.optional(
      v.union([v.picklist(["author", "list"]), mailbox], "must be author, list or a mail address"),
    ),
    to: mailbox,
    transport: text,
    list: v.optional(v.picklist(["mailman3", "mlmmj", "public-inbox", "plain"]), "plain"),
    archive: v.optional(web),
    body: v.optional(v.picklist(["fixed", "flowed"]), "fixed"),
    footnotes: v.optional(v.picklist(["post", "section"]), "post"),
    onUncertain: v.optional(v.picklist(["hold", "resend"]), "hold"),
    autoSubmitted: v.optional(v.boolean("must be true or false"), false),
  }),
  v.forward(
    v.partialCheck(
      [["archive"], ["list"]],
      ({ archive, list }) => archive === undefined || archiveTemplate(archive, list) !== undefined,
      "must name a message: put {message-id} or {message-id-hash} in it ({list} is the only other hole)",
    ),
    ["archive"],
  ),
);

const transport = v.variant("kind", [
  v.strictObject({
    kind: v.literal("smtp"),
    url: secret,
    timeouts: v.optional(
      v.strictObject({
        connect: v.exactOptional(upToADay),
        greeting: v.exactOptional(upToADay),
        command: v.exactOptional(upToADay),
        block: v.exactOptional(upToADay),
        final: v.exactOptional(upToADay),
      }),
      {},
    ),
  }),
  v.strictObject({ kind: v.literal("file"), path: text }),
]);

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
  const room = roomFor(name);
  return v.optional(
    v.pipe(
      text,
      v.check((said) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(said), "must be one line"),
      v.check((said) => width(said) <= room, `must have ${room} columns at most`),
      v.check((said) => !/^[|>:}#+*-]/.test(said), "must not begin as a quotation or an item of a list does"),
      v.check(
        (said) => holesOf(said).symmetricDifference(holes).size === 0 && !/[{}]/.test(worded(said, NO_HOLES)),
        shown === "" ? "must not hold braces" : `must hold ${shown}, and no other braces`,
      ),
    ),
    WORDS[name],
  );
}
const NO_HOLES = { authors: "", title: "", subject: "", date: "", count: "", first: "", last: "" };

const words = v.strictObject(
  Object.fromEntries((Object.keys(WORDS) as Word[]).map((name) => [name, word(name)])) as Record<
    Word,
    ReturnType<typeof word>
  >,
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

const notes = v.pipe(
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

const settings = v.strictObject({
  site,
  notes,
  looks: v.optional(v.strictObject({ colours: v.optional(colours, {}), words: v.optional(words, {}) }), {}),
  emails: v.optional(text),
  feeds: v.optional(text),
  authorFeeds: v.optional(v.boolean("must be true or false"), true),
  out: v.optional(text, "public"),
  state: v.optional(text, ".minutewire"),
  mailings: v.optional(
    v.record(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, "must be named in a-z, 0-9 and -")), mailing),
    {},
  ),
  transports: v.optional(v.record(v.string(), transport), {}),
  retries: v.optional(
    v.strictObject({
      first: v.optional(atLeastASecond, "5m"),
      firstAtMost: v.optional(duration, "15m"),
      longest: v.optional(upToADay, "4h"),
      giveUp: v.optional(duration, "4d"),
    }),
    {},
  ),
  guards: v.optional(
    v.strictObject({
      age: v.optional(duration, "14d"),
      count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 1),
    }),
    {},
  ),
});

/** The schema of minutewire.yaml, and what one key says of another. */
export const configSchema = v.pipe(
  settings,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { mailings, transports, retries } = dataset.value;
    const at = (message: string, ...path: [string, ...string[]]) =>
      addIssue({ message, path: path.map((key) => pathItem(key)) as [v.UnknownPathItem] });
    const known = Object.keys(transports).join(", ");
    for (const [name, { transport }] of Object.entries(mailings))
      if (!Object.hasOwn(transports, transport))
        at(
          `there is no transport "${transport}": name one under transports: (${known})`,
          "mailings",
          name,
          "transport",
        );
    if (retries.firstAtMost < retries.first) at("must not be shorter than first", "retries", "firstAtMost");
    if (retries.longest < retries.first) at("must not be shorter than first", "retries", "longest");
  }),
);
export type Config = v.InferOutput<typeof configSchema>;
export type MailingConfig = Config["mailings"][string];

/** What a feed tells of: `all`, or the meetings with this author, topic or tag. */
const selection = v.union(
  [
    v.literal("all"),
    v.strictObject({ author: text }),
    v.strictObject({ topic: text }),
    v.strictObject({ tag: text }),
  ],
  "must be all, or one of author, topic and tag with what it is",
);

/** The schema of a file in feeds/. */
export const feedSchema = v.strictObject({
  title: v.optional(text),
  description: v.optional(text),
  select: v.optional(selection, "all"),
  formats: v.optional(v.pipe(v.array(v.picklist(NOTATIONS)), v.minLength(1, "must name a format")), [
    ...NOTATIONS,
  ]),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 20),
  content: v.optional(v.picklist(["full", "summary"]), "full"),
});

/** A YAML text checked against one of the schemas: the value, or every problem with its place. */
export function readConfig<S extends typeof configSchema | typeof feedSchema>(
  file: string,
  yaml: string,
  schema: S,
): v.InferOutput<S> | readonly [Problem, ...Problem[]] {
  const parsed = parseYaml(file, yaml, EXIT.config);
  if ("length" in parsed) return parsed;
  const result = v.safeParse(schema, parsed.values);
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => String(item.key));
    const said = issue.received === "undefined" ? "is missing" : wordingOf(issue);
    const isUnknown = issue.expected === "never";
    const place = isUnknown ? parsed.placeOfKey(...path) : parsed.placeOf(...path);
    const known = isUnknown ? keysAt(schema, path.slice(0, -1)) : [];
    const hint = known.length === 0 ? undefined : `Known here: ${known.join(", ")}.`;
    return error("config", EXIT.config, `${path.join(".")}: ${said}`, place, hint);
  });
  return problems as [Problem, ...Problem[]];
}

function pathItem(key: string): v.UnknownPathItem {
  return { type: "unknown", origin: "value", input: undefined, key, value: undefined };
}

/** The keys a schema knows at a path; none where it takes any. Of a variant those of all its kinds. */
function keysAt(schema: object, path: readonly string[]): readonly string[] {
  if ("wrapped" in schema && isObject(schema.wrapped)) return keysAt(schema.wrapped, path);
  if ("options" in schema && Array.isArray(schema.options))
    return [...new Set(schema.options.filter(isObject).flatMap((option) => keysAt(option, path)))];
  const [key, ...rest] = path;
  if ("entries" in schema && isObject(schema.entries)) {
    if (key === undefined) return Object.keys(schema.entries);
    const entry = Object.entries(schema.entries).find(([name]) => name === key)?.[1];
    return isObject(entry) ? keysAt(entry, rest) : [];
  }
  return key !== undefined && "value" in schema && isObject(schema.value) ? keysAt(schema.value, rest) : [];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

const KINDS: Readonly<Record<string, string>> = {
  Array: "a list",
  Object: "a group of settings",
  string: "text",
  number: "a number",
};

function wordingOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === "never") return "is not a setting minutewire knows";
  if (issue.message.startsWith("Invalid"))
    return `must be ${KINDS[issue.expected ?? ""] ?? issue.expected}, not ${issue.received}`;
  if (issue.type === "picklist" || issue.type === "variant" || issue.type === "literal")
    return `must be ${issue.expected ?? ""}, not ${issue.received}`;
  return issue.message;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isZone(zone: string): boolean {
  // Building a formatter takes longer than all the rest of a configuration.
  if (zone === "UTC") return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
