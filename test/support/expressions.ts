/** Every regular expression of src/ and what the checker thinks of it. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { check } from "recheck";

export interface Expression {
  /** Its file, below src/. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every expression once. */
export function expressions(): Expression[] {
  const child = fileURLToPath(new URL("./expressions-child.ts", import.meta.url));
  const printed = execFileSync(process.execPath, [child], { encoding: "utf8", maxBuffer: 2 ** 26 });
  const all: Expression[] = JSON.parse(printed);
  return [...new Map(all.map((one) => [`${one.source}/${one.flags}`, one])).values()];
}

/** What the checker does not believe to be linear, with what makes it so; `attack` is a text that it takes for dear. */
export interface Exception {
  readonly file: string;
  readonly begins: string;
  readonly reason: string;
  readonly attack: (size: number) => string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:elect(?:s|ed)|ap",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `${"ELECTS ".repeat(size / 7)}\n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:decision|vote|choic",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `${"D VOTE ".repeat(size / 7)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:teilnehm\\p{L}+|anwe",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `tmjlgnnadä${"lª".repeat(size / 2)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:(?:waren|sind) (",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `${"DIESE DA ".repeat(size / 9)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:wir hatten) (?<name",
    reason: "it looks 200 characters ahead or back at most",
    attack: (size) => `WI.${"WIR HATTEN \u0000".repeat(size / 12)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:we had|with) (?<nam",
    reason: "it looks 200 characters ahead or back at most",
    attack: (size) => `!${"WITH 0 ".repeat(size / 7)}Y`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:kein|keine|fällt (?",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `NÄCHSTE NÄCHSTE A${"TE".repeat(size / 4)}${"ST".repeat(size / 4)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:quorum|(?:of us|",
    reason: "it looks 300 characters ahead or back at most",
    attack: (size) => `0${" CAME\u0000NAMELY 0".repeat(size / 28)}${" NAMELY J".repeat(size / 18)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:[Pp]oll|[Vv]ote|[Hh",
    reason: "it looks 100 characters ahead or back at most",
    attack: (size) => `⇒${"Hum\u0000".repeat(size / 8)}${"Hum=".repeat(size / 8)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?<=^@?\\p{L}[\\p{L}\\d_'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,3}),? (?<span>(?:(?:(",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `UZäZTTOÄsJZdvªMtJjnGCJLla${" ÀªüVBTt'poZÀFs".repeat(size / 15)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^(?:[\\d.]{1,12}\\)? )?|[.;:,(–—-] ?|\\b(?:u",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `Ö${"-NÄCHSTE Ä".repeat(size / 10)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:(?:were|was|are)",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `\u0000${"WHO\u0000HERE,".repeat(size / 9)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?<=^@?\\p{L}[\\p{L}\\d_'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,3}),? (?<span>(?:(?:[",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `bOgwNm0UBFEMIBGP${" PwKGHdvbN".repeat(size / 10)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:agreed|decided|r",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => ` ${"H#TALK ".repeat(size / 7)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:after|once|when) [^",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `'${"PUT '".repeat(size / 5)}.K THEN X WE T`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^\\s*|\\n[^\\S\\n]*|(?:[.;,]|\\s[-–—|·•])\\s+)((?:(?:(?:w",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `k${"\nt".repeat(size / 2)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^(?:[\\d.]{1,12}\\)? )?|[.;:,(–—-] ?|\\b(?:a",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `AE${"-NEXT C".repeat(size / 7)}T S 0\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:no|they (?:will )?m",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `XT${"NEXT ".repeat(size / 5)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[\\s,;:(])(?:(?:(?:[a",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `AGreEd that B/X/J/O N T K${" & The Nejhv".repeat(size / 12)}\n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:^|[\\s,;:(])(?:(?:(?:[Ww]e(?:['’]ll| will| shall)|[Ll]et['’]s|[Ll]et us) (?:have|let|get|ask|leave it to|trust)|[Ww]e ask) ((?:@?\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3}|@[\\w-]+|(?:[D",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `goes to H/L/O/E/Der Iiµmrmj${"e/V E N Wm".repeat(size / 10)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:^|[\\s,;:(])(?:(?:(?:[Ww]e(?:['’]ll| will| shall)|[Ll]et['’]s|[Ll]et us) (?:have|let|get|ask|leave it to|trust)|[Ww]e ask) ((?:@?\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3}|@[\\w-]+|(?:[T",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `asks to ask W/our Vipqv${"e/O/The Ideoezqmlnahut".repeat(size / 22)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?:(?:[aA][pP][pP][rR][",
    reason: "it looks 90 characters ahead or back at most",
    attack: (size) => `At t${" CorE".repeat(size / 5)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:wird|werden)) (?=[^.;?!]{0,200}",
    reason: "it looks two hundred characters ahead at most",
    attack: (size) => "wird ".repeat(size / 5),
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b[Ww]ir (?:haben )?(?:beschlossen|vereinbart|uns (?:darauf )?geeinigt)",
    reason: "it looks sixty characters ahead at most",
    attack: (size) => "Wir haben ".repeat(size / 10),
  },
  {
    file: "reader/markdown/raw-html.ts",
    begins: "<!--",
    reason: "each part ends at the end of the text at the latest, so that nothing is opened twice",
    attack: (size) => `!${"<?x".repeat(size / 3)}a`,
  },
  {
    file: "writers/newsletter/fragments.ts",
    begins: "<!--",
    reason: "each part ends at the end of the text at the latest, so that nothing is opened twice",
    attack: (size) => "&<!--y".repeat(size / 6),
  },
  {
    file: "writers/newsletter/mirror.ts",
    begins: "<style",
    reason: "each part ends at the end of the text at the latest, so that nothing is opened twice",
    attack: (size) => "<style\t'".repeat(size / 8),
  },
  {
    file: "writers/direction.ts",
    begins: "[\\p{Script=Adlam}",
    reason: "it is one letter; the checker knows no class of so many",
    attack: (size) => "a".repeat(size),
  },
  {
    file: "checks/support/source.ts",
    begins: "<(script|",
    reason: "what is opened ends at the end of the text at the latest, so that nothing is opened twice",
    attack: (size) => `S${"<SVG\tD".repeat(size / 6)}a`,
  },
  {
    file: "checks/support/source.ts",
    begins: "<(\\w+)",
    reason:
      "it looks five hundred characters ahead at most, and what is opened ends at the end of the text at the latest",
    attack: (size) => `D${"<N\tHIDDEN>I".repeat(size / 11)}a`,
  },
  {
    file: "checks/support/source.ts",
    begins: "^[ \\t>*+-]*\\[[^\\]\\n]",
    reason: "it looks some hundred characters ahead at most",
    attack: (size) => "[a]: b\n(\n".repeat(size / 9),
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^[#[(*]*(?:(?:(?:(?:(?:[wW]",
    reason: "a label before a mark has some sixty characters at most, and the mark forty behind it",
    attack: (size) => `V\tPE${"New ACTiONHVD'S'-VOYJNIMA".repeat(size / 25)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[^\\p{L}\\p{N}\\s]\\s?)(?!(?:(?:[nN][eE][wW]",
    reason: "it is asked of a hundred characters at most",
    attack: (size) => `.${"T\tBWAÀNVWO'".repeat(size / 12)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^[#[(*]*(?:(?:(?:(?:(?:[zZ]",
    reason: "a label before a mark has some sixty characters at most, and the mark forty behind it",
    attack: (size) => `V\tPE${"Neu AUFGABEHVD'S'-VOYJNIMA".repeat(size / 26)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[^\\p{L}\\p{N}\\s]\\s?)(?!(?:(?:[nN][eE][uU]",
    reason: "it is asked of a hundred characters at most",
    attack: (size) => `.${"T\tBWAÀNVWO'".repeat(size / 12)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:deferred|postponed|tabled)|moved?|",
    reason: "it looks sixty characters ahead at most",
    attack: (size) => "carry-".repeat(size / 6),
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^[#[(*]*(?:(?:(?:(?:(?:[nN][eE][wW]|",
    reason: "who stands beside a mark has sixty characters at most",
    attack: (size) => `AI ${"\t".repeat(size / 2)}I P${" \t".repeat(size / 4)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:\\b|(?=['’]))(?:(?<rule0>(?:said|",
    reason: "it looks eighty characters ahead at most",
    attack: (size) => `is mending ${"by is in ".repeat(size / 9)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:\\b|(?=['’]))(?:(?<rule0>(?:sagt|",
    reason: "it looks a hundred characters ahead at most",
    attack: (size) => `${"wird werden ".repeat(size / 12)}en`,
  },
  {
    file: "reader/minutes/actions/promise-subject.ts",
    begins: "(?<![^\\s",
    reason: "it is asked of eighty characters at most",
    attack: (size) => `\t\t${"a b c ".repeat(size / 6)} \t`.slice(-80),
  },
  {
    file: "checks/rules/draft-left.ts",
    begins: "\\[(?:TODO|",
    reason: "what it looks back for ends at the first character that is no space",
    attack: (size) => `0${"[O".repeat(size / 2)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(.+?)(?:(?<!\\s)\\s*[[(]\\s*(?:(?:(?:(?:owners?|",
    reason: "each run of blanks is looked through from its beginning alone, and names are few",
    attack: (size) => `((S; by>bR${"\n\t".repeat(size / 2)}s`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(.+?)(?:(?<!\\s)\\s*[[(]\\s*(?:(?:(?:(?:verantwortlich",
    reason: "each run of blanks is looked through from its beginning alone, and names are few",
    attack: (size) => `(\tooWN&R:@-${" & À O- Y N".repeat(size / 11)}\0`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^\\s*|\\n[^\\S\\n]*|(?:[.;]|\\s[-–—|·•])\\s+)((?:(?:(?:(?:(?:remo",
    reason: "a label has some sixty characters at most",
    attack: (size) => `k${"\ncr".repeat(size / 3)}\n(`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[.;] |, )(?:(?:today|",
    reason: "it looks three hundred characters ahead at most",
    attack: (size) => ", we were Ada".repeat(size / 13),
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[.;] |, )(?:(?:heute|",
    reason: "it looks three hundred characters ahead at most",
    attack: (size) => ", da waren Ada".repeat(size / 14),
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?<=^@?\\p{L}[\\p{L}\\d_'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,3}),? (?<span>(?:(?:(?:[wW]",
    reason: "what it looks back for has a hundred characters at most, from the beginning on",
    attack: (size) => `Ada${" A".repeat(size / 2)} left\n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?<=^@?\\p{L}[\\p{L}\\d_'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,3}),? (?<span>(?:(?:(?:[kK]",
    reason: "what it looks back for has a hundred characters at most, from the beginning on",
    attack: (size) => `Ada${" A".repeat(size / 2)} kam um\n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:\\b|^(?=\\())(?:(?:(?:presiding officer|",
    reason: "it is asked of words without line feeds, so that the first place is the last",
    attack: (size) => " call led by".repeat(size / 12),
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:[Vv]ote|VOTE)\\b[^.?!]{0,100}: ?\\d+",
    reason: "it looks a hundred characters ahead at most",
    attack: (size) => `${"vote ".repeat(size / 5)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[:,;] |(?:→|->|=>|⇒) ?|\\b(?:we|let['’]s",
    reason: "it looks forty characters ahead at most",
    attack: (size) => `T${", TABLE".repeat(size / 16)}TBE ${"SHELVE TO ".repeat(size / 20)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^[#[(*]*(?:(?:(?:(?:(?:[aA][uU][fF]",
    reason: "who stands beside a mark has sixty characters at most",
    attack: (size) => `AI${"  ".repeat(size / 4)}N${" ".repeat(size / 2)}\t`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:no (?:decision|conclusion|agreement|consensus|vote|result|outcome|time)",
    reason: "it looks a hundred and thirty characters ahead at most",
    attack: (size) => "no vote, again ".repeat(size / 15),
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^wir (?:vertagen|verschieben) (?:das|die|den|es)",
    reason: "it looks ninety characters ahead at most",
    attack: (size) => "die wahl wird wieder ".repeat(size / 21),
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:wird|werden|wurde|wurden)\\b[^.?!;]{0,60}",
    reason: "it looks sixty characters ahead at most",
    attack: (size) => `${"WIRD-AUF ".repeat(size / 9)}AUFÄDIE -`,
  },
];

/** Whether an exception speaks of an expression. */
export function isOf({ file, begins }: Exception, expression: Expression): boolean {
  return expression.file === file && expression.source.startsWith(begins);
}

/** Whether the checker decides it by its automaton within milliseconds: it is short and looks neither ahead nor behind. */
export function isPlain({ source }: Expression): boolean {
  return source.length <= 40 && !/\(\?<?[=!]|\\[1-9k]/.test(source);
}

/** What stands for one in linear.json: it changes with the expression, with its flags and with the checker. */
export function digest({ source, flags }: Expression, checker: string): string {
  return createHash("sha256").update(`${checker} /${source}/${flags}`).digest("hex").slice(0, 24);
}

/** Whether its reason stands among the exceptions. */
export function isExcepted(one: Expression): boolean {
  return EXCEPTIONS.some((exception) => isOf(exception, one));
}

/** Those that the checker does not call linear, each with what it says. */
export async function doubted(all: readonly Expression[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of all) {
    if (isExcepted(one)) continue;
    // Far more than it needs: that it knows nothing is a finding too.
    const limits = { timeout: 300_000, randomSeed: 1 };
    let said = await check(one.source, one.flags, limits);
    if (said.status === "safe") continue;
    // It may have been slow, not the expression: what counts is how often that steps, however long a busy machine takes.
    said = await check(one.source, one.flags, { ...limits, attackTimeout: 60_000 });
    if (said.status === "safe") continue;
    const why =
      said.status === "vulnerable" ? `${said.complexity.summary}: ${said.attack.pattern}` : said.status;
    found.push(`${one.file}: /${one.source}/${one.flags} is ${why}`);
  }
  return found;
}
