/** How deliveries are told to a person: what became of each, and the one thing to do next. */

import { utcMinute } from "../../model/day.ts";
import { REPLACED } from "../../outbox/contract.ts";
import type { Attempt, Delivery, HistoryLine } from "../../outbox/delivery.ts";
import { type Dispatched, exitOfRun } from "../../outbox/dispatch.ts";
import { isTo } from "../../outbox/successions.ts";
import { isOwed, type Past } from "../../posting/earlier-deliveries.ts";
import type { Ready } from "../../posting/enqueue.ts";
import type { Plan, Posting } from "../../posting/plan.ts";
import type { Reconciled } from "../../posting/reconcile.ts";
import { orderOf, strandedWords } from "../../posting/stranded.ts";
import { EXIT, type Problem } from "../../problem.ts";
import type { Reply } from "../../transports/transport.ts";
import type { Terminal } from "../command.ts";
import { counted } from "./counted.ts";
import { tellKept } from "./kept-back.ts";

/** A delivery on one line: its state, what, to whom, under which id, what was said; of one that is queued that is old. */
export function deliveryLine(delivery: Delivery, word: string = delivery.state): string {
  const { permalink, mailing, recipient, messageId } = delivery;
  return `${word.padEnd(12)}  ${permalink}  ${mailing}  to ${recipient}  <${messageId}>${said(delivery.state === "queued" ? undefined : delivery.reply)}`;
}

function said(reply: Reply | undefined): string {
  return reply === undefined ? "" : `  "${replyWords(reply)}"`;
}

/** What the other side said, its codes before its words. */
export function replyWords({ code, enhanced, text }: Reply): string {
  return [code, enhanced, text]
    .filter((part) => part !== undefined)
    .join(" ")
    .trim();
}

/** One result of a run, with the next step where there is one; what no mailing carries, a problem of the run tells. */
export function tellResult(result: Dispatched, terminal: Terminal, past?: Past): void {
  const { delivery, outcome } = result;
  const word =
    typeof outcome === "string" && outcome !== "held"
      ? outcome
      : delivery.state === "accepted"
        ? "sent"
        : delivery.state;
  // Cron calls every quarter of an hour, and what is deferred may be so for days.
  const say = exitOfRun([result]) === EXIT.again ? terminal.aside : terminal.say;
  say(deliveryLine(delivery, word));
  const next =
    outcome === "way out busy"
      ? "Not tried: after what was last said there, this way out rests for some minutes. Nothing is lost; a later run tries it."
      : past !== undefined && isOwed(delivery) && !past.isCarried(delivery)
        ? undefined
        : nextStep(delivery, terminal.now(), past);
  for (const line of stepsOf(next)) say(line);
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
  terminal.say(deliveryLine(delivery));
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

/**
 * What is safe to do about a delivery as it stands; undefined where nothing is. `past` knows which mailings there
 * are; without it one is taken to carry the delivery.
 */
export function nextStep(delivery: Delivery, now: Date, past?: Past): string | undefined {
  const { state, key, messageId, nextAt, leaseUntil } = delivery;
  const stranded = past === undefined || past.isCarried(delivery) ? undefined : strandedWords(delivery, past);
  switch (state) {
    case "queued":
      return (
        stranded ??
        `${delivery.attempts === 0 ? "Not tried yet" : "To be tried again"}, and due now. Send it with: ${sendingOf(delivery, past)}`
      );
    case "deferred":
      if (stranded === undefined && nextAt !== undefined && nextAt <= now)
        return `Nothing is lost, and it is due now. Send it with: ${sendingOf(delivery, past)}`;
      return (
        stranded ??
        `Nothing is lost: run minutewire send --yes or publish after ${utc(nextAt)}, or make it due now with: minutewire outbox retry ${key}`
      );
    case "rejected":
      return `It was not delivered. ${stranded ?? `When the cause is mended: minutewire outbox retry ${key}`}`;
    case "uncertain":
      return (
        `It may or may not have arrived, and it is not sent again by itself. Look for <${messageId}> in the list's archive` +
        " (minutewire outbox reconcile does so where the mailing names one).\n" +
        `    There: minutewire outbox resolve ${key} --sent\n    Not there: minutewire outbox resolve ${key} --again`
      );
    case "sending":
      return `Another run is sending it; if that run is gone, a run after ${utc(wholeMinute(leaseUntil))} goes on with it.`;
    case "cancelled":
      return `It was taken out. ${stranded ?? `To queue it again: minutewire outbox retry ${key}`}`;
    case "accepted":
      return undefined;
    default:
      return state satisfies never;
  }
}

/** The command that sends what is due: of this delivery alone, where a command can name it. */
function sendingOf(delivery: Delivery, past?: Past): string {
  if (delivery.revision > 0) return "minutewire send --yes";
  const mailing = past?.carrier(delivery)?.name ?? delivery.mailing;
  return `${orderOf(delivery, mailing)} --yes`;
}

/** The next whole minute: a time cut to its minute would be one before which a run does nothing yet. */
function wholeMinute(at: Date | undefined): Date | undefined {
  return at && new Date(Math.ceil(at.getTime() / 60_000) * 60_000);
}

/** An instant as a person reads it, in UTC to the minute. */
export function utc(at: Date | undefined): string {
  return at === undefined ? "now" : `${utcMinute(at)} UTC`;
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

/** What a plan keeps back, and what was edited after it was frozen; `isNamed`: a person named all of it. */
export function tellPlan({ held, standing, sources }: Plan, terminal: Terminal, isNamed = false): void {
  tellKept(held, terminal, isNamed);
  const editedLine = ({ edition: { article }, mailing }: Posting, what: string) =>
    terminal.say(`edited        ${article.permalink}  ${mailing.name}: its words changed after ${what}`);
  for (const one of standing) {
    const { edition, mailing, delivery, edited } = one;
    const { state, nextAt, isPinned, key } = delivery;
    const isTried = state === "deferred" || state === "sending" || state === "queued";
    // What goes in this very run cannot be changed any more.
    const isWaiting = state === "deferred" && !isPinned && nextAt !== undefined && nextAt > terminal.now();
    const anew = isWaiting ? `. To send it as it is now: minutewire outbox retry ${key} --anew` : "";
    if (edited && isTried) editedLine(one, `it was tried; what was frozen is what goes${anew}`);
    if (edited && delivery.state === "accepted")
      editedLine(
        one,
        `it was sent; it is not sent again.${edition.kind === "meeting" && isTo(delivery, mailing) ? ` To post what changed: minutewire send --correction ${edition.article.permalink}` : ""}`,
      );
  }
  if (sources.length > 0)
    terminal.say(
      `${counted(sources.length, "delivery")} of an earlier version: today's notes are taken for what was sent`,
    );
}

/** What goes out otherwise than it was frozen. */
export function tellAnew({ anew, again }: Ready, terminal: Terminal): void {
  for (const { delivery, changed } of [...anew, ...again])
    if (changed.length > 0) terminal.say(anewLine(delivery, changed));
}

/** What is another in a message that is frozen anew. */
export function anewLine({ permalink, mailing }: Delivery, changed: readonly string[]): string {
  return `frozen anew   ${permalink}  ${mailing}: changed since it was frozen: ${changed.join(", ")}`;
}

/** Tells the warnings of the notes that a plan sends: what is wrong with others is for check to tell. */
export function tellWarnings(
  problems: readonly Problem[],
  { fresh, anew, again }: Pick<Plan, "fresh" | "anew" | "again">,
  terminal: Terminal,
): void {
  const files = new Set([...fresh, ...anew, ...again].map(({ edition }) => edition.article.place.file));
  for (const problem of problems)
    if (problem.severity !== "error" && files.has(problem.place?.file ?? "")) terminal.problem(problem);
}

/** The errors among what was found in the notes; check tells the warnings as well. */
export function tellErrors(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) if (problem.severity === "error") terminal.problem(problem);
}
