import { join } from "node:path";
import type { Premises, Workflow } from "./workflow.ts";

/** A service, its timer, and what hears of a failure: 75 is none, 76 is one. */
export function systemd({ folder, node, secrets, user }: Premises): Workflow {
  const at = (name: string) => join(folder, "deploy", name);
  const credential = (name: string) => name.toLowerCase().replaceAll("_", "-");
  const taken = secrets.map((name) => {
    const file = `"$$CREDENTIALS_DIRECTORY/${credential(name)}"`;
    return `[ ! -r ${file} ] || { ${name}=$$(cat ${file}); export ${name}; }; `;
  });
  const service = `# Written by \`minutewire init --ci systemd\`; it is yours to change.
[Unit]
Description=Meeting notes: build, and send what is new
Wants=network-online.target
After=network-online.target
OnFailure=minutewire-alarm.service

[Service]
Type=oneshot
# Who owns the folder, and runs the program in it by hand: others do not believe what is kept there.
User=${percent(user)}
WorkingDirectory=${percent(folder)}
Environment="PATH=${percent(node)}:/usr/bin:/bin"
# The secret, a file that root alone may read; each service sees only its own.
${secrets.map((name) => `LoadCredential=${credential(name)}:/etc/minutewire/${credential(name)}\n`).join("")}# Or, in place of that, a file of lines such as NAME=value:
# EnvironmentFile=/etc/minutewire/env
ExecStartPre=/usr/bin/env git pull -q --ff-only
ExecStart=/bin/sh -c '${taken.join("")}exec npx --no-install minutewire publish -q'
# 75: a later run goes on by itself. 76: no later run goes on before a person has spoken, and that is a failure.
SuccessExitStatus=75
TimeoutStopSec=40
`;
  const timer = `[Unit]
Description=Meeting notes, every quarter of an hour

[Timer]
OnCalendar=*:0/15
Persistent=true

[Install]
WantedBy=timers.target
`;
  const alarm = `# What hears of every end but 0 and 75. Put in what reaches you: mail, a chat, a pager.
[Unit]
Description=Meeting notes: a person is wanted

[Service]
Type=oneshot
ExecStart=/bin/sh -c 'systemctl status --no-pager minutewire.service | logger -t minutewire -p user.alert'
`;
  const files = [
    { path: at("minutewire.service"), text: service },
    { path: at("minutewire.timer"), text: timer },
    { path: at("minutewire-alarm.service"), text: alarm },
  ];
  return {
    files,
    steps: [
      ...secrets.map(
        (name) => `as root, mode 600: /etc/minutewire/${credential(name)}, its one line the value of ${name}`,
      ),
      "once, to mark what is there as known: npx --no-install minutewire publish --first-run",
      // By name: what was written for cron may lie beside them.
      `sudo cp ${files.map(({ path }) => path).join(" ")} /etc/systemd/system/`,
      "sudo systemctl enable --now minutewire.timer",
    ],
  };
}

function percent(path: string): string {
  return path.replaceAll("%", "%%");
}
