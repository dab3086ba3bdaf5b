/**
 * Bundles the program into dist: a start spends most of its time on finding and reading files of modules, and a few
 * bundles are found and read sooner. What is loaded late stays apart, and so does what is not bundled as it is. Whose code
 * came along is told in dist/licences.txt, in the words of its own licence.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { rolldown } from "rolldown";

const OUT = "dist";
/** What comes along: the libraries of many files that most runs need, with all they need in turn. */
const ALONG = [
  "chokidar",
  "commander",
  "entities",
  "hono",
  "marked",
  "nodemailer",
  "smol-toml",
  "valibot",
  "yaml",
];
const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
/** All others are found by name, when they are needed: they are installed beside the program. */
const APART = new Set(
  Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !ALONG.includes(name)),
);

/**
 * What these need at once is one file: to find and link sixty costs as much as what they hold. The first that has a module
 * keeps it. What the entry itself needs is apart, since that is loaded before V8 is told where its cache is.
 */
const TOGETHER = {
  first: ["src/files/user-state.ts", "src/workspace/engine.ts"],
  start: ["src/commands/index.ts"],
  project: ["src/workspace/workspace.ts", "src/workspace/notes.ts"],
  standing: ["src/commands/build.ts"],
  outbox: ["src/outbox/sqlite/store.ts"],
  post: ["src/writers/text/post.ts", "src/workspace/context.ts"],
};

/** Loaded by who starts a process, which few runs do: to load it takes a twentieth of a short command, and commander names it. */
const LATE = "node:child_process";
/** Imported as it is: the bundler's own first lines need it. */
const EARLY = "node:module";

/** A module of Node's own without an import of it, for which Node reads each of its names, and some of them load more. */
function builtin(module: string): string {
  const own = `process.getBuiltinModule("${module}")`;
  if (module === LATE)
    return `export const spawn = (...given) => ${own}.spawn(...given);\nexport default { spawn };`;
  const names = Object.keys(process.getBuiltinModule(module) ?? {}).filter((name) => name !== "default");
  return [
    `const own = ${own};`,
    ...names.map((name) => `export const ${name} = own.${name};`),
    "export default own;",
  ].join("\n");
}

const bundle = await rolldown({
  input: { cli: "src/cli.ts", index: "src/index.ts" },
  platform: "node",
  external: (name) => APART.has(packageIn(name)),
  plugins: [
    {
      name: "builtin",
      resolveId: (name, _, { kind }) =>
        name.startsWith("node:") && name !== EARLY && kind === "import-statement" ? `\0${name}` : null,
      load: (name) => (name.startsWith("\0node:") ? builtin(name.slice(1)) : null),
    },
  ],
  treeshake: { propertyReadSideEffects: false },
  transform: { target: "es2024" },
});
const missing = Object.values(TOGETHER)
  .flat()
  .filter((file) => !existsSync(file));
if (missing.length > 0)
  throw new Error(`${missing.join(", ")} is not there: what it needs would be found apart`);
const known: Record<string, ReadonlySet<string>> = {};
const { output } = await bundle.write({
  dir: OUT,
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name].js",
  // V8 takes a file with any other character as one of twice the size, and what is said in comments is in no need of loading.
  charset: "ascii",
  comments: { legal: true, annotation: false, jsdoc: false },
  codeSplitting: {
    groups: Object.entries(TOGETHER).map(([name, roots], at, { length }) => ({
      priority: length - at,
      debugName: name,
      name: (id, graph) => {
        known[name] ??= neededBy(roots, (one) => graph.getModuleInfo(one)?.importedIds ?? []);
        return known[name].has(id) ? name : null;
      },
    })),
  },
});
const modules = output.flatMap((one) => (one.type === "chunk" ? one.moduleIds : []));
const libraries = modules.filter((file) => file.includes("node_modules") && existsSync(file)).map(packageOf);
// The bundler adds some lines of its own.
const packages = new Set([...libraries, "node_modules/rolldown"]);
writeFileSync(join(OUT, "licences.txt"), [...packages].sort().map(licenceOf).join("\n"));

/** The modules that these load at once, with all that those load. */
function neededBy(
  roots: readonly string[],
  importsOf: (module: string) => readonly string[],
): ReadonlySet<string> {
  const needed = new Set(roots.map((root) => resolve(root)));
  // A set that grows is gone through to its new end.
  for (const one of needed) for (const other of importsOf(one)) needed.add(other);
  return needed;
}

/** The package that a module is named of: `mjml` in `mjml/package.json`. */
function packageIn(name: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;
}

/** The folder of the package that a module is of: the nearest that has a name and a version. */
function packageOf(file: string): string {
  const folder = dirname(file);
  const found = join(folder, "package.json");
  const isPackage = existsSync(found) && JSON.parse(readFileSync(found, "utf8")).version !== undefined;
  return isPackage ? folder : packageOf(folder);
}

/** Who a package is by and what its licence says; throws where nothing says so. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [file] = globSync("{LICENSE,LICENCE,license,licence}*", { cwd: folder });
  if (file === undefined) throw new Error(`${name} came along and has no licence in ${folder}`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
