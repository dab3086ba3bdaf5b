/** From an edition and a mailing to the one message that will be sent, whatever becomes of the note afterwards. */

import { domainOf, type Mailbox, parseMailbox } from "../mail/address.ts";
import { checkMessage } from "../mail/check.ts";
import type { Letter, LetterPart } from "../mail/letter.ts";
import { composeMessage } from "../mail/message.ts";
import { messageId } from "../mail/message-id.ts";
import { unsubscribeLink, unsubscribeToken } from "../mail/unsubscribe.ts";
import { type FirstEdition, type MailedEdition, spanOf } from "../model/edition.ts";
import type { Article } from "../model/meeting.ts";
import { hashOfWords, wordsOf } from "../model/words.ts";
import type { Delivery, Frozen } from "../outbox/delivery.ts";
import { EXIT, error, type Problem, refuse } from "../problem.ts";
import { contextOf } from "../workspace/context.ts";
import { unsubscribeKey } from "../workspace/mailings/unsubscribe.ts";
import { outboxOf } from "../workspace/outbox.ts";
import { picturesOf } from "../workspace/pictures.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";
import { MAILABLE, writer } from "../writers/index.ts";
import { mailSubject } from "../writers/subject.ts";
import type { Corrected } from "./correction.ts";
import { Past } from "./earlier-deliveries.ts";

/** One edition through one mailing, in one of its versions. */
interface Version {
  readonly edition: FirstEdition;
  readonly mailing: Mailing;
  readonly revision: number;
  readonly corrects?: Corrected | undefined;
}

/** What many messages of one run have in common. */
export interface Press {
  /** What signs the link by which a recipient leaves; without it a message is to be looked at, and its link leads nowhere. */
  readonly keys: ReadonlyMap<string, string>;
  /** Each edition, written once for all recipients of a mailing. */
  readonly written: Map<string, Promise<WrittenParts>>;
}

/** The parts of a message, and what is wrong with the pictures that it cannot embed. */
interface WrittenParts {
  readonly parts: readonly LetterPart[];
  readonly problems: readonly Problem[];
}

/** A press with the keys of mailings, by where they stand (`unsubscribeKey`). */
export function pressOf(keys: ReadonlyMap<string, string> = new Map()): Press {
  return { keys, written: new Map() };
}

/** A press whose messages go out through a mailing. Throws Problems where its key is not to be had. */
export async function signingPress(workspace: Workspace, mailing: Mailing): Promise<Press> {
  const key = await unsubscribeKey(workspace, mailing);
  return pressOf(new Map(key === undefined ? [] : [[mailing.unsubscribeKey ?? "", key]]));
}

/** The message of an edition as a mailing sends it, made ready at `now`; problems where the bytes break a rule of mail's. */
export async function freeze(
  workspace: Workspace,
  version: Version,
  now: Date,
  press: Press = pressOf(),
): Promise<{ frozen: Frozen; problems: Problem[] }> {
  const { edition, mailing, revision } = version;
  const { article } = edition;
  const { letter, problems: unfit } = await letterOf(workspace, version, now, press);
  const bytes = await composeMessage(letter);
  const problems = checkMessage(bytes, letter.unsubscribe).map((fault) =>
    error(
      "message",
      EXIT.note,
      `the message for ${mailing.name} is not fit to send: ${fault}`,
      article.place,
      "Look at the subject and the authors. If they are sound, the fault is minutewire's: please report it.",
    ),
  );
  const said = wordsOf(edition, workspace.site);
  const frozen: Frozen = {
    permalink: article.permalink,
    mailing: mailing.name,
    recipient: mailing.to.address,
    revision,
    span: spanOf(edition),
    source: article.source,
    subject: letter.subject,
    messageId: letter.messageId,
    envelope: { from: mailing.from.address, to: mailing.to.address },
    bytes,
    said,
    words: hashOfWords(said),
    frozenAt: now,
  };
  return { frozen, problems: [...unfit, ...problems] };
}

async function letterOf(
  workspace: Workspace,
  version: Version,
  now: Date,
  press: Press,
): Promise<{ letter: Letter; problems: readonly Problem[] }> {
  const { mailing, revision, corrects } = version;
  const edition = await editionOf(workspace, version);
  const { article } = edition;
  const mark = markOf(article);
  const token = tokenOf(mailing, press);
  const written = await writtenOnce(press, version, () => write(workspace, mailing, edition));
  const parts = written.parts.map((part) => ({ ...part, body: part.body.replaceAll(mark, token) }));
  const [first, ...others] = parts;
  if (first === undefined) throw new Error(`mailing ${mailing.name} has no part`);
  const letter: Letter = {
    messageId: messageId(article.permalink, mailing.name, revision, domainOf(mailing.from.address)),
    from: mailing.from,
    to: mailing.to,
    replyTo: replyTo(mailing, article),
    subject: mailSubject(edition, workspace.site, workspace.looks.words, mailing.subject),
    inReplyTo: corrects?.messageId,
    date: now,
    parts: [first, ...others],
    autoSubmitted: mailing.autoSubmitted,
    unsubscribe: mailing.unsubscribe ? unsubscribeLink(mailing.unsubscribe, token) : undefined,
  };
  return { letter, problems: written.problems };
}

/** With the mark in place of the token, so that it need not be written for each recipient. */
async function write(workspace: Workspace, mailing: Mailing, edition: MailedEdition): Promise<WrittenParts> {
  const { unsubscribe: template = "" } = mailing;
  const unsubscribe = template === "" ? undefined : unsubscribeLink(template, markOf(edition.article));
  const { pictures, problems } = await picturesOf(workspace, mailing, edition.article);
  const context = { ...(await contextOf(workspace, mailing.parts, mailing)), unsubscribe, pictures };
  const parts = await Promise.all(
    MAILABLE.filter((name) => mailing.parts.includes(name)).map(
      async (name): Promise<LetterPart> => (await writer(name)).write(edition, context),
    ),
  );
  return { parts, problems };
}

function writtenOnce(
  { written }: Press,
  { edition, mailing, corrects }: Version,
  write: () => Promise<WrittenParts>,
): Promise<WrittenParts> {
  const told = corrects && [corrects.sent.getTime(), hashOfWords(corrects.said)];
  // Nothing in a part is of its recipient alone; and the name may be another mailing's, of which this one took over.
  const { to: _, recipients: __, name: ___, ...form } = mailing;
  const id = JSON.stringify([edition.article.permalink, form, told]);
  const found = written.get(id) ?? write();
  written.set(id, found);
  return found;
}

/** Stands where a token will: no text holds the hash of what it was made of. */
function markOf({ source }: Article): string {
  return `token-${source}`;
}

/** Of a message that is only looked at the token is none: whoever sees it can take nobody off the list. */
function tokenOf({ name, to, unsubscribeKey = "" }: Mailing, { keys }: Press): string {
  const key = keys.get(unsubscribeKey);
  return key === undefined ? "token" : unsubscribeToken({ mailing: name, recipient: to.address }, key);
}

/** What is read of a version; no digest is ever corrected. */
async function editionOf({ site, looks }: Workspace, { edition, corrects }: Version): Promise<MailedEdition> {
  if (corrects === undefined || edition.kind === "digest") return edition;
  const { correction } = await import("./correction.ts");
  return correction(edition.article, corrects, site, looks.words);
}

function replyTo(mailing: Mailing, { authors }: Article): Mailbox | undefined {
  if (mailing.replyTo === "list") return mailing.to;
  if (mailing.replyTo !== "author") return mailing.replyTo;
  const author = authors.find(({ email }) => email !== undefined);
  const parsed = parseMailbox(author?.email ?? "");
  return parsed.ok ? { name: author?.name ?? "", address: parsed.value.address } : undefined;
}

/** Whether it is frozen anew before it is tried: nothing of it can have arrived. */
function isAnew({ state, attempts, formerAttempts, isPinned }: Delivery): boolean {
  if (isPinned) return false;
  return state === "rejected" || state === "cancelled" || (state === "queued" && attempts === formerAttempts);
}

/** The bytes that were frozen where the outbox holds them and they stand, else those that would be frozen now. Throws Problems. */
export async function frozenOrFresh(
  workspace: Workspace,
  mailing: Mailing,
  edition: FirstEdition,
  now: Date,
): Promise<Uint8Array> {
  const { frozen, problems } = await freeze(workspace, { mailing, edition, revision: 0 }, now);
  const outbox = await outboxOf(workspace);
  if (await outbox.exists()) {
    const store = await outbox.open();
    try {
      // Also one that was made under another name of the mailing.
      const delivery = (await Past.read(store, workspace)).of({ edition, mailing });
      const bytes = delivery && (await store.frozenBytes(delivery.key));
      if (bytes !== undefined && delivery !== undefined && !isAnew(delivery)) return bytes;
    } finally {
      await store.close();
    }
  }
  refuse(problems);
  return frozen.bytes;
}
