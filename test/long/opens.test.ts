/** A store that two processes write to is itself each time it is opened. */
import { afterAll, expect, test } from "vitest";
import { opensBesideWriters } from "../support/opens.ts";
import { removeFolders } from "../support/outbox-sample.ts";
import { runs } from "../support/runs.ts";

afterAll(removeFolders);

const opens = runs(1000, 5000);

test("opens by the thousand beside two writers: none is called restored or moved", async () => {
  const { said, commits } = await opensBesideWriters(opens);
  console.info(`opens: ${JSON.stringify(said)} beside ${commits} commits`);
  expect(said).toEqual({ itself: opens });
  expect(commits).toBeGreaterThan(opens / 2);
});
