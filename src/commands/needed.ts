/** Which commands a command line needs. A new one is a row here. */
import type { Declare } from "./command.ts";

// Loaded when named: a preview does not wait for the outbox. Help and typing errors load them all, --version none.
const commands: Readonly<Record<string, () => Promise<{ declare: Declare }>>> = {
  init: () => import("./init.ts"),
  check: () => import("./check.ts"),
  build: () => import("./build.ts"),
  preview: () => import("./preview.ts"),
  send: () => import("./send.ts"),
  publish: () => import("./publish.ts"),
  work: () => import("./work.ts"),
  known: () => import("./known.ts"),
  status: () => import("./status.ts"),
  outbox: () => import("./outbox/index.ts"),
  agenda: () => import("./agenda.ts"),
  index: () => import("./meeting-index.ts"),
  digest: () => import("./digest.ts"),
  docs: () => import("./docs.ts"),
  completion: () => import("./completion.ts"),
};

/** How the commands are called. */
export const NAMES: readonly string[] = Object.keys(commands);

/** Loads the commands that these arguments may name. */
export function needed(
  argv: readonly string[],
): readonly ((() => Promise<{ declare: Declare }>) | undefined)[] {
  const [first = "", ...others] = argv.slice(2);
  if (first === "-V" || first === "--version") return [];
  const named = [first, ...others].find((word) => Object.hasOwn(commands, word));
  // What completes them all must know them all.
  return named === undefined || named === "completion" ? Object.values(commands) : [commands[named]];
}
