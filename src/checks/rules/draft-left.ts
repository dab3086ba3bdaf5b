import type { Candidate, Finding, Rule } from "../rule.ts";
import { passages } from "../support/passages.ts";
import { type ProseLine, placeOn, prose, quoted } from "../support/prose.ts";

/** What a comment begins with, or says in capitals: "todo" within a sentence is a word. */
const OPENING = /^<!--\s*(draft|wip|todo|fixme|xxx|tbd)\b/i;
const WITHIN = /\b(TODO|FIXME|XXX|TBD)\b/;

/** A paragraph or an item that is nothing else. Headings and cells of tables name what is to do so, and mean it. */
const ALONE = /^\s*[([]?(?:TODO|FIXME|XXX|TBD)[)\]]?[.!?…\s]*$/;
/** Within words. `TODO(Keeper): …`, `TODO: …` and an item that opens with [TODO] are ways to write an action. */
const MARK =
  /\[(?:TODO|FIXME|XXX|TBD): [^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|(?<!^\s*)\[(?:TODO|FIXME|XXX|TBD)\](?!\()|\b(?:FIXME|XXX): /g;

export const draftLeft: Rule = {
  code: "draft-left",
  severity: "warning",
  about: "a mark of unfinished work: TODO, FIXME, XXX, TBD",
  // A note that says it is a draft is one.
  find: (subject) => (subject.meeting.draft ? [] : [...inComments(subject), ...inText(subject)]),
};

function inComments(subject: Candidate): Finding[] {
  if (quoted(subject).includes("<!--")) return [];
  const lines = prose(subject);
  return lines.flatMap((line, i) => {
    const at = line.text.indexOf("<!--");
    if (at < 0) return [];
    const comment = commentFrom(lines.slice(i, i + 50), at);
    const [, mark] = OPENING.exec(comment) ?? WITHIN.exec(comment) ?? [];
    if (mark === undefined) return [];
    return {
      message: `a comment says ${mark}: no output shows it, and it is in the note still`,
      place: placeOn(line, at, subject.meeting.place),
      hint: "Do it, or take it out.",
    };
  });
}

function commentFrom(lines: readonly ProseLine[], at: number): string {
  const text = lines.map(({ text }) => text).join("\n");
  return text.slice(at).split("-->", 1)[0] ?? "";
}

function inText(subject: Candidate): Finding[] {
  return passages(subject).flatMap(({ kind, text, at }) => {
    const isAlone = kind === "paragraph" && ALONE.test(text);
    const found = isAlone
      ? [{ mark: text.trim(), index: text.search(/\S/) }]
      : [...text.matchAll(MARK)].map(({ 0: mark, index }) => ({ mark: mark.trim(), index }));
    return found.map(({ mark, index }) => ({
      message: `"${mark}" is left in the text`,
      place: at(index, mark.length),
      hint: "Write what should stand there, or take it out.",
    }));
  });
}
