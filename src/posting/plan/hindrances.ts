/** What keeps an edition back whoever asks for it, and how that is said. Pure; what the outbox has is nothing to it. */
import { type FirstEdition, published } from "../../model/edition.ts";
import type { Mailing } from "../../workspace/workspace.ts";
import type { Hindrance } from "./posting.ts";
import { taken } from "./select.ts";

/** Why nobody can send it now, not even a person by its name. */
export function notYet(edition: FirstEdition, now: Date): Hindrance | undefined {
  // A digest is made of what is published.
  if (edition.kind === "digest") return undefined;
  const meeting = edition.article;
  if (meeting.draft) return { reason: "draft", why: "it is a draft" };
  if (published(meeting, now)) return undefined;
  return { reason: "later", why: `it is to be published after ${meeting.publishAfter}` };
}

/** That a mailing takes other notes. */
export function untaken(mailing: Mailing): Hindrance {
  return { reason: "select", why: `"${mailing.name}" takes ${taken(mailing)}` };
}

/** That a correction would tell nothing. */
export const SAME: Hindrance = { reason: "unchanged", why: "its words are those that were sent" };

/** The same with more to say of it. */
export function but({ reason, why }: Hindrance, more: string): Hindrance {
  return { reason, why: why + more };
}
