/** What `check` says to programs: each notation's own rules, and the command that writes it. */
import { afterAll, describe, expect, test } from "vitest";
import { rules } from "../../src/checks/index.ts";
import { github } from "../../src/commands/formats/github.ts";
import { sarif } from "../../src/commands/formats/sarif.ts";
import { EXIT, error, type Problem, warning } from "../../src/problem.ts";
import { Project } from "../support/project.ts";

const ODD: readonly Problem[] = [
  warning(
    "word-doubled",
    '"the the": 100% doubled,\r\nhere',
    { file: "notes/a, b:c 100%.md", line: 3, column: 7 },
    "Take one, or\nboth, out.",
  ),
  error("cannot-read", EXIT.missing, "notes/x.md could not be read"),
];

describe("github", () => {
  test("writes a workflow command a line, and escapes what would end it or one of its properties", () => {
    expect(github(ODD).split("\n")).toEqual([
      '::warning file=notes/a%2C b%3Ac 100%25.md,line=3,col=7,title=word-doubled::"the the": 100%25 doubled,%0D%0Ahere%0ATake one, or%0Aboth, out.',
      "::error title=cannot-read::notes/x.md could not be read",
    ]);
  });
  test("is read back by the runner's own rules as it was", () => {
    const [line = ""] = github(ODD).split("\n");
    const [, severity, properties = "", data = ""] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
    const plain = (text: string) =>
      text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
    const read = Object.fromEntries(
      properties.split(",").map((one) => {
        const [key = "", value = ""] = one.split("=");
        return [key, plain(value.replaceAll("%3A", ":").replaceAll("%2C", ","))];
      }),
    );
    expect({ severity, ...read, message: plain(data) }).toEqual({
      severity: "warning",
      file: "notes/a, b:c 100%.md",
      line: "3",
      col: "7",
      title: "word-doubled",
      message: '"the the": 100% doubled,\r\nhere\nTake one, or\nboth, out.',
    });
  });
  test("writes nothing where nothing was found", () => {
    expect(github([])).toBe("");
  });
});

describe("sarif", () => {
  const log = (problems: readonly Problem[]) => JSON.parse(sarif(problems));

  test("has what SARIF 2.1.0 requires: version, one run, a driver with a name, rules with ids of their own", () => {
    const { version, $schema, runs } = log([]);
    expect({ version, runs: runs.length }).toEqual({ version: "2.1.0", runs: 1 });
    expect(new URL($schema).pathname).toContain("sarif-schema-2.1.0");
    const [{ tool, results, columnKind }] = runs;
    expect({ results, columnKind }).toEqual({ results: [], columnKind: "utf16CodeUnits" });
    expect(tool.driver.name).toBe("minutewire");
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(rules.map(({ code }) => code));
    for (const { help, shortDescription } of tool.driver.rules) {
      expect(help.text).toMatch(/^See docs\/checks\.md, "/);
      expect(shortDescription.text).not.toBe("");
    }
  });
  test("has for each problem the rule, the level, a message and the region, its file as a relative URI", () => {
    const { results, tool } = log(ODD).runs[0];
    expect(results).toEqual([
      {
        ruleId: "word-doubled",
        ruleIndex: rules.findIndex(({ code }) => code === "word-doubled"),
        level: "warning",
        message: { text: '"the the": 100% doubled,\r\nhere\nTake one, or\nboth, out.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "notes/a%2C%20b%3Ac%20100%25.md" },
              region: { startLine: 3, startColumn: 7 },
            },
          },
        ],
      },
      {
        ruleId: "cannot-read",
        ruleIndex: rules.length,
        level: "error",
        message: { text: "notes/x.md could not be read" },
      },
    ]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });
  test("names a file above the folder relatively, and an absolute one by its file URI", () => {
    const at = (file: string) =>
      log([warning("x", "y", { file, line: 1, column: 1 })]).runs[0].results[0].locations[0].physicalLocation
        .artifactLocation.uri;
    expect(at("../notes/a b.md")).toBe("../notes/a%20b.md");
    expect(at("/notes/a b.md")).toBe("file:///notes/a%20b.md");
  });
});

test("a note's words never begin a line of a report or a log, in any format", async () => {
  const project = new Project();
  try {
    project.config("{ kind: file, path: mail }");
    const odd = "&#10;::error::a&#13;&#x85;&#x1b;[2J&#x2028;";
    project.note("a", `[b](javascript:${odd}) <!-- TODO: &#10;::error::b ##[error]b -->\n`, {
      subject: "'::error::c'",
      mood: "'\u0085::error::d ##vso[task.x]'",
    });
    for (const format of ["text", "github", "sarif", "json"]) {
      const { out, err } = await project.run("check", "--format", format);
      const said = out + err;
      expect(said).toContain("link-target");
      expect(said).not.toMatch(/[\r\t\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028]/);
      expect(said.split("\n").filter((line) => /^\s*::error::/.test(line))).toEqual([]);
      // GitHub takes a line of its own form for that alone.
      if (format !== "github") expect(said).not.toMatch(/##\w*\[/);
    }
    await project.run("send", "a", "--yes");
    const { out } = await project.run("outbox", "list");
    const key = /^accepted +(\S+)/m.exec(out)?.[1] ?? "";
    const shown = await project.run("outbox", "show", key);
    expect(shown.out.split("\n")[0]).toBe("\\::error::c");
  } finally {
    project.remove();
  }
});

describe("minutewire check --format", () => {
  const project = new Project();
  afterAll(() => project.remove());
  project.config("{ kind: file, path: mail }");
  project.note("a", "The lamp is in the the store.\n");
  project.note("b", "x\n", { updated: "2016-5-3" });

  test.each([
    ["github", /^::warning file=notes\/a\.md,line=8,col=16,title=word-doubled::/m],
    ["sarif", /"ruleId": "word-doubled"/],
    ["json", /"code": "word-doubled"/],
  ])("%s goes to standard output alone, and its exit code is that of text", async (format, found) => {
    const { code, out, err } = await project.run("check", "--format", format);
    expect({ code, err }).toEqual({ code: 65, err: "" });
    expect(out).toMatch(found);
    if (format !== "github") JSON.parse(out);
  });
  test.each(["github", "sarif", "json"])("%s reports also where the run could not begin", async (format) => {
    const { code, out } = await project.run("check", "--format", format, "--config", "none.yaml");
    expect(code).toBe(66);
    expect(out).toContain("config-missing");
    if (format !== "github") JSON.parse(out);
  });
  test("a link to a meeting is not called dead where --notes left notes out", async () => {
    project.write(
      "more/c.md",
      project.read("notes/a.md").replace("the the", "[the](/minutes/b/) [x](/minutes/c/)"),
    );
    const links = async (...words: string[]) =>
      (await project.run("check", ...words, "--format", "github")).out.match(/link-meeting-unknown/g) ?? [];
    expect(await links("more/c.md")).toHaveLength(1);
    expect(await links("--notes", "more/*.md")).toEqual([]);
  });
  test("a named note is told of alone", async () => {
    const { code, out } = await project.run("check", "a", "--format", "github");
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toHaveLength(1);
    expect((await project.run("check", "a", "--strict")).code).toBe(65);
  });
});
