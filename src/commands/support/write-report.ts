import { join, relative, resolve } from "node:path";
import { writeWhole } from "../../files/whole.ts";
import { type Exit, exitOf } from "../../problem.ts";
import { readMeetings } from "../../workspace/notes.ts";
import { loadWorkspace, type Overrides } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { oneMeeting } from "./notes.ts";
import { openInProgram } from "./open.ts";

/** As many newsletters a picture is taken of. */
const PICTURES = 5;

/** Writes what would go out, of the note that a word names or of all, into a folder: a page, a summary, pictures where that can be. */
export async function writeReport(
  word: string | undefined,
  folder: string,
  { open, ...overrides }: Overrides & { readonly open?: boolean },
  terminal: Terminal,
): Promise<Exit> {
  const workspace = { ...(await loadWorkspace(overrides)), isOnlyRead: true };
  const now = terminal.now();
  const notes = await readMeetings(workspace, now);
  const named = word === undefined ? undefined : await oneMeeting(workspace, word, now);
  const { reportOf } = await import("../../preview/report/report.ts");
  const { newslettersIn, reportPage, reportSummary } = await import("../../preview/report/pages.ts");
  const { takePicture } = await import("../../preview/report/picture.ts");
  const reporting = () => reportOf(workspace, notes, named?.meeting, now);
  const report = await (named?.looking(reporting) ?? reporting());
  const at = (name: string) => join(resolve(folder), name);
  const written = ["preview.html", "summary.md"];
  await writeWhole(at("preview.html"), reportPage(report));
  await writeWhole(at("summary.md"), reportSummary(report));
  for (const [i, newsletter] of newslettersIn(report).slice(0, PICTURES).entries()) {
    const [page, picture] = [`newsletter-${i + 1}.html`, `newsletter-${i + 1}.png`];
    await writeWhole(at(page), newsletter);
    written.push(page, ...((await takePicture(at(page), at(picture))) ? [picture] : []));
  }
  for (const name of written) terminal.say(`written: ${relative(process.cwd(), at(name))}`);
  if (open === true) openInProgram(at("preview.html"));
  report.problems.forEach(terminal.problem);
  return exitOf(report.problems);
}
