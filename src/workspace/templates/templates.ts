import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "../../files/package.ts";
import { cannotRead } from "../../files/whole.ts";
import { Problems } from "../../problem.ts";
import {
  compileTemplate,
  type Fragments,
  fragmentsKey,
  templateKey,
} from "../../writers/newsletter/compile.ts";
import type { Template } from "../../writers/writer.ts";
import { keepSealed, readSealed } from "../seal.ts";
import { keptTemplate } from "../state.ts";
import type { Workspace } from "../workspace.ts";
import { loadFragments } from "./fragments.ts";

/** What a template depends on, and where it is kept. */
type TemplateSource = Pick<Workspace, "emails" | "state" | "looks" | "placeOf">;

// One run sends one look, and does not read the fragments again for each message.
const loaded = new WeakMap<TemplateSource, Promise<Template>>();

/** The newsletter's template: the shipped fragments, each replaced by the user's own where there is one; compiled once, kept by content and sealed. */
export function loadTemplate(workspace: TemplateSource): Promise<Template> {
  const template = loaded.get(workspace) ?? load(workspace);
  loaded.set(workspace, template);
  return template;
}

async function load({ emails, state, looks, placeOf }: TemplateSource): Promise<Template> {
  const unreadable = (name: string, cause: unknown): never => {
    throw new Problems(cannotRead(name, cause, WITHOUT, placeOf("emails")));
  };
  const folders = await Promise.all(emails.map((folder) => loadFragments(folder, ".mjml", unreadable)));
  const fragments: Fragments = Object.assign({}, ...folders);
  const [key, shipped] = [fragmentsKey(fragments, looks), shippedTemplates()];
  const along = shipped.find((one) => one.key === key);
  if (along !== undefined) return along.template;
  const kept = keptTemplate(state, templateKey(fragments, looks));
  const found = await readSealed(state, "template", kept);
  if (found?.isOurs === true) return JSON.parse(found.text);
  const template = await compileTemplate(fragments, looks);
  await keepSealed(state, "template", kept, JSON.stringify(template));
  return template;
}

/** What comes along compiled: the shipped fragments in our looks, once in each language. So mjml is loaded for other ones alone. */
function shippedTemplates(): readonly { readonly key: string; readonly template: Template }[] {
  return JSON.parse(readFileSync(join(PACKAGE, "emails", "compiled.json"), "utf8"));
}

const WITHOUT =
  "`emails` names this folder: bring it back, or leave the key out for the templates that come along.";
