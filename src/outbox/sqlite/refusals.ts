/** Why the outbox does not go on, in words for the person who can mend it. */
import { dirname } from "node:path";
import { named } from "../../files/named.ts";
import { EXIT, error, type Problem, Problems } from "../../problem.ts";

/** Damage is told, never mended by starting afresh: what was already sent would be forgotten and sent again. */
export function damaged(file: string, what: string): Problems {
  return new Problems(
    error(
      "outbox-damaged",
      EXIT.write,
      `The outbox ${named(file)} is damaged: ${what}. Nothing is sent from it.`,
      undefined,
      "Put back a copy of the file from before; keep the damaged one. A new outbox does not know what was sent.",
    ),
  );
}

/** What could not be written down is not sent. */
export function unwritable(file: string, why: string): Problems {
  const hint = "Look at the folder's owner and permissions and at the free space, then run it again.";
  const message = `The outbox ${named(file)} cannot be written: ${why}. Nothing more is sent from it.`;
  return new Problems(error("outbox-unwritable", EXIT.write, message, undefined, hint));
}

/** Another file has its name now: who has this one open would send what the other has sent. */
export function replaced(file: string): Problems {
  const message = `The outbox ${named(file)} was replaced while this run had it open: nothing more is sent from it.`;
  return new Problems(
    error("outbox-moved", EXIT.person, message, undefined, "Run it again: it opens the one that is there."),
  );
}

/** There is none, and none was asked to be made. */
export function missing(file: string): Problems {
  const hint =
    "Run `minutewire publish --first-run`: it marks the notes that are there as known and sends none.";
  return new Problems(
    error("outbox-missing", EXIT.person, `There is no outbox at ${named(file)}.`, undefined, hint),
  );
}

/** Another program has been writing for longer than we wait. */
export function busy(file: string): Problems {
  const message = `The outbox ${named(file)} is being written by another program.`;
  return new Problems(
    error("outbox-busy", EXIT.again, message, undefined, "Run it again when that one is done."),
  );
}

/** An older program would not know what the newer one wrote there. */
export function newer(file: string, version: number, ours: number): Problems {
  const message = `The outbox ${named(file)} is of schema ${version}; this minutewire knows ${ours} and older.`;
  const hint = "Use the newer minutewire that wrote it.";
  return new Problems(error("outbox-newer", EXIT.config, message, undefined, hint));
}

/** A reader brings nothing up to date. */
export function older(file: string, version: number, ours: number): Problems {
  const message = `The outbox ${named(file)} is of schema ${version}, and this minutewire's is ${ours}: it is not read.`;
  const hint = "Run `minutewire status`: it brings the outbox up to date and keeps a copy of it beside.";
  return new Problems(error("outbox-older", EXIT.config, message, undefined, hint));
}

/** Two machines could write it at once and not know of each other. */
export function onNetwork(file: string, network: string): Problems {
  const message = `The outbox ${named(file)} is on a network's file system (${network}), where two machines could send at once. Nothing is sent from it.`;
  const hint = "Set `state` in the configuration to a folder on a disk of this machine.";
  return new Problems(error("outbox-network", EXIT.config, message, undefined, hint));
}

/** Each checkout would put it back as it was committed; `name` is its path in that working tree. */
export function tracked(file: string, root: string, name: string): Problems {
  const message = `${name}, a file of the outbox ${named(file)}, is in git's index of ${root}: a checkout would put it back, and what was sent since would be sent again. Nothing is sent from it.`;
  const folder = dirname(name) === "." ? name : `${dirname(name)}/`;
  const quoted = `'${folder.replaceAll("'", "'\\''")}'`;
  const hint = `In ${root}: \`git rm -r --cached -- ${quoted}\`, then a line \`/${folder}\` in .gitignore; commit both.`;
  return new Problems(error("outbox-tracked", EXIT.config, message, undefined, hint));
}

/** It is some other program's. */
export function foreign(file: string): Problems {
  const message = `${named(file)} is a database, but not an outbox.`;
  const hint = "Set `state` in the configuration to a folder of minutewire's own.";
  return new Problems(error("outbox-foreign", EXIT.config, message, undefined, hint));
}

/** Ours, read back from a dump of its SQL, which is written down in another way and may be of any day. */
export function dumped(file: string): Problems {
  const message = `${named(file)} holds the tables of an outbox, but is not the file of one: it was made from a dump of its SQL. Nothing is sent from it.`;
  const hint =
    "Bring back the file itself, or a copy that `VACUUM INTO` or `.backup` made of it. Where there is none, move this one away: then `minutewire publish --first-run` begins anew.";
  return new Problems(error("outbox-dumped", EXIT.config, message, undefined, hint));
}

/** Two projects have the same permalinks, and one would take the other's deliveries for its own. */
export function anothers(file: string, own: string, project: string): Problems {
  const message = `the outbox in ${named(dirname(file))} is of the site ${own}, and the configuration's site.id is ${project}. Nothing was sent`;
  const hint =
    "If this is that site, put its site.id back: it never changes, nor do the ids in feeds. Another site needs a `state` folder of its own; with `state: git`, a repository of its own.";
  return new Problems(error("outbox-project", EXIT.config, message, undefined, hint));
}

/** It may not know what was sent since; `what` is a clause that says why. */
export function displaced(file: string, reason: string, what: string): Problem {
  const message = `the outbox in ${named(dirname(file))} may not know all that was sent: ${what}. Nothing was sent`;
  const hint =
    "`minutewire publish --first-run` marks the notes that are there as known and holds what was owed as uncertain. " +
    "If it knows all that was sent (a cached or a moved folder from which nothing was sent since): `minutewire outbox adopt`";
  return error(`outbox-${reason}`, EXIT.person, message, undefined, hint);
}

/** The clock is wrong, or was when the last entry was written: nothing that waits can be judged by it. */
export function ahead(file: string, last: Date, now: Date): Problem {
  const message = `the last entry of the outbox in ${named(dirname(file))} is of ${utc(last)}, and the clock here says ${utc(now)}. Nothing was sent`;
  const hint = "Set the clock. If it is right: `minutewire outbox adopt`";
  return error("outbox-ahead", EXIT.person, message, undefined, hint);
}

/** Another run is sending from it: what it has in hand would be sent and be in doubt at once. */
export function inUse(file: string, until: Date): Problems {
  const message = `the outbox in ${named(dirname(file))} is in use: another run sends from it, and its claim lasts until ${utc(until)}. Nothing was changed`;
  const hint = "Run it again when that run has ended, or the time is over.";
  return new Problems(error("outbox-in-use", EXIT.again, message, undefined, hint));
}

function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

/** Opened to be read. */
export function onlyRead(place: string): Problems {
  const message = `the outbox in ${place} was opened for reading alone.`;
  return new Problems(error("outbox-unwritable", EXIT.write, message));
}
