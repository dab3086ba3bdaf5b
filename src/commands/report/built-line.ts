import type { Built } from "../../site/built.ts";
import { counted } from "./counted.ts";

/** What a build did to a folder, in a line. */
export function builtLine({ meetings, files, changed, removed }: Built, folder: string): string {
  const gone = removed.length === 0 ? "" : `, ${counted(removed.length, "file")} removed`;
  const shown = counted(meetings, "meeting");
  return `${shown}: ${counted(files.length, "file")} in ${folder}, ${changed.length} of them changed${gone}`;
}
