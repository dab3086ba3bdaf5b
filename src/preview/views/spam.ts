import { visible } from "../../problem.ts";
import { escapeHtml, type Html, html, joined } from "../../writers/html/markup.ts";
import { bareDocument, frame } from "../document.ts";
import { messageOf } from "../message.ts";
import { queryOf } from "../scene.ts";
import { SpamChecks, type SpamRule, type SpamSilence, type SpamVerdict } from "../spam.ts";
import type { View } from "./view.ts";

const checks = new SpamChecks();

/** What SpamAssassin gives the message, rule by rule: in the frame, so that the page waits for no other program. */
export const spam: View = {
  panel: async ({ mailing, asked }) => {
    if (mailing === undefined)
      return html`<p class="remark">The configuration has no mailing, so there is no message.</p>`;
    return html`<p class="remark">SpamAssassin on this machine is asked, which takes some seconds: by its rules for the message itself. Nothing is looked up; what a server would add (where the message comes from, its signature, lists of senders, what its readers marked) does not count.</p>
${frame("What SpamAssassin says", `/frame?${queryOf(asked)}`, "site")}`;
  },
  framed: async ({ look, mailing, edition, now }, _, gone) => {
    if (mailing === undefined) return undefined;
    const { bytes } = await messageOf(look.workspace, mailing, edition, now);
    const answer = await checks.verdict(bytes, gone);
    const body = answer.ok ? scored(answer.value) : silent(answer.reason);
    return { body: bareDocument("What SpamAssassin says", body), pictures: "none" };
  },
};

function silent({ message, hint }: SpamSilence): Html {
  const todo = hint === undefined ? html`` : html`<p class="hint">${escapeHtml(visible(hint))}</p>`;
  return html`<h2>No score</h2><p>${escapeHtml(visible(message))}.</p>${todo}`;
}

function scored({ score, threshold, rules }: SpamVerdict): Html {
  const said = score >= threshold ? html`<strong>taken for spam</strong>` : html`not taken for spam`;
  const head = html`<h2>${escapeHtml(points(score))} points: ${said}</h2><p>A message is, from ${escapeHtml(points(threshold))} on.</p>`;
  if (rules.length === 0) return html`${head}<p>No rule is met.</p>`;
  return html`${head}
<table class="fields"><thead><tr><th scope="col">Points</th><th scope="col">Rule</th><th scope="col">What it finds</th></tr></thead><tbody>${joined(rules.map(row))}</tbody></table>`;
}

function row(rule: SpamRule): Html {
  return html`<tr><td>${escapeHtml(points(rule.points))}</td><th scope="row"><code>${escapeHtml(rule.name)}</code></th><td>${escapeHtml(visible(rule.description))}</td></tr>`;
}

function points(count: number): string {
  return count.toFixed(1);
}
