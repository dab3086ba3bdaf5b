/** A name without what a pad, a chat or a wiki puts around it: "Ada :star:", "@ada:harbour.example", "User:Ada", "me (Ada)". */
import { expression } from "../../expression.ts";
import { isAlone, isOfAnotherGroup, OF_OTHERS } from "../labels.ts";

/** What stands in a list of people, as the name and its asides alone. */
export function bared(text: string): string {
  return withoutGroup(unwrapped(text)).replace(WAVES, "").replace(AT_SERVER, "").replace(PICTURE, " ");
}

/** "ada o/", as people say hello in a chat. */
const WAVES = /\s(?:\\?o\/|\\o|\+\+?)(?=\s|$)/g;
/** "@ada:harbour.example", as a chat of many servers calls people. */
const AT_SERVER = /(?<=(?:^|\s)@[\w.-]{1,40}):[\w-]{1,40}(?:\.[\w-]{1,40}){1,3}/g;
/** "Ada :star:", "Ben ⭐" */
const SIGN = "(?::[a-z][a-z\\d_+-]{1,30}:|(?!{ticks}|{crosses})\\p{Extended_Pictographic}\uFE0F?)";
const PICTURE = expression(
  `^(?:\\s{0,3}${SIGN}){1,4}|(?:\\s{0,3}${SIGN}){1,4}(?=\\s{0,3}(?:[()]|$))|(?<=\\()${SIGN}\\s{0,3}`,
  "gu",
);

/** "Upland: Mr Example", whom somebody is from; "new folks: Ada", within a list */
const GROUP =
  /^\s*(\p{Lu}[\p{L}-]{2,20}(?=: \p{Lu}\S* \p{Lu})|(?:\d{1,2} )?\p{Ll}[\p{L} -]{2,60}): (?=\p{Lu})/u;
/** "User:Ada", as a wiki links people. */
const USER = expression("^\\s*{wikiUser}[:/](?=\\S)", "i");

function withoutGroup(given: string): string {
  const text = given.replace(USER, "");
  const [all = "", group = ""] = GROUP.exec(text) ?? [];
  return group === "" || isAlone(group) || isOfAnotherGroup(group) || OF_OTHERS.test(group)
    ? text
    : text.slice(all.length);
}

/** "me (Ada)" */
const WRITER = expression(
  "^\\s*{writer},? \\((?<name>[^(),]{2,40})(?:, (?<aside>[^()]{2,60}))?\\)\\s*$",
  "i",
);

// "me (Ada, in the chair)", "(for item 2) Ben"
function unwrapped(text: string): string {
  const { name, aside } = WRITER.exec(text)?.groups ?? {};
  if (name !== undefined && /^\p{Lu}/u.test(name)) return aside === undefined ? name : `${name} (${aside})`;
  return text.replace(/^\s*\(([^()]{2,60})\) (?=\p{Lu})(.*)$/su, "$2 ($1)");
}
