import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { feedEdition, newestFirst, pick } from "../../src/model/edition.ts";
import { POST } from "../../src/model/paths.ts";
import { wording } from "../../src/problem.ts";
import { readNote } from "../../src/reader/read.ts";
import { writer } from "../../src/writers/index.ts";
import { mjmlToHtml } from "../../src/writers/newsletter/compile.ts";
import { reduce } from "../../src/writers/newsletter/fragments.ts";
import { assemble } from "../../src/writers/newsletter/stamp.ts";
import type { Context, Part, PostSettings } from "../../src/writers/writer.ts";
import { shippedFragments, shippedPages, shippedTemplate } from "../support/emails.ts";
import { lighthouse } from "../support/notes.ts";

const CASES = "test/cases";
const FEEDS = ["atom", "rss", "json"] as const;
const FIXED: PostSettings = { body: "fixed", footnotes: "post" };

/** Every output of a case's notes by the name of its golden. */
async function outputs(folder: string): Promise<Map<string, string>> {
  const context: Context = {
    pages: shippedPages,
    site: lighthouse,
    post: FIXED,
    template: await shippedTemplate(),
    feeds: [{ name: "all", title: lighthouse.title }],
  };
  const files = readdirSync(join(folder, "notes")).sort();
  const meetings = files.map((name) => {
    const { meeting, problems } = readNote(
      `notes/${name}`,
      readFileSync(join(folder, "notes", name)),
      lighthouse,
    );
    if (meeting === undefined) throw new Error(problems.map(wording).join("\n"));
    return meeting;
  });
  const found = new Map<string, string>();
  const add = (as: string, { file, type, body }: Part) =>
    found.set(as, file === POST ? `${type}\n\n${body}` : body);
  for (const meeting of meetings) {
    const { permalink } = meeting;
    const edition = pick(meeting);
    const post = await writer("post");
    const settings: [string, PostSettings][] = [
      ["post", FIXED],
      ["post-section", { body: "fixed", footnotes: "section" }],
      ["post-flowed", { body: "flowed", footnotes: "post" }],
    ];
    for (const [name, one] of settings)
      add(`${permalink}/${name}.txt`, post.write(edition, { ...context, post: one }));
    const stamped = (await writer("newsletter")).write(edition, context);
    add(`${permalink}/newsletter.html`, stamped);
    const whole = reduce(await mjmlToHtml(assemble(edition, context, shippedFragments())));
    expect(whole, "the stamp is the full compile").toBe(stamped.body);
    const page = await writer("page");
    add(`${permalink}/index.html`, page.write(pick(meeting, newestFirst(meetings)), context));
    if (meeting.minutes.nextMeeting?.date !== undefined)
      add(`${permalink}/next.ics`, (await writer("ics")).write(edition, context));
    add(`${permalink}/model.json`, (await writer("model")).write(edition, context));
  }
  const feed = feedEdition(
    { name: "all", title: lighthouse.title, select: "all", formats: FEEDS, limit: 20, content: "full" },
    newestFirst(meetings),
  );
  add("index.html", (await writer("list")).write(feed, context));
  add("meetings.ics", (await writer("calendar")).write(feed, context));
  for (const notation of FEEDS) add(`feeds/all.${notation}`, (await writer(notation)).write(feed, context));
  return found;
}

describe.each(readdirSync(CASES))("the case %s", (name) => {
  const golden = join(CASES, name, "golden");
  test("gives its goldens byte for byte (UPDATE=1 writes them: read the difference)", async () => {
    const found = await outputs(join(CASES, name));
    if (process.env.UPDATE === "1") {
      rmSync(golden, { recursive: true, force: true });
      for (const [file, body] of found) {
        mkdirSync(dirname(join(golden, file)), { recursive: true });
        writeFileSync(join(golden, file), body);
      }
    }
    const kept = existsSync(golden)
      ? readdirSync(golden, { recursive: true, encoding: "utf8" }).filter((file) => /\.\w+$/.test(file))
      : [];
    expect(kept.sort()).toEqual([...found.keys()].sort());
    for (const [file, body] of found) expect(body, file).toBe(readFileSync(join(golden, file), "utf8"));
  });
});
