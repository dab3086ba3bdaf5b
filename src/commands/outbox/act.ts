/** What the subcommands of `outbox` have in common: an outbox that is there, and a key. */
import type { Command } from "commander";
import type { MovableStore } from "../../outbox/moving/load.ts";
import type { Exit } from "../../problem.ts";
import { loadSending } from "../../workspace/sending.ts";
import type { Overrides, Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { type Trusting, usingOutbox } from "../support/using-outbox.ts";
import { keyOf } from "./key.ts";
import { onProjects } from "./projects.ts";

export interface OutboxOptions extends Overrides {
  readonly json?: boolean;
  readonly sent?: boolean;
  readonly again?: boolean;
  readonly anew?: boolean;
  readonly long?: boolean;
  readonly project?: string;
  readonly to?: string;
  readonly undo?: boolean;
}

/** What a subcommand works with; `key` is empty where it takes none. */
export interface Call {
  readonly store: MovableStore;
  readonly key: string;
  readonly options: OutboxOptions;
  readonly terminal: Terminal;
  readonly workspace: Workspace;
}

export interface Subcommand {
  /** With its argument, as commander writes it, and as an example of what may be typed. */
  readonly name: string;
  readonly example: string;
  readonly description: string;
  readonly options?: (command: Command) => void;
  readonly trusts?: Trusting;
  /** Whether it can be asked of other projects of the same database. */
  readonly isOfProjects?: boolean;
  readonly act: (call: Call) => Promise<Exit>;
}

/** Runs a subcommand upon the outbox of the configuration, or those of the projects that are named. */
export async function execute(
  subcommand: Subcommand,
  word: string | undefined,
  options: OutboxOptions,
  terminal: Terminal,
): Promise<Exit> {
  const workspace = await loadSending(options);
  const on = (project: Workspace, told: Terminal) =>
    usingOutbox(project, told, subcommand.trusts, async (store) => {
      const key = word === undefined ? "" : await keyOf(store, word);
      return subcommand.act({ store, key, options, terminal: told, workspace: project });
    });
  if (options.project === undefined) return on(workspace, terminal);
  const isOnlyRead = subcommand.trusts === "read";
  return onProjects({ ...workspace, isOnlyRead }, options.project, options.json === true, terminal, on);
}
