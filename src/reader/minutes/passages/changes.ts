/** Lists of what was changed, as in a changelog: whoever stands behind an item has done it. */
import type { Inline, List, ListItem } from "../../../model/document.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";

const NAME =
  "(?!(?i:{monthName}|{weekday})\\b)(?:@[\\w-]{1,39}|\\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}[\\p{L}-]{1,30})?)";
const NAMES = `${NAME}(?:(?:, | {and} | & )${NAME}){0,4}`;
/** "#12", "harbour/lamp!12", "PR 12", an address */
const CHANGE = "(?:[\\w./-]{0,60}[#!]\\d{1,7}|{changeNumber}|\\p{L}{4,5}:\\/\\/)";
/** An item ends in it: "Add a lamp by @ben in #12", "… (#12 by @ben)", "…, thanks to @ben". */
const CREDIT = expression(
  `(?:\\b{by} ${NAMES} {withinChange} ${CHANGE}[\\w./-]{0,200}|[([]${CHANGE}[\\])]?,? {by} ${NAMES}|\\b{creditTo} @[\\w-]{1,39})[)\\].!]{0,3}$`,
  "u",
);
/** "fix(lamp): burn longer (#12) (@ada)" */
const COMMIT = expression("^{commitKind}(?:\\([\\w-]{1,30}\\))?!?: [^()]{1,200}\\(#\\d{1,7}\\)", "u");
const BY_HANDLE = /@[\w-]{1,39}[)\].!]{0,3}$/;
const OF_CHANGES = expression("^{changesHeading}$", "i");
/** "1.4.0 - 2026-03-03", "[v1.4.0] (2026-03-03)" */
const OF_VERSION = /^\[?v?\d{1,4}(?:\.\d{1,4}){1,3}(?:-[\w.]{1,20})?\]?(?: [–—-])? \(?\d{4}-\d\d-\d\d\)?$/;

/** Whether a heading has changes below it, whoever they are by. */
export function isOfChanges(heading: string): boolean {
  return OF_VERSION.test(heading) || OF_CHANGES.test(heading);
}

/**
 * Whether a list is one of changes: half of its items say by whom they are, and one where it was made; or, where nobody is
 * said to have met, each ends with a link to whom it is by.
 */
export function isOfCredits({ items }: List, hasPeople: boolean): boolean {
  const all = items.map(wordsOf);
  const credited = all.filter((words) => CREDIT.test(plain(words)) || COMMIT.test(plain(words)));
  const by = all.filter((words) => credited.includes(words) || BY_HANDLE.test(plain(words)));
  return (
    (credited.length > 0 && by.length * 2 >= all.length) ||
    (!hasPeople && all.length > 1 && all.every(endsInProfile))
  );
}

function wordsOf({ children: [first] }: ListItem): readonly Inline[] {
  return first?.kind === "paragraph" ? first.children : [];
}

// "Fix the winch ([@ada](https://forge.example/ada))"
function endsInProfile(words: readonly Inline[]): boolean {
  const link = words.findLast(({ kind }) => kind !== "text");
  return link?.kind === "link" && /^@[\w-]+$/.test(plain(link.children)) && /\)\.?$/.test(plain(words));
}
