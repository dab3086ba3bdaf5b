/** Pictures that are labels in every language: "🪑 Ada" and "📝 Ben", beside "👥 Ada, Ben". */
const BEHIND_SIGN =
  /^\s*(?<sign>🪑|🎤|🎙|🔨|📝|✍|🖊|🖋|✏)\uFE0F?\s+(?<name>@?\p{L}[\p{L}\d.'’_-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})\s*$/u;
const WRITES = /[📝✍🖊🖋✏]/u;

/** A line with a label in place of the sign of who led; whoever writes is in the list, and the line goes. `isBeside`: others stand beside it, alone only a chair says so. */
export function withoutSign(line: string, isBeside: boolean): string {
  const { sign = "", name = "" } = BEHIND_SIGN.exec(line)?.groups ?? {};
  if (sign === "" || !(isBeside || sign === "🪑")) return line;
  return WRITES.test(sign) ? "" : `Moderation: ${name}`;
}
