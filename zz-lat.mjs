import { mkdtempSync, writeFileSync, readFileSync } from "node:fs";
import { join } from "node:path"; import { tmpdir } from "node:os";
import { Project, configText } from "./test/bench/project.ts";
import { launchChromium } from "./test/support/chromium.ts";
import { servePreview } from "./src/preview/serve.ts";
const shape = { seed: 1, count: 1000, today: "2026-11-28" };
const p = new Project(join(mkdtempSync(join(tmpdir(), "lat-")), "p"), shape, configText(2525, ["post"]));
process.chdir(p.folder);
console.log((await p.run("preview", "--as", "newsletter")).wall, "first");
await p.run("publish", "--first-run");
console.time("open"); const s = await servePreview({ overrides: {}, port: 0 }, { now: () => new Date(), problem: () => {}, failed: (e) => console.log(e) }); console.timeEnd("open");
for (let i = 0; i < 3; i++) { console.time("page"); await (await fetch(s.url)).text(); console.timeEnd("page"); }
for (let i = 0; i < 3; i++) { console.time("frame"); await (await fetch(s.url + "frame")).text(); console.timeEnd("frame"); }
for (let i = 0; i < 2; i++) { console.time("site"); await (await fetch(s.url + "site/")).text(); console.timeEnd("site"); }
const b = await launchChromium(); const g = await b.newPage();
await g.goto(s.url + "?note=" + p.newest.permalink); await g.waitForTimeout(1500);
const file = join(p.folder, p.path(p.newest)); const text = readFileSync(file, "utf8");
const times = [];
for (let i = 0; i < 11; i++) {
  const word = `savedword${i}x`;
  const shown = g.evaluate(`new Promise((resolve) => { const look = () => { const f = document.querySelector("iframe:not(.waiting)"); f && f.contentDocument && f.contentDocument.body && f.contentDocument.body.textContent.includes("${word}") ? resolve(Date.now()) : setTimeout(look, 2); }; look(); })`);
  await new Promise(r => setTimeout(r, 400));
  const at = Date.now(); writeFileSync(file, text + `\n${word}\n`);
  times.push((await shown) - at);
}
console.log(times, times.toSorted((a,b)=>a-b)[5]);
await b.close(); await s.close();
