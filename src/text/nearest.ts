/** What somebody most likely meant who typed a name that is none: one measure for names of every kind. */

/** How many are proposed at most: who typed it is to see the one that was meant, not to read a list. */
const MOST = 3;

/**
 * How many slips lie between two texts: letters left out, put in, changed or exchanged with their neighbour (optimal
 * string alignment, so that a letter slips once).
 */
export function distance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
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

/** Whether two names differ by so many slips at most, case apart; a long text costs nothing. */
export function isNear(one: string, other: string, most: number): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return Math.abs(a.length - b.length) <= 2 * most && distance(a, b) <= most;
}

/** The names nearest to what was typed, all equally near; none where none is alike. */
export function nearest(typed: string, names: Iterable<string>): string[] {
  const all = [...new Set(names)];
  // A slip in four letters; of a short word any other would be near.
  const most = Math.min(3, Math.floor(typed.length / 4) + (typed.length === 3 ? 1 : 0));
  for (let slips = 0; slips <= most; slips++) {
    const near = all.filter((name) => isNear(typed, name, slips));
    if (near.length > 0) return near.slice(0, MOST);
  }
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
