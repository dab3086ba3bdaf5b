/** Why an outbox on a branch does not go on, in words for the person who can mend it. */
import { EXIT, error, type Problem, Problems } from "../../problem.ts";

/** The notes lie in no working tree, or git is not there. */
export function withoutGit(why: string): Problems {
  const message = `\`state: git\` keeps the outbox on a branch of the notes' repository, and ${why}. Nothing was sent`;
  const hint = "Run it in a clone of the repository, where git is installed; or name a folder in `state`.";
  return new Problems(error("outbox-git", EXIT.config, message, undefined, hint));
}

/** The repository cannot be reached, or does not let us read. */
export function unreachable(place: string, why: string): Problems {
  const message = `the outbox in ${place} cannot be read: ${why}. Nothing was sent`;
  const hint = "Look at the remote's address, at the network and at the rights of whoever runs this.";
  return new Problems(error("outbox-unreachable", EXIT.config, message, undefined, hint));
}

/** The repository did not take a commit. What was not pushed is not sent. */
export function refused(place: string, why: string): Problems {
  const message = `the outbox in ${place} cannot be written: ${why}. Nothing more is sent from it`;
  const hint =
    "Whoever runs this must be able to push to that branch: look at its rights, at rules that protect it and at the server's hooks.";
  return new Problems(error("outbox-unwritable", EXIT.config, message, undefined, hint));
}

/** Its commits came to nothing over and over because others were faster. */
export function overtaken(place: string): Problems {
  const message = `the outbox in ${place} is being written by other runs, each time before this one.`;
  return new Problems(
    error("outbox-busy", EXIT.again, message, undefined, "Run it again when those are done."),
  );
}

/** The branch is there and no outbox. */
export function foreign(place: string): Problems {
  const message = `the branch ${place} is there, but holds no outbox. Nothing was sent`;
  const hint = "Give that branch another name in the remote repository: the name is minutewire's.";
  return new Problems(error("outbox-foreign", EXIT.config, message, undefined, hint));
}

/** The branch is not as this clone left it; `what` is a clause that says why. */
export function rewritten(place: string, reason: string, what: string): Problem {
  const message = `the outbox in ${place} may not know all that was sent: ${what}. Nothing was sent`;
  const hint =
    "Bring the branch back to its last commit. Or `minutewire publish --first-run` marks the notes that are there as known and holds what was owed as uncertain. " +
    "If it knows all that was sent: `minutewire outbox adopt`";
  return error(`outbox-${reason}`, EXIT.person, message, undefined, hint);
}
