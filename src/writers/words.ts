/**
 * Every word of ours that an output prints: what the note does not say. One closed table, each overridable by the
 * configuration (`looks.words`), so that a project can speak its own language. What stands in braces is filled in.
 */

export const WORDS = {
  // The newsletter and the page, and where a meeting was cancelled the post.
  contents: "In these notes",
  agreed: "What was agreed",
  agreedDecided: "Decided",
  agreedToDo: "To do",
  agreedPutOff: "Put off",
  agreedMore: "{count} more",
  nextCall: "Next call",
  nextMeeting: "Next meeting",
  calendar: "Add to your calendar",
  present: "Present",
  chair: "chair",
  cancelled: "Cancelled",
  allMeetings: "All meetings",
  feed: "Feed: {title}",
  unsubscribe: "Unsubscribe",
  // The newsletter.
  readOnWeb: "Read on the web",
  rest: "The rest is on the web",
  notesBy: "Notes by {authors}.",
  reply: "Something wrong or missing? Reply to this message.",
  thisMeeting: "This meeting on the web",
  thisDigest: "This digest on the web",
  // The head of every page.
  pageSite: "Site",
  pageHome: "Meetings",
  pageSearch: "Search",
  pageSearchOf: "Search the notes: {title}",
  pageSearchFor: "Words of the notes: topics, decisions, actions, people, links",
  pageFound: "{count} found.",
  pageFoundNone: "Nothing found.",
  pageFoundNot: "The notes could not be read. The years below lead to them.",
  pageSearching: "Still reading…",
  pageLink: "Link",
  // The home page.
  pageFollow: "Follow",
  pageJoin: "Get the notes by mail",
  pageNewest: "Newest meeting",
  pageEarlier: "Earlier meetings",
  pageDigests: "Digests",
  // The page.
  pageNotesBy: "notes by {authors}",
  pageTopic: "Link to this topic",
  pageNewsletter: "As a newsletter",
  pagePost: "As plain text",
  // The list of meetings and the page of the link log.
  pageYears: "Years",
  pageOlder: "Older: {year}",
  pageCalendar: "Calendar",
  pageLinks: "Links",
  pageFirst: "first named on {date}",
  pageNoLinks: "No notes have a link yet.",
  pageLinksOf: "Every link in the notes: {title}",
  // The index.
  pageIndexOf: "Topics, decisions, actions and people of all meetings: {title}",
  pageNoIndex: "No notes say anything of it yet.",
  pageNoTopic: "Under no topic",
  pageTopics: "Topics",
  pagePeople: "People",
  pageOneMeeting: "1 meeting, {first}",
  pageMeetings: "{count} meetings, {first} to {last}",
  // The page of the people.
  pagePeopleOf: "Who comes to the meetings, and what each has to do: {title}",
  pageLookedThrough: "Actions are those of the newest {count} meetings.",
  pageOpen: "Open",
  pageDone: "Done",
  pageDoneBy: "done by {date}",
  // The feeds: what a browser says of one, the link log's title, where a link of it stands, and what the list of feeds calls
  // the authors' own sites.
  feedIs: "This is a feed: copy its address into a feed reader to follow the meetings.",
  feedNotesBy: "Notes by",
  feedLinks: "{title}: links",
  feedFoundIn: "in {meeting}",
  feedAuthors: "Who writes",
  // The post: the facts of its head, then the rest of it.
  postWeb: "Web",
  postNotes: "Notes",
  postPresent: "Present",
  postNextCall: "Next call",
  postNextMeeting: "Next time",
  postContents: "Contents",
  postFootnotes: "Footnotes",
  postLinks: "Links",
  postNotesOf: "{title} notes",
  postMeetingNotesOf: "{title} meeting notes",
  postCorrections: "Corrections: reply to the list.",
  postCorrectionsToPeople: "Corrections: reply to this mail.",
  postArchive: "Archive",
  postFeed: "Feed",
  postUnsubscribe: "Leave",
  // A digest.
  digestDecisions: "Decided",
  digestActions: "To do",
  digestNobody: "Nobody in particular",
  digestNext: "What is next",
  digestLinks: "Links in these notes",
  // A correction.
  correction: "Correction: {subject}",
  corrects: "This corrects the notes that were sent on {date}. What changed:",
  moreChanges: "{count} more changes are in the notes below.",
  was: "Was:",
  now: "Now:",
  added: "Added:",
  takenOut: "Taken out:",
  // The next meeting's note. A reader of the same language finds who came and what is to do by these.
  agendaAttendees: "Attendees",
  agendaUsual: "Who was at half of the last meetings or more: strike who is not here.",
  agendaActions: "Open actions",
  agendaFrom: "From {meeting}:",
  agendaNothing: "Nothing was put off to this meeting, and no action is open.",
  agendaNews: "the news in one line, when the meeting is over: the summary everywhere",
} as const;
export type Word = keyof typeof WORDS;
export type Words = Readonly<Record<Word, string>>;

/** The columns that a word has: the values of the post's facts stand at column 14, those of its signature at 10. */
export function roomFor(word: Word): number {
  if (/^post(?:Web|Notes|Present|NextCall|NextMeeting)$/.test(word)) return 10;
  if (/^post(?:Archive|Feed|Unsubscribe)$/.test(word)) return 8;
  // Lines of their own in the post, which is 72 columns wide.
  return /^(?:post|agreed|digest)/.test(word) ? 60 : 100;
}

/** The names of the holes in a word, in no order. */
export function holesOf(word: string): ReadonlySet<string> {
  return new Set([...word.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name));
}

/** A word with its holes filled. */
export function worded(word: string, fields: Readonly<Record<string, string | number>>): string {
  return word.replace(/\{(\w+)\}/g, (hole, name: string) => String(fields[name] ?? hole));
}
