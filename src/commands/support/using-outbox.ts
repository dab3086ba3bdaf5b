import type { MovableStore } from "../../outbox/moving/load.ts";
import { isAlive } from "../../outbox/process-identity.ts";
import { Problems } from "../../problem.ts";
import { outboxOf } from "../../workspace/outbox.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { missing } from "../outbox/key.ts";

/** What may be done to an outbox that is not believed: read it, take it into use; all else would make it look sound. */
export type Trusting = "read" | "adopt";

/** Works with the outbox of the configuration; throws Problems where there is none, or none that may be worked with so. */
export async function usingOutbox<T>(
  workspace: Workspace,
  terminal: Terminal,
  trusts: Trusting | undefined,
  work: (store: MovableStore) => Promise<T>,
): Promise<T> {
  const outbox = await outboxOf(workspace);
  if (!(await outbox.exists())) throw new Problems(missing(await outbox.absence()));
  const store = await outbox.open();
  try {
    const why = await store.distrust(terminal.now());
    if (why !== undefined && trusts === "read") terminal.note(why.problem.message);
    else if (why !== undefined && trusts !== "adopt") throw new Problems(why.problem);
    // What a sender that is gone left behind is settled before a person speaks of it, as at the start of any run.
    else if (why === undefined && trusts !== "read") await store.recover(terminal.now(), isAlive);
    return await work(store);
  } finally {
    await store.close();
  }
}
