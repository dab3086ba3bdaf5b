import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { composeMessage } from "../src/mail/message.ts";
import { feedOf, pick } from "../src/model/edition.ts";
import type { Meeting } from "../src/model/meeting.ts";
import { nextUrl } from "../src/model/paths.ts";
import { links } from "../src/model/walk.ts";
import { readNote } from "../src/reader/read.ts";
import { atom } from "../src/writers/feeds/atom.ts";
import { newsletter } from "../src/writers/newsletter/stamp.ts";
import { page } from "../src/writers/page/meeting.ts";
import { footnoteRows } from "../src/writers/text/footnotes.ts";
import { post } from "../src/writers/text/post.ts";
import type { Context } from "../src/writers/writer.ts";
import { CORPUS, corpusHere, corpusMeeting, FORMS, mirage, weekly } from "./support/corpus.ts";
import { shippedPages, shippedTemplate } from "./support/emails.ts";
import { configText, Project } from "./support/project.ts";

/** The targets of the links of an HTML text, repeats apart. */
function targets(html: string): Set<string> {
  const found = [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map((match) => match[1] ?? "");
  return new Set(found.map((url) => url.replaceAll("&amp;", "&")));
}

describe.runIf(corpusHere("heads of all real notes"))("the heads of all real notes", () => {
  test("are read, every one but that whose date is none", () => {
    const read = FORMS.flatMap(([folder, form]) =>
      globSync("**/*.md", { cwd: join(CORPUS, folder) }).map((file) => {
        const { meeting, problems } = readNote(file, readFileSync(join(CORPUS, folder, file)), mirage, form);
        return { file: `${folder}/${file}`, isRead: meeting !== undefined, problems };
      }),
    );
    // A folder that is new here wants a form of its own.
    expect(read.map(({ file }) => file).sort()).toEqual(
      globSync("*/**/*.md", { cwd: CORPUS })
        .filter((file) => !file.startsWith("truth"))
        .sort(),
    );
    expect(
      read
        .filter(({ isRead }) => !isRead)
        .map(({ file, problems }) => [
          file,
          problems.flatMap(({ code, severity }) => (severity === "error" ? [code] : [])),
        ]),
    ).toEqual([["blog/MSA00.md", ["date-form"]]]);
  });
});

describe.runIf(corpusHere("30 real notes through every writer"))("the 30 real notes", async () => {
  const context: Context = {
    pages: shippedPages,
    site: mirage,
    post: { body: "fixed", footnotes: "post" },
    template: await shippedTemplate(),
  };
  const meetings = weekly().map(corpusMeeting);

  test.each(meetings.map((meeting) => [meeting.permalink, meeting] as const))(
    "%s has the same links in post, newsletter, entry and page, and none lost",
    (_, meeting) => {
      const wanted = new Set(links(meeting.document).map(({ url }) => url));
      const { body } = post.write(pick(meeting), context);
      const inPost = (url: string) =>
        new RegExp(`^ {2}\\[\\d+\\] ${RegExp.escape(url)}$`, "m").test(body) || body.includes(`<${url}>`);
      expect([...wanted].filter((url) => !inPost(url))).toEqual([]);
      const numbered = [...body.matchAll(/^ {2}\[(\d+)\] (\S+)$/gm)].map((match) => match[2] ?? "");
      expect(numbered.filter((url) => !wanted.has(url))).toEqual([]);

      for (const html of [
        newsletter.write(pick(meeting), context).body,
        page.write(pick(meeting), context).body,
        entryHtml(meeting, context),
      ]) {
        const found = targets(html);
        expect([...wanted].filter((url) => !found.has(url))).toEqual([]);
        const extra = [...found].filter((url) => !wanted.has(url) && !isNavigation(url, meeting));
        expect(extra).toEqual([]);
      }
    },
  );

  test.each(["2013-04-16", "2014-05-27", "2014-07-08", "2015-02-11"])(
    "the links of %s are numbered as the truth has them",
    (name) => {
      const truth: { links: { n: number; url: string; text: string }[] } = JSON.parse(
        readFileSync(join(CORPUS, "truth", `${name}.json`), "utf8"),
      );
      const rows = footnoteRows(corpusMeeting(`weekly/${name}.md`));
      expect(rows).toEqual(truth.links.map(({ n, url, text }) => ({ n, url, text })));
    },
  );

  const ways = (["fixed", "flowed"] as const).flatMap((body) =>
    (["post", "section"] as const).map((footnotes) => ({ body, footnotes })),
  );
  test.each(ways)("the whole message of each is 38 KB at most, %o", async (settings) => {
    const of = { ...context, post: settings, feeds: [{ name: "all", title: mirage.title }] };
    for (const meeting of meetings) {
      const list = { name: "", address: "mirageos-devel@lists.example.org" };
      const bytes = await composeMessage({
        messageId: `${meeting.permalink}.announce.0@lists.example.org`,
        from: { name: mirage.title, address: "minutes@lists.example.org" },
        to: list,
        replyTo: list,
        subject: meeting.subject,
        date: new Date(0),
        parts: [post.write(pick(meeting), of), newsletter.write(pick(meeting), of)],
        autoSubmitted: true,
      });
      expect(bytes.length, meeting.permalink).toBeLessThanOrEqual(38 * 1024);
    }
  });

  test("the head of each post, with its contents, is on one screen of 24 rows", () => {
    for (const body of ["fixed", "flowed"] as const)
      for (const meeting of meetings) {
        const part = post.write(pick(meeting), { ...context, post: { body, footnotes: "post" } });
        const rows = (part.body.split("\n\n\n")[0] ?? "").split("\n");
        expect(rows.length, meeting.permalink).toBeLessThanOrEqual(23);
        // mutt shows 16 rows of it below five fields, and lines of its own.
        const contents = rows.indexOf("Contents");
        expect(contents, meeting.permalink).toBeLessThanOrEqual(13);
      }
  });

  test("the seed, which has two absolute links, gives the same outputs as the note of the collection", () => {
    const [seed, note] = [corpusMeeting("seed-2014-07-08.md"), corpusMeeting("weekly/2014-07-08.md")];
    for (const writer of [post, newsletter, page])
      expect(writer.write(pick(seed), context)).toEqual(writer.write(pick(note), context));
    expect(atom.write(feedOf(pick(seed)), context)).toEqual(atom.write(feedOf(pick(note)), context));
  });

  describe("built by the program", () => {
    const project = new Project();
    afterAll(() => project.remove());
    const build = async (out: string, env: Record<string, string>) => {
      project.write("minutewire.yaml", configText([`${CORPUS}weekly/*.md`], "{ kind: file, path: mail }"));
      expect(await project.runWith(env, "build", "--out", out)).toMatchObject({
        code: 0,
        err: expect.not.stringMatching(/ error | bug |\n\s+at /),
      });
      return project.files(out);
    };
    test("twice, and in Tokyo with another locale, gives the same bytes", async () => {
      const first = await build("a", { TZ: "UTC" });
      expect(Object.keys(first).filter((file) => file.endsWith("post.txt"))).toHaveLength(30);
      expect(await build("b", { TZ: "Asia/Tokyo", LC_ALL: "ja_JP.UTF-8", LANG: "ja_JP.UTF-8" })).toEqual(
        first,
      );
      expect(await build("a", { TZ: "UTC" })).toEqual(first);
    });

    test("the notes and posts are all read but one, which is told with its place", async () => {
      const files = ["weekly", "blog"].map((folder) => `${CORPUS}${folder}/*.md`);
      project.write("minutewire.yaml", configText(files, "{ kind: file, path: mail }"));
      const { code, out, err } = await project.run("build", "--out", "all");
      expect(code).toBe(65);
      expect(out).toMatch(/^35 meetings:/m);
      expect(err.match(/^.* {2}error {2}.*\n.*$/gm)).toEqual([
        expect.stringMatching(
          /\/MSA00\.md:2:10 {2}error {2}date-form {2}.*"2016-5-3".*\n {4}Write 2016-05-03\.$/,
        ),
      ]);
      const built = project.files("all");
      expect(Object.keys(built).filter((file) => file.endsWith("post.txt"))).toHaveLength(35);
      expect(Object.entries(built).filter((file) => file.join("\n").includes("MSA00"))).toEqual([]);
    });
  });

  function entryHtml(meeting: (typeof meetings)[number], of: Context): string {
    const { body } = atom.write(feedOf(pick(meeting)), of);
    return /<content type="xhtml">\s*<div [^>]*>([\s\S]*)<\/div>\s*<\/content>/.exec(body)?.[1] ?? "";
  }
});

/** Navigation and authors' addresses are no links of the document. */
const SITE_PARTS = ["index/", "index/people/", "links/", "search/"];

function isNavigation(target: string, { url, permalink, authors }: Meeting): boolean {
  if ([mirage.minutes, url, nextUrl(mirage, permalink), ...authors.map(({ uri }) => uri)].includes(target))
    return true;
  return (
    SITE_PARTS.some((part) => target === mirage.minutes + part) ||
    target.startsWith(`${url}#`) ||
    target.startsWith("#") ||
    ["newsletter.html", "next.ics", "post.txt"].includes(target)
  );
}
