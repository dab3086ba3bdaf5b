/** HTML's elements by what the reader makes of them (HTML, 4 and 16.2). What is not named here is no element of HTML. */

const named = (names: string) => new Set(names.split(" "));

/** What an inline element says of its words. */
export type InlineMark = "strong" | "emphasis" | "deleted" | "inserted" | "superscript" | "subscript";

/** Elements that mean something for their words. */
export const MARKS: ReadonlyMap<string, InlineMark> = new Map<string, InlineMark>([
  ["strong", "strong"],
  ["b", "strong"],
  ["em", "emphasis"],
  ["i", "emphasis"],
  ["del", "deleted"],
  ["s", "deleted"],
  ["strike", "deleted"],
  ["ins", "inserted"],
  ["sup", "superscript"],
  ["sub", "subscript"],
]);

/** Elements without content (HTML, 13.1.2), and those that browsers take so. */
const VOID = named(
  "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr",
);
/** They go with what they hold: nobody reads it, or it stands in for what is not shown. */
const HIDDEN = named(
  "applet audio canvas datalist embed frame frameset iframe noembed noframes object script style svg template title video",
);
/** What a browser reads as characters until the end tag. */
const RAW = named("iframe noembed noframes script style textarea title xmp");
/** They stand on lines of their own. */
const BLOCKS = named(
  "address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul xmp",
);
/** They hand on what they hold, in the line. */
const INLINE = named(
  "a abbr acronym bdi bdo big blink button cite code data dfn font kbd label map mark marquee math menuitem meter nobr noscript output picture progress q rb rp rt rtc ruby samp selectedcontent slot small span textarea time tt u var",
);
const MATH = named(
  "annotation annotation-xml maction menclose merror mfenced mfrac mglyph mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics",
);

/** What Word and Confluence put between their own words: no browser shows the tags. */
const OFFICE = /^(?:o|w|v|st\d|ac|ri):[a-z]/;

/** Whether a name is an element's. */
export function isElement(name: string): boolean {
  return (
    OFFICE.test(name) ||
    VOID.has(name) ||
    HIDDEN.has(name) ||
    BLOCKS.has(name) ||
    INLINE.has(name) ||
    MARKS.has(name)
  );
}

/** Whether a name is that of an element of MathML, which stands in `math` alone. */
export function isMath(name: string): boolean {
  return MATH.has(name);
}

/** Attributes that say something without a value, and those that are often left without one. */
const BARE = named(
  "alt allowfullscreen async autofocus autoplay border checked class compact controls datetime default defer dir disabled download hidden href id inert ismap itemscope lang loop multiple muted name noshade novalidate nowrap open playsinline readonly rel required reversed selected src start style target title type value",
);

/** Whether a tag's attributes are such as tags have: `<b and b>` are words, and so is `<a few of us>`. */
export function areAttributes(attributes: ReadonlyMap<string, string>): boolean {
  return [...attributes].every(
    ([name, value]) => value !== "" || BARE.has(name) || /^(?:data|aria|on)-?\w/.test(name),
  );
}

/** Whether an element has no content. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** Whether an element goes with what it holds. */
export function isHidden(name: string): boolean {
  return HIDDEN.has(name);
}

/** Whether an element's content is characters. */
export function isRaw(name: string): boolean {
  return RAW.has(name);
}

/** Whether an element stands on lines of its own. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** Whether an element begins anew behind the end of one that it was not closed in (HTML, 13.2.4.3). */
export function isFormatting(name: string): boolean {
  return MARKS.has(name) || name === "a";
}

const CELLS = named("td th caption");
const ROWS = named("tr");
const GROUPS = named("thead tbody tfoot colgroup");
const LISTS = named("ul ol menu dir");
const ITEMS = named("li");
const TERMS = named("dt dd");
const HEADINGS = named("h1 h2 h3 h4 h5 h6");
const RUBY = named("rt rp rb rtc");
/** Nothing that stands in a cell closes what stands around the table. */
const SCOPE = named("table td th caption html body button");

interface Closing {
  /** The elements that it closes where they are open. */
  readonly closes: ReadonlySet<string>;
  /** What it looks no further than. */
  readonly within: ReadonlySet<string>;
}

const TABLE = named("table");
const PARAGRAPH: Closing = { closes: named("p"), within: SCOPE };
/** What the start of an element closes by itself, one after the other (HTML, 13.2.6.4.7 and what follows it). */
const CLOSINGS: readonly (readonly [ReadonlySet<string>, readonly Closing[]])[] = [
  [CELLS, [{ closes: CELLS, within: named("table tr") }]],
  [ROWS, [{ closes: named("tr td th caption colgroup"), within: TABLE }]],
  [GROUPS, [{ closes: named("thead tbody tfoot colgroup tr td th caption"), within: TABLE }]],
  [RUBY, [{ closes: RUBY, within: named("ruby") }]],
  [named("option"), [{ closes: named("option"), within: named("select datalist") }]],
  [named("optgroup"), [{ closes: named("option optgroup"), within: named("select datalist") }]],
  [ITEMS, [{ closes: ITEMS, within: LISTS.union(SCOPE).union(named("blockquote")) }, PARAGRAPH]],
  [TERMS, [{ closes: TERMS, within: named("dl").union(SCOPE) }, PARAGRAPH]],
  [HEADINGS, [PARAGRAPH, { closes: HEADINGS, within: BLOCKS.difference(HEADINGS) }]],
  [named("a"), [{ closes: named("a"), within: SCOPE }]],
  [BLOCKS, [PARAGRAPH]],
];
const CLOSED_BY = new Map<string, readonly Closing[]>(
  CLOSINGS.toReversed().flatMap(([names, closings]) => [...names].map((name) => [name, closings] as const)),
);

/** What the start of an element closes by itself, one after the other. */
export function closedBy(name: string): readonly Closing[] {
  return CLOSED_BY.get(name) ?? [];
}

const NOTHING = named("");
const LISTS_SCOPE = LISTS.union(SCOPE);

/** How far the end tag of an element looks for its beginning. */
export function endsWithin(name: string): ReadonlySet<string> {
  if (CELLS.has(name) || ROWS.has(name) || GROUPS.has(name)) return TABLE;
  if (name === "table") return NOTHING;
  return name === "li" ? LISTS_SCOPE : SCOPE;
}

/** Whether formatting ends with an element, also where it was not closed. */
export function endsFormatting(name: string): boolean {
  return SCOPE.has(name) || HIDDEN.has(name);
}
