import { Past } from "../../posting/earlier-deliveries.ts";
import { EXIT } from "../../problem.ts";
import { story } from "../report/deliveries.ts";
import type { Subcommand } from "./act.ts";

export const show: Subcommand = {
  name: "show <key>",
  description: "the whole story of one delivery",
  trusts: "read",
  isOfProjects: true,
  act: async ({ store, key, options, terminal, workspace }) => {
    const delivery = await store.find(key);
    const [history, attempts] = [await store.history(key), await store.attempts(key)];
    if (options.json === true) terminal.report(JSON.stringify({ ...delivery, history, attempts }, null, 2));
    else if (delivery !== undefined) {
      const past = await Past.read(store, workspace);
      for (const line of story(delivery, history, attempts, terminal.now(), past)) terminal.say(line);
    }
    return EXIT.ok;
  },
};
