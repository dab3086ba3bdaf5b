import { EXIT_OF } from "../../outbox/delivery.ts";
import { Past } from "../../posting/past/past.ts";
import { worst } from "../../problem.ts";
import { tellReconciled } from "../report/deliveries.ts";
import type { Subcommand } from "./act.ts";

export const reconcile: Subcommand = {
  name: "reconcile",
  example: "reconcile",
  description: "ask the lists' archives for what is in doubt",
  isOfProjects: true,
  act: async ({ store, options, terminal, workspace }) => {
    const [{ reconcile: settle }, { Inquiry }] = await Promise.all([
      import("../../posting/reconcile.ts"),
      import("../../posting/list-archive.ts"),
    ]);
    const reconciled = await settle(store, workspace, terminal.now, new Inquiry(terminal.signal));
    const past = await Past.read(store, workspace);
    if (options.json === true) terminal.report(JSON.stringify(reconciled, null, 2));
    else if (reconciled.length === 0) terminal.say("nothing is in doubt");
    else for (const one of reconciled) tellReconciled(one, terminal, past);
    return worst(...reconciled.map(({ delivery }) => EXIT_OF[delivery.state]));
  },
};
