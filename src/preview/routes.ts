/**
 * The table of routes: all that there is to see. A request that comes here may be answered (guard.ts). Everything is
 * made while it is asked for, of the project as it is then, and kept nowhere.
 */
import { type Context, Hono } from "hono";
import { frozenOrFresh } from "../posting/freeze/frozen-or-fresh.ts";
import { Problems } from "../problem.ts";
import { html } from "../writers/html/markup.ts";
import { bareDocument, failure, framePolicy, PAGE_POLICY } from "./document.ts";
import type { Listeners } from "./events.ts";
import { isThumbnail, type MessagePart, messageOf } from "./message.ts";
import { shownPage } from "./page.ts";
import type { LiveProject, Look } from "./project.ts";
import { sceneOf, wanted } from "./scene.ts";
import { SCRIPT } from "./script.ts";
import { BuiltSite, SERVED, servedHere, servedType } from "./site.ts";
import { STYLE } from "./style.ts";
import { VIEWS } from "./views/index.ts";

/** What the routes show, and who hears of a mistake of ours. */
export interface PreviewParts {
  readonly project: LiveProject;
  readonly listeners: Listeners;
  readonly now: () => Date;
  readonly failed: (cause: unknown) => void;
}

/** What every answer says of itself. */
const HEADERS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
};
const HTML = "text/html; charset=utf-8";

/** The preview as an application. */
export function routes({ project, listeners, now, failed }: PreviewParts): Hono {
  const app = new Hono();
  const sites = new Sites(now);
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  });
  app.get("/", async (context) => {
    const look = await project.look();
    const { body, isThere } = await look.notes.looking(() =>
      shownPage(look, askedIn(context), now(), sites.of(look)),
    );
    return answer(body, HTML, PAGE_POLICY, isThere ? 200 : 404);
  });
  app.get("/frame", async (context) => {
    const look = await project.look();
    const framed = await look.notes.looking(async () => {
      const scene = sceneOf(look, askedIn(context), now());
      const view = await VIEWS[scene.asked.view].load();
      return view.framed?.(scene, sites.of(look), context.req.raw.signal);
    });
    if (framed === undefined) return missing();
    return answer(framed.body, HTML, framePolicy(framed.pictures, framed.isStyled));
  });
  app.get("/message.eml", async (context) => {
    const look = await project.look();
    const bytes = await look.notes.looking(async () => {
      const { mailing, edition } = sceneOf(look, askedIn(context), now());
      return mailing && frozenOrFresh(look.workspace, mailing, edition, now());
    });
    return bytes === undefined ? missing() : saved(Buffer.from(bytes), "message/rfc822", "message.eml");
  });
  app.get("/part", async (context) => {
    const look = await project.look();
    const part = await look.notes.looking(async () => {
      const { mailing, edition } = sceneOf(look, askedIn(context), now());
      const message = mailing && (await messageOf(look.workspace, mailing, edition, now()));
      return message?.parts.find(({ number }) => number === context.req.query("part"));
    });
    if (part?.octets === undefined) return missing();
    // Nothing but pixels is shown by the browser itself: what else a message carries is a file.
    if (isThumbnail(part)) return answer(part.octets, part.type, framePolicy("own"));
    return saved(part.octets, "application/octet-stream", `part-${part.number}.${endingOf(part)}`);
  });
  app.get(`${SERVED}*`, async (context) => {
    const look = await project.look();
    const path = decodeURIComponent(new URL(context.req.url).pathname.slice(SERVED.length));
    const part = await sites.of(look).find(path);
    if (part === undefined) return missing();
    const { workspace, notes } = look;
    const { type, body } = part;
    if (typeof body !== "string") return answer(Buffer.from(body), type, framePolicy("site"));
    const isPage = type.startsWith("text/html");
    const shown = isPage ? servedHere(body, workspace.site, notes.permalinks) : body;
    return answer(shown, servedType(part), framePolicy("site"));
  });
  app.get("/events", async () => listeners.stream((await project.look()).number));
  app.get("/script.js", () => answer(SCRIPT, "text/javascript; charset=utf-8", "default-src 'none'"));
  app.get("/style.css", () => answer(STYLE, "text/css; charset=utf-8", "default-src 'none'"));
  app.notFound(missing);
  app.onError((cause) => {
    if (!(cause instanceof Problems)) failed(cause);
    const body =
      cause instanceof Problems
        ? failure(cause.problems)
        : html`<p>minutewire met a mistake of its own; the terminal shows it.</p>`;
    return answer(
      bareDocument("This cannot be shown", body),
      HTML,
      framePolicy("none"),
      cause instanceof Problems ? 422 : 500,
    );
  });
  return app;
}

function askedIn(context: Context) {
  return wanted(new URL(context.req.url).searchParams);
}

function answer(body: string | Buffer<ArrayBuffer>, type: string, policy: string, status = 200): Response {
  return new Response(body, { status, headers: { "content-type": type, "content-security-policy": policy } });
}

/** What a browser keeps as a file and never shows as a page of ours. */
function saved(body: Buffer<ArrayBuffer>, type: string, file: string): Response {
  const headers = {
    "content-type": type,
    "content-disposition": `attachment; filename="${file}"`,
    "content-security-policy": "default-src 'none'",
  };
  return new Response(body, { headers });
}

/** By what a part's file ends, so that the right program opens it. */
function endingOf({ type }: MessagePart): string {
  return { "text/plain": "txt", "text/html": "html", "text/calendar": "ics" }[type] ?? "bin";
}

function missing(): Response {
  const body = html`<h1>There is nothing at this address</h1><p><a href="/">The preview</a></p>`;
  return answer(bareDocument("Nothing here", body), HTML, framePolicy("none"), 404);
}

/** So long a site stands that is made of the same: by then a note may be due (milliseconds). */
const MINUTE = 60_000;

/** The site of the last look. */
class Sites {
  readonly #now: () => Date;
  #last: { readonly look: Look; readonly site: BuiltSite; readonly at: number } | undefined;

  constructor(now: () => Date) {
    this.#now = now;
  }

  of(look: Look): BuiltSite {
    const at = this.#now();
    if (this.#last?.look !== look || at.getTime() - this.#last.at > MINUTE)
      this.#last = { look, site: new BuiltSite(look, at), at: at.getTime() };
    return this.#last.site;
  }
}
