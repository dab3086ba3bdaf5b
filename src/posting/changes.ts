/** What changed in a meeting since it was sent: what its correction would say, whether or not one is to be posted. */
import type { Document } from "../model/document.ts";
import { pick } from "../model/edition.ts";
import type { Meeting } from "../model/meeting.ts";
import { outboxOf } from "../workspace/outbox.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";
import { type Corrected, correction } from "./correction.ts";
import { Past } from "./past/past.ts";
import { saysTheSame } from "./plan/edits.ts";

/** A meeting beside what was last sent of it. */
export interface Changes {
  readonly sent: Corrected["sent"];
  /** As a correction opens; undefined where the words are those that were sent. */
  readonly notice: Document | undefined;
}

/** The changes since a mailing took a meeting; undefined where it never did, or the outbox does not know what it took. */
export async function changesSince(
  workspace: Workspace,
  mailing: Mailing,
  meeting: Meeting,
): Promise<Changes | undefined> {
  const outbox = await outboxOf(workspace);
  if (!(await outbox.exists())) return undefined;
  const store = await outbox.open();
  try {
    const past = await Past.read(store, workspace);
    const any = { recipient: mailing.to.address, revision: Number.POSITIVE_INFINITY };
    const edition = pick(meeting);
    const before = await past.corrects({ edition, mailing }, any);
    if (before === undefined) return undefined;
    const { site, looks } = workspace;
    const isSame = saysTheSame(before, edition, site);
    return {
      sent: before.sent,
      notice: isSame ? undefined : correction(meeting, before, site, looks.words).notice,
    };
  } finally {
    await store.close();
  }
}
