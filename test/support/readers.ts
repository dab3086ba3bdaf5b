import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bare, COLUMNS, Terminal } from "./terminal.ts";

/** Where mail readers are unpacked, and a folder for one message and what reads it. */
interface Desk {
  readonly root: string;
  readonly folder: string;
}

/** Debian's own settings that show in a message: which header fields, in which order; what is quoted is red. */
const NEOMUTTRC = `ignore *
unignore from: subject to cc date
hdr_order date from to cc subject
color quoted red default
`;

/** neomutt on one message, in its pager. */
export function neomutt(message: Uint8Array, desk: Desk, rows: number, settings = ""): Terminal {
  const file = mbox(message, desk);
  const rc = join(desk.folder, "neomuttrc");
  writeFileSync(rc, `${NEOMUTTRC}set folder=${desk.folder} spoolfile=${file}\n${settings}\n`);
  const program = join(desk.root, "usr/bin/neomutt");
  return new Terminal([program, "-n", "-F", rc, "-R", "-f", file, "-e", "push <display-message>"], {
    ...desk,
    rows,
  });
}

/** What s-nail types of one message. */
export function snail(message: Uint8Array, desk: Desk): string {
  const commands = "set noheader\nheaderpick type retain date from to subject\ntype 1\nexit\n";
  return run(
    join(desk.root, "usr/bin/s-nail"),
    ["-n", "-R", "-N", "-f", mbox(message, desk)],
    desk,
    commands,
  );
}

/** What w3m shows of a text of HTML. */
export function w3m(html: string, desk: Desk): string {
  return run(
    join(desk.root, "usr/bin/w3m"),
    ["-T", "text/html", "-dump", "-cols", String(COLUMNS)],
    desk,
    html,
  );
}

function run(program: string, words: readonly string[], { root, folder }: Desk, input: string): string {
  mkdirSync(folder, { recursive: true });
  const env = bare(root, folder);
  return execFileSync(program, words, {
    cwd: folder,
    env,
    input,
    encoding: "utf8",
    stdio: "pipe",
    timeout: 20_000,
  });
}

function mbox(message: Uint8Array, { folder }: Desk): string {
  mkdirSync(folder, { recursive: true });
  const text = Buffer.from(message).toString("latin1").replaceAll("\r\n", "\n");
  writeFileSync(join(folder, "mbox"), `From a@example.org Tue Mar  3 10:00:00 2026\n${text}\n`, "latin1");
  return join(folder, "mbox");
}
