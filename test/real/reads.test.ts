/**
 * Which files the program opens, by strace: of a stranger's notes, templates, feeds and link log those within their
 * folders, and nothing that they name, lead to or look like, be it a file, a link, a pipe or a device.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOSTILE, hostileSet } from "../support/hostile.ts";
import { noteText } from "../support/notes.ts";
import { PROGRAM, Project } from "../support/project.ts";
import { opened, traced, tracer } from "../support/strace.ts";

const strace = tracer();
if (strace === undefined)
  console.warn("SKIPPED, what is read: there is no strace, or ptrace is not permitted");

/** Every command that reads notes. */
const COMMANDS = [
  ["check"],
  ["build"],
  ["preview", "plain", "--as", "newsletter"],
  ["send", "--dry-run", "plain"],
  ["publish", "--first-run"],
  ["index"],
];
/** The program's own. */
const OURS = ["node_modules", "dist", "bin", "emails", "feeds"].flatMap((name) => {
  const folder = join(dirname(PROGRAM), "..", name);
  return existsSync(folder) ? [folder, realpathSync(folder)] : [];
});
/** What a project is made of; all else in its folder is none of the program's business. */
const OWN =
  /^(?:notes|emails|feeds|public|sent|\.minutewire|home)(?:\/|$)|^(?:minutewire\.yaml|links\.yml)?$/;

describe.runIf(strace !== undefined)("what is opened", () => {
  const elsewhere = new Project();
  for (const name of ["note.md", "all.yaml", "lead.mjml", "x.png"])
    elsewhere.write(`secrets/${name}`, noteText("A secret.\n", { permalink: "secret" }));
  const secrets = join(elsewhere.folder, "secrets");
  const projects: Project[] = [elsewhere];
  let usual = new Set<string>();
  const unusual = (file: string) => {
    // What the configuration came to is put there under a name that is another each time.
    const ours = [...OURS, join(process.env.XDG_CACHE_HOME ?? "", "minutewire", "config")];
    return !usual.has(file) && !ours.some((folder) => file.startsWith(`${folder}/`));
  };
  const begun = () => {
    const project = new Project();
    projects.push(project);
    project.config("{ kind: file, path: sent }", "emails: emails\nfeeds: feeds\n");
    const config = project.read("minutewire.yaml").replace("  files:", "  links: links.yml\n  files:");
    project.write("minutewire.yaml", config.replace("notes/*.md", "notes/**/*.md"));
    project.write("links.yml", "[]\n");
    project.note("plain", "x\n");
    for (const folder of ["emails", "feeds", "home"]) mkdirSync(join(project.folder, folder));
    return project;
  };
  // What Node and the system open by themselves, and our own files: the same for every run.
  beforeAll(() => {
    usual = new Set(COMMANDS.flatMap((words) => openedBy(begun(), words).outside));
  });
  afterAll(() => {
    for (const project of projects) project.remove();
  });

  test.each(COMMANDS)("over links, pipes and devices, by %s", (...words) => {
    const project = begun();
    odd(project, secrets);
    const { inside, outside } = openedBy(project, words);
    expect(outside.filter(unusual)).toEqual([]);
    expect(inside.filter((file) => !OWN.test(file) || /pipe|odd/.test(file))).toEqual([]);
    expect(inside).toContain("notes/plain.md");
  });

  test.each(COMMANDS)("over hostile notes, by %s", (...words) => {
    const project = begun();
    for (const { file } of hostileSet())
      copyFileSync(join(HOSTILE, file), join(project.folder, "notes", file));
    const at = [
      "../secrets/x.png",
      "file://SECRETS/x.png",
      "/etc/passwd",
      "SECRETS/note.md",
      "../secrets/note.md",
    ];
    for (const [i, path] of at.entries()) {
      const target = path.replace("SECRETS", secrets);
      const words = `![a](${target}) [b](${target}) <img src="${target}"> <mj-include path="${target}" />`;
      project.note(
        `named-${i}`,
        `${words}\n\n{% include "${target}" %} {{< readfile "${target}" >}} ![[${target}]]\n`,
      );
    }
    const { inside, outside } = openedBy(project, words);
    expect(outside.filter(unusual)).toEqual([]);
    expect(inside.filter((file) => !OWN.test(file))).toEqual([]);
    expect(inside).toContain("notes/named-0.md");
  });

  test.each<readonly [string, string]>([
    ["emails/lead.mjml", "lead.mjml"],
    ["feeds/all.yaml", "all.yaml"],
    ["links.yml", "note.md"],
  ])("where %s is a link out of its folder, or a pipe", (file, secret) => {
    for (const make of ["ln", "mkfifo"]) {
      const project = begun();
      const at = join(project.folder, file);
      rmSync(at, { force: true });
      execFileSync(make, make === "ln" ? ["-s", join(secrets, secret), at] : [at]);
      const { inside, outside } = openedBy(project, ["build"]);
      expect(outside.filter(unusual)).toEqual([]);
      expect(inside.filter((one) => !OWN.test(one) || one === file)).toEqual([]);
      expect(inside).toContain("minutewire.yaml");
    }
  });

  test("a link that is followed would be seen", () => {
    const project = begun();
    linkSync(join(secrets, "note.md"), join(project.folder, "notes/odd.md"));
    expect(openedBy(project, ["check"]).inside).toContain("notes/odd.md");
  });
});

/** Everything a folder may hold under the name of a note, a template, a feed or a link log and not be one. */
function odd({ folder }: Project, secrets: string): void {
  const at = (file: string) => join(folder, file);
  symlinkSync(join(secrets, "note.md"), at("notes/odd-1.md"));
  symlinkSync(relative(at("notes"), join(secrets, "note.md")), at("notes/odd-2.md"));
  symlinkSync(secrets, at("notes/odd-folder"));
  symlinkSync("odd-3.md", at("notes/odd-3.md"));
  symlinkSync(at("gone"), at("notes/odd-4.md"));
  symlinkSync("odd-1.md", at("notes/odd-5.md"));
  for (const [i, device] of [
    "/dev/zero",
    "/dev/stdin",
    "/dev/tty",
    "/proc/self/environ",
    "/etc/passwd",
  ].entries())
    symlinkSync(device, at(`notes/odd-device-${i}.md`));
  mkdirSync(at("notes/folder.md"));
  execFileSync("mkfifo", [at("notes/pipe.md")]);
}

/** The files that a run opened, those of the project by their names in it. */
function openedBy({ folder }: Project, words: readonly string[]): { inside: string[]; outside: string[] } {
  const calls = mkdtempSync(join(tmpdir(), "minutewire-calls-"));
  try {
    const [program = "", ...before] = traced(strace ?? "", calls, "open,openat,openat2");
    const { status, stderr } = spawnSync(program, [...before, process.execPath, PROGRAM, ...words], {
      cwd: folder,
      encoding: "utf8",
      timeout: 120_000,
      env: { ...process.env, XDG_STATE_HOME: join(folder, "home"), NODE_DISABLE_COMPILE_CACHE: "1" },
    });
    expect([status === null, status === 70], stderr).toEqual([false, false]);
    const root = `${realpathSync(folder)}/`;
    const all = [...new Set(opened(calls))].filter(
      (file) => !/^\/(?:proc|sys)\/|^\/dev\/(?:null|urandom)$/.test(file),
    );
    return {
      inside: all.filter((file) => `${file}/`.startsWith(root)).map((file) => file.slice(root.length)),
      outside: all.filter((file) => !`${file}/`.startsWith(root)),
    };
  } finally {
    rmSync(calls, { recursive: true });
  }
}
