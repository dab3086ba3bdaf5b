import { afterEach, describe, expect, test } from "vitest";
import { styleWarnings } from "../../src/workspace/templates/stylesheet.ts";
import { Project } from "../support/project.ts";

describe("a stylesheet of the project's own", () => {
  let project = new Project();
  afterEach(() => {
    project.remove();
    project = new Project();
  });
  const build = (css: string) => {
    project.config("{ kind: file, path: mail }", "looks: { css: pages.css }\n");
    project.write("pages.css", css);
    project.note("crew-2026-03-03", "## Lamp\n\nLit.\n");
    return project.run("build");
  };

  test("stands behind ours in every page, under the pages' policy", async () => {
    const { code, err } = await build("h1 { letter-spacing: 1px; }\n");
    expect([code, err]).toEqual([0, ""]);
    for (const page of ["index.html", "crew-2026-03-03/index.html", "search/index.html"])
      expect(project.read(`public/${page}`)).toMatch(/\nh1 \{ letter-spacing: 1px; \}\n<\/style>/);
  });

  test("that hides words, or would fetch something, is told at its line", async () => {
    const { code, err } = await build(
      "/* display: none */\nfooter { color: red;\n  display : none }\n@import 'x.css';\n@media print { nav { display: none; } }\n",
    );
    expect(code).toBe(0);
    expect(err.match(/^pages\.css.*$/gm)).toEqual([
      "pages.css:3:1  warning  css-hides  display:none hides what stands on the pages",
      "pages.css:4:1  warning  css-fetches  nothing is fetched for a style: the pages' policy forbids it",
    ]);
  });

  test.each([
    ["a{color:red}\nb{\n  color:red;\n", [2]],
    ["@media print {\n a { color: red }\n\nb { color: red }", [1]],
    ["a{color:red}}\n", []],
    [`/* { */ a::before { content: '{'; } b { content: "\\"{" }`, []],
    ["a { background: url(data:image/svg+xml,{}{) } .b\\{ { color: red }", []],
  ])("that does not end is told where it begins: %j", (css, lines) => {
    const told = styleWarnings(css, "a.css").map(({ code, place }) => [code, place?.line]);
    expect(told).toEqual(lines.map((line) => ["css-open", line]));
  });

  test.each([
    "a{visibility:hidden}",
    "a{opacity: 0}",
    "a{font-size:0}",
    "a { text-indent: -9999px; }",
    "a{color:transparent!important}",
    "@media screen { a { max-height: 0 } }",
    "@media print{a{color:red}}\na{display:none}",
  ])("hides by %s", (css) => {
    expect(styleWarnings(css, "a.css").map(({ code }) => code)).toEqual(["css-hides"]);
  });

  test.each([
    "a{opacity:0.9}",
    "a{font-size:0.8em}",
    "a{max-height:0.5em}",
    "a{display:block}",
    "a{color:#000}",
  ])("hides nothing by %s", (css) => {
    expect(styleWarnings(css, "a.css")).toEqual([]);
  });

  test("that is missing, too large or holds markup is told at its setting or line", async () => {
    const missing = await build("");
    expect(missing.code).toBe(0);
    project.config("{ kind: file, path: mail }", "looks: { css: none.css }\n");
    const gone = await project.run("build");
    expect([gone.code, gone.err]).toEqual([78, expect.stringContaining("looks-css  looks.css: none.css")]);
    expect((await build("a {}\n</style><script>x</script>\n")).err).toContain(
      "pages.css:2:1  error  looks-css",
    );
    expect((await build(`/* ${"x".repeat(40_000)} */`)).err).toContain("looks-css");
  });
});

test("the logo stands in the head of every page, its files beside it, and the icon is made where there is none", async () => {
  const project = new Project();
  try {
    project.note("crew-2026-03-03", "## Lamp\n\nLit.\n");
    project.config("{ kind: file, path: mail }");
    expect((await project.run("build")).code).toBe(0);
    expect(project.read("public/favicon.svg")).toContain(">L</text>");
    expect(project.read("public/index.html")).toContain(
      '<meta property="og:url" content="https://lighthouse.example/minutes/">',
    );
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><rect width="9" height="9"/></svg>';
    project.write("sign.svg", svg);
    project.config("{ kind: file, path: mail }", "looks: { logo: { light: sign.svg, alt: The tower } }\n");
    expect((await project.run("build")).code).toBe(0);
    const at = "https://lighthouse.example/minutes/";
    const sign = `<img src="${at}logo.svg" alt="The tower" width="80" height="40">`;
    expect(project.read("public/index.html")).toContain(`<h1 class="sign">${sign}</h1>`);
    const page = project.read("public/crew-2026-03-03/index.html");
    expect(page).toContain(`<p class="sign"><a href="${at}">${sign}</a></p>`);
    expect(page).toContain(`<link rel="icon" href="${at}logo.svg">`);
    expect(page).toContain('<meta property="article:published_time" content="2026-03-03">');
    expect(project.read("public/logo.svg")).toBe(svg);
    expect(Object.keys(project.files("public"))).not.toContain("favicon.svg");
  } finally {
    project.remove();
  }
});
