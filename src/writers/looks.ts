import type { Document } from "../model/document.ts";
import { COLOURS, type Colours } from "./colours.ts";
import { WORDS, type Words } from "./words.ts";

/** What a project may change of how its outputs look without touching a template. */
export interface Looks {
  readonly colours: Colours;
  readonly words: Words;
  /** The project's sign; absent where it has none. */
  readonly logo?: Logo | undefined;
  /** The words of the masthead: absent, the site's title where no logo says it; `false`, none. */
  readonly masthead?: string | false | undefined;
  /** Rules of the project's own, behind those of the pages. */
  readonly css?: string | undefined;
  /** What stands at the end of newsletter, post and pages: the project's own words and links. */
  readonly footer?: Document | undefined;
}

/** A picture that stands for the project, on light ground and, where it has another, on dark. */
export interface Logo {
  /** The words that stand for it; never empty. */
  readonly alt: string;
  /** As it is shown, in CSS pixels; the height is absent where nobody knows it: that of a picture on the web. */
  readonly width: number;
  readonly height?: number | undefined;
  readonly light: LogoPicture;
  readonly dark?: LogoPicture | undefined;
}

/** One that lies here is embedded in mail and copied to the site; one on the web is named by its address and never fetched by us. */
export type LogoPicture =
  | { readonly kind: "file"; readonly file: string; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: "web"; readonly url: string };

export const LOOKS: Looks = { colours: COLOURS, words: WORDS };
