/** Prose that says what is to be done: promised, as a next step, or without a subject: "Will ask on the list". */
import type { Action } from "../../../model/meeting.ts";
import { expression } from "../expression.ts";
import { markedDeferral } from "../marks.ts";
import { opensWithName } from "../owners.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import type { Sentence } from "../sentences.ts";
import { isOrder, isTalk } from "../tasks.ts";
import { action } from "./action.ts";
import { presentTaskWithin } from "./deeds/present-deeds.ts";
import { alsoTold, together, toldBefore } from "./deeds/together.ts";
import { eachBehind } from "./owner-behind.ts";
import type { Referents } from "./promise-subject.ts";
import { promise } from "./promises.ts";
import { namedIn } from "./talk/referents.ts";
import { anyDeed } from "./third-person.ts";

const STEP = expression("^{steps}\\s*: (.+)$", "i");

/** "Will ask on the list": whoever speaks, or who the sentence before is about. */
export const SILENT_WILL = expression("^(?:[^:]{1,40}: )?(?:{answersSure}[,.;!] )?{silentWill} ", "i");
const DO_SO = expression("^{doSo}\\b");
const UNSAID = expression("^([^:]{1,40}: )?(?:(?i:{answersSure})[,.;!] )?{taskUnsaid} ([a-z].*)$", "u");

/** What a sentence of prose takes on, of whoever it names or speaks of. */
export function inProse(
  sentence: Sentence,
  people: KnownPeople,
  said: Referents,
  planned: boolean,
): Action[] | undefined {
  const { text } = sentence;
  if (markedDeferral(text) !== undefined) return undefined;
  const isSaid =
    said.speaker !== undefined ||
    said.pronoun !== undefined ||
    said.they !== undefined ||
    people.mayBeIn(text);
  const promised = isSaid ? promise(text, people, said) : undefined;
  if (promised?.certainty === "clear") {
    const also = [...(presentTaskWithin(text, people, true)?.who ?? []), ...alsoTold(text, people)];
    const who = [...toldBefore(text, promised.what, people), ...promised.who, ...also];
    return [action({ ...promised, who: [...new Set(who)] }, sentence, promised.rule)];
  }
  const [, step] = STEP.exec(text) ?? [];
  const present = step === undefined ? undefined : anyDeed(step, people);
  if (step !== undefined && present !== undefined)
    return [action(together(present, step, people), sentence, "label.next-steps")];
  if (step !== undefined && isOrder(step))
    return [action({ who: eachBehind(step, people), what: step }, sentence, "label.next-steps")];
  if (planned && !text.endsWith("?") && isOrder(text) && !isTalk(text))
    return [action({ who: [], what: text }, sentence, "label.plan")];
  if (promised !== undefined) return [action(promised, sentence, promised.rule, "arguable")];
  // Nobody is named: who says it, whose item it stands below, or nobody.
  const [, label = "", what = ""] = UNSAID.exec(text) ?? [];
  const above = said.above ?? [];
  if (label === "" && above.length > 0 && isOrder(what) && !text.endsWith("?"))
    return [action({ who: above, what }, sentence, "item.will")];
  if (!(isOrder(what) || DO_SO.test(what)) || text.endsWith("?")) return undefined;
  const who = label !== "" && said.speaker?.name !== undefined ? [said.speaker.name] : [];
  const own = label === "" ? said.speaker?.name : who[0];
  if (own !== undefined && SILENT_WILL.test(text))
    return [action({ who: [own], what }, sentence, "sentence.will")];
  if (label === "" && said.silent?.name !== undefined)
    return [action({ who: [said.silent.name], what }, sentence, "sentence.will", "arguable")];
  return label !== "" && who.length === 0
    ? undefined
    : [action({ who, what }, sentence, "sentence.need-to", "arguable")];
}

const PRONOUN_FIRST = expression("^(?:(?:{and}|{but}|{so}|{clauseLead}),? )?{pronoun} (?:\\S+ ){4}", "i");

/** "The boxes must go, says the college; Ada will ask the museum": what is quoted is the clause that names her. */
export function ofClause(one: Action, people: KnownPeople): Action {
  const at = one.quote.lastIndexOf("; ", one.quote.indexOf(one.what));
  const clause = one.quote.slice(at + 2);
  const isApart =
    at > 0 &&
    one.certainty === "clear" &&
    clause.includes(one.what) &&
    (PRONOUN_FIRST.test(clause) || opensWithName(clause, people)) &&
    (PRONOUN_FIRST.test(clause) ||
      !namedIn(one.quote.slice(0, at), people).some((name) => one.who.includes(name)));
  return isApart ? action(one, { text: clause, line: one.line }, one.rule) : one;
}
