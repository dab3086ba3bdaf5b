/** What a single value of the configuration may be. It refuses to know which setting holds it. */
import * as v from "valibot";
import { type Mailbox, parseMailbox } from "../../mail/address.ts";
import { asFolder, parseWeb } from "../../model/web.ts";
import { likelyMailbox, likelyRecipients, likelySecret, likelyWeb, withHint } from "./likely.ts";

/** Controls, line ends, what turns the direction of text, and what no XML may hold. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/u;

/** Words, on one line. */
export const text = v.pipe(
  v.string("must be text"),
  v.trim(),
  v.nonEmpty("must not be empty"),
  v.check((words) => !UNPRINTABLE.test(words), "must be one line without control characters"),
);

/** The last word of a parameter by which whoever has the address gets in. */
const SECRET =
  /^(?:\w*(?:token|secret|password|apikey)|key|pass(?:wd|phrase)?|sig(?:nature)?|jwt|bearer|auth(?:orization)?|credentials?)$/i;

/** Whether an address holds such a parameter, behind its question mark or its hash. */
function holdsSecret(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { search, hash } = new URL(address);
  // A hash without a value names a part of the page.
  const named = hash.includes("=") ? search + hash : search;
  const names = [...new URLSearchParams(named.replace(/[?;#]/g, "&")).keys()];
  return names.some((name) => {
    const words = name.split(/[^A-Za-z\d]+|(?<=[a-z\d])(?=[A-Z])/).filter((word) => word !== "");
    return SECRET.test(words.at(-1) ?? "");
  });
}

/** Whether a text of several lines has what no line of it may hold. */
export function hasControls(words: string): boolean {
  return words.split(/\r?\n/).some((line) => UNPRINTABLE.test(line.replaceAll("\t", " ")));
}

/** An address of the web. */
export const web = v.pipe(
  text,
  v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
    const read = parseWeb(dataset.value);
    if (read.ok) return read.value;
    addIssue({ message: withHint(read.reason, likelyWeb(dataset.value)) });
    return NEVER;
  }),
  v.check((url) => !holdsSecret(url), "must not hold a token or another secret (?token=): it is published"),
);
export const folderUrl = v.pipe(web, v.transform(asFolder));
export const mailbox = v.pipe(
  text,
  v.rawTransform<string, Mailbox>(({ dataset, addIssue, NEVER }) => {
    const parsed = parseMailbox(dataset.value);
    if (parsed.ok) return parsed.value;
    addIssue({ message: withHint(notOne(parsed.reason), likelyMailbox(dataset.value)) });
    return NEVER;
  }),
);

function notOne(reason: string): string {
  return `must be one mail address, such as Minutes <minutes@example.org>: ${reason}`;
}

/** A file of addresses, or a query that gives them. */
export type People = { readonly file: string } | { readonly query: string };

/** Whom a mailing goes to: one address, several, or whom a file or a query names. */
export type To = Mailbox | readonly (Mailbox | undefined)[] | People;

/** What `file:PATH` or `query:SQL` names; undefined where it is neither. */
export function peopleIn(written: string): People | undefined {
  const [, kind, rest = ""] = /^(file|query):\s*(\S[\s\S]*)$/.exec(written.trimEnd()) ?? [];
  return kind === undefined ? undefined : kind === "file" ? { file: rest } : { query: rest };
}

/** One address, a list of them, `file:PATH` or `query:SQL`; of a list each item that is none is told at its own place. */
export const recipients = v.pipe(
  v.union(
    [v.string(), v.array(v.string("must be text"))],
    "must be a mail address, a list of them, file:PATH or query:SQL",
  ),
  v.rawTransform<string | string[], To>(({ dataset, addIssue, NEVER }) => {
    const { value } = dataset;
    if (typeof value === "string" && /^(?:file|query):/.test(value)) {
      const people = peopleIn(value);
      if (people !== undefined) return people;
      const isFile = value.startsWith("file:");
      addIssue({ message: isFile ? "must name a file: file:PATH" : "must ask something: query:SQL" });
      return NEVER;
    }
    const of = (written: string, ...path: string[]) => {
      const read = parseMailbox(written.trim());
      if (read.ok) return read.value;
      const message = withHint(notOne(read.reason), likelyRecipients(written.trim()));
      addIssue({ message, ...(path.length > 0 ? { path: path.map(pathItem) as [v.UnknownPathItem] } : {}) });
      return undefined;
    };
    if (typeof value === "string") return of(value) ?? NEVER;
    if (value.length === 0) addIssue({ message: "must name an address" });
    return value.map((written, at) => of(written, String(at)));
  }),
);
const DURATION = "must be a number of seconds, minutes, hours or days, such as 14d";
export const duration = v.pipe(
  v.string(({ input }) => withHint(DURATION, typeof input === "number" ? `Write ${input}d` : undefined)),
  v.trim(),
  v.nonEmpty("must not be empty"),
  v.regex(/^\d+[smhd]$/, ({ input }) => `${DURATION}, not "${input}"`),
  v.transform(
    (written) =>
      Number(written.slice(0, -1)) *
      { s: 1e3, m: 60e3, h: 3600e3, d: 86400e3 }[written.at(-1) as "s" | "m" | "h" | "d"],
  ),
);
/** A secret is named, never written: where it stands is all a configuration may say. */
export const secret = v.pipe(
  text,
  v.regex(/^(?:env:\w+|file:(?!.*:\/\/).+|smtps?:\/\/[^@\s]+)$/, ({ input }) =>
    withHint("must be env:NAME, file:PATH or an address without a password", likelySecret(input)),
  ),
);

/** Where a secret stands that is no address. */
export const secretName = v.pipe(
  text,
  v.regex(/^(?:env:\w+|file:.+)$/, "must be env:NAME or file:PATH: a secret is never written here"),
);

export const atLeastASecond = v.pipe(duration, v.minValue(1000, "must be a second at least"));
export const upToADay = v.pipe(atLeastASecond, v.maxValue(86_400_000, "must be a day at most"));

/** Where an issue stands: a key on the way to it. */
export function pathItem(key: string): v.UnknownPathItem {
  return { type: "unknown", origin: "value", input: undefined, key, value: undefined };
}

/** A BCP 47 tag. Longer names of a language are well-formed and none is registered (RFC 5646, 2.2.1). */
export function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export function isZone(zone: string): boolean {
  // Building a formatter takes longer than all the rest of a configuration.
  if (zone === "UTC") return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
