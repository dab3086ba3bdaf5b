/** How each note stands, in a word for the list and sentences for who wants to know more. */
import { utcMinute } from "../model/day.ts";
import { published } from "../model/edition.ts";
import type { State } from "../outbox/delivery.ts";
import type { Posting } from "../posting/plan/posting.ts";
import { type Books, status } from "../posting/status.ts";
import { type Problem, Problems } from "../problem.ts";
import type { NoteReading } from "../workspace/notes.ts";
import { keyOf, type Look } from "./project.ts";

/** What a note is in the list, and how it is called there; the first that fits is shown. */
export const STANDINGS = {
  problems: "cannot be read",
  draft: "draft",
  doubt: "in doubt",
  rejected: "not delivered",
  edited: "edited since",
  held: "held",
  owed: "on its way",
  new: "new",
  sent: "sent",
  known: "known",
  unsent: "not sent",
} as const;
export type Standing = keyof typeof STANDINGS;

/** A note in the list. */
export interface ListedNote {
  readonly key: string;
  readonly title: string;
  /** Empty where it is not known. */
  readonly date: string;
  readonly file: string;
  readonly standing: Standing;
  /** What stands behind it, a sentence each. */
  readonly why: readonly string[];
  /** What the reader has to say of it. */
  readonly problems: number;
}

export interface Listed {
  /** Newest first; what cannot be read comes by what is known of its day, or first. */
  readonly notes: readonly ListedNote[];
  /** Why nothing is known of what was sent. */
  readonly problems: readonly Problem[];
}

const OF_STATE: Readonly<Record<State, Standing>> = {
  queued: "owed",
  sending: "owed",
  deferred: "owed",
  accepted: "sent",
  rejected: "rejected",
  uncertain: "doubt",
  cancelled: "rejected",
};

/** The notes of a look with what the outbox knows of them at an instant. */
export async function listed(look: Look, now: Date): Promise<Listed> {
  const { books, problems } = await booksOf(look, now);
  const said = sayings(books);
  const notes = look.notes.readings.map((reading) =>
    one(reading, said.get(keyOf(reading)) ?? [], books, now),
  );
  // By code unit, as every list of ours: what has no day yet is most likely the newest.
  const day = ({ date }: ListedNote) => (date === "" ? "9" : date);
  const order = (a: ListedNote, b: ListedNote) =>
    day(a) === day(b) ? (a.key < b.key ? 1 : -1) : day(a) < day(b) ? 1 : -1;
  return { notes: notes.sort(order), problems };
}

async function booksOf(
  { workspace, notes }: Look,
  now: Date,
): Promise<{ readonly books: Books | undefined; readonly problems: readonly Problem[] }> {
  try {
    const { books } = await status(workspace, notes, now);
    const doubted = books?.distrust;
    return { books, problems: doubted === undefined ? [] : [doubted.problem] };
  } catch (cause) {
    if (!(cause instanceof Problems)) throw cause;
    return { books: undefined, problems: cause.problems };
  }
}

/** So many recipients are named; more are counted. */
const NAMED = 5;

type Saying = readonly [standing: Standing, why: string];

/** What goes to several people through one mailing, once. */
function together(postings: readonly Posting[]): readonly (Posting & { readonly whom: string })[] {
  const routes = Map.groupBy(postings, ({ edition, mailing }) =>
    JSON.stringify([edition.article.permalink, mailing.name]),
  );
  return [...routes.values()].flatMap((all) =>
    all.slice(0, 1).map((one) => ({
      ...one,
      whom: all.length === 1 ? one.mailing.to.address : `${all.length} people`,
    })),
  );
}

/** What the plan says of each note, by its permalink. */
function sayings(books: Books | undefined): ReadonlyMap<string, readonly Saying[]> {
  const found = new Map<string, Saying[]>();
  const say = (key: string, ...saying: Saying) => found.set(key, [...(found.get(key) ?? []), saying]);
  if (books === undefined) return found;
  const { fresh, anew, again, standing, held } = books.plan;
  for (const { edition, mailing, whom } of together(fresh))
    say(edition.article.permalink, "new", `goes through "${mailing.name}" to ${whom} with the next run`);
  for (const { edition, mailing, whom } of together([...anew, ...again]))
    say(edition.article.permalink, "owed", `waits to go through "${mailing.name}" to ${whom}`);
  for (const { edition, mailing, why } of held)
    say(edition.article.permalink, "held", `"${mailing.name}": ${why}`);
  for (const { edition, word, why } of standings(standing)) say(edition.article.permalink, word, why);
  return found;
}

/** How what is in the outbox stands; many of one message that stand alike are counted. */
function standings(all: Books["plan"]["standing"]) {
  const groups = Map.groupBy(all, ({ edition, mailing, delivery, edited }) =>
    JSON.stringify([edition.article.permalink, mailing.name, delivery.state, edited]),
  );
  return [...groups.values()].flatMap((group) =>
    (group.length > NAMED ? group.slice(0, 1) : group).map(({ edition, mailing, delivery, edited }) => {
      const { state, recipient, frozenAt } = delivery;
      const whom = group.length > NAMED ? `${group.length} people` : recipient;
      const since = edited ? ", edited since" : "";
      const why = `"${mailing.name}" to ${whom}: ${state} (${utcMinute(frozenAt)} UTC)${since}`;
      return { edition, why, word: edited && state === "accepted" ? "edited" : OF_STATE[state] };
    }),
  );
}

function one(reading: NoteReading, said: readonly Saying[], books: Books | undefined, now: Date): ListedNote {
  const { meeting, glimpsed, file, problems } = reading;
  const key = keyOf(reading);
  const base = { key, file, problems: problems.length, why: said.map(([, why]) => why) };
  if (meeting === undefined) return { ...base, title: key, date: glimpsed?.date ?? "", standing: "problems" };
  const words = meeting.draft ? (["draft"] as const) : said.map(([standing]) => standing);
  const rest: Standing = books === undefined || !published(meeting, now) ? "unsent" : "known";
  const order = Object.keys(STANDINGS) as Standing[];
  const standing = order.find((word) => words.some((own) => own === word)) ?? rest;
  return { ...base, title: meeting.subject, date: meeting.date, standing };
}
