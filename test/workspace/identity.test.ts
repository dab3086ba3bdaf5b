import { join } from "node:path";
import { PNG } from "pngjs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { plainBlock } from "../../src/model/walk.ts";
import { Problems, wording } from "../../src/problem.ts";
import { loadWorkspace } from "../../src/workspace/workspace.ts";
import { Project } from "../support/project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const png = (width: number, height: number) => PNG.sync.write(new PNG({ width, height }));

/** The looks of a configuration with these lines under looks:, or the problems that it is refused for. */
async function looks(...lines: string[]) {
  project.config("{ kind: file, path: out }", `looks:\n${lines.map((line) => `  ${line}\n`).join("")}`);
  try {
    return {
      looks: (await loadWorkspace({ config: join(project.folder, "minutewire.yaml") })).looks,
      told: [],
    };
  } catch (thrown) {
    if (!(thrown instanceof Problems)) throw thrown;
    return { told: thrown.problems.map(wording), codes: thrown.problems.map(({ exit }) => exit) };
  }
}

describe("the logo of a configuration", () => {
  test("is a file, shown as large as it is, with the site's title for it", async () => {
    project.write("art/logo.png", png(120, 40));
    const { looks: found } = await looks("logo: art/logo.png");
    expect(found?.logo).toEqual({
      ...{ alt: "Lighthouse crew meeting", width: 120, height: 40 },
      light: { kind: "file", file: "logo.png", type: "image/png", bytes: png(120, 40) },
    });
  });
  test.each([
    [1200, 300, "", { width: 192, height: 48 }],
    [1200, 120, "", { width: 200, height: 20 }],
    [1200, 300, ", width: 400", { width: 400, height: 100 }],
    [10, 10, "", { width: 10, height: 10 }],
  ])(
    "of %i by %i pixels and %j has the size of a sign unless it is set",
    async (width, height, more, size) => {
      project.write("a.png", png(width, height));
      expect((await looks(`logo: { light: a.png${more} }`)).looks?.logo).toMatchObject(size);
    },
  );
  test("has a dark variant, words of its own, and may be a drawing", async () => {
    project.write("a.svg", '<svg viewBox="0 0 90 30"/>');
    project.write("b.png", png(90, 30));
    const { looks: found } = await looks("logo: { light: a.svg, dark: b.png, alt: A light, width: 60 }");
    expect(found?.logo).toMatchObject({
      ...{ alt: "A light", width: 60, height: 20 },
      light: { file: "logo.svg", type: "image/svg+xml" },
      dark: { file: "logo-dark.png", type: "image/png" },
    });
  });
  test("is an address that nobody asks for", async () => {
    const { looks: found } = await looks('logo: "https://lighthouse.example/logo.png"');
    expect(found?.logo).toMatchObject({
      width: 200,
      light: { kind: "web", url: "https://lighthouse.example/logo.png" },
    });
  });
  test.each([
    ["missing", undefined, /none\.png could not be read: it does not exist\n {4}Name a picture/],
    [
      "no picture",
      "words",
      /none\.png is no picture that mail readers and browsers show\n {4}Save it as PNG/,
    ],
    [
      "huge",
      Buffer.alloc(102_401),
      /none\.png is too large: it has 102401 bytes; 102400 is the limit, as every message/,
    ],
    [
      "a drawing with a script",
      "<svg>\n<script/></svg>",
      /none\.png holds a script in line 2\n {4}Take it out/,
    ],
    [
      "a drawing that fetches",
      '<svg><image href="//x.example/y"/></svg>',
      /holds a file that would be fetched in line 1/,
    ],
  ])("that is %s is told at its setting", async (_, content, message) => {
    if (content !== undefined) project.write("none.png", content);
    for (const [lines, place] of [
      [["logo: none.png"], /^\S*minutewire\.yaml:\d+:9 {2}error {2}looks-logo {2}looks\.logo: /],
      [["logo:", "  light: none.png"], /^\S*minutewire\.yaml:\d+:12 {2}error {2}looks-logo/],
    ] as const) {
      const { told, codes } = await looks(...lines);
      expect(told).toEqual([expect.stringMatching(message)]);
      expect(told).toEqual([expect.stringMatching(place)]);
      expect(codes).toEqual([78]);
    }
  });
  test("is told with every other fault of its kind at once", async () => {
    const { told } = await looks("logo: { light: a.png, dark: b.png }", "footer: '[x](javascript:x)'");
    expect(told.map((one) => / {2}(looks-\S+)/.exec(one)?.[1])).toEqual([
      "looks-logo",
      "looks-logo",
      "looks-footer",
    ]);
  });
  test.each([
    ["logo: { dark: a.png }", "looks.logo: must be a file or an address, or such under light:"],
    ["logo: { light: a.png, width: 4 }", "looks.logo.width: must be 16 at least"],
    ["logo: { light: a.png, width: 999 }", "looks.logo.width: must be 552 at most"],
    ["logo: 'ftp://x.example/a.png'", "must be a file, or an http or https address without a secret"],
    [
      "logo: 'https://x.example/a.png?token=x'",
      "must be a file, or an http or https address without a secret",
    ],
    ["logo: []", "looks.logo: must be a file or an address"],
    ["masthead: true", "looks.masthead: must be words, or false for none"],
    ["footer: ' '", "looks.footer: must not be empty"],
    ["footer: []", "looks.footer: must be text"],
  ])("and its like: %s is refused", async (line, message) => {
    expect((await looks(line)).told.join()).toContain(message);
  });
});

describe("the footer of a configuration", () => {
  test("is Markdown with links, relative ones to the site", async () => {
    const { looks: found } = await looks("masthead: Crew", "footer: |", "  By *us*.", "", "  [Leave](/list)");
    expect(found?.masthead).toBe("Crew");
    expect(found?.footer?.map(plainBlock)).toEqual(["By us.", "Leave"]);
    expect(found?.footer?.at(-1)).toMatchObject({ children: [{ url: "https://lighthouse.example/list" }] });
  });
  test.each([
    ["a link that leads nowhere", "'[x](javascript:x)'", /looks-footer {2}looks\.footer: .*javascript/],
    ["a script", "'<script>x</script>'", /looks-footer {2}looks\.footer: /],
    ["nothing but a comment", "'<!-- x -->'", /looks-footer {2}looks\.footer: says nothing/],
  ])("has no %s", async (_, text, message) => {
    expect((await looks(`footer: ${text}`)).told.join("\n")).toMatch(message);
  });
});
