/** The door to parse5: raw HTML as tags and characters, in time that grows with its length. It refuses to know what they mean. */
import { createRequire } from "node:module";
import type { Token } from "parse5";
import { decodeRaw } from "../../../text/character-references.ts";
import { clean } from "../../../text/clean.ts";
import { LIMITS } from "../../../text/limits.ts";
import { isRaw } from "./elements.ts";

/** A piece of HTML with its place: `at` counts the characters before it. */
export type HtmlToken = { readonly at: number } & (
  | {
      readonly kind: "start";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly raw: string;
    }
  | { readonly kind: "end"; readonly name: string; readonly raw: string }
  | { readonly kind: "text"; readonly text: string }
);

// Loaded at the first tag: most notes have none.
const require = createRequire(import.meta.url);
let parse5: typeof import("parse5") | undefined;

/** The tags and the characters of HTML, in order; comments and declarations are left out. */
export function htmlTokens(html: string): HtmlToken[] {
  parse5 ??= require("parse5") as typeof import("parse5");
  const { Tokenizer, TokenizerMode } = parse5;
  const found: HtmlToken[] = [];
  const ends = new RawEnds(html);
  let told = 0;
  const until = ({ location }: { readonly location: Token.Location | null }) => {
    told = location?.endOffset ?? told;
  };
  const characters = (token: Token.CharacterToken) => {
    found.push({ kind: "text", text: clean(token.chars), at: token.location?.startOffset ?? told });
    until(token);
  };
  const rawOf = ({ location }: Token.TagToken) =>
    decodeRaw(html.slice(location?.startOffset, location?.endOffset));
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (tag) => {
        const { tagName: name, attrs, location } = tag;
        const attributes = new Map(attrs.map((one) => [one.name, clean(one.value)]));
        found.push({ kind: "start", name, attributes, raw: rawOf(tag), at: location?.startOffset ?? told });
        until(tag);
        if (isRaw(name) && ends.follow(name, location?.endOffset ?? 0))
          tokenizer.state =
            name === "script"
              ? TokenizerMode.SCRIPT_DATA
              : name === "title" || name === "textarea"
                ? TokenizerMode.RCDATA
                : TokenizerMode.RAWTEXT;
      },
      onEndTag: (tag) => {
        found.push({
          kind: "end",
          name: tag.tagName,
          raw: rawOf(tag),
          at: tag.location?.startOffset ?? told,
        });
        until(tag);
      },
      onCharacter: characters,
      onWhitespaceCharacter: characters,
      onNullCharacter: () => {},
      onComment: until,
      onDoctype: until,
      onEof: () => {},
      // What begins as a tag and never ends is what was typed.
      onParseError: ({ code }) => {
        if (code === "eof-in-tag") found.push({ kind: "text", text: decodeRaw(html.slice(told)), at: told });
      },
    },
  );
  tokenizer.write(html, true);
  return found;
}

/** Where the end tags of elements stand whose content is characters: without one they hold nothing. */
class RawEnds {
  readonly #html: string;
  readonly #last = new Map<string, number>();

  constructor(html: string) {
    this.#html = html.toLowerCase();
  }

  follow(name: string, from: number): boolean {
    const last = this.#last.get(name) ?? this.#html.lastIndexOf(`</${name}`);
    this.#last.set(name, last);
    return last >= from;
  }
}

/** Where a comment is opened that the same HTML or text does not close, or -1. */
export function openComment(html: string): number {
  const at = html.lastIndexOf("<!--");
  return at < 0 || html.indexOf("-->", at) >= 0 ? -1 : at;
}

/** Bold words, a link or a picture of Markdown's: what is not likely to be anything else. */
const MARKED = /\*\*(?! )[^*\n]{1,1000}\*\*(?![\p{L}\p{N}])|\[[^[\]\n]{1,1000}\]\((?:https?:|mailto:|[/#])/u;
/** What holds characters as they are. */
const VERBATIM = /^(?:code|kbd|listing|pre|samp|tt|xmp)$/;

/** The words between tags, as they are written, that have such marks in them: each by the first token of it. */
export function markedRuns(html: string, tokens: readonly HtmlToken[]): ReadonlyMap<HtmlToken, string> {
  const found = new Map<HtmlToken, string>();
  let [verbatim, first]: [number, HtmlToken | undefined] = [0, undefined];
  const end = (at: number) => {
    const run = first === undefined ? "" : html.slice(first.at, at);
    if (first !== undefined && run.length <= LIMITS.textCharacters && MARKED.test(run)) found.set(first, run);
    first = undefined;
  };
  for (const token of tokens) {
    if (token.kind === "text") {
      if (verbatim === 0) first ??= token;
      continue;
    }
    end(token.at);
    if (VERBATIM.test(token.name) || isRaw(token.name))
      verbatim = Math.max(0, verbatim + (token.kind === "start" ? 1 : -1));
  }
  end(html.length);
  return found;
}
