/** What was found in the state folder and is not believed: told while the work goes on, whoever called for it. */
import { channel } from "node:diagnostics_channel";

/** A sentence each. */
export const doubts = channel("minutewire:doubt");

/** Hears of what is not believed while the work goes on, each sentence once. */
export async function hearingDoubts<T>(hear: (sentence: string) => void, work: () => Promise<T>): Promise<T> {
  const heard = new Set<unknown>();
  const once = (sentence: unknown) => {
    if (!heard.has(sentence)) hear(String(sentence));
    heard.add(sentence);
  };
  doubts.subscribe(once);
  try {
    return await work();
  } finally {
    doubts.unsubscribe(once);
  }
}
