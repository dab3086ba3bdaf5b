import type { Problem } from "../../problem.ts";

/** Problems as GitHub's workflow commands, a line each: a run shows them beside the lines of the note. */
export function github(problems: readonly Problem[]): string {
  return problems.map(command).join("\n");
}

function command({ code, severity, message, place, hint }: Problem): string {
  const properties = {
    ...(place === undefined ? {} : { file: place.file, line: place.line, col: place.column }),
    title: code,
  };
  const said = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${severity} ${said.join(",")}::${escaped(hint === undefined ? message : `${message}\n${hint}`)}`;
}

function property(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The command ends with its line; a per cent sign begins an escape. */
function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
