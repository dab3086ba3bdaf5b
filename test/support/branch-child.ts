/** A runner as a process of its own: the clone's folder, its state folder, the list. */
import { gitOutbox } from "../../src/outbox/git/store.ts";
import { publishOn } from "./branch-run.ts";
import { T0 } from "./outbox-sample.ts";
import { PROJECT } from "./store.ts";

const [folder = "", state = "", list = ""] = process.argv.slice(2);
await publishOn(gitOutbox({ folder, state }, PROJECT), list, T0, "elsewhere/1/1/1");
