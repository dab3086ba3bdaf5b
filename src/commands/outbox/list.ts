import { asAsked } from "../../posting/status.ts";
import { EXIT } from "../../problem.ts";
import { saidLine, timesOf } from "../report/deliveries.ts";
import { utc } from "../report/utc.ts";
import type { Subcommand } from "./act.ts";

export const list: Subcommand = {
  name: "list",
  description: "every delivery, the newest last, and what is kept back",
  trusts: "read",
  options: (command) => command.option("--long", "with its times, and what was last said to it"),
  act: async ({ store, options, terminal }) => {
    const deliveries = await store.list();
    if (options.json === true) {
      terminal.report(JSON.stringify(deliveries, null, 2));
      return EXIT.ok;
    }
    if (deliveries.length === 0) terminal.say("nothing was ever sent from here");
    for (const delivery of deliveries) {
      terminal.say(`${delivery.state.padEnd(12)}  ${delivery.key}`);
      if (options.long !== true) continue;
      const details = [timesOf(delivery), saidLine(await asAsked(store, delivery))];
      for (const detail of details) if (detail !== undefined) terminal.say(`    ${detail}`);
    }
    for (const { permalink, mailing, why, since } of await store.heldNotes()) {
      terminal.say(`kept back     ${permalink}  ${mailing}`);
      terminal.say(`    ${why}; told ${utc(since)}`);
    }
    return EXIT.ok;
  },
};
