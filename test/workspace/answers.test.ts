/** A post ends with where corrections go: to the list that it went to, or to whoever sends it. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { configText, Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";

const LIST = "crew@lists.lighthouse.example";
const PEOPLE = "[ada@lighthouse.example, ben@lighthouse.example]";
const TO_LIST = "Corrections: reply to the list.";
const TO_SENDER = "Corrections: reply to this mail.";

let project: Project;
beforeEach(() => {
  project = new Project();
  project.note("a", "Words.\n");
});
afterEach(() => project.remove());

const configure = (to: string, ...more: readonly string[]) => {
  const config = configText(["notes/*.md"], "{ kind: file, path: mail }");
  const lines = [`to: ${to}`, ...more].join("\n    ");
  project.write(
    "minutewire.yaml",
    config.replace(/to: crew@.*/, () => lines),
  );
};
const endOf = async (...words: string[]) => {
  const { out } = await runHere(project.folder, "preview", "a", ...words);
  return /Corrections: [\s\S]*?\./.exec(out)?.[0].replace(/\s+/g, " ");
};

describe("a post", () => {
  test.each([
    ["to a list", LIST, [], TO_LIST],
    ["to a list that is said to be one", LIST, ["list: mailman3"], TO_LIST],
    ["to several lists", `[${LIST}, news@lists.lighthouse.example]`, ["list: mlmmj"], TO_LIST],
    ["to people", PEOPLE, [], TO_SENDER],
    [
      "to people who may leave",
      PEOPLE,
      ['unsubscribe: "https://lighthouse.example/{token}"', "unsubscribeKey: env:LEAVE_KEY"],
      TO_SENDER,
    ],
    ["to an address that one leaves", LIST, ['unsubscribe: "mailto:leave@lighthouse.example"'], TO_SENDER],
    ["to a list, answers to its author", LIST, ["list: mailman3", "replyTo: author"], TO_SENDER],
    ["to a list, answers to an address", LIST, ["replyTo: desk@lighthouse.example"], TO_SENDER],
    ["to a list, answers there", LIST, ["replyTo: list"], TO_LIST],
  ])("%s", async (_, to, more, words) => {
    configure(to, ...more);
    expect(await endOf()).toBe(words);
    expect(await endOf("--as", "eml")).toBe(words);
  });

  test("that corrects another ends as that one did", async () => {
    configure(PEOPLE);
    await runHere(project.folder, "send", "a");
    project.note("a", "Other words.\n");
    expect(await endOf("--as", "correction")).toBe(TO_SENDER);
  });

  test("on the site ends as the first mailing's", async () => {
    for (const [to, words] of [
      [PEOPLE, TO_SENDER],
      [LIST, TO_LIST],
    ] as const) {
      configure(to);
      await runHere(project.folder, "build");
      expect(project.read("public/a/post.txt").replace(/\s+/g, " ")).toContain(words);
    }
  });
});
