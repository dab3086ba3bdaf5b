/**
 * Every word that the rules of the minutes know, once, as plain data: labels, marks, verbs, roles, placeholders,
 * names of sections, modals. A new word is one entry here; another language is another table. The names of months and
 * days of the week are model/day.ts's: {weekday}, {ordinal}, {shortName}.
 *
 * Entries are sources of regular expressions that read as words: `|` parts two ways to say it, parentheses only
 * group, `'` stands for both apostrophes, {name} for another entry. expression.ts makes expressions of them.
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
  ofNews:
    "news(letter)?|this (month|week)|digest|release[ds]?|changelog|call for|monthly|announc\\w*|version",
  /** What a plan calls the meeting that comes. */
  comingMeeting: "next (week's )?({meeting}|time)",
  notesHeading: "({meeting} |discussion )?(notes|minutes)|discussion",
  agenda: "agenda",
  agendaHeading: "((to)?day's|the|our|{meeting}|proposed|draft) {agenda}( items?)?|{agenda}( items?)?",
  /** A line of these says when and where, and names nobody. */
  whenAndWhere: "date|time|when|where|location|place",
  /** A heading that only minutes have. */
  ofMinutes:
    "{todo}( list)?|{action} ?(items?|points?)|(key )?decisions( (made|taken))?|{agendaHeading}|resolutions|roll call",
  /** In the subject or the title of a note: it is of a meeting. */
  ofMeeting:
    "{meeting}s?(?! for)|{gathering}s?|minutes|(meeting|sync|call)[ -]?notes|committee|board|council|working[- ]group|wg|sig|tsc|agm|standup|weekly|bi-?weekly|fortnightly|planning|triage|session|review",
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
  /** Opens a list of those who were there. */
  present:
    "{ofSomeKind}{attendees}|attendance|attended( by)?|attending|in attendance|{group}present( today)?|participating|roll call|who( (was|is|came|attended)|'s)( t?here)?|(team|crew|{body}|voting|non-voting) members|members present|sign[- ]?in( sheet)?|delegates|(people|folks|everyone) (on the call|in the room|present|there|here)|(on the call|in the room|on the line)",
  /** Only as a heading. */
  presentAbove: "who|people|folks|speakers",
  /** Opens one only with a colon, and names behind it, before anything else is said. */
  presentLoosely: "here|with|who|people|speakers|speaking|hosts|crew|team|on the phone",
  /** "Present were Ada and Ben" has no colon. */
  presentBefore: "present( today)?|in attendance|attending",
  were: "were|was",
  presentHeading: "((list of|{meeting}) )?",
  /** Opens one beside it. */
  alsoPresent:
    "{others}|on the phone|on the line|staff|(non-)?voting( members)?|{guest}|members|{attendedWhere}|by phone|dialled in|speakers?",
  others: "others?|also (there|here)",
  absent:
    "((with )?apologies( for absence)?|regrets|{group}absent( with apologies)?|absentees?|absences|not (present|attending|in attendance)|unable to attend|excused|missing|not there|sorry|could not (come|make it)|couldn't (come|make it)|who (can't|couldn't) (come|be there)|away|optional|late|left early)( (received )?from)?",
  /** How somebody was there, which is no nickname. */
  attendedHow: "{attendedWhere}|phone|video|zoom|irc|late|partly|partial|{guest}",
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

  bot: "bot|bridge",

  // Roles.
  chair: "chair(ing|man|woman|person|ed)?( of the (day|meeting|week|call))?",
  /** With a capital letter it might be somebody's name; this is none. */
  capitalRole: "Chair(man|woman|person)?",
  deputy: "vice|deputy",
  chairLabel: "(co[- ]?)?{chair}( by)?|in the {chair}",
  /** Who led the meeting, where nobody is called its chair. */
  lead: "((meeting|call|session|discussion) )?(lead(er)?|moderator|moderation|facilitator|host)|presiding( officer)?|conven[eo]r",
  ledBy: "({chair}|moderated|facilitated|led|hosted) by",
  /** A sentence that says who was in the chair, before the name and behind it. */
  chairBefore:
    "(presiding officer|chair|moderator|facilitator)( this (week|time)| today) (is|was)|(meeting|call|session) (was )?(chaired|led|moderated|facilitated|run|opened) by|called to order( at [^,;]{1,30}?)? by|^\\(?(chaired|moderated|facilitated) by",
  chairBehind:
    "(chaired(?! by)|presided|moderated(?! by)|facilitated(?! by)|was in the chair|took the chair|called (the|this) (regular |special )?(meeting|session) to order|opened the (meeting|session|call)|opened at|led us|led the (meeting|call))",
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
  nicknamed: "aka|a\\.k\\.a\\.|called|known as",

  // Marks: "ACTION: …", "DECISION: …", "DEFERRED: …".
  action: "action",
  actions: "{action}s?(( |_|-)items?| points?| steps?)?",
  todo: "to[- ]?dos?",
  actionMark: "((new|next) )?{actions}|{todo}",
  /** In capitals only: in small letters they are words and names. */
  actionCapitals: "AI|A\\.I\\.|AP",
  /** "AI" may be a topic. */
  actionOrTopic: "A\\.?I",
  todoCall: "TODO|AI",
  actionTag: "{action}",
  markOwner: "on|for",
  decided: "agreed|decided|resolved",
  decisionMark:
    "{decided}|decisions?|resolution|agreement|consensus|conclusion of the {meeting}|outcome( for the record)?",
  decisionTag: "{decided}|decision",
  decisionOf: "on|about|regarding",
  decisionOpens: "that|to|not|on",
  putOff: "deferred|postponed|tabled",
  putOffTo: "(to|until|for) (the )?next ({meeting}|time)",

  // Placeholders, and what is over.
  nothing:
    "(none|nothing|no) (else|others?|more)|none|no(ne)?( \\w+){0,2} ({action}s?|items?|decisions?|topics?)|no|yes|n\\/?a|nil|nothing|nobody|no one|not (taken|made|reached|decided)|undecided|{unknown}",
  /** What a template has where something goes. */
  template:
    "(add|list|put|write|insert|enter|fill|place)\\b[^.;:]{0,40}\\bhere|[^.;:,]{0,30}\\b(items?|{actions}|names?|topics?|{decisionsLabel}|decisions?|notes?|details?) (go |goes )?here|@?name\\b\\W{0,3}(what|tasks?|{actions})?|add (yourself|your name|{actions}|items)|x{2,}|help wanted|good first issues?|who: what|concrete {actions}?\\b.*",
  noneSaid: "none|nothing|nil",
  nothingYet: "yet|this ({time}|{meeting})|today|so far|recorded|to report|at this time",
  done: "done|completed?|closed|finished",
  /** In a later note: what was to do is done, unless one of the others stands there, too. */
  doneSince: "{done}|fixed|merged|resolved",
  notDone: "\\b(not|never|nearly|almost|partly|half|until|when|once|to be)\\b|n't\\b|\\?",
  doneBefore: "is|was|now|already",
  doneColumn: "yes|x|{ticks}",
  ticks: "[✅✔☑✓]",

  // Sections: what a heading or a label says of the list below it.
  actionsSection:
    "((all|new|open|our|current|outstanding|list of|summary of) )*({actions}|{action}s? list|(his|her|their|your) {actions}|{todo}|next steps|tasks|who does what)",
  /** Opens a list of decisions where a colon stands behind it: "Agreed:". */
  decisionsLabel: "{decided}|consensus|agreements?",
  decisionsSection: "((key|main|new|our) )?(decisions?( (made|taken))?|resolutions?|what was ({decided}))",
  deferralsSection:
    "{putOff}( (items?|topics?|points?))?( (to|until) (the )?next ({meeting}|time))?|((items?|topics?|{agenda}|plans?) )?for (the )?{comingMeeting}|next (({meeting}|week)'s )?{agenda}",
  pastSection:
    "((review|status|update|follow[- ]?up) (of|on) )?((the|all|our) )?((last|previous|prior|past|old|earlier|closed|completed|done) (({meeting}|week)'s )?)?({actions}|{todo}|tasks)( (from|of) (the )?(last|previous|prior) ({meeting}|time|week))?",
  nextWeekSection: "((plans? )?for )?next week",

  // Actions.
  plan: "plans?|{steps}|{todo}",
  steps: "next steps?",
  /** Opens a task that names nobody. */
  taskUnsaid: "(Need to|[Ww]ill)( also| then| soon| now)?",
  ownerColumn: "who|{ownerLabel}|person|by|lead",
  ownerLabel: "owners?|assignees?|assigned to|responsible",
  taskColumn: "{actions}|what|tasks?|items?|{todo}|description",
  stateColumn: "status|state|done\\??|progress",
  /** Deeds of the present that minutes tell as tasks: "Ada writes the post", as an item of a list. */
  presentDeed:
    "(writes(?! (it|this|that) down)|orders|sends|mails|e-?mails|drafts|collects|books|buys|prints|rewrites|merges|invites|contacts|files|prepares|organi[sz]es|generates|fixes|takes care of|draws up|reports (it|this|that) to)",
  /** Between the owner of a task and the task. */
  taskModal: "to|will|'ll|shall|must|should|(is|are) (going )?to|needs? to|has to|have to",
  assignedTo: "assigned to|owner:|assignee:|owned by",
  ownerBehind: "({ownerLabel}|who|lead): ?|assigned to ?|on |for ",
  due: "due|by|until|deadline",
  /** Between a mark and the owner, or behind a task before its owner. */
  besideOwner: "to|on|for|and|who|{ownerLabel}|assigned",

  // Decisions.
  did: "((have|has|all|also|therefore|then|finally|now|unanimously|collectively|both|since|formally) ){0,3}",
  decidedTo:
    "(unanimously |in principle |by consensus |instead )?(to|not to|that|on|against|upon|in favou?r of|unanimously)",
  decidingBody:
    "((whole|steering|working|executive|technical) )?({body}|meeting|{memberOf}|attendees|participants|SC|TSC|PMC|WG|SIG)",
  carried: "(was |is )?(unanimously )?(carried|carries|passed|passes|approved|adopted|rejected)",
  /** Not decided, not now, or not sure. */
  notDecided:
    "{earlier}|had ({decided})|not (yet )?({decided})|n't ({decided})|never|nothing|yet to|if (we|it|everyone|the|there)|whether|unless|would have|agreed to disagree|to be ({decided})",

  // What is put off.
  anotherMeeting:
    "((the |our |a )?next (\\w+ )?({meeting}|time)|(the |our )?next week's {meeting}|(a|some) (later|future|subsequent) {meeting}|the following {meeting})\\b(?! (room|hall|place|point|link|notes|minutes|house|invite|date)\\b)",
  /** When something put off comes up again. */
  laterTime:
    "(the |our )?(next (\\w+ )?({meeting}|time|week|month|{gathering}|session)|{monthName}|\\d{1,2}{ordinal}|summer|autumn|winter|spring|new year|{weekday}|(\\w+ ){0,3}({meeting}|session|assembly) (in|on|after)|[A-Z]\\w+ (is back|is here|has|can|had|and)|(we|they|he|she|the|it|\\w+) (is|are|has|have|had|can|comes?)|then\\b|after|when|once|a later)",
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
    "next ([\\w-]+ ){0,2}?({meeting}|{gathering}|one|review|evening|group|assembly)|next( up| time)?(?=\\s*:)|the one after",
  their: "its|their|his|her",
  comingOf: "next|coming|upcoming",
  /** Whose meeting it is, where the note's own is another one. */
  otherBody:
    "committee|board|council|assembly|congress|TSC|PMC|steering group|steering committee|working group|WG|SIG|AGM",
  /** Parts what does not take place from what does. */
  but: "but|instead",
  meetAgain:
    "(we|they)('ll|'re| are| will)? (be )?(resume|back|return)|(see|talk to) (you|each other|ye|ya)( all)?( again)?(,? (on|at|then))?|cu (next|on)|back (again )?on|we('ll| will)? (start|be (t?here|at|in)\\b[^,.;]{0,40}) again|\\w+ meet again|(same|usual) time (in|next)|(we('ll| will)?|the \\w+( will)?|will) (next )?(meet|reconvene|convene|gather)s? (again|next|on)",
  nextMeetingAfter: "and|so|but|the|our|that|of|for",
  ours: "(the|our) ",
  /** What a statement of when it is begins with. */
  nextMeetingLabel:
    "(date (and time )?of )?(the |our )?next ([\\w-]+ ){0,2}({meeting}|{gathering}|time|date|one|group|review|wg|sig)( date)?|(\\d+\\. ?)?next( up| date)?|(upcoming|coming) {meeting}s?|📅",
  noNextMeeting: "no|they (will )?meet|cancel?led|called off|skipped|not (be|take place|happen|meet)|won't",
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
  halfDay: "[ap]\\.?m\\b\\.?",
  afternoon: "p",
  utc: "UTC|GMT|Z",

  // Promises.
  /** Of somebody who is not sure. */
  doubt: "probably|possibly|hopefully|maybe|perhaps|likely|presumably|provisional(ly)?|tentative(ly)?",
  condition:
    "(?<!\\b(see|check|ask|asking|find out|know|tell|test|verify|decide|clear|wonder) )\\b(if|unless|provided that|in (that )?case|otherwise|assuming)\\b|^(should|were|had) \\w+ ",
  earlier: "last ({time}|{meeting})|previous(ly)?|earlier|yesterday|originally",
  carriedOn: "(,? (and|then|but|and then) (also |then |[a-z]+ly )?|, )(will|is going to|are going to) ",
  /** One person of the sentence before. */
  pronoun: "he|she",
  otherSubject:
    "\\b(that|which|who|if|because|since|while|says|said|thinks|notes?|noted|mention\\w*|believes|report\\w*|explain\\w*|point\\w*|asked)\\b|\\b(it|they|we|there|this|these|those|he|she|you) (is|are|was|were|has|have|can|will|does|do)\\b",
  speaker: "I",
  /** Makes what follows somebody's question or condition. */
  asked: "if|whether|when|until|till|unless|how|why|what|where|nor|neither|nobody|imagine|suppose",
  thought:
    "hopes?|hoped|hoping|thinks?|thought|expects?|expected|assum\\w+|suggest\\w*|propos\\w+|wants?|wish\\w*|{doubt}|could|might|would be (great|good|nice)",
  adverb: "also|then|now|already|both|kindly|therefore|all|[a-z]+ly",
  preposition:
    "of|from|by|with|for|about|(?<!\\b(now|then|later|early) )on|in|at|like|than|via|per|behind|the|a",
  asking: "ask(ed|s)?|assigned|tasked|want(s|ed)?|remind(s|ed)?",
  /** "the sloop Ada", "the door that Ada will paint" tell of a thing; "said that Ada will" does not. */
  the: "the",
  that: "that",
  saidThat: "ed|said|says|so|is|was|means|notes",
  /** What a list of several subjects may stand behind. */
  clauseOpening: "so|and|but|then|that|because|while|perhaps|maybe|both|also|however|which|who|where|if",

  // What is a deed.
  deedAdverbs: "(also|now|then|still|soon|just|first|both|each|either|again|kindly|next|try to|[a-z]+ly) ",
  doing: "[a-z]+ing",
  looks:
    "leave (a |an |some |the )?(comment|note|review|message|feedback|reply)s?|take a (stab|look|crack|shot|pass)|have (a (look|go|think|chat|word|try|talk|read)|another look|a closer look)",
  unsure:
    "either|think (about|of|through)|see (if|whether|to|about|what|how)|(have|need) to (?!be\\b)[a-z]+|be (working on|looking (at|into)|writing|preparing|drafting|reviewing|fixing|updating|sending)",
  /** Where somebody goes, speaks or takes part; what is seen, thought or not done. */
  noDeed:
    "think|see|look forward|hold off|stop by|do nothing|join us|take (place|part|a break|the day off)|go(?! (through|over|ahead|and|back|round|around|check|for)\\b)|come(?! (up|back) (with|to)\\b)|(give|present|do|deliver)\\b.{0,30}\\b(talk|keynote|lecture|presentation|speech|poster)|(\\w+ )?(not|never)",
  noVerb:
    "the|a|an|this|that|these|those|his|her|their|our|its|my|your|it|them|him|us|me|and|or|but|of|for|with|at|in|on|by|from|as|all|to|any|some|each|which|who|whom|date|far|much|more|less",
  /** Before an order; and what makes its first word none. */
  orderLead: "please|also|then|and|to",
  noOrder: "is|are|was|were|has|have|had|will|of|and|:",

  // Sentences.
  /** Opens a label of two words: "Action item:", "Next steps:", "To do:". */
  labelOpening: "Action|Next|To",
  /** A full stop behind these ends no sentence. */
  shortened:
    "e\\.g|i\\.e|cf|vs|etc|mr|mrs|ms|dr|prof|st|no|nr|approx|ca|incl|resp|esp|a\\.m|p\\.m|usu|prob|dept|fig|eq|al|{shortName}",
} as const;

/** Sentences that say something was decided, and by the meeting, in words that cannot be misread; by the rule's name. */
export const DECISIONS = {
  "sentence.it-was-agreed":
    "\\b[Ii]t (was|has been|is) {did}({decided}|AGREED|DECIDED|RESOLVED) (by [a-z ]{2,20} )?{decidedTo}\\b",
  "sentence.we-agreed":
    "^((?!That|Since|Because|When|As |Last|Before|Until)[^,;]{0,60}[,:;] |(After|Following|So|Then|Finally|Eventually|Therefore|In the end)\\b[^,;]{0,60}? )?[Ww]e('ve)? {did}({decided}|voted) {decidedTo}\\b",
  "sentence.group-agreed":
    "^(((After|Following)\\b[^,;]{0,60}, t|T)he {decidingBody}|Everyone|Everybody|All( present)?|Attendees|Members) {did}({decided}|voted) {decidedTo}\\b",
  "sentence.group-approved":
    "^The {decidingBody} {did}(approved|adopted|accepted|rejected|endorsed|ratified) ((the|a|an|all|both|this|these|its|their|our|two|three|four)\\b|[A-Z£$€\\d])",
  "sentence.have-consensus":
    "^(So,? |OK,? )?([Ww]e|[Tt]he {decidingBody}) (now )?(have|has|had|reached) (a |general |rough |broad |clear |unanimous )*(consensus|agreement) (to|that|on|for|in favou?r of|against)\\b",
  "sentence.sense-of-meeting":
    "^(The )?([Cc]onsensus|[Ss]ense) of (the )?({decidingBody}|room|call)( (is|was)( that| to)?\\b|\\s?[:–—])",
  "sentence.settled-on":
    "^((So|Then|Finally|Eventually|In the end),? )?[Ww]e('ve)? {did}(settled|landed) on\\b",
  "sentence.moving-forward": "^([Ww]e are|[Ww]e're) (moving|going) (forward|ahead) with\\b",
  "sentence.no-objections":
    "\\b[Nn]o objections?\\b[^.?!]{0,60}\\b(accepted|approved|adopted|carried|agreed|passed)\\b",
  "sentence.consensus":
    "^There (was|is) (a |general |rough |broad |clear |unanimous )*(consensus|agreement) (to|that|on|not to|in favou?r of|against)\\b",
  "sentence.agreed-to":
    "^((Unanimously|Finally|Also|Then) )?([Dd]ecided|[Aa]greed|[Rr]esolved) (to|not to|that|against)\\b",
  "sentence.decision-to":
    "^(The )?[Dd]ecision ((was|is|made|taken|was (made|taken)) )?to (?!be\\b|follow\\b|make\\b)|^(The )?[Dd]ecision for [^.,:;?!]{1,40} to (?!be\\b)",
  "sentence.decision-made": "\\b[Aa] decision was (made|taken|reached) (to|not to|that)\\b",
  "sentence.motion-by": "^Motion (by|from|to|that)\\b[^.?!]{0,160}[,;:] {carried}\\b",
  "sentence.motion-carried":
    "\\b[Tt]he (motion|resolution)( \\w{1,6}| (to|that|for|by)\\b[^.,:;?!]{1,100}?)? {carried}\\b|^([Mm]otion|Resolution)( \\w{1,6})? {carried}\\b",
  "sentence.passed":
    "^([^.?!]{0,120}[.:,] )?({did}([Aa]pproved|[Aa]dopted|[Aa]ccepted|[Cc]arried|[Pp]assed|[Gg]ranted)|[Aa]ll in favou?r|m\\/s\\/c\\b[^.?!]{0,80})( (unanimously|without (changes|objections?|dissent)|as (sent|circulated|amended)( out)?|in principle))*[.!]?$|^M\\/S\\/C\\b",
  "sentence.was-approved":
    "^([\\d.]+ )?(The )?([Aa]genda|[Mm]inutes|[Mm]otion|[Rr]esolution|[Pp]roposal|[Rr]eport|[Aa]ccounts?|[Bb]udget|[Pp]roposal \\d+|[A-Z]{2,4}-\\d+)\\b[^.?!,;]{0,60}?(:| (is|are|was|were)) (therefore |hereby |unanimously )?(approved|adopted|accepted|carried|rejected|passed)\\b",
  "sentence.body-decides":
    "^The ({decidingBody}|delegates) (unanimously )?(approves|adopts|accepts|elects|discharges|appoints|appointed|elected|endorses|ratifies|resolves|agrees|decides) (the|a|an|all|both|to|that|on|[A-Z])",
  "sentence.agreed-at-end":
    "^[^?]{8,}([,:;(–—-] ?| → )({did}agreed( (by (all|everyone|everybody)|unanimously|on))?|that (was|is) unanimous|unanimously|nobody (was )?against|no(body| one) (objected|minded|against)|no (dissent|objections?)|everyone (agreed|nodded)|ok with (everyone|all)|we (were|are) all (fine|ok) with (that|it)|we all (agreed?|think so))\\)?[.!]?$",
  "sentence.decided-comma":
    "^((OK|Ok|ok|So|so),? )?([Dd]ecided|[Aa]greed)[,:] (we|no|from|in|on|the|to|that)\\b",
  "sentence.from-now-on": "^[Ff]rom now on,?|\\bfrom now on, we agreed\\b",
  "sentence.vote": "\\b([Vv]ote|VOTE)\\b[^.?!]{0,100}: ?\\d+ (yes|for|in favou?r)\\b",
  "sentence.no-objections-so":
    "^(No (objections?|comments?|dissent)|Nobody (objected|minded)|No one (objected|minded|spoke against it)),? (so |it |that )",
} as const;

/** Sentences that put something off to another meeting. */
export const DEFERRALS = {
  "sentence.on-agenda":
    "\\b(on|onto|to|into) (the |our |an )?{agenda}( (for|of|at) ({anotherMeeting}|next week\\b)|\\b[^.;]{0,20}\\bnext time\\b)|\\b{agenda} (item|point|topic) (for|at|of|in) {anotherMeeting}|\\b(will|to|let's|should|must) schedule\\b[^.;]{0,30}\\bfor {anotherMeeting}|\\b(add|added|put|on|onto|to|in|into) (\\w+ ){0,4}?(the |our )?next ((week|{meeting})'s )?{agenda}\\b",
  "sentence.talk-next":
    "\\b{talk}\\b[^.?!;]{0,100}?\\b((at|in|on|during|until|till) {anotherMeeting}|next time\\b)|\\b(we('ll| will| should| can| could)?|let's|let us|will) {talkAgain}\\b[^.?!;]{0,60}\\bnext (week|{meeting})\\b(?!')|\\b(be|get) {talkedAbout}\\b[^.?!;]{0,40}\\bnext (week|{meeting})\\b(?!')|^(at|in|on|during) {anotherMeeting},? (we|let's)\\b[^.;]{0,30}\\b{talk}\\b|^{anotherMeeting} (we )?will {talk}\\b",
  "sentence.moved-to-next":
    "\\b{moved}\\b[^.?!;]{0,60}?\\b(to|until|till|for|into) {anotherMeeting}|\\b({putOff}|put off|held over|punt(ed)?|pushed|bumped) (to|until|till) next week\\b",
  "sentence.put-off-until":
    "(^|[:,;] |(→|->) ?|\\b(we|let's|let us|this|it|thus we|(item|topic) \\d+|the (item|topic|point|discussion|decision|motion|vote|request|matter|question|rest)|to) ((is|was|are|were|be|stays?|therefore|then|will|has been|have been) ){0,3})({putOff}|table|postpone|park(ed)?|shelve[ds]?|put (off|back)|held over|stands? over|stays? open|left|carried over|moved?|pushed|bumped)\\b[^.?!;:]{0,40}?\\b(until|till|to|for) {laterTime}",
  "sentence.again-later":
    "\\b(come back to|comes? back|revisit|return to|(take|pick)s? (\\w+ ){0,3}up again|look at (\\w+ ){0,2}(then|again)|talk about (\\w+ ){0,2}again|ask again|discuss (\\w+ ){0,3}again|again on the list|(go|put|back)(es)? (\\w+ ){0,2}on the (table|list) again)\\b[^.?!;:]{0,40}?\\b((in|on|at|for|after|when|once) {laterTime}|(when|once|after|then|again)\\b)|^revisit (after|when|once|in)\\b|^to be continued\\b",
  "sentence.goes-to":
    "\\b(goes|moved?|carried over|postponed|kept?|keep this|keep it|put (it|this|that)|(item|topic) \\d+) (\\w+ ){0,3}(to|for|on) (the )?((agenda (of|for) )?(the )?\\d{1,2}{ordinal}|{monthName}( {meeting}| session)?\\b|next {meeting}|next time)|^({putOff}|parked|tabled)\\b[^.?!]{0,80}[^.?!:][.!]?$|(→|->) ?next ({meeting}|week|time)\\b|^the rest next ({meeting}|week|time)\\b|\\[{putOff}\\]",
  "sentence.put-off":
    "\\b(items?|topics?|points?|discussions?|decision|vote|motion)\\b[^.:;]{0,30}\\b({putOff}|held over)( (until|till) [^.;]{1,40})?[.!]?$|^([^:]{1,80}: ?)?({putOff}|held over)( (for now|again))?[.!]?$",
} as const;

/** Sentences that tell of the next meeting without its day. */
export const UNDATED = {
  "sentence.next-meeting-undated":
    "^(the |our )?next ([\\w-]+ )?{meeting}(\\s*[:–—-]| (is|will be|takes place|will take place|to be))? (in (a|one|two|three|four|\\d+) (days?|weeks?|fortnight|months?)|next (week|month|{weekday})|on {weekday}|{weekday}|{unknown}|to be (announced|decided|confirmed|determined|scheduled|arranged)|same time|at the usual time|as usual|not yet)",
  "label.next-plan": "^(plans?|{agenda}|topics?) for (the )?next (week's )?{meeting}\\b[^:]{0,20}:",
} as const;

/** What stands between somebody and what they take on. */
export const PROMISES = {
  "promise.said":
    "(said|says|confirmed|mentioned|promised|agreed)( that)? (he|she|they)('(ll|d)| will| would)",
  "promise.going-to": "(is|are|am) (now |also )?(going to|gonna)|'(s|m|re) (going to|gonna)|going to|gonna",
  "promise.agreed-to":
    "((has|have) (now |also )?)?(agreed|agrees|volunteered|volunteers|promised|promises|undertook|undertaken|undertakes|committed|commits|decided|signed up|stepped up) to",
  "promise.planning-to": "(is|are) planning to|plans? to",
  "promise.asked-to": "(was|were|is|are|has been|have been) (asked|assigned|tasked|appointed) to",
  "promise.took-action":
    "(takes?|took|has|have|gets?|got)( on)? ((the|an|a) )?({action}( item| point)?|task|AI|AP|todo)( to| of)",
  "promise.is-to": "(is|are) to",
  "promise.will": "will|'ll",
  "promise.shall": "shall",
  /** Counts where it is an order: "Ada to write". */
  "promise.to": "to",
} as const;

/** The same where it is arguable. */
export const HALF_PROMISES = {
  "promise.needs-to": "(needs?|has|have|hopes?|intends?|offers?|offered|(is|are) (hoping|happy)) to",
  "promise.should": "should",
  "promise.must": "must",
  "promise.could": "could|can|may|might|would",
  "promise.is-doing":
    "(is|are)( also| still| already| currently| now)?(?= (working on|looking (at|into)|dealing with|writing|preparing|drafting|putting together|fixing)\\b)",
} as const;

/** The verbs by which minutes tell a task from a topic and from what is only going to happen, parted by blanks. */
export const VERBS = {
  /** Open a task that nobody's name stands before: "Invite the keeper." */
  tasks: `
    add adjust advertise bisect bump demo focus fork host kick agree analyse analyze announce apply approach
    arrange ask assemble assign attach automate benchmark book bring build buy call cancel capture change
    chase check circulate clarify clean clear close collect compare compile complete compose confirm connect
    consider consult contact continue convert coordinate copy create cut debug define delete deliver deploy
    design determine develop distribute document donate double-check draft draw drop edit email e-mail
    enable encourage ensure escalate establish estimate evaluate examine expand experiment explain explore
    extend extract fetch figure file fill finalise finalize find finish fix follow follow-up forward gather
    generate get give hand help hire identify implement improve include inform inspect install integrate
    introduce investigate invite invoice join keep launch lead learn let liaise link list locate look mail
    maintain make map mark measure merge migrate move negotiate notify obtain offer oil open order organise
    organize outline own pack paint pay pick ping place plan post prepare present print prod promote propose
    provide publish pull purchase push put raise reach read rebase recruit redo refactor register release
    remind remove rename renew repair replace reply report request research reserve resolve respond restart
    restore retire rewrite ring roll run save scan schedule scope search secure send set setup share ship
    sign simplify solidify solve sort speak specify speed split start stop store submit suggest summarise
    summarize support switch take talk tell test thank think tidy track train transfer translate triage try
    turn tweak type update upgrade upload use validate verify visit weigh work write`,
  /** How a meeting treats a topic: in a plan for the next one they say what was put off. */
  talks: `
    discuss revisit review debate decide resume reconsider reopen re-open consider continue address cover
    discussing discussion`,
  /** What somebody will be, have or feel is no task, nor where somebody will go. */
  states: `
    be blame have need want like love hate prefer know believe hope feel seem appear agree disagree benefit
    receive enjoy become remain stay wait sleep eat depend defer miss attend travel leave arrive return
    retire die lose win fail hear notice mind care matter suffer belong happen mean speak lecture celebrate
    not never no`,
  /** Of a person that can, might or should do it, only these tell of something taken on. */
  takes: `
    look take check try write send file add fix report follow investigate ask discuss help review prepare
    test find make update create draft submit merge contact talk work arrange organise organize collect
    summarise summarize`,
} as const;

/** Short forms of names whose beginning is not the name's; "Dan" and "Jon" need no entry. */
export const NICKNAMES = {
  david: "dave",
  william: "bill liam",
  robert: "bob bobby",
  richard: "rick dick ricky",
  thomas: "tom",
  michael: "mike mick",
  james: "jim jimmy",
  john: "jack johnny",
  katherine: "kate katie kathy",
  catherine: "kate cathy",
  kathryn: "kate kathy",
  elizabeth: "liz beth betty",
  margaret: "maggie peggy meg",
  anthony: "tony",
  edward: "ted ned eddie",
  charles: "charlie chuck",
  christopher: "kit",
  stephen: "steve",
  steven: "steve",
  andrew: "drew andy",
  antonio: "toni",
  susan: "sue susie",
  patricia: "pat trish",
  jennifer: "jenny",
  deborah: "debbie",
  henry: "harry hank",
  theodore: "ted",
  lawrence: "larry",
  alexander: "sasha sandy",
  nicholas: "nick nico",
  nicolas: "nick",
  matthew: "matt",
  joseph: "joe",
  samuel: "sammy",
  joshua: "josh",
  daniel: "danny",
  timothy: "tim",
} as const;
