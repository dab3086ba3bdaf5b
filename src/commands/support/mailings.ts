import { EXIT, error, Problems } from "../../problem.ts";
import { didYouMean } from "../../text/nearest.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";

/** The mailing of that name, or all of them where none is named; throws Problems where there is none of that name. */
export function mailingsNamed(
  { mailings }: Pick<Workspace, "mailings">,
  name: string | undefined,
): readonly Mailing[] {
  const found = mailings.filter((mailing) => name === undefined || mailing.name === name);
  if (found.length > 0 || name === undefined) return found;
  const known = mailings.map((mailing) => mailing.name);
  const hint = `${didYouMean(name, known)}Known: ${known.join(", ")}.`;
  throw new Problems(error("mailing-unknown", EXIT.usage, `there is no mailing "${name}"`, undefined, hint));
}
