/** What somebody most likely meant who typed a name that is none: one measure for names of every kind. */

/** How many are proposed at most: who typed it is to see the one that was meant, not to read a list. */
const MOST = 3;

/**
 * How many slips lie between two texts: letters left out, put in, changed or exchanged with their neighbour (optimal
 * string alignment, so that a letter slips once).
 */
export function distance(one: string, other: string): number {
  const [a, b] = unlike([...one], [...other]);
  const rows: number[][] = [[...b.keys(), b.length]];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, isTurned ? at(i - 2, j - 2) + 1 : changed),
      );
    }
  }
  return at(a.length, b.length);
}

/** Two texts without what they begin and end with alike: most names are, and the rest is dear. */
function unlike(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const least = Math.min(a.length, b.length);
  let [from, end] = [0, 0];
  while (from < least && a[from] === b[from]) from++;
  while (end < least - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(from, a.length - end), b.slice(from, b.length - end)];
}

/** Whether two names differ by so many slips at most, case apart. */
export function isNear(one: string, other: string, most: number): boolean {
  return slipsBetween(one, other, most) <= most;
}

// A text that is far too long costs nothing; a character may be of two units.
function slipsBetween(one: string, other: string, most: number): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return Math.abs(a.length - b.length) > 2 * most ? Number.POSITIVE_INFINITY : distance(a, b);
}

/** The names nearest to what was typed, all equally near; none where none is alike. */
export function nearest(typed: string, names: Iterable<string>): string[] {
  const all = [...new Set(names)];
  // A slip in four letters; of a short word any other would be near.
  const most = Math.min(3, Math.floor(typed.length / 4) + (typed.length === 3 ? 1 : 0));
  const slips = new Map(all.map((name) => [name, slipsBetween(typed, name, most)]));
  const least = Math.min(...slips.values());
  if (least <= most) return all.filter((name) => slips.get(name) === least).slice(0, MOST);
  const isPart = (name: string) => typed.length > 2 && name.toLowerCase().includes(typed.toLowerCase());
  return all.filter(isPart).slice(0, MOST);
}

/** The question whether one of the nearest names was meant, to stand before the rest of a hint; empty where none is. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const near = nearest(typed, names);
  return near.length === 0 ? "" : `Did you mean ${listed(near)}? `;
}

function listed(names: readonly string[]): string {
  return [...names.slice(0, -2), names.slice(-2).join(" or ")].join(", ");
}
