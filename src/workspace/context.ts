/** What writers are told of a project. */
import { joinAddress } from "../mail/list.ts";
import type { WriterName } from "../writers/index.ts";
import type { Context, PostSettings } from "../writers/writer.ts";
import type { Workspace } from "./workspace.ts";

/** What the named writers need to know beside the edition; `post` as a mailing sets it, or for no mailing of its own. */
export async function contextOf(
  workspace: Workspace,
  names: readonly WriterName[],
  post?: PostSettings,
): Promise<Context> {
  // Loaded when needed: a post does not wait for what compiles newsletters.
  const template = names.includes("newsletter")
    ? await (await import("./templates/templates.ts")).loadTemplate(workspace)
    : undefined;
  const pages = names.some((name) => name === "page" || name === "list")
    ? await (await import("./templates/pages.ts")).loadPages(workspace)
    : undefined;
  const { site, feeds, agreed, looks, mailings } = workspace;
  // Of no mailing of its own it ends as the first one's does.
  const setting = post ?? { body: "fixed", footnotes: "post", answers: mailings[0]?.answers };
  return { site, post: setting, feeds, lists: listsOf(workspace), agreed, looks, template, pages };
}

/** Only what is said to be a list: another address may be somebody's own. */
function listsOf({ mailings }: Workspace): Context["lists"] {
  const lists = mailings.flatMap(({ list, to }) =>
    list === "plain" ? [] : [{ address: to.address, join: joinAddress(to.address, list) }],
  );
  return [...new Map(lists.map((one) => [one.address, one])).values()];
}
