/** A store that is opened for reading alone: it says the same, and nothing in its folder is another afterwards. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { everyState } from "../../support/every-state.ts";
import { at, newFolder, removeFolders, sample, T0 } from "../../support/outbox-sample.ts";
import { createStore, openStore, outboxIn } from "../../support/store.ts";
import { toVersion } from "../../support/version-1.ts";

let folder: string;
afterAll(removeFolders);
beforeEach(async () => {
  folder = newFolder();
  const store = await createStore(folder, [{ permalink: "weekly-0", words: "w" }], T0);
  await everyState(store);
  await store.close();
});

/** Every file with its bytes, permissions and times. */
const looks = () =>
  readdirSync(folder).map((name) => {
    const { mode, mtimeMs, ctimeMs, ino } = lstatSync(join(folder, name));
    return [name, mode, mtimeMs, ctimeMs, ino, readFileSync(join(folder, name)).toString("base64")];
  });

test("says what it says when it is opened to be written, trust included", async () => {
  const written = await openStore(folder, { create: false });
  const [rows, held, trusted] = [
    await written.list(),
    await written.heldNotes(),
    await written.distrust(at(0)),
  ];
  const key = rows[0]?.key ?? "";
  const [bytes, words] = [await written.frozenBytes(key), await written.frozenWords(key)];
  await written.close();
  const read = await outboxIn(folder).open("reading");
  expect(await read.list()).toEqual(rows);
  expect(await read.heldNotes()).toEqual(held);
  expect(await read.distrust(at(0))).toEqual(trusted);
  expect(await read.isKnown("Weekly-0")).toBe(true);
  expect([await read.frozenBytes(key), await read.frozenWords(key)]).toEqual([bytes, words]);
  await read.close();
});

test("leaves every file of its folder as it was, and makes none", async () => {
  const before = looks();
  const read = await outboxIn(folder).open("reading");
  await read.list();
  expect(looks()).toEqual(before);
  await read.close();
  expect(looks()).toEqual(before);
});

test("sees what a run has committed that has it open, and keeps it from nothing", async () => {
  const written = await openStore(folder, { create: false });
  const { key } = (await written.enqueue(sample(77))).delivery;
  const read = await outboxIn(folder).open("reading");
  expect((await read.find(key))?.state).toBe("queued");
  await written.cancel(key, at(1));
  expect((await read.find(key))?.state).toBe("cancelled");
  await read.close();
  await written.close();
});

test("writes nothing, whoever asks", async () => {
  const read = await outboxIn(folder).open("reading");
  const before = looks();
  await expect(read.enqueue(sample(78))).rejects.toThrow(/cannot be written/);
  await expect(read.know([{ permalink: "a", words: "b" }], at(0))).rejects.toThrow(/cannot be written/);
  await read.close();
  expect(looks()).toEqual(before);
});

test("refuses a store of an earlier version with a sentence, and does not migrate it", async () => {
  toVersion(1, folder);
  const before = looks();
  await expect(outboxIn(folder).open("reading")).rejects.toThrow(/is of schema 1, .* it is not read/);
  expect(looks()).toEqual(before);
});
