import { join } from "node:path";
import { type Premises, pathFrom, type Workflow } from "./workflow.ts";

const SECRETS = ".config/minutewire/env";

/** A line for cron. With `-q` it writes, and cron mails, what was sent and what wants a person: 75 is silent, 76 is not. */
export function cron({ folder, out, node, secrets }: Premises): Workflow {
  const path = join(folder, "deploy/minutewire.cron");
  const text = `# Written by \`minutewire init --ci cron\`; it is yours to change. Take it into use with: crontab FILE
# (that replaces your crontab: where you have one, add these lines with crontab -e)
#
# cron has none of your shell's variables. The secret stands in ~/${SECRETS}, which you alone may read (chmod 600):
#   ${secrets.map((name) => `${name}=smtp://user:password@host:587`).join("\n#   ") || "NAME=value"}
PATH=${node}:/usr/bin:/bin
# Who hears of what was sent, refused or is in doubt; nobody of what a later run goes on with by itself.
# MAILTO=you@example.org
*/15 * * * * cd ${shell(folder)} && git pull -q --ff-only && set -a && . ~/${SECRETS} && npx --no-install minutewire publish -q
# With pages on another machine, in place of the line above:
# */15 * * * * cd ${shell(folder)} && git pull -q --ff-only && set -a && . ~/${SECRETS} && npx --no-install minutewire build -q && rsync -a --delete ${shell(`${pathFrom(folder, out)}/`)} web.example:/srv/www/minutes/ && npx --no-install minutewire publish -q
`;
  return {
    files: [{ path, text }],
    steps: [
      `write ~/${SECRETS} and chmod 600 it`,
      "once, to mark what is there as known: npx --no-install minutewire publish --first-run",
      `its lines into your crontab: crontab -e (or, where you have none yet: crontab ${path})`,
    ],
  };
}

/** A word of a shell in a crontab, where a percent sign ends the line. */
function shell(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`.replaceAll("%", "\\%");
}
