/** What the subcommands of `outbox` have in common: an outbox that is there, and a key. */
import type { Command } from "commander";
import type { MovableStore } from "../../outbox/moving/load.ts";
import type { Exit } from "../../problem.ts";
import { loadWorkspace, type Overrides, type Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { type Trusting, usingOutbox } from "../support/using-outbox.ts";
import { keyOf } from "./key.ts";

export interface OutboxOptions extends Overrides {
  readonly json?: boolean;
  readonly sent?: boolean;
  readonly again?: boolean;
  readonly anew?: boolean;
  readonly long?: boolean;
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
  /** With its argument, as commander writes it. */
  readonly name: string;
  readonly description: string;
  readonly options?: (command: Command) => void;
  readonly trusts?: Trusting;
  readonly act: (call: Call) => Promise<Exit>;
}

/** Runs a subcommand upon the outbox of the configuration. */
export async function execute(
  { trusts, act }: Subcommand,
  word: string | undefined,
  options: OutboxOptions,
  terminal: Terminal,
): Promise<Exit> {
  const workspace = await loadWorkspace(options);
  return usingOutbox(workspace, terminal, trusts, async (store) => {
    const key = word === undefined ? "" : await keyOf(store, word);
    return act({ store, key, options, terminal, workspace });
  });
}
