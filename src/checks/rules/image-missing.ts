import { inlines } from "../../model/walk.ts";
import { asFolder } from "../../model/web.ts";
import type { Rule } from "../rule.ts";
import { decoded } from "../support/decoded.ts";

/** Only what the note names from its own place: what begins at the site's root may lie anywhere. */
export const imageMissing: Rule = {
  code: "image-missing",
  severity: "warning",
  about: "a picture whose file is not where the note says",
  find: ({ meeting, lines, site, exists }) => {
    if (exists === undefined) return [];
    const folder = asFolder(site.url);
    return [...inlines(meeting.document)]
      .filter((inline) => inline.kind === "image")
      .flatMap(({ url, place }) => {
        const path = url.startsWith(folder)
          ? decoded(url.slice(folder.length).split(/[?#]/, 1)[0] ?? "")
          : undefined;
        if (path === undefined || path === "" || exists(path)) return [];
        // Written as an address, or from the root, it may lie anywhere.
        const near = lines.slice(place.line - 1, place.line + 1).join("\n");
        const isRelative = new RegExp(`(?<![\\w/.:-])(?:\\./)?${RegExp.escape(path)}`).test(near);
        return isRelative
          ? [
              {
                message: `there is no file ${path}, neither beside the note nor beside the configuration`,
                place,
                hint: "Mend its name, or put it there.",
              },
            ]
          : [];
      });
  },
};
