/** A store in a folder, of the one site that tests have. */
import type { KnownNote, Outbox, Store } from "../../src/outbox/contract.ts";
import { sqliteOutbox } from "../../src/outbox/sqlite/store.ts";

/** The id of the tests' site. */
export const PROJECT = "tag:lighthouse.example,2026:";

/** The outbox of the tests' site in a folder. */
export function outboxIn(folder: string): Outbox {
  return sqliteOutbox(folder, PROJECT);
}

/** Opens the store in a folder; `create`: makes one that knows no note where there is none. */
export async function openStore(folder: string, { create }: { readonly create: boolean }): Promise<Store> {
  return create ? await createStore(folder, [], new Date(0)) : outboxIn(folder).open();
}

/** Makes a store that knows these notes; one that is there is opened as it is. */
export async function createStore(folder: string, known: readonly KnownNote[], at: Date): Promise<Store> {
  return outboxIn(folder).create(known, at);
}
