/** How an output dresses the elements of a fragment: by the role of each, with attributes of its own. */
import { escapeHtml, type Html, html, joined, trusted } from "./markup.ts";

/** What an output may dress: elements, and elements in a particular place. */
export const ROLES = [
  "p",
  "heading",
  "list",
  "list-inner",
  // One that runs otherwise than the text around, and one whose items do not all run the same way.
  "list-turned",
  "list-mixed",
  "item",
  "item-long",
  "task",
  "quote",
  "pre",
  "code",
  "code-short",
  "link",
  "bare",
  "table",
  "th",
  "td",
  "center",
  "left",
  "right",
  "number",
  "wide",
  "rule",
  "image",
] as const;
/** What an element is in its place. */
export type Role = (typeof ROLES)[number];

/** The attributes of each role; those of roles that meet in one element are joined. */
export type Style = { readonly [R in Role]?: Dress } & {
  /** How a picture is shown that has this address; where there is nothing, as a link with its words. Default: none is. */
  readonly pictures?: ((url: string) => ShownPicture | undefined) | undefined;
  /** The page whose footnotes are led to. Default: those of the fragment itself, which then must be the only one of its page. */
  readonly notesAt?: string | undefined;
};
/** Where a picture is shown from, and how large it is where that is known, in CSS pixels. */
export interface ShownPicture {
  readonly src: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Whether it is fetched only when its place comes near the screen. */
  readonly isLazy?: boolean | undefined;
}
interface Dress {
  readonly style?: string;
  readonly class?: string;
}

/** How a side is said where an output says nothing of it. */
export const ALIGNED: Style = {
  center: { style: "text-align:center" },
  left: { style: "text-align:left" },
  right: { style: "text-align:right" },
};

/** The attributes of an element in these roles: nothing where an output dresses none of them. */
export function dress(style: Style, ...roles: readonly (Role | undefined)[]): Html {
  const dresses = roles.flatMap((role) => (role === undefined ? [] : (style[role] ?? [])));
  const one = (name: "class" | "style", between: string) => {
    const value = dresses.flatMap((d) => d[name] ?? []).join(between);
    return value === "" ? html`` : html` ${trusted(name)}="${escapeHtml(value)}"`;
  };
  return joined([one("class", " "), one("style", ";")]);
}
