/** What can be tried of sending without sending: nothing here marks a meeting as sent. */
import { parseMailbox } from "../mail/address.ts";
import { storeExists } from "../outbox/folder.ts";
import { openStore } from "../outbox/store.ts";
import { EXIT, type Exit, error, Problems } from "../problem.ts";
import { freezeFresh, type Order, plan, rehearse } from "../send.ts";
import type { Terminal } from "./command.ts";
import { tellPlan } from "./report.ts";

/** Says what an order would send, and makes the messages to be sure that they can be made. */
export async function dryRun(order: Order, terminal: Terminal): Promise<Exit> {
  const { state } = order.workspace;
  const store = storeExists(state) ? openStore(state, { create: false }) : undefined;
  const planned = plan(store, order, terminal.now());
  store?.close();
  const frozen = await freezeFresh(order, planned, terminal.now());
  tellPlan(planned, terminal);
  for (const { permalink, mailing, recipient, messageId, bytes } of frozen)
    terminal.say(
      `would send    ${permalink}  ${mailing}  to ${recipient}  <${messageId}>  ${bytes.length} bytes`,
    );
  for (const { delivery } of planned.standing)
    terminal.say(`${delivery.state.padEnd(12)}  ${delivery.permalink}  ${delivery.mailing}`);
  return EXIT.ok;
}

/** Sends the named meetings to one address instead of the mailings' own. */
export async function rehearsal(
  { workspace, mailings, named = [] }: Order,
  address: string,
  terminal: Terminal,
): Promise<Exit> {
  const to = parseMailbox(address);
  if (to.kind === "refused")
    throw new Problems(error("address", EXIT.usage, `--to ${address}: ${to.reason}`));
  if (named.length === 0) throw new Problems(error("send-what", EXIT.usage, "name the note to rehearse"));
  let exit: Exit = EXIT.ok;
  for (const errand of named.flatMap((meeting) => mailings.map((mailing) => ({ meeting, mailing })))) {
    const { frozen, outcome } = await rehearse(workspace, errand, to.mailbox, terminal.now());
    const what = `${errand.meeting.permalink}  ${errand.mailing.name}  to ${frozen.recipient}`;
    terminal.say(`rehearsal     ${what}  ${outcome.kind}  "${outcome.reply.text}"`);
    if (outcome.kind !== "accepted")
      exit =
        "stop" in outcome && outcome.stop !== undefined
          ? EXIT.config
          : outcome.kind === "rejected"
            ? EXIT.rejected
            : EXIT.again;
  }
  return exit;
}
