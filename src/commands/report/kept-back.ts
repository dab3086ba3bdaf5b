/** How what is kept back is told: once, and again only to a person who names it. */
import type { HeldPosting } from "../../posting/plan/posting.ts";
import type { Terminal } from "../command.ts";
import { counted } from "./counted.ts";

/** Whether no run has told it before. */
export function isUntold({ since }: Pick<HeldPosting, "since">): boolean {
  return since === undefined;
}

/** Tells what is new of it, or all of it to a person who named it, and how much there is beside. */
export function tellKept(held: readonly HeldPosting[], terminal: Terminal, isNamed: boolean): void {
  const news = held.filter((one) => isNamed || isUntold(one));
  // Two mailings keep a note back for the same reason: once is enough.
  for (const line of new Set(news.map(keptLine))) terminal.say(line);
  const before = new Set(held.filter((one) => !news.includes(one)).map(({ edition }) => edition.article));
  if (before.size > 0)
    terminal.note(`${counted(before.size, "note")} kept back as before: minutewire status tells why`);
}

function keptLine({ edition, why }: HeldPosting): string {
  return `kept back     ${edition.article.permalink}: ${why}`;
}

/** The same of one for a program. */
export function keptRow({ edition, mailing, reason, why, since }: HeldPosting) {
  return { permalink: edition.article.permalink, mailing: mailing.name, reason, why, since };
}
