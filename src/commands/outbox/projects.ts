/** A subcommand that is asked of other projects of the same database. */
import { EXIT, type Exit, error, Problems, worst } from "../../problem.ts";
import { didYouMean } from "../../text/nearest.ts";
import { asProject, projectsBeside } from "../../workspace/outbox.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { telling } from "../support/telling.ts";

/** Asks it of one project, or of all: then each line, and each row of the JSON, tells its own. */
export async function onProjects(
  workspace: Workspace,
  named: string,
  isJson: boolean,
  terminal: Terminal,
  work: (project: Workspace, terminal: Terminal) => Promise<Exit>,
): Promise<Exit> {
  const projects = await projectsBeside(workspace);
  if (named !== "all") {
    if (!projects.includes(named)) throw unknown(named, projects);
    return work(asProject(workspace, named), terminal);
  }
  const [exits, rows]: [Exit[], object[]] = [[], []];
  let stranger: Problems | undefined;
  for (const project of projects) {
    const told = telling(terminal, project, rows);
    try {
      exits.push(await work(asProject(workspace, project), told));
    } catch (fault) {
      if (!(fault instanceof Problems)) throw fault;
      if (fault.problems[0].code === "key-unknown") stranger = fault;
      else exits.push(told.problems(fault));
    }
  }
  // A key that none of them has is of nobody.
  if (stranger !== undefined && exits.length === 0) throw stranger;
  if (isJson) terminal.report(JSON.stringify(rows, null, 2));
  else if (projects.length === 0) terminal.say("no project has an outbox here");
  return worst(...exits);
}

function unknown(named: string, projects: readonly string[]): Problems {
  const message = `no outbox here is of the site ${named}`;
  const hint = `${didYouMean(named, projects)}--project all tells those that are here.`;
  return new Problems(error("project-unknown", EXIT.usage, message, undefined, hint));
}
