import { LIST_PROFILES } from "../../mail/list.ts";
import { contextOf } from "../../workspace/context.ts";
import { escapeHtml, type Html, html } from "../../writers/html/markup.ts";
import { writer } from "../../writers/index.ts";
import { asFile } from "../../writers/writer.ts";
import { choiceOf, frame, verbatim } from "../document.ts";
import { decodedWords, leafOf, messageOf, type OpenedMessage } from "../message.ts";
import { queryOf, type Scene } from "../scene.ts";
import { SCHEMES, underScheme } from "../schemes.ts";
import { outward } from "../site.ts";
import { kilobytes, preheaderOf } from "../words.ts";
import type { View } from "./view.ts";

/** The newsletter as phones and desks show it: in each scheme, with and without pictures and styles. */
export const newsletter: View = {
  panel: async (scene) => {
    const { asked, mailing } = scene;
    const message = await sentWith(scene);
    const text = await htmlOf(scene, message);
    const { label, whose } = SCHEMES[asked.scheme];
    const title = `The newsletter, ${WIDTHS[asked.width]}, ${label}`;
    const known = message !== undefined && mailing !== undefined;
    return html`${known ? html`${inboxLine(message, text)}${sizes(message, mailing.list, Buffer.byteLength(text))}` : html``}
${note(scene, message)}
<div class="choices">
${choiceOf(asked, "width", "Width", WIDTHS)}
${choiceOf(asked, "scheme", "Colours", COLOURED)}
${choiceOf(asked, "pictures", "Pictures", { own: "Sent along", remote: "Fetched too", none: "None" })}
${choiceOf(asked, "styles", "Styles", { on: "On", off: "Stripped" })}
${choiceOf(asked, "markup", "Show", { shown: "As it looks", raw: "Source" })}
</div>
<p class="remark">${escapeHtml(`${label}: as in ${whose}.`)}</p>
${asked.markup === "raw" ? verbatim("The newsletter's HTML", text) : frame(title, `/frame?${queryOf(asked)}`, asked.width)}`;
  },
  framed: async (scene) => {
    const { asked } = scene;
    const body = outward(underScheme(await newsletterOf(scene), asked.scheme));
    return { body, pictures: asked.pictures, isStyled: asked.styles === "on" };
  },
};

const WIDTHS = { phone: "Phone, 375 px", desktop: "Desktop, 600 px" };
const { light, own, gmail, outlook } = SCHEMES;
const COLOURED = {
  light: [light.label, light.whose],
  own: [own.label, own.whose],
  gmail: [gmail.label, gmail.whose],
  outlook: [outlook.label, outlook.whose],
} as const;

/** The message that carries it; undefined where there is no mailing. */
async function sentWith({
  look: { workspace },
  mailing,
  edition,
  now,
}: Scene): Promise<OpenedMessage | undefined> {
  return mailing && (await messageOf(workspace, mailing, edition, now));
}

/** The newsletter as this mailing sends it. */
export async function newsletterOf(scene: Scene): Promise<string> {
  return htmlOf(scene, await sentWith(scene));
}

/** The HTML part of the message; the newsletter by itself where the mailing carries none. */
async function htmlOf(
  { look: { workspace }, edition }: Scene,
  message: OpenedMessage | undefined,
): Promise<string> {
  const part = message && leafOf(message, "text/html");
  if (part !== undefined) return part.text;
  const context = await contextOf(workspace, ["newsletter"]);
  return asFile((await writer("newsletter")).write(edition, context));
}

function note({ mailing }: Scene, message: OpenedMessage | undefined): Html {
  if (mailing === undefined)
    return html`<p class="remark">The configuration has no mailing: this is the newsletter as the site has it.</p>`;
  if (message !== undefined && leafOf(message, "text/html") !== undefined) return html``;
  return html`<p class="remark">The mailing “${escapeHtml(mailing.name)}” carries no newsletter: this one is on the site alone.</p>`;
}

/** The row of an inbox: who, what, and the first words. */
function inboxLine({ fields }: OpenedMessage, body: string): Html {
  const field = (name: string) =>
    decodedWords(fields.find((one) => one.name.toLowerCase() === name)?.value ?? "");
  const [name = ""] = field("from").split("<");
  const from = (name.trim() === "" ? field("from") : name).trim().replace(/^"|"$/g, "");
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
