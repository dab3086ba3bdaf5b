/** The fragments of the pages, and the stylesheet of the feeds: the shipped ones, or the project's own, with its settings in them. */
import { join, relative } from "node:path";
import { codeOf } from "../../files/reason.ts";
import { cannotRead } from "../../files/whole.ts";
import { EXIT, error, Problems, refuse } from "../../problem.ts";
import { feedStyle, strangeHole } from "../../writers/feeds/style.ts";
import { dressed } from "../../writers/newsletter/dress.ts";
import type { Fragments } from "../../writers/newsletter/fragments.ts";
import { barePage, pageFaults } from "../../writers/page/fragments.ts";
import { readDefinition, type Workspace } from "../workspace.ts";
import { loadFragments } from "./fragments.ts";

/** Within a folder of templates. */
const PAGES = "pages";

type PagesSource = Pick<Workspace, "emails" | "looks" | "placeOf">;
const loaded = new WeakMap<PagesSource, Promise<Readonly<Record<string, string>>>>();

/** The fragments of the pages by their names; throws all their faults at once, each with its file and line (exit 78). */
export function loadPages(workspace: PagesSource): Promise<Readonly<Record<string, string>>> {
  const pages = loaded.get(workspace) ?? load(workspace);
  loaded.set(workspace, pages);
  return pages;
}

async function load({ emails, looks, placeOf }: PagesSource): Promise<Readonly<Record<string, string>>> {
  // A folder of templates need have none of the pages'.
  const noneOrUnreadable = (name: string, cause: unknown): string[] => {
    if (codeOf(cause) === "ENOENT") return [];
    const hint = "`emails` names the folder that it is in: make it a folder, or take it out.";
    throw new Problems(cannotRead(name, cause, hint, placeOf("emails")));
  };
  const folders = await Promise.all(
    emails.map((folder) => loadFragments(join(folder, PAGES), ".html", noneOrUnreadable)),
  );
  const fragments: Fragments = Object.assign({}, ...folders);
  refuse(pageFaults(fragments));
  const texts = Object.entries(dressed(fragments, looks));
  return Object.fromEntries(texts.map(([name, { text }]) => [name, barePage(text)]));
}

/** The text of the stylesheet of the feeds; throws what is wrong with it (exit 78, 66 where there is none). */
export async function loadFeedStyle({
  feedStyle: file,
  looks,
}: Pick<Workspace, "feedStyle" | "looks">): Promise<string> {
  const name = relative(process.cwd(), file);
  const text = await readDefinition(file, name);
  const strange = strangeHole(text);
  if (strange === undefined) return feedStyle(text, looks);
  throw new Problems(
    error(
      "template-hole",
      EXIT.config,
      `there is no setting {{${strange.hole}}}`,
      { file: name, line: strange.line, column: 1 },
      `${strange.hint}A stylesheet may hold settings such as {{colours.text.light}} and {{words.feedIs}}.`,
    ),
  );
}
