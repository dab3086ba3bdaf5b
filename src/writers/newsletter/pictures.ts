/** The pictures of a letter: those that travel with it, by their ids, and those that are fetched on opening. Pure. */
import { createHash } from "node:crypto";
import type { ShownPicture } from "../html/style.ts";
import { LOOKS } from "../looks.ts";
import { shownSize } from "../pictures.ts";
import type { Context, EmbeddedPicture } from "../writer.ts";

/** The room of a letter, in CSS pixels. */
const WIDEST = 552;

/** What an embedded picture is called within its message (RFC 2392): unlike any other, as it is made of its bytes. */
export function pictureId({ file, bytes }: Pick<EmbeddedPicture, "file" | "bytes">): string {
  return `${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.${file}@minutewire`;
}

/** How the letter shows the picture of a note that has this address. */
export function shownIn({ pictures }: Context): (url: string) => ShownPicture | undefined {
  return (url) => {
    const found = pictures?.get(url);
    if (found === undefined) return undefined;
    if (found.kind === "web") return { src: url };
    return { src: `cid:${pictureId(found)}`, ...shownSize(found, WIDEST) };
  };
}

/** The pictures that travel with a letter: those that it names. */
export function embedded(body: string, { looks: { logo } = LOOKS, pictures }: Context): EmbeddedPicture[] {
  const all = [logo?.light, logo?.dark, ...(pictures?.values() ?? [])].flatMap((one) =>
    one?.kind === "file" ? [one] : [],
  );
  const named = all.map(({ file, type, bytes }) => ({ id: pictureId({ file, bytes }), file, type, bytes }));
  return [...new Map(named.map((one) => [one.id, one])).values()].filter(({ id }) =>
    body.includes(`"cid:${id}"`),
  );
}
