/** Headings that a note numbers itself: "1. Rope", "Item 4: Oil", "IV. Tar". Its numbers are shown, and once. */
import type { Inline } from "./document.ts";
import { plain, written } from "./walk.ts";

/** A title and the number that every output shows before it. */
export interface NumberedTitle {
  readonly number: number;
  readonly title: readonly Inline[];
}

interface Lead {
  readonly number: number;
  /** How many characters of the written title it takes. */
  readonly length: number;
  /** "3 boats", "#12": it may be no number of the topic. */
  readonly loose: boolean;
}

const WORD = "(?:(?:agenda )?item|topic|punkt|top)\\s+";
const BEHIND = "(?:[.):]\\)?(?!\\d)|\\s+[-–—](?=\\s))";
const LEAD = new RegExp(
  `^\\s*(?:(?<keycap>\\d)\\uFE0F?\\u20E3|(?<roman>[IVXL]{1,7})${BEHIND}|(?<firm>\\d{1,3})${BEHIND}|${WORD}#?(?<named>\\d{1,3})(?:${BEHIND}|(?=\\s))|#?(?<loose>\\d{1,3})(?:${BEHIND}|(?=\\s)))\\s*(?=\\S)`,
  "iu",
);

/**
 * Titles with their numbers. Where most of them are numbered by the note, each higher than the one before it, these are
 * their numbers, and the titles are without; one between them or behind has the next. Else they are counted.
 */
export function numbered(titles: readonly (readonly Inline[])[]): NumberedTitle[] {
  const leads = titles.map((title) => leadOf(title));
  const numbers = inOrder(leads);
  return titles.map((title, i) => {
    const [number, lead] = [numbers?.[i], leads[i]];
    return number === undefined
      ? { number: i + 1, title }
      : { number, title: lead === undefined ? title : without(title, lead.length) };
  });
}

function leadOf(title: readonly Inline[]): Lead | undefined {
  const { 0: lead, groups } = LEAD.exec(written(title)) ?? { 0: "", groups: undefined };
  if (groups === undefined) return undefined;
  const { keycap, roman, firm, named, loose } = groups;
  const digits = keycap ?? firm ?? named ?? loose;
  const number = digits === undefined ? romanNumber(roman?.toUpperCase() ?? "") : Number(digits);
  return number === undefined ? undefined : { number, length: lead.length, loose: loose !== undefined };
}

// The number of each, or undefined where they are not in order.
function inOrder(leads: readonly (Lead | undefined)[]): number[] | undefined {
  const own = leads.filter((lead) => lead !== undefined);
  if (own.length < 2 || own.length * 2 <= leads.length) return undefined;
  // "3 boats", "4 ropes" are numbered only where nothing is left out.
  const isCounted =
    own.length === leads.length && own.every(({ number }, i) => number === i + (own[0]?.number ?? 0));
  if (own.some(({ loose }) => loose) && !(isCounted && (own[0]?.number ?? 0) <= 2)) return undefined;
  const numbers: number[] = [];
  for (const lead of leads) {
    const last = numbers.at(-1);
    if (lead === undefined ? last === undefined : lead.number <= (last ?? 0)) return undefined;
    numbers.push(lead?.number ?? (last ?? 0) + 1);
  }
  return numbers;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

// Undefined for what is no number as the Romans write them.
function romanNumber(digits: string): number | undefined {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(digits)) return undefined;
  const values = [...digits].map((digit) => ROMAN[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** Inlines without their first characters, as many as given; what has none left is left out. */
function without(inlines: readonly Inline[], length: number): readonly Inline[] {
  let left = length;
  const cut = (one: Inline): readonly Inline[] => {
    if (left === 0) return [one];
    if (one.kind === "text") {
      const text = one.text.slice(left);
      left -= one.text.length - text.length;
      return text === "" ? [] : [{ ...one, text }];
    }
    const words = written([one]).length;
    if (words <= left) {
      left -= words;
      return [];
    }
    return "children" in one ? [{ ...one, children: one.children.flatMap(cut) }] : [one];
  };
  const rest = inlines.flatMap(cut);
  return plain(rest) === "" ? inlines : rest;
}
