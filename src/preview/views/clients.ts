import { escapeHtml, type Html, html, joined } from "../../writers/html/markup.ts";
import { CLIENTS, MEASURED, SUPPORT } from "../clients/support.ts";
import { featuresOf } from "../clients/used.ts";
import type { Scene } from "../scene.ts";
import { newsletterOf } from "./newsletter.ts";
import type { View } from "./view.ts";

/** What mail clients will not do of what the newsletter uses, a row a client. */
export const clients: View = {
  panel: async (scene: Scene) => {
    const used = [...featuresOf(await newsletterOf(scene))].sort();
    return html`<p class="remark">What the newsletter uses and a client leaves out, as <a href="https://www.caniemail.com">caniemail.com</a> measured it (${escapeHtml(MEASURED)}). “Styles: stripped” on the newsletter shows what stays where a client leaves out the most.</p>
<dl class="clients">
${joined(CLIENTS.map((name, at) => row(name, at, used)))}
</dl>`;
  },
};

function row(name: string, at: number, used: readonly string[]): Html {
  const titled = (letter: string) =>
    used.flatMap((slug) => (SUPPORT[slug]?.[1][at] === letter ? [SUPPORT[slug][0]] : [])).join(", ");
  const [not, inPart] = [titled("n"), titled("a")];
  return html`<div><dt>${escapeHtml(name)}</dt>
<dd>${not === "" ? html`Leaves out nothing.` : html`Leaves out: ${escapeHtml(not)}.`}</dd>
${inPart === "" ? html`` : html`<dd class="muted">In part: ${escapeHtml(inPart)}.</dd>`}</div>
`;
}
