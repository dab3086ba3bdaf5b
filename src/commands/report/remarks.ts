/** What the checks remark in notes that go out for the first time: who never runs check reads it before they leave. */
import { check } from "../../checks/index.ts";
import type { Meeting } from "../../model/meeting.ts";
import { candidateOf } from "../../posting/candidate.ts";
import type { Order } from "../../posting/plan/order.ts";
import type { Plan } from "../../posting/plan/plan.ts";
import { isTold, type Problem, warning } from "../../problem.ts";
import type { Terminal } from "../command.ts";
import { counted } from "./counted.ts";

/** Of more notes at once none is looked into, and of more remarks no more are told: there is a command for both. */
const MOST = 5;

/** Notes that go out, among all others that there are. */
type Outgoing = Pick<Order, "workspace" | "meetings"> & { readonly permalinks?: readonly string[] };

/** Tells the remarks; nothing of it keeps a note back, and what sending lets pass is no error here. */
export async function tellRemarks(
  order: Outgoing,
  { fresh }: Pick<Plan, "fresh">,
  terminal: Terminal,
): Promise<void> {
  const first = fresh.flatMap(({ edition, revision }) =>
    edition.kind === "meeting" && revision === 0 ? edition.article : [],
  );
  const meetings = [...new Set(first)];
  if (meetings.length > MOST) {
    const notes = `${counted(meetings.length, "note")} go out for the first time`;
    return terminal.note(`${notes}: minutewire check tells what might be mended in them`);
  }
  for (const meeting of meetings) {
    const remarks = await remarksOf(order, meeting, terminal.now());
    remarks.slice(0, MOST).forEach(terminal.problem);
    const more = remarks.length - MOST;
    if (more > 0) terminal.note(`${counted(more, "more remark")}: minutewire check ${meeting.permalink}`);
  }
}

async function remarksOf(order: Outgoing, meeting: Meeting, now: Date): Promise<Problem[]> {
  const { workspace, meetings: all } = order;
  // Where the command line names some of the notes there are others, that we have not read.
  const permalinks = workspace.narrowed ? undefined : order.permalinks;
  try {
    const { subject } = await candidateOf(workspace, meeting, { all, permalinks }, now);
    const found = check(subject).filter((problem) => isTold(problem, workspace.ignored));
    return found.map(({ code, message, place, hint }) => warning(code, message, place, hint));
  } catch {
    // A fault of a rule, or a note that went a moment ago: sending does without, and check tells it in full.
    const hint = `minutewire check ${meeting.permalink} tells why.`;
    return [warning("check-failed", "the note cannot be looked into", meeting.place, hint)];
  }
}
