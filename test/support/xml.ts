/** What is wrong with a text as XML 1.0: strict where feed parsers are kind. Namespaces and DTDs are not looked at. */
export function xmlFaults(text: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (forbidden !== null) faults.push(`a forbidden character at ${forbidden.index}`);
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    faults.push(...textFaults(text.slice(end, match.index)));
    end = match.index + match[0].length;
    const [, closes, opens, attributes = "", empty] = match;
    if (closes !== undefined && open.pop() !== closes) faults.push(`</${closes}> closes what is not open`);
    if (opens === undefined) continue;
    // A value may hold what looks like an attribute, as addresses do.
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map((found) => found[1]);
    if (new Set(names).size < names.length) faults.push(`<${opens}> has an attribute twice`);
    faults.push(...textFaults(attributes));
    if (empty !== "/") open.push(opens);
  }
  return [...faults, ...textFaults(text.slice(end)), ...open.map((name) => `<${name}> is not closed`)];
}

const MARKUP =
  /<\?[\s\S]*?\?>|<!--(?:(?!--)[\s\S])*-->|<!\[CDATA\[[\s\S]*?\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

function textFaults(text: string): string[] {
  return [
    ...(/</.test(text) ? [`a < stands alone in ${JSON.stringify(text.slice(0, 60))}`] : []),
    ...(text.includes("]]>") ? ["]]> stands outside of CDATA"] : []),
    ...(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/.test(text) ? ["an & is no reference"] : []),
  ];
}

/** What of an HTML text would do something: elements, handlers, targets that are no link of the web or of mail. */
export function active(html: string): string[] {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  const targets = tags.flatMap((tag) => /\s(?:href|src|action|background)="([^"]*)"/.exec(tag)?.[1] ?? []);
  return [
    ...tags.filter((tag) => ACTIVE.test(tag)),
    ...tags.filter((tag) => /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""'))),
    ...targets.filter(
      (target) => !/^(?:https?:\/\/|mailto:|#|(?:newsletter\.html|post\.txt|next\.ics)$)/i.test(target),
    ),
  ];
}

const ACTIVE =
  /^<(?:script|iframe|form|input|object|embed|base|svg|math|mj-[\w-]+|meta http-equiv="refresh")\b/i;
