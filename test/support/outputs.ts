/** Every output of a meeting, as the program writes it. */

import { feedOf, pick } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import type { Site } from "../../src/model/site.ts";
import { atom } from "../../src/writers/feeds/atom.ts";
import { json } from "../../src/writers/feeds/json.ts";
import { rss } from "../../src/writers/feeds/rss.ts";
import { newsletter } from "../../src/writers/newsletter/stamp.ts";
import { page } from "../../src/writers/page/meeting.ts";
import { post } from "../../src/writers/text/post.ts";
import type { Context, Part, Template } from "../../src/writers/writer.ts";
import { shippedPages } from "./emails.ts";

export interface Outputs {
  readonly post: string;
  readonly page: string;
  /** It may stop short of some. */
  readonly newsletter: Part;
  readonly atom: string;
  readonly rss: string;
  readonly json: string;
}

/** What is written of a meeting. */
export async function outputsOf(meeting: Meeting, site: Site, template: Template): Promise<Outputs> {
  const context: Context = {
    pages: shippedPages,
    site,
    post: { body: "fixed", footnotes: "post" },
    template,
    feeds: [{ name: "all", title: site.title }],
  };
  const edition = pick(meeting);
  const feed = feedOf(edition);
  const [own, letter] = [await post.write(edition, context), await newsletter.write(edition, context)];
  return {
    post: own.body,
    newsletter: letter,
    page: (await page.write(edition, context)).body,
    atom: (await atom.write(feed, context)).body,
    rss: (await rss.write(feed, context)).body,
    json: (await json.write(feed, context)).body,
  };
}
