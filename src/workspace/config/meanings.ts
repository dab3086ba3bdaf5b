/**
 * What each key of the configuration and each field of a note's head means, in a sentence: for `minutewire docs` and
 * for the schemas that editors read. A name that is a mailing's or a transport's own is left out of a key.
 */
import { COLOURS } from "../../writers/colours.ts";
import { WORDS, type Word } from "../../writers/words.ts";

/** The keys of minutewire.yaml. */
const SETTINGS: Readonly<Record<string, string>> = {
  site: "The project and where its pages are.",
  "site.title": "Opens the post, the newsletter and the feed.",
  "site.description": "What the project is, in a sentence or two, for the first page and the feeds.",
  "site.url": "The project's own site, a folder: relative links of notes are resolved against it.",
  "site.minutes": "Where the folder `out` is served: feeds and pages have their addresses under it.",
  "site.page": "An address with {permalink}, where the meetings' pages live elsewhere.",
  "site.language":
    "The language of dates in words, of our labels (English and German) and of the pages, as a tag such as en or de-AT.",
  "site.timezone":
    "The time zone in which days end, such as Europe/Lisbon; one other than UTC is also that of a next meeting's hour where the note says none.",
  "site.id":
    "An IRI prefix such as tag:example.org,2026: that makes, with the permalink, an entry's id. Never change it.",
  "site.anchors":
    "How headings' ids are made: squash drops all but letters and digits, dash turns spaces into hyphens.",
  "site.hub": "A WebSub hub that is told when a feed changed.",
  notes: "Which files are notes, and of what form.",
  "notes.files": "Globs that find the notes, relative to the configuration's folder.",
  "notes.links": "A YAML file of links kept by hand, merged into the link log.",
  "notes.fields":
    "Our names of fields to the folder's, such as { updated: date }; a list where notes differ.",
  "notes.ignore":
    "Keys of the folder's own heads that mean nothing here, beside those of Jekyll, Hugo, Pelican, HackMD, Obsidian.",
  "notes.breaks": "Whether a line of the text ends where it ends in the note, as on HackMD.",
  "notes.path":
    "What the end of a note's path looks like, without its ending: a pattern such as {group}/{date}, or several.",
  "notes.lines": "What lines near the top of a note look like, whole: patterns such as '**Date:** {date}'.",
  "notes.defaults": "What stands in where the head of a note does not say it.",
  "notes.defaults.subject": "A template such as '{heading}, {date}'.",
  "notes.defaults.permalink":
    "A template such as '{group}-{date}', or '{path}'. Ids are made of it: never change it.",
  "notes.defaults.updated": "A template of the day, such as '{year}-{month}-01'.",
  "notes.defaults.description": "A template of the summary.",
  "notes.defaults.author": "Who wrote the notes that name nobody: a name, or name, uri and email.",
  "notes.agreed": "Whether outputs open with the decisions, actions and deferrals that are found, quoted.",
  looks: "What the newsletter, the page and the post look like and say.",
  "looks.logo":
    "The project's sign on mail and pages: a file or an address, perhaps with alt, dark and width.",
  "looks.masthead":
    "The words on top of the newsletter: unless set the site's title, where no logo says it; false shows none.",
  "looks.footer": "What closes newsletter, post and pages, in Markdown: the list, a sponsor, a licence.",
  "looks.css":
    "One stylesheet of the project's own for the pages, 32 KB at most, behind ours; what it hides is told.",
  "looks.accent": "The project's own colour, or one each for light and dark.",
  "looks.colours": "Colours of the newsletter and the page, light and dark, each # and six digits.",
  "looks.words": "Our labels in other words, or in a language that we do not speak.",
  emails: "A folder of templates; each file replaces the shipped one of its name.",
  feeds: "A folder with one YAML file a feed; without it there is one feed of everything.",
  authorFeeds: "Whether everybody who writes notes has a feed.",
  out: "The folder that build writes; other files in it are left alone, and each site wants its own.",
  state:
    "Where the outbox lives: a folder (kept, and kept out of git), git (a branch of the notes' repository), or env:NAME (a database).",
  mailings: "Each new meeting goes once through every mailing. Their names are yours.",
  "mailings.parts": "post, newsletter, or both in one message, the plain text first.",
  "mailings.from": "The sender, also the envelope's; a list wants it to be a member.",
  "mailings.replyTo": "Where answers go: author, list or an address.",
  "mailings.to":
    "The list's address; or several, file:PATH with one a line, or query:SQL to the outbox's database: each has a message of its own.",
  "mailings.select":
    "Which meetings go through it: all, or those of one tag, author or topic, or whose path fits a glob.",
  "mailings.select.tag": "A tag of the note's head.",
  "mailings.select.author": "The name of one of its authors.",
  "mailings.select.topic": "A topic of the meeting, as in a feed.",
  "mailings.select.path": "A glob of the note's file, as seen from the configuration's folder.",
  "mailings.subject":
    "The message's subject, with {subject} or {news}, and {date}, {day}, {site}: '{site}: {news}'.",
  "mailings.images":
    "Whether a newsletter has a note's pictures: as links, fetched on opening, or sent along.",
  "mailings.transport": "A name under transports.",
  "mailings.list": "What the list runs; plain where it is none of these.",
  "mailings.archive":
    "Where the list's archive keeps a message: an address with {message-id} or {message-id-hash}.",
  "mailings.body": "fixed has lines of 72 columns, flowed those of RFC 3676.",
  "mailings.footnotes": "Where the links' addresses stand: at the end of the post or of each section.",
  "mailings.unsubscribe":
    "How somebody leaves who has the mail sent to his own address: https://…{token}… or mailto:….",
  "mailings.unsubscribeKey": "env:NAME or file:PATH: the key that signs {token}, 16 characters at least.",
  "mailings.onUncertain":
    "hold waits for a person; resend sends a doubtful delivery again, for lists that drop a repeat.",
  "mailings.autoSubmitted": "Whether Auto-Submitted: auto-generated is added (RFC 3834).",
  suppress:
    "file:PATH, one address a line, or query:SQL to the outbox's database: nobody in it is sent anything, up to the moment of sending.",
  transports: "Ways out, by names that are yours.",
  "transports.kind": "smtp sends; file writes one .eml a message and an mbox.",
  "transports.url":
    "env:NAME, file:PATH or an address without a password: smtp://host:587, smtps://host:465.",
  "transports.then": "The transport to try where this one has certainly not accepted a message.",
  "transports.ca": "A file of certificates in PEM that this transport trusts beside Node's own.",
  "transports.connections":
    "How many connections to this server there may be at once, 1 to 20; the first message goes alone.",
  "transports.perMinute":
    "How many messages may go this way in a minute, by all workers together (minutewire work).",
  "transports.timeouts": "How long a step may take, such as 30s or 5m.",
  "transports.timeouts.connect": "Until there is a connection: 30s.",
  "transports.timeouts.greeting": "Until the server greets: 5m.",
  "transports.timeouts.command": "Until a command is answered: 5m.",
  "transports.timeouts.block": "Until a piece of the message is taken: 3m.",
  "transports.timeouts.final": "Until the whole message is answered: 10m.",
  "transports.path": "The folder that the files go into.",
  retries: "When a delivery is tried again after a refusal that may pass.",
  "retries.first": "The first wait lies between this and firstAtMost.",
  "retries.firstAtMost": "The first wait lies between first and this.",
  "retries.longest": "Each wait is twice the one before, up to this; a day at most.",
  "retries.giveUp": "After that, and five refusals, the delivery is rejected.",
  checks: "What check finds.",
  "checks.ignore": "Codes of warnings that are not told, each as check tells it.",
  guards: "What publish does not send by itself.",
  "guards.age": "An older note is sent only if a person names it.",
  "guards.count": "If more notes than this are new at once, none is sent until a person names it.",
};

/** The fields of a note's head. */
export const HEAD_MEANINGS: Readonly<Record<string, string>> = {
  subject: "The mail's subject and the entry's title; one line.",
  permalink: "The note's own name for ever; ids in feeds and mail are made of it.",
  updated: "The meeting's date, such as 2026-03-03.",
  modified: "The date of the last revision worth telling.",
  author: "Who wrote the note: a name, Name <address>, or name with uri and email; or a list of these.",
  authors: "Who wrote the note, where they are several.",
  description: "The summary in every output.",
  tags: "A word, several with commas, or a list, for feeds to select by.",
  draft: "true: previewed, never sent, never in a feed.",
  publishAfter: "A date-time with a zone; until then the meeting is neither sent nor in a feed.",
  sequence: "How often the day was changed since people have it in their calendars.",
  status: "cancelled where the meeting did not take place.",
};

/** What a key of the configuration means; undefined where it is none. */
export function meaningOf(key: string): string | undefined {
  const [, word] = /^looks\.words\.(\w+)$/.exec(key) ?? [];
  if (word !== undefined && Object.hasOwn(WORDS, word)) return `In place of "${WORDS[word as Word]}".`;
  const [, colour, scheme] = /^looks\.colours\.(\w+)(?:\.(light|dark))?$/.exec(key) ?? [];
  if (colour !== undefined && Object.hasOwn(COLOURS, colour))
    return scheme === undefined ? `The colour of ${colour}.` : `The colour of ${colour}, ${scheme}.`;
  return Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
}
