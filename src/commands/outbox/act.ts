/** What the subcommands of `outbox` have in common: an outbox that is there, whether it may be believed, a key. */
import type { Command } from "commander";
import type { Store } from "../../outbox/contract.ts";
import { isAlive } from "../../outbox/process-identity.ts";
import { type Exit, Problems } from "../../problem.ts";
import { outboxOf } from "../../workspace/outbox.ts";
import { loadWorkspace, type Overrides, type Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { keyOf, missing } from "./key.ts";

export interface OutboxOptions extends Overrides {
  readonly json?: boolean;
  readonly sent?: boolean;
  readonly again?: boolean;
  readonly anew?: boolean;
}

/** What a subcommand works with; `key` is empty where it takes none. */
export interface Call {
  readonly store: Store;
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
  /** What may be done to an outbox that is not believed: read it, take it into use; all else would make it look sound. */
  readonly trusts?: "read" | "adopt";
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
  const outbox = await outboxOf(workspace);
  if (!(await outbox.exists())) throw new Problems(missing(await outbox.absence()));
  const store = await outbox.open();
  try {
    const why = await store.distrust(terminal.now());
    if (why !== undefined && trusts === "read") terminal.note(why.problem.message);
    else if (why !== undefined && trusts !== "adopt") throw new Problems(why.problem);
    // What a sender that is gone left behind is settled before a person speaks of it, as at the start of any run.
    else if (why === undefined && trusts !== "read") await store.recover(terminal.now(), isAlive);
    const key = word === undefined ? "" : await keyOf(store, word);
    return await act({ store, key, options, terminal, workspace });
  } finally {
    await store.close();
  }
}
