/** An edition through a mailing, and what becomes of it: the words in which a plan is told. Types alone. */
import type { FirstEdition } from "../../model/edition.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import type { Mailing } from "../../workspace/workspace.ts";
import type { Corrected } from "../correction.ts";

/** One edition through one mailing. */
export interface Posting {
  readonly edition: FirstEdition;
  readonly mailing: Mailing;
}

/** An errand as it is frozen: its revision and, where that is a correction, of what. */
export interface RevisedPosting extends Posting {
  /** From 0; only a correction raises it. */
  readonly revision: number;
  readonly corrects?: Corrected | undefined;
}

/**
 * The words: what the guards keep back (older than their age, dated ahead, too many at once), what the note itself says
 * (a draft, to be published later), what may have gone already (the same words under another permalink, through
 * another mailing, or that is in doubt or on its way), corrections of what was not changed, not sent or sent elsewhere,
 * what is none of the notes that the mailing takes, and what would go to nobody who is not suppressed.
 */
export type HeldReason =
  | ("old" | "ahead" | "many" | "unbuilt" | "draft" | "later")
  | ("twin" | "other-mailing" | "doubt" | "sending")
  | ("unchanged" | "unsent" | "elsewhere" | "select" | "suppressed");

/** Why something is not sent: a word that stays, for programs, and a sentence for the user. */
export interface Hindrance {
  readonly reason: HeldReason;
  readonly why: string;
}

/** One edition that a mailing does not get. */
export interface HeldPosting extends Posting, Hindrance {
  readonly delivery?: Delivery | undefined;
  /** When it was first told, where a run has told it for that reason: only a person who names it is told again. */
  readonly since?: Date | undefined;
}

/** One that the outbox has as it is. */
export interface StandingPosting extends Posting {
  readonly delivery: Delivery;
  /** Whether the note is not the one that was frozen, and its words are others. */
  readonly edited: boolean;
  /** When that edit was first told, where a run has told it: only a person who names the note is told again. */
  readonly since?: Date | undefined;
}

/** What becomes of one. */
export type PlanStep =
  | (RevisedPosting & { readonly kind: "fresh"; readonly instead?: Delivery })
  | (RevisedPosting & { readonly kind: "anew" | "again"; readonly delivery: Delivery })
  | (StandingPosting & { readonly kind: "standing" })
  | (HeldPosting & { readonly kind: "held" });
