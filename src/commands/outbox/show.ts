import { Past } from "../../posting/past/past.ts";
import { changedSince } from "../../posting/retry.ts";
import { EXIT } from "../../problem.ts";
import { readMeetings } from "../../workspace/notes.ts";
import { outdatedLines, story } from "../report/deliveries.ts";
import type { Subcommand } from "./act.ts";

export const show: Subcommand = {
  name: "show <key>",
  example: "show KEY",
  description: "the whole story of one delivery",
  trusts: "read",
  isOfProjects: true,
  act: async ({ store, key, options, terminal, workspace }) => {
    const delivery = await store.find(key);
    const [history, attempts] = [await store.history(key), await store.attempts(key)];
    const past = await Past.read(store, workspace);
    // Of another project's delivery this one's notes and settings say nothing.
    const changed =
      delivery?.state === "deferred" && workspace.isOthers !== true
        ? await changedSince(
            store,
            past,
            workspace,
            delivery,
            await readMeetings(workspace, terminal.now()),
            terminal.now(),
          )
        : [];
    if (options.json === true)
      terminal.report(JSON.stringify({ ...delivery, history, attempts, changed }, null, 2));
    else if (delivery !== undefined) {
      for (const line of story(delivery, history, attempts, terminal.now(), past)) terminal.say(line);
      for (const line of outdatedLines(delivery, changed)) terminal.say(line);
    }
    return EXIT.ok;
  },
};
