import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** Each room's level: imports go strictly downward or stay within the room, types included. */
const LEVELS: readonly (readonly string[])[] = [
  ["problem"],
  ["files", "model", "mail", "text"],
  ["reader", "writers", "transports"],
  ["outbox"],
  ["workspace", "checks"],
  ["posting", "site", "setup"],
  ["publish", "preview"],
  ["commands"],
  ["library"],
  ["cli", "index"],
];
/** Rooms that know only these of the rooms below. */
const NARROW: Readonly<Record<string, readonly string[]>> = {
  files: ["problem"],
  model: ["problem"],
  mail: ["problem"],
  text: ["problem"],
  reader: ["problem", "model", "mail/address", "text"],
  writers: ["problem", "model", "text/nearest"],
  transports: ["problem", "files", "mail"],
  outbox: ["problem", "files", "mail", "transports/transport"],
  checks: ["problem", "model", "mail", "writers"],
  site: ["problem", "files", "model", "writers", "workspace"],
  setup: ["problem", "files", "model", "mail/address", "text", "reader"],
};
/** Only this many files lie open in src; everything else has a room. */
const OPEN = ["cli.ts", "index.ts", "problem.ts", "publish.ts"];
/** A folder with more files than this has grown into a heap, unless it is a table: one file a row. */
const FULL = 20;
const TABLES = ["checks/rules", "commands"];
/** The one door of each library; a door is a file or a folder under src. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  "gray-matter": ["reader/head/front-matter.ts"],
  yaml: ["text/yaml.ts", "text/yaml-slips.ts"],
  "smol-toml": ["text/toml.ts"],
  marked: ["reader/markdown/lexer.ts", "reader/markdown/conventions.ts", "reader/markdown/conventions/"],
  gemoji: ["reader/markdown/emoji.ts"],
  parse5: ["reader/markdown/html/html-tokens.ts"],
  entities: ["text/character-references.ts"],
  mjml: ["writers/newsletter/compile.ts"],
  "ical-generator": ["writers/calendar/"],
  feedsmith: ["writers/feeds/", "preview/views/feed-entry.ts"],
  rss: ["writers/feeds/rss.ts"],
  "string-width": ["writers/text/"],
  valibot: ["workspace/config/"],
  diff: ["posting/correction.ts"],
  nodemailer: ["mail/message.ts", "transports/smtp/"],
  "node:sqlite": ["outbox/sqlite/database.ts", "outbox/sqlite/database-file.ts"],
  pg: ["outbox/postgres/connection.ts"],
  commander: ["commands/", "cli.ts"],
  hono: ["preview/routes.ts"],
  chokidar: ["preview/watch.ts"],
  postcss: ["preview/clients/"],
};

interface Import {
  readonly from: string;
  readonly to: string;
  /** When the program comes there, not when it starts. */
  readonly isLoaded: boolean;
}

const files = globSync("src/**/*.ts")
  .map((file) => relative("src", file))
  .sort();
const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join("src", from), "utf8").replace(/^\s*(?:\/\/|\*).*$/gm, "");
  const statements = text.matchAll(
    /^(?:import|export)\b[^;"]*?\bfrom "([^"\n]+)"|^import "([^"\n]+)"|\bimport\("([^"\n]+)"\)/gm,
  );
  return [...statements].map((match) => ({
    from,
    to: match[1] ?? match[2] ?? match[3] ?? "",
    isLoaded: match[3] !== undefined,
  }));
});
const inside = imports
  .filter(({ to }) => to.startsWith("."))
  .map(({ from, to, isLoaded }) => ({ from, to: join(dirname(from), to), isLoaded }));

const room = (file: string) => file.replace(/\.ts$/, "").split("/")[0] ?? "";
const level = (name: string) => LEVELS.findIndex((rooms) => rooms.includes(name));

test("every file of the house has a room with a level", () => {
  expect(files.filter((file) => level(room(file)) < 0)).toEqual([]);
  expect(files.length).toBeGreaterThan(30);
});

test("four files lie open, and no folder but a table is a heap", () => {
  expect(
    files.filter((file) => !file.includes("/")),
    "everything else has a room",
  ).toEqual(OPEN);
  const folders = Map.groupBy(files, (file) => dirname(file));
  const heaps = [...folders].filter(([folder, within]) => within.length > FULL && !TABLES.includes(folder));
  expect(heaps.map(([folder, within]) => `${folder} has ${within.length} files: give some a room`)).toEqual(
    [],
  );
});

test("a type's name has one meaning in the whole house", () => {
  const declared = files.flatMap((file) =>
    [
      ...readFileSync(join("src", file), "utf8").matchAll(/^(?:export )?(?:interface|type|class) (\w+)/gm),
    ].map(([, name = ""]) => ({ name, file })),
  );
  const twice = [...Map.groupBy(declared, ({ name }) => name)].filter(([, all]) => all.length > 1);
  expect(
    twice.map(([name, all]) => `${name} means something else in ${all.map(({ file }) => file).join(", ")}`),
  ).toEqual([]);
  expect(declared.length).toBeGreaterThan(100);
});

test("what may be refused comes back as a Result, not as a value or a problem", () => {
  const mixed = files.filter((file) => {
    const text = readFileSync(join("src", file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    return /\|\s*(?:readonly \[?)?Problem\b|kind: "refused"|"(?:length|fault|url|piece)" in \w/.test(text);
  });
  expect(mixed.map((file) => `${file} tells a refusal by the shape of what comes back`)).toEqual([]);
});

test("no name is one of those that say nothing", () => {
  expect(files.filter((file) => /manager|helper|util|^data$|^info$/.test(basename(file, ".ts")))).toEqual([]);
});

test("imports go downward or stay within the room", () => {
  const upward = inside.filter(({ from, to }) => {
    const [a, b] = [room(from), room(to)];
    return a !== b && level(b) >= level(a);
  });
  expect(
    upward.map(({ from, to }) => `${from} must not import ${to}: rooms look down, never up or across`),
  ).toEqual([]);
});

test("narrow rooms know only what they are told of", () => {
  const wide = inside.filter(({ from, to }) => {
    const known = NARROW[room(from)];
    return (
      known !== undefined &&
      room(from) !== room(to) &&
      !known.some((one) => to === `${one}.ts` || to.startsWith(`${one}/`))
    );
  });
  expect(wide.map(({ from, to }) => `${from} must not know ${to}`)).toEqual([]);
});

/** Every file that some files import, and what those import in turn, types included, each with its way there. */
function reached(from: (file: string) => boolean, kinds = inside): ReadonlyMap<string, string> {
  const next = Map.groupBy(kinds, (one) => one.from);
  const found = new Map(files.filter(from).map((file) => [file, file]));
  // What is found is looked through as well: a Map's own order.
  for (const [file, path] of found)
    for (const { to } of next.get(file) ?? []) if (!found.has(to)) found.set(to, `${path} > ${to}`);
  return found;
}

test("what the site is built by reaches no outbox", () => {
  const found = reached((file) => room(file) === "site");
  expect([...found].filter(([file]) => room(file) === "outbox").map(([, path]) => path)).toEqual([]);
  expect([...found.keys()].some((file) => room(file) === "workspace")).toBe(true);
});

test("what sends reaches neither the site nor a store's own room, but by what loads it", () => {
  const found = reached(
    (file) => file === "posting/send.ts",
    inside.filter(({ isLoaded }) => !isLoaded),
  );
  const wrong = [...found].filter(
    ([file]) => room(file) === "site" || /^outbox\/(?:sqlite|git|postgres)\//.test(file),
  );
  expect(wrong.map(([, path]) => path)).toEqual([]);
  expect(found.has("outbox/contract.ts")).toBe(true);
});

test("a command declares, calls and tells: sixty lines do", () => {
  const own = files.filter((file) => /^commands\/(?:outbox\/)?[\w-]+\.ts$/.test(file));
  const lines = own.map((file) => [
    file,
    readFileSync(join("src", file), "utf8").trimEnd().split("\n").length,
  ]);
  expect(lines.filter(([, count]) => Number(count) > 60)).toEqual([]);
  expect(own.length).toBeGreaterThan(15);
});

test("no imports go in a circle", () => {
  const next = Map.groupBy(inside, ({ from }) => from);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" > "));
    if (done.has(file) || path.includes(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test("each library has one door", () => {
  const used = imports
    .filter(({ to }) => !to.startsWith("."))
    .map(({ from, to }) => {
      const name = to.startsWith("node:")
        ? to
        : to
            .split("/")
            .slice(0, to.startsWith("@") ? 2 : 1)
            .join("/");
      return { from, name };
    });
  const doors = used.filter(
    ({ from, name }) =>
      (name in DOORS || !name.startsWith("node:")) && !DOORS[name]?.some((door) => from.startsWith(door)),
  );
  expect(
    doors.map(
      ({ from, name }) =>
        `${from} must not import ${name}: its door is ${DOORS[name]?.join(", ") ?? "not declared in this test"}`,
    ),
  ).toEqual([]);
});

test("checks, writers and the model reach for no file, network, clock or chance", () => {
  // What the search page runs is a text to us; it asks the site that it came from.
  const others = ["writers/newsletter/compile.ts", "writers/search/search-script.ts"];
  const pure = files.filter((file) => /^(?:model|writers|checks)\//.test(file) && !others.includes(file));
  const reaching = pure.filter((file) => {
    const text = readFileSync(join("src", file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    return /node:(?:fs|net|http|child_process|os)|Date\.now|new Date\(\)|Math\.random|\bfetch\(|process\./.test(
      text,
    );
  });
  expect(reaching).toEqual([]);
});
