import { inlines } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

export const imageAltMissing: Rule = {
  code: "image-alt-missing",
  severity: "warning",
  about: "a picture without words that stand for it",
  find: ({ meeting }) =>
    [...inlines(meeting.document)]
      .filter((inline) => inline.kind === "image")
      .filter(({ alt }) => alt.trim() === "")
      .map(({ place }) => ({
        message: "a picture has no words that stand for it: a mail shows [image] in its place",
        place,
        hint: "Say what it shows: ![The lamp in its case](…).",
      })),
};
