/**
 * A newsletter as different readers of mail colour it. Which scheme the mail's own rules see is set in its text, so that
 * what is shown does not depend on how the maker's own screen is set.
 */

/** What a newsletter may be shown as, and who shows it so. */
export const SCHEMES = {
  light: { label: "Light", whose: "every reader that is set light" },
  own: { label: "Dark, by its own rules", whose: "Apple Mail, Thunderbird, Outlook for Mac" },
  gmail: { label: "Dark, turned over", whose: "the apps of Gmail, which ask no rules" },
  outlook: {
    label: "Dark, as Outlook",
    whose: "Outlook's apps and outlook.com, which turn colours over and add marks",
  },
} as const;
export type SchemeName = keyof typeof SCHEMES;

const DARK = /\(\s*prefers-color-scheme\s*:\s*dark\s*\)/gi;
const LIGHT = /\(\s*prefers-color-scheme\s*:\s*light\s*\)/gi;
const [ALWAYS, NEVER] = ["(min-width: 0px)", "(max-width: 0px)"];

/** The HTML of a newsletter under a scheme. */
export function underScheme(html: string, scheme: SchemeName): string {
  switch (scheme) {
    case "light":
      return styled(
        html.replace(DARK, NEVER).replace(LIGHT, ALWAYS),
        ":root{color-scheme:light only!important}",
      );
    case "own":
      return styled(
        html.replace(DARK, ALWAYS).replace(LIGHT, NEVER),
        ":root{color-scheme:dark only!important}",
      );
    case "gmail":
      return turnedOver(html);
    case "outlook":
      return turnedOver(html).replace(/<body\b/i, "<body data-ogsc data-ogsb");
    default:
      return scheme satisfies never;
  }
}

function turnedOver(html: string): string {
  const plain = html
    .replace(DARK, NEVER)
    .replace(LIGHT, ALWAYS)
    .replace(OWN_OR_COLOUR, (found) => (found.startsWith("[") ? found : turned(found)));
  // What says no colour is black on white, and is turned over too.
  const ground = `:root{color-scheme:light only!important;background:${turned("#ffffff")};color:${turned("#000000")}}body{background-color:${turned("#ffffff")}}`;
  return styled(plain, ground);
}

/** Ours comes first: what the mail says after it counts as it would without. */
function styled(html: string, rules: string): string {
  return html.replace(/<head\b[^<>]*>/i, (head) => `${head}<style>${rules}</style>`);
}

/** A colour where one may stand: in a declaration, or in an attribute of old. */
const COLOUR =
  /(?<=[:\s(,"'])#(?:[0-9a-f]{6}|[0-9a-f]{3})(?=[\s;,)"'!}])|\brgb\(\s?\d{1,3}\s?,\s?\d{1,3}\s?,\s?\d{1,3}\s?\)|(?<=:\s?)(?:white|black)(?=\s?[;"'!}])/gi;

/** What the mail itself says for Outlook's dark stands as it is. */
const OWN_OR_COLOUR = new RegExp(
  `\\[data-ogs[cb]\\][^{}[\\]]{0,500}\\{[^{}]{0,2000}\\}|${COLOUR.source}`,
  "gi",
);

/** The colour of the same hue whose lightness is turned over; white becomes a dark grey, as it does in these apps. */
function turned(colour: string): string {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (high + low) / 2;
  const aim = 1 - 0.88 * lightness;
  const spread = 1 - Math.abs(2 * lightness - 1);
  const saturation = spread === 0 ? 0 : (high - low) / spread;
  // Each channel keeps its place between the lowest and the highest: so does the hue.
  const width = saturation * (1 - Math.abs(2 * aim - 1));
  const place = (channel: number) => (high === low ? 0.5 : (channel - low) / (high - low));
  const hex = [red, green, blue].map((channel) => {
    const value = Math.round(255 * Math.min(1, Math.max(0, aim + (place(channel) - 0.5) * width)));
    return value.toString(16).padStart(2, "0");
  });
  return `#${hex.join("")}`;
}

/** Red, green and blue from 0 to 1. */
function channels(colour: string): number[] {
  if (colour.toLowerCase() === "white") return [1, 1, 1];
  if (colour.toLowerCase() === "black") return [0, 0, 0];
  if (!colour.startsWith("#")) return (colour.match(/\d+/g) ?? []).map((one) => Number(one) / 255);
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, "$&$&") : colour.slice(1);
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
}
