/** How outputs show the pictures of a note. */
import type { Site } from "../model/site.ts";
import { asFolder } from "../model/web.ts";
import type { ShownPicture } from "./html/style.ts";

/**
 * What is shown of the picture that has an address: the copy of one that lies beside the note, or one that is elsewhere on
 * the web from there. What should lie beside the note and was not copied is a link.
 */
export function shownOnPages(
  { url }: Site,
  copies: ReadonlyMap<string, ShownPicture> = new Map(),
): (address: string) => ShownPicture | undefined {
  const folder = asFolder(url);
  return (address) => {
    const isOwn = address.startsWith(folder) || !/^https?:/.test(address);
    return copies.get(address) ?? (isOwn ? undefined : { src: address, isLazy: true });
  };
}

/** The size at which a picture is shown: its own, but no wider than there is room, in CSS pixels; none where it is not known. */
export function shownSize(
  { width, height }: Pick<ShownPicture, "width" | "height">,
  widest: number,
): Pick<ShownPicture, "width" | "height"> {
  if (width === undefined || height === undefined) return {};
  const scale = Math.min(1, widest / width);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
