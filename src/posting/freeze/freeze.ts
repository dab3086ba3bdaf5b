/** From an edition and a mailing to the one message that will be sent, whatever becomes of the note afterwards. */
import { checkMessage, checkOneOfMany } from "../../mail/check.ts";
import { type Merged, merge, withMerged } from "../../mail/form.ts";
import type { Letter } from "../../mail/letter.ts";
import { composeMany } from "../../mail/many.ts";
import { composeMessage } from "../../mail/message.ts";
import { unsubscribeLink } from "../../mail/unsubscribe.ts";
import { spanOf } from "../../model/edition.ts";
import { hashOfWords, wordsOf } from "../../model/words.ts";
import type { Frozen } from "../../outbox/delivery.ts";
import { EXIT, error, type Problem } from "../../problem.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";
import type { RevisedPosting } from "../plan/posting.ts";
import { formId, letterOf, markOf, tokenOf } from "./letter.ts";
import { type Composed, type Press, pressOf } from "./press.ts";

/** What has a message that is ready; it may be made each time it is asked for. */
export interface Made {
  readonly frozen: Frozen;
}

/** A message that is ready, and what is wrong with it. */
interface ReadyMessage {
  readonly made: Made;
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
