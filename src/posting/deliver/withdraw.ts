/** What is owed to somebody who is to get nothing more is taken out, and what no mailing carries is told. */
import { type Store, SUPPRESSED, WITHDRAWN } from "../../outbox/contract.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import type { Dispatched } from "../../outbox/dispatch.ts";
import { EXIT, error, type Problem } from "../../problem.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Carriers } from "../past/carriers.ts";
import type { Past } from "../past/past.ts";
import { isOwed } from "../past/states.ts";
import { strandedWords } from "../stranded.ts";
import { wantedOf } from "./owed.ts";

/**
 * Takes out what is owed to people who are on the list of its mailing no more, or suppressed: it certainly did not
 * arrive, and is not sent to them. What was ever in doubt stays for a person. The keys of what was taken out.
 */
export async function withdraw(
  store: Store,
  carriers: Carriers,
  keys: readonly string[],
  now: Date,
  told: (result: Dispatched) => void,
): Promise<ReadonlySet<string>> {
  const out = new Set<string>();
  for await (const page of wantedOf(store, keys, ["queued", "deferred"]))
    for (const { key, recipient } of page.filter((row) => carriers.hasLeft(row) && !row.isPinned)) {
      if (!isOwed((await store.find(key)) ?? { state: "cancelled" })) continue;
      await store.cancel(key, now, carriers.isSuppressed(recipient) ? SUPPRESSED : WITHDRAWN);
      const delivery = await store.find(key);
      if (delivery === undefined) continue;
      if (delivery.state === "cancelled") out.add(key);
      told({ delivery, outcome: "held" });
    }
  return out;
}

/** Owed, and no mailing of the configuration carries it any more. */
export function stranded(delivery: Delivery, past: Past, { mailings }: Workspace): Problem {
  const { key, mailing } = delivery;
  const to = mailings.find(({ name }) => name === mailing)?.to.address;
  const why = past.isSuppressed(delivery.recipient)
    ? "its recipient is suppressed"
    : past.hasLeft(delivery)
      ? "its recipient has left the list"
      : to === undefined
        ? `there is no mailing "${mailing}" any more`
        : `the mailing "${mailing}" goes to ${to} now`;
  // A hint is one line: what is on several lines is parted by signs.
  const hint = strandedWords(delivery, past)
    .split("\n")
    .map((line) => line.trim().replace(/(?<![.])$/, ";"))
    .join(" ")
    .replace(/;$/, "");
  return error("mailing-gone", EXIT.person, `${key} is owed, and ${why}`, undefined, hint);
}
