import type { Absence, Store } from "../../outbox/contract.ts";
import { EXIT, error, type Problem, Problems } from "../../problem.ts";

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

/** There is no outbox that a command could speak of. */
export function missing({ clause, wayBack }: Absence): Problem {
  const first = "On the first run minutewire publish --first-run makes one. If there was one, bring it back.";
  return error("outbox-missing", EXIT.person, clause, undefined, wayBack ?? first);
}
