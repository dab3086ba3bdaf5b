import { exitOf, type Problem, type Problems } from "../../problem.ts";
import type { LabelColour, Terminal } from "../command.ts";

/** A terminal that says whose each line is, and keeps rows until all are there. */
export function telling(terminal: Terminal, project: string, rows: object[]) {
  const problem = (one: Problem) => terminal.problem({ ...one, message: `${project}: ${one.message}` });
  return {
    ...terminal,
    say: (line: string, colour?: LabelColour) => terminal.say(`${project}  ${line}`, colour),
    aside: (line: string) => terminal.aside(`${project}  ${line}`),
    note: (line: string) => terminal.note(`${project}  ${line}`),
    report: (text: string) => {
      for (const row of [JSON.parse(text)].flat()) rows.push({ project, ...row });
    },
    problem,
    problems: ({ problems }: Problems) => {
      problems.forEach(problem);
      return exitOf(problems);
    },
  };
}
