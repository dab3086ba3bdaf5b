import type { Absence, Store } from "../../outbox/contract.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import { EXIT, error, type Problem, Problems } from "../../problem.ts";
import { didYouMean } from "../../text/nearest.ts";

/** So many keys make plain what a word leaves open. */
const SHOWN = 3;

/** The key that a word names, whole or by its beginning; throws Problems where it names none or several. */
export async function keyOf(store: Store, given: string): Promise<string> {
  const word = given.toLowerCase();
  if ((await store.find(word)) !== undefined) return word;
  const deliveries = await store.list();
  const all = deliveries.map(({ key }) => key);
  const keys = all.filter((key) => word !== "" && key.startsWith(word));
  const [key] = keys;
  if (key !== undefined && keys.length === 1) return key;
  const message =
    keys.length === 0
      ? `no delivery has the key "${word}"`
      : `"${word}" begins ${keys.length} keys: ${keys.slice(0, SHOWN).join(", ")}${keys.length > SHOWN ? ", …" : ""}`;
  const perhaps = keys.length === 0 ? didYouMean(word, beginnings(deliveries)) : "";
  const list = keys.length > SHOWN ? "minutewire outbox list --long" : "minutewire outbox list";
  const hint = `${perhaps}${list} shows the keys.`;
  throw new Problems(error("key-unknown", EXIT.usage, message, undefined, hint));
}

/** The keys and what people cut them short to: the permalink, the permalink and the mailing. */
function beginnings(deliveries: readonly Delivery[]): string[] {
  const cut = ({ key, permalink, mailing }: Delivery) => [permalink, `${permalink}/${mailing}`, key];
  return deliveries.flatMap((delivery) => cut(delivery).map((name) => name.toLowerCase()));
}

/** There is no outbox that a command could speak of. */
export function missing({ clause, wayBack }: Absence): Problem {
  const first = "On the first run minutewire publish --first-run makes one. If there was one, bring it back.";
  return error("outbox-missing", EXIT.person, clause, undefined, wayBack ?? first);
}
