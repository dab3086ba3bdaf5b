import { ACTION_WORDS } from "./action-words.ts";
import { DECISION_WORDS } from "./decision-words.ts";
import { DEED_WORDS } from "./deed-words.ts";
import { DEFERRAL_WORDS } from "./deferral-words.ts";
import { NAME_WORDS } from "./name-words.ts";
import { OUTCOME_WORDS } from "./outcome-words.ts";
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
  meeting: "call|meeting|session|sync|stand-?up",
  time: "time|week|fortnight|month|year",
  /** The same where it is surely meant: behind "next", or in a title. */
  gathering:
    "mtg|assembly|gathering|get-?together|catch-?up|hangout|retro(spective)?|town hall|office hours|round table|workshop|wrap-?up|jour fixe",
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
    "because|that|which|who|if|when|as|about|of|for|to|with|from|by|in|on|at|and|or|but|so|the|an?|these|those|this|following|is|are|was|were|be|been|has|have|had|needs?|said|says|asked|asks|agreed|decided|noted|told|reported|thinks?|wants?",
  /** Heads a list of steps. */
  howTo: "how (to|do (i|we|you))|steps|instructions",
  /** A line of these says when and where, and names nobody. */
  whenAndWhere: "date|time|when|where|location|place",
  /** A heading that only minutes have. */
  ofMinutes:
    "(any other business|aob|apologies( for absence)?|matters arising|minutes of the (previous|last) {meeting}|(date of (the )?)?next {meeting}|adjournment|public (participation|comments?))|{todo}( list)?|{action} ?(items?|points?)|(key )?decisions( (made|taken))?|{agendaHeading}|resolutions|roll call",
  /** In the subject or the title of a note: it is of a meeting. */
  ofMeeting:
    "{meeting}s?(?! for)|{gathering}s?|minutes|(meeting|sync|call)[ -]?notes|committee|board|council|working[- ]group|wg|sig|tsc|agm|standup|weekly|bi-?weekly|fortnightly|planning|triage|session|review|pmc|commission|forum|interim|tele-?con(ference)?|huddle|kick-?off|all[- ]hands|plenary",
  /** In the headline of a paper: who did what. */
  headlineBody: "committee|board|council|commission|forum|assembly",
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
  ...DEFERRAL_WORDS,
  ...ACTION_WORDS,
  ...DEED_WORDS,
  ...PROMISE_WORDS,

  // The next meeting.
  nextMeeting:
    "next ([\\w-]+ ){0,2}?(({meeting}|{gathering})s?|one|review|evening|group|assembly|({everySoOften}|planning)(?= ?[:,–—(-]| (is|will|on|takes|at|\\d|{weekday}|{monthName})\\b))|{monthName} ({meeting}|{gathering})|next( up| time)?(?=\\s*:)|next time(?= is (in|on)\\b)|{bareNext}|(future|further|upcoming|coming) {meeting}s(?= ?:)|{meeting} after (this one|that|this)|(following|upcoming|subsequent) {meeting}(?=\\s*[:–—]| (is|will)\\b)|follow-?up {meeting}|the one after|next ([\\w-]+ ){0,3}?{meetingBody}(?= ?[:,–—(-]| (is|will|on|takes|meets|at|in|\\d|{weekday}|{weekdayShort}|{monthName})\\b)|{meeting} (no\\.? ?|number |#)?\\d{1,3}(?= (takes|is|will|on)\\b| ?:)",
  /** "Next" alone, for the meeting. */
  bareNext:
    "next(?= (will be|falls) on| (is|was) ((fixed|set|scheduled|arranged|agreed) )?(for|on) | is (the )?(\\d|{weekday}|{monthName})| on ({weekday}|\\d))",
  /** How often it takes place, as a word for it: "the next weekly". */
  everySoOften: "weekly|bi-?weekly|fortnightly|monthly|quarterly|regular",
  /** Who meets, as a word for the meeting: "Next committee: 4 June". */
  meetingBody:
    "committee|board|council|commission|forum|interim|plenary|tele-?con(ference)?|video ?conference|conference call|huddle|check-?in|meet-?up|plenum|triage|planning|trustees|scrum|chat|night|panel|jam|date|AGM|WG|SIG",
  whenNext: "when|date|when next|(when|where) and (when|where)",
  /** What opens a clause that tells of another time when there is no meeting, and what says so where no day does. */
  besideSubject: "no|we|the|there|they|so|and|not|on|in",
  anotherTime: "week|month|{monthName}|{weekday}",
  tomorrow: "(is )?tomorrow",
  ofWhom: "of|in|at",
  sameWeek:
    "(same|usual) (time|hour|place)[^.;]{0,25} next week|next week[^.;]{0,15} (same|usual) (time|hour)|in (a|one) week[^.;]{0,15} (same|usual) (time|hour)",
  /** Reckoned from the day of the note. */
  inTwoWeeks:
    "in (two|2) weeks|in a fortnight|(two weeks|a fortnight) (from )?(now|today)|in (14|fourteen) days",
  /** May stand behind it; what else does makes it another day, or none. */
  weeksTail: "at|as (usual|always|ever)|(at )?(the )?(same|usual) (time|hour|place)",
  inThreeWeeks: "in (three|3) weeks|three weeks from (now|today)",
  inFourWeeks: "in (four|4) weeks|four weeks from (now|today)",
  /** Of a line that says when all meetings are. */
  regular: "{weekday}s|every|each|weekly|bi-?weekly|fortnightly|monthly|usually|always",
  sameTime: "(same|usual) (time|hour|slot)",
  their: "its|their|his|her",
  comingOf: "next|coming|upcoming",
  /** Whose meeting it is, where the note's own is another one. */
  otherBody:
    "committee|board|council|assembly|congress|TSC|PMC|steering group|steering committee|working group|WG|SIG|AGM",
  /** Without more words it is the note's own. */
  ownBody: "committee|group|working group",
  /** Others come to it, unless the note is of one. */
  publicEvent: "workshop|review|town hall|office hours|assembly",
  /** Parts what does not take place from what does. */
  but: "but|instead|hence|and (?=(meet|resume|reconvene|talk) )",
  meetAgain:
    "(talk|speak) again( on)?|(let's|let us|we( will|'ll)?|to) reconvene( on| at)?|next time we meet (is|on|will be)|(^|({meeting}|{body}|we) ((was|is|were|stands|then) )?)adjourn(ed|ment|s)?( (the )?{meeting})?( at \\d[\\d.:]{0,5}( ?[ap]\\.?m\\.?)?)?,? (to|until|till)( (the|a|our) ((next|regular|special|following) ){0,2}({meeting}|{meetingBody}))?( on| of)?|(we|they)('ll|'re| are| will)? (be )?(resume|back|return)|(see|talk to) (you|each other|ye|ya)( all)?( again)?(?! (at|in) (the|a|an|our) (?!usual|same|next|{meeting}))(,? (on|at|then))?|cu (next|on)|(^|(we|all)('re| are|'ll be| will be)? |[,;:–-] ?)back (again )?(in [^.;,:]{2,20}, )?on(?= (the )?(\\d|{weekday}|{weekdayShort}|{monthName}))|we('ll| will)? (start|be (t?here|at|in)\\b[^,.;]{0,40}) again|\\w+ (meet|gather|convene|get together) again|meeting again(?= on| ?[:(])|reconvening( on)?|^(so )?until(?= [^.;!?]{3,30}[.!]?$)|(same|usual) time (in|next)|^meet again|(^|[.;:,] )(and )?we (talk|speak|meet|gather) on(?= (the )?(\\d|({weekday}|{weekdayShort}),? (the )?\\d|{monthName} \\d))|{whoMeets} calls? again( on)?|{whoMeets} (hold|holds|have|has) (its|their|our|the) next {meeting}( on)?|{whoMeets} (next )?{meets} (again|next|on|(?=tomorrow))|(will|shall) next {meets}( again)? on",
  /** Who meets again, with what stands before the verb. */
  whoMeets:
    "(we|(the|this|our) ([\\w-]+ ){0,2}?({body}|commission|sc|tsc|pmc|wg|cg|sig|tc|panel|circle|club|society|association|forum|members|maintainers|trustees|directors))('ll| will| shall| are to| agreed to| plan to)?",
  meets:
    "(be meeting|meet|reconvene|convene|gather|assemble|sit|resume|continue|get together|come together)s?",
  meetsNext: "(will |shall )?(next )?({meets} (again|next|on)|calls? again)",
  /** Opens a sentence that says on what it hangs. */
  /** Opens a sentence whose day stands before what it says: "On 3 March we meet again". */
  dayOpening: "(so )?(on|in|at|the \\d|\\d|{weekday}|{weekdayShort})",
  /** "We agreed on 3 March for our next meeting": a day is made its day. */
  fixes:
    "agreed|agree|chose(n)?|set|fixed|decided|settled|picked|confirmed|scheduled|planned|booked|arranged",
  forIt: "(for|as|(as )?(the )?date (of|for))( the| our)? ",
  onlyIf: "if|unless|should|provided|assuming|in case",
  isDay: "is|will be",
  ownBodys: "({body}|club|circle|society|sig|wg)'s",
  nextMeetingAfter: "and|so|but|the|our|that|of|for",
  ours: "(the|our( own)?|its( own)?) ",
  whichIs: "which (is|will be|takes place|falls) on",
  first: "first|1st",
  second: "second|2nd",
  third: "third|3rd",
  fourth: "fourth|4th",
  last: "last",
  inMonth: "in|of",
  /** What a statement of when it is begins with. */
  nextMeetingLabel:
    "(date (and time )?of )?(the |our )?next ([\\w-]+ ){0,2}({meeting}|{gathering}|time|dates?|one|group|review|planning|{meetingBody})( date)?|(\\d+\\. ?)?next( up| date)?|(upcoming|coming|future|further) ({meeting}s?|dates)|dates of (the )?(next|future|coming) {meeting}s|when (is )?(the )?next( {meeting}| one)?|📅",
  /** A heading of one line of a day and an hour. */
  loosely:
    "(the )?next( (?!steps?\\b|actions?\\b|tasks?\\b|up\\b|release\\b|version\\b)[\\p{L}-]{2,20})?|see you( (again|then|there|soon|next [a-z]{2,12}))?|(meeting )?again",
  noNextMeeting:
    "collides?|clash(es)?|none|no|they (will )?meet|cancel?led|called off|skip(s|ped|ping)?|not (be|take place|happen|meet)|won't (be (a|any|another|one|held)|take place|happen|meet|have|hold|convene)|(is|be) (a )?(public |bank )?holiday",
  wasNextMeeting:
    "{nextMeeting} was(?! (then |therefore |also )?(fixed|set|scheduled|arranged|agreed|planned|called|(moved|shifted|rescheduled|postponed|put (back|off)|brought forward) to))",
  /** Before the next meeting: something is told of it that is not its day. */
  mentioned: "(at|in|on|during|until|till|before|by|to|after|from|since) (the |our )?",
  dayLabel: "date|time",
  insteadOf: "(from|instead of|rather than|not( on)?)( the)?( {weekday},?)?( the)?",
  undecided:
    "{doubt}|either|not (yet )?(fixed|decided|set|settled|agreed|confirmed)|(?<!\\b{besideDay}( is| still|:)? ?)(to be confirmed|{unknown})",
  /** What may be open though the day is not. */
  besideDay: "(room|place|venue|location|speakers?|links?|agenda|hosts?|chair|topics?)",
  /** Behind the day of the next meeting tells its hour. */
  hourLabel: "(the |same |new )?(hour|time)|starts?|starting|stays( at)?|begins?",
  onDay: "on( the)?",
  orDay: "or (on )?(the )?({weekday},? )?",
  hourEnd: "to|until",
  atHour: "at",
  fromHour: "from|starting( at)?",
  /** Hours that are certain without a word for the half of the day: clubs meet at "7:30". */
  certainHour: "0\\d|1\\d|2[0-3]",
  /** Behind an hour it may be a zone. */
  zoneBehind: "\\p{Lu}|(my|your|their|server) time\\b",
  zoneTold:
    "(local|(?!(Next|Last|This|That|Same|Some|Any|Each|Every|Our|The|No|What|First|Second|Third|Full|Part|Half|Free|Spare|Start|End)\\b)[A-Z][a-z]{1,20}) time|[Tt]ime ?zones?|(Europe|America|Asia|Africa|Australia|Atlantic)/[A-Z]\\w{1,30}",
  /** How long it takes, and no hour: "12 hours". */
  lasting: "hours|hrs",
  hourSign: "h|hrs|hours|o'clock",
  noon: "(12 )?noon|midday",
  halfDay: "[ap]\\.?m\\b\\.?",
  afternoon: "p",
  utc: "UTC|GMT|Z",
  /** Behind the name of a city whose clocks are meant, and behind a zone's that is of another one: "Central European". */
  cityTime: "(local )?time",
  otherZone: "European",
  /** Opens the name of a zone that is written out. */
  zoneWord: "Eastern|Central|Mountain|Pacific",

  // Hints: a sentence without one of them is asked nothing more.
  nextHint:
    "({meeting}|{gathering}) (is|will|takes|#|no|number|\\d)|adjourn|reconven|following|upcoming|same|talk|tomorrow|next|plans? for|again|see|talk to|back|resume|return|continue|meet|gather|conven|(same|usual) time|\\bcu\\b|the one after",

  // Sentences.
  /** Opens a line that tells of the next meeting. */
  nextOpening: "Next",
  /** Opens a label of two words: "Action item:", "Next steps:", "To do:". */
  labelOpening: "Action|Next|To",
  /** A full stop behind these ends no sentence. */
  shortened:
    "e\\.g|i\\.e|cf|vs|etc|mr|mrs|ms|dr|prof|st|no|nr|approx|ca|incl|resp|esp|a\\.m|p\\.m|usu|prob|dept|fig|eq|al|co|messrs|rev|hon|sr|jr|ave|blvd|{shortName}",
} as const;
