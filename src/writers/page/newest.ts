import type { Html } from "../html/markup.ts";

/** A reader looks at no more, and a page of them is light: both hold, of how many there are and of their bytes. */
const MOST = 100;
const ROOM = 128 * 1024;

/** The first ones of a list, as many as its first page has room for: one at least, however long. */
export function fitting<T>(all: readonly T[], shown: (one: T) => Html): readonly T[] {
  let bytes = 0;
  const over = all.slice(0, MOST).findIndex((one) => {
    bytes += Buffer.byteLength(shown(one));
    return bytes > ROOM;
  });
  return all.slice(0, over < 0 ? MOST : Math.max(1, over));
}
