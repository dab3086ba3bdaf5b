/** The figures: what is compared with what, and the goal of each. */
import type { Samples, SCENARIOS } from "./scenarios.ts";

export interface Figure {
  readonly name: string;
  readonly scenario: keyof typeof SCENARIOS;
  /** The names of two rows of samples; a figure without a reference is judged by what it is. */
  readonly ours: string;
  readonly reference?: readonly [row: string, name: string];
  readonly unit: "s" | "MB" | "KB" | "/s";
  /** Of the ratio, or of ours where there is no reference; absent where the figure only tells. */
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number };
  /** Part of the short form: nothing is fetched, and it is quick with a small archive. */
  readonly isShort?: true;
  /** Only with --full, or by its name: it takes archives many times as large. */
  readonly isFull?: true;
}

const NODE = ["reference", "node -e 0"] as const;
const HUGO = ["hugo", "Hugo"] as const;
const S = { unit: "s" } as const;
const SHORT = { isShort: true } as const;
const FULL = { isFull: true } as const;

// biome-ignore format: a table
export const FIGURES: readonly Figure[] = [
  { name: "clean-wall", scenario: "clean", ours: "wall", reference: HUGO, ...S, goal: { atMost: 1.5 } },
  { name: "clean-cpu", scenario: "clean", ours: "cpu", reference: ["lexer", "marked's lexer"], ...S, goal: { atMost: 4 }, ...SHORT },
  { name: "clean-eleventy", scenario: "clean", ours: "wall", reference: ["eleventy", "Eleventy"], ...S },
  { name: "home-size", scenario: "sizes", ours: "home", unit: "KB", goal: { atMost: 300 } },
  { name: "links-size", scenario: "sizes", ours: "links", unit: "KB", goal: { atMost: 300 } },
  { name: "index-size", scenario: "sizes", ours: "index", unit: "KB", goal: { atMost: 300 } },
  { name: "unchanged", scenario: "unchanged", ours: "ours", reference: NODE, ...S, goal: { atMost: 6 }, ...SHORT },
  { name: "added", scenario: "added", ours: "ours", reference: HUGO, ...S, goal: { atMost: 1 / 12 } },
  { name: "preview-path", scenario: "previewPath", ours: "ours", reference: NODE, ...S, goal: { atMost: 4 }, ...SHORT },
  { name: "preview-permalink", scenario: "previewPermalink", ours: "ours", reference: NODE, ...S, goal: { atMost: 4 }, ...SHORT },
  { name: "preview-newsletter", scenario: "newsletter", ours: "ours", reference: ["reference", "mjml's cli"], ...S },
  { name: "preview-first", scenario: "served", ours: "first", reference: NODE, ...S, goal: { atMost: 12 } },
  { name: "preview-saved", scenario: "served", ours: "saved", reference: ["beside", "node -e 0"], ...S, goal: { atMost: 5 } },
  { name: "publish", scenario: "publish", ours: "ours", reference: NODE, ...S, goal: { atMost: 15 }, ...SHORT },
  { name: "messages", scenario: "messages", ours: "ours", reference: ["pool", "nodemailer's pool"], unit: "/s", goal: { atLeast: 0.8 } },
  { name: "messages-source", scenario: "messages", ours: "ours", reference: ["source", "smtp-source"], unit: "/s" },
  { name: "workers", scenario: "workers", ours: "ours", reference: ["pool", "nodemailer's pool"], unit: "/s", goal: { atLeast: 0.7 } },
  { name: "workers-rows", scenario: "workers", ours: "large", reference: ["ours", "a tenth the rows"], unit: "/s", goal: { atLeast: 0.9 } },
  { name: "workers-cpu", scenario: "workers", ours: "worker", unit: "s" },
  { name: "workers-server", scenario: "workers", ours: "server", unit: "s" },
  { name: "workers-row", scenario: "workers", ours: "row", unit: "KB" },
  { name: "growth", scenario: "growth", ours: "large", reference: ["small", "a tenth of it"], ...S, goal: { atMost: 2 }, ...FULL },
  { name: "memory", scenario: "memory", ours: "ours", unit: "MB", goal: { atMost: 300 }, ...FULL },
];

/** A figure as it was measured; medians. */
export interface Measured {
  readonly ours: number;
  readonly reference?: number;
  /** Of pairs, each taken in turn. */
  readonly ratio?: number;
}

/** What samples say of a figure; undefined where it, or what it is compared with, could not be had. */
export function measured({ ours, reference }: Figure, samples: Samples): Measured | undefined {
  const own = samples[ours];
  const others = reference && samples[reference[0]];
  if (own === undefined) return undefined;
  if (reference === undefined) return { ours: median(own) };
  if (others === undefined) return undefined;
  const ratios = own.map((number, at) => number / (others[at] ?? Number.NaN));
  return { ours: median(own), reference: median(others), ratio: median(ratios) };
}

/** What a figure is judged by. */
export function judged({ ours, ratio }: Measured): number {
  return ratio ?? ours;
}

/** Whether its goal is reached; undefined where it has none. */
export function isReached({ goal }: Figure, found: Measured): boolean | undefined {
  if (goal === undefined) return undefined;
  return "atMost" in goal ? judged(found) <= goal.atMost : judged(found) >= goal.atLeast;
}

/** How many times worse than before: 1.2 is 20 % worse, below 1 is better. */
export function worseBy({ goal, unit }: Figure, before: number, now: number): number {
  const isMoreBetter = goal === undefined ? unit === "/s" : "atLeast" in goal;
  return isMoreBetter ? before / now : now / before;
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = low] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
}
