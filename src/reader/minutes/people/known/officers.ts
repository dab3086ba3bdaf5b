/** Who is meant by an office: "the treasurer", "Town Clerk". */
import type { Block, Document } from "../../../../model/document.ts";
import { openingWords, plainBlock } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import type { NamedPerson } from "../people-in-words.ts";

const OFFICE = expression("^(?:{officerThe} )?((?:{deputy}[- ])?)(?:{officerOf} )*(?:{officer})$", "i");
const WITHIN = expression("\\b(?:{officer})\\b", "i");
const ENDS = expression("^(?:{officer})$", "i");
const CHAIR = expression("^{chair}$", "i");
/** An office that no meeting of a body goes without. */
const OWN = expression("^(?:{ownOfficer}|{chair})$", "i");

const BEFORE_NAME = expression(
  "(?<![\\p{L}-])((?i:(?:{deputy}[- ])?(?:\\p{L}{3,12} )?{officer})) (?:{title}\\.? )?((?:\\p{Lu}\\.? ){0,2}\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})",
  "gu",
);
/** So near the top somebody is named with an office. */
const TOP = 12;

/** Who is named with an office in the head of a note: "Town Clerk Ada Example". */
export function officersIn(document: Document, chair: string | undefined): NamedPerson[] {
  const named = document
    .slice(0, TOP)
    .flatMap((block) =>
      linesOf(block).flatMap((line) =>
        BEFORE_NAME.matches(line).flatMap(([, role = "", name = ""]) =>
          /^\p{Lu}/u.test(name) ? [{ name, role }] : [],
        ),
      ),
    );
  return chair === undefined ? named : [...named, { name: chair, role: "chair" }];
}

// An item at a time: "Ada Example – Chairman" and below it Ben, who is none.
function linesOf(block: Block): readonly string[] {
  if (block.kind === "list") return block.items.map(openingWords);
  return block.kind === "paragraph" ? [plainBlock(block)] : [];
}

/** The offices of a meeting, and who has them. */
export class Offices {
  readonly #bearers = new Map<string, Set<string>>();

  constructor(people: readonly NamedPerson[]) {
    for (const { name, role = "", as = "" } of people)
      for (const one of `${role},${as}`.split(/[,/&]/)) this.#add(one.trim(), name);
  }

  #add(role: string, name: string): void {
    const office = officeOf(role);
    if (office === undefined) return;
    const names = this.#bearers.get(office);
    if (names === undefined) this.#bearers.set(office, new Set([name]));
    else names.add(name);
  }

  /** Whether a word may end the name of an office. */
  mayEnd(word: string): boolean {
    return ENDS.test(word);
  }

  /** Whether a text may name an office. */
  mayBeIn(text: string): boolean {
    return WITHIN.test(text);
  }

  /** Who is meant by an office; without a name where the note does not tell whose it is. */
  find(said: string): { readonly name?: string } | undefined {
    const office = officeOf(said);
    if (office === undefined) return undefined;
    const [name, ...others] = this.#bearers.get(office) ?? [];
    if (name !== undefined) return others.length === 0 ? { name } : {};
    return OWN.test(office) ? {} : undefined;
  }
}

// The last word of an office says it, but for whose deputy it is: "Parish Clerk" is the clerk.
function officeOf(said: string): string | undefined {
  const match = OFFICE.exec(said);
  if (match === null) return undefined;
  const last = said.split(" ").at(-1)?.toLowerCase() ?? "";
  return (match[1] ?? "").toLowerCase() + (CHAIR.test(last) ? "chair" : last);
}
