import { fileURLToPath } from "node:url";
import { decodeHTML } from "entities";
import { afterAll, describe, expect, test } from "vitest";
import { CORPUS, corpusHere } from "../support/corpus.ts";
import { lighthouse } from "../support/notes.ts";
import { configText, Project } from "../support/project.ts";

const OWN = ["../cases/*/notes/*.md", "../../examples/notes/*.md"].map((files) =>
  fileURLToPath(new URL(files, import.meta.url)),
);
const REAL = corpusHere("links between the pages of real notes") ? [`${CORPUS}weekly/*.md`] : [];

/** The sample links to a meeting without a note, for `check` to tell of it. */
const KNOWN = `${lighthouse.minutes}storm-drill-2025`;

/** What is looked through: every kind of file that leads anywhere. */
const KINDS = [
  "/index.html",
  "/newsletter.html",
  "/post.txt",
  ".atom",
  ".rss",
  ".json",
  ".opml",
  "meetings.ics",
];

/** Every link of a built file that leads to where the build is served, as written there. */
function links(file: string, text: string): string[] {
  const own = (url: string) => url.startsWith(lighthouse.minutes) || !/^[a-z][a-z\d+.-]*:/i.test(url);
  if (file.endsWith(".html"))
    return [...text.matchAll(/<(?:a|link)\b[^>]*?\bhref="([^"]*)"/g)]
      .map(([, href = ""]) => decodeHTML(href))
      .filter(own);
  // Feeds, lists of feeds, calendars with their lines unfolded, and posts: addresses stand in them whole.
  const unfolded = file.endsWith(".ics") ? text.replaceAll("\r\n ", "") : text;
  return unfolded.match(new RegExp(`${RegExp.escape(lighthouse.minutes)}[^\\s"'<>\\\\\\])]*`, "g")) ?? [];
}

/** Why a link of a file leads nowhere among the built files; undefined where it does not. */
function fault(href: string, from: string, files: Readonly<Record<string, string>>): string | undefined {
  const base = new URL(encodeURI(from).replace(/(?<=^|\/)index\.html$/, ""), lighthouse.minutes);
  const { pathname, hash } = new URL(href, base);
  const path = decodeURIComponent(pathname.slice(new URL(lighthouse.minutes).pathname.length));
  const target = files[path === "" || path.endsWith("/") ? `${path}index.html` : path];
  if (target === undefined) return `${from}: ${href} leads to no file`;
  const id = decodeURIComponent(hash.slice(1));
  const ids = [...target.matchAll(/ (?:id|name)="([^"]*)"/g)].map(([, one = ""]) => decodeHTML(one));
  return id === "" || ids.includes(id) ? undefined : `${from}: ${href} leads to no id`;
}

describe.each([
  ["the cases and the sample", OWN],
  ["the real notes", REAL],
])("what is built of %s", (_, notes) => {
  const project = new Project();
  afterAll(() => project.remove());
  const built = async (anchors: string) => {
    const config = configText(notes, "{ kind: file, path: mail }");
    project.write("minutewire.yaml", config.replace("\nnotes:", `\n  anchors: ${anchors}\nnotes:`));
    expect((await project.run("build")).code).toBe(0);
    return project.files("public");
  };

  test.runIf(notes.length > 0)("leads nowhere in vain, by either convention for anchors", async () => {
    for (const anchors of ["squash", "dash"]) {
      const files = await built(anchors);
      const found = Object.entries(files).flatMap(([file, text]) =>
        links(file, text).map((href) => ({ file, href })),
      );
      const others = found.filter(({ href }) => href !== KNOWN);
      expect(others.flatMap(({ file, href }) => fault(href, file, files) ?? [])).toEqual([]);
      for (const end of [...KINDS, "/next.ics"])
        expect(
          found.some(({ file }) => file.endsWith(end)),
          end,
        ).toBe(true);
      expect(found.filter(({ href }) => href.includes("#")).length).toBeGreaterThan(20);
    }
  });

  test.runIf(notes.length > 0)(
    "has each topic's anchor by the convention that is not its own, too",
    async () => {
      const dash = await built("dash");
      const squash = await built("squash");
      const found = Object.entries(dash)
        .filter(([file]) => file.endsWith("/index.html"))
        .flatMap(([file, text]) => links(file, text).map((href) => ({ file, href })))
        .filter(({ href }) => href.startsWith("#"));
      expect(found.flatMap(({ file, href }) => fault(href, file, squash) ?? [])).toEqual([]);
      expect(found.length).toBeGreaterThan(20);
    },
  );
});

test("a link to no file and one to no id are found", () => {
  const files = { "a/index.html": '<h2 id="A">A</h2>', "index.html": "" };
  expect(fault("../b/", "a/index.html", files)).toBe("a/index.html: ../b/ leads to no file");
  expect(fault("a/#B", "index.html", files)).toBe("index.html: a/#B leads to no id");
  expect(fault("#A", "a/index.html", files)).toBeUndefined();
  expect(fault(`${lighthouse.minutes}a/#A`, "index.html", files)).toBeUndefined();
});
