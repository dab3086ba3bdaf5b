import { check } from "../../src/checks/index.ts";
import type { Candidate } from "../../src/checks/rule.ts";
import { composeMessage } from "../../src/mail/message.ts";
import { feedEdition, pick } from "../../src/model/edition.ts";
import { wording } from "../../src/problem.ts";
import { readNote } from "../../src/reader/read.ts";
import { isOfMany, NOTATIONS, type WriterName, writer } from "../../src/writers/index.ts";
import type { Context, Part, PostSettings, Template } from "../../src/writers/writer.ts";
import { shippedPages } from "./emails.ts";
import { lighthouse, noteText } from "./notes.ts";

/** What the checks see of a note under a sound head, without anything made of it. */
export function subjectOf(
  body: string,
  fields: Readonly<Record<string, string>> = {},
  more: Partial<Candidate> = {},
): Candidate {
  const text = noteText(body, fields);
  const { site = lighthouse } = more;
  const { meeting, problems } = readNote("notes/test.md", new TextEncoder().encode(text), site);
  if (meeting === undefined) throw new Error(problems.map(wording).join("\n"));
  return {
    meeting,
    lines: text.split("\n"),
    site,
    meetings: [meeting],
    permalinks: [meeting.permalink],
    parts: [],
    messages: [],
    ...more,
  };
}

/** What is found in a note, each as `code line:column`, the line counted in its body. */
export function foundIn(subject: Candidate): string[] {
  const head = subject.lines.indexOf("---", 1) + 1;
  return check(subject).map(
    ({ code, place }) => `${code} ${(place?.line ?? 0) - head}:${place?.column ?? 0}`,
  );
}

const POSTS: readonly PostSettings[] = [
  { body: "fixed", footnotes: "post" },
  { body: "flowed", footnotes: "section" },
];

/** A subject with every part and the message of two mailings made of it. */
export async function written(subject: Candidate, template: Template): Promise<Candidate> {
  const { meeting, site } = subject;
  const write = async (name: WriterName, settings: PostSettings): Promise<Part> => {
    const context: Context = {
      site,
      post: settings,
      template,
      pages: shippedPages,
      feeds: [{ name: "all", title: site.title }],
    };
    const all = { name: "all", title: site.title, select: "all", content: "full" } as const;
    const feed = { ...all, formats: NOTATIONS, limit: 20 };
    return isOfMany(name)
      ? (await writer(name)).write(feedEdition(feed, [meeting]), context)
      : (await writer(name)).write(pick(meeting), context);
  };
  const parts = [];
  const [fixed] = POSTS;
  for (const name of ["post", "newsletter", "page", ...NOTATIONS] as const)
    if (fixed !== undefined) parts.push(await write(name, fixed));
  const messages = [];
  for (const settings of POSTS) {
    const bytes = await composeMessage({
      messageId: "one@lighthouse.example",
      from: { name: "Minutes", address: "minutes@lighthouse.example" },
      to: { name: "", address: "crew@lists.lighthouse.example" },
      subject: meeting.subject,
      date: new Date("2026-03-03T12:00:00Z"),
      parts: [await write("post", settings), await write("newsletter", settings)],
      autoSubmitted: false,
    });
    messages.push({ mailing: settings.body, list: "mailman3" as const, bytes });
  }
  return { ...subject, parts, messages };
}
