import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { askGit } from "../../src/files/git.ts";

test("a git that waits for a silent server is ended, with all that it runs", async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const closed = new Promise((gone) =>
    server.on("connection", (socket) => socket.resume().on("close", gone)),
  );
  const { port } = server.address() as { port: number };
  const asked = ["ls-remote", `git://127.0.0.1:${port}/notes.git`];
  expect(await askGit(asked, { cwd: tmpdir(), patience: 500 })).toMatchObject({ code: "late" });
  await closed;
  server.close();
});

test("a git that is asked in vain says so by its code and its words", async () => {
  const { code, err } = await askGit(["rev-parse", "--verify", "nothing"], { cwd: "/", patience: 10_000 });
  expect([code, err]).toEqual([128, expect.stringContaining("fatal: ")]);
});
