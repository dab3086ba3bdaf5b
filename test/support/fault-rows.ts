/**
 * The faults of SMTP, a row each: what the other side does and what must follow. The number before a name is the
 * row of the fault matrix; rows without one are each command met with each way to fail.
 */
import type { SmtpTimers } from "../../src/transports/smtp/transaction.ts";
import type { Move, Script, Step } from "./smtp-peer.ts";

/** In the clear, TLS from the first octet, TLS by STARTTLS. */
export type Way = "plain" | "implicit" | "starttls";

/**
 * accepted; later: deferred, others go on; busy: deferred, and nobody else is tried on that way out; shut: deferred,
 * the run stops with 78; rejected; uncertain.
 */
export type Want = "accepted" | "later" | "busy" | "shut" | "rejected" | "uncertain";

export interface Row {
  readonly name: string;
  readonly script: Script;
  readonly want: Want;
  /** What the user must read of what was said. */
  readonly says: RegExp;
  /** By default all three. */
  readonly ways?: readonly Way[];
  /** Logs in, with a password that nobody may read. */
  readonly login?: boolean;
  /** The certificate of the peer; by default its own, which is trusted. */
  readonly certificate?:
    | "expired"
    | "self-signed"
    | "of another name"
    | "of an unknown authority"
    | "old TLS";
  /** The times under test, in ms; all others are long. */
  readonly timers?: Partial<SmtpTimers>;
  /** A message that no buffer of the kernel takes whole. */
  readonly isLarge?: boolean;
  /** Where the name of the server leads; by default to the peer. */
  readonly leads?: "nowhere" | "to no answer" | "to silence" | "to a closed port" | "to a full queue";
  /** The peer stands behind that address too, and is to be found there. */
  readonly isSecond?: boolean;
  /** Whole messages that must reach the peer; by default 1 where it is accepted or uncertain, else 0. */
  readonly dots?: number;
  /** Connections the peer must see; by default 1. */
  readonly connections?: number;
  /** Commands that must never be written. */
  readonly never?: readonly string[];
}

const SECURE = ["implicit", "starttls"] as const;
const BEFORE_STARTTLS = ["plain", "implicit"] as const;
const STARTTLS = ["starttls"] as const;
const NOT_OURS = /may or may not have arrived/;
const ENDED = /the connection ended/;
const SILENT = /no answer .* within 1 s/;
const UNGREETED = /no greeting from .* within 1 s/;
const NO_REPLY = /was no SMTP reply/;
const QUEUED = /250 2\.0\.0 queued as 1/;
const KEPT = /not handed over/;
/** In ms: minutes in life, and much longer than anything else takes here. */
const STALL = 1000;
/** Half of the sample message. */
const HALF = 4000;

const FAULTS: readonly (readonly [name: string, move: string | Move, says: RegExp])[] = [
  ["4xx", "451 4.3.0 later\r\n", /451 4\.3\.0 later/],
  ["5xx", "550 5.7.1 not you\r\n", /550 5\.7\.1 not you/],
  ["421 and a drop", { say: "421 4.3.2 closing\r\n", close: "fin" }, /421 4\.3\.2 closing/],
  ["a drop", { close: "fin" }, ENDED],
  ["a stall", { say: "" }, SILENT],
  ["garbage", "banana \xff\xfe 250\r\n", /no SMTP (reply|server): "banana/],
];

/** What each of the faults above must lead to, by the command it answers. */
const ANCHOR: Readonly<Record<Step, readonly Want[]>> = {
  greeting: ["busy", "shut", "busy", "busy", "busy", "shut"],
  EHLO: ["accepted", "accepted", "busy", "busy", "busy", "busy"],
  HELO: ["busy", "shut", "busy", "busy", "busy", "busy"],
  STARTTLS: ["busy", "shut", "busy", "busy", "busy", "busy"],
  AUTH: ["busy", "shut", "busy", "busy", "busy", "busy"],
  MAIL: ["busy", "rejected", "busy", "busy", "busy", "busy"],
  RCPT: ["later", "rejected", "busy", "busy", "busy", "busy"],
  DATA: ["later", "rejected", "busy", "busy", "busy", "busy"],
  dot: ["later", "rejected", "busy", "uncertain", "uncertain", "uncertain"],
  QUIT: ["accepted", "accepted", "accepted", "accepted", "accepted", "accepted"],
};
const WAYS: { readonly [S in Step]?: readonly Way[] } = {
  EHLO: BEFORE_STARTTLS,
  HELO: BEFORE_STARTTLS,
  STARTTLS,
};
const STEPS = [
  "greeting",
  "EHLO",
  "HELO",
  "STARTTLS",
  "AUTH",
  "MAIL",
  "RCPT",
  "DATA",
  "dot",
  "QUIT",
] as const;

/** What is waited for at a step is short; all else waits as long as a busy machine takes. */
function stalled(step: Step): NonNullable<Row["timers"]> {
  return { [step === "greeting" ? "greeting" : step === "dot" ? "final" : "command"]: STALL };
}

function anchor(step: Step): Row[] {
  return FAULTS.map(([name, move, says], at) => {
    const want = ANCHOR[step][at] ?? "accepted";
    return {
      name: `${step}: ${name}`,
      script: { ...(step === "HELO" ? { EHLO: "502 what\r\n" } : {}), [step]: move },
      want,
      says: want === "accepted" ? QUEUED : step === "greeting" && says === SILENT ? UNGREETED : says,
      ways: WAYS[step] ?? ["plain", "implicit", "starttls"],
      login: step === "AUTH",
      dots: step === "dot" || want === "accepted" ? 1 : 0,
      // Nobody waits for the answer to QUIT.
      ...(name === "a stall" && step !== "QUIT" ? { timers: stalled(step) } : {}),
    };
  });
}

/** One answer at one step, and what must follow. */
function at(
  step: Step,
  name: string,
  move: string | Move,
  want: Want,
  says: RegExp,
  more?: Partial<Row>,
): Row {
  return { name, script: { [step]: move }, want, says, ...more };
}

const fine = (name: string, script: Script, says = QUEUED, more?: Partial<Row>): Row => ({
  ...{ name, script, want: "accepted" as const, says },
  ...more,
});

/**
 * A host some way off: before the dot goes, an answer to the body gets as long as those before it took. Nearer, and
 * in the same process as we are here, it may come too late to be heard before.
 */
const FAR: Script = { MAIL: { say: "250 2.1.0 fine\r\n", wait: 500 } };
const early = (name: string, DATA: string | Move, want: Want, says: RegExp): Row => ({
  ...{ name, script: { ...FAR, DATA }, want, says },
});

const reaching: readonly Row[] = [
  {
    name: "1 a name that does not exist",
    leads: "nowhere",
    script: {},
    want: "shut",
    says: /there is no host relay\d+\.fault\.invalid/,
  },
  {
    name: "1 a resolver that fails",
    leads: "to no answer",
    script: {},
    want: "busy",
    says: /no name server answered/,
  },
  {
    ...{ name: "1 a resolver that is silent", leads: "to silence", script: {}, want: "busy" },
    ...{ says: /no answer from .* within 300 ms/, timers: { connect: 300 } },
  },
  {
    name: "2 a refused connection",
    leads: "to a closed port",
    script: {},
    want: "busy",
    says: /nothing listens at relay\d+\.fault\.invalid:\d+/,
  },
  {
    ...{ name: "2 a connection nobody takes", leads: "to a full queue", script: {}, want: "busy" },
    ...{ says: /no answer from .* within 1 s/, timers: { connect: STALL } },
  },
].map((row) => ({ ...row, connections: 0, ways: BEFORE_STARTTLS }) as Row);

const greeting: readonly Row[] = [
  fine("2 the first address refuses, the second is fine", {}, QUEUED, {
    ...{ leads: "to a closed port", isSecond: true, ways: BEFORE_STARTTLS },
  }),
  fine("2 the first address is dead, the second is fine", {}, QUEUED, {
    ...{ leads: "to a full queue", isSecond: true, ways: BEFORE_STARTTLS },
  }),
  fine("3 a greeting that takes its time", { greeting: { say: "220 hi\r\n", wait: 200 } }),
  at("greeting", "3 a web server", "HTTP/1.1 400 Bad Request\r\n", "shut", /no SMTP server: "HTTP/),
  at("greeting", "4 421 as greeting", "421 4.3.2 busy\r\n", "busy", /421 4\.3\.2 busy/),
  at("greeting", "4 554 as greeting", "554 5.7.1 not welcome\r\n", "shut", /554 5\.7\.1 not welcome/),
  at("greeting", "4 a greeting without its end", { say: "220 peer", close: "fin" }, "busy", ENDED),
];

/** The runs of the rows are on 1 March 2026, a Sunday, at noon UTC. */
const OURS =
  /clock says 2026-03-01 12:00 UTC and the server's 20\d\d-\d\d-\d\d \d\d:\d\d UTC.*set the clock of this/;
const clock: readonly Row[] = [
  ...[
    ["within a day", "peer ESMTP Sendmail 8.17.1/8.17.1; Sat, 28 Feb 2026 12:00:00 +0000"],
    ["within a day in its zone", "peer ESMTP Sendmail 8.17.1/8.17.1; Mon, 2 Mar 2026 13:59:59 +0200 (EET)"],
    ["a form of its own", "peer ready at 2016-03-01T12:00:00Z"],
    ["without a zone", "peer; Sun, 1 Mar 2020 12:00:00"],
    ["with a year of two digits", "peer; 1 Mar 20 12:00:00 +0000"],
    ["a day that was another one", "peer; Mon, 1 Mar 2020 12:00:00 +0000"],
    ["a day that never was", "peer; 31 Feb 2020 12:00:00 +0000"],
    ["an hour that never was", "peer; 1 Mar 2020 25:00:00 +0000"],
    ["a zone that never was", "peer; Sun, 1 Mar 2020 12:00:00 +2500"],
    ["a date of something else", "peer ESMTP built Mon, 3 Mar 2014 12:00:00 +0000"],
    ["a date within the words", "peer; Mon, 3 Mar 2014 12:00:00 +0000 was a fine day"],
  ].map(([name, say]) => fine(`clock: ${name}`, { greeting: `220 ${say}\r\n` })),
  ...[
    ["a day and a bit behind", "peer ESMTP Sendmail 8.17.1/8.17.1; Sat, 28 Feb 2026 11:59:59 +0000"],
    ["a day and a bit ahead", "peer ESMTP Exim 4.98 Mon, 02 Mar 2026 12:00:01 +0000"],
    ["a day and a bit in its zone", "peer ESMTP; Mon, 2 Mar 2026 10:01:00 -0200 (-02)"],
    ["years behind", "peer Microsoft ESMTP MAIL Service ready at Thu, 1 Mar 2007 12:00:00 GMT"],
    ["without seconds or day", "peer Microsoft ESMTP MAIL Service ready at  1 Mar 2031 12:00 +0000"],
  ].map(([name, say]) =>
    at("greeting", `clock: ${name}`, `220 ${say}\r\n`, "shut", OURS, { never: ["EHLO"] }),
  ),
  at(
    "greeting",
    "clock: on the first line of two",
    "220-peer; Sat, 28 Feb 2026 11:59:59 +0000\r\n220 be kind\r\n",
    "shut",
    OURS,
  ),
  at(
    "greeting",
    "clock: of a host that is busy",
    "421 peer; Sat, 1 Feb 2020 12:00:00 +0000\r\n",
    "busy",
    /421 peer/,
  ),
];

const NAME = /The server does not take the name "client\.example\.org".*\?name=/;
const ehlo: readonly Row[] = [
  at("EHLO", "5 EHLO unknown, HELO known", "502 what\r\n", "accepted", QUEUED, { ways: BEFORE_STARTTLS }),
  at("EHLO", "5 EHLO unknown and a login wanted", "502 what\r\n", "shut", /offers no login/, {
    ...{ login: true, ways: BEFORE_STARTTLS, never: ["AUTH", "MAIL"] },
  }),
  at("EHLO", "5 EHLO unknown and TLS wanted", "502 what\r\n", "shut", /502 what/, {
    ...{ login: true, ways: STARTTLS, never: ["AUTH", "MAIL"] },
  }),
  at("EHLO", "5 EHLO later and TLS wanted", "451 4.3.0 later\r\n", "busy", /451 4\.3\.0 later/, {
    ways: STARTTLS,
  }),
  ...(
    [
      ["504 5.5.2 <client>: Helo command rejected: need fully-qualified hostname", STARTTLS],
      ["550 we do not know you", STARTTLS],
      ["450 4.7.1 <client>: Helo command rejected: Host not found", STARTTLS],
    ] as const
  ).map(([say, ways]) =>
    at("EHLO", `5 the name refused at EHLO: ${say}`, `${say}\r\n`, "shut", NAME, { ways, never: ["MAIL"] }),
  ),
  ...["501 5.0.0 Invalid domain name", "550 no", "450 4.7.1 Helo command rejected: Host not found"].map(
    (say): Row => ({
      ...{ name: `5 the name refused at HELO: ${say}`, want: "shut", says: NAME, never: ["MAIL"] },
      ...{ script: { EHLO: `${say}\r\n`, HELO: `${say}\r\n` }, ways: BEFORE_STARTTLS },
    }),
  ),
  at(
    "RCPT",
    "5 the name refused at RCPT",
    "504 5.5.2 <client>: Helo command rejected: need fully-qualified hostname\r\n",
    ...(["shut", NAME] as const),
  ),
  at("RCPT", "5 the name not found, at RCPT", "450 4.7.1 Helo command rejected\r\n", "shut", NAME),
  at("MAIL", "5 the name refused at MAIL", "550 Access denied - Invalid HELO name\r\n", "shut", NAME),
  at("dot", "5 the name refused after the dot", "554 5.7.1 bad HELO\r\n", "shut", NAME, { dots: 1 }),
  at("RCPT", "5 a list called helo", "550 5.1.1 <helo@x.example>: no such list\r\n", "rejected", /5\.1\.1/),
  at("MAIL", "5 EHLO is asked for again", "503 5.5.1 send HELO/EHLO first\r\n", "rejected", /503 5\.5\.1/),
  at("EHLO", "5 421 at EHLO", "421 4.3.2 busy\r\n", "busy", /421 4\.3\.2 busy/),
];

const tls: readonly Row[] = [
  {
    ...{ name: "6 STARTTLS stripped", script: { extensions: ["AUTH PLAIN"], STARTTLS: "502 what\r\n" } },
    ...{ want: "shut", says: /502 what/, ways: STARTTLS, login: true, never: ["AUTH", "MAIL"] },
  },
  at("STARTTLS", "6 STARTTLS refused", "554 5.7.3 no\r\n", "shut", /554 5\.7\.3 no/, {
    ...{ ways: STARTTLS, login: true, never: ["AUTH", "MAIL"] },
  }),
  at("STARTTLS", "7 454 at STARTTLS", "454 4.7.0 later\r\n", "busy", /454 4\.7\.0 later/, { ways: STARTTLS }),
  at(
    "STARTTLS",
    "7 octets before the handshake",
    "220 go\r\n250 AUTH PLAIN\r\n",
    "shut",
    /before TLS had begun/,
    {
      ...{ ways: STARTTLS, login: true, never: ["AUTH", "MAIL"] },
    },
  ),
  ...(
    [
      ["expired", /its certificate has expired/],
      ["self-signed", /its certificate is signed by itself.*`ca:`/],
      ["of another name", /another name \(elsewhere\.example\.org\), not for 127\.0\.0\.1/],
      ["of an unknown authority", /an authority that is not known here.*`ca:`/],
      ["old TLS", /only versions older than TLS 1\.2/],
    ] as const
  ).map(
    ([certificate, says]): Row => ({
      ...{ name: `8 a certificate: ${certificate}`, certificate, script: {}, want: "shut", says },
      ...{ ways: SECURE, login: true, never: ["AUTH", "MAIL"] },
    }),
  ),
  at(
    "STARTTLS",
    "8 a handshake that is cut",
    { say: "220 go\r\n", close: "fin" },
    "busy",
    /ended after TLS/,
    {
      ...{ ways: STARTTLS, login: true, never: ["AUTH", "MAIL"] },
    },
  ),
  at("STARTTLS", "8 a handshake nobody answers", { say: "220 go\r\n", deaf: 60_000 }, "busy", SILENT, {
    ...{ ways: STARTTLS, timers: { command: STALL }, never: ["AUTH", "MAIL"] },
  }),
];

const auth: readonly Row[] = [
  at("AUTH", "9 535 at AUTH", "535 5.7.8 no\r\n", "shut", /535 5\.7\.8 no/, { never: ["MAIL"] }),
  at("AUTH", "9 534 at AUTH", "534 5.7.9 too weak\r\n", "shut", /534 5\.7\.9 too weak/, { never: ["MAIL"] }),
  at("AUTH", "9 454 at AUTH", "454 4.7.0 later\r\n", "busy", /454 4\.7\.0 later/, { never: ["MAIL"] }),
  {
    ...{ name: "9 no login offered", script: { extensions: ["8BITMIME"] }, want: "shut" as const },
    ...{ says: /offers no login/, never: ["AUTH", "MAIL"] },
  },
  {
    ...{
      name: "9 logins nobody knows",
      script: { extensions: ["AUTH GSSAPI XOAUTH2"] },
      want: "shut" as const,
    },
    ...{ says: /offers only GSSAPI, XOAUTH2 to log in with/, never: ["AUTH", "MAIL"] },
  },
].map((row) => ({ ...row, login: true }));

const envelope: readonly Row[] = [
  at("MAIL", "9 530 at MAIL", "530 5.7.0 log in first\r\n", "shut", /530 5\.7\.0 log in first/),
  at("MAIL", "10 550 at MAIL", "550 5.7.1 not you\r\n", "rejected", /550 5\.7\.1 not you/),
  at("MAIL", "10 553 at MAIL", "553 5.1.8 no such domain\r\n", "rejected", /553 5\.1\.8/),
  at("MAIL", "10 451 at MAIL", "451 4.3.0 later\r\n", "busy", /451 4\.3\.0/),
  at("MAIL", "10 452 at MAIL", "452 4.3.1 full\r\n", "busy", /452 4\.3\.1 full/),
  at("MAIL", "10 421 at MAIL", "421 4.3.2 closing\r\n", "busy", /421 4\.3\.2/),
  at("MAIL", "10 354 at MAIL", "354 what\r\n", "busy", /354 what/),
  {
    ...{ name: "11 SIZE smaller than the message", script: { extensions: ["SIZE 50"] }, want: "rejected" },
    ...{ says: /5\.3\.4 the message of \d+ octets is larger/, never: ["MAIL", "DATA"] },
  },
  at("MAIL", "11 552 at MAIL", "552 5.3.4 too big\r\n", "rejected", /552 5\.3\.4/),
  at("MAIL", "11 452 4.3.4 at MAIL", "452 4.3.4 too big for now\r\n", "later", /452 4\.3\.4/),
  at("MAIL", "11 452 4.2.3 at MAIL", "452 4.2.3 too long for now\r\n", "later", /452 4\.2\.3/),
  at("MAIL", "11 452 for the size", "452 no room for a message of that size\r\n", "later", /452 no room/),
  at("RCPT", "12 550 at RCPT", "550 5.1.1 nobody\r\n", "rejected", /550 5\.1\.1 nobody/),
  at("RCPT", "12 450 greylisted", "450 4.2.0 greylisted\r\n", "later", /450 4\.2\.0 greylisted/),
  at("RCPT", "12 451 4.7.1 at RCPT", "451 4.7.1 not yet\r\n", "later", /451 4\.7\.1/),
  at("RCPT", "12 452 too many recipients", "452 4.5.3 too many\r\n", "later", /452 4\.5\.3/),
  at("RCPT", "12 552 too many recipients", "552 too many\r\n", "later", /552 too many/),
  at("RCPT", "12 552 5.5.3 too many recipients", "552 5.5.3 too many\r\n", "later", /552 5\.5\.3/),
  at("RCPT", "12 552 mailbox full", "552 5.2.2 full\r\n", "rejected", /552 5\.2\.2/),
  at("RCPT", "12 421 at RCPT", "421 4.7.0 slow down\r\n", "busy", /421 4\.7\.0/),
  {
    ...{ name: "14 the recipient refused and 354 all the same", want: "rejected" },
    ...{ script: { RCPT: "550 5.1.1 nobody\r\n", DATA: "354 go\r\n" }, says: /550 5\.1\.1/ },
  },
  at("RCPT", "25 251 at RCPT", "251 forwarded\r\n", "accepted", QUEUED),
  at("RCPT", "25 252 at RCPT", "252 cannot verify\r\n", "accepted", QUEUED),
  at("MAIL", "26 4.7.28 at MAIL", "450 4.7.28 too much mail\r\n", "busy", /450 4\.7\.28/),
  at("RCPT", "26 4.7.28 at RCPT", "450 4.7.28 too much mail\r\n", "busy", /450 4\.7\.28/),
  ...(
    [
      ["too much mail", "450 4.7.1 Error: too much mail from 192.0.2.1"],
      ["no sender's domain", "450 4.1.8 Sender address rejected: domain not found"],
      ["a bare 452", "452 try again"],
      ["a greylist of senders", "450 4.7.1 greylisted"],
    ] as const
  ).map(([name, say]) => at("MAIL", `26 ${name} at MAIL`, `${say}\r\n`, "busy", new RegExp(say))),
  ...(
    [
      ["too many recipients from us", "450 4.7.1 Error: too many recipients from 192.0.2.1", "busy"],
      ["a vendor's code", "451 4.7.650 temporarily not welcome", "busy"],
      ["a rate limit", "451 4.7.1 sender rate-limited, try again later", "busy"],
      ["throttling", "450 Throttled", "busy"],
      ["our host's name", "450 4.7.25 client host rejected: cannot find your hostname", "busy"],
      ["a greylist that calls us fast", "451 4.7.1 Greylisting in action, you are too fast", "later"],
      ["a crowded mailbox", "450 4.2.1 the user receives mail at a rate, too many messages", "later"],
      ["a full mailbox", "452 too much in the mailbox", "later"],
      ["a word that only looks like it", "450 4.7.1 the moderate limits of the mailbox", "later"],
      ["a milter out of order", "451 4.7.1 service unavailable - try again later", "later"],
    ] as const
  ).map(([name, say, want]) => at("RCPT", `26 ${name} at RCPT`, `${say}\r\n`, want, new RegExp(say))),
  at("MAIL", "26 4.7.0 at MAIL", "451 4.7.0 try later\r\n", "busy", /451 4\.7\.0/),
  at("greeting", "29 a 421 behind the greeting", "220 hi\r\n421 4.3.2 bye\r\n", "busy", /421 4\.3\.2 bye/),
  at(
    "RCPT",
    "29 three replies in one packet",
    "250 fine\r\n354 go\r\n250 thanks\r\n",
    "later",
    /354 go|thanks|answered out of turn/,
  ),
];

const data: readonly Row[] = [
  at("DATA", "15 451 at DATA", "451 4.3.0 later\r\n", "later", /451 4\.3\.0/),
  at("DATA", "26 too many messages at DATA", "451 too many messages this hour\r\n", "busy", /451 too many/),
  at("DATA", "15 554 at DATA", "554 5.7.1 no\r\n", "rejected", /554 5\.7\.1/),
  at("DATA", "15 503 at DATA", "503 bad sequence\r\n", "later", /503 bad sequence/),
  at("DATA", "15 250 instead of 354", "250 go on\r\n", "later", /did not ask for the body: 250 go on/),
  early("16 a drop behind 354", { say: "354 go\r\n", close: "fin" }, "later", KEPT),
  early("16 a reset behind 354", { say: "354 go\r\n", close: "reset" }, "later", KEPT),
  ...[1, HALF, -2].flatMap((after) =>
    (["fin", "reset"] as const).map(
      (close): Row => ({
        name: `16 ${close} after ${after < 0 ? "all but the terminator" : `${after} octets`}`,
        ...{ script: { ...FAR, body: { after, close } }, want: "later", says: KEPT },
      }),
    ),
  ),
  {
    ...{ name: "17 a reader that stops", script: { body: { after: 1, deaf: 60_000 } }, want: "later" },
    ...{ says: /no answer within the body within 1 s; the message was not handed over/ },
    ...{ isLarge: true, timers: { block: STALL } },
  },
  fine("17 a reader that pauses", { body: { after: 1, deaf: 300 } }, QUEUED, { isLarge: true }),
  ...(
    [
      ["451 4.3.0 later\r\n", "later", /451 4\.3\.0/],
      ["552 5.3.4 too much\r\n", "rejected", /552 5\.3\.4/],
      ["421 4.3.2 closing\r\n", "busy", /421 4\.3\.2/],
      ["250 thanks\r\n", "later", /250 thanks/],
      ["banana\r\n", "later", /no SMTP reply/],
    ] as const
  ).map(
    ([say, want, says]): Row => ({
      name: `22 ${say.trim()} within the body`,
      ...{ script: { ...FAR, body: { after: HALF, say } }, want, says },
    }),
  ),
  early("29 354 and 250 in one packet", "354 go\r\n250 thanks\r\n", "later", /thanks/),
  early("29 354 and 550 in one packet", "354 go\r\n550 5.7.1 no\r\n", "rejected", /550 5\.7\.1/),
];

const doubtful: readonly (readonly [name: string, move: string | Move, says: RegExp])[] = [
  ["18 a FIN after the dot", { close: "fin" }, ENDED],
  ["18 a reset after the dot", { close: "reset" }, ENDED],
  ["18 a drop some time after the dot", { close: "reset", wait: 100 }, ENDED],
  ["19 silence after the dot, too long", { say: "" }, /no answer after the final dot/],
  ["20 half a reply and an end", { say: "25", close: "fin" }, NO_REPLY],
  ["20 half a reply and silence", "25", SILENT],
  ["20 250 without its line's end", { say: "250 queued", close: "fin" }, /./],
  ["20 550 without its line's end", { say: "550 no", close: "fin" }, /./],
  ["20 the first line of two", { say: "250-queued\r\n", close: "fin" }, ENDED],
  ["20 garbage", "banana\r\n", NO_REPLY],
  ["20 354 again", "354 go on\r\n", /354 go on/],
  ["20 an empty line and silence", "\r\n", SILENT],
  ["20 199", "199 hm\r\n", NO_REPLY],
  ["20 600", "600 hm\r\n", NO_REPLY],
  ["20 2zz", "2zz ok\r\n", NO_REPLY],
  ["20 2500", "2500 ok\r\n", NO_REPLY],
  ["20 mixed codes", "250-ok\r\n550 not ok\r\n", NO_REPLY],
  ["34 a tunnel that is half open", { say: "", deaf: 60_000 }, /no answer after the final dot/],
];

const answered: readonly (readonly [name: string, move: string | Move, want: Want, says: RegExp])[] = [
  ["19 a late 250", { say: "250 2.0.0 queued as 1\r\n", wait: 300 }, "accepted", QUEUED],
  ["21 421 after the dot", "421 4.3.2 closing\r\n", "busy", /421 4\.3\.2/],
  ["21 450 after the dot", "450-4.7.1 not\r\n450 4.7.1 now\r\n", "later", /450 4\.7\.1 not now/],
  ["21 451 after the dot", "451 4.3.0 later\r\n", "later", /451 4\.3\.0/],
  ["21 452 after the dot", "452 4.3.1 full\r\n", "later", /452 4\.3\.1/],
  ["22 550 after the dot", "550 5.7.1 spam\r\n", "rejected", /550 5\.7\.1 spam/],
  ["22 552 after the dot", "552 5.3.4 too big\r\n", "rejected", /552 5\.3\.4/],
  ["22 554 after the dot", "554 5.7.1 no\r\n", "rejected", /554 5\.7\.1/],
  ["23 250 and a reset", { say: "250 2.0.0 queued as 1\r\n", close: "reset" }, "accepted", QUEUED],
  ["23 10,000 lines", `${"250-blah\r\n".repeat(9999)}250 ok\r\n`, "accepted", /250 blah/],
  ["24 250 that says rejected", "250 rejected, but accepted\r\n", "accepted", /250 rejected, but accepted/],
  ["24 250 without an id", "250\r\n", "accepted", /"250"/],
  ["26 too much mail after the dot", "451 4.7.1 too much mail today\r\n", "busy", /451 4\.7\.1 too much/],
  ["26 a greylist after the dot", "451 4.7.1 greylisted, too fast\r\n", "later", /451 4\.7\.1 greylisted/],
  ["26 4.7.28 after the dot", "450 4.7.28 too much mail\r\n", "busy", /450 4\.7\.28/],
];

const after: readonly Row[] = [
  ...doubtful.map(([name, move, says]) =>
    at("dot", name, move, "uncertain", new RegExp(`${says.source}[^]*${NOT_OURS.source}`), {
      ...(says.source.startsWith("no answer") ? { timers: { final: STALL } } : {}),
    }),
  ),
  ...answered.map(([name, move, want, says]) => at("dot", name, move, want, says, { dots: 1 })),
  fine("23 250 and no answer to QUIT", { QUIT: { say: "" } }),
  fine("29 every reply octet by octet: accepted", { octets: true }),
  {
    ...at("RCPT", "29 octet by octet: later", "451 4.3.0 later\r\n", "later", /451/),
    script: octets("RCPT", "451"),
  },
  { ...at("RCPT", "29 octet by octet: rejected", "", "rejected", /550/), script: octets("RCPT", "550") },
  { ...at("dot", "29 octet by octet: busy", "", "busy", /421/), script: octets("dot", "421"), dots: 1 },
  { ...at("dot", "29 octet by octet: uncertain", "", "uncertain", /354/), script: octets("dot", "354") },
];

function octets(step: Step, code: string): Script {
  return { octets: true, [step]: `${code}-one\r\n${code}-two\r\n${code} three\r\n` };
}

const EXTENSIONS = ["8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES", "PIPELINING", "SIZE 100000000", "DSN"];
const extensions: readonly Row[] = [
  ...EXTENSIONS.map((missing) =>
    fine(`30 without ${missing.split(" ")[0]}`, {
      extensions: EXTENSIONS.filter((each) => each !== missing),
    }),
  ),
  fine("30 with all of them", { extensions: EXTENSIONS }),
  fine("30 with none", { extensions: [] }),
];

/** All of them. */
export const ROWS: readonly Row[] = [
  ...STEPS.flatMap(anchor),
  ...reaching,
  ...greeting,
  ...clock,
  ...ehlo,
  ...tls,
  ...auth,
  ...envelope,
  ...data,
  ...after,
  ...extensions,
];
