/** Files beside the notes, made to be dear: link logs, configurations, definitions of feeds, templates. */
import { Problems } from "../../src/problem.ts";
import { readLinks } from "../../src/reader/link-log.ts";
import { readConfig } from "../../src/workspace/config/read.ts";
import { configSchema, feedSchema } from "../../src/workspace/config/schema.ts";
import { compileTemplate } from "../../src/writers/newsletter/compile.ts";
import { numbered, over } from "./costly.ts";
import { shippedFragments } from "./emails.ts";
import { configText } from "./project.ts";

export interface CostlySettings {
  readonly name: string;
  readonly run: (size: number) => unknown;
  readonly most: number;
}

/** As much as a definition of a feed or a template may hold; yaml takes half a second for it. */
const FILE = 250_000;

const configuration = (name: string, more: (size: number) => string): CostlySettings => ({
  name: `configuration: ${name}`,
  run: (size) =>
    readConfig("c.yaml", configText(["*.md"], "{ kind: file, path: a }", more(size)), configSchema),
  most: FILE,
});
const feed = (name: string, text: (size: number) => string): CostlySettings => ({
  name: `feed: ${name}`,
  run: (size) => readConfig("f.yaml", text(size), feedSchema),
  most: FILE,
});
const log = (name: string, text: (size: number) => string): CostlySettings => ({
  name: `link log: ${name}`,
  run: (size) => readLinks("l.yml", text(size)),
  most: FILE,
});
const template = (name: string, text: (size: number) => string): CostlySettings => ({
  name: `template: ${name}`,
  run: async (size) => {
    const shipped = shippedFragments();
    const own = { file: `lead.mjml`, text: `${shipped.lead?.text}${text(size)}` };
    try {
      await compileTemplate({ ...shipped, lead: own });
    } catch (cause) {
      if (!(cause instanceof Problems)) throw cause;
    }
  },
  most: FILE,
});
const entry = (i: number, title = "a") =>
  `- { id: k${i}, uri: "https://a.example/${i}", title: "${title}", date: 2026-01-01 }\n`;

export const COSTLY_SETTINGS: readonly CostlySettings[] = [
  configuration(
    "keys that nobody knows",
    numbered((i) => `k${i}: 1\n`),
  ),
  configuration(
    "retries that nobody knows",
    (size) => `retries:\n${numbered((i) => `  firs${i}: 1\n`)(size)}`,
  ),
  configuration("one name over and over", over("state: a\n")),
  configuration(
    "checks that are left out",
    (size) => `checks:\n  ignore:\n${numbered((i) => `    - k${i}\n`)(size)}`,
  ),
  configuration("a name as long as the file", (size) => `state: ${"a".repeat(size)}\n`),
  configuration("a key as long as the file", (size) => `"${"a".repeat(size)}": 1\n`),
  configuration("colours of many", (size) => `looks:\n  words:\n${numbered((i) => `    k${i}: a\n`)(size)}`),
  feed(
    "keys that nobody knows",
    numbered((i) => `k${i}: 1\n`),
  ),
  feed("formats", (size) => `formats: [${over("atom, ")(size)}atom]\n`),
  feed("formats that are none", (size) => `formats: [${numbered((i) => `a${i}, `)(size)}b]\n`),
  feed("a title of white space", (size) => `title: "a${" ".repeat(size)}b"\n`),
  feed(
    "anchors",
    numbered((i) => `k${i}: &a${i} 1\n`),
  ),
  log(
    "links",
    numbered((i) => entry(i)),
  ),
  log("links of one id", over(entry(1))),
  log("links without an address", over("- { id: a, title: b }\n")),
  log("a title as long as the file", (size) => entry(1, "a b ".repeat(size / 4))),
  log("fields of every name", (size) => `- ${numbered((i) => `k${i}: a\n  `)(size)}`),
  template(
    "holes that nobody fills",
    numbered((i) => `{{hole${i}}} `),
  ),
  template("holes without an end", over("{{a ")),
  template("elements that are open", over("<b>")),
  template("ends of nothing", over("</b>\n")),
  template("comments", over("<!-- a -->\n")),
  template("a comment without an end", over("<!-- a ")),
  template("words", over("<p>a</p>\n")),
  template("includes", over('<mj-include path="a" />')),
  template("attributes", (size) => `<p ${numbered((i) => `a${i}="b" `)(size)}>a</p>`),
  template("ends of other elements than are open", (size) => over("<b>")(size / 2) + over("</i>")(size / 2)),
  template("elements that close themselves", over("<b/>")),
];
