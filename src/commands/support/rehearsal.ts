/** What can be tried of sending without sending: nothing here marks anything as sent. */
import { type Mailbox, parseMailbox } from "../../mail/address.ts";
import { plainText } from "../../mail/mime.ts";
import { EXIT_OF, type Frozen } from "../../outbox/delivery.ts";
import { shutRemarks } from "../../posting/deliver/ways.ts";
import { freeze } from "../../posting/freeze/freeze.ts";
import type { Order } from "../../posting/plan/order.ts";
import type { Plan } from "../../posting/plan/plan.ts";
import type { RevisedPosting } from "../../posting/plan/posting.ts";
import { rehearse, tryOrder } from "../../posting/rehearse.ts";
import { EXIT, type Exit, error, exitOf, type Problem, Problems, worst } from "../../problem.ts";
import { type Outcome, replyWords } from "../../transports/transport.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { deliveryLine, tellNext } from "../report/deliveries.ts";
import { namedOrCounted } from "../report/people.ts";
import { tellAnew, tellPlan, tellWarnings } from "../report/plans.ts";
import { tellRemarks } from "../report/remarks.ts";

/** Says what an order would send, and makes the messages to be sure that they can be made; `before`: what was told already. */
export async function dryRun(
  order: Order,
  json: boolean,
  terminal: Terminal,
  problems: readonly Problem[],
  before: readonly Problem[] = [],
): Promise<Exit> {
  const { plan: planned, distrust, absence, ready } = await tryOrder(order, terminal.now());
  if (distrust !== undefined) terminal.note(distrust.problem.message);
  if (absence !== undefined) terminal.note(absence.clause);
  const messages = [...ready.fresh, ...[...ready.anew, ...ready.again].map(({ frozen }) => frozen)];
  const rows = messages.map(({ bytes, merged: _, ...frozen }) => ({ ...frozen, size: bytes.length }));
  tellWarnings(problems, planned, terminal);
  await tellRemarks(order, planned, terminal);
  const told = [...(await shutRemarks(order.workspace, order.mailings, terminal.now)), ...ready.problems];
  told.forEach(terminal.problem);
  if (json) terminal.report(JSON.stringify({ wouldSend: rows, problems: [...before, ...told] }, null, 2));
  else {
    tellPlan(planned, terminal);
    tellAnew(ready, terminal);
    const changed = new Set(ready.anew.map(({ delivery }) => delivery));
    const standing = [...planned.anew, ...planned.standing].map(({ delivery }) => delivery);
    const lines = [
      ...namedOrCounted(rows, () => "", rowLine),
      ...namedOrCounted(
        standing.filter((one) => !changed.has(one)),
        ({ state }) => state,
        (delivery, whom) => deliveryLine(delivery, delivery.state, whom),
      ),
    ];
    for (const line of lines) terminal.say(line);
    if (order.correction === true) await tellCorrections(order, planned, terminal);
  }
  return exitOf(ready.problems);
}

/** What is said of a change to everybody wants to be read before: once for each mailing, and with nobody's link to leave. */
async function tellCorrections({ workspace }: Order, planned: Plan, terminal: Terminal): Promise<void> {
  const errands = [...planned.fresh, ...planned.anew, ...planned.again];
  const routes = new Map(errands.map((one) => [`${one.edition.article.permalink} ${one.mailing.name}`, one]));
  for (const errand of routes.values()) {
    const { frozen } = await freeze(workspace, errand, terminal.now());
    for (const line of ["", ...plainText(frozen.bytes).trimEnd().split("\n")]) terminal.say(line);
  }
}

/** A message that would go, or as many as there are people for it. */
function rowLine(
  { permalink, mailing, size }: Pick<Frozen, "permalink" | "mailing"> & { readonly size: number },
  whom: string,
): string {
  return `would send    ${permalink}  ${mailing}  to ${whom}  ${size} bytes`;
}

/** Sends the named editions to one address instead of the mailings' own. */
export async function rehearsal(
  order: Order,
  address: string,
  json: boolean,
  terminal: Terminal,
): Promise<Exit> {
  const to = parseMailbox(address);
  if (!to.ok) throw new Problems(error("address", EXIT.usage, `--to ${address}: ${to.reason}`));
  const { workspace } = order;
  if ((order.named ?? []).length === 0)
    throw new Problems(
      error(
        "send-what",
        EXIT.usage,
        "name the note to rehearse",
        undefined,
        `minutewire send NOTE --to ${to.value.address}`,
      ),
    );
  const warned = new Set<string>();
  const warn = (problem: Problem) => {
    if (!warned.has(problem.message)) terminal.problem(problem);
    warned.add(problem.message);
  };
  const errands = await errandsOf(order, terminal);
  await tellRemarks(order, { fresh: errands }, terminal);
  const done: { permalink: string; mailing: string; recipient: string; outcome: Outcome }[] = [];
  for (const errand of errands) {
    const { edition, mailing } = errand;
    const { permalink } = edition.article;
    const { frozen, outcome } = await rehearsed(workspace, errand, to.value, terminal, warn);
    const { recipient } = frozen;
    done.push({ permalink, mailing: mailing.name, recipient, outcome });
    if (json) continue;
    terminal.say(`rehearsal     ${permalink}  ${mailing.name}  to ${recipient}`);
    terminal.say(`    ${outcome.kind} "${replyWords(outcome.reply)}"`);
    tellNext(afterRehearsal(outcome, recipient), terminal);
  }
  if (json) terminal.report(JSON.stringify(done, null, 2));
  return worst(...done.map(({ outcome }) => exitOfOutcome(outcome)));
}

async function rehearsed(
  workspace: Workspace,
  errand: RevisedPosting,
  to: Mailbox,
  terminal: Terminal,
  warn: (problem: Problem) => void,
): ReturnType<typeof rehearse> {
  try {
    const { now, signal } = terminal;
    return await rehearse(workspace, errand, to, { now, signal, warn });
  } catch (cause) {
    if (cause instanceof Problems) terminal.note("The rehearsal did not leave, and nothing was marked.");
    throw cause;
  }
}

/** What became of a rehearsal that did not arrive, and what now; undefined where it did. */
function afterRehearsal(outcome: Outcome, recipient: string): string | undefined {
  const again = "then rehearse again";
  switch (outcome.kind) {
    case "accepted":
      return undefined;
    case "deferred":
    case "rejected":
      return `It was not delivered, and nothing was marked. ${whatNow(outcome, recipient)}, ${again}.`;
    case "uncertain":
      return `It may or may not have arrived, and nothing was marked. Look into the mailbox of ${recipient}; to rehearse again does no harm.`;
    default:
      return outcome satisfies never;
  }
}

/** A rehearsal is in no outbox: nothing tries it again by itself. */
function whatNow(outcome: Outcome & { readonly kind: "deferred" | "rejected" }, recipient: string): string {
  if (outcome.stop === "config") return "Mend what the sentence above names";
  if (outcome.kind === "rejected")
    return `Mend what the server names, or try another address than ${recipient}`;
  return "It is not tried again by itself: wait some minutes";
}

/** What would go out now: each note as it is, or what changed in it since it was sent. */
async function errandsOf(order: Order, terminal: Terminal): Promise<readonly RevisedPosting[]> {
  const { mailings, named = [] } = order;
  if (order.correction !== true)
    return named.flatMap((edition) => mailings.map((mailing) => ({ edition, mailing, revision: 0 })));
  // Of a message to several one is enough to look at.
  const single = mailings.map((mailing) => ({ ...mailing, recipients: undefined }));
  const { plan: planned } = await tryOrder({ ...order, mailings: single }, terminal.now());
  tellPlan(planned, terminal);
  return planned.fresh;
}

function exitOfOutcome(outcome: Outcome): Exit {
  return "stop" in outcome && outcome.stop === "config" ? EXIT.config : EXIT_OF[outcome.kind];
}
