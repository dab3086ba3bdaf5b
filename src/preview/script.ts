/**
 * The preview's own script, as it is served: it loads the page anew where a file changed and keeps its place, narrows the
 * list, and takes keys. Without it the page works all the same, a reload at a time.
 */

/** In the language of browsers; nothing of a note is ever put into it. */
export const SCRIPT = `"use strict";
const find = (selector) => document.querySelector(selector);
const live = find("#live");
let number = Number(document.body.dataset.number);

/* What a frame shows is measured, so that the page scrolls and not the frame. */
function fit(frame) {
  const inner = frame.contentDocument;
  if (inner === null || inner.documentElement === null) return;
  frame.style.height = "";
  const tall = Math.max(inner.documentElement.scrollHeight, inner.body ? inner.body.scrollHeight : 0);
  frame.style.height = Math.max(tall + 2, 200) + "px";
}

function watch(frame) {
  frame.addEventListener("load", () => fit(frame));
  if (frame.contentDocument !== null && frame.contentDocument.readyState === "complete") fit(frame);
}

/* Beside the one that is there until it is whole: nothing flickers, and the place is kept. */
function again() {
  const old = find("iframe#frame:not(.waiting)");
  if (old === null) return Promise.resolve();
  for (const one of document.querySelectorAll("iframe.waiting")) one.remove();
  const at = old.contentWindow ? old.contentWindow.location.pathname + old.contentWindow.location.search : "";
  const next = old.cloneNode(false);
  next.classList.add("waiting");
  // Somebody may have followed a link within.
  if (at.startsWith("/")) next.src = at;
  return new Promise((resolve) => {
    next.addEventListener("load", () => {
      if (!next.isConnected || !next.classList.contains("waiting")) return resolve();
      const [left, top] = [scrollX, scrollY];
      next.classList.remove("waiting");
      old.remove();
      fit(next);
      next.addEventListener("load", () => fit(next));
      scrollTo(left, top);
      resolve();
    });
    old.after(next);
  });
}

/* A part of the page, where it is another; who has the keyboard keeps it. */
function put(selector, fresh) {
  const [own, other] = [find(selector), fresh.querySelector(selector)];
  if (own === null || other === null || own.dataset.text === other.innerHTML) return;
  const active = own.contains(document.activeElement) ? document.activeElement : null;
  const mark = active && (active.id ? "#" + CSS.escape(active.id) : active.dataset.key ? '[data-key="' + CSS.escape(active.dataset.key) + '"]' : active.getAttribute("href") ? 'a[href="' + CSS.escape(active.getAttribute("href")) + '"]' : "");
  const top = own.scrollTop;
  own.dataset.text = other.innerHTML;
  own.replaceChildren(...other.childNodes);
  for (const { name, value } of [...other.attributes]) if (name !== "id") own.setAttribute(name, value);
  own.scrollTop = top;
  if (mark) own.querySelector(mark)?.focus({ preventScroll: true });
}

let loading = Promise.resolve();
async function load() {
  const response = await fetch(location.href, { headers: { accept: "text/html" } });
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  const words = find("#words") ? find("#words").value : "";
  put("#list", fresh);
  put("#about", fresh);
  put("#views", fresh);
  const [own, other] = [find("#output"), fresh.querySelector("#output")];
  const shown = (panel) => panel && panel.querySelector("iframe") ? panel.querySelector("iframe").getAttribute("src") : null;
  const bare = (panel) => { const copy = panel.cloneNode(true); for (const one of copy.querySelectorAll("iframe")) one.remove(); return copy.innerHTML; };
  if (own && other && shown(own) !== null && shown(own) === shown(other)) {
    // The frame is loaded by itself; what stands around it changes around it.
    if (bare(own) !== bare(other)) around(own, other);
  } else if (own && other && own.innerHTML !== other.innerHTML) {
    put("#output", fresh);
    const frame = find("iframe#frame");
    if (frame !== null) watch(frame);
  }
  document.title = fresh.title;
  number = Number(fresh.body.dataset.number);
  if (words !== "") narrow(words);
}

function around(own, other) {
  const frame = own.querySelector("iframe:not(.waiting)");
  const fresh = [...other.childNodes];
  const place = fresh.findIndex((one) => one.nodeName === "IFRAME");
  for (const one of [...own.childNodes]) if (one.nodeName !== "IFRAME") one.remove();
  frame.before(...fresh.slice(0, place));
  frame.after(...fresh.slice(place + 1));
}

function refresh(said) {
  loading = loading.then(again).then(load).then(() => {
    live.textContent = said + " " + new Date().toLocaleTimeString();
    document.body.dataset.shown = String(number);
  }, () => { live.textContent = "The preview does not answer"; });
  return loading;
}

const events = new EventSource("/events");
events.addEventListener("look", (event) => {
  if (Number(event.data) !== number) refresh("Shown anew");
  else if (live.textContent === "") live.textContent = "Follows what is saved";
});
events.addEventListener("change", (event) => { if (JSON.parse(event.data).number !== number) refresh("Changed"); });
events.addEventListener("error", () => { live.textContent = "The preview has ended or does not answer"; });

function narrow(words) {
  const sought = words.trim().toLowerCase();
  let count = 0;
  for (const item of document.querySelectorAll("#list > li")) {
    item.hidden = sought !== "" && !item.dataset.words.includes(sought);
    if (!item.hidden) count += 1;
  }
  find("#found").textContent = sought === "" ? "" : count === 1 ? "1 note" : count + " notes";
}

document.addEventListener("input", (event) => { if (event.target.id === "words") narrow(event.target.value); });
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-copy]");
  if (button === null) return;
  navigator.clipboard.writeText(button.dataset.copy).then(() => { live.textContent = "Copied " + button.dataset.copy; }, () => { live.textContent = "It could not be copied"; });
});

function step(by) {
  const links = [...document.querySelectorAll("#list > li:not([hidden]) > a")];
  const focused = links.indexOf(document.activeElement);
  const at = focused >= 0 ? focused : links.findIndex((link) => link.hasAttribute("aria-current"));
  return links[Math.min(links.length - 1, Math.max(0, at + by))];
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.matches("input, textarea, select");
  if (event.key === "Escape" && typing) { event.target.value = ""; narrow(""); event.target.blur(); return; }
  if (typing && event.key === "ArrowDown") { const [first] = document.querySelectorAll("#list > li:not([hidden]) > a"); if (first) { event.preventDefault(); first.focus(); } return; }
  if (typing) return;
  if (event.key === "/") { event.preventDefault(); find("#words").focus(); }
  else if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1)?.click();
  else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.closest("#list")) { event.preventDefault(); step(event.key === "ArrowDown" ? 1 : -1)?.focus(); }
  else if (/^[0-9]$/.test(event.key)) document.querySelectorAll("#views > a")[(Number(event.key) + 9) % 10]?.click();
});

/* The list stays where it was when another note is chosen. */
const notes = find("#notes");
notes.scrollTop = Number(sessionStorage.getItem("list") ?? 0);
addEventListener("pagehide", () => { sessionStorage.setItem("list", String(notes.scrollTop)); events.close(); });
addEventListener("resize", () => { const frame = find("iframe#frame"); if (frame !== null) fit(frame); });
for (const frame of document.querySelectorAll("iframe#frame")) watch(frame);
if (find("#words").value !== "") narrow(find("#words").value);
find("#list a[aria-current]")?.scrollIntoView({ block: "nearest" });
`;
