/** What a build did not write, in words. */
import { dirname, join, relative } from "node:path";
import { EXIT, error, type Place, type Problem } from "../problem.ts";
import type { Refusal } from "./permitted.ts";

/** The problems of what was not written: one for each folder, at the note whose folder it is. */
export function refusals(
  out: string,
  refused: readonly Refusal[],
  placeOf: (folder: string) => Place | undefined = () => undefined,
): Problem[] {
  const told = Map.groupBy(refused, ({ file, at, what, recorded }) =>
    [dirname(file), what, what === "taken" ? recorded : at].join("\n"),
  );
  return [...told.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const paths = [...new Set(alike.map(({ at }) => relative(process.cwd(), join(out, at))))];
    return wordingOf(first, paths, placeOf(dirname(first.file)));
  });
}

function wordingOf({ what, recorded }: Refusal, paths: readonly string[], place: Place | undefined): Problem {
  const path = paths.join(", ");
  const away = place === undefined ? "Move it away." : "Give the note another permalink, or move it away.";
  const blocked = (message: string, hint = away) => error("out-blocked", EXIT.write, message, place, hint);
  switch (what) {
    case "taken":
      return taken(paths, recorded === true, place);
    case "link":
      return blocked(`${path} is a link, and build writes through none`, `${away} Or name another \`out\`.`);
    case "file":
      return blocked(`${path} is a file, and a folder is needed there`);
    case "folder":
      return blocked(`${path} is a folder, and a file is needed there`);
    case "irregular":
      return blocked(`${path} is neither a file nor a folder`);
    default:
      return what satisfies never;
  }
}

function taken(paths: readonly string[], recorded: boolean, place: Place | undefined): Problem {
  const [are, them, they, were] =
    paths.length === 1 ? ["is", "it", "It", "was"] : ["are", "them", "They", "were"];
  const whose = recorded
    ? `${are} there already: a build of another site, or into another folder, wrote ${them}`
    : `${are} there already, and no build of this site wrote ${them}`;
  const first = recorded ? "Give each site an `out` of its own" : `Move ${them} away`;
  const kept = `${they} ${were} left as ${they.toLowerCase()} ${are}.`;
  const hint = `${first}, or take ${them} over: minutewire build --adopt. ${kept}`;
  return error("out-taken", EXIT.write, `${paths.join(", ")} ${whose}`, place, hint);
}
