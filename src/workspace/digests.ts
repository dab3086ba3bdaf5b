/** Which digests there are to make: the one that is asked for, and those that the outbox knows. */

import type { Digest, Span } from "../model/edition.ts";
import type { Meeting } from "../model/meeting.ts";
import { EXIT, error, Problems } from "../problem.ts";
import { digest } from "../writers/digest.ts";
import { type OutboxSettings, outboxOf } from "./outbox.ts";
import type { Workspace } from "./workspace.ts";

/** The digest of a span of the meetings (newest first); throws Problems where the span is none or empty. */
export function digestOf(
  { site, looks }: Pick<Workspace, "site" | "looks">,
  meetings: readonly Meeting[],
  span: Span,
): Digest {
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

/** Whether the outbox knows a digest: it was sent, or is owed. */
export async function isKnown(workspace: OutboxSettings, { span }: Digest): Promise<boolean> {
  const known = (await knownDigests(workspace)) ?? [];
  return known.some(({ since, until }) => since === span.since && until === span.until);
}

/**
 * The days of the digests that were sent or are owed; undefined where the outbox cannot be read. Throws Problems where
 * its remote does not answer: it may well know some, and a site that is made elsewhere each time would lose their pages.
 */
export async function knownDigests(workspace: OutboxSettings): Promise<readonly Span[] | undefined> {
  const outbox = await outboxOf(workspace);
  try {
    if (!(await outbox.exists())) return [];
    const store = await outbox.open();
    try {
      const known = await store.list(["queued", "sending", "deferred", "uncertain", "accepted"]);
      const spans = new Map(known.map(({ permalink, span }) => [permalink, span]));
      return [...spans.keys()].sort().flatMap((permalink) => spans.get(permalink) ?? []);
    } finally {
      await store.close();
    }
  } catch (cause) {
    const isAway =
      cause instanceof Problems && cause.problems.some(({ code }) => code === "outbox-unreachable");
    if (cause instanceof Problems && !isAway) return undefined;
    throw cause;
  }
}
