import { ordinalEnding } from "../../model/day.ts";
import { ORDINAL } from "../../model/named-day.ts";
import type { Rule } from "../rule.ts";
import { headPassages, passages } from "../support/passages.ts";

const SAID = new RegExp(`(?<![\\p{L}\\p{N}.,-])(\\d{1,3})(${ORDINAL})(?![\\p{L}\\p{N}-])`, "gu");

export const ordinalWrong: Rule = {
  code: "ordinal-wrong",
  severity: "warning",
  about: "a number with another's ending, 23th (in English)",
  find: (subject) => {
    if (!/^en\b/i.test(subject.site.language)) return [];
    return [...headPassages(subject), ...passages(subject)].flatMap(({ text, at }) =>
      [...text.matchAll(SAID)].flatMap((match) => {
        const [said, number = "", ending = ""] = match;
        const right = ordinalEnding(Number(number));
        if (ending === right) return [];
        const message = `"${said}" is written ${number}${right}`;
        return { message, place: at(match.index, said.length), hint: "Mend the ending, or the number." };
      }),
    );
  },
};
