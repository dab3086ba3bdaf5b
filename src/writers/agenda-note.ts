/**
 * The note of a meeting that is still to come, ready to be filled: Markdown with front matter, for a person and for
 * our own reader. It is a draft, so that nothing sends it before a person has been over it.
 */
import type { Meeting, Person } from "../model/meeting.ts";
import { type From, type NextAgenda, toDo, withDue } from "../model/next-agenda.ts";
import { topicAt } from "../model/outline.ts";
import { quotesFor } from "./languages/index.ts";
import { escapeMarkdown } from "./markdown.ts";
import { saysDay } from "./said-days.ts";
import { shortDate } from "./wording.ts";
import { type Words, worded } from "./words.ts";

/** What stands in its front matter. */
export type AgendaHead = Pick<Meeting, "subject" | "date" | "permalink" | "authors">;
/** What a folder calls a field. */
export type NameOf = (
  field: "updated" | "author" | "authors" | "subject" | "permalink" | "description" | "draft",
) => string;

/** In whose words it speaks: the language of days and quotation marks, and the words of ours. */
interface Speech {
  readonly language: string;
  readonly words: Words;
}

/** The text of the note; `nameOf` says what the folder calls each field. */
export function agendaNote(head: AgendaHead, agenda: NextAgenda, nameOf: NameOf, speech: Speech): string {
  const { words } = speech;
  const { deferred, actions, usual } = agenda;
  const body = [
    ...(usual.length === 0
      ? []
      : [
          `${comment(words.agendaUsual)}\n\n${words.agendaAttendees}: ${usual.map((name) => escapeMarkdown(name)).join(", ")}`,
        ]),
    ...deferred.map(
      ({ topic, said }) =>
        `## ${escapeMarkdown(topic, true)}\n\n${said.map((one) => quoted(one, speech)).join("\n>\n")}`,
    ),
    ...(actions.length === 0
      ? []
      : [[`## ${words.agendaActions}`, ...openActions(actions, speech)].join("\n\n")]),
  ];
  const whole = body.length === 0 ? [words.agendaNothing] : body;
  return `${frontMatter(head, nameOf, words)}\n${whole.join("\n\n")}\n`;
}

// Two hyphens might end it before its end.
function comment(words: string): string {
  return `<!-- ${words.replace(/-{2,}/g, "–")} -->`;
}

function frontMatter(
  { date, subject, permalink, authors }: AgendaHead,
  nameOf: NameOf,
  { agendaNews }: Words,
): string {
  const [author] = authors;
  const lines = [
    `${nameOf("updated")}: ${date}`,
    ...(authors.length === 1
      ? [`${nameOf("author")}:`, ...person(author, "  ")]
      : [`${nameOf("authors")}:`, ...authors.flatMap((one) => person(one, "  - "))]),
    `${nameOf("subject")}: ${quotedYaml(subject)}`,
    `${nameOf("permalink")}: ${quotedYaml(permalink)}`,
    // Nothing is written for it: what we could say would be mailed as the news.
    `# ${nameOf("description")}: ${quotedYaml(agendaNews)}`,
    `${nameOf("draft")}: true`,
  ];
  return `---\n${lines.join("\n")}\n---\n`;
}

function person({ name, uri, email }: Person, first: string): string[] {
  const fields = Object.entries({ name, uri, email }).filter(([, value]) => value !== undefined);
  const rest = " ".repeat(first.length);
  return fields.map(([key, value], i) => `${i === 0 ? first : rest}${key}: ${quotedYaml(value ?? "")}`);
}

/** YAML 1.2.2, 7.3.2: in single quotes only the quote itself is special. */
function quotedYaml(line: string): string {
  return `'${line.replaceAll("'", "''")}'`;
}

// In quotation marks within a quotation: no reader takes it for something put off again.
function quoted({ quote, meeting }: From<{ readonly quote: string }>, { language }: Speech): string {
  return `> ${inMarks(quote, language)}\n> ${linkTo(meeting, language)}`;
}

function inMarks(said: string, language: string): string {
  const [[open, close]] = quotesFor(language);
  return open + escapeMarkdown(said) + close;
}

// Its day stands behind a subject that does not say it.
function linkTo({ subject, url, date }: Meeting, language: string): string {
  const day = saysDay(subject, date, language) ? "" : `, ${shortDate(date, language)}`;
  return `[${escapeMarkdown(subject)}](${/[()]/.test(url) ? `<${url}>` : url})${day}`;
}

function openActions(actions: NextAgenda["actions"], { language, words }: Speech): string[] {
  const groups = Map.groupBy(actions, (action) => contextOf(action, language));
  return [...groups].map(([meeting, own]) => {
    const tasks = own.map((action) => `- [ ] ${escapeMarkdown(withDue(toDo(action), action))}`);
    return [worded(words.agendaFrom, { meeting }), "", ...tasks].join("\n");
  });
}

// The meeting, and the topic under which it was said where that is more than "Actions".
function contextOf({ meeting, line, rule }: NextAgenda["actions"][number], language: string): string {
  const topic = IN_LIST.test(rule) ? undefined : topicAt(meeting.topics, line)?.title;
  const link = linkTo(meeting, language);
  return topic === undefined ? link : `${link}, ${inMarks(topic, language)}`;
}

/** The rules of lists and tables of actions. */
const IN_LIST = /^(?:section|table)\./;
