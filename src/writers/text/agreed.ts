import type { Article } from "../../model/meeting.ts";
import { withDue } from "../../model/next-agenda.ts";
import type { Topic } from "../../model/outline.ts";
import { AGREED_ID, type AgreedGroup, agreedGroups, MOST_AGREED, reference } from "../agreed/groups.ts";
import { LOOKS } from "../looks.ts";
import { type Words, worded } from "../words.ts";
import type { Context } from "../writer.ts";
import type { Body } from "./body.ts";
import { UNMARKED } from "./footnotes.ts";
import { inlines } from "./inlines.ts";
import { spaced } from "./lines.ts";
import { GLUE } from "./safe.ts";
import { underlined } from "./underlined.ts";

/** What was agreed, each point with the number of its topic; no lines where nothing was found. */
export function agreed(
  { minutes, url }: Article,
  topics: readonly Topic[],
  { looks: { words } = LOOKS }: Context,
  body: Body,
): string[] {
  const groups = agreedGroups(minutes, topics).map((one) => group(one, url, words, body));
  if (groups.length === 0) return [];
  return spaced([underlined(words.agreed, "-", { body, first: "", rest: "" }), ...groups]);
}

function group({ title, points }: AgreedGroup, url: string, words: Words, body: Body): string[] {
  const item = (said: string) =>
    body.prose(inlines([{ kind: "text", text: said }], UNMARKED), `${body.lists}- `, `${body.lists}  `);
  const shown = points.slice(0, MOST_AGREED).map((point) => {
    const about = point.label === undefined ? "" : `${point.label}: `;
    const where = reference(point);
    // Bound to the last word: a number alone on a line says nothing.
    return item(about + withDue(point.quote, point) + (where === undefined ? "" : GLUE + where));
  });
  const list = shown.every((lines) => lines.length === 1) ? shown.flat() : spaced(shown);
  const count = points.length - shown.length;
  // On one line, however long the address is.
  const more = `${worded(words.agreedMore, { count })}: <${url}#${AGREED_ID}>`.replaceAll(" ", GLUE);
  const rest = count === 0 ? [] : item(more);
  return spaced([
    [body.line(`${words[title]}:`)],
    list.length === shown.length ? [...list, ...rest] : spaced([list, rest]),
  ]);
}
