/** What can be tried of sending without sending: nothing here marks anything as sent. */
import { parseMailbox } from "../../mail/address.ts";
import { plainText } from "../../mail/mime.ts";
import { EXIT_OF } from "../../outbox/delivery.ts";
import type { Order, RevisedPosting } from "../../posting/plan.ts";
import { rehearse, tryOrder } from "../../posting/rehearse.ts";
import { EXIT, type Exit, error, exitOf, Problems, worst } from "../../problem.ts";
import type { Outcome } from "../../transports/transport.ts";
import type { Terminal } from "../command.ts";
import { tellAnew, tellPlan } from "./report.ts";

/** Says what an order would send, and makes the messages to be sure that they can be made. */
export async function dryRun(order: Order, json: boolean, terminal: Terminal): Promise<Exit> {
  const { plan: planned, distrust, ready } = await tryOrder(order, terminal.now());
  if (distrust !== undefined) terminal.note(distrust.problem.message);
  const messages = [...ready.fresh, ...[...ready.anew, ...ready.again].map(({ frozen }) => frozen)];
  const rows = messages.map(({ bytes, ...frozen }) => ({ ...frozen, size: bytes.length }));
  ready.problems.forEach(terminal.problem);
  if (json) terminal.report(JSON.stringify({ wouldSend: rows, problems: ready.problems }, null, 2));
  else {
    tellPlan(planned, terminal);
    tellAnew(ready, terminal);
    for (const { permalink, mailing, recipient, messageId, size } of rows)
      terminal.say(`would send    ${permalink}  ${mailing}  to ${recipient}  <${messageId}>  ${size} bytes`);
    const changed = new Set(ready.anew.map(({ delivery }) => delivery));
    for (const { delivery } of [...planned.anew, ...planned.standing])
      if (!changed.has(delivery))
        terminal.say(`${delivery.state.padEnd(12)}  ${delivery.permalink}  ${delivery.mailing}`);
    // What is said of a change to everybody wants to be read before.
    if (order.correction === true) for (const { bytes } of messages) terminal.write(`\n${plainText(bytes)}`);
  }
  return exitOf(ready.problems);
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
    throw new Problems(error("send-what", EXIT.usage, "name the note to rehearse"));
  const done: { permalink: string; mailing: string; recipient: string; outcome: Outcome }[] = [];
  for (const errand of await errandsOf(order, terminal)) {
    const { edition, mailing } = errand;
    const { permalink } = edition.article;
    const { frozen, outcome } = await rehearse(workspace, errand, to.value, terminal);
    done.push({ permalink, mailing: mailing.name, recipient: frozen.recipient, outcome });
    if (!json)
      terminal.say(
        `rehearsal     ${permalink}  ${mailing.name}  to ${frozen.recipient}  ${outcome.kind}  "${outcome.reply.text}"`,
      );
  }
  if (json) terminal.report(JSON.stringify(done, null, 2));
  return worst(...done.map(({ outcome }) => exitOfOutcome(outcome)));
}

/** What would go out now: each note as it is, or what changed in it since it was sent. */
async function errandsOf(order: Order, terminal: Terminal): Promise<readonly RevisedPosting[]> {
  const { mailings, named = [] } = order;
  if (order.correction !== true)
    return named.flatMap((edition) => mailings.map((mailing) => ({ edition, mailing, revision: 0 })));
  const { plan: planned } = await tryOrder(order, terminal.now());
  tellPlan(planned, terminal);
  return planned.fresh;
}

function exitOfOutcome(outcome: Outcome): Exit {
  return "stop" in outcome && outcome.stop === "config" ? EXIT.config : EXIT_OF[outcome.kind];
}
