import { EXIT } from "../../problem.ts";
import { asAsked, deliveryLine, timesOf } from "../support/report.ts";
import type { Subcommand } from "./act.ts";

export const list: Subcommand = {
  name: "list",
  description: "every delivery, the newest last",
  trusts: "read",
  act: async ({ store, options, terminal }) => {
    const deliveries = await store.list();
    if (options.json === true) terminal.report(JSON.stringify(deliveries, null, 2));
    else if (deliveries.length === 0) terminal.say("nothing was ever sent from here");
    else
      for (const delivery of deliveries) {
        terminal.say(deliveryLine(await asAsked(store, delivery)));
        terminal.say(`    ${delivery.key}  ${timesOf(delivery)}`);
      }
    return EXIT.ok;
  },
};
