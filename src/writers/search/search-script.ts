/** What the search page runs in the browser: it reads the shards that the page names, newest first, and shows what it finds. */
import { type Html, html } from "../html.ts";

// Words are compared as model/plain-words.ts makes them. Everything is set as text: nothing of a note becomes markup.
/** The script. It has no hole: its words stand in the page. */
export const SEARCH_SCRIPT: Html = html`
"use strict";
(() => {
  const form = document.getElementById("search");
  const input = document.getElementById("words");
  const state = document.getElementById("state");
  const found = document.getElementById("found");
  const { parts, none, some, failed, reading } = form.dataset;
  const names = parts.split(" ").filter((name) => name !== "");
  const shards = [];
  const MOST = 50;
  let loading;
  let isFailed = false;
  const plain = (text) => text.normalize("NFKD").replace(/[\\u0300-\\u036f]|\\p{M}/gu, "").toLowerCase().replace(/[^\\p{L}\\p{N}]+/gu, " ").trim();
  const read = ({ m, s, w }) => ({
    meetings: m,
    sections: s,
    words: w.split("\\n").map((line) => {
      const [word, ...steps] = line.split(" ");
      let at = 0;
      return [word, steps.map((step) => (at += parseInt(step, 36)))];
    }),
  });
  const load = async () => {
    const waiting = names.map((name, place) => [name, place]);
    const next = async () => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
        const answer = await fetch(one[0] + ".json");
        if (!answer.ok) throw new Error(answer.status);
        shards[one[1]] = read(await answer.json());
        show();
      }
    };
    try {
      await Promise.all([1, 2, 3, 4, 5, 6].map(next));
    } catch {
      isFailed = true;
    }
    show();
  };
  const matching = (shard, asked) => {
    const scores = new Map();
    for (const [i, ask] of asked.entries()) {
      const own = new Map();
      for (const [word, at] of shard.words)
        if (word.startsWith(ask)) for (const one of at) own.set(one, Math.max(own.get(one) ?? 0, word === ask ? 2 : 1));
      if (i === 0) for (const [one, score] of own) scores.set(one, score);
      else for (const [one, score] of scores) own.has(one) ? scores.set(one, score + own.get(one)) : scores.delete(one);
    }
    const holds = (text) => { const words = " " + plain(text); return asked.every((ask) => words.includes(" " + ask)); };
    return [...scores].map(([one, score]) => {
      const [meeting, title, url, said] = shard.sections[one];
      const lines = said.filter(([, text]) => holds(text));
      const told = lines.some(([kind]) => kind === "decided") ? 12 : lines.some(([kind]) => kind === "todo") ? 8 : lines.length > 0 ? 4 : 0;
      return { score: score + told + (holds(title) ? 10 : 0), meeting: shard.meetings[meeting], title, url, lines };
    });
  };
  const add = (to, name, text, kind) => {
    const element = to.appendChild(document.createElement(name));
    if (text !== undefined) element.textContent = text;
    if (kind !== undefined) element.className = kind;
    return element;
  };
  const base = new URL("../", location.href);
  const entry = ({ meeting, title, url, lines }) => {
    const item = add(found, "li");
    add(item, "a", title || meeting[0]).href = new URL(url, base).href;
    item.append(" ");
    add(item, "span", (title ? [meeting[0], meeting[1]] : [meeting[1]]).join(" · "), "meta muted");
    if (lines.length === 0) return;
    const list = add(item, "ul");
    for (const [kind, text, to] of lines.slice(0, 5)) {
      const line = add(list, "li");
      add(line, "span", form.dataset[kind], "kind muted");
      line.append(" ");
      if (to === undefined) line.append(text);
      else add(line, "a", text).href = to;
    }
  };
  const show = () => {
    const asked = plain(input.value).split(" ").filter((word) => word !== "");
    found.replaceChildren();
    if (asked.length === 0) { state.textContent = ""; return; }
    loading ??= load();
    const read = shards.filter((shard) => shard !== undefined);
    const all = read.flatMap((shard) => matching(shard, asked));
    all.sort((a, b) => b.score - a.score || (a.meeting[2] < b.meeting[2] ? 1 : -1));
    for (const one of all.slice(0, MOST)) entry(one);
    const isWhole = read.length === names.length;
    const count = all.length === 0 ? none : some.replace("{count}", all.length);
    state.textContent = isFailed ? failed : isWhole ? count : all.length === 0 ? reading : count + " " + reading;
  };
  let due;
  input.addEventListener("input", () => {
    clearTimeout(due);
    due = setTimeout(() => {
      const to = new URL(location.href);
      to.search = input.value === "" ? "" : "?" + new URLSearchParams({ q: input.value });
      try { history.replaceState(null, "", to); } catch {}
      show();
    }, 80);
  });
  form.addEventListener("submit", (event) => { event.preventDefault(); show(); });
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  show();
})();
`;
