/** The ways to have the program run by itself. */
import { cron } from "./cron.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { systemd } from "./systemd.ts";
import type { Premises, Workflow } from "./workflow.ts";

/** The ways, by the names that the command line has for them. */
export const WORKFLOWS = { github, gitlab, cron, systemd } as const satisfies Readonly<
  Record<string, (premises: Premises) => Workflow>
>;
export type WorkflowKind = keyof typeof WORKFLOWS;

/** Whether it runs where no disk stays: the outbox is then kept on a branch of the notes' repository. */
export function keepsNothing(kind: WorkflowKind | undefined): boolean {
  return kind === "github" || kind === "gitlab";
}
