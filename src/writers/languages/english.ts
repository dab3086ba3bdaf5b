import { WORDS } from "../words.ts";
import type { Language } from "./language.ts";

export const ENGLISH: Language = {
  words: WORDS,
  days: "{since} to {until}",
  quotes: [
    ["“", "”"],
    ["‘", "’"],
  ],
  // 03/04/2026 is a day of March here and of April there.
  numbers: [],
  leads: /\s(?:on|of|from|for)$/i,
  notes: /\b(?:notes|minutes)$/i,
};
