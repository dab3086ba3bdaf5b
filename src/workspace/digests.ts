/** Which digests there are to make: the one that is asked for, and those that the outbox knows. */

import type { Meeting } from "../model/meeting.ts";
import { storeExists } from "../outbox/sqlite/folder.ts";
import { openStore } from "../outbox/sqlite/store.ts";
import { EXIT, error, Problems } from "../problem.ts";
import { digest, digestId, type Span, spanOf } from "../writers/digest.ts";
import type { Workspace } from "./workspace.ts";

/** The digest of a span of the meetings (newest first); throws Problems where the span is none or empty. */
export function digestOf(
  { site, looks }: Pick<Workspace, "site" | "looks">,
  meetings: readonly Meeting[],
  span: Span,
): Meeting {
  const { since, until } = span;
  if (since > until)
    throw new Problems(
      error(
        "digest-span",
        EXIT.usage,
        `${since} is after ${until}`,
        undefined,
        "Name the first day with --since and the last with --until (default: today).",
      ),
    );
  const found = digest(meetings, span, site, looks.words);
  if (found !== undefined) return found;
  const [before] = meetings.filter(({ date }) => date < since);
  const after = meetings.findLast(({ date }) => date > until);
  const near = [before, after].flatMap((one) => (one === undefined ? [] : [one.date]));
  throw new Problems(
    error(
      "digest-empty",
      EXIT.missing,
      `there is no meeting from ${since} to ${until}`,
      undefined,
      near.length === 0 ? "No note is published yet." : `The nearest: ${near.join(" and ")}.`,
    ),
  );
}

/** Digests that were sent or are owed, of the meetings there are (newest first); undefined where the outbox cannot be read. */
export function knownDigests(
  { state, site, looks }: Pick<Workspace, "state" | "site" | "looks">,
  meetings: readonly Meeting[],
): Meeting[] | undefined {
  const spans = knownSpans(state);
  return spans?.flatMap((span) => digest(meetings, span, site, looks.words) ?? []);
}

/** Whether the outbox knows a digest: it was sent, or is owed. */
export function isKnown({ state }: Pick<Workspace, "state">, { permalink }: Meeting): boolean {
  return knownSpans(state)?.some((span) => digestId(span) === permalink) === true;
}

function knownSpans(state: string): Span[] | undefined {
  if (!storeExists(state)) return [];
  try {
    const store = openStore(state, { create: false });
    try {
      const known = store.list(["queued", "sending", "deferred", "uncertain", "accepted"]);
      const ids = new Set(known.map(({ permalink }) => permalink));
      return [...ids].sort().flatMap((id) => spanOf(id) ?? []);
    } finally {
      store.close();
    }
  } catch (cause) {
    if (cause instanceof Problems) return undefined;
    throw cause;
  }
}
