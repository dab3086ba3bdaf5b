/** The footnotes of a note: which there are, which number each has, and what is wrong with them. */
import type { Block, Footnote } from "../../model/document.ts";
import { type Place, type Problem, warning } from "../../problem.ts";
import { excerpt } from "../../text/clean.ts";

interface Defined {
  readonly label: string;
  readonly place: Place;
  /** Its words, read when its number is known. */
  readonly read: () => Block[];
}

export class NoteReferences {
  /** By their labels, case apart; of several of one label the first. */
  readonly #defined = new Map<string, Defined>();
  readonly #known: Set<string>;
  readonly #problems: Problem[] = [];
  readonly #leads = new Map<Defined, Defined[]>();
  readonly #spare: Defined[] = [];
  /** Those that links take their addresses from. */
  readonly #led = new Set<string>();
  #within: Defined | undefined;
  /** What is referred to, by its label, in the order in which it is. */
  readonly #referred = new Map<string, { number: number; references: number }>();
  #count = 0;

  /** `labels`: those of every footnote that the note defines, wherever. */
  constructor(labels: readonly string[]) {
    this.#known = new Set(labels.map(normal));
  }

  /** The words of a footnote as the note has them. */
  define(label: string, place: Place, read: () => Block[]): void {
    const key = normal(label);
    const one: Defined = { label, place, read };
    this.#known.add(key);
    if (!this.#defined.has(key)) {
      this.#defined.set(key, one);
      return;
    }
    this.#spare.push(one);
    this.#warn(
      "footnote-twice",
      label,
      "is there already: what it says stands at the end",
      place,
      "Give it a label of its own.",
    );
  }

  /** A reference: the number of its footnote and how many lead there so far; undefined where no footnote has that label. */
  refer(label: string, place: Place): { number: number; occurrence: number } | undefined {
    const key = normal(label);
    if (!this.#known.has(key)) {
      this.#warn(
        "footnote-undefined",
        label,
        "is defined nowhere",
        place,
        "Define it as [^label]: words, on a line of its own.",
      );
      return undefined;
    }
    const referred = this.#referred.get(key) ?? { number: ++this.#count, references: 0 };
    this.#referred.set(key, referred);
    referred.references++;
    const target = this.#defined.get(key);
    if (this.#within !== undefined && target !== undefined)
      this.#leads
        .set(this.#within, this.#leads.get(this.#within) ?? [])
        .get(this.#within)
        ?.push(target);
    return { number: referred.number, occurrence: referred.references };
  }

  /** A link that takes its address from a footnote: `[words][^label]`. */
  lead(label: string): void {
    this.#led.add(normal(label));
  }

  /** Every footnote by its number, once all that refers to them was read; those that nothing refers to come last. */
  all(): Footnote[] {
    const made = new Map<Defined, Block[]>();
    // Those that are referred to while this goes on come after the others.
    for (const [key] of this.#referred) {
      const next = this.#defined.get(key);
      if (next !== undefined) made.set(next, this.#readWithin(next));
    }
    const idle = [...this.#defined.values()].filter(
      (one) => !made.has(one) && !this.#led.has(normal(one.label)),
    );
    for (const one of idle) {
      this.#warn(
        "footnote-unused",
        one.label,
        "is referred to nowhere: it stands at the end",
        one.place,
        "Refer to it as [^label], or take it out.",
      );
      made.set(one, this.#readWithin(one));
    }
    for (const one of this.#spare) made.set(one, this.#readWithin(one));
    this.#circles();
    const ordered = [...made].map(([one, children]) => {
      const { number, references } = this.#referred.get(normal(one.label)) ?? { number: 0, references: 0 };
      const isFirst = this.#defined.get(normal(one.label)) === one;
      return {
        children,
        place: one.place,
        number: isFirst && number > 0 ? number : Infinity,
        references: isFirst ? references : 0,
      };
    });
    // None of them is refused a number: what nobody refers to is counted on.
    return ordered.toSorted((a, b) => a.number - b.number).map((one, i) => ({ ...one, number: i + 1 }));
  }

  problems(): readonly Problem[] {
    return this.#problems;
  }

  #readWithin(one: Defined): Block[] {
    this.#within = one;
    const blocks = one.read();
    this.#within = undefined;
    return blocks;
  }

  // A footnote that leads back to itself by way of others: nobody can read it to its end.
  #circles(): void {
    const left = peeled(peeled(this.#leads), true);
    for (const { label, place } of left.keys())
      this.#warn("footnote-circle", label, "leads back to itself", place, "Take one of the references out.");
  }

  #warn(code: string, label: string, what: string, place: Place, hint: string): void {
    this.#problems.push(warning(code, `the footnote [^${excerpt(label)}] ${what}`, place, hint));
  }
}

/** What is left once all that leads nowhere (or, turned round, to which nothing leads) was taken out, over and over. */
function peeled<T>(leads: ReadonlyMap<T, readonly T[]>, turned = false): Map<T, T[]> {
  const edges = [...leads].flatMap(([from, targets]) =>
    targets.map((to): readonly [T, T] => (turned ? [to, from] : [from, to])),
  );
  const out = Map.groupBy(edges, ([from]) => from);
  const back = Map.groupBy(edges, ([, to]) => to);
  const count = new Map([...out].map(([from, all]) => [from, all.length]));
  const idle = [...new Set(edges.map(([, to]) => to))].filter((one) => !out.has(one));
  const gone = new Set<T>();
  for (let one = idle.pop(); one !== undefined; one = idle.pop()) {
    gone.add(one);
    for (const [from] of back.get(one) ?? []) {
      const rest = (count.get(from) ?? 0) - 1;
      count.set(from, rest);
      if (rest === 0) idle.push(from);
    }
  }
  const kept = [...leads].filter(([from]) => !gone.has(from));
  return new Map(kept.map(([from, targets]) => [from, targets.filter((to) => !gone.has(to))]));
}

function normal(label: string): string {
  return label.toLowerCase();
}
