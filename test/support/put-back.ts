/** Copies of a store that are put over it: the file stays the one it was, with other things in it. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { leaveMark, readMark } from "../../src/outbox/sqlite/trust/mark.ts";

/** A store that is not open, and its mark, as they are now. */
export class Kept {
  readonly folder: string;
  readonly bytes: Buffer;
  readonly #mark: { readonly id: string; readonly commits: number };
  constructor(folder: string) {
    this.folder = folder;
    this.bytes = readFileSync(storeFile(folder));
    const mark = readMark(storeFile(folder));
    if (mark.kind !== "mark") throw new Error("no mark");
    this.#mark = mark;
  }

  /** Makes it what it was, or what these octets are; the mark says again what it said. */
  putBack(bytes: Uint8Array = this.bytes, log?: Uint8Array): void {
    const file = storeFile(this.folder);
    for (const end of ["-wal", "-shm", ".mark"]) rmSync(file + end, { force: true });
    writeFileSync(file, bytes);
    if (log !== undefined) writeFileSync(`${file}-wal`, log);
    const { id, commits } = this.#mark;
    leaveMark(file, id, () => commits);
  }
}
