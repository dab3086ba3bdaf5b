/** Files that a project is begun with: each is new, or nothing is written. */
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";
import { named } from "../../files/named.ts";
import { bytesOf, writeNew } from "../../files/whole.ts";
import { EXIT, error, Problems, refuse } from "../../problem.ts";
import { hasRemote, mainBranch, workingTree } from "../../setup/premises.ts";
import { siteGuess } from "../../setup/site.ts";
import { keepsNothing, WORKFLOWS, type WorkflowKind } from "../../setup/workflows/index.ts";
import type { Workflow, WorkflowFile } from "../../setup/workflows/workflow.ts";
import { loadWorkspace, type Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";

/** Throws a Problem where a configuration is there already. */
export function refuseThere(configuration: string | undefined): void {
  if (configuration !== undefined)
    throw new Problems(
      there(configuration, "`minutewire check` reads by it; to begin anew, move it away first."),
    );
}

function there(path: string, hint: string) {
  return error("file-there", EXIT.write, `${named(path)} is there already`, undefined, hint);
}

/** Writes them all, or where one of them is there already, none; throws Problems. */
export async function writeAll(files: readonly WorkflowFile[], terminal: Terminal): Promise<void> {
  const fresh = files.filter(({ path, text }) => bytesOf(path)?.equals(Buffer.from(text)) !== true);
  const taken = fresh.filter(({ path }) => existsSync(path));
  refuse(taken.map(({ path }) => there(path, "Move it away: nothing is overwritten.")));
  for (const { path, text } of fresh) {
    await writeNew(path, text);
    terminal.say(`written     ${named(path)}`);
  }
}

/** What git is not to keep, in a working tree: a file of its own, or what is to be added to the one that is there. */
export function ignored(
  folder: string,
  out = "public",
): { readonly files: WorkflowFile[]; readonly steps: string[] } {
  const path = join(folder, ".gitignore");
  if (workingTree(folder) === undefined) return { files: [], steps: [] };
  const wanted = [...IGNORED, `${out}/`];
  const said = bytesOf(path)?.toString("utf8").split("\n");
  if (said === undefined) return { files: [{ path, text: `${wanted.join("\n")}\n` }], steps: [] };
  const lacking = wanted.filter(
    (line) => ![line, line.replace("/", ""), `/${line}`].some((one) => said.includes(one)),
  );
  return { files: [], steps: lacking.length === 0 ? [] : [`in .gitignore: ${lacking.join(" ")}`] };
}
const IGNORED = ["node_modules/", ".minutewire/", "out/", "report/"];

/** What runs the program by itself, for a project with this configuration. */
export async function workflowOf(kind: WorkflowKind, configuration: string): Promise<Workflow> {
  const workspace = await loadWorkspace({ config: configuration });
  const { folder, out, transports, mailings, site } = workspace;
  const root = workingTree(folder) ?? folder;
  const beside = siteGuess(folder).program;
  const { files, steps } = WORKFLOWS[kind]({
    ...{ folder, root, out, branch: mainBranch(root), secrets: secretsOf(workspace) },
    // Pages at the top of their site are all of it, whatever else lies in the folder.
    beside: site.minutes === site.url ? undefined : beside,
    minutes: site.minutes,
    user: userInfo().username,
    node: dirname(process.execPath),
  });
  const idle = mailings.filter(({ transport }) => transports[transport]?.kind === "file");
  const still = idle.map(
    ({ name, transport }) => `in ${name}, transport: ${transport} writes files and sends nothing`,
  );
  return {
    files,
    steps: [...(keepsNothing(kind) ? keptSteps(workspace, root, configuration) : []), ...still, ...steps],
  };
}

/** The variables of the environment that a run must have, each once. */
function secretsOf({ transports, mailings, database }: Workspace): string[] {
  const said = [
    ...Object.values(transports).flatMap((one) => (one.kind === "smtp" ? [one.url] : [])),
    ...mailings.flatMap(({ unsubscribeKey }) => unsubscribeKey ?? []),
    ...(database === undefined ? [] : [`env:${database}`]),
  ];
  return [...new Set(said.flatMap((one) => (one.startsWith("env:") ? [one.slice("env:".length)] : [])))];
}

/** What keeps the outbox of a runner, which keeps nothing itself. */
function keptSteps(
  { mailings, isOnBranch, database }: Workspace,
  root: string,
  configuration: string,
): string[] {
  if (database !== undefined) return [];
  const people = mailings.find(
    ({ recipients, unsubscribe }) => recipients !== undefined || unsubscribe !== "",
  );
  if (people !== undefined && !isOnBranch)
    return [
      `in ${named(configuration)}: state: env:DATABASE_URL (a runner keeps no outbox, and on a branch everybody could read to whom ${people.name} goes); or run it where a disk stays: --ci cron, --ci systemd`,
    ];
  return [
    ...(isOnBranch ? [] : [`in ${named(configuration)}: state: git (a runner keeps no outbox)`]),
    ...(hasRemote(root) ? [] : ["git remote add origin ADDRESS: the outbox is to be on a branch there"]),
  ];
}
