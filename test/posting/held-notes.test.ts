/** What is held is told once, by the program as cron calls it, and told again only where that is news. */
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Plan } from "../../src/posting/plan/plan.ts";
import { send } from "../../src/posting/send.ts";
import { readMeetings } from "../../src/workspace/notes.ts";
import { loadWorkspace } from "../../src/workspace/workspace.ts";
import { Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";
import { openStore } from "../support/store.ts";

const FOLDER = "{ kind: file, path: mail }";
const NEWS =
  "  news: { parts: [post], from: minutes@lighthouse.example, to: news@lists.lighthouse.example, transport: way }\n";
const today = () => new Date().toISOString().slice(0, 10);
const OLD = "kept back     old: it is older than 14 days. To send it: minutewire send old\n";
const DRAFT = "kept back     draft: it is a draft\n";

let project: Project;
beforeEach(async () => {
  project = new Project();
  project.config(FOLDER);
  await project.begin(run);
  project.note("old", "Old words.\n", { updated: "2020-01-01" });
});
afterEach(() => project.remove());

const run = (...words: string[]) => runHere(project.folder, ...words);
const publish = async (...words: string[]) => (await run("publish", "-q", ...words)).out;
/** Built before, so that what is said is of the notes alone. */
const kept = async (...words: string[]) =>
  (await publish(...words))
    .split("\n")
    .filter((line) => line.startsWith("kept back"))
    .map((line) => `${line}\n`)
    .join("");

async function remembered() {
  const store = await openStore(`${project.folder}/.minutewire`, { create: false });
  try {
    return (await store.heldNotes()).map(({ permalink, mailing, reason }) => [permalink, mailing, reason]);
  } finally {
    await store.close();
  }
}

describe("what is held", () => {
  test("is told by the first run, and by no later one, which says under -q nothing at all", async () => {
    expect(await kept()).toBe(OLD);
    expect(await run("publish", "-q")).toEqual({ code: 0, out: "", err: "" });
    expect((await run("publish")).err).toContain("1 note kept back as before: minutewire status");
    expect(await run("send", "--yes", "-q")).toMatchObject({ code: 0, out: "nothing to send\n" });
    expect(await remembered()).toEqual([["old", "post", "old"]]);
  });

  test("writes nothing in a run that has nothing new to tell", async () => {
    await publish();
    const before = project.read(".minutewire/outbox.db.mark");
    await publish();
    expect(project.read(".minutewire/outbox.db.mark")).toBe(before);
  });

  test("is told once for several mailings, and through each it is remembered", async () => {
    project.write("minutewire.yaml", project.read("minutewire.yaml").replace("transports:\n", `${NEWS}$&`));
    expect(await kept()).toBe(OLD);
    expect(await remembered()).toEqual([
      ["old", "news", "old"],
      ["old", "post", "old"],
    ]);
  });

  test("is told again where the reason is another, and where it was free meanwhile", async () => {
    await publish();
    const draft = { updated: "2020-01-01", draft: "true" };
    project.note("old", "Old words.\n", draft);
    expect(await kept()).toBe("kept back     old: it is a draft\n");
    expect(await kept()).toBe("");
    project.note("old", "Old words.\n", { updated: "2020-01-01" });
    expect(await kept()).toBe(OLD);
  });

  test("is told anew beside a new one, which alone is news", async () => {
    await publish();
    project.note("draft", "x\n", { updated: today(), draft: "true" });
    expect(await kept()).toBe(DRAFT);
    expect(await kept()).toBe("");
  });

  test("is told each time to a person who names it, and its name tells no other", async () => {
    project.note("draft", "x\n", { updated: today(), draft: "true" });
    await publish();
    for (let n = 0; n < 2; n++) expect((await run("send", "draft")).out).toBe(DRAFT);
    expect((await run("send", "--dry-run", "--yes")).out).toContain(OLD);
    expect(await kept()).toBe("");
  });

  test("is forgotten once it was sent, or its note is gone", async () => {
    project.note("draft", "x\n", { updated: today(), draft: "true" });
    await publish();
    await run("send", "old");
    expect(await remembered()).toEqual([["draft", "post", "draft"]]);
    project.write("notes/draft.md", project.read("notes/draft.md").replaceAll("draft'", "other'"));
    expect(await kept()).toBe("kept back     other: it is a draft\n");
    expect(await remembered()).toEqual([["other", "post", "draft"]]);
  });

  test("is untouched by a run through another mailing, and goes with a mailing that is gone", async () => {
    const alone = project.read("minutewire.yaml");
    project.write("minutewire.yaml", alone.replace("transports:\n", `${NEWS}$&`));
    await publish();
    await run("send", "--yes", "--mailing", "post");
    expect(await remembered()).toHaveLength(2);
    project.write("minutewire.yaml", alone);
    await publish();
    expect(await remembered()).toEqual([["old", "post", "old"]]);
  });

  test("is told again where a run ended between its telling and its being remembered", async () => {
    const workspace = await loadWorkspace({ config: join(project.folder, "minutewire.yaml") });
    const { meetings, permalinks } = await readMeetings(workspace, new Date());
    const order = { workspace, mailings: workspace.mailings, meetings, permalinks };
    const silent = { now: () => new Date(), tell: () => undefined, warn: () => undefined };
    const told: (string | undefined)[] = [];
    const planned = ({ held }: Plan) => {
      told.push(
        ...held.filter(({ since }) => since === undefined).map(({ edition }) => edition.article.permalink),
      );
      if (told.length === 1) throw new Error("ended");
      return true;
    };
    await expect(send(order, { ...silent, planned })).rejects.toThrow("ended");
    await send(order, { ...silent, planned: () => false });
    for (let n = 0; n < 2; n++) await send(order, { ...silent, planned });
    expect(told).toEqual(["old", "old"]);
  });

  test("brings its note's warnings once, and is in every report for a program", async () => {
    project.note("old", "Old words.\n", { updated: "2020-01-01", mood: "fine" });
    expect((await run("publish", "-q")).err).toContain("field-unknown");
    expect((await run("publish", "-q")).err).toBe("");
    const { held } = JSON.parse(await publish("--json"));
    expect(held).toMatchObject([
      { permalink: "old", mailing: "post", reason: "old", since: expect.stringMatching(/^\d{4}-/) },
    ]);
  });
});

describe("what was edited after it was sent", () => {
  const EDITED =
    "edited        new  post: changed after it was sent; not sent again\n    To post what changed: minutewire send --correction new\n";
  const edited = async (...words: string[]) =>
    (await run(...words)).out.match(/^edited .*\n(?: {4}.*\n)?/gm)?.join("") ?? "";
  const note = (words: string) => project.note("new", `${words}\n`, { updated: today() });
  beforeEach(async () => {
    note("Words.");
    await publish();
    note("Other words.");
  });

  test("is told by one run, and by the next edit; status and the list go on showing it", async () => {
    expect(await edited("publish")).toBe(EDITED);
    const before = project.read(".minutewire/outbox.db.mark");
    expect(await run("publish", "-q")).toEqual({ code: 0, out: "", err: "" });
    expect(await edited("send", "--yes")).toBe("");
    expect(project.read(".minutewire/outbox.db.mark")).toBe(before);
    expect((await run("status")).out).toMatch(/^edited +new {2}post, after it was sent$/m);
    expect((await run("outbox", "list")).out).toMatch(
      /^edited +new {2}post {2}told .*\n {4}it was edited after/m,
    );
    note("Other words again.");
    expect(await edited("publish")).toBe(EDITED);
    expect(await edited("publish")).toBe("");
  });

  test("is told each time to who names it, and to who only tries", async () => {
    for (let n = 0; n < 2; n++) expect(await edited("send", "new")).toBe(EDITED);
    for (let n = 0; n < 2; n++) expect(await edited("send", "--dry-run")).toBe(EDITED);
    expect(await edited("publish")).toBe("");
  });

  test("is forgotten where the words are as they were, and once a correction told of it", async () => {
    await publish();
    note("Words.");
    await publish();
    expect((await remembered()).map(([permalink]) => permalink)).toEqual(["old"]);
    note("Other words.");
    expect(await edited("publish")).toBe(EDITED);
    await run("send", "--correction", "new");
    await publish();
    expect((await remembered()).map(([permalink]) => permalink)).toEqual(["old"]);
  });

  test("is in a report for a program each time", async () => {
    for (const since of [undefined, expect.stringMatching(/^\d{4}-/)])
      expect(JSON.parse(await publish("--json")).edited).toEqual([
        {
          permalink: "new",
          mailing: "post",
          state: "accepted",
          key: expect.any(String),
          ...(since && { since }),
        },
      ]);
  });
});
