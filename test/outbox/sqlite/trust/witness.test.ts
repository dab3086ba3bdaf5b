/** An outbox that was away while another one was in use in its place. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Store } from "../../../../src/outbox/contract.ts";
import { storeFile } from "../../../../src/outbox/sqlite/folder.ts";
import { homeOf, isHome } from "../../../../src/outbox/sqlite/trust/file-identity.ts";
import { leaveMark } from "../../../../src/outbox/sqlite/trust/mark.ts";
import { sample, T0 } from "../../../support/outbox-sample.ts";
import { Project } from "../../../support/project.ts";
import { runHere } from "../../../support/run-here.ts";
import { drawn } from "../../../support/runs.ts";
import { type Peer, peer } from "../../../support/smtp-peer.ts";
import { openStore } from "../../../support/store.ts";

const today = new Date().toISOString().slice(0, 10);
let relay: Peer;
let project: Project;
const run = (...words: string[]) => runHere(project.folder, ...words);
const path = (name: string) => join(project.folder, name);

beforeAll(async () => {
  relay = await peer();
});
afterAll(() => relay.close());
beforeEach(() => {
  relay.seen.messages.length = 0;
  project = new Project();
  const url = `smtp://127.0.0.1:${relay.port}?name=client.example.org`;
  project.config(`{ kind: smtp, url: "${url}" }`, "state: var/state\nguards: { count: 9 }\n");
  project.note("old", "An old note.\n", { updated: "2026-01-05" });
});
afterEach(() => project.remove());

/** A note of today, and a run that sends it. */
async function publish(name: string, ...words: string[]): Promise<void> {
  project.note(name, `News of ${name}.\n`, { updated: today });
  expect((await run("publish", ...words)).code).toBe(0);
}

/** The notes whose messages the relay took, as often as it took them. */
function sent(): string[] {
  return relay.seen.messages.map((text) => /^Message-ID: <(\w+)\.post/im.exec(text)?.[1] ?? "?");
}

test("no test keeps anything in the home of who runs it", () => {
  expect(dirname(process.env.XDG_STATE_HOME ?? "")).toBe(tmpdir());
});

const begin = () => run("publish", "--first-run");
const rename = (from: string, to: string) => renameSync(path(from), path(to));
const point = (link: string, to: string) => {
  rmSync(path(link), { force: true });
  symlinkSync(to, path(link));
};

/** How an outbox goes and comes back. */
interface Way {
  readonly prepare?: () => void;
  readonly away: () => void;
  readonly back: () => void;
  /** What the other one is called. */
  readonly state?: string;
  /** The other one is a copy that is there by then. */
  readonly isCopy?: true;
}
const RENAMED: Way = {
  away: () => rename("var/state", "kept"),
  back: () => {
    rmSync(path("var/state"), { recursive: true });
    rename("kept", "var/state");
  },
};
const WAYS: Readonly<Record<string, Way>> = {
  "renamed away and back": RENAMED,
  "with the folder it lies in": {
    away: () => rename("var", "kept"),
    back: () => {
      rename("var", "other");
      rename("kept", "var");
    },
  },
  "by a link that leads to it": {
    prepare: () => {
      for (const folder of ["var", "a", "b"]) mkdirSync(path(folder));
      point("var/state", "../a");
    },
    away: () => point("var/state", "../b"),
    back: () => point("var/state", "../a"),
  },
  "by its own name, with a link that leads to it": {
    prepare: () => {
      for (const folder of ["var", "a"]) mkdirSync(path(folder));
      point("var/state", "../a");
    },
    state: "a",
    away: () => rename("a", "kept"),
    back: () => {
      rmSync(path("a"), { recursive: true });
      rename("kept", "a");
    },
  },
  "by a link that leads to the folder it lies in": {
    prepare: () => {
      for (const folder of ["a", "b"]) mkdirSync(path(folder));
      point("var", "a");
    },
    away: () => point("var", "b"),
    back: () => point("var", "a"),
  },
  "while the other one was called by another name": {
    state: "link/state",
    away: () => {
      symlinkSync("var", path("link"));
      RENAMED.away();
    },
    back: () => {
      unlinkSync(path("link"));
      RENAMED.back();
    },
  },
  "while a copy of it was in use": {
    isCopy: true,
    away: () => {
      RENAMED.away();
      cpSync(path("kept"), path("var/state"), { recursive: true });
    },
    back: RENAMED.back,
  },
};

describe.each(drawn(Object.entries(WAYS), 1))("an outbox that comes back: %s", (_, way) => {
  test("sends nothing that the other one has sent", async () => {
    const words = way.state === undefined ? [] : ["--state", way.state];
    way.prepare?.();
    await begin();
    await publish("monday");
    way.away();
    if (way.isCopy === true) await run("outbox", "adopt");
    else await run("publish", "--first-run", ...words);
    await publish("tuesday", ...words);
    expect(sent()).toEqual(["monday", "tuesday"]);
    way.back();
    const { code, err } = await run("publish");
    expect(sent()).toEqual(["monday", "tuesday"]);
    expect([code, err]).toEqual([76, expect.stringContaining("outbox-returned  the outbox in ")]);
    expect((await run("send", "--yes")).code).toBe(76);
    expect((await begin()).out).toMatch(/^Begun anew with .*marked known; none was sent/m);
    await publish("wednesday");
    expect(sent()).toEqual(["monday", "tuesday", "wednesday"]);
  });
});

async function using<T>(state: string, work: (store: Store) => T | Promise<T>): Promise<T> {
  const store = await openStore(path(state), { create: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The outbox goes, another one is made in its place, and it comes back. */
async function awayAndBack(way: Way = RENAMED): Promise<void> {
  way.away();
  await using(way.state ?? "var/state", async (store) => way.isCopy && (await store.adopt(T0)));
  way.back();
}

test.each(drawn(Object.entries(WAYS), 4))("a store that comes back is known: %s", async (_, way) => {
  way.prepare?.();
  const { key } = await using("var/state", async (store) => (await store.enqueue(sample(1))).delivery);
  await awayAndBack(way);
  await using("var/state", async (store) => {
    expect((await store.distrust(T0))?.reason).toBe("returned");
    await expect(async () => await store.claim(key, "x", T0)).rejects.toThrow(
      "was the last in use here. Nothing was sent",
    );
    await store.adopt(T0);
    expect(await store.distrust(T0)).toBeUndefined();
    expect(await store.claim(key, "x", T0)).toBeDefined();
  });
  expect(await using("var/state", async (store) => await store.distrust(T0))).toBeUndefined();
});

test("an outbox that was away goes on once a person says that it knows all", async () => {
  await begin();
  await awayAndBack();
  project.note("monday", "News of Monday.\n", { updated: today });
  for (const words of [["list"], ["verify"]])
    expect((await run("outbox", ...words)).err).toContain("another outbox was the last in use here");
  expect((await run("outbox", "reconcile")).code).toBe(76);
  expect((await run("outbox", "adopt")).out).toBe("the outbox was brought back and is in use again\n");
  await publish("monday");
  expect(sent()).toEqual(["monday"]);
  expect((await run("outbox", "adopt")).out).toBe("the outbox is where and as it was left\n");
});

test("a run that waits while its outbox is away and back sends nothing more", async () => {
  await begin();
  const file = storeFile(path("var/state"));
  const store = await openStore(path("var/state"), { create: false });
  try {
    const { key } = (await store.enqueue(sample(1))).delivery;
    await awayAndBack();
    expect(isHome(file, homeOf(file))).toBe(true);
    await expect(async () => await store.claim(key, "x", T0)).rejects.toThrow(
      "another outbox was the last in use here",
    );
  } finally {
    await store.close();
  }
});

test("of two projects that take turns at one path each is asked for, but not where each has a user's folder of its own", async () => {
  const turn = async (name: string, own: boolean) => {
    point("var", name);
    if (own) vi.stubEnv("XDG_STATE_HOME", path(`home-${name}`));
    return (await run("publish")).code;
  };
  for (const name of ["a", "b"]) {
    mkdirSync(path(name));
    point("var", name);
    await begin();
  }
  expect([await turn("a", false), await turn("b", false)]).toEqual([76, 0]);
  try {
    const codes = [];
    for (const name of ["a", "b", "a", "b"]) codes.push(await turn(name, true));
    expect(codes).toEqual([0, 0, 0, 0]);
  } finally {
    vi.unstubAllEnvs();
  }
});

describe("the witness", () => {
  const home = () => path("home/minutewire");
  /** The user's key lies there too. */
  const names = () => (existsSync(home()) ? readdirSync(home()).filter((name) => name !== "key") : []);
  const witnesses = () => names().map((name) => join(home(), name));
  /** In a home of the test's own. */
  const env = (value: Readonly<Record<string, string | undefined>>) => {
    for (const [name, to] of Object.entries(value)) vi.stubEnv(name, to);
  };
  beforeEach(() => env({ XDG_STATE_HOME: path("home") }));
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("is one small file a place, the user's own, written once", async () => {
    await begin();
    const [file = "", ...more] = witnesses();
    expect(more).toEqual([]);
    expect([statSync(home()).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
    const store = await openStore(path("var/state"), { create: false });
    const { id } = store;
    await store.close();
    expect(readFileSync(file, "utf8")).toBe(
      `v1 ${id} ${homeOf(storeFile(path("var/state")))}\n${path("var/state")}\n`,
    );
    const { ino } = statSync(file);
    await publish("monday");
    await publish("tuesday");
    expect(statSync(file).ino).toBe(ino);
  });

  test("is left by the first run that writes to an outbox that has none", async () => {
    await begin();
    rmSync(home(), { recursive: true });
    await run("publish");
    await run("outbox", "list");
    expect(witnesses()).toEqual([]);
    await publish("monday");
    expect(witnesses()).toHaveLength(1);
  });

  test.each(["", "v1 0123", "v9 of another kind\n"])(
    "that says %j says nothing, and is written anew",
    async (text) => {
      await begin();
      for (const file of witnesses()) writeFileSync(file, text);
      await publish("monday");
      expect(witnesses().map((file) => readFileSync(file, "utf8").slice(0, 3))).toEqual(["v1 "]);
    },
  );

  /** Homes that take no file. */
  const HOMES: Readonly<Record<string, () => unknown>> = {
    "a file stands where its folder would": () => writeFileSync(path("home"), ""),
    "no home is known": () => env({ XDG_STATE_HOME: undefined, HOME: "" }),
    "the home is not there and cannot be made": () => env({ XDG_STATE_HOME: undefined, HOME: "/proc/none" }),
    "the name is a relative one": () => env({ XDG_STATE_HOME: "home", HOME: "/proc/none" }),
    "a folder bears its name": async () => {
      // Known by a first outbox that is thrown away.
      await (await openStore(path("var/state"), { create: true })).close();
      const names = witnesses();
      for (const end of ["", "-wal", "-shm", ".mark"])
        rmSync(storeFile(path("var/state")) + end, { force: true });
      for (const name of names) {
        rmSync(name);
        mkdirSync(name);
      }
    },
  };

  test.each(drawn(Object.entries(HOMES), 2))("fails nothing where %s", async (_, spoil) => {
    await spoil();
    const first = await begin();
    expect([first.code, first.err]).toEqual([0, expect.not.stringContaining("error")]);
    // Each into a folder of its own: where no key can be kept, no build knows what an earlier one wrote.
    await publish("monday", "--out", path("monday"));
    expect((await run("publish", "--out", path("tuesday"))).code).toBe(0);
    expect(sent()).toEqual(["monday"]);
    expect(
      existsSync(path("home/minutewire")) ? witnesses().filter((name) => statSync(name).isFile()) : [],
    ).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)(
    "of another outbox that cannot be written any more is not believed",
    async () => {
      await begin();
      await awayAndBack();
      expect((await run("publish")).code).toBe(76);
      chmodSync(home(), 0o500);
      expect((await run("publish")).code).toBe(0);
      chmodSync(home(), 0o700);
    },
  );

  test("that cannot be written when an outbox is taken into use goes, and asks no second time", async () => {
    await begin();
    await awayAndBack();
    for (const file of witnesses()) mkdirSync(`${file}-${process.pid}`);
    expect((await run("outbox", "adopt")).code).toBe(0);
    expect((await run("publish")).code).toBe(0);
    expect(witnesses().filter((file) => statSync(file).isFile())).toEqual([]);
  });
});

describe("where an outbox was and is none", () => {
  const gone = "the outbox that was in use in ";
  const lose: Readonly<Record<string, () => void>> = {
    "the user's own folder knows it": () => rename("var", "kept"),
    "its mark is still there": () => {
      for (const end of ["", "-wal", "-shm"]) rmSync(storeFile(path("var/state")) + end, { force: true });
      const home = join(process.env.XDG_STATE_HOME ?? "", "minutewire");
      for (const name of readdirSync(home))
        if (readFileSync(join(home, name), "utf8").includes(project.folder)) rmSync(join(home, name));
    },
  };

  test.each(Object.entries(lose))(
    "%s: what is missing is told, and a new one is begun by word alone",
    async (_, go) => {
      expect((await run("publish")).err).toContain("first-run  there is no outbox in ");
      await begin();
      await publish("monday");
      go();
      const { code, err } = await run("publish");
      expect([code, err]).toEqual([
        76,
        expect.stringMatching(`first-run  ${gone}.* is gone: nothing was sent`),
      ]);
      const list = await run("outbox", "list");
      expect([list.code, list.err]).toEqual([76, expect.stringContaining(`outbox-missing  ${gone}`)]);
      for (const said of [err, list.err]) expect(said).toContain("Bring it back");
      expect((await onTerminal("publish")).err).toContain(gone);
      project.note("tuesday", "News of Tuesday.\n", { updated: today });
      const named = await run("send", "tuesday");
      expect([named.code, named.err]).toEqual([76, expect.stringMatching(`${gone}.*\n.*add --yes`)]);
      expect(sent()).toEqual(["monday"]);
      const order = await run("send", "tuesday", "--yes");
      expect([order.code, order.err]).toEqual([
        0,
        expect.stringMatching(`${gone}.* is gone: a new one is made`),
      ]);
      expect(sent()).toEqual(["monday", "tuesday"]);
    },
  );

  test("one that is brought back is the one that it was", async () => {
    await begin();
    rename("var", "kept");
    expect((await run("publish")).code).toBe(76);
    rmSync(path("var"), { recursive: true, force: true });
    rename("kept", "var");
    await publish("monday");
  });

  test("a first run that was killed has left nothing that was in use", async () => {
    mkdirSync(path("var/state"), { recursive: true });
    leaveMark(storeFile(path("var/state")), "0".repeat(32), () => 1);
    expect((await run("publish")).err).toContain("there is no outbox in ");
  });
});

test("on a terminal the first run needs no word, and an outbox that was away does", async () => {
  expect((await onTerminal("publish")).out).toContain("First run: an outbox was made");
  await awayAndBack();
  const { code, err } = await onTerminal("publish");
  expect([code, err]).toEqual([76, expect.stringContaining("outbox-returned")]);
});

test("publish --first-run says where it is no first run, and sends what is new", async () => {
  expect((await begin()).err).not.toContain("this is no first run");
  project.note("monday", "News of Monday.\n", { updated: today });
  const { code, err } = await begin();
  expect([code, err]).toEqual([0, expect.stringContaining("this is no first run: the outbox in ")]);
  expect(sent()).toEqual(["monday"]);
  expect((await run("publish")).err).not.toContain("this is no first run");
});

/** The program as a person runs it who sits before it. */
async function onTerminal(...words: string[]): ReturnType<typeof run> {
  const ends = [process.stdin, process.stdout].map((stream) => [stream, stream.isTTY] as const);
  for (const [stream] of ends) Object.defineProperty(stream, "isTTY", { value: true, configurable: true });
  try {
    return await run(...words);
  } finally {
    for (const [stream, value] of ends) Object.defineProperty(stream, "isTTY", { value, configurable: true });
  }
}
