/** A preview follows what is saved, however programs save it: nothing is missed, nothing stale is shown, nothing ends it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { noteText } from "../support/notes.ts";
import { type HeardEvents, ServedProject } from "../support/preview.ts";
import { Project } from "../support/project.ts";

let project: Project;
let served: ServedProject;
let heard: HeardEvents;
beforeEach(async () => {
  project = new Project();
  project.config("{ kind: file, path: mail }", "emails: emails\n");
  project.write("emails/README", "templates");
  for (const name of ["a", "b"]) project.note(name, `Words of ${name}.\n`);
  served = await ServedProject.start(project);
  heard = served.listen();
  await heard.ready();
});
afterEach(async () => {
  heard.close();
  await served.close();
  project.remove();
});

const at = (name: string) => join(project.folder, `notes/${name}.md`);
const text = (name: string, body: string) => noteText(`${body}\n`, { permalink: `'${name}'` });
const newsletter = async (name: string) => (await served.get(`/frame?note=${name}`)).body;

describe("a note that is saved", () => {
  const ways: Readonly<Record<string, (words: string) => void>> = {
    "in its place": (words) => writeFileSync(at("a"), text("a", words)),
    "in pieces": (words) => {
      writeFileSync(at("a"), text("a", words).slice(0, 40));
      writeFileSync(at("a"), text("a", words));
    },
    "beside and renamed": (words) => {
      writeFileSync(`${at("a")}.tmp`, text("a", words));
      renameSync(`${at("a")}.tmp`, at("a"));
    },
    "with the old one kept, as vim does": (words) => {
      writeFileSync(join(project.folder, "notes/.a.md.swp"), "swap");
      writeFileSync(join(project.folder, "notes/4913"), "");
      rmSync(join(project.folder, "notes/4913"));
      renameSync(at("a"), `${at("a")}~`);
      writeFileSync(at("a"), text("a", words));
      rmSync(`${at("a")}~`);
      rmSync(join(project.folder, "notes/.a.md.swp"));
    },
    "removed and written": (words) => {
      rmSync(at("a"));
      writeFileSync(at("a"), text("a", words));
    },
  };
  test.each(Object.entries(ways))("%s is heard of and shown, ten times on end", async (_, save) => {
    for (let time = 1; time <= 10; time++) {
      save(`Saved ${time} times.`);
      await heard.until((keys) => keys.has("a"));
      expect(await newsletter("a")).toContain(`Saved ${time} times.`);
    }
    expect(served.mistakes).toEqual([]);
  });
});

test("of a checkout of 500 files by git none is missed, there and back", async () => {
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@lighthouse.example", ...words], {
      cwd: project.folder,
      stdio: "ignore",
    });
  const names = Array.from({ length: 500 }, (_, i) => `note-${i}`);
  const heardOfAll = () => heard.until((keys) => names.every((name) => keys.has(name)));
  git("init", "-q", "-b", "first");
  git("commit", "-q", "--allow-empty", "-m", "Nothing yet");
  git("checkout", "-q", "-b", "second");
  for (const name of names) project.note(name, "First.\n");
  git("add", "notes");
  git("commit", "-qm", "First");
  await heardOfAll();
  git("checkout", "-q", "-b", "third");
  for (const [i, name] of names.entries())
    if (i % 2 === 0) project.note(name, "Second.\n");
    else rmSync(at(name));
  git("commit", "-qam", "Second");
  await heardOfAll();
  const shown = async () => (await served.get("/")).body.match(/data-key="note-/g)?.length ?? 0;
  for (const [branch, count, words] of [
    ["second", 500, "First."],
    ["third", 250, "Second."],
    ["second", 500, "First."],
  ] as const) {
    git("checkout", "-qf", branch);
    await heardOfAll();
    expect(await shown()).toBe(count);
    expect(await newsletter("note-100")).toContain(words);
  }
  git("checkout", "-qf", "first");
  await heardOfAll();
  expect(await shown()).toBe(0);
  expect(served.mistakes).toEqual([]);
});

test("a folder that is removed and comes back is followed", async () => {
  rmSync(join(project.folder, "notes"), { recursive: true });
  await heard.until((keys) => keys.has("a") && keys.has("b"));
  expect((await served.get("/?note=a")).status).toBe(404);
  mkdirSync(join(project.folder, "notes"));
  project.note("a", "Back.\n");
  await heard.until((keys) => keys.has("a"));
  expect(await newsletter("a")).toContain("Back.");
  project.note("a", "Back for good.\n");
  await heard.until((keys) => keys.has("a"));
  expect(await newsletter("a")).toContain("Back for good.");
});

describe("a folder that is removed and made again at once is followed", () => {
  const again = (folder: string, write: () => void): void => {
    rmSync(join(project.folder, folder), { recursive: true });
    write();
  };

  test("the notes' own", async () => {
    for (let time = 1; time <= 5; time++) {
      again("notes", () => project.note("a", `Made ${time} times.\n`));
      await heard.until((keys) => keys.has("a") && (time > 1 || keys.has("b")));
      project.note("a", `Saved ${time} times.\n`);
      await heard.until((keys) => keys.has("a"));
      expect(await newsletter("a")).toContain(`Saved ${time} times.`);
    }
  });

  test("one below it", async () => {
    const save = (words: string) => project.write("notes/2026/c.md", text("c", words));
    project.write("minutewire.yaml", project.read("minutewire.yaml").replace("notes/*.md", "notes/**/*.md"));
    save("First.");
    await heard.until((keys) => keys.has("c"));
    for (let time = 1; time <= 5; time++) {
      again("notes/2026", () => save(`Made ${time} times.`));
      await heard.until((keys) => keys.has("c"));
      save(`Saved ${time} times.`);
      await heard.until((keys) => keys.has("c"));
      expect(await newsletter("c")).toContain(`Saved ${time} times.`);
    }
  });

  test("that of templates", async () => {
    const lead = (words: string) =>
      project.write("emails/lead.mjml", `<p class="lead">${words}: {{content}}</p>\n`);
    for (let time = 1; time <= 5; time++) {
      again("emails", () => lead(`Made ${time} times`));
      await heard.until((_, isAll) => isAll);
      lead(`Saved ${time} times`);
      await heard.until((_, isAll) => isAll);
      expect(await newsletter("a")).toContain(`Saved ${time} times`);
    }
  });
});

test("a note that is removed while it is shown leaves a sentence, and comes back", async () => {
  rmSync(at("a"));
  await heard.until((keys) => keys.has("a"));
  for (const path of ["/?note=a", "/frame?note=a"]) {
    const { status, body } = await served.get(path);
    expect(status).toBeGreaterThan(400);
    expect(body).toContain("there is no note &quot;a&quot;");
  }
  project.note("a", "Again.\n");
  await heard.until((keys) => keys.has("a"));
  expect((await served.get("/?note=a")).status).toBe(200);
});

test("a note with a fault shows it with place and hint where its output would be, and the others go on", async () => {
  project.note("a", "x\n", { updated: "2026-5-3" });
  await heard.until((keys) => keys.has("a"));
  for (const path of ["/?note=a", "/?note=a&view=post", "/frame?note=a"]) {
    const { body } = await served.get(path);
    expect(body).toContain("has a month or a day of one digit");
    expect(body).toContain("Write 2026-05-03.");
    expect(body).toMatch(/vscode:\/\/file\/[^"]*notes\/a\.md:2:10/);
  }
  expect(served.told.join()).toContain("date-form");
  expect(await newsletter("b")).toContain("Words of b.");
});

test("a configuration that stops parsing is told in the page and the terminal, and the preview goes on", async () => {
  const config = project.read("minutewire.yaml");
  project.write("minutewire.yaml", `${config}\nmailings: [\n`);
  await heard.until((_, isAll) => isAll);
  const { body } = await served.get("/?note=a");
  expect(body).toMatch(/minutewire\.yaml:\d+:\d+/);
  expect(body).toContain("This cannot be shown now");
  expect(body).toContain('data-key="b"');
  expect((await served.get("/frame?note=a")).body).toContain("This cannot be shown now");
  expect(served.told.join()).toMatch(/minutewire\.yaml:\d+:\d+/);
  project.write("minutewire.yaml", config.replace("Lighthouse crew meeting", "The crew"));
  await heard.until((_, isAll) => isAll);
  expect(await newsletter("a")).toContain("The crew");
  rmSync(join(project.folder, "minutewire.yaml"));
  await heard.until((_, isAll) => isAll);
  expect((await served.get("/?note=a")).body).toContain("This cannot be shown now");
  project.write("minutewire.yaml", config);
  await heard.until((_, isAll) => isAll);
  expect(await newsletter("a")).toContain("Words of a.");
  expect(served.mistakes).toEqual([]);
});

test("a template is followed; a broken one is told at its place where the newsletter would be, nowhere else", async () => {
  project.write("emails/lead.mjml", '<p class="lead">A lead of our own: {{content}}</p>\n');
  await heard.until((_, isAll) => isAll);
  project.write("emails/footer.mjml", "<mj-text>{{nothing}}</mj-text>\n");
  await heard.until((_, isAll) => isAll);
  const { body } = await served.get("/frame?note=a");
  expect(body).toMatch(/emails\/footer\.mjml:1/);
  expect((await served.get("/?note=a")).body).toContain("This cannot be shown now");
  expect((await served.get("/?note=a&view=post")).body).toContain("Words of a.");
  expect(served.told.join()).toMatch(/emails\/footer\.mjml:1/);
  rmSync(join(project.folder, "emails/footer.mjml"));
  await heard.until((_, isAll) => isAll);
  expect(await newsletter("a")).toContain("Words of a.");
});

test("what a run of another terminal sends is seen in the list", async () => {
  expect((await served.get("/?note=a")).body).toContain('<span class="badge unsent">');
  expect((await project.runFrom(".", "send", "a", "--yes")).code).toBe(0);
  await heard.until((_, isAll) => isAll);
  expect((await served.get("/?note=a")).body).toMatch(/data-key="a"[^>]*>(?:(?!<\/li>).)*badge sent/s);
  project.note("a", "Words of a and more.\n");
  await heard.until((keys) => keys.has("a"));
  const { body } = await served.get("/?note=a&view=changes");
  expect(body).toContain('<span class="badge edited">edited since</span>');
  expect(body).toMatch(/Was:<\/strong> Words of a\.[\s\S]*Now:<\/strong> Words of a and more\./);
});

test("a file of recipients that is edited, emptied, removed and brought back", async () => {
  const people = (count: number): void => {
    const lines = Array.from({ length: count }, (_, n) => `keeper-${n}@keepers.example\n`);
    project.write("people.txt", lines.join(""));
  };
  const page = async () => (await served.get("/?note=a")).body;
  const changed = () => heard.until((_, isAll) => isAll);
  people(3);
  project.write("minutewire.yaml", project.read("minutewire.yaml").replace(/to: .*/, "to: file:people.txt"));
  await changed();
  expect(await page()).toContain("Shown is the message to keeper-0@keepers.example. 2 more are like it");
  people(2);
  await changed();
  expect(await page()).toContain("1 more is like it");
  people(0);
  await changed();
  expect(await page()).toContain("it has no address");
  rmSync(join(project.folder, "people.txt"));
  await changed();
  expect(await page()).toContain("bring it back, or name another");
  people(8);
  await changed();
  expect(await page()).toContain("7 more are like it");
  expect((await project.runFrom(".", "send", "a", "--yes")).code).toBe(0);
  await changed();
  expect(await page()).toMatch(/<li>&quot;post&quot; to 8 people: accepted \(/);
});
