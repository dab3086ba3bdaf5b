import { afterEach, describe, expect, test } from "vitest";
import { Project } from "../../support/project.ts";

describe("the fragments of the pages", () => {
  let project = new Project();
  afterEach(() => {
    project.remove();
    project = new Project();
  });
  const build = async (files: Readonly<Record<string, string>>, more = "") => {
    project.config("{ kind: file, path: mail }", `emails: templates\n${more}`);
    project.note("crew-2026-03-03", "## Lamp\n\nLit.\n");
    project.write("templates/README.md", "ours\n");
    for (const [file, text] of Object.entries(files)) project.write(`templates/pages/${file}`, text);
    return project.run("build");
  };

  test("of the project stand in for those that come along, one by one", async () => {
    const { code } = await build(
      {
        "header.html":
          '<!-- ours -->\n<header>\n<p class="sign">Our own</p>\n<nav>{{navigation}}</nav>\n</header>\n',
        "home.html": "{{meetings}}\n<p>{{words.present}}</p>\n",
      },
      'looks:\n  words: { present: "Wer & <da>" }\n',
    );
    expect(code).toBe(0);
    const home = project.read("public/index.html");
    expect(home).toContain('<header>\n<p class="sign">Our own</p>\n<nav><a href=');
    expect(home).toContain("<p>Wer &amp; &lt;da&gt;</p>");
    expect(home).not.toMatch(/ours|class="follow"/);
    expect(project.read("public/crew-2026-03-03/index.html")).toContain("Our own");
    expect(project.read("public/crew-2026-03-03/index.html")).toContain("<footer>");
  });

  test.each([
    ["entry.html", "<b>{{title}}</b>\n", "template-hole", "the hole {{url}} is missing", 1],
    ["entry.html", "{{url}}\n{{titel}}\n", "template-hole", "this fragment has no hole {{titel}}", 2],
    ["hedaer.html", "x\n", "template-fragment", "no fragment of the pages is called hedaer", 1],
    ["footer.html", "<p>{{links}}\n", "template-page", "<p> is not closed", 1],
    ["footer.html", "{{links}}\n<script>x</script>\n", "template-page", "<script does nothing here", 2],
    ["footer.html", '{{links}}\n<p style="color:red">x</p>\n', "template-page", "style does nothing here", 2],
  ])("%s with a fault is told with its place: %s", async (file, text, code, message, line) => {
    const ran = await build({ [file]: text });
    expect(ran.code).toBe(78);
    expect(ran.err).toContain(`templates/pages/${file}:${line}:`);
    expect(ran.err).toContain(code);
    expect(ran.err).toContain(message);
  });

  test("take nothing from a note for a hole", async () => {
    project.note("evil", "## {{navigation}} {{title}}\n\n{{notes}} {{words.present}}\n", {
      updated: "2026-03-10",
      description: "'{{url}} {{meta}}'",
    });
    expect((await build({})).code).toBe(0);
    expect(project.read("public/evil/index.html")).toContain("<h1>{{url}} {{meta}}</h1>");
    expect(project.read("public/evil/index.html")).toContain("{{notes}} {{words.present}}");
  });

  test("and the stylesheet of the feeds say what the settings say", async () => {
    expect(
      (await build({}, 'looks:\n  words: { feedIs: "Ein \\"Feed\\"" }\n  accent: "#7a1f5c"\n')).code,
    ).toBe(0);
    const style = project.read("public/feeds/feed.css");
    expect(style).toContain('content: "Ein \\22 Feed\\22 "');
    expect(style).toContain("--accent: #7a1f5c");
    expect(style).not.toContain("{{");
    project.write("feeds/feed.css", "a {}\nb { color: {{colours.inkk.light}} }\n");
    project.write("feeds/all.yaml", "title: All\n");
    const { code, err } = await build({}, "feeds: feeds\n");
    expect([code, err]).toEqual([78, expect.stringContaining("feed.css:2:1  error  template-hole")]);
  });
});
