import { Option } from "commander";
import { named } from "../../files/named.ts";
import { STATES } from "../../outbox/delivery.ts";
import { move as carried, type MoveEnd, stay } from "../../outbox/moving/move.ts";
import { EXIT, type Exit, error, Problems } from "../../problem.ts";
import { outboxOf, settingOf } from "../../workspace/outbox.ts";
import { loadSending } from "../../workspace/sending.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Call, Subcommand } from "./act.ts";

export const move: Subcommand = {
  name: "move",
  example: "move --to git",
  description: "carry the outbox to another place whole, and close it here; finishes what was cut short",
  // One that is closed is worked with too.
  trusts: "adopt",
  options: (command) =>
    command
      .addOption(new Option("--to <place>", "a folder, git or env:NAME, as `state` has it").conflicts("undo"))
      .addOption(new Option("--undo", "a move that was cut short: the outbox stays here")),
  act: (call) => (call.options.undo === true ? undo(call) : toPlace(call)),
};

async function toPlace({ store, options, terminal, workspace }: Call): Promise<Exit> {
  const place = options.to ?? (await store.transit())?.place;
  if (place === undefined || !/^(?!env:).|^env:\w+$/s.test(place)) throw new Problems(WHERE);
  const there = await loadSending({ ...options, state: undefined, place });
  const end = { ...(await endOf(there)), setting: place };
  const { isFinished, counts } = await carried(store, await endOf(workspace), end, terminal.now());
  if (options.json === true) {
    terminal.report(JSON.stringify({ from: settingOf(workspace), to: place, isFinished, counts }, null, 2));
    return EXIT.ok;
  }
  const held = STATES.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${state}`);
  const what = counts.all === 0 ? "no delivery" : held.join(", ");
  terminal.say(`the outbox is in ${end.outbox.place} now, with ${what}; here it is closed`);
  if (there.state !== workspace.state)
    terminal.note(
      `what was built and what is cached stays in ${named(workspace.state)}; the state folder is ${named(there.state)} now`,
    );
  terminal.say("Write in the configuration:");
  terminal.say(`state: ${place}`);
  return EXIT.ok;
}

async function undo({ store, options, terminal, workspace }: Call): Promise<Exit> {
  const isUndone = await stay(store, await endOf(workspace));
  if (options.json === true) terminal.report(JSON.stringify({ isUndone }, null, 2));
  else terminal.say(isUndone ? "the outbox stays here and is in use again" : "the outbox is not being moved");
  return EXIT.ok;
}

async function endOf(workspace: Workspace): Promise<MoveEnd> {
  return { outbox: await outboxOf(workspace), setting: settingOf(workspace) };
}

const HINT = "--to FOLDER, --to git or --to env:NAME, as `state` in the configuration has it.";
const WHERE = error("move-where", EXIT.usage, "say where the outbox is to go", undefined, HINT);
