// `npm start`: the sample from end to end with nothing else installed - SQLite for the outbox, a folder for the mail.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const newest = "crew-2026-11-03";

for (const words of [
  ["publish", "--first-run"],
  ["send", newest, "--yes"],
]) {
  console.log(`\n$ minutewire ${words.join(" ")}`);
  const { status } = spawnSync(process.execPath, ["bin/minutewire.js", ...words], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

// npx by the program's own name asks npm to look at the whole package first, which warns where npm runs on an older Node.
const program = `${process.execPath.startsWith(root) ? "npx node" : "node"} bin/minutewire.js`;
console.log(`
Look next:
  examples/notes/                  the notes it was made from
  examples/public/index.html       what was built, in a browser: the meetings, each with page, newsletter and post
  examples/public/feeds/all.atom   the feed
  examples/out/mail/               the messages as they were sent; the mbox opens with: mutt -f examples/out/mail/mbox
  README.md                        your own notes in ten minutes
and run here:
  ${program} preview           the newest note as a mail reader shows it (--as newsletter, atom, eml, model …)
  ${program} preview --serve   all of it in a browser, following what you save
  ${program} outbox list       what was sent, to whom, when
`);
