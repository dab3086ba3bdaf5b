/** What a project's own stylesheet does to its pages that its maker should know: what it hides, and what is never fetched. */

import { between } from "../../model/between.ts";
import { type Place, type Problem, warning } from "../../problem.ts";

/** What keeps words from being seen. */
const HIDES =
  /(?:display:none|visibility:(?:hidden|collapse)|opacity:0(?:\.0+)?|font-size:0(?:\.0+)?(?:px|em|rem|%)?|text-indent:-\d{3}\w*|color:transparent|clip-path:(?:inset\((?:50|100)%\)|circle\(0)|(?:max-)?height:0(?:px)?)(?=[;!}]|$)/i;
/** What the pages' policy lets nobody fetch. */
const FETCHES = /@import|url\(["']?(?!data:|#)/i;

/** The warnings of a stylesheet, each at its line; `file` is how the user names it. */
export function styleWarnings(text: string, file: string): Problem[] {
  const found: Problem[] = [];
  // Each declaration, rule or at-rule ends at one of these.
  let line = 1;
  let isPrint = 0;
  let depth = 0;
  for (const piece of bare(text).split(/(?<=[;{}])/)) {
    const at = line + (/^\s*/.exec(piece)?.[0].split("\n").length ?? 1) - 1;
    line += piece.split("\n").length - 1;
    const said = piece.replace(/\s+/g, "");
    if (said.endsWith("{")) {
      depth++;
      if (/^@media(?:only)?print/i.test(said)) isPrint = depth;
    }
    const place: Place = { file, line: at, column: 1 };
    if (isPrint === 0 && !said.endsWith("{") && HIDES.test(said))
      found.push(hides(said.replace(/[;}]$/, ""), place));
    if (FETCHES.test(said)) found.push(fetches(place));
    if (said.endsWith("}")) {
      if (isPrint === depth) isPrint = 0;
      depth--;
    }
  }
  return [...found, ...unclosed(text).map((at) => open({ file, line: at, column: 1 }))];
}

/** The line of the outermost brace that nothing closes: what follows it stands within, and most of it is passed over. */
function unclosed(text: string): number[] {
  const lines: number[] = [];
  const words = bare(text).replace(/\\.|url\([^()"']*\)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, "");
  let line = 1;
  for (const [sign] of words.matchAll(/[\n{}]/g)) {
    if (sign === "\n") line++;
    else if (sign === "{") lines.push(line);
    else lines.pop();
  }
  return lines.slice(0, 1);
}

/** Comments emptied; their line feeds stay. */
function bare(text: string): string {
  return between(text, "/*", "*/", (comment) => comment.replace(/[^\n]/g, ""));
}

function hides(said: string, place: Place): Problem {
  const hint =
    "Leave a part out by a fragment of your own in emails/pages/: then nobody is told what others do not see.";
  return warning("css-hides", `${said} hides what stands on the pages`, place, hint);
}

function fetches(place: Place): Problem {
  const hint = "Write the rules out here; pictures belong into a fragment of emails/pages/.";
  return warning("css-fetches", "nothing is fetched for a style: the pages' policy forbids it", place, hint);
}

function open(place: Place): Problem {
  const hint = "Close it with a brace: browsers pass over most of what follows.";
  return warning("css-open", "a rule begins here and does not end", place, hint);
}
