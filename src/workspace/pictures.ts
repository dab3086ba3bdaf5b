/** The pictures of a note as a mailing shows them. What lies beside a note or the configuration is read by the rules for all that strangers may put there. */
import { dirname, join } from "node:path";
import { type Home, readOwn } from "../files/own.ts";
import { PICTURE_ENDINGS, type PictureFacts, pictureFacts } from "../files/picture.ts";
import type { Image } from "../model/document.ts";
import type { Article } from "../model/meeting.ts";
import { inlines } from "../model/walk.ts";
import { pathWithin } from "../model/web.ts";
import { EXIT, error, type Problem, Problems } from "../problem.ts";
import type { NotePicture } from "../writers/writer.ts";
import type { Mailing, Workspace } from "./workspace.ts";

/** Of one picture, in bytes: a message is carried to everybody on a list. */
const MOST = 1024 * 1024;

/** What a mailing shows of the pictures of an article, by their addresses, and what is wrong with those that it cannot embed. */
export async function picturesOf(
  { site, folder }: Pick<Workspace, "site" | "folder">,
  { images }: Pick<Mailing, "images">,
  { document, place }: Article,
): Promise<{ pictures: ReadonlyMap<string, NotePicture>; problems: Problem[] }> {
  const pictures = new Map<string, NotePicture>();
  const problems: Problem[] = [];
  if (images === "link") return { pictures, problems };
  for (const image of inlines(document)) {
    if (image.kind !== "image" || pictures.has(image.url)) continue;
    if (images === "show") pictures.set(image.url, { kind: "web" });
    else {
      const path = pathWithin(image.url, site.url);
      const found = path === undefined ? undefined : await read(path, [dirname(place.file), folder]);
      if (found instanceof Problems) problems.push(unfit(image, found.problems[0]));
      else if (found !== undefined) pictures.set(image.url, found);
    }
  }
  return { pictures, problems };
}

/** The first of these folders that has it; undefined where none does, or it is nothing that mail readers show. */
async function read(path: string, folders: readonly string[]): Promise<NotePicture | Problems | undefined> {
  for (const folder of folders) {
    const home: Home = { base: folder, root: folder };
    try {
      const bytes = await readOwn(join(folder, path), home, {
        most: MOST,
        tooLarge: "image-large",
        exit: EXIT.note,
      });
      const { type, width, height } = pictureFacts(bytes) ?? {};
      if (type === undefined || type === "image/svg+xml") return undefined;
      return { kind: "file", file: fileOf(path, type), type, bytes, width, height };
    } catch (cause) {
      if (!(cause instanceof Problems)) throw cause;
      if (cause.problems[0].code !== "cannot-read") return cause;
    }
  }
  return undefined;
}

/** A name that any mail reader takes. */
function fileOf(path: string, type: PictureFacts["type"]): string {
  const [name = ""] = (path.split("/").at(-1) ?? "").split(".");
  return `${name.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 40) || "picture"}.${PICTURE_ENDINGS[type]}`;
}

function unfit({ url, place }: Image, { code, message }: Problem): Problem {
  const hint = code === "image-large" ? "Scale it down, or set images: link for the mailing." : undefined;
  return error(code, EXIT.note, `the picture ${url} cannot be embedded: ${message}`, place, hint);
}
