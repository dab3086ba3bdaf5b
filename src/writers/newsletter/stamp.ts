/** The newsletter: a compiled template stamped with an edition. The same bytes as a full compile, without mjml. */
import type { MailedEdition } from "../../model/edition.ts";
import { NEWSLETTER } from "../../model/paths.ts";
import { directionOf } from "../direction.ts";
import { LOOKS } from "../looks.ts";
import type { Context, Part, Writer } from "../writer.ts";
import { dressed } from "./dress.ts";
import { type Fragments, fill, reduce, uncommented } from "./fragments.ts";
import { layout } from "./layout.ts";
import { mirrored } from "./mirror.ts";
import { embedded } from "./pictures.ts";
import { shortened } from "./shorten.ts";

export const newsletter: Writer<MailedEdition> = { name: "newsletter", write };

function write(edition: MailedEdition, context: Context): Part {
  if (context.template === undefined) throw new Error("the newsletter needs a compiled template");
  const { pieces } = context.template;
  const stamped = shortened(edition.article, (stop) =>
    turned(reduce(fill(layout(edition, context, pieces.content ?? "", stop), pieces)), context.site.language),
  );
  const pictures = embedded(stamped.body, context);
  return {
    file: NEWSLETTER,
    type: "text/html; charset=utf-8",
    ...stamped,
    ...(pictures.length === 0 ? {} : { pictures }),
  };
}

function turned(html: string, language: string): string {
  return directionOf(language) === "rtl" ? mirrored(html) : html;
}

/** The same edition as one MJML document: what a full compile is given, to compare the stamp with. */
export function assemble(edition: MailedEdition, context: Context, fragments: Fragments): string {
  const looks = context.looks ?? LOOKS;
  const texts = Object.entries(dressed(fragments, looks)).map(([name, { text }]) => [
    name,
    uncommented(text).trim(),
  ]);
  const pieces: Record<string, string> = Object.fromEntries(texts);
  return fill(layout(edition, context, pieces.content ?? ""), pieces);
}
