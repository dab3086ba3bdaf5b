import { expect, test } from "vitest";
import { type BuiltFile, BuiltRows, type KeptPortion } from "../../src/site/built-rows.ts";
import { hash } from "../../src/site/portion.ts";

const stamp = { inode: 7, size: 3, modified: 1.5, changed: 2.25, seen: 9e12 };
const file = (name: string): BuiltFile => ({ file: name, hash: hash(name), stamp });
const parts = (name: string, ...files: string[]): KeptPortion => ({
  ...{ kind: "parts", name, made: `made of ${name}` },
  files: files.map(file),
});
const portions = (name: string, ...within: KeptPortion[]): KeptPortion => ({
  ...{ kind: "portions", name, made: `made of ${name}`, within },
});
const all = [
  portions("all", portions("first", parts("one", "a/höhe.html", "a\nb"), parts("none")), parts("two", "c")),
];
const whole = { made: "4", record: "5" };
const text = (kept: readonly KeptPortion[], more?: typeof whole) => new BuiltRows("").text(kept, more);
const namesIn = (rows: BuiltRows, name: string) => {
  const span = rows.span(name, `made of ${name}`);
  return span && rows.files.slice(span.files.from, span.files.to);
};

test("the cache of builds gives back what it was given", () => {
  const rows = new BuiltRows(text(all, whole));
  expect([rows.whole, rows.files]).toEqual([whole, ["a/höhe.html", "a\nb", "c"]]);
  for (const [n, name] of rows.files.entries())
    expect([rows.hash(n), rows.since(n, stamp)]).toEqual([hash(name), "untouched"]);
  expect(rows.since(0, { ...stamp, inode: 8 })).toBe("touched");
  expect(
    Object.fromEntries(["all", "first", "one", "none", "two"].map((one) => [one, namesIn(rows, one)])),
  ).toEqual({
    ...{ all: ["a/höhe.html", "a\nb", "c"], first: ["a/höhe.html", "a\nb"], one: ["a/höhe.html", "a\nb"] },
    ...{ none: [], two: ["c"] },
  });
  expect([rows.span("one", "of another"), rows.span("other", "")]).toEqual([undefined, undefined]);
  expect(new BuiltRows(text(all)).whole).toBeUndefined();
});

test("what is taken over as it stood is what it was, with all that is within it", () => {
  const before = new BuiltRows(text([parts("zero", "z"), ...all], whole));
  before.see(1, { ...stamp, seen: 9.5e12 });
  const span = before.span("first", "made of first");
  if (span === undefined) throw new Error("it is not there");
  const rows = new BuiltRows(
    before.text([portions("all", parts("new", "n"), { kind: "before", span }), parts("last", "l")]),
  );
  expect(rows.files).toEqual(["n", "a/höhe.html", "a\nb", "l"]);
  expect(["all", "new", "first", "one", "none", "last"].map((one) => namesIn(rows, one))).toEqual([
    ...[["n", "a/höhe.html", "a\nb"], ["n"], ["a/höhe.html", "a\nb"], ["a/höhe.html", "a\nb"], [], ["l"]],
  ]);
  expect(rows.hash(2)).toBe(hash("a\nb"));
  // The first of them was looked at later than the other.
  const later = { ...stamp, seen: 9.2e12 };
  expect([rows.since(1, later), rows.since(2, later)]).toEqual(["unclear", "untouched"]);
});

test("a file that was read is old enough to be believed, or is not, and all else stays as it was", () => {
  const young = { ...stamp, changed: stamp.seen - 1500 };
  const kept: KeptPortion = {
    ...{ kind: "parts", name: "one", made: "made of one" },
    files: [file("a"), { ...file("b"), stamp: young }],
  };
  const before = new BuiltRows(text([kept], whole));
  const [soon, later] = [400, 600].map((ms) => ({ ...young, seen: young.seen + ms }));
  expect([before.since(1, later ?? young), before.see(1, soon ?? young)]).toEqual(["unclear", false]);
  expect(before.see(1, later ?? young)).toBe(true);
  const rows = new BuiltRows(before.textAsSeen());
  expect([rows.whole, rows.files, namesIn(rows, "one")]).toEqual([whole, ["a", "b"], ["a", "b"]]);
  expect([rows.hash(1), rows.since(0, stamp)]).toEqual([hash("b"), "untouched"]);
  expect(rows.since(1, { ...young, seen: young.seen + 700 })).toBe("untouched");
});

test("a portion of which something was not written is not kept, nor what it is in, and the others are", () => {
  const left: KeptPortion = { kind: "parts", name: "left", made: "made of left" };
  const rows = new BuiltRows(
    text([portions("all", parts("one", "a"), portions("first", left, parts("two", "b")))]),
  );
  expect(rows.files).toEqual(["a", "b"]);
  expect(["all", "first", "left", "one", "two"].map((one) => namesIn(rows, one))).toEqual([
    ...[undefined, undefined, undefined, ["a"], ["b"]],
  ]);
});

test.each<readonly [what: string, text: string]>([
  ["is empty", ""],
  ["another program wrote", text(all, whole).replace(/^\w/, "-")],
  ["a program of rows alone wrote", '["all","1",[],[]]\n["one","2",[["a","hash",1,2,3,4,5]],[]]'],
])("the cache of builds has nothing where it %s", (_, said) => {
  const rows = new BuiltRows(said);
  expect([rows.whole, rows.files, rows.span("all", "made of all")]).toEqual([undefined, [], undefined]);
});
