/** Files that a project is begun with: each is new, or nothing is written. */
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, join, relative } from "node:path";
import { bytesOf, writeNew } from "../../files/whole.ts";
import { EXIT, error, Problems, refuse } from "../../problem.ts";
import { hasRemote, mainBranch, workingTree } from "../../setup/premises.ts";
import { keepsNothing, WORKFLOWS, type WorkflowKind } from "../../setup/workflows/index.ts";
import type { Workflow, WorkflowFile } from "../../setup/workflows/workflow.ts";
import { loadWorkspace } from "../../workspace/workspace.ts";
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

function named(path: string): string {
  return relative(process.cwd(), path) || ".";
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
export function ignored(folder: string): { readonly files: WorkflowFile[]; readonly steps: string[] } {
  const path = join(folder, ".gitignore");
  if (workingTree(folder) === undefined) return { files: [], steps: [] };
  const said = bytesOf(path)?.toString("utf8").split("\n");
  if (said === undefined) return { files: [{ path, text: `${IGNORED.join("\n")}\n` }], steps: [] };
  const lacking = IGNORED.filter(
    (line) => ![line, line.replace("/", ""), `/${line}`].some((one) => said.includes(one)),
  );
  return { files: [], steps: lacking.length === 0 ? [] : [`in .gitignore: ${lacking.join(" ")}`] };
}
const IGNORED = ["node_modules/", ".minutewire/", "public/", "out/", "report/"];

/** What runs the program by itself, for a project with this configuration. */
export async function workflowOf(kind: WorkflowKind, configuration: string): Promise<Workflow> {
  const { folder, out, transports, mailings, isOnBranch } = await loadWorkspace({ config: configuration });
  const root = workingTree(folder) ?? folder;
  const urls = Object.values(transports).flatMap((one) => (one.kind === "smtp" ? [one.url] : []));
  const secrets = urls.flatMap((url) => (url.startsWith("env:") ? [url.slice("env:".length)] : []));
  const { files, steps } = WORKFLOWS[kind]({
    ...{ folder, root, out, branch: mainBranch(root), secrets: [...new Set(secrets)] },
    user: userInfo().username,
    node: dirname(process.execPath),
  });
  const idle = mailings.filter(({ transport }) => transports[transport]?.kind === "file");
  const still = idle.map(
    ({ name, transport }) => `in ${name}, transport: ${transport} writes files and sends nothing`,
  );
  const kept = keepsNothing(kind)
    ? [
        ...(isOnBranch ? [] : [`in ${named(configuration)}: state: git (a runner keeps no outbox)`]),
        ...(hasRemote(root) ? [] : ["git remote add origin ADDRESS: the outbox is to be on a branch there"]),
      ]
    : [];
  return { files, steps: [...kept, ...still, ...steps] };
}
