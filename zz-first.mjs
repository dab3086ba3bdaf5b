import { mkdtempSync } from "node:fs"; import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path"; import { tmpdir } from "node:os";
import { Project, configText } from "./test/bench/project.ts";
const shape = { seed: 1, count: 1000, today: "2026-11-28" };
const p = new Project(join(mkdtempSync(join(tmpdir(), "lat-")), "p"), shape, configText(2525, ["post"]));
await p.run("publish", "--first-run"); await p.run("status");
const env = { ...process.env, NO_COLOR: "1", XDG_STATE_HOME: join(p.folder, "state") };
for (let i = 0; i < 5; i++) {
  const t0 = performance.now();
  const c = spawn(process.execPath, [join(process.cwd(), "bin/minutewire.js"), "preview", "--serve", "--port", "0"], { cwd: p.folder, env });
  const url = await new Promise(r => c.stdout.on("data", d => { const m = /http:\S+/.exec(String(d)); if (m) r(m[0]); }));
  const t1 = performance.now();
  await (await fetch(url)).text();
  const t2 = performance.now(); c.kill("SIGTERM"); await new Promise(r => c.on("close", r));
  const t3 = performance.now(); spawnSync(process.execPath, ["-e", "0"]); const t4 = performance.now();
  console.log("listening", (t1 - t0).toFixed(0), "first page", (t2 - t0).toFixed(0), "node", (t4 - t3).toFixed(0), "ratio", ((t2 - t0) / (t4 - t3)).toFixed(1));
}
