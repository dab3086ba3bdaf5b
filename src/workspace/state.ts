/**
 * The state folder: every file that lies in it by its name, and its one making. All but the outbox may be thrown away;
 * that costs time, or leaves a file of an earlier build behind.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

/** The compiled template of a look, by its key. */
export function keptTemplate(state: string, key: string): string {
  return join(state, "cache", `${key}.json`);
}

/** What was built into a folder, by the hash of which site and which folder that is. */
export function builtRecord(state: string, hash: string): string {
  return join(state, "built", `${hash}.sha256`);
}

/** What the hub is still to hear: an address a line. */
export function owedToHub(state: string): string {
  return join(state, "hub.txt");
}

/** Makes the folder. The outbox will lie there too, and is nobody else's to read. */
export async function makeStateFolder(state: string): Promise<void> {
  await mkdir(state, { recursive: true, mode: 0o700 });
}
