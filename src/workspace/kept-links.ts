/** The link log that is kept by hand. */
import { relative } from "node:path";
import { folderOf, readOwn } from "../files/own.ts";
import { EXIT, Problems } from "../problem.ts";
import type { readLinks } from "../reader/link-log.ts";
import { LIMITS } from "../text/limits.ts";
import { textOf } from "../text/utf8.ts";
import type { Workspace } from "./workspace.ts";

/** Its links, and what is wrong with it; none where there is no such file. */
export async function readKeptLinks(links: Workspace["links"]): Promise<ReturnType<typeof readLinks>> {
  if (links === undefined) return { links: [], problems: [] };
  try {
    const name = relative(process.cwd(), links);
    const { readLinks } = await import("../reader/link-log.ts");
    return readLinks(name, textOf(name, await readOwn(links, folderOf(links), LINKS, name), EXIT.note));
  } catch (cause) {
    if (!(cause instanceof Problems)) throw cause;
    const [problem] = cause.problems;
    const hint = "`notes.links` in the configuration names this file: bring it back, or leave the key out.";
    return { links: [], problems: [problem.hint === undefined ? { ...problem, hint } : problem] };
  }
}

/** A character has four bytes at most. */
const LINKS = { most: 4 * LIMITS.linkLogCharacters, tooLarge: "links-too-large", exit: EXIT.note };
