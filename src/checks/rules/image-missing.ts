import { inlines } from "../../model/walk.ts";
import { pathWithin } from "../../model/web.ts";
import type { Place } from "../../problem.ts";
import type { Finding, Rule } from "../rule.ts";
import { decoded } from "../support/decoded.ts";

/** Only what the note names from its own place: what begins at the site's root may lie anywhere. */
export const imageMissing: Rule = {
  code: "image-missing",
  severity: "warning",
  about: "a picture whose file is not where the note says",
  find: ({ meeting, lines, site, exists }) => {
    if (exists === undefined) return [];
    return [...inlines(meeting.document)]
      .filter((inline) => inline.kind === "image")
      .flatMap(({ url, place }) => {
        const path = pathWithin(url, site.url);
        if (path !== undefined && exists(path)) return [];
        const target = written(url, sourceAt(lines, place));
        const fault = target === undefined ? undefined : faultOf(target, path);
        return fault === undefined ? [] : [{ ...fault, place }];
      });
  },
};

/** The note from a place on, as far as a picture's mark reaches. */
function sourceAt(lines: readonly string[], { line, column }: Place): string {
  const here = lines.slice(line - 1, line + MARK_LINES).join("\n");
  return here.slice(column - 1, column - 1 + MARK_LENGTH);
}
const MARK_LINES = 3;
const MARK_LENGTH = 2000;

/** How the note names an address, by the name of its file; undefined where that is not seen. */
function written(url: string, near: string): string | undefined {
  const file = url.split(/[?#]/, 1)[0]?.split("/").at(-1) ?? "";
  if (file === "") return undefined;
  for (const name of new Set([file, decoded(file) ?? file])) {
    const at = near.indexOf(name);
    const before = near.slice(0, Math.max(0, at)).split(/[\s"'()<>[\]|]/);
    if (at >= 0) return `${before.at(-1)}${name}`;
  }
  return undefined;
}

/** What is wrong with a target for which there is no file; `path` is where it was looked for. */
function faultOf(target: string, path: string | undefined): Omit<Finding, "place"> | undefined {
  // An address, or a path from the root of the site, which may have it from elsewhere.
  if (/^[a-z][\w+.-]*:|^\/\//i.test(target)) return undefined;
  const hint = "Put the picture beside the note or the configuration, and name it from there.";
  if (/^\/(?:home|Users|Volumes)\/[^/]+\/|^\/(?:tmp|mnt)\//.test(target))
    return {
      message: `${target} is a path of one machine, and no picture that goes out with the note`,
      hint,
    };
  if (target.startsWith("/")) return undefined;
  if (target.split("/").includes(".."))
    return { message: `the picture ${target} leads out of the folder, and is looked for nowhere else`, hint };
  if (path === undefined) return undefined;
  return {
    message: `there is no file ${path}, neither beside the note nor beside the configuration`,
    hint: "Mend its name, or put it there.",
  };
}
