import { exitOf } from "../../problem.ts";
import type { Subcommand } from "./act.ts";

export const verify: Subcommand = {
  name: "verify",
  example: "verify",
  description: "check the outbox itself",
  trusts: "read",
  isOfProjects: true,
  act: async ({ store, options, terminal }) => {
    const problems = await store.verify();
    const counts = await store.counts();
    if (options.json === true) {
      terminal.report(JSON.stringify({ counts, problems }, null, 2));
      return exitOf(problems);
    }
    for (const problem of problems) terminal.problem(problem);
    terminal.say(
      problems.length === 0 ? "the outbox is sound" : "the outbox is not sound; keep the file and report it",
    );
    const numbers = Object.entries(counts).map(([state, count]) => `${state} ${count}`);
    terminal.say(numbers.join(", "));
    return exitOf(problems);
  },
};
