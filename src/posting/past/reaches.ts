/** How far a note is with the people of a mailing, taken together. What one of them got is not asked here. */
import type { Article } from "../../model/meeting.ts";
import type { Mailing } from "../../workspace/workspace.ts";
import type { Lineage } from "./lineage.ts";
import type { Rows } from "./rows.ts";
import { isOwed } from "./states.ts";

/** One edition, or one of which no more than its permalink is known, through one mailing. */
export interface AskedPosting {
  readonly edition: { readonly article: Pick<Article, "permalink"> };
  readonly mailing: Mailing;
}

/** How far an edition is with a mailing of several recipients. */
export type Reach = "new" | "under way" | "over";

/** How far each note is with each mailing of several, found once. */
export class Reaches {
  readonly #rows: Rows;
  readonly #lineage: Lineage;
  readonly #known = new Map<string, Reach>();

  constructor(rows: Rows, lineage: Lineage) {
    this.#rows = rows;
    this.#lineage = lineage;
  }

  /**
   * Whoever joins the recipients of a mailing is sent an edition until nothing of it is owed any more, and whoever joins
   * later gets what comes next. Of a mailing to one address it is always `new`.
   */
  of({ edition: { article }, mailing }: AskedPosting): Reach {
    if (mailing.recipients === undefined) return "new";
    const id = JSON.stringify([article.permalink.toLowerCase(), mailing.name.toLowerCase()]);
    const found = this.#known.get(id) ?? this.#reach(article, mailing);
    this.#known.set(id, found);
    return found;
  }

  #reach(article: Pick<Article, "permalink">, mailing: Mailing): Reach {
    const own = this.#rows
      .ofNote(article)
      .filter(
        (row) => row.revision === 0 && (row.mailing === mailing.name || this.#lineage.succeeds(mailing, row)),
      );
    if (own.some((row) => isOwed(row) || row.state === "sending")) return "under way";
    return own.some(({ state }) => state !== "cancelled") ? "over" : "new";
  }
}
