/**
 * What a person reads when something fails: what happened, whether anything left, what now; never a code of a library
 * or of the system. Each row is a real failure, met by the whole program.
 */
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { certificate, issuedBy, type Keys } from "../support/certificate.ts";
import { installLookup, lead } from "../support/fault-lookup.ts";
import { Project } from "../support/project.ts";
import { quickFolder } from "../support/quick-folder.ts";
import { runHere } from "../support/run-here.ts";
import { type Peer, peer, type Script } from "../support/smtp-peer.ts";

const PASSWORD = "canary/9f#2e";
const ESCAPED = encodeURIComponent(PASSWORD);
const today = new Date().toISOString().slice(0, 10);
const YEARS = ["20200101000000Z", "20991231000000Z"] as const;
const SELF = "IP:127.0.0.1";
const own = certificate(SELF, ...YEARS);
const expired = certificate(SELF, YEARS[0], "20200102000000Z");
const elsewhere = certificate("DNS:mail.elsewhere.example", ...YEARS);
const issued = own && issuedBy(own, SELF);
const hasTls = [own, expired, elsewhere, issued].every((keys) => keys !== undefined);
if (!hasTls) console.warn("skipped in part: no openssl command to make certificates with");
const keys = (made: Keys | undefined): Keys => made ?? { key: "", cert: "" };

/** Never in a sentence: codes, stacks, values that are none, names of our own making. */
const NEVER =
  /\b(?!EHLO\b|EXPUNGE\b)E[A-Z]{4,}\b|\bEAI_|\bERR_|\bCERT_|SELF_SIGNED|UNABLE_TO|ALTNAME|SSL routines|getaddrinfo|errno|\bundefined\b|\bNaN\b|\[object|\n +at |nodemailer|valibot|outcomeHeld|stop: |mistake of its own/;

/** What every failure of a way out tells, by what became of the message. */
const OWED = [/^deferred +a /m, /Nothing is lost/];
const SEND = /minutewire send a --mailing post --yes/;

interface Failure {
  readonly name: string;
  /** What the relay does; without it the row says itself where the way out leads. */
  readonly script?: Script;
  /** The transport's URL for a port; by default the peer's, in the clear. */
  readonly url?: (port: number) => string;
  /** Where the configuration says that it is; by default in a variable. */
  readonly from?: string;
  /** More keys of the transport. */
  readonly keys?: string;
  /** Before the command; what it says counts for nothing. */
  readonly prepare?: (run: (...words: string[]) => Promise<unknown>) => unknown;
  /** By default `send a`. */
  readonly words?: readonly string[];
  readonly exit: number;
  /** Whole messages that reached the relay, also one that is not answered; by default none. */
  readonly left?: number;
  readonly says: readonly RegExp[];
  /** What there is of an outbox afterwards, where that is asked. */
  readonly leaves?: readonly string[];
  readonly isTls?: boolean;
}

let project: Project;
let relay: Peer | undefined;
beforeAll(() => installLookup());
beforeEach(() => {
  // What a disk's sync costs is not what is asked here.
  vi.stubEnv("TMPDIR", quickFolder());
  project = new Project();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  project.remove();
  await relay?.close();
  relay = undefined;
});

const tlsAt = (script: Script = {}): Script => ({ tls: keys(own), implicit: true, ...script });
const login = (port: number) => `smtp://minutes:${ESCAPED}@127.0.0.1:${port}`;
const secure = (port: number) => `smtps://127.0.0.1:${port}`;
const named = (name: string) => (port: number) => `smtp://${name}:${port}?tls=none`;
const shut = (name: string, says: readonly RegExp[], more: Partial<Failure> = {}): Failure => ({
  ...{ name, script: {}, exit: 78, says: [...OWED, SEND, ...says] },
  ...more,
});
const later = (name: string, says: readonly RegExp[], more: Partial<Failure> = {}): Failure => ({
  ...{
    name,
    script: {},
    exit: 75,
    says: [...OWED, /To make it due now:\n {4}minutewire outbox retry a/, ...says],
  },
  ...more,
});
const HELO = "504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname\r\n";
const NAME = [/Helo command rejected/, /the name .*\[?[\w.-]+\]?/, /\?name=/];

const relays: readonly Failure[] = [
  later("nothing listens", [/nothing listens at 127\.0\.0\.1:\d+/], { prepare: () => relay?.close() }),
  shut("the host does not exist", [/there is no host relay-none\.fault\.invalid/], {
    url: named("relay-none.fault.invalid"),
  }),
  later("no name server answers", [/relay-dark\.fault\.invalid/, /name server/], {
    url: named("relay-dark.fault.invalid"),
  }),
  later("no way leads there", [/255\.255\.255\.255:\d+/, /network/], { url: named("255.255.255.255") }),
  later("the relay says nothing", [/no greeting from 127\.0\.0\.1:\d+ within 1 s/], {
    script: { greeting: "" },
    keys: "timeouts: { greeting: 1s }",
  }),
  later("the relay hangs up", [/ended before the greeting/, /smtps:\/\//], {
    script: { greeting: { close: "fin" } },
  }),
  shut("a web server answers", [/no SMTP server: .*HTTP/, /host and port/], {
    script: { greeting: "HTTP/1.1 400 Bad Request\r\n" },
  }),
  shut("the relay wants nothing from here", [/554 5\.7\.1 not welcome/, /takes no mail from this machine/], {
    script: { greeting: "554 5.7.1 not welcome\r\n" },
  }),
  shut("the name is refused at HELO", NAME, { script: { EHLO: HELO, HELO } }),
  shut("the name is refused at RCPT", NAME, { script: { RCPT: HELO } }),
  shut("the name is not found, at RCPT", [/Host not found/, /\?name=/, /name "notes\.lighthouse\.example"/], {
    script: { RCPT: "450 4.7.1 <notes.lighthouse.example>: Helo command rejected: Host not found\r\n" },
    url: (port) => `smtp://127.0.0.1:${port}?name=notes.lighthouse.example`,
  }),
  shut(
    "the clock is years off",
    [/clock says .* and the server's 2007-03-01/, /nothing was sent/, /set the clock/],
    {
      script: { greeting: "220 peer; Thu, 1 Mar 2007 12:00:00 +0000\r\n" },
    },
  ),
  later("a greylist", [/450 4\.2\.0 greylisted/], { script: { RCPT: "450 4.2.0 greylisted\r\n" } }),
  later("too much mail", [/421 4\.7\.28 slow down/], { script: { MAIL: "421 4.7.28 slow down\r\n" } }),
  {
    ...{ name: "the list refuses it", script: { RCPT: "550 5.1.1 no such list\r\n" }, exit: 69 },
    says: [
      /^rejected +a .*\n.*550 5\.1\.1 no such list/m,
      /It was not delivered/,
      /minutewire outbox retry a/,
    ],
  },
  {
    ...{ name: "it is too large", script: { extensions: ["SIZE 50"] }, exit: 69 },
    says: [/^rejected +a .*\n.*5\.3\.4 the message of \d+ octets is larger/m, /It was not delivered/],
  },
  {
    ...{ name: "no answer after the dot", script: { dot: { close: "fin" } }, exit: 76, left: 1 },
    says: [
      /^uncertain +a /m,
      /may or may not have arrived/,
      /not sent again by itself/,
      /outbox resolve a.* --sent/,
    ],
  },
];

const tls: readonly Failure[] = [
  shut("smtps:// and a plain port", [/127\.0\.0\.1:\d+ .*plain SMTP/, /write smtp:\/\//], { url: secure }),
  shut("smtp:// and a port that waits for TLS", [/127\.0\.0\.1:\d+ waits for TLS/, /write smtps:\/\//], {
    ...{ script: tlsAt(), isTls: true, keys: "timeouts: { greeting: 1s }" },
  }),
  shut("an expired certificate", [/certificate .*expired/, /clock/], {
    ...{ script: tlsAt({ tls: keys(expired) }), url: secure, isTls: true },
  }),
  shut(
    "a self-signed certificate",
    [/signed by (?:itself|the server itself)/, /`ca:`/, /NODE_EXTRA_CA_CERTS/],
    {
      ...{ script: tlsAt(), url: secure, isTls: true },
    },
  ),
  shut("a certificate of another name", [/mail\.elsewhere\.example/, /127\.0\.0\.1/, /URL/], {
    ...{ script: tlsAt({ tls: keys(elsewhere) }), url: secure, isTls: true, keys: "ca: all.pem" },
    prepare: () => project.write("all.pem", keys(elsewhere).cert),
  }),
  shut("a certificate of an unknown authority", [/authority .*not known/, /`ca:`/, /NODE_EXTRA_CA_CERTS/], {
    ...{ script: tlsAt({ tls: keys(issued) }), url: secure, isTls: true },
  }),
  shut("TLS of long ago", [/older than TLS 1\.2/], {
    ...{ script: tlsAt({ tls: { ...keys(own), maxVersion: "TLSv1.1" } }), url: secure, isTls: true },
  }),
  shut("STARTTLS is not offered", [/offers no TLS/, /tls=none/], {
    script: { STARTTLS: "502 what\r\n" },
    url: (port) => `smtp://127.0.0.1:${port}?tls=required`,
  }),
];

const logins: readonly Failure[] = [
  shut("the login is refused", [/535 5\.7\.8 no/, /user and (?:the )?password/], {
    script: { extensions: ["AUTH PLAIN"], AUTH: "535 5.7.8 no\r\n" },
    url: login,
  }),
  shut("no login is offered", [/offers no login/], { url: login }),
  shut("no login is known", [/offers only .*GSSAPI.*XOAUTH2/, /PLAIN, LOGIN (?:or|and) CRAM-MD5/], {
    script: { extensions: ["AUTH GSSAPI XOAUTH2"] },
    url: login,
  }),
  shut("a login is wanted", [/530 5\.7\.0 Authentication required/, /user:password@/], {
    script: { MAIL: "530 5.7.0 Authentication required\r\n" },
  }),
];

/** The way out cannot be opened: that is told before anything is frozen, and no outbox begins for it. */
const closed = (name: string, says: readonly RegExp[], more: Partial<Failure>): Failure => ({
  ...{ name, exit: 78, says, leaves: [] },
  ...more,
});
const settings: readonly Failure[] = [
  closed(
    "signs of a password that stand for something else",
    [/transports\.way\.url/, /SMTP_URL/, /%2F for \//, /%23 for #/],
    {
      url: (port) => `smtp://minutes:${PASSWORD}@127.0.0.1:${port}`,
    },
  ),
  closed("the variable is not set", [/transports\.way\.url/, /NONE is not set/, /smtp:\/\/user:password@/], {
    from: "env:NONE",
  }),
  closed("the variable is empty", [/transports\.way\.url/, /SMTP_URL is empty/], { url: () => " " }),
  closed(
    "the file of the URL is missing",
    [/transports\.way\.url: the file smtp\.txt could not be read: it does not/],
    {
      from: "file:smtp.txt",
    },
  ),
  closed("the file of the URL holds none", [/transports\.way\.url \(the file smtp\.txt\)/, /%3F for \?/], {
    from: "file:smtp.txt",
    prepare: () => project.write("smtp.txt", "smtp://minutes:canary?x@127.0.0.1\n"),
  }),
  closed(
    "the file of certificates is missing",
    [/minutewire\.yaml:\d+:\d+ .*transports\.way\.ca/, /none\.pem.*does not exist/],
    {
      ...{ url: secure, keys: "ca: none.pem" },
    },
  ),
  closed(
    "the file of certificates holds none",
    [/minutewire\.yaml:\d+:\d+ .*transports\.way\.ca/, /BEGIN CERTIFICATE/],
    {
      ...{ url: secure, keys: "ca: bad.pem" },
      prepare: () => project.write("bad.pem", "no certificate\n"),
    },
  ),
  closed(
    "a certificate in the file is broken",
    [/transports\.way\.ca: bad\.pem holds no certificate, or one/],
    {
      ...{ url: secure, keys: "ca: bad.pem" },
      prepare: () =>
        project.write("bad.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"),
    },
  ),
  {
    ...{ name: "a key nobody knows", keys: "cert: x.pem", exit: 78 },
    says: [/minutewire\.yaml:\d+:\d+ .*transports\.way\.cert/, /Known here: .*\bca\b/],
  },
  {
    ...{ name: "no configuration", words: ["--config", "none.yaml", "send", "a"], exit: 66 },
    says: [/no such file: none\.yaml/, /--config/],
  },
  {
    ...{ name: "no such note", words: ["send", "b"], exit: 66, says: [/\bb\b/] },
  },
  {
    ...{ name: "a note that cannot be read", words: ["send", "notes/a.md"], exit: 65 },
    prepare: () => project.note("a", "Words.\n", { updated: "soon" }),
    says: [/notes\/a\.md:\d+:\d+ +error/],
  },
  {
    ...{ name: "no address to rehearse to", words: ["send", "a", "--to", "crew"], exit: 64 },
    says: [/--to crew: /],
  },
];

const refused: Script = { RCPT: "550 5.1.1 no such list\r\n" };
const outbox: readonly Failure[] = [
  {
    ...{
      name: "no outbox",
      words: ["outbox", "list"],
      exit: 76,
      says: [/there is no outbox/, /publish --first-run/],
    },
  },
  {
    ...{ name: "a key nobody has", script: {}, words: ["outbox", "show", "b"], exit: 64 },
    ...{ prepare: (run) => run("send", "a"), left: 1 },
    says: [/no delivery has the key "b"/, /minutewire outbox list/],
  },
  {
    ...{ name: "what was accepted is taken out", script: {}, words: ["outbox", "cancel", "a"], exit: 64 },
    ...{ prepare: (run) => run("send", "a"), left: 1 },
    says: [/is accepted: it is neither queued, deferred nor rejected/],
  },
  {
    ...{
      name: "a verdict without one",
      script: { dot: { close: "fin" } },
      words: ["outbox", "resolve", "a"],
      exit: 64,
    },
    ...{ prepare: (run) => run("send", "a"), left: 1 },
    says: [/say what you found/, /--sent/, /--again/],
  },
  {
    ...{ name: "the folder of mail is a file", keys: "FILE", words: ["send", "a"], exit: 78 },
    prepare: () => project.write("mail", "x\n"),
    says: [...OWED, /mail.* could not be written: /],
  },
];

const MARKED = /nothing was marked/;
const TO = ["send", "a", "--to", "ada@lighthouse.example"];
const rehearsals: readonly Failure[] = [
  {
    ...{ name: "a rehearsal is refused", script: refused, words: TO, exit: 69 },
    says: [/^rehearsal .*\n +rejected .*550 5\.1\.1 no such list/m, /It was not delivered/, MARKED],
  },
  {
    ...{ name: "a rehearsal is put off", script: { RCPT: "450 4.2.0 later\r\n" }, words: TO, exit: 75 },
    says: [
      /^rehearsal .*\n +deferred .*450 4\.2\.0 later/m,
      /did not leave|was not delivered/,
      MARKED,
      /again/,
    ],
  },
  {
    ...{ name: "a rehearsal meets a shut way out", script: { EHLO: HELO, HELO }, words: TO, exit: 78 },
    says: [/^rehearsal .*\n.*504 5\.5\.2/m, /\?name=/, MARKED, /again/],
  },
  {
    ...{ name: "a rehearsal has no answer", script: { dot: { close: "fin" } }, words: TO, exit: 76, left: 1 },
    says: [/^rehearsal .*\n +uncertain/m, /ada@lighthouse\.example/, /may or may not have arrived/, MARKED],
  },
  {
    ...{ name: "a rehearsal has no way out", from: "env:NONE", words: TO, exit: 78 },
    says: [/NONE is not set/, MARKED],
  },
];

const FAILURES = [...relays, ...tls, ...logins, ...settings, ...outbox, ...rehearsals];

test("there are many of them, each once", () => {
  expect(new Set(FAILURES.map(({ name }) => name)).size).toBe(FAILURES.length);
  expect(FAILURES.length).toBeGreaterThanOrEqual(30);
});

test.for(FAILURES.filter(({ isTls }) => hasTls || isTls !== true))("$name", async (failure) => {
  const {
    script,
    url = named("127.0.0.1"),
    from = "env:SMTP_URL",
    words = ["send", "a"],
    exit,
    says,
  } = failure;
  lead("relay-none.fault.invalid", "ENOTFOUND");
  lead("relay-dark.fault.invalid", "EAI_AGAIN");
  relay = await peer(script);
  vi.stubEnv("SMTP_URL", url(relay.port));
  const more = failure.keys === undefined ? "" : `, ${failure.keys}`;
  project.config(
    more.includes("FILE") ? "{ kind: file, path: mail }" : `{ kind: smtp, url: "${from}"${more} }`,
  );
  project.note("a", "Words of a.\n", { updated: today });
  const run = (...said: string[]) => runHere(project.folder, ...said);
  await failure.prepare?.(run);
  const { code, out, err } = await run(...words);
  const told = `${out}${err}`;
  expect(told).not.toMatch(NEVER);
  expect(told).not.toContain(PASSWORD);
  expect(told).not.toContain("canary");
  for (const sentence of says) expect(told).toMatch(sentence);
  expect(code).toBe(exit);
  expect(relay.seen.messages).toHaveLength(failure.left ?? 0);
  const outbox = Object.keys(project.files(".")).filter((file) => /^\.minutewire\/outbox/.test(file));
  if (failure.leaves !== undefined) expect(outbox).toEqual(failure.leaves);
});
