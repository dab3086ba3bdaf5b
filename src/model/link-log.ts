/** The link log: every link of every meeting, and those that are kept by hand beside the notes. */
import { createHash } from "node:crypto";
import type { Place } from "../problem.ts";
import type { CalendarDate, Meeting, Target } from "./meeting.ts";
import type { Site } from "./site.ts";

/** A link kept by hand (`notes.links`). */
export interface KeptLink {
  /** Its own for ever, unique among those kept by hand. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly date: CalendarDate;
  /** What kind of link it is, in the words of who keeps them. */
  readonly stream?: string | undefined;
}

/** A link as the log tells it. */
export interface LoggedLink {
  /** Permanent: with the site's prefix it is the entry's id. `links/<permalink>/<hash>`, or `links/<id>`. */
  readonly id: string;
  readonly url: string;
  /** What the link says, or its title; never empty. */
  readonly words: string;
  /** The meeting's date, or the link's own. */
  readonly date: CalendarDate;
  /** The meeting it came from, and its place among that one's; absent where it is kept by hand. */
  readonly meeting?: Meeting | undefined;
  readonly n?: number;
  readonly stream?: string | undefined;
  /** Where the note has it; absent where it is kept by hand. */
  readonly place?: Place | undefined;
  /** What stands around its words in their sentence, where the note says more. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** The day on which its target was first named, where that was before. */
  readonly first?: CalendarDate | undefined;
}

/**
 * The log of the meetings (newest first) and of what is kept by hand, newest first. A meeting tells a target once, with
 * the words it gives it first, in the order of the note; two meetings with one target are two links. On one day the
 * meetings' come first.
 */
export function linkLog(
  meetings: readonly Meeting[],
  kept: readonly KeptLink[],
  site: Site,
): readonly LoggedLink[] {
  const own = kept
    .map(({ id, url, title, date, stream }) => ({ id: `links/${id}`, url, words: title, date, stream }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { origin } = new URL(site.url);
  let days: ReadonlyMap<string, CalendarDate> | undefined;
  // Once, and only where a page tells it.
  const firstOf = (link: LoggedLink) => {
    days ??= new Map(all.map(({ url, date }) => [url, date]));
    const day = days.get(link.url);
    return day === link.date ? undefined : day;
  };
  const found = meetings.flatMap((meeting) =>
    meeting.counted.targets.map((url, n) => new FoundLink(meeting, url, n, origin, firstOf)),
  );
  const byHand = own.map((link) => ({
    ...link,
    get first(): CalendarDate | undefined {
      return firstOf(this);
    },
  }));
  const all: readonly LoggedLink[] = [...found, ...byHand].sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
  );
  return all;
}

/** The nth of a meeting: the note is looked into when somebody asks what it says of it. */
class FoundLink implements LoggedLink {
  readonly meeting: Meeting;
  readonly date: CalendarDate;
  readonly url: string;
  readonly n: number;
  /** The site's own. */
  readonly #origin: string;
  readonly #firstOf: (link: LoggedLink) => CalendarDate | undefined;

  constructor(
    meeting: Meeting,
    url: string,
    n: number,
    origin: string,
    firstOf: (link: LoggedLink) => CalendarDate | undefined,
  ) {
    this.meeting = meeting;
    this.date = meeting.date;
    this.url = url;
    this.n = n;
    this.#origin = origin;
    this.#firstOf = firstOf;
  }

  get id() {
    return `links/${this.meeting.permalink}/${hashOf(local(this.url, this.#origin))}`;
  }
  get words() {
    return this.#target.words || this.url;
  }
  get before() {
    return this.#target.before;
  }
  get after() {
    return this.#target.after;
  }
  get place() {
    return this.#target.place;
  }
  get first(): CalendarDate | undefined {
    return this.#firstOf(this);
  }

  get #target(): Target {
    const target = this.meeting.targets[this.n];
    if (target === undefined) throw new Error(`${this.meeting.permalink} has no link ${this.n}`);
    return target;
  }
}

/** A target on the site itself without its host, so that a site that moves keeps its ids. */
function local(url: string, own: string): string {
  const { origin, pathname, search, hash } = new URL(url);
  return origin === own ? pathname + search + hash : url;
}

function hashOf(target: string): string {
  return createHash("sha256").update(target).digest("hex").slice(0, 16);
}
