/** A store that two processes write to is itself each time it is opened. */
import { afterAll, expect, test } from "vitest";
import { opensBesideWriters } from "../support/opens.ts";
import { removeFolders } from "../support/outbox-sample.ts";

afterAll(removeFolders);

test("five thousand opens beside two writers: none is called restored or moved", async () => {
  const { said, commits } = await opensBesideWriters(5000);
  console.info(`opens: ${JSON.stringify(said)} beside ${commits} commits`);
  expect(said).toEqual({ itself: 5000 });
  expect(commits).toBeGreaterThan(5000);
});
