/** What a reader sees of HTML in a real browser: its words, its links and its pictures. */
import type { Page } from "playwright-core";

export interface Shown {
  /** All words as they are drawn, a picture by its alternative text. */
  readonly text: string;
  /** The same with room around what a post marks, `un*frigging*believable`, and before an address that is its words. */
  readonly apart: string;
  /** The targets of the links that have words or a picture, as they are written. */
  readonly links: readonly string[];
  readonly pictures: readonly { readonly address: string; readonly inLink: boolean }[];
  /** The tags of it that would do something. */
  readonly active: readonly string[];
}

/** What the page of `showing` has. */
interface InPage {
  readonly shown: (html: string) => Shown;
  readonly entries: (xml: string) => string;
}

/** A page that shows what it is given and fetches nothing. */
export async function showing(page: Page): Promise<Page> {
  await page.route("**", (route) => route.abort());
  await page.setContent("<!doctype html><html lang=en><body></body></html>");
  await page.evaluate(IN_PAGE);
  return page;
}

/** What Chromium draws of each. What a reader opens or fills in is shown: details, dialogs, text areas. */
export function shownBy(page: Page, all: readonly string[]): Promise<Shown[]> {
  return page.evaluate((htmls) => {
    const { shown } = globalThis as unknown as InPage;
    return htmls.map(shown);
  }, all);
}

/** The content of the entries of a feed, as Chromium's parser of XML reads it; what is ill-formed is an error. */
export function entriesOf(page: Page, xml: string): Promise<string> {
  return page.evaluate((text) => (globalThis as unknown as InPage).entries(text), xml);
}

// As text: the tests' own types know no DOM.
const IN_PAGE = String.raw`
const ACTIVE = /^(?:script|iframe|frame|object|embed|applet|form|base|svg|math|mj-.*)$/;
const isActive = ({ name, value }) => /^on/.test(name) || /^\s*(?:javascript|vbscript|data):/i.test(value);
globalThis.shown = (html) => {
  const whole = /^\s*<!doctype/i.test(html) ? html : "<!doctype html><body>" + html;
  const parsed = new DOMParser().parseFromString(whole, "text/html");
  const active = [...parsed.querySelectorAll("*")]
    .filter((one) => ACTIVE.test(one.localName) || [...one.attributes].some(isActive))
    .map((one) => one.cloneNode(false).outerHTML);
  const box = document.createElement("div");
  box.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  const all = (names) => [...box.querySelectorAll(names)];
  for (const one of all("script")) one.remove();
  document.body.replaceChildren(box);
  for (const one of all("details, dialog")) one.open = true;
  for (const one of all("textarea")) one.replaceWith(one.textContent);
  const pictures = all("img[src], input[type=image][src]").map((one) => ({
    address: one.getAttribute("src"),
    inLink: one.closest("a[href]") !== null,
  }));
  const links = all("a[href]")
    .filter((one) => one.innerText.trim() !== "" || one.querySelector("img") !== null)
    .concat(all("area[href]"))
    .map((one) => one.getAttribute("href"));
  for (const one of all("img, area")) one.replaceWith(one.localName === "area" ? " " + one.alt + " " : (one.getAttribute("alt") ?? ""));
  const text = box.innerText;
  const own = all("a[href]").filter((one) => one.innerText === decodeURI(one.getAttribute("href")));
  for (const one of own) one.before(" ");
  for (const one of all("em, i, strong, b, del, s, strike, code, sup, sub, q")) {
    one.before(" ");
    one.after(" ");
    one.prepend(" ");
    one.append(" ");
  }
  return { text, apart: box.innerText, links, pictures, active };
};
globalThis.entries = (xml) => {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const fault = parsed.querySelector("parsererror");
  if (fault !== null) throw new Error(fault.textContent);
  const all = [...parsed.getElementsByTagName("content"), ...parsed.getElementsByTagName("content:encoded")];
  return all.map((one) => (one.getAttribute("type") === "xhtml" ? one.innerHTML : one.textContent)).join("");
};`;
