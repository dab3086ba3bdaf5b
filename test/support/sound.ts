/** What must hold for every output of every meeting, whatever the note said. */

import { body } from "../../src/checks/support/runs.ts";
import { checkMessage } from "../../src/mail/check.ts";
import { composeMessage } from "../../src/mail/message.ts";
import { feedOf, pick } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { links } from "../../src/model/walk.ts";
import { entry } from "../../src/writers/feeds/entry.ts";
import { escapeHtml } from "../../src/writers/html/markup.ts";
import { isOfMany, type WriterName, writer } from "../../src/writers/index.ts";
import type { Context, CutOff, Part, PostSettings, Template } from "../../src/writers/writer.ts";
import { shippedPages } from "./emails.ts";
import { lighthouse } from "./notes.ts";
import { active, xmlFaults } from "./xml.ts";

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Every fault of every output of a meeting. */
export async function faults(meeting: Meeting, template: Template): Promise<string[]> {
  const write = async (name: WriterName, settings: PostSettings = { body: "fixed", footnotes: "post" }) => {
    const context: Context = {
      site: lighthouse,
      post: settings,
      template,
      pages: shippedPages,
      feeds: [{ name: "all", title: "All" }],
    };
    const edition = pick(meeting);
    return isOfMany(name)
      ? (await writer(name)).write(feedOf(edition), context)
      : (await writer(name)).write(edition, context);
  };
  const fixed = await write("post");
  const flowed = await write("post", { body: "flowed", footnotes: "section" });
  const letter = await write("newsletter");
  const marked = {
    newsletter: letter.body,
    page: (await write("page")).body,
    entry: entry(meeting, lighthouse).content,
  };
  // A newsletter that stops short has the links of what it shows.
  const { newsletter: _, ...complete } = marked;
  const whole = letter.stops === undefined ? marked : complete;
  const feeds = {
    atom: (await write("atom")).body,
    rss: (await write("rss")).body,
    json: (await write("json")).body,
  };
  JSON.parse(feeds.json);
  const told: { links: { url: string }[] } = JSON.parse((await write("model")).body);
  const all = { ...marked, ...feeds, fixed: fixed.body, flowed: flowed.body };
  const wanted = [...new Set(links(meeting.document).map(({ url }) => url))];
  const messages = await Promise.all([fixed, flowed].map((text) => message(meeting, text, letter)));
  return [
    ...Object.entries(all).flatMap(([name, text]) =>
      FORBIDDEN.test(text) ? [`${name}: forbidden character`] : [],
    ),
    ...Object.entries(marked).flatMap(([name, text]) => active(text).map((one) => `${name}: ${one}`)),
    ...xmlFaults(feeds.atom),
    ...xmlFaults(feeds.rss),
    ...xmlFaults(`<x>${marked.entry}</x>`),
    ...wanted.filter((url) => !told.links.some((link) => link.url === url)).map((url) => `model: no ${url}`),
    ...wanted.flatMap((url) => lost(url, whole, [fixed.body, flowed.body])),
    ...(letter.stops === undefined ? [] : shownUrls(meeting, letter.stops)).flatMap((url) =>
      lost(url, { newsletter: letter.body }, []),
    ),
    ...postFaults(fixed.body).map((fault) => `fixed: ${fault}`),
    ...postFaults(flowed.body).map((fault) => `flowed: ${fault}`),
    ...messages.flat(),
  ];
}

function shownUrls(meeting: Meeting, stop: CutOff): string[] {
  return [...new Set(links(body(meeting, stop)).map(({ url }) => url))];
}

function lost(url: string, marked: Readonly<Record<string, string>>, posts: readonly string[]): string[] {
  const inPost = [`] ${url}\n`, `<${url}>`, `<${url.replace(/^mailto:/, "")}>`];
  return [
    ...Object.entries(marked)
      .filter(([, html]) => !html.includes(`href="${escapeHtml(url)}"`))
      .map(([name]) => `${name}: no ${url}`),
    ...posts.filter((text) => !inPost.some((form) => text.includes(form))).map(() => `post: no ${url}`),
  ];
}

function postFaults(text: string): string[] {
  const lines = text.split("\n");
  const signatures = lines.filter((line) => line === "-- ").length;
  const opens = lines.filter((line) => /^(?:From |>)/.test(line) || line === "--");
  return [
    ...opens.map((line) => `a line is read as something else: ${line}`),
    ...(signatures === 1 ? [] : [`${signatures} signatures`]),
    ...(/[\t\r\u0000-\u0008\u000b-\u001f\u007f]/.test(text) ? ["a control character or a tab"] : []),
    ...(text.endsWith("\n") ? [] : ["no line feed at the end"]),
  ];
}

async function message(meeting: Meeting, text: Part, html: Part) {
  const bytes = await composeMessage({
    messageId: "crew.post.0@lists.lighthouse.example",
    from: { name: "Lighthouse minutes", address: "minutes@lighthouse.example" },
    to: { name: "", address: "crew@lists.lighthouse.example" },
    subject: meeting.subject,
    date: new Date("2026-03-03T12:00:00Z"),
    parts: [text, html],
    autoSubmitted: false,
  });
  return checkMessage(bytes);
}
