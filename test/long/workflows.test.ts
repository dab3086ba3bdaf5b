/** The shell steps of the workflows that `init --ci` writes, run in fresh clones of a bare repository. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runInside } from "../support/inside.ts";
import { install, type Job, Repository } from "../support/runner.ts";
import { type Peer, peer, type Script } from "../support/smtp-peer.ts";

/** Where the user of the test keeps what is theirs: the user who made the outbox by hand. */
const OWN = { XDG_STATE_HOME: process.env.XDG_STATE_HOME };
const BRANCH = "minutewire";
const today = new Date().toISOString().slice(0, 10);
const note = (name: string) =>
  `---\nupdated: ${today}\nauthor: Ada Example\nsubject: Crew call ${name}\npermalink: ${name}\ndescription: About ${name}\n---\n\nWords of ${name}.\n`;

let repository: Repository;
let server: Peer;
beforeEach(async () => {
  repository = new Repository();
  repository.write("notes/old.md", note("old"));
  await wire({});
});
afterEach(async () => {
  await server.close();
  repository.remove();
});

async function inMaker(...words: string[]): Promise<void> {
  const { code, text } = await runInside(repository.maker, words);
  expect(code, text).toBe(0);
}

/** From now on mail goes to a relay that plays this. */
async function wire(script: Script): Promise<void> {
  await server?.close();
  server = await peer(script);
}

/** A mailing that sends, and what runs it, on the main branch. */
async function begun(kind: "github" | "gitlab" | "cron" | "systemd"): Promise<void> {
  await inMaker("init", "--yes", "--ci", kind);
  const text = readFileSync(join(repository.maker, "minutewire.yaml"), "utf8");
  repository.write("minutewire.yaml", text.replace("transport: folder", "transport: relay"));
  repository.push("A project");
}

const given = (command = "publish") => ({
  "inputs.command || 'publish'": command,
  "secrets.SMTP_URL": `smtp://127.0.0.1:${server.port}`,
});
const publish = (command?: string, started?: (kill: () => void) => void) =>
  repository.run(repository.github("publish", given(command)), started);
/** A new note on the main branch. */
function noted(name: string): void {
  repository.write(`notes/${name}.md`, note(name));
  repository.push(`A note, ${name}`);
}

/** Waits until the relay has seen that. */
async function seen(what: (of: Peer["seen"]) => boolean): Promise<void> {
  while (!what(server.seen)) await new Promise((done) => setTimeout(done, 20));
}

/** A run that is ended at once when the relay has seen that. */
async function killedOnce(what: (of: Peer["seen"]) => boolean): Promise<void> {
  let kill = (): void => undefined;
  const dying = publish("publish", (end) => {
    kill = end;
  });
  await seen(what);
  kill();
  await dying;
}

const subjects = () => server.seen.taken.map((text) => /^Subject: (.*)\r$/m.exec(text)?.[1]);

describe("GitHub's", () => {
  beforeEach(() => begun("github"));

  test("check and report say what a pull request changes, with no secret and no push", async () => {
    repository.write("notes/new.md", note("new").replace("permalink: new\n", ""));
    repository.push("A note without a permalink");
    const { code, said } = await repository.run(repository.github("check", {}));
    expect(code).toBe(65);
    expect(said).toMatch(/^::error file=notes\/new\.md,line=1/m);
    expect(repository.branch(BRANCH)).toBeUndefined();
    await publish("publish --first-run");
    repository.write("notes/new.md", note("new"));
    repository.push("Mended");
    const mended = await repository.run({
      ...repository.github("check", {}),
      script: `${repository.github("check", {}).script}\ncat "$GITHUB_STEP_SUMMARY"`,
    });
    expect(mended.code, mended.said).toBe(0);
    expect(mended.said).toMatch(
      /\| `notes\/new\.md` \| `post` \| `list@maker\.example` \| `Crew call new` \|/,
    );
    expect(mended.said).not.toContain("Crew call old");
  });

  test("pages are built in a clone before there is an outbox, and behind it", async () => {
    const steps = repository.github("pages", {});
    const look = { ...steps, script: `${steps.script}\nls public` };
    expect((await repository.run(look)).said).toMatch(/^index\.html$/m);
    await publish("publish --first-run");
    const again = await repository.run(look);
    expect(again, again.said).toMatchObject({ code: 0, said: expect.stringMatching(/^index\.html$/m) });
  });

  test("publish sends nothing before the first run, each note once after it, and a correction when it is asked for", async () => {
    const before = await publish();
    expect(before, before.said).toMatchObject({
      code: 76,
      said: expect.stringContaining("publish --first-run"),
    });
    expect(repository.branch(BRANCH)).toBeUndefined();
    expect(await publish("publish --first-run")).toMatchObject({ code: 0 });
    expect(subjects()).toEqual([]);
    noted("new");
    for (let i = 0; i < 3; i++) expect(await publish()).toMatchObject({ code: 0 });
    expect(subjects()).toEqual(["Crew call new"]);
    repository.write("notes/new.md", `${note("new")}\nMore words.\n`);
    repository.push("A note that was mended");
    expect(await publish()).toMatchObject({ code: 0 });
    expect(subjects()).toEqual(["Crew call new"]);
    expect(await publish("send new --correction --yes")).toMatchObject({ code: 0 });
    expect(subjects()).toEqual(["Crew call new", "Correction: Crew call new"]);
    repository.branch(BRANCH);
    const log = repository.git("log", "--format=%s", `refs/seen/${BRANCH}`);
    expect(log).toMatch(/^The outbox of minutewire begins$/m);
    expect(log.match(/: accepted$/gm)?.length).toBe(2);
  });

  test("what is deferred is no failure, and waits in the branch", async () => {
    await publish("publish --first-run");
    await wire({ RCPT: "451 later\r\n" });
    noted("new");
    const { code, said } = await publish();
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringMatching(/^deferred +new/m) });
    expect((await publish("outbox list")).said).toMatch(/^deferred +new/m);
  });

  test("a run that dies before anything is released is followed by one that sends, once", async () => {
    await publish("publish --first-run");
    await wire({ RCPT: { wait: 60_000 } });
    noted("new");
    await killedOnce(({ commands }) => commands.some((line) => /^RCPT/i.test(line)));
    await wire({});
    expect(await publish()).toMatchObject({ code: 0 });
    expect(await publish()).toMatchObject({ code: 0 });
    expect(subjects()).toEqual(["Crew call new"]);
  });

  test("a run that dies with its message released leaves it to a person, and the others go", async () => {
    await publish("publish --first-run");
    await wire({ dot: { wait: 60_000 } });
    noted("new");
    await killedOnce(({ messages }) => messages.length > 0);
    await wire({});
    const next = await publish();
    expect(next, next.said).toMatchObject({ code: 76, said: expect.stringMatching(/^uncertain +new/m) });
    noted("newer");
    expect((await publish()).code).toBe(76);
    expect(subjects()).toEqual(["Crew call newer"]);
    const [, key = ""] = /^uncertain +(\S+)/m.exec((await publish("outbox list")).said) ?? [];
    expect(await publish(`outbox resolve ${key} --again`)).toMatchObject({ code: 0 });
    expect(await publish()).toMatchObject({ code: 0 });
    expect(subjects()).toEqual(["Crew call newer", "Crew call new"]);
  });

  test("of two at once one sends", async () => {
    await publish("publish --first-run");
    noted("new");
    const both = await Promise.all([publish(), publish()]);
    expect(
      both.map(({ code }) => code),
      both.map(({ said }) => said).join(),
    ).toEqual([0, 0]);
    expect(subjects()).toEqual(["Crew call new"]);
  });

  test("without the right to push, or a remote that answers, nothing is sent", async () => {
    await publish("publish --first-run");
    noted("new");
    repository.hook("exit 1");
    expect(await publish()).toMatchObject({ code: 78, said: expect.stringContaining("outbox-unwritable") });
    repository.hook(undefined);
    const steps = repository.github("publish", given());
    const alone = await repository.run({ ...steps, script: `git remote remove origin\n${steps.script}` });
    expect(alone).toMatchObject({ code: 78, said: expect.stringContaining("outbox-git") });
    expect(subjects()).toEqual([]);
    expect((await publish()).code).toBe(0);
    expect(subjects()).toEqual(["Crew call new"]);
  });

  test("a branch that somebody writes over meanwhile is told, and not written over", async () => {
    await publish("publish --first-run");
    noted("new");
    await wire({ dot: { wait: 3000, say: "250 taken\r\n" } });
    const running = publish();
    await seen(({ messages }) => messages.length > 0);
    repository.git("push", "-q", "-f", "origin", `HEAD:refs/heads/${BRANCH}`);
    const { code, said } = await running;
    expect({ code, said }).toMatchObject({ code: 78, said: expect.stringContaining("outbox-foreign") });
    expect(said).toContain("was accepted");
    expect(repository.branch(BRANCH)).toContain("minutewire.yaml");
  });
});

describe("GitLab's", () => {
  test("steps do the same, with a token to push by", async () => {
    await begun("gitlab");
    const pushed = "https://minutewire:token@ci.example/crew/minutes.git";
    const job = (name: string, command = "publish") => {
      const { script, env } = repository.gitlab(name, {
        ...{ NPX: "own", COMMAND: command, SMTP_URL: `smtp://127.0.0.1:${server.port}` },
        ...{ MINUTEWIRE_TOKEN: "token", CI_SERVER_HOST: "ci.example", CI_PROJECT_PATH: "crew/minutes" },
      });
      // Where the host of the test is, the user of a runner says.
      const way = `git config --file "$HOME/.gitconfig" url.file://${repository.bare}.insteadOf ${pushed}`;
      return repository.run({ script: `${way}\n${script}`, env });
    };
    expect(await job("minutes-check")).toMatchObject({ code: 0 });
    expect(await job("pages")).toMatchObject({ code: 0 });
    expect(await job("minutes-publish")).toMatchObject({ code: 76 });
    expect(await job("minutes-publish", "publish --first-run")).toMatchObject({ code: 0 });
    noted("newer");
    expect(await job("minutes-publish")).toMatchObject({ code: 0 });
    expect(subjects()).toEqual(["Crew call newer"]);
  });
});

describe("cron's line", () => {
  const run = (home: string): Promise<Job> => {
    const lines = readFileSync(join(repository.maker, "deploy/minutewire.cron"), "utf8").split("\n");
    const behind = (start: string) => lines.find((one) => one.startsWith(start))?.slice(start.length) ?? "";
    // What cron gives: a shell, a home, the crontab's own variables; a percent sign has its backslash.
    const line = behind("*/15 * * * * ").replaceAll("\\%", "%");
    const env = { HOME: home, PATH: behind("PATH="), GIT_CONFIG_GLOBAL: "/dev/null", ...OWN };
    return new Promise((resolve) => {
      const child = execFile("/bin/sh", ["-c", line], { env }, (_, stdout, stderr) =>
        resolve({ code: child.exitCode, said: stdout + stderr }),
      );
    });
  };

  test("finds Node and its secret, says nothing where nobody is wanted, and sends from no odd checkout", async () => {
    await begun("cron");
    await inMaker("publish", "--first-run");
    repository.git("branch", "-q", "--set-upstream-to=origin/main", "main");
    install(repository.maker);
    const home = join(repository.maker, "out/home");
    const secret = (port: number) =>
      repository.write("out/home/.config/minutewire/env", `SMTP_URL=smtp://127.0.0.1:${port}\n`);
    secret(server.port);
    repository.write("notes/new.md", note("new"));
    repository.push("A new note");
    repository.git("checkout", "-q", "--detach");
    expect(await run(home)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/not currently on a branch/),
    });
    expect(subjects()).toEqual([]);
    repository.git("checkout", "-q", "main");
    await wire({ RCPT: "451 later\r\n" });
    secret(server.port);
    expect(await run(home)).toMatchObject({ code: 75, said: expect.stringMatching(/^2 meetings: .*\n$/) });
    expect(await run(home)).toEqual({ code: 75, said: "" });
    await wire({});
    secret(server.port);
    await inMaker("outbox", "retry", "new/post/list@maker.example/0");
    expect(await run(home)).toMatchObject({ code: 0, said: expect.stringMatching(/^sent +new/m) });
    expect(subjects()).toEqual(["Crew call new"]);
  });
});

test("systemd's service finds Node, and its secret where systemd lays it", async () => {
  await begun("systemd");
  await inMaker("publish", "--first-run");
  install(repository.maker);
  repository.write("notes/new.md", note("new"));
  const unit = readFileSync(join(repository.maker, "deploy/minutewire.service"), "utf8");
  const [, command = ""] = /^ExecStart=\/bin\/sh -c '(.*)'$/m.exec(unit) ?? [];
  const [, path = ""] = /^Environment="PATH=(.*)"$/m.exec(unit) ?? [];
  repository.write("out/credentials/smtp-url", `smtp://127.0.0.1:${server.port}\n`);
  const folder = join(repository.maker, "out/credentials");
  // In a unit's line a dollar sign is written twice.
  const said = await new Promise<string>((resolve) =>
    execFile(
      "/bin/sh",
      ["-c", command.replaceAll("$$", "$")],
      { cwd: repository.maker, env: { PATH: path, CREDENTIALS_DIRECTORY: folder, HOME: folder, ...OWN } },
      (_, stdout, stderr) => resolve(stdout + stderr),
    ),
  );
  expect(subjects(), said).toEqual(["Crew call new"]);
  expect(unit).toMatch(/^SuccessExitStatus=75$/m);
});
