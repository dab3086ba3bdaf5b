/** Why an outbox in PostgreSQL does not go on, in words for the person who can mend it. */
import { EXIT, type Exit, error, type Problem, Problems } from "../../problem.ts";

function refusal(code: string, exit: Exit, message: string, hint: string): Problems {
  return new Problems(error(`outbox-${code}`, exit, message, undefined, hint));
}

/** The package that speaks to the server is not installed. */
export function withoutClient(): Problems {
  const message =
    "the outbox is in PostgreSQL, and the package `pg`, which speaks to it, is not installed. Nothing was sent";
  return refusal("client", EXIT.config, message, "`npm install pg@8` beside minutewire.");
}

/** The variable that `state` names says nothing, or no address. */
export function withoutAddress(variable: string, why: string): Problems {
  const message = `\`state: env:${variable}\` keeps the outbox in a database, and that variable ${why}. Nothing was sent`;
  return refusal("address", EXIT.config, message, `${variable}=postgresql://user:password@host/database`);
}

/** Nobody answers, or the connection was cut. */
export function unreachable(place: string, why: string): Problems {
  const message = `the outbox in ${place} cannot be reached: ${why}. Nothing is sent that is not written down`;
  return refusal("unreachable", EXIT.again, message, "Run it again when the server answers.");
}

/** The server knows us not, or has no such database. */
export function unadmitted(place: string, why: string): Problems {
  const message = `the server of the outbox in ${place} does not let us in: ${why}. Nothing was sent`;
  return refusal(
    "unadmitted",
    EXIT.config,
    message,
    "Look at the address that `state` names: user, password, database.",
  );
}

/** The role may not do what was asked. */
export function forbidden(place: string, why: string): Problems {
  const message = `the outbox in ${place} does not let this role do that: ${why}. Nothing was changed`;
  return refusal(
    "forbidden",
    EXIT.person,
    message,
    "Use a role with these rights, or grant them: docs/scaling.md, Roles.",
  );
}

/** It takes nothing for now. */
export function readOnly(place: string): Problems {
  const message = `the outbox in ${place} is read-only for now. Nothing is sent that is not written down`;
  return refusal("read-only", EXIT.again, message, "Run it again when the server takes writes again.");
}

/** What could not be written down is not sent. */
export function unwritable(place: string, why: string): Problems {
  const message = `the outbox in ${place} cannot be written: ${why}. Nothing more is sent from it`;
  return refusal(
    "unwritable",
    EXIT.write,
    message,
    "Look at the server's log and at the free space of its disk.",
  );
}

/** There is none, and none was asked to be made. */
export function missing(place: string): Problems {
  const message = `there is no outbox of this site in ${place}. Nothing was sent`;
  const hint =
    "`minutewire publish --first-run` makes it: the notes that are there are marked known, and none is sent.";
  return refusal("missing", EXIT.person, message, hint);
}

/** A follower takes no writes, and may lag behind. */
export function isReplica(place: string): Problems {
  const message = `the server of the outbox in ${place} is a replica: it takes no writes. Nothing was sent`;
  return refusal("replica", EXIT.person, message, "Give the address of the primary.");
}

/** A server of before version 13. */
export function oldServer(place: string, version: string): Problems {
  const message = `the server of the outbox in ${place} is PostgreSQL ${version}, and 13 is the oldest that will do. Nothing was sent`;
  return refusal(
    "server",
    EXIT.person,
    message,
    "Bring the server up to date, or give the address of another.",
  );
}

/** A commit there would not outlive a crash. */
export function unsafe(place: string, what: string): Problems {
  const message = `the server of the outbox in ${place} does not keep what it says is kept: ${what}. Nothing was sent`;
  return refusal(
    "unsafe",
    EXIT.person,
    message,
    "Set fsync and synchronous_commit to on, and the encoding of the database to UTF8.",
  );
}

/** Another program has been writing for longer than we wait. */
export function busy(place: string, why: string): Problems {
  const message = `the outbox in ${place} is being written by others: ${why}.`;
  return refusal("busy", EXIT.again, message, "Run it again when they are done.");
}

/** An older program would not know what the newer one wrote there. */
export function newer(place: string, version: number, ours: number): Problems {
  const message = `the outbox in ${place} is of schema ${version}; this minutewire knows ${ours} and older.`;
  return refusal("newer", EXIT.config, message, "Use the newer minutewire that wrote it.");
}

/** A reader brings nothing up to date. */
export function older(place: string, version: number, ours: number): Problems {
  const message = `the outbox in ${place} is of schema ${version}, and this minutewire's is ${ours}: it is not read.`;
  return refusal(
    "older",
    EXIT.config,
    message,
    "Run `minutewire outbox list` as the role that owns its tables: it brings them up to date.",
  );
}

/** It is not as this machine left it, or not where it was; `what` is a clause that says why. */
export function displaced(place: string, reason: string, what: string): Problem {
  const message = `the outbox in ${place} may not know all that was sent: ${what}. Nothing was sent`;
  const hint =
    "`minutewire publish --first-run` marks the notes that are there as known and holds what was owed as uncertain. " +
    "If it knows all that was sent (a move, or a standby that had everything): `minutewire outbox adopt`";
  return error(`outbox-${reason}`, EXIT.person, message, undefined, hint);
}
