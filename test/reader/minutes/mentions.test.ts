/** People as Notion, Confluence, Teams and Google mention them: "@Cleo Invented". Every note is made up. */
import { describe, expect, test } from "vitest";
import { type Found, found } from "../../support/found.ts";

/** What is found below a line of attendees. */
function inCrew(body: string): Omit<Found, "there"> {
  const { there: _, ...rest } = found(`Attendees: Ada Example, Ben Sample, Cleo Invented\n\n${body}`);
  return rest;
}

describe("a mention of a whole name is one person", () => {
  test.each([
    ["ACTION: @Cleo Invented to sew the flag\n", ["Cleo Invented: sew the flag"]],
    ["ACTION: **@Cleo Invented** — sew the flag\n", ["Cleo Invented: sew the flag"]],
    ["ACTION: sew the flag (@Cleo Invented)\n", ["Cleo Invented: sew the flag"]],
    ["- [ ] sew the flag — @Cleo Invented\n", ["Cleo Invented: sew the flag"]],
    ["- [ ] [@Cleo I](https://team.example/cleo) sew the flag\n", ["Cleo Invented: sew the flag"]],
    ["- [ ] @Cleo Invented and @Ben Sample to sew\n", ["Cleo Invented, Ben Sample: sew"]],
    ["- [ ] @Cleo Invented @Ben Sample sew the flag\n", ["Cleo Invented, Ben Sample: sew the flag"]],
    ["- [ ] @Dora Feigned: ring the mill\n", ["Dora Feigned: ring the mill"]],
    ["- [ ] @Dora Feigned ring the mill\n", ["Dora Feigned: ring the mill"]],
    ["- [ ] ring the mill (@Dora Feigned)\n", ["Dora Feigned: ring the mill"]],
    ["- [ ] @Guest 2 - bring the map\n", ["Guest 2: bring the map"]],
    ["- [ ] @Dora Ring the mill\n", ["@Dora: Ring the mill"]],
    ["- [ ] @dora-f ring the mill\n", ["@dora-f: ring the mill"]],
    ["## Next steps\n\n- @Dora Feigned will ring the mill\n", ["Dora Feigned: ring the mill"]],
    ["And then @Dora Feigned will ring the mill.\n", ["Dora Feigned: ring the mill"]],
    ["And then @Cleo Invented will ring the mill.\n", ["Cleo Invented: ring the mill"]],
  ])("in %j", (body, actions) => {
    expect(inCrew(body)).toEqual({ actions });
  });

  test.each([
    "Present: @Dora Feigned, @Emil Fabled\n\nEmil will ring the mill.\n",
    "Present: @Dora Feigned @Emil Fabled\n\n- [ ] @Emil Fabled to ring the mill\n",
    "## Attendees\n\n- @Dora Feigned\n- @Emil Fabled\n\n## Mill\n\nACTION: @Emil Fabled to ring the mill\n",
    "| Name | Present |\n|---|---|\n| @Dora Feigned | x |\n| @Emil Fabled | x |\n\n## Action items\n\n- [ ] @Emil to ring the mill\n",
  ])("in a list of attendees: %j", (note) => {
    expect(found(note)).toEqual({
      there: ["Dora Feigned", "Emil Fabled"],
      actions: ["Emil Fabled: ring the mill"],
    });
  });
});

describe("a mention at the end of a task", () => {
  test.each([
    "- [ ] order oil with @ben",
    "- [ ] merge the plan by @ada and @ben",
    "- [ ] order oil, see @ben",
    "- [ ] review the plan by @ada and @ben",
    "- [ ] order a hook for @ben",
    "- [ ] order a hook, ask @ben",
    "ACTION: check the list from @ben",
    "ACTION: ping @ben",
    "- [ ] mend the cart of @Ben Sample",
  ])("is part of it behind a word that needs it: %j", (line) => {
    const { actions } = inCrew(`${line}\n`);
    expect(actions).toEqual([`: ${line.replace(/^(?:- \[ \] |ACTION: )/, "")}`]);
  });

  test.each([
    ["- [ ] order the hooks @ben\n", ["Ben Sample: order the hooks"]],
    ["- [ ] order the hooks @ben, @ada\n", ["Ben Sample, Ada Example: order the hooks"]],
    ["- [ ] order the hooks @ben and @ada.\n", ["Ben Sample, Ada Example: order the hooks"]],
  ])("is its owner elsewhere: %j", (body, actions) => {
    expect(inCrew(body)).toEqual({ actions });
  });
});
