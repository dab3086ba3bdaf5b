import type { Place } from "../problem.ts";

/**
 * Notations that notes and the configuration share: YAML, TOML, dates, cleaning. This room refuses to know what a
 * value means. Here: a structured text as plain values, and where each of them stands.
 */
export interface PlacedValue<V = Readonly<Record<string, unknown>>> {
  readonly values: V;
  /** Where a value stands; where it is missing, the nearest one above it. */
  placeOf(...path: readonly (string | number)[]): Place;
}

/** Whether a value has values of its own by name. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
