/** The colours of the newsletter and the page, light and dark, each overridable by the configuration (`looks.colours`). */

export const COLOURS = {
  page: { light: "#ffffff", dark: "#14191f" },
  panel: { light: "#f4f6f8", dark: "#1d242c" },
  text: { light: "#24303b", dark: "#d3dae1" },
  heading: { light: "#111a22", dark: "#f1f4f7" },
  muted: { light: "#566370", dark: "#9ba8b5" },
  link: { light: "#0b5a86", dark: "#7fc1ec" },
  accent: { light: "#0f7a74", dark: "#5cc4bb" },
  line: { light: "#d5dce3", dark: "#37424d" },
} as const;
export type Colour = keyof typeof COLOURS;
export type Scheme = "light" | "dark";
/** `#rrggbb`, the only notation that every mail reader knows. */
export type Colours = Readonly<Record<Colour, Readonly<Record<Scheme, string>>>>;

/** WCAG 2.2, 1.4.3, for text of any size. */
export const ENOUGH = 4.5;

/** A colour of words on a background of theirs that it cannot be read on. */
interface Faint {
  readonly colour: Colour;
  readonly on: Colour;
  readonly scheme: Scheme;
  /** To one; under ENOUGH. */
  readonly ratio: number;
}

/** Every pair of words and ground, light and dark, that has too little contrast. Lines are ornament. */
export function faint(colours: Colours): Faint[] {
  const words = ["text", "heading", "muted", "link", "accent"] as const;
  const pairs = (["light", "dark"] as const).flatMap((scheme) =>
    words.flatMap((colour) => (["page", "panel"] as const).map((on) => ({ colour, on, scheme }))),
  );
  return pairs
    .map((pair) => ({
      ...pair,
      ratio: contrast(colours[pair.colour][pair.scheme], colours[pair.on][pair.scheme]),
    }))
    .filter(({ ratio }) => ratio < ENOUGH);
}

/**
 * The colour nearest to one that can be read on every one of these grounds: made darker on light ground, lighter on
 * dark, no more than it takes, its hue kept. Undefined where no colour can be.
 */
export function nearestReadable(colour: string, grounds: readonly string[]): string | undefined {
  const isRead = (one: string) => grounds.every((ground) => contrast(one, ground) >= ENOUGH);
  for (let step = 0; step <= 255; step++)
    for (const end of [0, 255]) {
      const mixed = mix(colour, end, step / 255);
      if (isRead(mixed)) return mixed;
    }
  return undefined;
}

/** A colour on its way to black (0) or white (255). */
function mix(colour: string, end: number, part: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(value + (end - value) * part)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
