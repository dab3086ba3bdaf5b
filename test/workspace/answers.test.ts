/** A post ends with where corrections go: to the list that it went to, or to whoever sends it. */
import { describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import { contextOf } from "../../src/workspace/context.ts";
import type { Mailing } from "../../src/workspace/workspace.ts";
import { post } from "../../src/writers/text/post.ts";
import { mailingTo, workspaceOf } from "../support/mailings.ts";
import { meetingOf } from "../support/notes.ts";

const LIST = "crew@lists.lighthouse.example";
const PEOPLE = ["ada@lighthouse.example", "ben@lighthouse.example"];
const TO_LIST = "Corrections: reply to the list.";
const TO_SENDER = "Corrections: reply to this mail.";
const edition = pick(meetingOf("Words.\n"));

const endOf = async (mailings: readonly Mailing[], mailing?: Mailing) => {
  const { body } = post.write(edition, await contextOf(workspaceOf(mailings), ["post"], mailing));
  return body.slice(body.indexOf("-- \n")).replace(/\s+/g, " ");
};

describe("a post", () => {
  test.each<[string, Partial<Mailing>, string | readonly string[], string]>([
    ["to a list", {}, LIST, TO_LIST],
    ["to a list that is said to be one", { list: "mailman3" }, LIST, TO_LIST],
    ["to several lists", { list: "mlmmj" }, [LIST, "news@lists.lighthouse.example"], TO_LIST],
    ["to people", {}, PEOPLE, TO_SENDER],
    ["to people who may leave", { unsubscribe: "https://lighthouse.example/{token}" }, PEOPLE, TO_SENDER],
    ["to an address that one leaves", { unsubscribe: "mailto:leave@lighthouse.example" }, LIST, TO_SENDER],
    ["to a list, answers to its author", { list: "mailman3", replyTo: "author" }, LIST, TO_SENDER],
    ["answers to an address", { replyTo: { name: "", address: "desk@lighthouse.example" } }, LIST, TO_SENDER],
    ["to people, answers to where it went", { replyTo: "list" }, PEOPLE, TO_LIST],
  ])("%s", async (_, more, to, words) => {
    const mailing = { ...mailingTo(to), ...more };
    expect(await endOf([mailing], mailing)).toContain(words);
  });

  test("on the site is as the first mailing sends it; without one it names the list", async () => {
    expect(await endOf([mailingTo(PEOPLE), mailingTo(LIST, "news")])).toContain(TO_SENDER);
    expect(await endOf([mailingTo(LIST), mailingTo(PEOPLE, "people")])).toContain(TO_LIST);
    expect(await endOf([])).toContain(TO_LIST);
  });
});
