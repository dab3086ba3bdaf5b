import { LIST_PROFILES } from "../../mail/list.ts";
import type { Message, Rule } from "../rule.ts";
import { kilobytes } from "../support/kilobytes.ts";

/** What the relays on its way add to a message's head, in octets. */
const ON_THE_WAY = 300;

/** What Gmail and Yahoo, as most hosts, take at most, in octets. */
const TAKEN = 25 * 1024 * 1024;

/** What is to be told of a message that its list holds back, or that hosts refuse, for its size; undefined where neither is. */
export function heldBack({ mailing, list, bytes }: Message): string | undefined {
  const limit = LIST_PROFILES[list].setAsideAbove;
  const size = bytes.length + ON_THE_WAY;
  if (limit === undefined && size > TAKEN)
    return `the message for ${mailing} has ${kilobytes(bytes.length)} KB; large hosts refuse what has more than ${kilobytes(TAKEN)}`;
  if (limit === undefined || size <= limit) return undefined;
  return `the message for ${mailing} has ${kilobytes(bytes.length)} KB; a ${list} list holds back what reaches it with more than ${kilobytes(limit)}, after the server has said that it took it`;
}

export const messageLarge: Rule = {
  code: "message-large",
  severity: "warning",
  about: "a message that the list's software holds back, or hosts refuse, for its size",
  find: ({ meeting, messages }) =>
    messages.flatMap((one) => {
      const message = heldBack(one);
      if (message === undefined) return [];
      const hint = "Send the post alone to that list, raise the list's limit, or shorten the note.";
      return { message, place: meeting.place, hint };
    }),
};
