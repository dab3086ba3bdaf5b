/** The people of a meeting, and whom a sentence means by a name: "Ada", "Benno", "@cleo", "A. Example". */
import { expression } from "../../expression.ts";
import { NICKNAMES } from "../../vocabulary/nicknames.ts";
import type { NamedPerson } from "../people-in-words.ts";
import { Offices } from "./officers.ts";

/** Somebody of the meeting; without a name where two share what was said. */
export interface KnownPerson {
  readonly name?: string | undefined;
}

const SHORT = new Map(Object.entries(NICKNAMES).map(([long, short]) => [long, short.split(" ")] as const));
/** The long forms of each short one. */
const LONG = Map.groupBy(
  [...SHORT].flatMap(([long, short]) => short.map((one) => ({ one, long }))),
  ({ one }) => one,
);
/** Words that open a sentence and might be taken for the beginning of a name. */
const NO_BEGINNING = expression("^(?:{noName}|{noBeginning})$", "i");
/** "otto_k": what has such a sign is no word of a sentence. */
const NO_WORD = /\p{L}[_\d]/u;
/** As somebody's first or full name is written. */
const HEARD_NAME = /^\p{Lu}\p{Ll}+(?: (?:\p{Ll}{1,3} )?\p{Lu}\p{Ll}+)?$/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITAL_WORD = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu;
/** A mention, initials, a full name. */
const ANYBODY = /@|(?<!\p{L})\p{Lu}{2}|\p{Lu}\p{Ll}+ (?:\p{Ll}{1,3} )?\p{Lu}\p{Ll}/u;
/** More people than a name is looked for in by its beginning alone. */
const MANY = 200;

/** The people of a meeting by every form of their names that names one of them. */
export class KnownPeople {
  readonly #direct = new Map<string, Set<string>>();
  readonly #loose = new Map<string, Set<string>>();
  readonly #names: readonly string[];
  /** Some name has a word that begins with a small letter. */
  readonly #plain: boolean;

  readonly #heard: () => ReadonlySet<string>;
  readonly #offices: Offices;
  /** The first letters of the words of all names. */
  #beginnings: ReadonlySet<string> | undefined;

  /** `heard`: whom no list names, asked for when first wanted; each of them is found by the whole name alone; `officers`: who has an office that no list says. */
  constructor(
    attendees: readonly NamedPerson[],
    heard: () => readonly NamedPerson[] = () => [],
    officers: readonly NamedPerson[] = [],
  ) {
    this.#offices = new Offices([...attendees, ...officers]);
    let names: ReadonlySet<string> | undefined;
    this.#heard = () => (names ??= new Set(heard().map(({ name }) => bare(name))));
    this.#names = attendees.map(({ name }) => name);
    this.#plain =
      this.#names.some((name) => /(?:^|\s)\d?\p{Ll}/u.test(name)) || attendees.some(({ as }) => isHandle(as));
    this.#handles = this.#names.filter((name) => /^@?\p{Ll}[\w-]*$/u.test(name)).slice(0, MANY);
    for (const { name, as } of attendees) {
      for (const form of [...forms(name), ...(as === undefined || isAcronym(as) ? [] : nicknames(as))])
        add(this.#direct, form, name);
      for (const form of shortForms(name)) add(this.#loose, form, name);
    }
  }

  /** Names that are handles, without their sign. */
  readonly #handles: readonly string[];

  /** The note names nobody. */
  get none(): boolean {
    return this.#names.length === 0;
  }

  /** Whether a word may end somebody's name: a capital letter opens it, unless a name of the note goes without. */
  mayEnd(word: string): boolean {
    return (
      /^[\p{Lu}\p{Lo}@]/u.test(word) ||
      ((this.#plain || NO_WORD.test(word)) && this.#direct.has(bare(word))) ||
      (this.#handles.length > 0 && this.#begunHandle(bare(word)) !== undefined) ||
      this.#offices.mayEnd(word)
    );
  }

  /** Who is meant by a name as a sentence has it, or undefined. Letters' case counts, their accents do not. */
  find(said: string): KnownPerson | undefined {
    // "@ada" is Ada where that names one of them, however the note writes her.
    if (said.startsWith("@") && !this.#direct.has(bare(said))) return this.find(capital(said.slice(1)));
    const key = bare(said);
    const names = this.#direct.get(key) ?? this.#loose.get(key) ?? this.#begun(key);
    // "Commissioner Example" is Example where a list calls them otherwise, and "Ada_Example" is Ada Example.
    const bearer = said.replace(OFFICE, "").replaceAll("_", " ");
    if ((names === undefined || names.size === 0) && bearer !== said && bearer !== "")
      return this.find(bearer);
    if (names === undefined || names.size === 0)
      return HEARD_NAME.test(said) && this.#heard().has(key) ? { name: said } : this.#offices.find(said);
    const [name] = names;
    // "@ada" is whoever is called just that.
    return names.size === 1 ? { name } : /^@/.test(said) && names.has(said) ? { name: said } : {};
  }

  /** Whether a text may name anybody: cheap, and wrong only where it says so of one that names nobody. */
  mayBeIn(text: string): boolean {
    if (this.#asked.text !== text) this.#asked = { text, is: this.#looksNamed(text) };
    return this.#asked.is;
  }

  // The same sentence is asked about more than once.
  #asked = { text: "", is: false };

  // Some word of it begins like a word of somebody's name, or may be a mention, initials or a full name.
  #looksNamed(text: string): boolean {
    this.#beginnings ??= this.#firstLetters();
    const words = text.match(this.#plain || this.#handles.length > 0 ? WORD : CAPITAL_WORD) ?? [];
    return (
      words.some((word) => this.#beginnings?.has(bare(word).slice(0, 3)) === true) ||
      ANYBODY.test(text) ||
      this.#offices.mayBeIn(text)
    );
  }

  #firstLetters(): ReadonlySet<string> {
    const keys = [...this.#direct.keys(), ...this.#loose.keys(), ...this.#heard()];
    return new Set(keys.flatMap((key) => key.split(/[^\p{L}\p{N}]+/u)).map((word) => word.slice(0, 3)));
  }

  /** Who has these initials, where one alone has them. */
  initials(said: string): KnownPerson | undefined {
    if (!/^\p{Lu}{2,3}$/u.test(said)) return undefined;
    const names = this.#names.slice(0, MANY).filter((name) => initialsOf(name) === said);
    return names.length === 1 ? { name: names[0] } : undefined;
  }

  /** Whose nick alone begins so: "ada" of ada_example. */
  nicked(said: string): KnownPerson | undefined {
    const key = bare(said).toLowerCase();
    const names = this.#names
      .slice(0, MANY)
      .filter((name) => bare(name).toLowerCase().replace(/^@/, "").startsWith(`${key}_`));
    return names.length === 1 ? { name: names[0] } : undefined;
  }

  // "Jon" for Jonathan, "Mort" for Mortier; of a person with one name only that name.
  #begun(key: string): Set<string> | undefined {
    if (/^\p{Ll}/u.test(key)) return this.#begunHandle(key);
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(key) || NO_BEGINNING.test(key)) return undefined;
    if (this.#names.length > MANY) return undefined;
    const names = this.#names.filter((name) => {
      const [first = "", ...others] = bare(name).replace(TITLE, "").split(" ");
      const last = others.at(-1);
      // "Ada" of Ada77
      if (first.replace(/(?<!\d)\d+$/, "") === key) return true;
      return last !== undefined && (first.startsWith(key) || (key.length > 3 && last.startsWith(key)));
    });
    const found = new Set(names);
    this.#loose.set(key, found);
    return found;
  }

  // "niko" for @nikolighthouse, where one handle alone begins so.
  #begunHandle(key: string): Set<string> | undefined {
    if (!/^\p{Ll}{4,}$/u.test(key) || NO_BEGINNING.test(key)) return undefined;
    const found = this.#handles.filter((name) => name.replace(/^@/, "").startsWith(key));
    return found.length === 1 ? new Set(found) : undefined;
  }
}

function add(map: Map<string, Set<string>>, form: string, name: string): void {
  const key = bare(form);
  const names = map.get(key);
  if (names === undefined) map.set(key, new Set([name]));
  else names.add(name);
}

const TITLE = expression("^(?:{title}\\.? )+");
const OFFICE = expression("^{office}\\.? (?=\\p{Lu})", "u");
const NICKNAMED = expression("^{nicknamed}\\s+", "i");

function forms(full: string): string[] {
  const name = full.replace(TITLE, "");
  const words = name.split(" ");
  const [first = "", ...others] = words;
  const last = others.at(-1);
  // "@ada" is Ada.
  const bearer = name.replace(/^@/, "");
  if (last === undefined)
    return [
      full,
      name,
      ...(NO_WORD.test(bearer) ? [bearer] : []),
      ...(NO_BEGINNING.test(bearer) ? [] : [capital(bearer)]),
    ];
  const initial = last.slice(0, 1);
  return [
    full,
    name,
    first,
    // "Mr Alder"
    full.replace(name, () => last),
    ...(last.length > 2
      ? [
          last,
          others.join(" "),
          `${first.slice(0, 1)}${last}`,
          `${first.slice(0, 1)}. ${last}`,
          `${first.slice(0, 1)} ${last}`,
        ]
      : []),
    `${first}${initial}`,
    `${first} ${initial}`,
    `${first} ${initial}.`,
  ];
}

function nicknames(as: string): string[] {
  const all = as.split(/[,;/]/).map((one) => one.trim().replace(NICKNAMED, ""));
  // "@ada" is ada, too.
  return all.flatMap((one) =>
    isHandle(one) && !NO_BEGINNING.test(one.slice(1)) ? [one, one.slice(1)] : one,
  );
}

/** "Ada Example (ERIDA)": where she is from. */
const ACRONYM = /^\p{Lu}{4,}$/u;

function isAcronym(as: string): boolean {
  return ACRONYM.test(as);
}

function isHandle(as: string | undefined): boolean {
  return as !== undefined && /^@\p{Ll}[\w-]{2,}$/u.test(as);
}

function shortForms(name: string): string[] {
  const [first = "", ...others] = name.replace(TITLE, "").split(" ");
  const last = others.at(-1);
  const key = bare(first).toLowerCase();
  const all = [...(SHORT.get(key) ?? []), ...(LONG.get(key) ?? []).map(({ long }) => long)].map(
    (form) => form.slice(0, 1).toUpperCase() + form.slice(1),
  );
  if (last === undefined) all.push(...partsOfHandle(first));
  return all.flatMap((form) =>
    last === undefined ? [form] : [form, `${form} ${last}`, `${form}${last.slice(0, 1)}`],
  );
}

// "Ada" of @harbour-ada
function partsOfHandle(name: string): string[] {
  if (!/^@?\p{Ll}{2,}(?:[_.-]\p{Ll}{2,}){1,2}$/u.test(name)) return [];
  const parts = name.replace(/^@/, "").split(/[_.-]/);
  return [parts[0], parts.at(-1)].flatMap((one = "") =>
    one.length > 2 && !NO_BEGINNING.test(one) ? capital(one) : [],
  );
}

function initialsOf(name: string): string {
  return bare(name)
    .replace(TITLE, "")
    .split(/[ -]/)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("");
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function bare(text: string): string {
  // What is of letters without accents has none to lose.
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
