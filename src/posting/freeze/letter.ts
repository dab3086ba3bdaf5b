/**
 * The letter of an edition as a mailing sends it: its parts written, its fields set. What is a recipient's own, the token
 * of the link by which they leave, is put in last. It refuses to know the octets that the letter becomes.
 */
import { domainOf, type Mailbox, parseMailbox } from "../../mail/address.ts";
import type { Letter, LetterPart } from "../../mail/letter.ts";
import { messageId } from "../../mail/message-id.ts";
import { unsubscribeLink, unsubscribeToken } from "../../mail/unsubscribe.ts";
import type { MailedEdition } from "../../model/edition.ts";
import type { Article } from "../../model/meeting.ts";
import { hashOfWords } from "../../model/words.ts";
import type { Problem } from "../../problem.ts";
import { contextOf } from "../../workspace/context.ts";
import { whole } from "../../workspace/mailings/recipients.ts";
import { picturesOf } from "../../workspace/pictures.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";
import { MAILABLE, writer } from "../../writers/index.ts";
import { mailSubject } from "../../writers/subject.ts";
import type { RevisedPosting } from "../plan/posting.ts";
import type { Press, WrittenParts } from "./press.ts";

/** With what is wrong with the pictures that it cannot embed. */
export async function letterOf(
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
  const parts = written.parts.map((part) => ({ ...part, body: part.body.replaceAll(mark, () => token) }));
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
export function formId({ edition, mailing, corrects }: RevisedPosting): string {
  const told = corrects && [corrects.sent.getTime(), hashOfWords(corrects.said)];
  const { to: _, recipients: __, name: ___, ...form } = whole(mailing);
  return JSON.stringify([edition.article.permalink, form, told]);
}

/** Stands where a token will: no text holds the hash of what it was made of. */
export function markOf({ source }: Article): string {
  return `token-${source}`;
}

/** Of a message that is only looked at the token is none: whoever sees it can take nobody off the list. */
export function tokenOf({ name, to, unsubscribeKey = "" }: Mailing, { keys }: Press): string {
  const key = keys.get(unsubscribeKey);
  return key === undefined ? "token" : unsubscribeToken({ mailing: name, recipient: to.address }, key);
}

/** What is read of a version; no digest is ever corrected. */
async function editionOf(
  { site, looks }: Workspace,
  { edition, corrects }: RevisedPosting,
): Promise<MailedEdition> {
  if (corrects === undefined || edition.kind === "digest") return edition;
  const { correction } = await import("../correction.ts");
  return correction(edition.article, corrects, site, looks.words);
}

function replyTo(mailing: Mailing, { authors }: Article): Mailbox | undefined {
  if (mailing.replyTo === "list") return mailing.to;
  if (mailing.replyTo !== "author") return mailing.replyTo;
  const author = authors.find(({ email }) => email !== undefined);
  const parsed = parseMailbox(author?.email ?? "");
  return parsed.ok ? { name: author?.name ?? "", address: parsed.value.address } : undefined;
}
