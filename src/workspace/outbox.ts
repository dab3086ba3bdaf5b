/** The outbox of a project, where its configuration says it is kept. */
import type { Outbox } from "../outbox/contract.ts";
import type { Workspace } from "./workspace.ts";

/** The outbox; what keeps it is loaded when it is first asked for. */
export async function outboxOf({
  state,
  site,
  isOnlyRead,
}: Pick<Workspace, "state" | "site" | "isOnlyRead">): Promise<Outbox> {
  const { sqliteOutbox } = await import("../outbox/sqlite/store.ts");
  const outbox = sqliteOutbox(state, site.id);
  return isOnlyRead === true ? { ...outbox, open: () => outbox.open("reading") } : outbox;
}
