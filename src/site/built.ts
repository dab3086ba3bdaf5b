/** What a build tells. */
import type { Meeting } from "../model/meeting.ts";
import type { Problem } from "../problem.ts";
import type { Notes } from "../workspace/notes.ts";

/** What a build did: the files it looked after, relative to DIR, those whose bytes changed, and those that left. */
export interface Built {
  /** How many meetings are shown. */
  readonly meetings: number;
  readonly files: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Permalinks of meetings of which not every page could be written. */
  readonly unbuilt: readonly string[];
  /** What others wrote and this build took over. */
  readonly adopted: readonly string[];
  /** What was not written, what the hub was not told, and what could not be recorded. */
  readonly problems: readonly Problem[];
}

/** What a run of a build tells. */
export interface BuildReport {
  readonly built: Built;
  readonly notes: Pick<Notes, "problems"> & {
    /** Those that the problems are of, at least. */
    readonly meetings: readonly Pick<Meeting, "date" | "place">[];
  };
}
