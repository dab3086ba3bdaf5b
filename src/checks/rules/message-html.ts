import { LIST_PROFILES } from "../../mail/list.ts";
import type { Rule } from "../rule.ts";

export const messageHtml: Rule = {
  code: "message-html",
  severity: "warning",
  about: "a newsletter to a list whose software refuses HTML",
  find: ({ meeting, messages }) =>
    messages.flatMap(({ mailing, list, bytes }) => {
      const isHtml = /^Content-Type: text\/html\b/im.test(Buffer.from(bytes).toString("latin1"));
      if (!isHtml || LIST_PROFILES[list].html) return [];
      return {
        message: `the message for ${mailing} has an HTML part, and a ${list} list sends the whole of it back`,
        place: meeting.place,
        hint: "Send that list the post alone: parts: [post].",
      };
    }),
};
