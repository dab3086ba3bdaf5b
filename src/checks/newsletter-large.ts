import { decodedBody, entities, readEntity } from "../mail/mime.ts";
import type { Rule } from "./rule.ts";

const KB = 1024;
/** Gmail shows some 102 KB of HTML and hides the rest behind a link. */
const NEAR = 80 * KB;
const CLIPPED = 95 * KB;

export const newsletterLarge: Rule = {
  code: "newsletter-large",
  severity: "warning",
  about: "a newsletter that Gmail clips",
  find: ({ meeting, messages }) =>
    messages.flatMap(({ mailing, bytes }) => {
      const size = largestHtml(bytes);
      if (size < NEAR) return [];
      const has = `the newsletter of ${mailing} has ${Math.ceil(size / KB)} KB of HTML`;
      return {
        message:
          size < CLIPPED
            ? `${has}, and Gmail clips what has more than 102`
            : `${has}: Gmail clips it, and its readers do not see the end`,
        place: meeting.place,
        hint: "Shorten the note, or part it into two.",
      };
    }),
};

function largestHtml(bytes: Uint8Array): number {
  const root = readEntity(Buffer.from(bytes).toString("latin1"));
  const sizes = entities(root)
    .filter(({ type }) => type === "text/html")
    .map((entity) => decodedBody(entity).length);
  return Math.max(0, ...sizes);
}
