/** Other generators with the same notes: Hugo and Eleventy, each with pages, a list and an RSS feed. */
import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Note } from "./archive.ts";
import { node, run, type Taken } from "./processes.ts";
import type { Found } from "./references.ts";

/** A generator with the notes in its own form. */
export abstract class Site {
  readonly folder: string;
  #cleaned = 0;

  constructor(folder: string, files: Readonly<Record<string, string>>, notes: Iterable<Note>) {
    this.folder = folder;
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    for (const note of notes) this.add(note);
  }

  abstract build(): Promise<Taken>;

  add({ permalink, subject, date, description, body }: Note): void {
    const head = `title: '${subject}'\ndate: ${date}\ndescription: '${description}'`;
    const text = `---\n${head}\nurl: /${permalink}/\npermalink: /${permalink}/\n---\n\n${body}`;
    writeFileSync(join(this.folder, "content", `${permalink}.md`), text);
  }

  /** As a project's own: nothing is removed before the end. */
  clean(): void {
    const away = join(this.folder, "cleaned", `${this.#cleaned++}`);
    mkdirSync(away, { recursive: true });
    for (const name of ["public", "_site", "resources"])
      if (existsSync(join(this.folder, name))) renameSync(join(this.folder, name), join(away, name));
  }

  /** Throws where a note has no page or there is no feed: what does less is no reference. */
  verify(folder: string, feed: string, { permalink }: Note): void {
    for (const file of [`${permalink}/index.html`, "index.html", feed])
      if (!existsSync(join(this.folder, folder, file)))
        throw new Error(`${this.folder} has no ${folder}/${file}`);
  }
}

const page = (title: string, content: string) =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>\n<body>${content}</body></html>\n`;

export class HugoSite extends Site {
  readonly #hugo: Found;

  constructor(folder: string, hugo: Found, notes: Iterable<Note>) {
    const files = {
      "config.toml": `baseURL = "https://harbour.example/"\ntitle = "Harbour minutes"\nlanguageCode = "en"\ndisableKinds = ["taxonomy", "term", "section"]\n[outputs]\nhome = ["HTML", "RSS"]\n`,
      "layouts/index.html": page(
        "{{ .Title }}",
        `<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Description }}</li>\n{{ end }}</ul>`,
      ),
      "layouts/_default/single.html": page("{{ .Title }}", "<h1>{{ .Title }}</h1>\n{{ .Content }}"),
      "content/_index.md": "---\ntitle: Harbour minutes\n---\n",
    };
    super(folder, files, notes);
    this.#hugo = hugo;
  }

  build(): Promise<Taken> {
    return run(this.#hugo.program, ["--quiet"], { cwd: this.folder, env: this.#hugo.env });
  }
}

export class EleventySite extends Site {
  readonly #eleventy: Found;

  constructor(folder: string, eleventy: Found, notes: Iterable<Note>) {
    const files = {
      "eleventy.config.js": `import { feedPlugin } from "@11ty/eleventy-plugin-rss";
export default (config) => {
  config.addPlugin(feedPlugin, { type: "rss", outputPath: "/index.xml", collection: { name: "notes", limit: 20 },
    metadata: { language: "en", title: "Harbour minutes", base: "https://harbour.example/", author: { name: "Ada" } } });
  return { dir: { input: "content" }, markdownTemplateEngine: false };
};
`,
      "package.json": '{ "type": "module" }\n',
      "content/content.json": '{ "layout": "note.njk", "tags": "notes" }\n',
      "content/_includes/note.njk": page("{{ title }}", "<h1>{{ title }}</h1>\n{{ content | safe }}"),
      "content/index.njk": `---\nlayout: false\ntags: []\npermalink: /\n---\n${page("Harbour minutes", '<ul>{% for note in collections.notes %}<li><a href="{{ note.url }}">{{ note.data.title }}</a> {{ note.data.description }}</li>\n{% endfor %}</ul>')}`,
    };
    super(folder, files, notes);
    this.#eleventy = eleventy;
    symlinkSync(join(dirname(eleventy.program), "../.."), join(folder, "node_modules"));
  }

  build(): Promise<Taken> {
    return node([this.#eleventy.program, "--quiet"], { cwd: this.folder });
  }
}
