import type { Minutes } from "../../model/meeting.ts";
import type { Topic } from "../../model/outline.ts";
import { LOOKS } from "../looks.ts";
import { agreedPoints } from "../wording.ts";
import type { Context } from "../writer.ts";
import type { Body } from "./body.ts";
import { UNMARKED } from "./footnotes.ts";
import { inlines } from "./inlines.ts";
import { spaced } from "./lines.ts";
import { underlined } from "./underlined.ts";

/** What was agreed, each point with the number of its topic; no lines where nothing was found. */
export function agreed(
  minutes: Minutes,
  topics: readonly Topic[],
  { looks: { words: labels } = LOOKS }: Context,
  body: Body,
): string[] {
  const items = agreedPoints(minutes, topics).map(({ label, quote, topic }) => {
    const about = label === undefined ? "" : `${label}: `;
    const words = about + quote + (topic === undefined ? "" : ` (${topic.number})`);
    return body.prose(
      inlines([{ kind: "text", text: words }], UNMARKED),
      `${body.lists}- `,
      `${body.lists}  `,
    );
  });
  if (items.length === 0) return [];
  const list = items.every((lines) => lines.length === 1) ? items.flat() : spaced(items);
  return spaced([underlined(labels.agreed, "-", { body, first: "", rest: "" }), list]);
}
