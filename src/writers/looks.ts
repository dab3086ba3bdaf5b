import { COLOURS, type Colours } from "./colours.ts";
import { WORDS, type Words } from "./words.ts";

/** What a project may change of how its outputs look without touching a template. */
export interface Looks {
  readonly colours: Colours;
  readonly words: Words;
}

export const LOOKS: Looks = { colours: COLOURS, words: WORDS };
