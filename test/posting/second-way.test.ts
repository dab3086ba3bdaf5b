import { expect, test } from "vitest";
import { Project } from "../support/project.ts";

test("a run goes by the second way out where the first is not there, and says so once", async () => {
  const project = new Project();
  try {
    project.config(
      '{ kind: smtp, url: "smtp://127.0.0.1:9", then: spare }',
      "  spare: { kind: file, path: out }\nguards: { age: 9999d, count: 9 }\n",
    );
    project.note("old", "Words.\n");
    await project.run("publish", "--first-run");
    for (const name of ["one", "two"]) project.note(name, `Words of ${name}.\n`);
    const { code, out, err } = await project.run("publish");
    expect([code, out.match(/^sent /gm)?.length, err.match(/transport-second/g)?.length]).toEqual([0, 2, 1]);
    expect(err).toContain('"way" did not take it (');
    expect(Object.keys(project.files("out")).filter((file) => file.endsWith(".eml"))).toHaveLength(2);
    expect((await project.run("outbox", "show", "one/post/crew@lists.lighthouse.example/0")).out).toContain(
      "way before: ",
    );
    expect((await project.run("publish")).out).not.toContain("sent ");
  } finally {
    project.remove();
  }
});
