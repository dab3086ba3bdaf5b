/** What is asked for: by a run, all that is new; by a person, what they name. */
import type { FirstEdition } from "../../model/edition.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";

/** What is to go out: through which mailings, of which editions. */
export interface Order {
  readonly workspace: Workspace;
  readonly mailings: readonly Mailing[];
  /** Every meeting of the workspace. */
  readonly meetings: readonly Meeting[];
  /** Those a person named; absent where all that is new is meant. */
  readonly named?: readonly FirstEdition[] | undefined;
  /** Permalinks of meetings whose pages could not be built: what is new of them is kept back. */
  readonly unbuilt?: ReadonlySet<string> | undefined;
  /** What was sent and has changed since goes once more, as a correction. */
  readonly correction?: boolean | undefined;
}
