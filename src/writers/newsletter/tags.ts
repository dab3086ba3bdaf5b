/** Whether the tags of a fragment pair up: mjml hands the HTML within its elements on as it stands, open or not. */

/** A tag without its pair, as it would be written, and where it stands in the text. */
interface Unpaired {
  readonly tag: string;
  readonly kind: "open" | "stray";
  readonly index: number;
}

/** The elements that have no end tag (HTML, 13.1.2). */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What is no markup of the fragment's own, or may open what another such block closes. */
const APART = /<!--[\s\S]*?-->|<(mj-raw|mj-style|style|script)(?=[\s>])[\s\S]*?<\/\1\s*>/gi;
const TAG = /<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;

/** The tags of a text that are not closed, or close nothing, in the order in which that is seen. */
export function unpaired(text: string): Unpaired[] {
  const found: Unpaired[] = [];
  const open: { name: string; index: number }[] = [];
  const left = (from: number) => {
    for (const { name, index } of open.splice(from)) found.push({ tag: `<${name}>`, kind: "open", index });
  };
  const own = text.replace(APART, (block) => block.replace(/[^\n]/g, " "));
  for (const { index, 1: slash, 2: written = "", 3: rest = "" } of own.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (VOID.test(name)) continue;
    if (slash === "") {
      const whole = rest.endsWith("/") && (isXml(name) || open.some((one) => one.name === "svg"));
      if (!whole) open.push({ name, index });
      continue;
    }
    const last = open.findLastIndex((one) => one.name === name);
    if (last < 0) found.push({ tag: `</${name}>`, kind: "stray", index });
    else {
      left(last + 1);
      open.pop();
    }
  }
  left(0);
  return found;
}

/** Whether a slash at its end closes a tag: HTML takes no notice of it. */
function isXml(name: string): boolean {
  return name.startsWith("mj-") || name.includes(":");
}
