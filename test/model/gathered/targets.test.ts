import { expect, test } from "vitest";
import { meetingOf } from "../../support/notes.ts";

const told = (body: string) =>
  meetingOf(body).targets.map(({ before = "", words, after = "" }) => [before, words, after]);

test("a link is told with the sentence that it stands in, and with no other", () => {
  expect(
    told("First one. Then we said (see [the **log**](/a), page 3) that it stays. More [of it](/b).\n"),
  ).toEqual([
    ["Then we said (see ", "the log", ", page 3) that it stays."],
    ["More ", "of it", "."],
  ]);
  expect(told('- [alone](/a)\n- see\n  [one](/b) and [another](/c)\n\n"Yes, [he](/d) did." No.\n')).toEqual([
    ["", "alone", ""],
    ["see ", "one", " and another"],
    ["see one and ", "another", ""],
    ['"Yes, ', "he", ' did."'],
  ]);
  expect(told("See [it](/c) and https://x.example/d.html there. No.\n")[0]).toEqual([
    "See ",
    "it",
    " and https://x.example/d.html there.",
  ]);
  expect(told("| [one](/a) | b |\n| --- | --- |\n| c | all of [another](/b) |\n")).toEqual([
    ["", "one", ""],
    ["all of ", "another", ""],
  ]);
});

test("of a long sentence what is near, by whole words", () => {
  const [[before = "", , after = ""] = []] = told(`${"word ".repeat(80)}[here](/a) ${"more ".repeat(80)}\n`);
  expect(before).toMatch(/^…( word){15,20} $/);
  expect(after).toMatch(/^( more){15,20} …$/);
});

test("a target is told once, as it is named first", () => {
  expect(told("See [the log](/a). Again [that log](/a).\n")).toEqual([["See ", "the log", "."]]);
});
