import { LIST_PROFILES } from "../../mail/list.ts";
import type { Rule } from "../rule.ts";
import { kilobytes } from "../support/kilobytes.ts";

/** What the relays on its way add to a message's head, in octets. */
const ON_THE_WAY = 300;

export const messageLarge: Rule = {
  code: "message-large",
  severity: "warning",
  about: "a message that the list's software holds back for its size",
  find: ({ meeting, messages }) =>
    messages.flatMap(({ mailing, list, bytes }) => {
      const limit = LIST_PROFILES[list].setAsideAbove;
      if (limit === undefined || bytes.length + ON_THE_WAY <= limit) return [];
      return {
        message: `the message for ${mailing} has ${kilobytes(bytes.length)} KB; a ${list} list holds back what reaches it with more than ${kilobytes(limit)}, after the server has said that it took it`,
        place: meeting.place,
        hint: "Send the post alone to that list, raise the list's limit, or shorten the note.",
      };
    }),
};
