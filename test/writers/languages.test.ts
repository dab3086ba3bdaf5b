/** The languages that outputs speak: each table is whole, fits its places, and leaves no word of another language. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import { wording } from "../../src/problem.ts";
import { readConfig } from "../../src/workspace/config/read.ts";
import { configSchema } from "../../src/workspace/config/schema.ts";
import { LANGUAGES, languageBy, wordsFor } from "../../src/writers/languages/index.ts";
import { LOOKS } from "../../src/writers/looks.ts";
import { withoutDay } from "../../src/writers/said-days.ts";
import { post } from "../../src/writers/text/post.ts";
import { holesOf, WORDS, type Word } from "../../src/writers/words.ts";
import { everyPart } from "../support/emails.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";
import { Project } from "../support/project.ts";

const names = Object.keys(WORDS) as Word[];
const CONFIG = `site: { title: L, url: "https://l.example", minutes: "https://l.example/m", id: "tag:l.example,2026:", language: LANGUAGE }
notes: { files: ["*.md"] }
`;
function read(language: string, looks: object = {}) {
  const text = `${CONFIG.replace("LANGUAGE", language)}looks: ${JSON.stringify(looks)}\n`;
  const config = readConfig("minutewire.yaml", text, configSchema);
  return config.ok ? config.value.looks.words : config.reason.map(wording);
}

describe.each(Object.entries(LANGUAGES))("the words of %s", (tag, { words, days }) => {
  test("are all there, each with its holes and within its room", () => {
    expect(Object.keys(words).toSorted()).toEqual(names.toSorted());
    // By what holds the words of a configuration to it.
    expect(read("en", { words })).toEqual(words);
  });
  test("are ours where the site is in it or in one of its dialects", () => {
    for (const one of [tag, `${tag}-AT`, `${tag.toUpperCase()}-ch`]) expect(read(one)).toEqual(words);
  });
  test("join days", () => {
    expect(holesOf(days)).toEqual(new Set(["since", "until"]));
  });
});

test("a word of the configuration goes over that of the language, also where it is the English one", () => {
  expect(read("de", { words: { present: "Present" } })).toEqual({ ...wordsFor("de"), present: "Present" });
});

test("a language without a table has our English words and a configuration's own", () => {
  expect(languageBy("fr")).toBeUndefined();
  // "den" is Slave, no German.
  expect(languageBy("den")).toBeUndefined();
  expect(read("fr", { words: { present: "Présents" } })).toEqual({ ...WORDS, present: "Présents" });
});

test.for([
  ["Vorstandssitzung am 3. März 2026", "Vorstandssitzung"],
  ["Vorstandssitzung am 03.03.2026", "Vorstandssitzung"],
  ["Sitzung vom 3.3.2026: das Öl", "Sitzung vom : das Öl"],
  ["Protokoll vom Dienstag, den 3. März 2026", "Protokoll"],
  ["Protokoll der Sitzung am Dienstag, 3. März 2026", "Protokoll der Sitzung"],
  ["Sitzung am 13.03.2026", "Sitzung am 13.03.2026"],
])("%s without its day is %s", ([words = "", left]) => {
  expect(withoutDay(words, "2026-03-03", "de")).toBe(left);
});

describe("German", () => {
  test("says of the same words as English only what is said in it so", () => {
    const words = wordsFor("de");
    const same = new Set(
      names.map((name) => words[name]).filter((said, i) => said === WORDS[names[i] as Word]),
    );
    expect([...same]).toEqual(["Feed: {title}", "Link", "Links", "in {meeting}", "Feed"]);
  });
  test("calls a site's notes by name once", () => {
    const of = (title: string) =>
      post.write(pick(everyPart()), {
        ...{ post: { body: "fixed", footnotes: "post" }, template: { pieces: {} }, feeds: [] },
        ...{ site: { ...lighthouse, title, language: "de" }, looks: { ...LOOKS, words: wordsFor("de") } },
      }).body;
    expect(of("Feuerwache")).toContain("\nFeuerwache: Protokolle. Korrekturen ");
    expect(of("Sitzungsprotokolle")).toContain("\nSitzungsprotokolle. Korrekturen ");
  });

  test("quotes between its own marks, also in one of its dialects", () => {
    for (const language of ["de", "de-AT"]) {
      const { body } = post.write(pick(meetingOf("> Vertagt.\n>\n> > Noch offen.\n")), {
        ...{ post: { body: "fixed", footnotes: "post" }, site: { ...lighthouse, language } },
      });
      expect(body).toContain("    „Vertagt.\n\n        ‚Noch offen.‘“\n");
    }
  });

  let project: Project;
  beforeEach(() => {
    project = new Project();
    project.config("{ kind: file, path: mail }");
    const text = project.read("minutewire.yaml").replace("site:\n", "site:\n  language: de\n");
    project.write("minutewire.yaml", text.replace("Lighthouse crew meeting", "Feuerwache"));
    const said = { author: "Ada Beispiel", subject: "Vorstandssitzung am 03.03.2026" };
    project.note("vorstand", NOTE, { ...said, updated: "2026-03-03", description: "Das neue Tor" });
    project.note("davor", "Siehe [Katalog](https://lampen.example/).\n\n- [ ] Bernd bestellt Pinsel\n", {
      ...{ author: "Ada Beispiel", subject: "Vorstandssitzung am 03.02.2025", updated: "2025-02-03" },
      ...{ description: "Der Anstrich", status: "cancelled" },
    });
    project.note("beginn", "Anwesend: Bernd Muster\n\nDer Verein ist da.\n", {
      ...{ author: "Ada Beispiel", subject: "Gründung", updated: "2025-01-03", description: "Es geht los" },
    });
  });
  afterEach(() => project.remove());

  test("notes leave no English label in any output", async () => {
    expect(await project.run("check")).toMatchObject({ code: 0, err: "" });
    const { code, err } = await project.run("build");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const built = project.files("public");
    const digest = (
      await project.run("digest", "--since", "2025-01-01", "--until", "2026-03-03", "--as", "post")
    ).out;
    // Where both say the same there is nothing to tell; a word of one letter case and sign stands in names and addresses too.
    const telling = names.filter((name) => WORDS[name] !== wordsFor("de")[name]);
    const english = telling.flatMap((name) => {
      const pieces = WORDS[name].split(/\{\w+\}/).map((piece) => piece.trim());
      return pieces.filter((piece) => /^\p{Lu}.*\p{L}/u.test(piece) || piece.includes(" "));
    });
    for (const [file, text] of [...Object.entries(built), ["digest", digest] as const]) {
      const said = / (?:[\w-]+)="([^"]*)"|>([^<>]+)</g;
      const shown = /\.(?:html|atom|rss|opml|css)$/.test(file)
        ? [...text.replace(/<(style|script)>.*?<\/\1>/gs, "").matchAll(said)].map(
            ([, a = "", b = ""]) => a + b,
          )
        : text.split("\n");
      const found = english.filter((one) =>
        shown.some((piece) =>
          new RegExp(`(?<![\\p{L}/.-])${RegExp.escape(one)}(?![\\p{L}/.-])`, "u").test(piece),
        ),
      );
      expect({ file, found }).toEqual({ file, found: [] });
    }
    expect(digest).toContain("Wie es weitergeht");
    expect(built["vorstand/post.txt"]).toMatch(/\n {2}Demnächst {2}Dienstag, 7\. April 2026\n/);
    expect(built["index/people/index.html"]).toContain("2 Treffen, 3. Januar 2025 bis 3. März 2026");
  });

  test("corrections say what changed in German", async () => {
    await project.run("send", "vorstand", "--yes");
    project.write("notes/vorstand.md", project.read("notes/vorstand.md").replace("das Tor", "das große Tor"));
    const { out } = await project.run("preview", "vorstand", "--as", "correction");
    expect(out).toMatch(/^Dies korrigiert das Protokoll, verschickt am \S+, \d+\. \S+ \d{4}\.\s/m);
  });
});

const NOTE = `Anwesend: Ada Beispiel, Bernd Muster, Cleo Probe

## Tor

Es wurde beschlossen, das Tor zu ersetzen.

- [ ] Bernd bestellt es bis zum 10. März 2026
- [x] Bernd bestellt Pinsel

## Öl

Beschluss: Das Öl bezahlt die Gemeinde. Mehr im [Wiki](https://wiki.example/oel).[^1]

## Anstrich

Der Anstrich wird auf die nächste Sitzung vertagt.

## Ausblick

Das nächste Treffen ist am 7. April 2026 um 19 Uhr.

[^1]: Der Plan hängt am Tor.
`;
