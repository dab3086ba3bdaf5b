import { chmodSync, chownSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { account, Daemon } from "./daemon.ts";
import { libraries } from "./debian.ts";

/** Postfix's own folders; all but the two of the postdrop group are its owner's alone. */
const QUEUES =
  "active bounce corrupt defer deferred flush hold incoming private saved trace maildrop public pid".split(
    " ",
  );
/** Users and a group that every Debian has and nothing of a test runs as. */
const OWNER = "mail";
const GROUP = "irc";

export interface PostfixSettings {
  /** Where Debian's package is unpacked. */
  readonly root: string;
  readonly folder: string;
  readonly port: number;
  /** Tables of transport(5), asked in this order; what none of them knows is refused: nothing leaves this machine. */
  readonly transports: readonly string[];
  /** More lines of master.cf(5). */
  readonly services?: string;
}

/** Debian's Postfix with a queue of its own in `folder`, listening on 127.0.0.1; its master must be root. */
export function startPostfix({ root, folder, port, transports, services = "" }: PostfixSettings): Daemon {
  const conf = join(folder, "conf");
  for (const name of ["conf", "queue", "data"]) mkdirSync(join(folder, name), { recursive: true });
  const owner = account(OWNER);
  const group = account(GROUP);
  chownSync(join(folder, "data"), owner.uid, owner.gid);
  for (const name of QUEUES) {
    const queue = join(folder, "queue", name);
    mkdirSync(queue);
    if (name !== "pid") chownSync(queue, owner.uid, group.gid);
    chmodSync(queue, { maildrop: 0o730, public: 0o710, pid: 0o755 }[name] ?? 0o700);
  }
  copyFileSync(join(root, "usr/share/postfix/dynamicmaps.cf"), join(conf, "dynamicmaps.cf"));
  writeFileSync(join(conf, "main.cf"), mainCf(root, folder, transports));
  writeFileSync(join(conf, "master.cf"), `127.0.0.1:${port} inet n - n - - smtpd\n${MASTER_CF}${services}`);
  // Not by `postfix start`, which looks at the system's own files and lets its master go.
  return new Daemon(join(root, "usr/lib/postfix/sbin/master"), ["-d", "-c", conf], {
    env: { PATH: "/usr/bin:/bin", MAIL_CONFIG: conf, LD_LIBRARY_PATH: libraries(root) },
    log: join(folder, "log"),
  });
}

function mainCf(root: string, folder: string, transports: readonly string[]): string {
  return `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
meta_directory = ${folder}/conf
command_directory = ${root}/usr/sbin
daemon_directory = ${root}/usr/lib/postfix/sbin
shlib_directory = no
import_environment = MAIL_CONFIG LANG=C LD_LIBRARY_PATH=${libraries(root)}
mail_owner = ${OWNER}
setgid_group = ${GROUP}
default_privs = nobody
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.lists.example.org
mynetworks = 127.0.0.0/8
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
smtp_dns_support_level = disabled
transport_maps = ${transports.join(" ")}
default_transport = error:nothing leaves this machine
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
`;
}

const MASTER_CF = `cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
smtp unix - - n - - smtp
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;
