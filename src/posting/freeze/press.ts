/**
 * What many messages of one run have in common, so that it is made once: the keys, the written parts, the form of a
 * message to several.
 */
import type { LetterPart } from "../../mail/letter.ts";
import type { ManyLetters } from "../../mail/many.ts";
import type { Frozen } from "../../outbox/delivery.ts";
import type { Problem } from "../../problem.ts";
import { unsubscribeKey } from "../../workspace/mailings/unsubscribe.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";

/** What many messages of one run have in common. */
export interface Press {
  /** What signs the link by which a recipient leaves; without it a message is to be looked at, and its link leads nowhere. */
  readonly keys: ReadonlyMap<string, string>;
  /** Each edition, written once for all recipients of a mailing. */
  readonly written: Map<string, Promise<WrittenParts>>;
  /** Each message to several, composed once for all of them. */
  readonly composed: Map<string, Promise<Composed>>;
}

/** A message to several people, and all of it that is no recipient's own. */
export interface Composed {
  readonly many: ManyLetters;
  readonly common: Omit<Frozen, "recipient" | "envelope" | "bytes" | "merged">;
  readonly problems: readonly Problem[];
  /** Whether the octets of one of them were looked through. */
  isChecked: boolean;
}

/** The parts of a message, and what is wrong with the pictures that it cannot embed. */
export interface WrittenParts {
  readonly parts: readonly LetterPart[];
  readonly problems: readonly Problem[];
}

/** A press with the keys of mailings, by where they stand (`unsubscribeKey`). */
export function pressOf(keys: ReadonlyMap<string, string> = new Map()): Press {
  return { keys, written: new Map(), composed: new Map() };
}

/** A press whose messages go out through a mailing. Throws Problems where its key is not to be had. */
export async function signingPress(workspace: Workspace, mailing: Mailing): Promise<Press> {
  const key = await unsubscribeKey(workspace, mailing);
  return pressOf(new Map(key === undefined ? [] : [[mailing.unsubscribeKey ?? "", key]]));
}
