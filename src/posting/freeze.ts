/** From an edition and a mailing to the one message that will be sent, whatever becomes of the note afterwards. */

import { domainOf, type Mailbox, parseMailbox } from "../mail/address.ts";
import { checkMessage, checkOneOfMany } from "../mail/check.ts";
import { type Merged, merge, withMerged } from "../mail/form.ts";
import type { Letter, LetterPart } from "../mail/letter.ts";
import { composeMany, type ManyLetters } from "../mail/many.ts";
import { composeMessage } from "../mail/message.ts";
import { messageId } from "../mail/message-id.ts";
import { unsubscribeLink, unsubscribeToken } from "../mail/unsubscribe.ts";
import { type FirstEdition, type MailedEdition, spanOf } from "../model/edition.ts";
import type { Article } from "../model/meeting.ts";
import { hashOfWords, wordsOf } from "../model/words.ts";
import type { Delivery, Frozen } from "../outbox/delivery.ts";
import { EXIT, error, type Problem, refuse } from "../problem.ts";
import { contextOf } from "../workspace/context.ts";
import { whole } from "../workspace/mailings/recipients.ts";
import { unsubscribeKey } from "../workspace/mailings/unsubscribe.ts";
import { outboxOf } from "../workspace/outbox.ts";
import { picturesOf } from "../workspace/pictures.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";
import { MAILABLE, writer } from "../writers/index.ts";
import { mailSubject } from "../writers/subject.ts";
import { Past } from "./past/past.ts";
import { isOut, isUntried } from "./past/states.ts";
import type { RevisedPosting } from "./plan/posting.ts";

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
interface Composed {
  readonly many: ManyLetters;
  readonly common: Omit<Frozen, "recipient" | "envelope" | "bytes" | "merged">;
  readonly problems: readonly Problem[];
  /** Whether the octets of one of them were looked through. */
  isChecked: boolean;
}

/** The parts of a message, and what is wrong with the pictures that it cannot embed. */
interface WrittenParts {
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

/** A message that is ready, and what is wrong with it. */
interface ReadyMessage {
  /** What has it. */
  readonly made: { readonly frozen: Frozen };
  readonly problems: readonly Problem[];
}

/** The message of an edition as a mailing sends it, made ready at `now`; problems where the bytes break a rule of mail's. */
export async function freeze(
  workspace: Workspace,
  version: RevisedPosting,
  now: Date,
  press: Press = pressOf(),
): Promise<{ frozen: Frozen; problems: readonly Problem[] }> {
  const { made, problems } = await freezeLightly(workspace, version, now, press);
  return { frozen: made.frozen, problems };
}

/** The same, of which many may be held at once. */
export async function freezeLightly(
  workspace: Workspace,
  version: RevisedPosting,
  now: Date,
  press: Press,
): Promise<ReadyMessage> {
  const { mailing } = version;
  // An answer that goes to the list goes to its one recipient.
  if (mailing.recipients !== undefined && mailing.replyTo !== "list")
    return readyOne(await composedOnce(workspace, version, now, press), version, press);
  const { letter, problems } = await letterOf(workspace, version, now, tokenOf(mailing, press), press);
  const bytes = await composeMessage(letter);
  const frozen = { ...commonOf(workspace, version, letter, now), ...addressed(mailing), bytes };
  const unfit = faultsOf(version, checkMessage(bytes, letter.unsubscribe));
  return { made: { frozen }, problems: [...problems, ...unfit] };
}

/** A message that is put together of its form each time its octets are asked for. */
class OfForm {
  readonly merged: Merged;

  constructor(merged: Merged) {
    this.merged = merged;
  }

  get bytes(): Uint8Array {
    return merge(this.merged);
  }
}

/** A message to one of several, which is made each time it is asked for: a hundred thousand are ready at once. */
class OneOfMany {
  readonly #composed: Composed;
  readonly #mailing: Mailing;
  readonly #press: Press;

  constructor(composed: Composed, mailing: Mailing, press: Press) {
    this.#composed = composed;
    this.#mailing = mailing;
    this.#press = press;
  }

  get frozen(): Frozen {
    const { many, common } = this.#composed;
    const token = tokenOf(this.#mailing, this.#press);
    const merged = { form: many.form, values: many.valuesOf(this.#mailing.to, token) };
    return Object.assign(new OfForm(merged), common, addressed(this.#mailing));
  }
}

/** The message to one of several, and what is wrong with its octets. */
function readyOne(composed: Composed, version: RevisedPosting, press: Press): ReadyMessage {
  const { mailing } = version;
  const made = new OneOfMany(composed, mailing, press);
  const { merged } = made.frozen;
  if (merged === undefined) throw new Error("a message to one of many without its form");
  const leave = mailing.unsubscribe
    ? unsubscribeLink(mailing.unsubscribe, tokenOf(mailing, press))
    : undefined;
  const check = composed.isChecked ? checkOneOfMany : checkMessage;
  composed.isChecked = true;
  const unfit = withMerged(merged, (bytes) => faultsOf(version, check(bytes, leave)));
  return { made, problems: [...composed.problems, ...unfit] };
}

function composedOnce(
  workspace: Workspace,
  version: RevisedPosting,
  now: Date,
  press: Press,
): Promise<Composed> {
  const { name } = version.mailing;
  const id = JSON.stringify([formId(version), name, version.revision, now.getTime()]);
  const found = press.composed.get(id) ?? compose(workspace, version, now, press);
  press.composed.set(id, found);
  return found;
}

async function compose(
  workspace: Workspace,
  version: RevisedPosting,
  now: Date,
  press: Press,
): Promise<Composed> {
  const mark = markOf(version.edition.article);
  const { letter, problems } = await letterOf(workspace, version, now, mark, press);
  const many = await composeMany(letter, mark);
  return { many, common: commonOf(workspace, version, letter, now), problems, isChecked: false };
}

/** What is frozen with a message, but for whom it goes to. */
function commonOf(
  { site }: Workspace,
  { edition, mailing, revision }: RevisedPosting,
  letter: Letter,
  now: Date,
) {
  const said = wordsOf(edition, site);
  return {
    permalink: edition.article.permalink,
    mailing: mailing.name,
    revision,
    span: spanOf(edition),
    source: edition.article.source,
    subject: letter.subject,
    messageId: letter.messageId,
    said,
    words: hashOfWords(said),
    frozenAt: now,
  };
}

function addressed({ from, to }: Mailing): Pick<Frozen, "recipient" | "envelope"> {
  return { recipient: to.address, envelope: { from: from.address, to: to.address } };
}

function faultsOf({ edition, mailing }: RevisedPosting, faults: readonly string[]): Problem[] {
  return faults.map((fault) =>
    error(
      "message",
      EXIT.note,
      `the message for ${mailing.name} is not fit to send: ${fault}`,
      edition.article.place,
      "Look at the subject and the authors. If they are sound, the fault is minutewire's: please report it.",
    ),
  );
}

async function letterOf(
  workspace: Workspace,
  version: RevisedPosting,
  now: Date,
  token: string,
  press: Press,
): Promise<{ letter: Letter; problems: readonly Problem[] }> {
  const { mailing, revision, corrects } = version;
  const edition = await editionOf(workspace, version);
  const { article } = edition;
  const mark = markOf(article);
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
  version: RevisedPosting,
  write: () => Promise<WrittenParts>,
): Promise<WrittenParts> {
  const id = formId(version);
  const found = written.get(id) ?? write();
  written.set(id, found);
  return found;
}

/** Nothing in a part is of its recipient alone; and the name may be another mailing's, of which this one took over. */
function formId({ edition, mailing, corrects }: RevisedPosting): string {
  const told = corrects && [corrects.sent.getTime(), hashOfWords(corrects.said)];
  const { to: _, recipients: __, name: ___, ...form } = whole(mailing);
  return JSON.stringify([edition.article.permalink, form, told]);
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
async function editionOf(
  { site, looks }: Workspace,
  { edition, corrects }: RevisedPosting,
): Promise<MailedEdition> {
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
function isAnew(delivery: Delivery): boolean {
  return !delivery.isPinned && (isOut(delivery) || isUntried(delivery));
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
