/** The words in which a note tells when the next meeting is. */
export const NEXT_WORDS = {
  nextMeeting:
    "((next|nxt) ([\\w/&+.-]+ ){0,2}?|next {time}'s ([\\w-]+ )?)(({meeting}|{gathering})s?|one|evening|group|assembly|({everySoOften}|planning)(?= ?[:,–—(-]| (is|will|on|takes|at|\\d|{weekday}|{monthName})\\b))|{monthName}('s)? ({meeting}|{gathering})|((next|nxt)( up)?|next time|upcoming|coming up)(?=\\s*(:|→|->|=>))|next time(?= is (in|on)\\b)|{bareNext}|(future|further|upcoming|coming) ({meeting}s?( dates)?|dates)(?= ?:)|{meeting}s to come(?= ?:)|{meeting} after (this one|that|this)|(following|upcoming|subsequent) {meeting}(?=\\s*[:=→–—]| (is|will)\\b)|follow-?up {meeting}|DO?NM(?=[ :])|next dates?(?=\\s*:)|{askedWhen}(?=\\s*[:?] ?)|{nthOf} ([\\w-]+ ){0,2}?{meeting}( of (the|our) {ownBody})?(?= (takes|is|will)\\b)|the one after|next ([\\w-]+ ){0,3}?{meetingBody}(?= ?[:,→–—(-]| (is|will|on|takes|meets|at|in|\\d|{weekday}|{weekdayShort}|{monthName})\\b)|{meeting} (no\\.? ?|number |#)?\\d{1,3}(?= (takes|is|will|on)\\b| ?:)",
  /** Which of a row of them it is, but the first and the last. */
  nthOf:
    "\\d{1,3}{ordinal}|([a-z]{3,6}ty-)?(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)|[a-z]{3,7}t(eenth|ieth)|[a-z]{3,6}ty-first",
  /** "Next" alone, for the meeting. */
  bareNext:
    "(?<!after )next(?= (will be|falls|being|to be)( held)? on| (is|was) ((fixed|set|scheduled|arranged|agreed) )?(for|on) | is (the )?(\\d|{weekday}|{monthName})| on ({weekday}|\\d))",
  /** How often it takes place, as a word for it: "the next weekly". */
  everySoOften: "weekly|bi-?weekly|fortnightly|monthly|quarterly|regular",
  /** Who meets, as a word for the meeting: "Next committee: 4 June". */
  meetingBody:
    "committee|board|council|commission|forum|review|telco|telecall|face-to-face|f2f|interim|plenary|tele-?con(ference)?|video ?conference|conference call|huddle|check-?in|meet(-?up)?|zoom|jitsi|plenum|triage|planning|trustees|scrum|chat|night|panel|jam|date|AGM|WG|SIG|instance|occurrence",
  whenNext: "when|date|when next|(when|where) and (when|where)",
  /** What opens a clause that tells of another time when there is no meeting, and what says so where no day does. */
  besideSubject: "no|we|the|there|they|so|and|not|on|in",
  anotherTime: "week|month|{monthName}|{weekday}",
  tomorrow: "(is )?tomorrow",
  nextOf: "next",
  afterSomeTime:
    "(in )?(a|one|two|three|four|\\d{1,2}) (weeks?|fortnight|days)('s?)?( time)?( (from )?(now|today|later|on|hence))?|next week|tomorrow",
  aWeekOn: "a week (on|from)",
  weekOn: "week",
  thisOf: "this( coming)?|the coming|coming",
  ofNextMonth: "((of|in) )?next month",
  ofThisMonth: "(of |in )?(this|the) month",
  eachTime: "every|each",
  monthWord: "month",
  nextWeek: "next week",
  weekAfterNext: "week after next|week after",
  /** Many days, and behind it days that are reckoned from another one, or what is called so. */
  eachOf: "every|each|first|second|third|fourth|last|other|alternate|most|on or before",
  weekdayTail:
    "(after|before|in|of|week|fortnight|mornings|evenings|afternoons|nights|or|and|{meeting}|{gathering}|crew|group|team|club)",
  ofWhom: "of|in|at",
  sameWeek:
    "(same|usual) (time|hour|place)[^.;]{0,25} next week|next week( \\([^()]{1,20}\\))?[^.;]{0,15} ((same|usual) (time|hour)|{asUsual})|in (a|one) week[^.;]{0,15} (same|usual) (time|hour)",
  plannedMeetings:
    "((dates|schedule|calendar) (of|for) (the |our |all )?)?{meeting}s|{meeting} (dates|schedule|calendar|days)",
  pastMeetings: "past|previous|prior|earlier|last|held|old|older|former|recent|cancell?ed|skipped",
  /** Heads a table of days, of whatever they are. */
  columnOfDays: "day|week ?day|month|week|no\\.?|number",
  calendarHeading:
    "(the |our |crew |team )?(calendar|schedule|dates|events|key dates|important dates|time ?line)",
  /** Leads from the next meeting to a day without a date. */
  heldOn:
    "s|is|was|will|to|has|be|been|takes?|place|held|happens?|falls|now|again|set|scheduled|fixed|planned|booked|moved|for|on|at",
  /** "Held from 17 to 19 March" is no move. */
  heldFrom: "held|takes? place|place|runs?|lasts?|is|will be",
  fromDay: "from",
  /** Reckoned from the day of the note. */
  inTwoWeeks:
    "in (two|2) weeks('? time)?|in 2 ?wk?s?|in a fortnight('s time)?|((two|2) weeks|a fortnight) (from |after )?(now|today|later|hence)|in (14|fourteen) days",
  inOneWeek: "in (a|one|1) week('s time)?|(a|one|1) week (from )?(now|today|later|hence)|in (7|seven) days",
  inDays: "in \\d{1,2} days",
  /** May stand behind it; what else does makes it another day, or none. */
  weeksTail:
    "because|since|due|for|in|with|on|and|we|at|as (usual|always|ever)|(at )?(the )?(same|usual) (time|hour|place)",
  inThreeWeeks: "in (three|3) weeks('? time)?|(three|3) weeks (from )?(now|today|later|hence)",
  inFourWeeks: "in (four|4) weeks('? time)?|(four|4) weeks (from )?(now|today|later|hence)",
  /** Of a line that says when all meetings are. */
  regular: "{weekday}s|every|each|weekly|bi-?weekly|fortnightly|monthly|usually|always",
  sameTime: "(same|usual) (time|hour|slot)",
  their: "its|their|his|her",
  comingOf: "next|coming|upcoming",
  /** Whose meeting it is, where the note's own is another one. */
  otherBody:
    "sub-?(group|team|committee)|working party|committee|board|council|assembly|congress|TSC|PMC|steering group|steering committee|working group|task ?force|TF|WG|SIG|AGM",
  /** Behind a name it is somebody's, and "the whole team" is everybody. */
  meetingWith: "({comingOf}|follow-?up|another) {meeting} with",
  unit: "team|group|crew|squad|chapter|guild|club|society|association|circle|department|lab",
  wholeOf:
    "the|a|our|this|that|whole|full|entire|same|core|working|next|new|of|and|in|at|small|little|rest of the|for|by|to",
  ofWhose: "of",
  noOwner: "here|there|that|what|when|where|let|this|one|today|tomorrow|everybody|everyone",
  /** Of these any group has a next meeting. */
  ownParts:
    "{time}|term|season|semester|quarter|series|spring|summer|autumn|fall|winter|members|maintainers|trustees|directors|project|community|developers|contributors|calendar|SIG|WG|forum|leads",
  /** Without more words it is the note's own. */
  ownBody: "committee|group|working group",
  /** Others come to it, unless the note is of one. */
  publicEvent: "workshop|review|town hall|office hours|assembly",
  /** Parts what does not take place from what does. */
  but: "but|instead|hence|and (?=(meet|resume|reconvene|talk) )",
  meetAgain:
    "(talk|speak) again( on)?|next time we meet (is|on|will be)|(^|({meeting}|{body}|we) ((was|is|were|stands|then) )?|to )adjourn(ed|ment|s)?( (the )?{meeting})?( at \\d[\\d.:]{0,5}( ?[ap]\\.?m\\.?)?)?,? (to|until|till)( (the|a|our) ((next|regular|special|following) ){0,2}({meeting}|{meetingBody}))?( on| of)?|we('ll| will)? (start|be (t?here|at|in)\\b[^,.;]{0,40}) again|(we|to|all|{body})('ll| will| shall)? (meet|gather|convene|get together) again|^meeting again(?= on| ?[:(])|reconvening( on)?|(same|usual) time (in|next)|^meet again|{whoMeets} calls? again( on)?|{whoMeets} (hold|holds|have|has) (its|their|our|the) next {meeting}( on)?|(will|shall) next {meets}( again)? on",
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
    "diar(y|ies)|calendars?|free|hold|keep|reserved?|block|pencil(led)?|works|suits|{dayItIs}|fine|okay|ok|good|agreed|agree|chose(n)?|set|fixed|decided|settled|picked|confirmed|scheduled|planned|booked|arranged",
  forIt: "(for|as|(as )?(the )?date (of|for))( the| our)? ",
  onlyIf: "if|unless|should|provided|assuming|in case",
  isDay: "is|will be",
  /** Behind a day that is settled on: "17th it is". */
  dayItIs: "it is|it'll be|then",
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
    "DO?NM|D\\.O?\\.?N\\.M|(date (and time )?of )?(the |our )?(next|nxt|following) ({time}'s )?([\\w-]+ ){0,2}(({meeting}|{gathering})s?|time|dates?|one|group|review|planning|{meetingBody})( date)?|(\\d+\\. ?)?next( up| date)?|(upcoming|coming|future|further) ({meeting}s?|dates)|dates of (the )?(next|future|coming) {meeting}s|when (is )?(the )?next( {meeting}| one)?|📅",
  /** A heading of one line of a day and an hour. */
  loosely:
    "(the )?next( (?!steps?\\b|actions?\\b|tasks?\\b|up\\b|release\\b|version\\b)[\\p{L}-]{2,20})?|see you( (again|then|there|soon|next [a-z]{2,12}))?|(meeting )?again",
  noNextMeeting:
    "collides?|clash(es)?|none|no(?!-|\\.? ?\\d{1,3}\\b(?! {monthName}))|they (will )?meet|cancel?led|called off|skip(s|ped|ping)?|not (be|take place|happen|meet|sit|gather|convene)|don't (meet|sit|gather|convene)|won't (be (a|any|another|one|held)|take place|happen|meet|have|hold|convene)|(is|be) (a )?(public |bank )?holiday|have a (public |bank )?holiday|(falls?|drops?) out|( is| are|'s|'re) off\\b|{wouldBe}(?=\\b.{0,80}\\b(but|however)\\b)|coincides?|(can't|cannot|can not) (be|make|meet)",
  /** What has a day of its own beside a meeting: "The registration for the May workshop closes on 20 February". */
  deadline:
    "registrations?|deadlines?|clos(es?|ing)|submi(t|ssions?)|sign-?ups?|due|open until|tickets?|early bird",
  /** What the next meeting does beside taking place. */
  meetingDoes:
    "((will|shall|should|must|can|may|has to|have to|needs? to|wants? to|is to|is going to)( also| then| only)? (?!({heldOn}|{meets}|{gathers}|have|start|begin|run|move|shift|go|occur|fall|happen|come|follow|land|stay|remain|take|again|now|only|still|once|instead|therefore|as|probably)\\b)\\w|(?!(is|was|has|dates?|times?|slips|moves|shifts|goes|falls|lasts)\\b)\\w{2,20}s (the (?!\\d)|a |an |our |whether |what |how |if |about |which |who |at what )|(?!({heldOn}|dates?|times?|days?|which|that|online|here|there|then)\\b)\\w{3,20} (will|shall|must|should|is|are|goes?|comes?) )",
  isHeld: "is|be|been|held|place|scheduled|set|planned|fixed|booked|moved|falls?|now|again",
  /** Before a day that it is not on. */
  notOnDay: "by|before|after|until|till|since|no later than",
  /** What may follow a day; another word makes it a day of that: "the 17 March release". */
  behindDay:
    "{clauseEnd}|{same}|{asUsual}|{atOrIn}|{fromHour}|online|instead|then|again|due|since|until|till|noon|this|because|where|when|unless",
  /** A gathering of its own kind: the next of these is the next meeting of those who say so in their title, or of nobody else. */
  gatheringBeside:
    "office hours?|(working|work|hacking|training) sessions?|workshops?|hackathons?|town halls?|hangouts?|retro(spective)?s?|wrap-?up|training|webinars?",
  /** A day that is only thought of. */
  wouldBe: "(would|could|might)( (normally|usually|have))* (be|been|fall)",
  wasNextMeeting:
    "{nextMeeting} was(?! (then |therefore |also )?(fixed|set|scheduled|arranged|agreed|planned|called|(moved|shifted|rescheduled|postponed|put (back|off)|brought forward) to))",
  /** Before the next meeting: something is told of it that is not its day. */
  mentioned: "(at|in|on|during|until|till|before|by|to|after|from|since) (the |our )?",
  dayLabel: "date|time",
  insteadOf: "(from|instead of|rather than|not( on)?)( the)?( {weekday},?)?( the)?",
  undecided:
    "{doubt}(?! (inside|outside|outdoors|indoors|online|in person|in (the|our)|at (the|our)|with|without|by then)\\b)|week (of|beginning|commencing)|w\\/c|either|not (yet )?(fixed|decided|set|settled|agreed|confirmed)|(?<!\\b{besideDay}( is| still|:)? ?)(to be confirmed|{unknown})",
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
  utc: "UTC|UT|GMT|Z",
  /** Behind the name of a city whose clocks are meant, and behind a zone's that is of another one: "Central European". */
  cityTime: "(local )?[Tt]ime",
  otherZone: "European",
  /** Opens the name of a zone that is written out. */
  zoneWord: "Eastern|Central|Mountain|Pacific",

  // Hints: a sentence without one of them is asked nothing more.
  nextHint:
    "({meeting}|{gathering}) (is|will|takes|#|no|number|\\d)|adjourn|reconven|following|upcoming|same|talk|tomorrow|next|plans? for|again|see|talk to|back|resume|return|continue|meet|gather|conven|(same|usual) time|\\bcu\\b|the one after",
} as const;
