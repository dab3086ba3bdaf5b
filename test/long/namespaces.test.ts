/** A sender that dies where its process cannot be seen from here, as in a container. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { PROGRAM, Project } from "../support/project.ts";
import { peer } from "../support/smtp-peer.ts";

const UNSHARE = ["--pid", "--fork", "--kill-child"];
const canUnshare = spawnSync("unshare", [...UNSHARE, "true"]).status === 0;
if (!canUnshare) console.warn("skipped: no pid namespace can be made here (unshare, as root)");

test.runIf(canUnshare)(
  "what a sender of another pid namespace held is told, owed, and goes once",
  async () => {
    const project = new Project();
    const server = await peer();
    try {
      project.config(`{ kind: smtp, url: "smtp://127.0.0.1:${server.port}" }`);
      expect((await project.begin()).code).toBe(0);
      project.note("a", "Words.\n", { updated: new Date().toISOString().slice(0, 10) });
      server.play({ DATA: { say: "" } });
      const sender = spawn("unshare", [...UNSHARE, process.execPath, PROGRAM, "send", "a"], {
        cwd: project.folder,
        stdio: "ignore",
      });
      await expect.poll(() => server.count("DATA"), { timeout: 20_000 }).toBe(1);
      sender.kill("SIGKILL");
      await once(sender, "exit");
      const died = Date.now();

      server.play({});
      for (const words of [["publish"], ["send", "a"], ["send", "--yes"]]) {
        const { code, out } = await project.run(...words);
        expect(out).toMatch(/^already being sent +a {2}post/m);
        const [, until = ""] = /if that run is gone,\n +a run after (.*) goes on with it/.exec(out) ?? [];
        expect(Date.parse(until.replace(" UTC", "Z"))).toBeGreaterThanOrEqual(died);
        expect(code).toBe(75);
      }
      expect(server.seen.connections).toBe(1);

      const store = new DatabaseSync(join(project.folder, ".minutewire", "outbox.db"));
      store.exec(`update deliveries set lease_until = ${Date.now() - 1}`);
      store.close();
      for (let n = 0; n < 3; n++) expect((await project.run("publish")).code).toBe(0);
      expect(server.seen.messages).toHaveLength(1);
    } finally {
      await server.close();
      project.remove();
    }
  },
);
