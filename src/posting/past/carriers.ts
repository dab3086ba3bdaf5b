/**
 * Which mailing of a configuration carries a delivery, and to whom nothing is sent any more. It looks at no other
 * delivery: what it says holds whatever else the outbox has.
 */
import type { Delivery } from "../../outbox/delivery.ts";
import { carrierOf } from "../../outbox/successions.ts";
import { carriersOf } from "../../workspace/mailings/recipients.ts";
import type { Suppression } from "../../workspace/mailings/suppression.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";

/** The mailings of a configuration, as the way out of what is frozen already. */
export class Carriers {
  /** The mailings that go to an address, each with it as its own. */
  readonly to: (recipient: string) => readonly Mailing[];
  /** The names of the mailings that go to several people. */
  readonly #lists: ReadonlySet<string>;
  readonly #suppression: Suppression | undefined;

  constructor({ mailings, suppression }: Pick<Workspace, "mailings" | "suppression">) {
    this.to = carriersOf(mailings);
    this.#lists = new Set(mailings.flatMap(({ name, recipients }) => (recipients === undefined ? [] : name)));
    this.#suppression = suppression;
  }

  /** The mailing whose way out a delivery takes; none where no mailing goes to its address any more. */
  carrier(delivery: Pick<Delivery, "mailing" | "recipient">): Mailing | undefined {
    return carrierOf(this.to(delivery.recipient), delivery);
  }

  /** Whether nothing is sent to an address, through whatever mailing. */
  isSuppressed(address: string): boolean {
    return this.#suppression?.has(address) === true;
  }

  /**
   * Whether its mailing goes to several people and its recipient is none of them any more. Then no other mailing to the
   * same person carries it either: what they left is not sent to them another way. So too for who is suppressed.
   */
  hasLeft(delivery: Pick<Delivery, "mailing" | "recipient">): boolean {
    if (this.isSuppressed(delivery.recipient)) return true;
    return this.#lists.has(delivery.mailing) && this.carrier(delivery)?.name !== delivery.mailing;
  }

  /** Whether it hangs on no other delivery what becomes of one: its own mailing carries it, or its recipient has left. */
  isPlain(delivery: Pick<Delivery, "mailing" | "recipient">): boolean {
    return this.hasLeft(delivery) || this.carrier(delivery)?.name === delivery.mailing;
  }
}
