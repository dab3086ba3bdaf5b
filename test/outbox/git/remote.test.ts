import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { remoteOf } from "../../../src/outbox/git/remote.ts";
import { gitOutbox } from "../../../src/outbox/git/store.ts";
import { BranchPlace } from "../../support/branch-place.ts";
import { T0 } from "../../support/outbox-sample.ts";
import { PROJECT } from "../../support/store.ts";

let place: BranchPlace;
beforeEach(() => {
  place = new BranchPlace(tmpdir());
});
afterEach(() => {
  vi.unstubAllEnvs();
  place.remove();
});

test("what lets git in is the user's, and of the clone's a field of a request alone", async () => {
  const { folder } = place.clone();
  const above = join(folder, "..");
  const secrets = join(above, "secrets");
  writeFileSync(
    secrets,
    '[http "https://forge.example/"]\n\textraheader = Authorization: basic abc\n[core]\n\tpager = x\n',
  );
  const config = `[remote "origin"]
\turl = https://forge.example/notes.git
\tproxy = evil
[credential]
\thelper = !evil
[http]
\tproxy = evil
\tsslVerify = false
[url "evil"]
\tinsteadOf = https://forge.example
[includeIf "gitdir:${folder}/.git"]
\tpath = ${secrets}
`;
  writeFileSync(join(folder, ".git/config"), config);
  mkdirSync(join(above, "home"));
  writeFileSync(
    join(above, "home/.gitconfig"),
    '[credential]\n\thelper = store\n[http]\n\tproxy = http://proxy.example\n[core]\n\thooksPath = /x\n[url "y"]\n\tinsteadOf = z\n\tpushInsteadOf = w\n',
  );
  vi.stubEnv("HOME", join(above, "home"));
  vi.stubEnv("XDG_CONFIG_HOME", join(above, "home"));
  const { url, variables } = await remoteOf(folder);
  const set = Array.from({ length: Number(variables.GIT_CONFIG_COUNT) }, (_, at) => [
    variables[`GIT_CONFIG_KEY_${at}`],
    variables[`GIT_CONFIG_VALUE_${at}`],
  ]);
  expect(url).toBe("https://forge.example/notes.git");
  expect(Object.fromEntries(set)).toMatchObject({
    ...{ "credential.helper": "store", "http.proxy": "http://proxy.example" },
    ...{ "url.y.insteadof": "z", "url.y.pushinsteadof": "w" },
    "http.https://forge.example/.extraheader": "Authorization: basic abc",
  });
  expect(JSON.stringify(variables)).not.toMatch(/evil|hooksPath|pager|sslverify/i);
});

test("a folder below the clone's, and a clone whose .git is a file, have the remote too", async () => {
  const { folder } = place.clone();
  const below = join(folder, "a/b");
  mkdirSync(below, { recursive: true });
  expect((await remoteOf(below)).url).toBe(place.origin);
  const linked = join(folder, "../linked");
  mkdirSync(linked);
  writeFileSync(join(linked, ".git"), `gitdir: ${join(folder, ".git")}\n`);
  expect((await remoteOf(linked)).url).toBe(place.origin);
});

test("an address is rewritten as the user has it, not as the clone has it", async () => {
  const { folder, state } = place.clone();
  const home = join(folder, "../home");
  mkdirSync(join(home, "git"), { recursive: true });
  writeFileSync(
    join(home, "git/config"),
    `[url "${place.origin}"]\n\tinsteadOf = http://127.0.0.1:9/notes\n`,
  );
  const other = '[url "/nowhere"]\n\tinsteadOf = http://127.0.0.1:9/\n';
  writeFileSync(join(folder, ".git/config"), `[remote "origin"]\n\turl = http://127.0.0.1:9/notes\n${other}`);
  const outbox = gitOutbox({ folder, state }, PROJECT);
  await expect(outbox.exists).rejects.toThrow("cannot be read");
  vi.stubEnv("XDG_CONFIG_HOME", home);
  const again = gitOutbox({ folder, state }, PROJECT);
  await (await again.create([], T0)).close();
  expect(await again.exists()).toBe(true);
  expect(place.log().length).toBe(1);
});
