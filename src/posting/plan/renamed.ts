/**
 * What went out as a note that is gone and comes again in the same words for another day: its file was renamed, or its day
 * put right. That it is another meeting, only a person knows.
 */
import { DAY, instantOf, utcDay } from "../../model/day.ts";
import type { MeetingEdition } from "../../model/edition.ts";
import { redate } from "../../model/redate.ts";
import type { Site } from "../../model/site.ts";
import { FACTS, hashOfWords, wordsOf } from "../../model/words.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import type { Past } from "../past/past.ts";
import { isOut } from "../past/states.ts";
import { orderOf } from "../stranded.ts";
import type { Order } from "./order.ts";
import type { Hindrance, Posting } from "./posting.ts";

/** A day is put right by a slip or a month, not by a season; in days. */
const MOST_DAYS = 35;

/** The deliveries of notes that are not there; none where the command line names some of the notes, and the others are there. */
export function ofGoneNotes(past: Past, { workspace, meetings }: Order): readonly Delivery[] {
  if (workspace.narrowed) return [];
  const there = new Set(meetings.map(({ permalink }) => permalink.toLowerCase()));
  return past.rows.all.filter((row) => row.span === undefined && !there.has(row.permalink.toLowerCase()));
}

/** Which of the postings that are new went out already as a note that is among the `gone`, and why they are kept back. */
export function renamed<P extends Posting>(
  news: readonly P[],
  gone: readonly Delivery[],
  site: Site,
): ReadonlyMap<P, Hindrance> {
  const sent = gone.filter((row) => row.revision === 0 && !isOut(row));
  if (sent.length === 0) return new Map();
  const to = Map.groupBy(sent, ({ recipient }) => recipient.toLowerCase());
  const known = new Map<MeetingEdition, ReadonlySet<string>>();
  const found = news.flatMap((one): [P, Hindrance][] => {
    const { edition, mailing } = one;
    if (edition.kind !== "meeting") return [];
    const words = known.get(edition) ?? onOtherDays(edition, site);
    known.set(edition, words);
    const twin = to.get(mailing.to.address.toLowerCase())?.find((row) => words.has(row.words));
    return twin === undefined ? [] : [[one, { reason: "twin", why: saidOf(twin, edition, mailing.name) }]];
  });
  return new Map(found);
}

function saidOf({ recipient, messageId, permalink }: Delivery, { article }: MeetingEdition, mailing: string) {
  const again = orderOf({ permalink: article.permalink, span: undefined }, mailing);
  return `the same words went to ${recipient} as <${messageId}> for another day, and that note, ${permalink}, is gone. If it is another meeting: ${again}`;
}

/** The hashes of an edition's words as they would be on the days around its own. */
function onOtherDays(edition: MeetingEdition, site: Site): ReadonlySet<string> {
  const { date } = edition.article;
  const [subject = "", description = "", , ...others] = wordsOf(edition, site);
  const hashes = new Set<string>();
  for (let days = -MOST_DAYS; days <= MOST_DAYS; days++) {
    const day = utcDay(new Date(instantOf(date).getTime() + days * DAY));
    const told = [subject, description].map((words) => redate(words, date, day) ?? words);
    hashes.add(hashOfWords([...told, `${FACTS.date}${day}`, ...others]));
  }
  return hashes;
}
