/** marked's lexer alone, with its defaults: `node lexer-child.ts FOLDER` reads each note and forgets its tokens. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lexer } from "marked";

const [folder = ""] = process.argv.slice(2);
for (const file of globSync("*.md", { cwd: folder })) {
  const text = readFileSync(join(folder, file), "utf8");
  lexer(text.slice(text.indexOf("\n---\n") + 5));
}
