/** Pictures that are labels in every language: "🪑 Ada" and "📝 Ben", beside "👥 Ada, Ben". */
const BEHIND_SIGN =
  /^\s*(?<sign>🪑|🎤|🎙|🔨|📝|✍|🖊|🖋|✏)\uFE0F?\s+(?:\p{Ll}{3,14} \p{Ll}{2,3} )?(?<name>@?\p{L}[\p{L}\d.'’_-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})\s*$/u;
/** Who is behind one of these was not there. */
const AWAY = /^\s*(?:🙅|🚫|🤒|🌴|😷|💤|🏖|✈)[\u200D\uFE0F\p{Emoji_Modifier}♀♂]{0,4}\s+(?=\p{L})/u;
const WRITES = /[📝✍🖊🖋✏]/u;

/** A line with a label in place of the sign of who led; whoever writes is in the list, and the line goes. `isBeside`: others stand beside it, alone only a chair says so. */
export function withoutSign(line: string, isBeside: boolean): string {
  if (isBeside && AWAY.test(line)) return line.replace(AWAY, "Absent: ");
  const { sign = "", name = "" } = BEHIND_SIGN.exec(line)?.groups ?? {};
  if (sign === "" || !(isBeside || sign === "🪑")) return line;
  return WRITES.test(sign) ? "" : `Moderation: ${name}`;
}

/** "In the room 🪑 Ada, Ben" */
const BEFORE_PICTURE =
  /^(?<label>\p{L}[\p{L}\p{N}'’ -]{1,50}?) \p{Extended_Pictographic}[\u200D\uFE0F\p{Emoji_Modifier}]{0,2} (?=[\p{L}@])/u;

/** Lines with a colon in place of the picture behind a label, where one of them opens with such a one. */
export function withColons(lines: readonly string[], isLabel: (words: string) => boolean): readonly string[] {
  const areLabels = lines.some((one) => isLabel(BEFORE_PICTURE.exec(one)?.groups?.label ?? ""));
  return areLabels ? lines.map((line) => line.replace(BEFORE_PICTURE, "$<label>: ")) : lines;
}
