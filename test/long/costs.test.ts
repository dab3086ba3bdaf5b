/**
 * What each kind of element costs at its largest, accepted and refused, and what the files beside the notes cost: twice
 * as much takes at most 1.3 times twice the work, and the program no more than half a gigabyte.
 */
import { expect, test } from "vitest";
import { COSTLY, wholeWay } from "../support/costly.ts";
import { BY_KIND, largest } from "../support/costly-by-kind.ts";
import { COSTLY_SETTINGS } from "../support/costly-settings.ts";
import { shippedTemplate } from "../support/emails.ts";
import { growth, LINEAR } from "../support/growth.ts";
import { measured } from "../support/hostile.ts";
import { Project } from "../support/project.ts";
import { drawn } from "../support/runs.ts";

const MEGABYTES = 512;
const template = await shippedTemplate();

test.each(drawn(BY_KIND, 16))("$name, as much as is accepted", async (kind) => {
  expect(await growth((size) => wholeWay(kind.note(size), template), largest(kind))).toBeLessThanOrEqual(
    LINEAR,
  );
});

test.each(drawn([...BY_KIND, ...COSTLY], 16))(
  "$name, as much as a file may hold, refused or not",
  async ({ note, most }) => {
    // Half of it may be accepted where the whole is not: what is refused must not cost more for that.
    expect(await growth((size) => wholeWay(note(size), template), most)).toBeLessThanOrEqual(LINEAR);
  },
);

test.each(drawn(COSTLY_SETTINGS, 6))("$name", async ({ run, most }) => {
  expect(await growth(run, most)).toBeLessThanOrEqual(LINEAR);
});

test.each(drawn(BY_KIND, 4))("$name: its memory", async (kind) => {
  const project = new Project();
  try {
    project.config("{ kind: file, path: sent }");
    project.write("notes/costly.md", kind.note(largest(kind)));
    const { megabytes, code } = await measured(project, "build");
    expect(code).not.toBe(70);
    expect(megabytes).toBeLessThanOrEqual(MEGABYTES);
  } finally {
    project.remove();
  }
});
