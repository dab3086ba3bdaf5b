/** What writers are told of a project. */
import { joinAddress } from "../mail/list.ts";
import type { WriterName } from "../writers/index.ts";
import type { Context, PostSettings } from "../writers/writer.ts";
import type { Mailing, Workspace } from "./workspace.ts";

/** What a mailing says of a post: how it looks, and where answers to it go. */
type PostMailing = PostSettings & Partial<Pick<Mailing, "list" | "recipients" | "replyTo" | "unsubscribe">>;

/** What the named writers need to know beside the edition; `post` as a mailing sets it, or for no mailing of its own. */
export async function contextOf(
  workspace: Workspace,
  names: readonly WriterName[],
  post?: PostMailing,
): Promise<Context> {
  // Loaded when needed: a post does not wait for what compiles newsletters.
  const template = names.includes("newsletter")
    ? await (await import("./templates.ts")).loadTemplate(workspace)
    : undefined;
  const pages = names.some((name) => name === "page" || name === "list")
    ? await (await import("./pages.ts")).loadPages(workspace)
    : undefined;
  const { site, feeds, agreed, looks, mailings } = workspace;
  const answers = answersOf(post ?? mailings[0]);
  const lists = listsOf(workspace);
  return { site, post: post ?? POST, answers, feeds, lists, agreed, looks, template, pages };
}
const POST: PostSettings = { body: "fixed", footnotes: "post" };

/** Where who answers a post is read: by the list that it went to, or by whoever sends it, where it goes to people. */
function answersOf(mailing: Omit<PostMailing, keyof PostSettings> = {}): Context["answers"] {
  const { list = "plain", recipients, replyTo, unsubscribe = "" } = mailing;
  if (replyTo !== undefined) return replyTo === "list" ? "list" : "sender";
  return list === "plain" && (recipients !== undefined || unsubscribe !== "") ? "sender" : "list";
}

/** Only what is said to be a list: another address may be somebody's own. */
function listsOf({ mailings }: Workspace): Context["lists"] {
  const lists = mailings.flatMap(({ list, to }) =>
    list === "plain" ? [] : [{ address: to.address, join: joinAddress(to.address, list) }],
  );
  return [...new Map(lists.map((one) => [one.address, one])).values()];
}
