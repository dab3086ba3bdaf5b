/** How a plan is told to a person: what is kept back, what was edited, what goes otherwise than it was frozen. */
import { spanOf } from "../../model/edition.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import { isTo } from "../../outbox/successions.ts";
import type { Ready } from "../../posting/enqueue.ts";
import { editedOf } from "../../posting/held-notes.ts";
import type { Plan } from "../../posting/plan/plan.ts";
import type { StandingPosting } from "../../posting/plan/posting.ts";
import { orderOf } from "../../posting/stranded.ts";
import type { Problem } from "../../problem.ts";
import type { Terminal } from "../command.ts";
import { counted } from "./counted.ts";
import { isUntold, tellKept } from "./kept-back.ts";

/** What a plan keeps back, and what was edited after it was frozen, as far as it is news; `isNamed`: a person named all of it. */
export function tellPlan(plan: Plan, terminal: Terminal, isNamed = false): void {
  const { held, sources, newcomers } = plan;
  for (const line of newcomers.flatMap(newcomerLines)) terminal.say(line);
  tellKept(held, terminal, isNamed);
  // What went to many people is one thing to tell.
  const news = editedOf(plan).filter((one) => isNamed || isUntold(one));
  const edited = news.map((one) => editedLines(one, terminal.now()));
  for (const lines of new Map(edited.map((one) => [one.join("\n"), one])).values())
    for (const line of lines) terminal.say(line);
  if (sources.length > 0)
    terminal.say(
      `${counted(sources.length, "delivery")} of an earlier version: today's notes are taken for what was sent`,
    );
}

/** What went out before a mailing was there, and how the newest of it goes through it all the same. */
function newcomerLines({ mailing: { name }, passed }: Plan["newcomers"][number]): readonly string[] {
  const notes = passed.length === 1 ? "1 note" : `${passed.length} notes`;
  const head = `new mailing   ${name}: ${notes} that went out before it was there ${passed.length === 1 ? "does" : "do"} not go through it`;
  const [newest] = passed;
  if (newest === undefined) return [head];
  return [head, `    To send the newest: ${orderOf({ ...newest.article, span: spanOf(newest) }, name)}`];
}

/** What was edited after it was tried or sent, and what a person can do about it. */
function editedLines({ edition, mailing, delivery }: StandingPosting, now: Date): readonly string[] {
  const { state, nextAt, isPinned, key } = delivery;
  const { permalink } = edition.article;
  const head = `edited        ${permalink}  ${mailing.name}: changed after it was`;
  if (state === "accepted") {
    const isCorrected = edition.kind === "meeting" && isTo(delivery, mailing);
    const way = isCorrected ? [`    To post what changed: minutewire send --correction ${permalink}`] : [];
    return [`${head} sent; not sent again`, ...way];
  }
  // What goes in this very run cannot be changed any more.
  const isWaiting = state === "deferred" && !isPinned && nextAt !== undefined && nextAt > now;
  const way = isWaiting ? ["    To send it as it is now:", `    minutewire outbox retry ${key} --anew`] : [];
  return [`${head} tried; what was frozen goes`, ...way];
}

/** What was edited, for a program. */
export function editedRow({ edition, delivery: { key, mailing, state }, since }: StandingPosting) {
  return { permalink: edition.article.permalink, mailing, state, key, since };
}

/** What goes out otherwise than it was frozen. */
export function tellAnew({ anew, again }: Ready, terminal: Terminal): void {
  const changed = [...anew, ...again].filter((one) => one.changed.length > 0);
  // What changed for many people is one thing to tell.
  for (const line of new Set(changed.map((one) => anewLine(one.delivery, one.changed)))) terminal.say(line);
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
