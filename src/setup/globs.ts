/** Globs that find some files of a folder, and tomorrow's like them, and no others of their kind that are there now. */
import { join, resolve } from "node:path";
import { basename, dirname } from "node:path/posix";
import { filesOf } from "../files/glob.ts";

/** More globs than this are harder to read than the names. */
const MOST = 12;

/**
 * Globs, relative to `folder`, that find these of its Markdown files and none of the others; as few and as plain as
 * will do. What could not be read may be among them: it is told when it is read.
 */
export function globsFor(
  folder: string,
  paths: readonly string[],
  others: readonly string[],
  unread: readonly string[],
): string[] {
  const home = resolve(folder);
  const tolerated = new Set(unread.map((path) => join(home, path)));
  const finds: Finds = (globs, among) => {
    const found = new Set(filesOf(globs, home));
    const wanted = new Set(among.map((path) => join(home, path)));
    return wanted.isSubsetOf(found) && found.difference(wanted).isSubsetOf(tolerated);
  };
  const narrow = within("", paths, { finds, others });
  // Next year has a folder of its own.
  const wide = [...new Set(narrow.map((glob) => glob.replace(/(?<=^|\/)\d{4}(?=\/)/g, "*")))];
  const globs = finds(wide, paths) ? wide : narrow;
  return globs.length > MOST || !finds(globs, paths) ? paths.toSorted() : globs;
}

type Finds = (globs: readonly string[], among: readonly string[]) => boolean;
interface Search {
  readonly finds: Finds;
  /** The files that are not to be found. */
  readonly others: readonly string[];
}

function within(home: string, paths: readonly string[], search: Search): string[] {
  const base = home === "" ? "" : `${home}/`;
  const names = paths.map((path) => path.slice(base.length));
  const below = Map.groupBy(
    names.filter((name) => name.includes("/")),
    (name) => name.split("/")[0] ?? "",
  );
  const excluded = search.others.filter((path) => path.startsWith(base)).map((path) => basename(path));
  const ends = leaves(home, names, excluded);
  const globs = ways(home, names).flatMap((way) => ends.map((leaf) => base + way + leaf));
  // What lies in one folder alone is looked for there.
  const whole = below.size === 1 && below.values().next().value?.length === names.length;
  const one =
    whole && !ends.includes("index.md") ? undefined : globs.find((glob) => search.finds([glob], paths));
  if (one !== undefined) return [one];
  const children = [...below].flatMap(([name, inner]) =>
    within(
      base + name,
      inner.map((path) => base + path),
      search,
    ),
  );
  const here = names.filter((name) => !name.includes("/")).map((name) => base + name);
  const beside = leaves(home, here, excluded).find((leaf) => search.finds([base + leaf], here));
  return [...(here.length === 0 ? [] : beside === undefined ? here : [base + beside]), ...children];
}

/** How folders lead from one to the files: from the root a double star would look through all that is ever put there. */
function ways(home: string, names: readonly string[]): string[] {
  const depths = new Set(names.map((name) => name.split("/").length - 1));
  const [depth = 0] = depths;
  if (depths.size === 1 && depth === 0) return [""];
  const last = new Set(names.map((name) => basename(dirname(name))));
  const [folder = ""] = last;
  return [
    ...(depths.size === 1 && depth === 1 && last.size > 1 ? ["*/"] : []),
    ...(last.size === 1 && !/[\d*?[\]{}()!+@]/.test(folder) && folder !== "." ? [`**/${folder}/`] : []),
    ...(home === "" ? [] : ["**/"]),
  ];
}

/** What the names of the files have in common, as the last part of a glob. */
function leaves(home: string, names: readonly string[], excluded: readonly string[]): string[] {
  const end = ending(names);
  const stems = names.map((name) => basename(name).replace(/\.\w+$/, ""));
  const [stem = ""] = stems;
  const start = /^[\p{L}_-]*/u.exec(common(stems))?.[0] ?? "";
  const out = [...new Set(excluded.map((name) => name.replace(/\.\w+$/, "")))].filter((one) =>
    /^[\w.-]+$/.test(one),
  );
  const dated = stems.every((one) => /^\d/.test(one)) ? [`[0-9]*${end}`] : [];
  return [
    ...(/^(?:_?index|README)$/.test(stem) && stems.every((one) => one === stem) ? [stem + end] : []),
    ...(start.length >= 3 && stems.length > 1 ? [`${start}*${end}`] : []),
    // At the root other files come to lie beside the notes.
    ...(home === "" ? [...dated, `*${end}`] : [`*${end}`, ...dated]),
    ...(out.length > 0 && out.length <= 40 ? [`!(${out.join("|")})${end}`] : []),
  ];
}

function ending(names: readonly string[]): string {
  const isLong = (name: string) => /\.markdown$/i.test(name);
  if (!names.some(isLong)) return ".md";
  return names.every(isLong) ? ".markdown" : ".{md,markdown}";
}

function common([first = "", ...others]: readonly string[]): string {
  let length = first.length;
  for (const one of others) while (!one.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}
