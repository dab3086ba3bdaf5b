/** Words by which English minutes say whose a thing is now, and what was offered and accepted. */
export const DEED_WORDS = {
  /** Opens what is only spoken of within an order: "check whether it is dry". */
  whichThing: "which|that",
  indirect: "whether|what|how|which|where",
  subordinator: "whether|if|that|how|what|where|which|why|who|when",
  /** Before a task that nobody has yet. */
  unassigned:
    "unassigned|nobody( yet)?|no one( yet)?|not assigned|no owner( yet)?|open|anyone|somebody|someone|who\\?|\\?{1,5}|volunteer (needed|wanted)|{unknown}",
  /** What somebody does at a meeting, or anyway. */
  dailyWork:
    "same|trick|job|work|maths?|talking|opposite|minutes|notes|books|accounts|bookkeeping|cooking|cleaning|honours|driving|introductions?|welcome|opening|summary|bar|door|sound|lights|washing|rest",
  /** What somebody does in the room, while they meet. */
  doneThere:
    "on the (white)?board\\b|flip ?chart|on the screen|a lot(?! of)|(counts|collects) the (votes|ballots|hands)|(chooses|weighs) (his|her) words|(pours|cuts|rings|fetches|switches|turns|opens|closes|hands (out|round)|passes (out|round)) (the|a|his|her|their|some) (tea|coffee|cake|bell|lights?|music|window|door|curtains|notes|slides|sheets?|heating|papers)\\b|(looks|turns) (into|to|on|off) the (camera|room|microphone|screen)|turns \\d+|puts ([^.;,:]{1,30} down to\\b(?! (the|her|his|a) (list|agenda))|((the|a|an|his|her|their|some|more|great|much) )*(blame|trust|faith|hopes?|stress|emphasis|weight|pressure|onus|accent|premium|price|figure|value)\\b)|(takes|gets|gives) ((the|all the|some|full) )?(blame|credit)|finds [^.;:]{1,60} (too|very|quite|rather|so|hard|difficult|easy|fine|confusing|annoying|useful|helpful|unfair|strange|odd|nice|good|bad|great|about right)\\b|(submits?|hands in|defends?|finishes|completes) (his|her|their) ([\\w-]+ )?(thes[ie]s|dissertation|degree|diploma|viva|ph\\.?d|exams?)\\b|hands in(?= (on|in|at|by|before|next|this)\\b)|defends (on|in)\\b",
  doesAnyway: "does (it|this|that|so|not|the {dailyWork})\\b",
  /** Before whoever wrote a note. */
  writtenBy:
    "(minutes|notes|summary|report|protocol|write-?up|written|taken|kept|typed|noted)( (down|up|taken|kept|typed|written))? by",
  /** Where others hear of it than those who are there. */
  outside:
    "(on|to|in|with) (the |our )?(mailing list|list|forum|tracker|issue|ticket|pull request|PR|wiki|blog|newsletter|website|site|press|paper|public|landlord|council|county|bank|printers?|channel)",
  /** What serves the meeting itself: whoever has it is no owner of a task. */
  servesMeeting:
    "((speakers?'?|question) )?queue(?! \\w+ (out|up|off|to|from|into)\\b)|speakers?'? list|list of speakers|keyboard|chat|timer|clock",
  /** How somebody told of something at a meeting: in the past, and in the present. */
  toldInPast:
    "said|asked|told|reported|explained|wondered|suggested|proposed|presented|showed|pointed|mentioned|answered|thought|thanked|reminded|offered|argued|agreed|went|gave|read|felt|met|looked|joined|opened|closed|noted|raised|wanted|observed|introduced|remembered",
  toldInPresent:
    "says|asks|explains|wonders|suggests|proposes|argues|replies|reminds|points out|(reports|notes|mentions|adds) that|summari[sz]es|thanks",
  /** Opens a thing that is somebody's: a deed by its form, or a thing by its number. */
  deedSubject: "[\\w-]+ing\\b|(the )?({numbered} )?#?\\d+\\b",
  /** Before whoever has a thing from now on; the same where "now" or a day must say so. */
  nowWith:
    "(is|are|'s|was|were) (now )?(down to|left to|assigned to|given to|referred to|delegated to|passed to|handed (over )?to)|(falls|fall) to|((is|are) still|remains?|stays?) (open|outstanding|pending|to be done|unfinished),? (with|for)|(lies|lie|rests|rest|stays|stay|sits) with",
  maybeWith: "(is|are) (now )?(with|on|up to)|(goes|go) (now )?to",
  /** No task though it lies with somebody. */
  noTaskThing:
    "(decision|word|choice|power|fault|blame|problem|mistake|key|floor|prize|credit|thanks?|sympathy|truth|advantage|copyright|title|vote|veto|trophy|medal)s?",
  fromNow: "now|from now on|(as )?of (now|today)",
  since: "(starting|beginning|begins?|starts?|from|until|till|due|by|before) ",
  /** Behind "Ada's": what is to be done. */
  ownTask: "(job|task|chore|homework|action|to-?do|duty|assignment)",
  beForm: "be",
  hasIt: "has|have|will have",
  isOrAre: "is|are",
  givenThing: "it|them|this|that|both|(the|an?) [^.;,]{2,40}? {ready}",
  /** A deed by its form, and none of a task; what goes for all of them. */
  noDeedSubject:
    "{roleLabel}|{noTaskThing}|{meeting}|chairing|minuting|scribing|writing|typing|recording|noting|logging|taking|hosting|moderating|facilitating|leading|attending|speaking|presiding|seconding|abstaining|missing|opening|closing|greeting|including|following|regarding|concerning",
  /** Behind an arrow: what somebody is or did, and no task. */
  pointedState: "{awayNow}|{nothing}|[+\\d]|{roleLabel}$|{votesFor}\\b|({thirdPerson}|\\w+ed)( |$)",
  /** What somebody will have ready. */
  ready: "ready|done|finished|sorted|fixed|in place|written|drafted|out|up",
  byWhen: "by|before|until|till",
  dueOn: "due|until|till|deadline",
  isFrom: "(comes?|will come|get|gets|receives?|will get|will receive|follows?|will follow)",
  from: "from",
  /** A further verb of a promise, by which a condition stands that is its own. */
  furtherDeed: "block|ban|warn|react|intervene|step|shout|complain|let|tell|ring|come|stop|try|do",
  /** Before whoever another wants for a deed, and behind them. */
  suggestedThat:
    "(suggest(s|ed)?|propos(es?|ed)|ask(s|ed)?|request(s|ed)?|recommend(s|ed)?|wonder(s|ed)?|want(s|ed)?)( that| if| whether)?",
  wasAsked: "((was|were|had been|has been|have been) (asked|requested|invited|urged) to|ought to)",
  couldDo: "(to|should|could|would|can|might)",
  /** Behind a pronoun: it says yes to that. */
  agreedSo:
    "((has|have) )?(agree[ds]?|accept(s|ed)?|said (yes|ok|okay|(he|she|they) (would|will|could))|(was|were|is|are) (happy|glad|willing) to|will|promise[ds]?|consent(s|ed)|volunteer(s|ed)?)( to)?( (do (so|it|this|that)|this|it|that))?",
  /** By a verb that may tell of nothing, what comes of an outcome. */
  lightDeed:
    "{lightVerb} (the|a|an|one|two|three|some|\\d+|it|them|this|both)|(asks?|go(es)?|gets?|puts?) (there|around|round|it|them)",
  lightVerb:
    "(does?|makes?|takes?|gets?|brings?|puts?|gives?|collects?)(?![^.;,]{0,30} off\\b)(?! (\\w+ ){0,2}?({saidObject}|{servesMeeting}|{talkMade})\\b)",
  /** What nobody puts behind an arrow but for a task, though elsewhere it may be told of the meeting. */
  pointedDeed:
    "(adds?|adopts?|looks? (at|into)|asks?(?! (if|whether|why|what|how|when|who|about|for|that|everyone|everybody|all|us)\\b)|reminds?(?! (us|everyone|everybody|all)\\b)|brings?|calls?|collects?|compares?|corrects?|covers?|follows?|reads?|runs?|shows?|teach(es)?|tracks?|updates?|visits?|watch(es)?|edits?|informs?|(speaks?|talks?)(?= (to|with) )|go(es)?(?= (through|round|around|back to) ))(?! (\\w+ ){0,2}?({saidObject}|{servesMeeting}|{talkMade})\\b) (?!(it|this|that) (an?|the)\\b)",
  /** What several do, a part each. */
  partDeed: "(does|takes|handles|covers|gets|brings|makes)",
  /** Opens what was settled that somebody is asked. */
  settledAsking:
    "((approved|authori[sz]ed|agreed( on)?|decided on|voted for|favoured) (asking|inviting|requesting)|(agreed|decided|resolved|voted) to (ask|invite|request))",
  /** What somebody makes by saying it. */
  talkMade:
    "joke|case|suggestion|proposal|argument|motion|mistake|difference|sense|distinction|assumption|decision|exception|statement|note|start|living|fuss|noise|face|guess|wish|pitch|plea|promise|request|offer|claim|appeal|speech|toast|complaint|observation|mention|apology|presentation|correction|confession|move|attempt|effort|choice|recommendation|compromise|concession|amendment|impression|contribution|remarks",
  /** Opens the answer to a question. */
  answerMark: "A(nswer)?[:.)]|\\*?A\\*?:",
  /** What a speaker offers to do, and what says that it is wanted. */
  offers: "([Ss]hall|[Ss]hould) I|([Dd]o you )?want me to|[Ww]ould you like me to|I (can|could)( also)?",
  accepts:
    "yes,? (please|do)|please(,? do| go ahead)?|do (it|so|that)|go ahead|go for it|(that|it)('d| would|'s| is)( be)? (great|good|lovely|helpful|nice|perfect|wonderful|fine)|great( idea)?|perfect|wonderful|thanks?|thank you|yes|sure|sounds good|gladly",
  /** What nobody does but at the meeting itself. */
  /** Whoever speaks takes on what was spoken of. */
  selfTaken:
    "(I'm |I am )?on it|leave (it|that|this|that one) (to|with) me|consider it done|I('ll)? volunteer|I'd be (glad|happy) to( do (it|that|this))?|(I'm )?happy to (do|take) (it|that|this|the)\\b.*|that's one for me|(?<=\\b(ok|okay|sure|right|fine)[,.;!] )that's mine|I'll get on it|I've got (it|this|that)|I got (it|this|that)",
  /** Opens who is there for a thing. */
  volunteersFor: "(volunteers?|helpers?|responsible|in charge|hands)( (for|of|with|on))",
  referredTo: "referred to|delegated to|passed (on )?to|handed (over )?to|assigned to",
  whoIs: "[Ww]ho('s| is)",
  /** What somebody is at anyway, or away for. */
  noDoing:
    "(com|attend|chair|lead|miss|join|go|leav|hav|be|us|sit|stand|speak|talk|host|run|work|liv|stay|wait|tak(?=ing (notes|minutes|part))|scrib|minut|mak(?=ing (the )?noise)|think|ask|say)ing",
  matterThing: "(the )?(matter|item|question|issue|case|request|application|topic|point|letter|rest)s?",
  inHands: "(is|are|was|were|rests?|stays?|left|remains?) in",
  hands: "hands",
  forTask: "for",
  /** Between a thing and whose it is. */
  overTo: "(over to|that's (one )?for|one for|goes to|up to|down to) ",
  offeredNow:
    "(share|start|close|open|begin|say|add|ask|interrupt|read|show|present|go|skip|speak|take (this|notes|over|minutes)|live|think|imagine|see|scribe|mute|unmute|repeat|scroll|zoom|paste|drop|link|point|drive|type|record|note|minute|move|elaborate|give (me|us)|wait|hold|stay|turn|hear|do (it|that|this) (now|here|for us)|look at (this|that|the (chat|screen|slide)))\\b",
  /** Before a name behind an item: that it is to be done, by somebody or by a day; a day as notes have it there. */
  somebodyMust: "(someone|somebody|one of us|one person) (has to|needs to|must|should|to)",
  beforeDay: "by|before",
  closesOn: "(closes|closing)( (on|by))?",
  comingDay:
    "(the )?\\d{1,2}({ordinal}| {monthName})|{monthName}( \\d{1,2})?|(the )?(end|middle|mid|start|beginning)( of| in)? {monthName}|{weekday}|{weekdayShort}|(the |our )?next ({meeting}|time)|(the )?weekend|tomorrow|tonight|christmas|xmas|easter|then",
  /** The same, that it is so already. */
  /** Of what a state is told by, the verbs. */
  finiteState:
    "(starts|begins|ends|goes|went|comes|came|looks?|seems?|works|needs|wants|stays|costs|arrives|arrived|got|took|gave|ran|made|raised|brought|sold|had|expects?)",
  /** What is done to something, behind a verb that is a noun as well. */
  nounObject: "the|an?|our|his|her|their|its|them|it",
  determiner:
    "(the|an?|all|some|any|our|his|her|their|my|your|this|that|these|those|more|two|three|whatever|what|who|how)",
  /** What opens a remark on a thing, and no task. */
  noMadeThing:
    "no|not|never|nothing|nobody|too|so|very|old|older|nice|nicer|good|great|lovely|bad|many|more|fewer|less|few|enough",
  tellsState:
    "(starts|begins|ends|goes|went|comes|came|looks?|seems?|works|needs|wants|stays|costs|arrives|won|lost|left|gone|full|thanks|thank you|ta|cheers|got|took|gave|rang|ran|ours|reckons?|expects?|likely|maybe|perhaps|unless)",
  /** A task by its verb, which may be a thing that somebody speaks of as well. */
  spokenThing:
    "(report|update|plan|review|test|check|order|offer|post|talk|help|work|run|sign|sale|start|stop|record|vote|present|support|drop|change|focus|share|stock|store|demo|switch|sort)",
  /** Somebody else's deed behind "to". */
  deedOfOthers: "be|go|come|have|reply|answer|win|attend|play|stay|leave|arrive|return|meet",
  /** What somebody makes or sends, and what it may be for. */
  madeThing:
    "(posters?|flyers?|leaflets?|banners?|adverts?|advertisements?|reminders?|invitations?|invites?|thank-?you (card|letter|note)|letter|e-?mail|rota|quotes?|quotations?|newsletter|questionnaire|sign-?up (sheet|form)|application|draft|list|press release|shopping list|agenda)",
  madeFor: "for|to|with|about",
} as const;
