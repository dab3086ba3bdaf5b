/** Deliveries some at a time, where there may be very many. */
import type { Delivery } from "../delivery.ts";

/** How many are asked for at once. */
export const PAGE = 100;

/** Page after page, each of what lies behind the last of the one before, until one is empty. */
export async function* paged(
  next: (after: number) => Promise<readonly Delivery[]>,
): AsyncIterable<readonly Delivery[]> {
  for (let after = 0; ; ) {
    const page = await next(after);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.sequence;
  }
}

/** The same of a list, in its order: so many at once. */
export function* parts<T>(all: readonly T[], size = PAGE): Iterable<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
