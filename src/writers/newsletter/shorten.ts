import type { Article } from "../../model/meeting.ts";
import { outline } from "../../model/outline.ts";
import type { CutOff } from "../writer.ts";

/**
 * A letter stops short of so many octets of HTML, as a message carries it once decoded: each line ends in two. Gmail
 * shows some 102 KB (of 1,024), sometimes less, and hides the rest behind a link of its own.
 */
export const CLIPPED = 95 * 1024;

/** What `stamp` writes of an article, and where it stops. */
interface StampedBody {
  readonly body: string;
  readonly stops?: CutOff;
}

/**
 * The whole letter where it is short enough, else as many topics as there is room for; where there is none for what
 * stands before the first either, nothing of the note's text. A letter that stopping does not help stays whole.
 */
export function shortened(article: Article, stamp: (stop?: CutOff) => string): StampedBody {
  const whole = stamp();
  if (octets(whole) < CLIPPED) return { body: whole };
  const { lead, topics } = outline(article);
  const fits = (stop: CutOff) => octets(stamp(stop)) < CLIPPED;
  const withLead = (topics: number): CutOff => ({ topics, lead: true });
  let [few, many] = [0, topics.length];
  while (few < many) {
    const middle = (few + many) >> 1;
    if (fits(withLead(middle))) few = middle + 1;
    else many = middle;
  }
  // A topic fewer is not always shorter: the link to the rest may be longer.
  let most = few - 1;
  while (most >= 0 && !fits(withLead(most))) most--;
  const stops = most >= 0 ? withLead(most) : { topics: 0, lead: lead.length === 0 };
  return fits(stops) ? { body: stamp(stops), stops } : { body: whole };
}

function octets(html: string): number {
  return Buffer.byteLength(html) + html.split("\n").length - 1;
}
