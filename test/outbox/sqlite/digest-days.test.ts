/** The days of a digest are its row's: they come back as they were frozen, or not at all. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { Store } from "../../../src/outbox/contract.ts";
import { storeFile } from "../../../src/outbox/sqlite/folder.ts";
import { Problems } from "../../../src/problem.ts";
import { digestSample, newFolder, removeFolders, sample, T0 } from "../../support/outbox-sample.ts";
import { createStore, openStore } from "../../support/store.ts";

const MARCH = { since: "2026-03-01", until: "2026-03-31" };
const NOTE = "where permalink = 'weekly-1'";
const DIGEST = "where permalink like 'digest/%'";
let folder: string;
afterAll(removeFolders);
beforeEach(async () => {
  folder = newFolder();
  const store = await createStore(folder, [], T0);
  await store.enqueue(sample(1));
  await store.enqueue(digestSample(MARCH));
  await store.close();
});

async function using<T>(work: (store: Store) => T, of = folder): Promise<T> {
  const store = await openStore(of, { create: false });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function asked(sql: string): void {
  const raw = new DatabaseSync(storeFile(folder));
  try {
    raw.exec(sql);
  } finally {
    raw.close();
  }
}

test("a digest has its days, a note none, also frozen anew and in place of another", async () => {
  await using(async (store) => {
    expect((await store.list()).map(({ span }) => span)).toEqual([undefined, MARCH]);
    const [, digest] = await store.list();
    expect(await store.refreeze(digest?.key ?? "", { ...digestSample(MARCH), subject: "Other" })).toBe(true);
    expect(await store.find(digest?.key ?? "")).toMatchObject({ subject: "Other", span: MARCH });
    if (digest === undefined) throw new Error("no digest");
    const moved = { ...digestSample(MARCH), recipient: "other@lists.lighthouse.example" };
    expect(await store.replace(digest, moved, T0)).toMatchObject({ recipient: moved.recipient, span: MARCH });
    expect(await store.verify()).toEqual([]);
  });
});

test.each([
  `update deliveries set since = '2026-03-02' ${DIGEST}`,
  `update deliveries set until = '2026-03-30' ${DIGEST}`,
  `update deliveries set since = until ${DIGEST}`,
  `update deliveries set since = null ${DIGEST}`,
  `update deliveries set until = null ${DIGEST}`,
  `update deliveries set since = null, until = null ${DIGEST}`,
  `update deliveries set since = '2026-03-01' ${NOTE}`,
  `update deliveries set until = '2026-03-31' ${NOTE}`,
  `update deliveries set since = '2026-03-01', until = '2026-03-31' ${NOTE}`,
])("is seen when it was changed behind our back: %s", async (sql) => {
  asked(`pragma ignore_check_constraints = on; ${sql}`);
  await expect(async () => await using(async (store) => await store.list())).rejects.toThrow(Problems);
});

test("no octet of its days can be another unseen", async () => {
  const whole = readFileSync(storeFile(folder));
  const days = Buffer.from("2026-03-012026-03-31");
  const at = whole.indexOf(days);
  expect([at > 0, whole.indexOf(days, at + 1)]).toEqual([true, -1]);
  for (let i = at; i < at + days.length; i++) {
    const flipped = Buffer.from(whole);
    flipped[i] = (flipped[i] ?? 0) ^ 1;
    const copy = newFolder();
    mkdirSync(copy, { mode: 0o700 });
    writeFileSync(storeFile(copy), flipped, { mode: 0o600 });
    await expect(
      async () => await using(async (store) => await store.list(), copy),
      `octet ${i - at}`,
    ).rejects.toThrow(Problems);
  }
});

test("what was tried keeps its days, whatever a database shell asks", async () => {
  await using(async (store) => {
    for (const { key } of await store.list()) await store.claim(key, "x", T0);
  });
  for (const column of ["since", "until"])
    expect(() => asked(`update deliveries set ${column} = ${column} ${DIGEST}`)).toThrow("stays as it was");
});
