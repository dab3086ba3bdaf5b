import { composeMessage } from "../../src/mail/message.ts";
import { pick } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { writer } from "../../src/writers/index.ts";
import type { Context } from "../../src/writers/writer.ts";

/** The whole message of a meeting, as a mailing sends it: the post alone, or the newsletter with it. */
export async function messageOf(
  meeting: Meeting,
  context: Context,
  parts: "post" | "both",
): Promise<Uint8Array> {
  const post = (await writer("post")).write(pick(meeting), context);
  const more = parts === "post" ? [] : [(await writer("newsletter")).write(pick(meeting), context)];
  return composeMessage({
    messageId: `${meeting.permalink}.post.1@lighthouse.example`,
    from: { name: "Lighthouse minutes", address: "minutes@lighthouse.example" },
    to: { name: "", address: "crew@lists.lighthouse.example" },
    subject: meeting.subject,
    date: new Date(`${meeting.date}T12:00:00Z`),
    parts: [post, ...more],
    autoSubmitted: false,
  });
}
