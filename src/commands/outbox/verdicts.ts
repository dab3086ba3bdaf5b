/** What a person decides about one delivery, and how it is told. */
import { Option } from "commander";
import { REPLACED } from "../../outbox/contract.ts";
import { Past } from "../../posting/past/past.ts";
import { asAsked } from "../../posting/status.ts";
import { EXIT, type Exit, error, Problems } from "../../problem.ts";
import { deliveryLines, tellNext } from "../report/deliveries.ts";
import { nextStep } from "../report/next-step.ts";
import type { Call, Subcommand } from "./act.ts";

export const cancel: Subcommand = {
  name: "cancel <key>",
  example: "cancel KEY",
  description: "take out what was not accepted",
  act: async (call) => {
    const moved = await call.store.cancel(call.key, call.terminal.now());
    return told(call, moved, "it is neither queued, deferred nor rejected");
  },
};

export const resolve: Subcommand = {
  name: "resolve <key>",
  example: "resolve KEY --sent",
  description: "settle a delivery that is in doubt",
  options: (command) =>
    command
      .addOption(new Option("--sent", "it arrived").conflicts("again"))
      .addOption(new Option("--again", "it did not: send it again")),
  act: async (call) => {
    const { sent, again } = call.options;
    if (sent !== true && again !== true) throw new Problems(HOW);
    const verdict = sent === true ? "sent" : "again";
    const moved = await call.store.resolve(call.key, verdict, call.terminal.now());
    return told(call, moved, "it is not in doubt");
  },
};

const HINT = "--sent: it is in the list's archive. --again: it is not, send it again.";
const HOW = error("resolve-how", EXIT.usage, "say what you found", undefined, HINT);

/** Tells how it stands now; throws Problems where it could not be moved. */
export async function told(
  { store, key, terminal, workspace }: Call,
  moved: boolean,
  why: string,
): Promise<Exit> {
  const delivery = await store.find(key);
  if (!moved) {
    const last = (await store.history(key)).at(-1)?.remark ?? "";
    const reason = last.startsWith(REPLACED) ? last : why;
    const hint = `What can be done with it: minutewire outbox show ${key}`;
    throw new Problems(
      error("outbox-move", EXIT.usage, `${key} is ${delivery?.state}: ${reason}`, undefined, hint),
    );
  }
  if (delivery === undefined) return EXIT.ok;
  for (const line of deliveryLines(await asAsked(store, delivery))) terminal.say(line);
  tellNext(nextStep(delivery, terminal.now(), await Past.read(store, workspace)), terminal);
  return EXIT.ok;
}
