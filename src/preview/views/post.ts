import { type Problem, Problems } from "../../problem.ts";
import { contextOf } from "../../workspace/context.ts";
import { escapeHtml, type Html, html, joined } from "../../writers/html/markup.ts";
import { writer } from "../../writers/index.ts";
import { choiceOf, problemList } from "../document.ts";
import { flowOf, leafOf, messageOf, paragraphs } from "../message.ts";
import type { Scene } from "../scene.ts";
import type { View } from "./view.ts";

/** A post to be read. */
interface PlainPost {
  readonly text: string;
  readonly isFlowed: boolean;
  readonly dropsSpace: boolean;
}

const FORMS = {
  mailing: "As it is sent",
  fixed: "Fixed, 72 columns",
  flowed: "Flowed, 72 columns",
  narrow: "Flowed, 40 columns",
} as const;

/** The post as mail readers show it: with lines of its own, or broken where the window ends. */
export const post: View = {
  panel: async (scene) => {
    const { asked } = scene;
    const { sent, problems } = await sentPost(scene);
    const own = asked.post === "mailing" ? sent : undefined;
    return html`<div class="choices">${choiceOf(asked, "post", "Lines", FORMS)}</div>
${problems.length === 0 ? remark(scene) : unmade(problems)}
${shown(own ?? (await writtenPost(scene)), asked.post === "narrow" ? "narrow" : "wide")}`;
  },
};

/** The text part of the message, and what keeps the message from being made: as a rule a template of the newsletter in it. */
async function sentPost({
  look: { workspace },
  mailing,
  edition,
  now,
}: Scene): Promise<{ readonly sent?: PlainPost | undefined; readonly problems: readonly Problem[] }> {
  if (mailing === undefined) return { problems: [] };
  try {
    return { sent: leafOf(await messageOf(workspace, mailing, edition, now), "text/plain"), problems: [] };
  } catch (cause) {
    if (cause instanceof Problems) return { problems: cause.problems };
    throw cause;
  }
}

function unmade(problems: readonly Problem[]): Html {
  return html`<div role="alert"><p>The message cannot be made now; its post would be this.</p>${problemList(problems)}</div>`;
}

/** What the writer makes of the post in the form that is asked for. */
async function writtenPost({ look: { workspace }, asked, mailing, edition }: Scene): Promise<PlainPost> {
  const body =
    asked.post === "fixed" ? "fixed" : asked.post === "mailing" ? (mailing?.body ?? "fixed") : "flowed";
  const { footnotes = "post", rules, answers } = mailing ?? {};
  const context = await contextOf(workspace, ["post"], { body, footnotes, rules, answers });
  const part = (await writer("post")).write(edition, context);
  const parameters = [...part.type.matchAll(/;\s*([\w-]+)=([\w-]+)/g)].map(
    ([, name = "", value = ""]): [string, string] => [name.toLowerCase(), value],
  );
  return { text: part.body, ...flowOf(new Map(parameters)) };
}

function remark({ mailing, asked }: Scene): Html {
  const own = mailing?.body;
  if (asked.post === "mailing" || own === undefined) return html``;
  const isOwn = own === (asked.post === "fixed" ? "fixed" : "flowed");
  if (isOwn)
    return html`<p class="remark">The mailing “${escapeHtml(mailing?.name ?? "")}” sends this form.</p>`;
  return html`<p class="remark">Not what is sent: the mailing “${escapeHtml(mailing?.name ?? "")}” has <code>body: ${escapeHtml(own)}</code>.</p>`;
}

function shown({ text, isFlowed, dropsSpace }: PlainPost, width: "wide" | "narrow"): Html {
  const label = html`The post`;
  if (!isFlowed)
    return html`<pre class="post" tabindex="0" role="region" aria-label="${label}">${escapeHtml(text)}</pre>`;
  const lines = paragraphs(text, dropsSpace).map(
    ({ text, isFlowed }) =>
      html`<span class="${isFlowed ? html`flowed` : html`line`}">${escapeHtml(text === "" ? " " : text)}</span>`,
  );
  return html`<div class="post ${escapeHtml(width)}" tabindex="0" role="region" aria-label="${label}">${joined(lines)}</div>`;
}
