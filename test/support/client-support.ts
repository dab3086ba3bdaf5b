/**
 * Writes `src/preview/clients/support.ts` anew from what caniemail.com has measured:
 *
 *     node test/support/client-support.ts data.json > src/preview/clients/support.ts
 *
 * where data.json is what https://www.caniemail.com/api/data.json serves.
 */
import { readFileSync } from "node:fs";

interface Measured {
  readonly last_update_date: string;
  readonly data: readonly {
    readonly slug: string;
    readonly title: string;
    /** By family and platform: the versions, oldest first, each y, n, a (partly) or u (not known), and notes. */
    readonly stats: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  }[];
}

/** Those that most readers of a project's mail have; the key is caniemail's family and platform. */
const CLIENTS: Readonly<Record<string, string>> = {
  "apple-mail/ios": "Apple Mail, iPhone",
  "apple-mail/macos": "Apple Mail, Mac",
  "gmail/desktop-webmail": "Gmail, web",
  "gmail/android": "Gmail, Android",
  "gmail/ios": "Gmail, iPhone",
  "outlook/windows": "Outlook, Windows (classic)",
  "outlook/outlook-com": "Outlook, web",
  "outlook/macos": "Outlook, Mac",
  "outlook/android": "Outlook, Android",
  "outlook/ios": "Outlook, iPhone",
  "thunderbird/macos": "Thunderbird",
  "samsung-email/android": "Samsung Email",
  "yahoo/desktop-webmail": "Yahoo! Mail, web",
  "protonmail/desktop-webmail": "Proton Mail, web",
  "fastmail/desktop-webmail": "Fastmail, web",
  "hey/desktop-webmail": "HEY, web",
  "gmx/desktop-webmail": "GMX, web",
  "web-de/desktop-webmail": "WEB.DE, web",
};

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("name the file that caniemail.com's API serves");
const { last_update_date, data }: Measured = JSON.parse(readFileSync(file, "utf8"));

function lettersOf(stats: Measured["data"][number]["stats"]): string {
  return Object.keys(CLIENTS)
    .map((key) => {
      const [family = "", platform = ""] = key.split("/");
      return Object.values(stats[family]?.[platform] ?? {}).at(-1)?.[0] ?? "u";
    })
    .join("");
}

const rows = data.flatMap(({ slug, title, stats }) => {
  const letters = lettersOf(stats);
  return /[na]/.test(letters) && /^(?:css|html|image)-/.test(slug)
    ? [`  ${JSON.stringify(slug)}: [${JSON.stringify(title)}, ${JSON.stringify(letters)}],`]
    : [];
});
process.stdout.write(`/**
 * What mail clients do with HTML and CSS, as caniemail.com measured it (MIT licence, https://www.caniemail.com): of each
 * feature that not all of them have its title, and a letter a client in the order of CLIENTS: y yes, n no, a in part, u not
 * known. Written by test/support/client-support.ts.
 */
export const MEASURED = "${last_update_date.slice(0, 10)}";

export const CLIENTS = [
${Object.values(CLIENTS)
  .map((name) => `  ${JSON.stringify(name)},`)
  .join("\n")}
] as const;

export const SUPPORT: Readonly<Record<string, readonly [title: string, letters: string]>> = {
${rows.join("\n")}
};
`);
