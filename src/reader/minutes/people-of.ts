import type { Block, List, ListItem, Table } from "../../model/document.ts";
import type { Attendee } from "../../model/meeting.ts";
import { plain, plainBlock } from "../../model/walk.ts";
import { IS_ABSENT, IS_ROLE, isAlone, labelledWords, segments } from "./labels.ts";
import { listed, once, people } from "./names.ts";
import { People } from "./people.ts";

/** Somebody named, there or not. */
export interface Named extends Attendee {
  readonly away?: true;
  /** Named by a line that says who did something: "Scribe: Ada". */
  readonly office?: true;
}

/** The people of blocks, in their order; a label holds until the next one. */
export function peopleOf(blocks: readonly Block[]): Named[] {
  let label = "";
  const found: Named[] = [];
  for (const block of blocks) {
    if (block.kind === "heading") label = plain(block.children).replace(/:$/, "");
    else if (block.kind === "list") found.push(...peopleOfList(block, label));
    else if (block.kind === "table") found.push(...under(label, peopleOfTable(block)));
    else if (block.kind === "paragraph") {
      const words = plain(block.children).replace(/:$/, "");
      const alone = isAlone(words);
      if (alone) label = words;
      found.push(...(alone ? [] : peopleOfLine(labelledWords(block.children), label)));
      label = alone
        ? label
        : (segments(labelledWords(block.children)).findLast(({ other }) => !other)?.label ?? "") || label;
    }
  }
  return settled(found);
}

// The people of labelled lines; words before the first label are no names, nor is what stands behind one of another kind,
// unless it parts those present into groups: "Attendees:", below it "Harbour Inc: Ada".
function peopleOfLine(text: string, above: string): readonly Named[] {
  let label = above;
  let awaits = false;
  const all = segments(text);
  return all.flatMap((segment) => {
    if (segment.other && !awaits) return [];
    if (!segment.other) {
      if (segment.label === "" && above === "" && all.length > 1) return [];
      label = segment.label === "" ? label : segment.label;
      awaits = segment.rest === "";
    }
    const named = people(segment.rest);
    return under(label, segment.other ? named.filter(isWholeName) : named);
  });
}

// Behind a label of another kind only what can be nothing else: "Ada Example", "@ada".
function isWholeName({ name }: Attendee): boolean {
  return /^(?:@\S+|\p{Lu}\S* .*\p{Lu}\S*)$/u.test(name);
}

// "Scribe: Ben" is Ben Sample where he alone is called so; where two are, it is nobody.
function settled(found: readonly Named[]): Named[] {
  const there = once(found.filter(({ office, away }) => office === undefined && away === undefined));
  const known = new People(there);
  const roles = new Map<string, string | undefined>();
  const rest = found.filter((one) => {
    const who = one.office === undefined ? undefined : known.find(one.name);
    if (who?.name !== undefined && !roles.has(who.name)) roles.set(who.name, one.role);
    return who === undefined;
  });
  return once(rest).map(({ office: _, ...one }) => {
    const role = one.role ?? roles.get(one.name);
    return role === undefined ? one : { ...one, role };
  });
}

// Who stands under a label: with the role that it names, or away.
function under(label: string, all: readonly Attendee[]): readonly Named[] {
  if (IS_ROLE.test(label)) {
    const office = label.replace(/ (?:taken )?by$/i, "").toLowerCase();
    const role = /chair/.test(office) ? "chair" : office.replace(/(?<=[bktr]e?)s$/, "");
    return all.map((one) => ({ ...one, role: one.role ?? role, office: true as const }));
  }
  if (/^(?:date|time|location|place|agenda)$/i.test(label)) return [];
  return IS_ABSENT.test(label) ? all.map((one) => ({ ...one, away: true as const })) : all;
}

function peopleOfList({ items }: List, label: string): readonly Named[] {
  const marked =
    items.some(({ checked }) => checked === true) && items.every(({ checked }) => checked !== undefined);
  return items
    .filter(({ checked }) => !marked || checked === true)
    .flatMap((item) => peopleOfItem(item, label, items.length > 1));
}

function peopleOfItem({ children }: ListItem, label: string, oneOfMany: boolean): readonly Named[] {
  const below = children.filter((block) => block.kind === "list");
  const own = children
    .filter((block) => block.kind !== "list")
    .map(plainBlock)
    .join(" ");
  const parts = segments(own);
  if (parts[0]?.label !== undefined && parts[0].label !== "") {
    const last = parts.at(-1)?.label ?? "";
    return [
      ...parts.flatMap((part) => under(part.label, people(part.rest))),
      ...below.flatMap((list) => peopleOfList(list, last)),
    ];
  }
  const group = own.replace(/:$/, "");
  if (below.length > 0 && (group !== own || isAlone(group)))
    return below.flatMap((list) => peopleOfList(list, isAlone(group) ? group : label));
  const names = own.replace(/^[^,:(]{1,40}: /, "");
  return under(label, names === own && oneOfMany ? listed(own) : people(names));
}

function peopleOfTable({ header, rows }: Table): Attendee[] {
  const titles = header.map((cell) => plain(cell));
  const at = Math.max(
    0,
    titles.findIndex((title) => /^(?:name|attendee|participant|who|person|member)s?$/i.test(title)),
  );
  const here = titles.findIndex((title) => /^(?:present|attended|attending|here)\??$/i.test(title));
  return rows
    .filter(
      (row) => here < 0 || here === at || /^(?:y|yes|x|✓|✔|✅|present|\*)/i.test(plain(row[here] ?? [])),
    )
    .flatMap((row) => people(plain(row[at] ?? [])));
}
