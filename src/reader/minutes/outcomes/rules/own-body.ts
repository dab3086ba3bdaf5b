/** The name that a meeting's own body has in its title: "The TOC decided …" in the notes of a "TOC call". */
import { expression } from "../../expression.ts";
import { opening } from "../settled.ts";

/** A short form in capitals, or a name that ends in what the body is. */
const NAMES = expression(
  "(?<![\\p{L}\\p{N}])(?:\\p{Lu}{2,6}|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3}? (?i:{body}))(?![\\p{L}\\p{N}])",
  "gu",
);
const THE = expression("(?i:{the})");
const DID = expression("{ownSettled}");
const ARTICLE = expression("{the}");
/** What the rules know any such body by. */
const ANY_BODY = expression("{anyBody}");

/** What those who met are together: "The department approved …" in the minutes of a "Radiology Department Meeting". */
const OWN_KIND = expression("(?<![\\p{L}\\p{N}])(?:{ownKind})(?![\\p{L}\\p{N}])", "giu");
const BODIES = expression("\\b{body}\\b", "gi");
const HAS_DONE = expression(
  "^(?:[^.;:?!]{1,40}[.:] )?(?:{the} )?(?<who>{anotherBody}) (?:(?<now>{hasNow}) {doneAdverb}*{settledAs}|(?:{hasNow} )?{doneAdverb}*{bodyPicked})\\b",
  "i",
);
/** "The council agreed to mend the road": no club is called so. */
const FOREIGN = expression(
  "^(?:[^.;:?!]{1,40}[.:] )?{the} (?:[\\p{L}-]+ )?(?<foreign>{foreignBody}|{govern}) (?:{hasNow} )?(?:{doneAdverb}){0,2}{ownSettled}\\b",
  "iu",
);
/** "The steering group extended the freeze" in the notes of a "Patch review". */
const OVER = expression(
  "^(?:[^.;:?!]{1,40}[.:] )?{the} (?<over>{overBody}) (?:{hasNow} )?(?:{doneAdverb}){0,2}{bodyDid} ",
  "iu",
);
const WORK_TITLE = expression("(?<!\\p{L}){workTitle}(?!\\p{L})", "iu");
/** "The TSC has adopted a policy" in the minutes of a board: letters that the title has not, nor the words they stand for. */
const LETTERS = expression(
  "^(?:[^.;:?!]{1,40}[.:] )?(?i:{the}) (?<letters>\\p{Lu}{2,5}) {hasNow} {doneAdverb}*{settledAs}\\b",
  "u",
);
/** "The governors have approved the lease", "The county has chosen our neighbours": told of what they did before. */
const OUTER = expression(
  "^(?:[^.;:?!]{1,60}[.:,] )?(?:(?:{the}|{theirOwn}) )(?:[\\p{L}-]+ ){0,2}?(?<outer>{outerBody}|{foreignBody}) (?:{hasNow} |{ownSettled}\\b[^.;:?!]*\\b{theirMeeting}\\b)",
  "iu",
);
/** What a board or a committee may be as well. */
const FORMAL_OWN = expression("^(?:{memberOf}|{foreignBody})$", "i");
/** "The council has said no, so we rent the barn": what they made of it. */
const THEN_WE = expression("[,;:–—-] ?{thenWe}\\b", "i");
/** So many letters of a body's name stand in what it belongs to. */
const STEM = 5;
const FORMAL = expression("^(?:{anotherBody})$", "i");

/**
 * Whether words tell what another body has settled than the one that the title names: "The council has approved it"; also
 * "The committee chose it" in the minutes of a board.
 */
export function isOfAnother(said: string, title: string): boolean {
  const { foreign } = FOREIGN.exec(said)?.groups ?? {};
  const { who, now } = HAS_DONE.exec(said)?.groups ?? {};
  const { over } = OVER.exec(said)?.groups ?? {};
  const { letters } = LETTERS.exec(said)?.groups ?? {};
  if (over !== undefined && WORK_TITLE.test(title) && !isIn(title, over)) return true;
  const own = BODIES.matches(title).map(([body]) => body.toLowerCase());
  const isOfKind = OWN_KIND.matches(title).length > 0;
  const isFormal = own.some((one) => FORMAL.test(one));
  if (letters !== undefined && isFormal && !isIn(title, letters)) return true;
  const { outer } = OUTER.exec(said)?.groups ?? {};
  const mayBeOwn = isFormal && FORMAL_OWN.test(outer ?? "");
  if (outer !== undefined && !mayBeOwn && !isIts(title, outer) && !THEN_WE.test(said)) return true;
  // Those of a "Hall Trust" are its trustees.
  const isNamed = foreign !== undefined && title.toLowerCase().includes(foreign.toLowerCase().slice(0, STEM));
  if (foreign !== undefined && isOfKind && !isNamed && !THEN_WE.test(said)) return true;
  if (who === undefined || own.length === 0 || own.includes(who.toLowerCase())) return false;
  return now !== undefined || isFormal;
}

// Whether a title names a body by its first letters or, in capitals, by its initial: the council of a "TSC" is its own.
function isIts(title: string, body: string): boolean {
  const [initial = ""] = body.toUpperCase();
  const isInitial = (title.match(/(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu) ?? []).some((one) =>
    one.includes(initial),
  );
  return isInitial || title.toLowerCase().includes(body.toLowerCase().slice(0, STEM));
}

// Whether a title names a body, by its first word or by the letters it is called by.
function isIn(title: string, body: string): boolean {
  const [first = ""] = body.split(" ");
  const initials = (title.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
  return title.toLowerCase().includes(first.toLowerCase()) || initials.includes(body);
}

// A title has capitals that its notes have not.
function inEitherCase(kind: string): string {
  const [first = ""] = kind;
  return `[${first.toLowerCase()}${first.toUpperCase()}]${kind.slice(1).toLowerCase()}`;
}

/** Words in which the body that the title names is called as any is. */
export function asOwnBody(title: string): (said: string) => string {
  // "NMC 41 decides": a committee may have a number.
  const names = NAMES.matches(title).map(([name]) => (/ /.test(name) ? name : `${name}(?: \\d{1,4})?`));
  const kinds = OWN_KIND.matches(title).map(([kind]) => inEitherCase(kind));
  if (names.length === 0 && kinds.length === 0) return (said) => said;
  const the = `(?<=(?<!\\p{L})${THE.spoken.source} )`;
  // Of its kind are others as well: it is those who met where they do something, and do not "have" done it before.
  const ofKind = `(?:${kinds.join("|") || "(?!)"})(?= (?:${DID.spoken.source}))`;
  const own = new RegExp(`${the}(?:(?:${names.join("|") || "(?!)"})(?= )|${ofKind})`, "gu");
  const bare = new RegExp(`^(?:${names.join("|") || "(?!)"})(?= \\p{Ll}+s )`, "u");
  const [article, any = ""] = [ARTICLE, ANY_BODY].map((one) => /\p{L}+/u.exec(one.spoken.source)?.[0] ?? "");
  const begun = opening(`${article} ${any}`);
  // "TOC approves #12": those who write short leave "the" out.
  return (said) => said.replace(own, () => any).replace(bare, () => begun);
}
