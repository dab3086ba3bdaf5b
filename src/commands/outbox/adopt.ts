import { EXIT, Problems } from "../../problem.ts";
import type { Subcommand } from "./act.ts";

export const adopt: Subcommand = {
  name: "adopt",
  example: "adopt",
  description: "go on with an outbox that was restored or moved: it knows all that was sent",
  trusts: "adopt",
  act: async ({ store, options, terminal }) => {
    const why = await store.distrust(terminal.now());
    if (why !== undefined) await store.adopt(terminal.now());
    // One on its way to another place is closed all the same.
    const still = await store.distrust(terminal.now());
    if (still !== undefined) throw new Problems(still.problem);
    if (options.json === true) {
      const epoch = await store.epoch();
      terminal.report(JSON.stringify({ adopted: why?.reason ?? null, epoch }, null, 2));
    } else if (why === undefined) terminal.say("the outbox is where and as it was left");
    else terminal.say(`the outbox ${why.clause} and is in use again`);
    return EXIT.ok;
  },
};
