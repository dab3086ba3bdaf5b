import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import type { Store } from "../../src/outbox/contract.ts";
import { type Delivery, STATES, type State } from "../../src/outbox/delivery.ts";
import { freeze } from "../../src/posting/freeze/freeze.ts";
import { readMeetings } from "../../src/workspace/notes.ts";
import { loadWorkspace } from "../../src/workspace/workspace.ts";
import { commandsIn } from "../support/hints.ts";
import { bring } from "../support/mailings.ts";
import { Project, type Ran } from "../support/project.ts";
import { drawn } from "../support/runs.ts";
import { createStore, openStore } from "../support/store.ts";

const [CREW, NEWS, MOVED] = [
  "crew@lists.lighthouse.example",
  "news@lists.lighthouse.example",
  "moved@lists.lighthouse.example",
];
const POST = { post: CREW };
const BOTH = { post: CREW, other: NEWS };
type Addresses = Readonly<Record<string, string>>;

const CHANGES: Readonly<Record<string, readonly [from: Addresses, to: Addresses]>> = {
  "as it was": [POST, POST],
  renamed: [POST, { news: CREW }],
  "re-addressed": [POST, { post: MOVED }],
  "renamed and re-addressed": [POST, { news: MOVED }],
  swapped: [BOTH, { post: NEWS, other: CREW }],
  "renamed, its name given to another list": [POST, { news: CREW, post: NEWS }],
  removed: [BOTH, { other: NEWS }],
};

const today = new Date().toISOString().slice(0, 10);
const projects: Project[] = [];
afterEach(() => {
  for (const project of projects.splice(0)) project.remove();
});

function configure(project: Project, addresses: Addresses): void {
  const mailings = Object.entries(addresses).map(
    ([name, to]) => `  ${name}:
    from: minutes@lighthouse.example
    to: ${to}
    transport: way
`,
  );
  project.config("{ kind: file, path: mail }");
  const text = project.read("minutewire.yaml");
  project.write(
    "minutewire.yaml",
    text.replace(/mailings:[\s\S]*?transports:/, `mailings:\n${mailings.join("")}transports:`),
  );
}

async function withStore<T>(project: Project, work: (store: Store) => T | Promise<T>): Promise<T> {
  const store = await openStore(join(project.folder, ".minutewire"), { create: false });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A project with one note, whose post is in a state; `since` is when it came there. */
async function projectIn(
  state: State,
  [from, to]: readonly [Addresses, Addresses],
  edited: boolean,
  since: Date,
) {
  const project = new Project();
  projects.push(project);
  configure(project, from);
  project.note("a", "Words.\n", { updated: today });
  const workspace = await loadWorkspace({ config: join(project.folder, "minutewire.yaml") });
  const { meetings } = await readMeetings(workspace, since);
  const store = await createStore(join(project.folder, ".minutewire"), [], since);
  for (const meeting of meetings)
    for (const mailing of workspace.mailings) {
      const { frozen } = await freeze(workspace, { edition: pick(meeting), mailing, revision: 0 }, since);
      const { key } = (await store.enqueue(frozen)).delivery;
      await bring(store, key, mailing.name === "other" ? "accepted" : state, since);
    }
  await store.close();
  configure(project, to);
  if (edited) project.note("a", "Mended words.\n", { updated: today });
  return project;
}

/** The addresses that messages went to, from the files that they were written to. */
function wire(project: Project): string[] {
  const files = Object.entries(project.files(".")).filter(([name]) => /^mail\/.*\.eml$/.test(name));
  return files.map(([, text]) => /^To: <?([^>\r]+)/m.exec(text)?.[1] ?? "?").sort();
}

const rows = async (project: Project): Promise<readonly Delivery[]> =>
  await withStore(project, async (store) => await store.list());
const keyed = async (project: Project, key: string | undefined) =>
  (await rows(project)).find((row) => row.key === key);
const all = ({ out, err }: Ran) => `${out}\n${err}`;

/** Runs a command as it was printed, and holds it to what its sentence says. */
async function obey(project: Project, words: readonly string[], state: State): Promise<Ran> {
  const [before, sent] = [await rows(project), wire(project)];
  const ran = await project.run(...words);
  const said = `minutewire ${words.join(" ")}\n${all(ran)}`;
  const [command, verb, key] = words;
  const after = (await keyed(project, key))?.state;
  if (command === "outbox" && verb === "list") expect(ran.code, said).toBe(0);
  else if (command === "outbox" && verb === "show") expect(ran.code, said).toBe(0);
  else if (command === "outbox" && verb === "reconcile")
    expect(ran.code, said).toBe(state === "uncertain" ? 76 : 0);
  else if (command === "outbox" && verb === "cancel")
    expect([ran.code, after], said).toEqual([0, "cancelled"]);
  else if (command === "outbox" && verb === "resolve")
    expect([ran.code, after], said).toEqual([0, words.includes("--sent") ? "accepted" : "queued"]);
  else if (command === "outbox" && verb === "retry") {
    const was = before.find((row) => row.key === key)?.state;
    expect([ran.code, after], said).toEqual([0, was === "deferred" ? "deferred" : "queued"]);
    expect(commandsIn(ran.out, ["a"]), said).not.toEqual([]);
  } else {
    expect(ran.code, said).toBe(0);
    // A correction goes to each list that has the post.
    const most = words.includes("--correction") ? 2 : 1;
    expect([1, most], said).toContain(wire(project).length - sent.length);
    const name = words[words.indexOf("--mailing") + 1];
    const address = /to: (\S+)/.exec(project.read("minutewire.yaml").split(`  ${name}:`)[1] ?? "")?.[1];
    if (words.includes("--mailing")) expect(wire(project), said).toContain(address);
  }
  return ran;
}

const ASKED = [["publish"], ["send", "a"], ["send", "a", "--dry-run"], ["outbox", "show", "a/post"]];

describe.each(Object.entries(CHANGES))("a mailing %s", (change, addresses) => {
  test.each(drawn(STATES, 1))("what is said of one that is %s is true when it is done", async (state) => {
    const isTold = state === "accepted" || state === "deferred" || state === "cancelled";
    for (const edited of isTold ? [false, true] : [false]) {
      const done = new Map<string, boolean>();
      for (const asked of ASKED) {
        const now = new Date();
        let project: Project | undefined = await projectIn(state, addresses, edited, now);
        const ran = await project.run(...asked);
        expect(ran.err).not.toMatch(/^\s+at /m);
        for (const words of commandsIn(all(ran), ["a"])) {
          if (done.has(words.join(" "))) continue;
          // What is to be run after some time is run after it.
          const isLater = words.join(" ") === "send --yes" && state === "deferred";
          const before = isLater ? new Date(now.getTime() - 3_600_000) : now;
          if (project === undefined || isLater) {
            project = await projectIn(state, addresses, edited, before);
            if (!isLater) await project.run(...asked);
          }
          done.set(words.join(" "), await leadsOn(project, words, state));
          project = undefined;
        }
      }
      // Of what was accepted nothing is owed; what was never tried goes by itself where it can, and so it did.
      const isOwed = state !== "accepted" && state !== "queued" && state !== "sending";
      if (isOwed && change !== "removed")
        expect([state, edited, [...done.values()].includes(true), [...done]]).toContainEqual(true);
    }
  });
});

/** Does what was printed, then what that prints, as far as it leads to a message that is sent; whether it does. */
async function leadsOn(project: Project, words: readonly string[], state: State): Promise<boolean> {
  const before = wire(project).length;
  let ran = await obey(project, words, state);
  for (let step = 0; step < 3 && wire(project).length === before; step++) {
    const next = commandsIn(all(ran), ["a"]).find(
      ([command, verb]) => command !== "outbox" || verb === "retry",
    );
    if (next === undefined) break;
    ran = await obey(project, next, (await keyed(project, `a/post/${CREW}/0`))?.state ?? state);
  }
  return wire(project).length > before;
}

test("a digest that is owed to an address that is gone is sent by what is said of it", async () => {
  const project = new Project();
  projects.push(project);
  configure(project, POST);
  project.note("a", "Words.\n");
  const file = project.read("minutewire.yaml");
  project.write(
    "minutewire.yaml",
    file.replace("{ kind: file, path: mail }", "{ kind: smtp, url: 'smtp://127.0.0.1:9' }"),
  );
  const span = ["--since", "2026-03-01", "--until", "2026-03-31"];
  expect((await project.run("digest", ...span, "--send", "--yes")).code).toBe(75);
  configure(project, { post: MOVED });
  const hints = commandsIn(all(await project.run("publish")), []);
  expect(hints).toContainEqual(["digest", ...span, "--send", "--mailing", "post"]);
  for (const words of hints) if (words[0] === "digest") await obey(project, words, "deferred");
  expect(wire(project)).toEqual([MOVED]);
});
