/** A view of an edition: what the page shows of it, and what it puts into its frame. It changes nothing. */
import type { Html } from "../../writers/html/markup.ts";
import type { Pictures } from "../document.ts";
import type { Scene } from "../scene.ts";
import type { BuiltSite } from "../site.ts";

export interface View {
  /** The panel; throws Problems where it cannot be shown. */
  readonly panel: (scene: Scene, site: BuiltSite) => Promise<Html>;
  /** The document in its frame; absent, or made of nothing, where it has none. `gone` is aborted where nobody waits for it. */
  readonly framed?: (scene: Scene, site: BuiltSite, gone: AbortSignal) => Promise<Framed | undefined>;
}

/** A document that others had a hand in, and what it may do. */
export interface Framed {
  readonly body: string;
  readonly pictures: Pictures;
  readonly isStyled?: boolean | undefined;
}
