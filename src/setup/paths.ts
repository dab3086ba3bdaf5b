/** What the paths of a folder's notes look like, as patterns that the settings may have. */
import { dayOf, holes, match } from "../reader/head/pattern.ts";
import { isDate } from "../text/date.ts";

/** Names of files in which a folder is the note. */
const INDEXES = ["", "/index", "/_index", "/README"];
const DATED = [
  ...["{date}", "{date}--{slug}", "{date}-{slug}", "{date}_{slug}", "{date} - {slug}", "{date} {slug}"],
  ...[
    "{date}.{slug}",
    "{slug}--{date}",
    "{slug}-{date}",
    "{slug}_{date}",
    "{slug} - {date}",
    "{slug} {date}",
  ],
  ...["{slug}.{date}", "{slug}, {date}", "{slug} ({date})", "{slug}-{date}-{rest}", "{slug}_{date}_{rest}"],
  ...[
    "{slug} {date} {rest}",
    "{year}/{month}/{day}",
    "{year}/{month}/{day}-{slug}",
    "{year}/{month}/{day}_{slug}",
  ],
  ...[
    "{year}/{month}/{day}/{slug}",
    "{year}/{month}-{day}",
    "{year}/{month}_{day}",
    "{year}/{month}-{day}-{slug}",
  ],
  ...["{year}-{month}/{day}", "{year}-{month}/{day}-{slug}", "{date}/{slug}"],
];
/** Forms that may be read in two ways: taken only where the numbers of some note leave one. */
const DAY_FIRST = ["-", ".", "_"].flatMap((sign) =>
  ["", "{slug}-", "{slug}_", "{slug} "].map((start) => `${start}{day}${sign}{month}${sign}{year}`),
);
const MONTH_FIRST = DAY_FIRST.map((pattern) => pattern.replace(/\{day\}(.)\{month\}/, "{month}$1{day}"));
const MONTHLY = [
  ...["{year}-{month}", "{year}/{month}", "{slug}-{year}-{month}", "{year}-{month}-{slug}", "{month} {year}"],
  ...["{month}-{year}", "{slug} {month} {year}", "{slug}-{month}-{year}"],
];

/** A note's path without its ending. */
export function bare(path: string): string {
  return path.replace(/\.[A-Za-z]+$/, "");
}

/** The end of a path that has as many folders as a pattern. */
function endLike(pattern: string, path: string): string {
  return bare(path).split("/").slice(-pattern.split("/").length).join("/");
}

/** What a pattern takes of a path. */
export function takenBy(pattern: string, path: string): ReadonlyMap<string, string> | undefined {
  return match(pattern, endLike(pattern, path));
}

/** The day that a path tells by a pattern, or undefined. */
function dayBy(pattern: string, path: string): string | undefined {
  const day = dayOf(takenBy(pattern, path) ?? new Map());
  return day !== undefined && isDate(day) ? day : undefined;
}

/** The day that a path tells by the first pattern that fits it. */
export function dayInPath(patterns: readonly string[], path: string): string | undefined {
  const first = patterns.find((pattern) => takenBy(pattern, path) !== undefined);
  return first === undefined ? undefined : dayBy(first, path);
}

/** Patterns by which these paths tell a day, as few as will do, the narrower first. */
export function datedPatterns(paths: readonly string[]): string[] {
  const forms = [...DATED, ...unambiguous(paths)].flatMap((form) => INDEXES.map((index) => form + index));
  return fewest(forms, paths, (form, path) => dayBy(form, path) !== undefined);
}

/** Patterns by which they tell a month. */
export function monthlyPatterns(paths: readonly string[]): string[] {
  const forms = MONTHLY.flatMap((form) => INDEXES.map((index) => form + index));
  return fewest(forms, paths, (form, path) => {
    const taken = takenBy(form, path);
    return taken !== undefined && dayOf(new Map([...taken, ["day", "1"]])) !== undefined && isMonth(taken);
  });
}

function isMonth(taken: ReadonlyMap<string, string>): boolean {
  return isDate(dayOf(new Map([...taken, ["day", "1"]])) ?? "");
}

/** Patterns of names alone. */
export function namedPatterns(paths: readonly string[]): string[] {
  return fewest(
    ["{slug}/index", "{slug}/_index", "{slug}/README", "{slug}"],
    paths,
    (form, path) => takenBy(form, path) !== undefined,
  );
}

/** The forms with day and month in figures that some path leaves no doubt about, and none contradicts. */
function unambiguous(all: readonly string[]): readonly string[] {
  const paths = all.filter((path) => /\d{1,2}[-._]\d{1,2}[-._]\d{4}/.test(path));
  const fitting = (forms: readonly string[]) =>
    paths.filter((path) => forms.some((form) => dayBy(form, path) !== undefined)).length;
  const [day, month] = [fitting(DAY_FIRST), fitting(MONTH_FIRST)];
  if (day > month) return DAY_FIRST;
  if (month > day) return MONTH_FIRST;
  // A German date has points, and its day first.
  return DAY_FIRST.filter((form) => form.includes("."));
}

/** As many paths, evenly spread, tell the best form. */
const SAMPLE = 200;

/** Some of many, evenly spread. */
export function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.ceil(all.length / most);
  return all.filter((_, i) => i % step === 0);
}

/** Forms that fit all paths that any fits: again and again the one that fits most of those left. */
function fewest(
  forms: readonly string[],
  paths: readonly string[],
  fits: (form: string, path: string) => boolean,
): string[] {
  const chosen: string[] = [];
  let left = paths;
  while (left.length > 0) {
    const sample = spread(left, SAMPLE);
    const [best] = forms
      .map((form) => ({ form, count: sample.filter((path) => fits(form, path)).length }))
      .sort((a, b) => b.count - a.count || folders(b.form) - folders(a.form));
    if (best === undefined) break;
    const taken = new Set(left.filter((path) => best.count > 0 && fits(best.form, path)));
    // What no form fits is left aside, so that the others come into the sample.
    const unfit = taken.size > 0 ? taken : new Set(sample);
    if (taken.size > 0) chosen.push(narrowed(best.form, [...taken]));
    left = left.filter((path) => !unfit.has(path));
  }
  // What has more to fit is tried first.
  return [...new Set(chosen)].sort((a, b) => holes(b).length - holes(a).length || b.length - a.length);
}

function folders(pattern: string): number {
  return pattern.split("/").length;
}

/** What a permalink may hold. */
const PLAIN = /^[\w .~-]+$/;

/**
 * A hole that took the same word of several paths is that word; what a name begins with, the glob says too. Not behind the
 * day: another meeting has another word there ("2026-11-20-assembly" among boards), and would be called by the others'.
 */
function narrowed(pattern: string, paths: readonly string[]): string {
  if (paths.length < 2) return pattern;
  const taken = paths.map((path) => takenBy(pattern, path));
  const leaf = pattern.slice(pattern.lastIndexOf("/") + 1);
  const isBehindDay =
    /\{(?:date|day|month|year)\}/.test(leaf.split("{slug}", 1)[0] ?? "") && leaf.includes("{slug}");
  return pattern.replace(/\{(slug|rest)\}/g, (hole, name: string) => {
    const words = new Set(taken.map((one) => one?.get(name) ?? ""));
    const [word = ""] = words;
    if (name === "slug" && isBehindDay && PLAIN.test(word)) return hole;
    return words.size === 1 && word !== "" && !/[{}]/.test(word) ? word : hole;
  });
}

/** A pattern with the folders above it as far up as tells the paths apart; undefined where no folder does. */
export function grouped(pattern: string, paths: readonly string[]): string | undefined {
  const depth = folders(pattern);
  const above = paths.map((path) => path.split("/").slice(0, -depth).reverse());
  const most = Math.min(...above.map((parts) => parts.length), 4);
  let literal = "";
  for (let i = 0; i < most; i++) {
    const names = new Set(above.map((parts) => parts[i] ?? ""));
    if (names.size > 1) return `{group}/${literal}${pattern}`;
    const [name = ""] = names;
    if (/[{}]/.test(name)) return undefined;
    // Next year has a folder of its own.
    literal = /^\d{4}$/.test(name) && pattern.includes("{date}") ? `{year}/${literal}` : `${name}/${literal}`;
  }
  return undefined;
}

/** What a pattern takes, as a template of one word: "{group}/notes/{date}-{slug}" gives "{group}-{date}-{slug}". */
export function templateOf(pattern: string): string {
  const leaf = pattern.replace(/\/(?:_?index|README)$/, "");
  const holesOfDay = ["{year}", "{month}", "{day}"];
  const places = holesOfDay.map((hole) => leaf.indexOf(hole));
  const [start, last] = [Math.min(...places), Math.max(...places)];
  const isWhole = !leaf.includes("{date}") && start >= 0;
  const names = isWhole
    ? `${leaf.slice(0, start)}{date}${leaf.slice(leaf.indexOf("}", last) + 1)}`
    : leaf.replace("{year}/", "");
  const parts = names.split("/").filter((part, i, all) => part.includes("{") || i === all.length - 1);
  return parts
    .join("-")
    .replace(/[^A-Za-z0-9._~{}-]+/g, "-")
    .replace(/--+/g, "-")
    .replace(/^-/, "");
}
