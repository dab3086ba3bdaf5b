import { retry as retried } from "../../posting/retry.ts";
import { anewLine } from "../report/plans.ts";
import type { Subcommand } from "./act.ts";
import { told } from "./verdicts.ts";

export const retry: Subcommand = {
  name: "retry <key>",
  example: "retry KEY --anew",
  description: "make a deferred delivery due now, queue a rejected or cancelled one again as it is today",
  options: (command) =>
    command.option("--anew", "a deferred one too goes as it is today, not as it was frozen"),
  act: async (call) => {
    const { store, key, options, terminal, workspace } = call;
    const delivery = await store.find(key);
    if (delivery === undefined) throw new Error(`${key} was found and is not there`);
    const { isDue, changed, problems } = await retried(
      store,
      workspace,
      delivery,
      options.anew === true,
      terminal.now(),
    );
    problems.forEach(terminal.problem);
    if (changed.length > 0) terminal.say(anewLine(delivery, changed));
    return told(call, isDue, "it is neither deferred, rejected nor cancelled");
  },
};
