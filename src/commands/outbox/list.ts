import { asAsked } from "../../posting/status.ts";
import { EXIT } from "../../problem.ts";
import { deliveryLine, timesOf, utc } from "../report/deliveries.ts";
import type { Subcommand } from "./act.ts";

export const list: Subcommand = {
  name: "list",
  description: "every delivery, the newest last, and what is kept back",
  trusts: "read",
  act: async ({ store, options, terminal }) => {
    const deliveries = await store.list();
    if (options.json === true) {
      terminal.report(JSON.stringify(deliveries, null, 2));
      return EXIT.ok;
    }
    if (deliveries.length === 0) terminal.say("nothing was ever sent from here");
    for (const delivery of deliveries) {
      terminal.say(deliveryLine(await asAsked(store, delivery)));
      terminal.say(`    ${delivery.key}  ${timesOf(delivery)}`);
    }
    for (const { permalink, mailing, why, since } of await store.heldNotes()) {
      terminal.say(`kept back     ${permalink}  ${mailing}`);
      terminal.say(`    ${why}; told ${utc(since)}`);
    }
    return EXIT.ok;
  },
};
