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
import type { Store } from "../../../../src/outbox/contract.ts";
import { thisProcess } from "../../../../src/outbox/process-identity.ts";
import { storeFile } from "../../../../src/outbox/sqlite/folder.ts";
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
import { openStore } from "../../../support/store.ts";

const HOUR = 3_600_000;
let folder: string;
let file: string;
afterAll(removeFolders);
beforeEach(async () => {
  folder = newFolder();
  file = storeFile(folder);
  await using(async (store) => {
    for (const n of [1, 2, 3]) await store.enqueue(sample(n));
    await finish(store, 2, DEFERRED);
    await store.claim(key(3), "elsewhere/1/2/3", T0);
  }, true);
});

const key = (n: number) => `weekly-${n}/post/dev@lists.lighthouse.example/0`;

async function using<T>(work: (store: Store) => T | Promise<T>, create = false): Promise<T> {
  const store = await openStore(folder, { create });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function finish(store: Store, n: number, outcome: typeof ACCEPTED): Promise<number> {
  const claim = await store.claim(key(n), "x", T0);
  if (claim === undefined || !(await store.terminatorDue(claim, T0))) throw new Error("it was not due");
  await store.record(claim, outcome, T0, 0);
  return claim.fence;
}

/** Puts an older copy over the file, as it was: the same file, with less in it. */
function putBack(bytes: Uint8Array): void {
  for (const end of ["-wal", "-shm"]) rmSync(file + end, { force: true });
  writeFileSync(file, bytes);
}

test("a store that stays where it is is itself, however often it is opened", async () => {
  for (let n = 0; n < 3; n++)
    expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBeUndefined();
});

test("an older copy in its place is known by its fewer commits, until it is taken into use again", async () => {
  const old = readFileSync(file);
  const fence = await using(async (store) => await finish(store, 1, ACCEPTED));
  putBack(old);
  expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBe("restored");
  expect(await using(async (store) => (await store.find(key(1)))?.state)).toBe("queued");
  await using(async (store) => await store.adopt(at(HOUR)));
  expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBeUndefined();
  expect(await using(async (store) => await store.epoch())).toBe(1);
  expect(await using(async (store) => await finish(store, 1, ACCEPTED))).toBeGreaterThan(fence);
});

test("a copy elsewhere is known by its file, and so is one whose mark is another's", async () => {
  copyFileSync(file, `${file}.new`);
  renameSync(`${file}.new`, file);
  expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBe("moved");
  rmSync(`${file}.mark`);
  expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBe("moved");
});

describe("a mark", () => {
  const marked = async (text: string) => {
    writeFileSync(`${file}.mark`, text);
    return await using(async (store) => await store.distrust(T0));
  };

  test("that is half written, or no mark, is not believed", async () => {
    const whole = readFileSync(`${file}.mark`, "latin1");
    const id = await using((store) => store.id);
    for (let length = 0; length < whole.length; length++)
      expect((await marked(whole.slice(0, length)))?.reason, `${length} octets`).toBe("unreadable");
    for (const text of ["x\n", `${id} many\n`, `v2 ${id} 9 1/2`, `v2 ${id} 9 1/2\n\n`, `v0 ${id} 9 1/2\n`])
      expect((await marked(text))?.reason, text).toBe("unreadable");
    rmSync(`${file}.mark`);
    mkdirSync(`${file}.mark`);
    expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBe("unreadable");
  });

  test("of a later version is named", async () => {
    const why = await marked("v3 something else\n");
    expect(why?.reason).toBe("later");
    expect(why?.problem.message).toContain("is a later minutewire's, of version 3. Nothing was sent");
  });

  test("of the first version is read", async () => {
    const { id } = await using((store) => ({ id: store.id }));
    const old = async (commits: number) => {
      writeFileSync(`${file}.mark`, "");
      return (await marked(`${id} ${commits} ${homeOf(`${file}.mark`)}\n`))?.reason;
    };
    expect([await old(1), await old(10 ** 6)]).toEqual([undefined, "restored"]);
  });

  test("is missed where the store has ever been used", async () => {
    rmSync(`${file}.mark`);
    expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBe("unmarked");
    await using(async (store) => await store.adopt(at(HOUR)));
    expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBeUndefined();
  });

  test("is left again by the person's word, whatever was wrong with it", async () => {
    for (const text of ["", "v3 something else\n"]) {
      expect(await marked(text)).toBeDefined();
      await using(async (store) => await store.adopt(at(HOUR)));
      expect(await using(async (store) => await store.distrust(T0))).toBeUndefined();
    }
  });

  test("of an earlier store is in nobody's way where there is none any more", async () => {
    for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
    for (const mark of [readFileSync(`${file}.mark`), Buffer.from("v9 x\n"), Buffer.alloc(0)]) {
      writeFileSync(`${file}.mark`, mark);
      expect(await using(async (store) => await store.distrust(T0), true)).toBeUndefined();
      for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
    }
  });

  test("is never lowered, and the slower of two processes puts right what it wrote", async () => {
    const commits = () => {
      const mark = readMark(file);
      return mark.kind === "mark" ? mark.commits : 0;
    };
    const { id } = await using((store) => ({ id: store.id }));
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
  const spoilt: readonly (readonly [string, () => unknown])[] = [
    [
      "restored",
      async () => {
        const old = readFileSync(file);
        await using(async (store) => await finish(store, 1, ACCEPTED));
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
      async () => {
        renameSync(folder, `${folder}.kept`);
        await using(() => undefined, true);
        rmSync(folder, { recursive: true });
        renameSync(`${folder}.kept`, folder);
      },
    ],
  ];

  test.each(spoilt)(
    "%s: every write is refused and changes nothing, every read answers",
    async (reason, spoil) => {
      await spoil();
      const before = everything();
      await using(async (store) => {
        const late = at(10 * HOUR);
        expect((await store.distrust(late))?.reason).toBe(reason);
        const writes: readonly (() => Promise<unknown>)[] = [
          async () => await store.enqueue(sample(9)),
          async () => await store.refreeze(key(1), sample(1)),
          async () => await store.claim(key(2), "x", late),
          async () => await store.recover(late, () => false),
          async () => await store.resolve(key(1), "again", late),
          async () => await store.recognise(key(1), late),
          async () => await store.cancel(key(1), late),
          async () => await store.retry(key(2), late),
        ];
        for (const write of writes) await expect(write).rejects.toThrow("may not know all that was sent");
        expect(await store.list()).toHaveLength(3);
        expect(await store.verify()).toEqual([]);
      });
      expect(everything()).toBe(before);
    },
  );
});

test("where no mark can be left, nobody takes it into use, and nothing is changed", async () => {
  const words = [
    async (store: Store) => await store.adopt(at(HOUR)),
    async (store: Store) => await store.beginAnew([], at(HOUR)),
  ];
  const inTheWay = [`${file}.mark`, `${file}.mark-${process.pid}`];
  for (const word of words)
    for (const way of inTheWay) {
      rmSync(`${file}.mark`, { force: true });
      mkdirSync(way);
      const found = async () =>
        await using(async (store) => [
          (await store.distrust(T0))?.reason,
          await store.epoch(),
          await store.list(),
        ]);
      const before = await found();
      let thrown: unknown;
      try {
        await using(word);
      } catch (fault) {
        thrown = fault;
      }
      expect(thrown instanceof Problems && thrown.problems[0]).toMatchObject({
        ...{ code: "outbox-unwritable", exit: 73 },
        message: expect.stringContaining(way),
      });
      expect(await found()).toEqual(before);
      rmSync(way, { recursive: true });
      await using(async (store) => await store.adopt(at(HOUR)));
      expect(await using(async (store) => await store.distrust(T0))).toBeUndefined();
    }
});

describe("while another run sends from it", () => {
  const words = () =>
    [
      async (store: Store) => await store.adopt(at(1)),
      async (store: Store) => await store.beginAnew([], at(1)),
    ] as const;

  test("nobody takes it into use, and is told how long the claim lasts", async () => {
    rmSync(`${file}.mark`);
    for (const word of words()) {
      await expect(async () => await using(word)).rejects.toThrow(
        "and its claim lasts until 2026-03-01 12:01:00 UTC. Nothing was changed",
      );
      expect(await using(async (store) => [await store.epoch(), (await store.find(key(1)))?.state])).toEqual([
        0,
        "queued",
      ]);
    }
  });

  test("but one that is gone, or whose time is over, is in nobody's way", async () => {
    await using(async (store) => await store.recover(at(HOUR), () => true));
    for (const [owner, now] of [
      [thisProcess().replace(/\d+$/, "1"), at(1)],
      [thisProcess(), at(2 * HOUR)],
      // A claim from ahead of any lease: the clock was set back since.
      [thisProcess(), at(-HOUR)],
    ] as const) {
      await using(async (store) => {
        await store.retry(key(2), T0);
        expect(await store.claim(key(2), owner, T0)).toBeDefined();
      });
      rmSync(`${file}.mark`);
      await using(async (store) => await store.beginAnew([], now));
      expect(await using(async (store) => (await store.find(key(2)))?.state)).toBe("uncertain");
      await using(async (store) => await store.resolve(key(2), "again", T0));
    }
  });
});

test("a folder that a backup was copied over, mark and all, is known by its mark", async () => {
  const [old, mark] = [readFileSync(file), readFileSync(`${file}.mark`)];
  await using(async (store) => await finish(store, 1, ACCEPTED));
  putBack(old);
  writeFileSync(`${file}.mark`, mark);
  expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBe("copied");
});

test("a store that was set aside is not itself any more once another was taken into use in its place", async () => {
  const [old, aside] = [readFileSync(file), `${file}.aside`];
  await using(async (store) => await finish(store, 1, ACCEPTED));
  renameSync(file, aside);
  writeFileSync(file, old);
  await using(async (store) => await store.beginAnew([], at(HOUR)));
  rmSync(file);
  renameSync(aside, file);
  expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBe("restored");
});

test("nor where the one in its place was a new one", async () => {
  const aside = `${file}.aside`;
  renameSync(file, aside);
  await using(() => undefined, true);
  expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBeUndefined();
  rmSync(file);
  renameSync(aside, file);
  expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBe("replaced");
});

test("a run that holds a file which was replaced meanwhile claims nothing more", async () => {
  await using(async (store) => {
    copyFileSync(file, `${file}.new`);
    renameSync(`${file}.new`, file);
    await expect(async () => await store.claim(key(1), "x", T0)).rejects.toThrow(
      "was replaced while this run had it open",
    );
    rmSync(file);
    await expect(async () => await store.claim(key(1), "x", T0)).rejects.toThrow(
      "was replaced while this run had it open",
    );
  });
});

test("begun anew, all that was owed is in doubt, the notes are known, and nothing is due", async () => {
  await using(async (store) => {
    await store.beginAnew([{ permalink: "weekly-9", words: "w" }], at(HOUR));
    expect((await store.list()).map(({ state }) => state)).toEqual(["uncertain", "uncertain", "uncertain"]);
    expect(await store.due(at(10 ** 9))).toEqual([]);
    expect(await store.isKnown("weekly-9")).toBe(true);
    expect(await store.epoch()).toBe(1);
    expect(await store.verify()).toEqual([]);
  });
});

test("what an archive has is accepted, but only if it was never tried from here", async () => {
  await using(async (store) => {
    expect(await Promise.all([1, 2, 3].map(async (n) => await store.recognise(key(n), T0)))).toEqual([
      true,
      false,
      false,
    ]);
    expect((await store.find(key(1)))?.state).toBe("accepted");
    expect((await store.history(key(1))).map(({ by, to }) => `${by} ${to}`)).toEqual([
      "sender queued",
      "recovery uncertain",
      "archive accepted",
    ]);
    expect(await store.verify()).toEqual([]);
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
      await using(async (store) => await finish(store, 1, ACCEPTED));
      bring[one.way]?.(copy);
      if (!one.hasMark) rmSync(`${file}.mark`);
      const found = async () => await using(async (store) => (await store.distrust(T0))?.reason);
      const bare = one.way === "written over it" ? "unmarked" : "moved";
      const reason = one.hasMark || one.maker === "VACUUM INTO" ? "restored" : bare;
      await using(async (store) => {
        expect((await store.distrust(T0))?.reason).toBe(reason);
        expect(await store.list()).toHaveLength(3);
        expect(await store.history(key(3))).toHaveLength(2);
        expect(await store.verify()).toEqual([]);
        await expect(async () => await store.cancel(key(1), T0)).rejects.toThrow(
          "may not know all that was sent",
        );
      });
      // Looking at it made nothing better.
      expect(await found()).toBe(reason);
      await using(async (store) =>
        one.hasMark ? await store.adopt(at(HOUR)) : await store.beginAnew([], at(HOUR)),
      );
      await using(async (store) => {
        expect([await store.distrust(T0), await store.epoch()]).toEqual([undefined, 1]);
        expect(await store.verify()).toEqual([]);
        expect(await store.cancel(key(1), T0)).toBe(one.hasMark);
      });
      expect(readFileSync(file).readUInt16BE(18)).toBe(0x0202);
    },
  );

  test("by VACUUM INTO is known also where its number and its mark are the store's own", async () => {
    const copy = `${file}.backup`;
    await makers["VACUUM INTO"]?.(copy);
    bring["written over it"]?.(copy);
    expect(await using(async (store) => (await store.distrust(T0))?.problem.message)).toContain(
      "it keeps no write-ahead log",
    );
    await expect(async () => await using(async (store) => await store.adopt(T0))).rejects.toThrow(
      "is in use",
    );
    expect(await using(async (store) => (await store.distrust(T0))?.reason)).toBe("restored");
  });
});
