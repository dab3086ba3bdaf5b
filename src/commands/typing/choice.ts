import { InvalidArgumentError, Option } from "commander";
import { didYouMean } from "../../text/nearest.ts";

/** An option whose value is one of some names; another word is refused with the nearest of them. */
export function choice(flags: string, description: string, names: readonly string[]): Option {
  return new Option(flags, description).choices(names).argParser((word: string) => {
    if (names.includes(word)) return word;
    throw new InvalidArgumentError(`${didYouMean(word, names)}Allowed choices are ${names.join(", ")}.`);
  });
}
