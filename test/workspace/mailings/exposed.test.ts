/** What is refused where the outbox is on a branch that others read. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Project } from "../../support/project.ts";

const LIST = "to: crew@lists.lighthouse.example";
const PEOPLE = "to: [ada@keepers.example, bo@keepers.example]";

let project: Project;
beforeEach(() => {
  project = new Project();
  project.note("new", "# New\n");
});
afterEach(() => project.remove());

function configured(to: string, more = "state: git"): void {
  project.config("{ kind: file, path: out }", more);
  project.write("minutewire.yaml", project.read("minutewire.yaml").replace(LIST, to));
}

describe("with `state: git`", () => {
  test.each([
    ["a list of addresses", PEOPLE, ["to"]],
    ["one address in a list", "to: [ada@keepers.example]", ["to"]],
    ["a file of addresses, even one that is not there", "to: file:people.txt", ["to"]],
    ["a link to leave by", `${LIST}\n    unsubscribe: mailto:leave@keepers.example`, ["unsubscribe"]],
    [
      "a link with a token",
      `${PEOPLE}\n    unsubscribe: "https://keepers.example/{token}"\n    unsubscribeKey: env:KEY`,
      ["to", "unsubscribe"],
    ],
  ])("%s is refused at its place, and nothing is sent", async (_, to, keys) => {
    configured(to);
    for (const words of [["publish", "--first-run"], ["send", "new", "--yes"], ["check"]]) {
      const { code, err, out } = await project.runFrom(".", ...words);
      expect([code, (err + out).match(/outbox-readable/g)?.length]).toEqual([78, keys.length]);
      for (const key of keys)
        expect(err + out).toMatch(
          new RegExp(`^minutewire.yaml:\\d+:\\d+ +error +outbox-readable +mailings\\.\\w+\\.${key}:`, "m"),
        );
    }
    expect(Object.keys(project.files(".")).filter((name) => name.startsWith("out"))).toEqual([]);
  });

  test("one mailing of two is told with every other fault of the mailings", async () => {
    configured(
      `${PEOPLE}\n    transport: way\n  other:\n    from: crew@lists.lighthouse.example\n    to: file:gone.txt`,
    );
    const { code, err } = await project.runFrom(".", "publish");
    expect([code, err.match(/outbox-readable/g)?.length]).toEqual([78, 2]);
  });
});

test("people in a folder's outbox stay as they are, also where the command line names the folder", async () => {
  configured(PEOPLE, "");
  expect((await project.runFrom(".", "publish", "--first-run")).code).toBe(0);
  configured(PEOPLE);
  expect((await project.runFrom(".", "status", "--state", ".minutewire")).err).not.toContain(
    "outbox-readable",
  );
});
