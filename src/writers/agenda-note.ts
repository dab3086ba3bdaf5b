/**
 * The note of a meeting that is still to come, ready to be filled: Markdown with front matter, for a person and for
 * our own reader. It is a draft, so that nothing sends it before a person has been over it.
 */
import type { Meeting, Person } from "../model/meeting.ts";
import { type From, type NextAgenda, toDo } from "../model/next-agenda.ts";
import { topicAt } from "../model/outline.ts";
import { redate } from "../model/redate.ts";
import { escapeMarkdown } from "./markdown.ts";

/** What stands in its front matter. */
export type AgendaHead = Pick<Meeting, "subject" | "date" | "permalink" | "authors">;
/** What a folder calls a field. */
export type NameOf = (
  field: "updated" | "author" | "authors" | "subject" | "permalink" | "description" | "draft",
) => string;

/** The text of the note; `nameOf` says what the folder calls each field. */
export function agendaNote(head: AgendaHead, agenda: NextAgenda, nameOf: NameOf): string {
  const { deferred, actions, usual } = agenda;
  const body = [
    ...(usual.length === 0 ? [] : [`${COMMENT}\n\nAttendees: ${usual.map(escapeMarkdown).join(", ")}`]),
    ...deferred.map(({ topic, said }) => `## ${escapeMarkdown(topic)}\n\n${said.map(quoted).join("\n>\n")}`),
    ...(actions.length === 0 ? [] : [["## Open actions", ...openActions(actions)].join("\n\n")]),
  ];
  const empty = "Nothing was put off to this meeting, and no action is open.";
  return `${frontMatter(head, nameOf)}\n${(body.length === 0 ? [empty] : body).join("\n\n")}\n`;
}

const COMMENT = "<!-- Who was at half of the last meetings or more: strike who is not here. -->";

function frontMatter({ date, subject, permalink, authors }: AgendaHead, nameOf: NameOf): string {
  const [author] = authors;
  const lines = [
    `${nameOf("updated")}: ${date}`,
    ...(authors.length === 1
      ? [`${nameOf("author")}:`, ...person(author, "  ")]
      : [`${nameOf("authors")}:`, ...authors.flatMap((one) => person(one, "  - "))]),
    `${nameOf("subject")}: ${quotedYaml(subject)}`,
    `${nameOf("permalink")}: ${quotedYaml(permalink)}`,
    // Nothing is written for it: what we could say would be mailed as the news.
    `# ${nameOf("description")}: 'the news in one line, when the meeting is over: the summary everywhere'`,
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
function quoted({ quote, meeting }: From<{ readonly quote: string }>): string {
  return `> “${escapeMarkdown(quote)}”\n> ${linkTo(meeting)}`;
}

// Its day stands behind a subject that does not say it.
function linkTo({ subject, url, date }: Meeting): string {
  const day = redate(subject, date, date) === undefined ? `, ${date}` : "";
  return `[${escapeMarkdown(subject)}](${/[()]/.test(url) ? `<${url}>` : url})${day}`;
}

function openActions(actions: NextAgenda["actions"]): string[] {
  return [...Map.groupBy(actions, contextOf)].map(([context, own]) =>
    [`From ${context}:`, "", ...own.map((action) => `- [ ] ${escapeMarkdown(toDo(action))}`)].join("\n"),
  );
}

// The meeting, and the topic under which it was said where that is more than "Actions".
function contextOf({ meeting, line, rule }: NextAgenda["actions"][number]): string {
  const topic = IN_LIST.test(rule) ? undefined : topicAt(meeting.topics, line)?.title;
  return topic === undefined ? linkTo(meeting) : `${linkTo(meeting)}, “${escapeMarkdown(topic)}”`;
}

/** The rules of lists and tables of actions. */
const IN_LIST = /^(?:section|table)\./;
