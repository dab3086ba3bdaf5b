import { expect, test } from "vitest";
import { BuiltRows } from "../../src/site/built-rows.ts";

const stamp = { inode: 7, size: 3, modified: 1.5, changed: 2.25, seen: 9e12 };
const file = (name: string) => ({ file: name, hash: `hash of ${name}`, stamp });
const portions = new Map([
  ["all", { made: "1", files: [], within: ["one", "two"] }],
  ["one", { made: "2", files: [file("a/höhe.html"), file("a\nb")], within: [] }],
  ["two", { made: "3", files: [file("c")], within: [] }],
]);
const whole = { made: "4", record: "5" };

test("the cache of builds gives back what it was given", () => {
  const rows = new BuiltRows(BuiltRows.text(portions, whole));
  expect([rows.whole, rows.files, rows.stamp(2)]).toEqual([whole, ["a/höhe.html", "a\nb", "c"], stamp]);
  expect(rows.portions).toEqual(portions);
  expect(new BuiltRows(BuiltRows.text(portions)).whole).toBeUndefined();
});

test.each<readonly [what: string, text: string]>([
  ["is empty", ""],
  ["another program wrote", BuiltRows.text(portions, whole).replace(/^\w/, "-")],
  ["a program of rows alone wrote", '["all","1",[],[]]\n["one","2",[["a","hash",1,2,3,4,5]],[]]'],
])("the cache of builds has nothing where it %s", (_, text) => {
  const rows = new BuiltRows(text);
  expect([rows.whole, rows.files, rows.portions.size]).toEqual([undefined, [], 0]);
});
