/**
 * What is written beside words for other programs alone: attributes (Pandoc, kramdown, markdown-it), Obsidian's names of
 * blocks, HackMD's names of who comments, abbreviations.
 */
import type { DefinitionsToken, Find } from "./tokens.ts";

/** What stands between braces at the beginning of a text, where each word of it is an attribute. */
function attributesIn(inside: string): readonly string[] | undefined {
  const words = inside
    .replace(/^:/, "")
    .replace(/"[^"]*"|'[^']*'/g, "q")
    .trim()
    .split(/\s+/);
  return words.every((word) => /^(?:#[^\s#]+|\.[\w-]+|-|[\w-]+=\S+)$/.test(word)) ? words : undefined;
}

/** `## Rope {.wide #rope}`: the words without them, and the id that they give; undefined where there are none. */
export function attributesAtEnd(text: string): { text: string; id: string | undefined } | undefined {
  const [whole, inside = ""] = /\{([^{}\n]{1,300})\}\s*$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const [, first] = /^:?\s*#([^\s#]{1,100})(?:\s|$)/.exec(inside) ?? [];
  const words = attributesIn(inside);
  if (first === undefined && words === undefined) return undefined;
  const id = first ?? words?.find((word) => word.startsWith("#"))?.slice(1);
  return { text: text.slice(0, -whole.length).trimEnd(), id };
}

/** Those of what stands right before them: `[the plan](/plan){target=_blank}`. */
export const attributes: Find = (_, src, _before, type) => {
  if (src.charAt(0) !== "{" || !MARKED.has(type)) return undefined;
  const [raw, inside = ""] = /^\{([^{}\n]{1,300})\}/.exec(src) ?? [];
  const words = attributesIn(inside);
  if (raw === undefined || words === undefined) return undefined;
  // At the end of a heading they give it its id.
  const isId = words.some((word) => word.startsWith("#")) && src.slice(raw.length).trim() === "";
  return isId ? undefined : { type: "remark", raw, text: raw };
};
const MARKED: ReadonlySet<string> = new Set(["link", "image", "codespan", "strong", "em"]);

/** Obsidian's name of a block, by which others lead to it: `Words. ^rope-1`. Its own are small letters and digits. */
export const blockName: Find = (_, src, before) => {
  const [raw, name = ""] = /^\^([a-z\d][a-z\d-]{0,60}[a-z\d])[ \t]*\n?$/.exec(src) ?? [];
  return raw === undefined || !/[a-z]/.test(name) || !/^$|(?<!\d)\s$/.test(before)
    ? undefined
    : { type: "remark", raw, text: raw };
};

/** HackMD's `[name=Ada] [time=…] [color=red]`: who says it, and when. */
export const credit: Find = (_, src) => {
  const [raw] = /^(?:\[(?:name|time|color)=[^[\]\n]{1,100}\][ \t]*)+(?![(:])/.exec(src) ?? [];
  if (raw === undefined) return undefined;
  const said = [...raw.matchAll(/\[(?:name|time)=([^[\]]+)\]/g)].map(([, words = ""]) => words.trim());
  return said.length === 0
    ? { type: "remark", raw, text: raw }
    : { type: "credit", raw, text: `— ${said.join(", ")}` };
};

/** `*[HTML]: what it is short for`: a list of what they are, as nobody sees more of it in a mail. */
export const abbreviations: Find = (lexer, src) => {
  const items: DefinitionsToken["items"][number][] = [];
  let at = 0;
  for (let found = nextAbbreviation(src); found !== undefined; found = nextAbbreviation(src.slice(at))) {
    const term: DefinitionsToken["items"][number]["term"] = [];
    lexer.inline(found.short, term);
    const line = items.length;
    items.push({ term, line, said: [{ tokens: lexer.blockTokens(found.long, []), line }] });
    at += found.raw.length;
  }
  return items.length === 0 ? undefined : { type: "definitions", raw: src.slice(0, at), items };
};

function nextAbbreviation(src: string): { raw: string; short: string; long: string } | undefined {
  const [raw, short, long] = /^\*\[([^[\]\n]{1,100})\]:[ \t]*([^\s*][^*\n]{0,500})(?:\n|$)/.exec(src) ?? [];
  return raw === undefined || short === undefined || long === undefined ? undefined : { raw, short, long };
}
