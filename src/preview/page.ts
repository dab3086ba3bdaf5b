/** The page of the preview: the notes on the left, one of them in a view on the right. */
import { type Problem, Problems } from "../problem.ts";
import { escapeHtml, type Html, html, joined } from "../writers/html/markup.ts";
import { choice, failure, problemList } from "./document.ts";
import type { Look } from "./project.ts";
import { CHOICES, queryOf, type Scene, sceneOf, type Wanted } from "./scene.ts";
import type { BuiltSite } from "./site.ts";
import { type ListedNote, listed, STANDINGS } from "./states.ts";
import { VIEWS } from "./views/index.ts";

/** A page, and whether what it was asked for is there. */
export interface ShownPage {
  readonly body: string;
  readonly isThere: boolean;
}

/** The whole page for what is asked at an instant. */
export async function shownPage(look: Look, asked: Wanted, now: Date, site: BuiltSite): Promise<ShownPage> {
  const { workspace } = look;
  const { notes, problems } = await listed(look, now);
  const { scene, refused } = found(look, asked, now);
  const key = scene?.edition.kind === "meeting" ? scene.edition.article.permalink : asked.note;
  const own = notes.find((note) => note.key === key);
  const settled: Wanted = key === undefined ? asked : { ...asked, note: key };
  const output = scene === undefined ? failure(refused) : await panel({ ...scene, asked: settled }, site);
  const title = scene?.edition.article.subject ?? own?.title ?? asked.note ?? "Preview";
  const isChosen = asked.note !== undefined || asked.since !== undefined;
  const body = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – preview of ${escapeHtml(workspace.site.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<script src="/script.js" defer></script>
</head>
<body class="${escapeHtml(isChosen ? "chosen" : "listed")}" data-number="${look.number}">
<a class="skip" href="#main">Skip to the note</a>
<header class="bar"><h1><a href="/">${escapeHtml(workspace.site.title)}</a> <span class="muted">preview</span></h1><p id="live" role="status"></p></header>
<main class="columns">
<nav id="notes" aria-label="Notes">${list(notes, settled, problems)}</nav>
<div id="main" tabindex="-1">
<div id="about">${about(title, own, scene)}</div>
<nav id="views" aria-label="Views">${tabs(settled)}</nav>
<section id="output" aria-label="${escapeHtml(VIEWS[asked.view].label)}">${output}</section>
</div>
</main>
</body>
</html>
`;
  return { body, isThere: scene !== undefined };
}

/** The scene, or why there is none. */
function found(
  look: Look,
  asked: Wanted,
  now: Date,
): { readonly scene?: Scene; readonly refused: readonly Problem[] } {
  try {
    return { scene: sceneOf(look, asked, now), refused: [] };
  } catch (cause) {
    if (!(cause instanceof Problems)) throw cause;
    return { refused: cause.problems };
  }
}

async function panel(scene: Scene, site: BuiltSite): Promise<Html> {
  try {
    return await (await VIEWS[scene.asked.view].load()).panel(scene, site);
  } catch (cause) {
    if (!(cause instanceof Problems)) throw cause;
    return failure(cause.problems);
  }
}

function about(title: string, own: ListedNote | undefined, scene: Scene | undefined): Html {
  const back = html`<p class="back"><a href="/">All notes</a></p>`;
  const head = html`${back}<h2>${escapeHtml(title)}</h2>`;
  const which = own === undefined ? html`` : standing(own);
  return html`${head}${which}${scene === undefined ? html`` : mailings(scene)}`;
}

function standing({ file, date, standing, why }: ListedNote): Html {
  const sentences = why.map((sentence) => html`<li>${escapeHtml(sentence)}</li>`);
  const more = why.length === 0 ? html`` : html`<ul class="why">${joined(sentences)}</ul>`;
  return html`<p class="meta">${badge(standing)} ${escapeHtml(date)} · ${escapeHtml(file)}</p>${more}`;
}

function mailings({ look: { workspace }, mailing, asked }: Scene): Html {
  const others = (mailing?.recipients?.length ?? 1) - 1;
  const whose =
    mailing === undefined || others === 0
      ? html``
      : html`<p class="meta">Shown is the message to ${escapeHtml(mailing.to.address)}. ${others} more ${others === 1 ? html`is` : html`are`} like it, each to one person.</p>`;
  if (workspace.mailings.length < 2) return whose;
  const options = workspace.mailings.map(({ name, to, recipients = [to] }) => ({
    ...{ label: name, href: `/?${queryOf(asked, { mailing: name })}` },
    title: recipients.length > 1 ? `${recipients.length} people` : to.address,
    isShown: name === mailing?.name,
  }));
  return html`${choice("Mailing", options)}${whose}`;
}

function tabs(asked: Wanted): Html {
  const links = CHOICES.view.map((view) => {
    const isShown = view === asked.view ? html` aria-current="page"` : html``;
    return html`<a href="/?${escapeHtml(queryOf(asked, { view, markup: "shown" }))}"${isShown}>${escapeHtml(VIEWS[view].label)}</a>`;
  });
  return joined(links);
}

function badge(standing: ListedNote["standing"]): Html {
  return html`<span class="badge ${escapeHtml(standing)}">${escapeHtml(STANDINGS[standing])}</span>`;
}

function list(notes: readonly ListedNote[], asked: Wanted, problems: readonly Problem[]): Html {
  const words = (asked.words ?? "").toLowerCase();
  const isMeant = (note: ListedNote) => words === "" || searched(note).includes(words);
  const items = notes.map((note) => item(note, asked, isMeant(note)));
  const doubt = problems.length === 0 ? html`` : problemList(problems);
  const { view, mailing } = asked;
  return html`<form class="search" role="search" action="/"><label for="words">Find a note</label><input id="words" name="words" type="search" value="${escapeHtml(asked.words ?? "")}" autocomplete="off" aria-describedby="found"><p id="found" class="hidden" role="status"></p></form>
${doubt}<ul id="list">${joined(items, html`\n`)}</ul>
<details class="digest"${asked.since === undefined ? html`` : html` open`}><summary>Digest of several meetings</summary><form action="/">
<label>From <input name="since" type="date" required value="${escapeHtml(asked.since ?? "")}"></label>
<label>to <input name="until" type="date" value="${escapeHtml(asked.until ?? "")}"></label>
<input type="hidden" name="view" value="${escapeHtml(view)}">${mailing === undefined ? html`` : html`<input type="hidden" name="mailing" value="${escapeHtml(mailing)}">`}
<button type="submit">Show</button></form></details>
<p class="keys muted"><kbd>/</kbd> find, <kbd>j</kbd> <kbd>k</kbd> next and previous note, <kbd>1</kbd>–<kbd>9</kbd>, <kbd>0</kbd> views</p>`;
}

/** What a note is found by. */
function searched({ title, key, date, file, standing }: ListedNote): string {
  return [title, key, date, file, STANDINGS[standing]].join(" ").toLowerCase();
}

function item(note: ListedNote, asked: Wanted, isMeant: boolean): Html {
  const { key, title, date, standing, problems } = note;
  const { words: _, since: __, until: ___, ...rest } = asked;
  const href = escapeHtml(`/?${queryOf({ ...rest, note: key })}`);
  const isShown = asked.since === undefined && asked.note === key ? html` aria-current="page"` : html``;
  const warned =
    standing === "problems" || problems === 0
      ? html``
      : html` <span class="count">${problems} ${problems === 1 ? html`remark` : html`remarks`}</span>`;
  return html`<li${isMeant ? html`` : html` hidden`} data-words="${escapeHtml(searched(note))}"><a href="${href}" data-key="${escapeHtml(key)}"${isShown}><span class="title">${escapeHtml(title)}</span><span class="meta">${escapeHtml(date)} ${badge(standing)}${warned}</span></a></li>`;
}
