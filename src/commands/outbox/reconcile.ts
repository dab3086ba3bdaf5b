import { Past } from "../../posting/earlier-deliveries.ts";
import { EXIT } from "../../problem.ts";
import { tellReconciled } from "../support/report.ts";
import type { Subcommand } from "./act.ts";

export const reconcile: Subcommand = {
  name: "reconcile",
  description: "ask the lists' archives for what is in doubt",
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
    const stands = reconciled.some(({ delivery }) => delivery.state !== "accepted");
    return stands ? EXIT.again : EXIT.ok;
  },
};
