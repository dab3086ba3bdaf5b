/** Where an earlier site had the meetings, as the notes' links to one another tell. */
import type { Trial } from "./trial.ts";

/** From the root of the site, with a folder: `](/weekly/crew-2026-02-17#Oil)`. */
const LINK = /(?:\]\(|\]:[ \t]*|href=")\/((?:[\w.~-]+\/)+)([\w.~-]+)\/?(?=[#?)\s">]|$)/gm;

/** The folder that most links to meetings among these lead into, as `weekly/`; undefined where no link tells one. */
export function linkedFolder({ whole }: Pick<Trial, "whole">): string | undefined {
  const permalinks = new Set([...whole.values()].map(({ permalink }) => permalink));
  const folders = [...whole.keys()].flatMap(({ source }) =>
    [...source.text.matchAll(LINK)].flatMap(([, folder = "", name = ""]) =>
      permalinks.has(name) ? folder : [],
    ),
  );
  const [most] = [...Map.groupBy(folders, (folder) => folder)].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0];
}
