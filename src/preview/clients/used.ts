/** Which of the features that clients are measured by an HTML mail uses. */
import postcss, { type AtRule, type Declaration, type Rule } from "postcss";
import { htmlTokens } from "../../reader/markdown/html/html-tokens.ts";
import { SUPPORT } from "./support.ts";

/** Elements that are measured together, or under another name than theirs. */
const GROUPS: readonly (readonly [names: RegExp, slug: string])[] = [
  [/^h[1-6]$/, "html-h1-h6"],
  [/^(?:ul|ol|li|dl|dt|dd)$/, "html-lists"],
  [/^(?:article|aside|figcaption|figure|footer|header|main|mark|nav|section|time)$/, "html-semantics"],
  [/^(?:b|strong)$/, "html-strong"],
  [/^(?:s|strike)$/, "html-strike"],
];

/** The measured features of a whole HTML document, its styles and its pictures; in no order. */
export function featuresOf(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const tell = (slug: string) => {
    if (slug in SUPPORT) found.add(slug);
  };
  let sheet: string | undefined;
  // What only Outlook for Windows reads is in comments, and is meant for what it does not do.
  for (const token of htmlTokens(html)) {
    if (token.kind === "text") {
      if (sheet !== undefined) sheet += token.text;
      continue;
    }
    if (sheet !== undefined) inSheet(sheet, tell);
    sheet = token.kind === "start" && token.name === "style" ? "" : undefined;
    if (token.kind === "start") inElement(token.name, token.attributes, tell);
  }
  return found;
}

type Tell = (slug: string) => void;

function inElement(name: string, attributes: ReadonlyMap<string, string>, tell: Tell): void {
  tell(GROUPS.find(([names]) => names.test(name))?.[1] ?? `html-${name}`);
  for (const [attribute, value] of attributes) inAttribute(name, attribute, value, tell);
}

function inAttribute(tagName: string, name: string, value: string, tell: Tell): void {
  if (name === "style") inSheet(`a { ${value} }`, tell, false);
  else tell(name === "loading" ? "html-loading-attribute" : `html-${name}`);
  if (tagName === "meta" && name === "name" && value === "color-scheme") tell("html-meta-color-scheme");
  if (name === "href" && value.startsWith("mailto:")) tell("html-mailto-links");
  if (name === "href" && value.startsWith("#")) tell("html-anchor-links");
  if (tagName !== "img" || name !== "src") return;
  const [, kind = ""] = /^data:image\/([a-z]+)/i.exec(value) ?? /\.([a-z]+)$/i.exec(value) ?? [];
  tell(value.startsWith("data:") ? "image-base64" : `image-${kind.toLowerCase().replace("jpeg", "jpg")}`);
}

function inSheet(css: string, tell: Tell, hasSelectors = true): void {
  let sheet: postcss.Root;
  try {
    sheet = postcss.parse(css);
  } catch {
    // A client reads what it can of a sheet with a fault: the checks of the template tell the fault.
    return;
  }
  sheet.walkDecls((declaration) => inDeclaration(declaration, tell));
  sheet.walkAtRules((rule) => inAtRule(rule, tell));
  if (hasSelectors) sheet.walkRules((rule) => inSelector(rule, tell));
}

function inAtRule({ name, params }: AtRule, tell: Tell): void {
  tell(`css-at-${name}`);
  for (const [, feature] of params.matchAll(/\((?:-webkit-)?(?:min-|max-)?([a-z-]+)/g))
    tell(`css-at-media-${feature}`);
}

function inSelector({ selector }: Rule, tell: Tell): void {
  for (const [, element] of selector.matchAll(/::([a-z-]+)/g)) tell(`css-pseudo-element-${element}`);
  for (const [, name] of selector.matchAll(/(?<!:):([a-z-]+)/g)) tell(`css-pseudo-class-${name}`);
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/\[/, "attribute"],
    [/\./, "class"],
    [/#/, "id"],
    [/>/, "child"],
    [/\+/, "adjacent-sibling"],
    [/~(?!=)/, "general-sibling"],
    [/\*(?!=)/, "universal"],
    [/[\w\])] +[\w.#[*]/, "descendant"],
    [/\.[\w-]+[.[]|\][.[]/, "chaining"],
  ];
  for (const [form, kind] of kinds) if (form.test(selector)) tell(`css-selector-${kind}`);
}

function inDeclaration({ prop, value, important }: Declaration, tell: Tell): void {
  if (prop.startsWith("--")) tell("css-variables");
  // What one client alone is told in its own words harms no other.
  if (/^(?:-|mso-)/.test(prop)) return;
  tell(propertyOf(prop, value));
  if (important) tell("css-important");
  for (const [, unit = ""] of value.matchAll(/(?<![#\w.-])[\d.]+(%|[a-z]+)/gi))
    tell(`css-unit-${unit === "%" ? "percent" : unit.toLowerCase()}`);
  for (const [, call = ""] of value.matchAll(/(?<![a-z-])([a-z-]+)\(/g))
    for (const slug of [
      `css-${call}`,
      `css-function-${call}`,
      `css-unit-${call}`,
      ...(call === "var" ? ["css-variables"] : []),
    ])
      tell(slug);
}

/** The feature of a property: its own, of its value where that is measured by itself, else of its shorthand. */
function propertyOf(prop: string, value: string): string {
  const ofValue = `css-${prop}-${value}`;
  if (ofValue in SUPPORT) return ofValue;
  for (let name = `css-${prop}`; name.includes("-", 4); name = name.slice(0, name.lastIndexOf("-")))
    if (name in SUPPORT) return name;
  return `css-${prop.replace(/-.*/, "")}`;
}
