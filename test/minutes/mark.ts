/** What is counted by itself, as the tables name it. */
export const KINDS = [
  "attendee",
  "chair",
  "action",
  "owner",
  "decision",
  "deferred",
  "day",
  "hour",
  "topic",
] as const;
export type Kind = (typeof KINDS)[number];

export type Verdict = "right" | "wrong" | "missed";

/** One thing found or missed. */
export interface Judgement {
  readonly verdict: Verdict;
  /** What was found, or what should have been. */
  readonly words: string;
}

/** A judgement with its kind. */
export interface Mark extends Judgement {
  readonly kind: Kind;
}

/** A mark with the note that it is about. */
export interface NoteMark extends Mark {
  readonly habit: string;
  readonly name: string;
}
