/** The outbox of a project, where its configuration says it is kept. */
import type { Outbox } from "../outbox/contract.ts";
import type { Workspace } from "./workspace.ts";

/** Where it is kept, for a sentence: a folder, or the branch. */
export function placeOfOutbox({ state, isOnBranch }: Pick<Workspace, "state" | "isOnBranch">): string {
  return isOnBranch ? "the branch minutewire" : state;
}

/** What is to be known of a project to find its outbox. */
export type OutboxSettings = Pick<Workspace, "state" | "folder" | "isOnBranch" | "site" | "isOnlyRead">;

/** The outbox; what keeps it is loaded when it is first asked for. */
export async function outboxOf(settings: OutboxSettings): Promise<Outbox> {
  const { state, folder, isOnBranch, site, isOnlyRead } = settings;
  const outbox = isOnBranch
    ? (await import("../outbox/git/store.ts")).gitOutbox({ folder, state }, site.id)
    : (await import("../outbox/sqlite/store.ts")).sqliteOutbox(state, site.id);
  return isOnlyRead === true ? { ...outbox, open: () => outbox.open("reading") } : outbox;
}
