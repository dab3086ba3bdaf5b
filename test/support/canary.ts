/** A password that must be seen nowhere, and everywhere a run of the program might have left it. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Project, type Ran } from "./project.ts";
import { peer, type Script } from "./smtp-peer.ts";

const USER = "minutes@lists.example.org";
/** Long enough to be found in nothing by chance; with characters that change in a URL, in JSON and in base64. */
export const PASSWORD = 'kanari-"7Q+x/9&Zw?\\ä';

const base64 = (text: string) => Buffer.from(text).toString("base64");
const inUrl = encodeURIComponent(PASSWORD);
const PLAIN = base64(`\0${USER}\0${PASSWORD}`);

/** Every form of it that somebody who finds it could use. */
const FORMS: readonly string[] = [
  ...[PASSWORD, inUrl, decodeURI(inUrl), JSON.stringify(PASSWORD).slice(1, -1), PLAIN, base64(PASSWORD)],
  ...[Buffer.from(PASSWORD).toString("latin1"), Buffer.from(PASSWORD).toString("hex")],
];

/** Every form with the octets that stand for it in a file. */
const OCTETS = FORMS.flatMap((form) => [Buffer.from(form), Buffer.from(form, "latin1")]);

const half = (text: string) => [text.slice(0, text.length / 2), text.slice(text.length / 2)] as const;
const [plainOne, plainTwo] = half(PLAIN);

/** What the server says to a login, or to the message after it. */
export const SCRIPTS: Readonly<Record<string, Script>> = {
  "is accepted": {},
  "is refused": { AUTH: "535 5.7.8 no\r\n" },
  "is answered with garbage": { AUTH: "what?\r\n" },
  "is echoed whole": { AUTH: `535 5.7.8 not ${PASSWORD}\r\n` },
  "is echoed as it came": { AUTH: `535 5.7.8 AUTH PLAIN ${PLAIN}\r\n` },
  "is echoed in base64": { AUTH: `454 4.7.0 ${base64(PASSWORD)}\r\n` },
  "is echoed in two lines": { AUTH: `535-5.7.8 ${plainOne}\r\n535 5.7.8 ${plainTwo}\r\n` },
  "is echoed as garbage": { AUTH: `${PASSWORD}\r\n` },
  "is echoed in pieces": { AUTH: `535 5.7.8 ${PASSWORD} ${PLAIN}\r\n`, splits: 7 },
  "is echoed to MAIL": { MAIL: `550 5.7.1 you are ${PASSWORD}\r\n` },
  "is echoed to the dot": { dot: `250 2.0.0 queued for ${PASSWORD} ${PLAIN}\r\n` },
  "is echoed to the dot as garbage": { dot: `${PASSWORD}\r\n` },
  "is echoed in the greeting": { greeting: `220 ${PASSWORD}\r\n` },
  "is followed by a drop": { AUTH: { close: "reset" } },
};

/** How the configuration comes to the URL. */
export type Way = "env" | "file";

export interface Setting {
  readonly way: Way;
  readonly script?: Script;
  /** Instead of the URL of the peer. */
  readonly url?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Text of a module that is loaded before the program. */
  readonly before?: string;
  /** Ends the program by SIGKILL as soon as the peer has seen a message. */
  readonly kill?: boolean;
}

/** Runs the program once and says where the password was seen, and how the run ended. */
export async function leaks({
  way,
  script,
  url,
  env,
  before,
  kill,
}: Setting): Promise<Ran & { seen: string[] }> {
  const project = new Project();
  const relay = await peer({ extensions: ["8BITMIME", "AUTH PLAIN LOGIN CRAM-MD5"], ...script });
  const secret = url ?? `smtp://${encodeURIComponent(USER)}:${inUrl}@127.0.0.1:${relay.port}`;
  const seen: string[] = [];
  try {
    project.config(`{ kind: smtp, url: "${way === "env" ? "env:WAY_OUT" : "file:../way-out"}" }`);
    project.note("a", "Words.\n");
    // Beside the project, as one keeps a secret: what is in the project is searched.
    const folder = new Project();
    folder.write("way-out", `${secret}\n`);
    project.write(
      "minutewire.yaml",
      project.read("minutewire.yaml").replace("../way-out", `${folder.folder}/way-out`),
    );
    if (before !== undefined) project.write("before.mjs", before);
    const options = before === undefined ? {} : { NODE_OPTIONS: `--import=${project.folder}/before.mjs` };
    const given = { ...env, ...options, ...(way === "env" ? { WAY_OUT: secret } : {}) };
    if (script === SCRIPTS["is accepted"]) await project.runWith(given, "build");
    const { child, ended } = project.start(given, "send", "a");
    const watching = new AbortController();
    const watched = watch(child.pid ?? 0, watching.signal, seen);
    while (kill === true && relay.seen.messages.length === 0 && child.exitCode === null) await delay(1);
    if (kill === true) child.kill("SIGKILL");
    const ran = await ended;
    watching.abort();
    await watched;
    const after = [ran, ...(kill === true ? [] : [await project.runWith(given, "outbox", "show", "a")])];
    for (const { out, err } of after) if (holds(Buffer.from(out + err))) seen.push("what the program said");
    for (const file of filesBelow(project.folder))
      if (holds(readFileSync(join(project.folder, file)))) seen.push(file);
    if (kill === true && !filesBelow(project.folder).some((file) => file.endsWith("-wal")))
      seen.push("no write-ahead log was left to look at");
    folder.remove();
    return { ...ran, seen: [...new Set(seen)] };
  } finally {
    project.remove();
    await relay.close();
  }
}

function holds(octets: Buffer): boolean {
  return OCTETS.some((form) => octets.includes(form));
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(join(folder, name)).isFile());
}

/** What anybody on the machine may read of the program and the processes it started, for as long as it runs. */
async function watch(pid: number, signal: AbortSignal, seen: string[]): Promise<void> {
  while (!signal.aborted) {
    for (const one of [String(pid), ...childrenOf(pid)]) {
      const line = readOr(`/proc/${one}/cmdline`);
      if (holds(line)) seen.push("the process list");
    }
    await delay(5);
  }
}

function childrenOf(pid: number): string[] {
  return readOr(`/proc/${pid}/task/${pid}/children`).toString().split(" ").filter(Boolean);
}

function readOr(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
