import { open, readFile, rename } from "node:fs/promises";
import path from "node:path";
import { ensureFolder } from "../../files/folder.ts";
import { codeOf, reasonOf } from "../../files/reason.ts";
import { writeBeside } from "../../files/whole.ts";
import type { Envelope } from "../../mail/letter.ts";
import { token } from "../../mail/token.ts";
import { heldBack } from "../hold-back.ts";
import type { Opened, Outcome } from "../transport.ts";
import { appendOnce, mboxEntry } from "./mbox.ts";

/** Writes each message to `<folder>/<key>.eml` and appends it to `<folder>/mbox`. */
export interface FileSettings {
  readonly kind: "file";
  readonly name: string;
  readonly folder: string;
}

/** No later run does better. */
const SHUT = /^(?:EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EISDIR|EEXIST|ELOOP)$/;

/** A file name's limit is 255 octets on most systems; room is left for what we add while writing. */
const NAME_OCTETS = 200;

/**
 * A transport into a folder. A message that is there already, octet for octet, is accepted without being written
 * again, so a retry is harmless; one of the same key and other octets is rejected. A disk's fault is deferred; what a
 * person must change, such as a folder that cannot be written, shuts the way out.
 */
export function openFile({ name, folder }: FileSettings): Opened {
  // One after the other: two appends to an mbox must not see each other half done.
  let last: Promise<unknown> = Promise.resolve();
  return {
    warnings: [],
    transport: {
      name,
      async deliver(envelope, bytes, key, beforeTerminator, signal) {
        const target = path.join(folder, `${token([key], NAME_OCTETS)}.eml`);
        const placed = last.then(() =>
          place(folder, target, envelope, bytes, () => heldBack(beforeTerminator, signal)),
        );
        last = placed.catch(() => undefined);
        try {
          return await placed;
        } catch (cause) {
          const text = `${target} or its mbox could not be written: ${reasonOf(cause)}`;
          const isShut = SHUT.test(codeOf(cause));
          return { kind: "deferred", reply: { text }, ...(isShut ? { stop: "config" as const } : {}) };
        }
      },
    },
  };
}

async function place(
  folder: string,
  target: string,
  envelope: Envelope,
  bytes: Uint8Array,
  leave: () => Promise<Outcome | undefined>,
): Promise<Outcome> {
  ensureFolder(folder);
  const there = await contentOf(target);
  if (there !== undefined && !there.equals(bytes))
    return { kind: "rejected", reply: { text: `${target} exists with other content` } };
  const held = there === undefined ? await write(target, bytes, leave) : await leave();
  if (held !== undefined) return held;
  await syncFolder(folder);
  await appendOnce(path.join(folder, "mbox"), mboxEntry(envelope, bytes), there === undefined);
  const word = there === undefined ? "written to" : "already in";
  return { kind: "accepted", reply: { code: 250, text: `${word} ${target}` } };
}

/** Written beside and renamed, so that the name stands for a whole message or nothing. */
async function write(
  target: string,
  bytes: Uint8Array,
  leave: () => Promise<Outcome | undefined>,
): Promise<Outcome | undefined> {
  let held: Outcome | undefined;
  const place = async (beside: string) => {
    held = await leave();
    if (held === undefined) await rename(beside, target);
  };
  await writeBeside(target, bytes, place, { mode: 0o600 });
  return held;
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw cause;
  }
}

/** A rename is on disk once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
