/** Notes that a person marks as known, so that nothing mails them but their names. */
import { pick } from "../model/edition.ts";
import type { Meeting } from "../model/meeting.ts";
import { wordsHash } from "../model/words.ts";
import type { Store } from "../outbox/contract.ts";
import type { Delivery } from "../outbox/delivery.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { Past } from "./past/past.ts";
import { isOut } from "./past/states.ts";

/** What became of one note. */
export interface MadeKnown {
  readonly meeting: Meeting;
  /** `left`: it is not to be marked, for it went, or is to go, by deliveries that are there already. */
  readonly outcome: "known" | "already known" | "left";
  /** Those of the note that arrived, are owed or in doubt. */
  readonly deliveries: readonly Delivery[];
}

/**
 * Marks notes as known. One that is owed or in doubt is left, as the mark would not keep it; and one that every mailing
 * has dealt with, as there is nothing to keep. Which a mailing that was added since has not had is marked.
 */
export async function makeKnown(
  store: Store,
  workspace: Pick<Workspace, "mailings" | "site">,
  meetings: readonly Meeting[],
  now: Date,
): Promise<readonly MadeKnown[]> {
  const past = await Past.read(store, workspace);
  const done = await Promise.all(
    [...new Set(meetings)].map(async (meeting): Promise<MadeKnown> => {
      const deliveries = past.rows.ofNote(meeting).filter((delivery) => !isOut(delivery));
      const isOpen = deliveries.some(({ state }) => state !== "accepted");
      const isServed = workspace.mailings.every(
        (mailing) => past.of({ edition: { article: meeting }, mailing }) !== undefined,
      );
      if (isOpen || (isServed && deliveries.length > 0)) return { meeting, outcome: "left", deliveries };
      return { meeting, outcome: (await past.isKnown(meeting)) ? "already known" : "known", deliveries };
    }),
  );
  const news = done.filter(({ outcome }) => outcome === "known").map(({ meeting }) => meeting);
  await store.know(
    news.map((meeting) => ({
      permalink: meeting.permalink,
      words: wordsHash(pick(meeting), workspace.site),
    })),
    now,
  );
  return done;
}
