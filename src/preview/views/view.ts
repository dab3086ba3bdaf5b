/** A view of an edition: what the page shows of it, and what it puts into its frame. It changes nothing. */
import type { Html } from "../../writers/html.ts";
import type { Pictures } from "../document.ts";
import type { Scene } from "../scene.ts";
import type { BuiltSite } from "../site.ts";

export interface View {
  /** The panel; throws Problems where it cannot be shown. */
  readonly panel: (scene: Scene, site: BuiltSite) => Promise<Html>;
  /** The document in its frame; absent where it has none. */
  readonly framed?: (scene: Scene, site: BuiltSite) => Promise<Framed>;
}

/** A document that others had a hand in, and what it may do. */
export interface Framed {
  readonly body: string;
  readonly pictures: Pictures;
  readonly isStyled?: boolean | undefined;
}
