import { decodedBody, entities, readEntity } from "../../mail/mime.ts";
import { outline } from "../../model/outline.ts";
import { plain } from "../../model/walk.ts";
import { CLIPPED } from "../../writers/newsletter/shorten.ts";
import type { Candidate, Finding, Rule } from "../rule.ts";
import { newsletterOf } from "../support/printed.ts";

const KB = 1024;
const NEAR = 80 * KB;

export const newsletterLarge: Rule = {
  code: "newsletter-large",
  severity: "warning",
  about: "a newsletter that Gmail would clip, and where it stops short of that",
  find: (subject) => [...stopped(subject), ...large(subject)],
};

/** Told once, not for each mailing: every newsletter of a note stops at the same topic. */
function stopped({ meeting, parts }: Candidate): Finding[] {
  const { stops } = newsletterOf(parts) ?? {};
  if (stops === undefined) return [];
  const next = stops.lead ? outline(meeting).topics[stops.topics] : undefined;
  const where =
    next === undefined ? "before the note's own text" : `before "${next.number}. ${plain(next.title)}"`;
  return [
    {
      message: `the newsletter stops ${where}: whole it would have ${CLIPPED / KB} KB of HTML or more, and Gmail clips those`,
      place: next?.heading.place ?? meeting.place,
      hint: "Its readers are led to the page for the rest, and the post is whole. Shorten the note, or part it into two.",
    },
  ];
}

function large({ meeting, parts, messages }: Candidate): Finding[] {
  if (newsletterOf(parts)?.stops !== undefined) return [];
  return messages.flatMap(({ mailing, bytes }) => {
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
  });
}

function largestHtml(bytes: Uint8Array): number {
  const root = readEntity(Buffer.from(bytes).toString("latin1"));
  const sizes = entities(root)
    .filter(({ type }) => type === "text/html")
    .map((entity) => decodedBody(entity).length);
  return Math.max(0, ...sizes);
}
