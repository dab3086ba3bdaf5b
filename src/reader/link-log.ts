/** A link log kept by hand beside the notes (`notes.links`): a YAML list, an entry a link. */
import type { KeptLink } from "../model/link-log.ts";
import { parseWeb } from "../model/web.ts";
import { EXIT, error, type Problem, warning } from "../problem.ts";
import { clean, excerpt } from "../text/clean.ts";
import { isDate } from "../text/date.ts";
import { LIMITS } from "../text/limits.ts";
import { parseYamlList, type Yaml } from "../text/yaml.ts";
import { cutProblem } from "../text/yaml-slips.ts";

const FIELDS = ["id", "uri", "title", "date", "stream"];
const ID = /^[A-Za-z0-9_][A-Za-z0-9._~-]{0,119}$/;
type KeptList = Yaml<readonly unknown[]>;

/** The links of a file's text; what is wrong with one is told with its place, and it is left out. */
export function readLinks(file: string, text: string): { links: KeptLink[]; problems: Problem[] } {
  if (text.length > LIMITS.linkLogCharacters) return { links: [], problems: [tooLarge(file, text)] };
  const read = parseYamlList(file, text, EXIT.note);
  if (!read.ok) return { links: [], problems: [...read.reason] };
  const list = read.value;
  const problems: Problem[] = list.cuts.map(cutProblem);
  const links = list.values.map((_, i) => readLink(list, i, problems));
  const count = Map.groupBy(links, (link) => link?.id.toLowerCase());
  const isTwice = ({ id }: KeptLink) => (count.get(id.toLowerCase())?.length ?? 0) > 1;
  for (const [i, link] of links.entries())
    if (link !== undefined && isTwice(link))
      problems.push(
        error(
          "link-twice",
          EXIT.note,
          `id: "${link.id}" is that of two links`,
          list.placeOf(i, "id"),
          OWN_ID,
        ),
      );
  return { links: links.filter((link) => link !== undefined).filter((link) => !isTwice(link)), problems };
}

function tooLarge(file: string, { length }: string): Problem {
  const message = `the list has ${length} characters; ${LIMITS.linkLogCharacters} is the limit`;
  return error("links-too-large", EXIT.note, message, { file, line: 1, column: 1 }, "Keep the newest.");
}

const OWN_ID = "Give each link its own, for ever: feeds know it by that.";

function readLink(list: KeptList, i: number, problems: Problem[]): KeptLink | undefined {
  const fault = (field: string, message: string, hint?: string) => {
    problems.push(error("link-field", EXIT.note, `${field}: ${message}`, list.placeOf(i, field), hint));
    return undefined;
  };
  const value: unknown = list.values[i];
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push(
      error(
        "link-field",
        EXIT.note,
        "a link must have fields",
        list.placeOf(i),
        `It has ${FIELDS.join(", ")}.`,
      ),
    );
    return undefined;
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const key of fields.keys())
    if (!FIELDS.includes(key))
      problems.push(warning("field-unknown", `${key}: is not a field of a link`, list.placeOfKey(i, key)));
  const line = (field: string) => {
    const text = fields.get(field);
    return typeof text === "string" ? clean(text).replace(/\s+/g, " ").trim() : "";
  };
  const [id, uri, title, date, stream] = [
    line("id"),
    line("uri"),
    line("title"),
    line("date"),
    line("stream"),
  ];
  const sound = [
    ID.test(id) ||
      fault("id", `"${excerpt(id)}" is no name`, 'Use letters, digits, "-", "_", "." and "~" only.'),
    parseWeb(uri).ok ||
      fault("uri", `"${excerpt(uri)}" is no address`, "Write it as https://example.org/page."),
    title !== "" || fault("title", "is missing", "Say what the link leads to."),
    (/^\d{4}-\d\d-\d\d$/.test(date) && isDate(date)) ||
      fault("date", `"${excerpt(date)}" is no date`, "Write it as 2026-03-31."),
    stream !== "" ||
      !fields.has("stream") ||
      fault("stream", "must be words", "Leave it out where there are none."),
  ];
  if (sound.includes(undefined)) return undefined;
  return { id, url: new URL(uri).href, title, date, stream: stream === "" ? undefined : stream };
}
