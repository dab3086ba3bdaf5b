/** Whether the tags of a fragment pair up: mjml hands the HTML within its elements on as it stands, open or not. */

/** A tag without its pair, as it would be written, and where it stands in the text. */
interface Unpaired {
  readonly tag: string;
  readonly kind: "open" | "stray";
  readonly index: number;
}

/** The elements that have no end tag (HTML, 13.1.2). */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What opens a piece that is no markup of the fragment's own, or may open what another such block closes. */
const APART = /<!--|<(mj-raw|mj-style|style|script)(?=[\s>])/gi;
const TAG = /<(\/?)([a-z][\w:-]*)(?![\w:-])((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;

/** The tags of a text that are not closed, or close nothing, in the order in which that is seen. */
export function unpaired(text: string): Unpaired[] {
  const found: Unpaired[] = [];
  const open: { name: string; index: number }[] = [];
  // How many of each are open: a stray end is not to be looked for among all of them.
  const count = new Map<string, number>();
  const counted = (name: string, more: 1 | -1) => count.set(name, (count.get(name) ?? 0) + more);
  const left = (from: number) => {
    for (const { name, index } of open.splice(from)) {
      found.push({ tag: `<${name}>`, kind: "open", index });
      counted(name, -1);
    }
  };
  for (const { index, 1: slash, 2: written = "", 3: rest = "" } of ownMarkup(text).matchAll(TAG)) {
    const name = written.toLowerCase();
    if (VOID.test(name)) continue;
    if (slash === "") {
      const whole = rest.endsWith("/") && (isXml(name) || (count.get("svg") ?? 0) > 0);
      if (whole) continue;
      open.push({ name, index });
      counted(name, 1);
      continue;
    }
    if ((count.get(name) ?? 0) === 0) found.push({ tag: `</${name}>`, kind: "stray", index });
    else {
      left(open.findLastIndex((one) => one.name === name) + 1);
      open.pop();
      counted(name, -1);
    }
  }
  left(0);
  return found;
}

/** A text with spaces for what stands apart, so that all else keeps its place. */
function ownMarkup(text: string): string {
  let made = "";
  let at = 0;
  const unclosed = new Set<string>();
  for (const { 0: mark, 1: name = "", index } of text.matchAll(APART)) {
    if (index < at || unclosed.has(name.toLowerCase())) continue;
    const close = name === "" ? /-->/g : new RegExp(`</${name}\\s*>`, "gi");
    close.lastIndex = index + mark.length;
    if (close.test(text)) {
      made += text.slice(at, index) + text.slice(index, close.lastIndex).replace(/[^\n]/g, " ");
      at = close.lastIndex;
    } else unclosed.add(name.toLowerCase());
  }
  return made + text.slice(at);
}

/** Whether a slash at its end closes a tag: HTML takes no notice of it. */
function isXml(name: string): boolean {
  return name.startsWith("mj-") || name.includes(":");
}
