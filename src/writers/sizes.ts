/**
 * The sizes of letters in the newsletter, the pages and the feeds: few, each a clear step from the next. Fragments and
 * style sheets name them as they name colours: `{{sizes.title}}`.
 */

/** Of letters, and of their line, in CSS pixels. */
const SIZES = {
  /** The news: one in each output, and the largest by far. */
  title: [36, 42],
  /** The same on a phone. */
  phone: [33, 38],
  /** A topic, and what heads a list. */
  topic: [22, 28],
  /** What leads on from the news, and what is called by its name: the project, a day, a panel. */
  lead: [18, 28],
  body: [16, 26],
  /** Facts, labels, tables, code, the end. */
  small: [14, 22],
} as const;

/** Every size as the settings have it: `sizes.body` is a rule of style, the other two are its parts. */
export const SIZE_SETTINGS: readonly (readonly [name: string, value: string])[] = Object.entries(
  SIZES,
).flatMap(([name, [letters, line]]) => [
  [`sizes.${name}`, `font-size:${letters}px;line-height:${line}px`] as const,
  [`sizes.${name}.letters`, `${letters}px`] as const,
  [`sizes.${name}.line`, `${line}px`] as const,
]);
