/** The workspace of who sends, or looks at what was sent: it knows everybody, also whom a query names. */
import type { Ask } from "./mailings/queried.ts";
import { loadWorkspace, type Overrides, type Workspace } from "./workspace.ts";

/** Loads the configuration, what it points at, and the people whom its queries name. Throws Problems. */
export async function loadSending(overrides: Overrides = {}): Promise<Workspace> {
  return await loadWorkspace(overrides, ask);
}

const ask: Ask = async (variable, query, take) => {
  const { addressIn } = await import("../outbox/postgres/store.ts");
  const { rowsOf } = await import("../outbox/many/people.ts");
  await rowsOf(addressIn(variable), query, take);
};
