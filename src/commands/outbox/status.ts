import { EXIT_OF, STATES } from "../../outbox/delivery.ts";
import { worst } from "../../problem.ts";
import { utc } from "../report/utc.ts";
import type { Subcommand } from "./act.ts";

export const status: Subcommand = {
  name: "status",
  example: "status --project all",
  description: "how many deliveries are in each state, and when the last entry was made",
  trusts: "read",
  isOfProjects: true,
  act: async ({ store, options, terminal }) => {
    const [counts, lastEntry] = [await store.counts(), await store.lastEntry()];
    const states = STATES.filter((state) => counts[state] > 0);
    if (options.json === true) terminal.report(JSON.stringify({ counts, lastEntry }, null, 2));
    else {
      const numbers = states.map((state) => `${counts[state]} ${state}`);
      const last = lastEntry === undefined ? [] : [`last entry ${utc(lastEntry)}`];
      terminal.say([numbers.join(", ") || "nothing was ever sent from here", ...last].join("; "));
    }
    return worst(...states.map((state) => EXIT_OF[state]));
  },
};
