/**
 * Four hundred attacks by the words of a stranger's note, head or link log: to run a script in what is published, to
 * forge a field or a part of a message, to write controls to a terminal or commands to the log of a CI. Each is a note
 * of its own; a note that is refused has failed as an attack, too.
 */
import { noteText } from "../notes.ts";
import { CONTROLS } from "./controls.ts";
import { FORGERIES } from "./forgeries.ts";
import { ADDRESSES, SCRIPTS } from "./scripts.ts";

export interface Attack {
  readonly kind: "script" | "forgery" | "control";
  readonly permalink: string;
  /** The file in the notes' folder. */
  readonly file: string;
  readonly note: string;
  /** The words themselves. */
  readonly words: string;
}

/** A note with the words in one place of it, and the link log's entry with them. */
type Place = (words: string, own: Readonly<Record<string, string>>) => string;

/** YAML in double quotes: any character may stand in it. */
const quoted = (words: string) => JSON.stringify(words);
const field =
  (name: string, body = "Words.\n"): Place =>
  (words, own) =>
    noteText(body, { ...own, [name]: quoted(words) });
const body =
  (text: (words: string) => string): Place =>
  (words, own) =>
    noteText(`${text(words)}\n`, own);

const SHOWN: readonly Place[] = [
  body((words) => `# Lamp\n\na ${words} b\n\n${words}\n`),
  body(
    (words) =>
      `# ${words}\n\n# Oil\n\n# Gate\n\n\`${words}\`\n\n    ${words}\n\n| a | ${words} |\n|---|---|\n| ${words} | b |\n`,
  ),
  (words, own) =>
    noteText(`Attendees: ${words}\n\nACTION: Ada — ${words}\n\nThe next meeting is on 10 March: ${words}\n`, {
      ...own,
      subject: quoted(words),
      description: quoted(`A ${words}`),
      tags: `[${quoted(words)}]`,
      author: `{ name: ${quoted(words)}, uri: ${quoted(`https://a.example/?${words}`)} }`,
    }),
];
const LINKED: Place = body(
  (words) =>
    `[x](${words}) [y](<${words}>) ![z](<${words}>) <${words}> [r][r] ${words}\n\n[r]: <${words}> "${words}"\n`,
);
const MAILED: readonly Place[] = [
  field("subject"),
  field("description"),
  (words, own) => noteText("Words.\n", { ...own, author: `{ name: ${quoted(words)}, email: a@b.example }` }),
  (words, own) => noteText("Words.\n", { ...own, author: `{ name: Ada, email: ${quoted(words)} }` }),
  body((words) => words),
];
const SAID: readonly Place[] = [
  field("subject"),
  (words, own) =>
    noteText("Words.\n", { ...own, tags: `[${quoted(words)}]`, author: quoted(words), [quoted(words)]: "1" }),
  body(
    (words) =>
      `# ${words}\n\n[a${words}](#x${words}) [][${words}] ![](${words}.png) <${words}>\n\nAttendees: ${words}\n`,
  ),
  (words, own) =>
    noteText("Words.\n", { ...own, permalink: quoted(words), updated: quoted(words), draft: quoted(words) }),
];

function attacks(
  kind: Attack["kind"],
  words: readonly string[],
  places: readonly Place[],
  name: string = kind,
): Attack[] {
  return words.flatMap((one, i) =>
    places.map((place, j) => {
      const permalink = `${name}-${i}-${j}`;
      return { kind, permalink, file: `${permalink}.md`, note: place(one, { permalink }), words: one };
    }),
  );
}

export const ATTACKS: readonly Attack[] = [
  ...attacks("script", SCRIPTS, SHOWN),
  ...attacks("script", ADDRESSES, [LINKED], "address"),
  ...attacks("forgery", FORGERIES, MAILED),
  ...attacks("control", CONTROLS, SAID),
];

/** How many attacks the link log holds beside those. */
export const LOGGED = SCRIPTS.length + ADDRESSES.length;

/** A link log whose words and addresses are the attacks, an entry each. */
export function linkLog(): string {
  const entry = (words: string, uri: string, i: number) =>
    `- { id: k${i}, uri: ${quoted(uri)}, title: ${quoted(words)}, date: 2026-03-03, stream: ${quoted(words)} }\n`;
  const titles = SCRIPTS.map((words, i) => entry(words, `https://a.example/?${words}`, i));
  return [...titles, ...ADDRESSES.map((uri, i) => entry("x", uri, SCRIPTS.length + i))].join("");
}
