/** The words of German minutes: what differs from English. */
import type { OwnWords } from "./vocabulary.ts";

export const GERMAN: OwnWords = {
  common: "der die das und ist nicht wir wird den mit für auf ein eine im von zu",
  words: {},
};
