/** Through which mailings an edition may go, and to whom of several: who takes it, and whom nothing was decided of yet. */
import type { FirstEdition } from "../../model/edition.ts";
import { routesOf } from "../../workspace/mailings/recipients.ts";
import type { Mailing } from "../../workspace/workspace.ts";
import type { Past } from "../past/past.ts";
import { isOwed } from "../past/states.ts";
import type { Order } from "./order.ts";
import type { Posting } from "./posting.ts";
import { takes } from "./select.ts";

/** An edition through each mailing, and of several recipients through a route to each that may have to do with it. */
export async function errandsOf(
  past: Past,
  edition: FirstEdition,
  { mailings, named, workspace }: Order,
): Promise<Posting[]> {
  const takers = mailings.filter((mailing) => takes(mailing, edition, workspace));
  const isKnown = named === undefined && (await past.isKnown(edition.article));
  const isPassed = (mailing: Mailing) =>
    isKnown || (named === undefined && past.precedes({ edition, mailing }));
  return mailings.flatMap((mailing) => {
    if (!takers.includes(mailing)) {
      const errands = openErrands(past, edition, mailing);
      const had = errands.filter((errand) => {
        const standing = past.of(errand);
        return standing !== undefined && !past.hasLeft(standing);
      });
      // A person who names what nothing takes is told so.
      return named !== undefined && takers.length === 0 && had.length === 0 ? errands.slice(0, 1) : had;
    }
    const reach = past.reach({ edition, mailing });
    if (mailing.recipients !== undefined && reach === "new" && isPassed(mailing)) return [];
    const errands = openErrands(past, edition, mailing);
    return reach === "over" ? errands.filter((errand) => past.of(errand) !== undefined) : errands;
  });
}

/** To whom a mailing may send an edition: of those who are suppressed only what is owed to them, which is taken out. */
function openErrands(past: Past, edition: FirstEdition, mailing: Mailing): Posting[] {
  const errands = routesOf(mailing).map((route) => ({ edition, mailing: route }));
  const open = errands.filter((errand) => {
    if (!past.isSuppressed(errand.mailing.to.address)) return true;
    const standing = past.of(errand);
    return standing !== undefined && isOwed(standing);
  });
  // Where nobody is left, one stands for all, so that it is told.
  return open.length > 0 ? open : errands.slice(0, 1);
}
