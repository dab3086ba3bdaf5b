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
  // To stamp a letter is dear: each is stamped once.
  const stamped = new Map<number, string>();
  const letter = (topics: number) => {
    const body = stamped.get(topics) ?? stamp({ topics, lead: true });
    stamped.set(topics, body);
    return body;
  };
  const size = (topics: number) => octets(letter(topics));
  let most = longest(topics.length, octets(whole), size);
  // A topic fewer is not always shorter: the link to the rest may be longer.
  while (most >= 0 && size(most) >= CLIPPED) most--;
  if (most >= 0) return { body: letter(most), stops: { topics: most, lead: true } };
  const stops = { topics: 0, lead: lead.length === 0 };
  const body = stamp(stops);
  return octets(body) < CLIPPED ? { body, stops } : { body: whole };
}

/** The most topics with which a letter is short enough, -1 where none is; `whole` is the size of all of them. */
function longest(topics: number, whole: number, size: (topics: number) => number): number {
  // As many as `few` fit, as many as `many` do not.
  let [few, many] = [-1, topics];
  let [low, high] = [0, whole];
  for (let tries = 0; many - few > 1; tries++) {
    // First the least. Then what the sizes let expect, and the middle, in turns: topics are seldom alike.
    const expected = few + Math.floor(((CLIPPED - low) / (high - low)) * (many - few));
    const guess = tries === 0 ? 0 : tries % 2 === 1 ? expected : (few + many) >> 1;
    const next = Math.min(Math.max(guess, few + 1), many - 1);
    const octets = size(next);
    if (octets < CLIPPED) [few, low] = [next, octets];
    else [many, high] = [next, octets];
  }
  return few;
}

function octets(html: string): number {
  return Buffer.byteLength(html) + html.split("\n").length - 1;
}
