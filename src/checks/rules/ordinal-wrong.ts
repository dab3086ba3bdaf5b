import type { Rule } from "../rule.ts";
import { headPassages, passages } from "../support/passages.ts";

const ORDINAL = /(?<![\p{L}\p{N}.,-])(\d{1,3})(st|nd|rd|th)(?![\p{L}\p{N}-])/gu;

export const ordinalWrong: Rule = {
  code: "ordinal-wrong",
  severity: "warning",
  about: "a number with another's ending, 23th (in English)",
  find: (subject) => {
    if (!/^en\b/i.test(subject.site.language)) return [];
    return [...headPassages(subject), ...passages(subject)].flatMap(({ text, at }) =>
      [...text.matchAll(ORDINAL)].flatMap((match) => {
        const [said, number = "", ending = ""] = match;
        const right = endingOf(Number(number));
        if (ending === right) return [];
        const message = `"${said}" is written ${number}${right}`;
        return { message, place: at(match.index, said.length), hint: "Mend the ending, or the number." };
      }),
    );
  },
};

function endingOf(number: number): string {
  if (Math.floor(number / 10) % 10 === 1) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}
