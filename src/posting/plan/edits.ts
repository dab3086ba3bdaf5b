/** Whether a note says today what was frozen or sent of it. Pure. */
import type { FirstEdition } from "../../model/edition.ts";
import type { Site } from "../../model/site.ts";
import { hashesOf, hashOfWords } from "../../model/words.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import type { Corrected } from "../correction.ts";

/** Whether a correction would tell nothing. */
export function saysTheSame({ said }: Corrected, edition: FirstEdition, site: Site): boolean {
  return hashesOf(edition, site).has(hashOfWords(said));
}

/**
 * Whether a note was edited since. Its source and its words must both differ: a better reader finds other words in the
 * same note, and a moved comma makes no other words.
 */
export function isEdited(
  { source, words }: Pick<Delivery, "source" | "words">,
  edition: FirstEdition,
  site: Site,
): boolean {
  return source !== undefined && source !== edition.article.source && !hashesOf(edition, site).has(words);
}
