/** From a meeting and a mailing to the one message that will be sent, whatever becomes of the note afterwards. */

import { domainOf, type Mailbox, parseMailbox } from "../mail/address.ts";
import { checkMessage } from "../mail/check.ts";
import type { Letter, LetterPart } from "../mail/letter.ts";
import { composeMessage } from "../mail/message.ts";
import { messageId } from "../mail/message-id.ts";
import { pick } from "../model/edition.ts";
import type { Meeting } from "../model/meeting.ts";
import { hashOfWords, wordsOf } from "../model/words.ts";
import { deliveryKey, type Frozen } from "../outbox/delivery.ts";
import { storeExists } from "../outbox/sqlite/folder.ts";
import { openStore } from "../outbox/sqlite/store.ts";
import { EXIT, error, type Problem, refuse } from "../problem.ts";
import { contextOf } from "../workspace/context.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";
import { MAILABLE, writer } from "../writers/index.ts";
import { worded } from "../writers/words.ts";
import type { Corrected } from "./correction.ts";

/** One meeting through one mailing, in one of its versions. */
interface Version {
  readonly meeting: Meeting;
  readonly mailing: Mailing;
  readonly revision: number;
  readonly corrects?: Corrected | undefined;
}

/** The message of a meeting as a mailing sends it, made ready at `now`; problems where the bytes break a rule of mail's. */
export async function freeze(
  workspace: Workspace,
  version: Version,
  now: Date,
): Promise<{ frozen: Frozen; problems: Problem[] }> {
  const { meeting, mailing, revision } = version;
  const letter = await letterOf(workspace, version, now);
  const bytes = await composeMessage(letter);
  const problems = checkMessage(bytes).map((fault) =>
    error(
      "message",
      EXIT.note,
      `the message for ${mailing.name} is not fit to send: ${fault}`,
      meeting.place,
      "Look at the subject and the authors. If they are sound, the fault is minutewire's: please report it.",
    ),
  );
  const said = wordsOf(meeting);
  const frozen: Frozen = {
    permalink: meeting.permalink,
    mailing: mailing.name,
    recipient: mailing.to.address,
    revision,
    subject: letter.subject,
    messageId: letter.messageId,
    envelope: { from: mailing.from.address, to: mailing.to.address },
    bytes,
    said,
    words: hashOfWords(said),
    frozenAt: now,
  };
  return { frozen, problems };
}

async function letterOf(
  workspace: Workspace,
  { meeting, mailing, revision, corrects }: Version,
  now: Date,
): Promise<Letter> {
  const { site, looks } = workspace;
  const shown =
    corrects === undefined
      ? meeting
      : (await import("./correction.ts")).correction(meeting, corrects, site.language, looks.words);
  const context = await contextOf(workspace, mailing.parts, mailing);
  const parts = await Promise.all(
    MAILABLE.filter((name) => mailing.parts.includes(name)).map(
      async (name): Promise<LetterPart> => (await writer(name)).write(pick(shown), context),
    ),
  );
  const [first, ...others] = parts;
  if (first === undefined) throw new Error(`mailing ${mailing.name} has no part`);
  return {
    messageId: messageId(meeting.permalink, mailing.name, revision, domainOf(mailing.from.address)),
    from: mailing.from,
    to: mailing.to,
    replyTo: replyTo(mailing, meeting),
    subject:
      corrects === undefined ? meeting.subject : worded(looks.words.correction, { subject: meeting.subject }),
    inReplyTo: corrects?.messageId,
    date: now,
    parts: [first, ...others],
    autoSubmitted: mailing.autoSubmitted,
  };
}

function replyTo(mailing: Mailing, meeting: Meeting): Mailbox | undefined {
  if (mailing.replyTo === "list") return mailing.to;
  if (mailing.replyTo !== "author") return mailing.replyTo;
  const author = meeting.authors.find(({ email }) => email !== undefined);
  const parsed = parseMailbox(author?.email ?? "");
  return parsed.ok ? { name: author?.name ?? "", address: parsed.value.address } : undefined;
}

/** The bytes that were frozen where the outbox holds them, else those that would be frozen now. Throws Problems. */
export async function frozenOrFresh(
  workspace: Workspace,
  mailing: Mailing,
  meeting: Meeting,
  now: Date,
): Promise<Uint8Array> {
  const { frozen, problems } = await freeze(workspace, { mailing, meeting, revision: 0 }, now);
  if (storeExists(workspace.state)) {
    const store = openStore(workspace.state, { create: false });
    try {
      const bytes = store.frozenBytes(deliveryKey(frozen));
      if (bytes !== undefined) return bytes;
    } finally {
      store.close();
    }
  }
  refuse(problems);
  return frozen.bytes;
}
