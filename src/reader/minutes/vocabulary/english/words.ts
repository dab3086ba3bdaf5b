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
  /** In the subject or the title: it is no meeting, though a day stands there. */
  /** Opens the title of an article. */
  newsletter: "newsletters?|changelog",
  ofArticle: "this (month|week) (in|at)|how (to|we|i)|why (we|i)|(a )?guide|tips|tutorial|checklist",
  ofNews:
    "news(letter)?|this (month|week)|digest|release[ds]?|changelog|call for|monthly|announc\\w*|version",
  /** What a plan calls the meeting that comes. */
  comingMeeting: "next (week's )?({meeting}|time)",
  notesHeading:
    "({meeting} |discussion )?(notes|minutes)|discussion( items| topics)?|(main )?topics( discussed)?|what (we|was) (talked about|discussed|spoke about)",
  agenda: "agenda",
  agendaHeading:
    "((to)?day's|the|our|{meeting}|proposed|draft|standing|usual) {agenda}( items?)?|{agenda}( items?)?",
  /** A line of these says when and where, and names nobody. */
  whenAndWhere: "date|time|when|where|location|place",
  /** A heading that only minutes have. */
  ofMinutes:
    "{todo}( list)?|{action} ?(items?|points?)|(key )?decisions( (made|taken))?|{agendaHeading}|resolutions|roll call",
  /** In the subject or the title of a note: it is of a meeting. */
  ofMeeting:
    "{meeting}s?(?! for)|{gathering}s?|minutes|(meeting|sync|call)[ -]?notes|committee|board|council|working[- ]group|wg|sig|tsc|agm|standup|weekly|bi-?weekly|fortnightly|planning|triage|session|review|pmc|commission|forum|interim|tele-?con(ference)?|huddle|kick-?off|all[- ]hands|plenary",
  /** Opens the line of a message that is its title. */
  titleLabel: "subject|re|title",
  /** Words of some length that say nothing of a topic. */
  anyTopic: "the|and|for|with|our|all|new|any",

  // Who was there.
  body: "group|team|committee|board|crew|council|assembly",
  memberOf: "members|directors|officers|councillors|trustees|governors|delegates|representatives",
  guest: "guests?|visitors?|observers?",
  attendedWhere: "remote(ly)?|in[- ]person|on-?site|online|virtual(ly)?",
  group:
    "((also|{body}|executive|other|voting|non-voting|{memberOf}|staff|{guest}|people|those|who was|who were) ){0,3}(\\(expected to be\\) )?",
  ofSomeKind: "(({attendedWhere}|other|additional|confirmed) )?",
  attendees: "attendees?|participants?",
  /** Of those who come most times: they may have been there or not. */
  usualAttendees: "(usual|regular) (attendees|participants|people)|regulars",
  /** Opens a list of those who were there. */
  present:
    "{ofSomeKind}{attendees}|attendance|attended( by)?|attending|{group}(in attendance|attending)|{group}present( (today|tonight|in person|remotely|online|on site|at the {meeting}|by (phone|video)))*|participating|roll call|who( (was|is|came|attended)|'s)( t?here)?|(team|crew|{body}|voting|non-voting) members|members present|sign[- ]?in( sheet)?|delegates|(people|folks|everyone) (on the call|in the room|present|there|here)|(on the call|in the room|on the line)|on (stage|the panel)|(names of )?(the |our )?speakers( only)?",
  /** Only as a heading. */
  presentAbove: "who|people|folks|speakers",
  /** Opens one only with a colon, and names behind it, before anything else is said. */
  presentLoosely: "here|with|who|people|speaking|hosts|crew|team|on the phone",
  /** "Present were Ada and Ben" has no colon. */
  presentBefore: "present( today)?|in attendance( today)?|attending( today)?|on (stage|the panel)",
  were: "were|was",
  presentHeading: "((list of|{meeting}) )?",
  /** Opens one beside it. */
  alsoPresent:
    "{others}|on the phone|on the line|staff|(non-)?voting( members)?|{guest}|members|{attendedWhere}|by (phone|telephone|video)|(on|via) (zoom|teams|skype|video)|dialled in|speakers?|(arrived |came |joined )?late|left early|(arrived|joined) later",
  others: "others?|also (there|here)",
  absent:
    "((with )?apologies( for absence)?|regrets|{group}absent( with apologies)?|absentees?|absences|not (present|attending|in attendance)|unable to attend|excused|missing|not there|sorry|could not (come|make it)|couldn't (come|make it)|who (can't|couldn't) (come|be there)|away|optional|absent without notice)( (received )?from)?",
  /** How somebody was there, which is no nickname. */
  attendedHow: "{attendedWhere}|phone|video|zoom|irc|late|partly|partial|{guest}",
  scratch: "(no,? )?(scratch|strike|ignore|forget|undo|drop) (that|this|it|the last)",
  /** In a log, whoever says so is there, or whom he names. */
  presentPlus: "present ?\\+",
  /** Behind a name: how long or in what way its bearer was there. */
  attendedSpan:
    "(who )?(joined|left|arrived|came|dropped (in|out|off)|had to leave|dialled in|dialed in|joining|leaving|calling in|phoning in)|(until|till|from|up to|for) (the|about|around|item|topic|point|part|half|\\d)|via|by (phone|video)|on the phone|remotely|online",
  /** Before a name: the same. */
  attendedLead:
    "as (an? )?({guest})|as (an? )?{guest}|(and )?(also|later( on)?|briefly|partly|remotely|online|by (phone|video)|on the phone|for (the|a) [a-z ]{1,20}|towards the end|at first)|(the )?((board|committee|council|team|staff|club) )?({memberOf}|officers)",
  /** Between commas behind a name: an office, which is nobody else. */
  officeBehind:
    "((public works|human resources|\\w+) )?(manager|director|clerk|treasurer|secretary|engineer|attorney|officer|coordinator|teacher|chief|planner|assistant|consultant|administrator|superintendent|principal|editor|inspector|representative|accountant|librarian|caretaker)",
  /** Before a name with a capital letter: an office, which is no part of it. */
  officeBefore:
    "((Vice|Deputy|Acting|Co)[- ])?(Chair(man|woman|person)?|President|Mayor|Secretary|Treasurer)|Commissioners?|Council(l)?ors|Directors|Trustees|Supervisors|(Board )?Members|(Town|City|Parish) Clerk",
  /** A sentence that says who was there, before the names and behind them. */
  thereWere:
    "(the |this |today's )?((on|in|at|around|round) (the|our|today's|this) (call|room|meeting|table|line|session)( today| tonight| this time)?|with us( today| tonight)?|taking part|joining( us)?|present|attending|in attendance|connected)( today| tonight)? (were|was|are)|((the |this |today's )?(meeting|call|session) (was )?)?(attended|joined) by|[Ww]e were|(those|the people) (present|there|attending|on the call) (were|are)|the following (people |persons |members )?(attended|took part|joined|came|(were|are) (present|there|in attendance)):?",
  todayLead: "today|tonight|also|this (time|week)",
  thereBehind:
    "(were|was|are) (all |both |also )?(present(?! (at|in) (?!the (meeting|call|session|room)))|there(?=[.,;]|$)|on the call|in the room|in attendance|at the (meeting|table|call)|connected)|(all )?present(?=[.,;]|$)|(all )?attended( (the|this|today's) (meeting|call|session))?(?=[.;,]| \\(|$)|(joined|took part in|came to|dialled in to|dialed in to) (the|this|today's) (meeting|call|session)|(all )?(took part|dialled in|dialed in|turned up|showed up)",
  personColumn: "((full|first) )?(name|person|member|who)s?|{attendees}",
  /** Beside a column of names: the table lists people. */
  /** Beside a column of names, what else its people are called. */
  aliasColumn:
    "abbr\\.?|initials|nick(name)?|(github|irc|matrix|slack)( (id|name|handle|username))?|handle|username",
  contactColumn:
    "{aliasColumn}|from( where)?|role|organi[sz]ation|org|company|affiliation|employer|e-?mail|pronouns|timezone|country",
  roleColumn: "role|position|office|function",
  presentColumn: "(present|attended|attending|here)\\??",
  presentMark: "y|yes|x|present|\\*|{ticks}",

  /** What only somebody does, and no organisation. */
  speaks:
    "(explain(s|ed)|ask(s|ed)|thinks|thought|reckons|reckoned|wonder(s|ed)|suggest(s|ed)|point(s|ed) out|mention(s|ed)|apologi[sz]e[sd]|thank(s|ed)|volunteer(s|ed)|present(s|ed) (the|a|an|his|her|their)|show(s|ed) (the|a|an|us|his|her|their)|read(s)? (the|out|a)|would like to|(is|was) not here|takes back|stands again)",
  bot: "bot|bridge",
  /** Before a colon and names: who met. */
  weMet:
    "([Ww]e|[Tt]he {body}) (met|gathered|got together)|[Tt]here were \\w+ of us|\\w+ of us (met|were (there|present))",
  /** Behind a name that opens a line: its bearer does, says or will do something. */
  doesAfterName:
    "to|will|has|had|is|was|would|wants?|can|thinks?|thought|says|said|asks?|asked|suggest(s|ed)|propos(es|ed)|reports?|reported|explain(s|ed)|show(s|ed)|agree[sd]|{presentDeed}",
  /** Says that whoever speaks speaks of himself. */
  firstPerson: "i|i'm|i'll|i've|i'd|my|me|mine",
  /** Opens a line like a speaker, and is none. */
  noSpeaker:
    "q|a|question|answer|{actions}|{todo}|{decisionMark}|{putOff}|{notesHeading}|{agenda}|{present}|{absent}|{alsoPresent}|{role}|{whenAndWhere}|{presentLoosely}|topic|subject|info|nb|ps|pros?|cons?|update|edit|link|links|status|next|http|https|example|warning|tip|background|goal|problem|solution|version|author|from|cc|re",

  // Roles.
  chair:
    "((today|this week)'s |(meeting|session|call) )?chair(ing|man|woman|person|ed)?( ((of|for) the (day|meeting|week|call)|(for )?(today|this (week|meeting|time))|pro tem))?",
  /** With a capital letter it might be somebody's name; this is none. */
  capitalRole: "Chair(man|woman|person)?",
  deputy: "vice|deputy",
  chairLabel: "(co[- ]?)?{chair}( by)?|in the {chair}",
  /** Who led the meeting, where nobody is called its chair. */
  lead: "((meeting|call|session|discussion) )?(lead(er)?|moderator|moderation|moderating|facilitator|facilitating|facilitation|host)( (for )?(today|this (week|meeting|time)))?|MC|presiding( officer)?|conven[eo]r",
  ledBy: "({chair}|moderated|facilitated|led|hosted) by",
  /** A sentence that says who was in the chair, before the name and behind it. */
  chairBefore:
    "(presiding officer|chair|moderator|facilitator)( this (week|time)| today| of the (meeting|call|day))? (is|was)|(elect(s|ed)|appoint(s|ed)) (?=[^.;]{1,60} (as|to the) (the )?chair)|(meeting|call|session),? (was )?(chaired|led|moderated|facilitated|run|opened) by|called to order( at [^,;]{1,30}?)? by|presided over by|meeting (was )?(started|convened) by|^\\(?(chaired|moderated|facilitated) by",
  chairBehind:
    "(chaired(?! by)(?! (the|a|an|its|our|their) (?!(regular |special |first |second )?(meeting|call|session|discussion|day|part|half)\\b))|(is|was) chairing(?= today|[.;,]|$)|hosted(?=[.;,]|$)|(took over|stood in|filled in) as (the )?(chair|moderator|facilitator|host)|called us to order|presided|moderated(?! by)|facilitated(?! by)|(is |was )?in the chair|(takes|took) the chair|called (the|this) (regular |special )?(meeting|session) to order|opened the (meeting|session|call)|opened at|(leads|led) us|presiding|acted as (the )?(chair|moderator|facilitator)|served as (the )?(chair|moderator|facilitator)|(is|was) (the |our )?(facilitator|moderator|host) (today|this (time|week)|for)|guided us|welcomed (everyone|everybody|all|the members|those present) to the (meeting|session|call)|(leads|led) the (meeting|call|discussion)|(hosts|hosted|runs|ran) the (meeting|call|session))",
  /** What somebody is or does; as a label it may stand in the plural. */
  role: "((acting|{deputy}|co)[- ]?)?{chair}|{lead}|secretary|scribe|scribing|recorder|notes|note[- ]?tak(er|ing)|minutes|minute[- ]?taker|clerk|treasurer|({deputy}[- ])?president|time-?keeper",
  roleLabel: "({role})s?|in the {chair}|{ledBy}|(notes|minutes) (taken )?by",
  /** What a label says behind the role. */
  roleBy: "(taken )?by",
  pronouns: "she|he|they|ze|xe|it|any|all",

  // Nobody in particular, and words that are no names.
  unknown: "tbd|tba|tbc",
  nobody:
    "assignees?|owners?|all|everyone|everybody|anyone|anybody|someone|somebody|here|channel|team|we|nobody|none|us|others?|people|persons|volunteers?|{guest}|members?|some|several|many|n\\/?a|unknown|anonymous|who|{unknown}|{yourName}",
  /** What a template has where names go. */
  yourName:
    "@?((your|full|github) ?)?(name|handle|username)s?( here)?|@?(add )?(your)[ -]?(name|self)\\w*( here)?|@?add[- ]?(your|name)[\\w ]*",
  /** Opens a remark in a list of people. */
  remarkOpening: "the|i|you|they|there|please|see|no|not|yes|absent",
  /** What has one of these, written small, is a remark and no name. */
  remark:
    "first|second|half|part|pronouns|organi[sz]ation|city|company|affiliation|the|a|an|is|are|was|were|will|with|from|to|in|on|at|for|by|we|i|you|they|there|please|add|yourself|who|et|others?|more|some|several|many|people|persons|{guest}|about|until|left|joined|absent|list|see|below|above|name|not|no|yes",
  /** Opens a sentence or a task, and is no name and no beginning of one. */
  noName:
    "a|an|the|this|that|these|those|there|they|then|it|i|he|she|her|him|his|you|your|who|what|when|where|which|why|how|and|but|can|for|not|now|our|all|any|let|see|new|need|time|remember|want|due|ready|note|nothing|something|everyone|{body}|members?|next|still|more|later|after|before|by|bug|issue|idea|plan|today|tomorrow|{weekday}",
  /** Before "to" and a task, these are names: "Mark to write". */
  nameLikeVerb: "mark|bill|grant|chase|sue|pat|rob|will|drew|frank|jack|nick",
  /** Before "to" and a task, these are nobody's names: "Motion to approve". */
  noTaker:
    "proposals?|requests?|attempts?|ways?|plans?|reminders?|consensus|chance|efforts?|steps?|goals?|aims?|ideas?|things?|work|reasons?|votes?|offers?|desire|tools?|places?|due|thanks|welcome|similar|close|happy|hard|easy|free|difficult|important|necessary|good|great|nice|better|worth|likely|keen|glad|sorry|eager|sure|supposed|needed|required|enough|back|up|down|on|in|only|also|maybe|best|team|group|everyone|folks|friends|looking|trying|\\w*(ion|ment|ance|ence|ity|ness|ing|ed|ers|ors|ists|able|ible|ful|ous|ical)",
  /** Names when said whole, but no beginnings of longer ones. */
  noBeginning: "may|per|will|{shortName}",
  title: "Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Rev|Cllr|Councillor",
  /** Before the last name of somebody whom a list names otherwise: "Mayor Example". */
  office:
    "{title}|(Vice |Deputy )?(Chair(man|woman|person)?|President|Mayor)|(Town |City |County |Village |Deputy |Executive |Managing )?(Clerk|Manager|Director|Attorney|Engineer|Planner|Treasurer)|Commissioner|Councill?(or|ors|man|woman|member)|Council ?member|Alderman|Alderwoman|Selectman|Trustee|Supervisor|Secretary|Treasurer|Superintendent|Principal|Chief|Captain|Officer|Sergeant|Constable|PC|Judge|Reverend|Pastor|Father|Sister|Member|Director",
  nameSuffix: "jr|sr|ii|iii|ph\\.?d|m\\.?d|esq",
  nicknamed: "aka|a\\.k\\.a\\.|called|known as",

  // Marks: "ACTION: …", "DECISION: …", "DEFERRED: …".
  action: "action",
  actions: "{action}s?(( |_|-)items?| points?| steps?| required| needed)?",
  todo: "to[- ]?dos?",
  actionMark: "((new|next) )?{actions}|{todo}|task(?= (for|on) )|assign(ed)?(?= to )",
  /** In capitals only: in small letters they are words and names. */
  actionCapitals: "AI|A\\.I\\.|AP",
  /** "AI" may be a topic. */
  actionOrTopic: "A\\.?I",
  todoCall: "TODO|AI",
  /** A picture that stands for the mark. */
  actionSign: "👉|🎯|☐",
  actionTag: "{action}",
  markOwner: "on|for|to",
  decided: "agreed|decided|resolved",
  /** Before a mark: it does not hold, or not yet, or no longer. */
  takenBack:
    "{revoked}|void(ed)?|lapsed|abandoned|dropped|obsolete|expired|replaced|proposal|suggest(ed|ion)|drafted|possible|potential|awaiting|closed|completed?|finished|done|old|previous(ly)?|past|prior|earlier|former|last|{putOff}",
  revoked:
    "(withdrawn|revoked|rescinded|rejected|retracted|annulled|overturned|overruled|reversed|superseded|cancell?ed|defeated|not carried|lost|failed|pending|proposed|draft)",
  /** Before one of these, behind what was decided. */
  thenRevoked:
    "(but|then|later|afterwards|subsequently)( (was|were|is|later|then|soon|also|it was|\\w{1,12}ly)){0,3}",
  /** Behind what somebody was asked to do, or wanted to. */
  turnedDown:
    "(but|then|later)( \\w{1,15}){0,3} (declined|refused|withdrew|backed out|said no|gave up|forgot|changed (his|her|their) mind|ha(s|d|ve) (no|too little) time|(cannot|can't|couldn't|could not|didn't|did not|won't|will not)(?=[.,;!]|$))",
  negated: "not( yet)?|no|never|\\w{1,8}n't|tentative(ly)?|provisional(ly)?|without|if|unless",
  /** In capitals before a mark, and no more than a part of it. */
  markOpening:
    "new|next|key|final(ly)?|main|unanimous(ly)?|formal(ly)?|urgent|further|another|also|joint|official|board|committee|group|team|open|outstanding|{actionCapitals}|mutual(ly)?",
  /** Before a mark that is no more than a word of its sentence: "asked for a DECISION". */
  beforeNoMark: "a|an|the|any|this|that|his|her|their|our|its|of|for|to|as|on|some|each|every",
  /** Behind a mark: what it is over, and no owner; and what says that it is done with. */
  markTopic:
    "((items?|points?|steps?) )?(reviews?|status|updates?|follow[- ]?ups?|recap|log|from (the )?(last|previous|prior|{monthName}|\\d))",
  markOver: "{done}|cancell?ed|dropped|withdrawn|rejected|abandoned|{putOff}",
  decisionMark:
    "{decided}|decisions?|resolution|agreement|consensus|conclusion of the {meeting}|outcome( for the record)?|compromise( found)?|verdict|ruling",
  decisionTag: "{decided}|decision",
  decisionOf: "on|about|regarding",
  decisionOpens: "that|to|not|on",
  putOff: "deferred|postponed|tabled",
  until: "to|until|till|for|by|again",
  putOffTo: "(to|until|for) (the )?next ({meeting}|time)",

  // Placeholders, and what is over.
  nothing:
    "(none|nothing|no) (else|others?|more)|none|no(ne)?( \\w+){0,2} ({action}s?|items?|decisions?|topics?)|no|yes|n\\/?a|nil|nothing|nobody|no one|not (taken|made|reached|decided)|undecided|{unknown}",
  /** What a template has where something goes. */
  template:
    "(add|list|put|write|insert|enter|fill|place)\\b[^.;:]{0,40}\\bhere|[^.;:,]{0,30}\\b(items?|{actions}|names?|topics?|{decisionsLabel}|decisions?|notes?|details?) (go |goes )?here|@?name\\b\\W{0,3}(what|tasks?|{actions})?|add (yourself|your name|{actions}|items)|x{2,}|help wanted|good first issues?|who: what|concrete {actions}?\\b(.*[^\\s\\])}>_*.!:])?",
  noneSaid: "none|nothing|nil",
  nothingYet: "yet|this ({time}|{meeting})|today|so far|recorded|to report|at this time",
  done: "done|completed?|closed|finished",
  /** Behind the words of an action, which is done then. */
  doneBehind:
    "{over}|shipped|sent|merged|fixed|released|delivered|ordered|paid|obsolete|superseded|(no longer|not) (needed|necessary|required|relevant|wanted)( (any ?more|now))?|(moved|pushed|bumped) (on |over )?to (the )?next ({meeting}|time)|{putOff}( (to|until|till) [\\w ]{1,30}(?! ))?",
  /** Of a task, before it or behind. */
  over: "{done}|cancell?ed|dropped|abandoned|withdrawn",
  doneHow: "in \\w+|last \\w+|more or less|mostly|at last|already|today|yesterday|{by} now",
  /** In a later note: what was to do is done, unless one of the others stands there, too. */
  doneSince: "{done}|fixed|merged|resolved",
  notDone: "\\b(not|never|nearly|almost|partly|half|until|when|once|to be)\\b|n't\\b|\\?",
  doneBefore: "is|was|now|already",
  doneColumn:
    "yes|x|{ticks}|dropped|cancell?ed|obsolete|abandoned|withdrawn|rejected|superseded|won't (do|fix)|no longer|not needed",
  ticks: "[✅✔☑✓]",

  // Sections: what a heading or a label says of the list below it.
  actionsSection:
    "((all|new|open|our|current|outstanding|list of|summary of) )*({actions}|{action}s? list|(his|her|their|your) {actions}|{todo}|next steps|tasks|follow[- ]?up (tasks|items|actions)|who does what|(what is|what's)? ?(left|still) (over|to (do|be done))( for [\\w ]{1,20})?)",
  /** Opens a list of decisions where a colon stands behind it: "Agreed:". */
  decisionsLabel: "{decided}|consensus|agreements?",
  decisionsSection:
    "((key|main|new|our) )?(decisions?( (made|taken))?|resolutions?|{decided}|agreements|what (was|we('ve)?) ({decided}))",
  /** In a table of what was put to the vote: the matter, and what became of it. */
  matterColumn: "proposals?|motions?|items?|topics?|matters?|questions?|resolutions?|requests?",
  resultColumn: "results?|outcomes?|votes?|carried\\??|status",
  accepted: "(unanimously )?(adopted|carried|carries|passes|approved|passed|accepted|agreed|granted)",
  /** Before a colon and a list of what was decided, or of what somebody is to do. */
  decidedBelow:
    "(the following|these|this) (was|were|has been|have been|is|are) {decided}|(it was|we( have)?|the {decidingBody}( has)?) {decided}( (on|to|that))?( the following)?",
  doFollowing: "do|(do )?(the following|these|as follows)",
  /** What is put to the vote, what does so, and how it was carried. */
  motion: "(motion|proposal|resolution)",
  /** Behind the result: who was not for it. */
  votedOtherwise: "[^.,;:]{2,40} (voting (no|against)|abstaining|abstained|dissenting|opposed)",
  noDoubt: "(minutes|notes) (of|from) (the |our )?(last|previous) ({meeting}|time)|could live with",
  votesFor: "(\\+1|ayes?|yes|for|in favou?r|yeas?)",
  votesAgainst: "(-1|−1|nays?|noes|no|against|opposed)(?!:? ?(0|none|nobody|-|–))",
  notCarried: "(not (passed|carried|approved|adopted)|lost|fail(s|ed)|fell)",
  voteMark: "(vote|motion|proposal|resolution|put to (the )?vote)",
  moves: "(moved|moves|motioned|proposed|proposes) (to|that)",
  votedHow:
    "(unanimously|by ((a|the|unanimous|general|broad|rough|common|full|simple|large|clear|majority|voice|mutual|lazy) )*(consent|consensus|agreement|acclamation|vote|majority|show of hands|ballot)( of (the )?(directors|members|board|committee|council|trustees|commission|those)( present)?)?|by (all|everyone|everybody)( (two|three|four|five|six|present))?|without (any |further |a |much )?(changes?|objections?|dissent|discussion|debate|amendments?|opposition|vote)|with no (objections?|dissent|changes|discussion)|with (one|two|three|\\d+) abstentions?|nem\\.? ?con|as (sent|circulated|amended|proposed|presented|written|read|a true record)( out)?|in principle|\\d+ ?[-–:] ?\\d+( ?[-–:] ?\\d+)?|\\d+ (to|against) \\d+)",
  /** All who were there, where they say yes. */
  everybody: "everyone|everybody|all( of us| present| (two|three|four|five|six|seven|\\d+)( of us)?)?|we all",
  saysYes:
    "agreed|nodded|((is|are|was|were|seemed|could live) )?(all )?(on board|in favou?r|for it|(fine|happy|ok|okay|good|with) (with )?(it|that|this)|fine|happy|ok|okay)",
  nobodyAgainst:
    "(nobody|no one|none|noone)( of us)? ((was|is|had|raised|spoke|voted|saw) )?(any |a )?(opposed|against( (it|this|that))?|objections?|objected|minded|concerns?|complain(ts|ed))|no objections?|no dissent",
  /** A sentence that settles what the one before it says. */
  this: "(this|that|it|which|both( of these)?|all of this)",
  assented:
    "(was|is|has been|were) (then |also |so |seconded and )?(agreed|decided|approved|accepted|adopted|settled|carried|passed|confirmed|ok with everyone|fine with everyone)( (on|upon|to))?",
  saidYes: "({everybody}) ({saysYes}|thought so)|({nobodyAgainst})( to)?|agreed by ({everybody})",
  /** Opens a sentence that says what the meeting does from now on. */
  resolved:
    "ok|okay|fine|right|good|so|then|therefore|hence|thus|yes|no|by (common )?(consensus|consent|majority)|in the end|finally",
  /** Verbs behind "we" that settle nothing. */
  noSettling:
    "be|are|were|was|have|had|need|needed|want|wanted|think|thought|see|saw|know|knew|hear|heard|get|got|find|found|look|looked|hope|hoped|discuss|talk|spoke|ask|wonder|may|might|could|would|should|can|can't|cannot|must|did|do|don't|didn't|seem|expect|try|tried|continue|depend|agree|disagree|assume|believe|guess|understand|start|finish|end|come|came|went|spent|told|met|meet|will|all|both|also|just|already|never|only|now|still|lost|like|love|miss|feel|felt|said|say|propose|suggest|plan|planned|tend|\\w+ed",
  /** Opens a sentence that ends a discussion. */
  inTheEnd: "(after|following|so|then|finally|eventually|therefore|in the end|ok|okay|right|thus)",
  /** What a meeting fixes. */
  fixedMatter:
    "date|day|time|venue|place|price|fee|name|title|budget|theme|deadline|location|colour|color|logo|speaker|format|motto|route|menu",
  deferralsSection:
    "{putOff}( (items?|topics?|points?))?( (to|until) (the )?next ({meeting}|time))?|((items?|topics?|{agenda}|plans?) )?for (the )?{comingMeeting}|next (({meeting}|week)'s )?{agenda}",
  pastSection:
    "(review|status|update|follow[- ]?up)( of| on)? ((the|all|our) )?(outstanding|open|pending) ({actions}|tasks)|({done}|what (we did|was done|got done))( since (the )?last ({time}|{meeting}))?|((review|status|update|follow[- ]?up) (of|on) )?((the|all|our) )?((last|previous|prior|past|old|earlier|closed|completed|done) (({meeting}|week|time)'s )?)?({actions}|{todo}|tasks)( (from|of) (the )?((last|previous|prior|earlier|past) ({meeting}s?|time|week)|({weekday},? )?\\d{1,2}{ordinal}? {monthName}( \\d{4})?|{monthName}( \\d{1,2}{ordinal}?(,? \\d{4})?| {meeting})?|\\d{4}-\\d\\d-\\d\\d))?|({actions}|{todo}) (follow[- ]?ups?|review|status|check|updates?)",
  nextWeekSection: "((plans? )?for )?next week",

  // Actions.
  plan: "plans?|{steps}|{todo}",
  steps: "next steps?",
  /** Opens a task that names nobody. */
  taskUnsaid: "(Need to|[Ww]ill)( also| then| soon| now)?",
  ownerColumn: "who|{ownerLabel}|person|by|lead",
  /** In minutes that are a table: what was said of each item. */
  saidColumn:
    "(main )?(discussion|notes?|minutes|summary|discussed|what was said|comments|proceedings)( (points|summary|notes))?",
  ownerLabel: "owners?|assignees?|assigned to|responsible",
  taskColumn: "{actions}|what|tasks?|items?|{todo}|description",
  stateColumn: "status|state|done\\??|progress",
  /** Deeds of the present that minutes tell as tasks: "Ada writes the post", as an item of a list. */
  presentDeed:
    "(adjusts|arranges|checks with|does (it|that|this)(?= (by|until) |[.;,]|$)|asks around|assembles|automates|books|builds (the|an?)|bumps|buys|cleans up|collects|compiles|contacts|deletes|deploys|drafts|draws up|draw up|e-?mails|extracts|fetches|files|fixes|follows up with|forwards|gets in touch with|generates|hands (it|this|that|them) (over|on)|implements|inspects|installs|investigates|invites|looks (after|into (it|this|that|the))|mails|mends|merges|migrates|negotiates with|notifies|orders|organi[sz]es|packs|paints|pays (it|them|the)|phones|prepares|prints|prods|proofreads|publishes|rebases|renames|repairs|replaces(?! .* as\\b)|reports (it|this|that) to|researches|reserves|restores|rewrites|rings|schedules|scans|sends|sets up (the|an?)|shepherds|sorts out|submits|swaps|takes (care of|over|the (?!view|lead|point|chair|floor|minutes|opportunity|notes|position|train|bus)(\\w+ ){1,3}to|it to|this to|that to|it on|this on|that on|both)|tests with|tidies|translates|triages|updates (the|our)(?! ({body}|members|meeting|room)\\b)|upgrades|uploads|watch(es)? the|writes(?! (it|this|that) down)|writes to|{objectDeed} (?!(\\w+ ){1,2}?{saidObject}\\b){deedObject}|handles the|makes (a|an|the) (\\w+ )?(list|poster|plan|copy|table|survey|sign|flyer|draft|backup|appointment|spreadsheet)|gets (a|an|the|two|three) (\\w+ )?quotes?|looks for (a new|another|somebody|someone)|finds (a new|another|somebody|someone)|sees to|speaks (to|with)(?! (the|this|that|his|her) (motion|point|topic|item|proposal|issue|group|room))|keeps an eye on|reports back(?! from)|puts (it|them|the \\w+) (online|up|into|on (the|our))|replies to|talks to (the|our|his|her)|checks (whether|if)|finds out|lets (\\w+ ){1,4}know|gives (him|her|them|the \\w+ (people|folks|team)) (a|an|the)|opens (the|a|an) (\\w+ )?(issue|ticket|bug|pr|pull request|vote|poll|thread|account|request)|picks (it|them|this|that) up|takes (it|them|this|that) (home|back)|(turns|switches) (it|them|this|that|the \\w+) (on|off|over))",
  /** Deeds of the present where what they are done to stands behind them. */
  objectDeed:
    "(adds|attaches|backports|benchmarks|bisects|brings|cancels|changes|chases|checks|circulates|cleans|clears|configures|converts|copies|corrects|creates|cuts|debugs|delivers|disables|documents|double-checks|downloads|drops|edits|enables|fills in|flips|hangs up|hands (in|over|out)|labels|lends|obtains|packages|pays|picks up|pings|posts|purchases|pushes|recruits|re-?runs|removes|renews|repaints|resends|resets|returns|reverts|revises|rotates|signs|splits|tags|tests|tracks down|transfers|trims|turns (on|off)|switches (on|off|over)|unblocks|unlocks|validates|verifies|waters)",
  deedObject:
    "(the|a|an|them|(it|this|that|these|those)(?! ({toBe}|will|would|should|could|can|may)\\b)|both|all|his|her|their|our|its|two|three|four|some|more|new|#?\\d+)(?=[ .,;!)]|$)",
  /** What is said or shown at the meeting, and no object of a deed. */
  saidObject:
    "(caveat|remark|doubts?|concerns?|comments?|questions?|points?|vote|motion|topic|subject|idea|view|story|impression|floor|chair|screen|example|context|details?|news|overview|update|feedback|objections?|support|mind|time|sheet|microphone|camera|opinion|position|links?|item|discussion|meeting|call|agenda|minutes|attention|argument|that|proposal|perspective|wish|hope|thanks)",
  /** The same only of an item of a list: at the meeting itself somebody does such a thing, too. */
  itemDeed:
    "{presentDeed}|reviews(?= (it|this|that|them|the (pr|patch|pull request|draft)|#?\\d)\\b|[.;,]|$)|(copies|creates|documents|edits|fills in|finishes|gathers|removes|tests|verifies) (the|it|them|this|that|an?|our|both|all)",
  /** Behind such a deed: it is one of the meeting, or of a life. */
  narratedObject:
    "((the|this|last|that|a|an|his|her|their|our) )?(own|topic|point|agenda|minutes|discussion|group|meeting|call|talk|presentation|chat|situation|status|history|background|audience|action items?|link|slides|demo)",
  /** What somebody does anyway, or did, or says. */
  doneAnyway:
    "always|usually|often|every|each (time|day|week|month|year)|currently|still|sometimes|normally|regularly|(?<!, )(since|because)|these days|in (his|her|their|my) (free|spare) time|unless|(?<!, )(who|which)|(?<!even )if|when|whenever|regards|greetings|questions|comments|apologies",
  toBe: "is|are|was|were|has|have|had",
  /** Opens a sentence in which the deed stands second, and who does it last; English has none. */
  objectFirst: "(?!)",
  timeFirst: "(?!)",
  /** The form of a verb that tells what somebody does. */
  thirdPerson: "[a-z-]+s",
  /** A day or an hour to come. */
  soon: "tomorrow|tonight|by (tomorrow|tonight|next|the end|the weekend|{weekday}|{monthName}|christmas|easter|summer|then)|(on|by|until|this|next|coming) {weekday}|(this|over the|at the|next|on the) weekend|this (afternoon|evening)|next (week|month)|in (a|two|three|\\d) (days?|weeks?)|by (the )?\\d{1,2}{ordinal}?|(by|on) (the )?\\d{1,2} {monthName}|on {monthName} \\d{1,2}|within (a|two|three|\\d) (days?|weeks?)|(later|first thing) (today|tomorrow)|right (after|away)|(right )?after the {meeting}|before (the )?(next |following )?({meeting}|{weekday}|{monthName}|weekend|christmas|easter|summer|winter)|in the (coming|next) (days?|weeks?)|once (?!(a|every|per|upon|in)\\b)\\w+( \\w+){0,3} (has|have|is|are|comes?|gets?)",
  /** With a day to come a deed, though it is told of a meeting as well. */
  soonDeed:
    "(opens|closes|starts|launches|announces|moves|releases|calls|runs|puts|shares|brings) (?!(\\w+ ){1,2}?({saidObject}|talk|workshop|tour|demo|session|presentation)\\b){deedObject}|(gets|gives|tells|informs) (him|her|them|us)",
  /** Of a thing: somebody will have done it. */
  passiveWill: "(will|to) be",
  participle:
    "\\w+ed|put|sent|written|rewritten|done|made|built|rebuilt|drawn|redrawn|brought|bought|set up|taken (care of|on|up|over)|cut|split|paid|kept|sought|hung|sewn|ground|bound|told|given|found|got|gotten|lent|redone|rerun|spoken to|dealt with|swept",
  /** What is done to people and meetings. */
  noPassive:
    "chaired|moderated|facilitated|hosted|led|joined|presented|replaced|followed|succeeded|represented|attended|affected|supported|blocked|needed|used|owned|decided|elected|accompanied|delayed|called|funded|sponsored|covered",
  /** Opens what whoever speaks takes on, apart from what he does at once. */
  letMe:
    "[Ll]et me(?= (ask (?!a\\b|the following|you|this|why|what|how)|talk to|write|draft|file|prepare|contact|get back|find out|look into|e-?mail|book|order|organi[sz]e)\\b)",
  /** "I close it": a deed of the present of whoever speaks. */
  ownDeed:
    "(close|write|send|order|mail|e-?mail|draft|book|buy|print|rewrite|merge|invite|contact|file|prepare|organi[sz]e|fix|rebase|upload|publish|submit|schedule|phone|rename|review|bring|take (care|over|it on|it home|them home)) (it|them|that|this|those|these|the|a|an|both|all|of|#?\\d+|him|her)",
  /** Asks for somebody to do what follows. */
  whoCould:
    "([Cc]an|[Cc]ould|[Ww]ill|[Ww]ould) (someone|somebody|anyone|anybody)( please)?|[Ww]ho (can|could|will|would|wants to)",
  answersYes: "(will|can|does|volunteers?|does (it|that|this)|takes (it|that|this)|will do (it|that|this))",
  /** Of somebody, and no task. */
  awayNow:
    "on (holidays?|vacation|leave|a (trip|break|call)|it)|out|off|away|sick|ill|absent|busy|present|here|late|pto|ooo|agreed?|yes|no|none|nothing|same|\\+1|-1|fine|ok(ay)?|thanks?|busy|still|working|back|stuck|blocked|waiting",
  /** Opens a sentence that has no subject. */
  silentWill: "will( also| then| now)?",
  /** What says this speaks, and tells nobody what to do. */
  saysMore: "i|we|i'm|i'll|you|is|are|was|were|has|have|had|should|could|would|think|please",
  /** In a list of what was to be done: it still is. */
  stillOpen:
    "still (open|to (do|be done))|open|no (progress|change|news)( yet)?|not (yet|done|started)|carried (over|forward)|ongoing|in progress|keep|stays? on the list",
  /** In the past or the perfect: what somebody took on, which is a thing. */
  tookOn:
    "((have|has) )?((now|also|both|kindly|already) )?(taken on (?!more)|took on (?=(the|this|that|it|both|all)\\b)|(volunteered|stepped up|signed up|put (his|her|their) names? down) (as|for) (?!(the )?(talks?|session|tour|dinner|workshop|course|newsletter|conference)\\b)|committed to (?=(an?|the|his|her|their|two|three)\\b)|((is|are|was|were|been) )(tasked with|charged with|put in charge of|made responsible for)|(is|are|will be) responsible for (?=\\w+ing\\b)|will be responsible for|(is|are) on (it|the case)(?=[.,;!]|$)|promised (him|her|us|them|me|\\p{Lu}\\w+|the \\w+) (?=(an?|the|his|her|their|two|three|some|more)\\b))",
  /** Who gives a task to somebody, and how. */
  assigner: "the {decidingBody}|we",
  assigns:
    "((have|has) )?(asked|asks|tasked|directed|instructed|assigned|appointed|requested|charged|commissioned)",
  assignedDeed: " to ",
  /** Opens what was agreed that somebody does, in languages whose verbs stand last in it. */
  agreedThat: "(?!)",
  deedLast: "(?!)",
  /** Whoever speaks takes something on in the present, in languages whose verbs say so. */
  spokenDeed: "(?!)",
  /** Opens what is asked of somebody by name. */
  please: "please",
  /** Where a language puts the verb of an order last. */
  orderAtEnd: "(?!)",
  /** The same of the passive: before whose deed it is, and behind. */
  passiveBefore: "(?!)",
  passiveBehind: "(?!)",
  /** Between the owner of a task and the task. */
  taskModal: "to|will|'ll|shall|must|should|(is|are) (going )?to|needs? to|has to|have to",
  assignedTo: "assigned to|owner:|assignee:|owned by",
  ownerBehind: "({ownerLabel}|who|lead): ?|assigned to ?|on |for ",
  due: "due|by|until|deadline",
  /** Between a mark and the owner, or behind a task before its owner. */
  besideOwner: "to|on|for|and|who|{ownerLabel}|assigned",

  // Hints: a sentence without one of them is asked nothing more.
  decisionHint:
    "conclu|uphold|settled|final|did all|elected|agree|signed off|opted|went with|^yes\\b|^no\\b|^ok|picking|choosing|dropping|keeping|sticking|verdict|no one|none|could live|consens|adopting|read\\b|→|->|said (yes|no)|turned|gave|given|decid|decis|resol|consensus|sense|settled|landed|(moving|going) (forward|ahead)|objection|motion|carri|pass|approv|adopt|accept|reject|endors|ratif|grant|favou?r|m\\/s\\/c|vot|elect|discharg|appoint|unanim|against|dissent|nodded|fine\\b|ok\\b|objected|minded|comments|from now|^we\\b|(so|then|hence|therefore|fine|okay|ok|right|end),? we\\b|^so:|so (we|it|that|this)\\b|board\\b|happy|going with|good to|chose|select|set\\b|award|author|declin|fixed|chosen|confirm|consent|becomes|we (all|were|are)\\b|let's|it (is|shall|will)|as (it|they)|nobody|elected",
  deferralHint:
    "shelved|adjourn|on ice|aside|next|pick|on hold|back on|stays on|when|discuss|back to|return|look(ed)? at|continu|hold|skip|out of time|leav|later|future|subsequent|following|{putOff}|defer|postpone|table|park|shelve|until|till|again|once|revisit|come|continued|mov(e|ing)|put|goes|keep|kept|held|stand|open|left|carri|push|bump|wait|{agenda}|vote|takes? (it|this|that) up",
  nextHint:
    "({meeting}|{gathering}) (is|will|takes|#|no|number|\\d)|adjourn|reconven|following|upcoming|same|talk|tomorrow|next|plans? for|again|see|talk to|back|resume|return|meet|gather|conven|(same|usual) time|\\bcu\\b|the one after",

  // Decisions.
  did: "((have|has|all|also|therefore|then|finally|now|unanimously|collectively|both|since|formally) ){0,3}",
  decidedTo:
    "(unanimously |in principle |by consensus |instead )?(to|not to|that|on|against|upon|in favou?r of|unanimously)",
  decidingBody:
    "((whole|full|steering|working|executive|technical|core|remaining|present|voting|general) )*({body}|meeting|commission|forum|guild|chapter|collective|union|{memberOf}|attendees|participants|SC|TSC|PMC|WG|SIG)( present)?",
  carried: "(was |is )?(unanimously )?(carried|carries|passed|passes|approved|adopted|rejected)",
  /** Not decided, not now, or not sure. */
  notDecided:
    "{earlier}|had ({decided})|not (yet )?({decided})|n't ({decided})|never|nothing|yet to|if (we|it|everyone|the|there)|whether|unless|would have|agreed to disagree|to be ({decided})|should|could|might|proposes?|proposed|suggest\\w*|maybe|perhaps|unless",
  /** Deeds and omissions of the whole meeting, by which it settles something: "We keep the red one". */
  settles:
    "keep|leave (it|this|that|them|things|everything)|stay (with|at|on|where)|stick (with|to)|go (with|ahead|for|back)|drop|close (it|them|both|this|that|the)|raise (it|the)|freeze|delete (it|them|those|these|this|the)|take (it|them|part|both|the)|do (it|that|this)\\b|switch to|stop (doing|using|making|building)|merge (it|them|both|the)|rename (it|the)|accept|reject|wait (for|until|till)",
  /** The same where nothing but "we" stands before it. */
  settlesAlone:
    "take (?=[A-Z])|take the (offer|first|second|bid|one|job)\\b|leave the \\w{1,20} as (it is|they are)|give (it|this|that) a (try|go|chance)|try (it|this|that) (out|for)|run with it|keep (the|it|this|that|them|things|everything|both)|leave (it|this|that|them|things|everything)|stay with|stick (with|to)|go (with|ahead)|drop (it|the|this|that|support)|close (it|them|both|these|those)|raise (it|the)|freeze|delete|reject|switch to|stop (doing|using|making|building)|do that",
  /** Verbs of what comes upon somebody: "We won't know". */
  befalls:
    "decide|vote|settle|conclude|resolve|agree|finish|know|have|be|get|see|hear|find|need|want|reach|make it|believe|understand|lose|win|forget",
  /** What a present resolve may hang on. */
  hangsOn:
    "unless|provided|subject to|if (no ?(body|one)|anyone|anybody|everyone|everybody|(\\w+ ){1,2}(agrees?|objects?|wants?|minds?|approves?|allows?|pays?))",
  /** What may get so by itself. */
  byItself:
    "(it|this|that|there|things|days|nights|evenings|costs|prices|weather) (only |just |'ll |will |'s |is ){0,2}(be |get|gets|getting|grow|become|turn|rise|fall|go|look|seem|feel|hurt)",
  /** A heading over what others did. */
  newsHeading:
    "(news|updates?|reports?|word) (from|of|on) (?!us\\b)[^.]{2,40}|elsewhere|(trip|conference) report",

  // What is put off.
  nextTime: "next time",
  anotherMeeting:
    "((the |our |a )?next (\\w+ )?({meeting}|time)|(the |our )?next week's {meeting}|(a|some) (later|future|subsequent) {meeting}|the following {meeting})\\b(?! (room|hall|place|point|link|notes|minutes|house|invite|date)\\b)",
  /** When something put off comes up again. */
  laterTime:
    "(the |our )?(next (\\w+ )?({meeting}|time|week|month|year|{gathering}|session)|the {otherTime}|{otherTime}|{monthName}|\\d{1,2}{ordinal}|summer|autumn|winter|spring|new year|{weekday}|(\\w+ ){0,3}({meeting}|session|assembly) (in|on|after)|[A-Z]\\w+ (is back|is here|has|can|had|and)|(the )?(\\w+ ){1,4}(is|are|has|have|had|can|comes)\\b|then\\b|after|when|once|a later)",
  /** A day or a meeting that lies ahead, where what is put off goes to. */
  otherTime:
    "(({monthName}|{shortName}) )?({meeting}|{gathering}|interim|agm) (in|on|of) ({monthName}|{weekday})|({monthName}|{shortName}) ({meeting}|{gathering}|interim|agm|round)|({monthName}|{shortName})\\b(?! (who|is|was))|\\d{1,2}{ordinal}\\b|\\d{4}-\\d\\d-\\d\\d",
  inSomeTime: "in (a|one|two|three|four|six|a few|some|\\d+) (days?|weeks?|months?|fortnights?)",
  /** To talk of something again, as base forms; and what is done to it then. */
  comeBack:
    "(come|get|go|circle) back to|have another (go|look|try|attempt) at|return to|revisit|(take|pick) (\\w{1,20} ){0,3}up( again)?|continue|resume|reopen|talk about (\\w{1,20} ){0,3}again|discuss (\\w{1,20} ){0,2}(again|further)|look (\\w{1,20} ){0,3}again|have another look",
  speakOf: "discuss|decide( on)?|look at|talk about|review|consider|vote on|settle|address|judge|deal with",
  spokenOf:
    "(discussed|revisited|reviewed|decided( on)?|looked at|talked about|considered|voted on|settled|taken up|continued|resumed|picked up|raised|brought (up|back)|dealt with|addressed|reopened)",
  ofIt: "(it|this|that|them|these|those|the (rest|matter|topic|question|item|point|issue|vote|decision|discussion)s?)",
  /** What a matter is called that was put off. */
  matterName:
    "((agenda )?item|topic|question|point|motion|proposal|request|application|ordinance|resolution|decision|discussion|vote|matter|bill|order)",
  /** Behind "Deferred", where it is no word of a name: "Deferred payments". */
  deferredWhat:
    "(the|a|an|this|that|these|those|it|them|all|both|our|his|her|to|until|till|for|by|as|because|pending|again|once|and|items?|topics?|points?|discussion|vote|motion|decision|proposal|till)\\b|\\d|#",
  talkAgain: "discuss|revisit|talk about|return to|come back to|continue|pick (\\w+ ){0,3}up",
  talk: "{talkAgain}|review|consider|talk (through|over)|go back to|resume|raise|bring (\\w+ ){0,4}up|decide|debate|address|cover|go (over|through|into)|check on|look at|take (\\w+ ){0,3}up|reopen|re-open|settle|vote|(be|get) {talkedAbout}",
  talkedAbout:
    "(discussed|revisited|reviewed|decided|covered|raised|continued|settled|taken up|picked( back)? up|brought( back)? up)",
  moved:
    "{putOff}|moved?|moving|defer|postpone|table|push(ed)?|held|hold|carr(y|ied)|left|leave|leaving|delayed?|put|rolled|wait|waits|bumped|punted|shelved?|parked|saved?|kept|keep",
  forAnotherMeeting: "((plans?|{agenda}|topics?|items?) )?for {anotherMeeting}",
  nextLabel: "next ({meeting}|time|week)",
  /** Opens the words of a topic, and is no part of it. */
  talkLead: "discuss(ion of)?|revisit|review|decide( on)?|continue",
  /** The next meeting itself moves, people are asked for items, or it is said of the last one. */
  notPutOff:
    "^(the |our |this |so )*(next )?(\\w+ )?{meeting}\\b[^,;]{0,40}\\b(is|was|has been|will be|be|moved?|{putOff}|held)\\b|\\bplease\\b|\\b(items?|topics?|things) (can|may|should|to be) (be )?(added|put|sent)\\b|\\badd (any|your|further|more)\\b|\\b(you|anyone|anybody|people)\\b[^.;]{0,20}\\b{agenda}\\b|\\b(no need|not|n't|never) (to )?(\\w+ )?(discuss|revisit|review|postpone|defer|move|wait)|\\bfrom (the )?(last|previous)\\b|\\bdate of\\b",

  // The next meeting.
  nextMeeting:
    "next ([\\w-]+ ){0,2}?({meeting}|{gathering}|one|review|evening|group|assembly)|{monthName} ({meeting}|{gathering})|next( up| time)?(?=\\s*:)|(following|upcoming|subsequent) {meeting}(?=\\s*[:–—]| (is|will)\\b)|the one after|next ([\\w-]+ ){0,3}?{meetingBody}(?= ?[:,–—(-]| (is|will|on|takes|meets|at|in|\\d|{weekday}|{weekdayShort}|{monthName})\\b)|(call|meeting) (no\\.? ?|number |#)?\\d{1,3}(?= (takes|is|will|on)\\b| ?:)",
  /** Who meets, as a word for the meeting: "Next committee: 4 June". */
  meetingBody:
    "committee|board|council|commission|forum|interim|plenary|tele-?con(ference)?|video ?conference|conference call|huddle|check-?in|meet-?up|scrum|chat|night|panel|jam|date|AGM|WG|SIG",
  whenNext: "when|date|when next|(when|where) and (when|where)",
  /** What opens a clause that tells of another time when there is no meeting, and what says so where no day does. */
  besideSubject: "no|we|the|there|they|so|and|not|on|in",
  anotherTime: "week|month|{monthName}|{weekday}",
  tomorrow: "(is )?tomorrow",
  ofWhom: "of|in|at",
  sameWeek:
    "(same|usual) (time|hour|place)[^.;]{0,25} next week|next week[^.;]{0,15} (same|usual) (time|hour)",
  /** Of a line that says when all meetings are. */
  regular: "{weekday}s|every|each|weekly|bi-?weekly|fortnightly|monthly|usually|always",
  sameTime: "(same|usual) (time|hour|slot)",
  their: "its|their|his|her",
  comingOf: "next|coming|upcoming",
  /** Whose meeting it is, where the note's own is another one. */
  otherBody:
    "committee|board|council|assembly|congress|TSC|PMC|steering group|steering committee|working group|WG|SIG|AGM",
  /** Parts what does not take place from what does. */
  but: "but|instead",
  meetAgain:
    "(talk|speak) again( on)?|(let's|let us|we( will|'ll)?|to) reconvene( on| at)?|next time we meet (is|on|will be)|(^|({meeting}|{body}|we) ((was|is|were|stands|then) )?)adjourn(ed|ment|s)?( (the )?{meeting})?( at \\d[\\d.:]{0,5}( ?[ap]\\.?m\\.?)?)?,? (to|until|till)( (the|a|our) ((next|regular|special|following) ){0,2}({meeting}|{meetingBody}))?( on| of)?|(we|they)('ll|'re| are| will)? (be )?(resume|back|return)|(see|talk to) (you|each other|ye|ya)( all)?( again)?(,? (on|at|then))?|cu (next|on)|back (again )?on|we('ll| will)? (start|be (t?here|at|in)\\b[^,.;]{0,40}) again|\\w+ meet again|(same|usual) time (in|next)|(we('ll| will)?|the \\w+( will)?|will) (next )?(meet|reconvene|convene|gather)s? (again|next|on)",
  nextMeetingAfter: "and|so|but|the|our|that|of|for",
  ours: "(the|our) ",
  /** What a statement of when it is begins with. */
  nextMeetingLabel:
    "(date (and time )?of )?(the |our )?next ([\\w-]+ ){0,2}({meeting}|{gathering}|time|dates?|one|group|review|{meetingBody})( date)?|(\\d+\\. ?)?next( up| date)?|(upcoming|coming) {meeting}s?|📅",
  noNextMeeting:
    "no|they (will )?meet|cancel?led|called off|skip(s|ped|ping)?|not (be|take place|happen|meet)|won't",
  wasNextMeeting: "{nextMeeting} was",
  /** Before the next meeting: something is told of it that is not its day. */
  mentioned: "(at|in|on|during|until|till|before|by|to|after|from|since) (the |our )?",
  dayLabel: "date|time",
  insteadOf: "(from|instead of|rather than|not( on)?)( the)?( {weekday},?)?( the)?",
  undecided:
    "{doubt}|either|not (yet )?(fixed|decided|set|settled|agreed|confirmed)|to be confirmed|{unknown}",
  onDay: "on( the)?",
  orDay: "or (on )?(the )?({weekday},? )?",
  hourEnd: "to|until",
  atHour: "at",
  hourSign: "h",
  halfDay: "[ap]\\.?m\\b\\.?",
  afternoon: "p",
  utc: "UTC|GMT|Z",

  // Promises.
  /** Of somebody who is not sure. */
  doubt: "probably|possibly|hopefully|maybe|perhaps|likely|presumably|provisional(ly)?|tentative(ly)?",
  condition:
    "(?<!\\bask (him|her|them|\\w+) )(?<!\\b(see|check|ask|asking|find out|know|tell|test|verify|decide|clear|wonder) )\\b(if|unless|provided that|in (that )?case|otherwise|assuming)\\b|^(should|were|had) \\w+ |\\boffered to\\b[^.;]{0,100}\\bbut\\b",
  earlier: "last ({time}|{meeting})|previous(ly)?|earlier|yesterday|originally",
  carriedOn: "(,? (and|then|but|and then) (also |then |[a-z]+ly )?|, )(will|is going to|are going to) ",
  /** One person of the sentence before. */
  pronoun: "he|she",
  otherSubject:
    "\\b(that|which|who|if|because|since|while|says|said|thinks|notes?|noted|mention\\w*|believes|report\\w*|explain\\w*|point\\w*|asked)\\b|\\b(it|they|we|there|this|these|those|he|she|you) (is|are|was|were|has|have|can|will|does|do)\\b",
  /** Before a clause: it is only told, asked or wished, or hangs on something. */
  reported:
    "that(?! (is|are|was|were|has|have|can|will)\\b)|who(m|se)?|which|if|whether|because|since|while|when|until(?! (then|that|now)\\b)|before(?! (that|then)\\b)|after(?! (that|this)\\b)|as|says?|said|thinks?|thought|notes?|noted|mention\\w*|believes|report\\w*|explain\\w*|point\\w*|ask\\w*|hopes?|suggest\\w*|propos\\w*|wants?|unless|how|why|what",
  speaker: "I",
  /** Makes what follows somebody's question or condition. */
  asked: "if|whether|when|until|till|unless|how|why|what|where|nor|neither|nobody|imagine|suppose",
  thought:
    "hopes?|hoped|hoping|thinks?|thought|expects?|expected|assum\\w+|suggest\\w*|propos\\w+|wants?|wish\\w*|{doubt}|could|might|would be (great|good|nice)",
  adverb: "also|then|now|already|both|kindly|therefore|all|[a-z]+ly",
  preposition:
    "of|from|by|with|for|about|(?<!\\b(now|then|later|early) )on|in|at|like|than|via|per|behind|the|a",
  /** A mention behind these is no owner. */
  beforeObject:
    "to|and|or|see|cc|after|before|between|into|onto|under|against|without|as|thanks?|thank|is|are|was",
  asking: "ask(ed|s)?|assigned|tasked|want(s|ed)?|remind(s|ed)?",
  /** "the sloop Ada", "the door that Ada will paint" tell of a thing; "said that Ada will" does not. */
  the: "the",
  that: "that",
  saidThat: "ed|said|says|so|is|was|means|notes",
  /** What a list of several subjects may stand behind. */
  clauseOpening: "so|and|but|then|that|because|while|perhaps|maybe|both|also|however|which|who|where|if",

  // What is a deed.
  deedAdverbs:
    "(also|now|then|still|soon|just|first|both|each|either|again|kindly|next|try to|(?!(ap|re|sup|com|multi|im)ply )[a-z]+ly) ",
  /** The first word behind a modal. */
  deedWord: "[a-z][a-z-]*",
  doing: "[a-z]+ing",
  looks:
    "speak (to|with) (?!the (motion|point|topic|item|proposal|room)\\b)|leave (a |an |some |the )?(comment|note|review|message|feedback|reply)s?|take a (stab|look|crack|shot|pass)|have (a (look|go|think|chat|word|try|talk|read)|another look|a closer look)",
  unsure:
    "either|think (about|of|through)|see (if|whether|to|about|what|how)|(have|need) to (?!be\\b)[a-z]+|be (working on|looking (at|into)|writing|preparing|drafting|reviewing|fixing|updating|sending)",
  /** Where somebody goes, speaks or takes part; what is seen, thought or not done. */
  noDeed:
    "think|see|look forward|hold off|stop by|do nothing|join us|turn (\\d+|\\w+(ty|teen)\\b|out|into|up(?= (at|by|late|later)\\b|[.,;!]|$))|join(?= (later|late|soon|by|remotely|online|at|from|next|in)\\b|[.,;!)]|$)|take (place|part|a break|the day off)|take\\b.{0,20}\\b(off|leave|holidays?|vacation)|go(?! (through|over|ahead|and|back|round|around|check|for)\\b)|come(?! (up|back) (with|to)\\b)|(give|present|do|deliver)\\b.{0,30}\\b(talk|keynote|lecture|presentation|speech|poster)|(\\w+ )?(not|never)",
  noVerb:
    "the|a|an|this|that|these|those|his|her|their|our|its|my|your|it|them|him|us|me|and|or|but|of|for|with|at|in|on|by|from|as|all|to|any|some|each|which|who|whom|date|far|much|more|less",
  /** Before an order; and what makes its first word none. */
  orderLead: "please|also|then|and|to",
  /** Behind a mention: what is said to somebody, and no task. */
  noMentionedOrder:
    "thank|see|look at (the|this)|note|speak|talk|think|let me|tell me|tell us|give me|keep it up|agree|share your|join (us|the)|turn|welcome|learn|list(?! the)|work|use|measure|mark|place|demo|plan|release|support",
  noOrder: "is|are|was|were|has|have|had|will|of|and|:",

  // Sentences.
  /** Opens a line that tells of the next meeting. */
  nextOpening: "Next",
  /** Opens a label of two words: "Action item:", "Next steps:", "To do:". */
  labelOpening: "Action|Next|To",
  /** A full stop behind these ends no sentence. */
  shortened:
    "e\\.g|i\\.e|cf|vs|etc|mr|mrs|ms|dr|prof|st|no|nr|approx|ca|incl|resp|esp|a\\.m|p\\.m|usu|prob|dept|fig|eq|al|{shortName}",
} as const;
