import type { Store } from "../../outbox/contract.ts";
import { EXIT, error, Problems } from "../../problem.ts";

/** The key that a word names, whole or by its beginning; throws Problems where it names none or several. */
export async function keyOf(store: Store, given: string): Promise<string> {
  const word = given.toLowerCase();
  if ((await store.find(word)) !== undefined) return word;
  const all = (await store.list()).map(({ key }) => key);
  const keys = all.filter((key) => word !== "" && key.startsWith(word));
  const [key] = keys;
  if (key !== undefined && keys.length === 1) return key;
  const message =
    keys.length === 0
      ? `no delivery has the key "${word}"`
      : `"${word}" begins ${keys.length} keys: ${keys.join(", ")}`;
  throw new Problems(
    error("key-unknown", EXIT.usage, message, undefined, "minutewire outbox list shows the keys."),
  );
}
