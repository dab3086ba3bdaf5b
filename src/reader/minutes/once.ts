/** What a note says twice, kept once. */
import type { Action } from "../../model/meeting.ts";

/** Fewer words lean on what they stand under: "Motion carried" below two headings is two motions. */
const FEWEST_WORDS = 4;

/** What a summary or a list by person says again in the same words stands where it was said first. */
export function once<T>(
  said: readonly T[],
  wordsOf: (one: T) => string,
  whom: (one: T) => string = () => "",
): T[] {
  const known = new Set<string>();
  return said.filter((one) => {
    const words = wordsOf(one)
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    const key = `${whom(one)}: ${words.join(" ").replace(/[.;,]$/, "")}`;
    if (words.length >= FEWEST_WORDS && known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** Actions once; what is arguable in the talk may be clear in the list. */
export function clearOnce(actions: readonly Action[]): Action[] {
  const clear = actions.filter(({ certainty }) => certainty === "clear");
  const kept = new Set(
    once(
      [...clear, ...actions],
      ({ what }) => what,
      ({ who }) => who.join(),
    ),
  );
  return actions.filter((one) => kept.has(one));
}
