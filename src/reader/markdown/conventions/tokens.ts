/** The tokens of what people write beyond CommonMark and GFM, and what finds one. */
import type { Token, TokenizerThis, Tokens } from "marked";

/** `[^label]: words`, with what is set in below it. */
export interface FootnoteToken {
  readonly type: "footnote";
  readonly raw: string;
  readonly label: string;
  readonly tokens: Token[];
}
/** `[^label]`, or `^[words]` where it is told in place. */
export interface FootnoteMarkToken {
  readonly type: "footnoteMark";
  readonly raw: string;
  readonly label: string;
  /** What it says, where that stands in it. */
  readonly tokens?: Token[];
}
/** `:::kind title`, down to `:::`. */
export interface BoxToken {
  readonly type: "box";
  readonly raw: string;
  /** Empty where it says nothing but how it is laid out. */
  readonly kind: string;
  readonly title: readonly Token[];
  readonly tokens: Token[];
}
/** Terms, each with what is said of it: `: words` on the lines below. */
export interface DefinitionsToken {
  readonly type: "definitions";
  readonly raw: string;
  readonly items: readonly {
    readonly term: Token[];
    /** How many lines below the first of all it stands. */
    readonly line: number;
    readonly said: readonly { readonly tokens: Token[]; readonly line: number }[];
  }[];
}
/** What is kept back, and what stays as it is written. */
export interface PlainToken {
  readonly type: "remark" | "math" | "mathBlock" | "verbatim" | "credit";
  readonly raw: string;
  readonly text: string;
}
/** `[[page]]` or `[[page|words]]`. */
export interface WikiToken {
  readonly type: "wiki";
  readonly raw: string;
  readonly text: string;
  /** It stands for what it names, a picture mostly: `![[lamp.png]]`. */
  readonly embeds: boolean;
}
/** `==words==`. */
export interface HighlightToken {
  readonly type: "highlight";
  readonly raw: string;
  readonly tokens: Token[];
}
export type ConventionToken =
  | FootnoteToken
  | FootnoteMarkToken
  | BoxToken
  | DefinitionsToken
  | PlainToken
  | WikiToken
  | HighlightToken;

/** Finds one of them at the beginning of `src`; `before` is what stands right before it, `type` of which token. */
export type Find = (
  lexer: TokenizerThis["lexer"],
  src: string,
  before: string,
  type: string,
) => ConventionToken | Tokens.Link | Tokens.Image | undefined;

/** The lines of a text from a place on, each with its end, as they are asked for. */
export function* linesFrom(
  src: string,
  from: number,
): Generator<{ readonly line: string; readonly end: number }> {
  for (let at = from; at < src.length; ) {
    const feed = src.indexOf("\n", at);
    const end = feed < 0 ? src.length : feed + 1;
    yield { line: src.slice(at, feed < 0 ? end : feed), end };
    at = end;
  }
}
