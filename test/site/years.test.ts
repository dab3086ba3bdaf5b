import { rmSync } from "node:fs";
import { join } from "node:path";
import { decodeHTML } from "entities";
import { afterEach, describe, expect, test } from "vitest";
import { newestFirst } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { meetingIndex } from "../../src/model/meeting-index.ts";
import { toDo } from "../../src/model/next-agenda.ts";
import { addresses } from "../../src/writers/addresses.ts";
import { shortDate } from "../../src/writers/wording.ts";
import { type Archive, archive, below, day, KINDS, meeting, pages } from "../support/archive.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";
import { Project } from "../support/project.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

const TOPS = ["index.html", "links/index.html", "index/index.html", "index/people/index.html"];

function pagesOfYears(all: ReadonlyMap<string, string>, folder: string): (readonly [string, string])[] {
  const file = new RegExp(`^${folder}(\\d{4})/index\\.html$`);
  return [...all].flatMap(([name, body]) => {
    const [, year] = file.exec(name) ?? [];
    return year === undefined ? [] : [[year, body] as const];
  });
}

/** The rows of a page as the reader sees them, each with what it stands under: of a list, the year; of the links, the meeting or day; of the index, what leads to the meeting and the topic. */
function rowsOf(page: string): string[] {
  const main = page.slice(page.indexOf("<main>"), page.indexOf("</main>"));
  if (main.includes('<section class="topic">')) return topicRows(main);
  // On the first page the newest meeting stands above the list of the others.
  const newest = /<p class="news"><a href="([^"]*)">(.*?)<\/a><\/p>/.exec(main);
  const at = main.indexOf('<ul class="meetings">');
  const list = at < 0 && newest !== null ? "" : main.slice(Math.max(0, at));
  let group = "";
  const pieces = list.matchAll(
    /<p class="meta muted">(.*?)<\/p>|<li>[^<]*<a href="([^"]*)">(.*?)<\/a>.*?<\/li>/g,
  );
  const rows = [...pieces].flatMap(([, from, href = "", words]) => {
    if (from !== undefined) group = /href="([^"]*)"/.exec(from)?.[1] ?? from;
    return words === undefined ? [] : [decodeHTML([group, href, words].join(" | "))];
  });
  return newest === null ? rows : [decodeHTML(["", newest[1], newest[2]].join(" | ")), ...rows];
}

/** Each topic with the address that its day leads to, and what was said there; in no order. */
function topicRows(main: string): string[] {
  const sections = main.matchAll(/<section class="topic"><h2>(.*?)<\/h2>\n([\s\S]*?)<\/section>/g);
  const rows = [...sections].flatMap(([, title = "", body = ""]) => {
    let to = "";
    const pieces = body.matchAll(
      /<a href="([^"]*)">|<li><span class="kind muted">(.*?)<\/span> (.*?)<\/li>/g,
    );
    return [...pieces].map(([, href, kind = "topic", said = title]) => {
      to = href ?? to;
      return decodeHTML([kind, to, said].join(" | "));
    });
  });
  return rows.sort();
}

function peopleIn(page: string): Map<string, number> {
  const people = page.slice(page.indexOf('<h2 id="people">'), page.indexOf("</main>"));
  if (!page.includes('<h2 id="people">')) return new Map();
  const rows = people.matchAll(/<li>(.*?) <span class="meta muted">(\d+) meetings?,/g);
  return new Map([...rows].map(([, name = "", times]) => [decodeHTML(name), Number(times)]));
}

/** What each list had to tell when it was one page: from the model, by year. */
function whole({ meetings, kept }: Archive) {
  const all = meetingIndex(meetings, kept, lighthouse);
  const urls = addresses(lighthouse);
  const index = [
    ...all.actions
      .filter(({ certainty }) => certainty === "clear")
      .map((row) => ["To do", row, toDo(row)] as const),
    ...all.decisions.map((row) => ["Decided", row, row.words] as const),
    ...all.topics.map((row) => ["topic", row, row.title] as const),
  ];
  return {
    "": meetings.map(({ url, date, description }) => [date, ["", url, description].join(" | ")] as const),
    "links/": all.links.map(
      ({ date, meeting: from, url, words }) =>
        [date, [from?.url ?? shortDate(date, "en"), url, words].join(" | ")] as const,
    ),
    "index/": index.map(
      ([part, row, words]) => [row.meeting.date, [part, urls(row), words].join(" | ")] as const,
    ),
  };
}

/** Topics are gathered by their names, so their rows have no order of their own. */
function inOrder(folder: string, rows: readonly (readonly [string, string])[]): string[] {
  const words = rows.map(([, row]) => row);
  return folder === "index/" ? words.sort() : words;
}

describe("the lists of a large archive", async () => {
  const large = archive(runs(2000, 5000), SEED);
  const made = await pages(large);

  test("take 300 KB at most, each first page of them", () => {
    const sizes = TOPS.map((file) => [file, Buffer.byteLength(made.get(file) ?? "")] as const);
    for (const [file, size] of sizes) {
      expect(size, file).toBeLessThanOrEqual(300_000);
      expect(size, file).toBeGreaterThan(10_000);
    }
  });

  test.each(["", "links/", "index/"] as const)(
    "have on the pages of years below DIR/%s all of each year and nothing else, and each row once",
    (folder) => {
      const expected = Map.groupBy(whole(large)[folder], ([date]) => date.slice(0, 4));
      const years = pagesOfYears(made, folder);
      expect(years.map(([year]) => year).sort()).toEqual([...expected.keys()].sort());
      for (const [year, page] of years)
        expect(rowsOf(page), `${folder}${year}`).toEqual(inOrder(folder, expected.get(year) ?? []));
    },
  );
});

describe("the first page of a list", () => {
  /** Which of the meetings a first page tells of, by the places they have among all. */
  const told = ({ meetings }: Archive, folder: string, page: string) => {
    const urls = new Set(
      rowsOf(page).map((row) => row.split(" | ")[folder === "links/" ? 0 : 1]?.replace(/#.*/, "")),
    );
    return meetings.flatMap(({ url }, place) => (urls.has(url) ? [place] : []));
  };
  const olderOf = (page: string) =>
    /<p class="older"><a href="(\d{4})\/">Older: (\d{4})<\/a><\/p>/.exec(page);

  const isSilent = ({ document }: Meeting) => document.length === KINDS[0]?.document.length;

  test("has the newest hundred, and leads to every year and to the one where it leaves off", async () => {
    const many = { ...archive(700, SEED), kept: [] };
    const made = await pages(many);
    for (const folder of ["", "links/", "index/"]) {
      const page = made.get(`${folder}index.html`) ?? "";
      const places = told(many, folder, page);
      const [, year, said] = olderOf(page) ?? [];
      const last = places.at(-1) ?? 0;
      // A meeting without a link, a topic or anything else to tell has no row there.
      const silent = many.meetings.slice(0, last).filter((_, place) => !places.includes(place));
      expect(silent.every(isSilent), folder).toBe(true);
      expect(last, folder).toBeGreaterThanOrEqual(90);
      expect(places.length, folder).toBeLessThanOrEqual(100);
      // Where it leaves off nothing may be told of the next ones, either.
      const next = many.meetings.findIndex((one, place) => place > last && (folder === "" || !isSilent(one)));
      const left = many.meetings.slice(last + 1, next + 1).map(({ date }) => date.slice(0, 4));
      expect(year).toBe(said);
      expect(left).toContain(said);
      const [, row = ""] = /<nav class="years" aria-label="Years">([\s\S]*?)<\/nav>/.exec(page) ?? [];
      const years = pagesOfYears(made, folder).map(([one]) => `${one}/`);
      expect(row.match(/(?<=href=")[^"]*/g)).toEqual(years.sort().reverse());
    }
  });

  test("has everything where there is little, and only the way within it", async () => {
    for (const many of [1, 12, 13, 60, 100]) {
      const { meetings } = archive(many, SEED + many, 3);
      const made = await pages({ meetings, kept: [] });
      // The links of a hundred may be more than there is room for.
      for (const folder of many < 100 ? (["", "links/", "index/"] as const) : (["", "index/"] as const)) {
        const page = made.get(`${folder}index.html`) ?? "";
        const wanted = inOrder(folder, whole({ meetings, kept: [] })[folder]);
        expect(rowsOf(page), `${folder} ${many}`).toEqual(wanted);
        expect(olderOf(page)).toBeNull();
        if (folder !== "index/" && page.includes(`class="year"`))
          expect(page).toMatch(/<nav class="years" aria-label="Years"><a href="#?\d{4}\/?">/);
      }
    }
  });

  test("is bounded by its bytes, too, whatever the script, and has one meeting at least", async () => {
    const lines = (count: number, word: string) =>
      Array.from({ length: count }, (_, n) => `[${word.repeat(30)} ${n}](/${n})\n`).join("\n");
    const long = (count: number, word: string) => {
      const made = meetingOf(`### Topic\n\n${lines(count, word)}`);
      return Array.from({ length: 90 }, (_, i) => {
        const permalink = `crew-${i}`;
        return { ...made, permalink, url: `${lighthouse.minutes}${permalink}/`, date: day(2020, () => 0) };
      });
    };
    for (const [count, word] of [
      [100, "word "],
      [100, "灯台"],
      [500, "灯台"],
    ] as const) {
      const meetings = long(count, word);
      const page = (await pages({ meetings, kept: [] })).get("links/index.html") ?? "";
      const places = told({ meetings, kept: [] }, "links/", page);
      expect(places.length).toBeGreaterThanOrEqual(1);
      expect(places.length).toBeLessThan(90);
      if (places.length > 1) expect(Buffer.byteLength(page)).toBeLessThanOrEqual(150_000);
      expect(olderOf(page)?.[1]).toBe("2020");
    }
  });

  test("of the index tells who came most often of all, and the years tell everybody of theirs", async () => {
    const { meetings } = archive(400, SEED);
    const guests = meetings.map((one, i) => ({
      ...one,
      counted: { ...one.counted, people: [...one.counted.people, `Guest ${i % 150}`] },
      minutes: {
        ...one.minutes,
        attendees: [...one.minutes.attendees, { name: `Guest ${i % 150}`, rule: "attendees" as const }],
      },
    }));
    const made = await pages({ meetings: guests, kept: [] });
    const all = new Map(meetingIndex(guests, [], lighthouse).people.map((one) => [one.name, one.meetings]));
    const shown = [
      ...(made.get("index/people/index.html") ?? "").matchAll(
        /<h2 id="[^"]*">(.*?)<\/h2>\n<p class="meta muted">(\d+) meetings?,/g,
      ),
    ].map(([, name = "", times]) => [decodeHTML(name), Number(times)] as const);
    expect(shown).toHaveLength(100);
    expect(new Map(shown)).toEqual(new Map([...all].slice(0, 100)));
    const summed = new Map<string, number>();
    for (const [, page] of pagesOfYears(made, "index/"))
      for (const [name, times] of peopleIn(page)) summed.set(name, (summed.get(name) ?? 0) + times);
    expect([...summed].sort()).toEqual([...all].sort());
  });
});

describe("the pages of years", () => {
  test("lead to the years beside them and back to the newest, and nowhere in vain", async () => {
    const { kept } = archive(40, SEED);
    const meetings = ["2019-05-01", "2021-01-01", "2021-12-31", "2024-02-29"]
      .map((date, i) => meeting(String(i), date, i + 3))
      .reverse();
    const made = await pages({ meetings, kept });
    const ways = (file: string) => {
      const [, label = "", row = ""] =
        /<nav class="top" aria-label="([^"]*)">([\s\S]*?)<\/nav>/.exec(made.get(file) ?? "") ?? [];
      return [
        label,
        ...[...row.matchAll(/href="([^"]*)"[^>]*>(.*)<\/a>/g)].map(
          ([, to, words = ""]) => `${to} ${words.replace(/<[^>]*>/g, "")}`,
        ),
      ];
    };
    const home = `${lighthouse.minutes} All meetings`;
    expect(ways("2019/index.html")).toEqual(["Years", home, "../2021/ 2021\u00a0→"]);
    expect(ways("2021/index.html")).toEqual(["Years", "../2019/ ←\u00a02019", home, "../2024/ 2024\u00a0→"]);
    expect(ways("2024/index.html")).toEqual(["Years", "../2021/ ←\u00a02021", home]);
    expect(ways("index/2021/index.html")).toEqual([
      "Years",
      "../2019/ ←\u00a02019",
      `${lighthouse.minutes}index/ Topics`,
      "../2024/ 2024\u00a0→",
    ]);
    expect(ways("links/2021/index.html")).toContain(`${lighthouse.minutes}links/ Links`);
    for (const [file, body] of made)
      for (const [, to = ""] of body.matchAll(/href="([^"]*)"/g)) {
        const { href, pathname } = new URL(
          decodeHTML(to),
          new URL(file.replace(/index\.html$/, ""), lighthouse.minutes),
        );
        if (
          !href.startsWith(lighthouse.minutes) ||
          /\/(?:feeds|crew-\d+)\/|meetings\.ics$|favicon\.svg$/.test(pathname)
        )
          continue;
        const target = pathname.slice(new URL(lighthouse.minutes).pathname.length);
        expect([...made.keys()], `${file}: ${to}`).toContain(`${target}index.html`);
      }
  });

  test("keep their bytes whatever is added, changed or removed this year", async () => {
    const next = below(SEED);
    const now = 2026;
    for (let run = 0; run < runs(6, 300); run++) {
      const old = archive(next(160), SEED + run, 5, now - 5);
      const first = meeting("first", `${now}-01-01`, 3);
      let current = [first];
      const build = () => pages({ ...old, meetings: newestFirst([...old.meetings, ...current]) });
      const lasting = (made: ReadonlyMap<string, string>) =>
        [...made].filter(([file]) => Number(/(\d{4})\/index\.html$/.exec(file)?.[1] ?? now) < now);
      const before = lasting(await build());
      for (let step = 0; step < 6; step++) {
        const added = meeting(`${run}-${step}`, day(now, next), next(12));
        const at = 1 + next(Math.max(1, current.length - 1));
        if (next(3) > 0) current = [...current, added];
        else current = current.toSpliced(at, 1, ...(next(2) === 0 ? [added] : []));
        expect(lasting(await build()), `run ${run}, step ${step}`).toEqual(before);
      }
    }
  });

  test("change once where a year begins: the one before it, by its way to that year alone", async () => {
    const old = { ...archive(80, SEED, 4, 2022), kept: [] };
    const before = await pages(old);
    const after = await pages({ ...old, meetings: [meeting("new", "2026-01-02", 3), ...old.meetings] });
    const changed = [...before].filter(([file, body]) => /\d{4}/.test(file) && after.get(file) !== body);
    expect(changed.map(([file]) => file).sort()).toEqual([
      "2025/index.html",
      "index/2025/index.html",
      "links/2025/index.html",
    ]);
    for (const [file, body] of changed)
      expect(after.get(file)?.replace(/\n<a rel="next".*<\/a>/, "")).toBe(body);
  });
});

describe("minutewire build", () => {
  let project = new Project();
  afterEach(() => {
    project.remove();
    project = new Project();
  });
  const note = (date: string, author: string) =>
    project.note(`crew-${date}`, `Attendees: ${author}\n\n### Lamp\n\n[Of ${date}](/of/${date})\n`, {
      updated: date,
      author,
    });
  const built = async () => {
    expect((await project.run("build")).code).toBe(0);
    const files = Object.entries(project.files("public"));
    return Object.fromEntries(files.filter(([file]) => /(?:^|\/)\d{4}\//.test(file)));
  };
  const filesOf = (...years: string[]) =>
    years.flatMap((year) => ["", "index/", "links/"].map((folder) => `${folder}${year}/index.html`)).sort();

  test("writes each year its pages, leaves those of old years alone and removes those of a year that has nothing", async () => {
    project.config("{ kind: file, path: mail }");
    for (const date of ["2024-12-31", "2025-01-01", "2026-03-03"]) note(date, "Ada");
    const before = await built();
    expect(Object.keys(before).sort()).toEqual(filesOf("2024", "2025", "2026"));
    expect(before["2025/index.html"]).toContain(
      'title="Lighthouse crew meeting" href="https://lighthouse.example/minutes/feeds/all.atom"',
    );
    // Another author has a feed, which the heads of this year's pages need not keep from an old one's.
    note("2026-03-10", "Ben");
    const after = await built();
    const changed = Object.keys(before).filter((file) => before[file] !== after[file]);
    expect(changed.sort()).toEqual(filesOf("2026"));
    rmSync(join(project.folder, "notes/crew-2025-01-01.md"));
    expect(Object.keys(await built()).sort()).toEqual(filesOf("2024", "2026"));
    const { out } = await project.run("index", "--json");
    const dates = (JSON.parse(out) as { topics: { date: string }[] }).topics.map(({ date }) => date);
    expect(dates).toEqual(["2026-03-10", "2026-03-03", "2024-12-31"]);
  });
});
