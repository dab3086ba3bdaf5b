/** The outbox of a project, where its configuration says it is kept. */
import { relative, sep } from "node:path";
import { named } from "../files/named.ts";
import { placeOf } from "../outbox/database-address.ts";
import type { MovableOutbox } from "../outbox/moving/load.ts";
import { EXIT, error, Problems } from "../problem.ts";
import { ON_BRANCH } from "./config/outbox-place.ts";
import type { Workspace } from "./workspace.ts";

/** Where it is kept: a folder, absolute, the branch, or a database. */
export function placeOfOutbox({
  state,
  isOnBranch,
  database,
}: Pick<Workspace, "state" | "isOnBranch" | "database">): string {
  if (database !== undefined) return placeOf(process.env[database] ?? "");
  return isOnBranch ? "the branch minutewire" : state;
}

/** The same in a sentence. */
export function namedOutbox(workspace: Pick<Workspace, "state" | "isOnBranch" | "database">): string {
  const place = placeOfOutbox(workspace);
  return place === workspace.state ? named(place) : place;
}

/** The same as `state` in the configuration says it. */
export function settingOf({
  state,
  folder,
  isOnBranch,
  database,
}: Pick<Workspace, "state" | "folder" | "isOnBranch" | "database">): string {
  if (database !== undefined) return `env:${database}`;
  if (isOnBranch) return ON_BRANCH;
  const way = relative(folder, state).split(sep).join("/") || ".";
  // A folder that would be read as another place.
  return way === ON_BRANCH || way.startsWith("env:") ? `./${way}` : way;
}

/** What is to be known of a project to find its outbox. */
export type OutboxSettings = Pick<
  Workspace,
  "state" | "folder" | "isOnBranch" | "database" | "site" | "isOnlyRead" | "isOthers"
>;

/** The outbox; what keeps it is loaded when it is first asked for. Throws Problems where the configuration does not lead to it. */
export async function outboxOf(settings: OutboxSettings): Promise<MovableOutbox> {
  const { isOnBranch, database, isOthers } = settings;
  const found = await kept(settings);
  const isElsewhere = (isOnBranch || database !== undefined) && isOthers !== true;
  const outbox = isElsewhere ? begunAlone(found, settings) : found;
  return settings.isOnlyRead === true ? { ...outbox, open: () => outbox.open("reading") } : outbox;
}

/** The same, which is not begun anew while one of this site lies in the state folder: what that has sent would be sent again. */
function begunAlone(outbox: MovableOutbox, settings: OutboxSettings): MovableOutbox {
  return {
    ...outbox,
    create: async (known, at) => {
      await refuseLeftBehind(settings);
      return outbox.create(known, at);
    },
  };
}

async function refuseLeftBehind({
  state,
  folder,
  isOnBranch,
  database,
  site,
}: OutboxSettings): Promise<void> {
  const { sqliteOutbox } = await import("../outbox/sqlite/store.ts");
  const before = sqliteOutbox(state, site.id);
  if (!(await before.exists())) return;
  const store = await before.open("reading");
  try {
    const { all } = await store.counts();
    if (all === 0 || (await store.transit())?.stage === "left") return;
  } finally {
    await store.close();
  }
  const setting = settingOf({ state, folder, isOnBranch: false });
  const to = settingOf({ state, folder, isOnBranch, database });
  throw new Problems(
    error(
      "outbox-behind",
      EXIT.person,
      `an outbox of this site lies in ${named(state)}: of what it sent or owes a new one would know nothing. Nothing was made`,
      undefined,
      `Carry it over: \`state: ${setting}\` in the configuration as it was, then \`minutewire outbox move --to ${to}\`. Where it is not needed any more, move its outbox.db away.`,
    ),
  );
}

async function kept({
  state,
  folder,
  isOnBranch,
  database,
  site,
  isOthers,
}: OutboxSettings): Promise<MovableOutbox> {
  if (database !== undefined) {
    const { addressIn, postgresOutbox } = await import("../outbox/postgres/store.ts");
    return postgresOutbox({ url: addressIn(database), state, isOthers }, site.id);
  }
  return isOnBranch
    ? (await import("../outbox/git/store.ts")).gitOutbox({ folder, state }, site.id)
    : (await import("../outbox/sqlite/store.ts")).sqliteOutbox(state, site.id);
}

/** The projects, by their sites' ids, whose outboxes lie where this one does: in a folder or on a branch it is alone. */
export async function projectsBeside({ database, site }: OutboxSettings): Promise<readonly string[]> {
  if (database === undefined) return [site.id];
  const { addressIn, projectsAt } = await import("../outbox/postgres/store.ts");
  return projectsAt(addressIn(database));
}

/** The same as a command has it that looks at another project's outbox: nothing of this configuration decides about that. */
export function asProject<W extends Workspace>(workspace: W, project: string): W {
  if (project === workspace.site.id) return workspace;
  const mailings = workspace.mailings.map((mailing) => ({ ...mailing, onUncertain: "hold" as const }));
  return { ...workspace, site: { ...workspace.site, id: project }, mailings, isOthers: true };
}
