/** Whether words within a list of people may be somebody's name: no remark, no organisation, no machine, no role. */
import { expression } from "../../expression.ts";

/** A role that stands between commas as a name would; with a capital letter it might be somebody's name. */
export const BARE_ROLE = expression("^(?:{rolesAlone}|{role})$");
/** What listens in to take notes, or is somebody's: "Harbour.ai", "Ada's phone". */
const MACHINE = expression("{machine}", "iu");
/** Words that no name holds, as people write them: what has one of them is a remark. */
const REMARK = expression("(?:^|\\s){remark}(?:\\s|$)");
/** Nobody in particular. */
const NOBODY = expression("^(?:{nobody}|{remarkOpening})(?:\\s|$)", "i");
/** "Harbour Labs", "Harbour representatives" */
const ORGANISATION = expression("\\s(?:{employer}|{memberOf})$", "i");
/** "Information Technology" */
const DEPARTMENT = expression("^[\\p{L}&]+(?: [\\p{L}&]+)? (?:{departmentName})$", "iu");
/** "meet.example.org" */
const IS_HOST = expression("^[\\w-]+(?:\\.[\\w-]+){0,3}\\.{domain}$", "i");
/** "the other Ada" */
const WHICH_ONE = expression("^{whichOne} (?=\\p{Lu}\\p{Ll}+$)", "u");
/** Within a name they are none: "Jan van der Berg". */
const PARTICLE = expression(
  "(?<=\\p{Lu}[\\p{L}'’-]{0,20} )(?:{nameParticle}|{surnameOrOrigin}) (?=\\p{Lu})",
  "gu",
);

/** "rfc1149", "0xmoth"; no "3rd", "20min". */
const IS_HANDLE = /^(?:[a-z]{3,}\d{1,4}|\d{1,2}[a-z]{4,})$/;

/** Whether words may be a name and nothing else, also of somebody who writes himself small. */
export function mayBeName(text: string): boolean {
  return (
    text.length < 60 &&
    text.split(" ").length < 7 &&
    /\p{L}/u.test(text) &&
    // "3 flats", "flat 3"
    !/\s\d+ \p{L}|^\p{Ll}\S* \d+$/u.test(text) &&
    (/^@[\w-]+$/.test(text) || IS_HANDLE.test(text) || !/^[+~]?\d|[!?=|:(){}<>]|\d{3}/.test(text)) &&
    !REMARK.test(text.replace(PARTICLE, "").replace(WHICH_ONE, "")) &&
    !NOBODY.test(text.replace(WHICH_ONE, "")) &&
    !ORGANISATION.test(text) &&
    !DEPARTMENT.test(text) &&
    !IS_HOST.test(text) &&
    !MACHINE.test(text) &&
    !BARE_ROLE.test(text)
  );
}
