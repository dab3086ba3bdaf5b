/** How an order is carried out, whatever it is of: tried, or sent, and what is told of it. */
import type { Command } from "commander";
import type { Absence } from "../../outbox/contract.ts";
import { EXIT_OF, type Frozen } from "../../outbox/delivery.ts";
import { exitOfRun } from "../../outbox/dispatch.ts";
import type { Ready } from "../../posting/enqueue.ts";
import type { Order } from "../../posting/plan/order.ts";
import { type Begun, type SendOrder, send } from "../../posting/send.ts";
import { EXIT, type Exit, error, exitOf, type Problem, Problems, worst } from "../../problem.ts";
import { namedOutbox } from "../../workspace/outbox.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { tellSettled } from "../report/deliveries.ts";
import { isUntold } from "../report/kept-back.ts";
import { namedOrCounted } from "../report/people.ts";
import { tellAnew, tellPlan, tellWarnings } from "../report/plans.ts";
import { tellRemarks } from "../report/remarks.ts";
import { ToldResults } from "../report/told-results.ts";
import { utc } from "../report/utc.ts";
import { STATE } from "../typing/state-option.ts";
import { mailingsNamed } from "./mailings.ts";
import { dryRun, rehearsal } from "./rehearsal.ts";

/** How to send, as the command line says it. */
export interface SendOptions {
  readonly mailing?: string;
  readonly dryRun?: boolean;
  readonly to?: string;
  readonly yes?: boolean;
  readonly wait?: boolean;
  readonly json?: boolean;
}

/** Declares them; `when` says under which condition they hold. */
export function sendOptions(command: Command, when = ""): Command {
  return command
    .option("--dry-run", `${when}say what would be sent; change nothing`)
    .option("--to <address>", `${when}a rehearsal, to this address instead; nothing is marked as sent`)
    .option("--yes", `${when}do not ask`)
    .option("--wait", `${when}stay until nothing is owed, trying again whenever it is due`)
    .option("--json", `${when}report as JSON`)
    .option("--notes <glob>", "read these notes instead of notes.files")
    .addOption(STATE);
}

/** Whether it is only tried: nothing is marked as sent. */
export function isTried({ dryRun, to }: SendOptions): boolean {
  return dryRun === true || to !== undefined;
}

/** Carries an order out; `problems` are those of the notes. */
export async function carryOut(
  order: Pick<SendOrder, keyof Order | "permalinks">,
  options: SendOptions,
  terminal: Terminal,
  problems: readonly Problem[],
): Promise<Exit> {
  const json = options.json === true;
  if (options.dryRun === true) return dryRun(order, json, terminal, problems);
  if (options.to !== undefined) return rehearsal(order, options.to, json, terminal);
  const { wait, mailing: through } = options;
  const known = new Set<Problem>();
  const results = new ToldResults(order.workspace.mailings, terminal);
  const sent = await send(
    { ...order, wait, through, isAllWanted: json },
    {
      now: terminal.now,
      mayReplace: ({ message }) => options.yes === true || replaced(message, terminal),
      begun: (how, absence) => terminal.note(begunLine(how, absence, order.workspace)),
      settled: (reconciled) => json || tellSettled(reconciled, terminal),
      planned: async (plan, ready) => {
        for (const problem of ready.problems) known.add(problem);
        tellWarnings(problems, plan, terminal);
        await tellRemarks(order, plan, terminal);
        if (!json) {
          tellPlan(plan, terminal, order.named !== undefined);
          tellAnew(ready, terminal);
        }
        return confirmed(ready, options, terminal);
      },
      waiting: (until) => terminal.note(`waiting until ${utc(until)} for what is still owed`),
      tell: (result, past) => json || results.tell(result, past),
      warn: terminal.problem,
      signal: terminal.signal,
    },
  ).finally(() => results.end());
  for (const problem of sent.problems) if (!known.has(problem)) terminal.problem(problem);
  if (sent.plan === undefined) return exitOf(sent.problems);
  if (sent.isDeclined) return EXIT.ok;
  if (json)
    terminal.report(
      JSON.stringify(
        sent.results.map(({ delivery }) => delivery),
        null,
        2,
      ),
    );
  // What could not be made ready is told, and is not nothing.
  else if (
    sent.notes.size === 0 &&
    known.size === 0 &&
    !sent.plan.held.some((one) => order.named !== undefined || isUntold(one))
  )
    terminal.say("nothing to send");
  // Also where it is not the named note's delivery that is in doubt, but what keeps it back.
  const named = order.named?.map(({ article }) => article.permalink.toLowerCase());
  const doubted = sent.reconciled.filter(({ delivery }) => named?.includes(delivery.permalink.toLowerCase()));
  const open = doubted.filter(({ delivery }) => delivery.state === "uncertain");
  const doubts = open.map(({ delivery }) => EXIT_OF[delivery.state]);
  return worst(exitOfRun(sent.results), exitOf(sent.problems), ...doubts);
}

function begunLine(how: Begun, absence: Absence | undefined, workspace: Workspace): string {
  const place = namedOutbox(workspace);
  if (how === "anew")
    return `the outbox in ${place} may not have known all that was sent: the other notes are marked known now, what was owed is uncertain, and what you named is sent, also if a later copy has sent it before`;
  const made =
    absence?.wayBack === undefined ? `there was no outbox in ${place}: one` : `${absence.clause}: a new one`;
  return `${made} is made, and the other notes are marked known`;
}

/** Asks whoever sits there whether a named note goes though it may have gone before. */
async function replaced(message: string, terminal: Terminal): Promise<boolean> {
  if (!terminal.interactive) return false;
  terminal.note(message);
  return terminal.ask("It may have been sent from there. Begin anew, and send it?");
}

/** Shows what is to be sent, and asks whoever sits there. */
async function confirmed(ready: Ready, { yes }: SendOptions, terminal: Terminal): Promise<boolean> {
  ready.problems.forEach(terminal.problem);
  const messages = [...ready.fresh, ...[...ready.anew, ...ready.again].map(({ frozen }) => frozen)];
  const line = ({ permalink, mailing }: Frozen, whom: string) =>
    `to send       ${permalink}  ${mailing}  to ${whom}`;
  for (const one of namedOrCounted(messages, () => "", line)) terminal.note(one);
  if (!terminal.interactive || yes === true || messages.length === 0) return true;
  const these = messages.length === 1 ? "this message" : `these ${messages.length} messages`;
  return terminal.ask(`Send ${these}?`);
}

/** The mailing of that name, or all; throws Problems where there is none. */
export function chosenMailings(workspace: Workspace, name: string | undefined): readonly Mailing[] {
  const chosen = mailingsNamed(workspace, name);
  if (chosen.length > 0) return chosen;
  throw new Problems(
    error(
      "mailing-missing",
      EXIT.config,
      "the configuration has no mailing",
      undefined,
      "Add one under mailings:.",
    ),
  );
}
