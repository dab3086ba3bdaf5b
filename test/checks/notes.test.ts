/** What should not go out, and how often a person is told of it. */
import { describe, expect, test } from "vitest";
import { check } from "../../src/checks/index.ts";
import { recent, together } from "../../src/commands/warnings.ts";
import { EXIT, error, isTold, warning } from "../../src/problem.ts";
import { growth, LINEAR } from "../support/growth.ts";
import { lighthouse, meetingOf, noteText, reading } from "../support/notes.ts";
import { Project } from "../support/project.ts";
import { foundIn, subjectOf } from "../support/subject.ts";

describe("what another program would have filled in", () => {
  test.each([
    ["See [it]({{ site.baseurl }}/old/).\n", ["generator-left 1:10"]],
    ["See [it]({{site.baseurl}}/old/).\n", ["generator-left 1:5"]],
    ['{% include note.html content="x" %}\n', ["generator-left 1:1"]],
    ['a {{< figure src="x" >}} b\n', ["generator-left 1:3"]],
    ["{{% notice %}}\n", ["generator-left 1:1"]],
    ["{: .wide }\n", ["generator-left 1:1"]],
    ["a `{{ x }}` {} {{}} { a: b }\n", []],
    ["{% raw %}{{ x }}{% endraw %} b\n", []],
    ["{% highlight c %}\n{{ x }}\n{% endhighlight %}\n", []],
  ])("%j", (body, found) => {
    expect(foundIn(subjectOf(body))).toEqual(found);
  });
  test("code between a generator's tags is code", () => {
    expect(
      meetingOf("{% highlight c %}\nint *a*;\n{% endhighlight %}\n\nb {% raw %}*x*{% endraw %}\n").document,
    ).toMatchObject([
      { kind: "code", text: "int *a*;" },
      { kind: "paragraph", children: [{ text: "b " }, { kind: "code", text: "*x*" }] },
    ]);
  });
  test("the description is looked at as well", () => {
    expect(foundIn(subjectOf("x\n", { description: "'{{ page.title }}'" }))).toEqual([
      "generator-left -1:15",
    ]);
  });
});

describe("what was not meant so", () => {
  test.each([
    [
      "<!DOCTYPE html>\n<html><head><title>x</title></head><body><p>a</p></body></html>\n",
      ["page-saved 1:1"],
    ],
    ["A page begins with `<html>`.\n", []],
    ["[x] done\n[ ] open\n", ["task-spoiled 1:1", "task-spoiled 2:1"]],
    ["- [x] done\n- [ ] open\n", []],
    ["see [x] and [ ] there\n", []],
  ])("%j", (body, found) => {
    expect(foundIn(subjectOf(body))).toEqual(found);
  });
  test("a picture in the note itself is told by its name and size", () => {
    const data = `data:image/png;base64,${"A".repeat(4000)}`;
    const bodies = [
      `![A lamp](${data})\n`,
      `a ![][lamp]\n\n[lamp]: <${data}>\n`,
      `<img alt="A lamp" src="${data}">\n`,
    ];
    expect(bodies.map((body) => reading(noteText(body)).problems.map(({ message }) => message))).toEqual([
      ['the picture "A lamp" (png, 2.9 KB) lies in the note itself, and no output shows it'],
      ['the picture "lamp" (png, 2.9 KB) lies in the note itself, and no output shows it'],
      ['the picture "A lamp" (png, 2.9 KB) lies in the note itself, and no output shows it'],
    ]);
  });
  test("a picture that is named from the note's place must be there", () => {
    const body =
      "![a](pictures/a.png) ![b](pictures/b.png) ![c](/c.png) ![d](https://lighthouse.example/d.png)\n";
    const exists = (path: string) => path === "pictures/a.png";
    expect(foundIn(subjectOf(body, {}, { exists }))).toEqual(["image-missing 1:22"]);
    expect(foundIn(subjectOf(body))).toEqual([]);
  });
  test.each([
    ["![a](../../img/rope.png)", "leads out of the folder", "1:1"],
    ["Words.\n\nSee ![a](../img/rope.png) there.", "leads out of the folder", "3:5"],
    ["![a](./../img/rope%201.png)", "leads out of the folder", "1:1"],
    ['<img alt="a" src="../img/rope.png">', "leads out of the folder", "1:1"],
    ["![a](a/../../img/rope.png)", "leads out of the folder", "1:1"],
    ["![a](/home/ada/notes/rope.png)", "is a path of one machine", "1:1"],
    ["![a](/Users/ada/rope.png)", "is a path of one machine", "1:1"],
    ["![a](img/rope%201.png)", "there is no file img/rope 1.png", "1:1"],
    ["![a](<img/rope 1.png>)", "there is no file img/rope 1.png", "1:1"],
    ["![a](./rope.png)", "there is no file rope.png", "1:1"],
    ["[![a](../rope.png)](https://lighthouse.example/)", "leads out of the folder", "1:2"],
  ])("a picture that nothing finds is told with its place and what to do: %s", (body, words, at) => {
    const subject = subjectOf(`${body}\n`, {}, { exists: () => false });
    expect(foundIn(subject)).toEqual([`image-missing ${at}`]);
    const [found] = check(subject);
    expect(found?.message).toContain(words);
    expect(found?.hint).toMatch(/^(?:Put|Mend) /);
    expect(foundIn({ ...subject, exists: () => true })).toEqual([]);
  });
  test("a path that leads out of a site's own folder is told, what the site or another serves is not", () => {
    const site = { ...lighthouse, url: "https://lighthouse.example/crew/" };
    const of = (body: string) => foundIn(subjectOf(`${body}\n`, {}, { site, exists: () => false }));
    expect(of("![a](../img/rope.png)")).toEqual(["image-missing 1:1"]);
    for (const src of [
      "/img/rope.png",
      "https://lighthouse.example/crew/rope.png",
      "https://lighthouse.example/crew/../rope.png",
      "https://ropes.example/home/ada/rope.png",
      "//ropes.example/../rope.png",
      "/home/rope.png",
    ])
      expect([src, of(`![a](${src})`)]).toEqual([src, []]);
  });
});

describe("how often", () => {
  const at = (file: string) => ({ file, line: 1, column: 1 });
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => warning("field-unknown", `note ${i}`, at(`${i}.md`)));

  test("what more than five notes have is told once, with a count", () => {
    expect(together(many(5))).toHaveLength(5);
    const fault = error("yaml", EXIT.note, "x", at("0.md"));
    const told = together([...many(7), fault, ...many(1).map((one) => ({ ...one, code: "other" }))]);
    expect(told.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "field-unknown note 0 (and 6 more of field-unknown in 7 notes; minutewire check NOTE tells those of one)",
      "yaml x",
      "other note 0",
    ]);
  });
  test("old notes' warnings are counted, their errors told", () => {
    const meeting = meetingOf("x\n");
    const { file } = meeting.place;
    const problems = [
      warning("a", "a", at(file)),
      error("b", EXIT.note, "b", at(file)),
      warning("c", "c", at("new.md")),
    ];
    const { told, left } = recent(problems, [meeting], new Date("2026-04-01"), 14 * 86_400_000);
    expect([told.map(({ code }) => code), left]).toEqual([["b", "c"], 1]);
    expect(recent(problems, [meeting], new Date("2026-03-04"), 14 * 86_400_000).left).toBe(0);
  });
  test("a warning can be turned off by its code, an error cannot", () => {
    const ignored = new Set(["a"]);
    expect(isTold(warning("a", "x"), ignored)).toBe(false);
    expect(isTold(error("a", EXIT.note, "x"), ignored)).toBe(true);
  });
  test("the configuration turns rules and the reader's warnings off", async () => {
    const project = new Project();
    project.config("{ kind: file, path: mail }", "checks: { ignore: [image-alt-missing, link-target] }\n");
    project.note("a", "![](/x.png) [y](ftp://z.example) <b>c");
    const { out, code } = await project.run("check");
    expect([code, out.split("\n")[0]]).toEqual([0, "1 note whole, 0 errors, 0 warnings"]);
    project.remove();
  });
});

test("warnings by the ten thousand are told together for what their number costs, and no more", async () => {
  const problems = (size: number) =>
    Array.from({ length: size }, (_, i) =>
      warning("link-empty", "a link without words", { file: `notes/${i % 3}.md`, line: i + 1, column: 1 }),
    );
  expect(await growth((size) => together(problems(size)), 40_000)).toBeLessThanOrEqual(LINEAR);
});
