/** What a build is made of, piece by piece, so that a later one makes only the pieces that would be others. */
import { hash as oneHash } from "node:crypto";

/** A file of the site, relative to `out`: a part, or bytes that are copied as they are. */
export interface SiteFile {
  readonly file: string;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Parts that are made of the same things, or portions that are. */
export type Portion = PortionOfParts | PortionOfPortions;

interface NamedPortion {
  /** Unique among those of a build. */
  readonly name: string;
  /** A hash (`madeOf`) of everything that it is made of: while that is the same, so are the bytes of its parts. */
  readonly made: string;
}

export interface PortionOfParts extends NamedPortion {
  readonly parts: () => Promise<readonly SiteFile[]> | readonly SiteFile[];
}

export interface PortionOfPortions extends NamedPortion {
  /** As how many of them it counts while a build tells how far it is; one where absent. */
  readonly counts?: number | undefined;
  readonly portions: () => readonly Portion[];
}

/** The hash (hex) of things: plain data. */
export function madeOf(...things: readonly unknown[]): string {
  return hash(JSON.stringify(things));
}

/** The SHA-256 (hex) of a text or of bytes. */
export function hash(bytes: string | Uint8Array): string {
  return oneHash("sha256", bytes);
}
