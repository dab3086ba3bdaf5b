import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Edition, feedEdition, newestFirst, pick } from "../../src/model/edition.ts";
import { wording } from "../../src/problem.ts";
import { readNote } from "../../src/reader/read.ts";
import { type WriterName, writer } from "../../src/writers/index.ts";
import { mjmlToHtml } from "../../src/writers/newsletter/compile.ts";
import { reduce } from "../../src/writers/newsletter/fragments.ts";
import { assemble } from "../../src/writers/newsletter/stamp.ts";
import type { Context, PostSettings } from "../../src/writers/writer.ts";
import { shippedFragments, shippedTemplate } from "../support/emails.ts";
import { lighthouse } from "../support/notes.ts";

const CASES = "test/cases";
const FEEDS = ["atom", "rss", "json"] as const;
const FIXED: PostSettings = { body: "fixed", footnotes: "post" };

/** Every output of a case's notes by the name of its golden. */
async function outputs(folder: string): Promise<Map<string, string>> {
  const context: Context = {
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
  const write = async (name: WriterName, edition: Edition, as: string, post = FIXED) => {
    const { type, body } = (await writer(name)).write(edition, { ...context, post });
    found.set(`${as}`, name === "post" ? `${type}\n\n${body}` : body);
  };
  for (const meeting of meetings) {
    const edition = pick(meeting);
    await write("post", edition, `${meeting.permalink}/post.txt`);
    await write("post", edition, `${meeting.permalink}/post-section.txt`, {
      body: "fixed",
      footnotes: "section",
    });
    await write("post", edition, `${meeting.permalink}/post-flowed.txt`, {
      body: "flowed",
      footnotes: "post",
    });
    await write("newsletter", edition, `${meeting.permalink}/newsletter.html`);
    const whole = reduce(await mjmlToHtml(assemble(edition, context, shippedFragments())));
    expect(whole, "the stamp is the full compile").toBe(found.get(`${meeting.permalink}/newsletter.html`));
    await write("page", pick(meeting, newestFirst(meetings)), `${meeting.permalink}/index.html`);
    if (meeting.minutes.nextMeeting?.date !== undefined)
      await write("ics", edition, `${meeting.permalink}/next.ics`);
    await write("model", edition, `${meeting.permalink}/model.json`);
  }
  const feed = feedEdition(
    { name: "all", title: lighthouse.title, select: "all", formats: FEEDS, limit: 20, content: "full" },
    newestFirst(meetings),
  );
  if (feed !== undefined) await write("list", feed, "index.html");
  if (feed !== undefined) await write("calendar", feed, "meetings.ics");
  if (feed !== undefined) for (const notation of FEEDS) await write(notation, feed, `feeds/all.${notation}`);
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
