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
  /** Whether it is what begins another one, which is not meant. */
  readonly isWhole?: boolean;
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
    begins: "\\b(?:kein|keine|fällt (?",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `NÄCHSTE NÄCHSTE A${"TE".repeat(size / 4)}${"ST".repeat(size / 4)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:(?:were|was|are)",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `\u0000${"WHO\u0000HERE,".repeat(size / 9)}.`,
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
    begins: "(?:^|[\\s,;:(])(?:(?:(?:[a",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `AGreEd that B/X/J/O N T K${" & The Nejhv".repeat(size / 12)}\n`,
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
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[^\\s:] )(?:→|⇒|➔|➜|-",
    reason: "it looks 160 characters ahead or back at most",
    attack: (size) => `\u0000${"\u0000 ➔ ".repeat(size / 5)}<`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?<=^\\p{Lu}\\S{1,20}(?: \\p{Lu}\\S{0,20}){0,2}) \\p{Ll}[^,;:]{2,60} (?:a",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `Al AspAanbauApsuApuu${" Anndsappuuu".repeat(size / 13)}\t`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?<=^\\p{Lu}\\S{1,20}(?: \\p{Lu}\\S{0,20}){0,2}) \\p{Ll}[^,;:]{2,60} (?:u",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `Al AspAanbauApsuApuu${" Anndsappuuu".repeat(size / 13)}\t`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:bittet|bat|beantr",
    reason: "it looks 90 characters ahead or back at most",
    attack: (size) => `${"BAT ".repeat(size / 5)}!`,
  },
  {
    file: "reader/minutes/people/unlisted/told.ts",
    begins: "^[^\\p{L}\\p{Extended_Picto",
    reason: "it looks 300 characters ahead or back at most",
    attack: (size) => `© ${" ".repeat(size / 2)} !`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[.;] |, (?:(?:(?:das",
    reason: "it looks 300 characters ahead or back at most",
    attack: (size) => ` ${", DA SIND A".repeat(size / 12)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:welcomed|thanked|gre",
    reason: "it looks 200 characters ahead or back at most",
    attack: (size) => `${"THANKED D TO ".repeat(size / 14)}N`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?<!\\b(?:met|meets|spoke|speaks?|talk(?:s|ed|ing)?|deal(?:s|t)?|agree[sd]?|work(?:s|ed|ing)?|argue[sd]?|check(?:s|ed)?) )\\b(?:we",
    reason: "it looks 200 characters ahead or back at most",
    attack: (size) => ` ${"MÉWITH V AT OUR ".repeat(size / 17)}Y`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?<!\\b(?:met|meets|spoke|speaks?|talk(?:s|ed|ing)?|deal(?:s|t)?|agree[sd]?|work(?:s|ed|ing)?|argue[sd]?|check(?:s|ed)?) )\\b(?:wi",
    reason: "it looks 200 characters ahead or back at most",
    attack: (size) => ` ${"MÉWITH V AT OUR ".repeat(size / 17)}Y`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?<=^@?\\p{L}[\\p{L}\\d_'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,3}(?: \\([^()]{1,40}\\))?),? (?<span>(?:(?:[w",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `Ä F MUUEÜ${" CvIGpSü".repeat(size / 9)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?<=^@?\\p{L}[\\p{L}\\d_'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,3}(?: \\([^()]{1,40}\\))?),? (?<span>(?:(?:[a",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `Ä F MUUEÜ${" CvIGpSü".repeat(size / 9)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^[^?;]{8,}?[:,(?:–—-] ?(?",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `WAL (-FY(0 UP 0 NO,${",/".repeat(size / 3)};`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[^\\p{L}])(?<name>(?!(?:(?:[dD][eE][aA]",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `ES L EP${" NN".repeat(size / 4)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:\\b|^(?=\\())(?:(?:unter",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `0XCÜ${"Lß".repeat(size / 13)}Ü${"LKÄTGNTAYÄ".repeat(size / 13)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:on|onto|to|into) (?:",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `TO SCHEDUM ${"ON ".repeat(size / 4)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[,;:(?:–—-] ?|(?:→|-",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `Y${"⇒I RESUME>C".repeat(size / 23)}.${"⇒I RESUME>T".repeat(size / 23)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:talk|speak) again",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `O${"–WE BE IN:I".repeat(size / 12)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:tbd|tba)[,;:]? (?:(?",
    reason: "it looks 2 characters ahead or back at most",
    attack: (size) => ` ${"TBA IN ".repeat(size / 8)}I`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^[^?;:]{3,120}? (?:has|ha",
    reason: "it looks 160 characters ahead or back at most",
    attack: (size) => `TATALK \u0000${" T,".repeat(size / 4)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\bnot (?:yet )?decided[,;",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `${"TOO BIG-".repeat(size / 15)}WE TOTOO BIG${"→WAIT–T".repeat(size / 16)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?!.*\\b(?:every|each|alw",
    reason: "it looks 120 characters ahead or back at most",
    attack: (size) => `GWHETHE${"=>WHETHER N".repeat(size / 12)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:will|to|shall|should",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `TO BE REOPENED'HY RB2XJ2NED'HY${" WE".repeat(size / 4)}.`,
  },
  {
    file: "reader/minutes/people/labels/joined.ts",
    begins: ", (\\p{Ll}[^()]{1,120})$",
    reason: "it looks 120 characters ahead or back at most",
    attack: (size) => `${", aa".repeat(size / 9)}${", aa".repeat(size / 9)}(`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:[Ww]ho) ((?<verb>(?:",
    reason: "it looks 100 characters ahead or back at most",
    attack: (size) => `${"who -s ".repeat(size / 8)}?whwho --h-\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:[Ww]er) ((?<verb>(?:",
    reason: "it looks 100 characters ahead or back at most",
    attack: (size) => `${"Wer -s ".repeat(size / 8)}?`,
  },
  {
    file: "reader/minutes/people/words/person.ts",
    begins: "(?<=^(?:\\p{Lu}\\p{Ll}{1,30",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) =>
      `${"aaaaaaaaaaaaaaaaaaa_A".repeat(size / 24)}${"a".repeat(size / 23)}aaaaa_A${"a".repeat(size / 23)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:[pP][oO][lL][lL]|[vV]",
    reason: "it looks 100 characters ahead or back at most",
    attack: (size) => `d${"…vOte".repeat(size / 10)}d${"…vOte".repeat(size / 10)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:collides?|clash(?:es)",
    reason: "a word of its own stands before what it looks through",
    attack: (size) =>
      `${"NEXT C ".repeat(size / 14)}-\u0000W NEXT NEXT C ${"NEXT C-".repeat(size / 14)}\u0000`,
  },
  {
    file: "reader/minutes/people/words/bared.ts",
    begins: "(?<=(?:^|\\s)@[\\w.-]{1,40})",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `@-:----------${"------------------------------".repeat(size / 30)}---------`,
  },
  {
    file: "reader/minutes/people/head/in-clauses.ts",
    begins: "\\p{Lu}[\\p{L}'’-]{0,40} $",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `AAAAAAAAAAAAAAAAAAAAAA${"A".repeat(size / 1)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:we|let['’]s|let us)(?:['’]ll)",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `${"WE ".repeat(size / 3)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:(?:(?:(?:no (?:decision",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) =>
      `NO T,(A ${"ONE ".repeat(size / 20)}T${"NOT MUCH".repeat(size / 20)}T${"NOT MUCH".repeat(size / 20)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:(?:(?:(?:(?:(?:(?:",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `WE'VE TIME TILL ${"THE MTG IN THE ".repeat(size / 15)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:motion|moved|moves|pr",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `-${"A(MOVED TO TABLE(".repeat(size / 17)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[,;:] |\\b(?:and|so|but)",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `${", ".repeat(size / 16)}S\u0000${"A, SEE AT MTG ".repeat(size / 16)}O `,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[,;:–(?:→] ?|\\b(?:we|",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `CONTINUE WI\u0000H Z${" DEC A".repeat(size / 6)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "[,;:] ?(?:more|the rest|ag",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `-${",,".repeat(size / 4)}${",,".repeat(size / 4)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:(?:(?:[nN][eE][aA]",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `aLl${" now all all".repeat(size / 12)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b[Aa]ll (?:but|except) [^",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `${"All but ".repeat(size / 9)}w ww  w${" ".repeat(size / 9)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[,;:–—] |[,;:]? (?:[s",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `S${"â wwen".repeat(size / 8)}s`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:[oO][kK]|[oO][kK][aA]",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `${"L+1,".repeat(size / 4)}?`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\d[^.?!]{0,40}[,;:→–—-] ?(",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `E${"0F".repeat(size / 2)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:\\+1 @?[\\w-]{2,20}[ ,;/&",
    reason: "it looks 20 characters ahead or back at most",
    attack: (size) =>
      `${"+1 --+1 --+1 --+1 --+1 11+1 1-+1 11+1 -1+1 --+1 1-+1 11-11-1--1--1-1-1-11".repeat(size / 73)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:\\bagreed (?:only )?that",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `AGREED BQPUJRGMBFAKATVSNPNIHYC${" THAT K HAD AGREED".repeat(size / 18)}E`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^\\s*|\\n[^\\S\\n]*|(?:[.;,]|\\s(?:[-–—|·•]|\\/\\/?))\\s+)((?:(?:(?:(",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) =>
      `preset${"ca, te".repeat(size / 12)}res e _ tpresentabsencessent${" a, te".repeat(size / 12)}c\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:\\b|(?=['’]))(?:(?<rule0>(?:(",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `'s ting-once S z${" B I".repeat(size / 8)}\u0000S z${" B D".repeat(size / 8)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:(?<!\\b(?:asks?|checks?|",
    reason: "it looks 100 characters ahead or back at most",
    attack: (size) => `ASK T A ${"S ASK ".repeat(size / 6)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:^|[\\s,;:(])(?:(?:(?:[Ww]e(?:['’]ll| will| shall)|[Ll]et['’]s|[Ll]et us) (?:have|let|get|ask|leave it to|trust)|[Ww]e ask|[Pp]lease (?:could|can|would)|(?:[Cc]ould|[Cc]an|[Ww]ould)(?= [^ ]{2,20} please )) ((?:@?\\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*){0,3}|@\\w(?:[\\w.-]*\\w)?|(?:[T",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `can S/E/D/the Lyxtd${"e/Our Poxeze".repeat(size / 12)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(\\d{1,3}) (?:(?:votes?|v",
    reason: "it looks 50 characters ahead or back at most",
    attack: (size) => ` ${"1 +".repeat(size / 3)}TNE`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:every|each|first|seco",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `${"THIRD\u0000".repeat(size / 6)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?<name>@?\\p{L}[\\p{L}\\d_.-]{0,30}(?: \\p{Lu}[\\p{L}\\d_.-]{1,30}){0,2})(?:['’]s? (?:turn|job|task|go|week|honou?r|lot|day) to (?:chair|lead|facilitate|moderate|host|run|drive|steer|preside|emcee|keep order|open|take)(?: us| it| things| the chair)?(?: (?:i",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `o' go to run for brwrum-${"pwdgpnwejaAv-".repeat(size / 13)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?:[[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]?\\s+)?(?<name>@?\\p{L}[\\p{L}\\d '’._-]{0,40}?)\\s?:\\s+(?:[^.!?]{0,80}[.!?,] )?(?:(?:(?:[iI]['’'’][lL][lL]|[iI] [wW][iI][lL][lL]|[iI]['’'’][mM]|[iI] [aA][mM]|[iI]['’'’][lL][lL] [bB][eE]|[iI] [wW][iI][lL][lL] [bB][eE]|[lL][eE][tT] [mM][eE]|[iI] [cC][aA][nN]|[iI] [gG][eE][tT] [tT][oO]|[mM][yY] [tT][uU][rR][nN] [tT][oO]) (?:[lL][eE][aA][dD]|[cC][hH][aA][iI][rR]|[mM][oO][dD][eE][rR][aA][tT][eE]|[fF][aA][cC][iI][lL][iI][tT][aA][tT][eE]|[hH][oO][sS][tT]|[rR][uU][nN]|[lL][eE][aA][dD][iI][nN][gG]|[cC][hH][aA][iI][rR][iI][nN][gG]|[mM][oO][dD][eE][rR][aA][tT][iI][nN][gG]|[fF][aA][cC][iI][lL][iI][tT][aA][tT][iI][nN][gG]|[hH][oO][sS][tT][iI][nN][gG]|[rR][uU][nN][nN][iI][nN][gG])(?: (?:[tT][oO][dD][aA][yY]|[tT][oO][nN][iI][gG][hH][tT]|[tT][hH][iI][sS]|[iI][tT]|[uU][sS]|[tT][hH][eE] (?:[c",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `L:\t${"\t ".repeat(size / 2)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:(?:with )?apologie",
    reason: "it looks 20 characters ahead or back at most",
    attack: (size) => `T ${"ALSO CREW CREW ".repeat(size / 18)}${"-LI".repeat(size / 18)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:(?:(?:with )?apolo",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `E _ ${"WHO WAS ABSENT ".repeat(size / 15)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:shortlist|not|next",
    reason: "it looks 20 characters ahead or back at most",
    attack: (size) => `J ${"CREW ".repeat(size / 5)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?:(?:pause|mittag|tee|kaffee|kuchen|bier|kneipe|spaziergang|wetter))\\b|\\b(?:if|whether|unless|would|could|might|should|h",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `IM LETZTIM LETZTEN F${"SBE".repeat(size / 3)}Ã`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:(?:beschlossen|ver",
    reason: "it looks 100 characters ahead or back at most",
    attack: (size) => `beschlossen, dass ${"Ada Ada, ".repeat(size / 9)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:^|[\\s,;:(])(?:(?:(?:[Ww]e(?:['’]ll| will| shall)|[Ll]et['’]s|[Ll]et us) (?:have|let|get|ask|leave it to|trust)|[Ww]e ask|[Pp]lease (?:could|can|would)|(?:[Cc]ould|[Cc]an|[Ww]ould)(?= [^ ]{2,20} please )) ((?:@?\\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*){0,3}|@\\w(?:[\\w.-]*\\w)?|(?:[D",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `fell to W/W/Der kassier${" /N F R Er".repeat(size / 10)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(\\d{1,3}) (?:(?:stimmen?",
    reason: "it looks 50 characters ahead or back at most",
    attack: (size) => `\u0000${"1 JA (".repeat(size / 6)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?<name>@?\\p{L}[\\p{L}\\d_.-]{0,30}(?: \\p{Lu}[\\p{L}\\d_.-]{1,30}){0,2})(?:['’]s? (?:turn|job|task|go|week|honou?r|lot|day) to (?:chair|lead|facilitate|moderate|host|run|drive|steer|preside|emcee|keep order|open|take)(?: us| it| things| the chair)?(?: (?:h",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `Âª${"er-sÂªdlwAusxwih.gsj.ÃnnpÃÃ".repeat(size / 30)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?:[[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]?\\s+)?(?<name>@?\\p{L}[\\p{L}\\d '’._-]{0,40}?)\\s?:\\s+(?:[^.!?]{0,80}[.!?,] )?(?:(?:(?:[iI]['’'’][lL][lL]|[iI] [wW][iI][lL][lL]|[iI]['’'’][mM]|[iI] [aA][mM]|[iI]['’'’][lL][lL] [bB][eE]|[iI] [wW][iI][lL][lL] [bB][eE]|[lL][eE][tT] [mM][eE]|[iI] [cC][aA][nN]|[iI] [gG][eE][tT] [tT][oO]|[mM][yY] [tT][uU][rR][nN] [tT][oO]) (?:[lL][eE][aA][dD]|[cC][hH][aA][iI][rR]|[mM][oO][dD][eE][rR][aA][tT][eE]|[fF][aA][cC][iI][lL][iI][tT][aA][tT][eE]|[hH][oO][sS][tT]|[rR][uU][nN]|[lL][eE][aA][dD][iI][nN][gG]|[cC][hH][aA][iI][rR][iI][nN][gG]|[mM][oO][dD][eE][rR][aA][tT][iI][nN][gG]|[fF][aA][cC][iI][lL][iI][tT][aA][tT][iI][nN][gG]|[hH][oO][sS][tT][iI][nN][gG]|[rR][uU][nN][nN][iI][nN][gG])(?: (?:[tT][oO][dD][aA][yY]|[tT][oO][nN][iI][gG][hH][tT]|[tT][hH][iI][sS]|[iI][tT]|[uU][sS]|[tT][hH][eE] (?:[s",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `H:\t${"\t ".repeat(size / 2)}`,
  },
  {
    file: "reader/minutes/people/head/other-labels.ts",
    begins: "^(?<opening>\\s*)(?<label>\\",
    reason: "it looks 300 characters ahead or back at most",
    attack: (size) => `A\t:\n${"\t".repeat(size / 1)}\n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?:\\w{1,30}[:,]? ){1,12}(",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) =>
      `W ${"ALL ".repeat(size / 10)}${" ".repeat(size / 10)}U O N S E FE G V U O ${"BOTH ".repeat(size / 10)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:\\b(?:suggest|propos|ask",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) =>
      `MOV,GO THE ZÂ·BN N${" BACK MOV,GO THE ZÂ·".repeat(size / 39)}BN N${" BACK TO THE HâOI".repeat(size / 39)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|\\b(?:is|be|comes?|com",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `-${"COME UP AGAIN THE ".repeat(size / 18)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:^|^(?:at|on|upon) [^.,;:?!]{2,40}?(?:request|suggestion|wish|proposal)(?: (?:of|by) \\S+)? |[,;:–—(?:→] ?|(?:->|=>) ?|\\b(?:so|and|but|then|hence|thus|therefore|that) ))w",
    reason: "it looks 50 characters ahead or back at most",
    attack: (size) => `R${"=>VOTE ON M".repeat(size / 11)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\bto be (?:(?:carried|held",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `TO BE RAISED  B  Y ${" RE T".repeat(size / 5)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:(?:(?:(?:(?:(?:no (?:decision|conclusion|agreement|consensus|vote|result|outcome|time)\\b|(?:don['’]t|didn['’]t|did not|do not) have (?:the |enough |any )?time\\b|(?:did not|didn['’]t|could not|couldn['’]t|can['’]t|cannot) (?:come to|reach|decide|settle|agree|judge|finish)|not (?:yet )?(?:decided|settled|agreed|ready|enough|today|tonight|now)\\b|(?:asked for|wants?|wanted|needs?) more (?:information|time|details|numbers|figures)|undecided|unresolved|unsettled|not (?:reached|shown|covered|discussed|dealt with)|none yet|nothing (?:was |is )?(?:decided|yet)|(?:didn['’]t|did not|never) (?:get|got) to|needs? (?:more|another|further|input|feedback|an answer)\\b|(?:ran )?out of time|time ran out|opinions (?:differ|were split|are split)|too (?:big|late|early|long|few|many|complex)\\b|(?<![a-z] )without \\w+ |without (?:a |any )?(?:decision|result|conclusion|vote|agreement|consensus|outcome)\\b))|(?:(?:(?:is|was|are|were|being|has|had|have)(?: not|n['’]t)?|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|couldn['’]t|can['’]t|not|cannot) (?:\\w+ )?(?:here|there|around|present|available|with us|attend|join|make it|away|absent|missing|ill|sick|back|on (?:holiday|leave|vacation))\\b)|(?:not|n['’]t) (?:yet )?(?:ripe|ready|done|there|finished|in|clear|complete)\\b|^(?:[^.:;?!]{1,60}: ?)?no \\w+(?= ?,)|\\b[\\w-]{1,24} (?:out|away|off|ill|sick|absent|missing|on leave|on holiday)(?= ?[,;→–—-])|(?:no|little|not much) time|time(?:['’]s| is| was) (?:up|over|short)|(?:ran|run|running) (?:out|short) of|too (?:late|early|soon|big|long|tired|few)|needs? (?:more|\\w+ first)|waiting for|not without \\w+|opinions|open question))|^needs? \\S|\\b(?:no(?! (?:(?:call|meeting|session|sync|stand-?up|tele-?con(?:ference)?|telco)|(?:mtg|assembly|gathering|get-?together|catch-?up|hangout|retro(?:spective)?|town hall|office hours|round ?table|workshop|wrap-?up|jour fixe)|objections?|dissent|vetoe?s?|blocks?|concerns?|news|problems?|one (?:objected|minded|was against))\\b)|not|nobody(?! (?:objected|minded))|nothing|none|no one|without|lost|lack(?:s|ing|ed)?|missing|absent|unsure|\\w{2,8}n['’]t)\\b))|\\babsent|\\bill\\b|\\baway\\b)",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `TIALZIM${"N'TâSKIP AGAI".repeat(size / 15)}T`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:(?:(?:(?:(?:(?:no (?:decision|conclusion|agreement|consensus|vote|result|outcome|time)\\b|(?:don['’]t|didn['’]t|did not|do not) have (?:the |enough |any )?time\\b|(?:did not|didn['’]t|could not|couldn['’]t|can['’]t|cannot) (?:come to|reach|decide|settle|agree|judge|finish)|not (?:yet )?(?:decided|settled|agreed|ready|enough|today|tonight|now)\\b|(?:asked for|wants?|wanted|needs?) more (?:information|time|details|numbers|figures)|undecided|unresolved|unsettled|not (?:reached|shown|covered|discussed|dealt with)|none yet|nothing (?:was |is )?(?:decided|yet)|(?:didn['’]t|did not|never) (?:get|got) to|needs? (?:more|another|further|input|feedback|an answer)\\b|(?:ran )?out of time|time ran out|opinions (?:differ|were split|are split)|too (?:big|late|early|long|few|many|complex)\\b|(?<![a-z] )without \\w+ |without (?:a |any )?(?:decision|result|conclusion|vote|agreement|consensus|outcome)\\b))|(?:(?:(?:is|was|are|were|being|has|had|have)(?: not|n['’]t)?|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|couldn['’]t|can['’]t|not|cannot) (?:\\w+ )?(?:here|there|around|present|available|with us|attend|join|make it|away|absent|missing|ill|sick|back|on (?:holiday|leave|vacation))\\b)|(?:not|n['’]t) (?:yet )?(?:ripe|ready|done|there|finished|in|clear|complete)\\b|^(?:[^.:;?!]{1,60}: ?)?no \\w+(?= ?,)|\\b[\\w-]{1,24} (?:out|away|off|ill|sick|absent|missing|on leave|on holiday)(?= ?[,;→–—-])|(?:no|little|not much) time|time(?:['’]s| is| was) (?:up|over|short)|(?:ran|run|running) (?:out|short) of|too (?:late|early|soon|big|long|tired|few)|needs? (?:more|\\w+ first)|waiting for|not without \\w+|opinions|open question))|^needs? \\S|\\b(?:no(?! (?:(?:call|meeting|session|sync|stand-?up|tele-?con(?:ference)?|telco)|(?:mtg|assembly|gathering|get-?together|catch-?up|hangout|retro(?:spective)?|town hall|office hours|round ?table|workshop|wrap-?up|jour fixe)|objections?|dissent|vetoe?s?|blocks?|concerns?|news|problems?|one (?:objected|minded|was against))\\b)|not|nobody(?! (?:objected|minded))|nothing|none|no one|without|lost|lack(?:s|ing|ed)?|missing|absent|unsure|\\w{2,8}n['’]t)\\b))|stuck|out of (?:time|steam",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `TIALZIM${"N'TâSKIP AGAI".repeat(size / 15)}T`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:bring|get|ask|have",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `A ${"THE AGM,WE'LL ".repeat(size / 14)}U`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[,;:–—→(?:] ?|[?] |(?",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `:${"MR 0 WAIT FOR > OR (".repeat(size / 20)}?`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:^|^(?:at|on|upon) [^.,;:?!]{2,40}?(?:request|suggestion|wish|proposal)(?: (?:of|by) \\S+)? |[,;:–—(?:→] ?|(?:->|=>) ?|\\b(?:so|and|but|then|hence|thus|therefore|that) ))(?:(?:(?:we|let['’]s|lets|let us|i|i['’]d|we['’]d)(?:['’]ll| will| would| should| shall| can)?(?: (?:just|rather|better|then|also|all|prefer to)){0,2} )?)(?:c",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `so ${" so circle back".repeat(size / 15)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[,;:–—] )(?:to )?revi",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `'${"NO,IT GO UP AT IN THE ".repeat(size / 22)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?<!,) (?:who(?: also| the",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `n${" who also".repeat(size / 18)}sn${" who also".repeat(size / 18)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "[[(]((?:(?:(?:(?:(?:acting",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `[M[MS${"M(".repeat(size / 6)}MS${"(M".repeat(size / 6)}[M${"(M".repeat(size / 6)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^[^.;?!]*?\\b(?:tomorrow|to",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `${"T\u0000BY ".repeat(size / 5)}B\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?:(?:(?:suggest(?:s|ed)?|propos(?:es?|ed)|ask(?:s|ed)?|request(?:s|ed)?|recommend(?:s|ed)?|wonder(?:s|ed)?|want(?:s|ed)?)(?: that| if| whether)?) ((?:@?\\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*){0,3}|@\\w(?:[\\w.-]*\\w)?|(?:[T",
    reason: "it looks 160 characters ahead or back at most",
    attack: (size) => `ask S/S/Ã/S/F/W/The MbtwlvhtvÂµ${"s/Our OkibsÂµ".repeat(size / 13)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?:(?:[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould) (?:someone|somebody|anyone|anybody|you)(?: please)?|[Ww]ho (?:can|could|will|would|wants to|has (?:the )?time to|volunteers to)|[Ww]ho['’]ll|[Ww]ho(?:['’]s| is) (?:going to|up for|willing to|able to)) (?<what>(?<verb>(?:[a",
    reason: "it looks 200 characters ahead or back at most",
    attack: (size) => `${"can you r-".repeat(size / 20)}?eone${"who'll r!'".repeat(size / 20)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:(?:(?:(?:(?:acting",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `${"M M(".repeat(size / 4)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?<![\\d:.])(\\d{1,2})(?:(?:[:.]|(?<=\\d\\d)(?=\\d\\d(?!\\d)))(\\d{2})(?::00)?)? ?(?:(?:h|hrs|hours|o['’]clock)\\b)? ?((?:(?:[apAP]\\.?[mM]\\b\\.?)))?,",
    reason: "it looks 20 characters ahead or back at most",
    attack: (size) => `a${".00iMi1iMi1".repeat(size / 11)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:(?:(?:^\\W{0,6}(?:(?:so|",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) =>
      `THATâS IT FOR NOW${" CREW".repeat(size / 10)}T HATâS IT FOW${" CREW".repeat(size / 10)}T`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^(?:[\\d.]{1,12}\\)? )?|[.;:,(/|–—-] ?|\\b(?:a",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `#(>${"-OUR NEXT TIME ".repeat(size / 15)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^[^.;:?!]{2,100} (?:(?:(?:was|were|is|are|has been|have been|stands))|(?:b",
    reason: "it looks 100 characters ahead or back at most",
    attack: (size) =>
      `ASKÂ·PUT THE 2E 2JL0 'Zâ FY- GWT2#SLLK2${" ASKÂ·PUT THE 2JL".repeat(size / 17)}0 'Zâ FY- GWT2`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?<![\\p{L}\\p{N}])(?:\\p{Lu}",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `${"sNf AS".repeat(size / 7)}S AS${"n".repeat(size / 7)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?:\\s{0,3}(?::[a-z][a-z\\d",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `â${"\t\t".repeat(size / 7)}\t${"\tÂ©\t\t".repeat(size / 7)}\t\t\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\s?(?:->|[→⇒,;(/|–—-])\\s?[^,;()]{0,20}\\b(?:ne",
    reason: "it looks 20 characters ahead or back at most",
    attack: (size) => `/>E\t\u0000TNaNa-\u0000>0-${"NXT-".repeat(size / 4)}a`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?:(?:(?:suggest(?:s|ed)?|propos(?:es?|ed)|ask(?:s|ed)?|request(?:s|ed)?|recommend(?:s|ed)?|wonder(?:s|ed)?|want(?:s|ed)?)(?: that| if| whether)?) ((?:@?\\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*){0,3}|@\\w(?:[\\w.-]*\\w)?|(?:[D",
    reason: "it looks 160 characters ahead or back at most",
    attack: (size) => `R/Ã/B/R/Ã/E/Ã B R Ã${" ought to r r, N/A/S/B I I IÂª".repeat(size / 30)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?:(?:[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould) (?:someone|somebody|anyone|anybody|you)(?: please)?|[Ww]ho (?:can|could|will|would|wants to|has (?:the )?time to|volunteers to)|[Ww]ho['’]ll|[Ww]ho(?:['’]s| is) (?:going to|up for|willing to|able to)) (?<what>(?<verb>(?:[\\",
    reason: "it looks 200 characters ahead or back at most",
    attack: (size) =>
      `can ho${"can you ".repeat(size / 18)}\u0000an you r!l ${"can you r-".repeat(size / 18)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:(?:(?:^\\W{0,6}(?:(?:als",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `.(\u0000\u0000Ã${"CREW ".repeat(size / 5)}Y Y`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^(?:[\\d.]{1,12}\\)? )?|[.;:,(/|–—-] ?|\\b(?:u",
    reason: "a word of its own stands before what it looks through",
    attack: (size) =>
      `()Ã#.${"UNSER NÃCHSTE Ã -".repeat(size / 35)}N.${"UNSER NÃCHSTE -".repeat(size / 35)}a`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?!(?:(?:group|team|committee|board|crew|council|assembly|panel)|(?:g",
    reason: "it looks 24 characters ahead or back at most",
    attack: (size) => `nÃ¤cht-srkvdq${"ehÃ¤".repeat(size / 4)}chste call thehfzy `,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?:(?:(?:\\+1|ja|dafür)):?",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) =>
      `f +1f +1+1 auÃ¼ui.ÂªdnuwfÃ¼e.b--v.ir'ou-'${"e +1+1 r.ivw.uw.Âªbaje.mur'ssmoone".repeat(size / 34)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:(?:(?:(?:(?:no (?:decision|conclusion|agreement|consensus|vote|result|outcome|time)\\b|(?:don['’]t|didn['’]t|did not|do not) have (?:the |enough |any )?time\\b|(?:did not|didn['’]t|could not|couldn['’]t|can['’]t|cannot) (?:come to|reach|decide|settle|agree|judge|finish)|not (?:yet )?(?:decided|settled|agreed|ready|enough|today|tonight|now)\\b|(?:asked for|wants?|wanted|needs?) more (?:information|time|details|numbers|figures)|undecided|unresolved|unsettled|not (?:reached|shown|covered|discussed|dealt with)|none yet|nothing (?:was |is )?(?:decided|yet)|(?:didn['’]t|did not|never) (?:get|got) to|needs? (?:more|another|further|input|feedback|an answer)\\b|(?:ran )?out of time|time ran out|opinions (?:differ|were split|are split)|too (?:big|late|early|long|few|many|complex)\\b|(?<![a-z] )without \\w+ |without (?:a |any )?(?:decision|result|conclusion|vote|agreement|consensus|outcome)\\b))|(?:(?:(?:is|was|are|were|being|has|had|have)(?: not|n['’]t)?|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|couldn['’]t|can['’]t|not|cannot) (?:\\w+ )?(?:here|there|around|present|available|with us|attend|join|make it|away|absent|missing|ill|sick|back|on (?:holiday|leave|vacation))\\b)|(?:not|n['’]t) (?:yet )?(?:ripe|ready|done|there|finished|in|clear|complete)\\b|^(?:[^.:;?!]{1,60}: ?)?no \\w+(?= ?,)|\\b[\\w-]{1,24} (?:out|away|off|ill|sick|absent|missing|on leave|on holiday)(?= ?[,;→–—-])|(?:no|little|not much) time|time(?:['’]s| is| was) (?:up|over|short)|(?:ran|run|running) (?:out|short) of|too (?:late|early|soon|big|long|tired|few)|needs? (?:more|\\w+ first)|waiting for|not without \\w+|opinions|open question))|^needs? \\S|\\b(?:no(?! (?:(?:s",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `A${"N-ZU".repeat(size / 4)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\s?(?:->|[→⇒,;(/|–—-])\\s?[^,;()]{0,20}\\b(?:nä",
    reason: "it looks 20 characters ahead or back at most",
    attack: (size) => `N${"\t-NÃCHSTE(0".repeat(size / 12)}a`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:Sprechstunden?|Worksh",
    reason: "it looks 20 characters ahead or back at most",
    attack: (size) => `nächste ${"nächste ".repeat(size / 8)}${"a".repeat(size)}`,
  },
  {
    file: "reader/minutes/people/unlisted/initials.ts",
    begins: "^(?<name>\\p{Lu}[\\p{L}'’.-]",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `A ' . A A${"-AAA".repeat(size / 4)}(`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:unless|provided|subject",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `${"Uâ".repeat(size / 4)}â`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?:[^.,;:?!]{1,30}: )?(?:",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) =>
      `IT${" WAIT FOR G WAITS ".repeat(size / 23)}TILLTHEG WAITS TILL 0${" WAIT".repeat(size / 23)}T`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:talks?|discussions?|n",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `'T:VOT${"T:VOTE GO ON ON THE ".repeat(size / 20)}:A .`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:vote|decision) is (?:",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `D${"-DECISION'G".repeat(size / 11)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[,;:–—→] ?|(?:->|=>) ",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `,${"âWAIT WHEN =".repeat(size / 14)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?:(?:still|remains?|stay",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `Â·${"C/O TO THE ".repeat(size / 11)}E TT`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?:(?:the|a|another|more|",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `I${"NO ".repeat(size / 5)}TEM OF Y${"ID".repeat(size / 5)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:(?:(?:(?:(?:no (?:decision|conclusion|agreement|consensus|vote|result|outcome|time)\\b|(?:don['’]t|didn['’]t|did not|do not) have (?:the |enough |any )?time\\b|(?:did not|didn['’]t|could not|couldn['’]t|can['’]t|cannot) (?:come to|reach|decide|settle|agree|judge|finish)|not (?:yet )?(?:decided|settled|agreed|ready|enough|today|tonight|now)\\b|(?:asked for|wants?|wanted|needs?) more (?:information|time|details|numbers|figures)|undecided|unresolved|unsettled|not (?:reached|shown|covered|discussed|dealt with)|none yet|nothing (?:was |is )?(?:decided|yet)|(?:didn['’]t|did not|never) (?:get|got) to|needs? (?:more|another|further|input|feedback|an answer)\\b|(?:ran )?out of time|time ran out|opinions (?:differ|were split|are split)|too (?:big|late|early|long|few|many|complex)\\b|(?<![a-z] )without \\w+ |without (?:a |any )?(?:decision|result|conclusion|vote|agreement|consensus|outcome)\\b))|(?:(?:(?:is|was|are|were|being|has|had|have)(?: not|n['’]t)?|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|couldn['’]t|can['’]t|not|cannot) (?:\\w+ )?(?:here|there|around|present|available|with us|attend|join|make it|away|absent|missing|ill|sick|back|on (?:holiday|leave|vacation))\\b)|(?:not|n['’]t) (?:yet )?(?:ripe|ready|done|there|finished|in|clear|complete)\\b|^(?:[^.:;?!]{1,60}: ?)?no \\w+(?= ?,)|\\b[\\w-]{1,24} (?:out|away|off|ill|sick|absent|missing|on leave|on holiday)(?= ?[,;→–—-])|(?:no|little|not much) time|time(?:['’]s| is| was) (?:up|over|short)|(?:ran|run|running) (?:out|short) of|too (?:late|early|soon|big|long|tired|few)|needs? (?:more|\\w+ first)|waiting for|not without \\w+|opinions|open question))|^needs? \\S|\\b(?:no(?! (?:(?:call|meeting|session|sync|stand-?up|tele-?con(?:ference)?|telco)|(?:mtg|assembly|gathering|get-?together|catch-?up|hangout|retro(?:spective)?|town hall|office hours|round ?table|workshop|wrap-?up|jour fixe)|objections?|dissent|vetoe?s?|blocks?|concerns?|news|problems?|one (?:objected|minded|was against))\\b)|not|nobody(?! (?:objected|minded))|nothing|none|no one|without|lost|lack(?:s|ing|ed)?|missing|absent|unsure|\\w{2,8}n['’]t)\\b))[",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `NTDIDN\t${"NOT WITHOUT ".repeat(size / 12)}T`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\bnot (?:discussed|reached",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) =>
      `VERED;,COV${"(ASKS'NOT COVERED".repeat(size / 34)};,COV${"(ASKS'GO THE Q\u0000X(".repeat(size / 34)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:(?:^|^(?:at|on|upon) [^.,;:?!]{2,40}?(?:request|suggestion|wish|proposal)(?: (?:of|by) \\S+)? |[,;:–—(?:→] ?|(?:->|=>) ?|\\b(?:so|and|but|then|hence|thus|therefore|that) ))|^",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `AS(S${" ITGO THEN".repeat(size / 14)}STAS((S${"S IT".repeat(size / 14)}S.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:(?:,? (?:and|&|then|but",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `s${" and".repeat(size / 10)}sa${"obtain".repeat(size / 10)}ndsz`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: " (?:which|that) [^,;]{2,80",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `${" that ".repeat(size / 6)},`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:[aA][gG][rR][eE][e",
    reason: "it looks 160 characters ahead or back at most",
    attack: (size) =>
      `a${"sks that , a".repeat(size / 24)}nd that V/O+R/the Thdpt V+${"T+R/U/R+V/A+".repeat(size / 24)}\n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?:\\[?\\d{1,2}:\\d\\d(?::\\d\\d)?\\]? )?(?:<[^<>]{1,40}> |[^:]{1,40}: )?(?:(?:[s",
    reason: "it looks 200 characters ahead or back at most",
    attack: (size) => `OK. BY NEXT S${"-F".repeat(size / 2)}?`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?:(?:(?:(?:(?:[tT][hH][eE] )?(?:[mM][aA][tT][tT][eE][rR]|[iI][tT][eE][mM]|[qQ][uU][eE][sS][tT][iI][oO][nN]|[iI][sS][sS][uU][eE]|[cC][aA][sS][eE]|[rR][eE][qQ][uU][eE][sS][tT]|[aA][pP][pP][lL][iI][cC][aA][tT][iI][oO][nN]|[tT][oO][pP][iI][cC]|[pP][oO][iI][nN][tT]|[lL][eE][tT][tT][eE][rR]|[rR][eE][sS][tT])[sS]?) )?(?:[rR][eE][fF][eE][rR][rR][eE][dD] [tT][oO]|[dD][eE][lL][eE][gG][aA][tT][eE][dD] [tT][oO]|[pP][aA][sS][sS][eE][dD] (?:[oO][nN] )?[tT][oO]|[hH][aA][nN][dD][eE][dD] (?:[oO][vV][eE][rR] )?[tT][oO]|[aA][sS][sS][iI][gG][nN][eE][dD] [tT][oO])) (?<to>(?:@?\\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*){0,3}|@\\w(?:[\\w.-]*\\w)?|(?:[T",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `HAndeD tO N M U E${".t".repeat(size / 2)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "[,;(] ?(?:(?:says|said|according to|reports|writes|claims?)) (?!(?:(?:(?:(?:(",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `R${"(SAYS B".repeat(size / 8)}YS )${")".repeat(size / 8)}N`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:the)|(?:(?:moved|v",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `${"F/".repeat(size / 2)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:(?:(?:(?:(?:no (?:decision|conclusion|agreement|consensus|vote|result|outcome|time)\\b|(?:don['’]t|didn['’]t|did not|do not) have (?:the |enough |any )?time\\b|(?:did not|didn['’]t|could not|couldn['’]t|can['’]t|cannot) (?:come to|reach|decide|settle|agree|judge|finish)|not (?:yet )?(?:decided|settled|agreed|ready|enough|today|tonight|now)\\b|(?:asked for|wants?|wanted|needs?) more (?:information|time|details|numbers|figures)|undecided|unresolved|unsettled|not (?:reached|shown|covered|discussed|dealt with)|none yet|nothing (?:was |is )?(?:decided|yet)|(?:didn['’]t|did not|never) (?:get|got) to|needs? (?:more|another|further|input|feedback|an answer)\\b|(?:ran )?out of time|time ran out|opinions (?:differ|were split|are split)|too (?:big|late|early|long|few|many|complex)\\b|(?<![a-z] )without \\w+ |without (?:a |any )?(?:decision|result|conclusion|vote|agreement|consensus|outcome)\\b))|(?:(?:(?:is|was|are|were|being|has|had|have)(?: not|n['’]t)?|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|couldn['’]t|can['’]t|not|cannot) (?:\\w+ )?(?:here|there|around|present|available|with us|attend|join|make it|away|absent|missing|ill|sick|back|on (?:holiday|leave|vacation))\\b)|(?:not|n['’]t) (?:yet )?(?:ripe|ready|done|there|finished|in|clear|complete)\\b|^(?:[^.:;?!]{1,60}: ?)?no \\w+(?= ?,)|\\b[\\w-]{1,24} (?:out|away|off|ill|sick|absent|missing|on leave|on holiday)(?= ?[,;→–—-])|(?:no|little|not much) time|time(?:['’]s| is| was) (?:up|over|short)|(?:ran|run|running) (?:out|short) of|too (?:late|early|soon|big|long|tired|few)|needs? (?:more|\\w+ first)|waiting for|not without \\w+|opinions|open question))|^needs? \\S|\\b(?:no(?! (?:(?:call|meeting|session|sync|stand-?up|tele-?con(?:ference)?|telco)|(?:mtg|assembly|gathering|get-?together|catch-?up|hangout|retro(?:spective)?|town hall|office hours|round ?table|workshop|wrap-?up|jour fixe)|objections?|dissent|vetoe?s?|blocks?|concerns?|news|problems?|one (?:objected|minded|was against))\\b)|not|nobody(?! (?:objected|minded))|nothing|none|no one|without|lost|lack(?:s|ing|ed)?|missing|absent|unsure|\\w{2,8}n['’]t)\\b))",
    isWhole: true,
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `H${"N-VFYN".repeat(size / 6)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:(?:asked|asks|sugg",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) =>
      `ASKS\u0000GO THE  -${" ASKS\u0000GO THE ".repeat(size / 15)} -${"  ".repeat(size / 15)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?: \\p{Lu}[\\p{L}'’-]+)*(?::|,? (?:to|will|has|had|is|was|would|wants?|can|thinks?|thought|says|said|asks?|asked|suggest(?:s|ed)|propos(?:es|ed)|reports?|reported|explain(?:s|ed)|show(?:s|ed)|agree[sd]|(?:(?:a",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `${" Ada".repeat(size / 4)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?:(?:(?:remote(?:ly)?|in[- ]person|on-?site|online|virtual(?:ly)?)|phone|video|zoom|irc|late|partly|partial|(?:(",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `WHO R${"UE".repeat(size / 2)}a`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?<![\\p{L}\\p{N}@'’])(?:(?:D",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `${"Ada Bee, ".repeat(size / 9)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?:(?:(?:(?:action)s?(?:(?: |_|-)items?| points?| steps?| required| needed)?)|(",
    reason: "it looks 20 characters ahead or back at most",
    attack: (size) => `TODO BY HQSXCLP${"  ".repeat(size / 2)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "[,;(] ?(?:(?:says|said|according to|reports|writes|claims?)) (?!(?:(?:(?:(?:[",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) =>
      `N${"(SAYS N".repeat(size / 15)}${"(SAYS W".repeat(size / 15)} (${")".repeat(size / 15)}N`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:^|^(?:at|on|upon) [^.,;:?!]{2,40}?(?:request|suggestion|wish|proposal)(?: (?:of|by) \\S+)? |[,;:–—(?:→] ?|(?:->|=>) ?|\\b(?:so|and|but|then|hence|thus|therefore|that) ))(?:(?:(?:(?:i",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `ON -${"RWISH ITEM ON (".repeat(size / 15)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:^|^(?:at|on|upon) [^.,;:?!]{2,40}?(?:request|suggestion|wish|proposal)(?: (?:of|by) \\S+)? |[,;:–—(?:→] ?|(?:->|=>) ?|\\b(?:so|and|but|then|hence|thus|therefore|that) ))(?:we|i",
    reason: "it looks 200 characters ahead or back at most",
    attack: (size) => `'${"B(I MOVED _ OFF TO ".repeat(size / 19)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?:(?:unless|provided|subject to|if (?:she|he|they|(?:she|he|they)['’](?:s|re)|no ?(?:body|one)|anyone|anybody|everyone|everybody|(?:\\w+ ){1,2}(?:agrees?|objects?|wants?|minds?|approves?|allows?|pays?)))|b",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `${"DON'T ".repeat(size / 6)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?:\\d+[.)]\\s*)?(?:(?:(?:list of|(?:c",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `MEMBERS AT DECK OF 0H S${"  ".repeat(size / 2)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?:(?:comes?|will come|get|gets|receives?|will get|will receive|follows?|will follow)) (?:[^.;:?!,]{2,40} )?(?:from) ((?:@?\\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*){0,3}|@\\w(?:[\\w.-]*\\w)?|(?:[T",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) =>
      `${"f@get from Our Tcdxpnnnf@get  ".repeat(size / 37)}TcdxpnnnpumoÂµ\u0000k${"f@get  ".repeat(size / 37)}M G a W'\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:\\b(?:(?:our|my)) (?:[^\\s.,;:?!]+ ){0,3}?(?:(?:(?:(?:(?:warranty|insurance|damage|tax|refund) claims?|talks?|papers?|abstracts?|posters?|tutorials?|workshops?|dev ?rooms?|booths?|stands?|stalls?|manuscripts?|journal articles?|bofs?))|letters?|sessions?|tables?|bids?|applications?|submissions?|nominations?|requests?|proposals?|grants?|patch(?:es)?|pull requests?|PRs?|MRs?|reports?|packages?|claims?|appeals?|complaints?|entr(?:y|ies)|offers?))|^(?:[^:.?!]{1,40}: )?(?:[^\\s.,;:?!]+ ){0,3}?(?:(?:(?:warranty|insurance|damage|tax|refund) claims?|talks?|papers?|abstracts?|posters?|tutorials?|workshops?|dev ?rooms?|booths?|stands?|stalls?|manuscripts?|journal articles?|bofs?))|\\b(?:(?:applications?|nominations?|submissions?|pull requests?|PRs?|patch(?:es)?|bids?|appeals?|complaints?|requests?|proposals?))(?: [^\\s.,;:?!]+){0,4} (?:(?:(?:to|with|at) (?:the|a|an|our|their)|with|at)) (?!(?:the) (?:(",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `MY Y O_ Q ${"APPEAL ".repeat(size / 10)}F TOF REQUEST${" AT".repeat(size / 10)}T`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\((?:(?:we had|with)|(?:(?",
    reason: "it looks 200 characters ahead or back at most",
    attack: (size) =>
      `(IN ROOM ON A O U U CCUCQK${"(I".repeat(size / 4)}N ROOM ON A O  AT AT U CCUCQK${"(I".repeat(size / 4)}N ROOM ON A O  AT `,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?:(?:comes?|will come|get|gets|receives?|will get|will receive|follows?|will follow)) (?:[^.;:?!,]{2,40} )?(?:from) ((?:@?\\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*){0,3}|@\\w(?:[\\w.-]*\\w)?|(?:[D",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) =>
      `get from der ÃoÃ¼lÃ¤${" +Der DdÃ¼oÃ¼".repeat(size / 39)}lÃ¤${" +get".repeat(size / 39)} from der ÃoÃ¼kÃ¼dlÃ¤${" +Der DdÃ¼kÃ¼dcnzkwÃ¼".repeat(size / 39)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^((?:@?\\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*){0,3}|@\\w(?:[\\w.-]*\\w)?|(?:[Dd]er|[Dd]ie|den|dem|unsere?) (?:\\p{L}{3,12} )?(?:\\p{Lu}\\p{Ll}{3,14}|(?:vorsitzende[rn]?|kassenwart(?:in)?|kassier(?:er|erin)?|schatzmeister(?:in)?|schriftführer(?:in)?|bürgermeister(?:in)?|geschäftsführer(?:in)?|hausmeister(?:in)?|protokollant(?:in)?))(?![\\p{L}-]))(?:(?:,? (?:und|sowie) |, | & | ?\\/ ?| ?\\+ ?)(?:@?\\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*){0,3}|@\\w(?:[\\w.-]*\\w)?|(?:[Dd]er|[Dd]ie|den|dem|unsere?) (?:\\p{L}{3,12} )?(?:\\p{Lu}\\p{Ll}{3,14}|(?:vorsitzende[rn]?|kassenwart(?:in)?|kassier(?:er|erin)?|schatzmeister(?:in)?|schriftführer(?:in)?|bürgermeister(?:in)?|geschäftsführer(?:in)?|hausmeister(?:in)?|protokollant(?:in)?))(?![\\p{L}-]))){0,7})(?:;",
    reason: "it looks 300 characters ahead or back at most",
    attack: (size) => `A+Ã/ÃÃ/Ã+D/Ãa+A${"..".repeat(size / 2)}ww\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^[^.;:?!]{2,100} (?:(?:(?:was|were|is|are|has been|have been|stands))|(?:w",
    reason: "it looks 100 characters ahead or back at most",
    attack: (size) =>
      `MOV GO THE #NZEÂ·RUN\u0000 ${" BACK TO THE JCFZEÂ·".repeat(size / 38)}RUN\u0000 ${" MOV GO THE YU".repeat(size / 38)}ZTQPTWO TO APR${" AND".repeat(size / 38)}Ã`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^[^\\p{L}]{0,3}(?:(?:(?:(?:the )?(?:(?:motion|proposal|resolution)),? )?(?:(?:was|is) )?(?:(?:(?:e",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `angenommen${", einstimmig".repeat(size / 12)}a`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[^\\p{L}])(?<name>(?!(?:(?:[dD][eE][r",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `ÃI B RÃ${"Fr ".repeat(size / 6)}F L'\u0000Ã${" L'".repeat(size / 6)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?![^.]*\\b(?:was|were|had",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `held over to${" the a of".repeat(size / 9)} x`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:before|until|till|onc",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) => `${"U IF ".repeat(size / 5)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?<=\\p{Lu}[\\p{L}'’.-]{0,30",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `${"Asup-Amdmihy'raipfi-uezsu".repeat(size / 25)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[,;:] |\\b(?:(?:only|some|about|around|another)) )\\d{2,3}(?![\\d.:-]| (?:(",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `/${": 00 i0 is 0".repeat(size / 12)} n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[\\s-])(?:(?:first|sec",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `yn${"t-".repeat(size / 2)}an`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|(?<!\\b(?:von))\\s)(?:(?:a",
    reason: "it looks 39 characters ahead or back at most",
    attack: (size) => `${"0000000000000000000000000000p".repeat(size / 29)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?:(?:(?:[nN][oO][bB][oO][dD][yY]|[nN][oO]-?[oO][nN][eE]|[nN][oO] [oO][nN][eE]|[nN][oO][nN][eE]|[nN][oO][tT] [oO][nN][eE]|[nN][oO] [vV][oO][iI][cC][eE]|[nN][oO] [hH][aA][nN][dD])(?: [oO][fF] (?:[uU][sS]|[tT][hH][eE][mM]|[tT][hH][eE] \\w+))?(?: (?:[pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE][rR][eE]))?))\\b|^\\p{Lu}\\S*(?: \\p{Lu}\\S*)? [\\p{L}]+ [^.;:?!]*\\b(?:(?:(",
    reason: "a word of its own stands before what it looks through",
    attack: (size) => `Ã i v${"ÃS".repeat(size / 3)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|(?<!\\b(?:von))\\s)(?:(?:u",
    reason: "it looks 39 characters ahead or back at most",
    attack: (size) => `${"wwwwwwwww".repeat(size / 11)}${"\tn".repeat(size / 11)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:den(?:ied|ies)|disput",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) =>
      `AGREED THAT I${" JC".repeat(size / 21)}!EED AGREHPNEGLPYUHLT${" THAT F WAS AGREED".repeat(size / 21)}E`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:^|^(?:at|on|upon) [^.,;:?!]{2,40}?(?:request|suggestion|wish|proposal)(?: (?:of|by) \\S+)? |[,;:–—(?:→] ?|(?:->|=>) ?|\\b(?:so|and|but|then|hence|thus|therefore|that) ))(?:let['’]s|lets",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `ON WWISH${" I THEN THEN".repeat(size / 12)}T`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:(?:(?:(?:it|this|that|t",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `M${"N#PULLS H O0ESW0BJMFLMTXOQN".repeat(size / 27)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?<!\\b(?:my|your|his|her",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `NOT REZTRN${" R".repeat(size / 5)}.${" RY".repeat(size / 5)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:sank|arrived|tested|w",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `${"F!RAN ".repeat(size / 6)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?:^the (?:owners|residents|tenants|shareholders) (?:have|had) |^(?!(?:the|our|this|last|today)\\b)[^.,;:?!]{2,40}['’]s (?:(?:annual|general) )*(?:(?:(",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `'${"G-OK'D  ".repeat(size / 8)}0 T`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?<!\\b(?:(?:be|get|gets|to|will|should|can|must|may|and|the|a|another|we)) )(?:(?:(?:approved|adopted|accepted|agreed|decided|settled|resolved|merged|passed|granted|ratified|rejected|declined|dismissed|upheld|confirmed|signed off|voted through|waved through|nodded through|okayed|green-?lit))|(?:(?:against|objected|objections?|voted)(?: (?:it|this|that))?)) (?:(?:(?:over|via|through|by) (?:e-?mail|mail|letter|post|phone|chat|slack|matrix|irc)|in (?:the |our |an? )?(?:[\\w-]+ )?(?:issue|ticket|tracker|thread|forum|PR|pull request|survey|chat|channel|RFC)\\b|on (?:the |our |an? )?(?:mailing|e-?mail|dev) list(?! (?:of|from)\\b)))\\b|\\b(?<!\\b(?:(?:be|get|gets|to|will|should|can|must|may|and|the|a|another|we)) )(?:(?:(?:approved|adopted|accepted|merged|passed|granted|ratified|rejected|declined|confirmed|signed off|voted through))|(?:(?:against|objected|objections?|voted)(?: (?:it|this|that))?)) (?:on (?:the |our |an? )?(?:(?:issue )?tracker|list|forum|thread|ticket|issue #?\\d+|PR|pull request|github|slack|discourse|matrix|zulip|discord)(?! (?:of|from)\\b))\\b|^(?:[^.;:?!]{2,60} )?(?:(?:in|on|at) (?:the|a|our|an) (?:(?:[\\w-]+ )?(?:poll|survey|ballot|questionnaire)|agm|general assembly|congress|convention))\\b[^.;?!]*\\b(?:(?:(?:approved|adopted|accepted|agreed|decided|settled|resolved|merged|passed|granted|ratified|rejected|declined|dismissed|upheld|confirmed|signed off|voted through|waved through|nodded through|okayed|green-?lit))|(?:s",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `H${" ON A AGM-C".repeat(size / 11)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?:^the (?:owners|residents|tenants|shareholders) (?:have|had) |^(?!(?:the|our|this|last|today)\\b)[^.,;:?!]{2,40}['’]s (?:(?:annual|general) )*(?:(?:a",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `-${"MERGED  ".repeat(size / 8)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:\\b(?:fragt|fragte|gefra",
    reason: "it looks 120 characters ahead or back at most",
    attack: (size) => `${"FRAGT OB\u0000".repeat(size / 9)}B`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?!(?:see|talk|until|spe",
    reason: "it looks 140 characters ahead or back at most",
    attack: (size) => `0OXG-'⇒;\u0000${"T⇒".repeat(size / 2)}:`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "^(?:let['’]s|let us|we['’",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `:${"T-ASKS:HOLD- TO,".repeat(size / 16)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:invites (?:everyo",
    reason: "it looks 4 characters ahead or back at most",
    attack: (size) => `\u0000${"TURNS TO ".repeat(size / 18)}N IT${" IARRIV".repeat(size / 14)}EN`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:motion|proposal|resolution))\\b[^.;?!]{0,120}\\b(?:(?:(?:no",
    reason: "it looks 120 characters ahead or back at most",
    attack: (size) => `MOTION\u0000${"MOTION ".repeat(size / 7)}!J`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "[.;:–—→] ?(?:(?:(?:[uU][n",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `${"LswyVtVVYciMVLByVgHAfEUhMIbWNÀ".repeat(size / 30)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:motion|proposal|resolution))\\b[^.;?!]{0,120}\\b(?:(?:(?:ni",
    reason: "it looks 120 characters ahead or back at most",
    attack: (size) => `${"MOTION\u0000".repeat(size / 7)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "[.;:–—→] ?(?:(?:(?:[eE][i",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `J${"EoZUblATuNÀeToMVCrZNbCKeJwvZVD".repeat(size / 30)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "[,;] so (?:then )?(?:(?:→",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `NOT WITHOUT L${"AU".repeat(size / 4)}NOT WITHOUT L${"NL".repeat(size / 4)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:^|^(?:at|on|upon) [^.,;:?!]{2,40}?(?:request|suggestion|wish|proposal)(?: (?:of|by) \\S+)? |[,;:–—(?:→] ?|(?:->|=>) ?|\\b(?:so|and|but|then|hence|thus|therefore|that) ))n",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `TOO${"LATE,NO N".repeat(size / 18)}OAYTOO${"LATE,NOV ".repeat(size / 18)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?!(?:(?:(?:[iI][fF]|[wW][hH][eE][nN]|[oO][nN][cC][eE]|[wW][hH][eE][tT][hH][eE][rR]|[uU][nN][lL][eE][sS][sS]|[sS][hH][oO][uU][lL][dD]|[hH][aA][dD]|[bB][eE][cC][aA][uU][sS][eE]|[sS][iI][nN][cC][eE]|[aA][lL][tT][hH][oO][uU][gG][hH]|[wW][hH][iI][lL][eE]|[wW][hH][oO]|[wW][hH][aA][tT]|[hH][oO][wW]|[wW][hH][iI][cC][hH]|[wW][hH][yY]|[wW][hH][eE][rR][eE]|[uU][nN][tT][iI][lL]|[tT][iI][lL][lL]|[bB][eE][fF][oO][rR][eE]|[aA][sS] [sS][oO][oO][nN] [aA][sS]|[mM][aA][yY][bB][eE]|[pP][eE][rR][hH][aA][pP][sS]|[aA][cC][cC][oO][rR][dD][iI][nN][gG])\\b)))(?:(?:[^.;:?!]{2,60}: |(?:After|Following|By|For(?! (?:(?:(?:many|some|two|three|several) )?(?:years|months|weeks|decades|days)|ages|example|instance|a (?:long|while)|long|what))|With|Upon|On|In|At|Given|Hearing|Having|As|Finally|Eventually|So|Then|Therefore|Thus|Hence|OK|Okay|Also|Instead|Fortunately)\\b[^.;:?!]{0,90}?,? )?)(?:(?:(?:[WwwW][eE]|(?:(?:[tT][hH][eE]|[oO][uU][rR]|[tT][hH][iI][sS]) )?(?:(?:(?:[wW][hH][oO][lL][eE]|[fF][uU][lL][lL]|[sS][tT][eE][eE][rR][iI][nN][gG]|[wW][oO][rR][kK][iI][nN][gG]|[eE][xX][eE][cC][uU][tT][iI][vV][eE]|[tT][eE][cC][hH][nN][iI][cC][aA][lL]|[cC][oO][rR][eE]|[rR][eE][mM][aA][iI][nN][iI][nN][gG]|[pP][rR][eE][sS][eE][nN][tT]|[vV][oO][tT][iI][nN][gG]|[gG][eE][nN][eE][rR][aA][lL]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG]|[tT][cC]|[eE][cC]) )*(?:(?:[sS][uU][bB]-?)?(?:[gG][rR][oO][uU][pP]|[tT][eE][aA][mM]|[cC][oO][mM][mM][iI][tT][tT][eE][eE]|[bB][oO][aA][rR][dD]|[cC][rR][eE][wW]|[cC][oO][uU][nN][cC][iI][lL]|[aA][sS][sS][eE][mM][bB][lL][yY]|[pP][aA][nN][eE][lL])|[wW][oO][rR][kK][iI][nN][gG] [pP][aA][rR][tT][yY]|[tT][aA][sS][kK] [fF][oO][rR][cC][eE]|[mM][eE][eE][tT][iI][nN][gG]|[cC][oO][mM][mM][iI][sS][sS][iI][oO][nN]|[fF][oO][rR][uU][mM]|[pP][lL][eE][nN][aA][rR][yY]|[pP][lL][eE][nN][uU][mM]|[cC][oO][nN][sS][oO][rR][tT][iI][uU][mM]|[gG][uU][iI][lL][dD]|[cC][hH][aA][pP][tT][eE][rR]|[cC][oO][lL][lL][eE][cC][tT][iI][vV][eE]|[uU][nN][iI][oO][nN]|(?:[mM][eE][mM][bB][eE][rR][sS]|[dD][iI][rR][eE][cC][tT][oO][rR][sS]|[oO][fF][fF][iI][cC][eE][rR][sS]|[cC][oO][uU][nN][cC][iI][lL][lL][oO][rR][sS]|[tT][rR][uU][sS][tT][eE][eE][sS]|[gG][oO][vV][eE][rR][nN][oO][rR][sS]|[dD][eE][lL][eE][gG][aA][tT][eE][sS]|[rR][eE][pP][rR][eE][sS][eE][nN][tT][aA][tT][iI][vV][eE][sS])|[aA][tT][tT][eE][nN][dD][eE][eE][sS]|[pP][aA][rR][tT][iI][cC][iI][pP][aA][nN][tT][sS]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG])(?: [pP][rR][eE][sS][eE][nN][tT])?)|(?:(?:[eE][vV][eE][rR][yY][oO][nN][eE]|[eE][vV][eE][rR][yY][bB][oO][dD][yY])(?: (?:[oO][nN] [tT][hH][eE] [cC][aA][lL][lL]|[iI][nN] [tT][hH][eE] [rR][oO][oO][mM]|[aA][tT] [tT][hH][eE] [tT][aA][bB][lL][eE]|[pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE][rR][eE]|[hH][eE][rR][eE]|[eE][lL][sS][eE]))?|[aA][lL][lL](?: (?:[oO][nN] [tT][hH][eE] [cC][aA][lL][lL]|[iI][nN] [tT][hH][eE] [rR][oO][oO][mM])| [oO][fF] [uU][sS]| [pP][rR][eE][sS][eE][nN][tT]| (?:[tT][wW][oO]|[tT][hH][rR][eE][eE]|[fF][oO][uU][rR]|[fF][iI][vV][eE]|[sS][iI][xX]|[sS][eE][vV][eE][nN]|\\d+)(?: [oO][fF] [uU][sS])?)?|[wW][eE] [aA][lL][lL])|[tT][hH][oO][sS][eE] [pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE] (?:[rR][oO][oO][mM]|[pP][lL][eE][nN][aA][rR][yY]|[oO][wW][nN][eE][rR][sS]|[rR][eE][sS][iI][dD][eE][nN][tT][sS]|[tT][eE][nN][aA][nN][tT][sS]|[sS][hH][aA][rR][eE][hH][oO][lL][dD][eE][rR][sS]|[mM][eE][mM][bB][eE][rR][sS])|[bB][oO][tT][hH] [sS][iI][dD][eE][sS]))|[n",
    reason: "it looks 90 characters ahead or back at most",
    attack: (size) => `So${" sC pREsent".repeat(size / 11)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?!(?:(?:(?:[iI][fF]|[wW][hH][eE][nN]|[oO][nN][cC][eE]|[wW][hH][eE][tT][hH][eE][rR]|[uU][nN][lL][eE][sS][sS]|[sS][hH][oO][uU][lL][dD]|[hH][aA][dD]|[bB][eE][cC][aA][uU][sS][eE]|[sS][iI][nN][cC][eE]|[aA][lL][tT][hH][oO][uU][gG][hH]|[wW][hH][iI][lL][eE]|[wW][hH][oO]|[wW][hH][aA][tT]|[hH][oO][wW]|[wW][hH][iI][cC][hH]|[wW][hH][yY]|[wW][hH][eE][rR][eE]|[uU][nN][tT][iI][lL]|[tT][iI][lL][lL]|[bB][eE][fF][oO][rR][eE]|[aA][sS] [sS][oO][oO][nN] [aA][sS]|[mM][aA][yY][bB][eE]|[pP][eE][rR][hH][aA][pP][sS]|[aA][cC][cC][oO][rR][dD][iI][nN][gG])\\b)))(?:(?:[^.;:?!]{2,60}: |(?:After|Following|By|For(?! (?:(?:(?:many|some|two|three|several) )?(?:years|months|weeks|decades|days)|ages|example|instance|a (?:long|while)|long|what))|With|Upon|On|In|At|Given|Hearing|Having|As|Finally|Eventually|So|Then|Therefore|Thus|Hence|OK|Okay|Also|Instead|Fortunately)\\b[^.;:?!]{0,90}?,? )?)(?:(?:(?:[WwwW][eE]|(?:(?:[tT][hH][eE]|[oO][uU][rR]|[tT][hH][iI][sS]) )?(?:(?:(?:[wW][hH][oO][lL][eE]|[fF][uU][lL][lL]|[sS][tT][eE][eE][rR][iI][nN][gG]|[wW][oO][rR][kK][iI][nN][gG]|[eE][xX][eE][cC][uU][tT][iI][vV][eE]|[tT][eE][cC][hH][nN][iI][cC][aA][lL]|[cC][oO][rR][eE]|[rR][eE][mM][aA][iI][nN][iI][nN][gG]|[pP][rR][eE][sS][eE][nN][tT]|[vV][oO][tT][iI][nN][gG]|[gG][eE][nN][eE][rR][aA][lL]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG]|[tT][cC]|[eE][cC]) )*(?:(?:[sS][uU][bB]-?)?(?:[gG][rR][oO][uU][pP]|[tT][eE][aA][mM]|[cC][oO][mM][mM][iI][tT][tT][eE][eE]|[bB][oO][aA][rR][dD]|[cC][rR][eE][wW]|[cC][oO][uU][nN][cC][iI][lL]|[aA][sS][sS][eE][mM][bB][lL][yY]|[pP][aA][nN][eE][lL])|[wW][oO][rR][kK][iI][nN][gG] [pP][aA][rR][tT][yY]|[tT][aA][sS][kK] [fF][oO][rR][cC][eE]|[mM][eE][eE][tT][iI][nN][gG]|[cC][oO][mM][mM][iI][sS][sS][iI][oO][nN]|[fF][oO][rR][uU][mM]|[pP][lL][eE][nN][aA][rR][yY]|[pP][lL][eE][nN][uU][mM]|[cC][oO][nN][sS][oO][rR][tT][iI][uU][mM]|[gG][uU][iI][lL][dD]|[cC][hH][aA][pP][tT][eE][rR]|[cC][oO][lL][lL][eE][cC][tT][iI][vV][eE]|[uU][nN][iI][oO][nN]|(?:[mM][eE][mM][bB][eE][rR][sS]|[dD][iI][rR][eE][cC][tT][oO][rR][sS]|[oO][fF][fF][iI][cC][eE][rR][sS]|[cC][oO][uU][nN][cC][iI][lL][lL][oO][rR][sS]|[tT][rR][uU][sS][tT][eE][eE][sS]|[gG][oO][vV][eE][rR][nN][oO][rR][sS]|[dD][eE][lL][eE][gG][aA][tT][eE][sS]|[rR][eE][pP][rR][eE][sS][eE][nN][tT][aA][tT][iI][vV][eE][sS])|[aA][tT][tT][eE][nN][dD][eE][eE][sS]|[pP][aA][rR][tT][iI][cC][iI][pP][aA][nN][tT][sS]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG])(?: [pP][rR][eE][sS][eE][nN][tT])?)|(?:(?:[eE][vV][eE][rR][yY][oO][nN][eE]|[eE][vV][eE][rR][yY][bB][oO][dD][yY])(?: (?:[oO][nN] [tT][hH][eE] [cC][aA][lL][lL]|[iI][nN] [tT][hH][eE] [rR][oO][oO][mM]|[aA][tT] [tT][hH][eE] [tT][aA][bB][lL][eE]|[pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE][rR][eE]|[hH][eE][rR][eE]|[eE][lL][sS][eE]))?|[aA][lL][lL](?: (?:[oO][nN] [tT][hH][eE] [cC][aA][lL][lL]|[iI][nN] [tT][hH][eE] [rR][oO][oO][mM])| [oO][fF] [uU][sS]| [pP][rR][eE][sS][eE][nN][tT]| (?:[tT][wW][oO]|[tT][hH][rR][eE][eE]|[fF][oO][uU][rR]|[fF][iI][vV][eE]|[sS][iI][xX]|[sS][eE][vV][eE][nN]|\\d+)(?: [oO][fF] [uU][sS])?)?|[wW][eE] [aA][lL][lL])|[tT][hH][oO][sS][eE] [pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE] (?:[rR][oO][oO][mM]|[pP][lL][eE][nN][aA][rR][yY]|[oO][wW][nN][eE][rR][sS]|[rR][eE][sS][iI][dD][eE][nN][tT][sS]|[tT][eE][nN][aA][nN][tT][sS]|[sS][hH][aA][rR][eE][hH][oO][lL][dD][eE][rR][sS]|[mM][eE][mM][bB][eE][rR][sS])|[bB][oO][tT][hH] [sS][iI][dD][eE][sS]))) (?:was|were|is|are) (?:(?:all|very|o",
    reason: "it looks 90 characters ahead or back at most",
    attack: (size) => `On${" wg PrEsENt".repeat(size / 11)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?!(?:(?:(?:[iI][fF]|[wW][hH][eE][nN]|[oO][nN][cC][eE]|[wW][hH][eE][tT][hH][eE][rR]|[uU][nN][lL][eE][sS][sS]|[sS][hH][oO][uU][lL][dD]|[hH][aA][dD]|[bB][eE][cC][aA][uU][sS][eE]|[sS][iI][nN][cC][eE]|[aA][lL][tT][hH][oO][uU][gG][hH]|[wW][hH][iI][lL][eE]|[wW][hH][oO]|[wW][hH][aA][tT]|[hH][oO][wW]|[wW][hH][iI][cC][hH]|[wW][hH][yY]|[wW][hH][eE][rR][eE]|[uU][nN][tT][iI][lL]|[tT][iI][lL][lL]|[bB][eE][fF][oO][rR][eE]|[aA][sS] [sS][oO][oO][nN] [aA][sS]|[mM][aA][yY][bB][eE]|[pP][eE][rR][hH][aA][pP][sS]|[aA][cC][cC][oO][rR][dD][iI][nN][gG])\\b)))(?:(?:[^.;:?!]{2,60}: |(?:After|Following|By|For(?! (?:(?:(?:many|some|two|three|several) )?(?:years|months|weeks|decades|days)|ages|example|instance|a (?:long|while)|long|what))|With|Upon|On|In|At|Given|Hearing|Having|As|Finally|Eventually|So|Then|Therefore|Thus|Hence|OK|Okay|Also|Instead|Fortunately)\\b[^.;:?!]{0,90}?,? )?)(?:(?:(?:[WwwW][eE]|(?:(?:[tT][hH][eE]|[oO][uU][rR]|[tT][hH][iI][sS]) )?(?:(?:(?:[wW][hH][oO][lL][eE]|[fF][uU][lL][lL]|[sS][tT][eE][eE][rR][iI][nN][gG]|[wW][oO][rR][kK][iI][nN][gG]|[eE][xX][eE][cC][uU][tT][iI][vV][eE]|[tT][eE][cC][hH][nN][iI][cC][aA][lL]|[cC][oO][rR][eE]|[rR][eE][mM][aA][iI][nN][iI][nN][gG]|[pP][rR][eE][sS][eE][nN][tT]|[vV][oO][tT][iI][nN][gG]|[gG][eE][nN][eE][rR][aA][lL]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG]|[tT][cC]|[eE][cC]) )*(?:(?:[sS][uU][bB]-?)?(?:[gG][rR][oO][uU][pP]|[tT][eE][aA][mM]|[cC][oO][mM][mM][iI][tT][tT][eE][eE]|[bB][oO][aA][rR][dD]|[cC][rR][eE][wW]|[cC][oO][uU][nN][cC][iI][lL]|[aA][sS][sS][eE][mM][bB][lL][yY]|[pP][aA][nN][eE][lL])|[wW][oO][rR][kK][iI][nN][gG] [pP][aA][rR][tT][yY]|[tT][aA][sS][kK] [fF][oO][rR][cC][eE]|[mM][eE][eE][tT][iI][nN][gG]|[cC][oO][mM][mM][iI][sS][sS][iI][oO][nN]|[fF][oO][rR][uU][mM]|[pP][lL][eE][nN][aA][rR][yY]|[pP][lL][eE][nN][uU][mM]|[cC][oO][nN][sS][oO][rR][tT][iI][uU][mM]|[gG][uU][iI][lL][dD]|[cC][hH][aA][pP][tT][eE][rR]|[cC][oO][lL][lL][eE][cC][tT][iI][vV][eE]|[uU][nN][iI][oO][nN]|(?:[mM][eE][mM][bB][eE][rR][sS]|[dD][iI][rR][eE][cC][tT][oO][rR][sS]|[oO][fF][fF][iI][cC][eE][rR][sS]|[cC][oO][uU][nN][cC][iI][lL][lL][oO][rR][sS]|[tT][rR][uU][sS][tT][eE][eE][sS]|[gG][oO][vV][eE][rR][nN][oO][rR][sS]|[dD][eE][lL][eE][gG][aA][tT][eE][sS]|[rR][eE][pP][rR][eE][sS][eE][nN][tT][aA][tT][iI][vV][eE][sS])|[aA][tT][tT][eE][nN][dD][eE][eE][sS]|[pP][aA][rR][tT][iI][cC][iI][pP][aA][nN][tT][sS]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG])(?: [pP][rR][eE][sS][eE][nN][tT])?)|(?:(?:[eE][vV][eE][rR][yY][oO][nN][eE]|[eE][vV][eE][rR][yY][bB][oO][dD][yY])(?: (?:[oO][nN] [tT][hH][eE] [cC][aA][lL][lL]|[iI][nN] [tT][hH][eE] [rR][oO][oO][mM]|[aA][tT] [tT][hH][eE] [tT][aA][bB][lL][eE]|[pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE][rR][eE]|[hH][eE][rR][eE]|[eE][lL][sS][eE]))?|[aA][lL][lL](?: (?:[oO][nN] [tT][hH][eE] [cC][aA][lL][lL]|[iI][nN] [tT][hH][eE] [rR][oO][oO][mM])| [oO][fF] [uU][sS]| [pP][rR][eE][sS][eE][nN][tT]| (?:[tT][wW][oO]|[tT][hH][rR][eE][eE]|[fF][oO][uU][rR]|[fF][iI][vV][eE]|[sS][iI][xX]|[sS][eE][vV][eE][nN]|\\d+)(?: [oO][fF] [uU][sS])?)?|[wW][eE] [aA][lL][lL])|[tT][hH][oO][sS][eE] [pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE] (?:[rR][oO][oO][mM]|[pP][lL][eE][nN][aA][rR][yY]|[oO][wW][nN][eE][rR][sS]|[rR][eE][sS][iI][dD][eE][nN][tT][sS]|[tT][eE][nN][aA][nN][tT][sS]|[sS][hH][aA][rR][eE][hH][oO][lL][dD][eE][rR][sS]|[mM][eE][mM][bB][eE][rR][sS])|[bB][oO][tT][hH] [sS][iI][dD][eE][sS]))) (?:(?:(?:have|has|hereby|all|also|therefore|then|finally|now|unanimously|collectively|both|since|formally|further|duly|next|eventually|jointly|subsequently|accordingly) ){0,3})(?:co",
    reason: "it looks 120 characters ahead or back at most",
    attack: (size) => `So${" COre".repeat(size / 5)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?!(?:(?:(?:[iI][fF]|[wW][hH][eE][nN]|[oO][nN][cC][eE]|[wW][hH][eE][tT][hH][eE][rR]|[uU][nN][lL][eE][sS][sS]|[sS][hH][oO][uU][lL][dD]|[hH][aA][dD]|[bB][eE][cC][aA][uU][sS][eE]|[sS][iI][nN][cC][eE]|[aA][lL][tT][hH][oO][uU][gG][hH]|[wW][hH][iI][lL][eE]|[wW][hH][oO]|[wW][hH][aA][tT]|[hH][oO][wW]|[wW][hH][iI][cC][hH]|[wW][hH][yY]|[wW][hH][eE][rR][eE]|[uU][nN][tT][iI][lL]|[tT][iI][lL][lL]|[bB][eE][fF][oO][rR][eE]|[aA][sS] [sS][oO][oO][nN] [aA][sS]|[mM][aA][yY][bB][eE]|[pP][eE][rR][hH][aA][pP][sS]|[aA][cC][cC][oO][rR][dD][iI][nN][gG])\\b)))(?:(?:[^.;:?!]{2,60}: |(?:After|Following|By|For(?! (?:(?:(?:many|some|two|three|several) )?(?:years|months|weeks|decades|days)|ages|example|instance|a (?:long|while)|long|what))|With|Upon|On|In|At|Given|Hearing|Having|As|Finally|Eventually|So|Then|Therefore|Thus|Hence|OK|Okay|Also|Instead|Fortunately)\\b[^.;:?!]{0,90}?,? )?)(?:(?:(?:[WwwW][eE]|(?:(?:[tT][hH][eE]|[oO][uU][rR]|[tT][hH][iI][sS]) )?(?:(?:(?:[wW][hH][oO][lL][eE]|[fF][uU][lL][lL]|[sS][tT][eE][eE][rR][iI][nN][gG]|[wW][oO][rR][kK][iI][nN][gG]|[eE][xX][eE][cC][uU][tT][iI][vV][eE]|[tT][eE][cC][hH][nN][iI][cC][aA][lL]|[cC][oO][rR][eE]|[rR][eE][mM][aA][iI][nN][iI][nN][gG]|[pP][rR][eE][sS][eE][nN][tT]|[vV][oO][tT][iI][nN][gG]|[gG][eE][nN][eE][rR][aA][lL]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG]|[tT][cC]|[eE][cC]) )*(?:(?:[sS][uU][bB]-?)?(?:[gG][rR][oO][uU][pP]|[tT][eE][aA][mM]|[cC][oO][mM][mM][iI][tT][tT][eE][eE]|[bB][oO][aA][rR][dD]|[cC][rR][eE][wW]|[cC][oO][uU][nN][cC][iI][lL]|[aA][sS][sS][eE][mM][bB][lL][yY]|[pP][aA][nN][eE][lL])|[wW][oO][rR][kK][iI][nN][gG] [pP][aA][rR][tT][yY]|[tT][aA][sS][kK] [fF][oO][rR][cC][eE]|[mM][eE][eE][tT][iI][nN][gG]|[cC][oO][mM][mM][iI][sS][sS][iI][oO][nN]|[fF][oO][rR][uU][mM]|[pP][lL][eE][nN][aA][rR][yY]|[pP][lL][eE][nN][uU][mM]|[cC][oO][nN][sS][oO][rR][tT][iI][uU][mM]|[gG][uU][iI][lL][dD]|[cC][hH][aA][pP][tT][eE][rR]|[cC][oO][lL][lL][eE][cC][tT][iI][vV][eE]|[uU][nN][iI][oO][nN]|(?:[mM][eE][mM][bB][eE][rR][sS]|[dD][iI][rR][eE][cC][tT][oO][rR][sS]|[oO][fF][fF][iI][cC][eE][rR][sS]|[cC][oO][uU][nN][cC][iI][lL][lL][oO][rR][sS]|[tT][rR][uU][sS][tT][eE][eE][sS]|[gG][oO][vV][eE][rR][nN][oO][rR][sS]|[dD][eE][lL][eE][gG][aA][tT][eE][sS]|[rR][eE][pP][rR][eE][sS][eE][nN][tT][aA][tT][iI][vV][eE][sS])|[aA][tT][tT][eE][nN][dD][eE][eE][sS]|[pP][aA][rR][tT][iI][cC][iI][pP][aA][nN][tT][sS]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG])(?: [pP][rR][eE][sS][eE][nN][tT])?)|(?:(?:[eE][vV][eE][rR][yY][oO][nN][eE]|[eE][vV][eE][rR][yY][bB][oO][dD][yY])(?: (?:[oO][nN] [tT][hH][eE] [cC][aA][lL][lL]|[iI][nN] [tT][hH][eE] [rR][oO][oO][mM]|[aA][tT] [tT][hH][eE] [tT][aA][bB][lL][eE]|[pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE][rR][eE]|[hH][eE][rR][eE]|[eE][lL][sS][eE]))?|[aA][lL][lL](?: (?:[oO][nN] [tT][hH][eE] [cC][aA][lL][lL]|[iI][nN] [tT][hH][eE] [rR][oO][oO][mM])| [oO][fF] [uU][sS]| [pP][rR][eE][sS][eE][nN][tT]| (?:[tT][wW][oO]|[tT][hH][rR][eE][eE]|[fF][oO][uU][rR]|[fF][iI][vV][eE]|[sS][iI][xX]|[sS][eE][vV][eE][nN]|\\d+)(?: [oO][fF] [uU][sS])?)?|[wW][eE] [aA][lL][lL])|[tT][hH][oO][sS][eE] [pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE] (?:[rR][oO][oO][mM]|[pP][lL][eE][nN][aA][rR][yY]|[oO][wW][nN][eE][rR][sS]|[rR][eE][sS][iI][dD][eE][nN][tT][sS]|[tT][eE][nN][aA][nN][tT][sS]|[sS][hH][aA][rR][eE][hH][oO][lL][dD][eE][rR][sS]|[mM][eE][mM][bB][eE][rR][sS])|[bB][oO][tT][hH] [sS][iI][dD][eE][sS]))) (?:(?:(?:have|has|hereby|all|also|therefore|then|finally|now|unanimously|collectively|both|since|formally|further|duly|next|eventually|jointly|subsequently|accordingly) ){0,3})(?:ca",
    reason: "it looks 100 characters ahead or back at most",
    attack: (size) => `At${" Wg".repeat(size / 3)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?!(?:(?:(?:[iI][fF]|[wW][hH][eE][nN]|[oO][nN][cC][eE]|[wW][hH][eE][tT][hH][eE][rR]|[uU][nN][lL][eE][sS][sS]|[sS][hH][oO][uU][lL][dD]|[hH][aA][dD]|[bB][eE][cC][aA][uU][sS][eE]|[sS][iI][nN][cC][eE]|[aA][lL][tT][hH][oO][uU][gG][hH]|[wW][hH][iI][lL][eE]|[wW][hH][oO]|[wW][hH][aA][tT]|[hH][oO][wW]|[wW][hH][iI][cC][hH]|[wW][hH][yY]|[wW][hH][eE][rR][eE]|[uU][nN][tT][iI][lL]|[tT][iI][lL][lL]|[bB][eE][fF][oO][rR][eE]|[aA][sS] [sS][oO][oO][nN] [aA][sS]|[mM][aA][yY][bB][eE]|[pP][eE][rR][hH][aA][pP][sS]|[aA][cC][cC][oO][rR][dD][iI][nN][gG])\\b)))(?:(?:[^.;:?!]{2,60}: |(?:After|Following|By|For(?! (?:(?:(?:many|some|two|three|several) )?(?:years|months|weeks|decades|days)|ages|example|instance|a (?:long|while)|long|what))|With|Upon|On|In|At|Given|Hearing|Having|As|Finally|Eventually|So|Then|Therefore|Thus|Hence|OK|Okay|Also|Instead|Fortunately)\\b[^.;:?!]{0,90}?,? )?)(?:(?:(?:[WwwW][eE]|(?:(?:[tT][hH][eE]|[oO][uU][rR]|[tT][hH][iI][sS]) )?(?:(?:(?:[wW][hH][oO][lL][eE]|[fF][uU][lL][lL]|[sS][tT][eE][eE][rR][iI][nN][gG]|[wW][oO][rR][kK][iI][nN][gG]|[eE][xX][eE][cC][uU][tT][iI][vV][eE]|[tT][eE][cC][hH][nN][iI][cC][aA][lL]|[cC][oO][rR][eE]|[rR][eE][mM][aA][iI][nN][iI][nN][gG]|[pP][rR][eE][sS][eE][nN][tT]|[vV][oO][tT][iI][nN][gG]|[gG][eE][nN][eE][rR][aA][lL]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG]|[tT][cC]|[eE][cC]) )*(?:(?:[sS][uU][bB]-?)?(?:[gG][rR][oO][uU][pP]|[tT][eE][aA][mM]|[cC][oO][mM][mM][iI][tT][tT][eE][eE]|[bB][oO][aA][rR][dD]|[cC][rR][eE][wW]|[cC][oO][uU][nN][cC][iI][lL]|[aA][sS][sS][eE][mM][bB][lL][yY]|[pP][aA][nN][eE][lL])|[wW][oO][rR][kK][iI][nN][gG] [pP][aA][rR][tT][yY]|[tT][aA][sS][kK] [fF][oO][rR][cC][eE]|[mM][eE][eE][tT][iI][nN][gG]|[cC][oO][mM][mM][iI][sS][sS][iI][oO][nN]|[fF][oO][rR][uU][mM]|[pP][lL][eE][nN][aA][rR][yY]|[pP][lL][eE][nN][uU][mM]|[cC][oO][nN][sS][oO][rR][tT][iI][uU][mM]|[gG][uU][iI][lL][dD]|[cC][hH][aA][pP][tT][eE][rR]|[cC][oO][lL][lL][eE][cC][tT][iI][vV][eE]|[uU][nN][iI][oO][nN]|(?:[mM][eE][mM][bB][eE][rR][sS]|[dD][iI][rR][eE][cC][tT][oO][rR][sS]|[oO][fF][fF][iI][cC][eE][rR][sS]|[cC][oO][uU][nN][cC][iI][lL][lL][oO][rR][sS]|[tT][rR][uU][sS][tT][eE][eE][sS]|[gG][oO][vV][eE][rR][nN][oO][rR][sS]|[dD][eE][lL][eE][gG][aA][tT][eE][sS]|[rR][eE][pP][rR][eE][sS][eE][nN][tT][aA][tT][iI][vV][eE][sS])|[aA][tT][tT][eE][nN][dD][eE][eE][sS]|[pP][aA][rR][tT][iI][cC][iI][pP][aA][nN][tT][sS]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG])(?: [pP][rR][eE][sS][eE][nN][tT])?)|(?:(?:[eE][vV][eE][rR][yY][oO][nN][eE]|[eE][vV][eE][rR][yY][bB][oO][dD][yY])(?: (?:[oO][nN] [tT][hH][eE] [cC][aA][lL][lL]|[iI][nN] [tT][hH][eE] [rR][oO][oO][mM]|[aA][tT] [tT][hH][eE] [tT][aA][bB][lL][eE]|[pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE][rR][eE]|[hH][eE][rR][eE]|[eE][lL][sS][eE]))?|[aA][lL][lL](?: (?:[oO][nN] [tT][hH][eE] [cC][aA][lL][lL]|[iI][nN] [tT][hH][eE] [rR][oO][oO][mM])| [oO][fF] [uU][sS]| [pP][rR][eE][sS][eE][nN][tT]| (?:[tT][wW][oO]|[tT][hH][rR][eE][eE]|[fF][oO][uU][rR]|[fF][iI][vV][eE]|[sS][iI][xX]|[sS][eE][vV][eE][nN]|\\d+)(?: [oO][fF] [uU][sS])?)?|[wW][eE] [aA][lL][lL])|[tT][hH][oO][sS][eE] [pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE] (?:[rR][oO][oO][mM]|[pP][lL][eE][nN][aA][rR][yY]|[oO][wW][nN][eE][rR][sS]|[rR][eE][sS][iI][dD][eE][nN][tT][sS]|[tT][eE][nN][aA][nN][tT][sS]|[sS][hH][aA][rR][eE][hH][oO][lL][dD][eE][rR][sS]|[mM][eE][mM][bB][eE][rR][sS])|[bB][oO][tT][hH] [sS][iI][dD][eE][sS]))) (?:(?:(?:have|has|hereby|all|also|therefore|then|finally|now|unanimously|collectively|both|since|formally|further|duly|next|eventually|jointly|subsequently|accordingly) ){0,3})a",
    reason: "it looks 90 characters ahead or back at most",
    attack: (size) => `At${" Wg".repeat(size / 3)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?!(?:(?:(?:[iI][fF]|[wW][hH][eE][nN]|[oO][nN][cC][eE]|[wW][hH][eE][tT][hH][eE][rR]|[uU][nN][lL][eE][sS][sS]|[sS][hH][oO][uU][lL][dD]|[hH][aA][dD]|[bB][eE][cC][aA][uU][sS][eE]|[sS][iI][nN][cC][eE]|[aA][lL][tT][hH][oO][uU][gG][hH]|[wW][hH][iI][lL][eE]|[wW][hH][oO]|[wW][hH][aA][tT]|[hH][oO][wW]|[wW][hH][iI][cC][hH]|[wW][hH][yY]|[wW][hH][eE][rR][eE]|[uU][nN][tT][iI][lL]|[tT][iI][lL][lL]|[bB][eE][fF][oO][rR][eE]|[aA][sS] [sS][oO][oO][nN] [aA][sS]|[mM][aA][yY][bB][eE]|[pP][eE][rR][hH][aA][pP][sS]|[aA][cC][cC][oO][rR][dD][iI][nN][gG])\\b)))(?:(?:[^.;:?!]{2,60}: |(?:After|Following|By|For(?! (?:(?:(?:many|some|two|three|several) )?(?:years|months|weeks|decades|days)|ages|example|instance|a (?:long|while)|long|what))|With|Upon|On|In|At|Given|Hearing|Having|As|Finally|Eventually|So|Then|Therefore|Thus|Hence|OK|Okay|Also|Instead|Fortunately)\\b[^.;:?!]{0,90}?,? )?)(?:(?:(?:[WwwW][eE]|(?:(?:[tT][hH][eE]|[oO][uU][rR]|[tT][hH][iI][sS]) )?(?:(?:(?:[wW][hH][oO][lL][eE]|[fF][uU][lL][lL]|[sS][tT][eE][eE][rR][iI][nN][gG]|[wW][oO][rR][kK][iI][nN][gG]|[eE][xX][eE][cC][uU][tT][iI][vV][eE]|[tT][eE][cC][hH][nN][iI][cC][aA][lL]|[cC][oO][rR][eE]|[rR][eE][mM][aA][iI][nN][iI][nN][gG]|[pP][rR][eE][sS][eE][nN][tT]|[vV][oO][tT][iI][nN][gG]|[gG][eE][nN][eE][rR][aA][lL]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG]|[tT][cC]|[eE][cC]) )*(?:(?:[sS][uU][bB]-?)?(?:[gG][rR][oO][uU][pP]|[tT][eE][aA][mM]|[cC][oO][mM][mM][iI][tT][tT][eE][eE]|[bB][oO][aA][rR][dD]|[cC][rR][eE][wW]|[cC][oO][uU][nN][cC][iI][lL]|[aA][sS][sS][eE][mM][bB][lL][yY]|[pP][aA][nN][eE][lL])|[wW][oO][rR][kK][iI][nN][gG] [pP][aA][rR][tT][yY]|[tT][aA][sS][kK] [fF][oO][rR][cC][eE]|[mM][eE][eE][tT][iI][nN][gG]|[cC][oO][mM][mM][iI][sS][sS][iI][oO][nN]|[fF][oO][rR][uU][mM]|[pP][lL][eE][nN][aA][rR][yY]|[pP][lL][eE][nN][uU][mM]|[cC][oO][nN][sS][oO][rR][tT][iI][uU][mM]|[gG][uU][iI][lL][dD]|[cC][hH][aA][pP][tT][eE][rR]|[cC][oO][lL][lL][eE][cC][tT][iI][vV][eE]|[uU][nN][iI][oO][nN]|(?:[mM][eE][mM][bB][eE][rR][sS]|[dD][iI][rR][eE][cC][tT][oO][rR][sS]|[oO][fF][fF][iI][cC][eE][rR][sS]|[cC][oO][uU][nN][cC][iI][lL][lL][oO][rR][sS]|[tT][rR][uU][sS][tT][eE][eE][sS]|[gG][oO][vV][eE][rR][nN][oO][rR][sS]|[dD][eE][lL][eE][gG][aA][tT][eE][sS]|[rR][eE][pP][rR][eE][sS][eE][nN][tT][aA][tT][iI][vV][eE][sS])|[aA][tT][tT][eE][nN][dD][eE][eE][sS]|[pP][aA][rR][tT][iI][cC][iI][pP][aA][nN][tT][sS]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG])(?: [pP][rR][eE][sS][eE][nN][tT])?)|(?:(?:[eE][vV][eE][rR][yY][oO][nN][eE]|[eE][vV][eE][rR][yY][bB][oO][dD][yY])(?: (?:[oO][nN] [tT][hH][eE] [cC][aA][lL][lL]|[iI][nN] [tT][hH][eE] [rR][oO][oO][mM]|[aA][tT] [tT][hH][eE] [tT][aA][bB][lL][eE]|[pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE][rR][eE]|[hH][eE][rR][eE]|[eE][lL][sS][eE]))?|[aA][lL][lL](?: (?:[oO][nN] [tT][hH][eE] [cC][aA][lL][lL]|[iI][nN] [tT][hH][eE] [rR][oO][oO][mM])| [oO][fF] [uU][sS]| [pP][rR][eE][sS][eE][nN][tT]| (?:[tT][wW][oO]|[tT][hH][rR][eE][eE]|[fF][oO][uU][rR]|[fF][iI][vV][eE]|[sS][iI][xX]|[sS][eE][vV][eE][nN]|\\d+)(?: [oO][fF] [uU][sS])?)?|[wW][eE] [aA][lL][lL])|[tT][hH][oO][sS][eE] [pP][rR][eE][sS][eE][nN][tT]|[tT][hH][eE] (?:[rR][oO][oO][mM]|[pP][lL][eE][nN][aA][rR][yY]|[oO][wW][nN][eE][rR][sS]|[rR][eE][sS][iI][dD][eE][nN][tT][sS]|[tT][eE][nN][aA][nN][tT][sS]|[sS][hH][aA][rR][eE][hH][oO][lL][dD][eE][rR][sS]|[mM][eE][mM][bB][eE][rR][sS])|[bB][oO][tT][hH] [sS][iI][dD][eE][sS]))|[m",
    reason: "it looks 90 characters ahead or back at most",
    attack: (size) => `In X${" Wg presenT".repeat(size / 11)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^(?!(?:(?:(?:[iI][fF]|[wW][hH][eE][nN]|[oO][nN][cC][eE]|[wW][hH][eE][tT][hH][eE][rR]|[uU][nN][lL][eE][sS][sS]|[sS][hH][oO][uU][lL][dD]|[hH][aA][dD]|[bB][eE][cC][aA][uU][sS][eE]|[sS][iI][nN][cC][eE]|[aA][lL][tT][hH][oO][uU][gG][hH]|[wW][hH][iI][lL][eE]|[wW][hH][oO]|[wW][hH][aA][tT]|[hH][oO][wW]|[wW][hH][iI][cC][hH]|[wW][hH][yY]|[wW][hH][eE][rR][eE]|[uU][nN][tT][iI][lL]|[tT][iI][lL][lL]|[bB][eE][fF][oO][rR][eE]|[aA][sS] [sS][oO][oO][nN] [aA][sS]|[mM][aA][yY][bB][eE]|[pP][eE][rR][hH][aA][pP][sS]|[aA][cC][cC][oO][rR][dD][iI][nN][gG])\\b)))(?:(?:[^.;:?!]{2,60}: |(?:After|Following|By|For(?! (?:(?:(?:many|some|two|three|several) )?(?:years|months|weeks|decades|days)|ages|example|instance|a (?:long|while)|long|what))|With|Upon|On|In|At|Given|Hearing|Having|As|Finally|Eventually|So|Then|Therefore|Thus|Hence|OK|Okay|Also|Instead|Fortunately)\\b[^.;:?!]{0,90}?,? )?)(?:(?:(?:[tT][hH][eE]|[oO][uU][rR]|[tT][hH][iI][sS]) )?(?:(?:(?:[wW][hH][oO][lL][eE]|[fF][uU][lL][lL]|[sS][tT][eE][eE][rR][iI][nN][gG]|[wW][oO][rR][kK][iI][nN][gG]|[eE][xX][eE][cC][uU][tT][iI][vV][eE]|[tT][eE][cC][hH][nN][iI][cC][aA][lL]|[cC][oO][rR][eE]|[rR][eE][mM][aA][iI][nN][iI][nN][gG]|[pP][rR][eE][sS][eE][nN][tT]|[vV][oO][tT][iI][nN][gG]|[gG][eE][nN][eE][rR][aA][lL]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG]|[tT][cC]|[eE][cC]) )*(?:(?:[sS][uU][bB]-?)?(?:[gG][rR][oO][uU][pP]|[tT][eE][aA][mM]|[cC][oO][mM][mM][iI][tT][tT][eE][eE]|[bB][oO][aA][rR][dD]|[cC][rR][eE][wW]|[cC][oO][uU][nN][cC][iI][lL]|[aA][sS][sS][eE][mM][bB][lL][yY]|[pP][aA][nN][eE][lL])|[wW][oO][rR][kK][iI][nN][gG] [pP][aA][rR][tT][yY]|[tT][aA][sS][kK] [fF][oO][rR][cC][eE]|[mM][eE][eE][tT][iI][nN][gG]|[cC][oO][mM][mM][iI][sS][sS][iI][oO][nN]|[fF][oO][rR][uU][mM]|[pP][lL][eE][nN][aA][rR][yY]|[pP][lL][eE][nN][uU][mM]|[cC][oO][nN][sS][oO][rR][tT][iI][uU][mM]|[gG][uU][iI][lL][dD]|[cC][hH][aA][pP][tT][eE][rR]|[cC][oO][lL][lL][eE][cC][tT][iI][vV][eE]|[uU][nN][iI][oO][nN]|(?:[mM][eE][mM][bB][eE][rR][sS]|[dD][iI][rR][eE][cC][tT][oO][rR][sS]|[oO][fF][fF][iI][cC][eE][rR][sS]|[cC][oO][uU][nN][cC][iI][lL][lL][oO][rR][sS]|[tT][rR][uU][sS][tT][eE][eE][sS]|[gG][oO][vV][eE][rR][nN][oO][rR][sS]|[dD][eE][lL][eE][gG][aA][tT][eE][sS]|[rR][eE][pP][rR][eE][sS][eE][nN][tT][aA][tT][iI][vV][eE][sS])|[aA][tT][tT][eE][nN][dD][eE][eE][sS]|[pP][aA][rR][tT][iI][cC][iI][pP][aA][nN][tT][sS]|[sS][cC]|[tT][sS][cC]|[pP][mM][cC]|[wW][gG]|[sS][iI][gG])(?: [pP][rR][eE][sS][eE][nN][tT])?)|",
    reason: "it looks 90 characters ahead or back at most",
    attack: (size) => `In"F${" tC".repeat(size / 3)}n`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?:(?:unless|provided|subject to|if (?:she|he|they|(?:she|he|they)['’](?:s|re)|no ?(?:body|one)|anyone|anybody|everyone|everybody|(?:\\w+ ){1,2}(?:agrees?|objects?|wants?|minds?|approves?|allows?|pays?)))|(?:(?:b",
    reason: "it looks 4 characters ahead or back at most",
    attack: (size) => `${"A ".repeat(size / 2)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?<=\\p{Lu}[\\p{L}'’-]{1,30}) (?:as|acting as|in (?:his|her|their) role as|in (?:his|her|their) capacity as) (?:(?:[T",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `${"exkwaarfkdeesrbp".repeat(size / 16)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?<!\\b(?:(?:be|get|gets|to|will|should|can|must|may|and|the|a|another|we)) )(?:(?:(?:approved|adopted|accepted|agreed|decided|settled|resolved|merged|passed|granted|ratified|rejected|declined|dismissed|upheld|confirmed|signed off|voted through|waved through|nodded through|okayed|green-?lit))|(?:(?:against|objected|objections?|voted)(?: (?:it|this|that))?)) (?:(?:(?:over|via|through|by) (?:e-?mail|mail|letter|post|phone|chat|slack|matrix|irc)|in (?:the |our |an? )?(?:[\\w-]+ )?(?:issue|ticket|tracker|thread|forum|PR|pull request|survey|chat|channel|RFC)\\b|on (?:the |our |an? )?(?:mailing|e-?mail|dev) list(?! (?:of|from)\\b)))\\b|\\b(?<!\\b(?:(?:be|get|gets|to|will|should|can|must|may|and|the|a|another|we)) )(?:(?:(?:approved|adopted|accepted|merged|passed|granted|ratified|rejected|declined|confirmed|signed off|voted through))|(?:(?:against|objected|objections?|voted)(?: (?:it|this|that))?)) (?:on (?:the |our |an? )?(?:(?:issue )?tracker|list|forum|thread|ticket|issue #?\\d+|PR|pull request|github|slack|discourse|matrix|zulip|discord)(?! (?:of|from)\\b))\\b|^(?:[^.;:?!]{2,60} )?(?:(?:in|on|at) (?:the|a|our|an) (?:(?:[\\w-]+ )?(?:poll|survey|ballot|questionnaire)|agm|general assembly|congress|convention))\\b[^.;?!]*\\b(?:(?:(?:approved|adopted|accepted|agreed|decided|settled|resolved|merged|passed|granted|ratified|rejected|declined|dismissed|upheld|confirmed|signed off|voted through|waved through|nodded through|okayed|green-?lit))|(?:v",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `W${" IN A AGM'A".repeat(size / 22)} AGM'${"R ".repeat(size / 4)}!`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?<=\\bas )(?:propose",
    reason: "it looks 80 characters ahead or back at most",
    attack: (size) =>
      `SUGGESTS-, SO IJ\u0000SRYFFMJMKKDC${" H".repeat(size / 4)}RYFFMJMKKDC${" H".repeat(size / 4)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "\\b(?:(?:unless|provided|subject to|if (?:she|he|they|(?:she|he|they)['’](?:s|re)|no ?(?:body|one)|anyone|anybody|everyone|everybody|(?:\\w+ ){1,2}(?:agrees?|objects?|wants?|minds?|approves?|allows?|pays?)))|(?:(?:p",
    reason: "it looks 4 characters ahead or back at most",
    attack: (size) => `${"T-".repeat(size / 2)}OXR `,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?<=\\p{Lu}[\\p{L}'’-]{1,30}) (?:as|acting as|in (?:his|her|their) role as|in (?:his|her|their) capacity as) (?:(?:[D",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `${"ehiifmpcfovkävwmaüosuzlüj".repeat(size / 25)}\u0000`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:is|are|was|were) for",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `\u0000${"TALK WITH '".repeat(size / 11)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "(?:(?:^|^(?:at|on|upon) [^.,;:?!]{2,40}?(?:request|suggestion|wish|proposal)(?: (?:of|by) \\S+)? |[,;:–—(?:→] ?|(?:->|=>) ?|\\b(?:so|and|but|then|hence|thus|therefore|that) ))(?:(?:we|c",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `!${"T(".repeat(size / 2)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^|[,;:–—→] ?)(?:to be ",
    reason: "it looks 60 characters ahead or back at most",
    attack: (size) => `,${" –".repeat(size / 2)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins:
      "^\\W*(?:(?:noted|heard|closed|done|finished|ongoing|in hand|for information|info(?:rmation)?|received|discussed|complete(?:d)?|open|as (?:above|before)|see \\w+|thanks|no (?:decision|result|outcome|conclusion|change of mind)|(?:nobody|no one|nothing|none) \\w+|tbc|tbd|n\\/a|all ticked off|answered|explained|reported|presented|to be \\w+|will be \\w+|waiting|on track|in progress|under way|good news)|(?:#",
    reason: "it looks 40 characters ahead or back at most",
    attack: (size) => `#${":#".repeat(size / 4)}${":\u0000".repeat(size / 4)}`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "\\b(?:(?:absent|(?:un)?ent",
    reason: "it looks 30 characters ahead or back at most",
    attack: (size) => `ENTSCTSCHULDIGT ${"FEHLT ".repeat(size / 6)}.`,
  },
  {
    file: "reader/minutes/expression.ts",
    begins: "(?:^\\w\\S{1,20}(?: \\w\\S{1,",
    reason: "it looks 120 characters ahead or back at most",
    attack: (size) => `G!?NU\u0000H';BL)-J${" M-GFVRKR#0".repeat(size / 11)}a`,
  },
];

/** Whether an exception speaks of an expression. */
export function isOf({ file, begins, isWhole = false }: Exception, expression: Expression): boolean {
  return (
    expression.file === file &&
    (isWhole ? expression.source === begins : expression.source.startsWith(begins))
  );
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

/** The checker takes no two groups of one name, as V8 does of alternatives (ECMA-262, 2025); a name changes nothing of what is found. */
export function unnamed(source: string): string {
  return source.includes("\\k<") ? source : source.replace(/\(\?<\w+>/g, "(");
}

/** Those that the checker does not call linear, each with what it says. */
export async function doubted(all: readonly Expression[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of all) {
    if (isExcepted(one)) continue;
    // Far more than it needs: that it knows nothing is a finding too.
    const limits = { timeout: 300_000, randomSeed: 1 };
    const source = unnamed(one.source);
    let said = await check(source, one.flags, limits);
    if (said.status === "safe") continue;
    // It may have been slow, not the expression: what counts is how often that steps, however long a busy machine takes.
    said = await check(source, one.flags, { ...limits, attackTimeout: 60_000 });
    if (said.status === "safe") continue;
    const why =
      said.status === "vulnerable" ? `${said.complexity.summary}: ${said.attack.pattern}` : said.status;
    found.push(`${one.file}: /${one.source}/${one.flags} is ${why}`);
  }
  return found;
}
