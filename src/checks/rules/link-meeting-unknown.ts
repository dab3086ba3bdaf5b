import type { Link } from "../../model/document.ts";
import { meetingUrl } from "../../model/paths.ts";
import { links } from "../../model/walk.ts";
import type { Candidate, Finding, Rule } from "../rule.ts";
import { decoded } from "../support/decoded.ts";
import { permalinkOf } from "../support/permalink-of.ts";

export const linkMeetingUnknown: Rule = {
  code: "link-meeting-unknown",
  severity: "warning",
  about: "a link to a meeting or a note that is not among ours",
  find: (subject) => {
    const known = new Set(subject.permalinks);
    // Somebody else's pages, or notes that were not read: what is there is not known.
    const written = filesIn(subject.lines);
    const isKnown = subject.site.page === "" && subject.permalinks !== undefined;
    return links(subject.meeting.document).flatMap((link) => {
      const permalink = isKnown ? permalinkOf(link.url, subject.site) : undefined;
      if (permalink === undefined || known.has(permalink)) return toFile(link, subject, written);
      const [meant, ...others] = [...known].filter((one) => endAlike(one, permalink));
      // Somebody else's files may lie deeper, in folders of their own.
      if (meant === undefined && permalink.includes("/")) return toFile(link, subject, written);
      return [
        {
          message: `a link leads to ${link.url}, and there is no meeting "${permalink}"`,
          place: link.place,
          hint:
            meant === undefined || others.length > 0
              ? "Mend the permalink in it."
              : `Write ${meetingUrl(subject.site, meant)}.`,
        },
      ];
    });
  },
};

/** Whether one is the other in a folder: an earlier site had its meetings in one, or this one has. */
function endAlike(one: string, other: string): boolean {
  return one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}

// A link to the file of a note: it was resolved against the site, where no such file is.
function toFile(
  { url, place }: Link,
  { meetings, site }: Candidate,
  written: ReadonlySet<string>,
): Finding[] {
  const { origin, pathname } = new URL(url);
  const name = decoded(pathname.replace(/^.*\//, "")) ?? "";
  if (origin !== new URL(site.url).origin || !/\.(?:md|markdown)$/.test(name)) return [];
  // Written as an address, or from the root: whoever did knows that the file is on the web.
  if (!written.has(name)) return [];
  const [note, ...others] = meetings.filter((one) => one.place.file.replace(/^.*[/\\]/, "") === name);
  return [
    {
      message: `a link to the file ${name} leads to ${url}, where no page is`,
      place,
      hint:
        note === undefined || others.length > 0
          ? "Link to the meeting's page by its address."
          : `Write ${meetingUrl(site, note.permalink)}.`,
    },
  ];
}

/** A relative path to a file of a note, where a link may have it. */
const RELATIVE = /(?:\]\(|\]:\s*(?!\s)|<)(?:[^/<>()\s:]+\/)*([^/<>()[\]:\n]*\.(?:md|markdown))/g;

/** The names of the files of notes that links of these lines lead to from where they are. */
function filesIn(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => [...line.matchAll(RELATIVE)].map(([, name = ""]) => name)));
}
