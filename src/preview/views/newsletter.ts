import { LIST_PROFILES } from "../../mail/list.ts";
import { contextOf } from "../../workspace/context.ts";
import { escapeHtml, type Html, html } from "../../writers/html.ts";
import { writer } from "../../writers/index.ts";
import { choice, frame } from "../document.ts";
import { decodedWords, leafOf, messageOf, type OpenedMessage } from "../message.ts";
import { queryOf, type Scene } from "../scene.ts";
import { SCHEMES, type SchemeName, underScheme } from "../schemes.ts";
import { outward } from "../site.ts";
import { preheaderOf } from "../words.ts";
import type { View } from "./view.ts";

/** The newsletter as phones and desks show it: in each scheme, with and without pictures and styles. */
export const newsletter: View = {
  panel: async (scene) => {
    const { asked, mailing } = scene;
    const message = mailing && (await messageOf(scene.look.workspace, mailing, scene.edition, scene.now));
    const html_ = await htmlOf(scene, message);
    const words = { phone: "Phone, 375 px", desktop: "Desktop, 600 px" };
    const { label, whose } = SCHEMES[asked.scheme];
    return html`${message === undefined ? html`` : inboxLine(message, html_)}
${message === undefined || mailing === undefined ? html`` : sizes(message, mailing.list, Buffer.byteLength(html_))}
${note(scene, message)}
<div class="choices">
${choice(
  "Width",
  (["phone", "desktop"] as const).map((width) => ({
    ...option(scene, { width }),
    label: words[width],
    isShown: asked.width === width,
  })),
)}
${choice(
  "Colours",
  (Object.keys(SCHEMES) as SchemeName[]).map((scheme) => ({
    ...option(scene, { scheme }),
    label: SCHEMES[scheme].label,
    title: SCHEMES[scheme].whose,
    isShown: asked.scheme === scheme,
  })),
)}
${choice(
  "Pictures",
  (
    [
      ["own", "Sent along"],
      ["remote", "Fetched too"],
      ["none", "None"],
    ] as const
  ).map(([pictures, label]) => ({
    ...option(scene, { pictures }),
    label,
    isShown: asked.pictures === pictures,
  })),
)}
${choice(
  "Styles",
  (
    [
      ["on", "On"],
      ["off", "Stripped"],
    ] as const
  ).map(([styles, label]) => ({ ...option(scene, { styles }), label, isShown: asked.styles === styles })),
)}
${choice(
  "Show",
  (
    [
      ["shown", "As it looks"],
      ["raw", "Source"],
    ] as const
  ).map(([markup, label]) => ({ ...option(scene, { markup }), label, isShown: asked.markup === markup })),
)}
</div>
<p class="remark">${escapeHtml(`${label}: as in ${whose}.`)}</p>
${asked.markup === "raw" ? source(html_) : frame(`The newsletter, ${words[asked.width]}, ${label}`, `/frame?${queryOf(asked)}`, asked.width)}`;
  },
  framed: async (scene) => {
    const { asked, mailing } = scene;
    const message = mailing && (await messageOf(scene.look.workspace, mailing, scene.edition, scene.now));
    const body = outward(underScheme(await htmlOf(scene, message), asked.scheme));
    return { body, pictures: asked.pictures, isStyled: asked.styles === "on" };
  },
};

function option({ asked }: Scene, change: Parameters<typeof queryOf>[1]) {
  return { href: `/?${queryOf(asked, change)}` };
}

/** The HTML part of the message; the newsletter by itself where the mailing carries none. */
async function htmlOf(
  { look: { workspace }, edition }: Scene,
  message: OpenedMessage | undefined,
): Promise<string> {
  const part = message && leafOf(message, "text/html");
  if (part !== undefined) return part.text;
  const context = await contextOf(workspace, ["newsletter"]);
  return (await writer("newsletter")).write(edition, context).body;
}

function note({ mailing }: Scene, message: OpenedMessage | undefined): Html {
  if (mailing === undefined)
    return html`<p class="remark">The configuration has no mailing: this is the newsletter as the site has it.</p>`;
  if (message !== undefined && leafOf(message, "text/html") !== undefined) return html``;
  return html`<p class="remark">The mailing “${escapeHtml(mailing.name)}” carries no newsletter: this one is on the site alone.</p>`;
}

function source(text: string): Html {
  return html`<pre class="verbatim" tabindex="0" role="region" aria-label="The newsletter's HTML">${escapeHtml(text)}</pre>`;
}

/** The row of an inbox: who, what, and the first words. */
function inboxLine({ fields }: OpenedMessage, body: string): Html {
  const field = (name: string) =>
    decodedWords(fields.find((one) => one.name.toLowerCase() === name)?.value ?? "");
  const from = field("from")
    .replace(/\s*<[^<>]*>$/, "")
    .replace(/^"|"$/g, "");
  return html`<div class="inbox" role="group" aria-label="In an inbox on a phone"><p class="inbox-from">${escapeHtml(from)}</p><p class="inbox-subject">${escapeHtml(field("subject"))}</p><p class="inbox-words">${escapeHtml(preheaderOf(body))}</p></div>`;
}

/** What Gmail shows of a message's HTML before it clips, in octets. */
const GMAIL = 102 * 1024;

/** How near the message is to what cuts or keeps it. */
export function sizes(
  { bytes }: OpenedMessage,
  list: keyof typeof LIST_PROFILES,
  htmlSize: number | undefined,
): Html {
  const limit = LIST_PROFILES[list].setAsideAbove;
  return html`<div class="sizes">${htmlSize === undefined ? html`` : bar("HTML, of what Gmail shows", htmlSize, GMAIL)}${
    limit === undefined
      ? html`<p>Message: ${escapeHtml(kilobytes(bytes.length))} KB; a ${escapeHtml(list)} list has no limit that is known</p>`
      : bar(`Message, of what a ${list} list takes`, bytes.length, limit)
  }</div>`;
}

function bar(label: string, size: number, limit: number): Html {
  const said = escapeHtml(`${label}: ${kilobytes(size)} of ${kilobytes(limit)} KB`);
  const high = Math.round(limit * 0.8);
  return html`<p><span>${said}</span> <meter min="0" max="${limit}" low="${high}" high="${high}" optimum="0" value="${Math.min(size, limit)}" aria-label="${said}"></meter>${size > limit ? html` <strong>too large</strong>` : html``}</p>`;
}

/** Octets as KB, rounded up: what is over a limit must not read as the limit. */
export function kilobytes(octets: number): string {
  return (Math.ceil((octets / 1024) * 10) / 10).toString();
}
