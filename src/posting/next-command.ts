/** The one command to run next: what is most urgent comes first, and what waits for nobody last. */
import { utcMinute } from "../model/day.ts";
import { isTo } from "../outbox/successions.ts";
import { EXIT } from "../problem.ts";
import { replyWords } from "../transports/transport.ts";
import type { Plan } from "./plan/plan.ts";
import type { HeldReason } from "./plan/posting.ts";
import type { Books, OpenDelivery, Status } from "./status.ts";
import { orderOf } from "./stranded.ts";

/** A command line, and a sentence that says when and why. */
export interface NextCommand {
  readonly command: string;
  readonly why: string;
}

/** Undefined where there is nothing to do. */
export function nextCommand(status: Status): NextCommand | undefined {
  const { absence, books, notes } = status;
  if (absence !== undefined || books === undefined) return find(status) ?? begin(status);
  return (
    adopt(books) ??
    settle(books) ??
    find(status) ??
    mend(notes.problems.filter(({ severity }) => severity === "error").length) ??
    go(books) ??
    order(books.plan) ??
    wait(books) ??
    correct(books.plan)
  );
}

function begin({ workspace, absence }: Status): NextCommand {
  if (workspace.mailings.length === 0)
    return { command: "minutewire build", why: "The configuration has no mailing: nothing is ever sent." };
  const first = "It marks the notes that are there as known and sends none; what comes later is sent.";
  return { command: "minutewire publish --first-run", why: absence?.wayBack ?? first };
}

function adopt({ distrust }: Books): NextCommand | undefined {
  if (distrust === undefined) return undefined;
  // One on its way to another place: the hint says what ends that.
  if (distrust.isMoving === true)
    return { command: "minutewire outbox move", why: distrust.problem.hint ?? "" };
  const why = distrust.isClock
    ? "Only if the clock here is right; else set it."
    : "Only if nothing was sent from anywhere else since. If you cannot tell: minutewire publish --first-run";
  return { command: "minutewire outbox adopt", why };
}

/** What waits for a person alone: first what may have arrived. */
function settle({ open, past }: Books): NextCommand | undefined {
  const wanted = open.filter(({ exit }) => exit !== EXIT.again);
  const of = (state: string) => wanted.find(({ delivery }) => delivery.state === state)?.delivery;
  const doubt = of("uncertain");
  if (doubt !== undefined)
    // What a person has not looked for yet is no verdict to be copied.
    return {
      command: `minutewire outbox show ${doubt.key}`,
      why: `Look for <${doubt.messageId}> where it was to arrive; it tells what to say when it is there, and when not.`,
    };
  const stranded = wanted.find(({ exit }) => exit === EXIT.person)?.delivery;
  if (stranded !== undefined) {
    const taker = past.taker(stranded);
    const why = `No mailing carries it to ${stranded.recipient} any more`;
    return taker === undefined || past.outdone(stranded) !== undefined
      ? { command: `minutewire outbox cancel ${stranded.key}`, why: `${why}. It takes it out.` }
      : {
          command: orderOf(stranded, taker.name),
          why: `${why}. It goes to ${taker.to.address} instead. To take it out: minutewire outbox cancel ${stranded.key}`,
        };
  }
  const refused = of("rejected");
  if (refused === undefined) return undefined;
  const why = `It was refused: "${refused.reply?.text ?? ""}". When that is mended. To give it up: minutewire outbox cancel ${refused.key}`;
  return { command: `minutewire outbox retry ${refused.key}`, why };
}

/** Where no note is found, most likely a pattern is misspelt or a folder is not there. */
function find({ notes: { readings } }: Status): NextCommand | undefined {
  if (readings.length > 0) return undefined;
  return { command: "minutewire check", why: "No note is found: it says what notes.files looks for." };
}

function mend(errors: number): NextCommand | undefined {
  return errors === 0 ? undefined : { command: "minutewire check", why: "It says what is wrong and where." };
}

/** What the next run does by itself. */
function go({ plan: { fresh, anew }, open }: Books): NextCommand | undefined {
  const notes = new Set(fresh.map(({ edition }) => edition.article)).size;
  const due = open.filter(({ isDue }) => isDue).length;
  if (notes + anew.length + due === 0) return undefined;
  const what = [
    ...(notes === 0 ? [] : ["what is new"]),
    ...(anew.length + due === 0 ? [] : ["what is owed"]),
  ];
  return {
    command: "minutewire publish",
    why: `It sends ${what.join(" and ")}.${lastSaid(open.filter(({ isDue }) => isDue))}`,
  };
}

/** What a person alone sends; all else that is held is free some day by itself, or once a doubt is settled. */
const ORDERED: readonly HeldReason[] = ["many", "other-mailing", "twin", "old"];

function order({ held }: Plan): NextCommand | undefined {
  for (const wanted of ORDERED) {
    const one = held.find(({ reason }) => reason === wanted);
    if (one === undefined) continue;
    const { permalink } = one.edition.article;
    if (wanted === "twin")
      return {
        command: `minutewire known ${permalink}`,
        why: `The same words went to ${one.mailing.to.address} already. To send them once more: minutewire send ${permalink}`,
      };
    const command =
      wanted === "other-mailing"
        ? orderOf({ permalink, span: undefined }, one.mailing.name)
        : `minutewire send ${permalink}`;
    return { command, why: `So that it is never mailed instead: minutewire known ${permalink}` };
  }
  return undefined;
}

function wait({ open }: Books): NextCommand | undefined {
  const [first] = open.filter(({ exit }) => exit === EXIT.again).sort(byTime);
  if (first === undefined) return undefined;
  const { nextAt, leaseUntil, state } = first.delivery;
  const due = nextAt ?? leaseUntil;
  const at = due && utcMinute(due);
  const why =
    state === "sending"
      ? `Another run is sending; if it is gone, one after ${at} UTC goes on.`
      : `Nothing is lost: after ${at} UTC it is tried again.${lastSaid([first])}`;
  return { command: "minutewire publish", why };
}

/** Why it is still owed, where something was said to it; a login or an address may have to be mended first. */
function lastSaid(open: readonly OpenDelivery[]): string {
  const deferred = open.map(({ delivery }) => delivery).find(({ state }) => state === "deferred");
  const reply = deferred?.reply;
  if (reply === undefined) return "";
  const words = replyWords(reply);
  return ` What was said last: "${words.length > SAID ? `${words.slice(0, SAID)}…` : words}"`;
}
const SAID = 200;

function byTime(a: OpenDelivery, b: OpenDelivery): number {
  const time = ({ delivery: { nextAt, leaseUntil } }: OpenDelivery) => (nextAt ?? leaseUntil)?.getTime() ?? 0;
  return time(a) - time(b);
}

function correct({ standing }: Plan): NextCommand | undefined {
  const one = standing.find(
    ({ edition, mailing, delivery, edited }) =>
      edited && edition.kind === "meeting" && delivery.state === "accepted" && isTo(delivery, mailing),
  );
  if (one === undefined) return undefined;
  const why = "Only if what changed is worth a message to everybody.";
  return { command: `minutewire send --correction ${one.edition.article.permalink}`, why };
}
