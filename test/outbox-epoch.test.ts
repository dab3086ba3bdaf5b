import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeEach, expect, test } from "vitest";
import { storeFile } from "../src/outbox/folder.ts";
import { openStore, type Store } from "../src/outbox/store.ts";
import { ACCEPTED, at, DEFERRED, newFolder, removeFolders, sample, T0 } from "./support/outbox-sample.ts";

let folder: string;
let file: string;
afterAll(removeFolders);
beforeEach(() => {
  folder = newFolder();
  file = storeFile(folder);
  using((store) => {
    for (const n of [1, 2, 3]) store.enqueue(sample(n));
    finish(store, 2, DEFERRED);
    store.claim(key(3), "elsewhere/1/2/3", T0);
  }, true);
});

const key = (n: number) => `weekly-${n}/post/dev@lists.lighthouse.example/0`;

function using<T>(work: (store: Store) => T, create = false): T {
  const store = openStore(folder, { create });
  try {
    return work(store);
  } finally {
    store.close();
  }
}

function finish(store: Store, n: number, outcome: typeof ACCEPTED): number {
  const claim = store.claim(key(n), "x", T0);
  if (claim === undefined || !store.terminatorDue(claim, T0)) throw new Error("it was not due");
  store.record(claim, outcome, T0, 0);
  return claim.fence;
}

/** Puts an older copy over the file, as it was: the same file, with less in it. */
function putBack(bytes: Uint8Array): void {
  for (const end of ["-wal", "-shm"]) rmSync(file + end, { force: true });
  writeFileSync(file, bytes);
}

test("a store that stays where it is is itself, however often it is opened", () => {
  for (let n = 0; n < 3; n++) expect(using((store) => store.displaced())).toBeUndefined();
});

test("an older copy in its place is known by its fewer commits, until it is taken into use again", () => {
  const old = readFileSync(file);
  const fence = using((store) => finish(store, 1, ACCEPTED));
  putBack(old);
  expect(using((store) => store.displaced())).toBe("restored");
  expect(using((store) => store.find(key(1))?.state)).toBe("queued");
  using((store) => store.adopt());
  expect(using((store) => store.displaced())).toBeUndefined();
  expect(using((store) => store.epoch())).toBe(1);
  expect(using((store) => finish(store, 1, ACCEPTED))).toBeGreaterThan(fence);
});

test("a copy elsewhere is known by its file, and so is one whose mark is another's", () => {
  copyFileSync(file, `${file}.new`);
  renameSync(`${file}.new`, file);
  expect(using((store) => store.displaced())).toBe("moved");
  rmSync(`${file}.mark`);
  expect(using((store) => store.displaced())).toBe("moved");
});

test("a mark that cannot be read says nothing", () => {
  for (const mark of ["", "x\n", `${using(({ id }) => id)} many\n`]) {
    writeFileSync(`${file}.mark`, mark);
    expect(using((store) => store.displaced())).toBeUndefined();
  }
});

test("a folder that a backup was copied over, mark and all, is known by its mark", () => {
  const [old, mark] = [readFileSync(file), readFileSync(`${file}.mark`)];
  using((store) => finish(store, 1, ACCEPTED));
  putBack(old);
  writeFileSync(`${file}.mark`, mark);
  expect(using((store) => store.displaced())).toBe("restored");
});

test("a store that was set aside is not itself any more once another was taken into use in its place", () => {
  const [old, aside] = [readFileSync(file), `${file}.aside`];
  using((store) => finish(store, 1, ACCEPTED));
  renameSync(file, aside);
  writeFileSync(file, old);
  using((store) => store.beginAnew([], at(1)));
  rmSync(file);
  renameSync(aside, file);
  expect(using((store) => store.displaced())).toBe("restored");
});

test("nor where the one in its place was a new one", () => {
  const aside = `${file}.aside`;
  renameSync(file, aside);
  using(() => undefined, true);
  expect(using((store) => store.displaced())).toBeUndefined();
  rmSync(file);
  renameSync(aside, file);
  expect(using((store) => store.displaced())).toBe("restored");
});

test("a run that holds a file which was replaced meanwhile claims nothing more", () => {
  using((store) => {
    copyFileSync(file, `${file}.new`);
    renameSync(`${file}.new`, file);
    expect(() => store.claim(key(1), "x", T0)).toThrow("was replaced while this run had it open");
    rmSync(file);
    expect(() => store.claim(key(1), "x", T0)).toThrow("was replaced while this run had it open");
  });
});

test("begun anew, all that was owed is in doubt, the notes are known, and nothing is due", () => {
  using((store) => {
    store.beginAnew([{ permalink: "weekly-9", words: "w" }], at(1));
    expect(store.list().map(({ state }) => state)).toEqual(["uncertain", "uncertain", "uncertain"]);
    expect(store.due(at(10 ** 9))).toEqual([]);
    expect(store.isKnown("weekly-9")).toBe(true);
    expect(store.epoch()).toBe(1);
    expect(store.verify()).toEqual([]);
  });
});

test("what an archive has is accepted, but only if it was never tried from here", () => {
  using((store) => {
    expect([1, 2, 3].map((n) => store.recognise(key(n), T0))).toEqual([true, false, false]);
    expect(store.find(key(1))?.state).toBe("accepted");
    expect(store.history(key(1)).map(({ by, to }) => `${by} ${to}`)).toEqual([
      "sender queued",
      "recovery uncertain",
      "archive accepted",
    ]);
    expect(store.verify()).toEqual([]);
  });
});
