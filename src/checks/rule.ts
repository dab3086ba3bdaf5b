import type { LIST_PROFILES } from "../mail/list.ts";
import type { Document } from "../model/document.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Site } from "../model/site.ts";
import type { Place } from "../problem.ts";
import type { Part } from "../writers/writer.ts";

/** What a rule may look at: one meeting, and everything that was made of it. */
export interface Candidate {
  readonly meeting: Meeting;
  /** The note's lines as written, front matter included: for columns, and for what the reader leaves out. */
  readonly lines: readonly string[];
  readonly site: Site;
  /** What the project closes every output with (`looks.footer`): its links are no note's. */
  readonly footer?: Document | undefined;
  /** Every meeting of the workspace, this one too. */
  readonly meetings: readonly Meeting[];
  /** Every permalink, also of notes that are no meetings for a fault of theirs; absent where not all notes were read. */
  readonly permalinks?: readonly string[] | undefined;
  /** What build writes of this meeting: its folder, and each feed with this meeting alone in it. */
  readonly parts: readonly Part[];
  readonly messages: readonly Message[];
  /** Whether a file lies beside the note or the configuration; absent where nobody looked. */
  readonly exists?: ((path: string) => boolean) | undefined;
}

/** A message as a mailing would send it now. */
export interface Message {
  readonly mailing: string;
  /** What the list runs, as the configuration has it. */
  readonly list: keyof typeof LIST_PROFILES;
  readonly bytes: Uint8Array;
}

export interface Finding {
  /** A sentence that says what is there, not what to do. */
  readonly message: string;
  readonly place: Place;
  /** What to do about it, as an imperative sentence. */
  readonly hint: string;
  /** Where a rule whose findings are errors is not certain: a person is to look. */
  readonly isPerhaps?: true;
}

export interface Rule {
  /** Kebab-case, stable: scripts and the manual refer to it. */
  readonly code: string;
  /** An error is our own fault: what was written is not what the note says. */
  readonly severity: "error" | "warning";
  /** What the rule finds, in a phrase for a list of rules. */
  readonly about: string;
  find(subject: Candidate): readonly Finding[];
}
