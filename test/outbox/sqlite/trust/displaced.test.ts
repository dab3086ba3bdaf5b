import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { backup, DatabaseSync } from "node:sqlite";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { thisProcess } from "../../../../src/outbox/process-identity.ts";
import { storeFile } from "../../../../src/outbox/sqlite/folder.ts";
import { openStore, type Store } from "../../../../src/outbox/sqlite/store.ts";
import { homeOf } from "../../../../src/outbox/sqlite/trust/file-identity.ts";
import { leaveMark, readMark } from "../../../../src/outbox/sqlite/trust/mark.ts";
import { Problems } from "../../../../src/problem.ts";
import {
  ACCEPTED,
  at,
  DEFERRED,
  newFolder,
  removeFolders,
  sample,
  T0,
} from "../../../support/outbox-sample.ts";

const HOUR = 3_600_000;
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
  for (let n = 0; n < 3; n++) expect(using((store) => store.displaced(T0)?.reason)).toBeUndefined();
});

test("an older copy in its place is known by its fewer commits, until it is taken into use again", () => {
  const old = readFileSync(file);
  const fence = using((store) => finish(store, 1, ACCEPTED));
  putBack(old);
  expect(using((store) => store.displaced(T0)?.reason)).toBe("restored");
  expect(using((store) => store.find(key(1))?.state)).toBe("queued");
  using((store) => store.adopt(at(HOUR)));
  expect(using((store) => store.displaced(T0)?.reason)).toBeUndefined();
  expect(using((store) => store.epoch())).toBe(1);
  expect(using((store) => finish(store, 1, ACCEPTED))).toBeGreaterThan(fence);
});

test("a copy elsewhere is known by its file, and so is one whose mark is another's", () => {
  copyFileSync(file, `${file}.new`);
  renameSync(`${file}.new`, file);
  expect(using((store) => store.displaced(T0)?.reason)).toBe("moved");
  rmSync(`${file}.mark`);
  expect(using((store) => store.displaced(T0)?.reason)).toBe("moved");
});

describe("a mark", () => {
  const marked = (text: string) => {
    writeFileSync(`${file}.mark`, text);
    return using((store) => store.displaced(T0));
  };

  test("that is half written, or no mark, is not believed", () => {
    const whole = readFileSync(`${file}.mark`, "latin1");
    const id = using((store) => store.id);
    for (let length = 0; length < whole.length; length++)
      expect(marked(whole.slice(0, length))?.reason, `${length} octets`).toBe("unreadable");
    for (const text of ["x\n", `${id} many\n`, `v2 ${id} 9 1/2`, `v2 ${id} 9 1/2\n\n`, `v0 ${id} 9 1/2\n`])
      expect(marked(text)?.reason, text).toBe("unreadable");
    rmSync(`${file}.mark`);
    mkdirSync(`${file}.mark`);
    expect(using((store) => store.displaced(T0)?.reason)).toBe("unreadable");
  });

  test("of a later version is named", () => {
    const why = marked("v3 something else\n");
    expect(why?.reason).toBe("later");
    expect(why?.problem.message).toContain("is a later minutewire's, of version 3. Nothing was sent");
  });

  test("of the first version is read", () => {
    const { id } = using((store) => ({ id: store.id }));
    const old = (commits: number) => {
      writeFileSync(`${file}.mark`, "");
      return marked(`${id} ${commits} ${homeOf(`${file}.mark`)}\n`)?.reason;
    };
    expect([old(1), old(10 ** 6)]).toEqual([undefined, "restored"]);
  });

  test("is missed where the store has ever been used", () => {
    rmSync(`${file}.mark`);
    expect(using((store) => store.displaced(T0)?.reason)).toBe("unmarked");
    using((store) => store.adopt(at(HOUR)));
    expect(using((store) => store.displaced(T0)?.reason)).toBeUndefined();
  });

  test("is left again by the person's word, whatever was wrong with it", () => {
    for (const text of ["", "v3 something else\n"]) {
      expect(marked(text)).toBeDefined();
      using((store) => store.adopt(at(HOUR)));
      expect(using((store) => store.displaced(T0))).toBeUndefined();
    }
  });

  test("of an earlier store is in nobody's way where there is none any more", () => {
    for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
    for (const mark of [readFileSync(`${file}.mark`), Buffer.from("v9 x\n"), Buffer.alloc(0)]) {
      writeFileSync(`${file}.mark`, mark);
      expect(using((store) => store.displaced(T0), true)).toBeUndefined();
      for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
    }
  });

  test("is never lowered, and the slower of two processes puts right what it wrote", () => {
    const commits = () => {
      const mark = readMark(file);
      return mark.kind === "mark" ? mark.commits : 0;
    };
    const { id } = using((store) => ({ id: store.id }));
    const before = commits();
    leaveMark(file, id, () => before - 1);
    expect(commits()).toBe(before);
    const told = [before + 1, before + 2, before + 2];
    leaveMark(file, id, () => told.shift() ?? 0);
    expect(commits()).toBe(before + 2);
  });
});

describe("while it is not trusted", () => {
  /** All that is in the store, and its mark. */
  const everything = () => {
    const raw = new DatabaseSync(file, { readOnly: true });
    const tables = ["outbox", "deliveries", "attempts", "history", "known"];
    const rows = tables.map((table) => raw.prepare(`select * from ${table}`).all());
    raw.close();
    return JSON.stringify([rows, existsSync(`${file}.mark`) && readFileSync(`${file}.mark`, "latin1")]);
  };
  const spoilt: readonly (readonly [string, () => void])[] = [
    [
      "restored",
      () => {
        const old = readFileSync(file);
        using((store) => finish(store, 1, ACCEPTED));
        putBack(old);
      },
    ],
    ["unmarked", () => rmSync(`${file}.mark`)],
    ["unreadable", () => writeFileSync(`${file}.mark`, "")],
    ["later", () => writeFileSync(`${file}.mark`, "v3 x\n")],
    [
      "moved",
      () => {
        copyFileSync(file, `${file}.new`);
        renameSync(`${file}.new`, file);
      },
    ],
    [
      "copied",
      () => {
        copyFileSync(`${file}.mark`, `${file}.mark.new`);
        renameSync(`${file}.mark.new`, `${file}.mark`);
      },
    ],
    [
      "returned",
      () => {
        renameSync(folder, `${folder}.kept`);
        using(() => undefined, true);
        rmSync(folder, { recursive: true });
        renameSync(`${folder}.kept`, folder);
      },
    ],
  ];

  test.each(spoilt)("%s: every write is refused and changes nothing, every read answers", (reason, spoil) => {
    spoil();
    const before = everything();
    using((store) => {
      const late = at(10 * HOUR);
      expect(store.displaced(late)?.reason).toBe(reason);
      const writes: readonly (() => unknown)[] = [
        () => store.enqueue(sample(9)),
        () => store.refreeze(key(1), sample(1)),
        () => store.claim(key(2), "x", late),
        () => store.recover(late, () => false),
        () => store.resolve(key(1), "again", late),
        () => store.recognise(key(1), late),
        () => store.cancel(key(1), late),
        () => store.retry(key(2), late),
      ];
      for (const write of writes) expect(write).toThrow("may not know all that was sent");
      expect(store.list()).toHaveLength(3);
      expect(store.verify()).toEqual([]);
    });
    expect(everything()).toBe(before);
  });
});

test("where no mark can be left, nobody takes it into use, and nothing is changed", () => {
  const words = [(store: Store) => store.adopt(at(HOUR)), (store: Store) => store.beginAnew([], at(HOUR))];
  const inTheWay = [`${file}.mark`, `${file}.mark-${process.pid}`];
  for (const word of words)
    for (const way of inTheWay) {
      rmSync(`${file}.mark`, { force: true });
      mkdirSync(way);
      const found = () => using((store) => [store.displaced(T0)?.reason, store.epoch(), store.list()]);
      const before = found();
      let thrown: unknown;
      try {
        using(word);
      } catch (fault) {
        thrown = fault;
      }
      expect(thrown instanceof Problems && thrown.problems[0]).toMatchObject({
        ...{ code: "outbox-unwritable", exit: 73 },
        message: expect.stringContaining(way),
      });
      expect(found()).toEqual(before);
      rmSync(way, { recursive: true });
      using((store) => store.adopt(at(HOUR)));
      expect(using((store) => store.displaced(T0))).toBeUndefined();
    }
});

describe("while another run sends from it", () => {
  const words = () =>
    [(store: Store) => store.adopt(at(1)), (store: Store) => store.beginAnew([], at(1))] as const;

  test("nobody takes it into use, and is told how long the claim lasts", () => {
    rmSync(`${file}.mark`);
    for (const word of words()) {
      expect(() => using(word)).toThrow(
        "and its claim lasts until 2026-03-01 12:01:00 UTC. Nothing was changed",
      );
      expect(using((store) => [store.epoch(), store.find(key(1))?.state])).toEqual([0, "queued"]);
    }
  });

  test("but one that is gone, or whose time is over, is in nobody's way", () => {
    using((store) => store.recover(at(HOUR), () => true));
    for (const [owner, now] of [
      [thisProcess().replace(/\d+$/, "1"), at(1)],
      [thisProcess(), at(2 * HOUR)],
      // A claim from ahead of any lease: the clock was set back since.
      [thisProcess(), at(-HOUR)],
    ] as const) {
      using((store) => {
        store.retry(key(2), T0);
        expect(store.claim(key(2), owner, T0)).toBeDefined();
      });
      rmSync(`${file}.mark`);
      using((store) => store.beginAnew([], now));
      expect(using((store) => store.find(key(2))?.state)).toBe("uncertain");
      using((store) => store.resolve(key(2), "again", T0));
    }
  });
});

test("a folder that a backup was copied over, mark and all, is known by its mark", () => {
  const [old, mark] = [readFileSync(file), readFileSync(`${file}.mark`)];
  using((store) => finish(store, 1, ACCEPTED));
  putBack(old);
  writeFileSync(`${file}.mark`, mark);
  expect(using((store) => store.displaced(T0)?.reason)).toBe("copied");
});

test("a store that was set aside is not itself any more once another was taken into use in its place", () => {
  const [old, aside] = [readFileSync(file), `${file}.aside`];
  using((store) => finish(store, 1, ACCEPTED));
  renameSync(file, aside);
  writeFileSync(file, old);
  using((store) => store.beginAnew([], at(HOUR)));
  rmSync(file);
  renameSync(aside, file);
  expect(using((store) => store.displaced(T0)?.reason)).toBe("restored");
});

test("nor where the one in its place was a new one", () => {
  const aside = `${file}.aside`;
  renameSync(file, aside);
  using(() => undefined, true);
  expect(using((store) => store.displaced(T0)?.reason)).toBeUndefined();
  rmSync(file);
  renameSync(aside, file);
  expect(using((store) => store.displaced(T0)?.reason)).toBe("replaced");
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
    store.beginAnew([{ permalink: "weekly-9", words: "w" }], at(HOUR));
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

describe("a copy that SQLite's own means of backup made", () => {
  const makers: Readonly<Record<string, (to: string) => Promise<void>>> = {
    "VACUUM INTO": async (to) => {
      const raw = new DatabaseSync(file);
      raw.prepare("vacuum into ?").run(to);
      raw.close();
    },
    "backup()": async (to) => {
      const raw = new DatabaseSync(file);
      await backup(raw, to);
      raw.close();
    },
  };
  const bring: Readonly<Record<string, (from: string) => void>> = {
    "written over it": (from) => putBack(readFileSync(from)),
    "moved to its name": (from) => renameSync(from, file),
    "copied to its name": (from) => {
      for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
      copyFileSync(from, file);
    },
  };
  const cases = Object.keys(makers).flatMap((maker) =>
    Object.keys(bring).flatMap((way) => [true, false].map((hasMark) => ({ maker, way, hasMark }))),
  );

  test.each(cases)(
    "by $maker, $way, its mark kept: $hasMark: is known, read, taken into use",
    async (one) => {
      const copy = `${file}.backup`;
      await makers[one.maker]?.(copy);
      using((store) => finish(store, 1, ACCEPTED));
      bring[one.way]?.(copy);
      if (!one.hasMark) rmSync(`${file}.mark`);
      const found = () => using((store) => store.displaced(T0)?.reason);
      const bare = one.way === "written over it" ? "unmarked" : "moved";
      const reason = one.hasMark || one.maker === "VACUUM INTO" ? "restored" : bare;
      using((store) => {
        expect(store.displaced(T0)?.reason).toBe(reason);
        expect(store.list()).toHaveLength(3);
        expect(store.history(key(3))).toHaveLength(2);
        expect(store.verify()).toEqual([]);
        expect(() => store.cancel(key(1), T0)).toThrow("may not know all that was sent");
      });
      // Looking at it made nothing better.
      expect(found()).toBe(reason);
      using((store) => (one.hasMark ? store.adopt(at(HOUR)) : store.beginAnew([], at(HOUR))));
      using((store) => {
        expect([store.displaced(T0), store.epoch()]).toEqual([undefined, 1]);
        expect(store.verify()).toEqual([]);
        expect(store.cancel(key(1), T0)).toBe(one.hasMark);
      });
      expect(readFileSync(file).readUInt16BE(18)).toBe(0x0202);
    },
  );

  test("by VACUUM INTO is known also where its number and its mark are the store's own", async () => {
    const copy = `${file}.backup`;
    await makers["VACUUM INTO"]?.(copy);
    bring["written over it"]?.(copy);
    expect(using((store) => store.displaced(T0)?.problem.message)).toContain("it keeps no write-ahead log");
    expect(() => using((store) => store.adopt(T0))).toThrow("is in use");
    expect(using((store) => store.displaced(T0)?.reason)).toBe("restored");
  });
});
