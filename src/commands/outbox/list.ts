import { type Delivery, EXIT_OF } from "../../outbox/delivery.ts";
import { isEdit } from "../../posting/held-notes.ts";
import { asAsked } from "../../posting/status.ts";
import { EXIT } from "../../problem.ts";
import { deliveryLine, saidLine, timesOf } from "../report/deliveries.ts";
import { namedOrCounted } from "../report/people.ts";
import { utc } from "../report/utc.ts";
import type { Subcommand } from "./act.ts";

export const list: Subcommand = {
  name: "list",
  example: "list --long",
  description: "every delivery, the newest last, and what is kept back",
  trusts: "read",
  isOfProjects: true,
  options: (command) => command.option("--long", "with its times, and what was last said to it"),
  act: async ({ store, options, terminal }) => {
    const deliveries = await store.list();
    if (options.json === true) {
      terminal.report(JSON.stringify(deliveries, null, 2));
      return EXIT.ok;
    }
    if (deliveries.length === 0) terminal.say("nothing was ever sent from here");
    const short = options.long === true ? [] : shortLines(deliveries);
    for (const line of short) terminal.say(line);
    if (options.long === true)
      for (const delivery of deliveries) {
        terminal.say(keyLine(delivery));
        const details = [timesOf(delivery), saidLine(await asAsked(store, delivery))];
        for (const detail of details) if (detail !== undefined) terminal.say(`    ${detail}`);
      }
    else if (short.length < deliveries.length) terminal.note("minutewire outbox list --long names everybody");
    for (const { permalink, mailing, why, since, ...held } of await store.heldNotes()) {
      terminal.say(
        `${isEdit(held) ? "edited   " : "kept back"}     ${permalink}  ${mailing}  told ${utc(since)}`,
      );
      terminal.say(`    ${why}`);
    }
    return EXIT.ok;
  },
};

function keyLine({ state, key }: Delivery): string {
  return `${state.padEnd(12)}  ${key}`;
}

/** By their keys; many of one message in one state that wants nobody are counted. */
function shortLines(deliveries: readonly Delivery[]): readonly string[] {
  const calm = ({ state, key }: Delivery) =>
    EXIT_OF[state] === EXIT.ok || EXIT_OF[state] === EXIT.again ? state : key;
  return namedOrCounted(deliveries, calm, (one, whom) =>
    whom === one.recipient ? keyLine(one) : deliveryLine(one, one.state, whom),
  );
}
