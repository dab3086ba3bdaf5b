import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installed } from "./debian.ts";
import { fieldOf } from "./message.ts";

/** SpamAssassin's word on one message. */
export interface Verdict {
  readonly score: number;
  readonly rules: readonly string[];
}

/** SpamAssassin below `root` as a program and the words that it needs to find itself. */
function programBelow(root: string): [string, ...string[]] {
  const modules = globSync(["usr/share/perl5", "usr/lib/*/perl5/5.*"], { cwd: root });
  return [
    ...([installed("perl", "perl"), "-T"] as const),
    ...modules.flatMap((one) => ["-I", join(root, one)]),
    join(root, "usr/bin/spamassassin"),
    ...["--configpath", join(root, "usr/share/spamassassin")],
    ...["--siteconfigpath", join(root, "etc/spamassassin")],
  ];
}

/** The PATH on which SpamAssassin below `root` is found as `spamassassin`, as where it is installed. */
export function spamPath(root: string, folder: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  const words = programBelow(root).map((word) => `'${word}'`);
  writeFileSync(join(bin, "spamassassin"), `#!/bin/sh\nexec ${words.join(" ")} "$@"\n`, { mode: 0o755 });
  return `${bin}${delimiter}${process.env.PATH}`;
}

/**
 * What SpamAssassin, unpacked below `root`, makes of messages by the rules that come with it: nothing is looked up in
 * the network and nothing is learnt. `folder` is for its files.
 */
export function spamVerdicts(messages: readonly Uint8Array[], root: string, folder: string): Verdict[] {
  const mbox = join(folder, "mbox");
  mkdirSync(folder, { recursive: true });
  const texts = messages.map((one) => Buffer.from(one).toString("latin1").replaceAll("\r\n", "\n"));
  const entries = texts.map((text) => `From a@example.org Tue Mar  3 10:00:00 2026\n${text}\n`);
  writeFileSync(mbox, entries.join(""), "latin1");
  writeFileSync(join(folder, "prefs"), "use_bayes 0\nuse_auto_welcomelist 0\n");
  const [perl, ...words] = programBelow(root);
  const said = execFileSync(
    perl,
    [...words, "--local", "--prefspath", join(folder, "prefs"), "--mbox", mbox],
    {
      env: { PATH: "/usr/bin:/bin", HOME: folder, LC_ALL: "C" },
      stdio: "pipe",
      timeout: 240_000,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return said
    .toString("latin1")
    .split(/^(?=From a@example\.org )/m)
    .map((text) => fieldOf(text, "X-Spam-Status") ?? "")
    .map((status) => ({
      score: Number(/score=(-?[\d.]+)/.exec(status)?.[1]),
      rules: /tests=([\w,\s]*?)\sautolearn=/.exec(status)?.[1]?.split(/,\s*/) ?? [],
    }));
}
