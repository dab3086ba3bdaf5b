import type { FrontMatter } from "../reader/head/front-matter.ts";
import type { Source } from "../reader/source.ts";

/** A Markdown file as it lies there, before any setting says how to read it. */
export interface Sheet {
  /** From the folder, with slashes. */
  readonly path: string;
  readonly source: Source;
  /** Absent where the head is broken. */
  readonly front?: FrontMatter | undefined;
  /** What the head says, by its keys; those of groups with points. */
  readonly values: ReadonlyMap<string, unknown>;
}
