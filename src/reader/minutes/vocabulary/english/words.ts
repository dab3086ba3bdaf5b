import { ACTION_WORDS } from "./action-words.ts";
import { DEED_WORDS } from "./deed-words.ts";
import { NAME_WORDS } from "./name-words.ts";
import { NEXT_FORMS } from "./next-forms.ts";
import { NEXT_WORDS } from "./next-words.ts";
import { DECISION_WORDS } from "./outcomes/decision-words.ts";
import { DEFERRAL_WORDS } from "./outcomes/deferral-words.ts";
import { OUTCOME_WORDS } from "./outcomes/outcome-words.ts";
import { OUTSIDE_WORDS } from "./outcomes/outside-words.ts";
import { SETTLING_WORDS } from "./outcomes/settling-words.ts";
import { WAITING_WORDS } from "./outcomes/waiting-words.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { PROMISE_WORDS } from "./promise-words.ts";
import { ROLE_WORDS } from "./role-words.ts";

/**
 * The words of English minutes, once, as plain data: labels, marks, roles, placeholders, names of sections, modals. A new
 * word is one entry here. Entries are sources of regular expressions that read as words: `|` parts two ways to say it,
 * parentheses only group, `'` stands for both apostrophes, {name} for another entry. The names of months and days of the
 * week are model/day.ts's: {weekday}, {ordinal}, {shortName}, {monthName}. expression.ts makes expressions of them.
 */
export const WORDS = {
  and: "and|plus",
  or: "or",
  to: "to",
  by: "by",
  on: "on",

  // Meetings and their parts.
  meeting: "call|meeting|session|sync|stand-?up|tele-?con(ference)?|telco",
  time: "time|week|fortnight|month|year",
  /** The same where it is surely meant: behind "next", or in a title. */
  gathering:
    "mtg|assembly|gathering|get-?together|catch-?up|hangout|retro(spective)?|town hall|office hours|round ?table|workshop|wrap-?up|jour fixe",
  /** Opens the title of an article. */
  newsletter: "newsletters?|changelog",
  ofArticle: "this (month|week) (in|at)|how (to|we|i)|why (we|i)|(a )?guide|tips|tutorial|checklist",
  /** In the subject or the title: it is no meeting, though a day stands there. */
  ofNews:
    "concerts?|recital|match( report)?|fixtures?|line-?ups?|register|rota|obituary|trial|news(letter)?|this (month|week)|digest|release[ds]?|changelog|call for|monthly|announc\\w*|version",
  /** What a plan calls the meeting that comes. */
  comingMeeting: "next (week's )?({meeting}|time)",
  notesHeading:
    "({meeting} |discussion )?(notes|minutes)|discussion( items| topics)?|(main )?topics( discussed)?|what (we|was) (talked about|discussed|spoke about)",
  agenda: "agenda",
  agendaHeading:
    "((to)?day's|the|our|{meeting}|proposed|draft|standing|usual) {agenda}( items?)?|{agenda}( items?)?",
  /** Heads all that was spoken of, where topics stand below it. */
  topicsHeading:
    "{notesHeading}|((the|our|main|key|open|talking|general|detailed|{meeting}|discussion|{agenda}|today's) ){0,3}({agenda}|notes|minutes|discussions?|discussed|topics|items|points|({meeting}|discussion) summary|proceedings|business|conversation|what( (came up|happened|was said))?)( discussed| (of|from) (the )?({meeting}|day))?",
  /** Heads a part of all that was spoken of. */
  partHeading:
    "day (\\d|one|two|three)|(first|second|third) (day|half|part|session)|part (\\d|one|two|three)|(morning|afternoon|evening)( session)?",
  /** Behind a label of the next meeting. */
  takesPlace: "is|will|takes",
  /** Opens a topic in a log: "Topic: rope". */
  topicMark: "(sub)?topic",
  /** Before the topics these say what the note is, or what stands in it. */
  frontMatter:
    "(executive )?summary|tl;?dr|({meeting} )?roles|(table of )?contents|toc|(({meeting}|call) )?(details|info(rmation)?|links?)|goals?|objectives",
  /** A label of these opens no topic. */
  besideTopics:
    "({actions}|{todo}),? by [\\w ]{1,20}|(zoom|video|{meeting}|join|irc|chat|full)? ?(links?|recordings?|logs?|slides|address|id|url|dial-?in|transcript)|resources|references|attachments|tags|hosts?|status|progress|discussion|outcomes?|conclusion|background|rationale|proposal|pros|cons|note|example|question|answer|motion|votes?|in favou?r|against|abstain(ed|ing)?|result|deadline|owner|summary|goals?|objectives|quorum|adjourn(ed|ment)|called to order|call to order",
  /** In bold it points at what stands behind it. */
  callOut:
    "warning|caution|attention|important|updated?|tip|hint|notice|(please )?note|nb|n\\.b\\.|p\\.?s\\.?|fyi|thanks|thank you|reminder|disclaimer|edit(ed)?|correction|caveat|example",
  /** What opens a sentence and no title, and what ends in its midst. */
  clauseBegin: "i|we|you|they|he|she|it|there|these|those|everyone|everybody|somebody|someone|nobody",
  clauseEnd:
    "because|that|which|who|if|when|as|about|of|for|to|with|from|by|in|on|at|and|or|but|so|the|an?|these|those|this|following|is|are|was|were|be|been|has|have|had|needs?|said|says|asked|asks|agreed|decided|noted|told|reported|thinks?|wants?|not|never|neither|nor|hardly|no",
  /** Heads a list of steps. */
  howTo: "how (to|do (i|we|you))|steps|instructions",
  /** A line of these says when and where, and names nobody. */
  whenAndWhere: "date|time|when|where|location|place",
  /** A heading that only minutes have. */
  ofMinutes:
    "(any other business|aob|apologies( for absence)?|matters arising|minutes of the (previous|last) {meeting}|(date of (the )?)?next {meeting}|adjournment|public (participation|comments?))|{todo}( list)?|{action} ?(items?|points?)|(key )?decisions( (made|taken))?|{agendaHeading}|resolutions|roll call",
  /** In the subject or the title of a note: it is of a meeting. */
  ofMeeting:
    "{meeting}s?(?! for)|{gathering}s?|minutes|(meeting|sync|call)[ -]?notes|committee|board|council|working[- ]group|wg|sig|tsc|agm|standup|weekly|bi-?weekly|fortnightly|planning|triage|session|review|pmc|commission|forum|interim|circle|plenum|task[- ]?force|(members?|volunteers?|club|[a-z-]{3,20}s['’])('s|')? (night|evening)|tele-?con(ference)?|huddle|kick-?off|all[- ]hands|plenary|what (we|was) (talked|spoke|spoken) about",
  /** In the headline of a paper: who did what. */
  headlineBody: "committee|board|council|commission|forum|assembly",
  /** A body that works for those who met, or over them. */
  anotherBody: "{headlineBody}|panel|jury|working group|sub-?committee",
  bodyPicked: "picked|chose|chosen|selected|recommended|recommends",
  headlineVerb:
    "(wins|won|loses|lost|elects|elected|approves|approved|rejects|rejected|backs|backed|votes|voted|says|said|opens|opened|launches|launched|announces|announced|names|named|appoints|appointed|agrees|agreed|adopts|adopted|passes|warns|warned|welcomes|welcomed|celebrates|celebrated|thanks|seeks|sought|buys|bought|sells|sold|bans|banned|faces|hails|hailed|urges|urged|takes|took|gives|gave|gets|got)",
  /** Opens the line of a message that is its title. */
  titleLabel: "subject|re|title",
  /** Words of some length that say nothing of a topic. */
  anyTopic: "the|and|for|with|our|all|new|any",

  ...PEOPLE_WORDS,
  ...ROLE_WORDS,
  ...NAME_WORDS,
  ...OUTCOME_WORDS,
  ...DECISION_WORDS,
  ...OUTSIDE_WORDS,
  ...SETTLING_WORDS,
  ...DEFERRAL_WORDS,
  ...WAITING_WORDS,
  ...ACTION_WORDS,
  ...DEED_WORDS,
  ...PROMISE_WORDS,
  ...NEXT_WORDS,
  ...NEXT_FORMS,

  // Sentences.
  /** Opens a line that tells of the next meeting. */
  nextOpening: "Next",
  /** Opens a label of two words: "Action item:", "Next steps:", "To do:". */
  labelOpening: "Action|Next|To",
  /** A full stop behind these ends no sentence where a figure follows. */
  shortenedNumber: "no",
  /** Words of two letters that shorten no other one. */
  shortWord: "it|us|up|so|do|go|on|me|we|he|is|be|or|my",
  /** A full stop behind these ends no sentence. */
  shortened:
    "e\\.g|i\\.e|nem|cf|vs|etc|mr|mrs|ms|dr|prof|st|nr|approx|ca|incl|resp|esp|a\\.m|p\\.m|usu|prob|dept|fig|eq|al|co|messrs|rev|hon|sr|jr|ave|blvd|prop|propd|sec|secd|cllr|univ|inst|assoc|{shortName}",
} as const;
