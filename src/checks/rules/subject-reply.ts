import type { Rule } from "../rule.ts";
import { placeIn } from "../support/passages.ts";

/** What mail programs put before the subject of an answer, or of what is passed on. */
const REPLY = /^(?:re|fwd?|aw|wg|antw|sv)\s?(?:\[\d+\])?:/i;

/** Gmail's and Yahoo's rules for senders call it deceptive, and Gmail puts such a message into another conversation. */
export const subjectReply: Rule = {
  code: "subject-reply",
  severity: "warning",
  about: "a subject that begins as an answer does",
  find: ({ meeting, lines }) =>
    (["subject", "description"] as const).flatMap((field) => {
      const text = meeting[field] ?? "";
      const [start] = REPLY.exec(text) ?? [];
      if (start === undefined) return [];
      return {
        message: `the ${field} begins with "${start}", as if the message were an answer`,
        place: placeIn(lines, meeting.place, text),
        hint: "Take it out: large hosts take such mail in bulk for a deception.",
      };
    }),
};
