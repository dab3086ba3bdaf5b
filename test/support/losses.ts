/** What of a note is not in its outputs, measured against what a browser shows of the note's plain HTML. */
import type { Page } from "playwright-core";
import type { Meeting } from "../../src/model/meeting.ts";
import type { Site } from "../../src/model/site.ts";
import type { Problem } from "../../src/problem.ts";
import type { Outputs } from "./outputs.ts";
import { entriesOf, type Shown, shownBy } from "./shown.ts";

export interface Read {
  readonly meeting: Meeting;
  readonly problems: readonly Problem[];
  readonly site: Site;
}

/** How words are compared: as a sequence, or as a set where a browser moves them itself. */
export interface Measure {
  /** Whether a picture's address counts: one in a link is that link, by its alternative text. */
  readonly pictures: boolean;
  readonly words: (text: string) => string[];
  readonly missing: (shown: readonly string[], said: readonly string[]) => string[];
}

/** Each loss of each output, and what of one is active, by its name. What is no XML is an error. */
export async function losses(
  page: Page,
  shown: Shown,
  outputs: Outputs,
  read: Read,
  { words, missing, pictures: compared }: Measure = IN_ORDER,
): Promise<string[]> {
  const { newsletter, post } = outputs;
  const { items } = JSON.parse(outputs.json) as { items: { content_html: string }[] };
  const marked = {
    page: outputs.page,
    ...(newsletter.stops === undefined ? { newsletter: newsletter.body } : {}),
    atom: await entriesOf(page, outputs.atom),
    rss: await entriesOf(page, outputs.rss),
    json: items.map(({ content_html }) => content_html).join(""),
  };
  const drawn = await shownBy(page, Object.values(marked));
  const whole = words(shown.text);
  const alone = compared ? shown.pictures.filter(({ inLink }) => !inLink) : [];
  const wanted = [...shown.links, ...alone.map(({ address }) => address)];
  const found = Object.keys(marked).flatMap((name, i) => {
    const { text = "", links = [], pictures = [], active = [] } = drawn[i] ?? {};
    const targets = [...links, ...pictures.map(({ address }) => address)];
    return [
      ...missing(whole, words(text)).map((word) => `${name}: no "${word}"`),
      ...lost(wanted, targets, read).map((target) => `${name}: no ${target}`),
      ...active.map((tag) => `${name}: ${tag}`),
    ];
  });
  const own = [...post.matchAll(/^ {2}\[\d+\] (\S+)$/gm)].map(([, url = ""]) => url);
  const inline = [...post.matchAll(/<([^<>\s]+)>/g)].flatMap(([, url = ""]) => [url, `mailto:${url}`]);
  return [
    ...found,
    ...missing(words(unmarked(shown.apart)), words(unmarked(post))).map((word) => `post: no "${word}"`),
    ...lost(wanted, [...own, ...inline], read).map((target) => `post: no ${target}`),
  ];
}

/** Letters and digits in a row; ideographs each alone, as lines break between them. */
function wordsOf(text: string): string[] {
  const found = text
    .normalize("NFC")
    .match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu,
    );
  return found ?? [];
}

/** The words that do not occur in their order. */
export function missingInOrder(shown: readonly string[], said: readonly string[]): string[] {
  let at = 0;
  return shown.filter((word) => {
    const found = said.indexOf(word, at);
    if (found < 0) return true;
    at = found + 1;
    return false;
  });
}

const IN_ORDER: Measure = { pictures: true, words: wordsOf, missing: missingInOrder };

/**
 * Random words, each another, wherever they stand: of tables in tables a browser makes an order of its own, and of links
 * that are not closed another end, so that a picture is in one or is not.
 */
export const ANYWHERE: Measure = {
  pictures: false,
  words: (text) => text.match(/word\d+x/g) ?? [],
  missing: (shown, said) => [...new Set(shown).difference(new Set(said))],
};

// The marks of links and footnotes; an address of mail that stands whole does so without its scheme.
function unmarked(text: string): string {
  return text.replace(/ ?\[\^?\d+\]/g, "").replaceAll("mailto:", "");
}

function lost(wanted: readonly string[], found: readonly string[], read: Read): string[] {
  const { meeting, problems, site } = read;
  const base = (target: string) => (target.trim().startsWith("#") ? meeting.url : `${site.url}/`);
  const key = (target: string) => keyOf(target, base(target));
  const there = new Set(found.map(key));
  const isTold = problems.some(({ code }) => code === "link-target" || code === "image-data");
  return wanted.filter(
    (target) => !there.has(key(target)) && !(isTold && leadsNowhere(target, base(target))),
  );
}

/** What is no address of the web or of mail: `javascript:` and its like, and a link to nothing. It is told. */
function leadsNowhere(target: string, base: string): boolean {
  if (target.trim() === "" || !URL.canParse(target, base)) return true;
  return !["http:", "https:", "mailto:"].includes(new URL(target, base).protocol);
}

/** Addresses that lead to the same: `%5B` and `[`. */
function keyOf(target: string, base: string): string {
  if (!URL.canParse(target, base)) return target;
  const { href } = new URL(target, base);
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
