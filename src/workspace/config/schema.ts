/**
 * The configuration's shape: what `config/minutewire.yaml` and the files in `feeds/` may say. This file refuses to
 * know where they lie; workspace.ts reads them. Unknown keys are problems, each with its place.
 */
import * as v from "valibot";
import { archiveTemplate } from "../../mail/list.ts";
import { unsubscribeFault } from "../../mail/unsubscribe.ts";
import { excerpt } from "../../text/clean.ts";
import { didYouMean } from "../../text/nearest.ts";
import { MAILABLE, NOTATIONS } from "../../writers/index.ts";
import { wordsFor } from "../../writers/languages/index.ts";
import { SUBJECT_HOLES } from "../../writers/subject.ts";
import { holesOf } from "../../writers/words.ts";
import { IGNORABLE } from "./ignorable.ts";
import { likelyLanguage, likelyName, likelyZone, withHint } from "./likely.ts";
import { looks } from "./looks.ts";
import { notes } from "./notes.ts";
import { outboxPlace } from "./outbox-place.ts";
import {
  atLeastASecond,
  duration,
  folderUrl,
  isLanguage,
  isZone,
  mailbox,
  pathItem,
  peopleIn,
  recipients,
  secret,
  secretName,
  text,
  upToADay,
  web,
} from "./values.ts";

const WHOLE = "must be a whole number";

const site = v.strictObject({
  title: text,
  description: v.exactOptional(
    v.pipe(v.string("must be text"), v.trim(), v.maxLength(500, "must have 500 letters at most")),
  ),
  url: web,
  minutes: folderUrl,
  page: v.optional(
    v.union([v.literal(""), v.pipe(web, v.includes("{permalink}", "must hold {permalink}"))]),
    "",
  ),
  language: v.optional(
    v.pipe(
      text,
      v.check(isLanguage, ({ input }) =>
        withHint("must be a language tag such as en", likelyLanguage(input, isLanguage)),
      ),
    ),
    "en",
  ),
  timezone: v.optional(
    v.pipe(
      text,
      v.check(isZone, ({ input }) =>
        withHint("must be a time zone such as Europe/Lisbon", likelyZone(input)),
      ),
    ),
    "UTC",
  ),
  id: v.pipe(
    text,
    v.check((id) => URL.canParse(id), "must be an IRI prefix such as tag:example.org,2026:"),
  ),
  anchors: v.optional(v.picklist(["squash", "dash"]), "squash"),
  hub: v.exactOptional(web),
});

/** Which meetings a mailing takes: as a feed's `select`, or by the note's path. */
const routing = v.union(
  [
    v.literal("all"),
    v.strictObject({ tag: text }),
    v.strictObject({ author: text }),
    v.strictObject({ topic: text }),
    v.strictObject({ path: text }),
  ],
  "must be all, or one of tag, author, topic and path with what it is",
);

const leaving = v.pipe(
  text,
  v.maxLength(300, "must have 300 characters at most"),
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed ? unsubscribeFault(dataset.value) : undefined;
    if (fault !== undefined) addIssue({ message: fault });
  }),
);

/** How a mailing calls its messages. */
const subject = v.pipe(
  text,
  v.check(
    (said) => {
      const holes = holesOf(said);
      const isKnown = [...holes].every((hole) => SUBJECT_HOLES.some((one) => one === hole));
      return (
        isKnown && (holes.has("subject") || holes.has("news")) && !/[{}]/.test(said.replace(/\{\w+\}/g, ""))
      );
    },
    `must hold {subject} or {news}; besides there are ${SUBJECT_HOLES.slice(2)
      .map((hole) => `{${hole}}`)
      .join(", ")}`,
  ),
);

const mailing = v.pipe(
  v.strictObject({
    parts: v.optional(v.pipe(v.array(v.picklist(MAILABLE)), v.minLength(1, "must name a part")), ["post"]),
    from: mailbox,
    replyTo: v.optional(
      v.union([v.picklist(["author", "list"]), mailbox], "must be author, list or a mail address"),
    ),
    to: recipients,
    select: v.exactOptional(routing),
    subject: v.exactOptional(subject),
    transport: text,
    list: v.optional(
      v.picklist(["mailman3", "mlmmj", "public-inbox", "discourse", "gitlab", "plain"]),
      "plain",
    ),
    archive: v.optional(web),
    body: v.optional(v.picklist(["fixed", "flowed"]), "fixed"),
    footnotes: v.optional(v.picklist(["post", "section"]), "post"),
    unsubscribe: v.optional(v.union([v.literal(""), leaving]), ""),
    unsubscribeKey: v.exactOptional(secretName),
    onUncertain: v.optional(v.picklist(["hold", "resend"]), "hold"),
    images: v.optional(v.picklist(["link", "show", "embed"]), "link"),
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
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { unsubscribe, unsubscribeKey, list } = dataset.value;
    const at = (message: string, key: string) => addIssue({ message, path: [pathItem(key)] });
    const isSigned = unsubscribe.includes("{token}");
    if (unsubscribe !== "" && list !== "plain")
      at(`must be left out: ${list} writes itself how people leave its list`, "unsubscribe");
    if (isSigned && unsubscribeKey === undefined)
      at("needs unsubscribeKey: env:NAME beside it, the key that signs {token}", "unsubscribe");
    if (!isSigned && unsubscribeKey !== undefined)
      at("signs nothing: there is no {token} in unsubscribe", "unsubscribeKey");
  }),
);

const transport = v.variant("kind", [
  v.strictObject({
    kind: v.literal("smtp"),
    url: secret,
    ca: v.exactOptional(text),
    // biome-ignore lint/suspicious/noThenProperty: nobody awaits a configuration.
    then: v.exactOptional(text),
    connections: v.optional(
      v.pipe(
        v.number(),
        v.integer(WHOLE),
        v.minValue(1, "must be 1 at least"),
        v.maxValue(20, "must not be above 20"),
      ),
      4,
    ),
    perMinute: v.exactOptional(v.pipe(v.number(), v.integer(WHOLE), v.minValue(1, "must be 1 at least"))),
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
  // biome-ignore lint/suspicious/noThenProperty: nobody awaits a configuration.
  v.strictObject({ kind: v.literal("file"), path: text, then: v.exactOptional(text) }),
]);

/** A code of what may be told. */
const ignorable = v.pipe(
  text,
  v.check(
    (code) => IGNORABLE.includes(code),
    ({ input }) =>
      withHint(
        `"${excerpt(input)}" is no warning minutewire knows`,
        `${didYouMean(input, IGNORABLE)}docs/checks.md and docs/problems.md have them all.`,
      ),
  ),
);

const settings = v.strictObject({
  site,
  notes,
  looks: v.optional(looks, {}),
  emails: v.optional(text),
  feeds: v.optional(text),
  authorFeeds: v.optional(v.boolean("must be true or false"), true),
  out: v.optional(text, "public"),
  state: v.optional(outboxPlace, ".minutewire"),
  mailings: v.optional(
    v.record(
      v.pipe(
        v.string(),
        v.regex(/^[a-z0-9][a-z0-9-]*$/, ({ input }) =>
          withHint("must be named in a-z, 0-9 and -", likelyName(input)),
        ),
      ),
      mailing,
    ),
    {},
  ),
  suppress: v.exactOptional(
    v.pipe(
      text,
      v.regex(/^(?:file|query):\s*\S/, "must be file:PATH, with one address a line, or query:SQL"),
      v.transform((written) => peopleIn(written) ?? { file: "" }),
    ),
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
  checks: v.optional(v.strictObject({ ignore: v.optional(v.array(ignorable), []) }), {}),
  guards: v.optional(
    v.strictObject({
      age: v.optional(duration, "14d"),
      count: v.optional(v.pipe(v.number(), v.integer(WHOLE), v.minValue(0, "must not be below 0")), 1),
    }),
    {},
  ),
});

/** Whether the ways behind a transport, one after the other, lead to it again. */
function comesBack(transports: Readonly<Record<string, { then?: string }>>, name: string): boolean {
  const seen = new Set<string>();
  let next = transports[name]?.then;
  for (; next !== undefined && next !== name && !seen.has(next); next = transports[next]?.then)
    seen.add(next);
  return next === name;
}

/** The schema of minutewire.yaml, and what one key says of another. */
export const configSchema = v.pipe(
  settings,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { mailings, transports, retries } = dataset.value;
    const at = (said: string | { message: string; expected: string; input: string }, ...path: string[]) =>
      addIssue({
        ...(typeof said === "string" ? { message: said } : said),
        path: path.map((key) => pathItem(key)) as [v.UnknownPathItem],
      });
    const known = Object.keys(transports);
    const demand = (transport: string, ...path: string[]) => {
      if (Object.hasOwn(transports, transport)) return;
      const message = `there is no transport "${transport}": name one under transports: (${known.join(", ")})`;
      at({ message, expected: known.map((one) => `"${one}"`).join(" | "), input: transport }, ...path);
    };
    for (const [name, { transport }] of Object.entries(mailings))
      demand(transport, "mailings", name, "transport");
    for (const [name, { then }] of Object.entries(transports)) {
      if (then === undefined) continue;
      demand(then, "transports", name, "then");
      if (comesBack(transports, name)) at("must not lead back to itself", "transports", name, "then");
    }
    if (retries.firstAtMost < retries.first) at("must not be shorter than first", "retries", "firstAtMost");
    if (retries.longest < retries.first) at("must not be shorter than first", "retries", "longest");
  }),
  // What the project says itself goes over what its language says.
  v.transform(({ looks, ...rest }) => ({
    ...rest,
    looks: { ...looks, words: { ...wordsFor(rest.site.language), ...looks.words } },
  })),
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
  formats: v.optional(
    v.pipe(
      v.array(v.picklist(NOTATIONS)),
      v.minLength(1, "must name a format"),
      v.check((formats) => new Set(formats).size === formats.length, "must name each format once"),
    ),
    [...NOTATIONS],
  ),
  limit: v.optional(v.pipe(v.number(), v.integer(WHOLE), v.minValue(1, "must be 1 at least")), 20),
  content: v.optional(v.picklist(["full", "summary"]), "full"),
});
