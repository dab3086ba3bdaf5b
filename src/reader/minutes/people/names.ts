/** Names as people write them: where a word with a capital letter is somebody, and where it may be anything. */
import { expression } from "../expression.ts";

/** A name of two words at least, or one behind a title; the words that open a sentence are none. */
export const WHOLE_NAME =
  "(?<name>(?!(?i:{noName})\\b)(?:{title}\\.? \\p{Lu}[\\p{L}'’-]+|\\p{Lu}[\\p{L}'’-]+(?: (?:{nameParticle} |\\p{Ll}{1,3}[-'’])?\\p{Lu}(?:\\.|[\\p{L}'’-]*)){1,3})(?: \\p{Lu}[\\p{L}'’-]+)?)";

/** "Ada", "Ada Brook", "Noor al-Said", "@ada" */
const NAME = expression(
  "^(?:@[\\p{L}\\d_.-]{2,}|\\p{Lu}[\\p{L}'’.-]*(?: (?:{nameParticle} |\\p{Ll}{1,3}[-'’])?\\p{Lu}[\\p{L}'’.-]*){0,3})$",
  "u",
);
const NO_PERSON = expression(
  "^(?:{noName}|{nobody})(?:\\s|$)|^(?:{title}|{officeWord})$|{employer}$|\\s(?:{placeWord})$",
  "i",
);

/** Whether words may be a name and nothing else. */
export function isWrittenAsName(words: string): boolean {
  return NAME.test(words) && !NO_PERSON.test(words);
}

const SMALL_PHRASE = expression(
  "(?:^|[\\s-])(?:{remark}|{remarkOpening}|{noName}|{nobody}|{attendedHow}|{role}|{officer}|{memberOf}|{groupWord}|{animal}|{placeWord}|{ofPhrase})(?=[\\s-]|$)|{employer}|['’]s?(?:\\s|$)",
  "iu",
);

const INNER_PARTICLE = expression(" {nameParticle}(?= )", "g");

/** Whether words written small between names are something else than a name: "harbour staff", "half asleep". One alone may be a nick. */
export function isSmallPhrase(words: string): boolean {
  const { length } = words.replace(INNER_PARTICLE, "").split(" ");
  return length > 1 && !/\p{Lu}/u.test(words) && (length > 3 || SMALL_PHRASE.test(words));
}

const TITLE_DOT = expression("\\b({title})\\. (?=\\p{Lu})", "gu");

/** Words in which a title's full stop ends no sentence. */
export function withoutTitleStops(words: string): string {
  return words.replace(TITLE_DOT, "$1 ");
}

const WRITER = expression(
  "\\b(?:I|{writer}),? \\((@?[\\p{Lu}@][\\p{L}\\d_.'’-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2})(?:, ([^()]{2,60}))?\\),?",
  "gu",
);

/** Words in which whoever writes is called by his name: "I (Ada) led" as "Ada led". */
export function withoutWriter(words: string): string {
  return words.replace(WRITER, (_, name: string, aside?: string) =>
    aside === undefined ? name : `${name} (${aside})`,
  );
}
