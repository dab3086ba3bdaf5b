/**
 * What the search page runs in the browser: it finds sections by the words of the years that the page names, and shows the
 * best of them with what was said there. It reads what `parts.ts` wrote.
 */
import { type Html, html } from "../html/markup.ts";

// Words are compared as model/plain-words.ts makes them, and in the order in which parts.ts sorts them.
/**
 * `find(years, read)` makes what finds sections by words, best first: all of them where each word, or one that begins with
 * it, stands. What was decided comes first, then what is to do, other lines, titles; of the same kind the newest.
 */
export const FINDING: Html = html`
const plain = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase().replace(/[^\\p{L}\\p{N}]+/gu, " ").trim();
const find = (years, read) => {
  const having = async (year, { words }, ask) => {
    const names = words.flatMap((first, n) =>
      first <= ask + "\\uffff" && (n + 1 === words.length || words[n + 1] > ask) ? [year + "-words-" + (n + 1)] : []);
    const found = new Map();
    for (const lines of await Promise.all(names.map(read)))
      for (const line of lines.split("\\n")) {
        if (!line.startsWith(ask)) continue;
        const [word, ...steps] = line.split(" ");
        let section = 0;
        for (const step of steps) {
          section += parseInt(step, 36);
          const { score = 0, standing = 0 } = found.get(section) ?? {};
          const own = Number(step.split(":")[1] ?? 0);
          found.set(section, { score: Math.max(score, word === ask ? 2 : 1), standing: standing | own });
        }
      }
    return found;
  };
  const both = (some, others) => new Map([...some].flatMap(([section, { score, standing }]) => {
    const other = others.get(section);
    return other === undefined ? [] : [[section, { score: score + other.score, standing: standing & other.standing }]];
  }));
  const weight = (standing) => (standing & 2 ? 12 : standing & 4 ? 8 : standing & 8 ? 4 : 0) + (standing & 1 ? 10 : 0);
  const inYear = async (year, asked) => {
    const index = await read(year);
    const all = await Promise.all(asked.map((ask) => having(year, index, ask)));
    return [...all.reduce(both)].map(([section, { score, standing }]) => {
      const piece = index.sections.findLastIndex((first) => first <= section);
      return { year, section, score: score + weight(standing), piece: year + "-" + (piece + 1), at: section - index.sections[piece] };
    });
  };
  return async (asked) => {
    const found = (await Promise.all(years.map((year) => inYear(year, asked)))).flat();
    return found.sort((a, b) => b.score - a.score || (a.year < b.year ? 1 : a.year > b.year ? -1 : b.section - a.section));
  };
};
`;

// Everything is set as text: nothing of a note becomes markup.
/** The script. It has no hole: its words stand in the page. */
export const SEARCH_SCRIPT: Html = html`
"use strict";
(() => {${FINDING}
  const [form, input, state, list, more] = ["search", "words", "state", "found", "more"].map((id) => document.getElementById(id));
  const { years, none, some, failed, reading } = form.dataset;
  const FIRST = 20;
  const files = new Map();
  const fetched = async (name) => {
    const answer = await fetch(name + ".json");
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  };
  const read = (name) => {
    const known = files.get(name) ?? fetched(name);
    files.set(name, known);
    known.catch(() => files.delete(name));
    return known;
  };
  const finding = find(years.split(" ").filter((year) => year !== ""), read);
  const add = (to, name, text, kind) => {
    const element = to.appendChild(document.createElement(name));
    if (text !== undefined) element.textContent = text;
    if (kind !== undefined) element.className = kind;
    return element;
  };
  const base = new URL("../", location.href);
  const entry = ({ meeting, title, url, lines }) => {
    const item = document.createElement("li");
    add(item, "a", title || meeting[0]).href = new URL(url, base).href;
    item.append(" ");
    add(item, "span", (title ? meeting : [meeting[1]]).join(" · "), "meta muted");
    if (lines.length === 0) return item;
    const said = add(item, "ul");
    for (const [kind, text, to] of lines.slice(0, 5)) {
      const line = add(said, "li");
      add(line, "span", form.dataset[kind], "kind muted");
      line.append(" ");
      if (to === undefined) line.append(text);
      else add(line, "a", text).href = to;
    }
    return item;
  };
  const told = async ({ piece, at }, asked) => {
    const { m, s } = await read(piece);
    const [meeting, title, url, said] = s[at];
    const holds = ([, text]) => { const words = " " + plain(text); return asked.every((ask) => words.includes(" " + ask)); };
    return entry({ meeting: m[meeting], title, url, lines: said.filter(holds) });
  };
  let turn = 0;
  let shown = FIRST;
  const show = async () => {
    const own = ++turn;
    const asked = plain(input.value).split(" ").filter((word) => word !== "");
    const put = (said, entries, left) => {
      if (own !== turn) return;
      state.textContent = said;
      list.replaceChildren(...entries);
      more.hidden = left <= 0;
      more.textContent = form.dataset.more.replace("{count}", left);
    };
    if (asked.length === 0) return put("", [], 0);
    state.textContent = reading;
    try {
      const all = await finding(asked);
      const entries = await Promise.all(all.slice(0, shown).map((one) => told(one, asked)));
      put(all.length === 0 ? none : some.replace("{count}", all.length), entries, all.length - shown);
    } catch {
      put(failed, [], 0);
    }
  };
  let due;
  input.addEventListener("input", () => {
    clearTimeout(due);
    due = setTimeout(() => {
      const to = new URL(location.href);
      to.search = input.value === "" ? "" : "?" + new URLSearchParams({ q: input.value });
      try { history.replaceState(null, "", to); } catch {}
      shown = FIRST;
      show();
    }, 150);
  });
  form.addEventListener("submit", (event) => { event.preventDefault(); show(); });
  more.addEventListener("click", async () => {
    const before = shown;
    shown += FIRST;
    await show();
    list.children[before]?.querySelector("a").focus();
  });
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  show();
})();
`;
