/** How deliveries are told to a person: what became of each. */
import { REPLACED } from "../../outbox/contract.ts";
import type { Attempt, Delivery, HistoryLine } from "../../outbox/delivery.ts";
import type { Dispatched } from "../../outbox/dispatch.ts";
import type { Past } from "../../posting/past/past.ts";
import { isOwed } from "../../posting/past/states.ts";
import type { Reconciled } from "../../posting/reconcile.ts";
import { replyWords } from "../../transports/transport.ts";
import type { Terminal } from "../command.ts";
import { nextStep } from "./next-step.ts";
import { utc } from "./utc.ts";

/** A delivery on one short line: its state, what, to whom. All there is to know `outbox show` tells. */
export function deliveryLine(
  { permalink, mailing, recipient, revision }: Delivery,
  word: string,
  whom: string = recipient,
): string {
  const what = revision === 0 ? "" : `  correction ${revision}`;
  return `${word.padEnd(12)}  ${permalink}  ${mailing}  to ${whom}${what}`;
}

/** The same, and below it what was said where that matters: not where all is well. */
export function deliveryLines(
  delivery: Delivery,
  word: string = delivery.state,
  line: string | undefined = saidLine(delivery),
): string[] {
  return [
    deliveryLine(delivery, word),
    ...(line === undefined || delivery.state === "accepted" ? [] : [`    ${line}`]),
  ];
}

/** What was last said to a delivery, quoted; what was said to one that is queued again is old. */
export function saidLine({ state, reply }: Delivery): string | undefined {
  return reply === undefined || state === "queued" ? undefined : `"${replyWords(reply)}"`;
}

/** A word for what a run did about a delivery: its state, unless it did nothing. */
export function wordOf({ delivery, outcome }: Dispatched): string {
  if (typeof outcome === "string" && outcome !== "held") return outcome;
  return delivery.state === "accepted" ? "sent" : delivery.state;
}

/** One result of a run, with the next step where there is one; what no mailing carries, a problem of the run tells. */
export function resultLines(result: Dispatched, now: Date, past?: Past): readonly string[] {
  const { delivery, outcome } = result;
  const next =
    outcome === "way out busy"
      ? "Not tried: after what was last said there, this way out rests for some\nminutes. Nothing is lost; a later run tries it."
      : past !== undefined && isOwed(delivery) && !past.isCarried(delivery)
        ? undefined
        : nextStep(delivery, now, past);
  return [...deliveryLines(delivery, wordOf(result), saidIn(result)), ...stepsOf(next)];
}

/** What was said to a delivery in a run, or, where the run did not try it, before: its cause may be mended by now. */
export function saidIn({ delivery, outcome }: Dispatched): string | undefined {
  const line = saidLine(delivery);
  if (line === undefined || typeof outcome !== "string") return line;
  if (delivery.state === "sending" || outcome === "way out busy") return `What was said last: ${line}`;
  return delivery.state === "deferred" ? `Not tried in this run. What was said last: ${line}` : line;
}

/** What is to be done next, a line a sentence. */
export function tellNext(next: string | undefined, terminal: Terminal): void {
  for (const line of stepsOf(next)) terminal.say(line);
}

function stepsOf(next: string | undefined): string[] {
  return (next?.split("\n") ?? []).map((line) => `    ${line.trim()}`);
}

/** What was found of a delivery that was in doubt, and what is left to do. */
export function tellReconciled(
  { delivery, sighting, since }: Reconciled,
  terminal: Terminal,
  past?: Past,
): void {
  for (const line of deliveryLines(delivery)) terminal.say(line);
  const found = sightingWords({ delivery, sighting, since }, terminal.now());
  if (found !== undefined) terminal.say(`    ${found}`);
  tellNext(nextStep(delivery, terminal.now(), past), terminal);
}

/** What a run settled before it began, and a word about what it could not; the results tell of those. */
export function tellSettled(reconciled: readonly Reconciled[], terminal: Terminal): void {
  for (const one of reconciled) {
    const words = sightingWords(one, terminal.now());
    if (one.delivery.state === "accepted") tellReconciled(one, terminal);
    else if (words !== undefined) terminal.note(`${one.delivery.key}: ${words}`);
  }
}

/** An archive may take its time: in milliseconds, until what it does not have is for a person to settle. */
const ARCHIVED_WITHIN = 3_600_000;

/** What the archive said of a delivery in doubt; undefined where there was none to ask. */
function sightingWords({ sighting, since }: Reconciled, now: Date): string | undefined {
  switch (sighting?.kind) {
    case undefined:
      return undefined;
    case "found":
      return `It is in the archive: ${sighting.url}`;
    case "absent":
      return now.getTime() - since.getTime() < ARCHIVED_WITHIN
        ? `It is not in the archive yet; the next run asks again: ${sighting.url}`
        : `In doubt since ${utc(since)}, and it is not in the archive: ${sighting.url}`;
    case "unknown":
      return sighting.unasked === true
        ? `There was no time left to ask the archive; the next run asks: ${sighting.url}`
        : `The archive does not say (${sighting.why}): ${sighting.url}`;
    default:
      return sighting satisfies never;
  }
}

/** When a delivery was frozen and, where it waits, when it is due. */
export function timesOf({ frozenAt, nextAt }: Delivery): string {
  return `frozen ${utc(frozenAt)}${nextAt === undefined ? "" : `, due ${utc(nextAt)}`}`;
}

/** All there is to know about a delivery, for a person at three in the morning. */
export function story(
  delivery: Delivery,
  history: readonly HistoryLine[],
  attempts: readonly Attempt[],
  now: Date,
  past?: Past,
): string[] {
  // What another took the place of is for nobody to send.
  const isReplaced = history.at(-1)?.remark.startsWith(REPLACED) === true;
  const next = isReplaced ? undefined : nextStep(delivery, now, past);
  return [
    `${delivery.subject}`,
    `  state       ${delivery.state}${delivery.phase === undefined ? "" : ` (${delivery.phase})`}`,
    `  mailing     ${delivery.mailing}, revision ${delivery.revision}`,
    `  envelope    ${delivery.envelope.from} to ${delivery.envelope.to}`,
    `  Message-ID  <${delivery.messageId}>`,
    `  frozen      ${utc(delivery.frozenAt)}, SHA-256 ${delivery.sha256}`,
    `  key         ${delivery.key}`,
    "  history",
    ...history.map(({ at, by, to, remark }) => `    ${utc(at)}  ${to}  by ${by}: ${remark}`),
    ...attempts.map(
      ({ number, started, kind, phase, reply }) =>
        `    attempt ${number}  ${utc(started)}  ${kind ?? `running (${phase})`}  ${reply === undefined ? "" : replyWords(reply)}`,
    ),
    ...(next?.split("\n").map((line) => `  ${line.trim()}`) ?? []),
  ];
}

/** What is another in a delivery that waits than it would be today, and how it goes as it is now; nothing where nothing is. */
export function outdatedLines({ key, isPinned }: Delivery, changed: readonly string[]): string[] {
  if (changed.length === 0) return [];
  const head = `  What was frozen is what goes; today it would be another message: ${changed.join(", ")}.`;
  return isPinned
    ? [head, "  It was in doubt once, and may have arrived: it keeps its bytes."]
    : [head, "  To send it as it is now:", `  minutewire outbox retry ${key} --anew`];
}
