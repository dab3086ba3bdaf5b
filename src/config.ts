/**
 * The configuration's shape: what `config/minutewire.yaml` and the files in `feeds/` may say. This file refuses to
 * know where they lie; workspace.ts reads them. Unknown keys are problems, each with its place.
 */
import * as v from "valibot";
import { notes, text, web } from "./config-notes.ts";
import { type Mailbox, parseMailbox } from "./mail/address.ts";
import { archiveTemplate } from "./mail/list.ts";
import { EXIT, error, type Problem } from "./problem.ts";
import { parseYaml } from "./reader/yaml.ts";
import { NOTATIONS } from "./writers/index.ts";

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

/** The schema of minutewire.yaml. */
export const configSchema = v.strictObject({
  site,
  notes,
  emails: v.optional(text),
  feeds: v.optional(text),
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
export type Config = v.InferOutput<typeof configSchema>;
export type MailingConfig = Config["mailings"][string];

/** The schema of a file in feeds/. */
export const feedSchema = v.strictObject({
  title: v.optional(text),
  description: v.optional(text),
  formats: v.optional(v.array(v.picklist(NOTATIONS)), [...NOTATIONS]),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 20),
});
export type FeedConfig = v.InferOutput<typeof feedSchema>;

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
    const place = issue.expected === "never" ? parsed.placeOfKey(...path) : parsed.placeOf(...path);
    return error("config", EXIT.config, `${path.join(".")}: ${said}`, place);
  });
  return problems as [Problem, ...Problem[]];
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
