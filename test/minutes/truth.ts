import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import {
  array,
  boolean,
  type InferOutput,
  isoDate,
  literal,
  minLength,
  nonEmpty,
  optional,
  parse,
  pipe,
  regex,
  strictObject,
  string,
} from "valibot";
import { parse as parseYaml } from "yaml";

/** `Ada Brook / adab`: one person, by every name the note gives. */
const Name = pipe(string(), nonEmpty());
const Names = optional(array(Name), []);
/** Words as they stand in the note; where a line ends in them, a space does. */
const Quote = pipe(string(), minLength(2));
const Quotes = optional(array(Quote), []);
/** `clear: false`: secretaries would differ, so it counts neither way. */
const clear = optional(boolean(), true);
const Item = strictObject({ words: Quote, clear });
const Action = strictObject({ ...Item.entries, who: Names, done: optional(boolean(), false) });
const Next = strictObject({
  words: Quote,
  clear,
  /** Absent where the note tells no day that a reader could be sure of. */
  day: optional(pipe(string(), isoDate())),
  /** As the note says it, with the zone that the note gives; `utc` is the same hour as the clock in UTC shows it. */
  hour: optional(pipe(string(), regex(/^\d\d:\d\d$/))),
  zone: optional(string()),
  utc: optional(pipe(string(), regex(/^\d\d:\d\d$/))),
});

const TruthForm = strictObject({
  attendees: Names,
  /** Whom one reader would count as there and another would not. */
  maybe: Names,
  absent: Names,
  chair: optional(Name),
  actions: optional(array(Action), []),
  decisions: optional(array(Item), []),
  deferred: optional(array(Item), []),
  next: optional(Next),
  /** Absent where readers would differ on what the topics are. */
  topics: optional(array(Quote)),
  /** Headings that one reader would count among them and another would not. */
  asides: Quotes,
  /** What looks like one and is none. */
  not: optional(
    strictObject({
      actions: Quotes,
      decisions: Quotes,
      deferred: Quotes,
      attendees: Quotes,
      next: Quotes,
    }),
    {},
  ),
  /** Where the judging was hard, and why it went this way. */
  remark: optional(string()),
  /** The habit `newsletter`: no meeting at all. */
  meeting: optional(literal(false)),
});

/** What a careful secretary would find in a note. */
export type Truth = InferOutput<typeof TruthForm>;

/** A made-up note beside its truth. */
export interface JudgedNote {
  readonly habit: string;
  /** Below the folder of the habit, without `.md`. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly truth: Truth;
}

const FOLDER = import.meta.dirname;

/** Every note of a folder with its truth, by habit; a truth of another form is an error. */
export function judgedNotes(folder = FOLDER): readonly JudgedNote[] {
  return globSync("*/*.md", { cwd: folder })
    .sort()
    .map((file) => {
      const path = join(folder, file);
      const truth = parse(TruthForm, parseYaml(readFileSync(path.replace(/\.md$/, ".truth.yaml"), "utf8")));
      return {
        habit: dirname(file),
        name: relative(dirname(file), file).replace(/\.md$/, ""),
        path,
        text: readFileSync(path, "utf8"),
        truth,
      };
    });
}
