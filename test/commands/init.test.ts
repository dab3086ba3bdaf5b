/** `init`: what it writes, what it leaves alone, what it asks, and where it refuses. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseAllDocuments } from "yaml";
import { Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";

const NOTE =
  "# Crew call\n\nDate: 3 March 2026\n\nPresent: Ada Example, Ben Sample\n\n## Ropes\n\nACTION: Ada to buy ropes.\n";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());
const run = (...words: string[]) => runHere(project.folder, ...words);
const git = () => {
  project.write(".git/HEAD", "ref: refs/heads/trunk\n");
  project.write(".git/config", '[remote "origin"]\n\turl = git@github.com:lighthouse/crew.git\n');
};

describe("a folder of notes", () => {
  beforeEach(() => project.write("minutes/one.md", NOTE));

  test("becomes a project that checks, builds and makes a message, without a question", async () => {
    git();
    const { code, out, err } = await run("init", "--yes");
    expect({ code, err: err.replace(/^.*description-missing.*\n.*\n/gm, "") }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^read {8}minutes\/one\.md\n {12}2026-03-03 {2}Crew call, 2026-03-03$/m);
    expect(out).toMatch(/1 topic, 2 attendees, 1 action/);
    expect(out.trimEnd().split("\n").slice(-2).join("\n")).toBe(
      "next        npx --no-install minutewire preview\n            npx --no-install minutewire build --local",
    );
    expect(project.read("minutewire.yaml")).toContain("url: https://lighthouse.github.io/crew/ ");
    expect(project.read(".gitignore")).toContain(".minutewire/\n");
    expect((await run("check")).out).toBe("1 note whole, 0 errors, 1 warning\n");
    expect((await run("build", "--local")).code).toBe(0);
    expect((await run("preview", "--as", "eml")).out).toMatch(/^Subject: Crew call, 2026-03-03\r$/m);
  });

  test.each([
    ["Ada Example", "ada@crew.example", '"Ada Example <ada@crew.example>"'],
    ["Zoë van Dam", "", '"Zoë van Dam"'],
    ['Ada: "the" Keeper', "1+ada@users.noreply.example", '"Ada: \\"the\\" Keeper"'],
  ])("is by %j, whom git knows, with the address that takes mail", async (name, email, author) => {
    const quote = (text: string) => JSON.stringify(text);
    project.write("git.conf", `[user]\n\tname = ${quote(name)}\n\temail = ${quote(email)}\n`);
    vi.stubEnv("GIT_CONFIG_GLOBAL", join(project.folder, "git.conf"));
    expect((await run("init", "--yes")).out).toContain(`author      ${name}`);
    vi.unstubAllEnvs();
    expect(project.read("minutewire.yaml")).toContain(`author: ${author}\n`);
    expect((await run("preview", "--as", "model")).out).toContain(`"name": ${quote(name)}`);
  });

  test("is by whom the folder's own settings of git name before the user's", async () => {
    spawnSync("git", ["init", "-q"], { cwd: project.folder });
    spawnSync("git", ["config", "user.name", "Ben Sample"], { cwd: project.folder });
    project.write("git.conf", "[user]\n\tname = Ada Example\n");
    vi.stubEnv("GIT_CONFIG_GLOBAL", join(project.folder, "git.conf"));
    await run("init", "--yes");
    vi.unstubAllEnvs();
    expect(project.read("minutewire.yaml")).toContain('author: "Ben Sample"\n');
  });

  test.each([["[user]\n\temail = ada@crew.example\n"], ["[user]\n\tname = \n"], ["no setting"]])(
    "has the site's title for its author where git knows no name, and says so: %j",
    async (settings) => {
      git();
      project.write("git.conf", settings);
      vi.stubEnv("GIT_CONFIG_GLOBAL", join(project.folder, "git.conf"));
      const { out } = await run("init", "--yes");
      vi.unstubAllEnvs();
      expect(out).toMatch(/^author {6}Crew\n {12}the site's title: git knows no user\.name\. Put a person/m);
    },
  );

  test("of a site that another program makes is built to where that takes it from, and deployed by that alone", async () => {
    git();
    project.write("hugo.toml", 'baseURL = "https://lighthouse.example/"\ntitle = "Lighthouse"\n');
    project.write("content/meetings/2026-03-03.md", "---\ntitle: Crew call\n---\n\nWords.\n");
    project.write("content/posts/hello.md", "---\ntitle: Hello\ndate: 2026-03-04\n---\n\nNews.\n");
    const { code, out } = await run("init", "--yes", "--ci", "github");
    expect(code).toBe(0);
    expect(out).toMatch(/^left out {4}content\/posts\/hello\.md: news beside the meetings/m);
    expect(out).toMatch(
      /where Hugo makes the site, right before it: .*minutewire build \(static\/minutes\/ is to be at https:/,
    );
    const text = project.read("minutewire.yaml");
    expect(text).toContain("minutes: https://lighthouse.example/minutes/ ");
    expect(text).toMatch(/^out: static\/minutes /m);
    expect(project.read(".gitignore")).toContain("static/minutes/\n");
    expect(project.read(".github/workflows/minutewire.yml")).not.toMatch(/pages/);
    expect((await run("build", "--local")).code).toBe(0);
    expect(project.read("static/minutes/index.html")).toContain("Lighthouse");
  });

  test("in German is in German: the language is proposed, and outputs are in it", async () => {
    project.write("minutes/one.md", NOTE);
    for (const day of ["2026-03-10", "2026-03-17"])
      project.write(
        `minutes/${day}.md`,
        "# Vorstandssitzung\n\nAnwesend: Ada Beispiel, Bernd Muster\n\n## Seile\n\nDie Seile sind alt und nicht mehr sicher. Es wurde beschlossen, für den Steg neue zu kaufen.\n",
      );
    expect((await run("init", "--yes")).code).toBe(0);
    expect(project.read("minutewire.yaml")).toMatch(/^ {2}language: de {3}# /m);
    expect((await run("preview", "2026-03-17")).out).toContain("\nBeschlossen:\n");
  });

  test("of which no more than half are in German says no language", async () => {
    const german = "# Treffen\n\nDie Lampe ist alt und wird nicht ersetzt.\n";
    project.write("minutes/2026-03-10.md", german);
    expect((await run("init", "--yes")).code).toBe(0);
    expect(project.read("minutewire.yaml")).not.toContain("language:");
  });

  test("is told what a runner may not do for people, and each secret that it needs", async () => {
    git();
    expect((await run("init", "--yes")).code).toBe(0);
    const mailing =
      '    to: ["ada@lighthouse.example", "ben@lighthouse.example"]\n    unsubscribe: "https://lighthouse.example/leave?{token}"\n    unsubscribeKey: env:LEAVE_KEY\n';
    const text = project.read("minutewire.yaml").replace(/^ {4}to: .*\n/m, mailing);
    project.write("minutewire.yaml", text);
    const { out } = await run("init", "--ci", "github");
    expect(out).toContain("on a branch everybody could read to whom post goes");
    expect(out).not.toContain("state: git");
    expect(out).toContain("Secrets and variables > Actions: LEAVE_KEY");
    expect(project.read(".github/workflows/minutewire.yml")).toMatch(
      /^ +LEAVE_KEY: \S+ secrets\.LEAVE_KEY /m,
    );
  });

  test("has its pages where its links to one another lead, but not where another program makes the site", async () => {
    const note = (day: string, more: string) =>
      project.write(
        `minutes/${day}.md`,
        `---\nupdated: ${day}\nsubject: Crew call\nauthor: Ada\npermalink: crew-${day}\n---\nRopes. ${more}\n`,
      );
    note(
      "2026-03-10",
      "[before](/calls/crew-2026-03-03#Ropes), [plan](/blog/plan), [once](/old/crew-2026-03-03)",
    );
    note("2026-03-17", "See [ropes].\n\n[ropes]: /calls/crew-2026-03-10");
    note("2026-03-03", "");
    await run("init", "--yes");
    expect(project.read("minutewire.yaml")).toMatch(/^ {2}minutes: https:\/\/\S+\.example\/calls\/ /m);
    expect((await run("check")).err).not.toContain("link-meeting-unknown");
    rmSync(join(project.folder, "minutewire.yaml"));
    project.write("_config.yml", "title: Crew\n");
    await run("init", "--yes");
    expect(project.read("minutewire.yaml")).toMatch(/^ {2}minutes: \S+\.example\/minutes\/ /m);
  });

  test("is left alone where a configuration lies, in either place", async () => {
    for (const file of ["minutewire.yaml", "config/minutewire.yaml"]) {
      project.write(file, "mine\n");
      const before = project.files(".");
      expect(await run("init", "--yes")).toMatchObject({
        code: 73,
        out: "",
        err: expect.stringContaining(file),
      });
      expect(project.files(".")).toEqual(before);
    }
  });

  test("keeps its own .gitignore, and says what is to be added", async () => {
    git();
    project.write(".gitignore", "node_modules\n/public/\n");
    expect((await run("init", "--yes")).out).toMatch(
      /^to do {7}in \.gitignore: \.minutewire\/ out\/ report\/$/m,
    );
    expect(project.read(".gitignore")).toBe("node_modules\n/public/\n");
  });

  test("may be named, and then the next commands name its configuration", async () => {
    const { code, out } = await run("init", "minutes", "--yes");
    expect(code).toBe(0);
    expect(out).toContain("npx --no-install minutewire preview --config minutes/minutewire.yaml\n");
    expect((await run("check", "--config", "minutes/minutewire.yaml")).out).toMatch(
      /^1 note whole, 0 errors/,
    );
  });

  test("tells a note that cannot be read, and ends with its code", async () => {
    project.write("minutes/two.md", "---\ntitle: 'Two\n---\n\nWords.\n");
    const { code, out, err } = await run("init", "--yes");
    expect(code).toBe(65);
    expect(out).toMatch(/^notes {7}2 notes, 2026-03-03 to 2026-03-03; 1 whole$/m);
    expect(err).toMatch(/^minutes\/two\.md:\d+:\d+ {2}error/m);
    expect(project.read("minutewire.yaml")).toContain('files: ["minutes/*.md"]');
  });
});

describe("what is no folder of notes", () => {
  test.each([
    ["an empty folder", () => undefined, "there is no Markdown file in it"],
    [
      "text without a day",
      () => project.write("a.md", "# A\n\nWords.\n"),
      "its one Markdown file tells no day",
    ],
    [
      "a day that no head may have",
      () => project.write("a.md", "---\ntitle: A\ndate: February 3, 2026\n---\n\nWords.\n"),
      "a.md has `date: February 3, 2026`: a head's day is written 2026-03-03.",
    ],
    ["a README alone", () => project.write("README.md", "# A\n\nDate: 2026-03-03\n"), "tells no day"],
  ])("is refused, with what was seen: %s", async (_, make, words) => {
    make();
    const before = project.files(".");
    expect(await run("init", "--yes")).toMatchObject({
      code: 66,
      out: "",
      err: expect.stringContaining(words),
    });
    expect(project.files(".")).toEqual(before);
  });

  test("is refused where it is missing, or no folder", async () => {
    project.write("file", "");
    for (const [dir, why] of [
      ["nowhere", "it does not exist"],
      ["file", "a file stands where a folder is needed"],
    ] as const)
      expect(await run("init", dir, "--yes")).toEqual({
        ...{ code: 66, out: "" },
        err: `error  cannot-read  ${dir} could not be read: ${why}\n    Name the folder that holds the notes: minutewire init DIR\n`,
      });
    expect((await run("init", "--yes")).err).toMatch(/^error {2}notes-none {2}no notes here: /);
  });
});

const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const noScript = spawnSync("script", ["--version"]).error !== undefined;
if (noScript) console.warn("no util-linux script: what init asks on a terminal is not tried");

/** What is said on a terminal on which each question is answered when it stands there. */
function talk(words: readonly string[], answers: readonly string[]): Promise<string> {
  const line = words.map((word) => `'${word}'`).join(" ");
  const child = spawn("script", ["-qec", line, "/dev/null"], {
    cwd: project.folder,
    env: { ...process.env, NO_COLOR: "1" },
    timeout: 30_000,
  });
  let [said, asked] = ["", 0];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    const questions = said.match(/\? \[[^\]]*\] /g)?.length ?? 0;
    while (asked < questions) child.stdin.write(`${answers[asked++] ?? ""}\n`);
  });
  return new Promise((resolve) => child.on("close", () => resolve(said)));
}

test.skipIf(noScript)(
  "asks five questions at most on a terminal, once more where an answer is none",
  async () => {
    project.write("minutes/one.md", NOTE);
    const answers = [
      "Harbour crew",
      "harbour.example/minutes",
      "no address",
      "crew@lists.harbour.example",
      "",
      "The crew",
    ];
    const said = await talk([process.execPath, CLI, "init"], answers);
    expect(said.match(/\? \[/g)?.length, said).toBe(6);
    const text = project.read("minutewire.yaml");
    expect(text).toContain("title: Harbour crew\n");
    expect(text).toContain("minutes: https://harbour.example/minutes/ ");
    expect(text).toContain("to: crew@lists.harbour.example ");
    expect(text).toContain('author: "The crew"\n');
  },
);

const KINDS = {
  github: [".github/workflows/minutewire.yml"],
  gitlab: [".gitlab-ci.yml", ".gitlab/minutewire.yml"],
  cron: ["deploy/minutewire.cron"],
  systemd: ["deploy/minutewire-alarm.service", "deploy/minutewire.service", "deploy/minutewire.timer"],
} as const;

/** A program that says what is wrong with a file, where the machine has it. */
function linted(program: string, words: readonly string[], files: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, [...words, ...files], {
    cwd: project.folder,
    encoding: "utf8",
  });
  if (error !== undefined) {
    console.warn(`no ${program}: ${files.join(", ")} not linted`);
    return "";
  }
  return status === 0 ? "" : stdout + stderr;
}

describe.each(Object.entries(KINDS))("init --ci %s", (kind, files) => {
  beforeEach(() => {
    project.write("minutes/one.md", NOTE);
    git();
  });
  const written = () =>
    Object.keys(project.files(".")).filter(
      (file) => /^(?:\.git(?:hub|lab)|deploy)/.test(file) && !/^\.git(?:\/|ignore)/.test(file),
    );

  test("writes what lints, beside a new configuration or one that is there", async () => {
    expect((await run("init", "--yes", "--ci", kind)).code).toBe(0);
    expect(written().sort()).toEqual([...files].sort());
    const configuration = project.read("minutewire.yaml");
    project.remove();
    mkdirSync(project.folder);
    git();
    project.write("minutes/one.md", NOTE);
    writeFileSync(join(project.folder, "minutewire.yaml"), configuration);
    const { code, out } = await run("init", "--ci", kind);
    expect(code).toBe(0);
    expect(out).toMatch(/^to do {7}in post, transport: folder writes files and sends nothing$/m);
    expect(written().sort()).toEqual([...files].sort());
    const yaml = files.filter((file) => file.endsWith(".yml"));
    for (const file of yaml)
      expect(parseAllDocuments(project.read(file), { strict: true }).flatMap(({ errors }) => errors)).toEqual(
        [],
      );
    if (kind === "github") expect(linted("actionlint", [], yaml)).toBe("");
    if (yaml.length > 0) expect(linted("yamllint", ["-d", "relaxed"], yaml)).toBe("");
    if (kind === "systemd")
      expect(
        linted(
          "systemd-analyze",
          ["verify"],
          files.map((file) => join(project.folder, file)),
        ),
      ).toBe("");
  });

  test.runIf(kind === "systemd")(
    "names the files to be copied, and none that was written for cron",
    async () => {
      await run("init", "--yes", "--ci", "cron");
      const { out } = await run("init", "--ci", kind);
      const [copy = ""] = /sudo cp .* \/etc\/systemd\/system\//.exec(out) ?? [];
      expect(copy.match(/[\w-]+\.(?:service|timer|cron)\b/g)?.sort()).toEqual(
        files.map((file) => file.replace("deploy/", "")),
      );
    },
  );

  test("has the outbox on a branch where no disk stays, and says so where the configuration is there", async () => {
    const onBranch = kind === "github" || kind === "gitlab";
    const fresh = await run("init", "--yes", "--ci", kind);
    expect(fresh.out).not.toContain("state: git");
    const text = project.read("minutewire.yaml");
    expect(/^state: git /m.test(text)).toBe(onBranch);
    project.write("minutewire.yaml", text.replace(/^state:.*\n/m, ""));
    const { code, out } = await run("init", "--ci", kind);
    expect(code).toBe(0);
    expect(/in minutewire\.yaml: state: git /.test(out)).toBe(onBranch);
    expect(out).not.toContain("git remote add");
  });

  test("says where a remote is wanted, and the site is built before there is one", async () => {
    const onBranch = kind === "github" || kind === "gitlab";
    for (const made of ["objects", "refs"]) mkdirSync(join(project.folder, ".git", made));
    project.write(".git/config", "[core]\n\trepositoryformatversion = 0\n");
    const { out } = await run("init", "--yes", "--ci", kind);
    expect(/git remote add origin/.test(out)).toBe(onBranch);
    expect(await run("build", "--local")).toMatchObject({ code: 0 });
    // One that does not answer may know of digests.
    project.write(
      ".git/config",
      `[core]\n\trepositoryformatversion = 0\n[remote "origin"]\n\turl = ${project.folder}/gone\n`,
    );
    expect((await run("build", "--local")).code).toBe(onBranch ? 78 : 0);
  });

  test("writes over nothing, and then nothing at all", async () => {
    const first = files.at(-1) ?? "";
    await run("init", "--yes");
    project.write(first, "mine\n");
    const before = project.files(".");
    expect(await run("init", "--ci", kind)).toMatchObject({
      code: 73,
      err: expect.stringContaining("is there already"),
    });
    expect(project.files(".")).toEqual(before);
  });
});
