/** What a block needs to know of what it stands in. */
import { type Direction, ownDirection } from "../direction.ts";
import { escapeHtml, type Html, html } from "./markup.ts";
import { ALIGNED, dress, type Role, type Style } from "./style.ts";

/** What an output may ask of a fragment. */
export interface HtmlOptions {
  readonly style?: Style;
  /** The level of the highest heading; deeper ones follow without a gap. Default 2. */
  readonly level?: number;
  /** The letters of a line: a table that has not enough room in it becomes a paragraph a row. Default: none does. */
  readonly room?: number;
  /** Whether a table scrolls sideways where it is too wide. Default: it does not. */
  readonly scrolls?: boolean;
  /** How the words around run: a block that runs otherwise says so. Default: none does. */
  readonly direction?: Direction | undefined;
}

/** The place of a block. */
export interface Frame extends Required<Omit<HtmlOptions, "direction">> {
  readonly direction?: Direction | undefined;
  /** How the whole fragment runs: a list that runs otherwise is around its items alone. */
  readonly base?: Direction | undefined;
  /** Within a list item. */
  readonly inner: boolean;
}

/** The attributes of a block: where its words run otherwise than those around it, they say so and begin at the other side. */
export function facing(
  words: string,
  { style, direction, base }: Frame,
  ...roles: readonly (Role | undefined)[]
): Html {
  const own = direction === undefined ? undefined : ownDirection(words);
  return own === undefined || own === direction
    ? dress(style, ...roles)
    : html` dir="${escapeHtml(own)}"${dress({ ...ALIGNED, ...style }, ...roles, own === base ? "left" : "right")}`;
}
