/** Said and made once, before all tests (`vitest.config.ts`). */
import { mkdtempSync, rmSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";

/** What minutewire keeps for its user goes to a folder of this run, for every process of it: never to the user's own. */
export function setup(): () => void {
  console.info(`SEED=${process.env.SEED} draws the same again`);
  const own = mkdtempSync(join(tmpdir(), "minutewire-user-"));
  process.env.XDG_STATE_HOME = own;
  process.env.XDG_CACHE_HOME = join(own, "cache");
  // Whoever runs the tests has a name in git, which `init` would propose.
  process.env.GIT_CONFIG_GLOBAL = devNull;
  return () => rmSync(own, { recursive: true, force: true });
}
